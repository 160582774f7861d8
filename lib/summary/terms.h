/*
 * terms.h - the content words of sentences, as vectors of counts
 *
 * Every different word of a story has a number; what stands in place of a word
 * here is that.  In scripts without blanks every two characters are a word.  Lengths of vectors are in 1/256, cosines in 1/65536.
 */
#ifndef WIRE_SUMMARY_TERMS_H
#define WIRE_SUMMARY_TERMS_H

#include "lib/text/lexicon.h"

struct wire_numbering {
	uint64_t *hashes;	/* 0: free */
	uint32_t *numbers;
	size_t mask;
	uint32_t n;		/* numbers given out */
};

struct wire_terms {
	const uint32_t *v;
	size_t n;
	uint64_t length;	/* of the vector of their counts */
};

struct wire_numbering wire_numbering_new(struct wire_record *rec,
    size_t most_words);

/* Appends the numbers of the content words among the tokens to `terms`, which
 * has room for as many as wire_most_terms says; returns how many words are
 * function words. */
size_t wire_read_terms(struct wire_numbering *t,
    const struct wire_lexicon *function_words, struct wire_str text,
    const struct wire_token *v, size_t n, uint32_t *terms, size_t *nterms);

/* For every number a hash of its word, the same in all stories. */
const uint64_t *wire_numbering_stems(struct wire_record *rec,
    const struct wire_numbering *t);

/* Terms that the tokens of the text have at most. */
size_t wire_most_terms(struct wire_str text, size_t ntokens);

/* `scratch` has a zero for every number, and again afterwards. */
uint64_t wire_terms_length(const struct wire_terms *terms, uint32_t *scratch);

/* Product with a vector that has a count for every number. */
uint64_t wire_terms_dot(const struct wire_terms *terms, const uint32_t *counts);

/* Given the sum of the squares of the counts. */
uint64_t wire_vector_length(uint64_t squares);

/* dot / (length * other); 0 if one of them is. */
int64_t wire_cosine(uint64_t dot, uint64_t length, uint64_t other);

#endif
