/* strip_fuzz.c - any text, stripped */
#include "lib/strip/strip.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_text(&wire_strip, data, size);
	return 0;
}
