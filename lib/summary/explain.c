/*
 * explain.c - why a summary is as it is
 *
 * {"score":-41,"features":{"count":-57,…},"sentences":[{"score":12,"features":{…}},
 * {"score":3,"features":{…},"excluded":"pronoun"}]}, in millionths.  Features that
 * add nothing are left out.
 */
#include "lib/summary/explain.h"

#include <inttypes.h>

#include "lib/base/str.h"
#include "lib/record/record.h"

static const char *const bars[] = {
	[WIRE_BAR_BOILERPLATE] = "boilerplate", [WIRE_BAR_LABEL] = "label",
	[WIRE_BAR_NO_STOP] = "no-stop", [WIRE_BAR_OPENS_QUOTE] = "opens-quote",
	[WIRE_BAR_NOBODY] = "nobody"
};

static bool
repeats(const struct wire_chooser *c, const struct wire_set *set, size_t i)
{
	for (size_t k = 0; k < set->n; k++)
		if (wire_repeats(c, set->v[k], i))
			return true;
	return false;
}

/* Would the summary be too long with the sentence in it, too? */
static bool
is_too_much(const struct wire_chooser *c, const struct wire_set *set, size_t i)
{
	struct wire_room size = c->story->v[i].size;

	for (size_t k = 0; k < set->n; k++) {
		size.words += c->story->v[set->v[k]].size.words;
		size.chars += c->story->v[set->v[k]].size.chars + 1;
	}
	return !wire_fits(size, c->wish.room);
}

/* NULL: it is in the summary. */
static const char *
why_not(const struct wire_chooser *c, const struct wire_set *set, size_t i)
{
	const struct wire_line *line = &c->story->v[i];
	const bool points = c->wish.points;

	if (wire_set_has(set, i))
		return NULL;
	if (line->barred)
		return bars[line->barred];
	if (!wire_fits(line->size, c->wish.room))
		return "too-long";
	if (repeats(c, set, i))
		return "repeats";
	if (line->leans && (points || (i > 0 && !wire_set_has(set, i - 1))))
		return "pronoun";
	if (line->joins && (points || (i > 0 && (set->n == 0 || set->v[0] > i))))
		return "connective";
	if ((line->needs != i && !wire_set_has(set, line->needs)) ||
	    (points && !wire_stands_alone(c->story, i)))
		return "source";
	if (is_too_much(c, set, i))
		return "room";
	return c->wish.lead ? "later" : "score";
}

static void
put_features(struct wire_buf *b, const char *const *names, const int64_t *parts,
    size_t n)
{
	const char *comma = "";

	wire_buf_add(b, WIRE_STR(",\"features\":{"));
	for (size_t i = 0; i < n; i++) {
		if (parts[i] == 0)
			continue;
		wire_buf_printf(b, "%s\"%s\":%" PRId64, comma, names[i], parts[i]);
		comma = ",";
	}
	wire_buf_char(b, '}');
}

static void
put_sentence(struct wire_buf *b, const struct wire_chooser *c,
    const struct wire_set *set, size_t i)
{
	const struct wire_story *s = c->story;
	const char *excluded = why_not(c, set, i);
	int64_t parts[WIRE_NSENTENCE_FEATURES];

	wire_weigh_each(s->data->sentence, s->features + i * WIRE_NSENTENCE_FEATURES,
	    WIRE_NSENTENCE_FEATURES, parts);
	wire_buf_printf(b, "{\"score\":%" PRId64, s->v[i].score);
	put_features(b, wire_sentence_feature_names, parts, WIRE_NSENTENCE_FEATURES);
	if (excluded != NULL)
		wire_buf_printf(b, ",\"excluded\":\"%s\"", excluded);
	wire_buf_char(b, '}');
}

/* Its members as the chooser numbers them. */
static struct wire_set
in_pool(const struct wire_chooser *c, const struct wire_set *set)
{
	struct wire_set pooled = { .n = 0 };

	for (size_t i = 0; i < c->npool && pooled.n < set->n; i++)
		if (c->pool[i] == set->v[pooled.n])
			pooled.v[pooled.n++] = i;
	return pooled;
}

static void
put_set(struct wire_buf *b, const struct wire_chooser *c, const struct wire_set *set)
{
	enum { WASTE = WIRE_NSET_FEATURES };
	const struct wire_set pooled = in_pool(c, set);
	int64_t features[WIRE_NSET_FEATURES], parts[WASTE + 1];
	const char *names[WASTE + 1];

	wire_set_features(c, &pooled, features);
	wire_weigh_each(c->story->data->set, features, WIRE_NSET_FEATURES, parts);
	memcpy(names, wire_set_feature_names, sizeof(wire_set_feature_names));
	names[WASTE] = "waste";
	parts[WASTE] = wire_set_waste(c, &pooled);
	wire_buf_printf(b, "\"score\":%" PRId64, set->score);
	put_features(b, names, parts, WASTE + 1);
	wire_buf_char(b, ',');
}

struct wire_str
wire_summary_why(struct wire_record *rec, const struct wire_chooser *c,
    const struct wire_set *set)
{
	struct wire_buf b = wire_record_buf(rec);

	wire_buf_char(&b, '{');
	if (set->scored)
		put_set(&b, c, set);
	wire_buf_add(&b, WIRE_STR("\"sentences\":["));
	for (size_t i = 0; i < c->story->n; i++) {
		if (i > 0)
			wire_buf_char(&b, ',');
		put_sentence(&b, c, set, i);
	}
	wire_buf_add(&b, WIRE_STR("]}"));
	return wire_buf_str(&b);
}
