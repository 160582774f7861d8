/* features.c - what speaks for every sentence of a story, as numbers */
#include "lib/summary/features.h"

#include <string.h>

int64_t
wire_share(size_t part, size_t whole)
{
	return whole == 0 ? 0 : (int64_t)part * WIRE_ONE / (int64_t)whole;
}

int64_t
wire_log2(size_t n)
{
	int64_t whole = 0;

	if (n == 0)
		return 0;
	while (n >> whole > 1)
		whole++;
	return (whole - 1) * WIRE_ONE + (int64_t)((n << 16) >> whole);
}

/* Average likeness of every sentence to all of them and to those before it,
 * without comparing each with each: the sum of the vectors, each brought to
 * length 1, stands for all. */
static void
likeness_to_others(struct wire_record *rec, const struct wire_story *s,
    int64_t *features)
{
	uint64_t *sum = WIRE_NEW(rec, uint64_t, s->nterms);

	memset(sum, 0, s->nterms * sizeof(*sum));
	for (int all = 0; all < 2; all++) {
		for (size_t i = 0; i < s->n; i++) {
			const struct wire_terms *t = &s->v[i].terms;
			int64_t *f = features + i * WIRE_NSENTENCE_FEATURES;
			uint64_t part = t->length == 0 ? 0 :
			    (uint64_t)(WIRE_ONE << 8) / t->length, like = 0;

			for (size_t k = 0; k < t->n; k++) {
				like += sum[t->v[k]];
				if (!all)
					sum[t->v[k]] += part;
			}
			like = (like >> 8) * part >> 8;
			f[all ? WIRE_F_LIKE_OTHERS : WIRE_F_LIKE_EARLIER] =
			    (int64_t)(like / (all ? s->n : i + 1));
		}
	}
}

static void
likeness_to(struct wire_record *rec, const struct wire_story *s,
    const struct wire_terms *what, int64_t *features, size_t feature)
{
	uint32_t *counts = WIRE_NEW(rec, uint32_t, s->nterms);

	memset(counts, 0, s->nterms * sizeof(*counts));
	for (size_t k = 0; k < what->n; k++)
		counts[what->v[k]]++;
	for (size_t i = 0; i < s->n; i++)
		features[i * WIRE_NSENTENCE_FEATURES + feature] =
		    wire_cosine(wire_terms_dot(&s->v[i].terms, counts),
		    s->v[i].terms.length, what->length);
}

/* Of the different words of the query, how many are in the sentence. */
static void
share_of_query(struct wire_record *rec, const struct wire_story *s,
    int64_t *features)
{
	uint32_t *seen = WIRE_NEW(rec, uint32_t, s->nterms);
	size_t different = 0;

	memset(seen, 0, s->nterms * sizeof(*seen));
	for (size_t k = 0; k < s->query.n; k++) {
		different += seen[s->query.v[k]] == 0;
		seen[s->query.v[k]] = 1;
	}
	for (size_t i = 0; i < s->n; i++) {
		const struct wire_terms *t = &s->v[i].terms;
		size_t found = 0;

		for (size_t k = 0; k < t->n; k++) {
			const uint32_t last = seen[t->v[k]];

			if (last == 0 || last == i + 2)
				continue;
			found++;
			seen[t->v[k]] = (uint32_t)i + 2;
		}
		features[i * WIRE_NSENTENCE_FEATURES + WIRE_F_QUERY] =
		    wire_share(found, different);
	}
}

static void
place_features(const struct wire_story *s, size_t i, int64_t *f)
{
	f[WIRE_F_NEARNESS] = WIRE_ONE / (int64_t)(i + 1);
	f[WIRE_F_FIRST] = (i == 0) * WIRE_ONE;
	f[WIRE_F_SECOND] = (i == 1) * WIRE_ONE;
	f[WIRE_F_THIRD] = (i == 2) * WIRE_ONE;
	f[WIRE_F_LAST] = (i + 1 == s->n) * WIRE_ONE;
	f[WIRE_F_PLACE] = wire_share(i, s->n);
	f[WIRE_F_LOG_PLACE] = wire_log2(i + 1);
	f[WIRE_F_PARAGRAPH] = WIRE_ONE * (i == 0 || memchr(
	    s->text.p + s->v[i - 1].at.end, '\n',
	    s->v[i].at.start - s->v[i - 1].at.end) != NULL);
}

