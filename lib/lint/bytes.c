/*
 * bytes.c - damaged characters, leftovers of posts and of markup
 *
 * One pass: a table tells which bytes are worth a look, and few are.
 */
#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/lint/check.h"
#include "lib/record/record.h"
#include "lib/text/charref.h"
#include "lib/text/damage.h"

enum look { BORING, CONTROL, AMPERSAND, HANDLE, TAG, SLASH, LATIN, DAMAGED, MARKS, BOM };

static const unsigned char looks[256] = {
	[0x00] = CONTROL, [0x01] = CONTROL, [0x02] = CONTROL, [0x03] = CONTROL,
	[0x04] = CONTROL, [0x05] = CONTROL, [0x06] = CONTROL, [0x07] = CONTROL,
	[0x08] = CONTROL, [0x0b] = CONTROL, [0x0c] = CONTROL, [0x0d] = CONTROL,
	[0x0e] = CONTROL, [0x0f] = CONTROL, [0x10] = CONTROL, [0x11] = CONTROL,
	[0x12] = CONTROL, [0x13] = CONTROL, [0x14] = CONTROL, [0x15] = CONTROL,
	[0x16] = CONTROL, [0x17] = CONTROL, [0x18] = CONTROL, [0x19] = CONTROL,
	[0x1a] = CONTROL, [0x1b] = CONTROL, [0x1c] = CONTROL, [0x1d] = CONTROL,
	[0x1e] = CONTROL, [0x1f] = CONTROL, [0x7f] = CONTROL,
	['&'] = AMPERSAND, ['@'] = HANDLE, ['<'] = TAG, ['/'] = SLASH,
	[0xc2] = LATIN,		/* U+0080 to U+00BF */
	[0xc3] = DAMAGED,	/* U+00C0 to U+00FF: what UTF-8 begins with, misread */
	[0xe2] = MARKS,		/* U+2000 to U+2FFF */
	[0xef] = BOM,		/* U+F000 to U+FFFF */
};

static bool
is_ascii_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_ascii_word(char c)
{
	return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '_';
}

/* ---- characters ----------------------------------------------------------- */

/* A run of one kind of bad character is one finding; returns its end. */
static size_t
character(struct wire_lint_check *c, size_t at)
{
	struct wire_str text = c->text;
	size_t len, end = at;
	uint32_t first = wire_utf8_at(text, at, &len);
	enum wire_lint_rule rule;

	if (wire_is_control(first))
		rule = WIRE_ENC_C1_CONTROL;
	else if (wire_is_invisible(text, at, len, first))
		rule = WIRE_ENC_ZERO_WIDTH;
	else if (first == 0xfffd)
		rule = WIRE_ENC_REPLACEMENT;
	else
		return at + len;
	while (end < text.n && wire_utf8_at(text, end, &len) == first)
		end += len;
	wire_lint_hit(c, rule, at, end)->fix =
	    rule == WIRE_ENC_ZERO_WIDTH ? WIRE_STR("") : (struct wire_str){ 0 };
	return end;
}

static size_t
damage(struct wire_lint_check *c, size_t at)
{
	struct wire_str fixed;
	size_t end = wire_mojibake(wire_record_arena(c->rec),
	    c->text, at, &fixed);

	if (end == 0)
		return at + 2;
	wire_lint_hit(c, WIRE_ENC_MOJIBAKE, at, end)->fix = fixed;
	return end;
}

/* ---- markup --------------------------------------------------------------- */

/* &amp; &#8217; &#x2019; */
static size_t
entity(struct wire_lint_check *c, size_t at)
{
	uint32_t cp[2];
	size_t n, end = wire_charref_at(c->references, c->text, at, cp, &n);

	if (end == 0)
		return at + 1;
	wire_lint_hit(c, WIRE_ENC_HTML_ENTITY, at, end);
	return end;
}

