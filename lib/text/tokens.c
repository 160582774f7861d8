/*
 * tokens.c - one pass over the bytes, driven by a table of ASCII classes
 *
 * A token begins at a byte of some class, and a rule for that class finds its
 * end.  Words are the only rule with a middle: at a byte that is neither letter
 * nor digit, joint() tells whether the word goes on behind it.  Every look
 * ahead is short or stops where the token does, so the pass is linear.
 */
#include "lib/text/tokens.h"

#include <string.h>
#include <utf8proc.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/record.h"
#include "lib/text/cuts.h"

enum {	/* classes of code points */
	LOWER = 1, UPPER = 2, LETTER = 4, DIGIT = 8, WORD = 16, BLANK = 32,
	LINE = 64, EMOJI = 128,
	/* of bytes: */
	RUN = 256,		/* several of the same are one token: --- */
	JOINT = 512,		/* a word, not a number, may go on behind it */
	SYMBOL = 1024,
	HIGH = 2048
};
enum { LOW = LETTER | LOWER | WORD, CAP = LETTER | UPPER | WORD, NUM = DIGIT | WORD };

#define X8(c) c, c, c, c, c, c, c, c
#define X26(c) X8(c), X8(c), X8(c), c, c
#define X128(c) X8(X8(c)), X8(X8(c))

static const uint16_t byte_class[256] = {
	['\t'] = BLANK, ['\n'] = BLANK | LINE, ['\v'] = BLANK | LINE,
	['\f'] = BLANK | LINE, ['\r'] = BLANK | LINE, [' '] = BLANK,
	['!'] = RUN, ['#'] = RUN | SYMBOL, ['$'] = RUN | SYMBOL,
	['&'] = JOINT | SYMBOL, ['\''] = JOINT | RUN, ['*'] = RUN | SYMBOL,
	['+'] = RUN | SYMBOL, ['-'] = JOINT | RUN,
	['.'] = JOINT | RUN, ['/'] = JOINT, [':'] = JOINT,
	['<'] = RUN | SYMBOL, ['='] = RUN | SYMBOL, ['>'] = RUN | SYMBOL,
	['?'] = RUN, ['@'] = JOINT, ['^'] = RUN | SYMBOL, ['_'] = WORD | RUN,
	['`'] = RUN | SYMBOL, ['|'] = RUN | SYMBOL, ['~'] = RUN | SYMBOL,
	['0'] = NUM, NUM, NUM, NUM, NUM, NUM, NUM, NUM, NUM, NUM,
	['A'] = X26(CAP),
	['a'] = X26(LOW),
	[128] = X128(HIGH | JOINT),
};

struct cutter {
	struct wire_arena *arena;
	const char *p;
	size_t n;
	struct wire_token *v;
	size_t nv, size;
};

static unsigned
high_class(uint32_t cp)
{
	if (cp == 0x85 || cp == 0x2028 || cp == 0x2029)
		return BLANK | LINE;
	if (cp >= 0x2010 && cp <= 0x2027)	/* dashes, quotation marks, … */
		return 0;
	/* soft hyphen, joiners, marks of direction: inside words */
	if (cp == 0xad || (cp >= 0x200c && cp <= 0x200f) || cp == 0x2060)
		return WORD;
	if (wire_is_space(cp))
		return BLANK;
	if ((cp >= 0x1f000 && cp < 0x20000) || (cp >= 0x2600 && cp <= 0x27bf) ||
	    (cp >= 0x2b1b && cp <= 0x2b55))
		return EMOJI;
	if (wire_is_lower(cp))
		return LOW;
	if (wire_is_upper(cp))
		return CAP;
	if (wire_is_letter(cp))
		return LETTER | WORD;
	return wire_is_digit(cp) ? NUM : 0;
}

/* Class and length of the character at byte i; 0 and 0 at the end. */
static inline unsigned
class_at(const struct cutter *c, size_t i, size_t *len)
{
	*len = 0;
	if (i >= c->n)
		return 0;
	const unsigned class = byte_class[(unsigned char)c->p[i]];

	if (class & HIGH)
		return high_class(wire_utf8_at((struct wire_str){ c->p, c->n },
		    i, len));
	*len = 1;
	return class;
}

static inline bool
has(const struct cutter *c, size_t i, unsigned class)
{
	size_t len;

	return (class_at(c, i, &len) & class) != 0;
}

