/*
 * train-summary.c - learns what speaks for a sentence, and for a set of sentences
 *
 * usage: train-summary < RECORDS > summary-weights.tsv
 *
 * RECORDS have the layers that summarize reads, and as `abstract` a summary that
 * people wrote.  A sentence, or a set of them, is worth what it shares with that:
 * three times ROUGE-1 plus ROUGE-2, words cut after six letters.  Sentences are weighed by ridge
 * regression on their worth; sets so that the one that wins is worth the most on
 * average, each set winning with the probability that a softmax of the scores gives
 * it.  Sets are learned from sentence scores of stories that the sentence weights had
 * not seen.  The same records give the same weights.
 *
 * Standard error has what the winner is worth, in stories that nothing was learned
 * from, beside the first three sentences and the best set there is.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/filter/env.h"
#include "lib/learn/learn.h"
#include "lib/record/record.h"
#include "lib/summary/choose.h"
#include "lib/summary/features.h"
#include "lib/text/words.h"

enum {
	FOLDS = 5,
	MAX_WORDS = 250,
	SENTENCES = 3,		/* in a summary */
	STEM_LETTERS = 6,
	STEPS = 300
};

#define WORDS_WORTH 3.0		/* as much as pairs of words */
#define SENTENCE_DECAY 50.0
#define SET_DECAY 2e-5
#define PACE 0.02		/* the first */
#define MILLION 1e6

/* Words and pairs of words, as numbers in order; those of pairs are odd. */
struct grams {
	uint64_t *v;
	size_t n, words, pairs;
};

/* The sets of a story that keep all rules. */
struct sets {
	double (*v)[WIRE_NSET_FEATURES];
	double *worth;
	size_t n, room;
	double lead;		/* what the story's first sentences are worth */
};

struct sample {
	struct wire_record *rec;
	struct wire_story *story;
	struct grams gold, *sentences;
	double *worth;		/* of each sentence */
	struct sets sets;
};

struct corpus {
	struct sample *v;
	size_t n, room;
	struct wire_summary_data data;	/* its weights are what is learned */
	double deviation[WIRE_NSET_FEATURES];
};

/* ---- what texts have in common ------------------------------------------------- */

