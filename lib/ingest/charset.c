/* charset.c - bytes of unknown origin as UTF-8 */
#include "lib/ingest/charset.h"

#include <iconv.h>

#include "lib/base/buf.h"
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

/* ---- by name -------------------------------------------------------------- */

/* Names that say something else than they mean, as browsers have them. */
static const char *const aliases[][2] = {
	{ "gb2312", "GB18030" }, { "gbk", "GB18030" }, { "x-gbk", "GB18030" },
	{ "big5", "BIG5-HKSCS" }, { "shift_jis", "CP932" }, { "shift-jis", "CP932" },
	{ "x-sjis", "CP932" }, { "sjis", "CP932" }, { "euc-kr", "CP949" },
	{ "ks_c_5601-1987", "CP949" }, { "iso-8859-9", "CP1254" },
	{ "iso-8859-11", "CP874" }, { "tis-620", "CP874" },
	{ "macintosh", "MACINTOSH" }, { "x-mac-roman", "MACINTOSH" },
};
/* Of these the bytes themselves tell more than a label, which is often wrong. */
static const char *const usual[] = {
	"utf-8", "utf8", "windows-1252", "cp1252", "x-cp1252", "iso-8859-1",
	"iso8859-1", "iso_8859-1", "latin1", "us-ascii", "ascii"
};
enum { MAX_NAME = 48 };

/* A name that iconv can be given, ended by NUL; false for what is none, such as
 * "utf-8//TRANSLIT". */
static bool
iconv_name(struct wire_str name, char out[static MAX_NAME])
{
	if (name.n == 0 || name.n >= MAX_NAME)
		return false;
	for (size_t i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++)
		if (wire_str_eq_nocase(name, wire_str_of(aliases[i][0])))
			name = wire_str_of(aliases[i][1]);
	for (size_t i = 0; i < name.n; i++) {
		const char c = name.p[i];

		if (!((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
		    c == '-' || c == '_' || c == '.' || c == ':'))
			return false;
		out[i] = c;
	}
	out[name.n] = '\0';
	return true;
}

/* Writes the text to `out`, or only counts if that is NULL; SIZE_MAX if the
 * encoding is unknown. */
static size_t
convert_from(const char *name, struct wire_str raw, char *out)
{
	const iconv_t cd = iconv_open("UTF-8", name);
	char *in = (char *)(uintptr_t)raw.p, piece[4096];
	size_t left = raw.n, n = 0;

	if (cd == (iconv_t)-1)
		return SIZE_MAX;
	while (left > 0) {
		char *to = piece;
		size_t room = sizeof(piece) - 4;
		const size_t before = left;

		/* Out of room it stops with input left, which is no mistake. */
		iconv(cd, &in, &left, &to, &room);
		if (to == piece && left == before) {
			to += wire_utf8_put(to, 0xfffd);
			in++;
			left--;
			iconv(cd, NULL, NULL, NULL, NULL);
		}
		if (out != NULL)
			memcpy(out + n, piece, (size_t)(to - piece));
		n += (size_t)(to - piece);
	}
	iconv_close(cd);
	return n;
}

static bool
is_one_of(struct wire_str name, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (wire_str_eq_nocase(name, wire_str_of(names[i])))
			return true;
	return false;
}

struct wire_str
wire_charset_decode(struct wire_arena *arena, struct wire_str name,
    struct wire_str raw, const char **encoding)
{
	char known[MAX_NAME];

	*encoding = NULL;
	if (!is_one_of(name, usual, sizeof(usual) / sizeof(usual[0])) &&
	    iconv_name(name, known)) {
		const size_t n = convert_from(known, raw, NULL);

		if (n != SIZE_MAX) {
			char *p = wire_arena_alloc(arena, n + sizeof(known));

			convert_from(known, raw, p);
			*encoding = memcpy(p + n, known, sizeof(known));
			return (struct wire_str){ p, n };
		}
	}
	const struct wire_charset c = wire_charset_of(raw);
	if (c.encoding == NULL)
		return raw;
	char *p = wire_arena_alloc(arena, c.size);
	wire_charset_convert(&c, raw, p);
	*encoding = c.encoding;
	return (struct wire_str){ p, c.size };
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
