/*
 * html_text.h - the text of a document, a line a block
 *
 * White space becomes single blanks, as in a browser, and a no-break space is
 * one, too; a line begins with its first visible character and ends where the
 * tree says.  Lines of nothing but blanks are none.
 */
#ifndef WIRE_HTML_TEXT_H
#define WIRE_HTML_TEXT_H

#include "lib/base/buf.h"
#include "lib/ingest/story.h"

/* In the order of the text, as a ring: what does not belong into a table is read
 * when the table has begun, and stands before it.  Number 0 is where the ring begins
 * and ends; it is no line, and neither are the places where tables begin. */
struct wire_html_line {
	struct wire_block block;	/* end 0: a place */
	size_t before, after;		/* numbers of its neighbours */
};

struct wire_html_text {
	struct wire_arena *arena;
	struct wire_str names;		/* html/entities.tsv */
	struct wire_buf out;
	struct wire_html_line *lines;
	size_t nlines, room;
	bool open;			/* a line has begun, at `start` */
	bool blank;			/* white space came last */
	bool link;			/* what comes is part of a link */
	bool reordered;			/* numbers are not in order */
	size_t start;
	size_t link_from;		/* of the open line, if `link` */
	size_t links;			/* code points of links in the line, before */
};

void wire_html_text_begin(struct wire_html_text *t, struct wire_str names,
    struct wire_arena *arena);

/* Adds text, with its references replaced unless it is literal.  Where spaces are
 * kept, line breaks are left to the caller. */
enum { WIRE_HTML_KEEP_SPACES = 1, WIRE_HTML_LITERAL = 2 };
void wire_html_put(struct wire_html_text *t, struct wire_str s, unsigned how);

/* What comes is, or is not, part of a link. */
void wire_html_put_link(struct wire_html_text *t, bool link);

/* Ends the open line, which goes before the place, 0: at the end.  Returns it, for the
 * caller to say what it was in; NULL: there was none, or nothing to see in it. */
struct wire_html_line *wire_html_put_break(struct wire_html_text *t, size_t place);

/* A place before which lines can be put later; it goes before another itself. */
size_t wire_html_put_place(struct wire_html_text *t, size_t place);

/* Sets text and blocks of the story. */
void wire_html_text_end(struct wire_html_text *t, struct wire_story *story);

#endif
