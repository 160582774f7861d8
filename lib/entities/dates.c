/* dates.c - days, months, years and times of day */
#include <stdlib.h>

#include "lib/entities/literals.h"
#include "lib/record/record.h"

/* A whole number of at most nine digits and nothing else, or -1. */
static int
small_number(struct wire_str w)
{
	int x = 0;

	if (w.n == 0 || w.n > 9)
		return -1;
	for (size_t i = 0; i < w.n; i++) {
		if (!is_digit(w.p[i]))
			return -1;
		x = 10 * x + (w.p[i] - '0');
	}
	return x;
}

/* ---- the calendar ---------------------------------------------------------- */

/* Days since 1 March of year 0 (Gregorian), so that leap days come last. */
static long
day_number(struct date d)
{
	const long y = d.year - (d.month < 3), m = (d.month + 9) % 12;

	return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + d.day - 1;
}

static struct date
date_of(long days)
{
	long y = (10000 * days + 14780) / 3652425;
	long rest = days - (365 * y + y / 4 - y / 100 + y / 400);

	if (rest < 0) {
		y--;
		rest = days - (365 * y + y / 4 - y / 100 + y / 400);
	}
	const long m = (100 * rest + 52) / 3060;
	return (struct date){
		(int)(y + (m + 2) / 12), (int)((m + 2) % 12 + 1),
		(int)(rest - (m * 306 + 5) / 10 + 1)
	};
}

/* Monday is 1.  Day 0 of day_number was a Wednesday. */
static int
weekday(long days)
{
	return (int)((days + 2) % 7 + 1);
}

/* "February 30" is no day, and February 29 is one in some years. */
static bool
exists(struct date d)
{
	return date_of(day_number(d)).month == d.month;
}

/* "2025-11-08", with or without what follows; year 0 if it is none. */
static struct date
iso_date(struct wire_str w)
{
	struct date d = { 0, 0, 0 };

	if (w.n < 10 || w.p[4] != '-' || w.p[7] != '-')
		return d;
	d.year = small_number(wire_str_sub(w, 0, 4));
	d.month = small_number(wire_str_sub(w, 5, 7));
	d.day = small_number(wire_str_sub(w, 8, 10));
	if (d.year < 1 || d.month < 1 || d.month > 12 || d.day < 1 || d.day > 31)
		d.year = 0;
	return d;
}

static struct wire_str
format_date(struct story *s, struct date d)
{
	struct wire_buf b = wire_record_buf(s->rec);

	if (d.year == 0 || (d.day > 0 && !exists(d)))
		return (struct wire_str){ NULL, 0 };
	wire_buf_printf(&b, "%04d", d.year);
	if (d.month > 0)
		wire_buf_printf(&b, "-%02d", d.month);
	if (d.day > 0)
		wire_buf_printf(&b, "-%02d", d.day);
	return wire_buf_str(&b);
}

/* ---- words ---------------------------------------------------------------------- */

enum calendar
calendar_at(const struct story *s, size_t i, int *number, size_t *len)
{
	uint32_t value = 0;

	*number = 0;
	*len = i < s->n ? wire_lexicon_match(s->lists->dates, s->v, s->n,
	    i, &value) : 0;
	if (*len == 0)
		return CAL_NONE;
	*number = (int)(value & 0xffff) - 1;
	return (enum calendar)(value >> 16);
}

static bool
calendar_is(const struct story *s, size_t i, enum calendar kind)
{
	int number;
	size_t len;

	return calendar_at(s, i, &number, &len) == kind;
}

/* Of a token, how many the calendar's word takes there if it is of the kind. */
static size_t
calendar_len(const struct story *s, size_t i, enum calendar kind)
{
	int number;
	size_t len;

	return goes_on(s, i) && calendar_at(s, i, &number, &len) == kind ? len : 0;
}

/* "9", "09", "9th" at the front of w: a day of a month, or 0. */
static int
day_of(struct wire_str w)
{
	if (w.n > 2 && !is_digit(w.p[w.n - 1]))
		w.n -= 2;
	const int x = w.n <= 2 ? small_number(w) : -1;
	return x >= 1 && x <= 31 ? x : 0;
}

