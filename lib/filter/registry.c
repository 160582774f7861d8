/* registry.c - all filters there are */
#include <string.h>

#include "lib/entities/entities.h"
#include "lib/ingest/ingest.h"
#include "lib/lint/lint.h"
#include "lib/quotes/quotes.h"
#include "lib/render/render.h"
#include "lib/segment/segment.h"
#include "lib/strip/strip.h"
#include "lib/summary/summary.h"
#include "wirecopy/pipeline.h"

const struct wire_filter *const wire_filters[] = {
	&wire_ingest, &wire_strip, &wire_segment, &wire_tag_entities,
	&wire_tag_quotes, &wire_summarize, &wire_lint, &wire_render, NULL,
};

const struct wire_filter *
wire_filter_find(const char *name)
{
	for (const struct wire_filter *const *f = wire_filters; *f != NULL; f++)
		if (strcmp((*f)->name, name) == 0)
			return *f;
	return NULL;
}
