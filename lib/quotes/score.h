/*
 * score.h - how likely a quotation is right, and what speaks for it
 *
 * What is seen of a quotation is told as features, yes or no: "that: a clause
 * with that".  A weight file has for each of them, for direct, mixed and indirect
 * ones, a weight in thousandths of a logit; their sum says how likely somebody
 * would take these words for said, and by this source.
 */
#ifndef WIRE_QUOTE_SCORE_H
#define WIRE_QUOTE_SCORE_H

#include "lib/quotes/attribute.h"
#include "wirecopy/filter.h"

enum { SCORE_KINDS = 3, SCORE_MAX_FEATURES = 80 };

struct score_weights {
	int32_t bias[SCORE_KINDS];
	int32_t of[SCORE_MAX_FEATURES][SCORE_KINDS];
};

/* Names of all features, NULL-ended; as many as there are is the number. */
extern const char *const score_names[];

const struct score_weights *score_load(struct wire_env *env);

/* By whether its words stand inside marks, outside, or both. */
enum wire_quote_kind score_kind(const struct story *s, const struct found *f);

/* Sets features[score_names] of number k. */
void score_look(const struct story *s, const struct found *found, size_t n,
    size_t k, bool *features);

/* In hundredths, 1 to 99. */
unsigned score_confidence(const struct score_weights *weights,
    enum wire_quote_kind kind, const bool *features);

/* "said +812, that -40 …": what it has, the weightiest first. */
struct wire_str score_why(struct wire_record *rec,
    const struct score_weights *weights, enum wire_quote_kind kind,
    const bool *features);

#endif
