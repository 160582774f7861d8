/* charset.c - bytes of unknown origin as UTF-8 */
#include "lib/ingest/charset.h"

#include <errno.h>
#include <iconv.h>

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

	if (s.controls > 8 && s.controls > raw.n / 32)
		c.why = "not text: full of control characters";
	if (s.bad == 0)
		return c;
	/* Copy pasted together: UTF-8 with a few bytes from elsewhere. */
	c.keep_utf8 = s.sequences >= s.bad;
	c.encoding = c.keep_utf8 ? "utf-8+windows-1252" : "windows-1252";
	/* Western text has a tenth of its letters outside ASCII; Cyrillic or
	 * Chinese in an old encoding has nearly all of them. */
	if (c.why == NULL && !c.keep_utf8 &&
	    s.high > (raw.n - s.blanks) / 5 * 2 + 2)
		c.why = "neither UTF-8 nor UTF-16 nor Windows-1252";
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

/* ---- as declared -------------------------------------------------------------- */

struct wire_str
wire_charset_of_xml(struct wire_str s)
{
	static const char key[] = "encoding";

	s = wire_str_trim(s);
	const char *end = s.n == 0 ? NULL : memchr(s.p, '>', s.n);
	if (end == NULL || !wire_str_starts(s, WIRE_STR("<?xml")))
		return WIRE_STR("");
	s.n = (size_t)(end - s.p);
	const char *p = memmem(s.p, s.n, key, strlen(key));
	if (p == NULL)
		return WIRE_STR("");
	for (p += strlen(key); p < end && (*p == ' ' || *p == '='); p++)
		;
	const char *close = p == end ? NULL :
	    memchr(p + 1, *p, (size_t)(end - p) - 1);
	return close == NULL ? WIRE_STR("") :
	    (struct wire_str){ p + 1, (size_t)(close - p) - 1 };
}

/* ---- by name -------------------------------------------------------------- */

/* iconv's name; p NULL if the table has none. */
static struct wire_str
known_name(struct wire_str encodings, struct wire_str name)
{
	struct wire_str line, key;

	while (wire_str_line(&encodings, &line))
		if (wire_str_field(&line, '\t', &key) &&
		    wire_str_eq_nocase(key, name))
			return line;
	return (struct wire_str){ NULL, 0 };
}

static const char *
lower_name(struct wire_arena *arena, struct wire_str name)
{
	char *const z = wire_arena_alloc(arena, name.n + 1);

	for (size_t i = 0; i < name.n; i++)
		z[i] = (char)(name.p[i] >= 'A' && name.p[i] <= 'Z' ?
		    name.p[i] | 0x20 : name.p[i]);
	z[name.n] = '\0';
	return z;
}

struct wire_str
wire_charset_recode(struct wire_arena *arena, const char *name,
    struct wire_str raw)
{
	/* nothing that iconv reads takes more in UTF-8 */
	const size_t room = 3 * raw.n + 16;
	char *const out = wire_arena_alloc(arena, room);
	char *in = (char *)(uintptr_t)raw.p, *at = out;
	size_t left = raw.n, space = room;
	const iconv_t cd = iconv_open("UTF-8", name);

	if (cd == (iconv_t)-1)
		return (struct wire_str){ NULL, 0 };
	while (left > 0 && iconv(cd, &in, &left, &at, &space) == (size_t)-1) {
		if (errno == E2BIG || space < 3)
			break;
		at += wire_utf8_put(at, 0xfffd);
		space -= 3;
		in++;
		left--;
	}
	iconv_close(cd);
	return (struct wire_str){ out, (size_t)(at - out) };
}

struct wire_decoded
wire_charset_decode(struct wire_arena *arena, struct wire_str encodings,
    struct wire_str name, struct wire_str raw)
{
	if (raw.n == 0)
		return (struct wire_decoded){ .utf8 = WIRE_STR("") };

	const bool valid = wire_utf8_valid(raw) == raw.n;
	/* ISO-2022-JP is ASCII to look at, but for its escapes */
	if (valid && memchr(raw.p, '\x1b', raw.n) == NULL)
		return (struct wire_decoded){ .utf8 = raw };

	const struct wire_charset charset = wire_charset_of(raw);
	const struct wire_str known = known_name(encodings, name);
	/* What is UTF-8 but for a few bytes is, whatever it says. */
	if (known.p != NULL && (valid || !charset.keep_utf8)) {
		const struct wire_str utf8 = wire_charset_recode(arena,
		    lower_name(arena, known), raw);
		if (utf8.p != NULL)
			return (struct wire_decoded){ .utf8 = utf8,
			    .encoding = lower_name(arena, name) };
	}
	char *const p = wire_arena_alloc(arena, charset.size);
	wire_charset_convert(&charset, raw, p);
	return (struct wire_decoded){ { p, charset.size }, charset.encoding,
	    charset.why };
}

/* ---- older than Windows ---------------------------------------------------- */

static bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

/*
 * In a word of small letters Windows-1252 has nothing of the kind: "M\x81ller",
 * "pr\x84sentiert" (DOS), or "M\xc8uller" (an accent before its letter).
 */
const char *
wire_charset_old(struct wire_str raw)
{
	static const char dos_letters[] = "\x81\x82\x84\x87\x88\x89\x8a\x8b\x8c\x94\xa1\xa2\xa3\xa4";
	size_t dos = 0, accents = 0, others = 0;

	for (size_t i = 1; i + 1 < raw.n; i++) {
		const unsigned char c = (unsigned char)raw.p[i];

		if (c < 0x80)
			continue;
		if (!is_lower(raw.p[i - 1]) && !is_lower(raw.p[i + 1]))
			continue;
		if (is_lower(raw.p[i - 1]) && is_lower(raw.p[i + 1]) &&
		    strchr(dos_letters, c) != NULL)
			dos++;
		else if (c > 0xc0 && c < 0xd0 && is_lower(raw.p[i + 1]))
			accents += is_lower((char)(raw.p[i - 1] | 0x20));
		else if (c >= 0xc0 && c != 0xe1)	/* ß, or á */
			others++;
	}
	return dos > accents && dos > others ? "CP850" :
	    accents > others && accents > dos ? "ISO_6937" : NULL;
}
