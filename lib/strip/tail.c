/* tail.c - what stands below the story */
#include "lib/strip/tail.h"

#include <string.h>

#include "lib/base/utf8.h"
#include "lib/strip/boxes.h"

enum {
	LAST_TITLE = 5,		/* words of a headline below the story */
	MAX_INVITATION = 40,
	TAIL_APPEAL = 3,	/* below the story */
	SENTENCE_APPEAL = 4,	/* … of a sentence that does not speak to the reader */
	SURE_APPEAL = 7,	/* anywhere */
	MAX_BOILERPLATE = 8	/* lines at the end of a press release */
};

/* How much a line looks like something said to the reader by the publisher, and
 * not like the story.  The words come from the data, the weights are tuned on
 * annotated stories. */
static int
appeal(const struct line *l, const struct habits *habits)
{
	unsigned classes = l->classes;
	/* "12. Report. https://…" is a source */
	const bool linked = !line_is(l, LINE_BULLET) &&
	    line_is(l, LINE_LINK | LINE_EMAIL | LINE_LINK_END);
	int score = 0;

	if (line_is(l, LINE_LONG | LINE_QUOTE) || l->words > MAX_INVITATION)
		return 0;
	if (line_is(l, LINE_ASKS)) {	/* "Subscribe" asks, and offers nothing yet */
		classes = 0;
		for (size_t i = 1; i < l->nfirst; i++)
			if (!(l->first[i].flags & WORD_QUOTED))
				classes |= l->first[i].classes;
	}
	score += 2 * (!habits->addresses && line_is(l, LINE_ASKS));
	score += 2 * (!habits->addresses && (classes >> CLASS_READER & 1));
	score += 2 * (int)(classes >> CLASS_OFFER & 1);
	score += !linked && (classes >> CLASS_GOODS & 1);	/* a website is the link */
	score += !habits->confesses && (classes >> CLASS_FIRST & 1);
	score += 2 * (int)(classes >> CLASS_SELF & 1);
	score += 3 * linked;
	score += 3 * line_is(l, LINE_PROMOTES);
	score += 2 * line_is(l, LINE_SEPARATED);
	score += !line_is(l, LINE_SENTENCE);
	score -= 2 * line_is(l, LINE_SPEECH);
	return score;
}

/* What a line with enough appeal is. */
static enum residue
appeal_kind(const struct line *l)
{
	if (line_is(l, LINE_LINK | LINE_EMAIL | LINE_LINK_END))
		return LINK;
	if (line_has(l, CLASS_OFFER) || line_has(l, CLASS_GOODS))
		return NEWSLETTER;
	if (line_has(l, CLASS_SELF))
		return EDITOR_NOTE;
	return OTHER;
}

/* "Margaret Thuy Lindner, Semaphore" */
static bool
is_name_and_place(const struct line *l)
{
	enum { FEWEST = 3, MOST = 7 };
	const char *comma = memchr(l->text.p, ',', l->text.n);

	if (l->kind != STORY || comma == NULL || !line_is(l, LINE_TITLED) ||
	    line_is(l, LINE_SENTENCE | LINE_CAPS | LINE_BULLET | LINE_SPEECH |
	    LINE_STAMP | LINE_DATED) || l->words < FEWEST || l->words > MOST ||
	    memchr(l->text.p, ':', l->text.n) != NULL)
		return false;
	for (size_t i = 0; i < l->nfirst; i++)	/* "Plans, Pricing, and Options" */
		if (l->first[i].start > (size_t)(comma - l->text.p) &&
		    !(l->first[i].flags & WORD_CAPITAL))
			return false;
	return true;
}

/* "— Kate Owusu" */
static bool
is_sign_off(const struct line *l)
{
	size_t len;
	uint32_t cp = wire_utf8_at(l->text, 0, &len);

	return (cp == 0x2014 || cp == 0x2013 || cp == '-') &&
	    !line_is(l, LINE_SENTENCE | LINE_BULLET) &&
	    line_is(l, LINE_TITLED) && l->words >= 2 && l->words <= 6;
}

