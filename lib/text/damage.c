/* damage.c - what happens to characters on their way */
#include "lib/text/damage.h"

#include "lib/base/buf.h"
#include "lib/base/cp1252.h"
#include "lib/base/str.h"
#include "lib/base/utf8.h"

/* ---- UTF-8 that was read as Windows-1252 or Latin-1 ------------------------
 *
 * "é" is two bytes, C3 A9; read as Windows-1252 they are "Ã©".  Turned back,
 * such characters must be one valid sequence of UTF-8, of a kind that news
 * has.  It happens more than once: "ÃƒÂ©". */

enum { LAYERS = 3 };

/* What is likely to have been there.  "CAFÉ”" would be U+0254 and "déjà »"
 * U+083B, which are not. */
static const struct { uint32_t from, to; } likely[] = {
	{ 0x00a0, 0x017f }, { 0x0192, 0x0192 }, { 0x0218, 0x021b }, { 0x02c6, 0x02dc },
	{ 0x0386, 0x03ce }, { 0x0401, 0x045f }, { 0x0490, 0x0491 },
	{ 0x05d0, 0x05ea }, { 0x060c, 0x060c }, { 0x061f, 0x061f },
	{ 0x0621, 0x064a }, { 0x067e, 0x06d4 }, { 0x0900, 0x0d7f },
	{ 0x0e01, 0x0e5b }, { 0x1e00, 0x1eff }, { 0x2000, 0x2064 },
	{ 0x20a0, 0x20bf }, { 0x2116, 0x2122 }, { 0x2190, 0x27bf },
	{ 0x3000, 0x30ff }, { 0x4e00, 0x9fff }, { 0xac00, 0xd7a3 },
	{ 0xfe0f, 0xfe0f }, { 0xfeff, 0xfeff }, { 0xfffd, 0xfffd },
	{ 0x1f000, 0x1faff },
};

static bool
is_likely(uint32_t cp)
{
	for (size_t i = 0; i < sizeof(likely) / sizeof(likely[0]); i++)
		if (cp >= likely[i].from && cp <= likely[i].to)
			return true;
	return false;
}

/* The byte that was read as this character; 0 if none above 0x7f was. */
static unsigned char
byte_of(uint32_t cp)
{
	for (unsigned b = 0; b < 32; b++)
		if (wire_cp1252[b] == cp)
			return (unsigned char)(0x80 + b);
	return cp >= 0x80 && cp <= 0xff ? (unsigned char)cp : 0;
}

/* Marks that follow an accented capital in sound copy: “IRMÔ”, “NÅ…”. */
static bool
may_follow(uint32_t cp)
{
	return cp == 0xa0 || cp == 0xbb || (cp >= 0x2013 && cp <= 0x203a);
}

/* A letter stands here, or what may be the front of another sequence. */
static bool
goes_on(struct wire_str text, size_t at)
{
	size_t len;
	uint32_t cp;

	if (at == text.n)
		return false;
	cp = wire_utf8_at(text, at, &len);
	return wire_is_letter(cp) || byte_of(cp) >= 0xc2;
}

struct sequence {
	uint32_t cp;	/* the character that it was */
	size_t end;	/* of the characters that it became */
	bool sure;
};

static bool
sequence_at(struct wire_str text, size_t at, struct sequence *s)
{
	char bytes[4];
	size_t n, len, want = 1;
	uint32_t cp = 0;

	for (n = 0, s->end = at; n < want; n++) {
		unsigned char byte;

		if (s->end == text.n)
			return false;
		cp = wire_utf8_at(text, s->end, &len);
		byte = byte_of(cp);
		if (n == 0) {
			if (byte < 0xc2 || byte > 0xf4)
				return false;
			want = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
		} else if (byte < 0x80 || byte > 0xbf) {
			return false;
		}
		bytes[n] = (char)byte;
		s->end += len;
	}
	if (wire_utf8_sequence(bytes, n) != n)
		return false;
	s->sure = n > 2 || !may_follow(cp) || goes_on(text, s->end);
	s->cp = wire_utf8_at((struct wire_str){ bytes, n }, 0, &len);
	return is_likely(s->cp);
}

size_t
wire_mojibake_end(struct wire_str text, size_t at)
{
	struct sequence s;
	bool sure = false;

	for (; at < text.n && sequence_at(text, at, &s); at = s.end)
		sure |= s.sure;
	return sure ? at : 0;
}

uint32_t
wire_mojibake_char(struct wire_str text, size_t at, size_t *end)
{
	struct sequence s = { 0 };

	sequence_at(text, at, &s);
	*end = s.end;
	return s.cp;
}

static struct wire_str
turn_back(struct wire_arena *a, struct wire_str text)
{
	struct wire_buf out = { .arena = a };

	for (size_t at = 0; at < text.n; ) {
		const uint32_t cp = wire_mojibake_char(text, at, &at);

		out.n += wire_utf8_put(wire_buf_room(&out, 4), cp);
	}
	return wire_buf_str(&out);
}

size_t
wire_mojibake(struct wire_arena *a, struct wire_str text, size_t at,
    struct wire_str *fixed)
{
	const size_t end = wire_mojibake_end(text, at);

	if (end == 0)
		return 0;
	*fixed = turn_back(a, wire_str_sub(text, at, end));
	for (int layer = 1; layer < LAYERS &&
	    wire_mojibake_end(*fixed, 0) == fixed->n; layer++)
		*fixed = turn_back(a, *fixed);
	return end;
}

/* ---- characters that nobody sees ------------------------------------------- */

bool
wire_is_control(uint32_t cp)
{
	return (cp < 0x20 && cp != '\n' && cp != '\t') || (cp >= 0x7f && cp < 0xa0);
}

/* Persian and Indic words need ZWNJ and ZWJ, Thai and Khmer ZWSP, emoji ZWJ. */
static bool
needs_joiners(uint32_t cp)
{
	return cp >= 0x0590 && !(cp >= 0x1e00 && cp <= 0x206f);
}

bool
wire_is_invisible(struct wire_str text, size_t at, size_t len, uint32_t cp)
{
	size_t other;

	if (cp < 0x200b || cp > 0x200d)
		return cp == 0x00ad || cp == 0x2060 || cp == 0xfeff;
	return !(at > 0 && needs_joiners(wire_utf8_before(text, at, &other))) &&
	    !(at + len < text.n && needs_joiners(wire_utf8_at(text, at + len, &other)));
}
