/* attribute.c - which words a story gives as said, by whom */
#include "lib/quotes/attribute.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/quotes/clause.h"
#include "lib/record/record.h"

/* A sentence of more items than this is no sentence; it is taken in parts, so
 * that the work stays linear. */
enum { LONGEST = 400, MOST_COMMENTERS = 64 };

struct finder {
	struct sentence in;
	const struct item *v;	/* in.v */
	struct found *found;
	size_t nfound, room;
	size_t used;		/* before it, everything has been attributed */
	size_t open;		/* number of the one that runs to the sentence's
				 * end so far, or NO_QUOTE */
	struct range before;	/* the sentence before */
	bool labelled;		/* the paragraph before is a turn of a speaker */
	/* Before comments of readers; none if the story has none. */
	struct {
		struct wire_str name;
		bool again;		/* more than once */
	} commenters[MOST_COMMENTERS];
	size_t ncommenters;
};

/* ---- what was found ---------------------------------------------------------- */

static struct found *
add(struct finder *f, struct range source, struct range cue, enum how how)
{
	f->found = wire_record_grow(f->in.s->rec, f->found, f->nfound, 1, &f->room,
	    sizeof(*f->found));
	f->found[f->nfound] = (struct found){ .source = source, .cue = cue,
	    .like = NO_QUOTE, .sentence = { f->in.low, f->in.high },
	    .how = (uint8_t)how };
	return &f->found[f->nfound++];
}

