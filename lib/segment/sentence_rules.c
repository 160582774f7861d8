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

/* Past "(R-Utah)" and ", 54,", or a job or preposition inside a speaker's name:
 * "Norrex Corp. spokesman Omar Dale", "Mayor Ida Cole of Kembe".  i if there is
 * none. */
static size_t
skip_inside_name(const struct split *s, size_t i)
{
	const char end = is_char(s, i, '(') ? ')' : ',';
	size_t k = i + 1;

	if (end == ',' && !is_char(s, i, ','))
		return is_lower(s, i) && (word_class(s, i) & JOB ||
		    (word_class(s, i) & STARTER && is_capital(s, k))) ? k : i;
	while (k < s->n && k < i + 5 && !is_char(s, k, end))
		k++;
	return is_char(s, k, end) ? k + 1 : i;
}

/* “Where is the money?” Farida Khan asked. */
static bool
speaker_follows(const struct split *s, size_t i)
{
	size_t names = 0, next;

	for (; i < s->n && names < 8 && !line_before(s, i); i = next, names++) {
		if (is_capital(s, i) && s->v[i].kind == WIRE_TOKEN_WORD &&
		    !(word_class(s, i) & STARTER)) {
			next = i + 1;
			continue;
		}
		if (names == 0)
			return false;
		if (word_class(s, i) & CUE && is_lower(s, i))
			return true;
		next = skip_inside_name(s, i);
		if (next == i)
			return false;
	}
	return false;
}

/* “Where is the money?” I asked. */
static bool
i_follows(const struct split *s, size_t i)
{
	return is_char(s, i, 'I') && is_lower(s, i + 1) && word_class(s, i + 1) & CUE;
}

/* Does the sentence hold nothing yet but a phrase: "At 5 a.m."? */
static bool
phrase_so_far(const struct split *s, size_t at)
{
	return at - s->start < 4 && word_class(s, s->start) & PREP;
}

/* "5 p.m. Monday", "6 p.m. Kabul time"; not "5 p.m. On Monday". */
static bool
day_follows(const struct split *s, size_t i)
{
	const unsigned class = word_class(s, i);

	return class & DAY || (!(class & STARTER) && word_class(s, i + 1) & DAY);
}

/* "in the Life Bldg. Guests were juniors": a subject and its verb. */
static bool
subject_follows(const struct split *s, size_t i)
{
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
	if (is_initial(s, p->word) ||
	    (is_char(s, p->word, 'I') && is_char(s, p->word + 1, '.')))
		return false;
	if (abbreviation(s, p->word) & WIRE_ABBR_STYLE)
		return true;
	/* "Patient B. Doctors said", not "Iain M. Banks’ novels" */
	if (starts & OPENER)
		return is_lower(s, p->word + 1);
	/* "Plan B. The town", "in row F. The girl", "in Troy, N. Y. He was there", "y ∈ S. Then" */
	return starts & STARTER && p->at > s->start &&
	    (is_lower(s, p->at - 1) || is_initial(s, p->at - 1) ||
	    word_class(s, p->at - 1) & LETTERED ||
	    s->v[p->at - 1].kind == WIRE_TOKEN_SYMBOL);
}

static bool
because(struct point *p, const char *rule, bool ends)
{
	p->rule = rule;
	return ends;
}

