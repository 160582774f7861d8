/* ingest_fuzz.c - any file, taken in */
#include "lib/ingest/ingest.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_stream(&wire_ingest, (struct wire_str){ (const char *)data, size });
	return 0;
}
