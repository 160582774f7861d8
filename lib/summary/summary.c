/* summary.c - pick the sentences that tell the story */
#include "lib/summary/summary.h"

#include "lib/base/str.h"
#include "lib/record/record.h"
#include "lib/summary/choose.h"
#include "lib/summary/cut.h"
#include "lib/summary/explain.h"
#include "lib/summary/features.h"
#include "lib/summary/headline.h"
#include "lib/summary/resolve.h"
#include "lib/summary/roundup.h"

enum mode { MODE_SUMMARY, MODE_LEAD, MODE_POINTS, MODE_HEADLINE };

struct conf {
	int mode;	/* enum mode */
	long sentences, max_words, max_chars;
	bool trim, explain, resolve;
	const char *query, *group_by;
};

/* The defaults of --max-words and --max-chars: more than a summary has, but an end
 * to a story without a full stop, or without blanks.  Who asks for another number
 * wants it used up. */
enum { MAX_WORDS = 250, MAX_CHARS = 2500, HEADLINE_CHARS = 90 };

static const struct wire_option options[] = {
	{ "mode", 'm', WIRE_ENUM, offsetof(struct conf, mode),
	  "summary|lead|points|headline", "summary",
	  "the best sentences, the first, a list, or a headline" },
	{ "sentences", 'n', WIRE_INT, offsetof(struct conf, sentences),
	  "N", "3", "sentences at most, 1 to 64" },
	{ "max-words", 'w', WIRE_INT, offsetof(struct conf, max_words),
	  "N", "250", "words at most; if given, as many sentences as fit" },
	{ "max-chars", 'c', WIRE_INT, offsetof(struct conf, max_chars),
	  "N", "2500", "characters at most; the same" },
	{ "query", 'q', WIRE_STRING, offsetof(struct conf, query),
	  "WORDS", NULL, "rather take sentences with these words" },
	{ "group-by", 'g', WIRE_STRING, offsetof(struct conf, group_by),
	  "MEMBER", NULL, "one summary of stories in a row that have it in common" },
	{ "trim", 0, WIRE_FLAG, offsetof(struct conf, trim),
	  NULL, "true", "cut a sentence that is too long" },
	{ "resolve", 0, WIRE_FLAG, offsetof(struct conf, resolve),
	  NULL, NULL, "put the name for a pronoun that begins a sentence" },
	{ "explain", 0, WIRE_FLAG, offsetof(struct conf, explain),
	  NULL, NULL, "say what made the scores, and what was left out why" },
	{ 0 }
};

struct summarize {
	const struct conf *conf;
	struct wire_str query;
	struct wire_roundup *roundup;	/* or NULL */
	const struct wire_summary_data *data;
};

static void
at_least_one(struct wire_env *env, const char *option, long value)
{
	if (value < 1)
		wire_env_fail(env, NULL, 0, 0, "%s: %ld is not 1 or more", option,
		    value);
}

