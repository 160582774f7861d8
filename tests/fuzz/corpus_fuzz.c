/* corpus_fuzz.c - any bytes as an annotated corpus of one token a line */
#include "lib/entities/conll.h"
#include "tests/fuzz/fuzz.h"

static void
read_corpus(const void *shared, struct wire_source *src)
{
	struct wire_input in;

	(void)shared;
	wire_input_begin(&in, src, true);
	conll_read(src, &in);
}

static bool under_way;

/* The names are in the text, in order: else the record is set aside here. */
static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	const struct wire_entity *v;
	size_t end = 0;

	(void)shared;
	under_way = true;
	for (size_t n = wire_entities(rec, &v); n > 0; n--, end = v++->end)
		if (v->start < end || v->start >= v->end)
			abort();
	under_way = false;
	return WIRE_EMIT;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct wire_filter corpus = { .name = "corpus",
	    .summary = "", .reads = "", .writes = "", .read = read_corpus,
	    .apply = apply };

	fuzz_stream(&corpus, (struct wire_str){ (const char *)data, size });
	if (under_way)
		abort();
	return 0;
}
