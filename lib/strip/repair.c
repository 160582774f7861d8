/* repair.c - the incoming text without the damage that it took on its way */
#include "lib/strip/repair.h"

#include "lib/base/cp1252.h"
#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/record.h"
#include "lib/text/charref.h"
#include "lib/text/damage.h"

enum {
	LAYERS = 3,		/* times that a text is misread, or escaped */
	MAX_TAG = 200,		/* bytes of an escaped tag */
	NEAR = 200		/* bytes: text that a mark of direction may be for */
};

/* A text under repair, for one kind of damage after the other. */
struct scan {
	struct wire_str names, text;
	size_t until;	/* up to here a finder has decided already */
};

/* Finds one kind of damage at byte `at`, where something looks suspicious: its
 * end, 0 if there is none.  *put is the character that goes there, 0: none. */
typedef size_t finder(struct scan *s, size_t at, uint32_t *put);

/* ---- looking for damage ------------------------------------------------------ */

/* May the bytes c, d, e be the beginning of it?  Without branches, so that the
 * compiler looks at 16 places at once.  In sound text hardly anything is. */
static inline unsigned char
suspicious(unsigned char c, unsigned char d, unsigned char e)
{
	const unsigned char control = (c < 0x20) & (c != '\n');
	const unsigned char mark = (c == '&') | (c == 0x7f);
	const unsigned char blanks = (c == ' ') & ((d == ' ') | (d == 0xc2));
	const unsigned char latin = (c == 0xc2) & (d <= 0xad);	/* U+0080-00AD */
	const unsigned char misread = (c == 0xc3) & (e >= 0xc2);
	/* U+2000-207F, but for dashes, quotation marks and the like */
	const unsigned char general = (c == 0xe2) & ((d == 0x81) |
	    ((d == 0x80) & ((unsigned char)(e - 0x90) >= 0x18)));
	const unsigned char bom = (c == 0xef) & (d == 0xbb);

	return control | mark | blanks | latin | misread | general | bom;
}

enum { CHUNK = 64 };

static bool
chunk_is_sound(const unsigned char *p)
{
	unsigned char any = 0;

	for (size_t i = 0; i < CHUNK; i++)
		any |= suspicious(p[i], p[i + 1], p[i + 2]);
	return any == 0;
}

/* The next place from `at` on that looks suspicious; s.n if there is none. */
static size_t
next_suspicion(struct wire_str s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s.p;

	while (at < s.n) {
		while (s.n - at >= CHUNK + 2 && chunk_is_sound(p + at))
			at += CHUNK;
		const size_t stop = s.n - at > CHUNK ? at + CHUNK : s.n;
		for (; at < stop; at++)
			if (suspicious(p[at], at + 1 < s.n ? p[at + 1] : 0,
			    at + 2 < s.n ? p[at + 2] : 0))
				return at;
	}
	return s.n;
}

/* ---- character references ---------------------------------------------------- */

static bool
is_ascii_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* "&lt;b&gt;" and "&lt;/p&gt;" in a story are what it writes about, or markup
 * that lint is to find; "profits &lt; 5%" is neither.  The end of such a tag whose
 * first reference ends at `at`; 0 if it is none. */
static size_t
escaped_tag_end(const struct scan *s, size_t at)
{
	const struct wire_str text = s->text;
	const size_t stop = text.n - at > MAX_TAG ? at + MAX_TAG : text.n;

	if (at == text.n || !(is_ascii_letter(text.p[at]) ||
	    text.p[at] == '/' || text.p[at] == '!'))
		return 0;
	for (size_t i = at; i < stop && text.p[i] != '\n'; i++) {
		uint32_t cp[2];
		size_t n;
		if (text.p[i] != '&')
			continue;
		const size_t end = wire_charref_at(s->names, text, i, cp, &n);
		if (end > 0 && (cp[0] == '>' || cp[0] == '<'))
			return cp[0] == '>' ? end : 0;
	}
	return 0;
}

static size_t
find_reference(struct scan *s, size_t at, uint32_t *put)
{
	uint32_t cp[2];
	size_t n, tag;

	if (s->text.p[at] != '&' || at < s->until)
		return 0;
	const size_t end = wire_charref_at(s->names, s->text, at, cp, &n);
	if (end == 0 || n != 1 || cp[0] == 0xfffd)
		return 0;
	if (cp[0] == '<' && (tag = escaped_tag_end(s, end)) > 0) {
		s->until = tag;
		return 0;
	}
	*put = cp[0];
	return end;
}

/* ---- characters -------------------------------------------------------------- */

static size_t
find_misread(struct scan *s, size_t at, uint32_t *put)
{
	size_t end;

	if (s->text.p[at] != '\xc3')	/* U+00C0-00FF, which it begins with */
		return 0;
	if (at >= s->until)
		s->until = wire_mojibake_end(s->text, at);
	if (at >= s->until)
		return 0;
	*put = wire_mojibake_char(s->text, at, &end);
	return end;
}

static bool
is_right_to_left(uint32_t cp)
{
	return (cp >= 0x0590 && cp < 0x0900) || (cp >= 0xfb1d && cp < 0xfe00) ||
	    (cp >= 0xfe70 && cp < 0xfeff) || (cp >= 0x10800 && cp < 0x11000) ||
	    (cp >= 0x1e800 && cp < 0x1f000);
}

