/*
 * words.h - the words that tell who said something, from data
 *
 * A word may be in several classes: "after" is a preposition and opens a
 * clause.
 */
#ifndef WIRE_QUOTE_WORDS_H
#define WIRE_QUOTE_WORDS_H

#include "lib/text/lexicon.h"

enum {
	/* what may follow a verb of cues.tsv, besides quotation marks */
	SAYS_CLAUSE = 1 << 0, SAYS_THAT = 1 << 1, SAYS_WHOM = 1 << 2,
	SAYS_WHETHER = 1 << 3, SAYS_TO = 1 << 4, SAYS_OBJECT = 1 << 5,
	SAYS_CALL = 1 << 6, SAYS_QUOTE = 1 << 7,
	SAYS = (1 << 8) - 1,
	FORM_ING = 1 << 8,	/* saying */
	FORM_BASE = 1 << 9,	/* say, says: may be a noun, "the claim" */

	/* classes of quote_words.tsv */
	IS_ACCORDING = 1 << 10,	/* stands before a source: according to */
	IS_DET = 1 << 11,	/* the, two, several */
	IS_POSSESSIVE = 1 << 12,	/* his */
	IS_OF = 1 << 13,	/* prepositions that go on a noun phrase */
	IS_PREP = 1 << 14,	/* other prepositions */
	IS_AND = 1 << 15,
	IS_BUT = 1 << 16,	/* joins clauses, not names */
	IS_SUB = 1 << 17,	/* opens a clause: because, while */
	IS_AUX = 1 << 18,
	IS_BE = 1 << 19,
	IS_ADV = 1 << 20,	/* may stand in a verb group: also, not */
	IS_PRONOUN = 1 << 21,	/* may be the subject */
	IS_RELATIVE = 1 << 22,	/* who, which */
	IS_THAT = 1 << 23,
	IS_WH = 1 << 24,	/* opens a reported question */
	IS_TO = 1 << 25,
	IS_TIME = 1 << 26,
	IS_MODAL = 1 << 27,	/* would: what comes has not been said */
	IS_WHOM = 1 << 28,	/* one says something to them: him, reporters */
	IS_SPEAKER = 1 << 29,	/* a noun for people and bodies that speak */
	IS_VERB = 1 << 30	/* is a finite verb more often than not */
};
#define IS_NOT (1u << 31)	/* not, never, denied: has not been said */

/* classes of gender.tsv */
enum {
	IS_MALE = 1, IS_FEMALE = 2, IS_PLURAL = 4,
	IS_THING = 8,		/* it; and what may stand for any body: company */
	IS_DEFINITE = 16	/* the: somebody who was named before */
};

/* classes of mark_words.tsv */
enum {
	BEFORE_WORK = 1,	/* the film “…” */
	BEFORE_NICKNAME = 2,	/* known as “…” */
	BEFORE_DISTANCE = 4,	/* so-called “…” */
	BEFORE_SPEECH = 8,	/* the slogan “…” */
	BEFORE_CALLED = 16,	/* called it a “…” */
	IS_REPORTED = 32	/* German: sei, habe; tells of a report around */
};

/* Of one language. */
struct quote_words {
	const char *language;	/* "en"; NULL: of no list */
	struct wire_lexicon *words;	/* cues.tsv and quote_words.tsv */
	struct wire_lexicon *gender;	/* gender.tsv: he, Mrs, spokesman, Maria */
	struct wire_lexicon *anonymous;	/* anonymous.txt: not to be named */
	struct wire_lexicon *marks;	/* mark_words.tsv */
	bool clauses;		/* some verb takes a clause; else all that can be
				 * found is what stands in marks */
};

/* Every language that has a cues.tsv, and behind them one without words. */
const struct quote_words *quote_words_load(struct wire_env *env);

/* Of the language that the record tells, "en" of "en-GB"; if it tells none, of
 * the one that most of the first words are of. */
const struct quote_words *quote_words_for(const struct quote_words *v,
    struct wire_record *rec);

#endif
