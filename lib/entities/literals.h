/*
 * literals.h - what is recognised by its shape
 *
 * A rule begins at one token, looks a few tokens ahead, adds a mention and says
 * where it ends; `i` itself if there is none.  So the pass is linear.
 */
#ifndef WIRE_ENTITY_LITERALS_H
#define WIRE_ENTITY_LITERALS_H

#include "lib/base/str.h"
#include "lib/entities/story.h"

struct date {
	int year, month, day;	/* 0: not told */
};

enum date_shape { SHAPE_NONE, SHAPE_WEEKDAY, SHAPE_DAY, SHAPE_TIME };

struct dates {
	struct story *s;
	struct date today;	/* when the story came out; year 0: unknown */
	enum date_shape shape;	/* of the last mention, if it was one of these */
	int weekday;		/* that stands directly before, from Monday, 1 */
};

void dates_begin(struct dates *d, struct story *s);
/* Dates and times (dates.c). */
size_t dates_at(struct dates *d, size_t i);
/* Money and percentages (amounts.c). */
size_t amounts_at(struct story *s, size_t i);

/* Of token i, as a word of calendar.tsv: `len` tokens long. */
enum calendar calendar_at(const struct story *s, size_t i, int *number, size_t *len);

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
begins_digit(const struct story *s, size_t i)
{
	return is_digit(s->text.p[s->v[i].start]);
}

static inline bool
is_capital(const struct story *s, size_t i)
{
	return (s->v[i].flags & WIRE_TOKEN_CAPITAL) != 0;
}

/* Is token i there, and in the line of the one before? */
static inline bool
goes_on(const struct story *s, size_t i)
{
	return i < s->n && !(s->v[i].flags & WIRE_TOKEN_LINE);
}

/* "-", "–" between two numbers, with or without blanks on both sides. */
static inline bool
is_dash(const struct story *s, size_t i)
{
	const struct wire_str w = story_word(s, i);

	return goes_on(s, i) && goes_on(s, i + 1) && (wire_str_is(w, "-") ||
	    wire_str_is(w, "\xe2\x80\x93")) && story_glued(s, i) == story_glued(s, i + 1);
}

#endif
