/* entities.c - find who, what, where and when */
#include "lib/entities/entities.h"

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	(void)shared;
	(void)rec;
	return WIRE_EMIT;
}

const struct wire_filter wire_tag_entities = {
	.name = "tag-entities", .summary = "find who, what, where and when",
	.reads = "text sentences", .writes = "entities",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.apply = apply,
};
