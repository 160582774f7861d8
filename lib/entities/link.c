/*
 * link.c - one id for one thing
 *
 * The fullest names make things, and shorter ones go to the thing they fit
 * (forms.c): of several to the one with the same title, and among those to the
 * one that was named last before.  Mrs is not he, and things of different types
 * are never linked, nor two that a newsroom's lists tell apart.
 */
#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/entities/forms.h"
#include "lib/entities/names.h"
#include "lib/entities/refs.h"
#include "lib/record/record.h"

enum {
	MOST_TRIED = 64,	/* things that a short name is compared with */
	MOST_MIDDLE = 4		/* words of a name between the first and the last */
};

struct thing {
	struct form form;
	size_t listed;		/* what the mentions' .thing is; 0: no list has it */
	struct wire_str ref;	/* by the list, or absent */
	bool another;		/* of a place: not the one that place-refs.tsv knows */
	size_t seen;		/* mention that named it last, or else will */
	size_t title;		/* mention that tells its title, SIZE_MAX: none */
	uint64_t title_key;	/* its form's, 0: none */
	uint32_t gender;
	size_t fullest;		/* mention */
	size_t id;		/* 0 until it is numbered */
	struct wire_str id_string, title_string;
	struct wire_str name;	/* by the list, or absent until it is numbered */
};

/* A thing under a word that a short name of it may have. */
struct entry {
	uint64_t key;
	size_t thing, next;	/* next: index + 1 */
};

struct linker {
	struct story *s;
	const struct wire_entity *given;	/* NULL: the mentions are our own */
	const struct form **forms;	/* of each mention; NULL of what is no name */
	size_t *of;		/* thing of each mention */
	size_t *by_name;	/* thing that a name of the story was given, or SIZE_MAX */
	struct thing *things;
	size_t nthings;
	struct entry *entries;
	size_t nentries, room;
	size_t *heads, nheads;	/* index + 1; nheads is a power of two */
};

/* Which thing of the newsroom's lists it is; 0: none. */
static size_t
listed(const struct mention *m)
{
	return m->listing == NULL ? 0 : m->listing->thing;
}

/* The bytes of mention i, which may be a part of a word. */
static struct wire_span
span_of(const struct linker *l, size_t i)
{
	const struct mention *const m = &l->s->mentions[i];

	if (l->given != NULL)
		return (struct wire_span){ l->given[i].start, l->given[i].end };
	return m->listing != NULL && m->listing->at.end > 0 ? m->listing->at :
	    (struct wire_span){ l->s->v[m->first].start, l->s->v[m->last - 1].end };
}

/* Dates, amounts and links are one thing each time they are written so. */
static bool
is_literal(const struct mention *m)
{
	return m->type >= WIRE_DATE;
}

/* ---- titles and genders --------------------------------------------------------- */

static bool
has_title(const struct mention *m)
{
	return m->title_first < m->title_last;
}

/* "Mr" is no office. */
static bool
has_office(const struct story *s, const struct mention *m)
{
	for (size_t i = m->title_first; i < m->title_last; i++)
		if (s->class[i] & IS_TITLE)
			return true;
	return false;
}

/* What Mr, Mrs, and a given name with another name behind tell; 0: nothing. */
static uint32_t
gender_of(const struct linker *l, size_t i)
{
	const struct story *const s = l->s;
	const struct mention *const m = &s->mentions[i];
	const uint32_t both = IS_MALE | IS_FEMALE;
	uint32_t gender = 0;

	if (m->type != WIRE_PERSON)
		return 0;
	for (size_t k = m->title_first; k < m->title_last; k++)
		gender |= wire_lexicon_hashed(s->lists->gender, s->v[k].hash) & both;
	if (gender == 0 && l->forms[i]->n > 1)
		gender = wire_lexicon_hashed(s->lists->gender, s->v[m->first].hash) & both;
	return gender == both ? 0 : gender;
}

/* ---- the index ------------------------------------------------------------------- */

static uint64_t
typed(enum wire_entity_type type, uint64_t key)
{
	return wire_mix(key, (uint64_t)type + 1);
}

static size_t *
head_of(const struct linker *l, uint64_t key)
{
	return &l->heads[key & (l->nheads - 1)];
}

