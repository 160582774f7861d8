/* layers_fuzz.c - any line: scanned, every layer read and written again */
#include <stdio.h>
#include <stdlib.h>

#include "lib/record/record.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static enum wire_verdict
touch_layers(const void *shared, struct wire_record *rec)
{
	const struct wire_span *sentences;
	const struct wire_entity *entities;
	const struct wire_quote *quotes;
	const struct wire_edit *edits;
	struct wire_summary summary;
	size_t n;
	(void)shared;
	n = wire_sentences(rec, &sentences);
	wire_set_sentences(rec, sentences, n);
	n = wire_entities(rec, &entities);
	wire_set_entities(rec, entities, n);
	n = wire_quotes(rec, &quotes);
	wire_set_quotes(rec, quotes, n);
	n = wire_edits(rec, &edits);
	wire_set_edits(rec, edits, n);
	if (wire_get_summary(rec, &summary))
		wire_set_summary(rec, &summary);
	wire_incoming_text(rec);
	wire_delete(rec, "id");
	return WIRE_EMIT;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct wire_filter filter = {
		.name = "fuzz", .reads = "text", .writes = "sentences",
		.apply = touch_layers,
	};
	static struct wire_record *rec, *again;
	struct wire_arena arena = { 0 };
	struct wire_buf out = { .arena = &arena };
	enum wire_verdict verdict;
	if (rec == NULL) {
		rec = wire_record_new(1 << 20, false);
		again = wire_record_new(1 << 20, false);
	}
	if (wire_record_parse(rec, (struct wire_str){ (const char *)data, size },
	    "-", 1)) {
		wire_record_apply(rec, &filter, NULL, false, &verdict);
		wire_record_write(rec, &out);
		/* what leaves is a record */
		if (!wire_record_parse(again,
		    (struct wire_str){ out.p, out.n - 1 }, "-", 1))
			abort();
	}
	wire_arena_free(&arena);
	return 0;
}
