/*
 * literals.c - what is recognised by its shape: links, dates, times, amounts
 *
 * Every rule begins at one token, looks a few tokens ahead and says where the
 * span ends, so the pass is linear.  Values are written as numbers in decimal
 * digits and are never converted to floating point.
 */
#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/entities/story.h"
#include "lib/record/record.h"

enum {
	PERCENT = 99,		/* in amounts.tsv, instead of a power of ten */
	LONGEST_NUMBER = 40	/* bytes; "1,1,1,1,…" is no number */
};

struct date {
	int year, month, day;	/* 0: not told */
};

struct dates {
	struct story *s;
	struct date today;	/* when the story came out; year 0: unknown */
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
capital(const struct story *s, size_t i)
{
	return (s->v[i].flags & WIRE_TOKEN_CAPITAL) != 0;
}

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

static enum calendar
calendar(const struct story *s, size_t i, int *number, size_t *len)
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

	return calendar(s, i, &number, &len) == kind;
}

/* "9", "09", "9th": a day of a month, or 0. */
static int
month_day(const struct story *s, size_t i)
{
	if (i >= s->n || !is_digit(s->text.p[s->v[i].start]))
		return 0;
	struct wire_str w = story_word(s, i);

	if (w.n > 2 && !is_digit(w.p[w.n - 1]))
		w.n -= 2;
	const int x = w.n <= 2 ? small_number(w) : -1;
	return x >= 1 && x <= 31 ? x : 0;
}

static int
year_at(const struct story *s, size_t i)
{
	if (i >= s->n || s->v[i].kind != WIRE_TOKEN_NUMBER)
		return 0;
	const struct wire_str w = story_word(s, i);
	const int x = w.n == 4 ? small_number(w) : -1;

	return x >= 1000 && x < 2200 ? x : 0;
}

static bool
comma(const struct story *s, size_t i)
{
	return i < s->n && wire_str_is(story_word(s, i), ",");
}

/* A day without its year: the one nearest to the day of the story. */
static void
guess_year(const struct dates *d, struct date *x)
{
	if (d->today.year == 0)
		return;
	long best = 0;

	for (int year = d->today.year - 1; year <= d->today.year + 1; year++) {
		const struct date try = { year, x->month, x->day };
		const long off = labs(day_number(try) - day_number(d->today));

		if (exists(try) && (x->year == 0 || off < best)) {
			x->year = year;
			best = off;
		}
	}
}

static size_t
add_date(struct dates *d, size_t first, size_t last, struct date x)
{
	story_add(d->s, first, last, WIRE_DATE, "date")->value =
	    format_date(d->s, x);
	return last;
}

/* Past ", 2025" or "2025" at i, which it puts into x. */
static size_t
trailing_year(const struct story *s, size_t i, struct date *x)
{
	const size_t at = i + comma(s, i);

	if ((x->year = year_at(s, at)) == 0)
		return i;
	return at + 1;
}

/* "November 7", "Nov. 7, 2025", "March 10-12", "August 2021", "March". */
static size_t
month(struct dates *d, size_t i, int number)
{
	const struct story *s = d->s;
	struct date x = { 0, number, month_day(s, i + 1) };
	size_t last = i + 1;

	if (x.day > 0) {
		const bool range = i + 3 < s->n && story_glued(s, i + 3) &&
		    !comma(s, i + 2) && month_day(s, i + 3) > 0;

		last += range ? 3 : 1;
		last = trailing_year(s, last, &x);
		if (x.year == 0)
			guess_year(d, &x);
		return add_date(d, i, last, range ? (struct date){ 0, 0, 0 } : x);
	}
	if ((x.year = year_at(s, last)) > 0)
		return add_date(d, i, last + 1, x);
	/* "Theresa May", "May I", "Mar Elias": not without a number */
	if (i > 0 && s->class[i - 1] & IS_GIVEN && capital(s, i - 1))
		return i;
	if (story_word(s, i).n <= 3 && (s->flags[i] & AT_START || i == 0 ||
	    capital(s, i - 1) || capital(s, i + 1)))
		return i;
	return add_date(d, i, last, (struct date){ 0, 0, 0 });
}

/* "Saturday", "Saturday night": the last one, or the day itself. */
static size_t
on_weekday(struct dates *d, size_t i, int number, size_t first, int relative)
{
	struct date x = { 0, 0, 0 };
	const size_t last = i + 1 + calendar_is(d->s, i + 1, CAL_PART);

	if (d->today.year > 0 && number > 0 && relative != 0) {
		const long today = day_number(d->today);
		const int back = (weekday(today) - number + 7) % 7;

		x = date_of(relative == 3 ? today - back + 7 : today - back);
	}
	return add_date(d, first, last, x);
}

