/* score.c - how likely a quotation is right, and what speaks for it */
#include "lib/quotes/score.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/base/buf.h"
#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/quotes/clause.h"
#include "lib/record/record.h"

/* Ways first, in the order of enum how. */
#define FEATURES(F) \
	/* how it was found */ \
	F(NOT, "none") F(MARKS, "marks") F(ACCORDING, "according") \
	F(THAT, "that") F(WHETHER, "whether") F(LABEL, "label") \
	F(TRAILING, "trailing") F(AROUND, "around") F(CLAUSE, "clause") \
	F(COLON, "colon") F(CALL, "call") F(TO, "to") F(OBJECT, "object") \
	F(CARRIED, "carried") F(LED, "led") F(UNKNOWN, "unknown-verb") \
	F(ALONE, "alone") \
	/* the cue */ \
	F(VERB_CLAUSE, "verb-takes-clause") F(VERB_THAT, "verb-takes-that") \
	F(VERB_CALL, "verb-calls") F(VERB_OBJECT, "verb-takes-object") \
	F(VERB_QUOTE, "verb-takes-marks-only") F(VERB_ING, "verb-in-ing") \
	F(VERB_BASE, "verb-or-noun") F(VERB_GROUP, "verb-has-auxiliary") \
	F(VERB_MODAL, "verb-would") F(VERB_NOT, "verb-not") \
	F(CUE_FIRST, "cue-first") F(SOURCE_FIRST, "source-before-cue") \
	F(APART, "source-apart") F(SECOND, "second-in-sentence") \
	F(SHARED, "shared-source") \
	/* the source */ \
	F(NOBODY, "no-source") F(PERSON, "source-person") F(BODY, "source-body") \
	F(SPEAKER, "source-speaks") F(PRONOUN, "source-pronoun") \
	F(ME, "source-i-or-you") F(THING, "source-no-speaker") \
	F(LONG_SOURCE, "source-long") F(LONGEST_SOURCE, "source-very-long") \
	F(COMMA_SOURCE, "source-has-comma") F(VERB_SOURCE, "source-has-verb") \
	F(NO_START, "source-has-no-start") \
	/* what was said */ \
	F(PIECES, "pieces") F(CAPITAL, "capital") F(STOP, "stop-inside") \
	F(COMMA, "comma-inside") F(PARTLY, "few-words-marked") \
	F(WORDS_1, "words-1") F(WORDS_2, "words-2-3") F(WORDS_4, "words-4-7") \
	F(WORDS_16, "words-16+") F(FINITE, "has-verb") \
	F(BARE_FIRST, "bare-words-first") F(BARE_LAST, "bare-words-last") \
	F(ENDS, "ends-sentence") F(GOES_ON, "words-follow") \
	F(FOLLOWED_AND, "and-follows") F(FOLLOWED_PREP, "preposition-follows") \
	F(BEGINS_PRONOUN, "begins-pronoun") F(UNCLOSED, "unclosed") \
	F(SINGLE, "single-marks") \
	/* around it */ \
	F(NESTED, "inside-marks") F(INSIDE, "inside-another") \
	F(HOLDS, "holds-another") F(LINE, "begins-line") \
	F(NO_STOP, "line-without-stop") F(MORE, "marks-follow") \
	F(LAST, "ends-line")

enum feature {
#define F(name, text) F_##name,
	FEATURES(F)
#undef F
	NFEATURES
};
_Static_assert((int)NFEATURES <= (int)SCORE_MAX_FEATURES, "room for weights");
_Static_assert((int)F_ALONE == (int)HOW_ALONE, "ways are features");

const char *const score_names[] = {
#define F(name, text) text,
	FEATURES(F)
#undef F
	NULL
};

enum wire_quote_kind
score_kind(const struct story *s, const struct found *f)
{
	bool marked = false, bare = false;

	if (f->verbatim)
		return WIRE_DIRECT;
	for (size_t k = 0; k < f->npieces; k++)
		for (size_t i = f->pieces[k].from; i < f->pieces[k].to; i++) {
			if (s->v[i].kind == ITEM_QUOTE)
				marked = true;
			else if (s->v[i].kind != ITEM_PUNCT)
				bare = true;
		}
	return !marked ? WIRE_INDIRECT : bare ? WIRE_MIXED : WIRE_DIRECT;
}

/* ---- features ---------------------------------------------------------------- */

