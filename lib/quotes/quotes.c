/* quotes.c - find who said what, in which words */
#include "lib/quotes/quotes.h"

#include <stdlib.h>
#include <string.h>

#include "lib/quotes/lines.h"
#include "lib/quotes/regions.h"
#include "lib/quotes/speaker.h"
#include "lib/record/record.h"

struct quotes_conf {
	long min_confidence;
	bool why;
	bool all_marks;
};

static const struct wire_option options[] = {
	{ "min-confidence", 0, WIRE_INT, offsetof(struct quotes_conf,
	    min_confidence), "N", "20",
	    "leave out quotations that are less sure than N hundredths" },
	{ "why", 'w', WIRE_FLAG, offsetof(struct quotes_conf, why), NULL, NULL,
	    "tell what speaks for and against each quotation" },
	{ "all-marks", 0, WIRE_FLAG, offsetof(struct quotes_conf, all_marks), NULL,
	    NULL, "give what stands in marks and nobody said, too: scare, title" },
	{ 0 }
};

struct shared {
	const struct quotes_conf *conf;
	const struct quote_words *words;	/* of every language */
	const struct score_weights *weights;
};

static void *
quotes_open(const void *conf, struct wire_env *env)
{
	struct shared *shared = wire_env_alloc(env, sizeof(*shared));
	const long least = ((const struct quotes_conf *)conf)->min_confidence;

	if (least > 100)
		wire_env_fail(env, NULL, 0, 0,
		    "min-confidence: %ld is not 0 to 100", least);
	*shared = (struct shared){ conf, quote_words_load(env), score_load(env) };
	return shared;
}

static void
quote_of(const struct story *s, const struct found *f,
    const struct wire_source_ref *source, struct wire_quote *q)
{
	struct wire_span *spans = WIRE_NEW(s->rec, struct wire_span, f->npieces);

	*q = (struct wire_quote){ .spans = spans, .nspans = f->npieces,
	    .kind = score_kind(s, f), .source = *source };
	for (size_t k = 0; k < f->npieces; k++)
		spans[k] = (struct wire_span){ s->v[f->pieces[k].from].start,
		    s->v[f->pieces[k].to - 1].end };
	q->start = spans[0].start;
	q->end = spans[f->npieces - 1].end;
	if (f->cue.from < f->cue.to)
		q->cue = (struct wire_span){ s->v[f->cue.from].start,
		    s->v[f->cue.to - 1].end };
	for (size_t i = f->cue.from; i < f->cue.to; i++)
		q->negated |= (s->v[i].cls & IS_NOT) != 0;
}

struct finder {
	const struct score_weights *weights;
	bool all_marks;
	struct quote_seen *v;
	size_t n, room;
};

static void
add(struct finder *f, const struct story *s, const struct found *found, size_t n,
    unsigned depth)
{
	const struct wire_source_ref *who = quote_speakers(s, found, n);

	f->v = wire_record_grow(s->rec, f->v, f->n, n, &f->room, sizeof(*f->v));
	for (size_t k = 0; k < n; k++) {
		struct quote_seen *seen = &f->v[f->n];
		struct wire_quote *q = &seen->quote;
		quote_of(s, &found[k], &who[k], q);
		if (depth > 0 && q->kind == WIRE_INDIRECT)
			continue;
		seen->unscored = found[k].sure > 0;
		q->confidence = found[k].sure;
		if (!seen->unscored) {
			score_look(s, found, n, k, seen->features);
			q->confidence = score_confidence(f->weights, q->kind,
			    seen->features);
		}
		f->n++;
	}
}

/* Adds what stands between marks [start, end) and nobody said. */
static void
add_unsaid(struct finder *f, const struct story *s, size_t start, size_t end,
    enum region what, unsigned sure)
{
	static const enum wire_quote_kind kinds[] = {
		[REGION_SAID] = WIRE_DIRECT, [REGION_TITLE] = WIRE_TITLE,
		[REGION_SCARE] = WIRE_SCARE
	};
	struct wire_span *span = WIRE_NEW(s->rec, struct wire_span, 1);

	*span = (struct wire_span){ start, end };
	f->v = wire_record_grow(s->rec, f->v, f->n, 1, &f->room, sizeof(*f->v));
	f->v[f->n++] = (struct quote_seen){ .unscored = true, .quote = {
	    .start = start, .end = end, .spans = span, .nspans = 1,
	    .kind = kinds[what], .confidence = sure } };
}

