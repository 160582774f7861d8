/*
 * weights.h - what speaks for a sentence, and for a set of sentences
 *
 * All numbers are whole: a feature is counted in 1/65536 (WIRE_ONE is 1.0), a
 * weight in millionths, so that every machine comes to the same summary.
 */
#ifndef WIRE_SUMMARY_WEIGHTS_H
#define WIRE_SUMMARY_WEIGHTS_H

#include "lib/text/lexicon.h"
#include "wirecopy/filter.h"

#define WIRE_ONE ((int64_t)65536)

/* Of a sentence.  "Likeness" is the cosine of two vectors of word counts,
 * function words left out. */
#define WIRE_SENTENCE_FEATURES(X) \
	X(NEARNESS, "nearness")		/* 1 / number in the story, from 1 */ \
	X(FIRST, "first")		/* 1 or 0, like all that have no unit */ \
	X(SECOND, "second") \
	X(THIRD, "third") \
	X(LAST, "last") \
	X(PLACE, "place")		/* share of the story before it */ \
	X(LOG_PLACE, "log-place")	/* log2 of its number */ \
	X(PARAGRAPH, "paragraph")	/* begins one */ \
	X(WORDS, "words")		/* in 30s */ \
	X(LOG_WORDS, "log-words")	/* log2 */ \
	X(SHORT, "short")		/* below 8 words */ \
	X(LONG, "long")			/* above 38 */ \
	X(RELATIVE_WORDS, "relative-words") /* to the story's average */ \
	X(LIKE_STORY, "like-story")	/* likeness to all of the story */ \
	X(LIKE_OTHERS, "like-others")	/* average likeness to a sentence */ \
	X(LIKE_EARLIER, "like-earlier")	/* the same, of those before it */ \
	X(LIKE_FIRST, "like-first") \
	X(LIKE_HEADLINE, "like-headline") \
	X(FREQUENCY, "frequency")	/* average share of the story's words */ \
	X(FUNCTION_WORDS, "function-words") /* share of its words */ \
	X(NAMES, "names")		/* entities, in 10s */ \
	X(NUMBERS, "numbers")		/* has digits */ \
	X(QUOTED, "quoted")		/* share of its bytes in direct quotations */ \
	X(SPEAKS, "speaks")		/* has the source of a quotation */ \
	X(OPENS_QUOTE, "opens-quote") \
	X(LEANS, "leans")		/* must follow the sentence before it */ \
	X(CONNECTIVE, "connective")	/* begins with "but", "meanwhile" … */ \
	X(SELF, "self")			/* share of "I", "we" … */ \
	X(QUESTION, "question") \
	X(QUERY, "query")		/* share of the words of --query; not learned */

/* Of a set of sentences; and of each of the above "mean-…", the average over
 * the sentences. */
#define WIRE_SET_FEATURES(X) \
	X(COUNT, "count") \
	X(ALL_WORDS, "all-words")	/* in 30s, times 3 / --sentences */ \
	X(LOG_ALL_WORDS, "log-all-words") /* log2 of words times 3 / --sentences */ \
	X(SUM, "sum")			/* of the sentences' scores */ \
	X(MEAN, "mean") \
	X(LEAST, "least") \
	X(MOST, "most") \
	X(MAX_LIKENESS, "max-likeness")	/* of two of them */ \
	X(MEAN_LIKENESS, "mean-likeness") \
	X(SET_LIKE_STORY, "set-like-story") \
	X(COVERAGE, "coverage")		/* share of the 12 commonest words */ \
	X(VARIETY, "variety")		/* different words / words */ \
	X(MASS, "mass")			/* how much of the story its words are */ \
	X(LOG_MASS, "log-mass")		/* log2 of 65536 times that */ \
	X(ONCE, "once")			/* share of words that the story has but here */ \
	X(OFTEN, "often")		/* … that it has three times or more */ \
	X(WITH_FIRST, "with-first") \
	X(LEAD, "lead")			/* the story's first sentences */

#define WIRE_FEATURE_ENUM(symbol, name) WIRE_F_##symbol,
enum { WIRE_SENTENCE_FEATURES(WIRE_FEATURE_ENUM) WIRE_NSENTENCE_FEATURES };
enum {
	WIRE_SET_FEATURES(WIRE_FEATURE_ENUM)
	WIRE_F_MEANS,
	WIRE_NSET_FEATURES = WIRE_F_MEANS + WIRE_NSENTENCE_FEATURES
};

/* Their names, in that order. */
extern const char *const wire_sentence_feature_names[WIRE_NSENTENCE_FEATURES];
extern const char *const wire_set_feature_names[WIRE_NSET_FEATURES];

/* Classes of summary-cues.tsv. */
enum {
	WIRE_CUE_PRONOUN = 1,		/* "He …" leans on what was said before */
	WIRE_CUE_CONNECTIVE = 2,
	WIRE_CUE_SELF = 4,
	WIRE_CUE_BOILERPLATE = 8,	/* "sign up": no part of a summary */
	WIRE_CUE_CLAUSE = 16,		/* "while": a sentence may end before it */
	WIRE_CUE_PART = 32,		/* ", who …": so it may behind a comma */
	WIRE_CUE_ARTICLE = 64,		/* ", the …": so it may, and names begin so */
	WIRE_CUE_SETTING = 128,		/* "On Monday, …": may open a sentence */
	WIRE_CUE_VERB = 256,		/* "was", "killed": there is a clause */
	WIRE_CUE_PERSON = 512		/* "He": a name may stand instead */
};

/* What is known of a language. */
struct wire_summary_data {
	const char *language;
	const struct wire_lexicon *function_words, *cues, *gender;
	int64_t sentence[WIRE_NSENTENCE_FEATURES], set[WIRE_NSET_FEATURES];
};

/* Data of every language, ended by .language == NULL.  The first has weights of
 * its own; of those that have words alone, its weights are borrowed. */
const struct wire_summary_data *wire_summary_data(struct wire_env *env);

/* Feature values times weights. */
int64_t wire_weigh(const int64_t *weights, const int64_t *features, size_t n);

/* What each adds: rounded so that the sum is that of wire_weigh. */
void wire_weigh_each(const int64_t *weights, const int64_t *features, size_t n,
    int64_t *parts);

#endif