static void
look_at_cue(const struct story *s, const struct found *f, bool *has)
{
	uint32_t verb = 0, all = 0;

	for (size_t i = f->cue.from; i < f->cue.to; i++) {
		all |= s->v[i].kind == ITEM_WORD ? s->v[i].cls : 0;
		if (s->v[i].cls & SAYS)
			verb = s->v[i].cls;
	}
	has[F_VERB_CLAUSE] = (verb & SAYS_CLAUSE) != 0;
	has[F_VERB_THAT] = (verb & SAYS_THAT) != 0;
	has[F_VERB_CALL] = (verb & SAYS_CALL) != 0;
	has[F_VERB_OBJECT] = (verb & SAYS_OBJECT) != 0;
	has[F_VERB_QUOTE] = (verb & SAYS) == SAYS_QUOTE;
	has[F_VERB_ING] = (verb & FORM_ING) != 0;
	has[F_VERB_BASE] = (verb & FORM_BASE) != 0;
	has[F_VERB_GROUP] = verb != 0 && (all & (IS_AUX | IS_BE)) != 0;
	has[F_VERB_MODAL] = verb != 0 && (all & IS_MODAL) != 0;
	has[F_VERB_NOT] = (all & IS_NOT) != 0;
	if (f->cue.from == f->cue.to)
		return;
	has[F_CUE_FIRST] = f->cue.from < f->pieces[0].from;
	if (f->source.from < f->source.to) {
		has[F_SOURCE_FIRST] = f->source.to <= f->cue.from;
		has[F_APART] = has[F_SOURCE_FIRST] ?
		    f->source.to < f->cue.from : f->cue.to < f->source.from;
	}
}

static void
look_at_source(const struct story *s, const struct found *f, bool *has)
{
	const struct range r = f->source;
	bool names = false;

	has[F_NOBODY] = r.from == r.to;
	if (r.from == r.to)
		return;
	for (size_t i = r.from; i < r.to; i++) {
		const struct item *it = &s->v[i];
		if (it->kind == ITEM_NAME) {
			const bool person = s->entities[it->ref].type == WIRE_PERSON;
			has[person ? F_PERSON : F_BODY] = names = true;
		} else if (it->kind == ITEM_WORD) {
			has[F_SPEAKER] |= (it->cls & IS_SPEAKER) != 0;
			has[F_VERB_SOURCE] |= (it->cls & (IS_VERB | IS_AUX |
			    IS_BE)) != 0 && !(it->flags & ITEM_CAPITAL);
		} else
			has[F_COMMA_SOURCE] |= it->punct == ',';
	}
	const struct item *first = &s->v[r.from];
	if (r.to == r.from + 1 && (first->cls & IS_PRONOUN)) {
		has[F_PRONOUN] = true;
		has[F_ME] = wire_lexicon_word(s->words->gender, wire_str_sub(
		    s->text, first->start, first->end)) == 0;
	} else
		has[F_THING] = !names && !has[F_SPEAKER];
	has[F_LONG_SOURCE] = r.to - r.from > 6;
	has[F_LONGEST_SOURCE] = r.to - r.from > 14;
	/* "version of this article": no article, no name, no plural "officials" */
	has[F_NO_START] = first->kind == ITEM_WORD && !(first->cls & (IS_DET |
	    IS_POSSESSIVE | IS_PRONOUN | IS_SPEAKER)) &&
	    !(first->flags & ITEM_CAPITAL);
}

/* The first letter and the last mark inside the quotation of item `i`. */
static void
look_at_marks(const struct story *s, size_t i, bool first, bool *has)
{
	const struct wire_marks *m = &s->marks[s->v[i].ref];
	const size_t from = m->start + m->open;
	const size_t to = s->v[i].end > from + m->close ?
	    s->v[i].end - m->close : from;
	const char last = clause_last_inside(s, i);

	if (first) {
		size_t len = 0;
		has[F_CAPITAL] = from < to &&
		    !wire_is_lower(wire_utf8_at(s->text, from, &len));
	}
	has[F_STOP] = last == '.' || last == '?' || last == '!';
	has[F_COMMA] = last == ',';
	has[F_UNCLOSED] |= (m->flags & WIRE_MARK_UNCLOSED) != 0;
	has[F_SINGLE] |= m->style >= WIRE_MARK_CURLY_SINGLE;
}

