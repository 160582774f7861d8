/* charset.h - bytes of unknown origin as UTF-8 */
#ifndef WIRE_INGEST_CHARSET_H
#define WIRE_INGEST_CHARSET_H

#include "lib/base/arena.h"
#include "wirecopy/record.h"

struct wire_charset {
	const char *encoding;	/* NULL: UTF-8, to be taken as it is */
	const char *why;	/* not NULL: not text, and why not; but can be
				 * converted all the same */
	size_t size;		/* bytes that it takes as UTF-8 */
	bool keep_utf8;		/* leave what is UTF-8 and convert the rest */
};

/* Finds out what the bytes are; reads them to the end. */
struct wire_charset wire_charset_of(struct wire_str raw);

/* Writes charset->size bytes of UTF-8.  Every byte that is not UTF-8 is read
 * as Windows-1252, which contains ISO 8859-1; its five unused bytes become the
 * control characters of the same number, so that nothing is lost. */
void wire_charset_convert(const struct wire_charset *charset,
    struct wire_str raw, char *out);

/* The bytes as UTF-8, by the name of an encoding that a format gives, as in MIME
 * and HTML; p NULL if it gives none.  What is no character becomes U+FFFD.  An
 * unknown name, UTF-8, ASCII and ISO 8859-1 are not trusted: the bytes are read
 * as wire_charset_of has them.  *encoding is what they were read from, NULL for
 * UTF-8; it lives in the arena. */
struct wire_str wire_charset_decode(struct wire_arena *arena,
    struct wire_str name, struct wire_str raw, const char **encoding);

/* "CP850" or "ISO_6937" if the bytes are text of a desk that used it before
 * there was Windows; else NULL. */
const char *wire_charset_old(struct wire_str raw);

#endif
