/* ingest.c - make records out of incoming copy */
#include "lib/ingest/ingest.h"

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	(void)shared;
	(void)rec;
	return WIRE_EMIT;
}

const struct wire_filter wire_ingest = {
	.name = "ingest", .summary = "make records out of incoming copy",
	.reads = "", .writes = "id source headline language text",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.apply = apply,
};
