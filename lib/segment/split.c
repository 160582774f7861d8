/*
 * split.c - where sentences end
 *
 * One walk over the tokens.  Most of them end in a byte that ends no sentence;
 * the others are the points of decision: an end mark, a word with its full
 * stop, a line break.  Behind the mark stand closers (quotation marks,
 * brackets), trailing hashtags and emoji; before the next word stand openers.
 * What is decided depends on the mark, the words on both sides, and how the
 * sentence began.  Words that matter are data: lib/data/en/abbreviations.tsv,
 * sentence_words.tsv, cues.tsv.
 */
#include <stdio.h>
#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/segment/segment.h"
#include "lib/text/cuts.h"
#include "lib/text/lexicon.h"

enum {	/* classes of words, bits of the lexicon's values */
	STARTER = 1, OPENER = 2, DAY = 4, PREP = 8, VERB = 16, JOB = 32,
	HASTY = 64, CUE = 128
};

enum mark {
	NONE,
	STOP,		/* . of its own */
	SHORT,		/* the . of an abbreviation or initial */
	ASK,		/* ? ! */
	DOTS,		/* … ... */
	PLAIN,		/* of a script without capitals: ۔ 。 ؟ । */
};

enum list_style { NUMBERS = 1, LETTERS = 2, OPEN = 4, CLOSE = 8, DOT = 16 };

struct marker {			/* "1.", "(a)", "• 2.)" */
	unsigned style, value;	/* value 0: none */
	size_t end;		/* token behind it */
};

struct split {
	const struct wire_splitter *sp;
	struct wire_str text;
	const struct wire_token *v;
	size_t n;
	size_t start;		/* first token of the sentence */
	struct marker marker;	/* that it begins with */
	struct marker list;	/* the last one of this line */
	bool quoted;		/* inside double quotation marks */
	unsigned brackets;	/* open ones in this sentence */
	struct wire_span *out;
	size_t nout;
};

/* ---- what tokens are ------------------------------------------------------- */

static struct wire_str
str(const struct split *s, size_t i)
{
	return wire_token_str(s->text, &s->v[i]);
}

static char
first(const struct split *s, size_t i)
{
	return s->text.p[s->v[i].start];
}

static uint32_t
first_char(const struct split *s, size_t i)
{
	size_t len;

	return wire_utf8_at(s->text, s->v[i].start, &len);
}

static bool
is_char(const struct split *s, size_t i, char c)
{
	return s->v[i].end - s->v[i].start == 1 && first(s, i) == c;
}

static bool
blank_before(const struct split *s, size_t i)
{
	return i < s->n && s->v[i].flags & WIRE_TOKEN_BLANK;
}

static bool
line_before(const struct split *s, size_t i)
{
	return i < s->n && s->v[i].flags & WIRE_TOKEN_LINE;
}

/* Begins with a lower-case letter, and is not one of those: "iPhone". */
static bool
is_lower(const struct split *s, size_t i)
{
	const struct wire_str w = str(s, i);

	if (s->v[i].kind != WIRE_TOKEN_WORD || !wire_is_lower(first_char(s, i)))
		return false;
	return !(w.n > 2 && w.p[1] >= 'A' && w.p[1] <= 'Z');
}

static bool
is_word(const struct split *s, size_t i)
{
	return i < s->n && s->v[i].kind <= WIRE_TOKEN_NUMBER;
}

static bool
is_capital(const struct split *s, size_t i)
{
	return i < s->n && s->v[i].flags & WIRE_TOKEN_CAPITAL;
}

static unsigned
word_class(const struct split *s, size_t i)
{
	if (i >= s->n || s->v[i].kind != WIRE_TOKEN_WORD)
		return 0;
	return wire_lexicon_word(s->sp->words, str(s, i));
}

static unsigned
abbreviation(const struct split *s, size_t i)
{
	const struct wire_str w = str(s, i);

	if (w.n < 2 || w.p[w.n - 1] != '.')
		return 0;
	return wire_abbreviation(wire_str_sub(w, 0, w.n - 1));
}

