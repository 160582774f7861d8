/*
 * lines.h - quotations that are told by the lines they stand in
 *
 * The line below a post of a social network tells whose it is: "— HTN World
 * (@htnworld) November 7, 2025".  A headline may have the speaker behind a
 * colon: "Border fence a costly mistake: Afridi".
 */
#ifndef WIRE_QUOTE_LINES_H
#define WIRE_QUOTE_LINES_H

#include "lib/quotes/attribute.h"

/* The headline, if it is the first of the lines and gives somebody's words, and
 * the posts.  Posts are none if strip has not left them there: it takes them out
 * unless it is told to keep them.  A record that is nothing but a post has
 * nothing to be taken out of.
 * What `found` has of the words of somebody else inside any post ends with who
 * said them; it then begins with the post. */
size_t quote_lines(const struct story *s, const struct found *found,
    size_t nfound, const struct found **out);

#endif
