/* tagger.c - the most likely names of a stretch of text */
#include "lib/entities/tagger.h"

#include <string.h>

#include "lib/entities/chain.h"
#include "lib/entities/names.h"

enum { IMPOSSIBLE = INT32_MIN / 4 };

/* ---- scores --------------------------------------------------------------------- */

void
lattice_begin(struct lattice *l, const struct model *model)
{
	for (int a = 0; a < ROW; a++)
		for (int b = 0; b < ROW; b++)
			l->follows[a][b] = model->follows[a * ROW + b];
}

void
lattice_score(struct lattice *l, const struct model *model, size_t i,
    const uint32_t *features, size_t n)
{
	/* no sum of so few weights is too large for 16 bits */
	_Static_assert(MAX_FEATURES * 127 <= INT16_MAX, "");
	int16_t sum[ROW] = { 0 };

	for (size_t k = 0; k < n; k++) {
		const int8_t *const row = entity_model_row(model, features[k]);
		for (int y = 0; row != NULL && y < ROW; y++)
			sum[y] = (int16_t)(sum[y] + row[y]);
	}
	for (int y = 0; y < ROW; y++)
		l->score[i][y] = sum[y];
}

/* ---- the best path ------------------------------------------------------------- */

static bool
allows(const uint32_t *allowed, size_t i, int label)
{
	return allowed == NULL || (allowed[i] >> label & 1) != 0;
}

/* Labels after which no name is open: O, and the last of each type. */
static int
closed(int k)
{
	return k == 0 ? 0 : k & 1 ? label_of((unsigned)(k - 1) / 2, LAST) :
	    label_of((unsigned)(k - 1) / 2, UNIT);
}
enum { NCLOSED = 1 + 2 * (WIRE_WORK + 1) };

/* Best way to label y at token i > 0: from where, and what it scores. */
static int32_t
best_before(const struct lattice *l, const int32_t *sum, int y, uint8_t *before)
{
	int32_t best = IMPOSSIBLE;

	if (!label_follows(0, y)) {	/* inside a name */
		for (int place = BEGIN; place <= INSIDE; place++) {
			const int x = label_of(label_type(y), place);
			const int32_t v = sum[x] + l->follows[x][y];
			if (v > best) {
				best = v;
				*before = (uint8_t)x;
			}
		}
		return best;
	}
	for (int k = 0; k < NCLOSED; k++) {
		const int x = closed(k);
		const int32_t v = sum[x] + l->follows[x][y];
		if (v > best) {
			best = v;
			*before = (uint8_t)x;
		}
	}
	return best;
}

bool
lattice_decode(struct lattice *l, const uint32_t *allowed, uint8_t *labels)
{
	int32_t sums[2][ROW], *sum = sums[0], *next = sums[1];

	for (int y = 0; y < NLABELS; y++)
		sum[y] = allows(allowed, 0, y) && label_follows(-1, y) ?
		    l->score[0][y] + l->follows[0][y] : IMPOSSIBLE;
	for (size_t i = 1; i < l->n; i++) {
		for (int y = 0; y < NLABELS; y++) {
			l->before[i][y] = 0;
			next[y] = allows(allowed, i, y) ?
			    best_before(l, sum, y, &l->before[i][y]) : IMPOSSIBLE;
			next[y] = next[y] <= IMPOSSIBLE / 2 ? IMPOSSIBLE :
			    next[y] + l->score[i][y];
		}
		int32_t *const swap = sum;
		sum = next;
		next = swap;
	}
	int best = 0;
	for (int y = 1; y < NLABELS; y++)
		if (label_follows(y, -1) && sum[y] > sum[best])
			best = y;
	for (size_t i = l->n; i-- > 0;) {
		labels[i] = (uint8_t)best;
		best = l->before[i][best];
	}
	return sum[labels[l->n - 1]] > IMPOSSIBLE / 2;
}

/* ---- tagging --------------------------------------------------------------------- */

static void
score_stretch(struct lattice *l, const struct features *f,
    const struct model *model, size_t first, size_t last)
{
	struct feature_list v;

	l->n = last - first;
	for (size_t i = 0; i < l->n; i++) {
		features_at(f, first + i, &v);
		lattice_score(l, model, i, v.v, v.n);
	}
}

/* The rules' mention of the same words, or one that overlaps: they know titles,
 * and which line of the lists it is. */
static const struct mention *
counterpart(const struct mention *v, size_t n, size_t *at, size_t first, size_t last)
{
	while (*at < n && v[*at].last <= first)
		++*at;
	for (size_t k = *at; k < n && v[k].first < last; k++)
		if (v[k].first == first && v[k].last == last)
			return &v[k];
	return *at < n && v[*at].first < last ? &v[*at] : NULL;
}

/* Sums over all paths of the lattice. */
static struct chain *
sum_lattice(struct chain *c, const struct lattice *l, const struct model *model)
{
	const float unit = (float)model->unit / MODEL_UNITS;
	float score[ROW];

	c->n = l->n;
	for (size_t i = 0; i < l->n; i++) {
		for (int y = 0; y < ROW; y++)
			score[y] = (float)l->score[i][y] * unit;
		chain_odds(c, i, score);
	}
	for (int k = 0; k < NFOLLOW; k++) {
		struct follow *const p = &c->follows[k];
		p->odds = chain_exp((double)((float)l->follows[p->a][p->b] * unit));
	}
	return chain_sum(c, NULL) ? c : NULL;
}