/* <a href="…">, </p>, <br/>, <!-- …: not "<John Smith>", not "3 < 5". */
static size_t
tag(struct wire_lint_check *c, size_t at)
{
	enum { LONGEST = 2000 };
	struct wire_str text = c->text;
	size_t from = at + 1, end;

	if (wire_str_starts(wire_str_sub(text, at, text.n), WIRE_STR("<!--"))) {
		wire_lint_hit(c, WIRE_MARKUP_TAG, at, at + 4);
		return at + 4;
	}
	if (from < text.n && text.p[from] == '/')
		from++;
	for (end = from; end < text.n && (is_ascii_word(text.p[end]) ||
	    text.p[end] == '-') && end - from < 16; end++)
		;
	if (end == text.n || !wire_lint_term_is(c->terms,
	    wire_str_sub(text, from, end), WIRE_LINT_TAG))
		return at + 1;
	while (end < text.n && end - at < LONGEST && text.p[end] != '>' &&
	    text.p[end] != '<' && text.p[end] != '\n')
		end++;
	if (end == text.n || text.p[end] != '>')
		return at + 1;
	wire_lint_hit(c, WIRE_MARKUP_TAG, at, end + 1);
	return end + 1;
}

/* ---- links ---------------------------------------------------------------- */

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\t';
}

/* A link ends at a blank or a bracket, without the stop of its sentence. */
static size_t
link_end(struct wire_str text, size_t at)
{
	while (at < text.n && !is_blank(text.p[at]) && text.p[at] != '<' &&
	    text.p[at] != '>' && text.p[at] != '"' && text.p[at] != ')' &&
	    (unsigned char)text.p[at] < 0x80)
		at++;
	while (text.p[at - 1] == '.' || text.p[at - 1] == ',')
		at--;
	return at;
}

static bool
letter_before(struct wire_str text, size_t at)
{
	size_t len;

	return at > 0 && wire_is_letter(wire_utf8_before(text, at, &len));
}

/* Start of "http://" or "https://" whose first slash is at `at`; text.n if
 * there is none. */
static size_t
scheme_start(struct wire_str text, size_t at)
{
	struct wire_str before = wire_str_sub(text, at > 6 ? at - 6 : 0, at);
	const struct wire_str schemes[] = { WIRE_STR("https:"), WIRE_STR("http:") };

	for (size_t i = 0; i < 2; i++) {
		struct wire_str s = schemes[i];

		if (before.n >= s.n && wire_str_eq_nocase(s,
		    wire_str_sub(before, before.n - s.n, before.n)))
			return at - s.n;
	}
	return text.n;
}

static struct wire_str
without(struct wire_str s, struct wire_str prefix)
{
	return wire_str_starts(s, prefix) ? wire_str_sub(s, prefix.n, s.n) : s;
}

/* Start of the host of embedded posts that ends at the slash at `at`; text.n if
 * it is another host.  "pic.twitter.com" is found glued to a word, too: no
 * word ends in it. */
static size_t
post_host(struct wire_lint_check *c, size_t at)
{
	enum { LONGEST = 64 };
	struct wire_str text = c->text, host;
	size_t from = at;

	while (from > 0 && at - from < LONGEST && (is_ascii_word(text.p[from - 1]) ||
	    text.p[from - 1] == '.' || text.p[from - 1] == '-'))
		from--;
	/* "example.org/t.co/" is a path, "//t.co/" is not. */
	if (from > 0 && text.p[from - 1] == '/' && (from < 2 || text.p[from - 2] != '/'))
		return text.n;
	host = wire_str_sub(text, from, at);
	if (wire_lint_term_is(c->terms, without(host, WIRE_STR("www.")),
	    WIRE_LINT_POST_HOST))
		return from;
	for (size_t i = 1; i + 4 < host.n; i++)
		if (memcmp(host.p + i, "pic.", 4) == 0 &&
		    wire_lint_term_is(c->terms, wire_str_sub(host, i, host.n),
		    WIRE_LINT_POST_HOST))
			return from + i;
	return text.n;
}

static void
glued(struct wire_lint_check *c, size_t start, size_t end)
{
	if (letter_before(c->text, start))
		wire_lint_hit(c, WIRE_EMBED_GLUED_URL, start, end);
}

static size_t
slash(struct wire_lint_check *c, size_t at)
{
	struct wire_str text = c->text;
	size_t start = text.n, from = at, end;

	if (at + 1 < text.n && text.p[at + 1] == '/') {
		start = scheme_start(text, at);
		if (start == text.n)
			return at + 2;
		from = at + 2;
		while (from < text.n && text.p[from] != '/' && !is_blank(text.p[from]))
			from++;
		if (from == text.n || text.p[from] != '/') {
			glued(c, start, link_end(text, at + 2));
			return from;
		}
	}
	if (start < text.n) {
		end = link_end(text, from);
		glued(c, start, end);
		if (post_host(c, from) < text.n)
			wire_lint_hit(c, WIRE_EMBED_POST_LINK, start, end);
		return end;
	}
	start = post_host(c, from);
	if (start == text.n)
		return at + 1;
	end = link_end(text, from);
	glued(c, start, end);
	wire_lint_hit(c, WIRE_EMBED_POST_LINK, start, end);
	return end;
}

