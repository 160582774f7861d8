/* html_date.c - dates as web pages write them, in RFC 3339 */
#include "lib/ingest/html_date.h"

#include <stdio.h>

#include "lib/base/str.h"
#include "lib/ingest/date.h"

/* Takes one to `digits` digits off *s; false if there is none. */
static bool
take_number(struct wire_str *s, size_t digits, unsigned *number)
{
	size_t n = 0;

	while (n < s->n && n < digits && wire_ascii_digit(s->p[n]))
		n++;
	if (!wire_date_number(wire_str_sub(*s, 0, n), digits, number))
		return false;
	*s = wire_str_sub(*s, n, s->n);
	return true;
}

/* Takes one of the characters off *s, if it stands there. */
static bool
take(struct wire_str *s, const char *chars)
{
	if (s->n == 0 || strchr(chars, s->p[0]) == NULL)
		return false;
	*s = wire_str_sub(*s, 1, s->n);
	return true;
}

/* "2025-11-07", "2025/11/7", "20251107" */
static bool
take_day(struct wire_str *s, struct wire_date *d)
{
	if (!take_number(s, 4, &d->year) || d->year < 1000)
		return false;
	const bool apart = take(s, "-/.");
	return take_number(s, 2, &d->month) && (!apart || take(s, "-/.")) &&
	    take_number(s, 2, &d->day);
}

/* "10:05", "100500", "10:05:00.000", "10:05 PM" */
static bool
take_clock(struct wire_str *s, struct wire_date *d)
{
	unsigned fraction;

	if (!take_number(s, 2, &d->hour))
		return false;
	const bool apart = take(s, ":");
	if (!take_number(s, 2, &d->minute))
		return false;
	if (!apart || take(s, ":"))
		(void)take_number(s, 2, &d->second);
	if (take(s, ".,"))
		(void)take_number(s, 9, &fraction);
	*s = wire_str_trim(*s);
	if (s->n >= 2 && (s->p[1] | 0x20) == 'm' && (s->p[0] | 0x20) == 'p')
		d->hour = d->hour % 12 + 12;
	else if (s->n >= 2 && (s->p[1] | 0x20) == 'm' && (s->p[0] | 0x20) == 'a')
		d->hour %= 12;
	else
		return true;
	*s = wire_str_trim(wire_str_sub(*s, 2, s->n));
	return true;
}

/* "Z", "+0500", "-05:00", "UTC"; other names of zones are not told apart. */
static struct wire_str
read_zone(struct wire_arena *arena, struct wire_str s)
{
	struct wire_buf b = { .arena = arena };
	unsigned hours, minutes = 0;

	const bool utc = wire_str_starts(s, WIRE_STR("UTC")) ||
	    wire_str_starts(s, WIRE_STR("GMT"));
	if (utc)
		s = wire_str_sub(s, 3, s.n);
	if (take(&s, "Zz") || (utc && s.n == 0))
		return WIRE_STR("Z");
	const char sign = s.n == 0 ? '\0' : s.p[0];
	if (!take(&s, "+-") || !take_number(&s, 2, &hours))
		return WIRE_STR("");
	(void)take(&s, ":");
	(void)take_number(&s, 2, &minutes);
	if (hours > 23 || minutes > 59)
		return WIRE_STR("");
	wire_buf_printf(&b, "%c%02u:%02u", sign, hours, minutes);
	return wire_buf_str(&b);
}

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
	unsigned day = 0;

	if (word.n > LONGEST_DAY || !take_number(&word, 2, &day) ||
	    (word.n > 0 && wire_ascii_digit(word.p[0])))
		return 0;
	return day;
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
	bool clock = false;

	s = wire_str_trim(s);
	const struct wire_str mail = wire_date_of_mail(arena, s);
	struct wire_str rest = s;
	if (mail.p != NULL)
		return mail;
	if (take_day(&rest, &d)) {
		while (take(&rest, " Tt,"))
			;
		clock = take_clock(&rest, &d);
		if (clock)
			d.zone = read_zone(arena, rest);
	} else if (!read_words(months, s, &d)) {
		return (struct wire_str){ NULL, 0 };
	}
	const struct wire_str date = wire_date_write(arena, &d);
	return clock || date.p == NULL ? date : wire_str_sub(date, 0, DAY_ALONE);
}
