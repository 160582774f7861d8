/*
 * amounts.c - money and percentages
 *
 * Values are written as numbers in decimal digits and are never converted to
 * floating point.
 */
#include "lib/entities/literals.h"
#include "lib/record/record.h"

enum {
	PERCENT = 99,		/* in amounts.tsv, instead of a power of ten */
	SHARES = 90,		/* from here on it is a part of a percent, or one */
	LONGEST_NUMBER = 40	/* bytes; "1,1,1,1,…" is no number */
};

/* A number in the text: "40,000", "3.2", "5–6 million". */
struct amount {
	size_t start, end;	/* bytes; of a range, of its first number */
	size_t last;		/* token after it and its scale */
	unsigned power;		/* of ten, from "million" */
	bool grouped;		/* has a comma or a point */
	bool range;
	bool stop;		/* the last token has the sentence's stop: "€61m." */
	struct wire_str rest;	/* of the last token behind a hyphen: "$70-a-barrel" */
};

/* ---- numbers --------------------------------------------------------------------- */

/* Reads digits, commas and points from byte `at`. */
static bool
number_at(const struct story *s, size_t at, struct amount *a)
{
	const char *const p = s->text.p;

	a->start = a->end = at;
	for (; a->end < s->text.n && a->end - at <= LONGEST_NUMBER; a->end++) {
		const size_t next = a->end + 1;
		const bool mark = p[a->end] == ',' || p[a->end] == '.';

		if (!is_digit(p[a->end]) && !(mark && a->end > at &&
		    next < s->text.n && is_digit(p[next])))
			break;
		a->grouped |= mark;
	}
	return a->end > at && a->end - at <= LONGEST_NUMBER;
}

/* The power of ten that `w`, the end of a token, is or begins with ("m-a-year"),
 * plus 1; 0: none. */
static uint32_t
scale_of(const struct story *s, struct wire_str w, struct amount *a)
{
	struct wire_str rest = w, word;

	wire_str_field(&rest, '-', &word);
	uint32_t power = wire_lexicon_word(s->lists->scales, word);
	if (power != 0) {
		a->rest = rest;
	} else if (w.n > 1 && w.p[w.n - 1] == '.') {
		w.n--;
		power = wire_lexicon_word(s->lists->scales, w);
		a->stop = power != 0;
	}
	return power;
}

/* Past the words of scale at token i: "million", "lakh crore", "-million". */
static size_t
past_scale(const struct story *s, size_t i, struct amount *a)
{
	uint32_t power = 0;
	const size_t from = i + (is_dash(s, i) ? 1 : 0);

	if (!goes_on(s, from))
		return i;
	size_t n = wire_lexicon_match(s->lists->scales, s->v, s->n, from, &power);
	const struct wire_str w = story_word(s, from);
	/* "$1 billion-plus", but "$5 K-pop" */
	if (n == 0 && (story_glued(s, from) || (w.n > 1 && w.p[1] != '-')) &&
	    (power = scale_of(s, w, a)) != 0)
		n = 1;
	if (n == 0 || (from > i && power - 1 >= SHARES))
		return i;
	a->power = power - 1;
	return from + n;
}

/* The number that begins at byte `at` of token i, and the word of scale behind
 * it; false if there is none. */
static bool
amount_at(const struct story *s, size_t i, size_t at, struct amount *a)
{
	*a = (struct amount){ .start = at };
	if (!number_at(s, at, a))
		return false;
	while (i < s->n && s->v[i].start < a->end)
		i++;
	const struct wire_token *const t = &s->v[i - 1];

	if (t->end != a->end) {
		/* "175-million", "38b", "1.5-billion-franc", "24-hour"; not "10th" */
		const size_t hyphen = s->text.p[a->end] == '-';
		const struct wire_str rest = wire_str_sub(s->text,
		    a->end + hyphen, t->end);
		const uint32_t power = scale_of(s, rest, a);

		if (power == 0 && hyphen == 0)
			return false;
		a->power = power == 0 ? 0 : power - 1;
		/* "5-|million", as words with a hyphen are cut */
		a->last = rest.n == 0 ? past_scale(s, i, a) : i;
		if (power == 0 && a->last == i)
			a->rest = rest;
		return true;
	}
	struct amount to = { .start = 0 };
	if (i + 1 < s->n && is_dash(s, i) && number_at(s, s->v[i + 1].start, &to) &&
	    s->v[i + 1].end == to.end) {
		a->range = true;
		i += 2;
	}
	a->last = past_scale(s, i, a);
	return true;
}

