/*
 * regions.h - what stands in marks: somebody's words, a name, or the
 * reporter's own
 *
 * Judged by the words inside and by those of the sentence around, without
 * knowing who said what.
 */
#ifndef WIRE_QUOTE_REGIONS_H
#define WIRE_QUOTE_REGIONS_H

#include "lib/quotes/attribute.h"

/* How sure what no weights are learned for is, in hundredths. */
enum {
	SURE_BESIDE = 95,	/* the verb beside the marks */
	SURE_LINE = 80,		/* a post, a headline */
	SURE_WORD = 80,		/* the film “…” */
	SURE_NEAR = 75,		/* a verb in the sentence */
	SURE_CARRIED = 60,	/* the source of the one before */
	SURE_GUESS = 50,
	SURE_ALONE = 30		/* nobody near who said it */
};

enum region {
	REGION_SAID,
	REGION_TITLE,	/* the name of a work, a ship, a nickname */
	REGION_SCARE	/* any other */
};

/* What pair k of s->marks holds that nobody was found to have said.  Pairs in
 * ascending order go on in the sentences at *sentence. */
enum region quote_region(const struct story *s, size_t k, size_t *sentence,
    unsigned *sure);

/* For a language whose verbs take no clause: every pair among the items that
 * holds words of somebody, with the nearest verb and its subject. */
size_t quote_attribute_marks(const struct story *s, struct place *at,
    const struct found **out);

#endif
