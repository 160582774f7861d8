/* words.c - the words that tell who said something, from data */
#include "lib/quotes/words.h"

#include <stdio.h>

#include "lib/base/str.h"
#include "lib/record/record.h"

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
static const char *const before_marks[] = {
	"work", "nickname", "so-called", "speech", "calls", "reports", NULL
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

/* "say, says, said, saying TAB clause"; returns the classes that there are. */
static uint32_t
load_cues(struct wire_env *env, struct wire_lexicon *lex, const char *name)
{
	struct wire_str rest, line;
	const char *file;
	uint32_t all = 0;

	if (!wire_env_data(env, name, &rest, &file))
		return 0;
	for (size_t n = 1; wire_str_line(&rest, &line); n++) {
		if (line.n == 0 || line.p[0] == '#')
			continue;
		struct wire_str forms, form;
		if (!wire_str_field(&line, '\t', &forms) || line.n == 0)
			wire_env_fail(env, file, n, 0,
			    "expected the forms of a verb, TAB, its classes");
		const uint32_t bits = read_follows(env, line, file, n);
		all |= bits;
		for (size_t k = 0; wire_str_field(&forms, ',', &form); k++) {
			uint32_t shape = k < 2 ? FORM_BASE : 0;
			if (forms.n == 0)	/* the last one */
				shape = FORM_ING;
			wire_lexicon_add(lex, wire_str_trim(form), WIRE_LEX_FOLD,
			    bits | shape);
		}
	}
	return all;
}

static struct quote_words
load_language(struct wire_env *env, const char *language)
{
	struct quote_words w = { .language = language,
	    .words = wire_lexicon_new(env, "quotes/words", language),
	    .gender = wire_lexicon_new(env, "quotes/gender", language),
	    .anonymous = wire_lexicon_new(env, "quotes/anonymous", language),
	    .marks = wire_lexicon_new(env, "quotes/marks", language) };
	char name[64];

	snprintf(name, sizeof(name), "%s/cues.tsv", language);
	w.clauses = (load_cues(env, w.words, name) & ~(uint32_t)SAYS_QUOTE) != 0;
	snprintf(name, sizeof(name), "%s/quote_words.tsv", language);
	wire_lexicon_load(w.words, name, WIRE_LEX_FOLD, classes);
	snprintf(name, sizeof(name), "%s/gender.tsv", language);
	wire_lexicon_load(w.gender, name, WIRE_LEX_FOLD, genders);
	snprintf(name, sizeof(name), "%s/anonymous.txt", language);
	wire_lexicon_load(w.anonymous, name, WIRE_LEX_FOLD, NULL);
	snprintf(name, sizeof(name), "%s/mark_words.tsv", language);
	wire_lexicon_load(w.marks, name, WIRE_LEX_FOLD, before_marks);
	return w;
}

const struct quote_words *
quote_words_load(struct wire_env *env)
{
	const char *const *languages = wire_env_languages(env, "cues.tsv");
	size_t n = 0;

	while (languages[n] != NULL)
		n++;
	struct quote_words *v = wire_env_alloc(env, (n + 1) * sizeof(*v));
	for (size_t i = 0; i < n; i++)
		v[i] = load_language(env, languages[i]);
	struct wire_lexicon *none = wire_lexicon_new(env, NULL, NULL);
	v[n] = (struct quote_words){ NULL, none, none, none, none, false };
	return v;
}

/* How many of the first words are in the language's lists. */
static size_t
known_words(const struct quote_words *w, const struct wire_token *v, size_t n)
{
	enum { LOOK_AT = 200 };
	size_t known = 0;

	for (size_t i = 0; i < n && i < LOOK_AT; i++)
		known += wire_lexicon_hashed(w->words, v[i].hash) != 0;
	return known;
}

const struct quote_words *
quote_words_for(const struct quote_words *v, struct wire_record *rec)
{
	struct wire_str language, primary;
	const struct wire_token *tokens;
	const size_t n = wire_hashed_tokens(rec, &tokens);
	size_t most = 0;

	if (wire_find_string(rec, "language", &language) &&
	    wire_str_field(&language, '-', &primary)) {
		while (v->language != NULL &&
		    !wire_str_eq_nocase(primary, wire_str_of(v->language)))
			v++;
		return v;
	}
	const struct quote_words *best = v;
	for (; v->language != NULL; v++) {
		const size_t known = known_words(v, tokens, n);
		if (known > most || (known == most && v->clauses)) {
			most = known;
			best = v;
		}
	}
	return best;
}
