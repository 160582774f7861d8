/*
 * cues.h - the words by which residue is known
 *
 * Cues are phrases of data files; en/residue.tsv says how they are written, and
 * a new language is a new file.  They are found with one table look-up
 * a word: a line is matched against the few phrases whose key word it holds.
 */
#ifndef WIRE_STRIP_CUES_H
#define WIRE_STRIP_CUES_H

#include "wirecopy/filter.h"

/* What a line is.  The names are the `kind` of an edit. */
enum residue {
	STORY, EMBED, RELATED, CAPTION, CREDIT, BYLINE, TAGLINE, SHARE,
	NEWSLETTER, ADVERT, COPYRIGHT, LINK, CORRECTION, EDITOR_NOTE, DATELINE,
	HEADLINE, OTHER, PAGE, NRESIDUES
};
extern const char *const residue_names[NRESIDUES + 1];

/* Where a cue counts. */
enum cue_place {
	CUE_ANYWHERE,	/* in every line */
	CUE_HEAD,	/* above the story */
	CUE_TAIL,	/* below the story */
	CUE_TITLE,	/* in every line that does not end like a sentence */
	CUE_LABEL,	/* a line that opens a box of lines */
	CUE_NPLACES
};

/* Word classes that rules in C ask for; the data file may define more. */
enum cue_class {
	CLASS_PARTICLE,	/* lower-case words inside names and titles: de, of, and */
	CLASS_MONTH, CLASS_WEEKDAY,
	CLASS_BY,	/* opens a byline */
	CLASS_FIRST,	/* I, we, our: a post speaks of itself, a story does not */
	CLASS_PHOTO,	/* photo, picture, handout: marks a credit */
	CLASS_ROLE,	/* reporter, correspondent, desk: part of a byline */
	CLASS_ACT,	/* subscribe, get, join: asks the reader to do something */
	CLASS_OFFER,	/* newsletter, app, alerts: what for */
	CLASS_GOODS,	/* e-mail, free, daily: the same, but weaker */
	CLASS_READER,	/* you, your */
	CLASS_SELF,	/* article, editors, copyright: the story as a thing */
	CLASS_TIME,	/* GMT, p.m., updated: part of a time stamp */
	CLASS_LABEL,	/* analysis, live, update: never the place of a dateline */
	CLASS_AGENCY,	/* AP, Getty: in a credit */
	CLASS_BACK,	/* the, his, but: a sentence goes on from what stands above */
	CLASS_MENU,	/* home, search, privacy: leads to another page */
	NCLASSES
};

enum {	/* struct cue_word.flags */
	WORD_CAPITAL = 1,
	WORD_NUMBER = 2,
	WORD_MARK = 4,		/* a colon or a copyright sign */
	WORD_QUOTED = 8,	/* between quotation marks */
	WORD_STOP = 16,		/* a full stop or the like follows */
	WORD_KEY = 32		/* for cues_match: a phrase may be found by it */
};

struct cue_entry;

struct cue_word {
	uint32_t start, end;		/* bytes of the line */
	const struct cue_entry *entry;	/* NULL: no cue has this word */
	uint32_t flags;
	uint32_t classes;		/* 1 << class of all that it is in */
};

struct cues;

struct cues *cues_load(struct wire_env *env);

/* Cuts a line into at most `max` words and marks; other punctuation is left
 * out.  Returns how many there are. */
size_t cues_words(const struct cues *cues, struct wire_str line,
    struct cue_word *v, size_t max);

static inline bool
cue_is(const struct cue_word *w, enum cue_class class)
{
	return (w->classes >> class & 1) != 0;
}

/* Place of the word in its class, from 1: the number of a month. */
unsigned cue_rank(const struct cue_word *w);

/* Sets kinds[place] for every place in which a phrase matches the line, of
 * which v are the first words; `bytes` is its length. */
void cues_match(const struct cue_word *v, size_t n, size_t bytes,
    enum residue kinds[CUE_NPLACES]);

#endif