/* Who wrote a letter stands below it.  Below a heading of that form there is a
 * paragraph, and a list has more of them. */
static void
mark_letters(struct line *v, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (v[i].kind == STORY && line_is_prose(&v[i - 1]) &&
		    (is_sign_off(&v[i]) || (is_name_and_place(&v[i]) &&
		    (i + 1 == n || (!line_is_prose(&v[i + 1]) &&
		    !is_name_and_place(&v[i + 1]))))))
			v[i].kind = BYLINE;
}

/* Does the line begin with the name of the author, who wrote the story and is
 * not in it: "Uxía Castro is a novelist." */
static bool
is_about(const struct line *l, struct wire_str author)
{
	if (author.n == 0 || !line_is(l, LINE_SENTENCE) || l->nfirst < 2 ||
	    l->first[0].start != 0 || !(l->first[0].flags & WORD_CAPITAL) ||
	    !(l->first[1].flags & WORD_CAPITAL))
		return false;
	return memmem(author.p, author.n, l->text.p, l->first[1].end) != NULL;
}

static enum residue
tail_kind(const struct line *l, const struct habits *habits,
    struct wire_str author)
{
	if (l->cues[CUE_TAIL] != STORY)
		return l->cues[CUE_TAIL];
	if (line_is(l, LINE_MARKS | LINE_STAMP))
		return OTHER;
	if (line_is(l, LINE_BRACKETED))	/* "(1 mile = 1.6 km)" */
		return memchr(l->text.p, '=', l->text.n) == NULL ?
		    EDITOR_NOTE : STORY;
	if (is_sign_off(l))
		return BYLINE;
	if (is_about(l, author))
		return TAGLINE;
	if (!habits->lists && !habits->broken && l->words >= LAST_TITLE &&
	    boxes_stands_alone(l) && !cue_is(&l->first[0], CLASS_BACK))
		return RELATED;
	const bool speaks = !line_is(l, LINE_SENTENCE) ||
	    line_is(l, LINE_ASKS | LINE_EMAIL);
	if (appeal(l, habits) < (speaks ? TAIL_APPEAL : SENTENCE_APPEAL))
		return STORY;
	return appeal_kind(l);
}

/* The byline above the story, if there is one. */
static struct wire_str
find_author(const struct line *v, size_t n)
{
	for (size_t i = 0; i < n && i < HEAD_LINES; i++)
		if (v[i].kind == BYLINE)
			return v[i].text;
	return (struct wire_str){ 0 };
}

/* Short lines with residue above them are residue, too. */
static void
mark_end(struct line *v, size_t n, const struct habits *habits)
{
	const struct wire_str author = find_author(v, n);
	size_t unknown = 0;

	for (size_t i = n; i-- > 1; ) {
		if (v[i].kind == STORY)
			v[i].kind = tail_kind(&v[i], habits, author);
		if (v[i].kind != STORY) {
			for (; unknown > 0; unknown--)
				v[i + unknown].kind = OTHER;
			continue;
		}
		if (line_is(&v[i], LINE_SENTENCE | LINE_LONG) ||
		    ++unknown > MAX_UNKNOWN)
			return;
	}
}

void
tail_mark(struct line *v, size_t n, const struct habits *habits)
{
	mark_end(v, n, habits);
	mark_letters(v, n);
}

void
tail_mark_appeals(struct line *v, size_t n, const struct habits *habits)
{
	for (size_t i = 0; i < n; i++)
		if (v[i].kind == STORY && appeal(&v[i], habits) >= SURE_APPEAL)
			v[i].kind = appeal_kind(&v[i]);
}

void
tail_mark_boilerplate(struct line *v, size_t n)
{
	size_t i = n > MAX_BOILERPLATE ? n - MAX_BOILERPLATE : 1;

	/* in the first half of a text "###" parts one story from the next */
	while (i < n && 2 * v[i].start < v[n - 1].start)
		i++;
	while (i < n && !context_is_end_mark(v[i].text) && v[i].cues[CUE_LABEL] != OTHER)
		i++;
	for (; i < n; i++)
		if (v[i].kind == STORY)
			v[i].kind = OTHER;
}
