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

/* "euc-jp" of a document that begins <?xml version="1.0" encoding="euc-jp"?>;
 * n == 0: it does not say. */
struct wire_str wire_charset_of_xml(struct wire_str document);

struct wire_decoded {
	struct wire_str utf8;
	const char *encoding;	/* what the bytes were; NULL: UTF-8 */
	const char *why;	/* not NULL: hardly text, and why not */
};

/* The bytes as UTF-8, by the name of an encoding that a document gives; p NULL if
 * it gives none.  What is UTF-8 is, whatever the name says, and what has no
 * name, or one that is not in `encodings` (the data file html/encodings.tsv),
 * is read as wire_charset_of has it. */
struct wire_decoded wire_charset_decode(struct wire_arena *arena,
    struct wire_str encodings, struct wire_str name, struct wire_str raw);

/* The same by iconv's own name, without a doubt; what is no character becomes
 * U+FFFD.  p NULL if the system does not have it. */
struct wire_str wire_charset_recode(struct wire_arena *arena, const char *name,
    struct wire_str raw);

/* "CP850" or "ISO_6937" if the bytes are text of a desk that used it before
 * there was Windows; else NULL. */
const char *wire_charset_old(struct wire_str raw);

#endif
