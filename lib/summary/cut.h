/* cut.h - a sentence made shorter */
#ifndef WIRE_SUMMARY_CUT_H
#define WIRE_SUMMARY_CUT_H

#include "lib/summary/story.h"

/* How good the place is, worst first. */
enum wire_cut_grade {
	WIRE_CUT_LETTER,	/* inside a word that is too long itself */
	WIRE_CUT_QUOTE,		/* inside a quotation */
	WIRE_CUT_WORD,		/* before the source of a quotation */
	WIRE_CUT_SOURCED_WORD,
	WIRE_CUT_PHRASE,	/* a comma, or a clause of less than half of the room */
	WIRE_CUT_CLAUSE
};

struct wire_cut {
	size_t end;		/* byte of the text */
	enum wire_cut_grade grade;
};

/* The pair of quotation marks that we are inside of after the token, given that
 * before it. */
enum { WIRE_NO_PAIR = 7 };
size_t wire_pair_after(struct wire_str token, size_t pair);

/* Does every quotation in sentence i begin and end in it, as its marks tell? */
bool wire_quotes_whole(const struct wire_story *story, size_t i);

/* Where to end sentence i, which is longer than the room, so that with "…" it is
 * not: of the best places the last. */
struct wire_cut wire_cut_find(const struct wire_story *story, size_t i,
    struct wire_room room);

/* The sentence up to there, and "…". */
struct wire_str wire_cut_text(struct wire_record *rec,
    const struct wire_story *story, size_t i, struct wire_cut cut);

#endif