/* "N$ 100 000": blanks between groups of three digits. */
static void
join_groups(const struct story *s, struct amount *a)
{
	if (a->grouped || a->power != 0 || a->range || a->end - a->start > 3)
		return;
	for (size_t i = a->last; goes_on(s, i) && s->v[i].end - s->v[i].start == 3 &&
	    s->v[i].start == a->end + 1 && a->end - a->start < LONGEST_NUMBER; i++) {
		struct amount group = { .start = 0 };

		if (!number_at(s, s->v[i].start, &group) || group.end != s->v[i].end ||
		    group.grouped)
			break;
		a->end = group.end;
		a->last = past_scale(s, i + 1, a);
		if (a->power != 0)
			break;
	}
}

static struct wire_str
digits_of(const struct story *s, const struct amount *a)
{
	return wire_str_sub(s->text, a->start, a->end);
}

/* Are the commas between groups of digits, and is there one point at most?  What
 * "1.234,50" and "1,5" are worth is not told. */
static bool
is_clear(struct wire_str number)
{
	struct wire_str group, whole;
	bool last = true;

	wire_str_field(&number, '.', &whole);
	if (number.n > 0 && (memchr(number.p, '.', number.n) != NULL ||
	    memchr(number.p, ',', number.n) != NULL))
		return false;
	wire_str_field(&whole, ',', &group);
	for (; wire_str_field(&whole, ',', &group); last = group.n == 3)
		if (group.n != 3 && group.n != 2)	/* "5,00,000" */
			return false;
	return last;
}

