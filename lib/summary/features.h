/* features.h - what speaks for every sentence of a story, as numbers */
#ifndef WIRE_SUMMARY_FEATURES_H
#define WIRE_SUMMARY_FEATURES_H

#include "lib/summary/story.h"

/* Sets the features of every sentence, and its score. */
void wire_story_score(struct wire_record *rec, struct wire_story *story);

/* part / whole; 0 if there is no whole. */
int64_t wire_share(size_t part, size_t whole);

/* log2, straight between powers of two; of 0, 0. */
int64_t wire_log2(size_t n);

#endif
