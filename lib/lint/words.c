/* words.c - placeholders and doubled words */
#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/lint/check.h"
#include "lib/record/record.h"

/* Letters of any script, and digits; not the marks and blanks of U+0080 to
 * U+00BF and U+2000 to U+2FFF, which are all that news has between words. */
static bool
in_word(struct wire_str text, size_t at)
{
	unsigned char c = (unsigned char)text.p[at];

	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9');
	return c != 0xc2 && c != 0xe2;
}

/* Start of the character after the one at `at`. */
static size_t
next(struct wire_str text, size_t at)
{
	do
		at++;
	while (at < text.n && (text.p[at] & 0xc0) == 0x80);
	return at;
}

/* Bytes of the mark at `at` that may join two words into one: a hyphen or an
 * apostrophe; 0 if none stands there. */
static size_t
joint(struct wire_str text, size_t at)
{
	struct wire_str rest = wire_str_sub(text, at, text.n);

	if (rest.n > 0 && (rest.p[0] == '-' || rest.p[0] == '\''))
		return 1;
	return wire_str_starts(rest, WIRE_STR("’")) ||
	    wire_str_starts(rest, WIRE_STR("‑")) ? 3 : 0;
}

/* End of the word at `at`: "day-to-day", "don’t" are one. */
static size_t
word_end(struct wire_str text, size_t at)
{
	for (;;) {
		size_t len;

		while (at < text.n && in_word(text, at))
			at = next(text, at);
		len = joint(text, at);
		if (len == 0 || at + len >= text.n || !in_word(text, at + len))
			return at;
		at += len;
	}
}

static bool
is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* "in in", "The the"; not "Duran Duran", "Pago Pago", "1 1". */
static bool
is_doubled(struct wire_lint_check *c, struct wire_str first, struct wire_str word)
{
	return first.n == word.n && !is_upper(word.p[0]) &&
	    !(word.p[0] >= '0' && word.p[0] <= '9') &&
	    wire_str_eq_nocase(first, word) &&
	    !wire_lint_term_is(c->terms, word, WIRE_LINT_DOUBLE);
}

static void
doubled(struct wire_lint_check *c)
{
	struct wire_str text = c->text, last = { 0 };
	size_t at = 0, last_start = 0;

	while (at < text.n) {
		size_t end;

		if (text.p[at] == ' ') {
			at++;
			continue;
		}
		if (!in_word(text, at)) {
			last.n = 0;
			at = next(text, at);
			continue;
		}
		end = word_end(text, at);
		if (last.n > 0 && is_doubled(c, last, wire_str_sub(text, at, end)))
			wire_lint_hit(c, WIRE_DUP_WORD, last_start, end);
		last = wire_str_sub(text, at, end);
		last_start = at;
		at = end;
	}
}

static bool
word_before(struct wire_str text, size_t at)
{
	size_t len;
	uint32_t cp;

	if (at == 0)
		return false;
	if ((text.p[at - 1] & 0x80) == 0)
		return in_word(text, at - 1);
	cp = wire_utf8_before(text, at, &len);
	return wire_is_letter(cp) || wire_is_digit(cp);
}

static void
placeholders(struct wire_lint_check *c)
{
	const unsigned classes = 1u << WIRE_LINT_PLACEHOLDER |
	    1u << WIRE_LINT_NOT_PLACEHOLDER;
	struct wire_str text = c->text;
	enum wire_lint_class which;
	size_t at = 0, n;

	while (at < text.n) {
		n = word_before(text, at) ? 0 :
		    wire_lint_term_at(c->terms, text, at, classes, &which);
		if (n == 0) {
			at++;
			continue;
		}
		if (which == WIRE_LINT_PLACEHOLDER)
			wire_lint_hit(c, WIRE_HOLD_PLACEHOLDER, at, at + n);
		at += n;
	}
}

void
wire_lint_words(struct wire_lint_check *c)
{
	struct wire_str tag;

	/* "Die Boote, die die Stadt kaufte": what may be doubled is known of
	 * few languages. */
	if (!wire_find_string(c->rec, "language", &tag) ||
	    wire_lint_speaks(c->terms, tag))
		doubled(c);
	placeholders(c);
}