/* How likely the name is, in per cent; nothing is certain. */
static int
percent(const struct chain *c, size_t first, size_t last, unsigned type)
{
	const int n = c == NULL ? 1 :
	    (int)(100 * chain_name(c, first, last, type) + 0.5);

	return n < 1 ? 1 : n > 99 ? 99 : n;
}

/* By how much the best label of the name's type beats the best of another type,
 * or no name, at the token where that is least. */
static int
score_of(const struct lattice *l, size_t first, size_t last, unsigned type)
{
	int32_t least = INT32_MAX;

	for (size_t i = first; i < last; i++) {
		int32_t same = INT32_MIN, other = l->score[i][0];
		for (int y = 1; y < NLABELS; y++) {
			int32_t *const best = label_type(y) == type ? &same : &other;
			if (l->score[i][y] > *best)
				*best = l->score[i][y];
		}
		if (same - other < least)
			least = same - other;
	}
	return least;
}

static struct mention *
add_tagged(struct story *s, const struct mention *rule, size_t first, size_t last,
    enum wire_entity_type type)
{
	struct mention *const m = story_add(s, first, last, type, "model");

	m->name = names_add(s, first, last);
	if (rule == NULL)
		return m;
	if (rule->first == first && rule->last == last) {
		m->known = rule->known;
		if (rule->type == type)
			m->rule = rule->rule;
	}
	if (type == WIRE_PERSON && rule->title_last <= first) {
		m->title_first = rule->title_first;
		m->title_last = rule->title_last;
	}
	return m;
}

/* ---- one name, one type ---------------------------------------------------------- */

static void
vote(struct story *s, size_t first, size_t last, const struct mention *m)
{
	struct name *const x = names_find(s, names_key(s, first, last));

	if (x != NULL)
		x->votes[m->type] += m->score > 0 ? m->score : 1;
}

/* All mentions of a name are of the type of which the model is surest, over all
 * of the story; "Godoy" is a person where "Marta Godoy" is one. */
static void
agree(struct story *s)
{
	for (size_t i = 0; i < s->nnames; i++)
		memset(s->names[i].votes, 0, sizeof(s->names[i].votes));
	for (size_t i = 0; i < s->nmentions; i++) {
		const struct mention *const m = &s->mentions[i];

		if (m->type > WIRE_WORK)
			continue;
		vote(s, m->first, m->last, m);
		if (m->type == WIRE_PERSON && m->last - m->first > 1)
			vote(s, m->last - 1, m->last, m);
	}
	for (size_t i = 0; i < s->nmentions; i++) {
		struct mention *const m = &s->mentions[i];
		/* what a list says stands: Jordan, the country of Lina Jordan */
		const int *const votes = m->type > WIRE_WORK ||
		    strcmp(m->rule, "lexicon") == 0 ? NULL :
		    s->names[m->name].votes;

		for (unsigned type = 0; votes != NULL && type < NTYPES; type++)
			if (votes[type] > votes[m->type])
				m->type = (enum wire_entity_type)type;
	}
}

static void
drop_unlikely(struct story *s, long min_score)
{
	size_t n = 0;

	for (size_t i = 0; i < s->nmentions; i++)
		if (s->mentions[i].likely == 0 || s->mentions[i].likely >= min_score)
			s->mentions[n++] = s->mentions[i];
	s->nmentions = n;
}

void
entities_tag(struct story *s, const struct model *model, long min_score)
{
	struct features *const f = features_of(s, model);
	const struct mention *const rules = s->mentions;
	const size_t nrules = s->nmentions;
	struct lattice *const l = WIRE_NEW(s->rec, struct lattice, 1);
	struct chain *const chain = s->why || min_score > 0 ?
	    WIRE_NEW(s->rec, struct chain, 1) : NULL;
	uint8_t labels[LONGEST_STRETCH];
	size_t first, last = 0, at = 0;

	lattice_begin(l, model);
	if (chain != NULL)
		chain_begin(chain);
	s->mentions = NULL;
	s->nmentions = s->size = 0;
	for (size_t k = 0; k < nrules; k++)
		if (rules[k].type >= WIRE_DATE)
			*story_add(s, 0, 0, WIRE_DATE, "") = rules[k];
	while (features_stretch(f, &first, &last)) {
		score_stretch(l, f, model, first, last);
		lattice_decode(l, NULL, labels);
		const struct chain *const c = chain == NULL ? NULL :
		    sum_lattice(chain, l, model);
		for (size_t i = 0; i < l->n; i++) {
			size_t end = i + 1;
			if (labels[i] == 0)
				continue;
			while (end < l->n && label_place(labels[i]) == BEGIN &&
			    label_place(labels[end - 1]) != LAST)
				end++;
			const unsigned type = label_type(labels[i]);
			struct mention *const m = add_tagged(s, counterpart(rules,
			    nrules, &at, first + i, first + end), first + i,
			    first + end, (enum wire_entity_type)type);
			m->score = score_of(l, i, end, type);
			m->likely = chain == NULL ? 0 : percent(c, i, end, type);
			i = end - 1;
		}
	}
	agree(s);
	drop_unlikely(s, min_score);
}