static void
index_key(struct linker *l, size_t thing, uint64_t key)
{
	if (key == 0)
		return;
	l->entries = wire_record_grow(l->s->rec, l->entries, l->nentries, 1, &l->room,
	    sizeof(*l->entries));
	key = typed(l->things[thing].form.type, key);
	size_t *const head = head_of(l, key);

	l->entries[l->nentries++] = (struct entry){ key, thing, *head };
	*head = l->nentries;
}

static void
index_thing(struct linker *l, size_t t)
{
	const struct form *const f = &l->things[t].form;

	index_key(l, t, f->known);
	if (f->type != WIRE_PERSON)
		index_key(l, t, f->bag);
	for (size_t k = 0; k < f->nacronyms; k++)
		index_key(l, t, f->acronyms[k]);
	if (f->n == 0)
		return;
	for (size_t i = 1; i + 1 < f->n && i <= MOST_MIDDLE; i++)
		index_key(l, t, f->v[i].key);
	index_key(l, t, f->v[0].key);
	if (f->n > 1)
		index_key(l, t, f->v[f->n - 1].key);
}

/* ---- choosing ---------------------------------------------------------------------- */

static bool
agrees(uint32_t a, uint32_t b)
{
	return a == 0 || b == 0 || (a & b) != 0;
}

/* Is the thing one that the mention may be, by type and by the newsroom's lists? */
static bool
may_join(const struct mention *m, const struct thing *t)
{
	return t->form.type == m->type &&
	    (listed(m) == 0 || t->listed == 0 || listed(m) == t->listed);
}

/* The surname alone more than the middle name. */
static bool
is_outer(const struct form *part, const struct form *whole)
{
	return part->v[0].key == whole->v[0].key ||
	    part->v[part->n - 1].key == whole->v[whole->n - 1].key;
}

/* Is `a` a better thing for mention i than `b`? */
static bool
is_better(const struct linker *l, size_t i, const struct thing *a,
    const struct thing *b)
{
	if (b == NULL)
		return true;
	const struct form *const f = l->forms[i];
	const bool a_outer = is_outer(f, &a->form), b_outer = is_outer(f, &b->form);
	const bool a_title = f->title != 0 && a->title_key == f->title,
	    b_title = f->title != 0 && b->title_key == f->title;

	if (a_outer != b_outer)
		return a_outer;
	if (a_title != b_title)
		return a_title;
	if ((a->form.n > 1) != (b->form.n > 1))	/* "Mrs Okeke" */
		return a->form.n > 1;
	if ((a->seen < i) != (b->seen < i))
		return a->seen < i;
	return a->seen < i ? a->seen > b->seen : a->seen < b->seen;
}

/* The best thing under the key that fits mention i, or has its title. */
static void
try_key(const struct linker *l, size_t i, uint64_t key, struct thing **best)
{
	const struct form *const f = l->forms[i];
	const uint32_t gender = gender_of(l, i);
	size_t tried = 0;

	if (key == 0)
		return;
	key = typed(f->type, key);
	for (size_t e = *head_of(l, key); e != 0 && tried < MOST_TRIED; tried++) {
		const struct entry *const x = &l->entries[e - 1];
		struct thing *const t = &l->things[x->thing];

		e = x->next;
		if (x->key == key && agrees(gender, t->gender) &&
		    may_join(&l->s->mentions[i], t) &&
		    (form_fits(f, &t->form) || (f->office && t->title_key == f->title)) &&
		    is_better(l, i, t, *best))
			*best = t;
	}
}

static struct thing *
find_thing(const struct linker *l, size_t i)
{
	const struct form *const f = l->forms[i];
	struct thing *best = NULL;

	if (f->n == 0)
		return NULL;
	try_key(l, i, f->v[f->n - 1].key, &best);
	if (f->n > 1)
		try_key(l, i, f->v[0].key, &best);
	if (best == NULL && f->type != WIRE_PERSON)
		try_key(l, i, f->bag, &best);
	if (best == NULL)
		try_key(l, i, f->known, &best);
	if (best == NULL && f->office)
		try_key(l, i, f->title, &best);
	return best;
}

