/*
 * story.h - a story as its sentences, and what the summary must know of each
 *
 * Everything is in the record's memory.  Linear in the length of the story.
 */
#ifndef WIRE_SUMMARY_STORY_H
#define WIRE_SUMMARY_STORY_H

#include "lib/summary/weights.h"

/* The content words of a sentence, as numbers below nterms of the story. */
struct wire_terms {
	const uint32_t *v;
	size_t n;
	uint64_t length;	/* of the vector of their counts, in 1/256 */
};

struct wire_line {
	struct wire_span at;	/* bytes of the text */
	size_t words;		/* as blanks part them */
	struct wire_terms terms;
	size_t function_words;
	size_t needs;		/* sentence that must be in the summary, too:
				 * itself, or the one with the speaker */
	bool leans;		/* must follow the one before it */
	bool barred;		/* boilerplate, or words of nobody knows whom */
	size_t attributed;	/* where the last "…, she said" in it ends; 0: none */
	unsigned names;		/* entities that begin in it */
	size_t quoted;		/* bytes of it in direct quotations */
	int64_t score;		/* millionths */
};

struct wire_story {
	const struct wire_summary_data *data;
	struct wire_str text;
	struct wire_line *v;
	size_t n;
	size_t nterms;
	uint32_t *counts;	/* of every term in the story */
	uint64_t length;	/* of the vector of them, in 1/256 */
	/* What the scores were made of: WIRE_NSENTENCE_FEATURES values of each
	 * sentence, one sentence after another. */
	const int64_t *features;
};

/* NULL if the text has no sentences. */
struct wire_story *wire_story_read(struct wire_record *rec,
    const struct wire_summary_data *data);

/* Length of a vector of counts, given the sum of their squares. */
uint64_t wire_vector_length(uint64_t squares);

/* dot / (length * length), both lengths in 1/256: the cosine. */
int64_t wire_cosine(uint64_t dot, uint64_t length, uint64_t other);

/* log2, straight between powers of two; of 0, 0. */
int64_t wire_log2(size_t n);

#endif
