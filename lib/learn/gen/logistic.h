/*
 * logistic.h - weights that tell what is from what is not, from examples
 *
 * An example has a level of each feature, and each level has a weight.  Logistic
 * regression by resilient propagation: the same examples in the same order give
 * the same weights.
 */
#ifndef WIRE_LEARN_LOGISTIC_H
#define WIRE_LEARN_LOGISTIC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct learn_example {
	const uint8_t *levels;	/* one for each feature; lent */
	double weight;		/* how much it counts; their average is 1 */
	bool is;		/* it is what is to be found */
};

struct learn_set {
	struct learn_example *v;
	size_t n, room;
};

void learn_add(struct learn_set *set, struct learn_example example);

/* Sets weights[feature * nlevels + level], in thousandths of a logit.  `decay`
 * holds weights small that few examples speak for. */
void learn_logistic(int32_t *weights, size_t nfeatures, size_t nlevels,
    const struct learn_set *set, double decay);

#endif
