/* context.c - which lines are not the story */
#include "lib/strip/context.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/strip/dateline.h"
#include "lib/strip/posts.h"

enum {
	HEAD_LINES = 6,		/* the story begins among these */
	MAX_ITEMS = 8,		/* of a related box */
	MAX_TITLE = 22,		/* words */
	MAX_TEASER = 45,
	MAX_INNER_TEASER = 20,	/* … where more of the story follows */
	MAX_CAPTION = 30,
	MAX_LONE_CAPTION = 25,	/* … without a credit */
	MAX_LEAD_LINES = 3,	/* above the dateline */
	MAX_CREDIT = 9,
	MAX_BYLINE = 12,
	MAX_INVITATION = 40,
	PROSE = 8,		/* a sentence of so many words is the story */
	MAX_UNKNOWN = 2,	/* unknown short lines in a row among residue */
	TAIL_APPEAL = 3,	/* below the story */
	SURE_APPEAL = 7,	/* anywhere */
	MAX_BOILERPLATE = 6,	/* lines at the end of a press release */
	MAX_REPEATS = 16	/* quotation lines that are looked up in the text */
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_prose(const struct line *l)
{
	return line_is(l, LINE_LONG) ||
	    (line_is(l, LINE_SENTENCE) && l->words >= PROSE);
}

/* What is usual in this story, and so tells nothing. */
struct habits {
	size_t length;		/* words of a paragraph */
	bool addresses;		/* it speaks to the reader, as a guide does */
	bool confesses;		/* it speaks of itself, as a column does */
	bool lists;		/* it has many lines that are no sentences */
};

static struct habits
read_habits(const struct line *v, size_t n)
{
	enum { ONE_IN = 6 };
	size_t words = 0, lines = 0, you = 0, we = 0, fragments = 0;

	for (size_t i = 0; i < n; i++) {
		if (v[i].kind != STORY || v[i].cues[CUE_TAIL] != STORY)
			continue;
		fragments += !line_is(&v[i], LINE_SENTENCE);
		if (!is_prose(&v[i]))
			continue;
		words += v[i].words;
		lines++;
		you += line_has(&v[i], CLASS_READER);
		we += line_has(&v[i], CLASS_FIRST);
	}
	return (struct habits){
		.length = lines == 0 ? 0 : words / lines,
		.addresses = you * ONE_IN > lines,
		.confesses = we * ONE_IN > lines,
		.lists = fragments * 3 > n,
	};
}

/* "-30-", "###" */
static bool
is_end_mark(struct wire_str s)
{
	return s.n > 2 && s.n <= 8 && s.p[s.n - 1] == s.p[0] && (s.p[0] == '#' ||
	    (s.p[0] == '-' && (is_digit(s.p[1]) || is_digit(s.p[2]))));
}

/* "BC-QD--River Treaty,2nd Ld-Writethru,480": commas without blanks, and the
 * words counted; not "- stamp duty from 60,000". */
static bool
is_slug(const struct line *l)
{
	struct wire_str s = l->text;
	size_t i = s.n;

	while (i > 0 && is_digit(s.p[i - 1]))
		i--;
	return i < s.n && i > 1 && s.p[i - 1] == ',' && !is_digit(s.p[i - 2]) &&
	    l->words <= MAX_BYLINE &&
	    memchr(s.p, '-', s.n) != NULL && memmem(s.p, s.n, ", ", 2) == NULL;
}

static void
mark_phrases(struct line *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (v[i].kind != STORY)
			continue;
		v[i].kind = v[i].cues[CUE_ANYWHERE];
		if (is_end_mark(v[i].text) || is_slug(&v[i]))
			v[i].kind = EDITOR_NOTE;
	}
}

/* ---- related boxes -------------------------------------------------------- */

static bool
is_title(const struct line *l)
{
	return l->kind == STORY && (l->cues[CUE_TAIL] == STORY ||
	    l->cues[CUE_TAIL] == RELATED) && l->words <= MAX_TITLE && l->words > 0 &&
	    !line_is(l, LINE_LONG | LINE_COLON | LINE_EMAIL) &&
	    (!line_is(l, LINE_BULLET) || is_digit(l->text.p[0])) &&
	    (!line_is(l, LINE_SENTENCE) || l->text.p[l->text.n - 1] == '?');
}

/* A sentence or two, shorter than the paragraphs that are usual in the story:
 * else the last one would go with a box above it. */
