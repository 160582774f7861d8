/* context.c - which lines are not the story */
#include "lib/strip/context.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/strip/boxes.h"
#include "lib/strip/dateline.h"
#include "lib/strip/pictures.h"
#include "lib/strip/posts.h"

enum {
	HEAD_LINES = 8,		/* the story begins among these */
	MAX_SLUG = 8,		/* words */
	MAX_DECK = 25,		/* words of a sentence that stands above the byline */
	MAX_TITLE = 22,		/* words */
	MAX_LONE_CAPTION = 25,	/* without a credit */
	MAX_LEAD_LINES = 3,	/* above the dateline */
	LAST_TITLE = 5,		/* words of a headline below the story */
	MAX_BYLINE = 12,
	MAX_INVITATION = 40,
	PROSE = 8,		/* a sentence of so many words is the story */
	MAX_UNKNOWN = 2,	/* unknown short lines in a row among residue */
	TAIL_APPEAL = 3,	/* below the story */
	SENTENCE_APPEAL = 4,	/* … of a sentence that does not speak to the reader */
	SURE_APPEAL = 7,	/* anywhere */
	MAX_BOILERPLATE = 8,	/* lines at the end of a press release */
	MAX_REPEATS = 16	/* quotation lines that are looked up in the text */
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool
context_is_prose(const struct line *l)
{
	return line_is(l, LINE_LONG) ||
	    (line_is(l, LINE_SENTENCE) && l->words >= PROSE);
}

bool
context_shares_name(const struct line *v, size_t n, size_t i)
{
	enum { NEAR = 24, SHORTEST = 3 };
	const struct line *l = &v[i];
	const size_t from = i > NEAR ? i - NEAR : 0;
	const size_t to = i + NEAR < n ? i + NEAR : n;

	for (size_t w = 1; w < l->nfirst; w++) {
		const struct cue_word *word = &l->first[w];
		const size_t length = word->end - word->start;
		if (!(word->flags & WORD_CAPITAL) || length < SHORTEST ||
		    word[-1].flags & WORD_STOP || cue_is(word, CLASS_MONTH) ||
		    cue_is(word, CLASS_WEEKDAY))
			continue;
		for (size_t k = from; k < to; k++)
			if (k != i && v[k].kind == STORY && context_is_prose(&v[k]) &&
			    memmem(v[k].text.p, v[k].text.n,
			    l->text.p + word->start, length) != NULL)
				return true;
	}
	return false;
}

static struct habits
read_habits(const struct line *v, size_t n)
{
	enum { ONE_IN = 6, MAX_BREAKS = 1, FEWEST_ITEMS = 4 };
	size_t words = 0, lines = 0, you = 0, we = 0, fragments = 0, broken = 0;

	for (size_t i = 0; i < n; i++) {
		if (v[i].kind != STORY || v[i].cues[CUE_TAIL] != STORY)
			continue;
		fragments += !line_is(&v[i], LINE_SENTENCE);
		broken += line_is(&v[i], LINE_BROKEN);
		if (!context_is_prose(&v[i]))
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
		.lists = fragments >= FEWEST_ITEMS && fragments * 3 > n,
		.broken = broken > MAX_BREAKS,
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
 * words counted; not "- stamp duty from 60,000".  Or "BC-US--Elevator Explosion, 1st
 * Add". */
static bool
is_slug(const struct line *l)
{
	struct wire_str s = l->text;
	size_t capitals = 0, i = s.n;

	while (capitals < s.n && s.p[capitals] >= 'A' && s.p[capitals] <= 'Z')
		capitals++;
	if (capitals > 1 && s.p[capitals] == '-' && l->words <= MAX_SLUG &&
	    memmem(s.p, s.n, "--", 2) != NULL && !line_is(l, LINE_SENTENCE))
		return true;
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

/* Has the line hardly a word that is not in the headline? */
static bool
echoes(const struct line *l, struct wire_str headline)
{
	enum { SHORTEST = 4, FEWEST = 3 };
	size_t words = 0, found = 0;

	if (line_is(l, LINE_LONG | LINE_SENTENCE | LINE_SPEECH | LINE_CAPS))
		return false;
	for (size_t i = 0; i < l->nfirst; i++) {
		struct wire_str word = wire_str_sub(l->text, l->first[i].start,
		    l->first[i].end);
		bool hit = false;
		if (word.n < SHORTEST)
			continue;
		for (size_t k = 0; k + word.n <= headline.n && !hit; k++)
			hit = wire_str_eq_nocase(word,
			    wire_str_sub(headline, k, k + word.n));
		words++;
		found += hit;
	}
	return found >= FEWEST && 4 * found >= 3 * words;
}

static void
mark_repeats(struct wire_str headline, struct line *v, size_t n)
{
	size_t looked_up = 0;

	for (size_t i = 0; i < n; i++) {
		if (v[i].kind != STORY || line_is(&v[i], LINE_LONG))
			continue;
		if (i < HEAD_LINES && headline.n > 0 &&
		    (same_words(v[i].text, headline) || echoes(&v[i], headline)))
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
	    (line_is(l, LINE_SEPARATED) || next->kind != STORY || context_is_prose(next));
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
mark_head(struct wire_str headline, struct line *v, size_t n, size_t opening)
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

/* Who wrote a letter stands below it.  Below a heading of that form there is a
 * paragraph, and a list has more of them. */
static void
mark_letters(struct line *v, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (is_name_and_place(&v[i]) && context_is_prose(&v[i - 1]) &&
		    (i + 1 == n || (!context_is_prose(&v[i + 1]) &&
		    !is_name_and_place(&v[i + 1]))))
			v[i].kind = BYLINE;
}

/* Does the line begin with the name of the author, who wrote the story and is
 * not in it: "Uxía Castro is a novelist." */
static bool
is_about(const struct line *l, struct wire_str author)
{
	if (author.n == 0 || !line_is(l, LINE_SENTENCE) || l->nfirst < 2 || !(l->first[0].flags & WORD_CAPITAL) ||
	    !(l->first[1].flags & WORD_CAPITAL))
		return false;
	const size_t start = l->first[0].start;
	return start == 0 && memmem(author.p, author.n, l->text.p,
	    l->first[1].end) != NULL;
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
tail_kind(const struct line *l, const struct habits *habits,
    struct wire_str author)
{
	if (l->cues[CUE_TAIL] != STORY)
		return l->cues[CUE_TAIL];
	if (line_is(l, LINE_MARKS | LINE_STAMP))
		return OTHER;
	if (line_is(l, LINE_BRACKETED))	/* "($1 = 151.2 yen)" */
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
	    line_is(l, LINE_ASKS | LINE_EMAIL) || line_has(l, CLASS_READER);
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

/* Up from the last line, through what is known and few short lines that are
 * not, to the story.  Short lines with residue above them are residue too. */
static void
mark_tail(struct line *v, size_t n, const struct habits *habits)
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
	pictures_mark(v, n, &habits);
	boxes_mark(v, n, &habits, &groups);
	mark_boilerplate(v, n);
	const size_t opening = find_opening(cues, rec, v, n);
	mark_head(headline, v, n, opening);
	if (headline.n == 0)
		mark_headline(v, n, opening);
	mark_tail(v, n, &habits);
	mark_letters(v, n);
}
