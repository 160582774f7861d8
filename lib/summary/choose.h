/* choose.h - which sentences tell the story best together */
#ifndef WIRE_SUMMARY_CHOOSE_H
#define WIRE_SUMMARY_CHOOSE_H

#include "lib/summary/story.h"

enum { WIRE_MOST_SENTENCES = 64 };

/* Sentences of a story, in its order. */
struct wire_set {
	size_t v[WIRE_MOST_SENTENCES], n;
	bool scored;
	int64_t score;		/* millionths */
};

struct wire_wish {
	size_t sentences;	/* at most */
	struct wire_room room;
	bool fill;		/* as much of the room as can be */
	bool lead;		/* the story's first sentences, not its best */
	bool points;		/* that many sentences, each to be read alone */
};

struct wire_chooser {
	const struct wire_story *story;
	struct wire_wish wish;
	size_t *pool, npool;		/* sentences to choose from, in order */
	int64_t *likeness;		/* of each with each, npool * npool */
	uint32_t *scratch;		/* a zero for every term */
	bool *top;			/* is it one of the commonest terms */
};

struct wire_chooser wire_chooser_new(struct wire_record *rec,
    const struct wire_story *story, const struct wire_wish *wish);

/* Inserts sentence i into the n best of v, at most `most`; of equals the first wins.
 * Returns how many there are now. */
size_t wire_keep_best(size_t *v, size_t n, size_t most, size_t i,
    const struct wire_line *lines);

bool wire_set_has(const struct wire_set *set, size_t i);

/* Does sentence i make sense without any other? */
bool wire_stands_alone(const struct wire_story *story, size_t i);

/* Do two sentences of the story say the same? */
bool wire_repeats(const struct wire_chooser *c, size_t a, size_t b);

/* Calls fn with every set of up to three of the pool that keeps all rules. */
void wire_each_set(const struct wire_chooser *c,
    void (*fn)(void *ctx, struct wire_set *set), void *ctx);

/* The best set that keeps all rules; empty if none does. */
struct wire_set wire_choose(const struct wire_chooser *c);

/* The rule that the set breaks: the sentences shall make sense without the rest
 * of the story, and fit into the room.  Members of sets here are indices into
 * the pool. */
enum wire_rule {
	WIRE_NO_RULE,
	WIRE_RULE_ROOM,		/* too long */
	WIRE_RULE_PRONOUN,	/* leans on a sentence that is not there */
	WIRE_RULE_SOURCE,	/* words without the one who said them */
	WIRE_RULE_REPEATS	/* says what another says */
};
enum wire_rule wire_set_breaks(const struct wire_chooser *c,
    const struct wire_set *set);

/* Millionths, 0 or less, that are added to the score for room left empty. */
int64_t wire_set_waste(const struct wire_chooser *c, const struct wire_set *set);

/* WIRE_NSET_FEATURES values. */
void wire_set_features(const struct wire_chooser *c, const struct wire_set *set,
    int64_t *features);

#endif
