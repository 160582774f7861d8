/* parts.c - what a page says around the story */
#include "lib/render/parts.h"

#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/base/term.h"
#include "lib/base/utf8.h"
#include "lib/record/record.h"

static void
heading(struct wire_page *p, struct wire_str title)
{
	wire_page_line(p);
	wire_page_style(p, WIRE_STRONG);
	wire_page_put(p, title);
	wire_page_line(p);
}

/* As much of s as `columns` have room for; its lines as one.  No more than that
 * is looked at: a hundred thousand quotations may all be of the whole text. */
static void
put_short(struct wire_page *p, struct wire_str s, size_t columns)
{
	struct wire_buf line = { .arena = p->out.arena };
	struct wire_buf out = { .arena = p->out.arena };
	size_t most = 16 * columns;	/* a letter may have several accents */
	bool cut = s.n > most;

	if (cut)
		s.n = wire_utf8_valid(wire_str_sub(s, 0, most));
	s = wire_str_trim(s);
	for (size_t i = 0; i < s.n; i++)
		wire_buf_char(&line, s.p[i] == '\n' || s.p[i] == '\t' ? ' ' : s.p[i]);
	if (cut)
		wire_buf_add(&line, WIRE_STR("…"));
	wire_term_put_short(&out, wire_buf_str(&line), columns);
	wire_page_put(p, wire_buf_str(&out));
}

/* The rest of the line, and no more. */
static void
rest_of_line(struct wire_page *p, struct wire_str s)
{
	put_short(p, s, p->width > p->column + 1 ? p->width - p->column - 1 : 1);
}

/* ---- head ------------------------------------------------------------------- */

/* The line that begins a page, with the story's id: "── af-05 ──────". */
static void
rule(struct wire_page *p, struct wire_record *rec)
{
	struct wire_str id;
	size_t gap = 0;

	wire_page_style(p, WIRE_FAINT);
	if (wire_find_string(rec, "id", &id) && id.n > 0) {
		wire_page_put(p, WIRE_STR("── "));
		rest_of_line(p, id);
		wire_page_put(p, WIRE_STR(" "));
		gap = 1;
	}
	for (size_t n = p->column + gap; n < p->width; n++)
		wire_page_put(p, WIRE_STR("─"));
	wire_page_line(p);
}

/* The next of "Asma Rafiq · KARWAN · Nov. 9". */
static void
detail(struct wire_page *p, struct wire_str s)
{
	if (s.n == 0)
		return;
	wire_page_style(p, WIRE_FAINT);
	if (p->column > 0)
		wire_page_put(p, WIRE_STR(" · "));
	wire_page_put(p, s);
	wire_page_put(p, WIRE_STR(" "));
}

static void
dateline(struct wire_page *p, struct wire_record *rec)
{
	struct wire_buf b = { .arena = p->out.arena };
	struct wire_dateline d;

	if (!wire_get_dateline(rec, &d))
		return;
	for (size_t i = 0; i < d.nplaces; i++) {
		if (i > 0)
			wire_buf_char(&b, '/');
		wire_buf_add(&b, d.places[i]);
	}
	detail(p, wire_buf_str(&b));
	detail(p, d.date);
	detail(p, d.agency);
}

void
wire_render_head(struct wire_page *p, struct wire_record *rec)
{
	struct wire_str s;

	rule(p, rec);
	if (wire_find_string(rec, "headline", &s) && s.n > 0)
		heading(p, s);
	else if (wire_has(rec, "byline") || wire_has(rec, "dateline") ||
	    wire_has(rec, "published"))
		wire_page_line(p);
	if (wire_find_string(rec, "byline", &s))
		detail(p, s);
	dateline(p, rec);
	if (wire_find_string(rec, "published", &s))
		detail(p, s);
	if (p->column > 0)
		wire_page_line(p);
}

void
wire_render_summary(struct wire_page *p, struct wire_record *rec)
{
	struct wire_summary summary;
	struct wire_str line;

	if (!wire_get_summary(rec, &summary) || summary.text.n == 0)
		return;
	heading(p, WIRE_STR("Summary"));
	const bool points = memchr(summary.text.p, '\n', summary.text.n) != NULL;
	p->indent = points ? 4 : 2;
	while (wire_str_line(&summary.text, &line)) {
		wire_page_tab(p, 2);
		if (points)
			wire_page_put(p, WIRE_STR("• "));
		wire_page_put(p, line);
		wire_page_line(p);
	}
	p->indent = 0;
}

/* ---- who said what ----------------------------------------------------------- */

