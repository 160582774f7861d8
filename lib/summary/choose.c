/*
 * choose.c - which sentences tell the story best together
 *
 * The best sentences one by one are seldom the best summary: they say the same
 * thing.  So sets are scored as a whole: all sets of up to three out of a small
 * pool, and the best of them is then made larger as long as that pays, or as
 * long as there is room.
 */
#include "lib/summary/choose.h"

#include <string.h>

#include "lib/summary/cut.h"
#include "lib/summary/features.h"

enum { POOL_EXTRA = 7, POOL_LEAD = 3, TOP_TERMS = 12, OFTEN = 3 };

/* Less than this of the room is a waste of it.  The cost of all of it is about
 * what the best set is better than the worst. */
#define FULL (WIRE_ONE * 85 / 100)
#define COST_OF_WASTE 500000

#define TOO_LIKE (WIRE_ONE * 9 / 10)	/* the same sentence once more */

/* ---- the pool --------------------------------------------------------------- */

size_t
wire_keep_best(size_t *v, size_t n, size_t most, size_t i, const struct wire_line *lines)
{
	size_t at = n;

	while (at > 0 && lines[v[at - 1]].score < lines[i].score)
		at--;
	if (at == most)
		return n;
	if (n == most)
		n--;
	memmove(v + at + 1, v + at, (n - at) * sizeof(*v));
	v[at] = i;
	return n + 1;
}

static void
sort(size_t *v, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		size_t x = v[i], at = i;

		for (; at > 0 && v[at - 1] > x; at--)
			v[at] = v[at - 1];
		v[at] = x;
	}
}

bool
wire_stands_alone(const struct wire_story *s, size_t i)
{
	return !s->v[i].barred && s->v[i].needs == i && !s->v[i].leans &&
	    !s->v[i].joins && wire_quotes_whole(s, i);
}

static bool
may_be_chosen(const struct wire_chooser *c, size_t i)
{
	return c->wish.points ? wire_stands_alone(c->story, i) :
	    !c->story->v[i].barred;
}

/* The best sentences, and the story's first. */
static void
fill_pool(struct wire_record *rec, struct wire_chooser *c)
{
	const struct wire_story *s = c->story;
	const size_t most = c->wish.sentences + POOL_EXTRA;
	const size_t lead = c->wish.lead ? most : POOL_LEAD;

	c->pool = WIRE_NEW(rec, size_t, most + lead);
	for (size_t i = lead; i < s->n && !c->wish.lead; i++)
		if (may_be_chosen(c, i))
			c->npool = wire_keep_best(c->pool, c->npool, most, i, s->v);
	for (size_t i = 0; i < s->n && i < lead; i++)
		if (may_be_chosen(c, i))
			c->pool[c->npool++] = i;
	sort(c->pool, c->npool);
}

static int64_t
compare(const struct wire_chooser *c, const struct wire_terms *a,
    const struct wire_terms *b)
{
	uint64_t dot = 0;

	for (size_t i = 0; i < a->n; i++)
		c->scratch[a->v[i]]++;
	for (size_t i = 0; i < b->n; i++)
		dot += c->scratch[b->v[i]];
	for (size_t i = 0; i < a->n; i++)
		c->scratch[a->v[i]] = 0;
	return wire_cosine(dot, a->length, b->length);
}

static void
mark_top_terms(const struct wire_chooser *c)
{
	const uint32_t *counts = c->story->counts;
	size_t top[TOP_TERMS], n = 0;

	for (size_t i = 0; i < c->story->nterms; i++) {
		size_t at = n;

		while (at > 0 && counts[top[at - 1]] < counts[i])
			at--;
		if (at == TOP_TERMS)
			continue;
		if (n == TOP_TERMS)
			n--;
		memmove(top + at + 1, top + at, (n - at) * sizeof(*top));
		top[at] = i;
		n++;
	}
	for (size_t i = 0; i < n; i++)
		c->top[top[i]] = true;
}

