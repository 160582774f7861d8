/* pagewords.c - what the words of class, id, itemprop and role say */
#include "lib/strip/pagewords.h"

#include "lib/base/str.h"
#include "lib/text/words.h"

enum { SLOTS = 4096 };	/* a power of two, four times what the file may hold */

struct slot {
	uint64_t word;		/* hash; 0: free */
	int weight;
};

struct page_words {
	struct slot slots[SLOTS];
	size_t n;
};

static struct slot *
find(struct page_words *words, struct wire_str word)
{
	const uint64_t hash = wire_word_hash(word).folded | 1;
	size_t at = hash >> 8 & (SLOTS - 1);

	while (words->slots[at].word != 0 && words->slots[at].word != hash)
		at = (at + 1) & (SLOTS - 1);
	words->slots[at].word = hash;
	return &words->slots[at];
}

int
page_words_weight(const struct page_words *words, struct wire_str word)
{
	const uint64_t hash = wire_word_hash(word).folded | 1;
	size_t at = hash >> 8 & (SLOTS - 1);

	while (words->slots[at].word != 0) {
		if (words->slots[at].word == hash)
			return words->slots[at].weight;
		at = (at + 1) & (SLOTS - 1);
	}
	return 0;
}

static bool
is_small(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

bool
page_words_next(struct wire_str *rest, char *word, size_t max, size_t *n)
{
	size_t i = 0;

	while (i < rest->n && !is_small(rest->p[i]) && !is_capital(rest->p[i]))
		i++;
	if (i == rest->n)
		return false;
	/* "navBar", "NAVBar", "navbar" */
	*n = 0;
	for (bool small = false; i < rest->n; i++) {
		const char c = rest->p[i];
		if (!is_small(c) && (!is_capital(c) || small))
			break;
		if (is_capital(c) && *n > 0 && i + 1 < rest->n &&
		    is_small(rest->p[i + 1]))
			break;
		small = is_small(c);
		if (*n < max)
			word[(*n)++] = (char)(c | 0x20);
	}
	*rest = wire_str_sub(*rest, i, rest->n);
	return true;
}

struct page_words *
page_words_new(struct wire_env *env)
{
	struct page_words *words = wire_env_alloc(env, sizeof(*words));

	memset(words, 0, sizeof(*words));
	return words;
}

void
page_words_put(struct page_words *words, struct wire_str word, int weight)
{
	find(words, word)->weight = weight;
}

/* Lines of word, TAB, weight. */
struct page_words *
page_words_load(struct wire_env *env)
{
	struct page_words *words = page_words_new(env);
	struct wire_str bytes, line, word;
	const char *file;

	if (!wire_env_data(env, "html/page-words.tsv", &bytes, &file))
		return words;
	for (size_t n = 1; wire_str_line(&bytes, &line); n++) {
		if (line.n == 0 || line.p[0] == '#')
			continue;
		wire_str_field(&line, '\t', &word);
		int weight;
		if (!wire_str_int(line, &weight))
			wire_env_fail(env, file, n, word.n + 2,
			    "the weight is not a whole number");
		if (++words->n > SLOTS / 4)
			wire_env_fail(env, file, n, 1, "more than %d words",
			    SLOTS / 4);
		page_words_put(words, word, weight);
	}
	return words;
}
