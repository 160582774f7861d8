/*
 * boxes.h - headlines of other stories
 *
 * "ALSO SEE", a headline, a teaser; headlines below a label that no list knows;
 * and headlines that stand alone between two paragraphs or below the last one.
 */
#ifndef WIRE_STRIP_BOXES_H
#define WIRE_STRIP_BOXES_H

#include "lib/strip/context.h"

/* Marks all boxes that have a label; *groups counts groups used so far. */
void boxes_mark(struct line *v, size_t n, const struct habits *habits,
    size_t *groups);

/* A headline in the middle of nothing: "Kisumu Lakers sack coach by voice
 * note".  Lists of results and names look otherwise, and so do rows of a table
 * and paragraphs that have lost their end. */
bool boxes_stands_alone(const struct line *l);

#endif