static void
add_whole_piece(struct finder *f, struct found *q, size_t from, size_t to)
{
	/* Room doubles: at 1, 2, 4, 8 … pieces. */
	if ((q->npieces & (q->npieces - 1)) == 0) {
		const size_t room = q->npieces == 0 ? 1 : 2 * q->npieces;
		struct range *v = WIRE_NEW(f->in.s->rec, struct range, room);
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

/* ---- attribution ------------------------------------------------------------- */

/* “…,” X said, “…”: the quotations after `p` that go on the one before. */
static size_t
add_rest(struct finder *f, struct found *q, size_t p)
{
	const size_t next = clause_next_quote(&f->in, p);

	if (next >= f->in.high || !(next == p || is_separator(&f->v[next - 1])))
		return p;
	for (size_t i = p; i < next; i++)	/* said, adding: “…” */
		if (has_class(&f->in, i, SAYS))
			return p;
	size_t end = next;
	for (size_t i = next; i < f->in.high; i = end + 1) {
		if (f->v[i].kind != ITEM_QUOTE)
			break;
		add_piece(f, q, i, i + 1);
		end = i + 1;
		if (end >= f->in.high || !is_separator(&f->v[end]))
			break;
	}
	return end;
}

/* The one alone in the sentence or paragraph before, of nobody so far, that the
 * quotation at item q goes on; NULL if there is none. */
static struct found *
begun_before(struct finder *f, size_t q)
{
	if (f->nfound == 0 || q != f->in.low)
		return NULL;
	struct found *last = &f->found[f->nfound - 1];
	if (last->sentence.to != f->in.low || (last->how != HOW_ALONE &&
	    !(last->how == HOW_CARRIED &&
	    (f->in.s->marks[f->v[q].ref].flags & WIRE_MARK_CONTINUES))))
		return NULL;
	last->how = HOW_MARKS;
	last->like = NO_QUOTE;
	last->sentence = (struct range){ f->in.low, f->in.high };
	return last;
}

/* Are the items [from, to) no part of the quotation that begins at `to`: As for the
 * rest of the day, | “We …,” he said? */
static bool
leads_in(const struct finder *f, size_t from, size_t to)
{
	if (f->v[to - 1].punct != ',' || !clause_has_capital(&f->in, to) ||
	    !has_class(&f->in, from, IS_PREP | IS_SUB | IS_WH))
		return false;
	for (size_t i = from; i < to; i++)
		if (f->v[i].kind == ITEM_QUOTE)
			return false;
	return true;
}

/* The quotation that ends before item `end` is what was said, with the words
 * from `start` on; what goes on behind the verb from `rest` on, too. */
static void
take_quote_before(struct finder *f, size_t start, size_t end,
    struct range source, struct range cue, size_t rest)
{
	size_t first = end - 1;

	while (first > start && (f->v[first - 1].kind == ITEM_QUOTE ||
	    is_separator(&f->v[first - 1])))
		first--;
	while (is_separator(&f->v[first]))
		first++;
	struct found *q = begun_before(f, first);
	if (q == NULL)
		q = add(f, source, cue, HOW_MARKS);
	q->source = source;
	q->cue = cue;
	if (first == start || (first <= start + 2 &&	/* But “no,” he said */
	    has_class(&f->in, start, IS_AND | IS_BUT | IS_ADV)) ||
	    (f->v[first - 1].punct == ':' && clause_has_capital(&f->in, first)) ||
	    leads_in(f, start, first)) {
		for (size_t i = first; i < end; i++)
			if (f->v[i].kind == ITEM_QUOTE)
				add_piece(f, q, i, i + 1);
	} else
		add_piece(f, q, start, end);
	f->used = add_rest(f, q, rest);
	f->open = NO_QUOTE;
}

/* Does what was said stand before the subject and verb, which begin at item
 * `at` and end with their setting at `rest`?  Then it is taken. */
static bool
take_before(struct finder *f, size_t at, struct range source,
    struct range cue, size_t rest, bool according)
{
	const struct sentence *in = &f->in;
	size_t start = according && f->open != NO_QUOTE ? in->low : f->used;
	size_t end = at;

	if (start == in->low)
		start = clause_after_dateline(in);
	while (end > start && is_separator(&f->v[end - 1]))
		end--;
	while (start < end && is_separator(&f->v[start]))
		start++;
	if (end <= start)
		return false;
	if (is_quote(in, end - 1)) {
		take_quote_before(f, start, end, source, cue, rest);
		return true;
	}
	if ((!according && !is_punct(in, at - 1, ',') && !is_punct(in, at - 1, '-')) ||
	    clause_count_words(in, start, end) < (according ? 3 : 2))
		return false;
	/* The dam, engineers said, would hold. */
	const bool middle = is_punct(in, rest, ',') && is_punct(in, at - 1, ',') &&
	    !clause_at_end(in, rest) && !has_class(in, rest + 1, FORM_ING) &&
	    !(according && has_class(in, rest + 1, IS_BUT | IS_AND));
	if (!middle && !according && !clause_at_end(in, rest))
		return false;
	struct found *q = add(f, source, cue,
	    according ? HOW_ACCORDING : middle ? HOW_AROUND : HOW_TRAILING);
	add_piece(f, q, start, end);
	f->used = rest;
	if (middle) {
		add_piece(f, q, rest, in->high);
		f->open = f->nfound - 1;
		f->used = in->high;
	}
	return true;
}

static void
take_after(struct finder *f, const struct cue *c, struct range source,
    size_t like, size_t p)
{
	size_t from, to;
	const enum how how = clause_content_after(&f->in, c, p, &from, &to);

	if (how == HOW_NOT)
		return;
	struct found *q = add(f, source, (struct range){ c->from, c->to }, how);
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

	if (at > f->in.low && has_class(&f->in, at - 1, IS_AND | IS_BUT))
		at--;
	if (at > f->in.low && is_punct(&f->in, at - 1, ','))
		at--;
	/* “… recorded,” arguing that: the comma is inside the marks */
	const bool after_quote = (c->cls & FORM_ING) && is_quote(&f->in, c->from - 1);
	/* answered him online writing, “…” */
	const bool before_quote = (c->cls & FORM_ING) && is_quote(&f->in, c->to +
	    (is_punct(&f->in, c->to, ',') || is_punct(&f->in, c->to, ':')));
	if (at == f->in.low)
		return false;
	/* with the minister saying … */
	const struct range with = quote_phrase_before(f->in.s, f->in.low, c->from);
	if ((c->cls & FORM_ING) && at == c->from && with.from > f->in.low &&
	    has_class(&f->in, with.from - 1, IS_PREP | IS_OF) && clause_can_speak(&f->in, with) &&
	    (with.from < f->in.low + 2 || is_punct(&f->in, with.from - 2, ','))) {
		take_after(f, c, with, NO_QUOTE, c->to);
		return true;
	}
	if (at == c->from && !after_quote && !before_quote)
		return false;
	struct range source = { 0, 0 };
	size_t like = NO_QUOTE;
	if (f->nfound > 0 && f->found[f->nfound - 1].cue.from >= f->in.low) {
		like = f->nfound - 1;
		source = f->found[like].source;
	} else
		source = clause_first_subject(&f->in);
	if (source.from == source.to || source.to > at)
		return false;
	const size_t before = f->nfound, open = f->open;
	take_after(f, c, source, like, c->to);
	if (f->nfound > before && open != NO_QUOTE)
		cut_open(f, open, at);
	return true;
}

/* Rahimi was quoted by an agency | as saying …; the agency quoted Rahimi | as
 * saying … */
static bool
take_quoted_as(struct finder *f, const struct cue *c)
{
	size_t be = c->from;
	struct range r;

	if (c->from == f->in.low || !has_class(&f->in, c->from - 1, IS_PREP | IS_SUB))
		return false;
	while (be > f->in.low && c->from - be < 12 &&
	    f->v[be - 1].kind != ITEM_PUNCT && !has_class(&f->in, be - 1, IS_BE | SAYS))
		be--;
	if (be == f->in.low || !has_class(&f->in, be - 1, IS_BE | SAYS))
		return false;
	const bool active = !has_class(&f->in, be - 1, IS_BE) &&
	    !(be > f->in.low + 1 && has_class(&f->in, be - 2, IS_BE));
	struct cue group = { .from = active ? c->from : be - 1, .to = c->to,
	    .cls = (c->cls & ~(uint32_t)FORM_ING) | SAYS_CLAUSE };
	if (active && !has_class(&f->in, c->from - 1, IS_SUB))	/* by saying */
		return false;
	if (active) {
		r = quote_phrase_after(f->in.s, be, c->from - 1);
		if (r.to + 1 != c->from || !clause_can_speak(&f->in, r))
			return false;
		take_after(f, &group, r, NO_QUOTE, group.to);
		return true;
	}
	group.from -= !has_class(&f->in, be - 1, IS_BE);
	r = quote_phrase_before(f->in.s, f->in.low, group.from);
	if (r.from == r.to)
		return false;
	if (!take_before(f, r.from, r, (struct range){ group.from, group.to },
	    group.to, false))
		take_after(f, &group, r, NO_QUOTE, group.to);
	return true;
}

/* Mr. Sanders, | who said he would go on; and if words in marks follow: a message |
 * that said, “…” */
static bool
take_relative(struct finder *f, const struct cue *c)
{
	const size_t at = c->from - 1;
	const size_t q = c->to + (is_punct(&f->in, c->to, ',') ||
	    is_punct(&f->in, c->to, ':'));

	if (c->from <= f->in.low + 1 || !has_class(&f->in, at, IS_RELATIVE | IS_THAT))
		return false;
	const size_t before = f->nfound;
	const bool quoted = is_quote(&f->in, q);
	if (!quoted && !(has_class(&f->in, at, IS_RELATIVE) &&
	    is_punct(&f->in, at - 1, ',') && (c->cls & (SAYS_CLAUSE | SAYS_THAT))))
		return false;
	take_after(f, c, (struct range){ at, c->from }, NO_QUOTE, c->to);
	if (f->nfound == before || quoted)
		return true;
	const struct found *last = &f->found[before];
	if (last->how != HOW_THAT && last->how != HOW_CLAUSE && last->how != HOW_CALL) {
		f->nfound = before;
		f->open = NO_QUOTE;
		f->used = f->in.low;
		return true;
	}
	/* Sanders, who said he would go on, | is behind */
	for (size_t i = last->pieces[0].from + 1; i + 1 < last->pieces[0].to; i++)
		if (f->v[i].punct == ',' && f->v[i + 1].kind == ITEM_WORD &&
		    (f->v[i + 1].cls & (IS_VERB | IS_BE | IS_AUX | SAYS)) &&
		    !(f->v[i + 1].cls & FORM_ING)) {
			cut_open(f, before, i);
			f->open = NO_QUOTE;
			f->used = f->in.low;
			break;
		}
	return true;
}

static void
take_verb(struct finder *f, size_t i)
{
	const struct cue c = clause_verb(&f->in, i);
	const struct range cue = { c.from, c.to };

	if (clause_is_no_report(&f->in, &c))
		return;
	if (c.cls & FORM_ING) {
		if (!take_quoted_as(f, &c))
			take_shared(f, &c);
		return;
	}
	const bool after_quote = c.from > f->in.low && is_quote(&f->in, c.from - 1);
	if (after_quote || is_punct(&f->in, c.from - 1, ',') || c.from == f->in.low) {
		const struct range r = quote_phrase_after(f->in.s, c.to, f->in.high);
		if (r.to > r.from && (after_quote || (clause_can_speak(&f->in, r) &&
		    !(c.cls & SAYS_WHOM) && clause_may_be(&f->in, f->used, c.from) &&
		    clause_ends_inversion(&f->in, r.to)))) {
			const size_t rest = clause_skip_setting(&f->in,
			    &(struct cue){ 0 }, r.to);
			if (take_before(f, c.from, r, cue, rest, false))
				return;
			/* But, said Noor Bano, “…” */
			if (is_quote(&f->in, rest + 1) && (is_punct(&f->in, rest, ',') ||
			    is_punct(&f->in, rest, ':'))) {
				take_after(f, &c, r, NO_QUOTE, rest);
				return;
			}
		}
	}
	if (take_relative(f, &c))
		return;
	const struct range r = quote_phrase_before(f->in.s, f->in.low,
	    (c.cls & (SAYS_CLAUSE | SAYS_THAT | SAYS_CALL)) ?
	    clause_before_time(&f->in, c.from) : c.from);
	if (r.from == r.to) {
		take_shared(f, &c);
		return;
	}
	if (f->v[r.to - 1].cls & IS_RELATIVE)	/* a man who said he … */
		return;
	/* the latest offer, the latest claims about it: nouns, unless somebody
	 * offers and claims */
	if ((c.cls & FORM_BASE) && (!(c.cls & (SAYS_CLAUSE | SAYS_THAT)) ||
	    has_class(&f->in, c.to, IS_PREP | IS_OF)) &&
	    !clause_can_speak(&f->in, r) && !is_quote(&f->in, r.from - 1))
		return;
	if (r.from > f->in.low) {
		const size_t rest = clause_skip_setting(&f->in, &c, c.to);
		/* On Monday’s “Good Morning”, he said, “We …”: not what was said */
		const size_t q = rest + (is_punct(&f->in, rest, ',') ||
		    is_punct(&f->in, rest, ':'));
		/* “…,” | as he put it */
		const bool as = has_class(&f->in, r.from - 1, IS_SUB) &&
		    is_quote(&f->in, r.from - 2) && (clause_at_end(&f->in, rest) ||
		    is_punct(&f->in, rest, ','));
		if (!(is_quote(&f->in, q) && clause_has_capital(&f->in, q) &&
		    !is_quote(&f->in, r.from - 1)) &&
		    take_before(f, r.from - as, r, cue, rest, false))
			return;
	}
	/* A, but Y said B: A ends before "but".  Not so in: that although Y
	 * said B, A. */
	const size_t open = f->open, before = f->nfound;
	take_after(f, &c, r, NO_QUOTE, c.to);
	if (f->nfound > before && open != NO_QUOTE && r.from > f->in.low &&
	    (has_class(&f->in, r.from - 1, IS_AND | IS_BUT) ||
	    (has_class(&f->in, r.from - 1, IS_SUB) && r.from > f->in.low + 1 &&
	    is_punct(&f->in, r.from - 2, ','))))
		cut_open(f, open, r.from - 1);
}

/* "According to Hronec, the council met": what stands behind the last comma is
 * an apposition, the mayor, only if another comma closes it. */
static struct range
without_open_apposition(const struct sentence *in, struct range source)
{
	if (is_punct(in, source.to, ','))
		return source;
	for (size_t i = source.to; i > source.from; i--)
		if (is_punct(in, i - 1, ','))
			return (struct range){ source.from, i - 1 };
	return source;
}

/* According to X, … / …, according to X. */
static void
take_according(struct finder *f, size_t i)
{
	size_t to = i + 1, lead = f->in.low;

	while (to < f->in.high && f->v[to].words == 0)
		to++;
	const struct range cue = { i, to };
	const struct range r = quote_phrase_after(f->in.s, to, f->in.high);
	if (r.from == r.to)
		return;
	while (lead < i && (is_separator(&f->v[lead]) ||
	    has_class(&f->in, lead, IS_AND | IS_BUT | IS_ADV)))
		lead++;
	if (lead == i) {
		const struct range who = without_open_apposition(&f->in, r);
		struct found *q = add(f, who, cue, HOW_ACCORDING);
		add_piece(f, q, who.to, f->in.high);
		if (q->npieces == 0)
			f->nfound--;
		else {
			f->open = f->nfound - 1;
			f->used = f->in.high;
		}
		return;
	}
	take_before(f, i, r, cue, r.to, true);
}

/* Items before the colon of a speaker's label that begins at item i; 0 if none
 * does: "Rahim Kakar (Quetta):", "SEDLÁK:", "Q:", "HOST:".  The last may be a
 * heading as well; the others are *sure. */
static size_t
label_at(const struct finder *f, size_t i, bool *sure)
{
	const struct story *s = f->in.s;
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

/* Items before the colon of what may stand before a reader's comment: "Bev in
 * Grimsby:", "auld_red_1895:"; 0 if nothing does. */
static size_t
commenter_at(const struct finder *f, size_t i)
{
	enum { MOST = 12, MOST_BYTES = 40 };
	const struct story *s = f->in.s;
	size_t k = i;

	for (; k < s->n && k < i + MOST && s->v[k].punct != ':'; k++) {
		const struct item *it = &s->v[k];
		if (it->kind == ITEM_QUOTE || it->kind == ITEM_TIME ||
		    (it->kind == ITEM_NUMBER && (k == i || it->start > it[-1].end)) ||
		    (it->cls & (SAYS | IS_BE | IS_AUX | IS_WH | IS_DET)) ||
		    (k > i && (it->flags & ITEM_LINE)))
			return 0;
	}
	return k == i || k + 1 >= s->n || s->v[k].punct != ':' ||
	    (s->v[k + 1].flags & ITEM_LINE) ||
	    s->v[k].start - s->v[i].start > MOST_BYTES ? 0 : k - i;
}

static struct wire_str
commenter(const struct finder *f, size_t i, size_t n)
{
	return wire_str_sub(f->in.s->text, f->v[i].start, f->v[i + n].start);
}

/* tunnelrat_905, hoops4life, pkowalczyk */
static bool
is_handle(struct wire_str name)
{
	return name.n > 0 && memchr(name.p, ' ', name.n) == NULL &&
	    (memchr(name.p, '_', name.n) != NULL ||
	    (name.p[0] >= 'a' && name.p[0] <= 'z') ||
	    (name.p[name.n - 1] >= '0' && name.p[name.n - 1] <= '9'));
}

/* Are there comments in the story, one of them by a handle?  Then who comments
 * twice is known. */
static void
read_commenters(struct finder *f)
{
	size_t n, lines = 0;
	bool any = false;

	for (size_t i = 0; i < f->in.s->n; i++) {
		if (!(f->v[i].flags & ITEM_LINE) || (n = commenter_at(f, i)) == 0)
			continue;
		const struct wire_str name = commenter(f, i, n);
		lines++;
		any |= is_handle(name);
		size_t k = 0;
		while (k < f->ncommenters && !wire_str_eq(f->commenters[k].name, name))
			k++;
		if (k < f->ncommenters)
			f->commenters[k].again = true;
		else if (k < MOST_COMMENTERS)
			f->commenters[f->ncommenters++].name = name;
	}
	if (!any || lines < 3)
		f->ncommenters = 0;
}

/* Is the label of n items at i that of a comment, and no heading: "Verdict:"? */
static bool
is_comment(const struct finder *f, size_t i, size_t n)
{
	const struct wire_str name = commenter(f, i, n);

	if (f->ncommenters == 0 || n == 0)
		return false;
	if (is_handle(name))
		return true;
	for (size_t k = i; k < i + n; k++)	/* Mads from Aarhus */
		if (f->v[k].kind == ITEM_NAME ||
		    (k > i && (f->v[k].cls & (IS_PREP | IS_OF))))
			return true;
	for (size_t k = 0; k < f->ncommenters; k++)
		if (f->commenters[k].again &&
		    wire_str_eq(f->commenters[k].name, name))
			return true;
	return false;
}

/* HOST: Will you resign? - a turn of a transcript, or NAME: “…”.  A turn ends
 * as a sentence does, which the lines of a table do not. */
static bool
take_label(struct finder *f, size_t paragraph_end)
{
	bool sure, next_sure;

	if (!(f->v[f->in.low].flags & ITEM_LINE))
		return false;
	size_t n = label_at(f, f->in.low, &sure);
	if (n > 0 && !sure)	/* beside a sure one */
		sure = f->labelled ||
		    (label_at(f, paragraph_end, &next_sure) > 0 && next_sure);
	if (n == 0 && f->in.low + 3 == paragraph_end &&	/* Afridi: ‘…’ */
	    (f->v[f->in.low].flags & ITEM_CAPITAL) &&
	    f->v[f->in.low + 1].punct == ':' &&
	    f->v[f->in.low + 2].kind == ITEM_QUOTE)
		n = 1, sure = true;
	f->labelled = sure;
	bool comment = false;
	if (!sure) {
		n = commenter_at(f, f->in.low);
		comment = sure = is_comment(f, f->in.low, n);
	}
	const size_t colon = f->in.low + n;
	if (n == 0 || !sure || colon + 1 >= paragraph_end)
		return false;
	const struct item *last = &f->v[paragraph_end - 1];
	if (!comment && last->kind != ITEM_QUOTE && last->punct != '.' &&
	    last->punct != '?' && last->punct != '!' && last->punct != ')')
		return false;
	struct found *q = add(f, (struct range){ f->in.low, colon },
	    (struct range){ colon, colon + 1 }, HOW_LABEL);
	add_whole_piece(f, q, colon + 1, paragraph_end);
	q->verbatim = true;
	f->used = paragraph_end;
	return true;
}

/* Line starts between the end of the last one found and the sentence, at most
 * two: how many paragraphs lie between them. */
static size_t
paragraphs_since(const struct finder *f, const struct found *last)
{
	const size_t end = last->pieces[last->npieces - 1].to;
	size_t n = 0;

	for (size_t i = f->in.low + 1; i-- > end && n < 2;)
		n += (f->v[i].flags & ITEM_LINE) != 0;
	return n;
}

/* The last one found, or in its sentence the one that another verb follows:
 * “We lost,” he said, noting that it rained | “We will win.” */
static struct found *
ends_with_quote(struct finder *f)
{
	const size_t sentence = f->found[f->nfound - 1].sentence.from;

	for (size_t k = f->nfound; k-- > 0 &&
	    f->found[k].sentence.from == sentence;) {
		struct found *q = &f->found[k];
		const size_t end = q->pieces[q->npieces - 1].to;
		if (f->v[end - 1].kind == ITEM_QUOTE && (k + 1 == f->nfound ||
		    f->v[q->pieces[0].from].kind == ITEM_QUOTE))
			return q;
	}
	return NULL;
}

/* The person whom the sentence before is about, if nothing is said in it: Dianne
 * Bystrom agreed. | “…” */
static struct range
subject_before(const struct finder *f)
{
	const struct sentence in = { f->in.s, f->v, f->before.from, f->before.to };
	const struct range none = { 0, 0 };

	if (in.low == in.high || in.high != f->in.low || (f->nfound > 0 &&
	    f->found[f->nfound - 1].sentence.to == in.high))
		return none;
	const struct range r = clause_first_subject(&in);
	if (r.to == r.from || r.to == in.high)
		return none;
	for (size_t i = r.from; i < r.to; i++)
		if ((f->v[i].kind == ITEM_NAME && f->in.s->entities[f->v[i].ref].type ==
		    WIRE_PERSON) || (f->v[i].cls & IS_SPEAKER))
			return r;
	const struct wire_str first = wire_str_sub(f->in.s->text,
	    f->v[r.from].start, f->v[r.from].end);
	return wire_lexicon_word(f->in.s->words->gender, first) &
	    (IS_MALE | IS_FEMALE) ? r : none;
}

/* Is the verb one of asking? */
static bool
asks(const struct finder *f, const struct found *q)
{
	for (size_t i = q->cue.from; i < q->cue.to; i++)
		if ((f->v[i].cls & SAYS_WHETHER) && !(f->v[i].cls & SAYS_CLAUSE))
			return true;
	return false;
}

/* The last one of another source than the last: of two who talk, who answers. */
static size_t
spoke_before(const struct finder *f)
{
	enum { MOST = 4 };
	const struct range last = f->found[f->nfound - 1].source;

	for (size_t k = f->nfound; k-- > 0 && k + MOST > f->nfound;)
		if (f->found[k].source.from < f->found[k].source.to &&
		    f->found[k].source.from != last.from)
			return k;
	return NO_QUOTE;
}

/* “Boats are not houses.” | — Laila Junejo, Karwan: the name in a line of its own
 * from item i on, of a person; behind a dash, of anybody. */
static struct range
signed_by(const struct finder *f, size_t i)
{
	const struct story *s = f->in.s;
	const struct range none = { 0, 0 };
	size_t end = i;

	if (i >= s->n || !(f->v[i].flags & ITEM_LINE))
		return none;
	do
		end++;
	while (end < s->n && !(f->v[end].flags & ITEM_LINE));
	const bool dash = f->v[i].punct == '-';
	const struct range r = quote_phrase_after(s, i + dash, end);
	if (r.to < end && f->v[r.to].punct != '.' && f->v[r.to].punct != ',')
		return none;
	if (r.to + 1 < end && f->v[r.to].punct == '.')
		return none;
	if (r.from == r.to || f->v[r.from].kind != ITEM_NAME)
		return none;
	/* not: Irfan Qadir, 34, resigned. */
	if (!dash && (f->v[end - 1].punct == '.' || (r.from + 1 < end &&
	    f->v[r.from + 1].kind != ITEM_PUNCT)))
		return none;
	return dash || s->entities[f->v[r.from].ref].type == WIRE_PERSON ? r : none;
}

/* A sentence of nothing but quotations [q, run): they go on the one before, or
 * have its source, or nobody's. */
static void
take_alone(struct finder *f, size_t q, size_t run)
{
	struct found *last = f->nfound > 0 ? &f->found[f->nfound - 1] : NULL;
	const size_t paragraphs = last != NULL ? paragraphs_since(f, last) : 2;

	struct found *before = last == NULL ? NULL : ends_with_quote(f);
	const struct range subject = subject_before(f);
	/* “Is it over?” he asked. | “No.” */
	const bool answers = before != NULL && paragraphs > 0 && asks(f, before) &&
	    clause_asks(&f->in, before->pieces[before->npieces - 1].to - 1);
	if (before != NULL && !answers &&
	    ((paragraphs == 0 && subject.from == subject.to) ||
	    last->sentence.to == f->in.low ||
	    (f->in.s->marks[f->v[q].ref].flags & WIRE_MARK_CONTINUES))) {
		for (size_t i = q; i < run; i++)
			if (f->v[i].kind == ITEM_QUOTE)
				add_piece(f, before, i, i + 1);
		last->sentence.to = before->sentence.to = f->in.high;
		return;
	}
	const struct range none = { 0, 0 };
	struct found *n;
	const bool line = (f->v[q].flags & ITEM_LINE) != 0;
	const struct range signer = line ? signed_by(f, f->in.high) : none;
	if (signer.from < signer.to) {
		n = add(f, signer, none, HOW_LED);
	} else if (subject.from < subject.to) {
		n = add(f, subject, none, HOW_CARRIED);
	} else if (answers) {
		const size_t who = spoke_before(f);
		n = add(f, who != NO_QUOTE ? f->found[who].source : none, none,
		    who != NO_QUOTE ? HOW_CARRIED : HOW_ALONE);
		n->like = who;
	} else if (paragraphs < 2) {
		n = add(f, last->source, none, HOW_CARRIED);
		n->like = f->nfound - 2;
	} else
		n = add(f, none, none, HOW_ALONE);
	add_piece(f, n, q, run);
}

/* “…” at item q, and what follows it up to `run`, is led to by a colon: "One
 * put it less politely: “…”", "His answer was short: “…”". */
static void
take_led(struct finder *f, size_t q, size_t run)
{
	struct range source = { 0, 0 }, cue = { 0, 0 };

	for (size_t i = q - 1; i-- > f->in.low && source.from == source.to;) {
		if (f->v[i].kind != ITEM_WORD || !(f->v[i].cls & SAYS) ||
		    f->v[i].words == 0)
			continue;
		const struct cue c = clause_verb(&f->in, i);
		if (c.passive || (c.cls & FORM_ING))
			continue;
		cue = (struct range){ c.from, c.to };
		source = quote_phrase_before(f->in.s, f->in.low, c.from);
	}
	if (source.from == source.to) {
		cue = (struct range){ 0, 0 };
		source = clause_first_subject(&f->in);
	}
	if (source.to > source.from && source.to < q)
		add_piece(f, add(f, source, cue, HOW_LED), q, run);
}

static bool
is_unknown(const struct finder *f, size_t i)
{
	return f->v[i].kind == ITEM_WORD && f->v[i].cls == 0 &&
	    !(f->v[i].flags & ITEM_CAPITAL);
}

/* “…,” Laila Junejo winked; “…,” winked Laila Junejo: a verb that is in no list. */
static void
take_unknown(struct finder *f, size_t q, size_t run)
{
	const size_t high = f->in.high;
	struct range r = quote_phrase_after(f->in.s, run, high);
	size_t verb = r.to;

	const bool ends = clause_has_comma(&f->in, run - 1) ||
	    clause_asks(&f->in, run - 1);

	if (is_unknown(f, run) && ends) {
		verb = run;
		r = quote_phrase_after(f->in.s, run + 1, high);
		if (r.from == r.to || !clause_ends_inversion(&f->in, r.to))
			return;
	} else if (r.to >= high || !is_unknown(f, r.to) ||
	    (r.to != run + 1 && !ends))
		return;
	if (!clause_can_speak(&f->in, r))
		return;
	struct found *n = add(f, r, (struct range){ verb, verb + 1 }, HOW_UNKNOWN);
	add_piece(f, n, q, run);
	add_rest(f, n, verb > r.from ? verb + 1 : r.to);
}

/* Quotations that no verb has taken: the sentence is nothing else, or it leads
 * to them with a colon, or a verb that we do not know follows. */
static void
take_left(struct finder *f)
{
	const size_t q = clause_next_quote(&f->in, f->used);
	const size_t high = f->in.high;
	size_t first = f->in.low;

	if (q >= high)
		return;
	while (first < q && is_separator(&f->v[first]))
		first++;
	const size_t run = clause_quote_run(&f->in, q);
	if (first == q && clause_at_end(&f->in, run)) {
		take_alone(f, q, run);
	} else if (is_punct(&f->in, q - 1, ':') && f->used <= f->in.low &&
	    clause_is_sentence(&f->in, q)) {
		take_led(f, q, run);
	} else if (first == q && run < high)
		take_unknown(f, q, run);
}

static void
take_sentence(struct finder *f, size_t low, size_t high, size_t paragraph_end)
{
	f->before = (struct range){ f->in.low, f->in.high };
	f->in.low = f->used = low;
	f->in.high = high;
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

/* Is what begins at item i nothing but who said the quotation before it: “Is it
 * not?” | Meher Soomro said. */
static bool
only_tells_who(const struct finder *f, size_t i, size_t paragraph_end)
{
	const struct story *s = f->in.s;
	const struct item *it = &f->v[i];

	if (it->kind == ITEM_WORD && !(it->flags & ITEM_CAPITAL))
		return true;		/* “Why?” | he asked */
	const struct range r = quote_phrase_after(s, i, paragraph_end);
	size_t end = r.to;
	if (r.from == r.to || end >= paragraph_end ||
	    !(f->v[end].cls & SAYS) || (f->v[end].cls & FORM_ING))
		return false;
	do
		end++;
	while (end < paragraph_end && f->v[end].words == 0);
	if (end >= paragraph_end || f->v[end].punct == '.')
		return true;
	/* “Is it not?” | Meher Soomro asked, pointing at the dam. */
	if (!clause_asks(&f->in, i - 1) || (f->v[end].punct != ',' &&
	    f->v[end].kind != ITEM_TIME && !(f->v[end].cls & (IS_PREP | IS_TIME))))
		return false;
	while (end < paragraph_end && f->v[end].punct != '.' &&
	    f->v[end].kind != ITEM_QUOTE && !(f->v[end].cls & IS_THAT))
		end++;
	return end >= paragraph_end || f->v[end].punct == '.';
}

size_t
quote_attribute(const struct story *s, struct place *at, const struct found **out)
{
	struct finder f = { .in = { .s = s, .v = s->v }, .v = s->v };
	const struct wire_span *sentences;
	const size_t nsentences = wire_sentences(s->rec, &sentences);
	size_t next = at->sentence, paragraph_end = 0;

	if (s->depth == 0)
		read_commenters(&f);
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
			    only_tells_who(&f, high, paragraph_end)))
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
