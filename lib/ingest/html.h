/* html.h - HTML as text, blocks and metadata */
#ifndef WIRE_HTML_H
#define WIRE_HTML_H

#include "lib/base/arena.h"
#include "lib/ingest/html_charset.h"
#include "lib/ingest/story.h"
#include "wirecopy/filter.h"

struct wire_html;	/* what open() loads */

const struct wire_html *wire_html_open(struct wire_env *env);

/* The names of character references, lib/text/charref.h. */
struct wire_str wire_html_names(const struct wire_html *html);
/* Of encodings, for wire_charset_decode. */
struct wire_str wire_html_encodings(const struct wire_html *html);

/* Sets text and blocks of the story, and what the document says of itself: headline,
 * byline … that it does not say stay as they are.  A document or a piece of one, as in
 * feeds; `utf8` is valid UTF-8 and, like the arena, lives as long as the story. */
void wire_html_read(const struct wire_html *html, struct wire_str utf8,
    struct wire_arena *arena, struct wire_story *story);

/* The bytes of a document as UTF-8. */
struct wire_decoded wire_html_bytes(const struct wire_html *html,
    struct wire_str raw, struct wire_arena *arena);

#endif