/* ---- linking ------------------------------------------------------------------------ */

static struct thing *
new_thing(struct linker *l, size_t i)
{
	struct thing *const t = &l->things[l->nthings];

	*t = (struct thing){ .form = *l->forms[i], .seen = i, .title = SIZE_MAX,
	    .fullest = i };
	index_thing(l, l->nthings++);
	return t;
}

/* Keeps what mention i tells of its thing: an office before "Mr", then the last. */
static void
learn(struct linker *l, struct thing *t, size_t i)
{
	const struct mention *const v = l->s->mentions;

	const struct form *const f = l->forms[i], *const full = l->forms[t->fullest];

	if (t->gender == 0)
		t->gender = gender_of(l, i);
	if (full->capitals && !f->capitals && f->bag == full->bag)
		t->fullest = i;		/* "KABUL (Tidewire) – In Kabul" */
	if (!has_title(&v[i]))
		return;
	if (t->title != SIZE_MAX) {
		const bool office = has_office(l->s, &v[i]),
		    had = has_office(l->s, &v[t->title]);
		if (office != had ? had : i < t->title)
			return;
	}
	t->title = i;
	t->title_key = f->title;
	index_key(l, (size_t)(t - l->things), t->title_key);
}

/* The thing that was last called by the name of that index. */
static struct thing *
called(const struct linker *l, const struct mention *m, size_t name)
{
	const size_t t = l->by_name[name];

	return t != SIZE_MAX && may_join(m, &l->things[t]) ? &l->things[t] : NULL;
}

static struct thing *
choose_thing(struct linker *l, size_t i)
{
	const struct mention *const m = &l->s->mentions[i];
	/* of two people of one surname, now the one and now the other */
	const bool bare = m->type == WIRE_PERSON && l->forms[i]->n == 1;
	struct thing *t = listed(m) != 0 ? called(l, m, listed(m) - 1) : NULL;

	if (t == NULL && bare)
		t = find_thing(l, i);
	if (t == NULL)
		t = called(l, m, m->name);
	if (t == NULL)
		t = called(l, m, l->s->names[m->name].expands);
	if (t == NULL && !bare)
		t = find_thing(l, i);
	return t != NULL ? t : new_thing(l, i);
}

static void
link_mention(struct linker *l, size_t i)
{
	const struct mention *const m = &l->s->mentions[i];
	struct thing *const t = choose_thing(l, i);

	if (i < t->seen)
		t->seen = i;
	learn(l, t, i);
	l->by_name[m->name] = l->of[i] = (size_t)(t - l->things);
	if (m->type == WIRE_PLACE && !t->another)
		t->another = ref_is_of_another(l->s, m);
	if (listed(m) != 0 && t->listed == 0) {
		t->listed = listed(m);
		t->name = m->listing->name;
		t->ref = m->listing->ref;
		l->by_name[t->listed - 1] = l->of[i];
	}
}

struct ranked {
	size_t words, bytes, mention;
};

static int
longest_first(const void *a, const void *b)
{
	const struct ranked *const x = a, *const y = b;

	if (x->words != y->words)
		return x->words > y->words ? -1 : 1;
	if (x->bytes != y->bytes)
		return x->bytes > y->bytes ? -1 : 1;
	return x->mention < y->mention ? -1 : 1;
}

/* Names of several words first, and among them the fullest; then single words
 * as they come. */
static void
link_all(struct linker *l)
{
	const struct story *const s = l->s;
	struct ranked *order = WIRE_NEW(s->rec, struct ranked, s->nmentions + 1);
	size_t n = 0;

	for (size_t i = 0; i < s->nmentions; i++) {
		const struct wire_span span = span_of(l, i);

		if (l->forms[i] != NULL && l->forms[i]->n != 1)
			order[n++] = (struct ranked){ l->forms[i]->n,
			    span.end - span.start, i };
	}
	qsort(order, n, sizeof(*order), longest_first);
	for (size_t k = 0; k < n; k++)
		link_mention(l, order[k].mention);
	for (size_t i = 0; i < s->nmentions; i++) {
		if (l->forms[i] == NULL)
			continue;
		if (l->forms[i]->n == 1)
			link_mention(l, i);
		l->things[l->of[i]].seen = i;
	}
}

