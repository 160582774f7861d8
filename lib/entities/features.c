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
	TOPICS = 4,		/* clusters of words that tell what it is about */
	SHORTEST_TOPIC = 4,	/* bytes of a word that tells */
	LONGEST_WORD = 64	/* bytes of a word that are looked at */
};

/* One token, as numbers. */
struct look {
	uint32_t exact, folded;
	uint32_t shape, kinds;	/* "Xxxxx-dd", "Xx-d" */
	uint32_t prefix[AFFIXES], suffix[AFFIXES];	/* 0: shorter */
	struct clusters cluster;
	uint32_t rule, why;	/* what the rules made of it; 0: no name */
	uint32_t known;		/* see below */
	uint32_t class;		/* of name-words and titles */
	uint32_t part;		/* what the word alone is elsewhere in the story */
	uint32_t forms;		/* in which forms it stands elsewhere */
	uint32_t around[2 * CONTEXTS];	/* its neighbours there; 0: none */
	uint32_t flags;		/* AT_START, NO_CASE */
};

/* Places of the same word, chained: so each knows the others. */
struct places {
	uint32_t *slots;	/* token + 1 of the last place of a word */
	uint32_t *before;	/* by token: place before it, + 1 */
	uint8_t *forms;		/* by slot: in which the word stands */
	size_t nslots;
};

/* What is known of all tokens is little; the rest is looked at a stretch at a
 * time. */
struct features {
	const struct story *s;
	const struct model *model;
	bool *live;		/* by token: in a stretch */
	const struct mention *rules;	/* what the rules found */
	uint32_t *mention;	/* by token: of the rules, + 1; 0: none */
	uint16_t *known;	/* by token: types of names in the lists, and its place there */
	struct places places;
	uint32_t topics[TOPICS];	/* the most frequent first; 0: none */
	size_t first;		/* token of v[0] */
	struct look v[LONGEST_STRETCH + 4];
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

/* The last token of a name that may go on behind token i, and does not look like
 * one: "Apollo 11"; and "Kim Jae - in", where hyphens have blanks around them. */
static size_t
tail_of(const struct story *s, size_t i)
{
	const bool hyphen = i + 2 < s->n && wire_str_is(story_word(s, i + 1), "-");
	const size_t last = i + 1 + hyphen;

	for (size_t k = i + 1; k <= last; k++)
		if (k >= s->n || s->v[k].flags & WIRE_TOKEN_LINE || s->flags[k] & TAKEN)
			return i;
	return hyphen || s->v[last].kind == WIRE_TOKEN_NUMBER ? last : i;
}

/* Tokens that may be names, what may end one, and what lies between two that are
 * near. */
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
		for (last = i; (i = tail_of(s, last)) > last;)
			while (last < i)
				f->live[++last] = true;
	}
}

static void
mark_mentions(struct features *f)
{
	const struct story *const s = f->s;

	memset(f->mention, 0, (s->n + 1) * sizeof(*f->mention));
	for (size_t k = 0; k < s->nmentions; k++)
		for (size_t i = s->mentions[k].first; i < s->mentions[k].last; i++)
			f->mention[i] = (uint32_t)k + 1;
}