/* "last year", "next Thursday", "this morning", "every Friday", "that week". */
static size_t
relative(struct dates *d, size_t i, int which)
{
	const struct story *s = d->s;
	struct date x = { 0, 0, 0 };
	int number;
	size_t len;

	switch (calendar(s, i + 1, &number, &len)) {
	case CAL_WEEKDAY:
		return which == 0 ? i : on_weekday(d, i + 1, number, i, which);
	case CAL_UNIT:
		if (number == 0 || which == 4)	/* "last minute", "every day" */
			return i;
		if (d->today.year > 0 && which > 0) {
			if (number == 5)
				x.year = d->today.year + which - 2;
			else if (number == 3) {
				const int m = 12 * d->today.year +
				    d->today.month - 1 + which - 2;
				x.year = m / 12;
				x.month = m % 12 + 1;
			}
		}
		return add_date(d, i, i + 2, x);
	case CAL_MONTH:
		if (!capital(s, i + 1) || month_day(s, i + 2) > 0)
			return i;		/* "past August 15" */
		return add_date(d, i, i + 2, x);
	case CAL_PART:
	case CAL_SEASON:
		return add_date(d, i, i + 2, x);
	default:
		if (which == 0 && year_at(s, i + 1) > 0)	/* "early 2025" */
			return add_date(d, i, i + 2, x);
		return i;
	}
}

/* "two weeks ago", "a year earlier", with the count at i. */
static size_t
ago(struct dates *d, size_t i)
{
	const struct story *s = d->s;

	if ((calendar_is(s, i + 1, CAL_UNIT) || calendar_is(s, i + 1, CAL_UNITS)) &&
	    calendar_is(s, i + 2, CAL_AGO))
		return add_date(d, i, i + 3, (struct date){ 0, 0, 0 });
	return i;
}

static size_t
add_time(struct story *s, size_t first, size_t last, int hour, int minute)
{
	struct mention *m = story_add(s, first, last, WIRE_TIME, "time");

	if (hour < 24 && minute < 60) {
		struct wire_buf b = wire_record_buf(s->rec);
		wire_buf_printf(&b, "%02d:%02d", hour, minute);
		m->value = wire_buf_str(&b);
	}
	return last;
}

/* "9 p.m.", "9:30 a.m.", "9.30pm", "1130 GMT", "18:45". */
static size_t
clock_time(struct story *s, size_t i)
{
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
	if (calendar(s, last, &half, &len) == CAL_HALF && hour >= 1 && hour <= 12) {
		last += len + calendar_is(s, last + len, CAL_ZONE);
		return add_time(s, i, last, hour % 12 + half, minute);
	}
	const bool zone = calendar_is(s, last, CAL_ZONE);

	if (mark == 4 && mark == w.n && zone && hour / 100 < 24 && hour % 100 < 60)
		return add_time(s, i, last + 1, hour / 100, hour % 100);
	if (mark < w.n && w.p[mark] == ':' && hour < 24)
		return add_time(s, i, last + zone, hour, minute);
	return i;
}

/* "2020", "1990s"; not "2000 prisoners" nor "1500 metres". */
static size_t
year(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	const struct wire_str w = story_word(s, i);

	if (w.n == 5 && w.p[4] == 's' && small_number(wire_str_sub(w, 0, 4)) >= 1000)
		return add_date(d, i, i + 1, (struct date){ 0, 0, 0 });
	const int x = year_at(s, i);

	if (x < 1500 || (i > 0 && story_glued(s, i) &&
	    s->v[i - 1].kind == WIRE_TOKEN_SYMBOL))
		return i;
	if (i + 1 < s->n && !(s->v[i + 1].flags & WIRE_TOKEN_LINE)) {
		const struct wire_str next = story_word(s, i + 1);

		if (!capital(s, i + 1) && next.n > 2 && wire_str_ends(next, WIRE_STR("s")) &&
		    s->v[i + 1].kind == WIRE_TOKEN_WORD &&
		    !(s->class[i + 1] & (IS_SAYS | IS_OPENER)) &&
		    !(s->v[i + 1].flags & WIRE_TOKEN_CLITIC))
			return i;
	}
	return add_date(d, i, i + 1, (struct date){ x, 0, 0 });
}

static size_t
number_date(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	const int day = month_day(s, i);
	int number;
	size_t len, last;

	struct date x = iso_date(story_word(s, i));
	if (x.year > 0)
		return add_date(d, i, i + 1, x);
	if (day > 0 && i + 1 < s->n && capital(s, i + 1) &&
	    calendar(s, i + 1, &number, &len) == CAL_MONTH) {
		x = (struct date){ 0, number, day };
		last = trailing_year(s, i + 2, &x);
		if (x.year == 0)
			guess_year(d, &x);
		return add_date(d, i, last, x);
	}
	if ((last = clock_time(d->s, i)) > i || (last = ago(d, i)) > i)
		return last;
	return year(d, i);
}

