/*
 * head.h - what stands above the story
 *
 * Section, headline, deck, byline, time, caption: down from the first line,
 * through what is known and few short lines that are not.
 */
#ifndef WIRE_STRIP_HEAD_H
#define WIRE_STRIP_HEAD_H

#include "lib/strip/context.h"

/* The headline may be absent; then the first line may be it, and its kind is
 * HEADLINE. */
void head_mark(const struct cues *cues, struct wire_record *rec,
    struct wire_str headline, struct line *v, size_t n);

#endif