static bool
byte_is(const struct cutter *c, size_t i, char b)
{
	return i < c->n && c->p[i] == b;
}

/* Is the byte at i one of the set? */
static bool
byte_in(const struct cutter *c, size_t i, const char *set)
{
	return i < c->n && c->p[i] != '\0' && strchr(set, c->p[i]) != NULL;
}

/* Do the bytes at i read so?  `z` is in lower case, the text may not be. */
static bool
reads(const struct cutter *c, size_t i, const char *z)
{
	const size_t n = strlen(z);

	return c->n - i >= n && wire_str_eq_nocase(
	    (struct wire_str){ c->p + i, n }, (struct wire_str){ z, n });
}

/* Length of the apostrophe at byte i, 0 if there is none. */
static size_t
apostrophe(const struct cutter *c, size_t i)
{
	if (byte_is(c, i, '\''))
		return 1;
	return i < c->n && reads(c, i, "\xe2\x80\x99") ? 3 : 0;
}

/* First byte from i on whose class has none of `class`. */
static size_t
span(const struct cutter *c, size_t i, unsigned class)
{
	size_t len;

	while (class_at(c, i, &len) & class)
		i += len;
	return i;
}

static void
more_room(struct cutter *c)
{
	const size_t size = 2 * c->size;

	c->v = wire_arena_grow(c->arena, c->v, c->size * sizeof(*c->v),
	    size * sizeof(*c->v));
	c->size = size;
}

static inline void
put(struct cutter *c, size_t start, size_t end, unsigned kind, unsigned flags)
{
	if (c->nv == c->size)
		more_room(c);
	c->v[c->nv++] = (struct wire_token){
		.start = (uint32_t)start, .end = (uint32_t)end,
		.kind = (uint8_t)kind, .flags = (uint8_t)flags,
	};
}

/* Puts a token whose characters add up to `seen`. */
static void
emit(struct cutter *c, size_t start, size_t end, unsigned kind, unsigned seen,
    unsigned flags)
{
	if (has(c, start, UPPER))
		flags |= WIRE_TOKEN_CAPITAL;
	if (!(seen & HIGH))
		flags |= WIRE_TOKEN_ASCII;
	put(c, start, end, kind, flags);
}

/* ---- links, addresses, handles ------------------------------------------- */

/* End of a link that goes on from i: up to a blank or a mark that cannot be
 * part of one, without the stop or bracket of the sentence around it. */
static size_t
url_end(const struct cutter *c, size_t i)
{
	const size_t start = i;
	bool bracket = false;
	size_t len;

	while (i < c->n && !(class_at(c, i, &len) & BLANK)) {
		const unsigned char b = (unsigned char)c->p[i];

		/* “https://t.co/x” and <https://t.co/x>; … marks a link that
		 * was shortened */
		if (b == '"' || b == '<' || b == '>' ||
		    (b == 0xe2 && byte_is(c, i + 1, (char)0x80)))
			break;
		bracket |= b == '(';
		i += len;
	}
	while (i > start && byte_in(c, i - 1, ".,;:!?'*]}"))
		i--;
	/* (see https://t.co/x) but https://en.wikipedia.org/wiki/Ash_(tree) */
	if (i > start && c->p[i - 1] == ')' && !bracket)
		i--;
	return i;
}

/* Does a link begin at byte i?  How long its head is, 0 if not. */
static size_t
url_head(const struct cutter *c, size_t i)
{
	static const char *const heads[] = {
		"http://", "https://", "www.", "ftp://", "pic.twitter.com/", NULL
	};

	/* The fourth byte tells most words off. */
	if (c->n - i < 5 || (c->p[i + 3] != 'p' && c->p[i + 3] != 'P' &&
	    c->p[i + 3] != '.' && c->p[i + 3] != ':'))
		return 0;
	for (const char *const *h = heads; *h != NULL; h++)
		if (reads(c, i, *h) && has(c, i + strlen(*h), WORD))
			return strlen(*h);
	return 0;
}

/* Does the chunk that i is in the middle of hold an @ further on: Jane.Doe@…?
 * 64 bytes is the longest that may stand before it. */
