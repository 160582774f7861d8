/* html_entities.c - character references */
#include "lib/ingest/html_entities.h"

#include "lib/base/buf.h"
#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/text/charref.h"

/* Longest name, and longest of those that need no semicolon. */
enum { LONGEST = 32, LONGEST_BARE = 6 };

static bool
is_alnum(char c)
{
	return wire_ascii_digit(c) || wire_ascii_letter(c);
}

/* 0 to 15; 16: no digit. */
static unsigned
hex_digit(char c)
{
	if (wire_ascii_digit(c))
		return (unsigned)(c - '0');
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 16;
}

/* Writes the characters of the name; returns the bytes, 0 if it is none. */
static size_t
put_named(struct wire_str names, struct wire_str name, char *out)
{
	uint32_t cp[2];
	const size_t count = wire_charref_named(names, name, cp);
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		n += wire_utf8_put(out + n, cp[i]);
	return n;
}

static size_t
named(struct wire_str names, struct wire_str s, bool attribute, char *out,
    size_t *n)
{
	size_t len = 0;

	while (len + 1 < s.n && len < LONGEST && is_alnum(s.p[1 + len]))
		len++;
	if (len + 1 < s.n && s.p[1 + len] == ';') {
		*n = put_named(names, wire_str_sub(s, 1, len + 2), out);
		if (*n > 0)
			return len + 2;
	}
	for (size_t bare = len < LONGEST_BARE ? len : LONGEST_BARE; bare > 1; bare--) {
		*n = put_named(names, wire_str_sub(s, 1, bare + 1), out);
		if (*n == 0)
			continue;
		/* "?a=1&copy=2" in a link is no sign, and neither is "&notit" */
		if (attribute && bare + 1 < s.n &&
		    (s.p[bare + 1] == '=' || is_alnum(s.p[bare + 1])))
			return 0;
		return bare + 1;
	}
	return 0;
}

static size_t
numeric(struct wire_str s, char *out, size_t *n)
{
	const bool hex = s.n > 2 && (s.p[2] | 0x20) == 'x';
	const unsigned base = hex ? 16 : 10;
	const size_t first = hex ? 3 : 2;
	size_t at = first;
	uint32_t cp = 0;

	for (; at < s.n && hex_digit(s.p[at]) < base; at++)
		if (cp <= 0x10ffff)
			cp = cp * base + hex_digit(s.p[at]);
	if (at == first)
		return 0;
	*n = wire_utf8_put(out, wire_charref_number(cp));
	return at + (at < s.n && s.p[at] == ';');
}

size_t
wire_html_reference(struct wire_str names, struct wire_str s, bool attribute,
    char out[WIRE_HTML_REFERENCE_MAX], size_t *n)
{
	if (s.n < 2)
		return 0;
	return s.p[1] == '#' ? numeric(s, out, n) :
	    named(names, s, attribute, out, n);
}

struct wire_str
wire_html_unreference(struct wire_str names, struct wire_str s, bool attribute,
    struct wire_arena *arena)
{
	const char *amp = s.n == 0 ? NULL : memchr(s.p, '&', s.n);

	if (amp == NULL)
		return s;

	struct wire_buf b = { .arena = arena };
	while (amp != NULL) {
		char chars[WIRE_HTML_REFERENCE_MAX];
		size_t at = (size_t)(amp - s.p), n;
		const size_t len = wire_html_reference(names,
		    wire_str_sub(s, at, s.n), attribute, chars, &n);

		wire_buf_add(&b, wire_str_sub(s, 0, at));
		if (len > 0)
			wire_buf_add(&b, (struct wire_str){ chars, n });
		else
			wire_buf_char(&b, '&');
		at += len > 0 ? len : 1;
		s = wire_str_sub(s, at, s.n);
		amp = s.n == 0 ? NULL : memchr(s.p, '&', s.n);
	}
	wire_buf_add(&b, s);
	return wire_buf_str(&b);
}