/* What stands in marks at this depth and is in none of `found`. */
static void
find_unsaid(struct finder *f, const struct story *s, const struct found *found,
    size_t n, unsigned depth, struct place *at)
{
	bool *taken = WIRE_NEW(s->rec, bool, s->n + 1);
	unsigned sure;
	size_t m = 0;

	memset(taken, 0, s->n + 1);
	for (size_t k = 0; k < n; k++)
		for (size_t p = 0; p < found[k].npieces; p++)
			for (size_t i = found[k].pieces[p].from;
			    i < found[k].pieces[p].to; i++)
				taken[i] = true;
	for (size_t i = 0; i < s->n; i++) {
		const struct item *it = &s->v[i];
		if (it->kind == ITEM_QUOTE && !taken[i] && s->marks[it->ref].close > 0) {
			const enum region what = quote_region(s, it->ref,
			    &at->region, &sure);
			add_unsaid(f, s, it->start, it->end, what, sure);
		}
		if (it->kind != ITEM_NAME)
			continue;
		/* Bashir “Bobby” Lone is one item */
		while (m < s->nmarks && s->marks[m].start < it->start)
			m++;
		for (; m < s->nmarks && s->marks[m].start < it->end; m++)
			if (s->marks[m].depth == depth && s->marks[m].close > 0 &&
			    s->marks[m].open > 0 && s->marks[m].end <= it->end)
				add_unsaid(f, s, s->marks[m].start,
				    s->marks[m].end, REGION_TITLE, SURE_WORD);
	}
}

/* Adds what is said in [from, to) of the text. */
static void
find(struct finder *f, struct story *s, size_t from, size_t to, unsigned depth,
    struct place *at)
{
	const struct found *found, *lines;

	quote_story_read(s, from, to, depth, at);
	const size_t n = s->words->clauses ? quote_attribute(s, at, &found) :
	    quote_attribute_marks(s, at, &found);
	const size_t nlines = depth == 0 ? quote_lines(s, found, n, &lines) : 0;
	add(f, s, found, n, depth);
	if (nlines > 0)
		add(f, s, lines, nlines, depth);
	if (f->all_marks)
		find_unsaid(f, s, found, n, depth, at);
}

size_t
quotes_find(struct wire_record *rec, const struct quote_words *words,
    const struct score_weights *weights, bool all_marks,
    const struct quote_seen **out)
{
	struct finder f = { .weights = weights, .all_marks = all_marks };
	struct story story;

	quote_story_open(&story, rec, quote_words_for(words, rec));
	find(&f, &story, 0, story.text.n, 0, &(struct place){ 0 });
	/* “My son asked me, ‘When do we go home?’ and I had no answer” */
	struct place at = { 0 };
	for (size_t k = 0; k < story.nmarks; k++) {
		const struct wire_marks *m = &story.marks[k];
		if (m->depth == 0 && m->close > 0 && m->open > 0)
			find(&f, &story, m->start + m->open,
			    m->end - m->close, 1, &at);
	}
	*out = f.v;
	return f.n;
}

static int
by_place(const void *a, const void *b)
{
	const struct wire_quote *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->end != y->end)
		return x->end > y->end ? -1 : 1;
	return x->cue.start < y->cue.start ? -1 : x->cue.start > y->cue.start;
}

static enum wire_verdict
quotes_apply(const void *shared, struct wire_record *rec)
{
	const struct shared *sh = shared;
	const struct quote_seen *seen;
	const size_t nseen = quotes_find(rec, sh->words, sh->weights,
	    sh->conf->all_marks, &seen);
	struct wire_quote *v = WIRE_NEW(rec, struct wire_quote, nseen);
	size_t n = 0;

	for (size_t k = 0; k < nseen; k++) {
		if (seen[k].quote.confidence <
		    (unsigned long)sh->conf->min_confidence)
			continue;
		v[n] = seen[k].quote;
		if (sh->conf->why && !seen[k].unscored)
			v[n].why = score_why(rec, sh->weights, v[n].kind,
			    seen[k].features);
		n++;
	}
	if (n > 1)
		qsort(v, n, sizeof(*v), by_place);
	wire_set_quotes(rec, v, n);
	return WIRE_EMIT;
}

const struct wire_filter wire_tag_quotes = {
	.name = "tag-quotes", .summary = "find who said what, in which words",
	.options = options, .conf_size = sizeof(struct quotes_conf),
	.reads = "text language edits sentences entities", .writes = "quotes",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE | WIRE_ON_DEMAND,
	.open = quotes_open, .apply = quotes_apply,
};
