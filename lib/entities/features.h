/*
 * features.h - what the tagger sees of each token
 *
 * A feature is a number of 32 bits, the hash of what it says ("the word before
 * is `in`").  Training and tagging compute them here.
 */
#ifndef WIRE_ENTITY_FEATURES_H
#define WIRE_ENTITY_FEATURES_H

#include "lib/entities/model.h"
#include "lib/entities/story.h"

enum { MAX_FEATURES = 128, LONGEST_STRETCH = 256 };

struct feature_list {
	uint32_t v[MAX_FEATURES];
	size_t n;
};

struct features;

/* Looks at the whole story.  In the memory of its record. */
struct features *features_of(struct story *s, const struct model *model);

/* Stretches of tokens in which there may be names, in text order: the tagger
 * leaves out what lies between.  False at the end; *last begins as 0. */
bool features_stretch(struct features *f, size_t *first, size_t *last);

/* Features of token i of the stretch. */
void features_at(const struct features *f, size_t i, struct feature_list *out);

#endif
