/*
 * newsroom.h - the lists and rules of a newsroom, and what becomes of a span
 *
 * Lists (gazetteer.h) and rules (rulefile.h) claim stretches of a story.  They
 * compete with each other and with what the tagger found: first come those that
 * override, then the higher priority, the longer one, and the one that stands
 * first in the files.  The tagger has priority 0 and stands last; a mention of
 * its that a name of theirs cuts in two has priority -1.
 */
#ifndef WIRE_ENTITY_NEWSROOM_H
#define WIRE_ENTITY_NEWSROOM_H

#include "lib/entities/story.h"
#include "lib/pipeline/problems.h"

struct newsroom;

/* Files of both kinds; a mistake in them ends the run.  NULL if there are none. */
const struct newsroom *newsroom_load(struct wire_env *env,
    const struct wire_list *lists, const struct wire_list *rules);

/* Puts their names among the story's mentions, which are in text order. */
void entities_newsroom(struct story *s, const struct newsroom *room);

/* ---- for those who read the files --------------------------------------------- */

/* How letters of the story may differ from those of the file. */
enum letter_case {
	CASE_DEFAULT,	/* of names without lower case CASE_EXACT, else CASE_TITLE */
	CASE_EXACT,
	CASE_TITLE,	/* capitals of the file are capitals */
	CASE_ANY
};

/* The conditions of a claim. */
struct terms {
	enum letter_case letters;
	int priority;
	bool overrides;
	bool never;		/* nothing is to be tagged here */
	size_t min_length;	/* of a name, in characters */
	const uint32_t *context;	/* one of these words must be in the story */
	size_t ncontext;
};

/* Words that the story is asked for; each has a number. */
struct contexts {
	struct wire_env *env;
	struct wire_lexicon *words;	/* NULL: none yet */
	uint32_t n;
};

/* Sets the context of the terms: words with commas between.  False: none. */
bool contexts_add(struct contexts *contexts, struct wire_str words,
    struct terms *terms);

/* The type of that name; WIRE_ENTITY_OTHER if there is none. */
enum wire_entity_type newsroom_type(struct wire_str name);
/* "; did you mean 'person'?" or "". */
const char *newsroom_type_suggestion(struct wire_problems *ps, const char *name);
/* The case of that name.  False: there is none. */
bool newsroom_case(struct wire_str name, enum letter_case *out);

/* ---- for those who look into the story ------------------------------------------ */

struct claim {
	struct wire_span at;	/* bytes */
	struct wire_span title;	/* bytes; empty: none */
	enum wire_entity_type type;	/* WIRE_ENTITY_OTHER: of any, of `never` */
	const struct terms *terms;
	size_t order;		/* of its line or rule */
	uint64_t thing;		/* same for all names of one thing; 0: as written */
	struct wire_str name, ref, value;	/* absent: none */
	const char *rule, *file;
	size_t line;
	struct mention *mention;	/* what the tagger found; else NULL */
};

struct claims {
	struct story *s;
	const struct contexts *contexts;
	uint8_t *context;	/* of each word: 1, it is in the story; NULL: not
				 * yet looked for */
	struct claim *v;
	size_t n, size;
};

/* Is one of the context's words in the story, if there are such? */
bool claims_context(struct claims *c, const struct terms *t);
void claims_add(struct claims *c, const struct claim *claim);

#endif