/* "Croatian Peasant Party (HSS)", "Hub Power Company (Hubco)": in brackets
 * behind a name, a word that begins with the same letter or is in capitals. */
static void
pair_brackets(struct linker *l)
{
	struct story *const s = l->s;

	for (size_t i = 1; i < s->nmentions; i++) {
		const struct mention *const a = &s->mentions[i - 1],
		    *const b = &s->mentions[i];
		const struct form *const long_form = l->forms[i - 1],
		    *const brief = l->forms[i];

		if (long_form == NULL || brief == NULL || a->type == WIRE_PERSON || a->type == WIRE_PLACE ||
		    a->type != b->type || brief->n != 1 || long_form->n < 2 ||
		    b->first != a->last + 1 || b->last >= s->n ||
		    s->text.p[s->v[a->last].start] != '(' ||
		    s->text.p[s->v[b->last].start] != ')')
			continue;
		if (form_is_acronym(brief) || brief->v[0].letter == long_form->v[0].letter)
			s->names[b->name].expands = a->name;
	}
}

/* ---- writing -------------------------------------------------------------------------- */

static struct wire_str
numbered(struct wire_record *rec, size_t id)
{
	struct wire_buf b = wire_record_buf(rec);

	wire_buf_char(&b, 'e');
	wire_buf_uint(&b, id);
	return wire_buf_str(&b);
}

/* Has the span blanks only as single spaces between its words, as nearly always? */
static bool
is_clean(const struct story *s, struct wire_span span)
{
	bool blank = true;

	for (size_t i = span.start, len; i < span.end; i += len) {
		const uint32_t cp = wire_utf8_at(s->text, i, &len);
		const bool space = wire_is_space(cp);
		if (space && (blank || cp != ' '))
			return false;
		blank = space;
	}
	return true;
}

/* The words of the span, one blank between. */
static struct wire_str
clean(struct story *s, struct wire_span span)
{
	struct wire_buf b = wire_record_buf(s->rec);

	if (is_clean(s, span))
		return wire_str_sub(s->text, span.start, span.end);

	for (size_t i = span.start, len; i < span.end; i += len) {
		if (!wire_is_space(wire_utf8_at(s->text, i, &len)))
			wire_buf_add(&b, wire_str_sub(s->text, i, i + len));
		else if (b.n > 0 && b.p[b.n - 1] != ' ')
			wire_buf_char(&b, ' ');
	}
	return wire_buf_str(&b);
}

/* "list people.tsv:17", "rule acronym, model 93 %"; absent if nobody asks. */
static struct wire_str
reason(struct story *s, const struct mention *m)
{
	const bool model = strcmp(m->rule, "model") == 0;
	struct wire_buf b = wire_record_buf(s->rec);

	if (!s->why)
		return (struct wire_str){ NULL, 0 };
	if (m->listing != NULL && m->listing->why.p != NULL)
		return m->listing->why;
	if (!model)
		wire_buf_printf(&b, "rule %s", m->rule);
	if (model || m->likely != 0)
		wire_buf_printf(&b, "%smodel %d %%", model ? "" : ", ", m->likely);
	return wire_buf_str(&b);
}

static void
number(struct linker *l, struct thing *t, size_t id)
{
	struct story *const s = l->s;

	t->id = id;
	t->id_string = numbered(s->rec, id);
	if (t->name.p == NULL)
		t->name = clean(s, span_of(l, t->fullest));
	if (t->form.type == WIRE_PLACE && t->listed == 0 && !t->another)
		t->ref = ref_of_place(s, &s->mentions[t->fullest]);
	if (t->title == SIZE_MAX)
		return;
	const struct mention *const m = &s->mentions[t->title];
	t->title_string = clean(s, (struct wire_span){ s->v[m->title_first].start,
	    s->v[m->title_last - 1].end });
}

