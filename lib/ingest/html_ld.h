/*
 * html_ld.h - JSON-LD: what search engines are told about a page
 *
 * It is often broken, and then what comes before the damage counts.  Only strings
 * are kept, each with the object that it belongs to; arrays are looked through, and
 * so is "@graph".  Bytes are lent from the document.
 */
#ifndef WIRE_HTML_LD_H
#define WIRE_HTML_LD_H

#include "lib/base/buf.h"

struct wire_html_ld_object {
	size_t parent;		/* its number and 1; 0: none */
	struct wire_str key;	/* under which the parent has it */
	unsigned depth;		/* of objects around it */
	size_t first, last;	/* its strings, and those of objects in it: from
				 * first up to before last */
};

struct wire_html_ld_string {
	size_t object;		/* number of the one that has it */
	struct wire_str key;
	struct wire_str value;	/* between its quotation marks, escapes and all */
};

struct wire_html_ld {
	struct wire_arena *arena;
	struct wire_html_ld_object *objects;
	size_t nobjects, object_room;
	struct wire_html_ld_string *strings;
	size_t nstrings, string_room;
};

/* Adds the contents of a <script type="application/ld+json">. */
void wire_html_ld_add(struct wire_html_ld *ld, struct wire_str json);

/* The value as text. */
struct wire_str wire_html_ld_text(const struct wire_html_ld *ld,
    struct wire_str value);

/* The object's first strings of that key, up to `most`; how many. */
size_t wire_html_ld_strings(const struct wire_html_ld *ld, size_t object,
    struct wire_str key, struct wire_str *values, size_t most);

/* What a path says, "headline" or "author.name", of the object and the objects in
 * it; of an object that is but {"@id": …}, what the object of that id says.
 * Returns how many there are, up to `most`. */
size_t wire_html_ld_find(const struct wire_html_ld *ld, size_t object,
    struct wire_str path, struct wire_str *values, size_t most);

#endif
