/* words.c - the words that tell who said something, from data */
#include "lib/quotes/words.h"

#include <stdio.h>

#include "lib/base/str.h"

static const char *const follows[] = {
	"clause", "that", "tell", "ask", "to", "object", "call", "quote", NULL
};
/* From bit 10 on; the names of the first ten only keep the places. */
static const char *const classes[] = {
	"", "", "", "", "", "", "", "", "", "",
	"according", "det", "possessive", "of", "prep", "and", "but", "sub",
	"aux", "be", "adv", "pronoun", "relative", "that", "wh", "to", "time",
	"modal", "whom", "speaker", "verb", "not", NULL
};
static const char *const genders[] = {
	"male", "female", "plural", "thing", "definite", NULL
};

/* The bits of "that quote": one for every word of `follows`. */
static uint32_t
read_follows(struct wire_env *env, struct wire_str list, const char *file,
    size_t line)
{
	uint32_t bits = 0;

	for (struct wire_str word; wire_str_field(&list, ' ', &word);) {
		size_t k = 0;
		while (follows[k] != NULL && !wire_str_is(word, follows[k]))
			k++;
		if (follows[k] == NULL)
			wire_env_fail(env, file, line, 0,
			    "unknown class of verb: %.*s", (int)word.n, word.p);
		bits |= 1u << k;
	}
	return bits;
}

/* "say, says, said, saying TAB clause" */
static void
load_cues(struct wire_env *env, struct wire_lexicon *lex, const char *name)
{
	struct wire_str rest, line;
	const char *file;

	if (!wire_env_data(env, name, &rest, &file))
		return;
	for (size_t n = 1; wire_str_line(&rest, &line); n++) {
		if (line.n == 0 || line.p[0] == '#')
			continue;
		struct wire_str forms, form;
		if (!wire_str_field(&line, '\t', &forms) || line.n == 0)
			wire_env_fail(env, file, n, 0,
			    "expected the forms of a verb, TAB, its classes");
		const uint32_t bits = read_follows(env, line, file, n);
		for (size_t k = 0; wire_str_field(&forms, ',', &form); k++) {
			uint32_t shape = k < 2 ? FORM_BASE : 0;
			if (forms.n == 0)	/* the last one */
				shape = FORM_ING;
			wire_lexicon_add(lex, wire_str_trim(form), WIRE_LEX_FOLD,
			    bits | shape);
		}
	}
}

const struct quote_words *
quote_words_load(struct wire_env *env)
{
	struct quote_words *w = wire_env_alloc(env, sizeof(*w));
	char name[64];

	w->words = wire_lexicon_new(env, "quotes/words", NULL);
	w->gender = wire_lexicon_new(env, "quotes/gender", NULL);
	w->anonymous = wire_lexicon_new(env, "quotes/anonymous", NULL);
	for (const char *const *lang = wire_env_languages(env, NULL); *lang != NULL; lang++) {
		snprintf(name, sizeof(name), "%s/cues.tsv", *lang);
		load_cues(env, w->words, name);
		snprintf(name, sizeof(name), "%s/quote_words.tsv", *lang);
		wire_lexicon_load(w->words, name, WIRE_LEX_FOLD, classes);
		snprintf(name, sizeof(name), "%s/gender.tsv", *lang);
		wire_lexicon_load(w->gender, name, WIRE_LEX_FOLD, genders);
		snprintf(name, sizeof(name), "%s/anonymous.txt", *lang);
		wire_lexicon_load(w->anonymous, name, WIRE_LEX_FOLD, NULL);
	}
	return w;
}