static bool
ends_at_abbreviation(const struct split *s, struct point *p)
{
	const size_t next = p->word;
	const unsigned class = abbreviation(s, p->at);
	const unsigned starts = word_class(s, next);
	const unsigned follows = abbreviation(s, next);
	const bool after_number = p->at > s->start &&
	    s->v[p->at - 1].kind == WIRE_TOKEN_NUMBER;

	if (class & WIRE_ABBR_INNER)
		return because(p, "inner", false);
	if (s->v[next].kind == WIRE_TOKEN_NUMBER)
		return because(p, "number", false);
	/* "& Co. Ltd.", "Materials Co. Ltd" */
	if ((follows | wire_abbreviation(str(s, next))) & WIRE_ABBR_NAME)
		return because(p, "company", false);
	if (p->quote)
		return because(p, "quotation", true);
	if (p->bracket && !is_char(s, s->start, '('))	/* "Sam Nunn (D., Ga.) Dale" */
		return because(p, "bracket", false);
	if (is_initial(s, p->at))
		return because(p, "initial", ends_at_initial(s, p, starts));
	if ((class & WIRE_ABBR_UNIT && after_number) ||
	    (class & WIRE_ABBR_END && is_acronym(s, p->at)))
		return because(p, "unit", !day_follows(s, next) &&
		    !phrase_so_far(s, p->at));
	if (class & WIRE_ABBR_TITLE && !(class & (WIRE_ABBR_STREET | WIRE_ABBR_NAME)))
		return because(p, "title", false);
	if (starts & (STARTER | OPENER))
		return because(p, "starter", p->at > s->start);
	if (class & WIRE_ABBR_TITLE)
		return because(p, "title", false);
	if (!(class & (WIRE_ABBR_NAME | WIRE_ABBR_PLACE | WIRE_ABBR_STREET |
	    WIRE_ABBR_END)))
		return because(p, "abbreviation", false);
	if (follows & WIRE_ABBR_STYLE)		/* "of Temple, Pa. Mrs. Dale" */
		return because(p, "style", true);
	if (!is_capital(s, next) || follows != 0 || is_initial(s, next) ||
	    starts & JOB)			/* "Norrex Corp. Chairman Ida Stone" */
		return because(p, "job", false);
	/* "Halden Corp. Lexus", ", Pa. Lee": one that went on would have a comma */
	if ((class & WIRE_ABBR_END && !(class & WIRE_ABBR_STREET)) ||
	    (class & WIRE_ABBR_PLACE && p->at > s->start && is_char(s, p->at - 1, ',')))
		return because(p, "name-end", p->word == p->next);
	return because(p, "subject", subject_follows(s, next));
}

/* "Fig. 4. The layout", "Table 2. Votes": a label, and what it labels. */
static bool
is_label(const struct split *s, const struct point *p)
{
	const size_t number = p->at - 1;

	return p->at > s->start + 1 && p->at < s->start + 5 &&
	    s->v[number].kind == WIRE_TOKEN_NUMBER &&
	    (word_class(s, number - 1) & LABEL ||
	    abbreviation(s, number - 1) & WIRE_ABBR_NUMBER);
}

/* Behind a full stop of its own. */
static bool
ends_at_stop(const struct split *s, struct point *p)
{
	const size_t at = p->at;

	if (is_middle_i(s, at, p->word))
		return because(p, "initial", false);
	if (is_label(s, p))
		return because(p, "label", false);
	/* "(b. March 2009)" */
	if (at > s->start + 1 && is_char(s, at - 2, '(') && is_lower(s, at - 1) &&
	    s->v[at - 1].end - s->v[at - 1].start == 1)
		return because(p, "bracket", false);
	/* "N°. 12" */
	if (at > s->start && s->v[p->word].kind == WIRE_TOKEN_NUMBER)
		return because(p, "number", s->v[at - 1].kind != WIRE_TOKEN_SYMBOL);
	/* "RESULT: 1. Rautiainen; 2. Quiroga" */
	return because(p, "stop", !(at > s->start + 1 &&
	    s->v[at - 1].kind == WIRE_TOKEN_NUMBER &&
	    ((is_char(s, at - 2, ':') && is_char(s, at - 1, '1')) ||
	    is_char(s, at - 2, ';'))));
}

static bool
ends_at_dots(const struct split *s, struct point *p)
{
	/* "NOOR: ... I would", “… Tyler!” */
	if (p->from == s->start || is_char(s, p->from - 1, ':') ||
	    split_side(s, p->from - 1, s->quoted) == OPENS)
		return because(p, "opening-dots", false);
	if (p->quote && split_mark(s, p->from - 1) != ASK &&
	    (i_follows(s, p->word) || speaker_follows(s, p->word)))
		return because(p, "speaker", false);
	/* "well . . . I think", "But … I never": I tells nothing */
	return because(p, "dots", s->v[p->word].kind != WIRE_TOKEN_NUMBER &&
	    !(blank_before(s, p->from) && is_char(s, p->word, 'I')));
}

