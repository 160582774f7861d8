/*
 * story.h - one story while its names are looked for
 *
 * The stages share this: literals (dates, money, links) first, then names are
 * cut out and voted on, cut anew by a model (tagger.h), set against the
 * newsroom's lists and rules (newsroom.h), and linked.
 *
 * All positions are token indices, half-open, unless said otherwise.
 */
#ifndef WIRE_ENTITY_STORY_H
#define WIRE_ENTITY_STORY_H

#include "lib/entities/lists.h"
#include "lib/text/tokens.h"

enum { NTYPES = WIRE_WORK + 1 };	/* the types of names */

/* What the newsroom's lists and rules tell of a mention. */
struct listing {
	struct wire_span at;	/* bytes, where words are cut; else 0 */
	size_t thing;		/* index into names + 1: of one thing; 0: none */
	struct wire_str name, ref;	/* or absent */
	struct wire_str why;	/* absent: the mention's rule */
};

/* Packed: a long record may be nothing but "$1 $1 $1". */
struct mention {
	size_t first, last;
	enum wire_entity_type type;
	uint32_t known;		/* which line of the lists it is, 0: none */
	const char *rule;
	struct wire_str value;
	size_t title_first, title_last;	/* equal: none */
	size_t name;		/* index into names of the story, literals: 0 */
	const struct listing *listing;	/* or NULL */
	int score;		/* how sure the model is, in units of its own */
	int likely;		/* that it is right, per cent; 0: nobody asks */
	bool weak;		/* no name unless another mention says so */
};

/* Everything in the story that is written the same way. */
struct name {
	uint64_t key;
	size_t mention;		/* the first that is not weak, else the first */
	int votes[NTYPES];
	bool strong;		/* has a mention that is not weak */
	size_t expands;		/* index of the name it is an acronym of, or self */
};

struct story {
	const struct entity_lists *lists;
	struct wire_record *rec;
	struct wire_str text;
	struct wire_token *v;	/* n of them, and one that stands for the end */
	uint32_t *class;	/* of each token, from lists->words */
	uint8_t *flags;
	size_t n;

	struct mention *mentions;	/* in text order once names are in */
	size_t nmentions, size;

	struct name *names;	/* open addressing: `slots` of index + 1 */
	size_t nnames, names_size;
	uint32_t *slots;
	size_t nslots;

	bool why;		/* mentions tell what made them */
};

enum {	/* story.flags */
	AT_START = 1,	/* of a sentence, quotation or line */
	NO_CASE = 2,	/* in a line of capitals, or of title case */
	TAKEN = 4	/* in a literal */
};

static inline struct wire_str
story_word(const struct story *s, size_t i)
{
	return wire_token_str(s->text, &s->v[i]);
}

/* Do tokens i-1 and i touch? */
static inline bool
story_glued(const struct story *s, size_t i)
{
	return i > 0 && i < s->n && s->v[i - 1].end == s->v[i].start;
}

struct mention *story_add(struct story *s, size_t first, size_t last,
    enum wire_entity_type type, const char *rule);

/* Cuts the text into words, and finds all that the rules find. */
void entities_by_rule(struct story *s);

/* Links, handles, dates, times, money, percentages. */
void entities_literals(struct story *s);
/* Names as mentions, with votes for what they are. */
void entities_names(struct story *s);
/* Decides what names are; drops what is none. */
void entities_decide(struct story *s);
/* One id for one thing, and writes the layer. */
void entities_link(struct story *s);
/* The same for the record's own entities, whose spans and types stay. */
void entities_link_given(struct story *s);

#endif
