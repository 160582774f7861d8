/* html_entities.h - character references: &eacute; &#8217; &#x201c; &copy */
#ifndef WIRE_HTML_ENTITIES_H
#define WIRE_HTML_ENTITIES_H

#include "lib/base/arena.h"
#include "wirecopy/record.h"

/* Bytes that a reference can stand for. */
enum { WIRE_HTML_REFERENCE_MAX = 8 };

/* The reference at the front of s, whose first byte is '&': its length, and what
 * it stands for in out; 0: it is none, and the '&' stands for itself.  `names` is
 * the data file html/entities.tsv.  In an attribute "&copy=1" is none. */
size_t wire_html_reference(struct wire_str names, struct wire_str s,
    bool attribute, char out[WIRE_HTML_REFERENCE_MAX], size_t *n);

/* An attribute's value, or other text, with its references replaced; s itself if
 * it has none. */
struct wire_str wire_html_unreference(struct wire_str names, struct wire_str s,
    bool attribute, struct wire_arena *arena);

#endif