static void
look_at_content(const struct story *s, const struct found *f, bool *has)
{
	size_t bare = 0, marked = 0;
	bool any = false;

	for (size_t k = 0; k < f->npieces; k++)
		for (size_t i = f->pieces[k].from; i < f->pieces[k].to; i++) {
			const struct item *it = &s->v[i];
			if (it->kind == ITEM_QUOTE) {
				marked += 1 + (it->end - it->start) / 6;
				look_at_marks(s, i, !any, has);
				any = true;
			} else if (it->kind != ITEM_PUNCT) {
				has[F_FINITE] |= it->kind == ITEM_WORD &&
				    (it->cls & (IS_VERB | IS_AUX | IS_BE |
				    SAYS)) != 0;
				bare++;
			}
		}
	const size_t words = bare + marked;
	has[F_PARTLY] = marked > 0 && bare > 2 * marked;
	has[F_WORDS_1] = words <= 1;
	has[F_WORDS_2] = words == 2 || words == 3;
	has[F_WORDS_4] = words > 3 && words < 8;
	has[F_WORDS_16] = words > 15;
	has[F_PIECES] = f->npieces > 1;

	const struct item *first = &s->v[f->pieces[0].from];
	const size_t end = f->pieces[f->npieces - 1].to;
	has[F_BARE_FIRST] = marked > 0 && first->kind != ITEM_QUOTE;
	has[F_BARE_LAST] = marked > 0 && s->v[end - 1].kind != ITEM_QUOTE;
	has[F_BEGINS_PRONOUN] = first->kind == ITEM_WORD &&
	    (first->cls & (IS_PRONOUN | IS_WHOM)) != 0;
	has[F_LINE] = (first->flags & ITEM_LINE) != 0;
	size_t next = end;
	while (next < s->n && next < f->sentence.to && s->v[next].punct == '.')
		next++;
	has[F_ENDS] = next >= f->sentence.to;
	if (!has[F_ENDS] && s->v[end].kind != ITEM_PUNCT) {
		has[F_GOES_ON] = true;
		has[F_FOLLOWED_AND] = (s->v[end].cls & (IS_AND | IS_BUT)) != 0;
		has[F_FOLLOWED_PREP] = (s->v[end].cls & (IS_PREP | IS_OF)) != 0;
	}
}

static bool
holds(const struct found *a, const struct found *b)
{
	return b->cue.from < b->cue.to && a->pieces[0].from <= b->cue.from &&
	    b->cue.from < a->pieces[a->npieces - 1].to &&
	    (a->cue.from < a->pieces[0].from || b->cue.from < a->cue.from);
}

/* Is item i in one of the next, from number k on, that has a cue? */
static bool
is_told(const struct found *found, size_t n, size_t k, size_t i)
{
	enum { NEAR = 4 };

	for (const size_t stop = k + NEAR; k < n && k < stop; k++)
		for (size_t p = 0; p < found[k].npieces; p++)
			if (found[k].pieces[p].from <= i && i < found[k].pieces[p].to)
				return found[k].cue.from < found[k].cue.to;
	return false;
}

/* Others of the same sentence. */
static void
look_around(const struct story *s, const struct found *found, size_t n, size_t k,
    bool *has)
{
	enum { NEAR = 4, REACH = 60 };
	const struct found *f = &found[k];

	for (size_t i = k > NEAR ? k - NEAR : 0; i < n && i <= k + NEAR; i++) {
		if (i == k || found[i].sentence.from != f->sentence.from)
			continue;
		has[F_SECOND] |= i < k;
		has[F_INSIDE] |= holds(&found[i], f);
		has[F_HOLDS] |= holds(f, &found[i]);
	}
	has[F_NESTED] = s->depth > 0;
	/* “We lost,” he said. Instead, “we …” */
	size_t next = f->pieces[f->npieces - 1].to;
	const size_t stop = next + REACH;
	for (; next < s->n && next < stop && !(s->v[next].flags & ITEM_LINE); next++)
		has[F_MORE] |= s->v[next].kind == ITEM_QUOTE &&
		    !is_told(found, n, k + 1, next);
	has[F_LAST] = next == s->n || (s->v[next].flags & ITEM_LINE);
	/* headings, captions, "Read more: …" */
	const struct item *last = &s->v[f->sentence.to - 1];
	has[F_NO_STOP] = last->kind != ITEM_QUOTE && last->kind != ITEM_PUNCT;
}

void
score_look(const struct story *s, const struct found *found, size_t n, size_t k,
    bool *features)
{
	const struct found *f = &found[k];

	memset(features, 0, NFEATURES * sizeof(*features));
	features[f->how] = true;
	features[F_SHARED] = f->like != NO_QUOTE && f->cue.from < f->cue.to;
	look_at_cue(s, f, features);
	look_at_source(s, f, features);
	look_at_content(s, f, features);
	look_around(s, found, n, k, features);
}

