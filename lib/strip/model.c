/* model.c - learned weights: what speaks for the story, and how loudly */
#include "lib/strip/model.h"

#include "lib/base/str.h"

uint8_t
model_share(uint64_t part, uint64_t whole)
{
	enum { ALL = 15 };

	if (part == 0 || whole == 0)
		return 0;
	return (uint8_t)(part >= whole ? ALL : 1 + part * (ALL - 1) / whole);
}

uint8_t
model_log(uint64_t x)
{
	if (x < 2)
		return (uint8_t)x;
	const unsigned log = 63 - (unsigned)__builtin_clzll(x);
	const unsigned level = 2 * log + (x >> (log - 1) & 1);
	return (uint8_t)(level < MODEL_LEVELS ? level : MODEL_LEVELS - 1);
}

int32_t
model_score(const struct model *model, const uint8_t *levels)
{
	int32_t score = 0;

	for (size_t i = 0; i < model->nfeatures; i++)
		score += model->weights[i][levels[i]];
	return score;
}

uint8_t
model_likeness(int32_t score)
{
	enum { HALF = 1000 };
	const int64_t size = score < 0 ? -(int64_t)score : score;

	return (uint8_t)((MODEL_SURE + MODEL_SURE * (int64_t)score / (HALF + size)) / 2);
}

uint8_t
model_average(uint64_t sum, uint64_t n)
{
	return n == 0 ? 0 : (uint8_t)(sum * MODEL_LEVELS / (MODEL_SURE + 1) / n);
}

/* ---- the weight file -------------------------------------------------------- */

/* Where the weights of a feature go; NULL: no such feature. */
static int32_t *
find(struct model *models, size_t n, struct wire_str name, struct wire_str feature)
{
	size_t m = 0, i = 0;

	while (m < n && !wire_str_is(name, models[m].name))
		m++;
	while (m < n && i < models[m].nfeatures &&
	    !wire_str_is(feature, models[m].features[i]))
		i++;
	return m < n && i < models[m].nfeatures ? models[m].weights[i] : NULL;
}

static bool
read_weights(struct wire_str list, int32_t *weights)
{
	enum { MOST = 1000000 };	/* so that no sum overflows */
	struct wire_str field;
	int weight;

	for (size_t i = 0; wire_str_field(&list, '\t', &field); i++) {
		if (!wire_str_int(field, &weight) || weight > MOST ||
		    weight < -MOST || i == MODEL_LEVELS)
			return false;
		weights[i] = weight;
	}
	return true;
}

void
model_load(struct wire_env *env, const char *file, struct model *models,
    size_t n)
{
	struct wire_str bytes, line, name, feature;
	const char *shown;

	for (size_t m = 0; m < n; m++) {
		const size_t size =
		    models[m].nfeatures * sizeof(*models[m].weights);
		models[m].weights = memset(wire_env_alloc(env, size), 0, size);
	}
	if (!wire_env_data(env, file, &bytes, &shown))
		return;
	for (size_t at = 1; wire_str_line(&bytes, &line); at++) {
		if (line.n == 0 || line.p[0] == '#')
			continue;
		int32_t *weights = NULL;
		wire_str_field(&line, '\t', &name);
		if (wire_str_field(&line, '\t', &feature))
			weights = find(models, n, name, feature);
		if (weights == NULL)
			wire_env_fail(env, shown, at, 0, "no such feature");
		if (!read_weights(line, weights))
			wire_env_fail(env, shown, at, 0,
			    "at most %d whole numbers up to 1000000 expected",
			    MODEL_LEVELS);
	}
}
