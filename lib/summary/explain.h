/* explain.h - why a summary is as it is */
#ifndef WIRE_SUMMARY_EXPLAIN_H
#define WIRE_SUMMARY_EXPLAIN_H

#include "lib/summary/choose.h"

/* JSON: the score of the set, if it was chosen by that, and of every sentence, each with
 * what the features add to it, and the rule that a sentence is left out for.
 * Members of the set are sentences. */
struct wire_str wire_summary_why(struct wire_record *rec, const struct wire_chooser *c,
    const struct wire_set *set);

#endif