static bool
address_ahead(const struct cutter *c, size_t i)
{
	const size_t end = c->n - i < 64 ? c->n : i + 64;

	while (i < end && (byte_class[(unsigned char)c->p[i]] & WORD ||
	    c->p[i] == '.' || c->p[i] == '-' || c->p[i] == '+'))
		i++;
	return byte_is(c, i, '@');
}

/* End of what follows the @ of an address. */
static size_t
domain_end(const struct cutter *c, size_t i)
{
	for (;;) {
		i = span(c, i, WORD);
		if (!byte_in(c, i, ".-%") || !has(c, i + 1, WORD))
			return i;
		i++;
	}
}

/* ---- words ---------------------------------------------------------------- */

struct word {
	size_t start;
	size_t part;		/* behind the last hyphen */
	size_t label;		/* behind the last inner full stop or hyphen */
	unsigned seen;		/* classes of its characters */
	bool acronym;		/* letters and full stops in turn so far: U.S */
	bool dotted;		/* has an inner full stop */
	bool first;		/* of its line */
};

/* How long the hyphen at byte i is, 0 if there is none. */
static size_t
hyphen(const struct cutter *c, size_t i)
{
	if (byte_is(c, i, '-'))
		return 1;
	return i < c->n && (reads(c, i, "\xe2\x80\x90") ||
	    reads(c, i, "\xe2\x80\x91")) ? 3 : 0;
}

/* "713-853-3989", "2025-11-07" and "345-9945" are one number; "51-49" and
 * "2003-04" are two and a hyphen. */
static bool
hyphenated_number(const struct cutter *c, size_t start, size_t i)
{
	const size_t first = i - start;
	unsigned hyphens = 0;
	size_t last = start;

	for (i = start; i - start < 32 && i < c->n; i++) {
		if (c->p[i] == '-') {
			hyphens++;
			last = i + 1;
		} else if (!(byte_class[(unsigned char)c->p[i]] & DIGIT)) {
			break;
		}
	}
	return hyphens > 1 || (first == 3 && i - last == 4);
}

/* Does what stands at byte i, behind a comma, go on with the number: 5,000 and
 * 1,00,000, not 13,14,15? */
static bool
thousands(const struct cutter *c, size_t i)
{
	size_t end = span(c, i, DIGIT);

	for (int k = 0; k < 4 && end == i + 2 && byte_is(c, end, ','); k++) {
		i = end + 1;
		end = span(c, i, DIGIT);
	}
	return end == i + 3;
}

/* A letter stands behind the full stop at byte i: does the word go on there? */
static bool
goes_on(const struct cutter *c, const struct word *w, size_t i)
{
	const size_t label = i - w->label;
	size_t len;
	const unsigned next = class_at(c, i + 1, &len);
	const size_t end = span(c, i + 1, LETTER), more = end - i - 1;

	if (url_head(c, i + 1) != 0)		/* "5 p.m.https://t.co/x" */
		return false;
	if (address_ahead(c, i + 1))
		return true;
	if (w->acronym && more == len)		/* "U.S", "p.m" */
		return true;
	if (label <= 2 && more <= 2 && byte_is(c, end, '.'))	/* "Ph.D." */
		return true;
	/* "example.com", "20.doc"; not "ended.The" or "p.m.then" */
	if (next & LOWER && more > 1)
		return !(w->acronym && w->dotted);
	/* "REPORT.XLS" */
	return has(c, i - 1, UPPER) && more > 1 && more < 5 &&
	    span(c, i + 1, UPPER) == end;
}

/* Is a number at byte i: 7, or IV? */
static bool
number_at(const struct cutter *c, size_t i)
{
	size_t end = i;

	while (byte_in(c, end, "IVX"))
		end++;
	return has(c, i, DIGIT) || (end > i + 1 && !has(c, end, WORD));
}

/* The full stop at byte i ends the word: is it part of it? */
static bool
keeps_stop(const struct cutter *c, const struct word *w, size_t i)
{
	if (byte_is(c, i + 1, '.'))		/* "etc...." */
		return false;
	if ((w->seen & (LETTER | DIGIT)) == DIGIT)	/* "1. Close the port" */
		return w->first && i - w->start < 4 && has(c, i + 1, BLANK) &&
		    !has(c, i + 1, LINE);
	/* "U.S.", "J."; not "you and I." */
	if (w->acronym && (w->dotted ||
	    (has(c, w->part, UPPER) && c->p[w->part] != 'I')))
		return true;
	const bool after_number = c->nv > 0 &&
	    c->v[c->nv - 1].kind == WIRE_TOKEN_NUMBER;
	size_t after = span(c, i + 1, BLANK);

	if (byte_is(c, after, '(') || byte_is(c, after, '['))	/* "eq. (7)" */
		after++;
	return wire_cut_abbreviation(
	    (struct wire_str){ c->p + w->part, i - w->part }, after_number,
	    number_at(c, after));
}

