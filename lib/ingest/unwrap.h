/*
 * unwrap.h - paragraphs out of lines that were broken at a fixed width
 *
 * Wire formats and old mail break lines at 69 or 72 columns.  A line was broken
 * there if the first word of the next one would not have fitted behind it; what
 * ends earlier ends a paragraph, or is a row of a table or an item of a list,
 * and stays a line of its own.
 */
#ifndef WIRE_INGEST_UNWRAP_H
#define WIRE_INGEST_UNWRAP_H

#include "lib/base/buf.h"

/* Adds the text of valid UTF-8 `lines`, a paragraph a line.  Text whose lines
 * are not broken stays as it is.  Blank lines are dropped. */
void wire_unwrap(struct wire_buf *out, struct wire_str lines);

#endif
