/* context.c - which lines are not the story */
#include "lib/strip/context.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/strip/boxes.h"
#include "lib/strip/head.h"
#include "lib/strip/pictures.h"
#include "lib/strip/posts.h"
#include "lib/strip/tail.h"

enum {
	MAX_SLUG = 8,		/* words */
	MAX_REPEATS = 16	/* quotation lines that are looked up in the text */
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
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
			if (k != i && v[k].kind == STORY && line_is_prose(&v[k]) &&
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
		if (!line_is_prose(&v[i]))
			continue;
		words += v[i].words;
		lines++;
		you += line_has(&v[i], CLASS_READER);
		we += line_has(&v[i], CLASS_FIRST);
	}
	return (struct habits){
		.paragraphs = lines,
		.length = lines == 0 ? 0 : words / lines,
		.addresses = you * ONE_IN > lines,
		.confesses = we * ONE_IN > lines,
		.lists = fragments >= FEWEST_ITEMS && fragments * 3 > n,
		.broken = broken > MAX_BREAKS,
	};
}

bool
context_is_end_mark(struct wire_str s)
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
		if (v[i].kind != STORY || line_goes_on(v, i))
			continue;
		v[i].kind = v[i].cues[CUE_ANYWHERE];
		if (context_is_end_mark(v[i].text) || is_slug(&v[i]))
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

	uint32_t first = wire_utf8_at(s, 0, &open);
	uint32_t last = wire_utf8_before(s, s.n, &close);
	if (s.n < open + close + 16 || (last != '"' && last != 0x201d &&
	    !(first == 0x2018 && last == 0x2019)))
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

void
context_mark(const struct cues *cues, struct wire_record *rec,
    struct wire_str headline, struct line *v, size_t n)
{
	size_t groups = 0;

	posts_mark(rec, v, n, &groups);
	mark_phrases(v, n);
	const struct habits habits = read_habits(v, n);
	tail_mark_appeals(v, n, &habits);
	mark_repeats(headline, v, n);
	pictures_mark(v, n, &habits);
	boxes_mark(v, n, &habits, &groups);
	tail_mark_boilerplate(v, n);
	head_mark(cues, rec, headline, v, n);
	tail_mark(v, n, &habits);
}
