/* summary.c - pick the sentences that tell the story */
#include "lib/summary/summary.h"

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	(void)shared;
	(void)rec;
	return WIRE_EMIT;
}

const struct wire_filter wire_summarize = {
	.name = "summarize", .summary = "pick the sentences that tell the story",
	.reads = "text sentences entities quotes", .writes = "summary",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.apply = apply,
};
