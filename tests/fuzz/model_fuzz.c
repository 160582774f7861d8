/* model_fuzz.c - any bytes as a model: refused, or safe to look things up in */
#include "lib/entities/model.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct model m;
	const char *why;

	if (!entity_model_map(&m, (struct wire_str){ (const char *)data, size }, &why))
		return 0;
	for (uint32_t k = 1; k < 200; k++) {
		const int8_t *const row = entity_model_row(&m, k * 0x9e3779b9u);
		volatile int last = row == NULL ? 0 : row[ROW - 1];
		last += (int)entity_model_clusters(&m, k * 0x9e3779b97f4a7c15u).of[0];
		(void)last;
	}
	return 0;
}
