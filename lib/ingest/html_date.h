/* html_date.h - dates as web pages write them, in RFC 3339 */
#ifndef WIRE_HTML_DATE_H
#define WIRE_HTML_DATE_H

#include "lib/base/arena.h"
#include "wirecopy/filter.h"

/* Names of months, of all languages that have a calendar.tsv. */
struct wire_html_months {
	struct wire_html_month {
		struct wire_str name;
		unsigned number;
	} *v;
	size_t n;
};
void wire_html_months_open(struct wire_html_months *months, struct wire_env *env);

/* "2025-11-07T10:05:00+05:00" of "2025-11-07 10:05 +0500", "20251107T1005+0500" or
 * "Fri, 07 Nov 2025 10:05:00 +0500"; a day alone stays one, also "Updated on
 * November 7th, 2025".  p NULL if it is none. */
struct wire_str wire_html_date(const struct wire_html_months *months,
    struct wire_arena *arena, struct wire_str s);

#endif
