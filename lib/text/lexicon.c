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

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/filter/env.h"
#include "lib/text/cuts.h"

struct slot {
	uint64_t key;		/* 0: free */
	uint32_t value;		/* 0: no phrase ends here */
	uint32_t goes_on;	/* a longer phrase begins with this one */
};

struct wire_lexicon {
	struct wire_env *env;
	struct slot *slots;
	size_t nslots, used;	/* nslots is a power of two */
	bool has[2];		/* entries of WIRE_LEX_EXACT, WIRE_LEX_FOLD */
	struct wire_arena scratch;	/* the tokens of the phrase being added */
};

static void
free_scratch(void *lex)
{
	wire_arena_free(&((struct wire_lexicon *)lex)->scratch);
}

struct wire_lexicon *
wire_lexicon_new(struct wire_env *env)
{
	struct wire_lexicon *lex = wire_env_alloc(env, sizeof(*lex));
	const struct wire_arena *memory = wire_env_arena(env);
	*lex = (struct wire_lexicon){ .env = env,
	    .scratch = { .fail = memory->fail, .ctx = memory->ctx } };
	wire_env_at_end(env, free_scratch, lex);
	wire_cuts_load();
	return lex;
}

/* ---- keys ------------------------------------------------------------------- */

static const struct wire_str curly = { "\xe2\x80\x99", 3 };

static uint64_t
hash_byte(uint64_t h, unsigned char c)
{
	return (h ^ c) * 0x100000001b3u;	/* FNV-1a */
}

/* A word that is not plain ASCII: ’ as ', and folded by Unicode. */
static uint64_t
hash_unicode(uint64_t h, struct wire_str word, unsigned how)
{
	for (size_t i = 0, len; i < word.n; i += len) {
		char utf8[4] = "'";
		size_t n = 1;
		const uint32_t c = wire_utf8_at(word, i, &len);
		if (len != curly.n || memcmp(word.p + i, curly.p, curly.n) != 0)
			n = wire_utf8_put(utf8,
			    how == WIRE_LEX_FOLD ? wire_to_lower(c) : c);
		for (size_t k = 0; k < n; k++)
			h = hash_byte(h, (unsigned char)utf8[k]);
	}
	return h;
}

/* Continues h over a word and its end. */
static uint64_t
hash_word(uint64_t h, struct wire_str word, unsigned how)
{
	bool ascii = true;
	h ^= 0x9e3779b97f4a7c15u + how;
	const uint64_t before = h;
	for (size_t i = 0; i < word.n; i++) {
		unsigned char c = (unsigned char)word.p[i];
		ascii &= c < 0x80;
		if (how == WIRE_LEX_FOLD && c >= 'A' && c <= 'Z')
			c = (unsigned char)(c + 32);
		h = hash_byte(h, c);
	}
	if (!ascii)
		h = hash_unicode(before, word, how);
	h ^= h >> 32;
	return h == 0 ? 1 : h;
}

static struct slot *
probe(const struct wire_lexicon *lex, uint64_t key)
{
	size_t i = (size_t)key & (lex->nslots - 1);
	while (lex->slots[i].key != 0 && lex->slots[i].key != key)
		i = (i + 1) & (lex->nslots - 1);
	return &lex->slots[i];
}

/* ---- adding ------------------------------------------------------------------ */

static void
grow(struct wire_lexicon *lex)
{
	const struct wire_lexicon old = *lex;
	/* big steps while it is small: a page that is touched costs more than
	 * moving what is in it */
	lex->nslots = old.nslots == 0 ? 256 : (old.nslots < 4096 ? 4 : 2) * old.nslots;
	lex->slots = wire_arena_array(wire_env_arena(lex->env), lex->nslots,
	    sizeof(*lex->slots));
	memset(lex->slots, 0, lex->nslots * sizeof(*lex->slots));
	for (size_t i = 0; i < old.nslots; i++)
		if (old.slots[i].key != 0)
			*probe(lex, old.slots[i].key) = old.slots[i];
}

static struct slot *
make(struct wire_lexicon *lex, uint64_t key)
{
	if (4 * (lex->used + 1) > 3 * lex->nslots)
		grow(lex);
	struct slot *s = probe(lex, key);
	if (s->key == 0) {
		s->key = key;
		lex->used++;
	}
	return s;
}

/* Adds the word to the phrase that ends in `key`; returns the new key. */
static uint64_t
add_word(struct wire_lexicon *lex, uint64_t key, struct wire_str word,
    unsigned how, bool last, uint32_t value)
{
	key = hash_word(key, word, how);
	struct slot *s = make(lex, key);
	if (last)
		s->value |= value;
	else
		s->goes_on = 1;
	return key;
}

/* Is the word, of a phrase without marks, one token? */
static bool
plain_word(struct wire_str word)
{
	for (size_t i = 0; i < word.n; i++)
		if ((word.p[i] | 0x20) < 'a' || (word.p[i] | 0x20) > 'z')
			return false;
	return word.n > 0 && wire_cut_word(word) == 0;
}

/* Adds a phrase of ASCII letters and blanks, as most are; false if it is not. */
static bool
add_plain(struct wire_lexicon *lex, struct wire_str phrase, unsigned how,
    uint32_t value)
{
	struct wire_str rest = phrase, word;
	uint64_t key = 0;
	while (rest.n > 0 && wire_str_field(&rest, ' ', &word))
		if (!plain_word(word))
			return false;
	for (rest = phrase; rest.n > 0 && wire_str_field(&rest, ' ', &word);)
		key = add_word(lex, key, word, how, rest.n == 0, value);
	return true;
}

void
wire_lexicon_add(struct wire_lexicon *lex, struct wire_str phrase,
    unsigned how, uint32_t value)
{
	const struct wire_token *v;
	uint64_t key = 0;
	lex->has[how] = true;
	if (add_plain(lex, phrase, how, value))
		return;
	const size_t n = wire_tokenize(&lex->scratch, phrase, &v);
	for (size_t i = 0; i < n; i++)
		key = add_word(lex, key, wire_token_str(phrase, &v[i]), how,
		    i + 1 == n, value);
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
	if (!wire_env_data(lex->env, data, &rest, &file))
		return;
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

uint32_t
wire_lexicon_word(const struct wire_lexicon *lex, struct wire_str word)
{
	uint32_t value = 0;
	for (unsigned how = 0; how < 2; how++)
		if (lex->has[how])
			value |= probe(lex, hash_word(0, word, how))->value;
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
		const struct slot *s = probe(lex, key);
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
		if (lex->has[how])
			longest[how] = match(lex, how, text, v, n, i, &values[how]);
	if (longest[0] == longest[1])
		*value = values[0] | values[1];
	else
		*value = values[longest[1] > longest[0]];
	return longest[longest[1] > longest[0]];
}
