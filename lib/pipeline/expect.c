/*
 * expect.c - holds records against what a test expects of them
 *
 * Members are compared as JSON values.  Of a layer the words may be given
 * instead, `person: Khawaja Asif`: then the record's layer is written in that
 * form, and the two are compared in the same way.
 */
#include "lib/pipeline/expect.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

enum { MAX_SHOWN = 400 };	/* bytes of a value in a complaint */

/* ---- layers as text ------------------------------------------------------ */

static struct wire_str
words(struct wire_record *rec, size_t start, size_t end)
{
	return wire_str_sub(wire_text(rec), start, end);
}

static void
put_comma(struct wire_buf *b)
{
	if (b->n > 1)
		wire_buf_char(b, ',');
}

static void
put_pair(struct wire_buf *b, struct wire_str key, struct wire_str value)
{
	put_comma(b);
	wire_buf_char(b, '{');
	wire_json_put_string(b, key);
	wire_buf_char(b, ':');
	wire_json_put_string(b, value);
	wire_buf_char(b, '}');
}

static void
put_sentences(struct wire_buf *b, struct wire_record *rec)
{
	const struct wire_span *v;
	size_t n = wire_sentences(rec, &v);

	for (size_t i = 0; i < n; i++) {
		put_comma(b);
		wire_json_put_string(b, words(rec, v[i].start, v[i].end));
	}
}

static void
put_entities(struct wire_buf *b, struct wire_record *rec)
{
	const struct wire_entity *v;
	size_t n = wire_entities(rec, &v);

	for (size_t i = 0; i < n; i++)
		put_pair(b, wire_str_of(wire_entity_names[v[i].type]),
		    words(rec, v[i].start, v[i].end));
}

/* Who said it: the full name if there is one, else the words of the source. */
static struct wire_str
speaker(struct wire_record *rec, const struct wire_source_ref *source)
{
	if (source->name.p != NULL)
		return source->name;
	return words(rec, source->start, source->end);
}

static void
put_quotes(struct wire_buf *b, struct wire_record *rec)
{
	const struct wire_quote *v;
	size_t n = wire_quotes(rec, &v);

	for (size_t i = 0; i < n; i++) {
		struct wire_buf said = wire_record_buf(rec);

		for (size_t k = 0; k < v[i].nspans; k++) {
			if (k > 0)
				wire_buf_add(&said, WIRE_STR(" … "));
			wire_buf_add(&said, words(rec, v[i].spans[k].start,
			    v[i].spans[k].end));
		}
		put_pair(b, speaker(rec, &v[i].source), wire_buf_str(&said));
	}
}

static void
put_edits(struct wire_buf *b, struct wire_record *rec)
{
	const struct wire_edit *v;
	size_t n = wire_edits(rec, &v);

	for (size_t i = 0; i < n; i++)
		put_pair(b, v[i].kind, v[i].cut);
}

static void
put_findings(struct wire_buf *b, struct wire_record *rec)
{
	const struct wire_finding *v;
	size_t n = wire_findings(rec, &v);

	for (size_t i = 0; i < n; i++)
		put_pair(b, v[i].rule, words(rec, v[i].start, v[i].end));
}

static void
put_summary(struct wire_buf *b, struct wire_record *rec)
{
	struct wire_summary s;

	if (wire_get_summary(rec, &s))
		wire_json_put_string(b, s.text);
}

static void
put_dateline(struct wire_buf *b, struct wire_record *rec)
{
	struct wire_dateline d;

	if (wire_get_dateline(rec, &d))
		wire_json_put_string(b, d.text);
}

/* The layers that can be written as text, and the form that this takes. */
static const struct layer {
	const char *member;
	enum { ONE_TEXT, TEXTS, PAIRS } form;
	void (*put)(struct wire_buf *b, struct wire_record *rec);
} layers[] = {
	{ "dateline", ONE_TEXT, put_dateline },
	{ "edits", PAIRS, put_edits },
	{ "sentences", TEXTS, put_sentences },
	{ "entities", PAIRS, put_entities },
	{ "quotes", PAIRS, put_quotes },
	{ "summary", ONE_TEXT, put_summary },
	{ "findings", PAIRS, put_findings },
};

static const struct layer *
find_layer(const char *member)
{
	for (size_t i = 0; i < sizeof(layers) / sizeof(layers[0]); i++)
		if (strcmp(layers[i].member, member) == 0)
			return &layers[i];
	return NULL;
}

static bool
is_pair(const struct wire_yaml *item)
{
	return item->kind == WIRE_YAML_MAP && item->n == 1 &&
	    item->first->kind == WIRE_YAML_SCALAR;
}

bool
wire_expects_text(const char *member, const struct wire_yaml *value)
{
	const struct layer *layer = find_layer(member);

	if (layer == NULL || wire_yaml_is_null(value))
		return false;
	if (layer->form == ONE_TEXT)
		return value->kind == WIRE_YAML_SCALAR;
	if (value->kind != WIRE_YAML_LIST)
		return false;
	for (const struct wire_yaml *v = value->first; v != NULL; v = v->next)
		if (layer->form == PAIRS ? !is_pair(v)
		    : v->kind != WIRE_YAML_SCALAR)
			return false;
	return true;
}

/* ---- comparing ----------------------------------------------------------- */

/* Where two values part: the node, and what the record has in its place. */
struct difference {
	const struct wire_yaml *node;	/* NULL: nowhere */
	struct wire_str got;
};

/* The functions below go as deep as the YAML does, which has a limit. */
static struct difference differ(const struct wire_yaml *node,
    struct wire_str json, struct wire_record *rec);

