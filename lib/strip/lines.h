/*
 * lines.h - a story as a list of lines, and what can be seen of each
 *
 * The rules that decide what is residue (context.c, posts.c) read these facts
 * and write `kind` and `group`; nothing here decides.
 */
#ifndef WIRE_STRIP_LINES_H
#define WIRE_STRIP_LINES_H

#include "lib/strip/cues.h"

enum {	/* struct line.facts */
	LINE_SENTENCE = 1,	/* ends like one: . ! ? … ” */
	LINE_QUOTE = 2,		/* opens with a quotation mark or a dash for one */
	LINE_CAPS = 4,		/* has letters, none of them lower case */
	LINE_TITLED = 8,	/* every word is capitalised, a number or a particle */
	LINE_OTHER_SCRIPT = 16,	/* most letters are not of the story's script */
	LINE_LINK = 32,		/* has a link */
	LINE_LINK_END = 64,	/* ends with one */
	LINE_HANDLE = 128,	/* has a @handle */
	LINE_EMAIL = 256,
	LINE_HASHTAG = 512,
	LINE_EXCLAIMS = 1024,	/* has a ! outside quotation marks */
	LINE_COLON = 2048,	/* ends with a colon */
	LINE_NO_LETTERS = 4096,
	LINE_LONG = 8192,	/* so long that its words were not looked at */
	LINE_BULLET = 16384,	/* opens with a list mark or a number */
	LINE_SEPARATED = 32768,	/* is cut by bars or dots: "Print | Email" */
	LINE_BRACKETED = 65536,	/* stands in brackets as a whole */
	LINE_SPEECH = 131072,	/* has quotation marks */
	LINE_ASKS = 262144,	/* a sentence opens with a word of CLASS_ACT */
	LINE_STAMP = 524288,	/* a date with its year or the time of day, alone */
	LINE_POST_LINK = 1048576, /* ends with a link that only posts have */
	LINE_MARKS = 2097152,	/* no letters and no digits */
	LINE_BROKEN = 4194304,	/* no sentence, and the next line goes on in lower case */
	LINE_DATED = 8388608,	/* no sentence: a date with its year, and few words more */
	LINE_PROMOTES = 16777216 /* a later sentence opens like a promotion */
};

struct line {
	struct wire_str text;		/* without blanks at both ends */
	size_t start;			/* byte of text.p in the whole text */
	unsigned facts;
	unsigned classes;		/* 1 << class of words outside quotation marks */
	size_t words;			/* words; of a LINE_LONG an estimate */
	size_t sentences;		/* places where one ends, within the line or at its end */
	const struct cue_word *first;	/* NULL: no words were looked at */
	size_t nfirst;
	enum residue cues[CUE_NPLACES];	/* kind of the phrase found; STORY: none */

	enum residue kind;
	size_t group;	/* lines of one post or box share it; 0: none */
};

/* The lines of a text that are not blank, and do not begin in one of the spans. */
size_t lines_read(const struct cues *cues, struct wire_record *rec,
    struct wire_str text, const struct wire_span *skip, size_t nskip,
    struct line **out);

static inline bool
line_is(const struct line *l, unsigned facts)
{
	return (l->facts & facts) != 0;
}

static inline bool
line_has(const struct line *l, enum cue_class class)
{
	return (l->classes >> class & 1) != 0;
}

/* A sentence so long that it is the story, if nothing says otherwise. */
static inline bool
line_is_prose(const struct line *l)
{
	enum { FEWEST = 8 };	/* words */

	return line_is(l, LINE_LONG) ||
	    (line_is(l, LINE_SENTENCE) && l->words >= FEWEST);
}

/* Does line i go on in the middle of a sentence?  "…the boats are expected to" /
 * "stay, and with them the crews"; not "Boats stay in port" / "by Ann Lee". */
static inline bool
line_goes_on(const struct line *v, size_t i)
{
	enum { FEWEST = 8 };	/* words of a line that was broken to a width */

	return i > 0 && line_is(&v[i - 1], LINE_BROKEN) && v[i - 1].words >= FEWEST;
}

#endif
