/*
 * headline.c - a sentence of the story made a headline
 *
 * What a sentence can do without is taken out until it fits: what is in
 * parentheses, what stands before the main clause ("On Monday, …"), what is put in
 * between commas (", the chief inspector, said"), what follows ("…, after a week of
 * rain"), and last who said so.  What is left has a verb that nothing taken out
 * had.
 */
#include "lib/summary/headline.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/record.h"
#include "lib/summary/cut.h"

enum {
	MOST_TOKENS = 150,	/* of a sentence that a headline can be made of */
	LEAST_WORDS = 4,	/* of a headline */
	SETTING_TOKENS = 15	/* "On the last day of the talks," */
};

/* A sentence as tokens, from 0. */
struct draft {
	const struct wire_story *story;
	const struct wire_token *v;
	const uint16_t *cues;
	size_t n;
	size_t body;		/* where it begins without what stands before */
	size_t said;		/* where "…, she said" begins; n: nowhere */
	size_t content;		/* where the main clause, or what is said in it, is
				 * known to have begun */
	size_t attributed;	/* behind the last source */
	bool quoted[MOST_TOKENS];
	bool in_parentheses[MOST_TOKENS];
	bool inserted[MOST_TOKENS];
};

static struct wire_str
token(const struct draft *d, size_t t)
{
	return wire_token_str(d->story->text, &d->v[t]);
}

static bool
is(const struct draft *d, size_t t, const char *what)
{
	return t < d->n && wire_str_is(token(d, t), what);
}

static bool
has_cue(const struct draft *d, size_t t, unsigned cue)
{
	return t < d->n && (d->cues[t] & cue) != 0;
}

/* "The wounded", "of armed men" and "who said" are no clauses. */
static bool
is_verb(const struct draft *d, size_t t)
{
	return has_cue(d, t, WIRE_CUE_VERB) && t > 0 && !has_cue(d, t - 1,
	    WIRE_CUE_PART | WIRE_CUE_ARTICLE | WIRE_CUE_CLAUSE);
}

/* A comma that parts clauses or phrases of the sentence itself. */
static bool
is_comma(const struct draft *d, size_t t)
{
	return is(d, t, ",") && !d->quoted[t] && !d->in_parentheses[t];
}

static size_t
next_comma(const struct draft *d, size_t t)
{
	while (t < d->n && !is_comma(d, t))
		t++;
	return t;
}

static bool
has_verb(const struct draft *d, size_t t, size_t end)
{
	for (; t < end; t++)
		if (is_verb(d, t) && !d->quoted[t] && !d->inserted[t])
			return true;
	return false;
}

/* ---- what can go -------------------------------------------------------------- */

static void
mark_quotations(struct draft *d)
{
	size_t pair = WIRE_NO_PAIR;

	for (size_t t = 0; t < d->n; t++) {
		const size_t before = pair;

		pair = wire_pair_after(token(d, t), pair);
		d->quoted[t] = pair != WIRE_NO_PAIR || before != WIRE_NO_PAIR;
	}
}

/* Not that of "won 2–0 and 3–1". */
static bool
is_dash(const struct draft *d, size_t t)
{
	static const char *const dashes[] = { "–", "--", "-" };

	for (size_t i = 0; i < 3; i++)
		if (is(d, t, dashes[i]))
			return (d->v[t].flags & WIRE_TOKEN_BLANK) != 0;
	return is(d, t, "—");
}

static void
mark_between(struct draft *d, const char *open, const char *close)
{
	for (size_t t = 0; t < d->n; t++) {
		size_t end = t + 1;

		if (d->quoted[t] || d->in_parentheses[t] || !is(d, t, open) ||
		    (is(d, t, close) && !is_dash(d, t)))
			continue;
		while (end < d->n && !is(d, end, close))
			end++;
		for (size_t k = t; end < d->n && k <= end; k++)
			d->in_parentheses[k] = true;
		t = end;
	}
}

/* Does more than one phrase stand before the comma: "In Kabul the union, …"? */
static bool
is_more_than_setting(const struct draft *d, size_t comma)
{
	for (size_t t = d->body + 1; t < comma; t++)
		if (has_cue(d, t, WIRE_CUE_ARTICLE) && !has_cue(d, t - 1,
		    WIRE_CUE_SETTING | WIRE_CUE_PART | WIRE_CUE_CLAUSE |
		    WIRE_CUE_VERB))
			return true;
	return comma - d->body > SETTING_TOKENS;
}

