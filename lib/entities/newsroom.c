/* newsroom.c - the lists and rules of a newsroom, and what becomes of a span */
#include "lib/entities/newsroom.h"

#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/entities/gazetteer.h"
#include "lib/entities/names.h"
#include "lib/entities/rulefile.h"
#include "lib/filter/env.h"
#include "lib/record/record.h"

struct newsroom {
	struct contexts contexts;
	struct gazetteer *gazetteer;
	struct rulefile **rules;	/* of each file */
	size_t nrules;
};

/* ---- reading ------------------------------------------------------------------ */

enum wire_entity_type
newsroom_type(struct wire_str name)
{
	unsigned type = 0;

	while (type < WIRE_ENTITY_OTHER && !wire_str_is(name, wire_entity_names[type]))
		type++;
	return (enum wire_entity_type)type;
}

const char *
newsroom_type_suggestion(struct wire_problems *ps, const char *name)
{
	const char *names[WIRE_ENTITY_OTHER + 1] = { NULL };

	for (size_t i = 0; i < WIRE_ENTITY_OTHER; i++)
		names[i] = wire_entity_names[i];
	return wire_suggestion(ps, name, names);
}

bool
newsroom_case(struct wire_str name, enum letter_case *out)
{
	*out = wire_str_is(name, "exact") ? CASE_EXACT :
	    wire_str_is(name, "title") ? CASE_TITLE :
	    wire_str_is(name, "any") ? CASE_ANY : CASE_DEFAULT;
	return *out != CASE_DEFAULT;
}

bool
contexts_add(struct contexts *contexts, struct wire_str words,
    struct terms *terms)
{
	struct wire_str word;
	uint32_t *const ids = wire_arena_array(wire_env_arena(contexts->env),
	    words.n + 1, sizeof(*ids));

	if (contexts->words == NULL)
		contexts->words = wire_lexicon_new(contexts->env, NULL, NULL);
	terms->context = ids;
	terms->ncontext = 0;
	while (wire_str_field(&words, ',', &word)) {
		uint32_t *const id = wire_lexicon_value(contexts->words, word,
		    WIRE_LEX_FOLD);
		if (id == NULL)
			return false;
		if (*id == 0)
			*id = ++contexts->n;
		ids[terms->ncontext++] = *id;
	}
	return terms->ncontext > 0;
}

const struct newsroom *
newsroom_load(struct wire_env *env, const struct wire_list *lists,
    const struct wire_list *rules)
{
	struct wire_arena *const arena = wire_env_arena(env);
	struct wire_problems ps = { .arena = arena };
	struct newsroom *const room = wire_env_alloc(env, sizeof(*room));
	struct gazetteer_file *const files = wire_arena_array(arena, lists->n,
	    sizeof(*files));

	if (lists->n + rules->n == 0)
		return NULL;
	*room = (struct newsroom){ .contexts = { .env = env } };
	for (size_t i = 0; i < lists->n; i++)
		files[i] = (struct gazetteer_file){ lists->v[i],
		    wire_env_file(env, lists->v[i]) };
	room->gazetteer = gazetteer_read(env, &room->contexts, files, lists->n, &ps);
	room->rules = wire_arena_array(arena, rules->n, sizeof(struct rulefile *));
	for (size_t i = 0, n, order = gazetteer_lines(room->gazetteer); i < rules->n; i++) {
		const struct wire_yaml *const root = wire_yaml_parse(arena,
		    wire_env_file(env, rules->v[i]), rules->v[i], &ps);
		room->rules[room->nrules++] = rulefile_read(env, &room->contexts,
		    root, &ps, order, &n);
		order += n;
	}
	wire_problems_end(&ps, env);
	return room;
}

/* ---- claims ---------------------------------------------------------------------- */

static void
find_context(struct claims *c)
{
	const struct story *const s = c->s;
	struct wire_lexicon_hit hits[WIRE_LEX_MOST];

	c->context = WIRE_NEW(s->rec, uint8_t, c->contexts->n + 1);
	memset(c->context, 0, c->contexts->n + 1);
	for (size_t i = 0; (i = wire_lexicon_next(c->contexts->words, WIRE_LEX_FOLD,
	    s->v, s->n, i)) < s->n; i++) {
		const size_t n = wire_lexicon_matches(c->contexts->words,
		    WIRE_LEX_FOLD, s->v, s->n, i, hits);
		for (size_t k = 0; k < n; k++)
			c->context[hits[k].value] = 1;
	}
}

bool
claims_context(struct claims *c, const struct terms *t)
{
	if (t->ncontext == 0)
		return true;
	if (c->context == NULL)
		find_context(c);
	for (size_t i = 0; i < t->ncontext; i++)
		if (c->context[t->context[i]])
			return true;
	return false;
}

void
claims_add(struct claims *c, const struct claim *claim)
{
	if (c->n == c->size) {
		const size_t size = c->size == 0 ? 64 : 2 * c->size;
		struct claim *const more = WIRE_NEW(c->s->rec, struct claim, size);
		if (c->n > 0)
			memcpy(more, c->v, c->n * sizeof(*more));
		c->v = more;
		c->size = size;
	}
	c->v[c->n++] = *claim;
}

