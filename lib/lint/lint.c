/* lint.c - check incoming copy */
#include "lib/lint/lint.h"

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	(void)shared;
	(void)rec;
	return WIRE_EMIT;
}

const struct wire_filter wire_lint = {
	.name = "lint", .summary = "check incoming copy",
	.reads = "text sentences entities quotes", .writes = "findings",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.apply = apply,
};