static int
month_day(const struct story *s, size_t i)
{
	return i < s->n && begins_digit(s, i) ? day_of(story_word(s, i)) : 0;
}

static int
year_of(struct wire_str w)
{
	const int x = w.n == 4 ? small_number(w) : -1;

	return x >= 1000 && x < 2200 ? x : 0;
}

static int
year_at(const struct story *s, size_t i)
{
	return i < s->n ? year_of(story_word(s, i)) : 0;
}

static bool
comma(const struct story *s, size_t i)
{
	return i < s->n && wire_str_is(story_word(s, i), ",");
}

/* A day without its year: the one nearest to the day of the story; with a day of
 * the week (0: not told), one that fits. */
static void
guess_year(struct date today, int on, struct date *x)
{
	if (today.year == 0)
		return;
	long best = 0;

	for (int year = today.year - 1; year <= today.year + 1; year++) {
		const struct date try = { year, x->month, x->day };
		const long off = labs(day_number(try) - day_number(today));

		if (exists(try) && (on == 0 || weekday(day_number(try)) == on) &&
		    (x->year == 0 || off < best)) {
			x->year = year;
			best = off;
		}
	}
}

/* ---- mentions ------------------------------------------------------------------- */

static size_t
add_date(struct dates *d, size_t first, size_t last, struct date x)
{
	/* "mid-July", "end-2025" */
	if (first > 0 && story_glued(d->s, first)) {
		const struct wire_str before = story_word(d->s, first - 1);
		const size_t n = before.n - (before.p[before.n - 1] == '-');

		if (n > 0 && n < before.n) {
			const uint32_t v = wire_lexicon_word(d->s->lists->dates,
			    wire_str_sub(before, 0, n)) >> 16;
			first -= v == CAL_RELATIVE || v == CAL_EDGE;
		}
	}
	story_add(d->s, first, last, WIRE_DATE, "date")->value =
	    format_date(d->s, x);
	d->shape = x.day > 0 ? SHAPE_DAY : SHAPE_NONE;
	return last;
}

static const struct date unknown;

/* Past ", 2025" or "2025" or "of 2025" at i, which it puts into x. */
static size_t
trailing_year(const struct story *s, size_t i, struct date *x)
{
	const size_t at = i + (comma(s, i) || (i < s->n && s->class[i] & IS_OF));

	if (!goes_on(s, at) || (x->year = year_at(s, at)) == 0)
		return i;
	return at + 1;
}

/* Past another day of the same month at i, "–12", "to 12", "and 12". */
static size_t
another_day(const struct story *s, size_t i)
{
	if (!goes_on(s, i) || !goes_on(s, i + 1) || month_day(s, i + 1) == 0)
		return i;
	if (is_dash(s, i) || calendar_is(s, i, CAL_UNTIL))
		return i + 2;
	/* "May 9 and 10 people": nothing goes on with it */
	return s->class[i] & IS_AND && (!goes_on(s, i + 2) ||
	    s->v[i + 2].kind == WIRE_TOKEN_PUNCT || year_at(s, i + 2) > 0 ||
	    s->class[i + 2] & (IS_IN | IS_OF | IS_FOR | IS_AND) ||
	    calendar_is(s, i + 2, CAL_MONTH)) ? i + 2 : i;
}

/* "November 7", "Nov. 7, 2025", "March 10-12", "August 2021", "March". */
static size_t
month(struct dates *d, size_t i, int number)
{
	const struct story *s = d->s;
	struct date x = { 0, number, month_day(s, i + 1) };
	size_t last;

	if (x.day > 0 && goes_on(s, i + 1)) {
		const size_t days = another_day(s, i + 2);

		last = trailing_year(s, days, &x);
		if (x.year == 0)
			guess_year(d->today, d->weekday, &x);
		return add_date(d, i, last, days > i + 2 ? unknown : x);
	}
	x.day = 0;
	last = trailing_year(s, i + 1, &x);
	if (x.year > 0)
		return add_date(d, i, last, x);
	/* "Theresa May", "May I", "Mar Elias": not without a number */
	if (i > 0 && s->class[i - 1] & IS_GIVEN && is_capital(s, i - 1))
		return i;
	if (story_word(s, i).n <= 3 && (s->flags[i] & AT_START || i == 0 ||
	    is_capital(s, i - 1) || is_capital(s, i + 1)))
		return i;
	return add_date(d, i, last, unknown);
}

