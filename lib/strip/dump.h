/*
 * dump.h - the text of a whole web page, and the story in it
 *
 * Who selects all of a page and copies it, or scrapes it poorly, has menus,
 * teasers, comments and the footer around the story, a line each.  There is no
 * markup to tell them apart: a line and its neighbours must.  Three models of
 * linear weights decide: whether a text is a page at all; how much each line
 * is like the story; and the same once more, knowing that of the lines around.
 * Their weights come from gen/text-weights.c.
 */
#ifndef WIRE_STRIP_DUMP_H
#define WIRE_STRIP_DUMP_H

#include "lib/strip/lines.h"
#include "lib/strip/model.h"

enum dump_model { DUMP_PAGE, DUMP_LINE, DUMP_AGAIN, DUMP_NMODELS };

struct dump {
	struct model models[DUMP_NMODELS];
};

struct dump *dump_load(struct wire_env *env);

/* Lines around the story, in a row as one span; none if the text is not that of a
 * page, or has no story. */
size_t dump_find(const struct dump *dump, struct wire_record *rec,
    const struct line *v, size_t n, struct wire_span **out);

/* ---- for gen/text-weights.c ---------------------------------------------------------- */

/* A text as the models see it. */
struct dump_view {
	const struct line *v;
	size_t n;
	struct dump_facts *facts;
	uint8_t *page;		/* levels for DUMP_PAGE */
	uint8_t *rows;		/* for DUMP_AGAIN, a row a line, which begins with
				 * those for DUMP_LINE */
	size_t width;		/* of a row */
};

/* False: so clearly not a page that no model is asked. */
bool dump_may_be(const struct line *v, size_t n);

/* Step by step: the text, its lines, and these again with their scores. */
void dump_look(struct wire_record *rec, const struct line *v, size_t n,
    struct dump_view *view);
void dump_look_at_lines(struct wire_record *rec, struct dump_view *view);
void dump_look_again(const int32_t *scores, struct dump_view *view);

#endif
