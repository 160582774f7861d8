/*
 * learn.h - weights of models, from examples
 *
 * Logistic regression by resilient propagation: the same examples in the same
 * order give the same weights.
 */
#ifndef WIRE_STRIP_LEARN_H
#define WIRE_STRIP_LEARN_H

#include <stdio.h>

#include "lib/strip/model.h"

/* What the model is to tell apart. */
struct examples {
	const uint8_t **rows;	/* the levels of each; lent */
	double *weights;	/* how much each counts; their average is 1 */
	bool *is;	/* it is what the model is to find */
	size_t n;
};

/* Sets model->weights.  `decay` holds weights small that few examples speak
 * for. */
void learn(struct model *model, const struct examples *examples, double decay);

/* Lines of a weight file. */
void learn_print(FILE *out, const struct model *model);

#endif
