/* pictures.c - captions and credits of pictures that are not there */
#include "lib/strip/pictures.h"

#include <string.h>

#include "lib/base/str.h"

enum {
	MAX_CAPTION = 30,	/* words */
	MAX_CREDIT = 9,
	MAX_NAMES = 6		/* a credit that has only names */
};

enum credit {
	NO_CREDIT,
	CREDIT_NAMES,	/* names alone: "Samuel Otieno, CC BY-SA", "ALAMY" */
	CREDIT_SURE	/* and a photo word, an agency, or a slash */
};

static bool
is_acronym(const struct line *l, const struct cue_word *w)
{
	for (size_t i = w->start; i < w->end; i++)
		if (l->text.p[i] < 'A' || l->text.p[i] > 'Z')
			return false;
	return w->end - w->start >= 2;
}

/* "Reuters/Nielsen", not "Clubs / Bars" */
static bool
has_slash(struct wire_str s)
{
	const char *slash = memchr(s.p, '/', s.n);

	return slash != NULL && slash > s.p && slash[-1] != ' ';
}

/* What the words of [from, to) are: "Emergencies Ministry handout", "Kaylee
 * Brandsgard/Ledger photo", "Staff photo by Ann Lee"; not "The Picture of
 * Health", "Choosing Images and Graphics". */
static enum credit
read_credit(const struct line *l, size_t from, size_t to)
{
	bool sure;

	if (from >= to || to - from > MAX_CREDIT)
		return NO_CREDIT;
	sure = !cue_is(&l->first[from], CLASS_PARTICLE) &&
	    has_slash(wire_str_sub(l->text, l->first[from].start, l->first[to - 1].end));
	for (size_t i = from; i < to; i++) {
		const struct cue_word *w = &l->first[i];
		if (cue_is(w, CLASS_AGENCY))
			sure = true;
		else if (cue_is(w, CLASS_PHOTO))
			sure |= i == from || i + 1 == to || cue_is(w + 1, CLASS_BY);
		else if (w->flags & WORD_NUMBER || (!cue_is(w, CLASS_PARTICLE) &&
		    !cue_is(w, CLASS_BY) &&
		    !(w->flags & (WORD_CAPITAL | WORD_MARK))))
			return NO_CREDIT;
	}
	if (sure)
		return CREDIT_SURE;
	if (to - from == 1 ? !is_acronym(l, &l->first[from]) :
	    to - from > MAX_NAMES || cue_is(&l->first[from], CLASS_PARTICLE) ||
	    cue_is(&l->first[from], CLASS_BACK))
		return NO_CREDIT;
	return CREDIT_NAMES;
}

/* Not the stop of "Dr. Crane", "St. Kitts", "the U.S. Army", "vs. Rovers". */
static bool
ends_sentence(const struct cue_word *w)
{
	enum { LONG_WORD = 5 };

	return w->flags & WORD_STOP && (w->flags & WORD_NUMBER ||
	    w->end - w->start >= LONG_WORD ||
	    (w->end - w->start > 2 && !(w->flags & WORD_CAPITAL)));
}

/* "…near the village of Talgar, Dec. 2. Emergencies Ministry handout",
 * "…of which he uses five. ALAMY" */
static bool
ends_with_credit(const struct line *l)
{
	if (l->text.p[l->text.n - 1] == ')')
		return false;
	for (size_t i = l->nfirst; i-- > 3; ) {
		const struct cue_word *before = &l->first[i - 1];
		if (!(before->flags & WORD_STOP))
			continue;
		enum credit credit = read_credit(l, i, l->nfirst);
		return credit == CREDIT_SURE ||
		    (credit == CREDIT_NAMES && ends_sentence(before));
	}
	return false;
}

/* "…recovered in Hajipur. (Rakesh Paswan)", "(Supplied: Dale Truscott)".  An
 * agency alone, "(AP)", may end any paragraph. */
static bool
ends_with_bracket(const struct line *l)
{
	size_t open = l->text.n, from = l->nfirst;

	if (l->text.p[l->text.n - 1] != ')')
		return false;
	while (open > 0 && l->text.p[open - 1] != '(')
		open--;
	while (from > 0 && l->first[from - 1].start >= open)
		from--;
	if (from <= 3 || l->nfirst - from < 2)
		return false;
	enum credit credit = read_credit(l, from, l->nfirst);
	return (credit == CREDIT_SURE && cue_is(&l->first[from], CLASS_PHOTO)) ||
	    (credit != NO_CREDIT && ends_sentence(&l->first[from - 1]));
}

bool
pictures_is_caption(const struct line *l)
{
	return l->kind == STORY &&
	    !line_is(l, LINE_LONG | LINE_QUOTE | LINE_BULLET | LINE_COLON) &&
	    l->words >= 4 && l->words <= MAX_CAPTION && l->sentences <= 2;
}

/* A line that stands below a caption and says whose the picture is. */
static bool
is_credit_line(const struct line *l)
{
	return !line_is(l, LINE_SENTENCE | LINE_CAPS | LINE_BULLET) &&
	    read_credit(l, 0, l->nfirst) == CREDIT_SURE;
}

void
pictures_mark(struct line *v, size_t n, const struct habits *habits)
{
	for (size_t i = 0; i < n; i++) {
		struct line *l = &v[i], *above = i > 0 ? &v[i - 1] : NULL;
		if (l->kind == STORY && pictures_is_caption(l) && !habits->broken &&
		    !line_is(l, LINE_SENTENCE | LINE_SPEECH | LINE_BROKEN) &&
		    l->text.p[0] != '|' &&	/* a row of a table */
		    (ends_with_credit(l) || ends_with_bracket(l)))
			l->kind = CAPTION;
		if (above == NULL)
			continue;
		if (l->kind == STORY && pictures_is_caption(above) &&
		    (line_is(above, LINE_SENTENCE) || line_is(l, LINE_BRACKETED)) &&
		    is_credit_line(l))
			l->kind = CREDIT;
		/* below a paragraph as long as others it belongs to a picture
		 * that had no caption */
		if (l->kind == CREDIT && pictures_is_caption(above) &&
		    (!line_is(above, LINE_SENTENCE | LINE_CAPS) ||
		    3 * above->words <= 2 * habits->length))
			above->kind = CAPTION;
		/* "Getty Images", and what the picture shows below it */
		else if (above->kind == CREDIT && pictures_is_caption(l) &&
		    !line_is(l, LINE_SENTENCE | LINE_CAPS) &&
		    memchr(l->text.p, ':', l->text.n) == NULL)
			l->kind = CAPTION;
	}
}
