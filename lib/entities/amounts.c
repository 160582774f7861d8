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

/* The power of ten that `w`, part of a token, is, plus 1; 0: none. */
static uint32_t
scale_of(const struct story *s, struct wire_str w, struct amount *a)
{
	const uint32_t power = wire_lexicon_word(s->lists->scales, w);

	if (power != 0 || w.n < 2 || w.p[w.n - 1] != '.')
		return power;
	w.n--;
	a->stop = true;
	return wire_lexicon_word(s->lists->scales, w);
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
	if (n == 0 && story_glued(s, from) &&
	    (power = scale_of(s, story_word(s, from), a)) != 0)
		n = 1;
	if (n == 0 || (from > i && power - 1 == PERCENT))
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

	if (t->end != a->end) {			/* "24-hour", "10th" */
		/* "175-million", "38b" */
		const size_t hyphen = s->text.p[a->end] == '-';
		const uint32_t power = scale_of(s, wire_str_sub(s->text,
		    a->end + hyphen, t->end), a);
		if (power == 0 || power - 1 == PERCENT)
			return false;
		a->power = power - 1;
		a->last = i;
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
	    s->v[i].start == a->end + 1; i++) {
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

/* ---- mentions ---------------------------------------------------------------------- */

static size_t
add_amount(struct story *s, size_t first, const struct amount *a, size_t last,
    enum wire_entity_type type)
{
	if (a->stop && last == a->last)
		s->v[last - 1].end--;
	story_add(s, first, last, type, wire_entity_names[type]);
	return last;
}

static size_t
add_money(struct story *s, size_t first, const struct amount *a, size_t last,
    uint32_t currency)
{
	const struct currency *const c = &s->lists->currency[currency - 1];

	add_amount(s, first, a, last, WIRE_MONEY);
	if (c->code.p != NULL && !a->range) {
		struct wire_buf b = wire_record_buf(s->rec);
		wire_buf_add(&b, c->code);
		wire_buf_char(&b, ' ');
		put_amount(s, &b, a, (int)a->power - (c->hundredth ? 2 : 0));
		s->mentions[s->nmentions - 1].value = wire_buf_str(&b);
	}
	return last;
}

/* Past the sign or the name of a currency at token i. */
static size_t
past_currency(const struct story *s, size_t i, uint32_t *currency)
{
	return i + wire_lexicon_match(s->lists->money, s->v, s->n, i, currency);
}

/* The same behind a number. */
static size_t
past_name(const struct story *s, size_t i, uint32_t *currency)
{
	return goes_on(s, i) ? past_currency(s, i, currency) : i;
}

/* "$3.2 million", "Rs 40,000", "US$5", "US $5": the sign is at i. */
static size_t
money_sign(struct story *s, size_t i)
{
	struct amount a;
	uint32_t currency = 0;
	int number;
	size_t len;

	if (s->v[i].kind != WIRE_TOKEN_SYMBOL && !is_capital(s, i))
		return i;
	const size_t at = past_currency(s, i, &currency);
	/* "US$" is a sign, "A $29 million deal" has none but $ */
	if (at == i || (at > i + 1 && !story_glued(s, i + 1) &&
	    calendar_at(s, i, &number, &len) == CAL_COUNT) || !goes_on(s, at) ||
	    !amount_at(s, at, s->v[at].start, &a) || a.power == PERCENT)
		return i;
	join_groups(s, &a);
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
	const uint32_t currency = wire_lexicon_word(s->lists->money,
	    wire_str_sub(w, 0, letters));
	if (currency == 0 || !amount_at(s, i, s->v[i].start + letters, &a) ||
	    a.power == PERCENT || (a.power == 0 && !a.grouped && letters == 1))
		return i;
	return add_money(s, i, &a, a.last, currency);
}

/* "384p" */
static size_t
pence(struct story *s, size_t i)
{
	struct amount a = { .start = 0 };

	if (!number_at(s, s->v[i].start, &a) || a.end >= s->v[i].end)
		return i;
	const uint32_t currency = wire_lexicon_word(s->lists->money,
	    wire_str_sub(s->text, a.end, s->v[i].end));
	if (currency == 0 || !s->lists->currency[currency - 1].hundredth)
		return i;
	return add_money(s, i, &a, i + 1, currency);
}

/* "5 million euros", "3.5%" */
static size_t
amount(struct story *s, size_t i)
{
	struct amount a;
	uint32_t currency = 0;

	if (!amount_at(s, i, s->v[i].start, &a))
		return pence(s, i);
	if (a.power == PERCENT) {
		add_amount(s, i, &a, a.last, WIRE_PERCENT);
		if (!a.range) {
			struct wire_buf b = wire_record_buf(s->rec);
			put_amount(s, &b, &a, 0);
			s->mentions[s->nmentions - 1].value = wire_buf_str(&b);
		}
		return a.last;
	}
	const size_t last = past_name(s, a.last, &currency);
	/* "10 K" and "5 R" are no money */
	if (last == a.last || (last == a.last + 1 &&
	    s->v[a.last].kind == WIRE_TOKEN_WORD && story_word(s, a.last).n < 3))
		return i;
	return add_money(s, i, &a, last, currency);
}

/* "two million dollars", "a hundred rupees" */
static size_t
amount_in_words(struct story *s, size_t i)
{
	struct amount a = { .last = i };
	uint32_t currency = 0;
	int number;
	size_t len;

	if (calendar_at(s, i, &number, &len) != CAL_COUNT || number == 0)
		return i;
	unsigned power = 0;
	for (size_t at = i + len; at > a.last; at = past_scale(s, at, &a)) {
		power += a.power == PERCENT ? 0 : a.power;
		a.power = 0;
		a.last = at;
	}
	const size_t last = past_name(s, a.last, &currency);
	/* "a dollar" is no amount, nor "a $5 fee" */
	if (last == a.last || s->v[a.last].kind != WIRE_TOKEN_WORD ||
	    (power == 0 && number == 1))
		return i;
	const struct currency *const c = &s->lists->currency[currency - 1];
	struct mention *const m = story_add(s, i, last, WIRE_MONEY, "money");

	if (c->code.p != NULL && !c->hundredth) {
		struct wire_buf b = wire_record_buf(s->rec);
		wire_buf_add(&b, c->code);
		wire_buf_printf(&b, " %d", number);
		for (; power > 0; power--)
			wire_buf_char(&b, '0');
		m->value = wire_buf_str(&b);
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
