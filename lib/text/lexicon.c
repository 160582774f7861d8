/*
 * lexicon.c - lists of words and names
 *
 * One open-addressing table.  A phrase is the hash of its words, continued word
 * by word, so a match reads the text once and needs no tree: after each word,
 * one probe says whether a phrase ends here and whether a longer one goes on.
 * Two phrases with the same 64-bit hash would be one; among a million phrases
 * that has a chance of one in 37 million.
 */
#include "lib/text/lexicon.h"

#include <stdio.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/filter/env.h"

struct wire_lexicon {
	struct wire_env *env;
	struct wire_lexicon_table table;
	struct wire_lexicon_slot *slots;	/* NULL if the build made the table */
	size_t used;
	struct wire_arena scratch;	/* tokens of the phrase at hand */
	const struct wire_lexicon *before;
};

/* ---- keys ------------------------------------------------------------------- */

#define EVERY_BYTE(x) ((uint64_t)(x) * 0x0101010101010101u)
enum { LONGEST_WORD = 256 };	/* bytes; a longer one is in no list */

/* ASCII capitals in eight bytes at once made small. */
static uint64_t
lower8(uint64_t w)
{
	const uint64_t seven = w & EVERY_BYTE(0x7f);
	const uint64_t from_a = seven + EVERY_BYTE(0x80 - 'A');
	const uint64_t above_z = seven + EVERY_BYTE(0x7f - 'Z');
	return w | (((from_a ^ above_z) & ~w & EVERY_BYTE(0x80)) >> 2);
}

static uint64_t
mix(uint64_t h, uint64_t w)
{
	h = (h ^ w) * 0x9fb21c651e98df25u;
	return h ^ h >> 32;
}

/* n bytes, 1 to 8; the same of no two words of one length. */
static uint64_t
load(const char *p, size_t n)
{
	uint64_t w = 0;
	uint32_t low, high;
	if (n == 8) {
		memcpy(&w, p, 8);
	} else if (n >= 4) {
		memcpy(&low, p, 4);
		memcpy(&high, p + n - 4, 4);
		w = low | (uint64_t)high << 32;
	} else {
		for (size_t i = 0; i < n; i++)
			w = w << 8 | (unsigned char)p[i];
	}
	return w;
}

/* Continues h over the bytes; *any has the top bits of all of them. */
static uint64_t
hash_bytes(uint64_t h, struct wire_str s, bool fold, uint64_t *any)
{
	h = mix(h, s.n + 1);
	for (size_t i = 0; i < s.n; i += 8) {
		uint64_t w = load(s.p + i, s.n - i < 8 ? s.n - i : 8);
		*any |= w;
		h = mix(h, fold ? lower8(w) : w);
	}
	return h;
}

/* A word that is not plain ASCII: ’ as ', and folded by Unicode.  Returns how
 * many bytes that makes, 0 if too many. */
static size_t
normalize(char *out, struct wire_str word, bool fold)
{
	static const uint32_t curly = 0x2019;
	size_t n = 0;
	for (size_t i = 0, len; i < word.n; i += len) {
		const uint32_t c = wire_utf8_at(word, i, &len);
		if (n + 4 > LONGEST_WORD)
			return 0;
		n += wire_utf8_put(out + n, c == curly ? '\'' :
		    fold ? wire_to_lower(c) : c);
	}
	return n;
}

/* Continues h over a word and its end. */
static uint64_t
hash_word(uint64_t before, struct wire_str word, unsigned how)
{
	const bool fold = how == WIRE_LEX_FOLD;
	char utf8[LONGEST_WORD];
	uint64_t any = 0, h = hash_bytes(before + how, word, fold, &any);
	if ((any & EVERY_BYTE(0x80)) != 0)
		h = hash_bytes(before + how, (struct wire_str){ utf8,
		    normalize(utf8, word, fold) }, fold, &any);
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

/* ---- adding ------------------------------------------------------------------ */

/* Room for `more` entries, at most two slots in three taken. */
static void
reserve(struct wire_lexicon *lex, size_t more)
{
	const struct wire_lexicon_table old = lex->table;
	const size_t wanted = (lex->used + more) / 2 * 3 + 3;
	if (wanted <= old.nslots)
		return;
	lex->table.nslots = old.nslots == 0 ? 64 : old.nslots;
	while (lex->table.nslots < wanted)
		lex->table.nslots *= 2;
	lex->slots = wire_arena_array(wire_env_arena(lex->env),
	    lex->table.nslots, sizeof(*lex->slots));
	memset(lex->slots, 0, lex->table.nslots * sizeof(*lex->slots));
	lex->table.slots = lex->slots;
	for (size_t i = 0; i < old.nslots; i++)
		if (old.slots[i].key != 0)
			lex->slots[probe(&lex->table, old.slots[i].key)] =
			    old.slots[i];
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
	if (s->key == 0) {
		s->key = key;
		lex->used++;
	}
	return s;
}

void
wire_lexicon_add(struct wire_lexicon *lex, struct wire_str phrase,
    unsigned how, uint32_t value)
{
	const struct wire_token *v;
	uint64_t key = 0;
	if (lex->slots == NULL)
		return;
	const size_t n = wire_tokenize(&lex->scratch, phrase, &v);
	lex->table.has[how] = true;
	for (size_t i = 0; i < n; i++) {
		key = hash_word(key, wire_token_str(phrase, &v[i]), how);
		struct wire_lexicon_slot *s = make(lex, key);
		if (i + 1 < n)
			s->goes_on = 1;
		else
			s->value |= value;
	}
	wire_arena_reset(&lex->scratch);
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

static const struct wire_lexicon_slot *
lookup(const struct wire_lexicon *lex, uint64_t key)
{
	return &lex->table.slots[probe(&lex->table, key)];
}

uint32_t
wire_lexicon_word(const struct wire_lexicon *lex, struct wire_str word)
{
	uint32_t value = 0;
	for (unsigned how = 0; how < 2; how++)
		if (lex->table.has[how])
			value |= lookup(lex, hash_word(0, word, how))->value;
	return value;
}

static size_t
match(const struct wire_lexicon *lex, unsigned how, struct wire_str text,
    const struct wire_token *v, size_t n, size_t i, uint32_t *value)
{
	uint64_t key = 0;
	size_t best = 0;
	for (size_t k = i; k < n; k++) {
		if (k > i && (v[k].flags & WIRE_TOKEN_LINE) != 0)
			break;
		key = hash_word(key, wire_token_str(text, &v[k]), how);
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
wire_lexicon_match(const struct wire_lexicon *lex, struct wire_str text,
    const struct wire_token *v, size_t n, size_t i, uint32_t *value)
{
	uint32_t values[2] = { 0, 0 };
	size_t longest[2] = { 0, 0 };
	for (unsigned how = 0; how < 2; how++)
		if (lex->table.has[how])
			longest[how] = match(lex, how, text, v, n, i, &values[how]);
	if (longest[0] == longest[1])
		*value = values[0] | values[1];
	else
		*value = values[longest[1] > longest[0]];
	return longest[longest[1] > longest[0]];
}
