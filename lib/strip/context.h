/*
 * context.h - which lines are not the story
 *
 * A phrase alone says little: what a line is depends on where it stands and on
 * what is around it.  Every doubt is decided for the story.
 */
#ifndef WIRE_STRIP_CONTEXT_H
#define WIRE_STRIP_CONTEXT_H

#include "lib/strip/lines.h"

/* Sets kind and group of every line; the headline may be absent. */
void context_mark(const struct cues *cues, struct wire_record *rec,
    struct wire_str headline, struct line *v, size_t n);

#endif
