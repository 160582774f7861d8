/* headline.h - a sentence of the story made a headline */
#ifndef WIRE_SUMMARY_HEADLINE_H
#define WIRE_SUMMARY_HEADLINE_H

#include "lib/summary/choose.h"

/* Of the best sentence that can be made to fit the chooser's room without breaking
 * a clause; sets *which to it.  Absent: none can. */
struct wire_str wire_headline(struct wire_record *rec, const struct wire_chooser *c,
    size_t *which);

#endif
