/* train.c - learns a model of names from annotated stories */
#include "lib/entities/train.h"

#include <stdlib.h>
#include <string.h>

#include "lib/base/buf.h"
#include "lib/entities/chain.h"
#include "lib/entities/tagger.h"

enum {
	ROUNDS = 3,		/* each from nothing, in another order; averaged */
	BLIND = 20,		/* of 100 features, how many are left out */
	RARE = 3,		/* a feature seen less often is none */
	SURE = 85		/* per cent, of what it is of stories it learned from,
				 * that it may be of others */
};

/* How far a first step goes, and what is too small to make one. */
static const float RATE = 0.1f, NEGLIGIBLE = 1e-5f;

/* What was seen of a token: features; once these have rows, their rows. */
struct example {
	uint32_t *features;
	uint32_t nfeatures;
	uint32_t right;		/* set of labels */
};

/* A stretch of a story. */
struct sample {
	struct example *v;
	size_t n;
	size_t story;
	bool house;
};

struct samples {
	struct sample *v;
	size_t n, size;
};

/* Weights of a feature, in the stories of the house and in those of guests. */
struct row {
	float house[ROW], guest[ROW];
	float slope;		/* sum of the squares of what it was changed by */
};

struct seen {
	uint32_t feature;	/* 0: free */
	uint32_t times;
	uint32_t row;		/* 0: none */
};

struct trainer {
	struct wire_arena *arena;
	struct samples learned, held_out;
	size_t nstories;
	struct seen *seen;	/* open addressing */
	size_t nseen, slots;
	uint32_t *features;	/* by row, from 1 */
	struct row *rows;
	float (*mean)[ROW];	/* by row: weights in the house, of all rounds */
	size_t nrows;
	float follows[ROW][ROW], mean_follows[ROW][ROW];
	uint64_t random;
	/* what is not left out this time: rows */
	uint32_t present[LONGEST_STRETCH][MAX_FEATURES];
	uint32_t npresent[LONGEST_STRETCH];
	/* how much likelier a label, or that one follows another, should be */
	float labels[LONGEST_STRETCH][ROW];
	double pairs[NFOLLOW];
	struct lattice lattice;
	struct chain chain;
};

struct trainer *
trainer_new(struct wire_arena *arena)
{
	struct trainer *t = wire_arena_alloc(arena, sizeof(*t));

	memset(t, 0, sizeof(*t));
	t->arena = arena;
	chain_begin(&t->chain);
	return t;
}

static void *
new_array(const struct trainer *t, size_t n, size_t size)
{
	void *const p = calloc(n, size);

	if (p == NULL)
		t->arena->fail(t->arena->ctx, "out of memory");
	return p;
}

void
trainer_free(struct trainer *t)
{
	free(t->seen);
	free(t->features);
	free(t->rows);
	free(t->mean);
}

/* ---- examples ---------------------------------------------------------------------- */

static struct example
look_at(struct trainer *t, const struct features *f, size_t i)
{
	struct feature_list v;

	features_at(f, i, &v);
	uint32_t *const copy = wire_arena_array(t->arena, v.n, sizeof(*copy));
	memcpy(copy, v.v, v.n * sizeof(*copy));
	return (struct example){ .features = copy, .nfeatures = (uint32_t)v.n };
}

static struct sample *
add_sample(struct wire_arena *arena, struct samples *s)
{
	if (s->n == s->size) {
		const size_t size = s->size == 0 ? 1024 : 2 * s->size;
		s->v = wire_arena_grow(arena, s->v, s->size * sizeof(*s->v),
		    size * sizeof(*s->v));
		s->size = size;
	}
	return &s->v[s->n++];
}

void
trainer_add(struct trainer *t, struct features *f, const uint32_t *right,
    enum trainer_use use)
{
	size_t first, last = 0;

	while (features_stretch(f, &first, &last)) {
		struct sample *const s = add_sample(t->arena,
		    use == TRAIN_HELD_OUT ? &t->held_out : &t->learned);

		*s = (struct sample){ .n = last - first, .story = t->nstories,
		    .house = use == TRAIN_HOUSE,
		    .v = wire_arena_array(t->arena, last - first, sizeof(*s->v)) };
		for (size_t i = 0; i < s->n; i++) {
			s->v[i] = look_at(t, f, first + i);
			s->v[i].right = right[first + i];
		}
	}
	t->nstories += use != TRAIN_HELD_OUT;
}

/* ---- features ---------------------------------------------------------------------- */

static struct seen *
slot_of(const struct trainer *t, uint32_t feature)
{
	size_t i = (feature * 0x9e3779b1u) & (t->slots - 1);

	while (t->seen[i].feature != 0 && t->seen[i].feature != feature)
		i = (i + 1) & (t->slots - 1);
	return &t->seen[i];
}

