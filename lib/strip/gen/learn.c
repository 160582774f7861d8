/* learn.c - weights of models, from examples */
#include "lib/strip/gen/learn.h"

#include <math.h>
#include <stdlib.h>

#include "lib/learn/learn.h"

enum { STEPS = 120 };

static void
add_gradient(struct learn_weight (*weights)[MODEL_LEVELS], size_t nfeatures,
    const struct examples *ex, size_t i)
{
	const uint8_t *row = ex->rows[i];
	double score = 0;

	for (size_t k = 0; k < nfeatures; k++)
		score += weights[k][row[k]].w;
	const double error = ex->weights[i] * (ex->is[i] - 1 / (1 + exp(-score)));
	for (size_t k = 0; k < nfeatures; k++)
		weights[k][row[k]].gradient += error;
}

void
learn(struct model *model, const struct examples *ex, double decay)
{
	struct learn_weight (*weights)[MODEL_LEVELS] =
	    learn_alloc(model->nfeatures, sizeof(*weights));

	for (size_t k = 0; k < model->nfeatures; k++)
		for (size_t i = 0; i < MODEL_LEVELS; i++)
			weights[k][i].pace = 0.01;
	for (int s = 0; s < STEPS; s++) {
		for (size_t i = 0; i < ex->n; i++)
			add_gradient(weights, model->nfeatures, ex, i);
		for (size_t k = 0; k < model->nfeatures; k++)
			for (size_t i = 0; i < MODEL_LEVELS; i++)
				learn_step(&weights[k][i], decay);
	}
	for (size_t k = 0; k < model->nfeatures; k++)
		for (size_t i = 0; i < MODEL_LEVELS; i++)
			model->weights[k][i] =
			    (int32_t)lround(1000 * weights[k][i].w);
	free(weights);
}

void
learn_print(FILE *out, const struct model *model)
{
	for (size_t k = 0; k < model->nfeatures; k++) {
		const int32_t *weights = model->weights[k];
		size_t n = MODEL_LEVELS;
		while (n > 0 && weights[n - 1] == 0)
			n--;
		if (n == 0)
			continue;
		fprintf(out, "%s\t%s", model->name, model->features[k]);
		for (size_t i = 0; i < n; i++)
			fprintf(out, "\t%d", (int)weights[i]);
		putc('\n', out);
	}
}
