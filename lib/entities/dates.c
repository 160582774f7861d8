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

static bool
is_known(struct date d)
{
	return d.year > 0 && d.year < 10000 && (d.day == 0 || exists(d));
}

static void
put_date(struct wire_buf *b, struct date d)
{
	wire_buf_printf(b, "%04d", d.year);
	if (d.month > 0)
		wire_buf_printf(b, "-%02d", d.month);
	if (d.day > 0)
		wire_buf_printf(b, "-%02d", d.day);
}

static struct wire_str
format_date(struct story *s, struct date d)
{
	struct wire_buf b = wire_record_buf(s->rec);

	if (!is_known(d))
		return (struct wire_str){ NULL, 0 };
	put_date(&b, d);
	return wire_buf_end(&b);
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

/* "9", "09", "9th"; "30-" where a word with a hyphen was cut ("30-Dec."): a day of
 * a month, or 0. */
static int
day_of(struct wire_str w)
{
	if (w.n > 1 && w.p[w.n - 1] == '-')
		w.n--;
	else if (w.n > 2 && wire_ascii_letter(w.p[w.n - 1]) &&
	    wire_ascii_letter(w.p[w.n - 2]))
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

/* Where a mention that has a word at i begins: at the article before it. */
static size_t
with_article(const struct story *s, size_t i)
{
	return i > 0 && goes_on(s, i) && s->class[i - 1] & IS_ARTICLE ? i - 1 : i;
}

/* "on", "by", "until": does the word at i - 1 stand before days? */
static bool
behind_on(const struct story *s, size_t i)
{
	return i > 0 && goes_on(s, i) && (calendar_is(s, i - 1, CAL_UNTIL) ||
	    calendar_is(s, i - 1, CAL_BEFORE_DAY));
}

static bool
behind_preposition(const struct story *s, size_t i)
{
	return behind_on(s, i) || (i > 0 && goes_on(s, i) && s->class[i - 1] & IS_IN);
}

/* Does nothing follow at i that the words before could belong to? "the spring
 * tides", "the 9th hole" */
static bool
stands_alone(const struct story *s, size_t i)
{
	return !goes_on(s, i) || s->v[i].kind == WIRE_TOKEN_PUNCT ||
	    s->class[i] & (IS_AND | IS_SAYS);
}

static bool
ends_clause(const struct story *s, size_t i)
{
	return s->class[i] & IS_SAYS || s->v[i].flags & WIRE_TOKEN_CLITIC ||
	    (s->v[i].kind == WIRE_TOKEN_PUNCT && !comma(s, i));
}

/* Is the clause about what is to come?  The word that tells stands before the date
 * at [first, last), "will meet on Monday", "by Friday", or soon behind it if nothing
 * else is before, "On Monday, they will". */
static bool
is_ahead(const struct story *s, size_t first, size_t last)
{
	int number;
	size_t len;

	if (behind_on(s, first) && calendar_at(s, first - 1, &number, &len) != CAL_NONE &&
	    number > 0)				/* "by Friday" */
		return true;
	for (size_t i = first; i > 0 && first - i < 12 && goes_on(s, i); i--) {
		if (calendar_is(s, i - 1, CAL_FUTURE))
			return true;
		/* "would be held on Friday", "will cut jobs Mr X said on Friday" */
		if (s->class[i - 1] & IS_SAYS)
			return i > 2 && (calendar_is(s, i - 2, CAL_FUTURE) ||
			    calendar_is(s, i - 3, CAL_FUTURE));
		if (ends_clause(s, i - 1) || comma(s, i - 1))
			break;
	}
	if (!(s->flags[first] & AT_START) && (first == 0 || !(s->flags[first - 1] & AT_START)))
		return false;
	for (size_t i = last; i < last + 4 && goes_on(s, i); i++) {
		if (calendar_is(s, i, CAL_FUTURE))
			return true;
		if (ends_clause(s, i))
			break;
	}
	return false;
}

/* A month without its year: up to half a year back, or two months ahead, or the next
 * one where the text looks ahead; else it is not known. */
static struct date
guess_month(struct date today, int month, bool ahead)
{
	struct date x = { today.year, month, 0 };
	const int back = (today.month - month + 12) % 12;

	if (today.year == 0)
		return x;
	if (ahead || back > 9)
		x.year += month < today.month;
	else if (back < 7)
		x.year -= month > today.month;
	else
		x.year = 0;
	return x;
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
	if (d->s->text.p[d->s->v[last - 1].end - 1] == '-')	/* "Nov. 30-Reading" */
		d->s->v[last - 1].end--;
	story_add(d->s, first, last, WIRE_DATE, "date")->value =
	    format_date(d->s, x);
	d->shape = x.day > 0 ? SHAPE_DAY : SHAPE_NONE;
	return last;
}

static const struct date unknown;

/* What the words of kind `relative` tell, in calendar.tsv. */
enum {
	PLAIN,		/* early, late: of the date behind it */
	LAST, THIS, NEXT,
	EVERY,
	NARRATED,	/* previous, that: from another day than the story's */
	PAST		/* the days up to now */
};

static size_t
add_range(struct dates *d, size_t first, size_t last, struct date from, struct date to)
{
	add_date(d, first, last, unknown);
	if (is_known(from) && is_known(to)) {
		struct wire_buf b = wire_record_buf(d->s->rec);

		put_date(&b, from);
		wire_buf_char(&b, '/');
		put_date(&b, to);
		d->s->mentions[d->s->nmentions - 1].value = wire_buf_end(&b);
	}
	return last;
}

/* A date that is told from the day of the story. */
static size_t
add_relative(struct dates *d, size_t first, size_t last, struct date x)
{
	add_date(d, first, last, x);
	d->s->mentions[d->s->nmentions - 1].rule = "relative";
	return last;
}

/* From day x on for as many days as the second of "9-11", "9 to 11" tells, which
 * ends at `last`; of "9 and 11" nothing is told. */
static size_t
add_days(struct dates *d, size_t first, size_t last, struct date x, size_t second)
{
	const struct date to = { x.year, x.month, month_day(d->s, second) };

	return d->s->class[second - 1] & IS_AND ? add_date(d, first, last, unknown) :
	    add_range(d, first, last, x, to);
}

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

/* Past "–Dec. 2, 2025" at i, behind the day x. */
static size_t
another_month(const struct story *s, size_t i, struct date *x, struct date *to)
{
	const bool cut = story_glued(s, i) &&
	    s->text.p[s->v[i].start - 1] == '-';	/* "Nov. 30-|Dec. 2" */
	const size_t at = i + (cut || !is_dash(s, i) ? 0 : 1);
	size_t len;

	if ((at == i && !cut) || !goes_on(s, at + 1) ||
	    calendar_at(s, at, &to->month, &len) != CAL_MONTH ||
	    (to->day = month_day(s, at + len)) == 0)
		return i;
	const size_t last = trailing_year(s, at + len + 1, to);
	if (to->year > 0)
		x->year = to->year - (to->month < x->month);
	return last;
}

/* "November 7", "Nov. 7, 2025", "March 10-12", "August 2021", "March". */
static size_t
month(struct dates *d, size_t i, int number)
{
	const struct story *s = d->s;
	struct date x = { 0, number, month_day(s, i + 1) }, to = unknown;
	size_t last;

	if (x.day > 0 && goes_on(s, i + 1)) {
		const size_t days = another_day(s, i + 2);

		if (days == i + 2 && (last = another_month(s, days, &x, &to)) > days) {
			if (x.year == 0)
				guess_year(d->today, 0, &x);
			to.year = x.year + (x.year > 0 && to.month < x.month);
			return add_range(d, i, last, x, to);
		}
		last = trailing_year(s, days, &x);
		if (x.year == 0)
			guess_year(d->today, d->weekday, &x);
		return days > i + 2 ? add_days(d, i, last, x, days - 1) :
		    add_date(d, i, last, x);
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
	return add_date(d, i, last, guess_month(d->today, number,
	    is_ahead(s, i, last)));
}

/* "January-March 2025", "Monday-Friday", a word to the tokenizer. */
static size_t
hyphened(struct dates *d, size_t i)
{
	struct wire_str second = story_word(d->s, i), first;

	wire_str_field(&second, '-', &first);
	if (second.n == 0 || !is_capital(d->s, i))
		return i;
	const uint32_t a = wire_lexicon_word(d->s->lists->dates, first),
	    b = wire_lexicon_word(d->s->lists->dates, second);
	if (a >> 16 != b >> 16 || a == b)			/* "Jun-Jun Valderama" */
		return i;
	if (a >> 16 == CAL_WEEKDAY || a >> 16 == CAL_SHORT_WEEKDAY)
		return add_date(d, i, i + 1, unknown);
	if (a >> 16 != CAL_MONTH)
		return i;
	struct date to = { 0, (int)(b & 0xffff) - 1, 0 }, from = { 0, (int)(a & 0xffff) - 1, 0 };
	const size_t last = trailing_year(d->s, i + 1, &to);
	from.year = to.year - (to.year > 0 && to.month < from.month);
	return add_range(d, i, last, from, to);
}

/* "9 November", "9th of November 2025", "9-10 November", "24, 25 and 26
 * February". */
static size_t
day_month(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	struct date x = { 0, 0, month_day(s, i) };
	size_t days = i + 1, at, len;

	if (x.day == 0)
		return i;
	while (comma(s, days) && goes_on(s, days + 1) && days < i + 20 &&
	    month_day(s, days + 1) > 0)
		days += 2;
	const bool list = days > i + 1;
	days = another_day(s, days);
	at = days + (goes_on(s, days) && s->class[days] & IS_OF);
	if (!goes_on(s, at) || !is_capital(s, at) ||
	    calendar_at(s, at, &x.month, &len) != CAL_MONTH)
		return i;
	const size_t last = trailing_year(s, at + len, &x);
	if (x.year == 0)
		guess_year(d->today, d->weekday, &x);
	return list ? add_date(d, i, last, unknown) :
	    days > i + 1 ? add_days(d, i, last, x, days - 1) : add_date(d, i, last, x);
}

/* "on the 9th": the one that is nearest. */
static size_t
day_alone(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	const struct wire_str w = story_word(s, i);
	struct date best = unknown;
	long least = 0;

	if (is_digit(w.p[w.n - 1]) || w.p[w.n - 1] == '-' || month_day(s, i) == 0 ||
	    with_article(s, i) == i || !behind_on(s, i - 1) ||
	    !stands_alone(s, i + 1))
		return i;
	for (int k = -1; k <= 1 && d->today.year > 0; k++) {
		const int m = 12 * d->today.year + d->today.month - 1 + k;
		const struct date x = { m / 12, m % 12 + 1, month_day(s, i) };
		const long off = labs(day_number(x) - day_number(d->today));

		if (exists(x) && (best.year == 0 || off < least)) {
			best = x;
			least = off;
		}
	}
	return add_date(d, i - 1, i + 1, best);
}

/* "09/11/2025", "6-1-2020", "31.12.2025", "2025/11/09": of what could be read in
 * two ways only the year is known. */
static size_t
numeric_date(struct dates *d, size_t i)
{
	struct wire_str w = story_word(d->s, i), part[3];
	size_t mark = 0;

	while (mark < w.n && is_digit(w.p[mark]))
		mark++;
	if (w.n < 8 || w.n > 10 || mark == w.n || (w.p[mark] != '/' &&
	    w.p[mark] != '-' && w.p[mark] != '.'))
		return i;
	const char sep = w.p[mark];
	for (int k = 0; k < 3; k++)
		if (!wire_str_field(&w, sep, &part[k]))
			return i;
	const bool front = part[0].n == 4;
	const int year = year_of(part[front ? 0 : 2]),
	    a = small_number(part[front ? 1 : 0]),
	    b = small_number(part[front ? 2 : 1]);
	if (w.p != NULL || year < 1900 || a < 1 || b < 1 || a > 31 || b > 31 ||
	    (a > 12 && (front || b > 12)))
		return i;
	return add_date(d, i, i + 1, front || b > 12 ? (struct date){ year, a, b } :
	    a > 12 || a == b ? (struct date){ year, b, a } :
	    (struct date){ year, 0, 0 });
}

static bool
is_number(const struct story *s, size_t i)
{
	return goes_on(s, i) && s->v[i].kind == WIRE_TOKEN_NUMBER;
}

/* "2020", "1990s", "2025-26"; not "2000 prisoners" nor "1500 metres". */
static size_t
year(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	const struct wire_str w = story_word(s, i);

	if (w.n == 5 && w.p[4] == 's') {
		/* "the 1900s" are ten years or a hundred */
		const int decade = year_of(wire_str_sub(w, 0, 4)),
		    known = decade % 100 > 0 ? decade : 0;
		if (decade > 0)
			return add_range(d, with_article(s, i), i + 1,
			    (struct date){ known, 0, 0 }, (struct date){ known + 9, 0, 0 });
	}
	/* "2022/2023" */
	if (w.n == 9 && w.p[4] == '/') {
		const struct date from = { year_of(wire_str_sub(w, 0, 4)), 0, 0 },
		    to = { year_of(wire_str_sub(w, 5, 9)), 0, 0 };
		if (from.year > 1500 && to.year > 1500)
			return add_range(d, i, i + 1, from, to);
	}
	const int x = year_at(s, i);
	const bool told = i > 0 && s->class[i - 1] & IS_IN && goes_on(s, i);

	if (x < 1500 && !told)
		return i;
	if (x == 0 || (i > 0 && story_glued(s, i) &&
	    s->v[i - 1].kind == WIRE_TOKEN_SYMBOL))
		return i;
	/* "+880 1700 000000", "1800 555 014" */
	if (is_number(s, i + 1) && ((i > 0 && is_number(s, i - 1)) || is_number(s, i + 2)))
		return i;
	if (i + 2 < s->n && is_dash(s, i + 1) && story_glued(s, i + 1)) {
		const int short_year = s->v[i + 2].end - s->v[i + 2].start == 2 ?
		    small_number(story_word(s, i + 2)) : 0;
		const int to = short_year > x % 100 ? x - x % 100 + short_year :
		    year_at(s, i + 2);
		if (to > x)
			return add_range(d, i, i + 3, (struct date){ x, 0, 0 },
			    (struct date){ to, 0, 0 });
	}
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

/* "Saturday", "Saturday night".  One that stands alone is the last one up to the
 * day of the story, or the next one where the text looks ahead; "this Friday" is
 * that of the week from Monday on. */
static size_t
on_weekday(struct dates *d, size_t i, int number, size_t first, int which)
{
	struct date x = unknown;
	const size_t last = i + 1 + calendar_len(d->s, i + 1, CAL_PART);

	if (d->today.year > 0 && number > 0) {
		const long today = day_number(d->today);
		const int back = (weekday(today) - number + 7) % 7;

		if (which == PLAIN)
			x = date_of(back > 0 && is_ahead(d->s, i, last) ?
			    today - back + 7 : today - back);
		else if (which == LAST || which == PAST)
			x = date_of(today - (back == 0 ? 7 : back));
		else if (which == THIS)
			x = date_of(today - weekday(today) + number);
		else if (which == NEXT)
			x = date_of(today - back + 7);
	}
	if (which == PLAIN || which == EVERY)
		add_date(d, first, last, x);
	else
		add_relative(d, first, last, x);
	d->shape = SHAPE_WEEKDAY;
	d->weekday = number;
	return last;
}

/* "Kwame Friday" and "Prof. Sunday" are people; "Kim Friday said" is a date. */
static bool
is_person(const struct story *s, size_t i)
{
	if (i == 0 || !goes_on(s, i) || s->flags[i] & NO_CASE || !is_capital(s, i - 1))
		return false;
	return s->class[i - 1] & IS_HONORIFIC ||
	    ((s->class[i - 1] & (IS_GIVEN | IS_SURNAME)) == IS_GIVEN && (i == 1 ||
	    !is_capital(s, i - 2) || s->class[i - 2] & (IS_HONORIFIC | IS_TITLE)));
}

/* "Mon, 24 Aug 2026", "Tue Mar 3": with a day behind it. */
static bool
before_day(const struct story *s, size_t i)
{
	const size_t at = i + comma(s, i);

	return goes_on(s, at) && goes_on(s, at + 1) &&
	    ((calendar_is(s, at, CAL_MONTH) && month_day(s, at + 1) > 0) ||
	    (month_day(s, at) > 0 && calendar_is(s, at + 1, CAL_MONTH)));
}

static size_t
weekday_date(struct dates *d, size_t i, int number)
{
	const struct story *s = d->s;
	int before;
	size_t len;

	if (!is_capital(s, i) || is_person(s, i))
		return i;
	const bool every = i > 0 && goes_on(s, i) &&
	    calendar_at(s, i - 1, &before, &len) == CAL_RELATIVE && before == EVERY;
	return on_weekday(d, i, number, i, every ? EVERY : PLAIN);
}

/* year() at i, with the words from `first` on. */
static size_t
year_from(struct dates *d, size_t first, size_t i)
{
	const size_t last = begins_digit(d->s, i) ? year(d, i) : i;

	if (last == i)
		return first;
	d->s->mentions[d->s->nmentions - 1].first = first;
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

/* Last year, this month, next year. */
static struct date
beside_today(const struct dates *d, int unit, int which)
{
	return which == LAST || which == THIS || which == NEXT ?
	    before_today(d, unit, THIS - which) : unknown;
}

/* Past a count at i, "two", "18", "half a"; 0: not told.  `i` if there is none. */
static size_t
past_count(const struct story *s, size_t i, int *number)
{
	size_t len;

	if (calendar_at(s, i, number, &len) == CAL_COUNT)
		return i + len;
	*number = i < s->n ? small_number(story_word(s, i)) : -1;
	return i + (*number >= 0);
}

/* Of the date that begins at `first` what follows its "of" at i: "of the year", "of
 * last month", "of May 2027", "of 2025".  `first` if there is none. */
static size_t
part_of(struct dates *d, size_t first, size_t i)
{
	const struct story *s = d->s;
	size_t at = i + 1, last, len;
	int number, which = PLAIN;

	if (!goes_on(s, i) || !(s->class[i] & IS_OF) || !goes_on(s, at))
		return first;
	if (s->class[at] & IS_ARTICLE) {
		which = THIS;
		at++;
	} else if (calendar_at(s, at, &number, &len) == CAL_RELATIVE) {
		which = number;
		at++;
	}
	switch (calendar_at(s, at, &number, &len)) {
	case CAL_UNIT:
		return which == PLAIN || number < 2 ? first :
		    add_relative(d, first, at + len, beside_today(d, number, which));
	case CAL_MONTH:
		if (!is_capital(s, at) || which != PLAIN)
			return first;
		struct date x = { 0, number, 0 };
		last = trailing_year(s, at + len, &x);
		return add_date(d, first, last, x.year > 0 ? x :
		    guess_month(d->today, number, is_ahead(s, first, last)));
	default:
		return which == PLAIN ? year_from(d, first, at) : first;
	}
}

/* "last March" is before this month, and "next March" after it. */
static struct date
month_beside(const struct dates *d, int number, int which)
{
	struct date x = { d->today.year, number, 0 };

	if (which == PLAIN)
		return guess_month(d->today, number, false);
	if (x.year == 0 || which == NARRATED)
		return unknown;
	if (which == LAST)
		x.year -= number >= d->today.month;
	else if (which == NEXT)
		x.year += number <= d->today.month;
	return x;
}

/* "last year", "next Thursday", "this morning", "the past two years". */
static size_t
relative(struct dates *d, size_t i, int which)
{
	const struct story *s = d->s;
	const size_t first = with_article(s, i);
	struct date x = unknown;
	int number;
	size_t len, last;

	if (!goes_on(s, i + 1) || which == EVERY)
		return i;
	last = past_count(s, i + 1, &number);
	if (which != PLAIN && which != NARRATED && number > 0) {
		if (calendar_at(s, last, &number, &len) != CAL_UNITS)
			return i;
		return number > 0 ? add_relative(d, first, last + len, unknown) : i;
	}
	switch (calendar_at(s, i + 1, &number, &len)) {
	case CAL_WEEKDAY:
		return which == PLAIN ? i : on_weekday(d, i + 1, number, i, which);
	case CAL_UNIT:
		/* "last minute", "last day", "early week"; but "the next day" */
		if (number == 0 || which == PLAIN || (number == 1 &&
		    which != NARRATED && (which != NEXT || first == i)))
			return i;
		return add_relative(d, first, i + 1 + len, number == 1 ? unknown :
		    beside_today(d, number, which));
	case CAL_MONTH:
		if (!is_capital(s, i + 1) || month_day(s, i + 2) > 0 || which == PAST)
			return i;		/* "past August 15" */
		last = trailing_year(s, i + 2, &x);
		if (which == PLAIN || x.year > 0)
			return add_date(d, i, last, x.year > 0 ?
			    (struct date){ x.year, number, 0 } :
			    month_beside(d, number, which));
		return add_relative(d, i, last, month_beside(d, number, which));
	case CAL_PART:
		return add_relative(d, which == PLAIN ? i : first, i + 2,
		    beside_today(d, 1, which));
	case CAL_SEASON:
		last = trailing_year(s, i + 2, &x);
		return x.year > 0 ? add_date(d, i, last, x) :
		    add_relative(d, i, i + 2, x);
	case CAL_SPAN:
		last = part_of(d, first, i + 1 + len);
		return last > first ? last : i;
	default:
		return which == PLAIN ? year_from(d, i, i + 1) : i;	/* "early 2025" */
	}
}

/* "two weeks ago", "a year earlier", with the count at i. */
static size_t
ago(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	int count, unit, now;
	size_t len;
	const size_t at = past_count(s, i, &count);
	const enum calendar kind = calendar_at(s, at, &unit, &len);
	const size_t last = at + len;

	if (at == i || (kind != CAL_UNIT && kind != CAL_UNITS) ||
	    calendar_at(s, last, &now, &len) != CAL_AGO)
		return i;
	return add_relative(d, i, last + len, now == 1 && count > 0 ?
	    before_today(d, unit, count) : unknown);
}

/* "the end of the year", "the start of March 2026": from the article on. */
static size_t
edge(struct dates *d, size_t i)
{
	const size_t first = with_article(d->s, i),
	    last = part_of(d, first, i + 1);

	return last > first ? last : i;
}

/* "the first nine months of 2025", "the second half of the year". */
static size_t
ordinal(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	int number;
	size_t len;
	const size_t first = with_article(s, i), at = past_count(s, i + 1, &number);
	const enum calendar kind = goes_on(s, at) ?
	    calendar_at(s, at, &number, &len) : CAL_NONE;

	if (kind != CAL_SPAN && kind != CAL_UNIT && kind != CAL_UNITS &&
	    kind != CAL_WEEKDAY)
		return i;
	const size_t last = part_of(d, first, at + len);
	return last > first ? last : i;
}

/* "spring 2027", "Christmas 2029"; a word of any kind at i, `len` tokens long.  Of
 * other calendars the year is not known: "Muharram 1447". */
static size_t
of_year(struct dates *d, size_t i, size_t len, bool alone)
{
	struct date x = unknown;
	size_t last = trailing_year(d->s, i + len, &x);
	const size_t first = is_capital(d->s, i) ? i : with_article(d->s, i);

	if (x.year < 1500) {
		x.year = 0;
		last = i + len;
	}
	return alone || x.year > 0 ? add_date(d, first, last, x) : i;
}

/* "Q3 2025", "third quarter of 2024", "the third quarter of the year". */
static size_t
quarter(struct dates *d, size_t i, size_t len, int number)
{
	struct date x = unknown;
	const size_t last = trailing_year(d->s, i + len, &x),
	    first = with_article(d->s, i);

	if (x.year > 0)
		return add_range(d, first, last,
		    (struct date){ x.year, 3 * number - 2, 0 },
		    (struct date){ x.year, 3 * number, 0 });
	const size_t of = part_of(d, first, i + len);
	return of > first ? of : add_date(d, first, last, unknown);
}

/* "fiscal 2027", "financial year 2024-25": when it begins is not known. */
static size_t
fiscal(struct dates *d, size_t i, size_t len)
{
	const size_t at = i + len;

	const size_t last = goes_on(d->s, at) ? year_from(d, i, at) : i;
	if (last > i)
		d->s->mentions[d->s->nmentions - 1].value = (struct wire_str){ NULL, 0 };
	return last;
}

/* "in the evening", "by the spring". */
static size_t
part_alone(struct dates *d, size_t i, bool takes_noun)
{
	const size_t first = with_article(d->s, i);

	return first < i && behind_preposition(d->s, first) &&
	    (takes_noun || stands_alone(d->s, i + 1)) ?
	    add_relative(d, first, i + 1, unknown) : i;
}

/* ---- times ----------------------------------------------------------------------- */

static size_t
add_time(struct dates *d, size_t first, size_t last, int hour, int minute)
{
	struct mention *m = story_add(d->s, first, last, WIRE_TIME, "time");

	if (hour < 24 && minute < 60) {
		struct wire_buf b = wire_record_buf(d->s->rec);
		wire_buf_printf(&b, "%02d:%02d", hour, minute);
		m->value = wire_buf_end(&b);
	}
	d->shape = SHAPE_TIME;
	return last;
}

/* Past "in the afternoon", "at night" at i, which put `hour` on 24. */
static size_t
part_of_day(const struct story *s, size_t i, int *hour)
{
	int number;
	size_t len;

	if (*hour < 1 || *hour > 12 || !goes_on(s, i) || !(s->class[i] & IS_IN) ||
	    !goes_on(s, i + 1))
		return i;
	const size_t at = i + 1 + ((s->class[i + 1] & IS_ARTICLE) != 0);
	if (!goes_on(s, at) || calendar_at(s, at, &number, &len) != CAL_PART)
		return i;
	const bool late = number == 0 ? *hour > 5 && *hour < 12 : number > 12;
	*hour = *hour % 12 + (late ? 12 : 0);
	return at + len;
}

/* "at two in the afternoon", with the hour at i. */
static size_t
told_hour(struct dates *d, size_t i, int hour, int minute)
{
	if (!behind_preposition(d->s, i))
		return i;
	const size_t last = part_of_day(d->s, i + 1, &hour);
	return last > i + 1 ? add_time(d, i, last, hour, minute) : i;
}

static size_t
past_zone(const struct story *s, size_t i)
{
	const size_t len = calendar_len(s, i, CAL_ZONE);

	return len > 1 || (len == 1 && is_capital(s, i)) ? i + len : i;
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
	if (calendar_at(s, last, &half, &len) == CAL_HALF && hour >= 1 && hour <= 12)
		return add_time(d, i, past_zone(s, last + len), hour % 12 + half, minute);
	if ((last = told_hour(d, i, hour, minute)) > i)
		return last;
	last = past_zone(s, i + 1);
	const bool zone = last > i + 1;

	if (mark == 4 && mark == w.n && zone && hour / 100 < 24 && hour % 100 < 60)
		return add_time(d, i, last, hour / 100, hour % 100);
	if (mark < w.n && w.p[mark] == ':' && hour < 24 && (mark == 2 || zone ||
	    (i > 0 && s->class[i - 1] & IS_IN)))
		return add_time(d, i, last, hour, minute);
	return i;
}

/* ---- numbers --------------------------------------------------------------------- */

/* "2025-11-09T10:30:00Z", of which i is "2025-11-09T10": what it is in tokens. */
static size_t
timestamp(struct dates *d, size_t i, struct date x)
{
	const struct story *s = d->s;
	const struct wire_str w = story_word(s, i);
	int hour, minute;

	if (w.n != 13 || w.p[10] != 'T' || !story_glued(s, i + 1) ||
	    !story_glued(s, i + 2) || s->v[i + 2].end - s->v[i + 2].start < 2 ||
	    !exists(x))
		return add_date(d, i, i + 1, x);
	hour = small_number(wire_str_sub(w, 11, 13));
	minute = small_number(wire_str_sub(story_word(s, i + 2), 0, 2));
	add_date(d, i, i + 3, x);
	if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60) {
		struct wire_buf b = wire_record_buf(s->rec);

		put_date(&b, x);
		wire_buf_printf(&b, "T%02d:%02d", hour, minute);
		s->mentions[s->nmentions - 1].value = wire_buf_end(&b);
	}
	return i + 3;
}

static size_t
number_date(struct dates *d, size_t i)
{
	size_t last;
	const struct date x = iso_date(story_word(d->s, i));

	if (x.year > 0)
		return timestamp(d, i, x);
	if ((last = day_month(d, i)) > i || (last = clock_time(d, i)) > i ||
	    (last = ago(d, i)) > i || (last = numeric_date(d, i)) > i ||
	    (last = day_alone(d, i)) > i)
		return last;
	return year(d, i);
}

static size_t
word_date(struct dates *d, size_t i)
{
	const struct story *s = d->s;
	int number;
	size_t len, last;

	switch (calendar_at(s, i, &number, &len)) {
	case CAL_MONTH:
		return is_capital(s, i) ? month(d, i, number) : i;
	case CAL_WEEKDAY:
		return weekday_date(d, i, number);
	case CAL_WEEKDAYS:
		return weekday_date(d, i, 0);
	case CAL_SHORT_WEEKDAY:
		return before_day(s, i + 1) ? weekday_date(d, i, number) : i;
	case CAL_HOLIDAY:
		return is_capital(s, i) ? of_year(d, i, len, true) : i;
	case CAL_QUARTER:
		return quarter(d, i, len, number);
	case CAL_SEASON:
		last = of_year(d, i, len, false);
		return last > i || number > 0 ? last : part_alone(d, i, false);
	case CAL_PART:
		return number > 0 ? part_alone(d, i, true) : i;
	case CAL_DAY:
		last = i + len;
		last += calendar_len(s, last, CAL_PART);
		add_relative(d, i, last, d->today.year == 0 || number == 19 ?
		    unknown : date_of(day_number(d->today) + number - 10));
		d->shape = SHAPE_DAY;
		return last;
	case CAL_RELATIVE:
		return relative(d, i, number);
	case CAL_EDGE:
		return edge(d, i);
	case CAL_ORDINAL:
		return ordinal(d, i);
	case CAL_FISCAL:
		return fiscal(d, i, len);
	case CAL_UNIT:
		return len > 1 ? fiscal(d, i, len) : i;
	case CAL_COUNT:
		last = ago(d, i);
		return last > i || number == 0 || len > 1 ? last :
		    told_hour(d, i, number, 0);
	case CAL_MOMENT:
		return number < 2400 ?
		    add_time(d, i, i + len, number / 100, number % 100) :
		    add_time(d, i, i + len, 24, 0);
	case CAL_NONE:
		return hyphened(d, i);
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

	/* Of which day midnight is, nobody tells. */
	if (a->type == b->type) {
		value = b->value;
	} else if (day->value.n == 10 && hour->value.p != NULL &&
	    !wire_str_is(hour->value, "00:00")) {
		struct wire_buf buf = wire_record_buf(s->rec);
		wire_buf_add(&buf, day->value);
		wire_buf_char(&buf, 'T');
		wire_buf_add(&buf, hour->value);
		value = wire_buf_end(&buf);
	}
	a->rule = a->type == b->type ? b->rule : day->rule;
	a->last = b->last;
	a->type = WIRE_DATE;
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
	if (!is_known(d->today))
		d->today = unknown;
	if (!wire_get_dateline(s->rec, &line) || line.date.p == NULL)
		return;
	struct date x = written_date(s, line.date);

	if (x.year == 0 && x.month > 0 && x.day > 0)
		guess_year(d->today, 0, &x);
	if (x.year > 0 && x.month > 0 && x.day > 0 && exists(x))
		d->today = x;
}
