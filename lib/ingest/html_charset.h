/*
 * html_charset.h - the bytes of an HTML document as UTF-8
 *
 * A byte order mark has been seen to already.  What is UTF-8 is, whatever the
 * document says; else it is what the document says, or Windows-1252.
 */
#ifndef WIRE_HTML_CHARSET_H
#define WIRE_HTML_CHARSET_H

#include "lib/ingest/charset.h"

/* `encodings` is the data file html/encodings.tsv. */
struct wire_decoded wire_html_decode(struct wire_str raw,
    struct wire_str encodings, struct wire_arena *arena);

#endif
