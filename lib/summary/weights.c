/* weights.c - what speaks for a sentence, and for a set of sentences */
#include "lib/summary/weights.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/base/str.h"

#define FEATURE_NAME(symbol, name) name,
#define MEAN_NAME(symbol, name) "mean-" name,
const char *const wire_sentence_feature_names[] = {
	WIRE_SENTENCE_FEATURES(FEATURE_NAME)
};
const char *const wire_set_feature_names[] = {
	WIRE_SET_FEATURES(FEATURE_NAME) WIRE_SENTENCE_FEATURES(MEAN_NAME)
};

static const char *const cue_classes[] = {
	"pronoun", "connective", "self", "boilerplate", "clause", "part",
	"article", "setting", "verb", "person", NULL
};

static const char *const genders[] = {
	"male", "female", "plural", "thing", "definite", NULL
};

static const char *const word_classes[] = { "own", "shared", NULL };

static int64_t *
find(const char *const *names, size_t n, int64_t *weights, struct wire_str name)
{
	for (size_t i = 0; i < n; i++)
		if (wire_str_is(name, names[i]))
			return &weights[i];
	return NULL;
}

/* Lines of name, TAB, weight. */
static void
load_weights(struct wire_env *env, struct wire_summary_data *d, const char *name)
{
	struct wire_str bytes, line, key;
	const char *file;

	if (!wire_env_data(env, name, &bytes, &file))
		return;
	for (size_t n = 1; wire_str_line(&bytes, &line); n++) {
		if (line.n == 0 || line.p[0] == '#')
			continue;
		wire_str_field(&line, '\t', &key);
		int64_t *weight = find(wire_sentence_feature_names, WIRE_NSENTENCE_FEATURES,
		    d->sentence, key);
		if (weight == NULL)
			weight = find(wire_set_feature_names, WIRE_NSET_FEATURES, d->set, key);
		if (weight == NULL)
			wire_env_fail(env, file, n, 1, "no such feature: %.*s",
			    (int)key.n, key.p);
		char number[16], *end;
		snprintf(number, sizeof(number), "%.*s", (int)line.n,
		    line.p == NULL ? "" : line.p);
		*weight = strtol(number, &end, 10);
		if (end == number || *end != '\0')
			wire_env_fail(env, file, n, key.n + 2,
			    "the weight is not a whole number");
	}
}

static struct wire_summary_data
read_language(struct wire_env *env, const char *tag, const char *weights)
{
	struct wire_summary_data d = { .language = tag };
	struct wire_lexicon *words = wire_lexicon_new(env, "summary/words", tag);
	struct wire_lexicon *cues = wire_lexicon_new(env, "summary/cues", tag);
	struct wire_lexicon *gender = wire_lexicon_new(env, "summary/gender", tag);
	char name[64];

	snprintf(name, sizeof(name), "%s/function-words.tsv", tag);
	wire_lexicon_load(words, name, WIRE_LEX_FOLD, word_classes);
	snprintf(name, sizeof(name), "%s/summary-cues.tsv", tag);
	wire_lexicon_load(cues, name, WIRE_LEX_FOLD, cue_classes);
	d.function_words = words;
	d.cues = cues;
	d.gender = gender;
	snprintf(name, sizeof(name), "%s/gender.tsv", tag);
	wire_lexicon_load(gender, name, WIRE_LEX_FOLD, genders);
	snprintf(name, sizeof(name), "%s/summary-weights.tsv", weights);
	load_weights(env, &d, name);
	return d;
}

static bool
has(const char *const *tags, const char *tag)
{
	for (; *tags != NULL; tags++)
		if (strcmp(*tags, tag) == 0)
			return true;
	return false;
}

const struct wire_summary_data *
wire_summary_data(struct wire_env *env)
{
	const char *const *weights = wire_env_languages(env, "summary-weights.tsv");
	const char *const *tags = wire_env_languages(env, "function-words.tsv");
	struct wire_summary_data *v;
	size_t n = 0;

	while (weights[n] != NULL)
		n++;
	for (size_t i = 0; tags[i] != NULL; i++)
		n += !has(weights, tags[i]);
	v = wire_env_alloc(env, (n + 1) * sizeof(*v));
	n = 0;
	for (size_t i = 0; weights[i] != NULL; i++)
		v[n++] = read_language(env, weights[i], weights[i]);
	for (size_t i = 0; n > 0 && tags[i] != NULL; i++)
		if (!has(weights, tags[i]))
			v[n++] = read_language(env, tags[i], weights[0]);
	v[n] = (struct wire_summary_data){ .language = NULL };
	return v;
}

int64_t
wire_weigh(const int64_t *weights, const int64_t *features, size_t n)
{
	int64_t sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += weights[i] * features[i];
	return sum / WIRE_ONE;
}

void
wire_weigh_each(const int64_t *weights, const int64_t *features, size_t n,
    int64_t *parts)
{
	int64_t sum = 0;

	for (size_t i = 0; i < n; i++) {
		const int64_t before = sum / WIRE_ONE;

		sum += weights[i] * features[i];
		parts[i] = sum / WIRE_ONE - before;
	}
}
