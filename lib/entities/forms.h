/*
 * forms.h - names as they are compared
 *
 * A form is the words of a name without what changes from mention to mention:
 * case, accents, dots, articles, hyphens, titles, particles ("al-Assad",
 * "Assad").  Spellings and nicknames of one name (Mohammed, Muhammad; Bob,
 * Robert) are one word.
 */
#ifndef WIRE_ENTITY_FORMS_H
#define WIRE_ENTITY_FORMS_H

#include "lib/entities/story.h"

enum { MOST_ACRONYMS = 7 };

struct form_word {
	uint64_t key;		/* equal: the same word */
	uint32_t class;		/* of lists->words */
	uint32_t letter;	/* the first, lower case */
	bool initial;		/* "J." */
	bool hollow;		/* names nothing alone: "North", "A." */
	bool linked;		/* "of", "for", "and" or a comma stands before it */
	bool owned;		/* "’s" stands before it */
};

struct form {
	enum wire_entity_type type;
	uint32_t known;		/* line of the lists; 0: none */
	const struct form_word *v;
	size_t n, words;	/* n of them, and what the name has */
	uint64_t bag;		/* equal: the same words in any order */
	uint64_t title;		/* the same of the title, 0: none */
	bool office;		/* "Governor": a person, but no name */
	bool capitals;		/* no lower-case letters */
	bool owner;		/* ends in "’s": "St. Mary’s" */
	uint64_t *acronyms;	/* keys of words that may be its acronym */
	size_t nacronyms;
};

/* The bytes `span` of the text are the name, in tokens [m->first, m->last). */
const struct form *form_of(const struct story *s, const struct mention *m,
    struct wire_span span);

/* "UN", "U.N." */
static inline bool
form_is_acronym(const struct form *f)
{
	return f->words == 1 && f->capitals;
}

/* Does `part` name what the fuller `whole` names, of the same type? */
bool form_fits(const struct form *part, const struct form *whole);

#endif
