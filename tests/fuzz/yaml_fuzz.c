/* yaml_fuzz.c - any bytes as a pipeline file: read, filled in, written as JSON */
#include "lib/pipeline/vars.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Every value of a map, as if it stood in a stage. */
static void
expand_all(struct wire_vars *vars, const struct wire_yaml *map)
{
	for (const struct wire_yaml *v = map->first; v != NULL; v = v->next)
		if (v->kind == WIRE_YAML_SCALAR)
			wire_vars_define(vars, v->key->text, v);
	for (const struct wire_yaml *v = map->first; v != NULL; v = v->next)
		if (v->kind == WIRE_YAML_SCALAR)
			wire_vars_expand(vars, v);
	wire_vars_unused(vars);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct wire_arena memory;
	struct wire_problems problems = { .arena = &memory };
	struct wire_vars vars = { .arena = &memory, .problems = &problems };
	struct wire_buf json = { .arena = &memory };
	const struct wire_yaml *root = wire_yaml_parse(&memory,
	    (struct wire_str){ (const char *)data, size }, "file", &problems);

	if (root != NULL)
		wire_yaml_json(&json, root);
	if (root != NULL && root->kind == WIRE_YAML_MAP)
		expand_all(&vars, root);
	wire_arena_reset(&memory);
	return 0;
}
