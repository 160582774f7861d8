/* xml_tree.c - finding things in the elements of a story */
#include "lib/ingest/xml.h"

#include "lib/base/str.h"

bool
wire_xml_is(const struct wire_xml_node *node, const char *name)
{
	return node != NULL && wire_str_is(node->name, name);
}

static struct wire_str
attr_of(const struct wire_xml_node *node, struct wire_str name)
{
	for (size_t i = 0; i < node->nattrs; i++)
		if (wire_str_eq(node->attrs[i].name, name))
			return node->attrs[i].value;
	return (struct wire_str){ NULL, 0 };
}

/* The element is what the step of a path asks for: "name", "name[attr=value]",
 * "name[!attr]". */
static bool
step_is(const struct wire_xml_node *node, struct wire_str step)
{
	const char *open = memchr(step.p, '[', step.n);
	struct wire_str name = step, value = { NULL, 0 }, attr;

	if (open == NULL)
		return wire_str_eq(node->name, step);
	name.n = (size_t)(open - step.p);
	value = wire_str_sub(step, name.n + 1, step.n - 1);
	if (!wire_str_eq(node->name, name))
		return false;
	if (value.p[0] == '!')
		return attr_of(node, wire_str_sub(value, 1, value.n)).p == NULL;
	wire_str_field(&value, '=', &attr);
	return wire_str_eq(attr_of(node, attr), value);
}

static const struct wire_xml_node *
first_of(const struct wire_xml_node *node, struct wire_str step)
{
	while (node != NULL && !step_is(node, step))
		node = node->next;
	return node;
}

static const struct wire_xml_node *
below(const struct wire_xml_node *top, const struct wire_xml_node *node,
    struct wire_str step)
{
	do
		node = wire_xml_walk(top, node);
	while (node != NULL && !step_is(node, step));
	return node;
}

/* Takes "//name" apart: true if it begins so. */
static bool
is_anywhere(struct wire_str *path)
{
	if (!wire_str_starts(*path, WIRE_STR("//")))
		return false;
	*path = wire_str_sub(*path, 2, path->n);
	return true;
}

const struct wire_xml_node *
wire_xml_find(const struct wire_xml_node *node, const char *path)
{
	struct wire_str rest = wire_str_of(path), step;

	if (node != NULL && is_anywhere(&rest) && wire_str_field(&rest, '/', &step))
		node = below(node, node, step);
	while (node != NULL && wire_str_field(&rest, '/', &step))
		node = first_of(node->first, step);
	return node;
}

const struct wire_xml_node *
wire_xml_again(const struct wire_xml_node *top, const struct wire_xml_node *node,
    const char *path)
{
	struct wire_str s = wire_str_of(path);

	if (node == NULL)
		return NULL;
	if (is_anywhere(&s) && memchr(s.p, '/', s.n) == NULL)
		return below(top, node, s);
	const char *slash = memrchr(s.p, '/', s.n);
	if (slash != NULL)
		s = wire_str_sub(s, (size_t)(slash + 1 - s.p), s.n);
	return first_of(node->next, s);
}

const struct wire_xml_node *
wire_xml_skip(const struct wire_xml_node *top, const struct wire_xml_node *node)
{
	while (node != top && node->next == NULL)
		node = node->parent;
	return node == top ? NULL : node->next;
}

const struct wire_xml_node *
wire_xml_walk(const struct wire_xml_node *top, const struct wire_xml_node *node)
{
	if (node == NULL)
		return NULL;
	return node->first != NULL ? node->first : wire_xml_skip(top, node);
}

struct wire_str
wire_xml_attr(const struct wire_xml_node *node, const char *name)
{
	return node == NULL ? (struct wire_str){ NULL, 0 } :
	    attr_of(node, wire_str_of(name));
}

struct wire_str
wire_xml_lang(const struct wire_xml_node *node)
{
	struct wire_str lang = { NULL, 0 };

	for (; node != NULL && lang.n == 0; node = node->parent)
		lang = wire_xml_attr(node, "xml:lang");
	return lang;
}

struct wire_str
wire_xml_raw(struct wire_arena *arena, const struct wire_xml_node *node)
{
	struct wire_buf b = { .arena = arena };
	const struct wire_xml_node *n = wire_xml_walk(node, node);

	/* most elements hold one piece of text, and that is it */
	if (n != NULL && n->name.p == NULL && wire_xml_walk(node, n) == NULL)
		return n->text;
	for (; n != NULL; n = wire_xml_walk(node, n))
		wire_buf_add(&b, n->text);
	return wire_buf_str(&b);
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct wire_str
wire_xml_text(struct wire_arena *arena, const struct wire_xml_node *node)
{
	const struct wire_str raw = wire_str_trim(wire_xml_raw(arena, node));
	char *p = wire_arena_alloc(arena, raw.n);
	size_t n = 0;

	if (raw.n == 0)
		return (struct wire_str){ NULL, 0 };
	for (size_t i = 0; i < raw.n; i++)
		if (!is_blank(raw.p[i]))
			p[n++] = raw.p[i];
		else if (p[n - 1] != ' ')
			p[n++] = ' ';
	return (struct wire_str){ p, n };
}

struct wire_str
wire_xml_text_at(struct wire_arena *arena, const struct wire_xml_node *node,
    const char *path)
{
	return wire_xml_text(arena, wire_xml_find(node, path));
}
