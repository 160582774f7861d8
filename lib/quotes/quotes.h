/* quotes.h - the filter `tag-quotes`: find who said what, in which words */
#ifndef WIRE_QUOTES_H
#define WIRE_QUOTES_H

#include "wirecopy/filter.h"

extern const struct wire_filter wire_tag_quotes;

#endif
