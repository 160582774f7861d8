/*
 * train.h - learns a model of names from annotated stories
 *
 * A conditional random field (chain.h) over the labels of model.h: stochastic gradient
 * ascent of the likelihood, with a pace for each feature (Duchi et al. 2011), where each
 * sentence leaves out some of its features.
 * What a set of stories does not annotate is unknown, not "no name": each token has a
 * set of labels that are right, and what is learned is the likelihood of all paths
 * through those sets.  Stories that follow other guidelines are guests: each feature
 * has one weight for them and one for the stories of the house, and a story moves that
 * of its own kind twice as far as the other (compare Daumé 2007).  The model has those
 * of the house.
 *
 * The order is that of a fixed generator, and so is that of all sums: the same stories
 * give the same model, bit for bit.
 */
#ifndef WIRE_ENTITY_TRAIN_H
#define WIRE_ENTITY_TRAIN_H

#include "lib/entities/features.h"

struct trainer;

struct trainer *trainer_new(struct wire_arena *arena);
void trainer_free(struct trainer *t);

enum trainer_use { TRAIN_HOUSE, TRAIN_GUEST, TRAIN_HELD_OUT };

/* Adds a story; right[i] is the set of labels, as bits, that are right of its
 * token i.  One that is held out is not learned from, but scored. */
void trainer_add(struct trainer *t, struct features *f,
    const uint32_t *right, enum trainer_use use);

/* Forgets, and learns from so many eighths of the stories. */
void trainer_learn(struct trainer *t, long passes, unsigned eighths);

/* The model as it is written: clusters of words as given, in a table of nwords
 * slots, and no more than `features` features. */
struct wire_str trainer_model(struct trainer *t, struct wire_arena *arena,
    const struct model *words, size_t features);

/* Names of the stories held out, of each type; and what was taken for what, the
 * last one being no name. */
struct trainer_score {
	size_t there[NTYPES], found[NTYPES], right[NTYPES];
	size_t confused[NTYPES + 1][NTYPES + 1];	/* [gold][found] */
};
struct trainer_score trainer_score(struct trainer *t, const struct model *model);

#endif