/* "J.", not "U.S." */
static bool
is_initial(const struct split *s, size_t i)
{
	const struct wire_str w = str(s, i);
	size_t len;

	wire_utf8_at(s->text, s->v[i].start, &len);
	return w.n == len + 1 && w.p[len] == '.' && is_capital(s, i);
}

static bool
is_acronym(const struct split *s, size_t i)
{
	const struct wire_str w = str(s, i);

	return w.n > 3 && memchr(w.p, '.', w.n - 1) != NULL;
}

static enum mark
mark_of(const struct split *s, size_t i)
{
	const struct wire_token *t = &s->v[i];
	const unsigned char last = (unsigned char)s->text.p[t->end - 1];

	if (last == '.') {
		if (t->kind == WIRE_TOKEN_WORD || t->kind == WIRE_TOKEN_NUMBER)
			return SHORT;
		if (t->kind != WIRE_TOKEN_PUNCT)
			return NONE;
		return t->end - t->start > 1 ? DOTS : STOP;
	}
	if (last == '!' || last == '?')
		return t->kind == WIRE_TOKEN_PUNCT ? ASK : NONE;
	if (last < 0x80 || t->kind != WIRE_TOKEN_PUNCT)
		return NONE;
	switch (first_char(s, i)) {
	case 0x2026:				/* … */
		return DOTS;
	case 0xff0e:				/* ． */
		return STOP;
	case 0x203c: case 0x203d: case 0x2047: case 0x2048: case 0x2049:
		return ASK;
	case 0x61f: case 0x6d4:			/* ؟ ۔ */
	case 0x964: case 0x965:			/* । ॥ */
	case 0x3002: case 0xff01: case 0xff1f: case 0xff61:	/* 。！？｡ */
	case 0x589: case 0x1362: case 0x104a: case 0x104b: case 0x17d4:
		return PLAIN;
	}
	return NONE;
}

enum side { NEITHER, OPENS, CLOSES };

/* Quotation marks and brackets.  Of a mark that may be either, the side of the
 * blank tells; between blanks, what is open. */
static enum side
side_of(const struct split *s, size_t i, bool quoted)
{
	if (s->v[i].kind == WIRE_TOKEN_WORD)
		return NEITHER;
	switch (first_char(s, i)) {
	case '(': case '[': case '{': case 0x201c: case 0x2018: case 0xab:
	case 0x201e: case 0x300c: case 0x300e: case 0x2039:
		return OPENS;
	case ')': case ']': case '}': case 0x201d: case 0xbb: case 0x2019:
	case 0x300d: case 0x300f: case 0x203a:
		return CLOSES;
	case '"': case '\'':
		if (!blank_before(s, i))
			return blank_before(s, i + 1) || i + 1 == s->n || quoted ||
			    !is_word(s, i + 1) ? CLOSES : OPENS;
		if (!blank_before(s, i + 1))
			return OPENS;
		return quoted ? CLOSES : OPENS;
	}
	return NEITHER;
}

static bool
is_double_quote(uint32_t c)
{
	return c == '"' || c == 0x201c || c == 0x201d || c == 0x201e ||
	    c == 0xab || c == 0xbb || c == 0x300c || c == 0x300d;
}

static bool
is_dash(const struct split *s, size_t i)
{
	const uint32_t c = first_char(s, i);

	return s->v[i].kind == WIRE_TOKEN_PUNCT &&
	    (c == '-' || c == 0x2013 || c == 0x2014 || c == 0x2015);
}

/* ---- lists ----------------------------------------------------------------- */

