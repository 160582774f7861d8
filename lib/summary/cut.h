/* cut.h - a sentence made shorter */
#ifndef WIRE_SUMMARY_CUT_H
#define WIRE_SUMMARY_CUT_H

#include "wirecopy/record.h"

/* Both return the sentence's first words, max_words at most (1 or more, and
 * fewer than it has), with "…" for the rest. */

/* Up to the end of a clause, at or after byte `keep` of the text, that leaves
 * half of the words allowed; absent if there is none. */
struct wire_str wire_cut_after_clause(struct wire_record *rec,
    struct wire_span sentence, size_t keep, size_t max_words);

struct wire_str wire_cut_after_word(struct wire_record *rec,
    struct wire_span sentence, size_t max_words);

#endif
