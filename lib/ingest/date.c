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

/* Takes a number of so many digits off s, after the mark if there is one. */
static bool
take_digits(struct wire_str *s, char mark, size_t digits, unsigned *number)
{
	struct wire_str rest = *s;

	if (rest.n > 0 && rest.p[0] == mark)
		rest = wire_str_sub(rest, 1, rest.n);
	if (rest.n < digits ||
	    !wire_date_number(wire_str_sub(rest, 0, digits), digits, number))
		return false;
	*s = wire_str_sub(rest, digits, rest.n);
	return true;
}

/* "Z", "+0100", "+01:00", "+01", "" */
static bool
read_offset(struct wire_arena *arena, struct wire_str s, struct wire_str *zone)
{
	unsigned h, m = 0;
	struct wire_buf b = { .arena = arena };

	*zone = s.n == 0 ? WIRE_STR("") : WIRE_STR("Z");
	if (s.n == 0 || wire_str_is(s, "Z") || wire_str_is(s, "z"))
		return true;
	const char sign = s.p[0];
	s = wire_str_sub(s, 1, s.n);
	if ((sign != '+' && sign != '-') || !take_digits(&s, '\0', 2, &h) ||
	    (s.n > 0 && !take_digits(&s, ':', 2, &m)) || s.n > 0 ||
	    h > 23 || m > 59)
		return false;
	wire_buf_printf(&b, "%c%02u:%02u", sign, h, m);
	*zone = wire_buf_str(&b);
	return true;
}

struct wire_str
wire_date_of_iso(struct wire_arena *arena, struct wire_str s)
{
	const struct wire_str none = { NULL, 0 };
	struct wire_date d = { .zone = WIRE_STR("") };

	s = wire_str_trim(s);
	if (!take_digits(&s, '\0', 4, &d.year) || !take_digits(&s, '-', 2, &d.month) ||
	    !take_digits(&s, '-', 2, &d.day))
		return none;
	const bool day_only = s.n == 0;
	if (!day_only && ((s.p[0] != 'T' && s.p[0] != ' ') ||
	    (s = wire_str_sub(s, 1, s.n), !take_digits(&s, '\0', 2, &d.hour)) ||
	    !take_digits(&s, ':', 2, &d.minute)))
		return none;
	if (s.n > 0 && (wire_ascii_digit(s.p[0]) || s.p[0] == ':') &&
	    !take_digits(&s, ':', 2, &d.second))
		return none;
	if (s.n > 0 && (s.p[0] == '.' || s.p[0] == ','))
		do
			s = wire_str_sub(s, 1, s.n);
		while (s.n > 0 && wire_ascii_digit(s.p[0]));
	if (!read_offset(arena, wire_str_trim(s), &d.zone))
		return none;
	struct wire_str out = wire_date_write(arena, &d);
	if (day_only && out.p != NULL)
		out.n = strlen("2018-11-21");
	return out;
}

struct wire_str
wire_date_of_feed(struct wire_arena *arena, struct wire_str s)
{
	struct wire_str out = wire_date_of_iso(arena, s);

	if (out.p == NULL)
		out = wire_date_of_mail(arena, s);
	return out.p == NULL ? s : out;
}
