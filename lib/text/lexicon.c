/*
 * lexicon.c - lists of words and names
 *
 * One open-addressing table.  A phrase is the hash of its words, continued word
 * by word, so a match reads the text once and needs no tree: after each word,
 * one probe says whether a phrase ends here and whether a longer one goes on.
 * Two phrases with the same 64-bit hash would be one; among a million phrases
 * that has a chance of one in 37 million.  The words' own hashes come with the
 * tokens, so that however many lists look at a word, it is hashed once.
 */
#include "lib/text/lexicon.h"

#include <stdio.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"

struct wire_lexicon {
	struct wire_env *env;
	struct wire_lexicon_table table;
	/* the table's, to be filled; NULL if the build made it */
	struct wire_lexicon_slot *slots;
	uint64_t *bits;
	size_t used;
	struct wire_arena scratch;	/* tokens of the phrase at hand */
	const struct wire_lexicon *before;
};

/* Continues the key of a phrase over one more word.  Entries of the two kinds
 * never meet. */
static uint64_t
add_word(uint64_t key, struct wire_word_hash word, unsigned how)
{
	const uint64_t h = how == WIRE_LEX_FOLD ?
	    wire_mix(key, word.folded) :
	    wire_mix(key + 1, word.folded ^ (uint64_t)word.cases << 40);
	return h == 0 ? 1 : h;
}

/* Where the key is, or would be. */
static size_t
probe(const struct wire_lexicon_table *t, uint64_t key)
{
	size_t i = (size_t)key & (t->nslots - 1);
	while (t->slots[i].key != 0 && t->slots[i].key != key)
		i = (i + 1) & (t->nslots - 1);
	return i;
}

/* The key's bit in the bit set. */
static inline size_t
bit_of(const struct wire_lexicon_table *t, uint64_t key)
{
	return (size_t)(key >> 24) & (4 * t->nslots - 1);
}

/* ---- adding ------------------------------------------------------------------ */

/* Puts a slot where it belongs. */
static struct wire_lexicon_slot *
put(struct wire_lexicon *lex, struct wire_lexicon_slot slot)
{
	struct wire_lexicon_slot *s = &lex->slots[probe(&lex->table, slot.key)];
	const size_t bit = bit_of(&lex->table, slot.key);
	lex->bits[bit / 64] |= (uint64_t)1 << bit % 64;
	*s = slot;
	return s;
}

/* Slots for so many entries: at most every second one is taken, of a big table
 * three of four. */
static size_t
slots_for(size_t entries)
{
	return entries < 1 << 16 ? 2 * entries : entries + entries / 3;
}

/* Room for `more` entries. */
static void
reserve(struct wire_lexicon *lex, size_t more)
{
	const struct wire_lexicon_table old = lex->table;
	const size_t wanted = slots_for(lex->used + more);
	if (wanted <= old.nslots)
		return;
	lex->table.nslots = old.nslots == 0 ? 64 : old.nslots;
	while (lex->table.nslots < wanted)
		lex->table.nslots *= 2;
	const size_t n = lex->table.nslots, words = n / WIRE_LEXICON_SLOTS_A_WORD;
	struct wire_arena *arena = wire_env_arena(lex->env);
	lex->slots = wire_arena_array(arena, n, sizeof(*lex->slots));
	lex->bits = wire_arena_array(arena, words, sizeof(*lex->bits));
	memset(lex->slots, 0, n * sizeof(*lex->slots));
	memset(lex->bits, 0, words * sizeof(*lex->bits));
	lex->table.slots = lex->slots;
	lex->table.bits = lex->bits;
	for (size_t i = 0; i < old.nslots; i++)
		if (old.slots[i].key != 0)
			put(lex, old.slots[i]);
}

static void
release(void *p)
{
	wire_arena_free(&((struct wire_lexicon *)p)->scratch);
}

static const struct wire_lexicon_table *
find_table(const char *name)
{
	const struct wire_lexicon_table *t = wire_lexicon_tables;
	while (t->name != NULL && strcmp(t->name, name) != 0)
		t++;
	return t->name == NULL ? NULL : t;
}