/* A full stop at byte i: the same answer as joint()'s. */
static size_t
full_stop(const struct cutter *c, struct word *w, size_t i, bool *ends)
{
	if (has(c, i + 1, DIGIT))		/* 3.2 */
		return (w->seen & (LETTER | DIGIT)) == DIGIT || w->dotted;
	*ends = !has(c, i + 1, LETTER) || !goes_on(c, w, i);
	if (*ends)
		return keeps_stop(c, w, i);
	w->acronym &= i - w->label == 1 || !(w->seen & LOWER);
	w->label = i + 1;
	w->dotted = true;
	return 1;
}

/* At byte i stands neither letter nor digit: how many bytes of it belong to
 * the word.  *ends: it ends with them. */
static size_t
joint(const struct cutter *c, struct word *w, size_t i, bool *ends)
{
	const bool number = (w->seen & (LETTER | DIGIT)) == DIGIT;
	size_t n;

	*ends = false;
	switch (c->p[i]) {
	case '.':
		return full_stop(c, w, i, ends);
	case ',':
		return number && thousands(c, i + 1);
	case ':':	/* 7:30 */
	case '/':	/* 9/11, 11/28/2000 */
		return number && has(c, i + 1, DIGIT);
	case '&':	/* R&D, AT&T */
		return has(c, i - 1, LETTER) && has(c, i + 1, LETTER);
	}
	if ((n = hyphen(c, i)) != 0) {
		if (number && has(c, i + n, DIGIT) &&
		    !hyphenated_number(c, w->start, i))
			return 0;
		if (has(c, i + n, LETTER | DIGIT)) {
			w->part = w->label = i + n;	/* "ex-Gov.", "non-U.S." */
			w->acronym = true;
			w->dotted = false;
			return n;
		}
		/* "pre- and post-war", "th- this" */
		return !number && i - w->start < 5 && has(c, i + n, BLANK) ? n : 0;
	}
	if ((n = apostrophe(c, i)) != 0)	/* O’Shea */
		return has(c, i + n, LETTER) ? n : 0;
	return 0;
}

/* An apostrophe at byte i, behind a word that began at `word`: is a clitic
 * here?  Sets where it begins ("n't") and ends. */
static bool
clitic(const struct cutter *c, size_t word, size_t i, size_t *start, size_t *end)
{
	const size_t quote = apostrophe(c, i);
	char key[8] = { 0 };
	size_t tail = 0;

	if (quote == 0)
		return false;
	*start = i;
	*end = i + quote;
	while (*end < c->n && tail < 4 &&
	    byte_class[(unsigned char)c->p[*end]] & LETTER)
		key[2 + tail++] = c->p[(*end)++];
	if (tail == 0 || tail == 4 || has(c, *end, WORD))
		return false;
	key[1] = '\'';
	if (wire_cut_clitic((struct wire_str){ key + 1, tail + 1 }))
		return true;
	if (i <= word + 1)
		return false;
	key[0] = c->p[i - 1];
	*start = i - 1;
	return wire_cut_clitic((struct wire_str){ key, tail + 2 });
}

/* Is a unit at byte i, behind a number: "5pm", "60Hz"? */
static bool
unit(const struct cutter *c, size_t i)
{
	size_t end = i;

	while (end < c->n && end - i < 5 &&
	    (byte_class[(unsigned char)c->p[end]] & LETTER ||
	    (c->p[end] == '.' && has(c, end + 1, LETTER))))
		end++;
	return wire_cut_unit((struct wire_str){ c->p + i, end - i });
}

static void
emit_clitic(struct cutter *c, size_t start, size_t end)
{
	const bool straight = memchr(c->p + start, '\'', end - start) != NULL;

	emit(c, start, end, WIRE_TOKEN_WORD, straight ? 0 : HIGH,
	    WIRE_TOKEN_CLITIC);
}

