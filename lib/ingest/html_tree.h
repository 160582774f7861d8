/*
 * html_tree.h - the elements that are open, and the text in them
 *
 * Builds no tree: a stack of open elements is enough to put the text in order and
 * to say of each line what it stood in.  Tags are opened and closed as the HTML
 * standard does (13.2.6), with these liberties, none of which moves text:
 * html and head are no elements; a formatting element that is closed across
 * blocks is not opened again in them; no tbody, tr or colgroup is made up.
 *
 * As in browsers elements are 512 deep at most: what is nested deeper is made a
 * sibling.  So no tag takes more than a walk of that length.
 */
#ifndef WIRE_HTML_TREE_H
#define WIRE_HTML_TREE_H

#include "lib/ingest/html_meta.h"
#include "lib/ingest/html_text.h"
#include "lib/ingest/html_token.h"

enum { WIRE_HTML_DEEPEST = 512 };

struct wire_html_element {
	enum wire_html_tag tag;
	unsigned flags;
	bool foreign;		/* of SVG or MathML, as are its children */
	bool dead;		/* its end tag came while blocks in it were open */
	bool hidden;
	bool link;		/* MRK: a link was open outside */
	size_t parent;		/* its index and 1; 0: none */
	size_t number;		/* in the document, from 1 */
	size_t place;		/* before which its lines go; see html_text.h */
	size_t here;		/* of a table, its place */
	size_t fact, text;	/* that its text from there is: facts, and 1; 0 */
	struct wire_str name, id, classes, itemprop, role;	/* as written */
	struct wire_str step, path;	/* absent: not made yet */
};

struct wire_html_tree {
	struct wire_html_lexer lexer;
	struct wire_html_text text;
	struct wire_html_facts facts;
	struct wire_html_element open[WIRE_HTML_DEEPEST];
	size_t n;			/* of open elements */
	size_t count;			/* of elements so far */
	size_t alive[WIRE_HTML_NTAGS];	/* open elements of each tag */
	size_t muted;			/* open elements that are not shown */
	size_t common;			/* index and 1 of the innermost element that
					 * all of the open line stands in */
	struct wire_block whole;	/* tag and path of an element that has ended */
	size_t whole_end;		/* and held all of the line up to here */
	size_t place;			/* of the open line */
	struct wire_buf scratch;	/* for paths in the making */
	size_t path_bytes, path_limit;	/* of all paths so far, and of whole ones */
};

/* Reads the document, from the arena's memory. */
void wire_html_tree(struct wire_html_tree *tree, struct wire_str html,
    struct wire_str names, const struct wire_html_rules *rules,
    struct wire_arena *arena);

#endif
