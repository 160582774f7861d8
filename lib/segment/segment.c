/* segment.c - find the sentences */
#include "lib/segment/segment.h"

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	(void)shared;
	(void)rec;
	return WIRE_EMIT;
}

const struct wire_filter wire_segment = {
	.name = "segment", .summary = "find the sentences",
	.reads = "text", .writes = "sentences",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.apply = apply,
};
