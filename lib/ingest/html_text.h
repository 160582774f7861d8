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

struct wire_html_line {
	struct wire_block block;
	size_t before;		/* fostered: stands before the line of that number
				 * and after others that do; SIZE_MAX: not */
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
	bool fostered;			/* there are fostered lines */
	size_t start;
	size_t link_from;		/* of the open line, if `link` */
	size_t links;			/* code points of links in the line, before */
};

/* Adds text, with its references replaced; `pre`: white space is kept, and line
 * breaks in it are left to the caller. */
void wire_html_put(struct wire_html_text *t, struct wire_str s, bool pre);

/* What comes is, or is not, part of a link. */
void wire_html_put_link(struct wire_html_text *t, bool link);

/* Ends the open line.  Returns it, for the caller to say what it was in; NULL: there
 * was none, or nothing to see in it. */
struct wire_html_line *wire_html_put_break(struct wire_html_text *t);

/* Sets text and blocks of the story. */
void wire_html_text_end(struct wire_html_text *t, struct wire_story *story);

#endif
