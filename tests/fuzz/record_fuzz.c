/* record_fuzz.c - lines that may be records: scanning, reading, writing */
#include "lib/render/render.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_stream(&wire_render, (struct wire_str){ (const char *)data, size });
	return 0;
}