/* Does a marker begin at token i? */
static struct marker
marker_at(const struct split *s, size_t i)
{
	struct marker m = { 0 };
	unsigned value = 0;

	if (i < s->n && (first_char(s, i) == 0x2022 || first_char(s, i) == 0x2043))
		i++;
	if (i < s->n && is_char(s, i, '(')) {
		m.style = OPEN;
		i++;
	}
	if (!is_word(s, i))
		return m;
	const struct wire_str w = str(s, i);
	size_t k = 0;

	for (; k < w.n && w.p[k] >= '0' && w.p[k] <= '9' && value < 1000; k++)
		value = 10 * value + (unsigned)(w.p[k] - '0');
	if (k > 0) {
		m.style |= NUMBERS;
	} else if ((w.p[0] >= 'a' && w.p[0] <= 'z') ||
	    (w.p[0] >= 'A' && w.p[0] <= 'Z')) {
		m.style |= LETTERS;
		value = (unsigned)(w.p[k++] | 0x20) - 'a' + 1;
	}
	if (k + 1 == w.n && w.p[k] == '.') {
		m.style |= DOT;
		k++;
	}
	if (k == 0 || k < w.n || value > 999)
		return m;
	i++;
	if (!(m.style & DOT) && i < s->n && is_char(s, i, '.') && !blank_before(s, i)) {
		m.style |= DOT;
		i++;
	}
	if (i < s->n && is_char(s, i, ')') && !blank_before(s, i)) {
		m.style |= CLOSE;
		i++;
	}
	if (m.style == (LETTERS | DOT) && is_capital(s, i - 1))
		return m;			/* "F. Scott", "A. The" */
	if (m.style & (DOT | CLOSE) && blank_before(s, i) && !line_before(s, i)) {
		m.value = value;
		m.end = i;
	}
	return m;
}

/* "1. The first item 2. The second item": does the list of this line go on at
 * token i? */
static bool
goes_on_list(const struct split *s, size_t i)
{
	if (!is_word(s, i) && first(s, i) != '(' && !(first(s, i) & 0x80))
		return false;
	const struct marker m = marker_at(s, i);

	return m.value == s->list.value + 1 && m.style == s->list.style;
}

/* ---- decisions --------------------------------------------------------------- */

/* A point of decision. */
struct point {
	enum mark mark;
	size_t at;		/* token of the mark */
	size_t next;		/* token behind closers: first of a new sentence */
	size_t word;		/* first token behind openers, n if there is none */
	bool quote, bracket;	/* among the closers */
	bool closed;		/* there are closers */
};

/* “Where is the money?” Farida Khan asked. */
static bool
speaker_follows(const struct split *s, size_t i)
{
	size_t names = 0;

	for (; i < s->n && names < 6 && !line_before(s, i); i++, names++) {
		if (is_capital(s, i) && s->v[i].kind == WIRE_TOKEN_WORD &&
		    !(word_class(s, i) & STARTER))
			continue;
		return names > 0 && word_class(s, i) & CUE && is_lower(s, i);
	}
	return false;
}

/* Does the sentence hold nothing yet but a phrase: "At 5 a.m."? */
static bool
phrase_so_far(const struct split *s, size_t at)
{
	return at - s->start < 4 && word_class(s, s->start) & PREP;
}

/* "… & Co. Strachan had run it", "… Corp. Lexus sales fell": a subject and its
 * verb; but "Norrex Corp. Chairman Ida Stone said". */
static bool
subject_follows(const struct split *s, size_t i)
{
	if (word_class(s, i) & JOB)
		return false;
	for (size_t k = 1; k < 4 && is_word(s, i + k) && blank_before(s, i + k) &&
	    !line_before(s, i + k); k++)
		if (is_lower(s, i + k) && word_class(s, i + k) & (VERB | CUE))
			return true;
	return false;
}

/* "Nikolai I. Lutsenko", not "you and I. Did". */
static bool
is_middle_i(const struct split *s, size_t at, size_t next)
{
	return at > s->start && is_char(s, at - 1, 'I') &&
	    (is_initial(s, next) || (at > s->start + 1 &&
	    is_capital(s, at - 2) && !(word_class(s, at - 2) & STARTER)));
}

/* Behind "J." */
static bool
ends_at_initial(const struct split *s, const struct point *p, unsigned starts)
{
	if (is_initial(s, p->word))
		return false;
	/* "Patient B. Doctors said" */
	if (starts & OPENER)
		return true;
	/* "in row F. The girl" */
	return starts & STARTER && p->at > s->start && is_lower(s, p->at - 1);
}

