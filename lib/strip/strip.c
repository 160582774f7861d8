/* strip.c - take out what is not the story */
#include "lib/strip/strip.h"

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	(void)shared;
	(void)rec;
	return WIRE_EMIT;
}

const struct wire_filter wire_strip = {
	.name = "strip", .summary = "take out what is not the story",
	.reads = "text edits", .writes = "text edits dateline byline",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.apply = apply,
};