static struct wire_str
speaker(struct wire_str text, const struct wire_quote *q)
{
	if (q->source.name.n > 0)
		return q->source.name;
	if (q->source.start < q->source.end)
		return wire_str_sub(text, q->source.start, q->source.end);
	return WIRE_STR("nobody named");
}

/* "[2] Tigist Alemayehu (direct): “We can see the food on a map,” … “We cannot
 * see it on a plate.”" */
void
wire_render_quotes(struct wire_page *p, struct wire_record *rec)
{
	enum { SPEAKER = 6, SPEAKER_COLUMNS = 60, PIECE_COLUMNS = 160 };
	const struct wire_quote *v;
	size_t n = wire_quotes(rec, &v);
	struct wire_str text = wire_text(rec);

	if (n == 0)
		return;
	heading(p, WIRE_STR("Who said what"));
	p->indent = SPEAKER;
	for (size_t i = 0; i < n; i++) {
		wire_page_tab(p, 1);
		wire_page_printf(p, "[%zu]", i + 1);
		wire_page_tab(p, SPEAKER);
		wire_page_style(p, WIRE_STRONG);
		put_short(p, speaker(text, &v[i]), SPEAKER_COLUMNS);
		wire_page_style(p, WIRE_FAINT);
		wire_page_printf(p, " (%s)", wire_quote_names[v[i].kind]);
		wire_page_style(p, WIRE_PLAIN);
		wire_page_put(p, WIRE_STR(": "));
		for (size_t s = 0; s < v[i].nspans; s++) {
			const struct wire_span *span = &v[i].spans[s];

			if (s > 0)
				wire_page_put(p, WIRE_STR(" … "));
			put_short(p, wire_str_sub(text, span->start, span->end),
			    PIECE_COLUMNS);
		}
		wire_page_line(p);
	}
	p->indent = 0;
}

/* ---- names ------------------------------------------------------------------- */

/* Of the types that are shown, in the order they are. */
static const struct { enum wire_entity_type type; const char *title; } groups[] = {
	{ WIRE_PERSON, "People" }, { WIRE_ORGANIZATION, "Organizations" },
	{ WIRE_PLACE, "Places" }, { WIRE_FACILITY, "Facilities" },
	{ WIRE_GROUP, "Groups" }, { WIRE_EVENT, "Events" }, { WIRE_WORK, "Works" },
	{ WIRE_DATE, "Dates" }, { WIRE_MONEY, "Money" },
};

/* All mentions of one thing. */
struct thing {
	const struct wire_entity *first;
	struct wire_str key, title;
	size_t mentions;
};

static struct wire_str
key_of(const struct wire_entity *e, struct wire_str text)
{
	if (e->id.n > 0)
		return e->id;
	return e->name.n > 0 ? e->name : wire_str_sub(text, e->start, e->end);
}

static int
by_key(const void *left, const void *right)
{
	const struct thing *a = left, *b = right;
	size_t n = a->key.n < b->key.n ? a->key.n : b->key.n;
	int order = memcmp(a->key.p, b->key.p, n);

	if (a->first->type != b->first->type)
		return a->first->type < b->first->type ? -1 : 1;
	if (order != 0 || a->key.n != b->key.n)
		return order != 0 ? order : a->key.n < b->key.n ? -1 : 1;
	return a->first < b->first ? -1 : a->first > b->first;
}

/* Who is named most comes first. */
static int
by_mentions(const void *left, const void *right)
{
	const struct thing *a = left, *b = right;

	if (a->mentions != b->mentions)
		return a->mentions > b->mentions ? -1 : 1;
	return a->first < b->first ? -1 : a->first > b->first;
}

/* One for each thing that is named, most mentions first. */
static size_t
collect(struct wire_record *rec, struct thing **out)
{
	const struct wire_entity *v;
	size_t n = wire_entities(rec, &v), things = 0;
	struct wire_str text = wire_text(rec);
	struct thing *t = WIRE_NEW(rec, struct thing, n + 1);

	*out = t;
	for (size_t i = 0; i < n; i++)
		t[i] = (struct thing){ &v[i], key_of(&v[i], text), v[i].title, 1 };
	qsort(t, n, sizeof(*t), by_key);
	for (size_t i = 0; i < n; i++) {
		struct thing *last = things > 0 ? &t[things - 1] : NULL;

		if (last == NULL || last->first->type != t[i].first->type ||
		    !wire_str_eq(last->key, t[i].key)) {
			t[things++] = t[i];
			continue;
		}
		last->mentions++;
		if (last->title.n == 0)
			last->title = t[i].title;
	}
	qsort(t, things, sizeof(*t), by_mentions);
	return things;
}