/* Names of the lists, the longest at each place. */
static void
mark_known(struct features *f)
{
	const struct story *const s = f->s;
	uint32_t types;

	memset(f->known, 0, (s->n + 1) * sizeof(*f->known));
	for (size_t i = 0; i < s->n;) {
		const size_t n = f->live[i] ? wire_lexicon_match(s->lists->names,
		    s->v, s->n, i, &types) : 0;
		for (size_t k = i; k < i + n; k++)
			f->known[k] = (uint16_t)((types & KNOWN_TYPES) << 2 |
			    (uint32_t)label_place_in(k, i, i + n));
		i += n > 0 ? n : 1;
	}
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

/* Only text that was made to collide has so many words in a row: they are taken
 * for one. */
static size_t
place_slot(const struct features *f, size_t i)
{
	const struct places *const p = &f->places;
	const uint64_t word = f->s->v[i].hash.folded;
	size_t at = entity_model_word_key(word) & (p->nslots - 1);

	for (int probes = 0; probes < 256 && p->slots[at] != 0 &&
	    f->s->v[p->slots[at] - 1].hash.folded != word; probes++)
		at = (at + 1) & (p->nslots - 1);
	return at;
}

static void
chain_places(struct features *f)
{
	const struct story *const s = f->s;
	struct places *const p = &f->places;

	p->nslots = 64;
	while (p->nslots < s->n + s->n / 2)
		p->nslots *= 2;
	p->slots = WIRE_NEW(s->rec, uint32_t, p->nslots);
	p->before = WIRE_NEW(s->rec, uint32_t, s->n + 1);
	p->forms = WIRE_NEW(s->rec, uint8_t, p->nslots);
	memset(p->slots, 0, p->nslots * sizeof(*p->slots));
	memset(p->forms, 0, p->nslots);
	for (size_t i = 0; i < s->n; i++) {
		if (s->v[i].kind != WIRE_TOKEN_WORD)
			continue;
		const size_t at = place_slot(f, i);
		p->before[i] = p->slots[at];
		p->slots[at] = (uint32_t)i + 1;
		p->forms[at] |= form_of(s, i);
	}
}

static struct clusters
clusters_of(const struct features *f, size_t i)
{
	return entity_model_clusters(f->model, f->s->v[i].hash.folded);
}

/* What the story is about, by the clusters of its words that are no names: Phoenix
 * and Miami are clubs where words of sport are many. */
static void
find_topics(struct features *f)
{
	const struct story *const s = f->s;
	uint32_t counts[1 << CLUSTER_BITS] = { 0 };

	for (size_t i = 0; i < s->n; i++)
		if (s->v[i].kind == WIRE_TOKEN_WORD &&
		    !(s->v[i].flags & WIRE_TOKEN_CAPITAL) &&
		    s->v[i].end - s->v[i].start >= SHORTEST_TOPIC)
			counts[clusters_of(f, i).of[1]]++;
	counts[0] = 0;
	for (int k = 0; k < TOPICS; k++) {
		uint32_t best = 0;
		for (uint32_t c = 1; c < 1 << CLUSTER_BITS; c++)
			if (counts[c] > counts[best])
				best = c;
		f->topics[k] = best;
		counts[best] = 0;
	}
}

struct features *
features_of(struct story *s, const struct model *model)
{
	struct features *f = WIRE_NEW(s->rec, struct features, 1);

	f->s = s;
	f->model = model;
	f->live = WIRE_NEW(s->rec, bool, s->n + 1);
	f->mention = WIRE_NEW(s->rec, uint32_t, s->n + 1);
	f->known = WIRE_NEW(s->rec, uint16_t, s->n + 1);
	f->rules = s->mentions;
	mark_stretches(f);
	mark_mentions(f);
	mark_known(f);
	chain_places(f);
	find_topics(f);
	return f;
}

/* ---- a stretch --------------------------------------------------------------------- */

static uint32_t
folded(const struct story *s, size_t i)
{
	return entity_model_word_key(s->v[i].hash.folded);
}

/* What the word alone is elsewhere in the story, by the votes of the rules. */
static uint32_t
part_of(const struct story *s, size_t i)
{
	const struct name *const x = names_find(s, names_key(s, i, i + 1));
	int votes;

	if (x == NULL)
		return 0;
	const uint32_t best = names_winner(x, &votes);
	return 1 + 4 * best + (votes > 8 ? 3 : votes > 4 ? 2 : votes > 1 ? 1 : 0);
}

static void
look_elsewhere(const struct features *f, struct look *k, size_t i)
{
	const struct story *const s = f->s;
	size_t n = 0;

	if (s->v[i].kind != WIRE_TOKEN_WORD || !(s->v[i].flags & WIRE_TOKEN_CAPITAL))
		return;
	const size_t slot = place_slot(f, i);
	k->forms = 1 + (uint32_t)f->places.forms[slot];
	for (uint32_t at = f->places.slots[slot]; at != 0 && n < 2 * CONTEXTS;
	    at = f->places.before[at - 1]) {
		const size_t there = at - 1;
		if (there == i)
			continue;
		k->around[n++] = there > 0 ? folded(s, there - 1) : 1;
		k->around[n++] = there + 1 < s->n ? folded(s, there + 1) : 2;
	}
}

static struct look
look_at(const struct features *f, size_t i)
{
	const struct story *const s = f->s;
	struct wire_str w = story_word(s, i);
	struct look k = {
		.folded = folded(s, i), .class = s->class[i], .known = f->known[i],
		.cluster = clusters_of(f, i),
		.flags = s->flags[i] & (AT_START | NO_CASE),
	};

	if (w.n > LONGEST_WORD)
		w.n = wire_utf8_valid(wire_str_sub(w, 0, LONGEST_WORD));
	k.exact = mix(k.folded, s->v[i].hash.cases);
	look_at_shape(&k, w);
	look_at_affixes(&k, w);
	if (f->mention[i] > 0) {
		const struct mention *const m = &f->rules[f->mention[i] - 1];
		k.rule = (uint32_t)label_of(m->type,
		    label_place_in(i, m->first, m->last));
		k.why = hash(m->rule, strlen(m->rule));
	}
	if (f->live[i]) {
		k.part = part_of(s, i);
		look_elsewhere(f, &k, i);
	}
	return k;
}

bool
features_stretch(struct features *f, size_t *first, size_t *last)
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
	if (*first == i)
		return false;
	f->first = *first < 2 ? 0 : *first - 2;
	for (size_t k = f->first; k < i + 2 && k < s->n; k++)
		f->v[k - f->first] = look_at(f, k);
	return true;
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
	const struct look *const k = &f->v[i - f->first];
	const struct look *w[5] = { &start, &start, k, &end, &end };

	out->n = 0;
	if (!(v[i].flags & WIRE_TOKEN_LINE)) {
		w[1] = k - 1;
		if (!(v[i - 1].flags & WIRE_TOKEN_LINE))
			w[0] = k - 2;
	}
	if (!(v[i + 1].flags & WIRE_TOKEN_LINE)) {
		w[3] = k + 1;
		if (!(v[i + 2].flags & WIRE_TOKEN_LINE))
			w[4] = k + 2;
	}
	put_words(out, w);
	put_clusters(out, w);
	put_knowledge(out, w[2], w[1], w[3]);
	if (k->forms != 0)
		put(out, 90, k->forms);
	for (int n = 0; n < TOPICS; n++) {
		put(out, 93, mix(f->topics[n], k->kinds));
		put(out, 94, mix(f->topics[n], k->known));
	}
	for (size_t n = 0; n < 2 * CONTEXTS && k->around[n] != 0; n++)
		put(out, 91 + (n & 1), k->around[n]);
}