/* "9 November", "9th of November 2025", "9-10 November". */
static size_t
day_month(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	struct date x = { 0, 0, month_day(s, i) };
	const size_t days = another_day(s, i + 1);
	size_t at = days, len;

	if (x.day == 0)
		return i;
	at += goes_on(s, at) && s->class[at] & IS_OF;
	if (!goes_on(s, at) || !is_capital(s, at) ||
	    calendar_at(s, at, &x.month, &len) != CAL_MONTH)
		return i;
	const size_t last = trailing_year(s, at + len, &x);
	if (x.year == 0)
		guess_year(d->today, d->weekday, &x);
	return add_date(d, i, last, days > i + 1 ? unknown : x);
}

/* "Saturday", "Saturday night": the last one, or the day itself. */
static size_t
on_weekday(struct dates *d, size_t i, int number, size_t first, int which)
{
	struct date x = unknown;
	const size_t last = i + 1 + calendar_len(d->s, i + 1, CAL_PART);

	if (d->today.year > 0 && number > 0 && which != 0) {
		const long today = day_number(d->today);
		const int back = (weekday(today) - number + 7) % 7;

		x = date_of(which == 3 ? today - back + 7 : today - back);
	}
	add_date(d, first, last, x);
	d->shape = SHAPE_WEEKDAY;
	d->weekday = number;
	return last;
}

/* The date `count` units before today: years, months, days. */
static struct date
before_today(const struct dates *d, int unit, int count)
{
	struct date x = unknown;

	if (d->today.year == 0 || count > 1000)
		return x;
	if (unit == 5)
		x.year = d->today.year - count;
	if (unit == 3) {
		const int m = 12 * d->today.year + d->today.month - 1 - count;
		x.year = m / 12;
		x.month = m % 12 + 1;
	}
	if (unit == 1)
		x = date_of(day_number(d->today) - count);
	return x;
}

/* How many, at i: "two", "18"; 0: not told, -1: no count. */
static int
count_at(const struct story *s, size_t i)
{
	int number;
	size_t len;

	if (calendar_at(s, i, &number, &len) == CAL_COUNT)
		return number;
	return i < s->n && begins_digit(s, i) ? small_number(story_word(s, i)) : -1;
}

/* "last year", "next Thursday", "this morning", "the past two years". */
static size_t
relative(struct dates *d, size_t i, int which)
{
	const struct story *s = d->s;
	const size_t first = i - (i > 0 && goes_on(s, i) && s->class[i - 1] & IS_ARTICLE);
	int number;
	size_t len;

	if (!goes_on(s, i + 1))
		return i;
	if (which > 0 && which < 4 && count_at(s, i + 1) > 0) {
		if (!calendar_is(s, i + 2, CAL_UNITS))
			return i;
		calendar_at(s, i + 2, &number, &len);
		return number > 0 ? add_date(d, first, i + 2 + len, unknown) : i;
	}
	switch (calendar_at(s, i + 1, &number, &len)) {
	case CAL_WEEKDAY:
		return which == 0 || which == 4 ? i :
		    on_weekday(d, i + 1, number, i, which);
	case CAL_UNIT:
		if (number == 0 || which == 4)	/* "last minute", "every day" */
			return i;
		return add_date(d, i, i + 1 + len, which == 0 ? unknown :
		    before_today(d, number == 1 ? 0 : number, 2 - which));
	case CAL_MONTH:
		if (!is_capital(s, i + 1) || month_day(s, i + 2) > 0 || which == 4)
			return i;		/* "past August 15" */
		return add_date(d, i, i + 2, unknown);
	case CAL_PART:
	case CAL_SEASON:
		return which == 4 ? i : add_date(d, i, i + 2, unknown);
	default:
		if (which == 0 && year_at(s, i + 1) > 0)	/* "early 2025" */
			return add_date(d, i, i + 2, unknown);
		return i;
	}
}

