/* quotes.c - quotation marks, and quotations without a source */
#include "lib/base/str.h"
#include "lib/lint/check.h"
#include "lib/quotes/marks.h"

static bool
is_single(unsigned style)
{
	return style == WIRE_MARK_CURLY_SINGLE || style == WIRE_MARK_STRAIGHT_SINGLE ||
	    style == WIRE_MARK_ANGLE_SINGLE;
}

/* The opening or closing mark, as a hit. */
static void
hit_open(struct wire_lint_check *c, enum wire_lint_rule rule, const struct wire_marks *m)
{
	wire_lint_hit(c, rule, m->start, m->start + m->open);
}

/* "a 12" pizza", "the plank is 4" wide" */
static bool
is_inches(struct wire_str text, const struct wire_marks *m)
{
	return m->style == WIRE_MARK_STRAIGHT && m->start > 0 &&
	    text.p[m->start - 1] >= '0' && text.p[m->start - 1] <= '9';
}

/* A single mark alone may be an apostrophe; a quotation of several paragraphs
 * is closed in the last of them only. */
static void
unbalanced(struct wire_lint_check *c, const struct wire_marks *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct wire_marks *m = &v[i];

		if (is_single(m->style) || (m->flags & WIRE_MARK_REOPENED))
			continue;
		if (m->flags & WIRE_MARK_UNCLOSED)
			hit_open(c, WIRE_QUOTE_UNBALANCED, m);
		else if ((m->flags & WIRE_MARK_UNOPENED) && !is_inches(c->text, m))
			wire_lint_hit(c, WIRE_QUOTE_UNBALANCED, m->start, m->end);
	}
}

/* One pair of two styles, “…"; and the first mark of each style that is not the
 * story's. */
static void
mixed(struct wire_lint_check *c, const struct wire_marks *v, size_t n)
{
	enum { STYLES = WIRE_MARK_ANGLE_SINGLE + 1 };
	size_t count[STYLES] = { 0 };
	bool told[STYLES] = { false };
	unsigned usual = WIRE_MARK_CURLY;

	for (size_t i = 0; i < n; i++)
		if (v[i].depth == 0 && !is_single(v[i].style))
			count[v[i].style]++;
	for (unsigned s = 0; s < STYLES; s++)
		if (count[s] > count[usual])
			usual = s;
	for (size_t i = 0; i < n; i++) {
		const struct wire_marks *m = &v[i];

		if (m->depth > 0 || is_single(m->style) ||
		    (m->flags & WIRE_MARK_UNOPENED))
			continue;
		if (m->close > 0 && m->close_style != m->style)
			wire_lint_hit(c, WIRE_QUOTE_MIXED_STYLE,
			    m->end - m->close, m->end);
		else if (m->style != usual && !told[m->style])
			hit_open(c, WIRE_QUOTE_MIXED_STYLE, m);
		told[m->style] = true;
	}
}

/* Two or three words in marks are rarely somebody's words. */
static bool
says_much(struct wire_str text, const struct wire_quote *q)
{
	enum { FEWEST_WORDS = 5, LOOK_AT = 1000 };
	size_t words = 0;

	for (size_t i = 0; i < q->nspans; i++) {
		size_t at = q->spans[i].start, end = q->spans[i].end;
		bool blank = true;

		/* A record's own quotations may all be of its whole text. */
		if (end - at > LOOK_AT)
			end = at + LOOK_AT;
		for (; at < end && words < FEWEST_WORDS; at++) {
			bool was = blank;

			blank = text.p[at] == ' ' || text.p[at] == '\n';
			words += was && !blank;
		}
	}
	return words >= FEWEST_WORDS;
}

static void
unattributed(struct wire_lint_check *c)
{
	const struct wire_quote *v;
	size_t n = wire_quotes(c->rec, &v);

	for (size_t i = 0; i < n; i++)
		if (v[i].kind == WIRE_DIRECT && v[i].source.start == v[i].source.end &&
		    says_much(c->text, &v[i]))
			wire_lint_hit(c, WIRE_QUOTE_UNATTRIBUTED, v[i].start, v[i].end);
}

void
wire_lint_quotes(struct wire_lint_check *c)
{
	const struct wire_marks *v;
	size_t n = wire_quote_marks(c->rec, &v);

	unbalanced(c, v, n);
	mixed(c, v, n);
	unattributed(c);
}
