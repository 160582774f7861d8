/* quotes_fuzz.c - quotations in any text */
#include "lib/quotes/quotes.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_text(&wire_tag_quotes, data, size);
	return 0;
}
