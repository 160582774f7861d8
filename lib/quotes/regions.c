/* regions.c - what stands in marks: words, a name, or the reporter's own */
#include "lib/quotes/regions.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/quotes/clause.h"

/* How many tokens before and behind the marks are looked at. */
enum { REACH = 60 };

struct around {
	const struct story *s;
	const struct wire_marks *m;
	size_t from, to;	/* tokens between the marks */
	size_t low, high;	/* tokens of the sentences around, within REACH */

	/* inside */
	size_t words, capitals;
	bool small;		/* begins with a small letter: not "iPod" */
	bool small_word;	/* has a word of small letters */
	bool clause;		/* has a verb or pronoun in small letters */
	bool stop;		/* ends as a sentence does, or with a comma */

	/* outside */
	uint32_t before, after;	/* classes of what stands next to the marks */
	bool verb;		/* a verb of saying, anywhere in the sentence */
	bool reported;		/* or another word that tells of a report */
	bool verb_near;		/* the verb beside the marks: said, “… */
	bool article;		/* the word before is one: the “… */
	bool name_before;	/* a capital right before: the ship Aurora “… */
	char prev, next;	/* punctuation beside the marks, or 0 */
	bool first;		/* begins its sentence */
};

static uint32_t
class_of(const struct around *a, size_t token)
{
	return wire_lexicon_hashed(a->s->words->words, a->s->tokens[token].hash);
}

static bool
is_word(const struct wire_token *t)
{
	return t->kind == WIRE_TOKEN_WORD || t->kind == WIRE_TOKEN_NUMBER;
}

static char
punct(const struct around *a, size_t token)
{
	const struct wire_token *t = &a->s->tokens[token];
	return t->kind == WIRE_TOKEN_PUNCT || t->kind == WIRE_TOKEN_SYMBOL ?
	    a->s->text.p[t->start] : 0;
}

/* The sentences that the pair stands in: one that ends inside the marks is not
 * the end of the one around them. */
static void
find_sentences(struct around *a, size_t *sentence)
{
	const struct wire_token *v = a->s->tokens;
	const size_t n = a->s->ntokens;
	const struct wire_span *spans;
	const size_t nspans = wire_sentences(a->s->rec, &spans);
	size_t k = *sentence, start = 0, end = a->m->end;

	while (k < nspans && spans[k].end <= a->m->start)
		k++;
	*sentence = k;
	if (k < nspans)
		start = spans[k].start;
	for (; k < nspans && spans[k].start < a->m->end; k++)
		end = spans[k].end;
	a->low = a->from;
	while (a->low > 0 && a->from - a->low < REACH && v[a->low - 1].start >= start)
		a->low--;
	a->high = a->to;
	while (a->high < n && a->high - a->to < REACH && v[a->high].start < end)
		a->high++;
}

static void
look_inside(struct around *a)
{
	const struct wire_token *v = a->s->tokens;
	enum { VERBAL = IS_BE | IS_AUX | IS_MODAL | IS_PRONOUN | IS_VERB };

	for (size_t i = a->from; i < a->to; i++) {
		if (!is_word(&v[i]))
			continue;
		const uint32_t cls = class_of(a, i);
		const bool word = v[i].kind == WIRE_TOKEN_WORD;
		const bool small = word && wire_is_lower(wire_utf8_at(a->s->text,
		    v[i].start, &(size_t){ 0 }));
		if (a->words++ == 0) {
			a->small = small;
			for (size_t p = v[i].start; p < v[i].end; p++)
				if ((a->s->text.p[p] >= 'A' && a->s->text.p[p] <= 'Z') ||
				    a->s->text.p[p] == '.')
					a->small = false;	/* “iPod” */
		}
		a->capitals += !small;
		a->small_word |= small;
		a->clause |= small && (cls & VERBAL);
	}
	if (a->to > a->from) {
		const char last = punct(a, a->to - 1);
		a->stop = last == ',' || (a->words > 1 &&
		    (last == '.' || last == '?' || last == '!'));
	}
}

/* Class of the words right before the marks; a phrase has three at most. */
static uint32_t
class_before(const struct around *a, size_t end)
{
	uint32_t value = 0;

	for (size_t i = end > a->low + 3 ? end - 3 : a->low; i < end; i++)
		if (wire_lexicon_match(a->s->words->marks, a->s->tokens,
		    a->s->ntokens, i, &value) == end - i)
			return value;
	return 0;
}

