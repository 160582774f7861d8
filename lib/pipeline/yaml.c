/* yaml.c - a YAML file as a tree of nodes that know where they stand */
#include "lib/pipeline/yaml.h"

#include <errno.h>
#include <stdio.h>
#include <yaml.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/json.h"

enum {
	MAX_BYTES = 1 << 20,
	MAX_DEPTH = 32,
	MAX_NODES = 50000,
	MAX_KEYS = 1000		/* a map: every new key is held against all before */
};

/* A list or map whose end has not come yet. */
struct level {
	struct wire_yaml *node;
	const struct wire_yaml **tail;	/* where the next child goes */
	const struct wire_yaml *key;	/* of a map: waits for its value */
};

struct builder {
	struct wire_arena *arena;
	struct wire_problems *problems;
	const char *file;
	const struct wire_yaml *root;
	struct level levels[MAX_DEPTH];
	size_t depth, nodes;
	bool over;	/* a mistake after which nothing more can be read */
};

void
wire_problem_at(struct wire_problems *ps, const struct wire_yaml *node,
    const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	wire_problem_v(ps, node->file, node->line, node->column, fmt, ap);
	va_end(ap);
}

static void
problem(struct builder *b, const yaml_mark_t *at, const char *message)
{
	wire_problem(b->problems, b->file, at->line + 1, at->column + 1, "%s",
	    message);
}

static void
give_up(struct builder *b, const yaml_mark_t *at, const char *message)
{
	problem(b, at, message);
	b->over = true;
}

/* ---- the tree ------------------------------------------------------------ */

static void
add_key(struct builder *b, struct level *map, const struct wire_yaml *key)
{
	const struct wire_yaml *old = wire_yaml_get(map->node, key->text);

	if (old != NULL)
		wire_problem_at(b->problems, key,
		    "'%s' is there twice: first on line %zu", key->text,
		    old->key->line);
	if (key->plain && strcmp(key->text, "<<") == 0)
		wire_problem_at(b->problems, key,
		    "merge keys are not supported; use include:");
	map->key = key;
}

static void
add_child(struct level *parent, struct wire_yaml *child)
{
	child->key = parent->key;
	parent->key = NULL;
	*parent->tail = child;
	parent->tail = &child->next;
	parent->node->n++;
}

/* A new node, put where it belongs; NULL if it is one too many. */
static struct wire_yaml *
add_node(struct builder *b, const yaml_mark_t *at, enum wire_yaml_kind kind,
    const char *text, bool plain)
{
	struct level *parent = b->depth == 0 ? NULL : &b->levels[b->depth - 1];
	struct wire_yaml *node;

	if (++b->nodes > MAX_NODES) {
		give_up(b, at, "the file has too many values");
		return NULL;
	}
	node = wire_arena_alloc(b->arena, sizeof(*node));
	*node = (struct wire_yaml){
		.kind = kind, .plain = plain, .file = b->file,
		.line = at->line + 1, .column = at->column + 1, .text = text,
	};
	if (parent == NULL)
		b->root = node;
	else if (parent->node->kind == WIRE_YAML_LIST || parent->key != NULL)
		add_child(parent, node);
	else if (kind != WIRE_YAML_SCALAR)
		give_up(b, at, "a key must be a word");
	else if (parent->node->n >= MAX_KEYS)
		give_up(b, at, "the map has too many keys");
	else
		add_key(b, parent, node);
	return node;
}

static void
add_scalar(struct builder *b, const yaml_event_t *e)
{
	struct wire_str value = {
		(const char *)e->data.scalar.value, e->data.scalar.length
	};
	struct wire_buf text = { .arena = b->arena };
	bool plain = e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;

	if (value.n > 0 && memchr(value.p, '\0', value.n) != NULL)
		problem(b, &e->start_mark, "a NUL character cannot be used here");
	wire_buf_add(&text, value);
	wire_buf_char(&text, '\0');
	add_node(b, &e->start_mark, WIRE_YAML_SCALAR, text.p, plain);
}

static void
begin(struct builder *b, const yaml_event_t *e, enum wire_yaml_kind kind)
{
	struct wire_yaml *node = add_node(b, &e->start_mark, kind, NULL, false);

	if (node == NULL || b->over)
		return;
	if (b->depth == MAX_DEPTH) {
		give_up(b, &e->start_mark, "lists and maps are nested too deep");
		return;
	}
	b->levels[b->depth++] = (struct level){ node, &node->first, NULL };
}