static struct wire_entity
entity(struct linker *l, size_t i, size_t *ids)
{
	struct story *const s = l->s;
	const struct mention *const m = &s->mentions[i];
	const struct wire_span span = span_of(l, i);
	struct wire_entity e = {
		.start = span.start, .end = span.end, .type = m->type,
		.value = m->value
	};

	if (l->given != NULL) {
		e = l->given[i];
	} else {
		e.rule = wire_str_of(m->rule);
		e.why = reason(s, m);
	}
	if (is_literal(m)) {
		if (m->listing != NULL) {
			e.name = m->listing->name;
			e.ref = m->listing->ref;
		}
		if (e.name.p == NULL)
			e.name = clean(s, span);
		return e;
	}
	struct thing *const t = &l->things[l->of[i]];

	if (t->id == 0)
		number(l, t, ++*ids);
	e.name = t->name;
	e.id = t->id_string;
	if (t->ref.p != NULL && e.ref.p == NULL)
		e.ref = t->ref;
	if (t->title_string.p != NULL)
		e.title = t->title_string;
	return e;
}

static void
link_mentions(struct story *s, const struct wire_entity *given)
{
	const size_t n = s->nmentions;
	struct linker l = {
		.s = s, .given = given,
		.forms = WIRE_NEW(s->rec, const struct form *, n + 1),
		.of = WIRE_NEW(s->rec, size_t, n + 1),
		.by_name = WIRE_NEW(s->rec, size_t, s->nnames + 1),
		.nheads = 64
	};
	struct wire_entity *out = WIRE_NEW(s->rec, struct wire_entity, n + 1);
	size_t ids = 0, nnames = 0;

	for (size_t i = 0; i < s->nnames; i++)
		l.by_name[i] = SIZE_MAX;
	for (size_t i = 0; i < n; i++) {
		l.forms[i] = is_literal(&s->mentions[i]) ? NULL :
		    form_of(s, &s->mentions[i], span_of(&l, i));
		nnames += l.forms[i] != NULL;
	}
	while (l.nheads < 4 * nnames)
		l.nheads *= 2;
	l.heads = WIRE_NEW(s->rec, size_t, l.nheads);
	memset(l.heads, 0, l.nheads * sizeof(*l.heads));
	l.things = WIRE_NEW(s->rec, struct thing, nnames + 1);
	pair_brackets(&l);
	link_all(&l);
	for (size_t i = 0; i < n; i++)
		out[i] = entity(&l, i, &ids);
	wire_set_entities(s->rec, out, n);
}

void
entities_link(struct story *s)
{
	link_mentions(s, NULL);
}

/* ---- mentions that came with the record ------------------------------------------------ */

static bool
is_rank(const struct story *s, size_t i)
{
	return s->v[i].flags & WIRE_TOKEN_CAPITAL &&
	    s->class[i] & (IS_HONORIFIC | IS_TITLE | IS_MODIFIER);
}

/* "Foreign Minister" before or in "Foreign Minister Irfan Qadir". */
static void
find_title(const struct story *s, struct mention *m)
{
	while (m->title_first > 0 && !(s->v[m->title_first].flags & WIRE_TOKEN_LINE) &&
	    is_rank(s, m->title_first - 1))
		m->title_first--;
	while (m->title_last + 1 < m->last && is_rank(s, m->title_last))
		m->title_last++;
}

static void
add_given(struct story *s, const struct wire_entity *e)
{
	const size_t last = wire_token_at(s->v, s->n, e->end);
	size_t first = wire_token_at(s->v, s->n, e->start);
	uint32_t known;

	/* "Taliban" of "anti-Taliban" begins inside a token */
	if (first > 0 && s->v[first - 1].end > e->start)
		first--;
	struct mention *const m = story_add(s, first, last, e->type, "");

	m->title_first = m->title_last = first;
	if (e->type >= WIRE_DATE)
		return;
	m->name = names_add(s, first, last);
	if (e->type == WIRE_PERSON)
		find_title(s, m);
	if (first < last && wire_lexicon_match(s->lists->names, s->v, s->n, first,
	    &known) == last - first && known & 1u << e->type)
		m->known = known >> KNOWN_SHIFT;
}

void
entities_link_given(struct story *s)
{
	const struct wire_entity *given;
	const size_t n = wire_entities(s->rec, &given);

	for (size_t i = 0; i < n; i++)
		add_given(s, &given[i]);
	if (n > 0)
		link_mentions(s, given);
}
