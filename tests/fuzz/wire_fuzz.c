/* wire_fuzz.c - any bytes as messages of wires and as mail: the first says which */
#include "lib/ingest/ingest.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const formats[] = { "iptc7901", "anpa1312", "mail" };

	if (size > 0)
		fuzz_stream_set(&wire_ingest, "from", formats[data[0] % 3],
		    (struct wire_str){ (const char *)data + 1, size - 1 });
	return 0;
}
