/* train.c - learns a model of names from annotated stories */
#include "lib/entities/train.h"

#include <stdlib.h>
#include <string.h>

#include "lib/base/buf.h"
#include "lib/entities/tagger.h"

enum {
	ROUNDS = 4,		/* each from nothing, in another order; averaged */
	BLIND = 20		/* of 100 features, how many are left out */
};

/* What was seen of a token in training.  The features of a guest, then, if it is
 * of the house, the same ones as the house has them. */
struct example {
	const uint32_t *features;
	uint32_t nfeatures;	/* of a guest */
	bool house;
	uint32_t right;		/* set of labels */
};

/* A stretch of a story. */
struct sample {
	struct example *v;
	size_t n;
	size_t story;
};

struct samples {
	struct sample *v;
	size_t n, size;
};

/* Weights of a feature, and what they lack of their sum over time: the average is
 * weight - late / steps. */
struct row {
	uint32_t feature;	/* 0: free */
	int32_t weight[ROW];
	int64_t late[ROW];
	int32_t sum[ROW];	/* of the averages of all rounds, times 2^16 */
};

struct trainer {
	struct wire_arena *arena;
	struct samples learned, held_out;
	size_t nstories;
	struct row *rows;	/* open addressing */
	size_t nrows, slots;
	struct row follows[ROW];	/* weights of a label behind another */
	int64_t steps;
	uint64_t random;
	/* what is not left out this time */
	uint32_t seen[LONGEST_STRETCH][2 * MAX_FEATURES];
	uint32_t nseen[LONGEST_STRETCH];
	struct lattice lattice;
};

static void
new_rows(struct trainer *t, size_t slots)
{
	t->rows = calloc(slots, sizeof(*t->rows));
	if (t->rows == NULL)
		t->arena->fail(t->arena->ctx, "out of memory");
	t->slots = slots;
}

struct trainer *
trainer_new(struct wire_arena *arena)
{
	struct trainer *t = wire_arena_alloc(arena, sizeof(*t));

	memset(t, 0, sizeof(*t));
	t->arena = arena;
	return t;
}

void
trainer_free(struct trainer *t)
{
	free(t->rows);
}

/* ---- examples ---------------------------------------------------------------------- */

/* The feature as a story of the house has it, too. */
static uint32_t
of_house(uint32_t feature)
{
	feature *= 0x85ebca6bu;
	feature ^= feature >> 15;
	return feature == 0 ? 1 : feature;
}

static struct example
look_at(struct trainer *t, const struct features *f, size_t i, bool house)
{
	struct feature_list v;

	features_at(f, i, &v);
	uint32_t *const copy = wire_arena_array(t->arena, 2 * v.n, sizeof(*copy));
	memcpy(copy, v.v, v.n * sizeof(*copy));
	for (size_t k = 0; k < v.n; k++)
		copy[v.n + k] = of_house(v.v[k]);
	return (struct example){ .features = copy,
	    .nfeatures = (uint32_t)v.n, .house = house };
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
		    .v = wire_arena_array(t->arena, last - first, sizeof(*s->v)) };
		for (size_t i = 0; i < s->n; i++) {
			s->v[i] = look_at(t, f, first + i, use == TRAIN_HOUSE);
			s->v[i].right = right[first + i];
		}
	}
	t->nstories += use != TRAIN_HELD_OUT;
}

/* ---- weights ------------------------------------------------------------------------ */

static struct row *
slot_of(const struct trainer *t, uint32_t feature)
{
	size_t i = (feature * 0x9e3779b1u) & (t->slots - 1);

	while (t->rows[i].feature != 0 && t->rows[i].feature != feature)
		i = (i + 1) & (t->slots - 1);
	return &t->rows[i];
}

static struct row *
row_of(struct trainer *t, uint32_t feature)
{
	struct row *r = slot_of(t, feature);

	if (r->feature == feature)
		return r;
	if (2 * t->nrows > t->slots) {
		struct row *const old = t->rows;
		const size_t slots = t->slots;

		new_rows(t, 2 * slots);
		for (size_t i = 0; i < slots; i++)
			if (old[i].feature != 0)
				*slot_of(t, old[i].feature) = old[i];
		free(old);
		r = slot_of(t, feature);
	}
	r->feature = feature;
	t->nrows++;
	return r;
}

static void
change(struct trainer *t, struct row *r, int label, int by)
{
	r->weight[label] += by;
	r->late[label] += by * t->steps;
}

static void
learn(struct trainer *t, const struct sample *s, const uint8_t *right,
    const uint8_t *found)
{
	for (size_t i = 0; i < s->n; i++) {
		const int right_before = i == 0 ? 0 : right[i - 1],
		    found_before = i == 0 ? 0 : found[i - 1];

		if (right[i] != found[i])
			for (uint32_t k = 0; k < t->nseen[i]; k++) {
				struct row *const r = row_of(t, t->seen[i][k]);
				change(t, r, right[i], 1);
				change(t, r, found[i], -1);
			}
		if (right[i] != found[i] || right_before != found_before) {
			change(t, &t->follows[right_before], right[i], 1);
			change(t, &t->follows[found_before], found[i], -1);
		}
	}
}

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

		t->nseen[i] = 0;
		for (uint32_t k = 0; k < x->nfeatures; k++) {
			if (next_random(t) % 100 < BLIND)
				continue;
			t->seen[i][t->nseen[i]++] = x->features[k];
			if (x->house)
				t->seen[i][t->nseen[i]++] =
				    x->features[x->nfeatures + k];
		}
	}
}

