/* segment_fuzz.c - any text, cut into sentences */
#include "lib/segment/segment.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_text(&wire_segment, data, size);
	return 0;
}
