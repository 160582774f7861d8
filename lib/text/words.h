/*
 * words.h - a word as a number, so that a list can be asked in one probe
 *
 * ’ counts as ', case is folded by Unicode's simple mapping and kept apart.
 */
#ifndef WIRE_WORDS_H
#define WIRE_WORDS_H

#include "wirecopy/record.h"

/* Packed: a text of 10 MB has two million of them, and fresh memory is dear. */
struct wire_word_hash {
	uint64_t folded;	/* equal for words that differ in case alone */
	uint16_t cases;		/* differs for those, but for one in 65,536;
				 * no capitals: 0 */
} __attribute__((packed, aligned(4)));

struct wire_word_hash wire_word_hash(struct wire_str word);

/* Continues h over w. */
static inline uint64_t
wire_mix(uint64_t h, uint64_t w)
{
	h = (h ^ w) * 0x9fb21c651e98df25u;
	return h ^ h >> 32;
}

#endif
