/* charset.h - bytes of unknown origin as UTF-8 */
#ifndef WIRE_INGEST_CHARSET_H
#define WIRE_INGEST_CHARSET_H

#include "wirecopy/record.h"

struct wire_charset {
	const char *encoding;	/* NULL: UTF-8, to be taken as it is */
	const char *why;	/* not NULL: not text, and why not */
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

#endif
