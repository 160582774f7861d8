/* html_date.c - dates as web pages write them, in RFC 3339 */
#include "lib/ingest/html_date.h"

#include "lib/base/str.h"
#include "lib/ingest/date.h"

/* Takes one to `digits` digits off *s; false if there is none. */
static bool
take_number(struct wire_str *s, size_t digits, unsigned *number)
{
	size_t n = 0;

	while (n < s->n && n < digits && s->p[n] >= '0' && s->p[n] <= '9')
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

struct wire_str
wire_html_date(struct wire_arena *arena, struct wire_str s)
{
	enum { DAY_ALONE = 10 };
	struct wire_date d = { .zone = WIRE_STR("") };

	s = wire_str_trim(s);
	const struct wire_str whole = s;
	if (!take_day(&s, &d))
		return wire_date_of_mail(arena, whole);
	while (take(&s, " Tt,"))
		;
	const bool clock = take_clock(&s, &d);
	if (clock)
		d.zone = read_zone(arena, s);
	const struct wire_str date = wire_date_write(arena, &d);
	return clock || date.p == NULL ? date : wire_str_sub(date, 0, DAY_ALONE);
}