static void
count(struct trainer *t, uint32_t feature)
{
	struct seen *x = slot_of(t, feature);

	if (x->feature == 0 && 2 * t->nseen > t->slots) {
		struct seen *const old = t->seen;
		const size_t slots = t->slots;

		t->slots = 2 * slots;
		t->seen = new_array(t, t->slots, sizeof(*t->seen));
		for (size_t i = 0; i < slots; i++)
			if (old[i].feature != 0)
				*slot_of(t, old[i].feature) = old[i];
		free(old);
		x = slot_of(t, feature);
	}
	t->nseen += x->feature == 0;
	x->feature = feature;
	x->times++;
}

/* Puts rows in the place of features; what is rare is left out. */
static void
number_features(struct trainer *t, struct example *x)
{
	uint32_t n = 0;

	for (uint32_t k = 0; k < x->nfeatures; k++) {
		struct seen *const f = slot_of(t, x->features[k]);
		if (f->times < RARE)
			continue;
		if (f->row == 0) {
			f->row = (uint32_t)++t->nrows;
			t->features[f->row] = f->feature;
		}
		x->features[n++] = f->row;
	}
	x->nfeatures = n;
}

static void
find_rows(struct trainer *t)
{
	t->slots = 1 << 16;
	t->seen = new_array(t, t->slots, sizeof(*t->seen));
	for (size_t k = 0; k < t->learned.n; k++)
		for (size_t i = 0; i < t->learned.v[k].n; i++) {
			const struct example *const x = &t->learned.v[k].v[i];
			for (uint32_t m = 0; m < x->nfeatures; m++)
				count(t, x->features[m]);
		}
	t->features = new_array(t, t->nseen + 1, sizeof(*t->features));
	for (size_t k = 0; k < t->learned.n; k++)
		for (size_t i = 0; i < t->learned.v[k].n; i++)
			number_features(t, &t->learned.v[k].v[i]);
	t->rows = new_array(t, t->nrows + 1, sizeof(*t->rows));
	t->mean = new_array(t, t->nrows + 1, sizeof(*t->mean));
}

/* ---- one stretch --------------------------------------------------------------------- */

static uint64_t
next_random(struct trainer *t)
{
	t->random ^= t->random << 13;
	t->random ^= t->random >> 7;
	t->random ^= t->random << 17;
	return t->random;
}

/* Leaves out some of the features of each token, so that none is relied upon
 * where others tell the same: what is learned of the names in these stories
 * must hold for names that no story had. */
static void
look(struct trainer *t, const struct sample *s)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct example *const x = &s->v[i];

		t->npresent[i] = 0;
		for (uint32_t k = 0; k < x->nfeatures; k++)
			if (next_random(t) % 100 >= BLIND)
				t->present[i][t->npresent[i]++] = x->features[k];
	}
}

/* Those that are present stand for all. */
static void
score_sample(struct trainer *t, const struct sample *s)
{
	t->chain.n = s->n;
	for (size_t i = 0; i < s->n; i++) {
		float score[ROW] = { 0 };

		for (uint32_t k = 0; k < t->npresent[i]; k++) {
			const struct row *const r = &t->rows[t->present[i][k]];
			const float *const w = s->house ? r->house : r->guest;
			for (int y = 0; y < ROW; y++)
				score[y] += w[y];
		}
		for (int y = 0; y < ROW; y++)
			score[y] *= 100.0f / (100 - BLIND);
		chain_odds(&t->chain, i, score);
	}
	for (int k = 0; k < NFOLLOW; k++) {
		struct follow *const p = &t->chain.follows[k];
		p->odds = chain_exp((double)t->follows[p->a][p->b]);
	}
}

/* Adds how likely all is by the sums of the chain, or takes it off. */
static void
expect(struct trainer *t, double sign)
{
	const struct chain *const c = &t->chain;

	for (size_t i = 0; i < c->n; i++) {
		double labels[ROW], pairs[NFOLLOW];

		chain_labels(c, i, labels);
		chain_pairs(c, i, pairs);
		for (int y = 0; y < NLABELS; y++)
			t->labels[i][y] += (float)(sign * labels[y]);
		for (int k = 0; k < NFOLLOW; k++)
			t->pairs[k] += sign * pairs[k];
	}
}

/* 1 / sqrt(x) of x >= 1, by Newton's method from a good guess. */
static float
inverse_root(float x)
{
	uint32_t bits;
	float y;

	memcpy(&bits, &x, sizeof(bits));
	bits = 0x5f3759dfu - (bits >> 1);
	memcpy(&y, &bits, sizeof(y));
	for (int i = 0; i < 3; i++)
		y *= 1.5f - 0.5f * x * y * y;
	return y;
}

