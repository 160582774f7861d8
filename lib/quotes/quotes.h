/* quotes.h - the filter `tag-quotes`: find who said what, in which words */
#ifndef WIRE_QUOTES_H
#define WIRE_QUOTES_H

#include "lib/quotes/score.h"

/* A quotation, and what score.h sees of it. */
struct quote_seen {
	struct wire_quote quote;
	bool unscored;		/* found by a rule that says how sure it is */
	bool features[SCORE_MAX_FEATURES];
};

/* All that may be quotations, and with all_marks what else stands in marks, not
 * in order; in the record's memory.  The words are those of all languages. */
size_t quotes_find(struct wire_record *rec, const struct quote_words *words,
    const struct score_weights *weights, bool all_marks,
    const struct quote_seen **out);

extern const struct wire_filter wire_tag_quotes;

#endif
