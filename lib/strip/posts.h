/*
 * posts.h - posts of social networks, embedded in a story
 *
 * A scraped page keeps of a post its text and the signature line below it,
 * "— HTN World (@htnworld) November 7, 2025", and often a tail of the text
 * after that.  The signature is what gives the post away.
 */
#ifndef WIRE_STRIP_POSTS_H
#define WIRE_STRIP_POSTS_H

#include "lib/strip/lines.h"

/* What a signature line says; absent strings are {NULL, 0}. */
struct signature {
	struct wire_str author, handle;
	struct wire_str date;	/* RFC 3339, or absent */
	bool alone;		/* the line holds no text of the post */
};

bool signature_read(struct wire_record *rec, const struct line *l,
    struct signature *out);

/* Marks the lines of all posts; *groups counts groups used so far. */
void posts_mark(struct wire_record *rec, struct line *v, size_t n,
    size_t *groups);

/* Links in the text, in order; lends an array. */
size_t links_read(struct wire_record *rec, struct wire_str text,
    const struct wire_str **out);

#endif
