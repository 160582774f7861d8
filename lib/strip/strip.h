/* strip.h - the filter `strip`: take out what is not the story */
#ifndef WIRE_STRIP_H
#define WIRE_STRIP_H

#include "wirecopy/filter.h"

extern const struct wire_filter wire_strip;

#endif
