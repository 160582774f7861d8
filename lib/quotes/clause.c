/* clause.c - inside a sentence: the verb of saying, and what was said */
#include "lib/quotes/clause.h"

#include "lib/base/utf8.h"

/* ---- looking around ------------------------------------------------------------ */

bool
clause_at_end(const struct sentence *in, size_t i)
{
	while (i < in->high && is_separator(&in->v[i]))
		i++;
	return i >= in->high;
}

size_t
clause_next_quote(const struct sentence *in, size_t i)
{
	while (i < in->high && in->v[i].kind != ITEM_QUOTE)
		i++;
	return i;
}

size_t
clause_quote_run(const struct sentence *in, size_t i)
{
	size_t end = i;

	for (; i < in->high; i++) {
		if (in->v[i].kind == ITEM_QUOTE)
			end = i + 1;
		else if (!is_separator(&in->v[i]))
			break;
	}
	return end;
}

size_t
clause_count_words(const struct sentence *in, size_t from, size_t to)
{
	size_t n = 0;

	for (size_t i = from; i < to; i++)
		n += in->v[i].kind == ITEM_QUOTE ? 3 : !is_separator(&in->v[i]);
	return n;
}

static bool
is_finite_verb(const struct item *it)
{
	return it->kind == ITEM_WORD && !(it->flags & ITEM_CAPITAL) &&
	    ((it->cls & (IS_AUX | IS_BE | IS_VERB)) ||
	    ((it->cls & SAYS) && !(it->cls & (FORM_ING | FORM_BASE))));
}

/* ---- the verb ----------------------------------------------------------------- */

struct cue
clause_verb(const struct sentence *in, size_t i)
{
	struct cue c = { .from = i, .to = i + 1, .cls = in->v[i].cls };

	while (c.to < in->high && in->v[c.to].words == 0)
		c.to++;
	while (c.from > in->low &&
	    has_class(in, c.from - 1, IS_AUX | IS_BE | IS_ADV) &&
	    !has_class(in, c.from - 1, IS_SUB | IS_PREP | IS_DET)) {
		c.from--;
		c.passive |= (in->v[c.from].cls & IS_BE) != 0;
		c.modal |= (in->v[c.from].cls & IS_MODAL) != 0;
	}
	if (c.cls & FORM_ING && c.passive) {	/* was saying */
		c.passive = false;
		c.cls &= ~(uint32_t)FORM_ING;
	}
	if ((c.cls & IS_NOT) && has_class(in, c.to, FORM_ING)) {	/* denied saying */
		c.cls = in->v[c.to].cls & ~(uint32_t)FORM_ING;
		do
			c.to++;
		while (c.to < in->high && in->v[c.to].words == 0);
	}
	return c;
}

/* Do the words from item i on have capitals, as those of a headline have? */
static bool
is_headline(const struct sentence *in, size_t i)
{
	enum { REACH = 8 };

	for (const size_t end = i + REACH; i < end && i < in->high; i++)
		if (in->v[i].kind == ITEM_WORD &&
		    !(in->v[i].flags & (ITEM_CAPITAL | ITEM_CLITIC)) &&
		    (in->v[i].cls == 0 || (in->v[i].cls & SAYS)))
			return false;
	return true;
}

bool
clause_is_no_report(const struct sentence *in, const struct cue *c)
{
	if (c->passive)
		return true;
	if (c->modal) {		/* unless: “Use black,” he would add */
		const size_t near = c->from > in->low + 8 ? c->from - 8 : in->low;
		const size_t q = clause_next_quote(in, near);
		if (q > c->to + 2 || q >= in->high)
			return true;
	}
	if (c->from == in->low)
		return false;
	const struct item *prev = &in->v[c->from - 1];
	if (has_class(in, c->from - 1, IS_TO) && prev->words != 0)
		return true;
	if ((prev->cls & (IS_DET | IS_POSSESSIVE)) && !(prev->cls & IS_PRONOUN) &&
	    !((prev->cls & IS_THAT) && !(c->cls & FORM_BASE)))
		return true;
	if (!(c->cls & FORM_BASE))
		return false;
	if ((in->v[c->to - 1].flags & ITEM_CAPITAL) && !is_headline(in, c->to))
		return true;		/* FBI General Counsel */
	/* her home | state and; his reality TV | show “Tank”; not: the ad | says “…” */
	if (prev->kind == ITEM_WORD && prev->cls == 0 &&
	    !has_class(in, c->from - 2, IS_DET) &&
	    (has_class(in, c->to, IS_AND) || is_quote(in, c->to)))
		return true;
	if ((prev->cls & (IS_OF | IS_PREP)) || prev->kind == ITEM_NUMBER ||
	    (prev->flags & ITEM_CLITIC))
		return true;
	return c->to < in->high && is_finite_verb(&in->v[c->to]);
}

