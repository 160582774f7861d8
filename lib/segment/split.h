/*
 * split.h - the splitter's view of a text, and what its parts ask each other
 *
 * sentence_marks.c tells what a token is, sentence_rules.c whether a sentence
 * ends at it, split.c walks.  Indices are of tokens.
 */
#ifndef WIRE_SPLIT_H
#define WIRE_SPLIT_H

#include "lib/base/utf8.h"
#include "lib/segment/segment.h"
#include "lib/text/lexicon.h"

enum {	/* classes of words, bits of the lexicon's values */
	STARTER = 1, OPENER = 2, DAY = 4, PREP = 8, VERB = 16, JOB = 32,
	HASTY = 64, HEADED = 128, LABEL = 256, MARKED = 512,
	LETTERED = 1024, CUE = 2048
};

enum mark {
	NONE,
	STOP,		/* . of its own */
	SHORT,		/* the . of an abbreviation or initial */
	ASK,		/* ? ! */
	DOTS,		/* … ... */
	PLAIN,		/* of a script without capitals: ۔ 。 ؟ । */
	BROKEN,		/* the dash of “We never—” */
};

enum side { NEITHER, OPENS, CLOSES };

enum { SPLIT_BULLET = 32 };	/* the style that does not count */

struct marker {			/* of a list: "1.", "(a)", "• 2.)", "•" */
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
	bool single;		/* inside single ones, if quotations are kept */
	size_t last_single;	/* the last of this line that closes, 0: none */
	size_t scanned;		/* end of the line that this was asked for */
	unsigned brackets;	/* open ones in this sentence */
	struct wire_span *out;
	size_t nout;
	struct wire_points *points;
};

/* A point of decision. */
struct point {
	enum mark mark;
	size_t from, at;	/* tokens of the mark: ". . ." is several */
	size_t next;		/* token behind closers: first of a new sentence */
	size_t word;		/* first token behind openers, n if there is none */
	bool quote, bracket;	/* among the closers */
	bool closed;		/* there are closers */
	const char *rule;	/* that decided */
};

/* The mark that token i is, or ends in. */
enum mark split_mark(const struct split *s, size_t i);

/* Quotation marks and brackets.  Of a mark that may be either, the side of the
 * blank tells; between blanks, what is open. */
enum side split_side(const struct split *s, size_t i, bool quoted);
bool split_is_double_quote(const struct split *s, size_t i);
bool split_is_single_quote(const struct split *s, size_t i);
bool split_is_dash(const struct split *s, size_t i);

/* The marker of a list item that begins at token i. */
struct marker split_marker(const struct split *s, size_t i);

/* Does a sentence end at this point?  Sets its rule. */
bool split_ends(const struct split *s, struct point *p);

/* A headline that lost its line break: does what follows begin at token i? */
bool split_behind_heading(const struct split *s, size_t i);

/* ---- what tokens are ----------------------------------------------------------
 * Questions may be asked of a token past the last one: no. */

static inline struct wire_str
str(const struct split *s, size_t i)
{
	return wire_token_str(s->text, &s->v[i]);
}

static inline char
first(const struct split *s, size_t i)
{
	return s->text.p[s->v[i].start];
}

static inline uint32_t
first_char(const struct split *s, size_t i)
{
	size_t len;

	return wire_utf8_at(s->text, s->v[i].start, &len);
}

static inline bool
is_char(const struct split *s, size_t i, char c)
{
	return i < s->n && s->v[i].end - s->v[i].start == 1 && first(s, i) == c;
}

static inline bool
blank_before(const struct split *s, size_t i)
{
	return i < s->n && s->v[i].flags & WIRE_TOKEN_BLANK;
}

/* A line break that may end a sentence. */
static inline bool
line_before(const struct split *s, size_t i)
{
	return i < s->n && s->v[i].flags & WIRE_TOKEN_LINE &&
	    s->sp->newline != WIRE_NEWLINE_SOFT;
}

/* Begins with a lower-case letter, and is not one of those: "iPhone". */
static inline bool
is_lower(const struct split *s, size_t i)
{
	if (i >= s->n || s->v[i].kind != WIRE_TOKEN_WORD ||
	    !wire_is_lower(first_char(s, i)))
		return false;
	const struct wire_str w = str(s, i);

	return !(w.n > 2 && w.p[1] >= 'A' && w.p[1] <= 'Z');
}

static inline bool
is_word(const struct split *s, size_t i)
{
	return i < s->n && s->v[i].kind <= WIRE_TOKEN_NUMBER;
}

static inline bool
is_capital(const struct split *s, size_t i)
{
	return i < s->n && s->v[i].flags & WIRE_TOKEN_CAPITAL;
}

static inline unsigned
word_class(const struct split *s, size_t i)
{
	if (i >= s->n || s->v[i].kind != WIRE_TOKEN_WORD)
		return 0;
	return wire_lexicon_word(s->sp->words, str(s, i));
}

#endif