struct wire_lexicon *
wire_lexicon_new(struct wire_env *env, const char *name, const char *language)
{
	struct wire_lexicon *lex = wire_env_alloc(env, sizeof(*lex));
	if (language != NULL) {
		const size_t n = strlen(name) + strlen(language) + 2;
		char *both = wire_env_alloc(env, n);
		snprintf(both, n, "%s/%s", name, language);
		name = both;
	}
	const struct wire_arena *arena = wire_env_arena(env);
	const struct wire_lexicon **last = wire_env_lexicons(env);
	const struct wire_lexicon_table *made =
	    name == NULL || wire_env_has_data_dir(env) ? NULL : find_table(name);
	*lex = (struct wire_lexicon){
		.env = env, .table = { .name = name }, .before = *last,
		.scratch = { .fail = arena->fail, .ctx = arena->ctx },
	};
	*last = lex;
	if (made != NULL)
		lex->table = *made;
	else
		reserve(lex, 16);
	wire_env_at_end(env, release, lex);
	return lex;
}

bool
wire_lexicon_is_made(const struct wire_lexicon *lex)
{
	return lex->slots == NULL;
}

const struct wire_lexicon_table *
wire_lexicon_table(const struct wire_lexicon *lex)
{
	return &lex->table;
}

const struct wire_lexicon *
wire_lexicon_before(const struct wire_lexicon *lex)
{
	return lex->before;
}

static struct wire_lexicon_slot *
make(struct wire_lexicon *lex, uint64_t key)
{
	reserve(lex, 1);
	struct wire_lexicon_slot *s = &lex->slots[probe(&lex->table, key)];
	if (s->key != 0)
		return s;
	lex->used++;
	return put(lex, (struct wire_lexicon_slot){ .key = key });
}

uint32_t *
wire_lexicon_value(struct wire_lexicon *lex, struct wire_str phrase,
    unsigned how)
{
	struct wire_token *v;
	uint32_t *value = NULL;
	uint64_t key = 0;
	const size_t n = wire_tokenize(&lex->scratch, phrase, &v);
	wire_hash_tokens(phrase, v, n);
	lex->table.has[how] = true;
	for (size_t i = 0; i < n; i++) {
		key = add_word(key, v[i].hash, how);
		struct wire_lexicon_slot *s = make(lex, key);
		if (i + 1 < n)
			s->goes_on = 1;
		else
			value = &s->value;
	}
	wire_arena_reset(&lex->scratch);
	return value;
}

void
wire_lexicon_add(struct wire_lexicon *lex, struct wire_str phrase,
    unsigned how, uint32_t value)
{
	uint32_t *const old = lex->slots == NULL ? NULL :
	    wire_lexicon_value(lex, phrase, how);
	if (old != NULL)
		*old |= value;
}

void
wire_lexicon_reserve(struct wire_lexicon *lex, size_t words)
{
	reserve(lex, words);
}

static uint32_t
class_bits(struct wire_str names, const char *const *classes,
    struct wire_str *unknown)
{
	uint32_t bits = 0;
	struct wire_str name;
	while (names.n > 0 && wire_str_field(&names, ',', &name)) {
		size_t i = 0;
		while (classes[i] != NULL && !wire_str_is(name, classes[i]))
			i++;
		if (classes[i] == NULL) {
			*unknown = name;
			return 0;
		}
		bits |= (uint32_t)1 << i;
	}
	return bits;
}

void
wire_lexicon_load(struct wire_lexicon *lex, const char *data, unsigned how,
    const char *const *classes)
{
	struct wire_str rest, line, phrase;
	const char *file;
	if (lex->slots == NULL || !wire_env_data(lex->env, data, &rest, &file))
		return;
	reserve(lex, rest.n / 12);	/* a usual line */
	for (size_t n = 1; wire_str_line(&rest, &line); n++) {
		struct wire_str unknown = { "", 0 };
		uint32_t value = 1;
		if (line.n == 0 || line.p[0] == '#')
			continue;
		wire_str_field(&line, '\t', &phrase);
		if (classes != NULL && (value = class_bits(line, classes,
		    &unknown)) == 0)
			wire_env_fail(lex->env, file, n, phrase.n + 2,
			    "'%.*s' is not a class of this list",
			    (int)unknown.n, unknown.p);
		wire_lexicon_add(lex, phrase, how, value);
	}
}

