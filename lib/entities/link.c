/*
 * link.c - one id for one thing
 *
 * Mentions are linked that are written the same way, that a list says are the
 * same, and acronyms with what they stand for.  A person's name goes to the
 * person whose fuller name holds its words in order and ends in the same one;
 * a single word to the one of them whose full name stands last before it.
 * Things of different types are never linked, nor two that a newsroom's lists tell
 * apart.
 */
#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/entities/names.h"
#include "lib/record/record.h"

struct thing {
	enum wire_entity_type type;
	uint32_t known;
	size_t listed;		/* what the mentions' .thing is; 0: no list has it */
	struct wire_str name, ref;	/* by the list, or absent */
	size_t fullest;		/* mention */
	size_t id;		/* 0 until it is numbered */
};

struct linker {
	struct story *s;
	struct thing *things;
	size_t nthings;
	size_t *of;		/* thing of each mention; SIZE_MAX: none yet */
	size_t *by_name;	/* thing that a name of the story was given last */
};

/* How many mentions away a fuller name, and how many things a name of the same
 * line of a list, is looked for. */
enum { REACH = 300 };

/* Which thing of the newsroom's lists it is; 0: none. */
static size_t
listed(const struct mention *m)
{
	return m->listing == NULL ? 0 : m->listing->thing;
}

/* Is it a part of a word? */
static bool
is_cut(const struct mention *m)
{
	return m->listing != NULL && m->listing->at.end > 0;
}

static size_t
words(const struct mention *m)
{
	return m->last - m->first;
}

/* Are the words of `part` among those of `whole`, in order, and is the last the
 * last?  "J." fits "John". */
static bool
fits_person(const struct story *s, const struct mention *part,
    const struct mention *whole)
{
	size_t k = part->first;

	if (words(part) >= words(whole))
		return false;
	for (size_t i = whole->first; i < whole->last && k < part->last; i++) {
		const struct wire_str a = story_word(s, k), b = story_word(s, i);
		const bool initial = a.n == 2 && a.p[1] == '.' && b.p[0] == a.p[0];

		if (initial || wire_str_eq_nocase(a, b))
			k++;
	}
	if (k < part->last)
		return false;
	return wire_str_eq_nocase(story_word(s, part->last - 1),
	    story_word(s, whole->last - 1)) ||
	    (words(part) == 1 && wire_str_eq_nocase(story_word(s, part->first),
	    story_word(s, whole->first)));
}

/* "Crestline" of "Crestline Delta Exploration": the first words, and more than
 * a place or a word of general use. */
static bool
fits_other(const struct story *s, const struct mention *part,
    const struct mention *whole)
{
	if (words(part) >= words(whole) || (part->known != 0 && whole->known != 0) ||
	    part->type == WIRE_PLACE || part->type == WIRE_GROUP)
		return false;
	for (size_t k = 0; k < words(part); k++)
		if (!wire_str_eq_nocase(story_word(s, part->first + k),
		    story_word(s, whole->first + k)))
			return false;
	return true;
}

/* Is the thing one that the mention may be, by type and by the newsroom's lists? */
static bool
may_join(const struct linker *l, const struct mention *m, size_t thing)
{
	const struct thing *const x = &l->things[thing];

	return x->type == m->type &&
	    (listed(m) == 0 || x->listed == 0 || listed(m) == x->listed);
}

static bool
fits(const struct linker *l, size_t i, size_t k)
{
	const struct mention *const part = &l->s->mentions[i],
	    *const whole = &l->s->mentions[k];

	return l->of[k] != SIZE_MAX && part->type == whole->type &&
	    !is_cut(part) && may_join(l, part, l->of[k]) &&
	    (part->type == WIRE_PERSON ? fits_person(l->s, part, whole) :
	    fits_other(l->s, part, whole));
}

/* The thing of the last fuller name before mention i, or else of the first one
 * behind it; SIZE_MAX if there is none. */
static size_t
fuller(const struct linker *l, size_t i)
{
	for (size_t k = i; k > 0 && i - k < REACH; k--)
		if (fits(l, i, k - 1))
			return l->of[k - 1];
	for (size_t k = i + 1; k < l->s->nmentions && k - i < REACH; k++)
		if (fits(l, i, k))
			return l->of[k];
	return SIZE_MAX;
}

static size_t
same_line(const struct linker *l, const struct mention *m)
{
	for (size_t t = 0; m->known != 0 && t < l->nthings && t < REACH; t++)
		if (l->things[t].known == m->known && may_join(l, m, t))
			return t;
	return SIZE_MAX;
}

/* The thing that was last called by the name of that index. */
static size_t
called(const struct linker *l, const struct mention *m, size_t name)
{
	const size_t t = l->by_name[name];

	return t != SIZE_MAX && may_join(l, m, t) ? t : SIZE_MAX;
}

static size_t
find_thing(const struct linker *l, size_t i)
{
	const struct mention *const m = &l->s->mentions[i];
	const size_t expands = l->s->names[m->name].expands;
	size_t t = SIZE_MAX;

	if (listed(m) != 0)
		t = called(l, m, listed(m) - 1);
	/* of two people of one surname, now the one and now the other */
	if (t == SIZE_MAX && m->type == WIRE_PERSON && words(m) == 1)
		t = fuller(l, i);
	if (t == SIZE_MAX)
		t = called(l, m, m->name);
	if (t == SIZE_MAX && expands != m->name)
		t = called(l, m, expands);
	if (t == SIZE_MAX)
		t = same_line(l, m);
	if (t == SIZE_MAX)
		t = fuller(l, i);
	return t;
}

