/*
 * split.c - where sentences end: the walk
 *
 * One walk over the tokens.  Most of them end in a byte that ends no sentence;
 * the others are the points of decision: an end mark, a word with its full
 * stop, a line break.  Behind the mark stand closers (quotation marks,
 * brackets), trailing hashtags and emoji; before the next word stand openers.
 */
#include "lib/segment/split.h"

#include <stdio.h>
#include <string.h>

#include "lib/base/str.h"

/* "1. The first item 2. The second item": does the list of this line go on at
 * token i? */
static bool
goes_on_list(const struct split *s, size_t i)
{
	if (!is_word(s, i) && first(s, i) != '(' && !(first(s, i) & 0x80))
		return false;
	const struct marker m = split_marker(s, i);

	if (m.style == s->list.style &&
	    (m.value == s->list.value + 1 || m.style == SPLIT_BULLET))
		return true;
	/* "2.) The second item 1) The first" */
	return m.value > 0 && is_capital(s, m.end) && split_mark(s, i - 1) != SHORT &&
	    (!is_word(s, i) || (m.value == 1 && s->list.value > 1));
}

static void
begin(struct split *s, size_t i)
{
	s->start = i;
	s->brackets = 0;
	if (i >= s->n)
		return;
	if (s->v[i].flags & WIRE_TOKEN_LINE) {
		s->quoted = s->single = false;
		s->list.value = 0;
	}
	s->marker = split_marker(s, i);
	if (s->marker.value > 0)
		s->list = s->marker;
}

/* Ends the sentence before token i, or not. */
static void
decided(struct split *s, size_t i, const char *rule, bool ends)
{
	if (s->points != NULL && i > s->start && i < s->n)
		s->points->v[s->points->n++] = (struct wire_point){
			.at = s->v[i - 1].end, .rule = rule, .ends = ends
		};
	if (!ends)
		return;
	if (i > s->start)
		s->out[s->nout++] = (struct wire_span){
			s->v[s->start].start, s->v[i - 1].end
		};
	begin(s, i);
}

/* Past hashtags and emoji that trail at token i, if no lower case follows:
 * "reopened!! 🚨 #PortHallam Drivers, …", and the link that ends a post. */
static size_t
trail(const struct split *s, size_t i)
{
	size_t k = i;

	while (k < s->n && !line_before(s, k) && (s->v[k].kind == WIRE_TOKEN_HASHTAG ||
	    s->v[k].kind == WIRE_TOKEN_EMOJI || s->v[k].kind == WIRE_TOKEN_URL))
		k++;
	if (k == s->n)
		return k;
	const struct wire_token *last = &s->v[k - 1];

	/* The link of a post with a signature line belongs to the whole post. */
	if (line_before(s, k))
		return k == i + 1 && last->kind == WIRE_TOKEN_URL &&
		    split_is_dash(s, k) ? i : k;
	if (last->kind == WIRE_TOKEN_URL)
		return i;
	return is_lower(s, k) && !(last->flags & WIRE_TOKEN_ASCII) ? i : k;
}

static bool
is_note(const struct split *s, size_t i)
{
	return i < s->n && s->v[i].kind == WIRE_TOKEN_NUMBER &&
	    s->v[i].end - s->v[i].start < 4;
}

/* Past "[27]" and "consultation.11 12", the numbers of footnotes. */
static size_t
footnotes(const struct split *s, size_t i)
{
	size_t k = i;

	if (is_note(s, i) && !blank_before(s, i) &&
	    s->v[i - 1].end - s->v[i - 1].start == 1 && i > s->start + 1 &&
	    (!is_word(s, i - 2) || s->v[i - 2].end - s->v[i - 2].start > 3)) {
		while (is_note(s, k) && !line_before(s, k))
			k++;
		if (k == s->n || (blank_before(s, k) && is_capital(s, k)))
			return k;
	}
	while (i + 2 < s->n && is_char(s, i, '[') && !line_before(s, i) &&
	    s->v[i + 1].kind == WIRE_TOKEN_NUMBER && is_char(s, i + 2, ']'))
		i += 3;
	return i;
}