static void *
open(const void *conf, struct wire_env *env)
{
	const struct conf *c = conf;
	struct summarize *s = wire_env_alloc(env, sizeof(*s));

	if (c->sentences < 1 || c->sentences > WIRE_MOST_SENTENCES)
		wire_env_fail(env, NULL, 0, 0, "sentences: %ld is not 1 to %d",
		    c->sentences, (int)WIRE_MOST_SENTENCES);
	at_least_one(env, "max-words", c->max_words);
	at_least_one(env, "max-chars", c->max_chars);
	*s = (struct summarize){ .conf = c, .data = wire_summary_data(env) };
	if (c->group_by != NULL && (c->mode != MODE_SUMMARY || c->resolve ||
	    c->explain))
		wire_env_fail(env, NULL, 0, 0,
		    "group-by: not with mode, resolve or explain");
	if (c->group_by != NULL)
		s->roundup = wire_roundup_new(env, c->group_by);
	if (c->query != NULL)
		s->query = wire_str_of(c->query);
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

/* ---- the text ---------------------------------------------------------------- */

/* The best sentence that makes sense alone, however long, or the first of them;
 * if none does, what is left. */
static size_t
best_alone(const struct wire_story *s, const struct wire_wish *wish)
{
	size_t best = s->n;

	for (size_t i = 0; i < s->n && !(wish->lead && best < s->n); i++)
		if ((i == 0 && !wish->points ? !s->v[i].barred &&
		    s->v[i].needs == i : wire_stands_alone(s, i)) &&
		    (best == s->n || s->v[i].score > s->v[best].score))
			best = i;
	return best < s->n ? best : wire_last_resort(s);
}

/* Points are lines. */
static struct wire_str
join(struct wire_record *rec, const struct wire_story *s,
    const struct wire_wish *wish, const struct wire_set *set,
    struct wire_buf *resolved)
{
	struct wire_buf b = wire_record_buf(rec);

	for (size_t i = 0; i < set->n; i++) {
		const struct wire_span at = s->v[set->v[i]].at;
		const size_t start = b.n + (i > 0);

		if (i > 0)
			wire_buf_char(&b, wish->points ? '\n' : ' ');
		if (s->v[set->v[i]].means != NULL &&
		    (wish->points || i == 0 || set->v[i - 1] + 1 != set->v[i]))
			wire_resolved_put(s, set->v[i], &b, resolved);
		else
			wire_buf_add(&b, wire_str_sub(s->text, at.start, at.end));
		/* A layer from elsewhere may have sentences of several lines. */
		for (size_t k = start; wish->points && k < b.n; k++)
			if (b.p[k] == '\n')
				b.p[k] = ' ';
	}
	return wire_buf_str(&b);
}

/* Nothing fits: the sentence that can be cut best. */
static struct wire_str
cut_any(struct wire_record *rec, const struct wire_story *s,
    const struct wire_wish *wish, size_t *which)
{
	struct wire_cut best = wire_cut_find(s, *which, wish->room);

	for (size_t i = 0; i < s->n; i++) {
		if (!wire_stands_alone(s, i) || s->v[i].means != NULL)
			continue;
		const struct wire_cut cut = wire_cut_find(s, i, wish->room);
		if (cut.grade > best.grade || (cut.grade == best.grade &&
		    s->v[i].score > s->v[*which].score)) {
			best = cut;
			*which = i;
		}
	}
	return wire_cut_text(rec, s, *which, best);
}

/* If the best sentence is too long, its beginning tells more than short
 * sentences from further down: "The weather was fine."  Inside a clause it is
 * cut only if there is nothing else.  Absent: nothing fits, and nothing shall be
 * cut. */
static struct wire_str
compose(struct wire_record *rec, const struct wire_story *s,
    const struct wire_wish *wish, bool trim, struct wire_set *set,
    struct wire_buf *resolved)
{
	size_t best = best_alone(s, wish);
	const bool fits = wire_fits(s->v[best].size, wish->room);
	struct wire_cut cut;

	if (!fits && trim) {
		cut = wire_cut_find(s, best, wish->room);
		if (cut.grade == WIRE_CUT_CLAUSE) {
			*set = (struct wire_set){ .v = { best }, .n = 1 };
			return wire_cut_text(rec, s, best, cut);
		}
	}
	if (set->n == 0 && !fits) {
		if (!trim)
			return (struct wire_str){ NULL, 0 };
		const struct wire_str text = cut_any(rec, s, wish, &best);
		*set = (struct wire_set){ .v = { best }, .n = 1 };
		return text;
	}
	if (set->n == 0)
		*set = (struct wire_set){ .v = { best }, .n = 1 };
	return join(rec, s, wish, set, resolved);
}

static struct wire_wish
wish_of(const struct conf *conf)
{
	const bool headline = conf->mode == MODE_HEADLINE;
	struct wire_wish wish = {
		.sentences = headline ? 1 : (size_t)conf->sentences,
		.room = { (size_t)conf->max_words, (size_t)conf->max_chars },
		.fill = conf->max_words != MAX_WORDS || conf->max_chars != MAX_CHARS,
		.lead = conf->mode == MODE_LEAD,
		.points = conf->mode == MODE_POINTS || headline
	};

	if (headline && !wish.fill)
		wish.room.chars = HEADLINE_CHARS;
	return wish;
}

/* If no sentence makes a headline, one that is cut is better than none. */
static struct wire_str
tell(struct wire_record *rec, const struct wire_chooser *c, const struct conf *conf,
    struct wire_set *set, struct wire_buf *resolved)
{
	size_t which;

	if (conf->mode == MODE_HEADLINE) {
		const struct wire_str headline = wire_headline(rec, c, &which);

		if (headline.p != NULL) {
			*set = (struct wire_set){ .v = { which }, .n = 1 };
			return headline;
		}
	}
	*set = wire_choose(c);
	return compose(rec, c->story, &c->wish, conf->trim, set, resolved);
}

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	const struct summarize *f = shared;
	const struct conf *conf = f->conf;
	const struct wire_wish wish = wish_of(conf);
	struct wire_story *s = wire_story_read(rec, data_for(f->data, rec),
	    f->query);

	if (f->roundup != NULL) {
		if (s != NULL)
			wire_story_score(rec, s);
		wire_roundup_add(f->roundup, rec, s, &wish);
		return WIRE_DROP;
	}
	if (s == NULL) {
		wire_delete(rec, "summary");
		return WIRE_EMIT;
	}
	if (conf->resolve && conf->mode != MODE_HEADLINE)
		wire_story_resolve(rec, s, wish.room);
	wire_story_score(rec, s);

	const struct wire_chooser c = wire_chooser_new(rec, s, &wish);
	struct wire_set *set = WIRE_NEW(rec, struct wire_set, 1);

	struct wire_buf resolved = wire_record_buf(rec);
	const struct wire_str text = tell(rec, &c, conf, set, &resolved);
	if (text.p == NULL) {
		wire_delete(rec, "summary");
		return WIRE_EMIT;
	}
	struct wire_summary summary = { .sentences = set->v, .n = set->n,
		.text = text };
	if (resolved.n > 0) {
		wire_buf_char(&resolved, ']');
		summary.resolved = wire_buf_str(&resolved);
	}
	if (conf->explain)
		summary.why = wire_summary_why(rec, &c, set);
	wire_set_summary(rec, &summary);
	return WIRE_EMIT;
}

static void
end(void *shared, struct wire_record *rec)
{
	const struct summarize *f = shared;

	if (f->roundup != NULL)
		wire_roundup_end(f->roundup, rec);
}

static void
close(void *shared)
{
	const struct summarize *f = shared;

	if (f->roundup != NULL)
		wire_roundup_free(f->roundup);
}

/* Records, but not those that came in. */
static bool
prints(const void *conf)
{
	return ((const struct conf *)conf)->group_by != NULL;
}

const struct wire_filter wire_summarize = {
	.name = "summarize", .summary = "pick the sentences that tell the story",
	.options = options, .conf_size = sizeof(struct conf),
	.reads = "text headline language sentences entities quotes",
	.writes = "summary",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.open = open, .apply = apply, .end = end, .close = close, .prints = prints,
};
