/*
 * lexicon.h - lists of words and names, found at a token in one probe a word
 *
 * Entries are phrases of one or more tokens.  Tokens match as they stand
 * (exact) or folded (case-insensitive entries); runs of blanks between them do
 * not matter, a line break does.  Typographic apostrophes match straight ones.
 */
#ifndef WIRE_LEXICON_H
#define WIRE_LEXICON_H

#include "lib/text/tokens.h"
#include "wirecopy/filter.h"

struct wire_lexicon;

enum { WIRE_LEX_EXACT = 0, WIRE_LEX_FOLD = 1 };

/* `name` (and `language`, for one of several; or NULL) is that of the table
 * which the build made from the compiled-in data by the same calls: unless
 * --data is given, it is used as it is, and adding does nothing.  A lexicon
 * without a name has no such table. */
struct wire_lexicon *wire_lexicon_new(struct wire_env *env, const char *name,
    const char *language);

/* True if the build made it: then there is no need to go through the data. */
bool wire_lexicon_is_made(const struct wire_lexicon *lex);

/* Adds a phrase with a value of the caller's, which must not be 0; the values
 * of a phrase added twice are or-ed.  The phrase must outlive the lexicon. */
void wire_lexicon_add(struct wire_lexicon *lex, struct wire_str phrase,
    unsigned how, uint32_t value);

/* The value of a phrase, to be read and set; made, 0, if there is none.  NULL if
 * the phrase has no words.  The next phrase added may move it. */
uint32_t *wire_lexicon_value(struct wire_lexicon *lex, struct wire_str phrase,
    unsigned how);

/* Room for that many words of phrases more: a big lexicon that is told how big
 * it will be takes half the memory. */
void wire_lexicon_reserve(struct wire_lexicon *lex, size_t words);

/* Adds every line of a data file: phrase, TAB, class.  The class, one of
 * `classes` (NULL-ended), sets bit 1 << its index; without classes and TAB the
 * value is 1.  Missing file: nothing.  Bad line: wire_env_fail. */
void wire_lexicon_load(struct wire_lexicon *lex, const char *data,
    unsigned how, const char *const *classes);

/* Value of the one word, 0 if absent; of a token's, by its hash. */
uint32_t wire_lexicon_word(const struct wire_lexicon *lex, struct wire_str word);
uint32_t wire_lexicon_hashed(const struct wire_lexicon *lex,
    struct wire_word_hash word);

/* Longest phrase that begins at token i: how many tokens it takes, 0 if none;
 * *value is its value. */
size_t wire_lexicon_match(const struct wire_lexicon *lex,
    const struct wire_token *v, size_t n, size_t i, uint32_t *value);

/* The first token at or after i at which a phrase of the kind may begin; n: there
 * is none.  Most words begin none, and are passed over fast. */
size_t wire_lexicon_next(const struct wire_lexicon *lex, unsigned how,
    const struct wire_token *v, size_t n, size_t i);

/* All phrases of the kind that begin at token i, the shortest first; returns how
 * many, WIRE_LEX_MOST at most. */
struct wire_lexicon_hit {
	size_t n;		/* tokens */
	uint32_t value;
};
enum { WIRE_LEX_MOST = 32 };
size_t wire_lexicon_matches(const struct wire_lexicon *lex, unsigned how,
    const struct wire_token *v, size_t n, size_t i,
    struct wire_lexicon_hit out[WIRE_LEX_MOST]);

/* ---- for the build (gen/lexicons.c) ---- */

struct wire_lexicon_slot {
	uint64_t key;		/* 0: free */
	uint32_t value;		/* 0: no phrase ends here */
	uint32_t goes_on;	/* a longer phrase begins with this one */
};
struct wire_lexicon_table {
	const char *name;
	const struct wire_lexicon_slot *slots;
	/* Four bits a slot: the bit of a key is set if it may be there.  Nearly
	 * all words that are looked up are in no list, and a bit set stays in
	 * the cache. */
	const uint64_t *bits;
	size_t nslots;		/* a power of two, 64 or more */
	bool has[2];		/* entries of WIRE_LEX_EXACT, WIRE_LEX_FOLD */
};
extern const struct wire_lexicon_table wire_lexicon_tables[];	/* .name NULL ends */

enum { WIRE_LEXICON_SLOTS_A_WORD = 16 };	/* of bits */

/* The lexicon's table, and the lexicon that was made before it in its env. */
const struct wire_lexicon_table *wire_lexicon_table(const struct wire_lexicon *lex);
const struct wire_lexicon *wire_lexicon_before(const struct wire_lexicon *lex);

#endif