static void
score_sample(struct trainer *t, const struct sample *s)
{
	struct lattice *const l = &t->lattice;

	l->n = s->n;
	for (size_t i = 0; i < s->n; i++) {
		memset(l->score[i], 0, sizeof(l->score[i]));
		for (uint32_t k = 0; k < t->nseen[i]; k++) {
			const struct row *const r = slot_of(t, t->seen[i][k]);
			for (int y = 0; r->feature != 0 && y < NLABELS; y++)
				l->score[i][y] += r->weight[y];
		}
	}
	for (int a = 0; a < NLABELS; a++)
		memcpy(l->follows[a], t->follows[a].weight, sizeof(l->follows[a]));
}

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
learn_from(struct trainer *t, const struct sample *s)
{
	uint8_t right[LONGEST_STRETCH], found[LONGEST_STRETCH];
	uint32_t allowed[LONGEST_STRETCH];
	bool wrong = false;

	t->steps++;
	look(t, s);
	score_sample(t, s);
	lattice_decode(&t->lattice, NULL, found);
	for (size_t i = 0; i < s->n; i++) {
		allowed[i] = s->v[i].right;
		wrong |= (allowed[i] >> found[i] & 1) == 0;
	}
	/* no path: a name that reaches out of the stretch */
	if (wrong && lattice_decode(&t->lattice, allowed, right))
		learn(t, s, right, found);
}

/* The average of a weight over time, times 2^16. */
static int64_t
average(const struct trainer *t, const struct row *r, int y)
{
	return t->steps == 0 ? 0 :
	    ((int64_t)r->weight[y] * t->steps - r->late[y]) * 65536 / t->steps;
}

static void
end_row(const struct trainer *t, struct row *r)
{
	for (int y = 0; y < NLABELS; y++) {
		r->sum[y] += (int32_t)average(t, r, y);
		r->weight[y] = 0;
		r->late[y] = 0;
	}
}

/* Keeps the averages, and forgets the weights. */
static void
end_round(struct trainer *t)
{
	for (size_t i = 0; i < t->slots; i++)
		if (t->rows[i].feature != 0)
			end_row(t, &t->rows[i]);
	for (int a = 0; a < NLABELS; a++)
		end_row(t, &t->follows[a]);
}

void
trainer_learn(struct trainer *t, long passes, unsigned eighths)
{
	free(t->rows);
	new_rows(t, 1 << 16);
	t->nrows = 0;
	memset(t->follows, 0, sizeof(t->follows));
	t->random = 0x2545f4914f6cdd1du;
	for (int round = 0; round < ROUNDS; round++) {
		t->steps = 0;
		for (long pass = 0; pass < passes; pass++) {
			shuffle(t);
			for (size_t k = 0; k < t->learned.n; k++)
				if (t->learned.v[k].story % 8 < eighths)
					learn_from(t, &t->learned.v[k]);
		}
		end_round(t);
	}
}

/* ---- the model ------------------------------------------------------------------------- */

/* What all rounds learned, with what the stories of the house add to it; a row
 * of `follows` has none of its own. */
static int64_t
learned(const struct trainer *t, const struct row *r, int y)
{
	const struct row *const house = r->feature == 0 ? NULL :
	    slot_of(t, of_house(r->feature));

	return (int64_t)r->sum[y] +
	    (house == NULL || house->feature == 0 ? 0 : house->sum[y]);
}

static int64_t
strength(const struct trainer *t, const struct row *r)
{
	int64_t most = 0;

	for (int y = 0; y < NLABELS; y++) {
		const int64_t w = llabs(learned(t, r, y));
		most = w > most ? w : most;
	}
	return most;
}

struct ranked {
	int64_t strength;
	uint32_t feature;
	uint32_t slot;
};

static int
strongest_first(const void *a, const void *b)
{
	const struct ranked *const x = a, *const y = b;

	if (x->strength != y->strength)
		return x->strength > y->strength ? -1 : 1;
	return x->feature < y->feature ? -1 : x->feature > y->feature;
}

static int8_t
rounded(int64_t weight, int64_t most)
{
	const int64_t w = most == 0 ? 0 :
	    (2 * weight * 127 + (weight < 0 ? -most : most)) / (2 * most);

	return (int8_t)(w > 127 ? 127 : w < -127 ? -127 : w);
}

/* Features with weights, the strongest first. */
static struct ranked *
ranked_features(const struct trainer *t, struct wire_arena *arena, size_t *n)
{
	struct ranked *v = wire_arena_array(arena, t->nrows + 1, sizeof(*v));

	*n = 0;
	for (size_t i = 0; i < t->slots; i++) {
		const struct row *const r = &t->rows[i];
		const int64_t s = r->feature == 0 ? 0 : strength(t, r);
		if (s > 0)
			v[(*n)++] = (struct ranked){ s, r->feature, (uint32_t)i };
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
	int64_t most = n == 0 ? 0 : v[0].strength;

	n = n < features ? n : features;
	for (int a = 0; a < NLABELS; a++) {
		const int64_t s = strength(t, &t->follows[a]);
		most = s > most ? s : most;
	}
	while (h.nkeys * 3 / 4 < n)
		h.nkeys *= 2;
	put(&b, &h, sizeof(h));
	for (int a = 0; a < ROW; a++)
		for (int y = 0; y < ROW; y++) {
			const int16_t w = a < NLABELS && y < NLABELS ?
			    rounded(learned(t, &t->follows[a], y), most) : 0;
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
			weights[i][y] = rounded(learned(t, &t->rows[v[k].slot], y),
			    most);
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