static size_t
word_date(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	int number;
	size_t len;

	switch (calendar(s, i, &number, &len)) {
	case CAL_MONTH:
		return capital(s, i) ? month(d, i, number) : i;
	case CAL_WEEKDAY:
	case CAL_WEEKDAYS:
		return capital(s, i) ? on_weekday(d, i, number, i, 1) : i;
	case CAL_HOLIDAY:
		return capital(s, i) ? add_date(d, i, i + len,
		    (struct date){ 0, 0, 0 }) : i;
	case CAL_DAY:
		if (d->today.year == 0 || number == 19)	/* "overnight" */
			return add_date(d, i, i + len, (struct date){ 0, 0, 0 });
		return add_date(d, i, i + len,
		    date_of(day_number(d->today) + number - 10));
	case CAL_RELATIVE:
		return relative(d, i, number);
	case CAL_COUNT:
		return ago(d, i);
	case CAL_MOMENT:
		return number < 2400 ?
		    add_time(d->s, i, i + len, number / 100, number % 100) :
		    add_time(d->s, i, i + len, 24, 0);
	default:
		return i;
	}
}

/* ---- amounts ----------------------------------------------------------------- */

/* A number in the text: "40,000", "3.2". */
struct amount {
	size_t start, end;	/* bytes */
	size_t last;		/* token after it and its scale */
	unsigned power;		/* of ten, from "million" */
	bool grouped;		/* has a comma or a point */
};

/* The number that begins at byte `at` of token i, and the word of scale behind
 * it; false if there is none. */
static bool
amount_at(const struct story *s, size_t i, size_t at, struct amount *a)
{
	const char *const p = s->text.p;
	uint32_t power = 0;

	*a = (struct amount){ .start = at, .end = at };
	for (; a->end < s->text.n && a->end - at <= LONGEST_NUMBER; a->end++) {
		const size_t next = a->end + 1;
		const bool mark = p[a->end] == ',' || p[a->end] == '.';

		if (!is_digit(p[a->end]) && !(mark && a->end > at &&
		    next < s->text.n && is_digit(p[next])))
			break;
		a->grouped |= mark;
	}
	if (a->end == at || a->end - at > LONGEST_NUMBER)
		return false;
	while (i < s->n && s->v[i].start < a->end)
		i++;
	if (s->v[i - 1].end != a->end)		/* "24-hour", "10th" */
		return false;
	const size_t n = wire_lexicon_match(s->lists->scales, s->v, s->n,
	    i, &power);
	if (n > 0 && !(s->v[i].flags & WIRE_TOKEN_LINE)) {
		a->power = power - 1;
		i += n;
	}
	a->last = i;
	return true;
}

/* The amount in decimal digits: "3.2" million is 3200000, "50" cents 0.5. */
static void
put_amount(const struct story *s, struct wire_buf *b, const struct amount *a,
    int power)
{
	const struct wire_str number = wire_str_sub(s->text, a->start, a->end);
	const char *const point = memchr(number.p, '.', number.n);
	size_t digits = 0, begin = b->n;

	for (size_t i = 0; i < number.n; i++)
		digits += is_digit(number.p[i]);
	if (point != NULL)
		power -= (int)(number.p + number.n - point - 1);
	const size_t decimals = power < 0 ? (size_t)-power : 0;

	for (size_t k = digits; k <= decimals; k++)
		wire_buf_char(b, '0');
	for (size_t i = 0; i < number.n; i++)
		if (is_digit(number.p[i]))
			wire_buf_char(b, number.p[i]);
	for (; power > 0; power--)
		wire_buf_char(b, '0');
	if (decimals == 0)
		return;
	wire_buf_char(b, '.');		/* makes room */
	memmove(b->p + b->n - decimals, b->p + b->n - decimals - 1, decimals);
	b->p[b->n - decimals - 1] = '.';
	while (b->n > begin && b->p[b->n - 1] == '0')
		b->n--;
	if (b->p[b->n - 1] == '.')
		b->n--;
}

static size_t
add_money(struct story *s, size_t first, const struct amount *a, size_t last,
    uint32_t currency)
{
	const struct currency *const c = &s->lists->currency[currency - 1];
	struct mention *m = story_add(s, first, last, WIRE_MONEY, "money");

	if (c->code.p != NULL) {
		struct wire_buf b = wire_record_buf(s->rec);
		wire_buf_add(&b, c->code);
		wire_buf_char(&b, ' ');
		put_amount(s, &b, a, (int)a->power - (c->hundredth ? 2 : 0));
		m->value = wire_buf_str(&b);
	}
	return last;
}

