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

	return m.value == s->list.value + 1 && m.style == s->list.style;
}

static void
begin(struct split *s, size_t i)
{
	s->start = i;
	s->brackets = 0;
	if (i >= s->n)
		return;
	if (s->v[i].flags & WIRE_TOKEN_LINE) {
		s->quoted = false;
		s->list.value = 0;
	}
	s->marker = split_marker(s, i);
	if (s->marker.value > 0)
		s->list = s->marker;
}

/* Ends the sentence before token i. */
static void
cut(struct split *s, size_t i)
{
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
	if (k == s->n || line_before(s, k))
		return k;
	return is_lower(s, k) || s->v[k - 1].kind == WIRE_TOKEN_URL ? i : k;
}

/* Past "[27]", the number of a footnote. */
static size_t
footnotes(const struct split *s, size_t i)
{
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
		} else if (s->brackets > 0 && first(s, p->next) != '\'') {
			p->bracket = true;
			s->brackets--;
		}
	}
}

/* Looks at the mark at token i; returns the next token to look at. */
static size_t
decide(struct split *s, size_t i, enum mark mark)
{
	struct point p = { .mark = mark, .at = i, .next = i + 1 };

	if (mark == STOP)			/* ". . ." */
		while (is_char(s, p.next, '.') &&
		    !line_before(s, p.next))
			p.at = p.next++;
	if (p.at > i) {
		/* "it all. . . . They": a full stop, then dots */
		if (p.at - i > 2 && !blank_before(s, i) && is_capital(s, p.next)) {
			cut(s, i + 1);
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
	if (p.word == s->n || i < s->marker.end || (s->sp->keep_quotes && s->quoted))
		return p.next;
	if (p.mark == DOTS && p.bracket && i > s->start &&
	    split_side(s, i - 1, s->quoted) == OPENS)	/* "[...]" */
		return p.next;
	if (split_ends(s, &p))
		cut(s, p.next);
	return p.next;
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
	while (last > s->start && split_side(s, last, true) == CLOSES)
		last--;
	const enum mark mark = split_mark(s, last);

	return is_lower(s, i) && (mark == NONE || mark == SHORT);
}

size_t
wire_split(const struct wire_splitter *sp, struct wire_arena *a,
    struct wire_str text, const struct wire_token *v, size_t n,
    const struct wire_span **out)
{
	struct split s = { .sp = sp, .text = text, .v = v, .n = n };
	size_t i = 0;

	s.out = wire_arena_array(a, n, sizeof(*s.out));
	begin(&s, 0);
	while (i < n) {
		/* most tokens are words, which decide nothing */
		if (v[i].kind == WIRE_TOKEN_WORD && s.list.value == 0 &&
		    !(v[i].flags & WIRE_TOKEN_LINE) &&
		    text.p[v[i].end - 1] != '.') {
			i++;
			continue;
		}
		if (i > s.start && line_before(&s, i) && !runs_on(&s, i))
			cut(&s, i);
		if (s.list.value > 0 && i > s.start && i >= s.marker.end &&
		    goes_on_list(&s, i))
			cut(&s, i);
		const enum mark mark = split_mark(&s, i);

		if (mark != NONE) {
			i = decide(&s, i, mark);
			continue;
		}
		if (v[i].kind == WIRE_TOKEN_PUNCT) {
			if (split_is_double_quote(&s, i))
				s.quoted = split_side(&s, i, s.quoted) == OPENS;
			else if (is_char(&s, i, '(') || is_char(&s, i, '['))
				s.brackets++;
			else if (s.brackets > 0 && (is_char(&s, i, ')') ||
			    is_char(&s, i, ']')))
				s.brackets--;
		}
		i++;
	}
	cut(&s, n);
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
		NULL
	};
	struct wire_lexicon *words = wire_lexicon_new(env, "segment/words", NULL);
	char name[64];

	for (const char *const *l = wire_env_languages(env); *l != NULL; l++) {
		snprintf(name, sizeof(name), "%s/sentence_words.tsv", *l);
		wire_lexicon_load(words, name, WIRE_LEX_FOLD, classes);
		snprintf(name, sizeof(name), "%s/cues.tsv", *l);
		load_cues(env, words, name);
	}
	return (struct wire_splitter){ .words = words };
}
