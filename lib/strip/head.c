/* head.c - what stands above the story */
#include "lib/strip/head.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/strip/dateline.h"
#include "lib/strip/pictures.h"

enum {
	MAX_DECK = 25,		/* words of a sentence that stands above the byline */
	MAX_TITLE = 22,		/* words */
	MAX_LONE_CAPTION = 25,	/* without a credit */
	MAX_LEAD_LINES = 3	/* above the dateline */
};

/* A name above the first paragraph, or more that says it is a byline:
 * "Callum Teoh, Straits Sports Service", "Tamsin Abernethy, science
 * correspondent", "Meenal Deshpande | Mumbai" */
static bool
is_byline(const struct line *l, const struct line *next)
{
	if (line_is(l, LINE_SENTENCE | LINE_BULLET | LINE_QUOTE | LINE_COLON |
	    LINE_LONG | LINE_LINK | LINE_NO_LETTERS) || l->words < 2 ||
	    l->words > MAX_BYLINE || line_has(l, CLASS_FIRST) ||
	    wire_str_ends(l->text, WIRE_STR(",")))	/* "Dear Editors," */
		return false;
	for (size_t i = 0; i < 2; i++)
		if (!(l->first[i].flags & WORD_CAPITAL))
			return false;
	/* "COURT GRANTS BAIL TO REPORTER" is a heading */
	if (line_has(l, CLASS_ROLE) && (!line_is(l, LINE_CAPS) ||
	    memchr(l->text.p, ',', l->text.n) != NULL))
		return true;
	if (line_is(l, LINE_CAPS))
		return false;
	for (size_t i = 0; i < l->nfirst; i++)
		if (l->first[i].flags & WORD_NUMBER)
			return false;
	return line_is(l, LINE_TITLED) &&
	    (line_is(l, LINE_SEPARATED) || next->kind != STORY || line_is_prose(next));
}

/* Index of the line that opens with a dateline, if what stands above it is
 * residue or may be; n if not. */
static size_t
find_opening(const struct cues *cues, struct wire_record *rec,
    const struct line *v, size_t n)
{
	struct dateline d;

	for (size_t i = 0; i < n && i <= MAX_LEAD_LINES; i++) {
		if (v[i].kind != STORY)
			continue;
		if (dateline_read(cues, rec, v[i].text, &d) && d.certain)
			return i;
		if (line_is(&v[i], LINE_LONG) || v[i].words > MAX_LONE_CAPTION)
			return n;
	}
	return n;
}

/* `before_dateline`: a story begins with its dateline.  `headline`: the line
 * may be the headline, which has come as part of the text. */
static enum residue
head_kind(const struct line *l, const struct line *next, bool before_dateline,
    bool headline)
{
	bool by = l->nfirst > 0 && cue_is(&l->first[0], CLASS_BY);
	enum residue cue = l->cues[CUE_HEAD];

	/* "GOIKOETXEA IN YELLOW" is a heading */
	if (cue != STORY && (cue != BYLINE || by ||
	    cue_is(&l->first[0], CLASS_PARTICLE) ||	/* "FROM ANA DÍAZ IN LIMA" */
	    !line_is(l, LINE_CAPS | LINE_SENTENCE)))
		return cue;
	if (line_is(l, LINE_STAMP))
		return OTHER;
	if (line_is(l, LINE_BRACKETED))
		return EDITOR_NOTE;
	if (headline)
		return STORY;
	if (line_is(l, LINE_EMAIL | LINE_HANDLE) && !line_is(l, LINE_SENTENCE) &&
	    l->words <= MAX_BYLINE)
		return BYLINE;
	if (is_byline(l, next) || (by && !line_is(l, LINE_SENTENCE) &&
	    l->words <= MAX_BYLINE))
		return BYLINE;
	if (line_is(l, LINE_DATED) ||
	    (line_is(l, LINE_SEPARATED) && !line_is(l, LINE_SENTENCE)))
		return OTHER;
	if (before_dateline && pictures_is_caption(l) && line_is(l, LINE_SENTENCE) &&
	    !line_is(l, LINE_BULLET))
		return CAPTION;
	return STORY;
}

/* The first line of copy that has come without a headline: it has no full stop,
 * and a byline or a dateline is below it. */
static bool
is_own_headline(const struct line *v, size_t n, size_t opening)
{
	return n > 2 && v[0].kind == STORY && v[0].words >= 3 &&
	    v[0].words <= MAX_TITLE && !line_is(&v[0], LINE_SENTENCE |
	    LINE_BULLET | LINE_QUOTE | LINE_COLON | LINE_LONG) &&
	    (opening == 1 || v[1].kind == BYLINE);
}

static void
mark_headline(struct line *v, size_t n, size_t opening)
{
	if (is_own_headline(v, n, opening))
		v[0].kind = HEADLINE;
}

/* A byline or a time: no paragraph stands above it. */
static bool
opens_story(const struct line *l)
{
	if (line_is(l, LINE_STAMP | LINE_DATED))
		return true;
	return !line_is(l, LINE_SENTENCE | LINE_LONG) && l->nfirst > 0 &&
	    (l->cues[CUE_HEAD] == BYLINE || l->kind == BYLINE) &&
	    (cue_is(&l->first[0], CLASS_BY) || line_has(l, CLASS_ROLE));
}

/* Past the last line of that kind that has at most one sentence above it. */
static size_t
find_furniture(const struct line *v, size_t n)
{
	size_t end = 0, sentences = 0;

	for (size_t i = 0; i + 1 < n && i < HEAD_LINES; i++) {
		if (opens_story(&v[i]))
			end = i + 1;
		else if (v[i].kind == STORY && (v[i].words > MAX_DECK ||
		    line_is(&v[i], LINE_LONG | LINE_QUOTE | LINE_BROKEN) ||
		    (line_is(&v[i], LINE_SENTENCE) && ++sentences > 1)))
			break;
	}
	return end;
}

/* Down from the first line, through what is known and few short lines that are
 * not, to the story. */
static void
mark_furniture(struct wire_str headline, struct line *v, size_t n, size_t opening)
{
	const size_t furniture = find_furniture(v, n);
	size_t unknown = 0;

	for (size_t i = 0; i + 1 < n && i < HEAD_LINES && i != opening; i++) {
		const bool title = i == 0 && headline.n == 0;
		if (v[i].kind == STORY)
			v[i].kind = head_kind(&v[i], &v[i + 1],
			    opening < n && i < opening, title);
		/* what a story says in short, "* Robusta steady, cocoa up" */
		if (i < furniture && v[i].kind == STORY && line_is(&v[i], LINE_BULLET))
			continue;
		if (i < furniture && v[i].kind == STORY && !title)
			v[i].kind = OTHER;
		if (v[i].kind != STORY) {
			for (; unknown > 0; unknown--)
				v[i - unknown].kind = OTHER;
			continue;
		}
		if (line_is(&v[i], LINE_SENTENCE | LINE_LONG) ||
		    unknown == MAX_UNKNOWN)
			return;
		unknown += !title;
	}
}

void
head_mark(const struct cues *cues, struct wire_record *rec,
    struct wire_str headline, struct line *v, size_t n)
{
	const size_t opening = find_opening(cues, rec, v, n);

	mark_furniture(headline, v, n, opening);
	if (headline.n == 0)
		mark_headline(v, n, opening);
}