static void
link_mention(struct linker *l, size_t i)
{
	const struct mention *const m = &l->s->mentions[i];
	size_t t = find_thing(l, i);

	if (t == SIZE_MAX) {
		t = l->nthings++;
		l->things[t] = (struct thing){ .type = m->type, .known = m->known,
		    .fullest = i };
	}
	struct thing *const x = &l->things[t];
	if (x->known == 0)
		x->known = m->known;
	if (listed(m) != 0 && x->listed == 0) {
		x->listed = listed(m);
		x->name = m->listing->name;
		x->ref = m->listing->ref;
		l->by_name[x->listed - 1] = t;
	}
	l->by_name[m->name] = t;
	l->of[i] = t;
}

struct ranked {
	size_t words, mention;
};

static int
longest_first(const void *a, const void *b)
{
	const struct ranked *const x = a, *const y = b;

	if (x->words != y->words)
		return x->words > y->words ? -1 : 1;
	return x->mention < y->mention ? -1 : 1;
}

/* Dates, amounts and links are one thing each time they are written so. */
static bool
is_literal(const struct mention *m)
{
	return m->type >= WIRE_DATE;
}

static void
link_all(struct linker *l)
{
	struct story *const s = l->s;
	struct ranked *order = WIRE_NEW(s->rec, struct ranked, s->nmentions + 1);
	size_t n = 0;

	for (size_t i = 0; i < s->nnames; i++)
		l->by_name[i] = SIZE_MAX;
	for (size_t i = 0; i < s->nmentions; i++) {
		const struct mention *const m = &s->mentions[i];

		l->of[i] = SIZE_MAX;
		if (!is_literal(m))
			order[n++] = (struct ranked){ words(m), i };
	}
	qsort(order, n, sizeof(*order), longest_first);
	for (size_t k = 0; k < n; k++)
		link_mention(l, order[k].mention);
}

static struct wire_str
numbered(struct wire_record *rec, size_t id)
{
	struct wire_buf b = wire_record_buf(rec);

	wire_buf_char(&b, 'e');
	wire_buf_uint(&b, id);
	return wire_buf_str(&b);
}

/* The words of a name, one blank between. */
static struct wire_str
clean(struct story *s, size_t first, size_t last)
{
	struct wire_buf b = wire_record_buf(s->rec);

	for (size_t i = first; i < last; i++) {
		if (i > first && !story_glued(s, i))
			wire_buf_char(&b, ' ');
		wire_buf_add(&b, story_word(s, i));
	}
	return wire_buf_str(&b);
}

/* The mention as it is written, one blank between words. */
static struct wire_str
written(struct story *s, const struct mention *m)
{
	return is_cut(m) ? wire_str_sub(s->text, m->listing->at.start, m->listing->at.end) :
	    clean(s, m->first, m->last);
}

/* "list people.tsv:17", "rule acronym, model margin 93"; absent if nobody asks. */
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
	if (model || m->score != 0)
		wire_buf_printf(&b, "%smodel margin %d", model ? "" : ", ", m->score);
	return wire_buf_str(&b);
}

static struct wire_entity
entity(struct linker *l, size_t i, size_t *ids, struct wire_str *id_strings)
{
	struct story *const s = l->s;
	const struct mention *const m = &s->mentions[i];
	const struct wire_str span = story_span(s, m->first, m->last);
	const size_t start = s->v[m->first].start;
	struct wire_entity e = {
		.start = start, .end = start + span.n, .type = m->type,
		.value = m->value,
		.rule = wire_str_of(m->rule), .why = reason(s, m)
	};

	if (is_cut(m)) {
		e.start = m->listing->at.start;
		e.end = m->listing->at.end;
	}
	if (is_literal(m)) {
		if (m->listing != NULL) {
			e.name = m->listing->name;
			e.ref = m->listing->ref;
		}
		if (e.name.p == NULL)
			e.name = written(s, m);
		return e;
	}
	struct thing *const x = &l->things[l->of[i]];

	if (x->id == 0) {
		x->id = ++*ids;
		if (x->name.p == NULL)
			x->name = written(s, &s->mentions[x->fullest]);
		id_strings[l->of[i]] = numbered(s->rec, x->id);
	}
	e.name = x->name;
	e.ref = x->ref;
	e.id = id_strings[l->of[i]];
	if (m->title_first < m->title_last)
		e.title = clean(s, m->title_first, m->title_last);
	return e;
}

void
entities_link(struct story *s)
{
	struct linker l = {
		.s = s,
		.things = WIRE_NEW(s->rec, struct thing, s->nmentions + 1),
		.of = WIRE_NEW(s->rec, size_t, s->nmentions + 1),
		.by_name = WIRE_NEW(s->rec, size_t, s->nnames + 1)
	};
	struct wire_entity *out = WIRE_NEW(s->rec, struct wire_entity, s->nmentions + 1);
	struct wire_str *id_strings = WIRE_NEW(s->rec, struct wire_str, s->nmentions + 1);
	size_t ids = 0;

	link_all(&l);
	for (size_t i = 0; i < s->nmentions; i++)
		out[i] = entity(&l, i, &ids, id_strings);
	wire_set_entities(s->rec, out, s->nmentions);
}
