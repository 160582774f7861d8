/*
 * entities.c - find who, what, where and when
 *
 * Stages in a row, over one struct story: cut the text into words; literals;
 * names; decide; the model; the newsroom's lists and rules; link.
 */
#include "lib/entities/entities.h"

#include <stddef.h>
#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/entities/newsroom.h"
#include "lib/entities/tagger.h"
#include "lib/record/record.h"

struct mention *
story_add(struct story *s, size_t first, size_t last,
    enum wire_entity_type type, const char *rule)
{
	s->mentions = wire_record_grow(s->rec, s->mentions, s->nmentions, 1, &s->size,
	    sizeof(*s->mentions));
	struct mention *m = &s->mentions[s->nmentions++];
	*m = (struct mention){ .first = first, .last = last, .type = type,
	    .rule = rule };
	return m;
}

/* ---- words ------------------------------------------------------------------ */

static bool
lexical(const struct story *s, struct wire_str w, uint32_t class)
{
	return (wire_lexicon_word(s->lists->words, w) & class) != 0;
}

/* Where the name in a hyphenated word ends or begins: "London|-based",
 * "anti-|Taliban", "Iran|-Iraq".  Returns how many cuts. */
static size_t
hyphen_cuts(const struct story *s, struct wire_str w, size_t cuts[2])
{
	const char *const hyphen = memchr(w.p, '-', w.n);

	if (hyphen == NULL || hyphen == w.p || hyphen + 1 == w.p + w.n)
		return 0;
	const size_t at = (size_t)(hyphen - w.p);
	const char *back = w.p + w.n - 1;
	while (*back != '-')
		back--;
	const struct wire_str left = wire_str_sub(w, 0, at),
	    right = wire_str_sub(w, at + 1, w.n),
	    tail = wire_str_sub(w, (size_t)(back - w.p) + 1, w.n);

	if (lexical(s, tail, IS_SUFFIX)) {
		cuts[0] = (size_t)(back - w.p);
		return cuts[0] > 0;
	}
	if (lexical(s, left, IS_PREFIX) || (left.n < 3 && left.p[0] >= '0' &&
	    left.p[0] <= '9')) {			/* "5-Camila Basualdo" */
		cuts[0] = at + 1;
		return 1;
	}
	if (wire_lexicon_word(s->lists->names, w) == 0 &&
	    wire_lexicon_word(s->lists->names, left) != 0 &&
	    wire_lexicon_word(s->lists->names, right) != 0 &&
	    !lexical(s, left, IS_GIVEN)) {
		cuts[0] = at;
		cuts[1] = at + 1;
		return 2;
	}
	return 0;
}

static void
put_piece(struct story *s, const struct wire_token *t, size_t from, size_t to)
{
	const char first = s->text.p[t->start + from];
	struct wire_token piece = *t;

	if (from > 0)
		piece.flags &= (uint8_t)~(WIRE_TOKEN_BLANK | WIRE_TOKEN_LINE |
		    WIRE_TOKEN_CAPITAL);
	if (from > 0 && first >= 'A' && first <= 'Z')
		piece.flags |= WIRE_TOKEN_CAPITAL;
	piece.end = t->start + (uint32_t)to;
	piece.start += (uint32_t)from;
	if (to - from < t->end - t->start)
		piece.hash = wire_word_hash(wire_token_str(s->text, &piece));
	s->v[s->n++] = piece;
}

static void
cut_words(struct story *s)
{
	const struct wire_token *t;
	const size_t n = wire_hashed_tokens(s->rec, &t);
	size_t room = n + 1;

	for (size_t i = 0; i < n; i++)
		if (memchr(s->text.p + t[i].start, '-', t[i].end - t[i].start) != NULL)
			room += 2;
	s->v = WIRE_NEW(s->rec, struct wire_token, room);
	for (size_t i = 0; i < n; i++) {
		const struct wire_str w = wire_token_str(s->text, &t[i]);
		size_t cuts[2], from = 0;
		const size_t ncuts = t[i].kind == WIRE_TOKEN_WORD && w.n > 3 ?
		    hyphen_cuts(s, w, cuts) : 0;

		for (size_t k = 0; k < ncuts; k++) {
			put_piece(s, &t[i], from, cuts[k]);
			from = cuts[k];
		}
		put_piece(s, &t[i], from, w.n);
	}
	s->v[s->n] = (struct wire_token){
		.start = (uint32_t)s->text.n, .end = (uint32_t)s->text.n,
		.kind = WIRE_TOKEN_PUNCT, .flags = WIRE_TOKEN_LINE,
	};
}