static unsigned
all_caps(const struct cutter *c, size_t start, size_t end, unsigned seen)
{
	size_t len, letters = 0;

	if ((seen & (UPPER | LOWER)) != UPPER)
		return 0;
	for (size_t i = start; i < end && letters < 2; i += len)
		letters += (class_at(c, i, &len) & LETTER) != 0;
	return letters > 1 ? WIRE_TOKEN_ALLCAPS : 0;
}

/* Emits a word, in two if it is one of those: can|not. */
static void
emit_word(struct cutter *c, size_t start, size_t end, unsigned seen,
    unsigned flags)
{
	const unsigned kind = (seen & (LETTER | DIGIT)) == DIGIT ?
	    WIRE_TOKEN_NUMBER : WIRE_TOKEN_WORD;
	const size_t cut = wire_cut_word(
	    (struct wire_str){ c->p + start, end - start });

	flags |= all_caps(c, start, end, seen);
	if (cut > 0) {
		emit(c, start, start + cut, kind, seen, flags);
		emit(c, start + cut, end, kind, seen,
		    (flags & WIRE_TOKEN_ALLCAPS) | WIRE_TOKEN_CLITIC);
	} else {
		emit(c, start, end, kind, seen, flags);
	}
}

/* The rest of a word from byte i, where it may have a joint; its characters so
 * far add up to `seen`. */
static size_t
joined_word(struct cutter *c, size_t start, size_t i, unsigned seen,
    unsigned flags)
{
	struct word w = { .start = start, .part = start, .label = start,
	    .seen = seen,
	    .acronym = true, .first = (flags & WIRE_TOKEN_LINE) != 0 };
	size_t from, to, len;
	bool ends = false;

	for (; i < c->n && !ends; i += len) {
		const unsigned class = class_at(c, i, &len);

		if (class & WORD) {
			if (class & LETTER && (w.seen & (LETTER | DIGIT)) == DIGIT &&
			    has(c, i - 1, DIGIT) && unit(c, i))
				break;
			w.seen |= class | (len > 1 ? HIGH : 0);
			continue;
		}
		if (clitic(c, start, i, &from, &to)) {
			emit_word(c, start, from, w.seen, flags);
			emit_clitic(c, from, to);
			return to;
		}
		if (i - w.label > 1)
			w.acronym = false;
		len = joint(c, &w, i, &ends);
		if (len == 0)
			break;
		/* "U.S.-led" */
		if (ends && w.dotted && hyphen(c, i + 1) != 0 && has(c, i + 2, LETTER))
			ends = false;
		if (len > 1)
			w.seen |= HIGH;
	}
	if (byte_is(c, i, '@') && has(c, i + 1, WORD)) {
		i = domain_end(c, i + 1);
		emit(c, start, i, WIRE_TOKEN_EMAIL, w.seen, flags);
	} else if (w.dotted && !w.acronym && byte_is(c, i, '/') && has(c, i + 1, WORD)) {
		i = url_end(c, i + 1);		/* bit.ly/abc */
		emit(c, start, i, WIRE_TOKEN_URL, HIGH, flags);
	} else {
		emit_word(c, start, i, w.seen, flags);
	}
	return i;
}

/* How many letters of ASCII begin the eight bytes at p; adds their classes to
 * *seen.  Eight bytes at once: most time goes to the letters of words. */
static inline unsigned
letters(const char *p, unsigned *seen)
{
	const uint64_t ones = 0x0101010101010101u, high = 0x80 * ones;
	const uint64_t small = 0x20 * ones;
	uint64_t x;

	memcpy(&x, p, sizeof(x));
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	x = __builtin_bswap64(x);
#endif
	/* the high bit of each byte that is none: below 'a', above 'z' or not ASCII */
	const uint64_t low = (x | small) & ~high;
	const uint64_t none = ((~(low + (0x80 - 'a') * ones) |
	    (low + (0x7f - 'z') * ones)) | x) & high;
	const unsigned n = none == 0 ? 8 : (unsigned)__builtin_ctzll(none) / 8;
	const uint64_t mask = n == 8 ? small : small & ((UINT64_C(1) << 8 * n) - 1);

	*seen |= (x & mask ? LOW : 0u) | (~x & mask ? CAP : 0u);
	return n;
}

