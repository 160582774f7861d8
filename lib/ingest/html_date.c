/* html_date.c - dates as web pages write them, in RFC 3339 */
#include "lib/ingest/html_date.h"

#include <stdio.h>

#include "lib/base/str.h"
#include "lib/ingest/date.h"

/* ---- days in words ---------------------------------------------------------------- */

void
wire_html_months_open(struct wire_html_months *months, struct wire_env *env)
{
	enum { MOST_NAMES = 512 };
	const char *const *tag = wire_env_languages(env, NULL);
	struct wire_str bytes, line, name, kind;

	months->v = wire_env_alloc(env, MOST_NAMES * sizeof(*months->v));
	months->n = 0;
	for (; *tag != NULL; tag++) {
		char file[64];

		snprintf(file, sizeof(file), "%s/calendar.tsv", *tag);
		if (!wire_env_data(env, file, &bytes, NULL))
			continue;
		while (wire_str_line(&bytes, &line) && months->n < MOST_NAMES) {
			struct wire_html_month *const m = &months->v[months->n];

			if (!wire_str_field(&line, '\t', &name) ||
			    !wire_str_field(&line, '\t', &kind) ||
			    !wire_str_is(kind, "month") ||
			    !wire_date_number(line, 2, &m->number))
				continue;
			m->name = name;
			months->n++;
		}
	}
}

/* Takes the next run of letters and digits off *rest; false at the end. */
static bool
next_word(struct wire_str *rest, struct wire_str *word)
{
	static const char apart[] = " ,.;:()|/-\t\n";
	size_t start = 0, end;

	while (start < rest->n && memchr(apart, rest->p[start], sizeof(apart) - 1))
		start++;
	for (end = start; end < rest->n &&
	    !memchr(apart, rest->p[end], sizeof(apart) - 1); end++)
		;
	*word = wire_str_sub(*rest, start, end);
	*rest = wire_str_sub(*rest, end, rest->n);
	return word->n > 0;
}

/* 0 if it is none. */
static unsigned
month_of(const struct wire_html_months *months, struct wire_str word)
{
	for (size_t i = 0; i < months->n; i++)
		if (wire_str_eq_nocase(word, months->v[i].name))
			return months->v[i].number;
	return 0;
}

/* "7", "07", "7th"; 0 if it is none. */
static unsigned
day_of(struct wire_str word)
{
	enum { LONGEST_DAY = 4 };
	unsigned day;
	size_t n = 0;

	while (n < word.n && wire_ascii_digit(word.p[n]))
		n++;
	return word.n <= LONGEST_DAY && wire_date_number(wire_str_sub(word, 0, n), 2,
	    &day) ? day : 0;
}

/* "7 November 2025", "7 de noviembre de 2025", "Nov. 7th, 2025": a month with a day
 * and a year around it, or behind it, but for words of two letters. */
static bool
read_words(const struct wire_html_months *months, struct wire_str s,
    struct wire_date *d)
{
	struct wire_str word;
	unsigned number;

	d->day = d->month = 0;
	while (next_word(&s, &word)) {
		if (d->month > 0 && d->day > 0 && word.n == 4 &&
		    wire_date_number(word, 4, &d->year))
			return true;
		if ((number = month_of(months, word)) > 0)
			d->month = number;
		else if ((number = day_of(word)) > 0)
			d->day = number;
		else if (word.n > 2)
			d->day = d->month = 0;
	}
	return false;
}

/* ---- all of it ---------------------------------------------------------------------- */

struct wire_str
wire_html_date(const struct wire_html_months *months, struct wire_arena *arena,
    struct wire_str s)
{
	enum { DAY_ALONE = 10 };
	struct wire_date d = { .zone = WIRE_STR("") };
	struct wire_str rest, date;

	s = wire_str_trim(s);
	date = wire_date_of_mail(arena, s);
	if (date.p == NULL)
		date = wire_date_of_numbers(arena, s, &rest);
	if (date.p != NULL || !read_words(months, s, &d))
		return date;
	date = wire_date_write(arena, &d);
	return date.p == NULL ? date : wire_str_sub(date, 0, DAY_ALONE);
}
