/*
 * required.h - strings without which a regular expression does not match
 *
 * A text without any of them need not be put to the expression: looking for
 * letters is some ten times as fast.
 */
#ifndef WIRE_REQUIRED_H
#define WIRE_REQUIRED_H

#include "lib/base/arena.h"
#include "wirecopy/record.h"

enum {
	WIRE_REQUIRED_MOST = 8,		/* strings */
	WIRE_REQUIRED_LENGTH = 16	/* bytes of one that count */
};

struct wire_required {
	struct wire_str v[WIRE_REQUIRED_MOST];	/* in lower case if `fold` */
	size_t n;	/* 0: none is known */
	bool fold;	/* letters match in any case */
};

/* `regex` is one that PCRE2 has compiled, with or without PCRE2_CASELESS and not
 * with PCRE2_EXTENDED. */
void wire_required_of(struct wire_arena *arena, struct wire_str regex,
    bool caseless, struct wire_required *out);

/* Does the text have one of them?  True, too, if none is known. */
bool wire_required_in(const struct wire_required *r, struct wire_str text);

#endif