static bool
ends_at_abbreviation(const struct split *s, const struct point *p)
{
	const size_t next = p->word;
	const unsigned class = abbreviation(s, p->at);
	const unsigned starts = word_class(s, next);
	const bool company = abbreviation(s, next) & WIRE_ABBR_NAME;	/* "& Co. Ltd." */
	const bool after_number = p->at > s->start &&
	    s->v[p->at - 1].kind == WIRE_TOKEN_NUMBER;

	if (class & WIRE_ABBR_INNER || s->v[next].kind == WIRE_TOKEN_NUMBER || company)
		return false;
	if (p->quote)
		return true;
	if (is_initial(s, p->at))
		return ends_at_initial(s, p, starts);
	if ((class & WIRE_ABBR_UNIT && after_number) ||
	    (class & WIRE_ABBR_END && is_acronym(s, p->at)))
		return !((starts | word_class(s, next + 1)) & DAY) &&
		    !phrase_so_far(s, p->at);
	if (class & WIRE_ABBR_TITLE && !(class & (WIRE_ABBR_STREET | WIRE_ABBR_NAME)))
		return false;
	if (starts & (STARTER | OPENER))
		return p->at > s->start;
	return class & (WIRE_ABBR_NAME | WIRE_ABBR_PLACE | WIRE_ABBR_STREET |
	    WIRE_ABBR_END) && !(class & WIRE_ABBR_TITLE) && subject_follows(s, next);
}

/* Behind a full stop of its own, or dots. */
static bool
ends_at_stop(const struct split *s, const struct point *p)
{
	const size_t at = p->at;
	const struct wire_token *next = &s->v[p->word];

	if (p->mark == DOTS)	/* "well . . . I think": I tells nothing */
		return next->kind != WIRE_TOKEN_NUMBER &&
		    !(is_char(s, at, '.') && is_char(s, p->word, 'I'));
	if (is_middle_i(s, at, p->word))
		return false;
	if (at > s->start && next->kind == WIRE_TOKEN_NUMBER)	/* "N°. 12" */
		return s->v[at - 1].kind != WIRE_TOKEN_SYMBOL;
	/* "RESULT: 1. Rautiainen; 2. Quiroga" */
	return !(at > s->start + 1 && s->v[at - 1].kind == WIRE_TOKEN_NUMBER &&
	    ((is_char(s, at - 2, ':') && is_char(s, at - 1, '1')) ||
	    is_char(s, at - 2, ';')));
}

/* A new sentence in lower case, as people write in haste: "bring a jumper. we
 * start at six".  Not: an abbreviation that is in no list, a name with a mark
 * ("Who Did It? fell"), a speaker ("Leave me alone! he yelled"). */
static bool
ends_before_lower(const struct split *s, const struct point *p)
{
	const size_t last = p->at - 1;

	if ((p->mark != STOP && p->mark != ASK) || p->closed ||
	    p->at == s->start || !blank_before(s, p->next))
		return false;
	if (p->word != p->next)			/* 'a young one. (the younger' */
		return true;
	if (word_class(s, p->word) & CUE || (p->word + 1 < s->n &&
	    word_class(s, p->word) & STARTER && word_class(s, p->word + 1) & CUE))
		return false;
	if (s->v[last].kind != WIRE_TOKEN_WORD ||
	    (p->mark == ASK && !is_lower(s, last)))
		return false;
	/* "to ask. i drove", but not "rec. and dom. genes" */
	return s->v[last].end - s->v[last].start > 3 ||
	    (is_lower(s, last) && word_class(s, p->word) & HASTY);
}