/* ---- events -------------------------------------------------------------- */

static void
refuse_tag(struct builder *b, const yaml_event_t *e, const yaml_char_t *anchor,
    const yaml_char_t *tag)
{
	if (anchor != NULL)
		problem(b, &e->start_mark, "anchors (&name) are not supported");
	if (tag != NULL)
		problem(b, &e->start_mark, "tags (!name) are not supported");
}

static void
take_event(struct builder *b, const yaml_event_t *e)
{
	switch (e->type) {
	case YAML_DOCUMENT_START_EVENT:
		if (b->root != NULL)
			give_up(b, &e->start_mark, "a second document in the file");
		else if (e->data.document_start.version_directive != NULL ||
		    e->data.document_start.tag_directives.start !=
		    e->data.document_start.tag_directives.end)
			problem(b, &e->start_mark, "directives (%) are not supported");
		break;
	case YAML_ALIAS_EVENT:
		problem(b, &e->start_mark, "aliases (*name) are not supported");
		add_node(b, &e->start_mark, WIRE_YAML_SCALAR, "", true);
		break;
	case YAML_SCALAR_EVENT:
		refuse_tag(b, e, e->data.scalar.anchor, e->data.scalar.tag);
		add_scalar(b, e);
		break;
	case YAML_SEQUENCE_START_EVENT:
		refuse_tag(b, e, e->data.sequence_start.anchor,
		    e->data.sequence_start.tag);
		begin(b, e, WIRE_YAML_LIST);
		break;
	case YAML_MAPPING_START_EVENT:
		refuse_tag(b, e, e->data.mapping_start.anchor,
		    e->data.mapping_start.tag);
		begin(b, e, WIRE_YAML_MAP);
		break;
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		b->depth -= b->depth > 0;	/* what ends has begun */
		break;
	default:
		break;
	}
}

/* What the parser says of the mistakes that are made most, and what to do. */
static const struct advice {
	const char *problem, *advice;
} advice[] = {
	{ "mapping values are not allowed in this context",
	  "a ':' cannot stand here: is one missing on the line above, or are "
	  "quotation marks around this value?" },
	{ "found character that cannot start any token",
	  "a tab, '@', '`' or '%' cannot stand here: indent with blanks, and put "
	  "a value in quotation marks" },
};

/* The parser says where a line went wrong, and of what it was in the middle:
 * "did not find expected ',' or ']'" while "parsing a flow sequence". */
static void
syntax_problem(struct builder *b, const yaml_parser_t *parser)
{
	const char *what = parser->problem != NULL ? parser->problem : "not YAML";
	const yaml_mark_t *at = &parser->problem_mark;

	for (size_t i = 0; i < sizeof(advice) / sizeof(advice[0]); i++)
		if (strcmp(what, advice[i].problem) == 0) {
			problem(b, at, advice[i].advice);
			return;
		}
	if (parser->context != NULL)
		wire_problem(b->problems, b->file, at->line + 1, at->column + 1,
		    "%s, %s", what, parser->context);
	else
		problem(b, at, what);
}

static void
parse(struct builder *b, yaml_parser_t *parser)
{
	bool end = false;

	while (!end && !b->over) {
		yaml_event_t e;

		if (!yaml_parser_parse(parser, &e)) {
			syntax_problem(b, parser);
			b->over = true;
			return;
		}
		take_event(b, &e);
		end = e.type == YAML_STREAM_END_EVENT;
		yaml_event_delete(&e);
	}
}

/* Line and column of a byte: the YAML parser counts only what it understood. */
static void
not_utf8(struct builder *b, struct wire_str bytes, size_t at)
{
	struct wire_str before = { bytes.p, at }, line;
	size_t lines = 1;
	const char *lf;

	for (; (lf = memchr(before.p, '\n', before.n)) != NULL; lines++) {
		before.n -= (size_t)(lf + 1 - before.p);
		before.p = lf + 1;
	}
	line = before;
	wire_problem(b->problems, b->file, lines, wire_utf8_count(line) + 1,
	    "byte 0x%02x is not UTF-8", (unsigned char)bytes.p[at]);
}

