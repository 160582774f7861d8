/*
 * mime.h - mail as RFC 5322 and MIME have it: headers, parts, encodings
 *
 * A small reader of its own: a mail library of the platform brings an object
 * system along that takes longer to load than a story takes to read.  Linear in
 * the input whatever the boundaries say; strings that are returned lie in the
 * mail or in the arena.
 */
#ifndef WIRE_INGEST_MIME_H
#define WIRE_INGEST_MIME_H

#include "lib/base/arena.h"
#include "wirecopy/record.h"

struct wire_mime_part {
	struct wire_str head, body;
	struct wire_str type;	/* "text/plain" if it says nothing; as it stands */
	size_t message;		/* that it is part of */
	size_t alternative;	/* number of the multipart/alternative that it
				 * stands in, from 1; 0: none */
};

struct wire_mime {
	struct wire_mime_part *parts;	/* in their order */
	size_t nparts;
	struct wire_str *heads;		/* of the mail, and of mails in it */
	size_t nmessages, nalternatives;
};

/* Takes a mail apart.  Lines end with LF or CR LF. */
void wire_mime_parse(struct wire_arena *arena, struct wire_str mail,
    struct wire_mime *out);

/* The value of a header field as it stands, its lines still folded; p NULL if it
 * is missing. */
struct wire_str wire_mime_field(struct wire_str head, const char *name);

/* A value as UTF-8 text: on one line, encoded words (RFC 2047) decoded.
 * `encodings` is the data file html/encodings.tsv. */
struct wire_str wire_mime_text(struct wire_arena *arena,
    struct wire_str encodings, struct wire_str value);

/* A parameter of a value (RFC 2045, 2231): "utf-8" of
 * `text/plain; charset="utf-8"`; p NULL if it is missing. */
struct wire_str wire_mime_param(struct wire_arena *arena, struct wire_str value,
    const char *name);

/* The body without its transfer encoding. */
struct wire_str wire_mime_body(struct wire_arena *arena,
    const struct wire_mime_part *part);

#endif
