/* charset.c - bytes of unknown origin as UTF-8 */
#include "lib/ingest/charset.h"

#include "lib/base/cp1252.h"
#include "lib/base/str.h"
#include "lib/base/utf8.h"

static size_t
put(char *out, unsigned char byte)
{
	return wire_utf8_put(out, byte >= 0x80 && byte < 0xa0 ?
	    wire_cp1252[byte - 0x80] : byte);
}

struct survey {
	size_t controls;	/* that no text has: not TAB, LF, VT, FF, CR */
	size_t high;		/* bytes from 0x80 */
	size_t blanks;
	size_t sequences;	/* of UTF-8, of two bytes or more */
	size_t bad;		/* bytes that are not UTF-8 */
};

static void
count(struct survey *s, struct wire_str utf8)
{
	for (size_t i = 0; i < utf8.n; i++) {
		unsigned char c = (unsigned char)utf8.p[i];

		if (c >= 0x80) {
			s->high++;
			s->sequences += c >= 0xc0;
		} else if (c <= ' ') {
			if (c == ' ' || (c >= '\t' && c <= '\r'))
				s->blanks++;
			else
				s->controls++;
		}
	}
}

static struct survey
survey(struct wire_str raw)
{
	struct survey s = { 0 };

	while (raw.n > 0) {
		size_t n = wire_utf8_valid(raw);

		count(&s, wire_str_sub(raw, 0, n));
		if (n < raw.n) {
			s.bad++;
			s.high++;
			n++;
		}
		raw = wire_str_sub(raw, n, raw.n);
	}
	return s;
}

struct wire_charset
wire_charset_of(struct wire_str raw)
{
	struct survey s = survey(raw);
	struct wire_charset c = { .size = raw.n, .keep_utf8 = true };

	if (s.controls > 8 && s.controls > raw.n / 32) {
		c.why = "not text: full of control characters";
		return c;
	}
	if (s.bad == 0)
		return c;
	/* Copy pasted together: UTF-8 with a few bytes from elsewhere. */
	c.keep_utf8 = s.sequences >= s.bad;
	c.encoding = c.keep_utf8 ? "utf-8+windows-1252" : "windows-1252";
	/* Western text has a tenth of its letters outside ASCII; Cyrillic or
	 * Chinese in an old encoding has nearly all of them. */
	if (!c.keep_utf8 && s.high > (raw.n - s.blanks) / 5 * 2 + 2) {
		c.why = "neither UTF-8 nor UTF-16 nor Windows-1252";
		return c;
	}
	c.size = 0;
	for (size_t i = 0; i < raw.n; ) {
		char seq[4];
		size_t n = c.keep_utf8 ?
		    wire_utf8_valid(wire_str_sub(raw, i, raw.n)) : 0;

		c.size += n;
		i += n;
		if (i < raw.n)
			c.size += put(seq, (unsigned char)raw.p[i++]);
	}
	return c;
}

void
wire_charset_convert(const struct wire_charset *c, struct wire_str raw, char *out)
{
	while (raw.n > 0) {
		size_t n = c->keep_utf8 ? wire_utf8_valid(raw) : 0;

		memcpy(out, raw.p, n);
		out += n;
		if (n < raw.n)
			out += put(out, (unsigned char)raw.p[n++]);
		raw = wire_str_sub(raw, n, raw.n);
	}
}