/* ---- where case tells nothing ------------------------------------------------- */

/* Is token i the first word of a sentence, of a quotation or behind a colon? */
static bool
starts(const struct story *s, size_t i)
{
	if (i == 0 || s->v[i].flags & WIRE_TOKEN_LINE)
		return true;
	const struct wire_str w = story_word(s, i - 1);

	if (s->v[i - 1].kind == WIRE_TOKEN_NUMBER)	/* "1. Bakery queue" */
		return w.p[w.n - 1] == '.';
	if (s->v[i - 1].kind != WIRE_TOKEN_PUNCT &&
	    s->v[i - 1].kind != WIRE_TOKEN_SYMBOL)
		return false;
	switch (w.p[0]) {
	case '.': case '!': case '?': case ':': case ';':
		return true;
	case '-': case '*': case '|': case '>':		/* "NAIROBI - Members of" */
		return !story_glued(s, i);
	case '"': case '\'': case '(': case '[':
		return story_glued(s, i) || s->flags[i - 1] & AT_START;
	default:
		/* opening marks, dashes and bullets; a closing one behind a stop */
		return w.n > 1 && w.n < 4 && (memcmp(w.p, "\xe2\x80\x99", 3) != 0 &&
		    (memcmp(w.p, "\xe2\x80\x9d", 3) != 0 || s->flags[i - 1] & AT_START));
	}
}

/* A line is without case if it is in capitals, or if its words are nearly all
 * capitalised and no stop ends it: a headline inside the copy. */
static bool
no_case(const struct story *s, size_t first, size_t last)
{
	size_t words = 0, capitals = 0, allcaps = 0;
	const char end = s->text.p[s->v[last - 1].start];

	for (size_t i = first; i < last; i++) {
		const struct wire_token *const t = &s->v[i];

		if (t->kind != WIRE_TOKEN_WORD || t->flags & WIRE_TOKEN_CLITIC)
			continue;
		words++;
		capitals += (t->flags & WIRE_TOKEN_CAPITAL) != 0;
		allcaps += (t->flags & WIRE_TOKEN_ALLCAPS) != 0;
	}
	if (words > 1 && 5 * allcaps >= 4 * words)
		return true;
	return words > 3 && end != '.' && end != '!' && end != '?' &&
	    5 * capitals >= 4 * words;
}

static void
mark_words(struct story *s)
{
	s->class = WIRE_NEW(s->rec, uint32_t, s->n + 1);
	s->flags = WIRE_NEW(s->rec, uint8_t, s->n + 1);
	for (size_t i = 0, line = 0; i < s->n; i++) {
		s->class[i] = wire_lexicon_hashed(s->lists->words, s->v[i].hash);
		s->flags[i] = 0;
		s->flags[i] = starts(s, i) ? AT_START : 0;
		if (s->v[i + 1].flags & WIRE_TOKEN_LINE) {
			if (no_case(s, line, i + 1))
				for (size_t k = line; k <= i; k++)
					s->flags[k] |= NO_CASE;
			line = i + 1;
		}
	}
	s->class[s->n] = 0;
	s->flags[s->n] = 0;
}

/* ---- the filter ------------------------------------------------------------------ */

static int
in_order(const void *a, const void *b)
{
	const struct mention *const x = a, *const y = b;

	return x->first < y->first ? -1 : x->first > y->first;
}

static void
sort_mentions(struct story *s)
{
	if (s->nmentions > 0)
		qsort(s->mentions, s->nmentions, sizeof(*s->mentions), in_order);
}

static size_t
length(const struct mention *m)
{
	return m->last - m->first;
}

/* The model does not know what the rules took for a date or an amount.  Of two
 * that overlap the longer stays, "Paris 2024 Games", and of two as long the name:
 * "97 Real Madrid". */
static void
drop_overlapped(struct story *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->nmentions; i++) {
		const struct mention *const m = &s->mentions[i];
		struct mention *const before = n > 0 ? &s->mentions[n - 1] : NULL;

		if (before == NULL || m->first >= before->last)
			s->mentions[n++] = *m;
		else if (length(m) > length(before) ||
		    (length(m) == length(before) && m->type < WIRE_DATE))
			*before = *m;
	}
	s->nmentions = n;
}

static void
find_words(struct story *s)
{
	cut_words(s);
	mark_words(s);
}