/* "two weeks ago", "a year earlier", with the count at i; "minutes later" is no
 * date. */
static size_t
ago(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	const int count = count_at(s, i);
	int unit, now;
	size_t len;
	const enum calendar kind = calendar_at(s, i + 1, &unit, &len);

	if ((kind != CAL_UNIT && kind != CAL_UNITS) ||
	    calendar_at(s, i + 1 + len, &now, &len) != CAL_AGO || count < 0 ||
	    (unit == 0 && now == 0))
		return i;
	return add_date(d, i, i + 2 + len, now == 1 && count > 0 ?
	    before_today(d, unit, count) : unknown);
}

/* "the end of the year", "the start of March 2026": from the article on. */
static size_t
edge(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	const size_t first = i - (i > 0 && goes_on(s, i) && s->class[i - 1] & IS_ARTICLE);
	size_t at = i + 2, len;
	int number;

	if (!goes_on(s, i + 1) || !(s->class[i + 1] & IS_OF) || !goes_on(s, at))
		return i;
	const bool article = (s->class[at] & IS_ARTICLE) != 0;
	at += article || calendar_is(s, at, CAL_RELATIVE);
	switch (calendar_at(s, at, &number, &len)) {
	case CAL_UNIT:
		return at > i + 2 && number > 1 ? add_date(d, first, at + len, unknown) : i;
	case CAL_MONTH:
		if (!is_capital(s, at) || article)
			return i;
		struct date x = { 0, number, 0 };
		const size_t last = trailing_year(s, at + len, &x);
		return add_date(d, first, last, x.year > 0 ? x : unknown);
	default:
		return i;
	}
}

/* "third quarter", "Q3 2025", "spring 2027", "Christmas 2029"; a word of kind
 * `kind` at i, `len` tokens long. */
static size_t
of_year(struct dates *d, size_t i, size_t len, bool alone)
{
	struct date x = unknown;
	const size_t last = trailing_year(d->s, i + len, &x);
	const size_t first = i - (i > 0 && goes_on(d->s, i) &&
	    d->s->class[i - 1] & IS_ARTICLE && !is_capital(d->s, i));

	return alone || x.year > 0 ? add_date(d, first, last, x) : i;
}

/* ---- times ----------------------------------------------------------------------- */

static size_t
add_time(struct dates *d, size_t first, size_t last, int hour, int minute)
{
	struct mention *m = story_add(d->s, first, last, WIRE_TIME, "time");

	if (hour < 24 && minute < 60) {
		struct wire_buf b = wire_record_buf(d->s->rec);
		wire_buf_printf(&b, "%02d:%02d", hour, minute);
		m->value = wire_buf_str(&b);
	}
	d->shape = SHAPE_TIME;
	return last;
}

/* "9 p.m.", "9:30 a.m.", "9.30pm", "1130 GMT", "18:45"; not "1:38", which may be
 * a result. */
static size_t
clock_time(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	const struct wire_str w = story_word(s, i);
	size_t mark = 0, last = i + 1, len;
	int hour, minute = 0, half;

	while (mark < w.n && is_digit(w.p[mark]))
		mark++;
	hour = small_number(wire_str_sub(w, 0, mark));
	if (mark < w.n) {
		if (w.n != mark + 3 || (w.p[mark] != ':' && w.p[mark] != '.'))
			return i;
		minute = small_number(wire_str_sub(w, mark + 1, w.n));
	}
	if (hour < 0 || minute < 0 || minute > 59)
		return i;
	if (calendar_at(s, last, &half, &len) == CAL_HALF && hour >= 1 && hour <= 12) {
		last += len + calendar_is(s, last + len, CAL_ZONE);
		return add_time(d, i, last, hour % 12 + half, minute);
	}
	const bool zone = calendar_is(s, last, CAL_ZONE);

	if (mark == 4 && mark == w.n && zone && hour / 100 < 24 && hour % 100 < 60)
		return add_time(d, i, last + 1, hour / 100, hour % 100);
	if (mark < w.n && w.p[mark] == ':' && hour < 24 && (mark == 2 || zone ||
	    (i > 0 && s->class[i - 1] & IS_IN)))
		return add_time(d, i, last + zone, hour, minute);
	return i;
}

