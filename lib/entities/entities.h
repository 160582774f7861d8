/* entities.h - the filter `tag-entities`: find who, what, where and when */
#ifndef WIRE_ENTITIES_H
#define WIRE_ENTITIES_H

#include "wirecopy/filter.h"

extern const struct wire_filter wire_tag_entities;

#endif