void
entities_by_rule(struct story *s)
{
	find_words(s);
	entities_literals(s);
	entities_names(s);
	entities_decide(s);
	sort_mentions(s);
}

struct conf {
	const char *model;
	long min_score;
	struct wire_list gazetteer, rules;
	bool why;
	bool link;
};

static const struct wire_option options[] = {
	{ "gazetteer", 'g', WIRE_LIST, offsetof(struct conf, gazetteer), "FILE...",
	    NULL, "lists of names" },
	{ "model", 'm', WIRE_FILE, offsetof(struct conf, model), "FILE", NULL,
	    "a model of train-entities, or `none': rules and lists alone" },
	{ "min-score", 0, WIRE_INT, offsetof(struct conf, min_score), "N", "0",
	    "leave out names that the model holds for less likely, per cent" },
	{ "rules", 'r', WIRE_LIST, offsetof(struct conf, rules), "FILE...", NULL,
	    "patterns of names" },
	{ "why", 'w', WIRE_FLAG, offsetof(struct conf, why), NULL, NULL,
	    "tell what made each mention" },
	{ "link", 0, WIRE_FLAG, offsetof(struct conf, link), NULL, NULL,
	    "keep the entities that are there, and link them" },
	{ 0 }
};

struct tagger {
	const struct entity_lists *lists;
	struct {
		struct wire_str language;	/* absent: of all */
		struct model model;
	} *models;
	size_t nmodels;
	long min_score;
	const struct newsroom *newsroom;	/* or NULL */
	bool why;
	bool link;
};

static void *
open_tagger(const void *conf_, struct wire_env *env)
{
	const struct conf *const conf = conf_;
	const char *const *languages = wire_env_languages(env, "entities.model");
	struct tagger *t = wire_env_alloc(env, sizeof(*t));
	size_t n = 0;

	while (languages[n] != NULL)
		n++;
	*t = (struct tagger){ .lists = entity_lists_load(env),
	    .models = wire_env_alloc(env, (n + 1) * sizeof(*t->models)),
	    .newsroom = newsroom_load(env, &conf->gazetteer, &conf->rules),
	    .min_score = conf->min_score, .why = conf->why, .link = conf->link };
	if (conf->link)
		return t;
	if (conf->model != NULL && strcmp(conf->model, "none") == 0)
		return t;
	if (conf->model != NULL) {
		t->models[0].language = (struct wire_str){ NULL, 0 };
		entity_model_read(env, conf->model, &t->models[t->nmodels++].model);
		return t;
	}
	for (; t->nmodels < n; t->nmodels++) {
		t->models[t->nmodels].language = wire_str_of(languages[t->nmodels]);
		entity_model_load(env, languages[t->nmodels],
		    &t->models[t->nmodels].model);
	}
	return t;
}

/* The model for the story's language; NULL: none.  A story that does not say is
 * taken for one in the first language that has a model. */
static const struct model *
model_for(const struct tagger *t, struct wire_record *rec)
{
	struct wire_str language;

	if (t->nmodels == 0)
		return NULL;
	if (t->models[0].language.p == NULL ||
	    !wire_find_string(rec, "language", &language))
		return &t->models[0].model;
	for (size_t i = 0; i < t->nmodels; i++) {
		const struct wire_str l = t->models[i].language;
		if (wire_str_starts(language, l) &&
		    (language.n == l.n || language.p[l.n] == '-'))
			return &t->models[i].model;
	}
	return NULL;
}

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	const struct tagger *const t = shared;
	struct story s = { .lists = t->lists, .rec = rec, .text = wire_text(rec),
	    .why = t->why };
	const struct model *const model = model_for(t, rec);

	if (t->link) {
		find_words(&s);
		entities_link_given(&s);
		return WIRE_EMIT;
	}
	entities_by_rule(&s);
	if (model != NULL) {
		entities_tag(&s, model, t->min_score);
		sort_mentions(&s);
		drop_overlapped(&s);
	}
	if (t->newsroom != NULL)
		entities_newsroom(&s, t->newsroom);
	entities_link(&s);
	return WIRE_EMIT;
}

const struct wire_filter wire_tag_entities = {
	.name = "tag-entities", .summary = "find who, what, where and when",
	.options = options, .conf_size = sizeof(struct conf),
	.reads = "text language published dateline", .writes = "entities",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE | WIRE_ON_DEMAND,
	.open = open_tagger, .apply = apply,
};