static size_t
word(struct cutter *c, size_t start, unsigned flags)
{
	const char *const p = c->p;
	const size_t n = c->n;
	const unsigned first = byte_class[(unsigned char)p[start]];
	unsigned class, seen = 0, run = 8;
	size_t i = start;

	if (!(first & LETTER))
		return joined_word(c, start, start, 0, flags);
	while (run == 8 && n - i >= 8)
		i += run = letters(p + i, &seen);
	class = i < n ? byte_class[(unsigned char)p[i]] : 0;
	while (class & WORD) {
		seen |= class;
		if (++i == n)
			break;
		class = byte_class[(unsigned char)p[i]];
	}
	if (i < n && class & JOINT) {
		const size_t head = url_head(c, start);

		if (head == 0)
			return joined_word(c, start, i, seen, flags);
		i = url_end(c, start + head);
		emit(c, start, i, WIRE_TOKEN_URL, HIGH, flags);
	} else if (seen & LOWER &&
	    wire_cut_word((struct wire_str){ p + start, i - start }) == 0) {
		/* most words */
		flags |= WIRE_TOKEN_ASCII;
		if (first & UPPER)
			flags |= WIRE_TOKEN_CAPITAL;
		put(c, start, i, WIRE_TOKEN_WORD, flags);
	} else {
		emit_word(c, start, i, seen, flags);
	}
	return i;
}

/* ---- everything else ------------------------------------------------------ */

/* "@desknine", "#PortHallam"; not "#1", "@ 2.50".  End of it, start if it is none. */
static size_t
tagged(const struct cutter *c, size_t start)
{
	const size_t end = span(c, start + 1, WORD);

	return span(c, start + 1, DIGIT) == end ? start : end;
}

/* ":-)" between blanks.  End of it, start if it is none. */
static size_t
emoticon(const struct cutter *c, size_t start)
{
	size_t i = start + 1;

	if (byte_is(c, i, '-') || byte_is(c, i, '\''))
		i++;
	if (!byte_in(c, i, ")(DPp"))
		return start;
	i++;
	return i == c->n || has(c, i, BLANK) ? i : start;
}

/* Past the emoji at byte i and what is joined to it: skin tones, ZWJ
 * sequences, pairs of regional letters that are flags. */
static size_t
emoji(const struct cutter *c, size_t i)
{
	const struct wire_str text = { c->p, c->n };
	size_t len;
	uint32_t cp = wire_utf8_at(text, i, &len);
	bool flag = cp >= 0x1f1e6 && cp <= 0x1f1ff;

	for (i += len; i < c->n; i += len) {
		cp = wire_utf8_at(text, i, &len);
		const bool joiner = cp == 0x200d;

		if (flag && cp >= 0x1f1e6 && cp <= 0x1f1ff)
			flag = false;
		else if (joiner && has(c, i + len, EMOJI))
			i += len, wire_utf8_at(text, i, &len);
		else if (cp != 0xfe0f && !(cp >= 0x1f3fb && cp <= 0x1f3ff))
			break;
	}
	return i;
}

/* ’90s, ’71, .45, +44 behind a blank.  End of it, start if it is none. */
static size_t
marked_number(const struct cutter *c, size_t start)
{
	const size_t quote = apostrophe(c, start), digits = start + quote;
	size_t end;

	if (quote == 0)
		return byte_in(c, start, ".+") ? span(c, start + 1, DIGIT) : start;
	end = span(c, digits, DIGIT);
	if (end > digits && has(c, end, LETTER))
		return span(c, end, LETTER);
	/* not '10' or '2004 */
	return end == digits + 2 && apostrophe(c, end) == 0 ? end : start;
}

/* End of a mark: of itself, or of a run of its like. */
static size_t
run_end(const struct cutter *c, size_t start)
{
	const char b = c->p[start];
	size_t len;
	const unsigned class = class_at(c, start, &len);
	size_t end = start + len;

	if (b == '\'')					/* '' */
		return end + byte_is(c, end, b);
	if (b == '!' || b == '?')
		while (byte_in(c, end, "!?"))
			end++;
	else if (class & RUN)
		while (byte_is(c, end, b))
			end++;
	return end;
}

