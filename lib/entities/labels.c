/* labels.c - what the labels of annotated corpora mean here */
#include "lib/entities/labels.h"

#include "lib/base/str.h"

struct entity_labels {
	struct label {
		struct wire_str name;
		uint32_t types;
	} *v;
	size_t n;
};

static bool
add_types(uint32_t *types, struct wire_str names)
{
	struct wire_str name;

	while (wire_str_field(&names, '|', &name)) {
		unsigned type = 0;
		while (type <= WIRE_WORK && !wire_str_is(name, wire_entity_names[type]))
			type++;
		if (type > WIRE_WORK && !wire_str_is(name, "none"))
			return false;
		if (type <= WIRE_WORK)
			*types |= 1u << type;
	}
	return true;
}

struct entity_labels *
entity_labels_load(struct wire_env *env)
{
	struct entity_labels *const l = wire_env_alloc(env, sizeof(*l));
	struct wire_str bytes = { NULL, 0 }, line, name;
	const char *file = NULL;
	size_t lines = 0;

	wire_env_data(env, "formats/entity-types.tsv", &bytes, &file);
	for (struct wire_str rest = bytes; wire_str_line(&rest, &line);)
		lines++;
	*l = (struct entity_labels){ .v = wire_env_alloc(env, (lines + 1) * sizeof(*l->v)) };
	for (size_t k = 1; wire_str_line(&bytes, &line); k++) {
		uint32_t types = 0;

		if (line.n == 0 || line.p[0] == '#')
			continue;
		if (!wire_str_field(&line, '\t', &name) || !add_types(&types, line))
			wire_env_fail(env, file, k, 0, "expected label, TAB, types of "
			    "names with | between, or none");
		l->v[l->n++] = (struct label){ name, types };
	}
	return l;
}

bool
entity_label(const struct entity_labels *l, struct wire_str label, uint32_t *types)
{
	for (size_t i = 0; i < l->n; i++)
		if (wire_str_eq_nocase(l->v[i].name, label)) {
			*types = l->v[i].types;
			return true;
		}
	return false;
}

uint32_t
labels_of(uint32_t types, int place)
{
	uint32_t set = 0;

	for (unsigned type = 0; type <= WIRE_WORK; type++)
		if (types >> type & 1)
			set |= 1u << label_of(type, place);
	return set;
}