/* A mark of direction is of use beside Hebrew or Arabic on its line. */
static bool
is_stray_direction(struct wire_str text, size_t at, uint32_t cp)
{
	size_t len;

	if (!(cp == 0x200e || cp == 0x200f || (cp >= 0x202a && cp <= 0x202e) ||
	    (cp >= 0x2066 && cp <= 0x2069)))
		return false;
	for (size_t i = at; i > 0 && at - i < NEAR && text.p[i - 1] != '\n'; i -= len)
		if (is_right_to_left(wire_utf8_before(text, i, &len)))
			return false;
	for (size_t i = at; i < text.n && i - at < NEAR && text.p[i] != '\n'; i += len)
		if (is_right_to_left(wire_utf8_at(text, i, &len)))
			return false;
	return true;
}

static size_t
find_character(struct scan *s, size_t at, uint32_t *put)
{
	size_t len;
	const uint32_t cp = wire_utf8_at(s->text, at, &len);
	const size_t end = at + len;

	*put = 0;
	switch (cp) {
	case '\r':
		if (end < s->text.n && s->text.p[end] == '\n')
			return end;
		*put = '\n';
		return end;
	case '\v': case '\f': case 0x2028: case 0x2029:
		*put = '\n';
		return end;
	default:
		break;
	}
	if (wire_is_control(cp)) {
		/* a byte of Windows-1252 that was read as Latin-1: U+0092 is ’ */
		if (cp >= 0x80 && wire_cp1252[cp - 0x80] != cp)
			*put = wire_cp1252[cp - 0x80];
		return end;
	}
	return wire_is_invisible(s->text, at, len, cp) ||
	    is_stray_direction(s->text, at, cp) ? end : 0;
}

/* Two blanks or more, no-break or not, are one; at either end of a line none. */
static size_t
find_blanks(struct scan *s, size_t at, uint32_t *put)
{
	const struct wire_str text = s->text;
	size_t n = 0, end = at;

	for (; end < text.n; n++) {
		if (text.p[end] == ' ')
			end++;
		else if (text.p[end] == '\xc2' && text.p[end + 1] == '\xa0')
			end += 2;
		else
			break;
	}
	if (n < 2)
		return 0;
	*put = at == 0 || text.p[at - 1] == '\n' || end == text.n ||
	    text.p[end] == '\n' ? 0 : ' ';
	return end;
}

/* ---- all of them --------------------------------------------------------------- */

size_t
edits_join(struct wire_record *rec, struct wire_str incoming,
    const struct wire_edit *first, size_t nfirst, struct wire_str middle,
    const struct wire_edit *then, size_t nthen, struct wire_edit **out)
{
	struct wire_edit *v = *out = WIRE_NEW(rec, struct wire_edit, nfirst + nthen);
	size_t n = 0, i = 0;
	/* Of a place in the middle text: its byte in the incoming one and in the
	 * last one.  The differences may be below zero; they wrap. */
	size_t back = 0, on = 0;

	for (size_t k = 0; k <= nthen; k++) {
		const bool last = k == nthen;
		const size_t start = last ? middle.n :
		    (size_t)(then[k].cut.p - middle.p);
		const size_t end = last ? middle.n : start + then[k].cut.n;
		size_t from = start + back;

		for (; i < nfirst && (last || first[i].at < end); i++) {
			const struct wire_edit *e = &first[i];
			back = (size_t)(e->cut.p - incoming.p) + e->cut.n -
			    (e->at + e->put);
			if (!last && e->at >= start)
				continue;	/* goes with then[k] */
			v[n] = *e;
			v[n++].at += on;
			from = start + back;
		}
		if (last)
			break;
		v[n] = then[k];
		v[n++].cut = wire_str_sub(incoming, from, end + back);
		on += then[k].put - then[k].cut.n;
	}
	return n;
}

/* One kind of damage in the whole text; false if there is none. */
static bool
repair(struct wire_record *rec, struct wire_str names, struct wire_str incoming,
    finder *find, struct repaired *r)
{
	struct scan s = { .names = names, .text = r->text };
	struct wire_buf edits = wire_record_buf(rec), text = wire_record_buf(rec);
	size_t n = 0, from = 0;

	for (size_t at = 0; (at = next_suspicion(s.text, at)) < s.text.n; ) {
		uint32_t put = 0;
		const size_t end = find(&s, at, &put);
		if (end == 0) {
			at++;
			continue;
		}
		wire_buf_add(&text, wire_str_sub(s.text, from, at));
		struct wire_edit edit = { .at = text.n,
		    .cut = wire_str_sub(s.text, at, end), .kind = WIRE_STR("repair") };
		if (put != 0)
			edit.put = wire_utf8_put(wire_buf_room(&text, 4), put);
		text.n += edit.put;
		wire_buf_add(&edits, (struct wire_str){ (char *)&edit, sizeof(edit) });
		n++;
		from = at = end;
	}
	if (n == 0)
		return false;
	wire_buf_add(&text, wire_str_sub(s.text, from, s.text.n));
	struct wire_edit *all;
	r->nedits = edits_join(rec, incoming, r->edits, r->nedits, s.text,
	    (struct wire_edit *)(void *)edits.p, n, &all);
	r->edits = all;
	r->text = wire_buf_str(&text);
	return true;
}

struct repaired
repair_text(struct wire_record *rec, struct wire_str names, struct wire_str incoming)
{
	/* in this order: "&Atilde;&copy;" is misread, "Â&nbsp; " a blank */
	static const struct { finder *find; int layers; } steps[] = {
		{ find_reference, LAYERS }, { find_misread, LAYERS },
		{ find_character, 1 }, { find_blanks, 1 }
	};
	struct repaired r = { .text = incoming };

	if (next_suspicion(incoming, 0) == incoming.n)
		return r;
	for (size_t i = 0; i < sizeof(steps) / sizeof(*steps); i++)
		for (int layer = 0; layer < steps[i].layers; layer++)
			if (!repair(rec, names, incoming, steps[i].find, &r))
				break;
	return r;
}
