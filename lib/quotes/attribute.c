/* attribute.c - which words a story gives as said, by whom */
#include "lib/quotes/attribute.h"

#include <string.h>

/* A sentence of more items than this is no sentence; it is taken in parts, so
 * that the work stays linear. */
enum { LONGEST = 400 };

/* How sure each way of finding is, in hundredths. */
enum {
	SURE_MARKS = 95,	/* “…,” he said */
	SURE_ACCORDING = 85,
	SURE_THAT = 85,		/* he said that … */
	SURE_LABEL = 80,	/* HOST: … */
	SURE_TRAILING = 80,	/* …, he said */
	SURE_CLAUSE = 75,	/* he said the … */
	SURE_CALL = 75,		/* he called it “…” */
	SURE_SHARED = 70,	/* …, adding that …; … and warned that … */
	SURE_OBJECT = 60,	/* he urged … */
	SURE_CARRIED = 60,	/* a quotation alone, after another */
	SURE_UNKNOWN = 50,	/* “…,” he deadpanned: not a verb we know */
	SURE_ALONE = 30		/* nobody near who said it */
};

struct finder {
	const struct story *s;
	const struct item *v;	/* s->v */
	struct found *found;
	size_t nfound, room;
	size_t low, high;	/* items of the sentence */
	size_t used;		/* before it, everything has been attributed */
	size_t open;		/* number of the one that runs to the sentence's
				 * end so far, or NO_QUOTE */
	bool labelled;		/* the paragraph before is a turn of a speaker */
};

struct cue {
	size_t from, to;	/* items of the verb group */
	uint32_t cls;
	bool passive, modal;
};

/* ---- what was found ---------------------------------------------------------- */

static struct found *
add(struct finder *f, struct range source, struct range cue, unsigned sure)
{
	if (f->nfound == f->room) {
		const size_t room = f->room == 0 ? 32 : 2 * f->room;
		struct found *v = WIRE_NEW(f->s->rec, struct found, room);
		if (f->nfound > 0)
			memcpy(v, f->found, f->nfound * sizeof(*v));
		f->found = v;
		f->room = room;
	}
	f->found[f->nfound] = (struct found){ .source = source, .cue = cue,
	    .like = NO_QUOTE, .confidence = sure };
	return &f->found[f->nfound++];
}

static bool
is_separator(const struct item *it)
{
	return it->kind == ITEM_PUNCT && it->punct != '(' && it->punct != ')' &&
	    it->punct != '$' && it->punct != '&';
}

static void
add_whole_piece(struct finder *f, struct found *q, size_t from, size_t to)
{
	/* Room doubles: at 1, 2, 4, 8 … pieces. */
	if ((q->npieces & (q->npieces - 1)) == 0) {
		const size_t room = q->npieces == 0 ? 1 : 2 * q->npieces;
		struct range *v = WIRE_NEW(f->s->rec, struct range, room);
		if (q->npieces > 0)
			memcpy(v, q->pieces, q->npieces * sizeof(*v));
		q->pieces = v;
	}
	q->pieces[q->npieces++] = (struct range){ from, to };
}

/* Adds items to what was said, without stops and commas at the ends. */
static void
add_piece(struct finder *f, struct found *q, size_t from, size_t to)
{
	while (from < to && is_separator(&f->v[from]))
		from++;
	while (to > from && is_separator(&f->v[to - 1]))
		to--;
	if (from < to)
		add_whole_piece(f, q, from, to);
}

/* What number `open` said, as far as the sentence goes, ends at `end` after
 * all. */
static void
cut_open(struct finder *f, size_t open, size_t end)
{
	struct found *q = &f->found[open];
	struct range *last = &q->pieces[q->npieces - 1];

	while (end > last->from && is_separator(&f->v[end - 1]))
		end--;
	if (end > last->from && end < last->to)
		last->to = end;
}

/* ---- looking around ------------------------------------------------------------ */

static bool
is_quote(const struct finder *f, size_t i)
{
	return i >= f->low && i < f->high && f->v[i].kind == ITEM_QUOTE;
}