/* What a story teaches counts twice for stories of its kind. */
static void
change(struct row *r, const float *by, float squares, float rate, bool house)
{
	float *const own = house ? r->house : r->guest;
	float *const other = house ? r->guest : r->house;

	r->slope += squares;
	const float pace = rate * inverse_root(1 + r->slope);
	for (int y = 0; y < ROW; y++) {
		own[y] += 2 * pace * by[y];
		other[y] += pace * by[y];
	}
}

/* A step up the likelihood of the labels that are right. */
static void
learn_from(struct trainer *t, const struct sample *s, float rate)
{
	uint32_t allowed[LONGEST_STRETCH];

	look(t, s);
	score_sample(t, s);
	memset(t->labels, 0, s->n * sizeof(t->labels[0]));
	memset(t->pairs, 0, sizeof(t->pairs));
	for (size_t i = 0; i < s->n; i++)
		allowed[i] = s->v[i].right;
	if (!chain_sum(&t->chain, allowed))
		return;		/* a name that reaches out of the stretch */
	expect(t, 1);
	if (!chain_sum(&t->chain, NULL))
		return;
	expect(t, -1);
	for (size_t i = 0; i < s->n; i++) {
		float squares = 0;
		for (int y = 0; y < NLABELS; y++)
			squares += t->labels[i][y] * t->labels[i][y];
		for (uint32_t k = 0; squares > NEGLIGIBLE && k < t->npresent[i]; k++)
			change(&t->rows[t->present[i][k]], t->labels[i], squares, rate,
			    s->house);
	}
	for (int k = 0; k < NFOLLOW; k++) {
		const struct follow *const p = &t->chain.follows[k];
		t->follows[p->a][p->b] += rate * (float)t->pairs[k];
	}
}

/* ---- all of them ---------------------------------------------------------------------- */

static void
shuffle(struct trainer *t)
{
	for (size_t i = t->learned.n; i > 1; i--) {
		const size_t k = next_random(t) % i;
		const struct sample swap = t->learned.v[i - 1];
		t->learned.v[i - 1] = t->learned.v[k];
		t->learned.v[k] = swap;
	}
}

static void
learn_round(struct trainer *t, long passes, unsigned eighths)
{
	const float steps = (float)passes * (float)t->learned.n;

	memset(t->rows, 0, (t->nrows + 1) * sizeof(*t->rows));
	memset(t->follows, 0, sizeof(t->follows));
	for (long pass = 0; pass < passes; pass++) {
		const float done = (float)pass * (float)t->learned.n;
		shuffle(t);
		for (size_t k = 0; k < t->learned.n; k++)
			if (t->learned.v[k].story % 8 < eighths)
				learn_from(t, &t->learned.v[k],
				    RATE * (1 - (done + (float)k) / steps));
	}
}

static void
add_mean(float *mean, const float *weights)
{
	for (int y = 0; y < ROW; y++)
		mean[y] += weights[y] / ROUNDS;
}

void
trainer_learn(struct trainer *t, long passes, unsigned eighths)
{
	if (t->rows == NULL)
		find_rows(t);
	memset(t->mean, 0, (t->nrows + 1) * sizeof(*t->mean));
	memset(t->mean_follows, 0, sizeof(t->mean_follows));
	t->random = 0x2545f4914f6cdd1du;
	for (int round = 0; round < ROUNDS; round++) {
		learn_round(t, passes, eighths);
		for (size_t i = 1; i <= t->nrows; i++)
			add_mean(t->mean[i], t->rows[i].house);
		for (int a = 0; a < NLABELS; a++)
			add_mean(t->mean_follows[a], t->follows[a]);
	}
}

/* ---- the model ------------------------------------------------------------------------- */

static float
strength(const float *weights)
{
	float most = 0;

	for (int y = 0; y < NLABELS; y++) {
		const float w = weights[y] < 0 ? -weights[y] : weights[y];
		most = w > most ? w : most;
	}
	return most;
}

struct ranked {
	float strength;
	uint32_t feature;
	size_t row;
};

static int
strongest_first(const void *a, const void *b)
{
	const struct ranked *const x = a, *const y = b;

	if (x->strength < y->strength || x->strength > y->strength)
		return x->strength > y->strength ? -1 : 1;
	return x->feature < y->feature ? -1 : x->feature > y->feature;
}

/* In units of which the strongest weight has 127. */
static int8_t
rounded(float weight, float most)
{
	const float w = most > 0 ? 127 * (weight / most) : 0;

	return (int8_t)(w + (w < 0 ? -0.5f : 0.5f));
}

/* Features with weights, the strongest first. */
static struct ranked *
ranked_features(const struct trainer *t, struct wire_arena *arena, size_t *n)
{
	struct ranked *v = wire_arena_array(arena, t->nrows + 1, sizeof(*v));

	*n = 0;
	for (size_t i = 1; i <= t->nrows; i++) {
		const float s = strength(t->mean[i]);
		if (s > 0)
			v[(*n)++] = (struct ranked){ s, t->features[i], i };
	}
	qsort(v, *n, sizeof(*v), strongest_first);
	return v;
}