/* ---- handles and signatures ------------------------------------------------ */

/* "February 26, 2026", "17 February 2026", "8 сент. 2026": a day, a year, and
 * one word at most. */
static bool
is_date(struct wire_str s)
{
	struct wire_str word;
	unsigned days = 0, years = 0, words = 0;

	while (wire_str_field(&s, ' ', &word)) {
		size_t digits = 0;

		while (digits < word.n && word.p[digits] >= '0' && word.p[digits] <= '9')
			digits++;
		if (word.n == 0)
			continue;
		if (digits == 4 && word.n == 4)
			years++;
		else if (digits > 0 && digits < 3)
			days++;
		else
			words++;
	}
	return days == 1 && years == 1 && words <= 1;
}

/* Where the signature begins whose "(@" is at `bracket`: at its dash, or at the
 * start of the line. */
static size_t
signature_start(struct wire_str text, size_t bracket)
{
	enum { LONGEST = 200 };
	size_t line = bracket, dash = text.n;

	while (line > 0 && text.p[line - 1] != '\n' && bracket - line < LONGEST) {
		line--;
		if (wire_str_starts(wire_str_sub(text, line, text.n), WIRE_STR("— ")) &&
		    dash == text.n)
			dash = line;
	}
	if (line > 0 && text.p[line - 1] != '\n')
		return dash;	/* at the end of a long paragraph */
	if (wire_str_starts(wire_str_sub(text, line, text.n), WIRE_STR("—")))
		return line;
	return dash < text.n ? dash : line;
}

/* End of the signature whose handle, in brackets, ends before `end`; 0 if it is
 * none: "— HTN World (@htnworld) November 7, 2025" */
static size_t
signature_end(struct wire_str text, size_t end)
{
	enum { LONGEST = 60 };
	size_t stop = end + 1;

	if (end >= text.n || text.p[end] != ')')
		return 0;
	while (stop < text.n && text.p[stop] != '\n' && stop - end < LONGEST)
		stop++;
	return is_date(wire_str_sub(text, end + 1, stop)) ? stop : 0;
}

static size_t
handle(struct wire_lint_check *c, size_t at)
{
	struct wire_str text = c->text;
	size_t end = at + 1, stop, start;

	while (end < text.n && is_ascii_word(text.p[end]))
		end++;
	/* joan@example.org, odds "@11.50" */
	if (end - at < 3 || (text.p[at + 1] >= '0' && text.p[at + 1] <= '9') ||
	    letter_before(text, at) || (at > 0 && (is_ascii_word(text.p[at - 1]) ||
	    memchr(".-+/@", text.p[at - 1], 5) != NULL)))
		return end;
	if (at > 0 && text.p[at - 1] == '(' &&
	    (stop = signature_end(text, end)) > 0 &&
	    (start = signature_start(text, at - 1)) < text.n) {
		wire_lint_hit(c, WIRE_EMBED_POST_SIGNATURE, start, stop);
		return stop;
	}
	wire_lint_hit(c, WIRE_EMBED_HANDLE, at, end);
	return end;
}

/* ---------------------------------------------------------------------------- */

void
wire_lint_bytes(struct wire_lint_check *c)
{
	const unsigned char *p = (const unsigned char *)c->text.p;
	size_t at = 0, n = c->text.n;

	while (at < n) {
		switch ((enum look)looks[p[at]]) {
		case BORING:
			at++;
			break;
		case CONTROL: case LATIN: case MARKS: case BOM:
			at = character(c, at);
			break;
		case DAMAGED:
			at = damage(c, at);
			break;
		case AMPERSAND:
			at = entity(c, at);
			break;
		case TAG:
			at = tag(c, at);
			break;
		case SLASH:
			at = slash(c, at);
			break;
		case HANDLE:
			at = handle(c, at);
			break;
		}
	}
}
