/* summary.h - the filter `summarize`: pick the sentences that tell the story */
#ifndef WIRE_SUMMARY_H
#define WIRE_SUMMARY_H

#include "wirecopy/filter.h"

extern const struct wire_filter wire_summarize;

#endif
