/*
 * quote-weights.c - learns how likely a quotation that was found is one
 *
 * usage: quote-weights < RECORDS > quote-weights.tsv
 *
 * RECORDS have sentences and entities, and as `quotes` those that people marked.
 * What is found is right if it shares four fifths of its words with one of these.
 * The same records give the same weights.
 */
#include <stdio.h>
#include <stdlib.h>

#include "lib/filter/env.h"
#include "lib/learn/learn.h"
#include "lib/learn/gen/logistic.h"
#include "lib/quotes/quotes.h"

enum { DECAY = 2 };

struct corpus {
	const struct quote_words *words;
	const struct score_weights *weights;
	struct learn_set kinds[SCORE_KINDS];
};

/* ---- what is right --------------------------------------------------------------- */

static bool
is_word(const struct wire_token *t)
{
	return t->kind != WIRE_TOKEN_PUNCT && t->kind != WIRE_TOKEN_SYMBOL;
}

static bool
covers(const struct wire_quote *q, const struct wire_token *t)
{
	for (size_t k = 0; k < q->nspans; k++)
		if (q->spans[k].start <= t->start && t->end <= q->spans[k].end)
			return true;
	return false;
}

static bool
same_words(struct wire_record *rec, const struct wire_quote *a,
    const struct wire_quote *b)
{
	const struct wire_token *tokens;
	const size_t n = wire_hashed_tokens(rec, &tokens);
	size_t in_a = 0, in_b = 0, both = 0;

	for (size_t i = 0; i < n; i++) {
		if (!is_word(&tokens[i]))
			continue;
		const bool x = covers(a, &tokens[i]), y = covers(b, &tokens[i]);
		in_a += x;
		in_b += y;
		both += x && y;
	}
	return 5 * both >= 4 * (in_a > in_b ? in_a : in_b) && both > 0;
}

static bool
is_right(struct wire_record *rec, const struct wire_quote *found,
    const struct wire_quote *gold, size_t ngold)
{
	for (size_t i = 0; i < ngold; i++)
		if (gold[i].start < found->end && found->start < gold[i].end &&
		    same_words(rec, found, &gold[i]))
			return true;
	return false;
}

/* ---- the set --------------------------------------------------------------------- */

static void
read_sample(struct wire_record *rec, void *ctx)
{
	struct corpus *c = ctx;
	const struct wire_quote *gold;
	const size_t ngold = wire_quotes(rec, &gold);
	const struct quote_seen *seen;
	const size_t n = quotes_find(rec, c->words, c->weights, false, &seen);

	for (size_t i = 0; i < n; i++)
		if (!seen[i].unscored)
			learn_add(&c->kinds[seen[i].quote.kind], (struct learn_example){
			    (const uint8_t *)seen[i].features, 1,
			    is_right(rec, &seen[i].quote, gold, ngold) });
}

/* ---- learning -------------------------------------------------------------------- */

/* What a feature weighs if it is there, over what it weighs if not: the latter is
 * in the bias. */
static void
learn_kind(const struct learn_set *set, size_t nfeatures, size_t kind,
    struct score_weights *w)
{
	int32_t (*levels)[2] = learn_alloc(nfeatures, sizeof(*levels));

	learn_logistic(levels[0], nfeatures, 2, set, DECAY);
	for (size_t i = 0; i < nfeatures; i++) {
		w->bias[kind] += levels[i][0];
		w->of[i][kind] = levels[i][1] - levels[i][0];
	}
	free(levels);
}

int
main(void)
{
	struct wire_env *env = wire_env_new(NULL);
	struct corpus c = { 0 };
	struct score_weights w = { { 0 }, { { 0 } } };
	size_t nfeatures = 0;

	if (env == NULL)
		return 3;
	while (score_names[nfeatures] != NULL)
		nfeatures++;
	c.words = quote_words_load(env);
	c.weights = score_load(env);
	learn_records(read_sample, &c);
	for (size_t k = 0; k < SCORE_KINDS; k++)
		learn_kind(&c.kinds[k], nfeatures, k, &w);
	puts("# origin: learned for this project by lib/quotes/gen/quote-weights from "
	    "its gold stories and from annotated news; holds no text of them\n"
	    "# What speaks for a quotation, in thousandths of a logit: direct, mixed, "
	    "indirect.");
	printf("bias\t%d\t%d\t%d\n", (int)w.bias[0], (int)w.bias[1], (int)w.bias[2]);
	for (size_t i = 0; i < nfeatures; i++)
		printf("%s\t%d\t%d\t%d\n", score_names[i], (int)w.of[i][0],
		    (int)w.of[i][1], (int)w.of[i][2]);
	return fflush(stdout) != 0;
}