/* ---- numbers --------------------------------------------------------------------- */

/* "2020", "1990s", "2025-26"; not "2000 prisoners" nor "1500 metres". */
static size_t
year(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	const struct wire_str w = story_word(s, i);

	if (w.n == 5 && w.p[4] == 's' && small_number(wire_str_sub(w, 0, 4)) >= 1000)
		return add_date(d, i - (i > 0 && goes_on(s, i) &&
		    s->class[i - 1] & IS_ARTICLE), i + 1, unknown);
	/* "2022/2023" */
	if (w.n == 9 && w.p[4] == '/' && year_of(wire_str_sub(w, 0, 4)) > 1500 &&
	    year_of(wire_str_sub(w, 5, 9)) > 1500)
		return add_date(d, i, i + 1, unknown);
	const int x = year_at(s, i);
	const bool told = i > 0 && s->class[i - 1] & IS_IN && goes_on(s, i);

	if (x < 1500 && !told)
		return i;
	if (x == 0 || (i > 0 && story_glued(s, i) &&
	    s->v[i - 1].kind == WIRE_TOKEN_SYMBOL))
		return i;
	if (i + 2 < s->n && is_dash(s, i + 1) && story_glued(s, i + 1) &&
	    (year_at(s, i + 2) > x || (s->v[i + 2].end - s->v[i + 2].start == 2 &&
	    small_number(story_word(s, i + 2)) > x % 100)))
		return add_date(d, i, i + 3, unknown);
	if (goes_on(s, i + 1)) {
		const struct wire_str next = story_word(s, i + 1);

		if (!is_capital(s, i + 1) && next.n > 2 && wire_str_ends(next, WIRE_STR("s")) &&
		    s->v[i + 1].kind == WIRE_TOKEN_WORD &&
		    !(s->class[i + 1] & (IS_SAYS | IS_OPENER)) &&
		    !(s->v[i + 1].flags & WIRE_TOKEN_CLITIC))
			return i;
		if (x < 1500 && s->v[i + 1].kind == WIRE_TOKEN_WORD &&
		    !(s->class[i + 1] & (IS_ARTICLE | IS_IN | IS_AND)))
			return i;			/* "to 1200 metres" */
	}
	return add_date(d, i, i + 1, (struct date){ x, 0, 0 });
}

static size_t
number_date(struct dates *d, size_t i)
{
	size_t last;
	const struct date x = iso_date(story_word(d->s, i));

	if (x.year > 0)
		return add_date(d, i, i + 1, x);
	if ((last = day_month(d, i)) > i || (last = clock_time(d, i)) > i ||
	    (last = ago(d, i)) > i)
		return last;
	return year(d, i);
}

static size_t
word_date(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	int number;
	size_t len;

	switch (calendar_at(s, i, &number, &len)) {
	case CAL_MONTH:
		return is_capital(s, i) ? month(d, i, number) : i;
	case CAL_WEEKDAY:
	case CAL_WEEKDAYS:
		return is_capital(s, i) ? on_weekday(d, i, number, i, 1) : i;
	case CAL_HOLIDAY:
		return is_capital(s, i) ? of_year(d, i, len, true) : i;
	case CAL_QUARTER:
		return of_year(d, i, len, true);
	case CAL_SEASON:
		return of_year(d, i, len, false);
	case CAL_DAY:
		add_date(d, i, i + len, d->today.year == 0 || number == 19 ?
		    unknown : date_of(day_number(d->today) + number - 10));
		d->shape = SHAPE_DAY;
		return i + len;
	case CAL_RELATIVE:
		return relative(d, i, number);
	case CAL_EDGE:
		return edge(d, i);
	case CAL_COUNT:
		return ago(d, i);
	case CAL_MOMENT:
		return number < 2400 ?
		    add_time(d, i, i + len, number / 100, number % 100) :
		    add_time(d, i, i + len, 24, 0);
	default:
		return i;
	}
}

