/*
 * clause.h - inside a sentence: the verb of saying, and what was said
 *
 * Nothing here remembers anything: attribute.h puts the parts together.
 */
#ifndef WIRE_QUOTE_CLAUSE_H
#define WIRE_QUOTE_CLAUSE_H

#include "lib/quotes/phrase.h"

struct sentence {
	const struct story *s;
	const struct item *v;	/* all items of s */
	size_t low, high;	/* the sentence's */
};

struct cue {
	size_t from, to;	/* items of the verb group */
	uint32_t cls;
	bool passive, modal;
};

/* How what was said was found. */
enum how {
	HOW_NOT,
	HOW_MARKS,	/* “…,” he said */
	HOW_ACCORDING,
	HOW_THAT,	/* he said that … */
	HOW_WHETHER,	/* he asked whether … */
	HOW_LABEL,	/* HOST: … */
	HOW_TRAILING,	/* …, he said */
	HOW_AROUND,	/* …, he said, … */
	HOW_CLAUSE,	/* he said the … */
	HOW_COLON,	/* he said: … */
	HOW_CALL,	/* he called it “…” */
	HOW_TO,		/* he told them to … */
	HOW_OBJECT,	/* he urged … */
	HOW_CARRIED,	/* a quotation alone, after another */
	HOW_LED,	/* His answer was clear: “…” */
	HOW_UNKNOWN,	/* “…,” he winked: not a verb we know */
	HOW_ALONE	/* nobody near who said it */
};

/* The verb group around item i: "has also said". */
struct cue clause_verb(const struct sentence *in, size_t i);

/* Is it not a verb, or not one that reports: "the claim", "declined to say",
 * "was criticized", "would ask", "an alleged plot", "reports found …"? */
bool clause_is_no_report(const struct sentence *in, const struct cue *c);

/* Where what was said begins and ends, behind the verb and its setting from
 * item p on. */
enum how clause_content_after(const struct sentence *in, const struct cue *c,
    size_t p, size_t *from, size_t *to);

/* Past when, where and to whom it was said: "told reporters in Kabul on Monday
 * | that". */
size_t clause_skip_setting(const struct sentence *in, const struct cue *c,
    size_t p);

/* Past "KARWAN, Nov. 9 (Tidewire) - ", which is not part of what was said. */
size_t clause_after_dateline(const struct sentence *in);

/* The subject at the beginning of the sentence, for a verb that has none near:
 * "Officials maintain … but emphasize that …". */
struct range clause_first_subject(const struct sentence *in);

/* The ministry | on Tuesday said: before the time that ends at item `end`. */
size_t clause_before_time(const struct sentence *in, size_t end);

/* Can an inverted subject end here: "…, said Noor Bano | on Monday"? */
bool clause_ends_inversion(const struct sentence *in, size_t i);

/* What could be a clause; not the "Mara Lund, an analyst at Evli," of one who
 * "said the division, bought in May, was …". */
bool clause_may_be(const struct sentence *in, size_t from, size_t to);

/* Is somebody in it who can speak, or is it only a thing: "found the door"? */
bool clause_can_speak(const struct sentence *in, struct range r);

/* The last character in the quotation at item i, but for the marks of others
 * inside it; 0 if there is none. */
char clause_last_inside(const struct story *s, size_t i);

/* Does the quotation at item i end as a sentence does?  A title does not. */
bool clause_is_sentence(const struct sentence *in, size_t i);

/* Does it begin as a sentence does? */
bool clause_has_capital(const struct sentence *in, size_t i);

/* “Will the mill reopen?” */
bool clause_asks(const struct sentence *in, size_t i);

/* “The mill will reopen,” */
bool clause_has_comma(const struct sentence *in, size_t i);

/* Nothing but stops from i to the end of the sentence? */
bool clause_at_end(const struct sentence *in, size_t i);

/* The first quotation from i on; the end of the sentence if there is none. */
size_t clause_next_quote(const struct sentence *in, size_t i);

/* Past the quotations that follow each other from i on. */
size_t clause_quote_run(const struct sentence *in, size_t i);

/* Words and names in [from, to); a quotation counts as three. */
size_t clause_count_words(const struct sentence *in, size_t from, size_t to);

static inline bool
is_quote(const struct sentence *in, size_t i)
{
	return i >= in->low && i < in->high && in->v[i].kind == ITEM_QUOTE;
}

static inline bool
is_punct(const struct sentence *in, size_t i, char c)
{
	return i >= in->low && i < in->high && in->v[i].punct == c;
}

static inline bool
has_class(const struct sentence *in, size_t i, uint32_t cls)
{
	return i >= in->low && i < in->high && in->v[i].kind == ITEM_WORD &&
	    (in->v[i].cls & cls) != 0;
}

static inline bool
is_separator(const struct item *it)
{
	return it->kind == ITEM_PUNCT && it->punct != '(' && it->punct != ')' &&
	    it->punct != '$' && it->punct != '&';
}

#endif