/* Past the quotation marks and brackets that close behind the mark. */
static void
close_marks(struct split *s, struct point *p)
{
	for (; p->next < s->n && !line_before(s, p->next); p->next++) {
		if (split_side(s, p->next, s->quoted) != CLOSES)
			return;
		/* 'it all. " He left', '(they said. ) Then' */
		if (blank_before(s, p->next) && (!blank_before(s, p->next + 1) ||
		    !(s->quoted || s->brackets > 0)))
			return;
		p->closed = true;
		if (split_is_double_quote(s, p->next)) {
			p->quote = true;
			s->quoted = false;
		} else if (split_is_single_quote(s, p->next)) {
			s->single = false;
		} else if (s->brackets > 0) {
			p->bracket = true;
			s->brackets--;
		}
	}
}

/* Looks at the mark at token i; returns the next token to look at. */
static size_t
decide(struct split *s, size_t i, enum mark mark)
{
	struct point p = {
		.mark = mark, .from = i, .at = i, .next = i + 1, .rule = "mark"
	};

	if (mark == STOP)			/* ". . ." */
		while (is_char(s, p.next, '.') &&
		    !line_before(s, p.next))
			p.at = p.next++;
	if (p.at > i) {
		/* "it all. . . . They": a full stop, then dots */
		if (p.at - i > 2 && !blank_before(s, i) && is_capital(s, p.next)) {
			decided(s, i + 1, "stop", true);
			return p.next;
		}
		p.mark = DOTS;
	}
	close_marks(s, &p);
	p.next = footnotes(s, p.next);
	p.next = trail(s, p.next);
	if (p.next == s->n || line_before(s, p.next))
		return p.next;
	p.word = p.next;
	if (mark != SHORT && split_is_dash(s, p.word) && blank_before(s, p.word) &&
	    is_capital(s, p.word + 1))		/* "No answer came. — APP" */
		p.word++;
	while (p.word < s->n && split_side(s, p.word, s->quoted) == OPENS)
		p.word++;
	bool ends = false;

	if (i < s->marker.end)
		p.rule = "list";
	else if (s->sp->keep_quotes && (s->quoted || s->single))
		p.rule = "quotation";
	else if (p.mark == DOTS && p.bracket && i > s->start &&
	    split_side(s, i - 1, s->quoted) == OPENS)
		p.rule = "bracket";			/* "[...]" */
	else if (p.word < s->n)
		ends = split_ends(s, &p);
	decided(s, p.next, p.rule, ends);
	return p.next;
}

/* Is the line that ends in token `last` in capitals: "BEST ANSWER"? */
static bool
is_all_caps(const struct split *s, size_t last)
{
	for (size_t i = last; ; i--) {
		if (s->v[i].kind == WIRE_TOKEN_WORD &&
		    !(s->v[i].flags & WIRE_TOKEN_ALLCAPS) &&
		    s->v[i].end - s->v[i].start > 1)
			return false;
		if (i == s->start || s->v[i].flags & WIRE_TOKEN_LINE)
			return true;
	}
}

/* Does the line that ends before token i run on, plainly? */
static bool
runs_on(const struct split *s, size_t i)
{
	size_t last = i - 1;

	if (s->sp->newline == WIRE_NEWLINE_HARD)
		return false;
	const char *gap = s->text.p + s->v[last].end;
	const size_t size = s->v[i].start - s->v[last].end;
	const char *end = memchr(gap, '\n', size);

	if (end != NULL &&
	    memchr(end + 1, '\n', (size_t)(gap + size - end - 1)) != NULL)
		return false;
	if (s->v[last].kind >= WIRE_TOKEN_URL)	/* the end of a post */
		return false;
	if (s->v[i].kind == WIRE_TOKEN_PUNCT && split_mark(s, i) != NONE)
		return true;			/* "pricing\n. Contact us" */
	/* "up to 400 yd\n(365.8 m)" */
	const bool aside = is_char(s, i, '(') && i + 1 < s->n &&
	    s->v[i + 1].kind == WIRE_TOKEN_NUMBER && last > s->start &&
	    s->v[last - 1].kind == WIRE_TOKEN_NUMBER;

	if (!is_lower(s, i) && !aside)
		return false;
	/* items and turns: "contacts\nevents", "ii) the fee", "lund_72: not me" */
	if (is_lower(s, s->start) || split_marker(s, i).value > 0 ||
	    is_char(s, i + 1, ')') || is_char(s, i + 1, ':'))
		return false;
	while (last > s->start && split_side(s, last, true) == CLOSES)
		last--;
	const enum mark mark = split_mark(s, last);

	return (mark == NONE || mark == SHORT) && !is_char(s, last, ':') &&
	    !is_char(s, last, ';') && !is_all_caps(s, last);
}