static void
look_outside(struct around *a)
{
	const struct wire_token *v = a->s->tokens;
	size_t before = a->from, after = a->to;

	while (before > a->low && v[before - 1].start >= a->m->start)
		before--;
	while (after < a->high && v[after].start < a->m->end)
		after++;
	a->first = before == a->low;
	for (size_t i = a->low; i < a->high; i++) {
		if (i == before)
			i = after;
		if (i == a->high)
			break;
		a->verb |= (class_of(a, i) & SAYS) != 0;
		a->reported |= (wire_lexicon_hashed(a->s->words->marks, v[i].hash) &
		    IS_REPORTED) != 0;
	}
	if (before > a->low) {
		const struct wire_token *t = &v[before - 1];
		a->prev = punct(a, before - 1);
		a->name_before = t->kind == WIRE_TOKEN_WORD &&
		    (t->flags & WIRE_TOKEN_CAPITAL);
		a->before = class_before(a, before);
		a->article = (class_of(a, before - 1) & IS_DET) != 0;
		a->verb_near = before > a->low + 1 &&
		    (a->prev == ',' || a->prev == ':') &&
		    (class_of(a, before - 2) & SAYS);
	}
	if (after < a->high) {
		const bool glued = !(v[after].flags & WIRE_TOKEN_BLANK);
		a->next = punct(a, after);
		a->after = wire_lexicon_hashed(a->s->words->marks, v[after].hash);
		size_t verb = after + (a->next == ',');
		if (verb < a->high && (class_of(a, verb) & (IS_AUX | IS_BE)))
			verb++;			/* « … », a déclaré */
		if (verb < a->high && (class_of(a, verb) & SAYS) &&
		    (verb > after || !a->name_before))
			a->verb_near = true;
		if (glued && is_word(&v[after]))	/* „Aurora“-Mission */
			a->next = '-';
	}
}

/* Is all between the marks the name of an entity? */
static bool
is_entity(const struct around *a)
{
	const size_t start = a->m->start + a->m->open, end = a->m->end - a->m->close;
	const struct wire_entity *e = a->s->entities;
	size_t low = 0, high = a->s->nentities;

	while (low < high) {
		const size_t mid = low + (high - low) / 2;
		if (e[mid].start < start)
			low = mid + 1;
		else
			high = mid;
	}
	for (; low < a->s->nentities && e[low].start == start; low++)
		if (e[low].end == end && e[low].type <= WIRE_WORK)
			return true;
	return false;
}

/* Are these words that somebody said, as far as can be seen without knowing
 * who? */
static bool
is_said(const struct around *a)
{
	const bool report = a->verb || a->reported;

	if (a->words == 0 || a->next == '-')
		return false;
	if (a->before & BEFORE_SPEECH)
		return true;
	if (a->before & (BEFORE_NICKNAME | BEFORE_DISTANCE))
		return false;
	if (a->before & BEFORE_WORK)
		return false;
	if (a->after & BEFORE_NICKNAME)		/* „Aurora“ genannt */
		return false;
	if (!a->small && !a->stop && a->next == '(')	/* „Rat der Stadt“ (RdS) */
		return false;
	if (a->words >= 2 && (a->verb_near || a->stop))
		return true;
	/* der „Aktion Brücken bauen“ */
	if (!a->small && a->article && a->words < 8 &&
	    !(a->before & BEFORE_CALLED))
		return false;
	if (a->words >= 3 && a->first && a->next == ',')
		return true;
	if (a->prev == '(' && a->next == ')')
		return false;
	if (a->clause && a->words >= 3)
		return true;
	if (a->small)
		return report || a->words >= 2;
	if (!report)
		return false;
	if (a->verb && (a->before & BEFORE_CALLED))
		return true;
	return a->prev == ':' ? a->words >= 2 :
	    a->words >= 3 && a->small_word && !a->name_before;
}

static struct around
look_around(const struct story *s, size_t k, size_t *sentence)
{
	struct around a = { .s = s, .m = &s->marks[k] };

	a.from = wire_token_at(s->tokens, s->ntokens, a.m->start + a.m->open);
	a.to = wire_token_at(s->tokens, s->ntokens, a.m->end - a.m->close);
	find_sentences(&a, sentence);
	look_inside(&a);
	look_outside(&a);
	return a;
}

enum region
quote_region(const struct story *s, size_t k, size_t *sentence, unsigned *sure)
{
	const struct around a = look_around(s, k, sentence);

	*sure = SURE_WORD;
	if (a.before & BEFORE_DISTANCE)
		return REGION_SCARE;
	if (((a.before | a.after) & BEFORE_NICKNAME) || (a.before & BEFORE_WORK) ||
	    is_entity(&a))
		return REGION_TITLE;
	*sure = SURE_GUESS;
	const bool headed = a.words > 0 && !a.small &&
	    (a.name_before || 2 * a.capitals > a.words);
	if ((a.words >= 5 && a.clause) || (a.words >= 3 && a.stop && !headed)) {
		*sure = SURE_ALONE;
		return REGION_SAID;
	}
	return headed ? REGION_TITLE : REGION_SCARE;
}