/* Behind what only leads to the subject: "In a statement on Monday, | Sherry",
 * "Eight years ago, | he". */
static size_t
skip_lead(const struct sentence *in, size_t i)
{
	enum { MOST = 3 };

	for (int n = 0; n < MOST; n++) {
		while (i < in->high && (is_separator(&in->v[i]) ||
		    has_class(in, i, IS_BUT | IS_AND | IS_ADV)))
			i++;
		const bool number = i + 1 < in->high &&	/* about 200 protesters */
		    in->v[i + 1].kind == ITEM_NUMBER;
		const bool leads = has_class(in, i, IS_PREP | IS_SUB | IS_OF | FORM_ING) &&
		    !(n > 0 && number);
		size_t comma = i;
		while (comma < in->high && in->v[comma].punct != ',' &&
		    in->v[comma].kind != ITEM_QUOTE)
			comma++;
		/* Asked about the dam, | he */
		const bool asked = has_class(in, i, SAYS) && comma < in->high &&
		    !has_class(in, i, IS_SPEAKER | FORM_BASE);
		const struct range r = { i, comma };
		const bool time = i < in->high && (in->v[i].kind == ITEM_TIME ||
		    (comma > i && has_class(in, comma - 1, IS_TIME | IS_ADV) &&
		    !clause_can_speak(in, r)));
		if (!leads && !time && !asked)
			break;
		i = comma + is_punct(in, comma, ',');
	}
	return i;
}

struct range
clause_first_subject(const struct sentence *in)
{
	size_t i = skip_lead(in, in->low);

	if (has_class(in, i, IS_PREP))
		i++;
	struct range r = quote_phrase_after(in->s, i, in->high);
	/* Kasich | resisted, the judge | read, protesters | interrupted: behind a name
	 * is a verb, if it is no apposition */
	for (i = r.from; i + 1 < r.to; i++) {
		const struct item *it = &in->v[i], *next = it + 1;
		if (next->kind == ITEM_WORD &&
		    !(next->flags & (ITEM_CAPITAL | ITEM_CLITIC)) &&
		    ((it->kind == ITEM_NAME && next->cls == 0) ||
		    ((it->cls & IS_SPEAKER) && ((next->cls == 0 && i + 2 == r.to) ||
		    ((next->cls & SAYS) && !(next->cls & (IS_SPEAKER | FORM_ING)))))))
			r.to = i + 1;
	}
	return r;
}

size_t
clause_before_time(const struct sentence *in, size_t end)
{
	size_t i = end;

	if (i > in->low && (in->v[i - 1].kind == ITEM_TIME ||
	    has_class(in, i - 1, IS_TIME))) {
		i--;
		if (has_class(in, i - 1, IS_PREP))
			i--;
	}
	return i > in->low ? i : end;
}

bool
clause_ends_inversion(const struct sentence *in, size_t i)
{
	if (i >= in->high || in->v[i].kind == ITEM_PUNCT ||
	    in->v[i].kind == ITEM_QUOTE || in->v[i].kind == ITEM_TIME)
		return true;
	return has_class(in, i, IS_PREP | IS_SUB | IS_OF | IS_TIME | FORM_ING |
	    IS_ADV);
}

bool
clause_may_be(const struct sentence *in, size_t from, size_t to)
{
	const struct range r = quote_phrase_before(in->s, in->low, to);

	if (r.from == r.to)
		return true;
	for (size_t i = from; i < to; i++)
		if (is_finite_verb(&in->v[i]))
			return true;
	return false;
}

bool
clause_can_speak(const struct sentence *in, struct range r)
{
	for (size_t i = r.from; i < r.to; i++)
		if (in->v[i].kind == ITEM_NAME ||
		    (in->v[i].cls & (IS_SPEAKER | IS_PRONOUN)))
			return true;
	return false;
}

/* ---- what follows the verb ------------------------------------------------------ */

