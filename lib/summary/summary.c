/* summary.c - pick the sentences that tell the story */
#include "lib/summary/summary.h"

#include "lib/base/str.h"
#include "lib/record/record.h"
#include "lib/summary/choose.h"
#include "lib/summary/cut.h"
#include "lib/summary/features.h"

struct conf {
	long sentences, max_words;
};

/* The default of --max-words: more than a summary has, but an end to a story
 * without a full stop.  Who asks for another number wants it used up. */
enum { MAX_WORDS = 250 };

static const struct wire_option options[] = {
	{ "sentences", 'n', WIRE_INT, offsetof(struct conf, sentences),
	  "N", "3", "sentences at most, 1 to 64" },
	{ "max-words", 'w', WIRE_INT, offsetof(struct conf, max_words),
	  "N", "250", "words at most; if given, as many sentences as fit" },
	{ 0 }
};

struct summarize {
	const struct conf *conf;
	const struct wire_summary_data *data;
};

static void *
open(const void *conf, struct wire_env *env)
{
	const struct conf *c = conf;
	struct summarize *s = wire_env_alloc(env, sizeof(*s));

	if (c->sentences < 1 || c->sentences > WIRE_MOST_SENTENCES)
		wire_env_fail(env, NULL, 0, 0, "sentences: %ld is not 1 to %d",
		    c->sentences, (int)WIRE_MOST_SENTENCES);
	if (c->max_words < 1)
		wire_env_fail(env, NULL, 0, 0, "max-words: %ld is not 1 or more",
		    c->max_words);
	*s = (struct summarize){ c, wire_summary_data(env) };
	return s;
}

/* Of the story's language, "en" for "en-GB"; else of the first there is: place
 * and frequency count in every language. */
static const struct wire_summary_data *
data_for(const struct wire_summary_data *data, struct wire_record *rec)
{
	struct wire_str language, primary;

	if (!wire_get_string(rec, "language", &language))
		return data;
	wire_str_field(&language, '-', &primary);
	for (size_t i = 0; data[i].language != NULL; i++)
		if (wire_str_is(primary, data[i].language))
			return &data[i];
	return data;
}

/* The best sentence that makes sense alone, however long; the story's first if
 * none does. */
static size_t
best_alone(const struct wire_story *s)
{
	size_t best = 0;
	bool found = false;

	for (size_t i = 0; i < s->n; i++) {
		const struct wire_line *line = &s->v[i];

		if (line->barred || line->needs != i ||
		    ((line->leans || line->joins) && i > 0))
			continue;
		if (!found || line->score > s->v[best].score)
			best = i;
		found = true;
	}
	return best;
}

static struct wire_str
join(struct wire_record *rec, const struct wire_story *s, const struct wire_set *set)
{
	struct wire_buf b = wire_record_buf(rec);

	for (size_t i = 0; i < set->n; i++) {
		struct wire_span at = s->v[set->v[i]].at;

		if (i > 0)
			wire_buf_char(&b, ' ');
		wire_buf_add(&b, wire_str_sub(s->text, at.start, at.end));
	}
	return wire_buf_str(&b);
}

/* If the best sentence is too long, its beginning tells more than short
 * sentences from further down: "The weather was fine."  Inside a clause it is
 * cut only if there is nothing else. */
static struct wire_str
compose(struct wire_record *rec, const struct wire_story *s, size_t max_words,
    struct wire_set *set)
{
	const size_t best = best_alone(s);
	const struct wire_line *line = &s->v[best];
	struct wire_str text = { NULL, 0 };

	if (line->words > max_words)
		text = wire_cut_after_clause(rec, line->at, line->attributed,
		    max_words);
	if (text.p == NULL && set->n > 0)
		return join(rec, s, set);
	set->v[0] = best;
	set->n = 1;
	if (line->words <= max_words)
		return join(rec, s, set);
	return text.p != NULL ? text :
	    wire_cut_after_word(rec, line->at, max_words);
}

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	const struct summarize *f = shared;
	const size_t max_words = (size_t)f->conf->max_words;
	struct wire_story *s = wire_story_read(rec, data_for(f->data, rec));

	if (s == NULL) {
		wire_delete(rec, "summary");
		return WIRE_EMIT;
	}
	wire_story_score(rec, s);

	const struct wire_chooser c = wire_chooser_new(rec, s,
	    (size_t)f->conf->sentences, max_words, max_words != MAX_WORDS);
	struct wire_set *set = WIRE_NEW(rec, struct wire_set, 1);

	*set = wire_choose(&c);
	struct wire_str text = compose(rec, s, max_words, set);
	wire_set_summary(rec, &(struct wire_summary){ set->v, set->n, text });
	return WIRE_EMIT;
}

const struct wire_filter wire_summarize = {
	.name = "summarize", .summary = "pick the sentences that tell the story",
	.options = options, .conf_size = sizeof(struct conf),
	.reads = "text headline language sentences entities quotes",
	.writes = "summary",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.open = open, .apply = apply,
};