struct wire_chooser
wire_chooser_new(struct wire_record *rec, const struct wire_story *s,
    const struct wire_wish *wish)
{
	struct wire_chooser c = { .story = s, .wish = *wish };

	c.scratch = WIRE_NEW(rec, uint32_t, s->nterms);
	memset(c.scratch, 0, s->nterms * sizeof(*c.scratch));
	c.top = WIRE_NEW(rec, bool, s->nterms);
	memset(c.top, 0, s->nterms * sizeof(*c.top));
	mark_top_terms(&c);
	fill_pool(rec, &c);
	c.likeness = WIRE_NEW(rec, int64_t, c.npool * c.npool);
	for (size_t i = 0; i < c.npool; i++)
		for (size_t k = 0; k < c.npool; k++)
			c.likeness[i * c.npool + k] = compare(&c,
			    &s->v[c.pool[i]].terms, &s->v[c.pool[k]].terms);
	return c;
}

/* ---- rules ------------------------------------------------------------------- */

static const struct wire_line *
member(const struct wire_chooser *c, const struct wire_set *set, size_t i)
{
	return &c->story->v[c->pool[set->v[i]]];
}

/* A sentence that begins with "He" stands behind its predecessor, or begins
 * the story; one that begins with "But", behind something. */
static bool
stands(const struct wire_chooser *c, const struct wire_set *set, size_t i)
{
	const size_t own = c->pool[set->v[i]];
	const struct wire_line *line = &c->story->v[own];

	if (own == 0)
		return true;
	if (i == 0)
		return !line->leans && !line->joins;
	return !line->leans || c->pool[set->v[i - 1]] == own - 1;
}

/* Words of somebody's stand together with the sentence that says whose, and
 * between the two is nothing but more of them. */
static bool
sourced(const struct wire_chooser *c, const struct wire_set *set, size_t i)
{
	size_t own = c->pool[set->v[i]], speaker = c->story->v[own].needs;
	bool found = speaker == own;

	for (size_t k = 0; k < set->n; k++) {
		size_t other = c->pool[set->v[k]];

		if (other == speaker)
			found = true;
		else if ((other > speaker) != (other > own) && other != own &&
		    c->story->v[other].needs != speaker)
			return false;
	}
	return found;
}

/* With what joins them. */
static struct wire_room
size_of(const struct wire_chooser *c, const struct wire_set *set)
{
	struct wire_room size = { 0, set->n == 0 ? 0 : set->n - 1 };

	for (size_t i = 0; i < set->n; i++) {
		size.words += member(c, set, i)->size.words;
		size.chars += member(c, set, i)->size.chars;
	}
	return size;
}

enum wire_rule
wire_set_breaks(const struct wire_chooser *c, const struct wire_set *set)
{
	if (!wire_fits(size_of(c, set), c->wish.room))
		return WIRE_RULE_ROOM;
	for (size_t i = 0; i < set->n; i++) {
		if (!stands(c, set, i))
			return WIRE_RULE_PRONOUN;
		if (!sourced(c, set, i))
			return WIRE_RULE_SOURCE;
		for (size_t k = 0; k < i; k++)
			if (c->likeness[set->v[i] * c->npool + set->v[k]] >=
			    TOO_LIKE)
				return WIRE_RULE_REPEATS;
	}
	return WIRE_NO_RULE;
}

bool
wire_repeats(const struct wire_chooser *c, size_t a, size_t b)
{
	return compare(c, &c->story->v[a].terms, &c->story->v[b].terms) >= TOO_LIKE;
}

/* ---- scores ------------------------------------------------------------------ */