size_t
clause_skip_setting(const struct sentence *in, const struct cue *c, size_t p)
{
	if ((c->cls & SAYS_WHOM) && p < in->high &&
	    !has_class(in, p, IS_THAT | IS_WH | IS_TO)) {
		const struct range whom = quote_phrase_after(in->s, p, in->high);
		if (has_class(in, p, IS_WHOM) && !has_class(in, p, IS_POSSESSIVE))
			p++;
		else if (whom.to > whom.from && !(in->v[p].cls & IS_PRONOUN) &&
		    !(whom.to < in->high && is_finite_verb(&in->v[whom.to])))
			p = whom.to;
		else if (has_class(in, p, IS_WHOM))
			p++;
	}
	for (int k = 0; k < 5 && p < in->high; k++) {
		if (in->v[p].kind == ITEM_TIME || has_class(in, p, IS_TIME | IS_ADV)) {
			p++;
			continue;
		}
		if (!has_class(in, p, IS_PREP | IS_OF | IS_TO))
			break;
		if (has_class(in, p, IS_TO) && p + 1 < in->high &&
		    !(in->v[p + 1].flags & ITEM_CAPITAL) &&
		    !(in->v[p + 1].cls & (IS_WHOM | IS_SPEAKER | IS_DET |
		    IS_POSSESSIVE)))
			break;		/* to leave */
		if (p + 1 < in->high && (in->v[p + 1].kind == ITEM_TIME)) {
			p += 2;
			continue;
		}
		if (p + 1 < in->high && in->v[p + 1].kind == ITEM_NUMBER)
			break;		/* about 40 people */
		const struct range r = quote_phrase_after(in->s, p + 1, in->high);
		if (r.to == r.from || (r.to < in->high && is_finite_verb(&in->v[r.to])))
			break;
		p = r.to;
	}
	return p;
}

/* Can a clause begin at p: "he said | the bridge was shut"? */
static bool
begins_clause(const struct sentence *in, size_t p)
{
	if (p >= in->high)
		return false;
	const struct item *it = &in->v[p];
	const bool strong = it->kind == ITEM_NAME || it->kind == ITEM_NUMBER ||
	    it->kind == ITEM_QUOTE || (it->flags & ITEM_CAPITAL) ||
	    (it->cls & (IS_DET | IS_POSSESSIVE | IS_PRONOUN));

	if (it->kind == ITEM_PUNCT || (!strong && it->kind == ITEM_WORD &&
	    (it->cls & (IS_AND | IS_BUT | IS_BE | IS_AUX | IS_TO | IS_WHOM))))
		return false;
	for (size_t i = p + 1; i < in->high && i < p + 30; i++) {
		if (is_finite_verb(&in->v[i]))
			return true;
		if (!strong && in->v[i].kind == ITEM_PUNCT)
			return false;	/* said goodbye, read it aloud */
	}
	/* no verb of our list: "the talks stalled" */
	return strong && clause_count_words(in, p, in->high) >= 4;
}

/* Do the words from i on, behind marks, still belong to what was said: the wind
 * is “at our backs” | despite the loss?  Not: “no” | on Monday; “no” | and left. */
static bool
goes_on_behind(const struct sentence *in, size_t i)
{
	return has_class(in, i, IS_PREP | IS_OF) &&
	    !has_class(in, i, IS_SUB) && i + 1 < in->high &&
	    in->v[i + 1].kind != ITEM_TIME && !has_class(in, i + 1, IS_TIME);
}

/* called it “foolish” | and “rash”, accused them of “waste” | in the ministry: the end
 * of what began with the quotations before item i. */
static size_t
more_of_the_kind(const struct sentence *in, size_t i)
{
	while (has_class(in, i, IS_AND) && is_quote(in, i + 1))
		i = clause_quote_run(in, i + 1);
	return i;
}

/* The comma or colon before a quotation that begins as a sentence, if no more
 * than circumstances are between item p and it: replied | evenly, “…”; said | back
 * in the summer: “…”.  Else p. */
static size_t
before_led_quote(const struct sentence *in, size_t p)
{
	enum { REACH = 30 };

	for (size_t i = p; i + 1 < in->high && i < p + REACH; i++) {
		if (is_quote(in, i) || is_finite_verb(&in->v[i]) ||
		    has_class(in, i, IS_THAT | SAYS))
			return p;
		if (is_quote(in, i + 1) && clause_has_capital(in, i + 1) &&
		    (in->v[i].punct == ':' || in->v[i].punct == ','))
			return i;
	}
	return p;
}