static struct wire_span
bytes_of(const struct story *s, const struct mention *m)
{
	return (struct wire_span){ s->v[m->first].start, s->v[m->last - 1].end };
}

/* Of the tagger's mentions the first that the span overlaps; or NULL. */
static struct mention *
overlapped(const struct story *s, struct mention *v, size_t n, struct wire_span at)
{
	size_t low = 0, high = n;

	while (low < high) {
		const size_t mid = low + (high - low) / 2;
		if (bytes_of(s, &v[mid]).end <= at.start)
			low = mid + 1;
		else
			high = mid;
	}
	return low < n && bytes_of(s, &v[low]).start < at.end ? &v[low] : NULL;
}

static bool
is_same(const struct story *s, const struct mention *m, const struct claim *c)
{
	const struct wire_span at = bytes_of(s, m);

	return m->type == c->type && at.start == c->at.start && at.end == c->at.end;
}

/* "Shaikh Zubeyr" where the title is known to be one is as long as where it is
 * taken for a part of the name. */
static size_t
length(const struct claim *c)
{
	if (c->title.end == 0)
		return c->at.end - c->at.start;
	return (c->at.end > c->title.end ? c->at.end : c->title.end) -
	    (c->at.start < c->title.start ? c->at.start : c->title.start);
}

static int
by_rank(const void *a, const void *b)
{
	const struct claim *const x = *(const struct claim *const *)a,
	    *const y = *(const struct claim *const *)b;
	const size_t xlen = length(x), ylen = length(y);

	if (x->terms->overrides != y->terms->overrides)
		return x->terms->overrides ? -1 : 1;
	if (x->terms->priority != y->terms->priority)
		return x->terms->priority > y->terms->priority ? -1 : 1;
	if (xlen != ylen)
		return xlen > ylen ? -1 : 1;
	if (x->order != y->order)
		return x->order < y->order ? -1 : 1;
	return (x->at.start > y->at.start) - (x->at.start < y->at.start);
}

/* ---- the choice -------------------------------------------------------------------- */

/* Bits of types, for each byte of the text: what may no more be there. */
enum { ALL_TYPES = (1 << WIRE_ENTITY_OTHER) - 1 };

static unsigned
type_bits(enum wire_entity_type type)
{
	return type == WIRE_ENTITY_OTHER ? ALL_TYPES : 1u << type;
}

static bool
is_free(const uint16_t *taken, struct wire_span at, unsigned types)
{
	for (size_t i = at.start; i < at.end; i++)
		if ((taken[i] & types) != 0)
			return false;
	return true;
}

static void
take(uint16_t *taken, struct wire_span at, unsigned types)
{
	for (size_t i = at.start; i < at.end; i++)
		taken[i] |= (uint16_t)types;
}

/* What the list or rule says of the thing. */
static struct listing *
listing_of(struct story *s, const struct claim *c)
{
	struct listing *const l = WIRE_NEW(s->rec, struct listing, 1);

	*l = (struct listing){ .name = c->name, .ref = c->ref };
	if (c->thing != 0)
		l->thing = names_of(s, c->thing) + 1;
	return l;
}

/* "list people.tsv:17" */
static struct wire_str
reason(struct story *s, const struct claim *c)
{
	struct wire_buf b = wire_record_buf(s->rec);

	if (c->name.p != NULL)
		wire_buf_printf(&b, "list %s:%zu", c->file, c->line);
	else
		wire_buf_printf(&b, "rule %s %s:%zu", c->rule, c->file, c->line);
	return wire_buf_str(&b);
}

static size_t
token_with(const struct story *s, size_t at)
{
	const size_t i = wire_token_at(s->v, s->n, at);

	return i > 0 && (i == s->n || s->v[i].start > at) ? i - 1 : i;
}

static void
add_mention(struct story *s, const struct claim *c, const struct mention *tagged)
{
	const size_t first = token_with(s, c->at.start),
	    last = wire_token_at(s->v, s->n, c->at.end);
	struct mention *const m = story_add(s, first, last, c->type, c->rule);
	struct listing *const l = listing_of(s, c);
	const struct wire_span words = bytes_of(s, m);

	if (words.start != c->at.start || words.end != c->at.end)
		l->at = c->at;
	if (s->why)
		l->why = reason(s, c);
	m->listing = l;
	m->name = names_of(s, l->at.end == 0 ? names_key(s, first, last) :
	    wire_word_hash(wire_str_sub(s->text, c->at.start, c->at.end)).folded);
	m->value = c->value;
	if (tagged != NULL && is_same(s, tagged, c))
		m->known = tagged->known;
	if (tagged != NULL && tagged->type == WIRE_PERSON &&
	    c->type == WIRE_PERSON && tagged->title_last <= first) {
		m->title_first = tagged->title_first;
		m->title_last = tagged->title_last;
	}
	if (c->title.end > 0) {
		m->title_first = token_with(s, c->title.start);
		m->title_last = wire_token_at(s->v, s->n, c->title.end);
	}
}

