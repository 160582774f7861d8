/*
 * term.h - text for a terminal
 *
 * Copy may hold anything: an escape sequence in a story must not reach the
 * terminal of the person who reads it.
 */
#ifndef WIRE_TERM_H
#define WIRE_TERM_H

#include "lib/base/buf.h"

/* The file is a terminal, and its user has not set NO_COLOR. */
bool wire_term_wants_colour(int fd);

/* Columns that a character takes: 0 combining, 2 CJK and most emoji. */
size_t wire_term_columns_of(uint32_t cp);

/* Adds s with what cannot be seen, or would move the cursor, as <U+001B>;
 * line breaks, too.  Returns the columns it takes. */
size_t wire_term_put(struct wire_buf *b, struct wire_str s);

/* Columns that wire_term_put would fill. */
size_t wire_term_columns(struct wire_str s);

/* Adds s, cut off with … where it would take more than `columns`. */
void wire_term_put_short(struct wire_buf *b, struct wire_str s, size_t columns);

#endif
