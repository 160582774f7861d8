/* label.h - which blocks of a page people took for its story */
#ifndef WIRE_STRIP_LABEL_H
#define WIRE_STRIP_LABEL_H

#include "wirecopy/record.h"

/* Sets story[i] for every block, or line, so that the 4-grams of the words of those
 * that are kept are the most like the story's. */
void label(const struct wire_str *blocks, size_t n, struct wire_str story_text,
    bool *story);

size_t label_words(struct wire_str s);

#endif