/* ---- what belongs together --------------------------------------------------------- */

/* Makes one mention of the last two: "Tuesday, March 4", "2 a.m. Thursday",
 * "Friday noon". */
static void
join(struct story *s)
{
	struct mention *const a = &s->mentions[s->nmentions - 2];
	const struct mention *const b = a + 1;
	const struct mention *const day = a->type == WIRE_TIME ? b : a,
	    *const hour = day == a ? b : a;
	struct wire_str value = day->value;

	if (a->type == b->type) {
		value = b->value;
	} else if (day->value.n == 10 && hour->value.p != NULL) {
		struct wire_buf buf = wire_record_buf(s->rec);
		wire_buf_add(&buf, day->value);
		wire_buf_char(&buf, 'T');
		wire_buf_add(&buf, hour->value);
		value = wire_buf_str(&buf);
	}
	a->last = b->last;
	a->type = WIRE_DATE;
	a->rule = "date";
	a->value = value;
	s->nmentions--;
}

/* Does token i continue the date or time that was found last, behind a comma or
 * directly? */
static bool
continues(const struct dates *d, size_t i, bool *touches)
{
	const struct story *const s = d->s;

	if (d->shape == SHAPE_NONE || s->nmentions == 0 || !goes_on(s, i))
		return false;
	const struct mention *const m = &s->mentions[s->nmentions - 1];

	*touches = m->last == i;
	return (m->type == WIRE_DATE || m->type == WIRE_TIME) &&
	    (*touches || (m->last + 1 == i && comma(s, m->last)));
}

size_t
dates_at(struct dates *d, size_t i)
{
	bool touches = false;
	const enum date_shape before = continues(d, i, &touches) ? d->shape : SHAPE_NONE;

	if (before != SHAPE_WEEKDAY)
		d->weekday = 0;
	const size_t last = begins_digit(d->s, i) ? number_date(d, i) : word_date(d, i);

	if (last > i && before != SHAPE_NONE && (d->shape == SHAPE_TIME ?
	    before != SHAPE_TIME : before == SHAPE_TIME ? touches &&
	    d->shape != SHAPE_NONE : before == SHAPE_WEEKDAY && d->shape == SHAPE_DAY))
		join(d->s);
	return last;
}

/* ---- the day of the story ------------------------------------------------------------ */

/* "Nov. 9", "9 November 2025", "2025-11-09" in a dateline; without a month, no
 * day. */
static struct date
written_date(const struct story *s, struct wire_str text)
{
	struct date x = iso_date(text);
	struct wire_str word;

	if (x.year > 0)
		return x;
	for (int n = 0; n < 8 && wire_str_field(&text, ' ', &word); n++) {
		if (word.n > 0 && word.p[word.n - 1] == ',')
			word.n--;
		const uint32_t v = wire_lexicon_word(s->lists->dates, word);
		if (v >> 16 == CAL_MONTH)
			x.month = (int)(v & 0xffff) - 1;
		else if (word.n > 0 && is_digit(word.p[0]) && x.day == 0)
			x.day = day_of(word);
		else if (x.year == 0)
			x.year = year_of(word);
	}
	return x;
}

void
dates_begin(struct dates *d, struct story *s)
{
	struct wire_dateline line;
	struct wire_str published;

	*d = (struct dates){ .s = s };
	if (wire_get_string(s->rec, "published", &published))
		d->today = iso_date(published);
	if (!wire_get_dateline(s->rec, &line) || line.date.p == NULL)
		return;
	struct date x = written_date(s, line.date);

	if (x.year == 0 && x.month > 0 && x.day > 0)
		guess_year(d->today, 0, &x);
	if (x.year > 0 && x.month > 0 && x.day > 0 && exists(x))
		d->today = x;
}
