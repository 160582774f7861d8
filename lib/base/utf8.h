/* utf8.h - strict UTF-8, and the few facts about characters that news needs */
#ifndef WIRE_UTF8_H
#define WIRE_UTF8_H

#include "wirecopy/record.h"

/* Bytes of the valid UTF-8 at the front of s; s.n if all of it is. */
size_t wire_utf8_valid(struct wire_str s);

/* Length of the well-formed sequence (Unicode 15, table 3-7) at the front of n
 * bytes, n > 0; 0 if there is none: overlong, surrogate, above U+10FFFF. */
size_t wire_utf8_sequence(const char *bytes, size_t n);

/* Code point at byte `at` (at < s.n) of valid UTF-8, and its length. */
static inline uint32_t wire_utf8_at(struct wire_str s, size_t at, size_t *len);
/* Code point that ends before byte `at` (at > 0), and its length. */
uint32_t wire_utf8_before(struct wire_str s, size_t at, size_t *len);
/* Writes 1 to 4 bytes; returns how many. */
size_t wire_utf8_put(char *out, uint32_t cp);
/* Code points in valid UTF-8. */
size_t wire_utf8_count(struct wire_str s);

/* Unicode general category, by utf8proc; ASCII by table. */
bool wire_is_letter(uint32_t cp);	/* L*, M* */
bool wire_is_upper(uint32_t cp);	/* Lu, Lt */
bool wire_is_lower(uint32_t cp);	/* Ll */
bool wire_is_digit(uint32_t cp);	/* Nd */
unsigned wire_digit_value(uint32_t cp);	/* of a digit, in any script */
bool wire_is_space(uint32_t cp);	/* White_Space, and U+200B, U+FEFF */
bool wire_is_punct(uint32_t cp);	/* P*, S* */
uint32_t wire_to_lower(uint32_t cp);	/* simple mapping */
uint32_t wire_to_title(uint32_t cp);	/* the same */
uint32_t wire_base_letter(uint32_t cp);	/* lower case, no accents: é is e */

/* ---- without a call --------------------------------------------------------- */

uint32_t wire_utf8_decode(struct wire_str s, size_t at, size_t *len);

static inline uint32_t
wire_utf8_at(struct wire_str s, size_t at, size_t *len)
{
	const unsigned char c = (unsigned char)s.p[at];
	if (c >= 0x80)
		return wire_utf8_decode(s, at, len);
	*len = 1;
	return c;
}

/* Does it end a sentence, in its script? */
static inline bool
wire_is_stop(uint32_t cp)
{
	switch (cp) {
	case '.': case '!': case '?': case 0x2026:		/* … */
	case 0x61f: case 0x6d4: case 0x964:			/* ؟ ۔ । */
	case 0x3002: case 0xff01: case 0xff1f:			/* 。！？ */
		return true;
	default:
		return false;
	}
}

#endif