/* "$3.2 million", "Rs 40,000", "US$5": the sign is at i. */
static size_t
money_sign(struct story *s, size_t i)
{
	struct amount a;
	uint32_t currency;

	if (s->v[i].kind != WIRE_TOKEN_SYMBOL && !capital(s, i))
		return i;
	const size_t n = wire_lexicon_match(s->lists->money, s->v, s->n,
	    i, &currency);
	/* "US$" is a sign, "A $29 million deal" has none but $ */
	if (n == 0 || (n > 1 && !story_glued(s, i + 1)) || i + n >= s->n ||
	    s->v[i + n].flags & WIRE_TOKEN_LINE ||
	    !amount_at(s, i + n, s->v[i + n].start, &a) || a.power == PERCENT)
		return i;
	return add_money(s, i, &a, a.last, currency);
}

/* "R8.1 billion", "Rs40,000": the sign is part of token i.  "M25" and "N9" are
 * roads; what is money has a scale, a comma or a point. */
static size_t
money_glued(struct story *s, size_t i)
{
	const struct wire_str w = story_word(s, i);
	struct amount a;
	size_t letters = 0;

	while (letters < w.n && !is_digit(w.p[letters]))
		letters++;
	if (letters == w.n || letters > 4)
		return i;
	const uint32_t currency = wire_lexicon_word(s->lists->money,
	    wire_str_sub(w, 0, letters));
	if (currency == 0 || !amount_at(s, i, s->v[i].start + letters, &a) ||
	    a.power == PERCENT || (a.power == 0 && !a.grouped))
		return i;
	return add_money(s, i, &a, a.last, currency);
}

/* "5 million euros", "3.5%" */
static size_t
amount(struct story *s, size_t i)
{
	struct amount a;
	uint32_t currency;

	if (!amount_at(s, i, s->v[i].start, &a))
		return i;
	if (a.power == PERCENT) {
		struct wire_buf b = wire_record_buf(s->rec);
		put_amount(s, &b, &a, 0);
		story_add(s, i, a.last, WIRE_PERCENT, "percent")->value =
		    wire_buf_str(&b);
		return a.last;
	}
	const size_t n = a.last >= s->n || s->v[a.last].flags & WIRE_TOKEN_LINE ?
	    0 : wire_lexicon_match(s->lists->money, s->v, s->n, a.last,
	    &currency);
	/* "10 K" and "5 R" are no money */
	if (n == 0 || (n == 1 && s->v[a.last].kind == WIRE_TOKEN_WORD &&
	    story_word(s, a.last).n < 3))
		return i;
	return add_money(s, i, &a, a.last + n, currency);
}

/* ---- the pass ------------------------------------------------------------------ */

static size_t
add_plain(struct story *s, size_t i)
{
	static const struct {
		uint8_t kind;
		enum wire_entity_type type;
		const char *rule;
	} plain[] = {
		{ WIRE_TOKEN_URL, WIRE_URL, "link" },
		{ WIRE_TOKEN_EMAIL, WIRE_EMAIL, "address" },
		{ WIRE_TOKEN_HANDLE, WIRE_HANDLE, "handle" },
		{ WIRE_TOKEN_HASHTAG, WIRE_HASHTAG, "hashtag" },
	};

	for (size_t k = 0; k < sizeof(plain) / sizeof(*plain); k++)
		if (s->v[i].kind == plain[k].kind) {
			story_add(s, i, i + 1, plain[k].type, plain[k].rule);
			return i + 1;
		}
	return i;
}

static size_t
literal(struct dates *d, size_t i)
{
	struct story *const s = d->s;
	size_t last = i;

	if (is_digit(s->text.p[s->v[i].start])) {
		if ((last = amount(s, i)) == i)
			last = number_date(d, i);
		return last;
	}
	switch (s->v[i].kind) {
	case WIRE_TOKEN_SYMBOL:
		return money_sign(s, i);
	case WIRE_TOKEN_WORD:
		if ((last = word_date(d, i)) > i || !capital(s, i))
			return last;
		if ((last = money_sign(s, i)) == i)
			last = money_glued(s, i);
		return last;
	case WIRE_TOKEN_PUNCT:
	case WIRE_TOKEN_NUMBER:
		return i;
	default:
		return add_plain(s, i);
	}
}

void
entities_literals(struct story *s)
{
	struct dates d = { .s = s };
	struct wire_dateline line;
	struct wire_str published;

	if (wire_get_string(s->rec, "published", &published))
		d.today = iso_date(published);
	if (d.today.year == 0 && wire_get_dateline(s->rec, &line) &&
	    line.date.p != NULL)
		d.today = iso_date(line.date);
	for (size_t i = 0; i < s->n;) {
		const size_t last = literal(&d, i);

		for (size_t k = i; k < last; k++)
			s->flags[k] |= TAKEN;
		i = last > i ? last : i + 1;
	}
}