static bool
is_teaser(const struct line *l, size_t usual)
{
	return l->kind == STORY && line_is(l, LINE_SENTENCE) &&
	    !line_is(l, LINE_LONG | LINE_QUOTE) && l->words <= MAX_TEASER &&
	    l->sentences <= 2 && 4 * l->words <= 3 * usual;
}

static bool
known_residue(const struct line *l)
{
	return l->kind != STORY || l->cues[CUE_TAIL] != STORY ||
	    l->cues[CUE_LABEL] != STORY;
}

/* A teaser in the middle of the story: short beside its paragraphs, and nobody
 * speaks in it. */
static bool
is_inner_teaser(const struct line *l, size_t usual)
{
	return is_teaser(l, usual) && !line_is(l, LINE_SPEECH) &&
	    l->words <= MAX_INNER_TEASER && 2 * l->words <= usual;
}

/* "What happens next?" after a title is the story's next heading. */
static bool
is_heading(const struct line *l)
{
	return line_is(l, LINE_CAPS) || (l->words <= 6 &&
	    l->text.p[l->text.n - 1] == '?');
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
		if (inner == 0 && (title ? k > i + 1 && is_heading(&v[k]) :
		    !after_title || !is_inner_teaser(&v[k], usual)))
			inner = k;
	}
	if (k >= story_end || inner == 0)
		return k;
	return inner;
}

static void
mark_boxes(struct line *v, size_t n, const struct habits *habits,
    size_t *groups)
{
	size_t story_end = n;	/* below it all lines are known to be residue */

	while (story_end > 0 && known_residue(&v[story_end - 1]))
		story_end--;
	for (size_t i = 0; i < n; i++) {
		/* "More rain is forecast for Tuesday." is no label */
		if (v[i].cues[CUE_LABEL] != RELATED ||
		    wire_str_ends(v[i].text, WIRE_STR(".")) ||
		    (v[i].kind != STORY && v[i].kind != RELATED))
			continue;
		size_t end = box_end(v, n, i, story_end, habits->length);
		if (end == i + 1)
			continue;
		++*groups;
		for (size_t k = i; k < end; k++) {
			v[k].kind = RELATED;
			v[k].group = *groups;
		}
		i = end - 1;
	}
}

/* A headline in the middle of nothing: "Kisumu Lakers sack coach by voice
 * note".  Lists of results and names look otherwise. */
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

/* Boxes whose label is not known: a short line and headlines below it. */
static void
mark_unlabelled(struct line *v, size_t n, const struct habits *habits,
    size_t *groups)
{
	enum { LABEL_WORDS = 5 };

	for (size_t i = 1; i + 2 < n && !habits->lists; i++) {
		size_t end = i + 1;
		if (v[i].kind != STORY || v[i].words > LABEL_WORDS ||
		    line_is(&v[i], LINE_SENTENCE) || !line_is(&v[i - 1], LINE_SENTENCE))
			continue;
		while (end < n && is_headline(&v[end]))
			end++;
		if (end - i < 3 || end - i > MAX_ITEMS ||
		    (end < n && v[end].kind == STORY && !is_prose(&v[end])))
			continue;
		++*groups;
		for (; i < end; i++) {
			v[i].kind = RELATED;
			v[i].group = *groups;
		}
	}
}

/* ---- pictures ------------------------------------------------------------- */

/* Words from `from` on that are names, with a photo word or a slash among them:
 * "Emergencies Ministry handout", "Kaylee Brandsgard/Ledger photo" */
static bool
is_credit(const struct line *l, size_t from)
{
	size_t n = l->nfirst;
	bool photo;

	if (from >= n || n - from > MAX_CREDIT)
		return false;
	struct wire_str rest =
	    wire_str_sub(l->text, l->first[from].start, l->text.n);
	photo = memchr(rest.p, '/', rest.n) != NULL;
	for (size_t i = from; i < n; i++) {
		const struct cue_word *w = &l->first[i];
		if (cue_is(w, CLASS_PHOTO))
			photo = true;
		else if (!(w->flags & (WORD_CAPITAL | WORD_MARK)) &&
		    !cue_is(w, CLASS_PARTICLE))
			return false;
	}
	return photo;
}

