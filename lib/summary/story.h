/*
 * story.h - a story as its sentences, and what the summary must know of each
 *
 * Everything is in the record's memory.  Linear in the length of the story.
 */
#ifndef WIRE_SUMMARY_STORY_H
#define WIRE_SUMMARY_STORY_H

#include "lib/summary/terms.h"
#include "lib/summary/weights.h"

/* Why a sentence is in no summary. */
enum wire_bar {
	WIRE_NOT_BARRED,
	WIRE_BAR_BOILERPLATE,	/* links, handles, "sign up" */
	WIRE_BAR_LABEL,		/* a caption: "Lucky escape: …" */
	WIRE_BAR_NO_STOP,	/* a heading: "ALSO SEE" */
	WIRE_BAR_OPENS_QUOTE,	/* who speaks should be known before the words */
	WIRE_BAR_NOBODY		/* words of nobody knows whom */
};

/* A length, and a limit to one. */
struct wire_room {
	size_t words;		/* as blanks part them */
	size_t chars;		/* code points */
};

static inline bool
wire_fits(struct wire_room what, struct wire_room in)
{
	return what.words <= in.words && what.chars <= in.chars;
}

struct wire_line {
	struct wire_span at;	/* bytes of the text */
	struct wire_room size;
	struct wire_terms terms;
	size_t function_words;
	size_t needs;		/* sentence that must be in the summary, too:
				 * itself, or the one with the speaker */
	const struct wire_entity *means;	/* the pronoun that it begins with;
				 * wire_story_resolve sets it; or NULL */
	bool leans;		/* must follow the one before it */
	bool joins;		/* must follow something: "But …" */
	enum wire_bar barred;
	size_t attributed;	/* where the last "…, she said" in it ends; 0: none */
	unsigned names;		/* entities that begin in it */
	size_t quoted;		/* bytes of it in direct quotations */
	int64_t score;		/* millionths; wire_story_score sets it */
};

struct wire_story {
	const struct wire_summary_data *data;
	struct wire_str text;
	struct wire_line *v;
	size_t n;
	const struct wire_token *tokens;
	size_t ntokens;
	size_t *first_token;	/* of every sentence, and ntokens */
	uint16_t *cues;		/* WIRE_CUE_… of the phrase at each token */
	struct wire_terms headline, query;
	size_t nterms;		/* different words */
	struct wire_numbering numbering;
	size_t all_terms;	/* words */
	uint32_t *counts;	/* of each of them in the story */
	uint64_t length;	/* of the vector of these counts */
	const int64_t *features;	/* WIRE_NSENTENCE_FEATURES of each sentence;
				 * wire_story_score sets them */
};

/* All but the scores.  NULL if the text has no words.  The query: what the summary
 * should be about, or absent. */
struct wire_story *wire_story_read(struct wire_record *rec,
    const struct wire_summary_data *data, struct wire_str query);

/* Of a story whose sentences are all barred, or lean on others: the first that
 * is part of it, or the first. */
size_t wire_last_resort(const struct wire_story *story);

struct wire_room wire_measure(struct wire_str text);

/* The sentence that byte `at` is in, or the last one before it. */
size_t wire_sentence_at(const struct wire_story *story, size_t at);

/* The first token of sentence i that is no punctuation; past its last if none is. */
size_t wire_first_word(const struct wire_story *story, size_t i);

/* The cue that sentence i begins with, past quotation marks and the like. */
unsigned wire_first_cue(const struct wire_story *story, size_t i);

bool wire_opens_quote(const struct wire_story *story, size_t i);

#endif