/* Behind ? and !, which names may have, too. */
static bool
ends_at_question(const struct split *s, struct point *p)
{
	const struct wire_token *next = &s->v[p->word];

	if (p->quote && (i_follows(s, p->word) || speaker_follows(s, p->word)))
		return because(p, "speaker", false);
	/* "for Viva Maria! (1965)", "‘Who Did It?’ (a film" */
	if (is_char(s, p->next, '(') && (next->kind == WIRE_TOKEN_NUMBER ||
	    (p->closed && !p->quote && !p->bracket)))
		return because(p, "name", false);
	/* "[16: who? 13:28]" */
	if (s->brackets > 0 && next->kind == WIRE_TOKEN_NUMBER)
		return because(p, "bracket", false);
	/* "Jeopard! Inc.", "Yum! Brands" */
	if (abbreviation(s, p->word) & WIRE_ABBR_NAME)
		return because(p, "name", false);
	if (!p->closed && p->at > s->start && is_capital(s, p->at - 1) &&
	    word_class(s, p->at - 1) & MARKED && !(word_class(s, p->word) & STARTER))
		return because(p, "name", false);
	return because(p, "question", true);
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
	/* "It costs $4,000. he has a card", not "in 1. that it is" */
	if (s->v[last].kind == WIRE_TOKEN_NUMBER)
		return s->v[last].end - s->v[last].start > 1 &&
		    word_class(s, p->word) & HASTY;
	if (s->v[last].kind != WIRE_TOKEN_WORD ||
	    (p->mark == ASK && !is_lower(s, last)))
		return false;
	/* "to ask. i drove", but not "rec. and dom. genes" */
	return s->v[last].end - s->v[last].start > 3 ||
	    (is_lower(s, last) && word_class(s, p->word) & HASTY);
}

/* Before a mark that opens nothing. */
static bool
ends_before_mark(const struct split *s, const struct point *p)
{
	const unsigned char c = (unsigned char)first(s, p->word);

	if (p->mark == SHORT)
		return false;
	if (split_mark(s, p->word) == DOTS)	/* "I live there! ... So do I" */
		return blank_before(s, p->word + 1) && is_capital(s, p->word + 1);
	/* "That is all. ______", "The form is here. >>> Some of it" */
	return p->word != p->next || c >= 0x80 || (blank_before(s, p->word) &&
	    (strchr("$#*<>=~+", (int)c) != NULL ||
	    s->v[p->word].end - s->v[p->word].start > 2));
}

bool
split_ends(const struct split *s, struct point *p)
{
	const struct wire_token *next = &s->v[p->word];

	if (p->mark == PLAIN)
		return because(p, "script", true);
	if (is_lower(s, p->word))
		return because(p, "lower-case", ends_before_lower(s, p));
	if (next->kind == WIRE_TOKEN_PUNCT || next->kind == WIRE_TOKEN_SYMBOL)
		return because(p, "mark", ends_before_mark(s, p));
	if (!blank_before(s, p->next))
		/* "ended.Then" and "1,000.That" */
		return because(p, "glued", (p->mark == STOP || p->mark == DOTS) &&
		    p->next == p->at + 1 && is_capital(s, p->word) &&
		    p->at > s->start && next->end - next->start > 1 &&
		    s->v[p->at].start - s->v[p->at - 1].start > 1);
	switch (p->mark) {
	case SHORT:
		return ends_at_abbreviation(s, p);
	case ASK:
		return ends_at_question(s, p);
	case DOTS:
		return ends_at_dots(s, p);
	case BROKEN:				/* “We never—” He stopped. */
		return because(p, "broken-off", p->quote &&
		    word_class(s, p->word) & (STARTER | OPENER));
	default:
		return ends_at_stop(s, p);
	}
}

/* "Merger proposed However, the jury said": in lower case without a mark, and
 * then a capital that no name has. */
bool
split_behind_heading(const struct split *s, size_t i)
{
	return i > s->start && (is_lower(s, i + 1) || is_char(s, i + 1, ',')) &&
	    (is_lower(s, i - 1) || s->v[i - 1].kind == WIRE_TOKEN_EMOJI) &&
	    blank_before(s, i) &&
	    !(s->v[i].flags & WIRE_TOKEN_ALLCAPS) && !s->quoted &&
	    s->brackets == 0 && word_class(s, i) & HEADED &&
	    !(word_class(s, i - 1) & (STARTER | PREP));
}
