/* quotes.c - find who said what, in which words */
#include "lib/quotes/quotes.h"

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	(void)shared;
	(void)rec;
	return WIRE_EMIT;
}

const struct wire_filter wire_tag_quotes = {
	.name = "tag-quotes", .summary = "find who said what, in which words",
	.reads = "text sentences entities", .writes = "quotes",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.apply = apply,
};