/* Does a single quotation mark close, later in the line of token i?  Looks
 * ahead once a line. */
static bool
closes_later(struct split *s, size_t i)
{
	if (i >= s->scanned) {
		s->last_single = 0;
		for (s->scanned = i + 1; s->scanned < s->n &&
		    !line_before(s, s->scanned); s->scanned++)
			if (split_is_single_quote(s, s->scanned) &&
			    split_side(s, s->scanned, true) == CLOSES)
				s->last_single = s->scanned;
	}
	return i < s->last_single;
}

/* Keeps track of the quotation mark or bracket at token i. */
static void
track(struct split *s, size_t i)
{
	if (split_is_double_quote(s, i))
		s->quoted = split_side(s, i, s->quoted) == OPENS;
	else if (is_char(s, i, '(') || is_char(s, i, '['))
		s->brackets++;
	else if (s->brackets > 0 && (is_char(s, i, ')') || is_char(s, i, ']')))
		s->brackets--;
	else if (s->sp->keep_quotes && split_is_single_quote(s, i))
		s->single = split_side(s, i, s->single) == OPENS &&
		    closes_later(s, i);
}

size_t
wire_split(const struct wire_splitter *sp, struct wire_arena *a,
    struct wire_str text, const struct wire_token *v, size_t n,
    const struct wire_span **out, struct wire_points *points)
{
	struct split s = { .sp = sp, .text = text, .v = v, .n = n, .points = points };
	size_t i = 0;

	s.out = wire_arena_array(a, n, sizeof(*s.out));
	if (points != NULL) {	/* a token may begin a line, an item, and be a mark */
		points->v = wire_arena_array(a, 3 * n, sizeof(*points->v));
		points->n = 0;
	}
	begin(&s, 0);
	while (i < n) {
		/* most tokens are words, which decide nothing; of a list, the
		 * short ones may: "b." */
		if (v[i].kind == WIRE_TOKEN_WORD &&
		    (s.list.value == 0 || v[i].end - v[i].start > 2) &&
		    !(v[i].flags & WIRE_TOKEN_LINE) &&
		    text.p[v[i].end - 1] != '.') {
			if (v[i].flags & WIRE_TOKEN_CAPITAL &&
			    split_behind_heading(&s, i))
				decided(&s, i, "heading", true);
			i++;
			continue;
		}
		if (i > s.start && line_before(&s, i))
			decided(&s, i, "line", !runs_on(&s, i));
		if (s.list.value > 0 && i > s.start && i >= s.marker.end &&
		    goes_on_list(&s, i))
			decided(&s, i, "list", true);
		const enum mark mark = split_mark(&s, i);

		if (mark != NONE) {
			i = decide(&s, i, mark);
			continue;
		}
		if (v[i].kind == WIRE_TOKEN_PUNCT)
			track(&s, i);
		i++;
	}
	decided(&s, n, NULL, true);
	*out = s.out;
	return s.nout;
}

/* ---- set up -------------------------------------------------------------------------- */

/* "say, says, said, saying" TAB …: the first field's words are cues. */
static void
load_cues(struct wire_env *env, struct wire_lexicon *words, const char *name)
{
	struct wire_str rest, line, forms, form;

	if (!wire_env_data(env, name, &rest, NULL))
		return;
	while (wire_str_line(&rest, &line)) {
		if (line.n == 0 || line.p[0] == '#' ||
		    !wire_str_field(&line, '\t', &forms))
			continue;
		while (wire_str_field(&forms, ',', &form))
			wire_lexicon_add(words, wire_str_trim(form),
			    WIRE_LEX_FOLD, CUE);
	}
}

struct wire_splitter
wire_splitter_new(struct wire_env *env)
{
	static const char *const classes[] = {
		"starter", "opener", "day", "prep", "verb", "job", "hasty",
		"headed", "label", "marked", "lettered", NULL
	};
	struct wire_lexicon *words = wire_lexicon_new(env, "segment/words", NULL);
	char name[64];

	for (const char *const *l = wire_env_languages(env, NULL); *l != NULL; l++) {
		snprintf(name, sizeof(name), "%s/sentence_words.tsv", *l);
		wire_lexicon_load(words, name, WIRE_LEX_FOLD, classes);
		snprintf(name, sizeof(name), "%s/cues.tsv", *l);
		load_cues(env, words, name);
	}
	return (struct wire_splitter){ .words = words };
}