static bool
ends(const struct split *s, const struct point *p)
{
	const struct wire_token *next = &s->v[p->word];

	if (p->mark == PLAIN)
		return true;
	if (is_lower(s, p->word))
		return ends_before_lower(s, p);
	if (next->kind == WIRE_TOKEN_PUNCT || next->kind == WIRE_TOKEN_SYMBOL)
		return p->mark != SHORT && (p->word != p->next ||
		    first(s, p->word) == '$' || first(s, p->word) == '#' ||
		    first(s, p->word) == '*' ||
		    first(s, p->word) & 0x80);
	if (!blank_before(s, p->next)) {
		/* "ended.Then" and "1,000.That" */
		return (p->mark == STOP || p->mark == DOTS) &&
		    p->next == p->at + 1 && is_capital(s, p->word) &&
		    p->at > s->start && next->end - next->start > 1 &&
		    s->v[p->at].start - s->v[p->at - 1].start > 1;
	}
	switch (p->mark) {
	case SHORT:
		return ends_at_abbreviation(s, p);
	case ASK:
		if (p->quote && speaker_follows(s, p->word))
			return false;
		return !(abbreviation(s, p->word) & WIRE_ABBR_NAME);
	default:
		return ends_at_stop(s, p);
	}
}

/* ---- the walk -------------------------------------------------------------------- */

static void
begin(struct split *s, size_t i)
{
	s->start = i;
	s->brackets = 0;
	if (i >= s->n)
		return;
	if (line_before(s, i)) {
		s->quoted = false;
		s->list.value = 0;
	}
	s->marker = marker_at(s, i);
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
		if (side_of(s, p->next, s->quoted) != CLOSES)
			return;
		/* 'it all. " He left', '(they said. ) Then' */
		if (blank_before(s, p->next) && (!blank_before(s, p->next + 1) ||
		    !(s->quoted || s->brackets > 0)))
			return;
		p->closed = true;
		if (is_double_quote(first_char(s, p->next))) {
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
		while (p.next < s->n && is_char(s, p.next, '.') &&
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
	if (mark != SHORT && is_dash(s, p.word) && blank_before(s, p.word) &&
	    is_capital(s, p.word + 1))		/* "No answer came. — APP" */
		p.word++;
	while (p.word < s->n && side_of(s, p.word, s->quoted) == OPENS)
		p.word++;
	if (p.word == s->n || i < s->marker.end || (s->sp->keep_quotes && s->quoted))
		return p.next;
	if (p.mark == DOTS && p.bracket && i > s->start &&
	    side_of(s, i - 1, s->quoted) == OPENS)	/* "[...]" */
		return p.next;
	if (ends(s, &p))
		cut(s, p.next);
	return p.next;
}

/* Does the line that ends before token i run on, plainly? */
static bool
runs_on(const struct split *s, size_t i)
{
	size_t last = i - 1;

	if (s->sp->newline != WIRE_NEWLINE_AUTO)
		return s->sp->newline == WIRE_NEWLINE_SOFT;
	const char *gap = s->text.p + s->v[last].end;
	const size_t size = s->v[i].start - s->v[last].end;
	const char *end = memchr(gap, '\n', size);

	if (end != NULL &&
	    memchr(end + 1, '\n', (size_t)(gap + size - end - 1)) != NULL)
		return false;
	if (s->v[last].kind >= WIRE_TOKEN_URL)	/* the end of a post */
		return false;
	if (s->v[i].kind == WIRE_TOKEN_PUNCT && mark_of(s, i) != NONE)
		return true;			/* "pricing\n. Contact us" */
	while (last > s->start && side_of(s, last, true) == CLOSES)
		last--;
	const enum mark mark = mark_of(s, last);

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
		if (i > s.start && line_before(&s, i) && !runs_on(&s, i))
			cut(&s, i);
		if (s.list.value > 0 && i > s.start && i >= s.marker.end &&
		    goes_on_list(&s, i))
			cut(&s, i);
		const enum mark mark = mark_of(&s, i);

		if (mark != NONE) {
			i = decide(&s, i, mark);
			continue;
		}
		if (v[i].kind == WIRE_TOKEN_PUNCT) {
			const uint32_t c = first_char(&s, i);

			if (is_double_quote(c))
				s.quoted = side_of(&s, i, s.quoted) == OPENS;
			else if (c == '(' || c == '[')
				s.brackets++;
			else if ((c == ')' || c == ']') && s.brackets > 0)
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