/* "On Monday, the talks …", but not "In Paris, London and Rome, thousands …". */
static void
find_body(struct draft *d)
{
	const unsigned opens = WIRE_CUE_SETTING | WIRE_CUE_CLAUSE |
	    WIRE_CUE_CONNECTIVE;

	while (d->body < d->n && d->in_parentheses[d->body])
		d->body++;
	while (has_cue(d, d->body, opens)) {
		const size_t comma = next_comma(d, d->body);
		const size_t next = comma + 1;

		if (next < d->n && next > d->content)
			d->content = next;
		if (next >= d->n || is_more_than_setting(d, comma) ||
		    d->quoted[next] ||
		    has_cue(d, next, WIRE_CUE_PART | WIRE_CUE_VERB) ||
		    !(has_cue(d, next, opens) ||
		    has_verb(d, next, next_comma(d, next))))
			return;
		d->body = next;
	}
}

/* Is what stands between the comma and the next one put in: ", the chief inspector,
 * said"? */
static bool
is_inserted(const struct draft *d, size_t comma)
{
	const size_t next = next_comma(d, comma + 1);

	return next + 1 < d->n && (is_verb(d, next + 1) || is_verb(d, next + 2)) &&
	    !has_cue(d, next + 1, WIRE_CUE_PART | WIRE_CUE_CLAUSE |
	    WIRE_CUE_ARTICLE);
}

/* Behind the subject there may be several: "Nemeth, 22, the silver medallist,
 * tested positive".  But "Chile, Peru, and Bolivia, the host, signed". */
static void
mark_insertions(struct draft *d)
{
	const size_t start = d->content > d->body ? d->content : d->body;
	const size_t first = next_comma(d, start);

	for (size_t t = first; t < d->said && !has_verb(d, start, t) &&
	    !has_cue(d, t + 1, WIRE_CUE_CONNECTIVE); t = next_comma(d, t + 1)) {
		const size_t next = next_comma(d, t + 1);

		if (next >= d->said || !is_inserted(d, t))
			continue;
		for (size_t k = first; k <= next; k++)
			d->inserted[k] = true;
		return;
	}
}

static size_t
token_at(const struct draft *d, size_t at)
{
	return wire_token_at(d->v, d->n, at);
}

/* Quotations are in the order of the text. */
static void
find_speakers(struct wire_record *rec, struct draft *d, struct wire_span at)
{
	const struct wire_quote *q;
	const size_t n = wire_quotes(rec, &q);

	d->said = d->n;
	for (size_t i = 0; i < n && q[i].start < at.end; i++) {
		if (q[i].end <= at.start || q[i].source.end <= q[i].source.start ||
		    q[i].source.start < at.start || q[i].source.end > at.end)
			continue;
		const size_t start = token_at(d, q[i].start);
		const size_t end = token_at(d, q[i].end);
		const size_t source = token_at(d, q[i].source.start);
		const size_t last = q[i].cue.end > q[i].source.end ? q[i].cue.end :
		    q[i].source.end;

		if (token_at(d, last) > d->attributed)
			d->attributed = token_at(d, last);
		if (source < start && start < d->n)
			d->content = start;
		else if (source >= end && start <= d->body && is_comma(d, end))
			d->said = end;
	}
}

/* Is there a verb in the words that end before token t, and in the last phrase of
 * them: not "…, less than a month" before "before elections"? */
static bool
is_clause(const struct draft *d, size_t t)
{
	const size_t start = d->content > d->body ? d->content : d->body;
	size_t phrase = t;

	while (phrase > start && (!is_comma(d, phrase - 1) ||
	    d->inserted[phrase - 1]))
		phrase--;
	return t > start && has_verb(d, phrase, t);
}

/* May the sentence end before token t? */
static bool
may_end(const struct draft *d, size_t t)
{
	const unsigned starts = WIRE_CUE_PART | WIRE_CUE_ARTICLE | WIRE_CUE_CLAUSE |
	    WIRE_CUE_CONNECTIVE;

	if (d->quoted[t] || d->in_parentheses[t] || d->inserted[t] ||
	    !is_clause(d, t) || is_comma(d, t - 1) || has_cue(d, t - 1,
	    WIRE_CUE_PART | WIRE_CUE_ARTICLE | WIRE_CUE_CLAUSE) ||
	    wire_lexicon_hashed(d->story->data->function_words, d->v[t - 1].hash) != 0)
		return false;
	if (is_comma(d, t))
		return has_cue(d, t + 1, starts) && !is_inserted(d, t);
	return is(d, t, ";") || is_dash(d, t) || has_cue(d, t, WIRE_CUE_CLAUSE);
}

/* ---- the headline -------------------------------------------------------------- */

/* Without what is marked, from `start`, up to `end`, and on from `again`. */
struct shape {
	size_t start, end, again;
	bool short_of_insertions;
};

static bool
is_kept(const struct draft *d, const struct shape *s, size_t t)
{
	return t >= s->start && (t < s->end || t >= s->again) &&
	    !d->in_parentheses[t] && !(s->short_of_insertions && d->inserted[t]);
}

