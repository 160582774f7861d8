/* segment.h - the filter `segment`: find the sentences */
#ifndef WIRE_SEGMENT_H
#define WIRE_SEGMENT_H

#include "lib/base/arena.h"
#include "lib/text/tokens.h"
#include "wirecopy/filter.h"

extern const struct wire_filter wire_segment;

enum wire_newline { WIRE_NEWLINE_AUTO, WIRE_NEWLINE_HARD, WIRE_NEWLINE_SOFT };

/* What decides about boundaries; made once, read-only from then on. */
struct wire_splitter {
	const struct wire_lexicon *words;
	enum wire_newline newline;
	bool keep_quotes;	/* a quotation stays in one sentence */
};

/* With the defaults: --newline=auto --quotes=split. */
struct wire_splitter wire_splitter_new(struct wire_env *env);

/* A place where a sentence could have ended: behind a mark, at a line break. */
struct wire_point {
	size_t at;		/* byte where it would end */
	const char *rule;	/* that decided */
	bool ends;
};

struct wire_points {
	struct wire_point *v;
	size_t n;
};

/* The sentences of a text that was cut into these tokens: spans of its bytes
 * that together hold every token, in the arena's memory.  *points gets what was
 * decided where, in order; NULL: nobody wants to know. */
size_t wire_split(const struct wire_splitter *sp, struct wire_arena *a,
    struct wire_str text, const struct wire_token *v, size_t n,
    const struct wire_span **out, struct wire_points *points);

#endif
