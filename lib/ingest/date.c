/* date.c - dates as formats write them, in RFC 3339 */
#include "lib/ingest/date.h"

#include "lib/base/str.h"

static unsigned
days_of(unsigned year, unsigned month)
{
	static const unsigned char days[] = {
		31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
	};
	const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return month == 2 && leap ? 29 : days[month - 1];
}

struct wire_str
wire_date_write(struct wire_arena *arena, const struct wire_date *d)
{
	struct wire_buf b = { .arena = arena };

	if (d->year > 9999 || d->month < 1 || d->month > 12 || d->day < 1 ||
	    d->day > days_of(d->year, d->month) || d->hour > 23 ||
	    d->minute > 59 || d->second > 60)
		return (struct wire_str){ NULL, 0 };
	wire_buf_printf(&b, "%04u-%02u-%02uT%02u:%02u:%02u", d->year, d->month,
	    d->day, d->hour, d->minute, d->second);
	wire_buf_add(&b, d->zone);
	return wire_buf_str(&b);
}

bool
wire_date_number(struct wire_str s, size_t digits, unsigned *number)
{
	*number = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (!wire_ascii_digit(s.p[i]))
			return false;
		*number = *number * 10 + (unsigned)(s.p[i] - '0');
	}
	return s.n > 0 && s.n <= digits && digits <= 9;
}

unsigned
wire_date_year(unsigned two_digits)
{
	return two_digits + (two_digits < 70 ? 2000 : 1900);
}

/* Next field, after blanks; false at the end, and where a comment begins. */
static bool
next(struct wire_str *rest, struct wire_str *field)
{
	*rest = wire_str_trim(*rest);
	return rest->n > 0 && rest->p[0] != '(' && wire_str_field(rest, ' ', field);
}

/* The month of "Feb" or "February": these are RFC 5322's, in every language. */
static unsigned
month_of(struct wire_str s)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

	for (unsigned i = 0; i < 12 && s.n >= 3; i++)
		if (wire_str_eq_nocase(wire_str_sub(s, 0, 3),
		    (struct wire_str){ months + (size_t)3 * i, 3 }))
			return i + 1;
	return 0;
}

/* "17:18:40", "17:18" */
static bool
read_clock(struct wire_str s, struct wire_date *d)
{
	struct wire_str h, m, sec = WIRE_STR("0");

	return wire_str_field(&s, ':', &h) && wire_str_field(&s, ':', &m) &&
	    (wire_str_field(&s, ':', &sec), true) &&
	    wire_date_number(h, 2, &d->hour) &&
	    wire_date_number(m, 2, &d->minute) &&
	    wire_date_number(sec, 2, &d->second);
}

/* "+1100", "GMT", "EST"; the military letters and what else there is say
 * nothing of use, as RFC 5322 has it. */
static struct wire_str
read_zone(struct wire_arena *arena, struct wire_str s)
{
	static const char *const names[][2] = {
		{ "UT", "Z" }, { "UTC", "Z" }, { "GMT", "Z" }, { "Z", "Z" },
		{ "EST", "-05:00" }, { "EDT", "-04:00" }, { "CST", "-06:00" },
		{ "CDT", "-05:00" }, { "MST", "-07:00" }, { "MDT", "-06:00" },
		{ "PST", "-08:00" }, { "PDT", "-07:00" }
	};
	struct wire_buf b = { .arena = arena };
	unsigned n;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (wire_str_eq_nocase(s, wire_str_of(names[i][0])))
			return wire_str_of(names[i][1]);
	if (s.n != 5 || (s.p[0] != '+' && s.p[0] != '-') ||
	    !wire_date_number(wire_str_sub(s, 1, 5), 4, &n) ||
	    n > 2359 || n % 100 > 59 || wire_str_is(s, "-0000"))
		return WIRE_STR("");
	wire_buf_printf(&b, "%c%02u:%02u", s.p[0], n / 100, n % 100);
	return wire_buf_str(&b);
}