/* The amount in decimal digits: "3.2" million is 3200000, "50" cents 0.5. */
static void
put_amount(const struct story *s, struct wire_buf *b, const struct amount *a,
    int power)
{
	struct wire_str number = digits_of(s, a);

	while (number.n > 1 && number.p[0] == '0' && is_digit(number.p[1]))
		number = wire_str_sub(number, 1, number.n);
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

/* ---- mentions ---------------------------------------------------------------------- */

/* "-0.3%", "−$5 million" */
static bool
is_minus(const struct story *s, size_t i)
{
	const struct wire_str w = story_word(s, i);

	return goes_on(s, i) && goes_on(s, i + 1) && story_glued(s, i + 1) &&
	    !story_glued(s, i) && (wire_str_is(w, "-") ||
	    wire_str_is(w, "\xe2\x80\x93") || wire_str_is(w, "\xe2\x88\x92"));
}

/* `unit`: its currency's code, or absent; `power`: of ten, of the unit. */
static size_t
add_amount(struct story *s, size_t first, const struct amount *a, size_t last,
    enum wire_entity_type type, const struct wire_str *unit, int power)
{
	const bool minus = first > 0 && is_minus(s, first - 1);
	struct mention *const m = story_add(s, first - minus, last, type,
	    wire_entity_names[type]);

	if (last == a->last && a->rest.p != NULL)
		s->v[last - 1].end = (uint32_t)(a->rest.p - 1 - s->text.p);
	else if (last == a->last && a->stop)
		s->v[last - 1].end--;
	if (unit == NULL || a->range || !is_clear(digits_of(s, a)))
		return last;
	struct wire_buf b = wire_record_buf(s->rec);
	if (unit->n > 0) {
		wire_buf_add(&b, *unit);
		wire_buf_char(&b, ' ');
	}
	if (minus)
		wire_buf_char(&b, '-');
	put_amount(s, &b, a, power);
	m->value = wire_buf_end(&b);
	return last;
}

static size_t
add_money(struct story *s, size_t first, const struct amount *a, size_t last,
    const struct currency *c)
{
	return add_amount(s, first, a, last, WIRE_MONEY,
	    c->code.p != NULL ? &c->code : NULL, (int)a->power - (c->hundredth ? 2 : 0));
}

static size_t
add_percent(struct story *s, size_t first, const struct amount *a)
{
	return add_amount(s, first, a, a->last, WIRE_PERCENT,
	    &(struct wire_str){ "", 0 }, (int)a->power - PERCENT);
}

/* "Million" inside a name: "The $1 Million Question". */
static bool
is_title(const struct story *s, size_t i)
{
	return is_capital(s, i) && !(s->v[i].flags & WIRE_TOKEN_ALLCAPS) &&
	    !(s->flags[i] & NO_CASE);
}

static bool
is_until(const struct story *s, size_t i)
{
	int number;
	size_t len;

	return calendar_at(s, i, &number, &len) == CAL_UNTIL;
}

/* Of a value of lists->money; NULL: none.  "PHP" is not "Php". */
static const struct currency *
currency_of(const struct story *s, uint32_t value)
{
	const uint32_t exact = value >> MONEY_EXACT_SHIFT;

	return value == 0 ? NULL :
	    &s->lists->currency[(exact > 0 ? exact : value) - 1];
}

static const struct currency *
currency_word(const struct story *s, struct wire_str word)
{
	return currency_of(s, wire_lexicon_word(s->lists->money, word));
}

/* Past the sign or the name of a currency at token i. */
static size_t
past_currency(const struct story *s, size_t i, const struct currency **currency)
{
	uint32_t value = 0;
	const size_t n = wire_lexicon_match(s->lists->money, s->v, s->n, i, &value);

	*currency = currency_of(s, value);
	return i + n;
}

/* The same behind a number; "97 Real Madrid 94" and "Played 5 Won 3" are results. */
static size_t
past_name(const struct story *s, size_t i, const struct currency **currency)
{
	const size_t last = goes_on(s, i) ? past_currency(s, i, currency) : i;

	return last == i + 1 && is_title(s, i) && goes_on(s, last) &&
	    (is_capital(s, last) || begins_digit(s, last)) ? i : last;
}

static size_t
whole_digits(const struct story *s, const struct amount *a)
{
	size_t n = 0;

	for (size_t i = a->start; i < a->end && s->text.p[i] != '.'; i++)
		n += is_digit(s->text.p[i]);
	return n;
}

/* The first number of "$3 to 4 billion" is of billions, too, and so is that of "$3
 * to $4 billion", which is a mention of its own: what it is worth is not told.  But
 * "$500 to 2 million people". */
static void
share_scale(const struct story *s, struct amount *a)
{
	struct amount to;
	const struct currency *currency;

	if (a->power != 0 || a->range || a->rest.p != NULL || !goes_on(s, a->last) ||
	    !goes_on(s, a->last + 1) || (!is_dash(s, a->last) && !is_until(s, a->last)))
		return;
	const size_t next = past_currency(s, a->last + 1, &currency);
	if (!goes_on(s, next) || !begins_digit(s, next) ||
	    !amount_at(s, next, s->v[next].start, &to) || to.power == 0 ||
	    to.power >= SHARES || whole_digits(s, a) > whole_digits(s, &to))
		return;
	a->range = true;
	if (next == a->last + 1)
		a->last = to.last;
}

/* "$3.2 million", "Rs 40,000", "US$5", "US $5": the sign is at i.  A word is one
 * before large sums, "Naira 5,000", but not in "Euro 2024" and "Won 3 games". */
static size_t
money_sign(struct story *s, size_t i)
{
	struct amount a;
	const struct currency *currency;
	int number;
	size_t len;

	if (s->v[i].kind != WIRE_TOKEN_SYMBOL && !is_capital(s, i))
		return i;
	size_t at = past_currency(s, i, &currency);
	if (at > i && story_glued(s, at) && story_glued(s, at + 1) &&
	    wire_str_is(story_word(s, at), "."))	/* "Rs.500" */
		at++;
	/* "US$" is a sign, "A $29 million deal" has none but $ */
	if (at == i || (at > i + 1 && !story_glued(s, i + 1) &&
	    calendar_at(s, i, &number, &len) == CAL_COUNT) || !goes_on(s, at) ||
	    !amount_at(s, at, s->v[at].start, &a))
		return i;
	join_groups(s, &a);
	if (a.power >= SHARES || (currency->is_word && a.power == 0 && !a.grouped))
		return i;
	if (a.last > at + 1 && is_title(s, a.last - 1) && goes_on(s, a.last) &&
	    is_capital(s, a.last))
		return i;
	share_scale(s, &a);
	return add_money(s, i, &a, a.last, currency);
}

/* "R8.1 billion", "Rs40,000": the sign is part of token i.  "M25" and "N9" are
 * roads; what is money has a scale, a comma, a point or a longer sign. */
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
	const struct currency *const currency = currency_word(s,
	    wire_str_sub(w, 0, letters));
	if (currency == NULL || !amount_at(s, i, s->v[i].start + letters, &a))
		return i;
	join_groups(s, &a);
	if (a.power >= SHARES)
		return i;
	if (a.power == 0 && !a.grouped && a.last == i + 1 && letters == 1)
		return i;
	return add_money(s, i, &a, a.last, currency);
}

