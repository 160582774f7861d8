/* summarize_fuzz.c - any text, summarized */
#include "lib/summary/summary.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_text(&wire_summarize, data, size);
	return 0;
}