/* ---- who, where no grammar tells -------------------------------------------- */

/* Am Montag erklärte er …: whatever the entities take it for. */
static bool
is_time_alone(const struct story *s, struct range r)
{
	struct wire_str words = wire_str_sub(s->text, s->v[r.from].start,
	    s->v[r.to - 1].end);

	for (struct wire_str word; wire_str_field(&words, ' ', &word);)
		if (!(wire_lexicon_word(s->words->words, word) &
		    (IS_TIME | IS_DET | IS_PREP)))
			return false;
	return true;
}

/* Who does what verb i tells: before it, else behind it. */
static struct range
subject_of(const struct sentence *in, size_t i)
{
	const struct range before = quote_phrase_before(in->s, in->low, i);

	if (before.to > before.from && !is_time_alone(in->s, before))
		return before;
	return quote_phrase_after(in->s, i + 1, in->high);
}

/* Past a comma and an auxiliary behind the quotation at item q: « … », a | dit */
static size_t
verb_behind(const struct sentence *in, size_t q)
{
	const size_t next = q + 1 + is_punct(in, q + 1, ',');

	return next + has_class(in, next, IS_AUX | IS_BE);
}

/* The verb, or "according to", whose subject said the quotation at item q: the
 * one that follows it, else the nearest before, else any; in->high if none. */
static size_t
cue_of(const struct sentence *in, size_t q)
{
	if (has_class(in, verb_behind(in, q), SAYS | IS_ACCORDING))
		return verb_behind(in, q);
	for (size_t i = q; i-- > in->low;)
		if (has_class(in, i, SAYS | IS_ACCORDING))
			return i;
	for (size_t i = q + 1; i < in->high; i++)
		if (has_class(in, i, SAYS | IS_ACCORDING))
			return i;
	return in->high;
}

static struct found
found_at(const struct story *s, const struct around *a, size_t q,
    const struct found *last)
{
	struct found f = { .pieces = WIRE_NEW(s->rec, struct range, 1),
	    .npieces = 1, .like = NO_QUOTE, .sure = SURE_ALONE };
	struct sentence in = { .s = s, .v = s->v, .low = q, .high = q + 1 };
	const size_t start = a->low < s->ntokens ? s->tokens[a->low].start : 0;
	const size_t end = a->high < s->ntokens ? s->tokens[a->high].start :
	    s->text.n;

	f.pieces[0] = (struct range){ q, q + 1 };
	while (in.low > 0 && s->v[in.low - 1].start >= start)
		in.low--;
	while (in.high < s->n && s->v[in.high].start < end)
		in.high++;
	const size_t cue = cue_of(&in, q);
	if (cue < in.high) {
		f.cue = (struct range){ cue, cue + 1 };
		while (f.cue.to < in.high && s->v[f.cue.to].words == 0)
			f.cue.to++;
		f.source = cue == verb_behind(&in, q) ||
		    has_class(&in, cue, IS_ACCORDING) ?
		    quote_phrase_after(s, f.cue.to, in.high) :
		    subject_of(&in, cue);
		f.sure = a->verb_near ? SURE_BESIDE : SURE_NEAR;
	}
	if (f.source.from == f.source.to && last != NULL) {
		size_t i = q;
		while (i > last->pieces[0].to && !(s->v[i].flags & ITEM_LINE))
			i--;
		if (i == last->pieces[0].to) {	/* the same paragraph */
			f.source = last->source;
			f.sure = SURE_CARRIED;
		}
	}
	return f;
}

size_t
quote_attribute_marks(const struct story *s, struct place *at,
    const struct found **out)
{
	struct found *found = NULL;
	size_t n = 0, most = 0;

	for (size_t i = 0; i < s->n; i++)
		most += s->v[i].kind == ITEM_QUOTE;
	if (most > 0)
		found = WIRE_NEW(s->rec, struct found, most);
	for (size_t i = 0; i < s->n; i++) {
		if (s->v[i].kind != ITEM_QUOTE)
			continue;
		const struct around a = look_around(s, s->v[i].ref, &at->sentence);
		if (!is_said(&a))
			continue;
		found[n] = found_at(s, &a, i, n > 0 ? &found[n - 1] : NULL);
		n++;
	}
	*out = found;
	return n;
}