/* ---- finding ------------------------------------------------------------------ */

/* False: it is not there. */
static inline bool
may_hold(const struct wire_lexicon_table *t, uint64_t key)
{
	const size_t bit = bit_of(t, key);
	return (t->bits[bit / 64] >> bit % 64 & 1) != 0;
}

static const struct wire_lexicon_slot *
lookup(const struct wire_lexicon *lex, uint64_t key)
{
	static const struct wire_lexicon_slot none;
	if (!may_hold(&lex->table, key))
		return &none;
	return &lex->table.slots[probe(&lex->table, key)];
}

uint32_t
wire_lexicon_hashed(const struct wire_lexicon *lex, struct wire_word_hash word)
{
	uint32_t value = 0;
	for (unsigned how = 0; how < 2; how++)
		if (lex->table.has[how])
			value |= lookup(lex, add_word(0, word, how))->value;
	return value;
}

uint32_t
wire_lexicon_word(const struct wire_lexicon *lex, struct wire_str word)
{
	return wire_lexicon_hashed(lex, wire_word_hash(word));
}

static size_t
match(const struct wire_lexicon *lex, unsigned how,
    const struct wire_token *v, size_t n, size_t i, uint32_t *value)
{
	uint64_t key = 0;
	size_t best = 0;
	for (size_t k = i; k < n; k++) {
		if (k > i && (v[k].flags & WIRE_TOKEN_LINE) != 0)
			break;
		key = add_word(key, v[k].hash, how);
		const struct wire_lexicon_slot *s = lookup(lex, key);
		if (s->value != 0) {
			best = k + 1 - i;
			*value = s->value;
		}
		if (s->goes_on == 0)
			break;
	}
	return best;
}

size_t
wire_lexicon_match(const struct wire_lexicon *lex,
    const struct wire_token *v, size_t n, size_t i, uint32_t *value)
{
	uint32_t values[2] = { 0, 0 };
	size_t longest[2] = { 0, 0 };
	bool any = false;
	for (unsigned how = 0; how < 2; how++)
		any |= lex->table.has[how] &&
		    may_hold(&lex->table, add_word(0, v[i].hash, how));
	if (!any)	/* as nearly always */
		return 0;
	for (unsigned how = 0; how < 2; how++)
		if (lex->table.has[how])
			longest[how] = match(lex, how, v, n, i, &values[how]);
	if (longest[0] == longest[1])
		*value = values[0] | values[1];
	else
		*value = values[longest[1] > longest[0]];
	return longest[longest[1] > longest[0]];
}

size_t
wire_lexicon_next(const struct wire_lexicon *lex, unsigned how,
    const struct wire_token *v, size_t n, size_t i)
{
	while (i < n && !may_hold(&lex->table, add_word(0, v[i].hash, how)))
		i++;
	return i;
}

size_t
wire_lexicon_matches(const struct wire_lexicon *lex, unsigned how,
    const struct wire_token *v, size_t n, size_t i,
    struct wire_lexicon_hit out[WIRE_LEX_MOST])
{
	uint64_t key = 0;
	size_t found = 0;
	for (size_t k = i; k < n && found < WIRE_LEX_MOST; k++) {
		if (k > i && (v[k].flags & WIRE_TOKEN_LINE) != 0)
			break;
		key = add_word(key, v[k].hash, how);
		const struct wire_lexicon_slot *s = lookup(lex, key);
		if (s->value != 0)
			out[found++] = (struct wire_lexicon_hit){ k + 1 - i,
			    s->value };
		if (s->goes_on == 0)
			break;
	}
	return found;
}
