/* learn.c - weights of models, from examples */
#include "lib/strip/gen/learn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { STEPS = 120 };

struct weight {
	double w, gradient;
	double pace, before;	/* of the last step, and the gradient then */
};

/* Each weight has a pace of its own, faster as long as its gradient keeps its
 * sign. */
static void
step(struct weight *w, double decay)
{
	const double g = w->gradient - decay * w->w;

	w->gradient = 0;
	if (g * w->before < 0) {
		w->pace *= 0.5;
		w->before = 0;
		return;
	}
	if (g * w->before > 0)
		w->pace = fmin(1.2 * w->pace, 0.5);
	w->before = g;
	w->w += g > 0 ? w->pace : g < 0 ? -w->pace : 0;
}

static void
add_gradient(struct weight (*weights)[MODEL_LEVELS], size_t nfeatures,
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
	struct weight (*weights)[MODEL_LEVELS] =
	    calloc(model->nfeatures, sizeof(*weights));

	if (weights == NULL)
		abort();
	for (size_t k = 0; k < model->nfeatures; k++)
		for (size_t i = 0; i < MODEL_LEVELS; i++)
			weights[k][i].pace = 0.01;
	for (int s = 0; s < STEPS; s++) {
		for (size_t i = 0; i < ex->n; i++)
			add_gradient(weights, model->nfeatures, ex, i);
		for (size_t k = 0; k < model->nfeatures; k++)
			for (size_t i = 0; i < MODEL_LEVELS; i++)
				step(&weights[k][i], decay);
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
