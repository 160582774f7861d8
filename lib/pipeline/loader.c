/* loader.c - what the readers of a pipeline file share */
#include "lib/pipeline/loader.h"

#include "lib/base/str.h"

char *
wire_loader_join(struct wire_arena *a, struct wire_str head, const char *tail)
{
	struct wire_buf b = { .arena = a };

	wire_buf_add(&b, head);
	wire_buf_add(&b, wire_str_of(tail));
	wire_buf_char(&b, '\0');
	return b.p;
}

char *
wire_loader_copy(struct wire_arena *a, struct wire_str s)
{
	return wire_loader_join(a, s, "");
}

struct wire_str
wire_loader_directory(const char *file)
{
	const char *slash = strrchr(file, '/');

	return (struct wire_str){ file,
	    slash == NULL ? 0 : (size_t)(slash + 1 - file) };
}

const char *
wire_loader_path(struct wire_arena *a, const char *file, const char *path)
{
	return path[0] == '/' ? path : wire_loader_join(a, wire_loader_directory(file), path);
}

/* "a list", for messages. */
static const char *
kind_name(const struct wire_yaml *node)
{
	static const char *const names[] = {
		[WIRE_YAML_SCALAR] = "a single value",
		[WIRE_YAML_LIST] = "a list",
		[WIRE_YAML_MAP] = "a map",
	};

	return wire_yaml_is_null(node) ? "nothing" : names[node->kind];
}

bool
wire_loader_expect(struct wire_loader *l, const struct wire_yaml *node,
    enum wire_yaml_kind kind, const char *what)
{
	if (node->kind == kind &&
	    (kind != WIRE_YAML_SCALAR || !wire_yaml_is_null(node)))
		return true;
	wire_problem_at(l->problems, node, "expected %s, not %s", what,
	    kind_name(node));
	return false;
}

const char *
wire_loader_value(struct wire_loader *l, const struct wire_yaml *node,
    const char *what)
{
	if (node == NULL || !wire_loader_expect(l, node, WIRE_YAML_SCALAR, what))
		return NULL;
	return wire_vars_expand(&l->vars, node);
}

void
wire_loader_unknown(struct wire_loader *l, const struct wire_yaml *value,
    const char *what, const char *const *known)
{
	wire_problem_at(l->problems, value->key, "%s '%s'%s", what,
	    value->key->text,
	    wire_suggestion(l->problems, value->key->text, known));
}
