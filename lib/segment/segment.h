/* segment.h - the filter `segment`: find the sentences */
#ifndef WIRE_SEGMENT_H
#define WIRE_SEGMENT_H

#include "wirecopy/filter.h"

extern const struct wire_filter wire_segment;

#endif
