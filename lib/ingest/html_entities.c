/*
 * html_entities.c - character references
 *
 * The table is searched as it stands in its file, sorted by byte, so that there
 * is nothing to build at start.
 */
#include "lib/ingest/html_entities.h"

#include "lib/base/buf.h"
#include "lib/base/cp1252.h"
#include "lib/base/str.h"
#include "lib/base/utf8.h"

/* Longest name, and longest of those that need no semicolon. */
enum { LONGEST = 32, LONGEST_BARE = 6 };

static bool
is_alnum(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	    (c >= 'A' && c <= 'Z');
}

/* 0 to 15; 16: no digit. */
static unsigned
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned)(c - '0');
	if (c >= 'a' && c <= 'f')
		return (unsigned)(c - 'a') + 10;
	return c >= 'A' && c <= 'F' ? (unsigned)(c - 'A') + 10 : 16;
}

/* The line of the table that begins with the name and a tab, behind the tab; NULL
 * if there is none. */
static const char *
find(struct wire_str names, struct wire_str name)
{
	const char *low = names.p, *high = names.p + names.n;

	while (low < high) {
		const char *line = low + (high - low) / 2;

		while (line > low && line[-1] != '\n')
			line--;
		const char *const end = memchr(line, '\n', (size_t)(high - line));
		const char *const tab = memchr(line, '\t', (size_t)(high - line));
		if (end == NULL)
			return NULL;
		if (*line == '#' || tab == NULL) {
			low = end + 1;
			continue;
		}

		const size_t n = (size_t)(tab - line);
		int order = memcmp(name.p, line, n < name.n ? n : name.n);
		if (order == 0)
			order = (name.n > n) - (name.n < n);
		if (order == 0)
			return tab + 1;
		if (order < 0)
			high = line;
		else
			low = end + 1;
	}
	return NULL;
}

/* Writes what a line of the table says, "2242 338"; returns the bytes. */
static size_t
put_characters(char *out, const char *hex)
{
	size_t n = 0;

	for (; *hex != '\n'; hex += *hex == ' ') {
		uint32_t cp = 0;

		for (; hex_digit(*hex) < 16; hex++)
			cp = cp << 4 | hex_digit(*hex);
		n += wire_utf8_put(out + n, cp);
		if (*hex != ' ')
			break;
	}
	return n;
}

static size_t
named(struct wire_str names, struct wire_str s, bool attribute, char *out,
    size_t *n)
{
	size_t len = 0;
	const char *hex;

	while (len + 1 < s.n && len < LONGEST && is_alnum(s.p[1 + len]))
		len++;
	if (len + 1 < s.n && s.p[1 + len] == ';') {
		hex = find(names, wire_str_sub(s, 1, len + 2));
		if (hex != NULL) {
			*n = put_characters(out, hex);
			return len + 2;
		}
	}
	for (size_t bare = len < LONGEST_BARE ? len : LONGEST_BARE; bare > 1; bare--) {
		hex = find(names, wire_str_sub(s, 1, bare + 1));
		if (hex == NULL)
			continue;
		/* "?a=1&copy=2" in a link is no sign, and neither is "&notit" */
		if (attribute && bare + 1 < s.n &&
		    (s.p[bare + 1] == '=' || is_alnum(s.p[bare + 1])))
			return 0;
		*n = put_characters(out, hex);
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
	/* "&#146;" is what Windows calls an apostrophe. */
	if (cp >= 0x80 && cp < 0xa0)
		cp = wire_cp1252[cp - 0x80];
	if (cp == 0 || cp > 0x10ffff || (cp >= 0xd800 && cp < 0xe000))
		cp = 0xfffd;
	*n = wire_utf8_put(out, cp);
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
