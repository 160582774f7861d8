/*
 * story.h - what a format says of one story
 *
 * All strings are UTF-8, but bytes that are not are forgiven: they are read as
 * Windows-1252.  {NULL, 0} is absent.  Times are RFC 3339 where the format has
 * enough to make it one, else as it has them; nothing is guessed.
 */
#ifndef WIRE_STORY_H
#define WIRE_STORY_H

#include "wirecopy/record.h"

struct wire_strs {
	const struct wire_str *v;
	size_t n;
};

struct wire_story {
	struct wire_str id;		/* the feed's own; absent: made of the file's */
	struct wire_str version;
	struct wire_str headline, subheadline, byline, slug, abstract;
	struct wire_str language;	/* BCP 47 */
	struct wire_str published, updated, embargo, expires;
	struct wire_str urgency, section, publisher, url, rights, editor_note;
	/* "usable", "withheld", "canceled": the text of a story that is not
	 * to be published is kept in another member. */
	struct wire_str status;
	struct wire_strs keywords, subjects;
	struct wire_strs corrects;	/* ids of the stories that it replaces */
	const struct wire_dateline *dateline;	/* NULL: none */

	struct wire_str text;		/* a line break ends a paragraph */
	const struct wire_block *blocks;	/* what markup said of each line */
	size_t nblocks;

	size_t line;			/* of the file, on which it begins */
	const char *encoding;		/* that it was decoded from; NULL: UTF-8 */
};

/* Where a story was found. */
struct wire_origin {
	struct wire_str format;
	size_t line;		/* of the input, on which it begins */
	size_t number;		/* of the story in the input, from 0 */
	const char *encoding;	/* that it was decoded from; NULL: UTF-8 */
};

/* Sets `source`, and an `id` if there is none yet. */
void wire_origin_put(const struct wire_origin *origin, struct wire_record *rec);

/* Sets the members that the story has, and its origin.  NULL: the record has a
 * source. */
void wire_story_put(const struct wire_story *story,
    const struct wire_origin *origin, struct wire_record *rec);

/* The text of a story that is canceled or withheld goes to another member: it must
 * not be published by a filter that does not look at `status`. */
void wire_story_withhold(struct wire_record *rec);

#endif
