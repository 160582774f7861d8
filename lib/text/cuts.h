/*
 * cuts.h - the words that are cut, or keep their full stop, against the rule
 *
 * From the compiled-in lists LANGUAGE/contractions.txt and
 * LANGUAGE/abbreviations.tsv of all languages; --data does not reach them,
 * since two programs of one pipeline must agree about what a token is.
 */
#ifndef WIRE_CUTS_H
#define WIRE_CUTS_H

#include "wirecopy/record.h"

/* Before any other call, in every thread; reads the lists once. */
void wire_cuts_load(void);

/* Where to cut this word: 3 for "cannot"; 0: nowhere. */
size_t wire_cut_whole(struct wire_str word);

/* Lengths (bits) of the words to cut that begin and end alike. */
extern uint32_t wire_cut_lengths[256];

static inline unsigned
wire_cut_ends(struct wire_str word)
{
	const unsigned char first = (unsigned char)word.p[0];
	const unsigned char last = (unsigned char)word.p[word.n - 1];

	return ((first | 0x20u) ^ (last | 0x20u) << 3) & 255;
}

/* The same as wire_cut_whole, quick to say no. */
static inline size_t
wire_cut_word(struct wire_str word)
{
	if (word.n > 31 || !(wire_cut_lengths[wire_cut_ends(word)] >> word.n & 1))
		return 0;
	return wire_cut_whole(word);
}

/* Is it cut off the word before it?  With a straight apostrophe: "'s". */
bool wire_cut_clitic(struct wire_str clitic);
/* Is it cut off the number before it: "pm"? */
bool wire_cut_unit(struct wire_str unit);
/* Classes of an abbreviation, without its full stop: the file says what they
 * mean.  0: it is none. */
enum {
	WIRE_ABBR_TITLE = 1, WIRE_ABBR_NAME = 2, WIRE_ABBR_STREET = 4,
	WIRE_ABBR_DATE = 8, WIRE_ABBR_PLACE = 16, WIRE_ABBR_INNER = 32,
	WIRE_ABBR_NUMBER = 64, WIRE_ABBR_UNIT = 128, WIRE_ABBR_END = 256,
	WIRE_ABBR_STYLE = 512
};
unsigned wire_abbreviation(struct wire_str word);
/* Does this word keep its full stop?  Some do after a number or before one
 * alone: "3.5 in.", "No. 7". */
bool wire_cut_abbreviation(struct wire_str word, bool after_number,
    bool before_number);

#endif