struct wire_str
wire_date_of_mail(struct wire_arena *arena, struct wire_str s)
{
	const struct wire_str none = { NULL, 0 };
	const char *comma = s.n == 0 ? NULL : memchr(s.p, ',', s.n);
	struct wire_date d = { .zone = WIRE_STR("") };
	struct wire_str field, month, clock;

	if (comma != NULL)	/* after the day of the week */
		s = wire_str_sub(s, (size_t)(comma + 1 - s.p), s.n);
	if (!next(&s, &field) || !wire_date_number(field, 2, &d.day) ||
	    !next(&s, &month) || (d.month = month_of(month)) == 0 ||
	    !next(&s, &field) || !wire_date_number(field, 4, &d.year) ||
	    !next(&s, &clock) || !read_clock(clock, &d))
		return none;
	if (field.n <= 2)
		d.year = wire_date_year(d.year);
	else if (field.n == 3)
		d.year += 1900;
	if (next(&s, &field))
		d.zone = read_zone(arena, field);
	return wire_date_write(arena, &d);
}

/* ---- numbers alone -------------------------------------------------------------- */

/* Takes one to `digits` digits off *s; false if there is none. */
static bool
take_number(struct wire_str *s, size_t digits, unsigned *number)
{
	size_t n = 0;

	while (n < s->n && n < digits && wire_ascii_digit(s->p[n]))
		n++;
	if (n == 0 || !wire_date_number(wire_str_sub(*s, 0, n), digits, number))
		return false;
	*s = wire_str_sub(*s, n, s->n);
	return true;
}

/* Takes one of the characters off *s, if it stands there. */
static bool
take(struct wire_str *s, const char *chars)
{
	if (s->n == 0 || memchr(chars, s->p[0], strlen(chars)) == NULL)
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
take_zone(struct wire_arena *arena, struct wire_str *s)
{
	struct wire_str rest = *s;
	struct wire_buf b = { .arena = arena };
	unsigned hours, minutes = 0;

	const bool utc = wire_str_starts(rest, WIRE_STR("UTC")) ||
	    wire_str_starts(rest, WIRE_STR("GMT"));
	if (utc)
		rest = wire_str_sub(rest, 3, rest.n);
	if (take(&rest, "Zz") || (utc && rest.n == 0)) {
		*s = rest;
		return WIRE_STR("Z");
	}
	const char sign = rest.n == 0 ? '\0' : rest.p[0];
	if (!take(&rest, "+-") || !take_number(&rest, 2, &hours))
		return WIRE_STR("");
	(void)take(&rest, ":");
	(void)take_number(&rest, 2, &minutes);
	if (hours > 23 || minutes > 59)
		return WIRE_STR("");
	*s = rest;
	wire_buf_printf(&b, "%c%02u:%02u", sign, hours, minutes);
	return wire_buf_str(&b);
}

struct wire_str
wire_date_of_numbers(struct wire_arena *arena, struct wire_str s,
    struct wire_str *rest)
{
	enum { DAY_ALONE = 10 };
	struct wire_date d = { .zone = WIRE_STR("") };

	s = wire_str_trim(s);
	if (!take_day(&s, &d))
		return (struct wire_str){ NULL, 0 };
	*rest = s;
	bool clock = take(&s, " Tt,");
	while (take(&s, " "))
		;
	clock = clock && take_clock(&s, &d);
	if (clock) {
		d.zone = take_zone(arena, &s);
		*rest = s;
	}
	const struct wire_str date = wire_date_write(arena, &d);
	return clock || date.p == NULL ? date : wire_str_sub(date, 0, DAY_ALONE);
}

struct wire_str
wire_date_of_iso(struct wire_arena *arena, struct wire_str s)
{
	struct wire_str rest;
	const struct wire_str date = wire_date_of_numbers(arena, s, &rest);

	return date.p != NULL && rest.n > 0 ? (struct wire_str){ NULL, 0 } : date;
}

struct wire_str
wire_date_of_feed(struct wire_arena *arena, struct wire_str s)
{
	struct wire_str out = wire_date_of_iso(arena, s);

	if (out.p == NULL)
		out = wire_date_of_mail(arena, s);
	return out.p == NULL ? s : out;
}
