/*
 * story.h - a story as words, names and quoted pieces
 *
 * Items are what attribution looks at: a name of the entities layer is one
 * item however many words it has, and so is everything between a pair of
 * quotation marks.  Offsets are bytes.
 */
#ifndef WIRE_QUOTE_STORY_H
#define WIRE_QUOTE_STORY_H

#include "lib/quotes/marks.h"
#include "lib/quotes/words.h"

enum item_kind {
	ITEM_WORD, ITEM_NUMBER, ITEM_PUNCT,
	ITEM_NAME,	/* an entity that can act; ref: its index */
	ITEM_TIME,	/* a date or time */
	ITEM_QUOTE	/* ref: index of the pair of marks */
};

enum {	/* flags */
	ITEM_CAPITAL = 1, ITEM_ALLCAPS = 2, ITEM_CLITIC = 4,
	ITEM_LINE = 8	/* first of its paragraph */
};

struct item {
	uint32_t start, end;
	uint32_t cls;		/* words.h; all items of a phrase have it */
	uint32_t ref;
	uint8_t kind, flags;
	uint8_t words;		/* 0: not the first item of its phrase */
	char punct;		/* '-' of every dash, 0 of no punctuation */
};

struct story {
	struct wire_record *rec;
	struct wire_str text;
	const struct quote_words *words;
	const struct wire_entity *entities;
	size_t nentities;
	const struct wire_marks *marks;
	size_t nmarks;
	const struct wire_token *tokens;
	size_t ntokens;
	struct item *v;
	size_t n;
	unsigned depth;		/* of the pairs of marks that are pieces */
};

/* How far the layers have been read: stories in ascending order of place go
 * on where the one before ended. */
struct place {
	size_t token, entity, mark, sentence, region;
};

void quote_story_open(struct story *s, struct wire_record *rec,
    const struct quote_words *words);

/* The items of bytes [from, to); pairs of marks that are nested `depth` deep
 * are quoted pieces, outer ones do not show. */
void quote_story_read(struct story *s, size_t from, size_t to, unsigned depth,
    struct place *at);

#endif