static void
word_features(const struct wire_chooser *c, const struct wire_set *set, int64_t *f)
{
	const struct wire_story *s = c->story;
	uint64_t dot = 0, squares = 0;
	size_t all = 0, different = 0, top = 0, mass = 0, once = 0, often = 0;

	for (size_t i = 0; i < set->n; i++) {
		const struct wire_terms *t = &member(c, set, i)->terms;

		for (size_t k = 0; k < t->n; k++) {
			uint32_t before = c->scratch[t->v[k]]++;

			dot += s->counts[t->v[k]];
			squares += 2 * (uint64_t)before + 1;
			once += s->counts[t->v[k]] == 1;
			if (before > 0)
				continue;
			different++;
			top += c->top[t->v[k]];
			mass += s->counts[t->v[k]];
			often += s->counts[t->v[k]] >= OFTEN;
		}
		all += t->n;
	}
	for (size_t i = 0; i < set->n; i++) {
		const struct wire_terms *t = &member(c, set, i)->terms;

		for (size_t k = 0; k < t->n; k++)
			c->scratch[t->v[k]] = 0;
	}
	f[WIRE_F_SET_LIKE_STORY] = wire_cosine(dot, wire_vector_length(squares),
	    s->length);
	f[WIRE_F_COVERAGE] = (int64_t)top * WIRE_ONE / TOP_TERMS;
	f[WIRE_F_VARIETY] = wire_share(different, all);
	f[WIRE_F_MASS] = wire_share(mass, s->all_terms);
	f[WIRE_F_LOG_MASS] =
	    wire_log2((size_t)wire_share(mass, s->all_terms) + 1);
	f[WIRE_F_ONCE] = wire_share(once, all);
	f[WIRE_F_OFTEN] = wire_share(often, all);
}

static void
pair_features(const struct wire_chooser *c, const struct wire_set *set, int64_t *f)
{
	int64_t most = 0, sum = 0, pairs = 0;

	for (size_t i = 0; i < set->n; i++) {
		for (size_t k = 0; k < i; k++) {
			int64_t like =
			    c->likeness[set->v[i] * c->npool + set->v[k]];

			most = like > most ? like : most;
			sum += like;
			pairs++;
		}
	}
	f[WIRE_F_MAX_LIKENESS] = most;
	f[WIRE_F_MEAN_LIKENESS] = pairs == 0 ? 0 : sum / pairs;
}

/* Inline: dividing by a constant is several times as fast. */
static inline void
divide(int64_t *f, int64_t n)
{
	for (size_t k = 0; k < WIRE_NSENTENCE_FEATURES; k++)
		f[k] /= n;
}

/* What the members have, on average. */
static void
mean_features(const struct wire_chooser *c, const struct wire_set *set, int64_t *f)
{
	for (size_t i = 0; i < set->n; i++) {
		const int64_t *own = c->story->features +
		    c->pool[set->v[i]] * WIRE_NSENTENCE_FEATURES;

		for (size_t k = 0; k < WIRE_NSENTENCE_FEATURES; k++)
			f[WIRE_F_MEANS + k] += own[k];
	}
	f += WIRE_F_MEANS;
	if (set->n == 2)
		divide(f, 2);
	else if (set->n == 3)
		divide(f, 3);
	else
		divide(f, (int64_t)set->n);
}

static void
size_features(const struct wire_chooser *c, const struct wire_set *set, int64_t *f)
{
	int64_t words = 0, sum = 0, least = INT64_MAX, most = INT64_MIN;

	for (size_t i = 0; i < set->n; i++) {
		const struct wire_line *line = member(c, set, i);
		const int64_t score = line->score * WIRE_ONE / 1000000;

		words += (int64_t)line->size.words;
		sum += score;
		least = score < least ? score : least;
		most = score > most ? score : most;
	}
	words = words * 3 / (int64_t)c->wish.sentences;
	f[WIRE_F_COUNT] = (int64_t)set->n * WIRE_ONE;
	f[WIRE_F_ALL_WORDS] = words * WIRE_ONE / 30;
	f[WIRE_F_LOG_ALL_WORDS] = wire_log2((size_t)words);
	f[WIRE_F_SUM] = sum;
	f[WIRE_F_MEAN] = sum / (int64_t)set->n;
	f[WIRE_F_LEAST] = least;
	f[WIRE_F_MOST] = most;
}

void
wire_set_features(const struct wire_chooser *c, const struct wire_set *set,
    int64_t *f)
{
	memset(f, 0, WIRE_NSET_FEATURES * sizeof(*f));
	if (set->n == 0)
		return;
	mean_features(c, set, f);
	size_features(c, set, f);
	pair_features(c, set, f);
	word_features(c, set, f);
	f[WIRE_F_WITH_FIRST] = (c->pool[set->v[0]] == 0) * WIRE_ONE;
	f[WIRE_F_LEAD] = (c->pool[set->v[set->n - 1]] + 1 == set->n) * WIRE_ONE;
}

/* ---- choice ------------------------------------------------------------------ */