static void
length_features(const struct wire_line *line, size_t n, size_t all_words,
    int64_t *f)
{
	f[WIRE_F_WORDS] = wire_share(line->size.words, 30);
	f[WIRE_F_LOG_WORDS] = wire_log2(line->size.words);
	f[WIRE_F_SHORT] = (line->size.words < 8) * WIRE_ONE;
	f[WIRE_F_LONG] = (line->size.words > 38) * WIRE_ONE;
	f[WIRE_F_RELATIVE_WORDS] = wire_share(line->size.words * n, all_words);
	f[WIRE_F_FUNCTION_WORDS] = wire_share(line->function_words,
	    line->function_words + line->terms.n);
}

static void
content_features(const struct wire_story *s, size_t i, int64_t *f)
{
	const struct wire_line *line = &s->v[i];
	uint64_t common = wire_terms_dot(&line->terms, s->counts);

	f[WIRE_F_LIKE_STORY] = wire_cosine(common, line->terms.length, s->length);
	f[WIRE_F_FREQUENCY] = wire_share(common, line->terms.n * s->all_terms);
	f[WIRE_F_NAMES] = wire_share(line->names, 10);
	f[WIRE_F_QUOTED] = wire_share(line->quoted, line->at.end - line->at.start);
	f[WIRE_F_SPEAKS] = (line->attributed > 0) * WIRE_ONE;
	f[WIRE_F_OPENS_QUOTE] = wire_opens_quote(s, i) * WIRE_ONE;
	f[WIRE_F_LEANS] = line->leans * WIRE_ONE;
	f[WIRE_F_QUESTION] = (memchr(s->text.p + line->at.start, '?',
	    line->at.end - line->at.start) != NULL) * WIRE_ONE;
}

static void
cue_features(const struct wire_story *s, size_t i, int64_t *f)
{
	const size_t first = s->first_token[i], end = s->first_token[i + 1];
	size_t self = 0;

	f[WIRE_F_CONNECTIVE] =
	    ((wire_first_cue(s, i) & WIRE_CUE_CONNECTIVE) != 0) * WIRE_ONE;
	f[WIRE_F_NUMBERS] = 0;
	for (size_t t = first; t < end; t++) {
		self += (s->cues[t] & WIRE_CUE_SELF) != 0;
		if (s->tokens[t].kind == WIRE_TOKEN_NUMBER)
			f[WIRE_F_NUMBERS] = WIRE_ONE;
	}
	f[WIRE_F_SELF] = wire_share(self, end - first);
}

void
wire_story_score(struct wire_record *rec, struct wire_story *s)
{
	int64_t *features = WIRE_NEW(rec, int64_t,
	    s->n * WIRE_NSENTENCE_FEATURES);
	size_t all_words = 0;

	for (size_t i = 0; i < s->n; i++)
		all_words += s->v[i].size.words;
	likeness_to_others(rec, s, features);
	likeness_to(rec, s, &s->v[0].terms, features, WIRE_F_LIKE_FIRST);
	likeness_to(rec, s, &s->headline, features, WIRE_F_LIKE_HEADLINE);
	share_of_query(rec, s, features);
	for (size_t i = 0; i < s->n; i++) {
		int64_t *f = features + i * WIRE_NSENTENCE_FEATURES;

		place_features(s, i, f);
		length_features(&s->v[i], s->n, all_words, f);
		content_features(s, i, f);
		cue_features(s, i, f);
		s->v[i].score = wire_weigh(s->data->sentence, f,
		    WIRE_NSENTENCE_FEATURES);
	}
	s->features = features;
}
