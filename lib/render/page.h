/*
 * page.h - lines of words, wrapped to a width, in styles
 *
 * A word may be put in pieces of several styles; it is wrapped as one.  A style
 * never runs over the end of a line, so that pagers show what terminals do.
 */
#ifndef WIRE_PAGE_H
#define WIRE_PAGE_H

#include "lib/base/buf.h"

enum wire_style {
	WIRE_PLAIN, WIRE_STRONG, WIRE_FAINT, WIRE_QUOTED, WIRE_STYLE_PERSON,
	WIRE_STYLE_ORGANIZATION, WIRE_STYLE_PLACE, WIRE_STYLE_OTHER,
	WIRE_ALARM, WIRE_NSTYLES
};

struct wire_page {
	struct wire_buf out;
	struct wire_buf word;		/* not in `out` yet: it may need a new line */
	size_t word_columns;
	enum wire_style word_style;	/* at the start of the word */
	enum wire_style style;
	bool colour;
	bool gap;			/* a blank before the word */
	size_t width, column;
	size_t indent;			/* of every line but the first */
};

struct wire_page wire_page_new(struct wire_arena *arena, size_t width, bool colour);

void wire_page_style(struct wire_page *p, enum wire_style style);
/* Words of s, in the style; control characters are made visible. */
void wire_page_put(struct wire_page *p, struct wire_str s);
void wire_page_printf(struct wire_page *p, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
/* Goes to column `column` of the line, or one blank on. */
void wire_page_tab(struct wire_page *p, size_t column);
/* Ends the line, and begins the next one at column 0. */
void wire_page_line(struct wire_page *p);

#endif