/* "384p" */
static size_t
pence(struct story *s, size_t i)
{
	struct amount a = { .start = 0 };

	if (!number_at(s, s->v[i].start, &a) || a.end >= s->v[i].end ||
	    (s->text.p[a.end] >= 'A' && s->text.p[a.end] <= 'Z'))	/* "Ferrari 499P" */
		return i;
	a.last = i + 1;
	const struct currency *const currency = currency_word(s,
	    wire_str_sub(s->text, a.end, s->v[i].end));
	if (currency == NULL || !currency->hundredth)
		return i;
	return add_money(s, i, &a, i + 1, currency);
}

/* "5 million euros", "3.5%", "1.5-billion-franc", "20-percent" */
static size_t
amount(struct story *s, size_t i)
{
	struct amount a;
	const struct currency *currency;

	if (!amount_at(s, i, s->v[i].start, &a))
		return pence(s, i);
	if (a.power >= SHARES)
		return add_percent(s, i, &a);
	if (a.rest.p != NULL) {
		/* "50,000-pound", but a "50-pound" bag */
		currency = currency_word(s, a.rest);
		a.rest.p = NULL;
		return currency != NULL && (a.power > 0 || a.grouped) ?
		    add_money(s, i, &a, a.last, currency) : i;
	}
	join_groups(s, &a);
	const size_t last = past_name(s, a.last, &currency);
	/* "10 K" and "5 R" are no money */
	if (last == a.last || (last == a.last + 1 &&
	    s->v[a.last].kind == WIRE_TOKEN_WORD && story_word(s, a.last).n < 3))
		return i;
	return add_money(s, i, &a, last, currency);
}

/* "two million dollars", "half a billion rupees", "five per cent" */
static size_t
amount_in_words(struct story *s, size_t i)
{
	struct amount a = { .start = 0 };
	const struct currency *currency;
	int number;
	size_t len, at;

	if (calendar_at(s, i, &number, &len) != CAL_COUNT)
		return i;
	unsigned power = 0;
	size_t last = i + len;
	while ((at = past_scale(s, last, &a)) > last) {
		last = at;
		if (a.power >= SHARES)
			break;
		power += a.power;
	}
	struct wire_str unit = { NULL, 0 };
	const bool share = a.power >= SHARES;
	if (!share) {
		at = past_name(s, last, &currency);
		/* "a dollar" is no amount, nor "a $5 fee" */
		if (at == last || s->v[last].kind != WIRE_TOKEN_WORD ||
		    (power == 0 && number < 2))
			return i;
		last = at;
		if (!currency->hundredth)
			unit = currency->code;
	}
	const enum wire_entity_type type = share ? WIRE_PERCENT : WIRE_MONEY;
	struct mention *const m = story_add(s, i, last, type, wire_entity_names[type]);

	if (number > 0 && (unit.p != NULL || a.power == PERCENT)) {
		struct wire_buf b = wire_record_buf(s->rec);
		if (unit.p != NULL)
			wire_buf_printf(&b, "%.*s ", (int)unit.n, unit.p);
		wire_buf_printf(&b, "%d", number);
		for (; power > 0; power--)
			wire_buf_char(&b, '0');
		m->value = wire_buf_end(&b);
	}
	return last;
}

size_t
amounts_at(struct story *s, size_t i)
{
	size_t last;

	if (begins_digit(s, i))
		return amount(s, i);
	if (s->v[i].kind == WIRE_TOKEN_SYMBOL)
		return money_sign(s, i);
	if (s->v[i].kind != WIRE_TOKEN_WORD)
		return i;
	if ((last = amount_in_words(s, i)) > i || !is_capital(s, i))
		return last;
	return (last = money_sign(s, i)) > i ? last : money_glued(s, i);
}
