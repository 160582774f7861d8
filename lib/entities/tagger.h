/*
 * tagger.h - the most likely names of a stretch of text
 *
 * A linear model over labels begin, inside, last, unit of each type (BILOU), and
 * the best path of labels by Viterbi's algorithm.  All sums are of integers.
 */
#ifndef WIRE_ENTITY_TAGGER_H
#define WIRE_ENTITY_TAGGER_H

#include "lib/entities/features.h"

/* What a stretch of n tokens, LONGEST_STRETCH at most, scores: of token i and
 * label y in score[i][y]. */
struct lattice {
	size_t n;
	int32_t score[LONGEST_STRETCH][ROW];
	int32_t follows[ROW][ROW];	/* [0][y] too for the first token */
	uint8_t before[LONGEST_STRETCH][ROW];
};

/* Takes over what may follow what. */
void lattice_begin(struct lattice *l, const struct model *model);
/* Sets the scores of token i from its features. */
void lattice_score(struct lattice *l, const struct model *model, size_t i,
    const uint32_t *features, size_t n);
/* The best labels; of token i those of allowed[i], a set of bits, if allowed is
 * not NULL.  False if there is no such path. */
bool lattice_decode(struct lattice *l, const uint32_t *allowed, uint8_t *labels);

/* Replaces the rules' names by those of the model; without those that are less
 * likely than so many per cent. */
void entities_tag(struct story *s, const struct model *model, long min_score);

#endif
