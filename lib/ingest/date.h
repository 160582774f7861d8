/* date.h - dates as formats write them, in RFC 3339 */
#ifndef WIRE_INGEST_DATE_H
#define WIRE_INGEST_DATE_H

#include "lib/base/buf.h"

struct wire_date {
	unsigned year, month, day, hour, minute, second;
	struct wire_str zone;	/* "Z", "+01:00"; n == 0: the format has none */
};

/* "2018-11-21T12:59:00+01:00"; p NULL if there is no such day or time.  Without
 * a zone it ends after the seconds: none is guessed. */
struct wire_str wire_date_write(struct wire_arena *arena,
    const struct wire_date *date);

/* "Thu, 19 Feb 2015 17:18:40 +1100 (AEDT)", as in mail and RSS: RFC 5322 with its
 * obsolete forms.  p NULL if it is none. */
struct wire_str wire_date_of_mail(struct wire_arena *arena, struct wire_str s);

/* "2018-11-21T12:59:00.5+01:00", "20180221T125900Z", "2018/2/21 12:59 PM": ISO 8601,
 * long or short, and what looks like it; without parts of a second.  *rest is what
 * stands behind it.  A day without a time stays one.  p NULL if it is none. */
struct wire_str wire_date_of_numbers(struct wire_arena *arena, struct wire_str s,
    struct wire_str *rest);

/* The same if nothing stands behind it. */
struct wire_str wire_date_of_iso(struct wire_arena *arena, struct wire_str s);

/* Whichever of the two it is; as it stands if neither. */
struct wire_str wire_date_of_feed(struct wire_arena *arena, struct wire_str s);

/* The number that s is, of `digits` digits or fewer; false if it is none. */
bool wire_date_number(struct wire_str s, size_t digits, unsigned *number);

/* The full year of one with two digits: 1970 to 2069. */
unsigned wire_date_year(unsigned two_digits);

#endif
