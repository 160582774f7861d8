/* lint.h - the filter `lint`: check incoming copy */
#ifndef WIRE_LINT_H
#define WIRE_LINT_H

#include "wirecopy/filter.h"

extern const struct wire_filter wire_lint;

#endif
