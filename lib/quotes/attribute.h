/*
 * attribute.h - which words a story gives as said, by whom
 *
 * Works on the items of phrase.h, a sentence at a time, and knows no names and
 * no genders: see speaker.h for that.
 */
#ifndef WIRE_QUOTE_ATTRIBUTE_H
#define WIRE_QUOTE_ATTRIBUTE_H

#include "lib/quotes/phrase.h"

#define NO_QUOTE SIZE_MAX

struct found {
	struct range *pieces;	/* items; more than one if it is interrupted */
	size_t npieces;
	struct range source, cue;
	size_t like;		/* speaks the source of this earlier one; or NO_QUOTE */
	struct range sentence;
	uint8_t how;		/* enum how */
	bool verbatim;		/* a turn of a transcript: direct without marks */
	uint8_t sure;		/* hundredths; 0: score.h tells */
};

/* Everything that is said, in the order of the cues. */
size_t quote_attribute(const struct story *s, struct place *at,
    const struct found **out);

#endif
