/* sites_fuzz.c - any bytes as a file of sites, put to a page */
#include "lib/record/record.h"
#include "lib/strip/sites.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
apply(struct wire_record *rec, void *sites)
{
	const struct wire_block *blocks;
	const size_t n = wire_blocks(rec, &blocks);

	sites_apply(sites, rec, blocks, n, WIRE_NEW(rec, bool, n));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct wire_str page = WIRE_STR("{\"url\":\"http://a.example/\","
	    "\"text\":\"One\\nTwo\",\"blocks\":["
	    "{\"start\":0,\"end\":3,\"tag\":\"p\",\"path\":\"body:1>div#a.b.c:2>p:3\"},"
	    "{\"start\":4,\"end\":7,\"tag\":\"p\",\"path\":\"body:1>p.d[hidden]:4\"}]}");
	static struct wire_record *rec;
	struct wire_arena arena = { 0 };
	struct wire_problems problems = { .arena = &arena };
	const struct wire_yaml *root = wire_yaml_parse(&arena,
	    (struct wire_str){ (const char *)data, size }, "file", &problems);
	struct sites *sites = sites_read(&arena, root, &problems);

	if (rec == NULL)
		rec = wire_record_new(1 << 20, false);
	if (problems.n == 0 && wire_record_parse(rec, page, "-", 1))
		wire_record_try(rec, apply, sites);
	wire_arena_free(&arena);
	return 0;
}
