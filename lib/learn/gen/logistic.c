/* logistic.c - weights that tell what is from what is not, from examples */
#include "lib/learn/gen/logistic.h"

#include <math.h>
#include <stdlib.h>

#include "lib/learn/learn.h"

enum { STEPS = 120 };

void
learn_add(struct learn_set *set, struct learn_example example)
{
	set->v = learn_grow(set->v, set->n, &set->room, sizeof(*set->v));
	set->v[set->n++] = example;
}

static void
add_gradient(struct learn_weight *weights, size_t nfeatures, size_t nlevels,
    const struct learn_example *e)
{
	double score = 0;

	for (size_t k = 0; k < nfeatures; k++)
		score += weights[k * nlevels + e->levels[k]].w;
	const double error = e->weight * (e->is - 1 / (1 + exp(-score)));
	for (size_t k = 0; k < nfeatures; k++)
		weights[k * nlevels + e->levels[k]].gradient += error;
}

void
learn_logistic(int32_t *weights, size_t nfeatures, size_t nlevels,
    const struct learn_set *set, double decay)
{
	const size_t n = nfeatures * nlevels;
	struct learn_weight *w = learn_alloc(n, sizeof(*w));

	for (size_t i = 0; i < n; i++)
		w[i].pace = 0.01;
	for (int s = 0; s < STEPS; s++) {
		for (size_t i = 0; i < set->n; i++)
			add_gradient(w, nfeatures, nlevels, &set->v[i]);
		for (size_t i = 0; i < n; i++)
			learn_step(&w[i], decay);
	}
	for (size_t i = 0; i < n; i++)
		weights[i] = (int32_t)lround(1000 * w[i].w);
	free(w);
}
