/*
 * sentence_rules.c - does a sentence end here?
 *
 * What is decided depends on the mark, the words on both sides, and how the
 * sentence began.  Words that matter are data: lib/data/en/abbreviations.tsv,
 * sentence_words.tsv, cues.tsv.
 */
#include <string.h>

#include "lib/base/str.h"
#include "lib/segment/split.h"
#include "lib/text/cuts.h"

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

/* "Nikolai I. Lutsenko", "I. A. Khan", not "you and I. Did" or "War I. The". */
static bool
is_middle_i(const struct split *s, size_t at, size_t next)
{
	if (at == s->start || !is_char(s, at - 1, 'I'))
		return false;
	if (is_initial(s, next))
		return true;
	return at - s->start > 1 && is_capital(s, at - 2) &&
	    !((word_class(s, at - 2) | word_class(s, next)) & STARTER);
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

bool
split_ends(const struct split *s, const struct point *p)
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