/* "…near the village of Talgar, Dec. 2. Emergencies Ministry handout" */
static bool
ends_with_credit(const struct line *l)
{
	if (line_is(l, LINE_SENTENCE | LINE_QUOTE | LINE_BULLET | LINE_SPEECH))
		return false;
	for (size_t i = l->nfirst; i-- > 3; )
		if (l->first[i - 1].flags & WORD_STOP)
			return is_credit(l, i);
	return false;
}

/* A caption is one sentence, or two short ones. */
static bool
is_caption(const struct line *l)
{
	return l->kind == STORY &&
	    !line_is(l, LINE_LONG | LINE_QUOTE | LINE_BULLET | LINE_COLON) &&
	    l->words >= 4 && l->words <= MAX_CAPTION && l->sentences <= 2;
}

static void
mark_pictures(struct line *v, size_t n, const struct habits *habits)
{
	for (size_t i = 0; i < n; i++) {
		if (v[i].kind == STORY && ends_with_credit(&v[i]))
			v[i].kind = CAPTION;
		else if (v[i].kind == STORY && i > 0 && is_caption(&v[i - 1]) &&
		    line_is(&v[i - 1], LINE_SENTENCE) &&
		    !line_is(&v[i], LINE_SENTENCE | LINE_CAPS | LINE_BULLET) &&
		    is_credit(&v[i], 0))
			v[i].kind = CREDIT;
		/* below a paragraph as long as others it belongs to a picture
		 * that had no caption */
		if (v[i].kind == CREDIT && i > 0 && is_caption(&v[i - 1]) &&
		    3 * v[i - 1].words <= 2 * habits->length)
			v[i - 1].kind = CAPTION;
	}
}

/* ---- repetitions ---------------------------------------------------------- */

static bool
same_words(struct wire_str a, struct wire_str b)
{
	size_t i = 0, k = 0, len_a, len_b;

	for (;;) {
		uint32_t x = 0, y = 0;
		while (i < a.n && !wire_is_letter(x = wire_utf8_at(a, i, &len_a)) &&
		    !wire_is_digit(x))
			i += len_a;
		while (k < b.n && !wire_is_letter(y = wire_utf8_at(b, k, &len_b)) &&
		    !wire_is_digit(y))
			k += len_b;
		if (i == a.n || k == b.n)
			return i == a.n && k == b.n;
		if (wire_to_lower(x) != wire_to_lower(y))
			return false;
		i += len_a;
		k += len_b;
	}
}

/* A pull quote: a line that is a quotation and stands in the story once more. */
static bool
is_pull_quote(const struct line *v, size_t n, size_t i)
{
	struct wire_str s = v[i].text;
	size_t open, close;

	wire_utf8_at(s, 0, &open);
	uint32_t last = wire_utf8_before(s, s.n, &close);
	if ((last != '"' && last != 0x201d) || s.n < open + close + 16)
		return false;
	s = wire_str_sub(s, open, s.n - close);
	if (memchr(s.p, '"', s.n) != NULL || memmem(s.p, s.n, "”", 3) != NULL)
		return false;
	for (size_t k = 0; k < n; k++)
		if (k != i && v[k].kind == STORY && v[k].text.n > s.n &&
		    memmem(v[k].text.p, v[k].text.n, s.p, s.n) != NULL)
			return true;
	return false;
}

static void
mark_repeats(struct wire_str headline, struct line *v, size_t n)
{
	size_t looked_up = 0;

	for (size_t i = 0; i < n; i++) {
		if (v[i].kind != STORY || line_is(&v[i], LINE_LONG))
			continue;
		if (i < HEAD_LINES && headline.n > 0 &&
		    same_words(v[i].text, headline))
			v[i].kind = OTHER;
		else if (line_is(&v[i], LINE_QUOTE) &&
		    looked_up++ < MAX_REPEATS && is_pull_quote(v, n, i))
			v[i].kind = OTHER;
	}
}

/* ---- above the story ------------------------------------------------------ */

/* A name above the first paragraph, or more that says it is a byline:
 * "Callum Teoh, Straits Sports Service", "Tamsin Abernethy, science
 * correspondent", "Meenal Deshpande | Mumbai" */