static int
in_text_order(const void *a, const void *b)
{
	const struct claim *const x = *(const struct claim *const *)a,
	    *const y = *(const struct claim *const *)b;

	return (x->at.start > y->at.start) - (x->at.start < y->at.start);
}

/* Points at the claims that win, in text order; returns how many.  One that loses
 * to the tagger's mention of the same words and type still tells what it is. */
static size_t
choose(const struct claims *c, struct mention *tagged, size_t ntagged,
    const struct claim **v)
{
	uint16_t *const taken = WIRE_NEW(c->s->rec, uint16_t, c->s->text.n);
	size_t n = 0;

	memset(taken, 0, c->s->text.n * sizeof(*taken));
	for (size_t i = 0; i < c->n; i++)
		v[i] = &c->v[i];
	qsort(v, c->n, sizeof(struct claim *), by_rank);
	for (size_t i = 0; i < c->n; i++) {
		const struct claim *const x = v[i];
		if (is_free(taken, x->at, type_bits(x->type))) {
			take(taken, x->at, x->terms->never ? type_bits(x->type) : ALL_TYPES);
			if (!x->terms->never)
				v[n++] = x;
		} else if (x->mention == NULL && !x->terms->never) {
			struct mention *const m = overlapped(c->s, tagged, ntagged, x->at);
			if (m != NULL && is_same(c->s, m, x) && m->listing == NULL)
				m->listing = listing_of(c->s, x);
		}
	}
	qsort(v, n, sizeof(struct claim *), in_text_order);
	return n;
}

/* Of a mention of the tagger. */
enum {
	CONTESTED = 1,	/* a list or rule claims some of it */
	/* It reaches over an end of a claimed name, and so is likely to be cut
	 * wrong: "SEE Boston" where "ALSO SEE" or "Boston Tea" is. */
	GIVES_WAY = 2
};

static uint8_t *
contest(const struct claims *c, struct mention *tagged, size_t ntagged)
{
	uint8_t *const out = WIRE_NEW(c->s->rec, uint8_t, ntagged);

	memset(out, 0, ntagged);
	for (size_t i = 0; i < c->n; i++) {
		const struct wire_span at = c->v[i].at;
		const struct mention *m = overlapped(c->s, tagged, ntagged, at);

		for (; m != NULL && m < tagged + ntagged; m++) {
			const struct wire_span words = bytes_of(c->s, m);
			if (words.start >= at.end)
				break;
			const bool crosses = words.start < at.start ?
			    words.end < at.end : words.start > at.start && words.end > at.end;
			out[m - tagged] |= crosses && c->v[i].terms->priority >= 0 ?
			    CONTESTED | GIVES_WAY : CONTESTED;
		}
	}
	return out;
}

/* Adds the tagger's mentions from *next to `end`, a byte, that nobody contested. */
static void
keep_until(struct story *s, const struct mention *tagged, size_t ntagged,
    const uint8_t *state, size_t *next, size_t end)
{
	for (; *next < ntagged && bytes_of(s, &tagged[*next]).start < end; ++*next)
		if (state[*next] == 0)
			*story_add(s, 0, 0, WIRE_DATE, "") = tagged[*next];
}

void
entities_newsroom(struct story *s, const struct newsroom *room)
{
	static const struct terms usual = { 0 }, last = { .priority = -1 };
	struct claims c = { .s = s, .contexts = &room->contexts };
	struct mention *const tagged = s->mentions;
	const size_t ntagged = s->nmentions;
	size_t next = 0;

	gazetteer_find(room->gazetteer, &c);
	for (size_t i = 0; i < room->nrules; i++)
		rulefile_find(room->rules[i], &c);
	if (c.n == 0)
		return;
	const uint8_t *const state = contest(&c, tagged, ntagged);
	for (size_t i = 0; i < ntagged; i++)
		if (state[i] != 0)
			claims_add(&c, &(struct claim){ .at = bytes_of(s, &tagged[i]),
			    .type = tagged[i].type, .order = SIZE_MAX, .mention = &tagged[i],
			    .terms = state[i] & GIVES_WAY ? &last : &usual });
	const struct claim **const v = WIRE_NEW(s->rec, const struct claim *, c.n);
	const size_t n = choose(&c, tagged, ntagged, v);
	s->mentions = NULL;
	s->nmentions = s->size = 0;
	for (size_t i = 0; i < n; i++) {
		keep_until(s, tagged, ntagged, state, &next, v[i]->at.start);
		if (v[i]->mention != NULL)
			*story_add(s, 0, 0, WIRE_DATE, "") = *v[i]->mention;
		else
			add_mention(s, v[i], overlapped(s, tagged, ntagged, v[i]->at));
	}
	keep_until(s, tagged, ntagged, state, &next, SIZE_MAX);
}
