/* choose.h - which sentences tell the story best together */
#ifndef WIRE_SUMMARY_CHOOSE_H
#define WIRE_SUMMARY_CHOOSE_H

#include "lib/summary/story.h"

enum { WIRE_MOST_SENTENCES = 64 };

/* Sentences of a story, in its order. */
struct wire_set {
	size_t v[WIRE_MOST_SENTENCES], n;
	int64_t score;		/* millionths */
};

struct wire_chooser {
	const struct wire_story *story;
	size_t max_sentences, max_words;
	bool fill;			/* use up what is allowed */
	size_t *pool, npool;		/* sentences to choose from, in order */
	int64_t *likeness;		/* of each with each, npool * npool */
	uint32_t *scratch;		/* a zero for every term */
	bool *top;			/* is it one of the commonest terms */
};

struct wire_chooser wire_chooser_new(struct wire_record *rec,
    const struct wire_story *story, size_t max_sentences, size_t max_words,
    bool fill);

/* Calls fn with every set of up to three of the pool that keeps all rules. */
void wire_each_set(const struct wire_chooser *c,
    void (*fn)(void *ctx, struct wire_set *set), void *ctx);

/* The best set that keeps all rules; empty if none does. */
struct wire_set wire_choose(const struct wire_chooser *c);

/* True if the sentences make sense without the rest of the story, and are no
 * more words than allowed.  Members of sets here are indices into the pool. */
bool wire_set_allowed(const struct wire_chooser *c, const struct wire_set *set);

/* WIRE_NSET_FEATURES values. */
void wire_set_features(const struct wire_chooser *c, const struct wire_set *set,
    int64_t *features);

#endif
