/* features.c - what the tagger sees of each token */
#include "lib/entities/features.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/entities/model.h"
#include "lib/entities/names.h"

enum {
	AFFIXES = 4,		/* longest, in characters */
	GAP = 2,		/* tokens without a capital inside a stretch */
	CONTEXTS = 2,		/* other places of the word that are looked at */
	LONGEST_WORD = 64	/* bytes of a word that are looked at */
};

/* One token, as numbers. */
struct look {
	uint32_t exact, folded;
	uint32_t shape, kinds;	/* "Xxxxx-dd", "Xx-d" */
	uint32_t prefix[AFFIXES], suffix[AFFIXES];	/* 0: shorter */
	struct clusters cluster;
	uint32_t rule, why;	/* what the rules made of it; 0: no name */
	uint32_t known;		/* types of names in the lists, and its place there */
	uint32_t class;		/* of name-words and titles */
	uint32_t part;		/* what the word alone is elsewhere in the story */
	uint32_t forms;		/* in which forms it stands elsewhere */
	uint32_t around[2 * CONTEXTS];	/* its neighbours there; 0: none */
	uint32_t flags;		/* AT_START, NO_CASE */
};

struct features {
	const struct story *s;
	struct look *v;		/* one more before and behind each line */
	bool *live;		/* in a stretch */
};

/* ---- hashes ------------------------------------------------------------------- */

static uint32_t
mix(uint32_t a, uint32_t b)
{
	uint64_t h = ((uint64_t)a << 32 | b) * 0x9e3779b97f4a7c15u;

	h ^= h >> 32;
	h *= 0xd6e8feb86659fd93u;
	return (uint32_t)(h >> 32);
}

static uint32_t
hash(const char *p, size_t n)
{
	uint32_t h = 0x811c9dc5u;

	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)p[i]) * 0x01000193u;
	return mix(h, (uint32_t)n);
}

/* ---- one token ------------------------------------------------------------------- */

