/* boxes.c - headlines of other stories */
#include "lib/strip/boxes.h"

#include <string.h>

#include "lib/base/str.h"

enum {
	MAX_ITEMS = 8,		/* of a box */
	MAX_TITLE = 22,		/* words */
	MAX_TEASER = 45,
	MAX_SHORT_TEASER = 20,	/* … where more of the story follows */
	MAX_NEW_TEASER = 26,	/* … and it names nobody whom the story names */
	LOOSE_TITLE = 7,	/* a headline between two paragraphs, at least */
	MAX_LOOSE_TITLE = 15,	/* … and at most */
	MAX_LOOSE = 2		/* what a story has more of are its own headings */
};

static char
last_char(const struct line *l)
{
	return l->text.p[l->text.n - 1];
}

static bool
is_title(const struct line *l)
{
	const char first = l->text.p[0];

	return (l->kind == STORY || (l->kind == RELATED && l->group == 0)) &&
	    (l->cues[CUE_TAIL] == STORY || l->cues[CUE_TAIL] == RELATED) &&
	    l->words <= MAX_TITLE && l->words > 0 &&
	    !line_is(l, LINE_LONG | LINE_COLON | LINE_EMAIL) &&
	    (!line_is(l, LINE_BULLET) || (first >= '0' && first <= '9')) &&
	    (!line_is(l, LINE_SENTENCE) || last_char(l) == '?');
}

static bool
is_headline(const struct line *l)
{
	size_t numbers = 0;

	if (!is_title(l) || line_is(l, LINE_SENTENCE | LINE_CAPS | LINE_BULLET |
	    LINE_QUOTE | LINE_SPEECH | LINE_STAMP) || l->words < 4 ||
	    !(l->first[0].flags & (WORD_CAPITAL | WORD_NUMBER)))
		return false;
	for (size_t i = 0; i < l->nfirst; i++)
		numbers += (l->first[i].flags & (WORD_NUMBER | WORD_MARK)) != 0;
	return numbers <= 1 && (l->words >= 6 || !line_is(l, LINE_TITLED));
}

bool
boxes_stands_alone(const struct line *l)
{
	return l->kind == STORY && is_headline(l) && l->sentences == 0 &&
	    l->words <= MAX_LOOSE_TITLE &&
	    !line_is(l, LINE_SEPARATED | LINE_LINK | LINE_BROKEN) &&
	    !cue_is(&l->first[l->nfirst - 1], CLASS_PARTICLE) &&
	    memchr(l->text.p, '\t', l->text.n) == NULL;
}

/* A sentence or two, shorter than the paragraphs that are usual in the story:
 * else the last one would go with a box above it. */
static bool
is_teaser(const struct line *l, size_t usual)
{
	return l->kind == STORY && line_is(l, LINE_SENTENCE) && l->words > 0 &&
	    !line_is(l, LINE_LONG | LINE_QUOTE) && l->words <= MAX_TEASER &&
	    l->sentences <= 2 && (usual == 0 || 4 * l->words <= 3 * usual);
}

/* A teaser in the middle of the story.  Nobody speaks in it, and it is short
 * beside the paragraphs; or it begins anew, "Three ovens, eleven men and a
 * loan of flour …", and names nobody whom the story names. */
static bool
is_inner_teaser(const struct line *v, size_t n, size_t i, size_t usual)
{
	const struct line *l = &v[i];

	if (!is_teaser(l, usual) || line_is(l, LINE_SPEECH))
		return false;
	if (l->words <= MAX_SHORT_TEASER && 2 * l->words <= usual)
		return true;
	return l->words <= MAX_NEW_TEASER && !cue_is(&l->first[0], CLASS_BACK) &&
	    !context_shares_name(v, n, i);
}

/* "What happens next?" after a title is the story's next heading; so is "Allies
 * trade charges" below a teaser, with a paragraph below. */
static bool
is_heading(const struct line *v, size_t n, size_t i)
{
	return line_is(&v[i], LINE_CAPS) ||
	    (v[i].words <= 6 && last_char(&v[i]) == '?') ||
	    (v[i].words <= 4 && line_is(&v[i - 1], LINE_SENTENCE) &&
	    i + 1 < n && line_is_prose(&v[i + 1]));
}

/* Past the lines of the box whose label is line i, or i + 1 if it is no box:
 * titles with or without teasers. */