static bool
same_scalar(const struct wire_yaml *node, struct wire_str json,
    struct wire_record *rec)
{
	struct wire_buf wanted = wire_record_buf(rec);
	struct wire_json j = wire_json_of(json);

	wire_yaml_json(&wanted, node);
	if (wanted.p[0] != '"')
		return wire_str_eq(wire_buf_str(&wanted), json);
	return wire_json_type(&j) == '"' &&
	    wire_str_is(wire_json_string(&j, rec, "value"), node->text);
}

static struct difference
differ_list(const struct wire_yaml *node, struct wire_str json,
    struct wire_record *rec)
{
	struct wire_json j = wire_json_of(json);
	const struct wire_yaml *v = node->first;
	struct difference all = { node, json }, none = { NULL, json };

	if (wire_json_type(&j) != '[')
		return all;
	for (bool more = wire_json_enter(&j); more; more = wire_json_more(&j)) {
		struct difference d;

		if (v == NULL)
			return all;
		d = differ(v, wire_json_raw(&j), rec);
		if (d.node != NULL)
			return d;
		v = v->next;
	}
	return v == NULL ? none : all;
}

static struct difference
differ_map(const struct wire_yaml *node, struct wire_str json,
    struct wire_record *rec)
{
	struct wire_json j = wire_json_of(json);
	struct difference all = { node, json }, none = { NULL, json };
	size_t n = 0;

	if (wire_json_type(&j) != '{')
		return all;
	for (bool more = wire_json_enter(&j); more; more = wire_json_more(&j)) {
		struct wire_buf key = wire_record_buf(rec);
		const struct wire_yaml *v;
		struct difference d;

		wire_buf_add(&key, wire_json_key(&j, rec));
		wire_buf_char(&key, '\0');
		v = wire_yaml_get(node, key.p);
		if (v == NULL)
			return all;
		d = differ(v, wire_json_raw(&j), rec);
		if (d.node != NULL)
			return d;
		n++;
	}
	return n == node->n ? none : all;
}

static struct difference
differ(const struct wire_yaml *node, struct wire_str json,
    struct wire_record *rec)
{
	switch (node->kind) {
	case WIRE_YAML_LIST:
		return differ_list(node, json, rec);
	case WIRE_YAML_MAP:
		return differ_map(node, json, rec);
	case WIRE_YAML_SCALAR:
		break;
	}
	return (struct difference){
		same_scalar(node, json, rec) ? NULL : node, json
	};
}

/* ---- complaints ---------------------------------------------------------- */

static void
put_shown(struct wire_buf *b, struct wire_str s)
{
	if (s.n <= MAX_SHOWN) {
		wire_buf_add(b, s);
		return;
	}
	s.n = wire_utf8_valid(wire_str_sub(s, 0, MAX_SHOWN));
	wire_buf_add(b, s);
	wire_buf_add(b, WIRE_STR(" …"));
}

/* got: {NULL, 0} if the member is not there. */
static void
complain(struct wire_expectation *e, const struct wire_yaml *node,
    const char *member, struct wire_str got)
{
	struct wire_buf *out = &e->complaints;
	struct wire_buf wanted = { .arena = out->arena };

	wire_yaml_json(&wanted, node);
	wire_buf_printf(out, "%s:%zu:%zu: %s: expected ", node->file,
	    node->line, node->column, member);
	put_shown(out, wire_buf_str(&wanted));
	if (got.p == NULL)
		wire_buf_add(out, WIRE_STR(", but there is none"));
	else {
		wire_buf_add(out, WIRE_STR(", got "));
		put_shown(out, got);
	}
	wire_buf_char(out, '\n');
}

static struct wire_str
layer_as_text(struct wire_record *rec, const struct layer *layer)
{
	struct wire_buf b = wire_record_buf(rec);

	if (layer->form == ONE_TEXT)
		layer->put(&b, rec);
	else {
		wire_buf_char(&b, '[');
		layer->put(&b, rec);
		wire_buf_char(&b, ']');
	}
	return wire_buf_str(&b);
}

static void
check_member(struct wire_expectation *e, struct wire_record *rec,
    const struct wire_yaml *value)
{
	const char *member = value->key->text;
	struct wire_str json = { NULL, 0 };
	struct difference d;

	if (!wire_get_json(rec, member, &json)) {
		if (!wire_yaml_is_null(value))
			complain(e, value, member, (struct wire_str){ NULL, 0 });
		return;
	}
	if (wire_expects_text(member, value))
		json = layer_as_text(rec, find_layer(member));
	d = differ(value, json, rec);
	if (d.node != NULL)
		complain(e, d.node, member, d.got);
}

static void *
expect_open(const void *conf, struct wire_env *env)
{
	(void)env;
	return *(struct wire_expectation *const *)conf;
}

static enum wire_verdict
expect_apply(const void *shared, struct wire_record *rec)
{
	/* Not const: a test runs in one thread, and this is where it counts. */
	struct wire_expectation *e = (struct wire_expectation *)(uintptr_t)shared;
	const struct wire_yaml *record = e->next;

	e->seen++;
	if (record == NULL)
		return WIRE_DROP;
	e->next = record->next;
	for (const struct wire_yaml *v = record->first; v != NULL; v = v->next)
		check_member(e, rec, v);
	return WIRE_DROP;
}

const struct wire_filter wire_expect = {
	.name = "expect", .summary = "hold records against a test",
	.reads = "text", .writes = "",
	.open = expect_open, .apply = expect_apply,
};
