/* unwrap.c - paragraphs out of lines that were broken at a fixed width */
#include "lib/ingest/unwrap.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"

enum {
	WIDEST = 80,		/* that anyone breaks lines at */
	NARROWEST = 45,		/* all lines shorter: they are no running text */
	SURELY_TEXT = 35	/* columns: a shorter line is whole, whatever comes next */
};

struct line {
	struct wire_str s;	/* without blanks at its ends */
	size_t indent, width;	/* columns, the indent among them */
	bool item;		/* of a list */
	bool row;		/* of a table */
};

/* "- ", "* ", "• ", "1. ", "12) " */
static bool
is_item(struct wire_str s)
{
	size_t n = 0;

	while (n < s.n && n < 3 && wire_ascii_digit(s.p[n]))
		n++;
	if (n > 0)
		return n + 1 < s.n && (s.p[n] == '.' || s.p[n] == ')') &&
		    s.p[n + 1] == ' ';
	return wire_str_starts(s, WIRE_STR("- ")) ||
	    wire_str_starts(s, WIRE_STR("* ")) ||
	    wire_str_starts(s, WIRE_STR("+ ")) ||
	    wire_str_starts(s, WIRE_STR("• ")) ||
	    wire_str_starts(s, WIRE_STR("-- ")) || s.p[0] == '#' || s.p[0] == '|';
}

/* Columns are told by TABs, by three blanks or more, or by dots that lead the
 * eye: "Tampa Bay    17  19  .472". */
static bool
is_row(struct wire_str s)
{
	return memchr(s.p, '\t', s.n) != NULL ||
	    memmem(s.p, s.n, "   ", 3) != NULL ||
	    memmem(s.p, s.n, ".....", 5) != NULL;
}

static struct line
measure(struct wire_str raw)
{
	struct line l = { .s = wire_str_trim(raw) };

	for (size_t i = 0; i < raw.n && (raw.p[i] == ' ' || raw.p[i] == '\t'); i++)
		l.indent += raw.p[i] == '\t' ? 4 : 1;
	if (l.s.n == 0)
		return l;
	l.width = l.indent + wire_utf8_count(l.s);
	l.item = is_item(l.s);
	l.row = is_row(l.s);
	return l;
}

struct layout {
	size_t width;	/* columns that the lines were broken at; 0: they were not */
	size_t indent;	/* of the lines that have the least */
};

static struct layout
survey(struct wire_str lines)
{
	size_t widest = 0, n = 0, wider = 0, indent = SIZE_MAX;
	struct wire_str raw;

	while (wire_str_line(&lines, &raw)) {
		const struct line l = measure(raw);

		if (l.width == 0)
			continue;
		n++;
		if (l.indent < indent)
			indent = l.indent;
		if (l.width > WIDEST)
			wider++;
		else if (l.width > widest && !l.row)
			widest = l.width;
	}
	return (struct layout){ wider > n / 4 || widest < NARROWEST ? 0 : widest,
	    indent };
}

static size_t
first_word(struct wire_str s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] != ' ')
		n++;
	return wire_utf8_count(wire_str_sub(s, 0, n));
}

static bool
ends_sentence(struct wire_str s)
{
	return strchr(".!?:\"'", s.p[s.n - 1]) != NULL;
}

static bool
goes_on(const struct line *line, const struct line *next,
    const struct layout *layout)
{
	if (line->row || next->row || next->item || next->s.n == 0 || line->s.n == 0)
		return false;
	/* Paragraphs begin with an indent; an item of a list goes on with one. */
	if (next->indent > layout->indent && !line->item)
		return false;
	if (line->width < SURELY_TEXT)
		return false;
	if (line->width + 1 + first_word(next->s) > layout->width)
		return true;
	return next->s.p[0] >= 'a' && next->s.p[0] <= 'z' &&
	    !ends_sentence(line->s);
}

void
wire_unwrap(struct wire_buf *out, struct wire_str lines)
{
	const struct layout layout = survey(lines);
	struct line line = { .s = WIRE_STR("") };
	struct wire_str raw;

	while (wire_str_line(&lines, &raw)) {
		struct line next = measure(raw);
		const bool joins = layout.width > 0 &&
		    goes_on(&line, &next, &layout);

		if (joins)
			next.item = line.item;
		if (joins)
			wire_buf_char(out, ' ');
		else if (next.s.n > 0 && out->n > 0)
			wire_buf_char(out, '\n');
		wire_buf_add(out, next.s);
		line = next;
	}
}
