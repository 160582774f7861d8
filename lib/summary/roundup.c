/* roundup.c - one summary of stories that follow each other */
#include "lib/summary/roundup.h"

#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

/* Kept of a story; stories in a group; how like sentences may be. */
enum { KEPT = 8, MOST_STORIES = 1000 };
#define LIKE (WIRE_ONE / 2)

struct kept {
	struct wire_str text, source;	/* JSON: whose it is */
	struct wire_room size;
	uint64_t *stems;		/* in order */
	size_t nstems;
	uint64_t length;
	int64_t score;
};

struct wire_roundup {
	const char *member;
	struct wire_arena mem;		/* of the group */
	struct wire_str value;		/* JSON; NULL: of none, not to be continued */
	struct wire_wish wish;
	size_t stories, n;
	struct kept v[MOST_STORIES * KEPT];
};

struct wire_roundup *
wire_roundup_new(struct wire_env *env, const char *member)
{
	struct wire_roundup *r = wire_env_alloc(env, sizeof(*r));

	r->member = member;
	r->mem = (struct wire_arena){ .chunk = NULL };
	r->value = (struct wire_str){ NULL, 0 };
	r->stories = r->n = 0;
	return r;
}

void
wire_roundup_free(struct wire_roundup *r)
{
	wire_arena_free(&r->mem);
}

/* ---- what is kept of a story --------------------------------------------------- */

static struct wire_str
copy(struct wire_roundup *r, struct wire_str s)
{
	char *p = wire_arena_alloc(&r->mem, s.n + 1);

	memcpy(p, s.p, s.n);
	return (struct wire_str){ p, s.n };
}

