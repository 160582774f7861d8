/* render.c - show stories to people */
#include "lib/render/render.h"

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	(void)shared;
	(void)rec;
	return WIRE_EMIT;
}

const struct wire_filter wire_render = {
	.name = "render", .summary = "show stories to people",
	.reads = "text sentences entities quotes summary findings", .writes = "",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.apply = apply,
};