enum how
clause_content_after(const struct sentence *in, const struct cue *c, size_t p,
    size_t *from, size_t *to)
{
	bool separated = false;

	p = before_led_quote(in, clause_skip_setting(in, c, p));
	*to = p;
	while (*to < in->high && in->v[*to].punct != ';')
		++*to;
	if (is_punct(in, p, ',') || is_punct(in, p, ':') || is_punct(in, p, '-')) {
		separated = true;
		p++;
		/* said, however, that */
		if (!is_quote(in, p) && in->v[p - 1].punct == ',') {
			size_t i = p;
			while (i < in->high && i < p + 12 && in->v[i].punct != ',' &&
			    in->v[i].kind != ITEM_QUOTE)
				i++;
			if (!is_punct(in, i, ','))
				return HOW_NOT;
			p = i + 1;
			if (!is_quote(in, p) && !has_class(in, p, IS_THAT))
				return HOW_NOT;
		}
	}
	*from = p;
	if (p >= in->high)
		return HOW_NOT;
	if (is_quote(in, p)) {
		const size_t run = clause_quote_run(in, p);
		if (separated || clause_at_end(in, run) ||
		    clause_is_sentence(in, run - 1) ||
		    (!is_finite_verb(&in->v[run]) && !goes_on_behind(in, run)))
			*to = run;
		return HOW_MARKS;
	}
	if (has_class(in, p, IS_THAT) && clause_count_words(in, p, in->high) >= 3)
		return HOW_THAT;
	if (has_class(in, p, IS_WH) && (c->cls & (SAYS_WHETHER | SAYS_WHOM)))
		return HOW_WHETHER;
	if (has_class(in, p, IS_TO) && (c->cls & SAYS_TO)) {
		/* told them | to leave; asked | the council to wait */
		if (!(c->cls & SAYS_CLAUSE))
			*from = c->to;
		return HOW_TO;
	}
	if (separated && in->v[p - 1].punct == ':' && !(c->cls & FORM_BASE))
		return HOW_COLON;
	if ((c->cls & SAYS_CALL)) {
		const size_t q = clause_next_quote(in, c->to);
		if (q < in->high && q < c->to + 25) {
			*from = c->to;
			*to = more_of_the_kind(in, clause_quote_run(in, q));
			return HOW_CALL;
		}
	}
	if ((c->cls & SAYS_CLAUSE) && begins_clause(in, p))
		return HOW_CLAUSE;
	if ((c->cls & SAYS_OBJECT) && !(c->cls & FORM_ING) &&
	    clause_count_words(in, c->to, in->high) >= 3) {
		*from = c->to;
		return HOW_OBJECT;
	}
	const size_t q = clause_next_quote(in, p);
	if (q < in->high && q < p + 25 && !separated &&
	    (c->cls & SAYS_CLAUSE))
		return HOW_CALL;
	return HOW_NOT;
}

size_t
clause_after_dateline(const struct sentence *in)
{
	if (!(in->v[in->low].flags & ITEM_LINE))
		return in->low;
	for (size_t i = in->low; i < in->high && i < in->low + 16; i++) {
		const struct item *it = &in->v[i];
		if (it->punct == '-' && i > in->low)
			return i + 1;
		if (it->kind == ITEM_QUOTE || (it->kind == ITEM_WORD &&
		    !(it->flags & ITEM_CAPITAL)))
			break;
	}
	return in->low;
}

char
clause_last_inside(const struct story *s, size_t i)
{
	const struct wire_marks *m = &s->marks[s->v[i].ref];
	size_t len, end = s->v[i].end > m->start + m->open + m->close ?
	    s->v[i].end - m->close : m->start + m->open;

	while (end > m->start + m->open) {
		const uint32_t cp = wire_utf8_before(s->text, end, &len);
		if (cp != ' ' && cp != '\'' && cp != '"' && cp != 0x2019 && cp != 0x201d)
			return s->text.p[end - 1];
		end -= len;
	}
	return 0;
}

static char
last_inside(const struct sentence *in, size_t i)
{
	return clause_last_inside(in->s, i);
}

bool
clause_is_sentence(const struct sentence *in, size_t i)
{
	const char last = last_inside(in, i);

	return last == '.' || last == '?' || last == '!';
}

bool
clause_asks(const struct sentence *in, size_t i)
{
	const char last = last_inside(in, i);

	return last == '?' || last == '!';
}

bool
clause_has_comma(const struct sentence *in, size_t i)
{
	return last_inside(in, i) == ',';
}

bool
clause_has_capital(const struct sentence *in, size_t i)
{
	const struct wire_marks *m = &in->s->marks[in->v[i].ref];
	const size_t at = m->start + m->open;
	size_t len;

	return at < in->v[i].end &&
	    !wire_is_lower(wire_utf8_at(in->s->text, at, &len));
}