struct best {
	const struct wire_chooser *chooser;
	struct wire_set set;
};

int64_t
wire_set_waste(const struct wire_chooser *c, const struct wire_set *set)
{
	const struct wire_room size = size_of(c, set), room = c->wish.room;

	if (!c->wish.fill)
		return 0;
	const int64_t words = wire_share(size.words, room.words);
	const int64_t chars = wire_share(size.chars, room.chars);
	const int64_t used = words > chars ? words : chars;

	return used >= FULL ? 0 : (used - FULL) * COST_OF_WASTE / WIRE_ONE;
}

static void
consider(void *ctx, struct wire_set *set)
{
	struct best *best = ctx;
	int64_t f[WIRE_NSET_FEATURES];

	wire_set_features(best->chooser, set, f);
	set->score = wire_weigh(best->chooser->story->data->set, f,
	    WIRE_NSET_FEATURES) + wire_set_waste(best->chooser, set);
	set->scored = true;
	if (best->set.n == 0 || set->score > best->set.score)
		best->set = *set;
}

/* A set that is too long cannot be saved by more sentences; any other rule may
 * be. */
void
wire_each_set(const struct wire_chooser *c,
    void (*fn)(void *ctx, struct wire_set *set), void *ctx)
{
	struct wire_set set;
	const size_t most = c->wish.sentences < 3 ? c->wish.sentences : 3;

	for (size_t i = 0; i < c->npool; i++) {
		set.v[0] = i;
		set.n = 1;
		if (wire_set_breaks(c, &set) == WIRE_NO_RULE)
			fn(ctx, &set);
		for (size_t k = i + 1; most >= 2 && k < c->npool; k++) {
			set.v[1] = k;
			set.n = 2;
			if (wire_set_breaks(c, &set) == WIRE_NO_RULE)
				fn(ctx, &set);
			for (size_t m = k + 1; most >= 3 && m < c->npool; m++) {
				set.v[2] = m;
				set.n = 3;
				if (wire_set_breaks(c, &set) == WIRE_NO_RULE)
					fn(ctx, &set);
			}
		}
	}
}

static struct wire_set
with(const struct wire_set *set, size_t i)
{
	struct wire_set larger = *set;
	size_t at = set->n;

	for (; at > 0 && larger.v[at - 1] > i; at--)
		larger.v[at] = larger.v[at - 1];
	larger.v[at] = i;
	larger.n++;
	return larger;
}

bool
wire_set_has(const struct wire_set *set, size_t i)
{
	for (size_t k = 0; k < set->n; k++)
		if (set->v[k] == i)
			return true;
	return false;
}

/* The best set of one sentence more; empty if none is allowed. */
static struct wire_set
extend(const struct wire_chooser *c, const struct wire_set *set)
{
	struct best best = { .chooser = c };

	for (size_t i = 0; i < c->npool; i++) {
		if (wire_set_has(set, i))
			continue;
		struct wire_set larger = with(set, i);
		if (wire_set_breaks(c, &larger) == WIRE_NO_RULE)
			consider(&best, &larger);
	}
	return best.set;
}

/* The first sentences that fit and break no rule with those before them. */
static struct wire_set
lead(const struct wire_chooser *c)
{
	struct wire_set set = { .n = 0 };

	for (size_t i = 0; i < c->npool && set.n < c->wish.sentences; i++) {
		set.v[set.n++] = i;
		if (wire_set_breaks(c, &set) != WIRE_NO_RULE)
			set.n--;
	}
	return set;
}

struct wire_set
wire_choose(const struct wire_chooser *c)
{
	const bool more = c->wish.fill || c->wish.points;
	struct best best = { .chooser = c };

	if (c->wish.lead)
		best.set = lead(c);
	else
		wire_each_set(c, consider, &best);

	struct wire_set set = best.set;
	while (!c->wish.lead && set.n > 0 && set.n < c->wish.sentences &&
	    (more || set.n >= 3)) {
		const struct wire_set larger = extend(c, &set);

		if (larger.n == 0 || (!more && larger.score <= set.score))
			break;
		set = larger;
	}
	for (size_t i = 0; i < set.n; i++)
		set.v[i] = c->pool[set.v[i]];
	return set;
}
