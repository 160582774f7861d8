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
#include <string.h>

#include "lib/filter/env.h"
#include "lib/quotes/quotes.h"
#include "lib/record/record.h"
#include "lib/strip/gen/learn.h"

enum { MAX_LINE = 1 << 28, DECAY = 2 };

struct corpus {
	const struct quote_words *words;
	const struct score_weights *weights;
	/* of each kind: level 1 of a feature it has, 0 of others */
	struct {
		struct examples ex;
		size_t room;
	} kinds[SCORE_KINDS];
	size_t nfeatures;
};

static void *
get(size_t n, size_t size)
{
	void *p = calloc(n + 1, size);

	if (p == NULL)
		abort();
	return p;
}

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
add(struct corpus *c, const struct quote_seen *seen, bool is)
{
	struct examples *ex = &c->kinds[seen->quote.kind].ex;
	size_t *room = &c->kinds[seen->quote.kind].room;
	uint8_t *row = get(c->nfeatures, sizeof(*row));

	for (size_t i = 0; i < c->nfeatures; i++)
		row[i] = seen->features[i];
	if (ex->n == *room) {
		*room = 2 * *room + 1024;
		ex->rows = realloc(ex->rows, *room * sizeof(*ex->rows));
		ex->weights = realloc(ex->weights, *room * sizeof(*ex->weights));
		ex->is = realloc(ex->is, *room * sizeof(*ex->is));
		if (ex->rows == NULL || ex->weights == NULL || ex->is == NULL)
			abort();
	}
	ex->rows[ex->n] = row;
	ex->weights[ex->n] = 1;
	ex->is[ex->n++] = is;
}

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
			add(c, &seen[i], is_right(rec, &seen[i].quote, gold, ngold));
}

static void
read_corpus(struct corpus *c)
{
	size_t most = 0, lineno = 0;
	char *line = NULL;
	ssize_t n;

	while ((n = getline(&line, &most, stdin)) > 0) {
		struct wire_record *rec = wire_record_new(MAX_LINE, true);
		if (rec == NULL ||
		    !wire_record_parse(rec, (struct wire_str){ line, (size_t)n - 1 },
		    "-", ++lineno) || !wire_record_try(rec, read_sample, c))
			fprintf(stderr, "quote-weights: line %zu is left out\n", lineno);
		wire_record_free(rec);
	}
	free(line);
}

/* ---- learning -------------------------------------------------------------------- */

/* Levels 0 and 1 of all features as a bias and a weight each. */
static void
learn_kind(struct corpus *c, size_t kind, int32_t *bias, int32_t (*of)[SCORE_KINDS])
{
	struct model m = { .features = score_names, .nfeatures = c->nfeatures,
	    .weights = get(c->nfeatures, sizeof(*m.weights)) };

	learn(&m, &c->kinds[kind].ex, DECAY);
	for (size_t i = 0; i < c->nfeatures; i++) {
		*bias += m.weights[i][0];
		of[i][kind] = m.weights[i][1] - m.weights[i][0];
	}
	free(m.weights);
}

int
main(void)
{
	struct wire_env *env = wire_env_new(NULL);
	struct corpus c = { 0 };
	struct score_weights w = { { 0 }, { { 0 } } };

	if (env == NULL)
		return 3;
	while (score_names[c.nfeatures] != NULL)
		c.nfeatures++;
	c.words = quote_words_load(env);
	c.weights = score_load(env);
	read_corpus(&c);
	for (size_t k = 0; k < SCORE_KINDS; k++)
		learn_kind(&c, k, &w.bias[k], w.of);
	puts("# origin: learned for this project by lib/quotes/gen/quote-weights from "
	    "its gold stories and from annotated news; holds no text of them\n"
	    "# What speaks for a quotation, in thousandths of a logit: direct, mixed, "
	    "indirect.");
	printf("bias\t%d\t%d\t%d\n", (int)w.bias[0], (int)w.bias[1], (int)w.bias[2]);
	for (size_t i = 0; i < c.nfeatures; i++)
		printf("%s\t%d\t%d\t%d\n", score_names[i], (int)w.of[i][0],
		    (int)w.of[i][1], (int)w.of[i][2]);
	return fflush(stdout) != 0;
}
