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

/* How sure each way of finding is, in hundredths. */
enum {
	SURE_MARKS = 95,	/* “…,” he said */
	SURE_ACCORDING = 85,
	SURE_THAT = 85,		/* he said that … */
	SURE_LABEL = 80,	/* HOST: … */
	SURE_TRAILING = 80,	/* …, he said */
	SURE_CLAUSE = 75,	/* he said the … */
	SURE_CALL = 75,		/* he called it “…” */
	SURE_SHARED = 70,	/* …, adding that …; … and warned that … */
	SURE_OBJECT = 60,	/* he urged … */
	SURE_CARRIED = 60,	/* a quotation alone, after another */
	SURE_UNKNOWN = 50,	/* “…,” he winked: not a verb we know */
	SURE_ALONE = 30		/* nobody near who said it */
};

/* The verb group around item i: "has also said". */
struct cue clause_verb(const struct sentence *in, size_t i);

/* Is it not a verb, or not one that reports: "the claim", "declined to say",
 * "was criticized", "would ask", "an alleged plot", "reports found …"? */
bool clause_is_no_report(const struct sentence *in, const struct cue *c);

/* Where what was said begins and ends, behind the verb and its setting from
 * item p on, and how sure that is; 0 if nothing was said. */
unsigned clause_content_after(const struct sentence *in, const struct cue *c,
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

/* Can an inverted subject end here: "…, said Noor Bano | on Monday"? */
bool clause_ends_inversion(const struct sentence *in, size_t i);

/* What could be a clause; not the "Mara Lund, an analyst at Evli," of one who
 * "said the division, bought in May, was …". */
bool clause_may_be(const struct sentence *in, size_t from, size_t to);

/* Is somebody in it who can speak, or is it only a thing: "found the door"? */
bool clause_can_speak(const struct sentence *in, struct range r);

/* Does the quotation at item i end as a sentence does?  A title does not. */
bool clause_is_sentence(const struct sentence *in, size_t i);

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
