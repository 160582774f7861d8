/*
 * chain.h - how likely labels are: the sums over all paths
 *
 * A linear-chain conditional random field (Lafferty et al. 2001) over the labels of
 * model.h.  Only additions, multiplications and divisions of doubles in a fixed order,
 * so the results are the same everywhere.
 */
#ifndef WIRE_ENTITY_CHAIN_H
#define WIRE_ENTITY_CHAIN_H

#include "lib/entities/features.h"

/* After O and the ends of names, O and the beginnings; inside names of a type, two
 * after two. */
enum { NFOLLOW = (2 * NTYPES + 1) * (2 * NTYPES + 1) + 4 * NTYPES };

/* Pairs of labels of which one may follow the other. */
struct follow {
	uint8_t a, b;
	double odds;		/* e to the weight */
};

struct chain {
	size_t n;
	struct follow follows[NFOLLOW];		/* by b */
	double odds[LONGEST_STRETCH][ROW];	/* of label y at token i */
	double forward[LONGEST_STRETCH][ROW], backward[LONGEST_STRETCH][ROW];
};

/* e to the x, to seven digits; x is taken for 80 if it is larger. */
double chain_exp(double x);

/* Fills in which labels may follow which. */
void chain_begin(struct chain *c);
/* Sets the odds of token i from what its labels score. */
void chain_odds(struct chain *c, size_t i, const float *score);

/* Sums over all paths; of token i through allowed[i], a set of bits, if allowed is
 * not NULL.  False if there is no such path. */
bool chain_sum(struct chain *c, const uint32_t *allowed);
/* Then, how likely are the labels of token i, */
void chain_labels(const struct chain *c, size_t i, double *likely);
/* the pairs, in the order of `follows`, of which it has the second label (the
 * first one has 0 before it), */
void chain_pairs(const struct chain *c, size_t i, double *likely);
/* and, if all was allowed, just this name? */
double chain_name(const struct chain *c, size_t first, size_t last, unsigned type);

#endif
