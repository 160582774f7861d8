/*
 * terms.h - the words and phrases that rules look for (lint-terms.tsv)
 *
 * Phrases of all languages that have data, found at a byte of a text.  Cheap
 * where no phrase begins with that byte.
 */
#ifndef WIRE_LINT_TERMS_H
#define WIRE_LINT_TERMS_H

#include "wirecopy/filter.h"

enum wire_lint_class {
	WIRE_LINT_LABEL, WIRE_LINT_LABEL_START, WIRE_LINT_LABEL_HEAD,
	WIRE_LINT_EMBARGO, WIRE_LINT_KILL, WIRE_LINT_STATUS,
	WIRE_LINT_PLACEHOLDER, WIRE_LINT_NOT_PLACEHOLDER, WIRE_LINT_DOUBLE,
	WIRE_LINT_TAG, WIRE_LINT_POST_HOST,
	WIRE_LINT_NCLASSES
};

struct wire_lint_terms;

struct wire_lint_terms *wire_lint_terms_load(struct wire_env *env);

/* Bytes of the longest phrase of one of `classes` (bits, 1 << class) that
 * begins at byte `at` and does not end inside a word; 0 if there is none.
 * *which gets its class. */
size_t wire_lint_term_at(const struct wire_lint_terms *terms,
    struct wire_str text, size_t at, unsigned classes,
    enum wire_lint_class *which);

/* There are terms for the language with that BCP 47 tag. */
bool wire_lint_speaks(const struct wire_lint_terms *terms, struct wire_str tag);

/* The whole of `word` is a phrase of the class. */
bool wire_lint_term_is(const struct wire_lint_terms *terms,
    struct wire_str word, enum wire_lint_class which);

#endif
