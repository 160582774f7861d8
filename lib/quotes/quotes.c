/* quotes.c - find who said what, in which words */
#include "lib/quotes/quotes.h"

#include <stdlib.h>
#include <string.h>

#include "lib/quotes/speaker.h"

struct quotes_conf {
	long min_confidence;
};

static const struct wire_option options[] = {
	{ "min-confidence", 0, WIRE_INT, offsetof(struct quotes_conf,
	    min_confidence), "N", "0",
	    "leave out quotations that are less sure than N hundredths" },
	{ 0 }
};

struct shared {
	const struct quotes_conf *conf;
	const struct quote_words *words;
};

static void *
quotes_open(const void *conf, struct wire_env *env)
{
	struct shared *shared = wire_env_alloc(env, sizeof(*shared));
	const long least = ((const struct quotes_conf *)conf)->min_confidence;

	if (least > 100)
		wire_env_fail(env, NULL, 0, 0,
		    "min-confidence: %ld is not 0 to 100", least);
	*shared = (struct shared){ conf, quote_words_load(env) };
	return shared;
}

/* By whether its words stand inside marks, outside, or both. */
static enum wire_quote_kind
kind_of(const struct story *s, const struct found *f)
{
	bool marked = false, bare = false;

	if (f->verbatim)
		return WIRE_DIRECT;
	for (size_t k = 0; k < f->npieces; k++)
		for (size_t i = f->pieces[k].from; i < f->pieces[k].to; i++) {
			if (s->v[i].kind == ITEM_QUOTE)
				marked = true;
			else if (s->v[i].kind != ITEM_PUNCT)
				bare = true;
		}
	return !marked ? WIRE_INDIRECT : bare ? WIRE_MIXED : WIRE_DIRECT;
}

static struct wire_quote
quote_of(const struct story *s, const struct found *f,
    const struct wire_source_ref *source)
{
	struct wire_span *spans = WIRE_NEW(s->rec, struct wire_span, f->npieces);
	struct wire_quote q = { .spans = spans, .nspans = f->npieces,
	    .kind = kind_of(s, f), .source = *source,
	    .confidence = f->confidence };

	for (size_t k = 0; k < f->npieces; k++)
		spans[k] = (struct wire_span){ s->v[f->pieces[k].from].start,
		    s->v[f->pieces[k].to - 1].end };
	q.start = spans[0].start;
	q.end = spans[f->npieces - 1].end;
	if (f->cue.from < f->cue.to)
		q.cue = (struct wire_span){ s->v[f->cue.from].start,
		    s->v[f->cue.to - 1].end };
	return q;
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

struct collected {
	struct wire_quote *v;
	size_t n, room;
};

/* Adds what is said in [from, to) of the text. */
static void
collect(struct collected *all, struct story *s, size_t from, size_t to,
    unsigned depth, struct place *at)
{
	const struct found *found;

	quote_story_read(s, from, to, depth, at);
	const size_t nfound = quote_attribute(s, at, &found);
	const struct wire_source_ref *who = quote_speakers(s, found, nfound);
	if (all->n + nfound > all->room) {
		const size_t room = 2 * (all->n + nfound);
		struct wire_quote *v = WIRE_NEW(s->rec, struct wire_quote, room);
		if (all->n > 0)
			memcpy(v, all->v, all->n * sizeof(*v));
		all->v = v;
		all->room = room;
	}
	for (size_t k = 0; k < nfound; k++)
		if (depth == 0 || kind_of(s, &found[k]) != WIRE_INDIRECT)
			all->v[all->n++] = quote_of(s, &found[k], &who[k]);
}

static enum wire_verdict
quotes_apply(const void *shared, struct wire_record *rec)
{
	const struct shared *sh = shared;
	struct collected all = { 0 };
	struct story story;
	size_t n = 0;

	quote_story_open(&story, rec, sh->words);
	collect(&all, &story, 0, story.text.n, 0, &(struct place){ 0 });
	/* “My son asked me, ‘When do we go home?’ and I had no answer” */
	struct place at = { 0 };
	for (size_t k = 0; k < story.nmarks; k++) {
		const struct wire_marks *m = &story.marks[k];
		if (m->depth == 0 && m->close > 0 && m->open > 0)
			collect(&all, &story, m->start + m->open,
			    m->end - m->close, 1, &at);
	}
	for (size_t k = 0; k < all.n; k++)
		if (all.v[k].confidence >= (unsigned long)sh->conf->min_confidence)
			all.v[n++] = all.v[k];
	if (n > 1)
		qsort(all.v, n, sizeof(*all.v), by_place);
	wire_set_quotes(rec, all.v, n);
	return WIRE_EMIT;
}

const struct wire_filter wire_tag_quotes = {
	.name = "tag-quotes", .summary = "find who said what, in which words",
	.options = options, .conf_size = sizeof(struct quotes_conf),
	.reads = "text sentences entities", .writes = "quotes",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE | WIRE_ON_DEMAND,
	.open = quotes_open, .apply = quotes_apply,
};