static size_t
box_end(const struct line *v, size_t n, size_t i, size_t story_end,
    size_t usual)
{
	size_t k, inner = 0;
	bool title = false;

	for (k = i + 1; k < n && k <= i + 2 * MAX_ITEMS; k++) {
		bool after_title = title;
		title = is_title(&v[k]);
		if (!title && !(is_teaser(&v[k], usual) && (after_title || k == i + 1)))
			break;
		if (inner == 0 && (title ? k > i + 1 && is_heading(v, n, k) :
		    !after_title || !is_inner_teaser(v, n, k, usual)))
			inner = k;
	}
	if (k >= story_end || inner == 0)
		return k;
	return inner;
}

static void
take(struct line *v, size_t from, size_t to, size_t *groups)
{
	++*groups;
	for (size_t i = from; i < to; i++) {
		v[i].kind = RELATED;
		v[i].group = *groups;
	}
}

static bool
known_residue(const struct line *l)
{
	return l->kind != STORY || l->cues[CUE_TAIL] != STORY ||
	    l->cues[CUE_LABEL] != STORY;
}

/* "More rain is forecast for Tuesday." is no label, and neither is an item of a
 * list, "- More work than before". */
static bool
is_label(const struct line *v, size_t i)
{
	return v[i].cues[CUE_LABEL] == RELATED && !line_goes_on(v, i) &&
	    (v[i].kind == STORY || v[i].kind == RELATED) &&
	    !line_is(&v[i], LINE_BULLET) &&
	    !wire_str_ends(v[i].text, WIRE_STR("."));
}

static void
mark_labelled(struct line *v, size_t n, const struct habits *habits,
    size_t *groups)
{
	size_t story_end = n;	/* below it all lines are known to be residue */
	/* where there is but one, it may be a teaser itself */
	const size_t usual = habits->paragraphs < 2 ? 0 : habits->length;

	while (story_end > 0 && known_residue(&v[story_end - 1]))
		story_end--;
	for (size_t i = 0; i < n; i++) {
		if (!is_label(v, i))
			continue;
		size_t end = box_end(v, n, i, story_end, usual);
		if (end == i + 1)
			continue;
		take(v, i, end, groups);
		i = end - 1;
	}
}

/* Boxes whose label is not known: a short line and headlines below it.  "You will
 * need:" opens a list of the story. */
static void
mark_unlabelled(struct line *v, size_t n, size_t *groups)
{
	enum { LABEL_WORDS = 5 };

	for (size_t i = 1; i + 2 < n; i++) {
		size_t end = i + 1;
		if (v[i].kind != STORY || v[i].words > LABEL_WORDS ||
		    line_is(&v[i], LINE_SENTENCE | LINE_COLON | LINE_SEPARATED) ||
		    !line_is(&v[i - 1], LINE_SENTENCE))
			continue;
		while (end < n && is_headline(&v[end]))
			end++;
		if (end - i < 3 || end - i > MAX_ITEMS ||
		    (end < n && v[end].kind == STORY && !line_is_prose(&v[end])))
			continue;
		take(v, i, end, groups);
		i = end - 1;
	}
}

/* Headlines, and captions that look like them, between two paragraphs.  "How to
 * Choose a Mat for Your Practice" and its like are the headings of a story. */
static void
mark_loose(struct line *v, size_t n)
{
	size_t found[MAX_LOOSE], nfound = 0, headings = 0;

	for (size_t i = 1; i + 1 < n; i++) {
		if (v[i].kind != STORY ||
		    line_is(&v[i], LINE_SENTENCE | LINE_CAPS | LINE_LONG) ||
		    (v[i - 1].kind == STORY && !line_is_prose(&v[i - 1])) ||
		    (v[i + 1].kind == STORY && !line_is_prose(&v[i + 1])))
			continue;
		if (++headings > MAX_LOOSE)
			return;
		if (v[i].words >= LOOSE_TITLE && boxes_stands_alone(&v[i]) &&
		    !line_is(&v[i], LINE_TITLED) &&
		    memchr(v[i].text.p, ':', v[i].text.n) == NULL)
			found[nfound++] = i;
	}
	for (size_t k = 0; k < nfound; k++)
		v[found[k]].kind = context_shares_name(v, n, found[k]) ?
		    CAPTION : RELATED;
}

void
boxes_mark(struct line *v, size_t n, const struct habits *habits,
    size_t *groups)
{
	mark_labelled(v, n, habits, groups);
	if (habits->lists || habits->broken)
		return;
	mark_unlabelled(v, n, groups);
	mark_loose(v, n);
}
