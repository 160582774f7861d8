/* lint_fuzz.c - complaints about any text */
#include "lib/lint/lint.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_text(&wire_lint, data, size);
	return 0;
}
