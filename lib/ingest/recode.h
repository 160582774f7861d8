/*
 * recode.h - bytes in a declared encoding as UTF-8, piece by piece
 *
 * What is declared is not always what is there.  UTF-8 that is declared as
 * something of one byte a character stays UTF-8, and bytes that should be UTF-8
 * and are not are read as Windows-1252, which ISO 8859-1 always is.
 */
#ifndef WIRE_RECODE_H
#define WIRE_RECODE_H

#include <iconv.h>

#include "lib/filter/source.h"

struct wire_recode {
	struct wire_arena *arena;
	enum { WIRE_FROM_UTF8, WIRE_FROM_1252, WIRE_BY_ICONV } how;
	bool sure;		/* not UTF-8: a byte has said so */
	iconv_t iconv;
	const char *name;	/* of the encoding, for WIRE_BY_ICONV */
	const char *found;	/* for source.encoding; NULL: UTF-8 so far */
	char held[16];		/* half a character, for the next piece */
	size_t nheld;
	char *in, *out;
	size_t in_size, out_size;
};

/* `name` may be empty: UTF-8.  False: it is not known. */
bool wire_recode_begin(struct wire_recode *r, struct wire_source *src,
    struct wire_str name);

/* The piece as UTF-8, lent until the next call; `last`: nothing comes after. */
struct wire_str wire_recode(struct wire_recode *r, struct wire_str piece,
    bool last);

#endif