/* "Khawaja Muhammad Asif, Defence Minister ×3" */
static void
put_thing(struct wire_page *p, const struct thing *t, struct wire_str text)
{
	const struct wire_entity *e = t->first;

	wire_page_style(p, wire_render_style(e->type));
	wire_page_put(p, e->name.n > 0 ? e->name : wire_str_sub(text, e->start, e->end));
	wire_page_style(p, WIRE_PLAIN);
	if (t->title.n > 0) {
		wire_page_put(p, WIRE_STR(", "));
		wire_page_put(p, t->title);
	}
	if (t->mentions > 1)
		wire_page_printf(p, " ×%zu", t->mentions);
}

void
wire_render_names(struct wire_page *p, struct wire_record *rec)
{
	enum { NAMES = 15 };
	struct wire_str text = wire_text(rec);
	struct thing *v;
	size_t n = collect(rec, &v);
	bool titled = false;

	for (size_t g = 0; g < sizeof(groups) / sizeof(groups[0]); g++) {
		bool any = false;

		for (size_t i = 0; i < n; i++) {
			if (v[i].first->type != groups[g].type)
				continue;
			if (!titled)
				heading(p, WIRE_STR("Named in the story"));
			titled = true;
			p->indent = NAMES;
			if (any) {
				wire_page_put(p, WIRE_STR("; "));
			} else {
				wire_page_tab(p, 1);
				wire_page_put(p, wire_str_of(groups[g].title));
				wire_page_tab(p, NAMES);
			}
			put_thing(p, &v[i], text);
			any = true;
		}
		if (any)
			wire_page_line(p);
	}
	p->indent = 0;
}

/* ---- what was taken out ------------------------------------------------------ */

/* "HTN World (@htnworld), 2025-11-07: " */
static void
put_author(struct wire_page *p, const struct wire_edit *e)
{
	if (e->author.n > 0) {
		put_short(p, e->author, 24);
		wire_page_put(p, WIRE_STR(" "));
	}
	if (e->handle.n > 0)
		put_short(p, e->handle, 24);
	if (e->date.n > 0) {
		wire_page_put(p, WIRE_STR(", "));
		put_short(p, e->date, 24);
	}
	if (e->author.n + e->handle.n + e->date.n > 0)
		wire_page_put(p, WIRE_STR(": "));
}

void
wire_render_edits(struct wire_page *p, struct wire_record *rec)
{
	enum { WORDS = 15, CUT_COLUMNS = 60 };
	const struct wire_edit *v;
	size_t n = wire_edits(rec, &v);
	struct wire_str text = wire_text(rec);

	if (n == 0)
		return;
	heading(p, WIRE_STR("Taken out or changed"));
	p->indent = WORDS;
	for (size_t i = 0; i < n; i++) {
		const struct wire_edit *e = &v[i];

		wire_page_tab(p, 1);
		put_short(p, e->kind, WORDS - 2);
		wire_page_tab(p, WORDS);
		wire_page_style(p, WIRE_FAINT);
		put_author(p, e);
		if (e->put > 0) {
			put_short(p, e->cut, 24);
			wire_page_put(p, WIRE_STR(" → "));
			put_short(p, wire_str_sub(text, e->at, e->at + e->put), 24);
		} else {
			put_short(p, e->cut, CUT_COLUMNS);
		}
		wire_page_line(p);
	}
	p->indent = 0;
}

/* ---- what to check ----------------------------------------------------------- */

void
wire_render_findings(struct wire_page *p, struct wire_record *rec)
{
	enum { LEVEL = 9, MESSAGE = 17 };
	const struct wire_finding *v;
	size_t n = wire_findings(rec, &v);

	if (n == 0)
		return;
	heading(p, WIRE_STR("To check"));
	p->indent = MESSAGE;
	for (size_t i = 0; i < n; i++) {
		wire_page_tab(p, 1);
		wire_page_printf(p, "%zu:%zu", v[i].line, v[i].column);
		wire_page_tab(p, LEVEL);
		wire_page_style(p, v[i].level == WIRE_ERROR ? WIRE_ALARM : WIRE_STRONG);
		wire_page_put(p, wire_str_of(wire_level_names[v[i].level]));
		wire_page_style(p, WIRE_PLAIN);
		wire_page_tab(p, MESSAGE);
		wire_page_put(p, v[i].message);
		wire_page_line(p);
	}
	p->indent = 0;
}
