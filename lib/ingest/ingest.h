/* ingest.h - the filter `ingest`: make records out of incoming copy */
#ifndef WIRE_INGEST_H
#define WIRE_INGEST_H

#include "wirecopy/filter.h"

extern const struct wire_filter wire_ingest;

#endif
