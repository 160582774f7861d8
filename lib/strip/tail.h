/*
 * tail.h - what stands below the story
 *
 * What is said to the reader by the publisher, and about the author.
 */
#ifndef WIRE_STRIP_TAIL_H
#define WIRE_STRIP_TAIL_H

#include "lib/strip/context.h"

/* Up from the last line, through what is known and few short lines that are
 * not, to the story. */
void tail_mark(struct line *v, size_t n, const struct habits *habits);

/* Lines anywhere that can be nothing but an appeal to the reader. */
void tail_mark_appeals(struct line *v, size_t n, const struct habits *habits);

/* Below an end mark, and below "About Tolvik Port" at the end of a press release,
 * there is no story. */
void tail_mark_boilerplate(struct line *v, size_t n);

#endif
