/* story.c - the text, with its names and quotations shown */
#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/render/parts.h"

/* A place where the style changes, or where the number of a quotation goes. */
struct mark {
	size_t at;
	size_t order;		/* of marks at one place: ends before starts */
	enum { QUOTE_END, NAME_END, NUMBER, QUOTE_START, NAME_START } what;
	enum wire_style style;	/* of a name */
	size_t number;
};

enum wire_style
wire_render_style(enum wire_entity_type type)
{
	switch (type) {
	case WIRE_PERSON:
		return WIRE_STYLE_PERSON;
	case WIRE_ORGANIZATION: case WIRE_GROUP:
		return WIRE_STYLE_ORGANIZATION;
	case WIRE_PLACE: case WIRE_FACILITY:
		return WIRE_STYLE_PLACE;
	default:
		return WIRE_STYLE_OTHER;
	}
}

static int
compare(const void *left, const void *right)
{
	const struct mark *a = left, *b = right;

	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	if (a->what != b->what)
		return a->what < b->what ? -1 : 1;
	return a->order < b->order ? -1 : a->order > b->order;
}

static size_t
quote_marks(const struct wire_quote *v, size_t n, struct mark *m)
{
	size_t k = 0;

	for (size_t i = 0; i < n; i++) {
		for (size_t s = 0; s < v[i].nspans; s++) {
			const struct wire_span *span = &v[i].spans[s];

			if (span->start == span->end)
				continue;
			m[k++] = (struct mark){ .at = span->start, .what = QUOTE_START };
			m[k++] = (struct mark){ .at = span->end, .what = QUOTE_END };
			m[k++] = (struct mark){ .at = span->end, .what = NUMBER,
			    .number = i + 1 };
		}
	}
	return k;
}

static size_t
name_marks(const struct wire_entity *v, size_t n, struct mark *m)
{
	size_t k = 0;

	for (size_t i = 0; i < n; i++) {
		enum wire_style style = wire_render_style(v[i].type);

		if (v[i].start == v[i].end)
			continue;
		m[k++] = (struct mark){ .at = v[i].start, .what = NAME_START,
		    .style = style };
		m[k++] = (struct mark){ .at = v[i].end, .what = NAME_END };
	}
	return k;
}

/* All marks in the order of the text. */
static size_t
marks(struct wire_record *rec, struct mark **out)
{
	const struct wire_quote *quotes;
	const struct wire_entity *names;
	size_t nquotes = wire_quotes(rec, &quotes), nnames = wire_entities(rec, &names);
	size_t most = 2 * nnames, n;

	for (size_t i = 0; i < nquotes; i++)
		most += 3 * quotes[i].nspans;
	*out = WIRE_NEW(rec, struct mark, most + 1);
	n = quote_marks(quotes, nquotes, *out);
	n += name_marks(names, nnames, *out + n);
	for (size_t i = 0; i < n; i++)
		(*out)[i].order = i;
	qsort(*out, n, sizeof(**out), compare);
	return n;
}

static size_t
before_blanks(struct wire_str text, size_t end)
{
	while (end > 0 && (text.p[end - 1] == ' ' || text.p[end - 1] == '\t'))
		end--;
	return end;
}

/* Whether a paragraph ends with the line that ends at `end`: incoming text often
 * has empty lines between paragraphs, and behind the last. */
static bool
ends_paragraph(struct wire_str text, size_t end, size_t last)
{
	const size_t begin = before_blanks(text, end);

	return end < last && begin > 0 && text.p[begin - 1] != '\n';
}

/* Bytes up to `to`; the text has nothing but blanks behind `last`. */
static void
put(struct wire_page *p, struct wire_str text, size_t at, size_t to, size_t last)
{
	struct wire_str rest = wire_str_sub(text, at, to), line;

	while (wire_str_field(&rest, '\n', &line)) {
		const size_t end = (size_t)(line.p + line.n - text.p);

		wire_page_put(p, line);
		if (end < to && ends_paragraph(text, end, last)) {
			enum wire_style style = p->style;

			wire_page_line(p);
			wire_page_line(p);
			wire_page_style(p, style);
		}
	}
}

void
wire_render_story(struct wire_page *p, struct wire_record *rec)
{
	struct wire_str text = wire_text(rec);
	struct mark *v;
	size_t n = marks(rec, &v), at = 0, in_quotes = 0, in_names = 0;

	size_t last = before_blanks(text, text.n);
	while (last > 0 && text.p[last - 1] == '\n')
		last = before_blanks(text, last - 1);
	if (last == 0)
		return;
	wire_page_line(p);
	for (size_t i = 0; i < n; i++) {
		put(p, text, at, v[i].at, last);
		at = v[i].at;
		switch (v[i].what) {
		case QUOTE_START:
			in_quotes++;
			break;
		case QUOTE_END:
			in_quotes--;
			break;
		case NAME_START:
			in_names++;
			wire_page_style(p, v[i].style);
			continue;
		case NAME_END:
			in_names--;
			break;
		case NUMBER:
			wire_page_style(p, WIRE_FAINT);
			wire_page_printf(p, "[%zu]", v[i].number);
			break;
		}
		if (in_names == 0)
			wire_page_style(p, in_quotes > 0 ? WIRE_QUOTED : WIRE_PLAIN);
	}
	put(p, text, at, text.n, last);
	wire_page_line(p);
}
