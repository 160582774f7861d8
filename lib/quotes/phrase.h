/* phrase.h - noun phrases among the items of a story */
#ifndef WIRE_QUOTE_PHRASE_H
#define WIRE_QUOTE_PHRASE_H

#include "lib/quotes/story.h"

/* Half-open. */
struct range {
	size_t from, to;	/* items; from == to: nothing */
};

/* The noun phrase before item `end`, not beyond `low`: "the owner, Sajid Ali,"
 * for the items before "insisted".  Empty if there is none. */
struct range quote_phrase_before(const struct story *s, size_t low, size_t end);

/* The noun phrase from item `from` on, not beyond `high`, with appositions. */
struct range quote_phrase_after(const struct story *s, size_t from, size_t high);

/* Is item i the apostrophe of "Sanders’ campaign"? */
bool quote_is_possessive(const struct story *s, size_t i);

#endif