static int
by_value(const void *a, const void *b)
{
	const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* {"id":"a","line":2,"sentence":3} */
static struct wire_str
source_of(struct wire_record *rec, size_t sentence)
{
	struct wire_buf b = wire_record_buf(rec);
	struct wire_str id;

	wire_buf_char(&b, '{');
	if (wire_get_json(rec, "id", &id)) {
		wire_buf_add(&b, WIRE_STR("\"id\":"));
		wire_buf_add(&b, id);
		wire_buf_char(&b, ',');
	}
	wire_buf_printf(&b, "\"line\":%zu,\"sentence\":%zu}", wire_input_line(rec),
	    sentence);
	return wire_buf_str(&b);
}

static void
keep(struct wire_roundup *r, struct wire_record *rec, const struct wire_story *s,
    const uint64_t *stems, size_t i)
{
	const struct wire_line *line = &s->v[i];
	struct kept *k = &r->v[r->n];
	struct wire_str text = wire_str_sub(s->text, line->at.start, line->at.end);

	*k = (struct kept){ .size = line->size, .length = line->terms.length,
		.score = line->score, .nstems = line->terms.n };
	k->text = copy(r, text);
	k->source = copy(r, source_of(rec, i));
	k->stems = wire_arena_array(&r->mem, k->nstems + 1, sizeof(*k->stems));
	for (size_t t = 0; t < k->nstems; t++)
		k->stems[t] = stems[line->terms.v[t]];
	qsort(k->stems, k->nstems, sizeof(*k->stems), by_value);
	r->n++;
}

/* The best that make sense alone and have room, in the story's order. */
static void
keep_best(struct wire_roundup *r, struct wire_record *rec,
    const struct wire_story *s, const struct wire_wish *wish)
{
	const uint64_t *stems = wire_numbering_stems(rec, &s->numbering);
	size_t best[KEPT], n = 0;

	for (size_t i = 0; i < s->n; i++)
		if (wire_stands_alone(s, i) && wire_fits(s->v[i].size, wish->room))
			n = wire_keep_best(best, n, KEPT, i, s->v);
	for (size_t i = 0; i < s->n; i++)
		for (size_t k = 0; k < n; k++)
			if (best[k] == i)
				keep(r, rec, s, stems, i);
}

static bool
continues(const struct wire_roundup *r, bool has, struct wire_str value)
{
	return has && r->value.p != NULL && wire_str_eq(r->value, value);
}

void
wire_roundup_add(struct wire_roundup *r, struct wire_record *rec,
    const struct wire_story *s, const struct wire_wish *wish)
{
	const struct wire_arena *own = wire_record_arena(rec);
	struct wire_str value;
	const bool has = wire_get_json(rec, r->member, &value) &&
	    !wire_str_is(value, "null");

	r->mem.fail = own->fail;
	r->mem.ctx = own->ctx;
	if (!continues(r, has, value)) {
		wire_roundup_end(r, rec);
		r->value = has ? copy(r, value) : (struct wire_str){ NULL, 0 };
		r->wish = *wish;
	}
	if (r->stories == MOST_STORIES)
		wire_reject(rec, "more than %d records of one group",
		    (int)MOST_STORIES);
	r->stories++;
	if (s != NULL)
		keep_best(r, rec, s, wish);
}

/* ---- the round-up ----------------------------------------------------------------- */

static int64_t
likeness(const struct kept *a, const struct kept *b)
{
	uint64_t dot = 0;

	for (size_t i = 0, k = 0; i < a->nstems && k < b->nstems;) {
		if (a->stems[i] < b->stems[k]) {
			i++;
		} else if (a->stems[i] > b->stems[k]) {
			k++;
		} else {	/* each with each */
			for (size_t m = k; m < b->nstems &&
			    b->stems[m] == a->stems[i]; m++)
				dot++;
			i++;
		}
	}
	return wire_cosine(dot, a->length, b->length);
}

/* Marks the picked ones; returns how many. */
static size_t
pick(const struct wire_roundup *r, bool *picked, bool *out)
{
	struct wire_room left = r->wish.room;
	size_t n = 0;

	for (; n < r->wish.sentences; n++) {
		size_t best = r->n;

		for (size_t i = 0; i < r->n; i++)
			if (!out[i] && wire_fits(r->v[i].size, left) &&
			    (best == r->n || r->v[i].score > r->v[best].score))
				best = i;
		if (best == r->n)
			break;
		picked[best] = true;
		left.words -= r->v[best].size.words;
		left.chars -= r->v[best].size.chars;
		left.chars -= left.chars > 0;
		for (size_t i = 0; i < r->n; i++)
			out[i] = out[i] || i == best ||
			    likeness(&r->v[i], &r->v[best]) >= LIKE;
	}
	return n;
}

/* {"topic":"talks","text":"…","sentences":[[0,9],…],"summary":{…,"sources":[…]}} */
static void
print(const struct wire_roundup *r, struct wire_record *rec, const bool *picked)
{
	struct wire_buf b = wire_record_buf(rec), text = wire_record_buf(rec);
	struct wire_buf spans = wire_record_buf(rec), numbers = wire_record_buf(rec);
	struct wire_buf sources = wire_record_buf(rec);
	const char *comma = "";
	size_t at = 0, n = 0;

	for (size_t i = 0; i < r->n; i++) {
		const struct kept *k = &r->v[i];

		if (!picked[i])
			continue;
		if (n > 0)
			wire_buf_char(&text, ' ');
		wire_buf_add(&text, k->text);
		wire_buf_printf(&spans, "%s[%zu,%zu]", comma, at,
		    at + k->size.chars);
		wire_buf_printf(&numbers, "%s%zu", comma, n++);
		wire_buf_printf(&sources, "%s", comma);
		wire_buf_add(&sources, k->source);
		at += k->size.chars + 1;
		comma = ",";
	}
	wire_buf_char(&b, '{');
	if (r->value.p != NULL) {
		wire_json_put_string(&b, wire_str_of(r->member));
		wire_buf_char(&b, ':');
		wire_buf_add(&b, r->value);
		wire_buf_char(&b, ',');
	}
	wire_buf_printf(&b, "\"stories\":%zu,\"text\":", r->stories);
	wire_json_put_string(&b, wire_buf_str(&text));
	wire_buf_add(&b, WIRE_STR(",\"sentences\":["));
	wire_buf_add(&b, wire_buf_str(&spans));
	wire_buf_add(&b, WIRE_STR("],\"summary\":{\"sentences\":["));
	wire_buf_add(&b, wire_buf_str(&numbers));
	wire_buf_add(&b, WIRE_STR("],\"text\":"));
	wire_json_put_string(&b, wire_buf_str(&text));
	wire_buf_add(&b, WIRE_STR(",\"sources\":["));
	wire_buf_add(&b, wire_buf_str(&sources));
	wire_buf_add(&b, WIRE_STR("]}}\n"));
	wire_print(rec, wire_buf_str(&b));
}

void
wire_roundup_end(struct wire_roundup *r, struct wire_record *rec)
{
	bool *marks = WIRE_NEW(rec, bool, 2 * r->n);

	memset(marks, 0, 2 * r->n * sizeof(*marks));
	if (r->stories > 0 && pick(r, marks, marks + r->n) > 0)
		print(r, rec, marks);
	wire_arena_reset(&r->mem);
	r->value = (struct wire_str){ NULL, 0 };
	r->stories = r->n = 0;
}
