/* sentence_marks.c - end marks, quotation marks, brackets, markers of lists */
#include "lib/base/str.h"
#include "lib/segment/split.h"

enum list_style { NUMBERS = 1, LETTERS = 2, OPEN = 4, CLOSE = 8, DOT = 16 };

enum mark
split_mark(const struct split *s, size_t i)
{
	const struct wire_token *t = &s->v[i];
	const unsigned char last = (unsigned char)s->text.p[t->end - 1];

	if (last == '.') {
		if (t->kind == WIRE_TOKEN_WORD || t->kind == WIRE_TOKEN_NUMBER)
			return SHORT;
		if (t->kind != WIRE_TOKEN_PUNCT)
			return NONE;
		return t->end - t->start > 1 ? DOTS : STOP;
	}
	if (last == '!' || last == '?')
		return t->kind == WIRE_TOKEN_PUNCT ? ASK : NONE;
	if (last < 0x80 && last != '-')
		return NONE;
	if (s->quoted && i + 1 < s->n && !blank_before(s, i + 1) &&
	    split_is_dash(s, i) && split_is_double_quote(s, i + 1))
		return BROKEN;
	if (last == '-' || t->kind != WIRE_TOKEN_PUNCT)
		return NONE;
	switch (first_char(s, i)) {
	case 0x2026:				/* … */
		return DOTS;
	case 0xff0e:				/* ． */
		return STOP;
	case 0x203c: case 0x203d: case 0x2047: case 0x2048: case 0x2049:
		return ASK;
	case 0x61f: case 0x6d4:			/* ؟ ۔ */
	case 0x964: case 0x965:			/* । ॥ */
	case 0x3002: case 0xff01: case 0xff1f: case 0xff61:	/* 。！？｡ */
	case 0x589: case 0x1362: case 0x104a: case 0x104b: case 0x17d4:
		return PLAIN;
	}
	return NONE;
}

enum side
split_side(const struct split *s, size_t i, bool quoted)
{
	if (s->v[i].kind == WIRE_TOKEN_WORD)
		return NEITHER;
	switch (first_char(s, i)) {
	case '(': case '[': case '{': case 0x201c: case 0x2018: case 0xab:
	case 0x201e: case 0x300c: case 0x300e: case 0x2039:
		return OPENS;
	case ')': case ']': case '}': case 0x201d: case 0xbb: case 0x2019:
	case 0x300d: case 0x300f: case 0x203a:
		return CLOSES;
	case '"': case '\'':
		if (!blank_before(s, i))
			return blank_before(s, i + 1) || i + 1 == s->n || quoted ||
			    !is_word(s, i + 1) ? CLOSES : OPENS;
		if (!blank_before(s, i + 1))
			return OPENS;
		return quoted ? CLOSES : OPENS;
	}
	return NEITHER;
}

bool
split_is_double_quote(const struct split *s, size_t i)
{
	const uint32_t c = first_char(s, i);

	return c == '"' || c == 0x201c || c == 0x201d || c == 0x201e ||
	    c == 0xab || c == 0xbb || c == 0x300c || c == 0x300d;
}

bool
split_is_single_quote(const struct split *s, size_t i)
{
	const uint32_t c = first_char(s, i);

	return s->v[i].kind == WIRE_TOKEN_PUNCT &&
	    (c == '\'' || c == 0x2018 || c == 0x2019);
}

bool
split_is_dash(const struct split *s, size_t i)
{
	const uint32_t c = first_char(s, i);

	return s->v[i].kind == WIRE_TOKEN_PUNCT &&
	    (c == '-' || c == 0x2013 || c == 0x2014 || c == 0x2015);
}

/* "1.", "a)", "(a)" */
static struct marker
counting_marker(const struct split *s, size_t i)
{
	struct marker m = { 0 };
	unsigned value = 0;

	if (is_char(s, i, '(')) {
		m.style = OPEN;
		i++;
	}
	if (!is_word(s, i))
		return m;
	const struct wire_str w = str(s, i);
	size_t k = 0;

	for (; k < w.n && w.p[k] >= '0' && w.p[k] <= '9' && value < 1000; k++)
		value = 10 * value + (unsigned)(w.p[k] - '0');
	if (k > 0) {
		m.style |= NUMBERS;
	} else if ((w.p[0] >= 'a' && w.p[0] <= 'z') ||
	    (w.p[0] >= 'A' && w.p[0] <= 'Z')) {
		m.style |= LETTERS;
		value = (unsigned)(w.p[k++] | 0x20) - 'a' + 1;
	}
	if (k + 1 == w.n && w.p[k] == '.') {
		m.style |= DOT;
		k++;
	}
	if (k == 0 || k < w.n || value > 999)
		return m;
	i++;
	if (!(m.style & DOT) && is_char(s, i, '.') && !blank_before(s, i)) {
		m.style |= DOT;
		i++;
	}
	if (is_char(s, i, ')') && !blank_before(s, i)) {
		m.style |= CLOSE;
		i++;
	}
	if (m.style == (LETTERS | DOT) && is_capital(s, i - 1))
		return m;			/* "F. Scott", "A. The" */
	if (m.style & (DOT | CLOSE) && blank_before(s, i) && !line_before(s, i)) {
		m.value = value;
		m.end = i;
	}
	return m;
}

struct marker
split_marker(const struct split *s, size_t i)
{
	const bool bullet = i < s->n &&
	    (first_char(s, i) == 0x2022 || first_char(s, i) == 0x2043);
	struct marker m = counting_marker(s, i + bullet);

	if (bullet && m.value == 0 && blank_before(s, i + 1) && !line_before(s, i + 1))
		m = (struct marker){ .style = SPLIT_BULLET, .value = 1, .end = i + 1 };
	return m;
}