static void
put(struct wire_buf *b, const void *p, size_t n)
{
	wire_buf_add(b, (struct wire_str){ p, n });
}

struct wire_str
trainer_model(struct trainer *t, struct wire_arena *arena,
    const struct model *words, size_t features)
{
	struct model_header h = { .magic = "wiretag", .version = MODEL_VERSION,
	    .order = MODEL_ORDER, .nwords = words->nwords, .nkeys = 64 };
	struct wire_buf b = { .arena = arena };
	size_t n;
	const struct ranked *const v = ranked_features(t, arena, &n);
	float most = n == 0 ? 0 : v[0].strength;

	n = n < features ? n : features;
	for (int a = 0; a < NLABELS; a++) {
		const float s = strength(t->mean_follows[a]);
		most = s > most ? s : most;
	}
	h.unit = (uint32_t)(most / 127 * MODEL_UNITS * SURE / 100);
	while (h.nkeys * 3 / 4 < n)
		h.nkeys *= 2;
	put(&b, &h, sizeof(h));
	for (int a = 0; a < ROW; a++)
		for (int y = 0; y < ROW; y++) {
			const int16_t w = a < NLABELS && y < NLABELS ?
			    rounded(t->mean_follows[a][y], most) : 0;
			put(&b, &w, sizeof(w));
		}
	put(&b, words->words, 4 * (size_t)h.nwords);
	put(&b, words->clusters, 4 * (size_t)h.nwords);
	uint32_t *const keys = wire_arena_array(arena, h.nkeys, sizeof(*keys));
	int8_t (*const weights)[ROW] = wire_arena_array(arena, h.nkeys, ROW);
	memset(keys, 0, h.nkeys * sizeof(*keys));
	memset(weights, 0, h.nkeys * sizeof(*weights));
	for (size_t k = 0; k < n; k++) {
		uint32_t i = v[k].feature & (h.nkeys - 1);
		while (keys[i] != 0)
			i = (i + 1) & (h.nkeys - 1);
		keys[i] = v[k].feature;
		for (int y = 0; y < NLABELS; y++)
			weights[i][y] = rounded(t->mean[v[k].row][y], most);
	}
	put(&b, keys, h.nkeys * sizeof(*keys));
	put(&b, weights, h.nkeys * sizeof(*weights));
	return wire_buf_str(&b);
}

/* ---- scoring ------------------------------------------------------------------------------ */

static bool
may_be(uint32_t set, int label)
{
	return (set >> label & 1) != 0;
}

/* Type of the gold name of token i; NTYPES: none. */
static unsigned
gold_type(const struct sample *s, size_t i)
{
	const uint32_t right = s->v[i].right;

	for (unsigned type = 0; type < NTYPES && !may_be(right, 0); type++)
		if (right >> label_of(type, BEGIN) & 15)
			return type;
	return NTYPES;
}

static bool
begins(int label)
{
	return label > 0 && (label_place(label) == BEGIN || label_place(label) == UNIT);
}

static void
score_found(struct trainer_score *score, const struct sample *s,
    const uint8_t *found)
{
	for (size_t i = 0; i < s->n; i++) {
		const unsigned gold = gold_type(s, i);
		const unsigned type = found[i] == 0 ? NTYPES : label_type(found[i]);
		const bool there = gold < NTYPES && (s->v[i].right &
		    (1u << label_of(gold, BEGIN) | 1u << label_of(gold, UNIT))) != 0;
		size_t last = i;

		score->there[there ? gold : 0] += there;
		if (there || begins(found[i]))
			score->confused[gold][type]++;
		/* what is not annotated is neither right nor wrong */
		bool right = begins(found[i]) && may_be(s->v[i].right, found[i]);
		if (!begins(found[i]) || (right && may_be(s->v[i].right, 0)))
			continue;
		while (label_place(found[i]) == BEGIN && last + 1 < s->n &&
		    label_place(found[last]) != LAST) {
			last++;
			right &= may_be(s->v[last].right, found[last]);
		}
		score->found[type]++;
		score->right[type] += right;
	}
}

struct trainer_score
trainer_score(struct trainer *t, const struct model *model)
{
	struct trainer_score score = { 0 };
	uint8_t found[LONGEST_STRETCH];

	lattice_begin(&t->lattice, model);
	for (size_t k = 0; k < t->held_out.n; k++) {
		const struct sample *const s = &t->held_out.v[k];

		t->lattice.n = s->n;
		for (size_t i = 0; i < s->n; i++)
			lattice_score(&t->lattice, model, i, s->v[i].features,
			    s->v[i].nfeatures);
		lattice_decode(&t->lattice, NULL, found);
		score_found(&score, s, found);
	}
	return score;
}