static int
by_value(const void *a, const void *b)
{
	const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static uint64_t
stem(struct wire_str word)
{
	size_t at = 0, len;

	for (int i = 0; i < STEM_LETTERS && at < word.n; i++, at += len)
		wire_utf8_at(word, at, &len);
	return wire_word_hash(wire_str_sub(word, 0, at)).folded;
}

static void
add_word(struct grams *g, uint64_t word, uint64_t *before)
{
	g->v[g->n++] = word & ~(uint64_t)1;
	if (g->words++ > 0) {
		g->v[g->n++] = (*before * 31 + word) | 1;
		g->pairs++;
	}
	*before = word;
}

static struct grams
grams_of(struct wire_str s)
{
	struct grams g = { .v = learn_alloc(2 * s.n, sizeof(*g.v)) };
	uint64_t before = 0;
	size_t start = 0, len;

	for (size_t i = 0; i <= s.n; i += len) {
		const uint32_t cp = i < s.n ? wire_utf8_at(s, i, &len) : ' ';
		if (i < s.n && (wire_is_letter(cp) || wire_is_digit(cp)))
			continue;
		if (start < i)
			add_word(&g, stem(wire_str_sub(s, start, i)), &before);
		len = i < s.n ? len : 1;
		start = i + len;
	}
	qsort(g.v, g.n, sizeof(*g.v), by_value);
	return g;
}

static double
f1(size_t common, size_t a, size_t b)
{
	return a + b == 0 ? 0 : 2 * (double)common / (double)(a + b);
}

static double
rouge(const struct grams *a, const struct grams *gold)
{
	size_t words = 0, pairs = 0;

	for (size_t i = 0, k = 0; i < a->n && k < gold->n;) {
		const uint64_t x = a->v[i], y = gold->v[k];
		words += x == y && (x & 1) == 0;
		pairs += x == y && (x & 1) == 1;
		i += x <= y;
		k += y <= x;
	}
	return WORDS_WORTH * f1(words, a->words, gold->words) +
	    f1(pairs, a->pairs, gold->pairs);
}

static double
worth_of(const struct sample *s, const size_t *sentences, size_t n)
{
	struct grams all = { 0 };
	size_t most = 0;

	for (size_t i = 0; i < n; i++)
		most += s->sentences[sentences[i]].n;
	all.v = learn_alloc(most, sizeof(*all.v));
	for (size_t i = 0; i < n; i++) {
		const struct grams *g = &s->sentences[sentences[i]];
		memcpy(all.v + all.n, g->v, g->n * sizeof(*g->v));
		all.n += g->n;
		all.words += g->words;
		all.pairs += g->pairs;
	}
	qsort(all.v, all.n, sizeof(*all.v), by_value);
	const double worth = rouge(&all, &s->gold);
	free(all.v);
	return worth;
}

/* ---- the corpus ------------------------------------------------------------------ */

static void
read_sample(struct wire_record *rec, void *ctx)
{
	struct corpus *c = ctx;
	struct sample s = { .rec = rec };
	struct wire_str abstract;

	if (!wire_get_string(rec, "abstract", &abstract))
		wire_reject(rec, "no abstract");
	s.story = wire_story_read(rec, &c->data,
	    (struct wire_str){ NULL, 0 });
	if (s.story == NULL || s.story->n <= SENTENCES)
		return;
	wire_story_score(rec, s.story);
	s.gold = grams_of(abstract);
	s.sentences = learn_alloc(s.story->n, sizeof(*s.sentences));
	s.worth = learn_alloc(s.story->n, sizeof(*s.worth));
	for (size_t i = 0; i < s.story->n; i++) {
		const struct wire_span at = s.story->v[i].at;
		s.sentences[i] = grams_of(wire_str_sub(s.story->text, at.start, at.end));
		s.worth[i] = rouge(&s.sentences[i], &s.gold);
	}
	c->v = learn_grow(c->v, c->n, &c->room, sizeof(*c->v));
	c->v[c->n++] = s;
}

/* ---- sentences -------------------------------------------------------------------- */

/* Sums over examples; the last of x is what is to be told. */
struct ridge {
	double weight, sum[WIRE_NSENTENCE_FEATURES + 1];
	double squares[WIRE_NSENTENCE_FEATURES + 1][WIRE_NSENTENCE_FEATURES + 1];
};

static void
ridge_add(struct ridge *r, const int64_t *features, double target, double weight)
{
	const size_t n = WIRE_NSENTENCE_FEATURES;
	double x[WIRE_NSENTENCE_FEATURES + 1];

	for (size_t k = 0; k < n; k++)
		x[k] = (double)features[k] / (double)WIRE_ONE;
	x[n] = target;
	r->weight += weight;
	for (size_t i = 0; i <= n; i++) {
		r->sum[i] += weight * x[i];
		for (size_t k = 0; k <= i; k++)
			r->squares[i][k] += weight * x[i] * x[k];
	}
}

static double
covariance(const struct ridge *r, size_t i, size_t k)
{
	return r->squares[i][k] - r->sum[i] * r->sum[k] / r->weight;
}

/* The weights of features brought to variance 1, by Cholesky's method. */
static void
ridge_solve(const struct ridge *r, int64_t *weights)
{
	enum { N = WIRE_NSENTENCE_FEATURES };
	double a[N + 1][N], deviation[N + 1], w[N];

	deviation[N] = 1;
	for (size_t i = 0; i < N; i++)
		deviation[i] = sqrt(fmax(covariance(r, i, i) / r->weight, 1e-12));
	for (size_t i = 0; i <= N; i++) {
		for (size_t k = 0; k <= i && k < N; k++) {
			a[i][k] = covariance(r, i, k) / deviation[i] / deviation[k] +
			    (i == k ? SENTENCE_DECAY : 0);
			for (size_t m = 0; m < k; m++)
				a[i][k] -= a[i][m] * a[k][m];
			a[i][k] = i == k ? sqrt(a[i][i]) : a[i][k] / a[k][k];
		}
	}
	for (size_t i = N; i-- > 0;) {
		w[i] = a[N][i];
		for (size_t k = i + 1; k < N; k++)
			w[i] -= a[k][i] * w[k];
		w[i] /= a[i][i];
		weights[i] = llround(MILLION * w[i] / deviation[i]);
	}
}

/* From all stories but those of fold `but`. */
static void
learn_sentences(struct corpus *c, size_t but)
{
	struct ridge *r = learn_alloc(1, sizeof(*r));

	for (size_t i = 0; i < c->n; i++) {
		const struct sample *s = &c->v[i];
		for (size_t k = 0; i % FOLDS != but && k < s->story->n; k++)
			ridge_add(r, s->story->features + k * WIRE_NSENTENCE_FEATURES,
			    s->worth[k], 30 / (double)s->story->n);
	}
	ridge_solve(r, c->data.sentence);
	free(r);
}

/* ---- sets ------------------------------------------------------------------------- */

struct finding {
	struct sample *sample;
	const struct wire_chooser *chooser;
};

static void
add_set(void *ctx, struct wire_set *set)
{
	const struct finding *f = ctx;
	struct sets *sets = &f->sample->sets;
	size_t sentences[SENTENCES], room = sets->room;
	int64_t features[WIRE_NSET_FEATURES];

	for (size_t i = 0; i < set->n; i++)
		sentences[i] = f->chooser->pool[set->v[i]];
	sets->v = learn_grow(sets->v, sets->n, &room, sizeof(*sets->v));
	sets->worth = learn_grow(sets->worth, sets->n, &sets->room, sizeof(*sets->worth));
	wire_set_features(f->chooser, set, features);
	for (size_t k = 0; k < WIRE_NSET_FEATURES; k++)
		sets->v[sets->n][k] = (double)features[k] / (double)WIRE_ONE;
	sets->worth[sets->n++] = worth_of(f->sample, sentences, set->n);
}

static void
find_sets(struct wire_record *rec, void *ctx)
{
	struct sample *s = ctx;
	static const size_t lead[SENTENCES] = { 0, 1, 2 };

	for (size_t k = 0; k < s->story->n; k++)
		s->story->v[k].score = wire_weigh(s->story->data->sentence,
		    s->story->features + k * WIRE_NSENTENCE_FEATURES,
		    WIRE_NSENTENCE_FEATURES);
	const struct wire_wish wish = { .sentences = SENTENCES,
		.room = { MAX_WORDS, SIZE_MAX } };
	const struct wire_chooser chooser = wire_chooser_new(rec, s->story, &wish);
	wire_each_set(&chooser, add_set, &(struct finding){ s, &chooser });
	s->sets.lead = worth_of(s, lead, SENTENCES);
}

static void
measure_features(struct corpus *c)
{
	for (size_t m = 0; m < WIRE_NSET_FEATURES; m++) {
		double sum = 0, squares = 0, n = 0;
		for (size_t i = 0; i < c->n; i++) {
			for (size_t k = 0; k < c->v[i].sets.n; k++) {
				const double x = c->v[i].sets.v[k][m];
				sum += x;
				squares += x * x;
				n++;
			}
		}
		c->deviation[m] = sqrt(fmax(squares / n - sum / n * (sum / n), 1e-12));
	}
}

/* The gradient of what the winner of a story is worth, on average. */
static void
add_gradient(const struct corpus *c, const struct sets *sets, struct learn_weight *w)
{
	double *p = learn_alloc(sets->n, sizeof(*p));
	double most = -HUGE_VAL, all = 0, worth = 0;

	for (size_t k = 0; k < sets->n; k++) {
		for (size_t m = 0; m < WIRE_NSET_FEATURES; m++)
			p[k] += w[m].w * sets->v[k][m] / c->deviation[m];
		most = fmax(most, p[k]);
	}
	for (size_t k = 0; k < sets->n; k++)
		all += p[k] = exp(p[k] - most);
	for (size_t k = 0; k < sets->n; k++)
		worth += p[k] / all * sets->worth[k];
	for (size_t k = 0; k < sets->n; k++) {
		const double pull = p[k] / all * (sets->worth[k] - worth) / (double)c->n;
		for (size_t m = 0; m < WIRE_NSET_FEATURES; m++)
			w[m].gradient += pull * sets->v[k][m] / c->deviation[m];
	}
	free(p);
}

static void
learn_sets(struct corpus *c, size_t but)
{
	struct learn_weight w[WIRE_NSET_FEATURES] = { 0 };

	for (size_t m = 0; m < WIRE_NSET_FEATURES; m++)
		w[m].pace = PACE;
	for (size_t step = 0; step < STEPS; step++) {
		for (size_t i = 0; i < c->n; i++)
			if (i % FOLDS != but && c->v[i].sets.n > 0)
				add_gradient(c, &c->v[i].sets, w);
		for (size_t m = 0; m < WIRE_NSET_FEATURES; m++)
			learn_step(&w[m], SET_DECAY);
	}
	/* Any scale will do: here a deviation of the strongest is worth 1. */
	for (size_t m = 0; m < WIRE_NSET_FEATURES; m++)
		c->data.set[m] = llround(MILLION / 100 * w[m].w / c->deviation[m]);
}

static size_t
winner(const struct corpus *c, const struct sets *sets)
{
	double best = -HUGE_VAL;
	size_t at = 0;

	for (size_t k = 0; k < sets->n; k++) {
		double score = 0;
		for (size_t m = 0; m < WIRE_NSET_FEATURES; m++)
			score += (double)c->data.set[m] * sets->v[k][m];
		if (score > best) {
			best = score;
			at = k;
		}
	}
	return at;
}

static double
most_of(const struct sets *sets)
{
	double most = 0;

	for (size_t k = 0; k < sets->n; k++)
		most = fmax(most, sets->worth[k]);
	return most;
}

/* Every story is once in a fold that is not learned from. */
static void
try_out(struct corpus *c)
{
	double won = 0, lead = 0, best = 0, n = 0;

	for (size_t fold = 0; fold < FOLDS; fold++) {
		learn_sets(c, fold);
		for (size_t i = fold; i < c->n; i += FOLDS) {
			const struct sets *sets = &c->v[i].sets;
			if (sets->n == 0)
				continue;
			won += sets->worth[winner(c, sets)];
			lead += sets->lead;
			best += most_of(sets);
			n++;
		}
	}
	fprintf(stderr, "%.0f stories: %.4f; first %d sentences %.4f, best set %.4f\n",
	    n, won / n, SENTENCES, lead / n, best / n);
}

static void
print(const char *const *names, const int64_t *weights, size_t n)
{
	for (size_t i = 0; i < n; i++)
		printf("%s\t%lld\n", names[i], (long long)weights[i]);
}

int
main(void)
{
	struct wire_env *env = wire_env_new(NULL);
	struct corpus c = { 0 };

	if (env == NULL)
		return 3;
	c.data = *wire_summary_data(env);
	const struct wire_summary_data before = c.data;
	learn_records(read_sample, &c);
	for (size_t fold = 0; fold < FOLDS; fold++) {
		learn_sentences(&c, fold);
		for (size_t i = fold; i < c.n; i += FOLDS)
			wire_record_try(c.v[i].rec, find_sets, &c.v[i]);
	}
	measure_features(&c);
	try_out(&c);
	learn_sentences(&c, FOLDS);
	learn_sets(&c, FOLDS);
	c.data.sentence[WIRE_F_QUERY] = before.sentence[WIRE_F_QUERY];
	c.data.set[WIRE_F_MEANS + WIRE_F_QUERY] =
	    before.set[WIRE_F_MEANS + WIRE_F_QUERY];
	puts("# Weights of summarize(1), in millionths.  origin: learned for this project by "
	    "lib/summary/gen/train-summary from public news with summaries; holds no text of it");
	print(wire_sentence_feature_names, c.data.sentence, WIRE_NSENTENCE_FEATURES);
	print(wire_set_feature_names, c.data.set, WIRE_NSET_FEATURES);
	return fflush(stdout) != 0;
}