static struct wire_str
print(struct wire_record *rec, const struct draft *d, const struct shape *s)
{
	struct wire_buf b = wire_record_buf(rec);
	size_t before = d->n, len;

	for (size_t t = 0; t < d->n; t++) {
		struct wire_str word = token(d, t);

		if (!is_kept(d, s, t))
			continue;
		if (before < d->n && ((d->v[t].flags & WIRE_TOKEN_BLANK) != 0 ||
		    (before + 1 < t && d->v[t].kind != WIRE_TOKEN_PUNCT)))
			wire_buf_char(&b, ' ');
		if (before == d->n) {
			const uint32_t first = wire_utf8_at(word, 0, &len);
			b.n += wire_utf8_put(wire_buf_room(&b, 4), wire_to_title(first));
			word = wire_str_sub(word, len, word.n);
		}
		wire_buf_add(&b, word);
		before = t;
	}
	return wire_buf_str(&b);
}

static size_t
count_words(const struct draft *d, const struct shape *s)
{
	size_t words = 0;

	for (size_t t = 0; t < d->n; t++)
		words += is_kept(d, s, t) && d->v[t].kind != WIRE_TOKEN_PUNCT;
	return words;
}

struct choice {
	struct wire_str text;
	size_t chars;
};

/* Keeps the longest that fits. */
static void
try(struct wire_record *rec, const struct draft *d, struct wire_room room,
    const struct shape *s, struct choice *best)
{
	const struct wire_str text = print(rec, d, s);
	const struct wire_room size = wire_measure(text);

	if (wire_fits(size, room) && size.chars > best->chars &&
	    count_words(d, s) >= LEAST_WORDS)
		*best = (struct choice){ text, size.chars };
}

/* All that it can be, with or without the one who said so behind it. */
static void
try_all(struct wire_record *rec, const struct draft *d, struct wire_room room,
    bool said, struct choice *best)
{
	const size_t tail = said ? d->said : d->n;

	for (unsigned k = 0; k < 4; k++) {
		struct shape s = { (k & 1) ? d->body : 0, d->n, d->n, (k & 2) != 0 };

		if (said || d->said == d->n)
			try(rec, d, room, &s, best);
		s.again = tail;
		for (size_t t = s.start + 1; t < d->n; t++) {
			if (t > d->said && !said)
				break;
			if (t >= d->said && said)
				s.again = d->n;
			s.end = t;
			if (t == d->said ? !said : may_end(d, t) &&
			    (t >= d->attributed || s.again < d->n || !said))
				try(rec, d, room, &s, best);
		}
	}
}

/* Only words that are nobody's own can do without who said them. */
static bool
may_go_unsaid(struct wire_record *rec, const struct draft *d, struct wire_span at)
{
	const struct wire_quote *q;
	const size_t n = wire_quotes(rec, &q);

	for (size_t i = 0; i < n && q[i].start < at.end; i++)
		if (q[i].end > at.start &&
		    (q[i].kind != WIRE_INDIRECT || q[i].negated))
			return false;
	return d->said < d->n;
}

static struct wire_str
headline_of(struct wire_record *rec, const struct wire_story *s, size_t i,
    struct wire_room room)
{
	const size_t first = s->first_token[i];
	struct draft *d = WIRE_NEW(rec, struct draft, 1);
	struct choice best = { { NULL, 0 }, 0 };

	*d = (struct draft){ .story = s, .v = s->tokens + first,
		.cues = s->cues + first, .n = s->first_token[i + 1] - first };
	if (d->n == 0 || d->n > MOST_TOKENS)
		return best.text;
	if (is(d, d->n - 1, ".") || is(d, d->n - 1, "。") || is(d, d->n - 1, "।"))
		d->n--;
	mark_quotations(d);
	mark_between(d, "(", ")");
	mark_between(d, "[", "]");
	mark_between(d, "–", "–");
	mark_between(d, "—", "—");
	mark_between(d, "--", "--");
	mark_between(d, "-", "-");
	find_speakers(rec, d, s->v[i].at);
	find_body(d);
	mark_insertions(d);
	/* "On Monday, he …" */
	if (has_cue(d, d->body, WIRE_CUE_PRONOUN))
		return best.text;
	for (size_t t = 0; t < d->n; t++)
		if (!d->quoted[t] && has_cue(d, t, WIRE_CUE_SELF))
			return best.text;
	try_all(rec, d, room, true, &best);
	if (best.text.p == NULL && may_go_unsaid(rec, d, s->v[i].at))
		try_all(rec, d, room, false, &best);
	return best.text;
}

struct wire_str
wire_headline(struct wire_record *rec, const struct wire_chooser *c, size_t *which)
{
	const struct wire_story *s = c->story;
	struct wire_str best = { NULL, 0 };

	for (size_t k = 0; k < c->npool; k++) {
		const size_t i = c->pool[k];

		if (best.p != NULL && s->v[i].score <= s->v[*which].score)
			continue;
		const struct wire_str text = headline_of(rec, s, i, c->wish.room);
		if (text.p == NULL)
			continue;
		best = text;
		*which = i;
	}
	return best;
}
