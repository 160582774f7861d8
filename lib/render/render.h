/* render.h - the filter `render`: show stories to people */
#ifndef WIRE_RENDER_H
#define WIRE_RENDER_H

#include "wirecopy/filter.h"

extern const struct wire_filter wire_render;

#endif
