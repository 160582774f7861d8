/* cut.h - a sentence made shorter */
#ifndef WIRE_SUMMARY_CUT_H
#define WIRE_SUMMARY_CUT_H

#include "wirecopy/record.h"

/* The sentence's first words, max_words at most (1 or more, and fewer than it
 * has), with "…" for the rest. */
struct wire_str wire_cut_sentence(struct wire_record *rec,
    struct wire_span sentence, size_t max_words);

#endif
