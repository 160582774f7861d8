/* utf8.c - strict UTF-8, and the few facts about characters that news needs */
#include "lib/base/utf8.h"

#include <string.h>
#include <utf8proc.h>

size_t
wire_utf8_sequence(const char *bytes, size_t n)
{
	const unsigned char *p = (const unsigned char *)bytes;
	unsigned c = p[0];
	if (c < 0x80)
		return 1;
	if (c < 0xc2)
		return 0;
	if (c < 0xe0)
		return n > 1 && (p[1] & 0xc0) == 0x80 ? 2 : 0;
	if (c < 0xf0) {
		if (n < 3 || (p[1] & 0xc0) != 0x80 || (p[2] & 0xc0) != 0x80)
			return 0;
		if ((c == 0xe0 && p[1] < 0xa0) || (c == 0xed && p[1] > 0x9f))
			return 0;
		return 3;
	}
	if (c > 0xf4 || n < 4 || (p[1] & 0xc0) != 0x80 ||
	    (p[2] & 0xc0) != 0x80 || (p[3] & 0xc0) != 0x80)
		return 0;
	if ((c == 0xf0 && p[1] < 0x90) || (c == 0xf4 && p[1] > 0x8f))
		return 0;
	return 4;
}

size_t
wire_utf8_valid(struct wire_str s)
{
	const unsigned char *p = (const unsigned char *)s.p;
	size_t i = 0;
	while (i < s.n) {
		uint64_t word;
		if (p[i] < 0x80) {
			while (s.n - i >= sizeof(word)) {
				memcpy(&word, p + i, sizeof(word));
				if (word & 0x8080808080808080u)
					break;
				i += sizeof(word);
			}
			while (i < s.n && p[i] < 0x80)
				i++;
			continue;
		}
		size_t n = wire_utf8_sequence(s.p + i, s.n - i);
		if (n == 0)
			break;
		i += n;
	}
	return i;
}

uint32_t
wire_utf8_decode(struct wire_str s, size_t at, size_t *len)
{
	const unsigned char *p = (const unsigned char *)s.p + at;
	uint32_t c = p[0];
	if (c < 0xe0) {
		*len = 2;
		return (c & 0x1fu) << 6 | (p[1] & 0x3fu);
	}
	if (c < 0xf0) {
		*len = 3;
		return (c & 0x0fu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
	}
	*len = 4;
	return (c & 0x07u) << 18 | (p[1] & 0x3fu) << 12 | (p[2] & 0x3fu) << 6 |
	    (p[3] & 0x3fu);
}

uint32_t
wire_utf8_before(struct wire_str s, size_t at, size_t *len)
{
	size_t i = at - 1;
	while (i > 0 && ((unsigned char)s.p[i] & 0xc0) == 0x80)
		i--;
	return wire_utf8_at(s, i, len);
}

size_t
wire_utf8_put(char *out, uint32_t cp)
{
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xc0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3f));
		return 2;
	}
	if (cp < 0x10000) {
		out[0] = (char)(0xe0 | cp >> 12);
		out[1] = (char)(0x80 | (cp >> 6 & 0x3f));
		out[2] = (char)(0x80 | (cp & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | cp >> 18);
	out[1] = (char)(0x80 | (cp >> 12 & 0x3f));
	out[2] = (char)(0x80 | (cp >> 6 & 0x3f));
	out[3] = (char)(0x80 | (cp & 0x3f));
	return 4;
}

size_t
wire_utf8_count(struct wire_str s)
{
	const uint64_t ones = 0x0101010101010101u;
	size_t n = s.n, i = 0;
	uint64_t word;
	/* less the bytes 10xxxxxx, which continue a character */
	for (; s.n - i >= sizeof(word); i += sizeof(word)) {
		memcpy(&word, s.p + i, sizeof(word));
		n -= (size_t)((word >> 7 & ~word >> 6 & ones) * ones >> 56);
	}
	for (; i < s.n; i++)
		n -= ((unsigned char)s.p[i] & 0xc0) == 0x80;
	return n;
}

static utf8proc_category_t
category(uint32_t cp)
{
	return utf8proc_category((utf8proc_int32_t)cp);
}

/* U+2000 to U+206F: dashes, quotation marks.  Most of what is not ASCII in news in
 * English is one of these, and the table is dear. */
static inline bool
is_general_punctuation(uint32_t cp)
{
	return cp - 0x2000 < 0x70;
}

bool
wire_is_letter(uint32_t cp)
{
	if (cp < 0x80)
		return (cp | 32) >= 'a' && (cp | 32) <= 'z';
	if (is_general_punctuation(cp))
		return false;
	utf8proc_category_t c = category(cp);
	return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_ME;
}

bool
wire_is_upper(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z';
	utf8proc_category_t c = category(cp);
	return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool
wire_is_lower(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'a' && cp <= 'z';
	return category(cp) == UTF8PROC_CATEGORY_LL;
}

bool
wire_is_digit(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= '0' && cp <= '9';
	return !is_general_punctuation(cp) &&
	    category(cp) == UTF8PROC_CATEGORY_ND;
}

/* In Unicode a script's zero stands at …0 (Arabic) or …6 (Devanagari). */
unsigned
wire_digit_value(uint32_t cp)
{
	const unsigned last = cp & 15;

	if (cp < 0x80)
		return cp - '0';
	return last < 6 || wire_is_digit(cp - last) ? last : last - 6;
}

bool
wire_is_space(uint32_t cp)
{
	if (cp < 0x80)
		return cp == ' ' || (cp >= '\t' && cp <= '\r');
	return cp == 0x85 || cp == 0xa0 || cp == 0x1680 ||
	    (cp >= 0x2000 && cp <= 0x200b) || cp == 0x2028 || cp == 0x2029 ||
	    cp == 0x202f || cp == 0x205f || cp == 0x3000 || cp == 0xfeff;
}

bool
wire_is_punct(uint32_t cp)
{
	if (cp < 0x80)
		return cp > ' ' && cp < 0x7f && !wire_is_letter(cp) &&
		    !wire_is_digit(cp);
	utf8proc_category_t c = category(cp);
	return c >= UTF8PROC_CATEGORY_PC && c <= UTF8PROC_CATEGORY_SO;
}

uint32_t
wire_to_lower(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
	return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

uint32_t
wire_to_title(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'a' && cp <= 'z' ? cp - 32 : cp;
	return (uint32_t)utf8proc_totitle((utf8proc_int32_t)cp);
}

uint32_t
wire_base_letter(uint32_t cp)
{
	utf8proc_int32_t parts[8];
	int class = UTF8PROC_BOUNDCLASS_START;

	if (cp < 0x80)
		return wire_to_lower(cp);
	const utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)cp,
	    parts, 8, UTF8PROC_DECOMPOSE, &class);
	return wire_to_lower(n > 0 ? (uint32_t)parts[0] : cp);
}
