/*
 * model.h - learned weights: what speaks for the story, and how loudly
 *
 * All that is seen of a line or a text is told as levels, small numbers: "4: 5 to
 * 7 words".  A weight file has a weight for each level of each feature, and the
 * score is their sum; so nothing has to be scaled, and what counts can be read
 * off the file.  Its lines are: model, TAB, feature, and a TAB and a weight in
 * thousandths of a logit for each level.  One file may hold several models.
 */
#ifndef WIRE_STRIP_MODEL_H
#define WIRE_STRIP_MODEL_H

#include "wirecopy/filter.h"

enum {
	MODEL_LEVELS = 32,
	MODEL_SURE = 255	/* the greatest likeness to the story */
};

struct model {
	const char *name;
	const char *const *features;
	size_t nfeatures;
	int32_t (*weights)[MODEL_LEVELS];	/* set by model_load */
};

/* Reads the weights of models, n of them, from a data file; what is not there
 * weighs nothing. */
void model_load(struct wire_env *env, const char *file, struct model *models,
    size_t n);

/* Sum of the weights; `levels` has one for each feature. */
int32_t model_score(const struct model *model, const uint8_t *levels);

/* A score as a likeness, from 0 to MODEL_SURE. */
uint8_t model_likeness(int32_t score);

/* ---- levels ---- */

/* Of the average of n likenesses, 0 to 31; 0 if there are none. */
uint8_t model_average(uint64_t sum, uint64_t n);

/* 0 for nothing, 15 for all of it. */
uint8_t model_share(uint64_t part, uint64_t whole);

/* Two to an octave: 0, 1, 2, 3, 4-5, 6-7, 8-11, 12-15 … */
uint8_t model_log(uint64_t x);

#endif
