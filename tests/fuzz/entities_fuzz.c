/* entities_fuzz.c - names in any text */
#include "lib/entities/entities.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_text(&wire_tag_entities, data, size);
	return 0;
}
