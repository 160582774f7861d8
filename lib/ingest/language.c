/*
 * language.c - what language a text is in, if that is plain to see
 *
 * Between a third and a half of the words of running text are articles,
 * prepositions, pronouns and the like.  Those that related languages have, too
 * ("in", "over" and "was" are Dutch), do not count; the others are still a
 * fifth of English, and hardly ever seen elsewhere.
 */
#include "lib/ingest/language.h"

#include <stdio.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/text/lexicon.h"

enum { PIECES = 8, PIECE = 512, FEWEST_HITS = 3, ONE_WORD_IN = 10 };

static const char *const classes[] = { "own", "shared", NULL };
enum { OWN = 1 };

struct language {
	const char *tag;
	const struct wire_lexicon *words;
};

struct wire_languages {
	struct language *v;
	size_t n;
};

struct wire_languages *
wire_languages_open(struct wire_env *env)
{
	const char *const *tags = wire_env_languages(env, "function-words.tsv");
	struct wire_languages *l = wire_env_alloc(env, sizeof(*l));
	size_t n = 0;

	while (tags[n] != NULL)
		n++;
	l->v = wire_env_alloc(env, n * sizeof(*l->v));
	l->n = n;
	for (size_t i = 0; i < n; i++) {
		struct wire_lexicon *words = wire_lexicon_new(env, "ingest/words", tags[i]);
		char *name = wire_env_alloc(env, strlen(tags[i]) + 32);

		sprintf(name, "%s/function-words.tsv", tags[i]);
		wire_lexicon_load(words, name, WIRE_LEX_FOLD, classes);
		l->v[i] = (struct language){ tags[i], words };
	}
	return l;
}

/* Takes the next run of letters off *rest; false at the end. */
static bool
next_word(struct wire_str *rest, struct wire_str *word)
{
	size_t at = 0, start = 0, len;
	bool inside = false;

	for (; at < rest->n; at += len) {
		if (wire_is_letter(wire_utf8_at(*rest, at, &len))) {
			if (!inside)
				start = at;
			inside = true;
		} else if (inside) {
			break;
		}
	}
	*word = wire_str_sub(*rest, start, at);
	*rest = wire_str_sub(*rest, at, rest->n);
	return inside;
}

/* Words of the language alone in the text; *words counts all. */
static size_t
hits(const struct language *language, struct wire_str text, size_t *words)
{
	struct wire_str word;
	size_t n = 0;

	while (next_word(&text, &word)) {
		n += (wire_lexicon_word(language->words, word) & OWN) != 0;
		++*words;
	}
	return n;
}

/* The first byte of a character from there on. */
static size_t
character(struct wire_str text, size_t at)
{
	while (at < text.n && ((unsigned char)text.p[at] & 0xc0) == 0x80)
		at++;
	return at;
}

/* The same of a long text, by pieces of it: what stands around the story of a page
 * may be in another language, or no sentences. */
static size_t
hits_in_pieces(const struct language *language, struct wire_str text, size_t *words)
{
	size_t n = 0;

	*words = 0;
	if (text.n <= PIECES * PIECE)
		return hits(language, text, words);
	for (size_t i = 0; i < PIECES; i++) {
		const size_t at = i * (text.n / PIECES);

		n += hits(language, wire_str_sub(text, character(text, at),
		    character(text, at + PIECE)), words);
	}
	return n;
}

struct wire_str
wire_language_of(const struct wire_languages *l, struct wire_str text)
{
	struct wire_str tag = { NULL, 0 };
	size_t words, best = FEWEST_HITS - 1;

	for (size_t i = 0; i < l->n; i++) {
		const size_t n = hits_in_pieces(&l->v[i], text, &words);

		if (n > best && n >= words / ONE_WORD_IN) {
			best = n;
			tag = wire_str_of(l->v[i].tag);
		}
	}
	return tag;
}
