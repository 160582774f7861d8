/*
 * context.h - which lines are not the story
 *
 * A phrase alone says little: what a line is depends on where it stands and on
 * what is around it.  Every doubt is decided for the story.
 */
#ifndef WIRE_STRIP_CONTEXT_H
#define WIRE_STRIP_CONTEXT_H

#include "lib/strip/lines.h"

enum {
	HEAD_LINES = 8,		/* the story begins among these */
	MAX_BYLINE = 12,	/* words */
	MAX_UNKNOWN = 2		/* unknown short lines in a row among residue */
};

/* What is usual in a story, and so tells nothing. */
struct habits {
	size_t paragraphs;
	size_t length;		/* words of a paragraph */
	bool addresses;		/* it speaks to the reader, as a guide does */
	bool confesses;		/* it speaks of itself, as a column does */
	bool lists;		/* it has many lines that are no sentences */
	bool broken;		/* its lines break within sentences */
};

/* Sets kind and group of every line; the headline may be absent. */
void context_mark(const struct cues *cues, struct wire_record *rec,
    struct wire_str headline, struct line *v, size_t n);

/* "-30-", "###" */
bool context_is_end_mark(struct wire_str line);

/* Does a name of line i stand in a paragraph near it, too?  A caption and a
 * pull quote share names with the story, a headline of another one does not. */
bool context_shares_name(const struct line *v, size_t n, size_t i);

#endif
