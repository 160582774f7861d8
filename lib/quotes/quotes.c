/* quotes.c - find who said what, in which words */
#include "lib/quotes/quotes.h"

#include <stdlib.h>
#include <string.h>

#include "lib/quotes/speaker.h"

struct quotes_conf {
	long min_confidence;
	bool why;
};

static const struct wire_option options[] = {
	{ "min-confidence", 0, WIRE_INT, offsetof(struct quotes_conf,
	    min_confidence), "N", "30",
	    "leave out quotations that are less sure than N hundredths" },
	{ "why", 'w', WIRE_FLAG, offsetof(struct quotes_conf, why), NULL, NULL,
	    "tell what speaks for and against each quotation" },
	{ 0 }
};

struct shared {
	const struct quotes_conf *conf;
	const struct quote_words *words;
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
	struct quote_seen *v;
	size_t n, room;
};

/* Adds what is said in [from, to) of the text. */
static void
find(struct finder *f, struct story *s, size_t from, size_t to, unsigned depth,
    struct place *at)
{
	const struct found *found;

	quote_story_read(s, from, to, depth, at);
	const size_t nfound = quote_attribute(s, at, &found);
	const struct wire_source_ref *who = quote_speakers(s, found, nfound);
	if (f->n + nfound > f->room) {
		f->room = 2 * (f->n + nfound);
		struct quote_seen *v = WIRE_NEW(s->rec, struct quote_seen, f->room);
		if (f->n > 0)
			memcpy(v, f->v, f->n * sizeof(*v));
		f->v = v;
	}
	for (size_t k = 0; k < nfound; k++) {
		struct quote_seen *seen = &f->v[f->n];
		struct wire_quote *q = &seen->quote;
		quote_of(s, &found[k], &who[k], q);
		if (depth > 0 && q->kind == WIRE_INDIRECT)
			continue;
		score_look(s, found, nfound, k, seen->features);
		q->confidence = score_confidence(f->weights, q->kind,
		    seen->features);
		f->n++;
	}
}

size_t
quotes_find(struct wire_record *rec, const struct quote_words *words,
    const struct score_weights *weights, const struct quote_seen **out)
{
	struct finder f = { .weights = weights };
	struct story story;

	quote_story_open(&story, rec, words);
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
	const size_t nseen = quotes_find(rec, sh->words, sh->weights, &seen);
	struct wire_quote *v = WIRE_NEW(rec, struct wire_quote, nseen);
	size_t n = 0;

	for (size_t k = 0; k < nseen; k++) {
		if (seen[k].quote.confidence <
		    (unsigned long)sh->conf->min_confidence)
			continue;
		v[n] = seen[k].quote;
		if (sh->conf->why)
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
	.reads = "text sentences entities", .writes = "quotes",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE | WIRE_ON_DEMAND,
	.open = quotes_open, .apply = quotes_apply,
};