/* ---- the sum ------------------------------------------------------------------- */

static int32_t
sum(const struct score_weights *w, enum wire_quote_kind kind, const bool *has)
{
	int32_t score = w->bias[kind];

	for (size_t i = 0; i < NFEATURES; i++)
		score += has[i] ? w->of[i][kind] : 0;
	return score;
}

/* The logistic function at scores of a half, a whole … of a logit, in
 * hundredths; straight lines between them. */
unsigned
score_confidence(const struct score_weights *w, enum wire_quote_kind kind,
    const bool *has)
{
	enum { STEP = 500, LAST = 10 };
	static const unsigned at[LAST + 1] = {
		5000, 6225, 7311, 8176, 8808, 9241, 9526, 9707, 9820, 9890, 9933
	};
	const int32_t score = sum(w, kind, has);
	const uint32_t size = (uint32_t)(score < 0 ? -score : score);
	unsigned likely = at[LAST];

	if (size < STEP * LAST)
		likely = at[size / STEP] + (at[size / STEP + 1] -
		    at[size / STEP]) * (size % STEP) / STEP;
	likely = (likely + 50) / 100;
	return score < 0 ? 100 - likely : likely;
}

struct share {
	int32_t weight;
	const char *name;
};

static int
by_weight(const void *a, const void *b)
{
	const struct share *x = a, *y = b;
	const int32_t p = x->weight < 0 ? -x->weight : x->weight;
	const int32_t q = y->weight < 0 ? -y->weight : y->weight;

	return p != q ? (p < q) - (p > q) : strcmp(x->name, y->name);
}

struct wire_str
score_why(struct wire_record *rec, const struct score_weights *w,
    enum wire_quote_kind kind, const bool *has)
{
	struct share shares[NFEATURES + 1];
	struct wire_buf b = wire_record_buf(rec);
	size_t n = 0;

	if (w->bias[kind] != 0)
		shares[n++] = (struct share){ w->bias[kind],
		    wire_quote_names[kind] };
	for (size_t i = 0; i < NFEATURES; i++)
		if (has[i] && w->of[i][kind] != 0)
			shares[n++] = (struct share){ w->of[i][kind],
			    score_names[i] };
	qsort(shares, n, sizeof(*shares), by_weight);
	for (size_t i = 0; i < n; i++)
		wire_buf_printf(&b, "%s%s %+d", i > 0 ? ", " : "",
		    shares[i].name, (int)shares[i].weight);
	return wire_buf_str(&b);
}

/* ---- the weight file ----------------------------------------------------------- */

/* Where the weights of a line go; NULL: no such feature. */
static int32_t *
find(struct score_weights *w, struct wire_str name)
{
	if (wire_str_is(name, "bias"))
		return w->bias;
	for (size_t i = 0; score_names[i] != NULL; i++)
		if (wire_str_is(name, score_names[i]))
			return w->of[i];
	return NULL;
}

static void
load(struct wire_env *env, struct score_weights *w, const char *name)
{
	enum { MOST = 100000 };		/* so that no sum overflows */
	struct wire_str rest, line, field;
	const char *file;

	if (!wire_env_data(env, name, &rest, &file))
		return;
	for (size_t n = 1; wire_str_line(&rest, &line); n++) {
		if (line.n == 0 || line.p[0] == '#')
			continue;
		wire_str_field(&line, '\t', &field);
		int32_t *of = find(w, field);
		if (of == NULL)
			wire_env_fail(env, file, n, 0, "no such feature");
		for (size_t k = 0; k < SCORE_KINDS; k++) {
			int weight;
			if (!wire_str_field(&line, '\t', &field) ||
			    !wire_str_int(field, &weight) || weight > MOST ||
			    weight < -MOST)
				wire_env_fail(env, file, n, 0, "three whole "
				    "numbers up to %d expected", MOST);
			of[k] = weight;
		}
	}
}

const struct score_weights *
score_load(struct wire_env *env)
{
	static const char base[] = "quote-weights.tsv";
	struct score_weights *w = wire_env_alloc(env, sizeof(*w));
	char name[64];

	*w = (struct score_weights){ { 0 }, { { 0 } } };
	for (const char *const *lang = wire_env_languages(env, base);
	    *lang != NULL; lang++) {
		snprintf(name, sizeof(name), "%s/%s", *lang, base);
		load(env, w, name);
	}
	return w;
}