static bool
is_symbol(const struct cutter *c, size_t i)
{
	size_t len;
	const unsigned class = byte_class[(unsigned char)c->p[i]];

	return class & SYMBOL || (class & HIGH && utf8proc_category((utf8proc_int32_t)
	    wire_utf8_at((struct wire_str){ c->p, c->n }, i, &len)) >=
	    UTF8PROC_CATEGORY_SM);
}

/* A token that begins with neither letter, digit nor emoji. */
static size_t
mark(struct cutter *c, size_t start, unsigned flags)
{
	const char b = c->p[start];
	const unsigned seen = byte_class[(unsigned char)b];
	const bool after_blank = (flags & WIRE_TOKEN_BLANK) != 0;
	unsigned kind = WIRE_TOKEN_PUNCT;
	size_t end = start, from, to;

	if (clitic(c, start, start, &from, &to)) {
		emit_clitic(c, start, to);
		return to;
	}
	if (b == '@' || b == '#') {
		end = tagged(c, start);
		kind = b == '@' ? WIRE_TOKEN_HANDLE : WIRE_TOKEN_HASHTAG;
	} else if (after_blank && byte_in(c, start, ":;=")) {
		end = emoticon(c, start);
		kind = WIRE_TOKEN_EMOJI;
	} else if (after_blank) {
		end = marked_number(c, start);
		kind = WIRE_TOKEN_NUMBER;
	}
	/* one byte is a "." or "+" without digits */
	if (end <= start + 1) {
		end = run_end(c, start);
		kind = is_symbol(c, start) ? WIRE_TOKEN_SYMBOL : WIRE_TOKEN_PUNCT;
	}
	emit(c, start, end, kind, seen, flags);
	return end;
}

size_t
wire_tokenize(struct wire_arena *a, struct wire_str text,
    struct wire_token **out)
{
	struct cutter c = { .arena = a, .p = text.p, .n = text.n };
	unsigned flags = WIRE_TOKEN_BLANK | WIRE_TOKEN_LINE;
	size_t i = 0, len;

	c.size = text.n / 4 + 4;
	c.v = wire_arena_array(a, c.size, sizeof(*c.v));
	wire_cuts_load();
	while (i < c.n) {
		const unsigned class = class_at(&c, i, &len);

		if (class & BLANK) {
			flags |= WIRE_TOKEN_BLANK;
			if (class & LINE)
				flags |= WIRE_TOKEN_LINE;
			i += len;
			continue;
		}
		if (class & (LETTER | DIGIT)) {
			i = word(&c, i, flags);
		} else if (class & EMOJI) {
			const size_t end = emoji(&c, i);

			emit(&c, i, end, WIRE_TOKEN_EMOJI, HIGH, flags);
			i = end;
		} else {
			i = mark(&c, i, flags);
		}
		flags = 0;
	}
	*out = c.v;
	return c.nv;
}

void
wire_hash_tokens(struct wire_str text, struct wire_token *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		v[i].hash = wire_word_hash(wire_token_str(text, &v[i]));
}

/* What wire_record_cache keeps. */
struct kept {
	struct wire_token *v;
	size_t n;
	bool hashed;
};

static struct kept *
kept_tokens(struct wire_record *rec)
{
	void **cache = wire_record_cache(rec, WIRE_CACHE_TOKENS);

	if (*cache == NULL) {
		struct kept *kept = WIRE_NEW(rec, struct kept, 1);
		kept->n = wire_tokenize(wire_record_arena(rec), wire_text(rec),
		    &kept->v);
		kept->hashed = false;
		*cache = kept;
	}
	return *cache;
}

size_t
wire_tokens(struct wire_record *rec, const struct wire_token **out)
{
	const struct kept *kept = kept_tokens(rec);

	*out = kept->v;
	return kept->n;
}

size_t
wire_hashed_tokens(struct wire_record *rec, const struct wire_token **out)
{
	struct kept *kept = kept_tokens(rec);

	if (!kept->hashed)
		wire_hash_tokens(wire_text(rec), kept->v, kept->n);
	kept->hashed = true;
	*out = kept->v;
	return kept->n;
}

size_t
wire_token_at(const struct wire_token *v, size_t n, size_t at)
{
	size_t low = 0;

	while (low < n) {
		const size_t mid = low + (n - low) / 2;

		if (v[mid].start < at)
			low = mid + 1;
		else
			n = mid;
	}
	return low;
}