static bool
is_punct(const struct finder *f, size_t i, char c)
{
	return i >= f->low && i < f->high && f->v[i].punct == c;
}

static bool
has_class(const struct finder *f, size_t i, uint32_t cls)
{
	return i >= f->low && i < f->high && f->v[i].kind == ITEM_WORD &&
	    (f->v[i].cls & cls) != 0;
}

/* Nothing but stops from i to the end of the sentence? */
static bool
at_end(const struct finder *f, size_t i)
{
	while (i < f->high && is_separator(&f->v[i]))
		i++;
	return i >= f->high;
}

static size_t
next_quote(const struct finder *f, size_t i, size_t high)
{
	while (i < high && f->v[i].kind != ITEM_QUOTE)
		i++;
	return i;
}

/* Past the quotations that follow each other from i on. */
static size_t
quote_run(const struct finder *f, size_t i)
{
	size_t end = i;

	for (; i < f->high; i++) {
		if (f->v[i].kind == ITEM_QUOTE)
			end = i + 1;
		else if (!is_separator(&f->v[i]))
			break;
	}
	return end;
}

/* Words and names in [from, to); a quotation counts as three. */
static size_t
count_words(const struct finder *f, size_t from, size_t to)
{
	size_t n = 0;

	for (size_t i = from; i < to; i++)
		n += f->v[i].kind == ITEM_QUOTE ? 3 : !is_separator(&f->v[i]);
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

/* The verb group around item i: "has also said". */
static struct cue
verb_group(const struct finder *f, size_t i)
{
	struct cue c = { .from = i, .to = i + 1, .cls = f->v[i].cls };

	while (c.to < f->high && f->v[c.to].words == 0)
		c.to++;
	while (c.from > f->low &&
	    has_class(f, c.from - 1, IS_AUX | IS_BE | IS_ADV) &&
	    !has_class(f, c.from - 1, IS_SUB | IS_PREP | IS_DET)) {
		c.from--;
		c.passive |= (f->v[c.from].cls & IS_BE) != 0;
		c.modal |= (f->v[c.from].cls & IS_MODAL) != 0;
	}
	if (c.cls & FORM_ING && c.passive) {	/* was saying */
		c.passive = false;
		c.cls &= ~(uint32_t)FORM_ING;
	}
	return c;
}

/* Is it not a verb, or not one that reports: "the claim", "declined to say",
 * "was criticized", "would ask", "an alleged plot", "reports found …"? */
static bool
is_no_report(const struct finder *f, const struct cue *c)
{
	if (c->passive)
		return true;
	if (c->modal) {		/* unless: “Use black,” he would add */
		const size_t near = c->from > f->low + 8 ? c->from - 8 : f->low;
		const size_t q = next_quote(f, near, f->high);
		if (q > c->to + 2 || q >= f->high)
			return true;
	}
	if (c->from == f->low)
		return false;
	const struct item *prev = &f->v[c->from - 1];
	if (has_class(f, c->from - 1, IS_TO) && prev->words != 0)
		return true;
	if ((prev->cls & (IS_DET | IS_POSSESSIVE)) && !(prev->cls & IS_PRONOUN))
		return true;
	if (!(c->cls & FORM_BASE))
		return false;
	if ((prev->cls & (IS_OF | IS_PREP)) || prev->kind == ITEM_NUMBER ||
	    (prev->flags & ITEM_CLITIC))
		return true;
	return c->to < f->high && is_finite_verb(&f->v[c->to]);
}

/* The subject at the beginning of the sentence, for a verb that has none near:
 * "Officials maintain … but emphasize that …". */
static struct range
first_subject(const struct finder *f)
{
	size_t i = f->low;

	while (i < f->high && (is_separator(&f->v[i]) ||
	    has_class(f, i, IS_BUT | IS_AND | IS_ADV)))
		i++;
	return phrase_after(f->s, i, f->high);
}

/* Can an inverted subject end here: "…, said Noor Bano | on Monday"? */
static bool
ends_inversion(const struct finder *f, size_t i)
{
	if (i >= f->high || f->v[i].kind == ITEM_PUNCT ||
	    f->v[i].kind == ITEM_QUOTE || f->v[i].kind == ITEM_TIME)
		return true;
	return has_class(f, i, IS_PREP | IS_SUB | IS_OF | IS_TIME | FORM_ING |
	    IS_ADV);
}

/* What could be a clause; not the "Mara Lund, an analyst at Evli," of one who
 * "said the division, bought in May, was …". */
static bool
has_verb(const struct finder *f, size_t from, size_t to)
{
	const struct range r = phrase_before(f->s, f->low, to);

	if (r.from == r.to)
		return true;
	for (size_t i = from; i < to; i++)
		if (is_finite_verb(&f->v[i]))
			return true;
	return false;
}

/* Is somebody in it who can speak, or is it only a thing: "found the door"? */
static bool
can_speak(const struct finder *f, struct range r)
{
	for (size_t i = r.from; i < r.to; i++)
		if (f->v[i].kind == ITEM_NAME ||
		    (f->v[i].cls & (IS_SPEAKER | IS_PRONOUN)))
			return true;
	return false;
}

/* ---- what follows the verb ------------------------------------------------------ */

/* Past when, where and to whom it was said: "told reporters in Kabul on Monday
 * | that". */
static size_t
skip_setting(const struct finder *f, const struct cue *c, size_t p)
{
	if ((c->cls & SAYS_WHOM) && p < f->high &&
	    !has_class(f, p, IS_THAT | IS_WH | IS_TO)) {
		const struct range whom = phrase_after(f->s, p, f->high);
		if (has_class(f, p, IS_WHOM) && !has_class(f, p, IS_POSSESSIVE))
			p++;
		else if (whom.to > whom.from && !(f->v[p].cls & IS_PRONOUN) &&
		    !(whom.to < f->high && is_finite_verb(&f->v[whom.to])))
			p = whom.to;
		else if (has_class(f, p, IS_WHOM))
			p++;
	}
	for (int k = 0; k < 5 && p < f->high; k++) {
		if (f->v[p].kind == ITEM_TIME || has_class(f, p, IS_TIME | IS_ADV)) {
			p++;
			continue;
		}
		if (!has_class(f, p, IS_PREP | IS_OF | IS_TO))
			break;
		if (has_class(f, p, IS_TO) && p + 1 < f->high &&
		    !(f->v[p + 1].flags & ITEM_CAPITAL) &&
		    !(f->v[p + 1].cls & (IS_WHOM | IS_SPEAKER | IS_DET |
		    IS_POSSESSIVE)))
			break;		/* to leave */
		if (p + 1 < f->high && (f->v[p + 1].kind == ITEM_TIME)) {
			p += 2;
			continue;
		}
		if (p + 1 < f->high && f->v[p + 1].kind == ITEM_NUMBER)
			break;		/* about 40 people */
		const struct range r = phrase_after(f->s, p + 1, f->high);
		if (r.to == r.from || (r.to < f->high && is_finite_verb(&f->v[r.to])))
			break;
		p = r.to;
	}
	return p;
}

/* Can a clause begin at p: "he said | the bridge was shut"? */
static bool
begins_clause(const struct finder *f, size_t p)
{
	if (p >= f->high)
		return false;
	const struct item *it = &f->v[p];
	const bool strong = it->kind == ITEM_NAME || it->kind == ITEM_NUMBER ||
	    it->kind == ITEM_QUOTE || (it->flags & ITEM_CAPITAL) ||
	    (it->cls & (IS_DET | IS_POSSESSIVE | IS_PRONOUN));

	if (it->kind == ITEM_PUNCT || (!strong && it->kind == ITEM_WORD &&
	    (it->cls & (IS_AND | IS_BUT | IS_BE | IS_AUX | IS_TO | IS_WHOM))))
		return false;
	for (size_t i = p + 1; i < f->high && i < p + 30; i++) {
		if (is_finite_verb(&f->v[i]))
			return true;
		if (!strong && f->v[i].kind == ITEM_PUNCT)
			return false;	/* said goodbye, read it aloud */
	}
	/* no verb of our list: "the talks stalled" */
	return strong && count_words(f, p, f->high) >= 4;
}

/* Where what was said begins, after the verb and its setting, and how sure
 * that is; 0 if nothing was said. */
static unsigned
content_after(const struct finder *f, const struct cue *c, size_t p,
    size_t *from, size_t *to)
{
	bool separated = false;

	p = skip_setting(f, c, p);
	*to = p;
	while (*to < f->high && f->v[*to].punct != ';')
		++*to;
	if (is_punct(f, p, ',') || is_punct(f, p, ':') || is_punct(f, p, '-')) {
		separated = true;
		p++;
		/* said, however, that */
		if (!is_quote(f, p) && f->v[p - 1].punct == ',') {
			size_t i = p;
			while (i < f->high && i < p + 12 && f->v[i].punct != ',' &&
			    f->v[i].kind != ITEM_QUOTE)
				i++;
			if (!is_punct(f, i, ','))
				return 0;
			p = i + 1;
			if (!is_quote(f, p) && !has_class(f, p, IS_THAT))
				return 0;
		}
	}
	*from = p;
	if (p >= f->high)
		return 0;
	if (is_quote(f, p)) {
		const size_t run = quote_run(f, p);
		if (separated || at_end(f, run) ||
		    !is_finite_verb(&f->v[run]))
			*to = run;
		return SURE_MARKS;
	}
	if (has_class(f, p, IS_THAT) && count_words(f, p, f->high) >= 3)
		return SURE_THAT;
	if (has_class(f, p, IS_WH) && (c->cls & (SAYS_WHETHER | SAYS_WHOM)))
		return SURE_CLAUSE;
	if (has_class(f, p, IS_TO) && (c->cls & SAYS_TO)) {
		/* told them | to leave; asked | the council to wait */
		if (!(c->cls & SAYS_CLAUSE))
			*from = c->to;
		return SURE_OBJECT;
	}
	if (separated && f->v[p - 1].punct == ':' && !(c->cls & FORM_BASE))
		return SURE_CLAUSE;
	if ((c->cls & SAYS_CALL)) {
		const size_t q = next_quote(f, c->to, f->high);
		if (q < f->high && q < c->to + 25) {
			*from = c->to;
			*to = quote_run(f, q);
			return SURE_CALL;
		}
	}
	if ((c->cls & SAYS_CLAUSE) && begins_clause(f, p))
		return SURE_CLAUSE;
	if ((c->cls & SAYS_OBJECT) && !(c->cls & FORM_ING) &&
	    count_words(f, c->to, f->high) >= 3) {
		*from = c->to;
		return SURE_OBJECT;
	}
	const size_t q = next_quote(f, p, f->high);
	if (q < f->high && q < p + 25 && !separated &&
	    (c->cls & SAYS_CLAUSE))
		return SURE_CALL;
	return 0;
}

/* ---- attribution ------------------------------------------------------------- */

/* “…,” X said, “…”: the quotations after `p` that go on the one before. */
static size_t
add_rest(struct finder *f, struct found *q, size_t p)
{
	const size_t next = next_quote(f, p, f->high);

	if (next >= f->high || !(next == p || is_separator(&f->v[next - 1])))
		return p;
	for (size_t i = p; i < next; i++)	/* said, adding: “…” */
		if (has_class(f, i, SAYS))
			return p;
	size_t end = next;
	for (size_t i = next; i < f->high; i = end + 1) {
		if (f->v[i].kind != ITEM_QUOTE)
			break;
		add_piece(f, q, i, i + 1);
		end = i + 1;
		if (end >= f->high || !is_separator(&f->v[end]))
			break;
	}
	return end;
}

/* Past "KARWAN, Nov. 9 (Tidewire) - ", which is not part of what was said. */
static size_t
after_dateline(const struct finder *f)
{
	if (!(f->v[f->low].flags & ITEM_LINE))
		return f->low;
	for (size_t i = f->low; i < f->high && i < f->low + 16; i++) {
		const struct item *it = &f->v[i];
		if (it->punct == '-' && i > f->low)
			return i + 1;
		if (it->kind == ITEM_QUOTE || (it->kind == ITEM_WORD &&
		    !(it->flags & ITEM_CAPITAL)))
			break;
	}
	return f->low;
}

/* What was said stands before the subject and verb, which begin at item `at`:
 * true if it does, and is taken. */
static bool
content_before(struct finder *f, size_t at, struct range source,
    struct range cue, size_t rest, bool according)
{
	size_t end = at;
	size_t start = according && f->open != NO_QUOTE ? f->low : f->used;

	if (start == f->low)
		start = after_dateline(f);
	while (end > start && is_separator(&f->v[end - 1]))
		end--;
	while (start < end && is_separator(&f->v[start]))
		start++;
	if (end <= start)
		return false;
	const struct range c = { cue.from, cue.to };
	if (is_quote(f, end - 1)) {
		size_t first = end - 1;
		while (first > start && (f->v[first - 1].kind == ITEM_QUOTE ||
		    is_separator(&f->v[first - 1])))
			first--;
		/* But “nobody came,” he said. */
		const bool bare = first == start || (first == start + 1 &&
		    has_class(f, start, IS_AND | IS_BUT | IS_ADV));
		struct found *q = add(f, source, c, SURE_MARKS);
		if (bare) {
			for (size_t i = first; i < end; i++)
				add_piece(f, q, i, i + (f->v[i].kind == ITEM_QUOTE));
		} else
			add_piece(f, q, start, end);
		f->used = add_rest(f, q, rest);
		f->open = NO_QUOTE;
		return true;
	}
	if (!according && !is_punct(f, at - 1, ',') && !is_punct(f, at - 1, '-'))
		return false;
	if (count_words(f, start, end) < (according ? 3 : 2))
		return false;
	/* The dam, engineers said, would hold. */
	const bool middle = is_punct(f, rest, ',') && is_punct(f, at - 1, ',') &&
	    !at_end(f, rest) && !has_class(f, rest + 1, FORM_ING) &&
	    !(according && has_class(f, rest + 1, IS_BUT | IS_AND));
	if (!middle && !at_end(f, rest) && !according)
		return false;
	struct found *q = add(f, source, c,
	    according ? SURE_ACCORDING : SURE_TRAILING);
	add_piece(f, q, start, end);
	if (middle) {
		add_piece(f, q, rest, f->high);
		f->open = f->nfound - 1;
		f->used = f->high;
	} else
		f->used = rest;
	return true;
}

static void
take_after(struct finder *f, const struct cue *c, struct range source,
    size_t like, size_t p)
{
	size_t from, to;
	unsigned sure = content_after(f, c, p, &from, &to);

	if (sure == 0)
		return;
	if (like != NO_QUOTE && sure > SURE_SHARED)
		sure = SURE_SHARED;
	struct found *q = add(f, source, (struct range){ c->from, c->to }, sure);
	q->like = like;
	add_piece(f, q, from, to);
	if (q->npieces == 0) {
		f->nfound--;
		return;
	}
	f->open = f->nfound - 1;
	f->used = to;
}

/* Does the verb at `c` share the subject of the one before: ", adding that",
 * "and warned that"?  The comma or "and" is where the one before ends. */
static bool
take_shared(struct finder *f, const struct cue *c)
{
	size_t at = c->from;

	if (at > f->low && has_class(f, at - 1, IS_AND | IS_BUT))
		at--;
	if (at > f->low && is_punct(f, at - 1, ','))
		at--;
	/* “… recorded,” arguing that: the comma is inside the marks */
	const bool after_quote = (c->cls & FORM_ING) && is_quote(f, c->from - 1);
	if ((at == c->from && !after_quote) || at == f->low)
		return false;
	struct range source = { 0, 0 };
	size_t like = NO_QUOTE;
	if (f->nfound > 0 && f->found[f->nfound - 1].cue.from >= f->low) {
		like = f->nfound - 1;
		source = f->found[like].source;
	} else
		source = first_subject(f);
	if (source.from == source.to || source.to > at)
		return false;
	const size_t before = f->nfound, open = f->open;
	take_after(f, c, source, like, c->to);
	if (f->nfound > before && open != NO_QUOTE)
		cut_open(f, open, at);
	return true;
}

/* Rahimi was quoted by an agency | as saying … */
static bool
take_quoted_as(struct finder *f, const struct cue *c)
{
	size_t be = c->from;

	if (c->from == f->low || !has_class(f, c->from - 1, IS_PREP | IS_SUB))
		return false;
	while (be > f->low && c->from - be < 12 &&
	    f->v[be - 1].kind != ITEM_PUNCT && !has_class(f, be - 1, IS_BE))
		be--;
	if (be == f->low || !has_class(f, be - 1, IS_BE))
		return false;
	const struct cue group = { .from = be - 1, .to = c->to,
	    .cls = c->cls | SAYS_CLAUSE };
	const struct range r = phrase_before(f->s, f->low, group.from);
	if (r.from == r.to)
		return false;
	if (!content_before(f, r.from, r, (struct range){ group.from, group.to },
	    group.to, false))
		take_after(f, &group, r, NO_QUOTE, group.to);
	return true;
}

static void
take_verb(struct finder *f, size_t i)
{
	const struct cue c = verb_group(f, i);
	const struct range cue = { c.from, c.to };

	if (is_no_report(f, &c))
		return;
	if (c.cls & FORM_ING) {
		if (!take_quoted_as(f, &c))
			take_shared(f, &c);
		return;
	}
	const bool after_quote = c.from > f->low && is_quote(f, c.from - 1);
	if (after_quote || is_punct(f, c.from - 1, ',') || c.from == f->low) {
		const struct range r = phrase_after(f->s, c.to, f->high);
		if (r.to > r.from && (after_quote || (can_speak(f, r) &&
		    !(c.cls & SAYS_WHOM) && has_verb(f, f->used, c.from) &&
		    ends_inversion(f, r.to)))) {
			const size_t rest = skip_setting(f,
			    &(struct cue){ 0 }, r.to);
			if (content_before(f, c.from, r, cue, rest, false))
				return;
		}
	}
	const struct range r = phrase_before(f->s, f->low, c.from);
	if (r.from == r.to) {
		take_shared(f, &c);
		return;
	}
	if (f->v[r.to - 1].cls & IS_RELATIVE)	/* a man who said he … */
		return;
	/* "the latest offer": a noun, unless somebody offers */
	if ((c.cls & FORM_BASE) && !(c.cls & (SAYS_CLAUSE | SAYS_THAT)) &&
	    !can_speak(f, r))
		return;
	if (r.from > f->low) {
		const size_t rest = skip_setting(f, &c, c.to);
		if (content_before(f, r.from, r, cue, rest, false))
			return;
	}
	/* A, but Y said B: A ends before "but".  Not so in: that although Y
	 * said B, A. */
	const size_t open = f->open, before = f->nfound;
	take_after(f, &c, r, NO_QUOTE, c.to);
	if (f->nfound > before && open != NO_QUOTE && r.from > f->low &&
	    (has_class(f, r.from - 1, IS_AND | IS_BUT) ||
	    (has_class(f, r.from - 1, IS_SUB) && r.from > f->low + 1 &&
	    is_punct(f, r.from - 2, ','))))
		cut_open(f, open, r.from - 1);
}

/* According to X, … / …, according to X. */
static void
take_according(struct finder *f, size_t i)
{
	size_t to = i + 1, lead = f->low;

	while (to < f->high && f->v[to].words == 0)
		to++;
	const struct range cue = { i, to };
	const struct range r = phrase_after(f->s, to, f->high);
	if (r.from == r.to)
		return;
	while (lead < i && (is_separator(&f->v[lead]) ||
	    has_class(f, lead, IS_AND | IS_BUT | IS_ADV)))
		lead++;
	if (lead == i) {
		struct found *q = add(f, r, cue, SURE_ACCORDING);
		add_piece(f, q, r.to, f->high);
		if (q->npieces == 0)
			f->nfound--;
		else {
			f->open = f->nfound - 1;
			f->used = f->high;
		}
		return;
	}
	content_before(f, i, r, cue, r.to, true);
}

/* Items before the colon of a speaker's label that begins at item i; 0 if none
 * does: "Rahim Kakar (Quetta):", "SEDLÁK:", "Q:", "HOST:".  The last may be a
 * heading as well; the others are *sure. */
static size_t
label_at(const struct finder *f, size_t i, bool *sure)
{
	const struct story *s = f->s;
	size_t k = i;

	*sure = false;
	if (i >= s->n || !(s->v[i].flags & ITEM_LINE))
		return 0;
	for (; k < s->n && k < i + 6 && s->v[k].punct != ':'; k++) {
		const struct item *it = &s->v[k];
		const bool letter = (it->flags & ITEM_CAPITAL) &&
		    it->end == it->start + 1;
		if (k > i && it->punct == '(') {
			while (k + 1 < s->n && k < i + 6 && s->v[k].punct != ')')
				k++;
			continue;
		}
		if (it->kind == ITEM_NAME &&
		    s->entities[it->ref].type != WIRE_PERSON)
			return 0;	/* KABUL: the dateline */
		if (it->kind == ITEM_NAME || (letter && k == i))
			*sure = true;
		else if (!letter && !(it->flags & ITEM_ALLCAPS))
			return 0;
	}
	return k < s->n && s->v[k].punct == ':' ? k - i : 0;
}

/* HOST: Will you resign? - a turn of a transcript, or NAME: “…”.  A turn ends
 * as a sentence does, which the lines of a table do not. */
static bool
take_label(struct finder *f, size_t paragraph_end)
{
	bool sure, next_sure;

	if (!(f->v[f->low].flags & ITEM_LINE))
		return false;
	size_t n = label_at(f, f->low, &sure);
	if (n > 0 && !sure)	/* beside a sure one */
		sure = f->labelled ||
		    (label_at(f, paragraph_end, &next_sure) > 0 && next_sure);
	if (n == 0 && f->low + 3 == paragraph_end &&	/* Afridi: ‘…’ */
	    (f->v[f->low].flags & ITEM_CAPITAL) &&
	    f->v[f->low + 1].punct == ':' &&
	    f->v[f->low + 2].kind == ITEM_QUOTE)
		n = 1, sure = true;
	f->labelled = sure;
	const size_t colon = f->low + n;
	if (n == 0 || !sure || colon + 1 >= paragraph_end)
		return false;
	const struct item *last = &f->v[paragraph_end - 1];
	if (last->kind != ITEM_QUOTE && last->punct != '.' &&
	    last->punct != '?' && last->punct != '!' && last->punct != ')')
		return false;
	struct found *q = add(f, (struct range){ f->low, colon },
	    (struct range){ colon, colon + 1 }, SURE_LABEL);
	add_whole_piece(f, q, colon + 1, paragraph_end);
	q->verbatim = true;
	f->used = paragraph_end;
	return true;
}

/* Does the quotation at item i end as a sentence does?  A title does not. */
static bool
is_sentence(const struct finder *f, size_t i)
{
	const struct wire_marks *m = &f->s->marks[f->v[i].ref];
	const size_t end = m->end - m->close;
	const char last = end > m->start ? f->s->text.p[end - 1] : 0;

	return last == '.' || last == '?' || last == '!';
}

/* Quotations that no verb has taken: the sentence is nothing else, or it leads
 * to them with a colon, or a verb that we do not know follows. */
static void
take_left(struct finder *f)
{
	const size_t q = next_quote(f, f->used, f->high);

	if (q >= f->high)
		return;
	size_t first = f->low;
	while (first < q && is_separator(&f->v[first]))
		first++;
	const size_t run = quote_run(f, q);
	if (first == q && at_end(f, run)) {	/* nothing but marks */
		const struct wire_marks *m = &f->s->marks[f->v[q].ref];
		struct found *last = f->nfound > 0 ? &f->found[f->nfound - 1] : NULL;
		const size_t last_end = last == NULL ? 0 :
		    last->pieces[last->npieces - 1].to;
		bool same = last != NULL && last_end > 0 && f->used <= f->low &&
		    f->v[last->pieces[last->npieces - 1].to - 1].kind == ITEM_QUOTE;
		/* the paragraph is the same, or the marks say it goes on */
		size_t lines = 0;
		for (size_t i = f->low + 1; last != NULL && i-- > last_end && lines < 2;)
			lines += (f->v[i].flags & ITEM_LINE) != 0;
		if (same && (lines == 0 || (m->flags & WIRE_MARK_CONTINUES))) {
			for (size_t i = q; i < run; i++)
				if (f->v[i].kind == ITEM_QUOTE)
					add_piece(f, last, i, i + 1);
			return;
		}
		const size_t like = last != NULL && lines < 2 ? f->nfound - 1 :
		    NO_QUOTE;
		struct found *n = add(f, (struct range){ 0, 0 },
		    (struct range){ 0, 0 }, like == NO_QUOTE ? SURE_ALONE :
		    SURE_CARRIED);
		n->like = like;
		if (like != NO_QUOTE)
			n->source = f->found[like].source;
		add_piece(f, n, q, run);
		return;
	}
	if (q > f->low && f->v[q - 1].punct == ':' && f->used <= f->low &&
	    is_sentence(f, q)) {
		const struct range r = first_subject(f);
		if (r.to > r.from && r.to < q) {
			struct found *n = add(f, r, (struct range){ 0, 0 },
			    SURE_UNKNOWN);
			add_piece(f, n, q, run);
		}
		return;
	}
	if (first == q && run < f->high) {
		const struct range r = phrase_after(f->s, run, f->high);
		if (r.to == run + 1 && r.to < f->high &&
		    (f->v[run].kind == ITEM_NAME ||
		    (f->v[run].cls & IS_PRONOUN)) &&
		    f->v[r.to].kind == ITEM_WORD && f->v[r.to].cls == 0) {
			struct found *n = add(f, r,
			    (struct range){ r.to, r.to + 1 }, SURE_UNKNOWN);
			add_piece(f, n, q, run);
			add_rest(f, n, r.to + 1);
		}
	}
}

static void
take_sentence(struct finder *f, size_t low, size_t high, size_t paragraph_end)
{
	f->low = f->used = low;
	f->high = high;
	f->open = NO_QUOTE;

	if (take_label(f, paragraph_end))
		return;
	for (size_t i = low; i < high; i++) {
		const struct item *it = &f->v[i];
		if (it->kind != ITEM_WORD || it->words == 0)
			continue;
		if (it->cls & IS_ACCORDING)
			take_according(f, i);
		else if (it->cls & SAYS)
			take_verb(f, i);
	}
	take_left(f);
}

size_t
attribute(const struct story *s, struct place *at, const struct found **out)
{
	struct finder f = { .s = s, .v = s->v };
	const struct wire_span *sentences;
	const size_t nsentences = wire_sentences(s->rec, &sentences);
	size_t next = at->sentence, paragraph_end = 0;

	for (size_t low = 0; low < s->n;) {
		if (paragraph_end <= low) {
			paragraph_end = low + 1;
			while (paragraph_end < s->n &&
			    !(s->v[paragraph_end].flags & ITEM_LINE))
				paragraph_end++;
		}
		/* A sentence that ends inside marks is not the end of the one
		 * around them; nor is “Why?” | he asked. */
		size_t high = low + 1;
		while (next < nsentences && sentences[next].start <= s->v[low].start)
			next++;
		while (high < paragraph_end && high - low < LONGEST) {
			while (next < nsentences &&
			    sentences[next].start < s->v[high].start)
				next++;
			if (next < nsentences &&
			    sentences[next].start == s->v[high].start &&
			    !(s->v[high - 1].kind == ITEM_QUOTE &&
			    s->v[high].kind == ITEM_WORD &&
			    !(s->v[high].flags & ITEM_CAPITAL)))
				break;
			high++;
		}
		take_sentence(&f, low, high, paragraph_end);
		low = f.used > high ? f.used : high;
	}
	at->sentence = next;
	*out = f.found;
	return f.nfound;
}