const struct wire_yaml *
wire_yaml_parse(struct wire_arena *a, struct wire_str bytes, const char *file,
    struct wire_problems *ps)
{
	struct builder b = { .arena = a, .problems = ps, .file = file };
	size_t valid = wire_utf8_valid(bytes);
	yaml_parser_t parser;

	if (valid < bytes.n) {
		not_utf8(&b, bytes, valid);
		return NULL;
	}
	if (!yaml_parser_initialize(&parser)) {
		wire_problem(ps, file, 0, 0, "%s", strerror(ENOMEM));
		return NULL;
	}
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser, (const unsigned char *)bytes.p,
	    bytes.n);
	parse(&b, &parser);
	yaml_parser_delete(&parser);
	return b.over ? NULL : b.root;
}

const struct wire_yaml *
wire_yaml_load(struct wire_arena *a, const char *path, struct wire_problems *ps)
{
	struct wire_buf bytes = { .arena = a };
	FILE *f = fopen(path, "rb");
	int error = 0;

	if (f == NULL) {
		wire_problem(ps, path, 0, 0, "%s", strerror(errno));
		return NULL;
	}
	bytes.n = fread(wire_buf_room(&bytes, MAX_BYTES + 1), 1, MAX_BYTES + 1, f);
	if (ferror(f))
		error = errno;
	fclose(f);
	if (error != 0)
		wire_problem(ps, path, 0, 0, "%s", strerror(error));
	else if (bytes.n > MAX_BYTES)
		wire_problem(ps, path, 0, 0, "larger than 1 MiB");
	else
		return wire_yaml_parse(a, wire_buf_str(&bytes), path, ps);
	return NULL;
}

/* ---- for readers of the tree --------------------------------------------- */

const struct wire_yaml *
wire_yaml_get(const struct wire_yaml *map, const char *key)
{
	for (const struct wire_yaml *v = map->first; v != NULL; v = v->next)
		if (strcmp(v->key->text, key) == 0)
			return v;
	return NULL;
}

bool
wire_yaml_is_null(const struct wire_yaml *node)
{
	return node->kind == WIRE_YAML_SCALAR && node->plain &&
	    (node->text[0] == '\0' || strcmp(node->text, "~") == 0 ||
	    strcmp(node->text, "null") == 0);
}

static size_t
digits(const char *p)
{
	return strspn(p, "0123456789");
}

/* A number as JSON spells it: 012, +1, .5 and 1. are none. */
static bool
is_json_number(const char *p)
{
	p += *p == '-';
	if (digits(p) == 0 || (*p == '0' && digits(p) > 1))
		return false;
	p += digits(p);
	if (*p == '.') {
		if (digits(++p) == 0)
			return false;
		p += digits(p);
	}
	if (*p == 'e' || *p == 'E') {
		p++;
		p += *p == '+' || *p == '-';
		if (digits(p) == 0)
			return false;
		p += digits(p);
	}
	return *p == '\0';
}

static void
scalar_json(struct wire_buf *b, const struct wire_yaml *node)
{
	struct wire_str text = wire_str_of(node->text);

	if (wire_yaml_is_null(node))
		wire_buf_add(b, WIRE_STR("null"));
	else if (node->plain && (is_json_number(node->text) ||
	    wire_str_is(text, "true") || wire_str_is(text, "false")))
		wire_buf_add(b, text);
	else
		wire_json_put_string(b, text);
}

void
wire_yaml_json(struct wire_buf *b, const struct wire_yaml *node)
{
	if (node->kind == WIRE_YAML_SCALAR) {
		scalar_json(b, node);
		return;
	}
	wire_buf_char(b, node->kind == WIRE_YAML_MAP ? '{' : '[');
	for (const struct wire_yaml *v = node->first; v != NULL; v = v->next) {
		if (v != node->first)
			wire_buf_char(b, ',');
		if (node->kind == WIRE_YAML_MAP) {
			wire_json_put_string(b, wire_str_of(v->key->text));
			wire_buf_char(b, ':');
		}
		wire_yaml_json(b, v);
	}
	wire_buf_char(b, node->kind == WIRE_YAML_MAP ? '}' : ']');
}
