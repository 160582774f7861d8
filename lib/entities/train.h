/*
 * train.h - learns a model of names from annotated stories
 *
 * An averaged structured perceptron (Collins 2002) over the labels of model.h, which
 * learns from each sentence with some of its features left out.
 * What a set of stories does not annotate is unknown, not "no name": each token
 * has a set of labels that are right, and the update goes towards the best path
 * through those sets.  Stories that follow other guidelines are guests: of each
 * feature there is one weight for all stories and one more for those of the
 * house, and the model has their sum (Daumé 2007).
 *
 * All numbers are integers, and the order is that of a fixed generator: the same
 * stories give the same model, bit for bit.
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