static bool
continues(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

static char
kind_of(char c)
{
	if (c >= 'A' && c <= 'Z')
		return 'X';
	if (c >= 'a' && c <= 'z')
		return 'x';
	if (c >= '0' && c <= '9')
		return 'd';
	return (unsigned char)c >= 0x80 ? 'u' : c;
}

static void
look_at_shape(struct look *k, struct wire_str w)
{
	char shape[8], kinds[LONGEST_WORD];
	size_t n = 0, m = 0;

	for (size_t i = 0; i < w.n; i++) {
		if (continues(w.p[i]))
			continue;
		const char c = kind_of(w.p[i]);
		if (n < sizeof(shape))
			shape[n++] = c;
		if (m == 0 || kinds[m - 1] != c)
			kinds[m++] = c;
	}
	k->shape = hash(shape, n);
	k->kinds = hash(kinds, m);
}

static void
look_at_affixes(struct look *k, struct wire_str w)
{
	char lower[LONGEST_WORD];
	size_t at;

	for (size_t i = 0; i < w.n; i++)
		lower[i] = w.p[i] >= 'A' && w.p[i] <= 'Z' ? (char)(w.p[i] + 32) :
		    w.p[i];
	at = 0;
	for (int i = 0; i < AFFIXES && at < w.n; i++) {
		for (at++; at < w.n && continues(lower[at]); at++)
			;
		k->prefix[i] = hash(lower, at);
	}
	at = w.n;
	for (int i = 0; i < AFFIXES && at > 0; i++) {
		for (at--; at > 0 && continues(lower[at]); at--)
			;
		k->suffix[i] = hash(lower + at, w.n - at);
	}
}

/* Does a feature of any token look at this one? */
static bool
near_live(const struct features *f, size_t i)
{
	const size_t first = i < 2 ? 0 : i - 2, last = i + 2 < f->s->n ? i + 2 : i;

	for (size_t k = first; k <= last; k++)
		if (f->live[k])
			return true;
	return false;
}

static void
look_at(struct features *f, const struct model *model, size_t i)
{
	const struct story *const s = f->s;
	const struct wire_token *const t = &s->v[i];
	struct wire_str w = story_word(s, i);
	struct look *const k = &f->v[i];

	if (!near_live(f, i)) {
		k->folded = entity_model_word_key(t->hash.folded);
		return;
	}
	if (w.n > LONGEST_WORD)
		w.n = wire_utf8_valid(wire_str_sub(w, 0, LONGEST_WORD));
	*k = (struct look){
		.folded = entity_model_word_key(t->hash.folded),
		.cluster = entity_model_clusters(model, t->hash.folded),
		.class = s->class[i],
		.flags = s->flags[i] & (AT_START | NO_CASE),
	};
	k->exact = mix(k->folded, t->hash.cases);
	look_at_shape(k, w);
	look_at_affixes(k, w);
}

/* ---- the story ------------------------------------------------------------------- */

static bool
may_be_name(const struct story *s, size_t i)
{
	const struct wire_token *const t = &s->v[i];

	if (s->flags[i] & TAKEN || t->kind == WIRE_TOKEN_URL ||
	    t->kind == WIRE_TOKEN_EMAIL || t->kind == WIRE_TOKEN_HANDLE ||
	    t->kind == WIRE_TOKEN_HASHTAG)
		return false;
	if (t->flags & WIRE_TOKEN_CAPITAL || s->flags[i] & NO_CASE)
		return t->kind == WIRE_TOKEN_WORD;
	const struct wire_str w = story_word(s, i);
	for (size_t k = 1; k < w.n && k < 6; k++)	/* "al-Assad", "iPhone" */
		if (w.p[k] >= 'A' && w.p[k] <= 'Z')
			return true;
	return wire_lexicon_hashed(s->lists->names, t->hash) != 0;
}

/* Words between two that may be names, and one at each end. */
static void
mark_stretches(struct features *f)
{
	const struct story *const s = f->s;
	size_t last = SIZE_MAX;	/* that may be a name */

	memset(f->live, 0, s->n + 1);
	for (size_t i = 0; i < s->n; i++) {
		if (s->v[i].flags & WIRE_TOKEN_LINE)
			last = SIZE_MAX;
		if (!may_be_name(s, i))
			continue;
		if (last != SIZE_MAX && i - last <= GAP + 1)
			while (++last < i)
				f->live[last] = true;
		f->live[i] = true;
		last = i;
	}
}

/* What the rules found, which is right more often than not. */
static void
look_at_mentions(struct features *f)
{
	const struct story *const s = f->s;

	for (size_t k = 0; k < s->nmentions; k++) {
		const struct mention *const m = &s->mentions[k];
		for (size_t i = m->first; i < m->last; i++) {
			const int place = m->last - m->first == 1 ? UNIT :
			    i == m->first ? BEGIN : i + 1 == m->last ? LAST : INSIDE;
			f->v[i].rule = (uint32_t)label_of(m->type, place);
			f->v[i].why = hash(m->rule, strlen(m->rule));
		}
	}
}

/* Names of the lists, the longest at each place. */
static void
look_at_lists(struct features *f)
{
	const struct story *const s = f->s;
	uint32_t types;

	for (size_t i = 0; i < s->n;) {
		const size_t n = f->live[i] ? wire_lexicon_match(s->lists->names,
		    s->v, s->n, i, &types) : 0;
		for (size_t k = i; k < i + n; k++)
			f->v[k].known = (types & KNOWN_TYPES) << 2 |
			    (n == 1 ? UNIT : k == i ? BEGIN : k + 1 == i + n ? LAST :
			    INSIDE);
		i += n > 0 ? n : 1;
	}
}

static uint32_t
part_of(const struct story *s, size_t i)
{
	const struct name *const x = names_find(s, names_key(s, i, i + 1));
	unsigned best = 0;

	if (x == NULL)
		return 0;
	for (unsigned type = 1; type < NTYPES; type++)
		if (x->votes[type] > x->votes[best])
			best = type;
	const int votes = x->votes[best];
	return 1 + 4 * best + (votes > 8 ? 3 : votes > 4 ? 2 : votes > 1 ? 1 : 0);
}

/* Places of the same word, chained: so each knows the others. */
struct places {
	uint32_t *slots;	/* token + 1 of the last place of a word */
	uint32_t *before;	/* by token: place before it, + 1 */
	uint8_t *forms;		/* by token that is first in slots */
	size_t nslots;
};

static uint32_t *
place_slot(const struct places *p, const struct features *f, size_t i)
{
	size_t at = f->v[i].folded & (p->nslots - 1);

	for (int probes = 0; probes < 256 && p->slots[at] != 0 &&
	    f->v[p->slots[at] - 1].folded != f->v[i].folded; probes++)
		at = (at + 1) & (p->nslots - 1);
	return &p->slots[at];
}

enum { LOWER = 1, INNER_CAPITAL = 2, ALL_CAPITALS = 4 };

static uint8_t
form_of(const struct story *s, size_t i)
{
	const unsigned flags = s->v[i].flags;

	if (s->flags[i] & NO_CASE)
		return 0;
	if (flags & WIRE_TOKEN_ALLCAPS)
		return ALL_CAPITALS;
	if (!(flags & WIRE_TOKEN_CAPITAL))
		return LOWER;
	return s->flags[i] & AT_START ? 0 : INNER_CAPITAL;
}

static void
look_elsewhere(struct features *f)
{
	const struct story *const s = f->s;
	struct places p = { .nslots = 64 };

	while (p.nslots < 2 * s->n)
		p.nslots *= 2;
	p.slots = WIRE_NEW(s->rec, uint32_t, p.nslots);
	p.before = WIRE_NEW(s->rec, uint32_t, s->n + 1);
	p.forms = WIRE_NEW(s->rec, uint8_t, p.nslots);
	memset(p.slots, 0, p.nslots * sizeof(*p.slots));
	memset(p.forms, 0, p.nslots);
	for (size_t i = 0; i < s->n; i++) {
		if (s->v[i].kind != WIRE_TOKEN_WORD)
			continue;
		uint32_t *const slot = place_slot(&p, f, i);
		p.before[i] = *slot;
		*slot = (uint32_t)i + 1;
		p.forms[slot - p.slots] |= form_of(s, i);
	}
	for (size_t i = 0; i < s->n; i++) {
		if (!f->live[i] || s->v[i].kind != WIRE_TOKEN_WORD ||
		    !(s->v[i].flags & WIRE_TOKEN_CAPITAL))
			continue;
		const uint32_t *const slot = place_slot(&p, f, i);
		struct look *const k = &f->v[i];
		size_t n = 0;

		k->forms = 1 + p.forms[slot - p.slots];
		for (uint32_t at = *slot; at != 0 && n < 2 * CONTEXTS;
		    at = p.before[at - 1]) {
			const size_t there = at - 1;
			if (there == i)
				continue;
			k->around[n++] = there > 0 ? f->v[there - 1].folded : 1;
			k->around[n++] = there + 1 < s->n ? f->v[there + 1].folded : 2;
		}
	}
}

struct features *
features_of(struct story *s, const struct model *model)
{
	struct features *f = WIRE_NEW(s->rec, struct features, 1);

	*f = (struct features){ .s = s,
	    .v = WIRE_NEW(s->rec, struct look, s->n + 1),
	    .live = WIRE_NEW(s->rec, bool, s->n + 1) };
	mark_stretches(f);
	for (size_t i = 0; i < s->n; i++)
		look_at(f, model, i);
	look_at_mentions(f);
	look_at_lists(f);
	for (size_t i = 0; i < s->n; i++)
		if (f->live[i])
			f->v[i].part = part_of(s, i);
	look_elsewhere(f);
	return f;
}

bool
features_stretch(const struct features *f, size_t *first, size_t *last)
{
	const struct story *const s = f->s;
	size_t i = *last;

	while (i < s->n && !f->live[i])
		i++;
	*first = i;
	while (i < s->n && f->live[i] && i - *first < LONGEST_STRETCH && (i == *first ||
	    !(s->v[i].flags & WIRE_TOKEN_LINE)))
		i++;
	*last = i;
	return *first < i;
}

/* ---- features ----------------------------------------------------------------------- */

static inline void
put(struct feature_list *o, uint32_t id, uint32_t value)
{
	const uint32_t h = mix(id * 0x9e3779b9u, value);

	if (o->n < MAX_FEATURES)
		o->v[o->n++] = h == 0 ? 1 : h;
}

/* What the lists and the rules say of the token and those beside it. */
static void
put_knowledge(struct feature_list *o, const struct look *t, const struct look *p,
    const struct look *q)
{
	put(o, 40, t->rule);
	put(o, 41, mix(t->rule, t->why));
	put(o, 42, mix(p->rule, t->rule));
	put(o, 43, mix(t->rule, q->rule));
	put(o, 44, mix(t->rule, t->kinds));
	if (t->known != 0) {
		put(o, 45, t->known);
		put(o, 46, mix(t->known, t->kinds));
	}
	put(o, 47, p->known);
	put(o, 48, q->known);
	put(o, 49, mix(t->known, t->rule));
	for (uint32_t bit = 0; bit < 29; bit++) {
		if (t->class >> bit & 1)
			put(o, 50, bit);
		if (p->class >> bit & 1)
			put(o, 51, bit);
		if (q->class >> bit & 1)
			put(o, 52, bit);
	}
	if (t->class != 0)
		put(o, 53, t->class);
	put(o, 54, t->part);
	put(o, 55, mix(t->part, t->rule));
	put(o, 56, mix(p->part, t->part));
	put(o, 57, mix(q->part, t->part));
}

static void
put_clusters(struct feature_list *o, const struct look *const w[5])
{
	const struct look *const t = w[2];

	for (uint32_t c = 0; c < CLUSTERINGS; c++) {
		for (uint32_t k = 0; k < 5; k++)
			if (w[k]->cluster.of[c] != 0)
				put(o, 60 + 5 * c + k, w[k]->cluster.of[c]);
		put(o, 75 + c, mix(t->cluster.of[c], t->kinds));
	}
	for (uint32_t c = 0; c < 2; c++) {
		put(o, 80 + c, mix(w[1]->cluster.of[c], t->cluster.of[c]));
		put(o, 82 + c, mix(t->cluster.of[c], w[3]->cluster.of[c]));
	}
	put(o, 84, mix(mix(w[1]->cluster.of[0], w[3]->cluster.of[0]), t->kinds));
	put(o, 85, mix(w[0]->cluster.of[0], w[1]->cluster.of[0]));
	put(o, 86, mix(w[3]->cluster.of[0], w[4]->cluster.of[0]));
}

static void
put_words(struct feature_list *o, const struct look *const w[5])
{
	const struct look *const pp = w[0], *const p = w[1], *const t = w[2],
	    *const q = w[3], *const qq = w[4];

	put(o, 1, 0);
	put(o, 2, t->exact);
	put(o, 3, t->folded);
	put(o, 4, p->folded);
	put(o, 5, q->folded);
	put(o, 6, pp->folded);
	put(o, 7, qq->folded);
	put(o, 8, mix(p->folded, t->folded));
	put(o, 9, mix(t->folded, q->folded));
	put(o, 10, mix(pp->folded, p->folded));
	put(o, 11, mix(q->folded, qq->folded));
	put(o, 12, mix(p->folded, q->folded));
	put(o, 13, mix(p->folded, t->kinds));
	put(o, 14, mix(q->folded, t->kinds));
	put(o, 15, t->shape);
	put(o, 16, t->kinds);
	put(o, 17, p->kinds);
	put(o, 18, q->kinds);
	put(o, 19, mix(p->kinds, t->kinds));
	put(o, 20, mix(t->kinds, q->kinds));
	put(o, 21, mix(mix(p->kinds, t->kinds), q->kinds));
	put(o, 22, mix(t->flags, t->kinds));
	put(o, 23, mix(t->flags, t->folded));
	put(o, 24, mix(p->suffix[2], t->kinds));
	put(o, 25, mix(q->suffix[2], t->kinds));
	for (uint32_t i = 0; i < AFFIXES; i++) {
		if (t->prefix[i] != 0)
			put(o, 26 + i, t->prefix[i]);
		if (t->suffix[i] != 0)
			put(o, 30 + i, t->suffix[i]);
	}
}

void
features_at(const struct features *f, size_t i, struct feature_list *out)
{
	static const struct look start = { .folded = 11, .kinds = 12 },
	    end = { .folded = 13, .kinds = 14 };
	const struct wire_token *const v = f->s->v;
	const struct look *w[5] = { &start, &start, &f->v[i], &end, &end };

	out->n = 0;
	if (!(v[i].flags & WIRE_TOKEN_LINE)) {
		w[1] = &f->v[i - 1];
		if (!(v[i - 1].flags & WIRE_TOKEN_LINE))
			w[0] = &f->v[i - 2];
	}
	if (!(v[i + 1].flags & WIRE_TOKEN_LINE)) {
		w[3] = &f->v[i + 1];
		if (!(v[i + 2].flags & WIRE_TOKEN_LINE))
			w[4] = &f->v[i + 2];
	}
	put_words(out, w);
	put_clusters(out, w);
	put_knowledge(out, w[2], w[1], w[3]);
	if (w[2]->forms != 0)
		put(out, 90, w[2]->forms);
	for (size_t k = 0; k < 2 * CONTEXTS && w[2]->around[k] != 0; k++)
		put(out, 91 + (k & 1), w[2]->around[k]);
}
