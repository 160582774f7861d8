/*
 * page.h - the lines of a web page that are not its story
 *
 * Navigation, teasers, footers, comments: what stands around a story on a page
 * is told by the layer `blocks`, where ingest left it.  A text that strip had
 * before has no blocks any more, but edits that say the same.
 */
#ifndef WIRE_STRIP_PAGE_H
#define WIRE_STRIP_PAGE_H

#include "wirecopy/filter.h"

struct page_model;

/* `sites`: a file with rules of the user's; NULL: none. */
struct page_model *page_model_load(struct wire_env *env, const char *sites);

/* Whole lines of the incoming text, in order; none if the text is not known to be
 * of a page, or if nothing of it looks like a story. */
size_t page_find(const struct page_model *model, struct wire_record *rec,
    struct wire_span **out);

#endif