static bool
is_byline(const struct line *l, const struct line *next)
{
	if (line_is(l, LINE_SENTENCE | LINE_BULLET | LINE_QUOTE | LINE_COLON |
	    LINE_LONG | LINE_LINK | LINE_NO_LETTERS) || l->words < 2 ||
	    l->words > MAX_BYLINE || line_has(l, CLASS_FIRST))
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
	    (line_is(l, LINE_SEPARATED) || next->kind != STORY || is_prose(next));
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
	if (line_is(l, LINE_SEPARATED) && !line_is(l, LINE_SENTENCE))
		return OTHER;
	if (before_dateline && is_caption(l) && line_is(l, LINE_SENTENCE) &&
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
	if (is_own_headline(v, n, opening)) {
		v[0].kind = OTHER;
		v[0].facts |= LINE_HEADLINE;
	}
}

/* Down from the first line, through what is known and few short lines that are
 * not, to the story. */
static void
mark_head(struct wire_str headline, struct line *v, size_t n, size_t opening)
{
	size_t unknown = 0;

	for (size_t i = 0; i + 1 < n && i < HEAD_LINES && i != opening; i++) {
		const bool title = i == 0 && headline.n == 0;
		if (v[i].kind == STORY)
			v[i].kind = head_kind(&v[i], &v[i + 1],
			    opening < n && i < opening, title);
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

/* ---- below the story ------------------------------------------------------ */

/* How much a line looks like something said to the reader by the publisher, and
 * not like the story.  The words come from the data, the weights are tuned on
 * annotated stories. */
static int
appeal(const struct line *l, const struct habits *habits)
{
	int score = 0;

	if (line_is(l, LINE_LONG | LINE_QUOTE) || l->words > MAX_INVITATION)
		return 0;
	score += 2 * (!habits->addresses && line_is(l, LINE_ASKS));
	score += 2 * (!habits->addresses && line_has(l, CLASS_READER));
	score += 2 * line_has(l, CLASS_OFFER);
	score += line_has(l, CLASS_GOODS);
	score += !habits->confesses && line_has(l, CLASS_FIRST);
	score += 2 * line_has(l, CLASS_SELF);
	score += 3 * line_is(l, LINE_LINK | LINE_EMAIL | LINE_LINK_END);
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

static enum residue
tail_kind(const struct line *l, const struct habits *habits)
{
	if (l->cues[CUE_TAIL] != STORY)
		return l->cues[CUE_TAIL];
	if (line_is(l, LINE_MARKS | LINE_STAMP))
		return OTHER;
	if (line_is(l, LINE_BRACKETED))
		return EDITOR_NOTE;
	if (is_sign_off(l))
		return BYLINE;
	return appeal(l, habits) >= TAIL_APPEAL ? appeal_kind(l) : STORY;
}

/* Up from the last line, through what is known and few short lines that are
 * not, to the story.  Short lines with residue above them are residue too. */
static void
mark_tail(struct line *v, size_t n, const struct habits *habits)
{
	size_t unknown = 0;

	for (size_t i = n; i-- > 1; ) {
		if (v[i].kind == STORY)
			v[i].kind = tail_kind(&v[i], habits);
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

static void
mark_appeals(struct line *v, size_t n, const struct habits *habits)
{
	for (size_t i = 0; i < n; i++)
		if (v[i].kind == STORY && appeal(&v[i], habits) >= SURE_APPEAL)
			v[i].kind = appeal_kind(&v[i]);
}

/* Below an end mark, and below "About Tolvik Port" at the end of a press release,
 * there is no story. */
static void
mark_boilerplate(struct line *v, size_t n)
{
	size_t i = n > MAX_BOILERPLATE ? n - MAX_BOILERPLATE : 1;

	while (i < n && !is_end_mark(v[i].text) && v[i].cues[CUE_LABEL] != OTHER)
		i++;
	for (; i < n; i++)
		if (v[i].kind == STORY)
			v[i].kind = OTHER;
}

void
context_mark(const struct cues *cues, struct wire_record *rec,
    struct wire_str headline, struct line *v, size_t n)
{
	size_t groups = 0;

	posts_mark(rec, v, n, &groups);
	mark_phrases(v, n);
	const struct habits habits = read_habits(v, n);
	mark_appeals(v, n, &habits);
	mark_repeats(headline, v, n);
	mark_boxes(v, n, &habits, &groups);
	mark_unlabelled(v, n, &habits, &groups);
	mark_pictures(v, n, &habits);
	mark_boilerplate(v, n);
	const size_t opening = find_opening(cues, rec, v, n);
	mark_head(headline, v, n, opening);
	if (headline.n == 0)
		mark_headline(v, n, opening);
	mark_tail(v, n, &habits);
}
