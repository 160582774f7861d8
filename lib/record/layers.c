/*
 * layers.c - layers between JSON, in code points, and C values, in bytes
 *
 * A layer is a table of fields: what stands where in the C struct, under which
 * name in the JSON object, in the order of writing.  One table serves to read
 * and to write, so that the two cannot differ.
 */
#include <stddef.h>
#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

const char *const wire_layer_names[WIRE_NLAYERS] = {
	"text", "blocks", "sentences", "entities", "quotes", "summary",
	"dateline", "edits", "findings",
};
const char *const wire_entity_names[WIRE_ENTITY_OTHER + 1] = {
	"person", "organization", "place", "facility", "group", "event", "work",
	"date", "time", "money", "percent", "url", "email", "handle", "hashtag",
	"other",
};
const char *const wire_quote_names[5] = {
	"direct", "mixed", "indirect", "scare", "title"
};
const char *const wire_level_names[3] = { "info", "warning", "error" };

/* ---- the tables --------------------------------------------------------------- */

enum field_type {
	OFFSET,		/* size_t: bytes of the text; on the wire code points */
	EDIT_AT,	/* the same, converted when the edit's `put` is known */
	EDIT_PUT,	/* size_t: bytes behind it; 0 is not written */
	NUMBER,		/* size_t */
	HUNDREDTHS,	/* unsigned: 93; on the wire 0.93 */
	TRUTH,		/* bool; not written if false */
	STRING,		/* struct wire_str; not written if absent */
	JSON,		/* the same, of JSON as it stands */
	WORD,		/* an enum that numbers `words`, of which there are nwords */
	WORD_OR_OTHER,	/* the same; an unknown word is number nwords */
	PAIRS,		/* struct slice of struct wire_span: [[0,9],[12,20]] */
	STRINGS,	/* struct slice of struct wire_str */
	SOME_STRINGS,	/* the same; not written if there are none */
	NUMBERS,	/* struct slice of size_t */
	PART,		/* a struct that begins with start and end, by `part`; null
			 * if they are equal */
	COVERED		/* nothing in C: the text from start to end; not read */
};

struct field {
	const char *name, *what;	/* "start"; "entities.start" for messages */
	size_t at;			/* of the field in the struct */
	const char *const *words;
	const struct field *part;	/* ended by .name == NULL */
	enum field_type type;
	unsigned nwords;
};

/* An array and its length, as they stand in the structs. */
struct slice {
	const void *v;
	size_t n;
};

#define FIELD(layer_, struct_, name_, member_, type_) \
	{ .name = #name_, .what = layer_ "." #name_, .type = (type_), \
	  .at = offsetof(struct struct_, member_) }
#define WORDS(layer_, struct_, name_, type_, words_, n_) \
	{ .name = #name_, .what = layer_ "." #name_, .type = (type_), \
	  .at = offsetof(struct struct_, name_), .words = (words_), .nwords = (n_) }
#define PART_OF(layer_, struct_, name_, part_) \
	{ .name = #name_, .what = layer_ "." #name_, .type = PART, \
	  .at = offsetof(struct struct_, name_), .part = (part_) }

#define BLOCK(name, type) FIELD("blocks", wire_block, name, name, type)
static const struct field block_fields[] = {
	BLOCK(start, OFFSET), BLOCK(end, OFFSET), BLOCK(tag, STRING),
	BLOCK(path, STRING), BLOCK(links, NUMBER), { .name = NULL }
};

#define ENTITY(name, type) FIELD("entities", wire_entity, name, name, type)
static const struct field entity_fields[] = {
	ENTITY(start, OFFSET), ENTITY(end, OFFSET),
	WORDS("entities", wire_entity, type, WORD_OR_OTHER, wire_entity_names,
	    WIRE_ENTITY_OTHER),
	ENTITY(name, STRING), ENTITY(id, STRING), ENTITY(ref, STRING),
	ENTITY(title, STRING), ENTITY(value, STRING), ENTITY(rule, STRING),
	ENTITY(why, STRING), { .name = NULL }
};

#define SOURCE(name, type) FIELD("quotes.source", wire_source_ref, name, name, type)
static const struct field source_fields[] = {
	SOURCE(start, OFFSET), SOURCE(end, OFFSET),
	{ .name = "text", .type = COVERED },
	SOURCE(name, STRING), SOURCE(entity, STRING), SOURCE(anonymous, TRUTH),
	{ .name = NULL }
};

#define CUE(name, type) FIELD("quotes.cue", wire_span, name, name, type)
static const struct field cue_fields[] = {
	CUE(start, OFFSET), CUE(end, OFFSET), { .name = "text", .type = COVERED },
	{ .name = NULL }
};

#define QUOTE(name, type) FIELD("quotes", wire_quote, name, name, type)
static const struct field quote_fields[] = {
	QUOTE(start, OFFSET), QUOTE(end, OFFSET), QUOTE(spans, PAIRS),
	WORDS("quotes", wire_quote, kind, WORD, wire_quote_names, 5),
	PART_OF("quotes", wire_quote, source, source_fields),
	PART_OF("quotes", wire_quote, cue, cue_fields),
	QUOTE(confidence, HUNDREDTHS), QUOTE(negated, TRUTH), QUOTE(why, STRING),
	{ .name = NULL }
};

#define SUMMARY(name, type) FIELD("summary", wire_summary, name, name, type)
static const struct field summary_fields[] = {
	SUMMARY(sentences, NUMBERS), SUMMARY(text, STRING),
	SUMMARY(resolved, JSON), SUMMARY(why, JSON),
	{ .name = NULL }
};

#define DATELINE(name, type) FIELD("dateline", wire_dateline, name, name, type)
static const struct field dateline_fields[] = {
	DATELINE(places, STRINGS), DATELINE(date, STRING),
	DATELINE(agency, STRING), DATELINE(text, STRING), { .name = NULL }
};

#define EDIT(name, type) FIELD("edits", wire_edit, name, name, type)
static const struct field edit_fields[] = {
	EDIT(at, EDIT_AT), EDIT(cut, STRING), EDIT(put, EDIT_PUT),
	EDIT(kind, STRING), EDIT(author, STRING), EDIT(handle, STRING),
	EDIT(date, STRING), EDIT(links, SOME_STRINGS), { .name = NULL }
};

#define FINDING(name, type) FIELD("findings", wire_finding, name, name, type)
static const struct field finding_fields[] = {
	FINDING(rule, STRING),
	WORDS("findings", wire_finding, level, WORD, wire_level_names, 3),
	FINDING(start, OFFSET), FINDING(end, OFFSET),
	FINDING(line, NUMBER), FINDING(column, NUMBER),
	FIELD("findings", wire_finding, endLine, end_line, NUMBER),
	FIELD("findings", wire_finding, endColumn, end_column, NUMBER),
	FINDING(message, STRING), FINDING(fix, STRING), { .name = NULL }
};

static void end_entity(struct wire_record *rec, void *element);
static void end_quote(struct wire_record *rec, void *element);
static void end_edit(struct wire_record *rec, void *element);

static const struct shape {
	const struct field *fields;	/* NULL: text, and the pairs of sentences */
	size_t size;			/* of the C struct */
	bool array;			/* of objects; else one object */
	bool ordered;			/* begins with start and end; to be sorted */
	void (*end)(struct wire_record *rec, void *element);	/* or NULL */
} shapes[WIRE_NLAYERS] = {
	[WIRE_LAYER_BLOCKS] = { block_fields, sizeof(struct wire_block), true,
	    true, NULL },
	[WIRE_LAYER_ENTITIES] = { entity_fields, sizeof(struct wire_entity), true,
	    true, end_entity },
	[WIRE_LAYER_QUOTES] = { quote_fields, sizeof(struct wire_quote), true,
	    true, end_quote },
	[WIRE_LAYER_SUMMARY] = { summary_fields, sizeof(struct wire_summary),
	    false, false, NULL },
	[WIRE_LAYER_DATELINE] = { dateline_fields, sizeof(struct wire_dateline),
	    false, false, NULL },
	[WIRE_LAYER_EDITS] = { edit_fields, sizeof(struct wire_edit), true, false,
	    end_edit },
	[WIRE_LAYER_FINDINGS] = { finding_fields, sizeof(struct wire_finding),
	    true, false, NULL },
};

/* ---- reading ------------------------------------------------------------------ */

/* A vector while its length is not known. */
struct list {
	struct wire_buf bytes;
	size_t n;
};

static void *
list_add(struct list *l, size_t size)
{
	void *p = wire_buf_room(&l->bytes, size);
	memset(p, 0, size);
	l->bytes.n += size;
	l->n++;
	return p;
}

static bool
open_array(struct wire_record *rec, struct wire_json *j, const char *what)
{
	if (wire_json_type(j) != '[')
		wire_reject(rec, "%s is not an array", what);
	return wire_json_enter(j);
}

static bool
open_object(struct wire_record *rec, struct wire_json *j, const char *what)
{
	if (wire_json_type(j) != '{')
		wire_reject(rec, "%s holds something else than an object", what);
	return wire_json_enter(j);
}

/* Takes a null off, which is as good as absent. */
static bool
is_null(struct wire_json *j)
{
	const bool null = wire_json_type(j) == 'n';
	if (null)
		wire_json_raw(j);
	return null;
}

static size_t
read_offset(struct wire_record *rec, struct wire_json *j, const char *what)
{
	return wire_byte(rec, wire_json_uint(j, rec, what));
}

static void
check_order(struct wire_record *rec, const char *what, size_t start, size_t end)
{
	if (end < start)
		wire_reject(rec, "%s has a span that ends before it starts", what);
}

/* [start,end] */
static struct wire_span
read_pair(struct wire_record *rec, struct wire_json *j, const char *what)
{
	struct wire_span s;
	wire_record_reading(rec, j->p);
	if (!open_array(rec, j, what))
		wire_reject(rec, "%s has an empty pair", what);
	s.start = read_offset(rec, j, what);
	if (!wire_json_more(j))
		wire_reject(rec, "%s has a pair of one", what);
	s.end = read_offset(rec, j, what);
	if (wire_json_more(j))
		wire_reject(rec, "%s has a pair of more than two", what);
	check_order(rec, what, s.start, s.end);
	return s;
}

static struct slice
read_pairs(struct wire_record *rec, struct wire_json *j, const char *what)
{
	struct list l = { .bytes = wire_record_buf(rec) };
	size_t last = 0;
	if (open_array(rec, j, what)) {
		do {
			const struct wire_span s = read_pair(rec, j, what);
			if (s.start < last)
				wire_reject(rec, "%s overlap, or are not in "
				    "the order of the text", what);
			last = s.end;
			*(struct wire_span *)list_add(&l, sizeof(s)) = s;
		} while (wire_json_more(j));
	}
	return (struct slice){ l.bytes.p, l.n };
}

static struct slice
read_strings(struct wire_record *rec, struct wire_json *j, const char *what)
{
	struct list l = { .bytes = wire_record_buf(rec) };
	if (open_array(rec, j, what)) {
		do
			*(struct wire_str *)list_add(&l, sizeof(struct wire_str)) =
			    wire_json_string(j, rec, what);
		while (wire_json_more(j));
	}
	return (struct slice){ l.bytes.p, l.n };
}

static struct slice
read_numbers(struct wire_record *rec, struct wire_json *j, const char *what)
{
	struct list l = { .bytes = wire_record_buf(rec) };
	if (open_array(rec, j, what)) {
		do
			*(size_t *)list_add(&l, sizeof(size_t)) =
			    wire_json_uint(j, rec, what);
		while (wire_json_more(j));
	}
	return (struct slice){ l.bytes.p, l.n };
}

static unsigned
read_word(struct wire_record *rec, struct wire_json *j, const struct field *f)
{
	const struct wire_str word = wire_json_string(j, rec, f->what);
	unsigned i = 0;
	while (i < f->nwords && !wire_str_is(word, f->words[i]))
		i++;
	if (i == f->nwords && f->type == WORD)
		wire_reject(rec, "%s is not %s, %s or %s", f->what, f->words[0],
		    f->words[1], f->words[2]);
	return i;
}

/* 0.93 as 93; what is finer than a hundredth is cut off */
static unsigned
read_hundredths(struct wire_record *rec, struct wire_json *j, const char *what)
{
	const struct wire_str s =
	    wire_json_type(j) == '0' ? wire_json_raw(j) : WIRE_STR("?");
	unsigned digit[3] = { 0, 0, 0 };
	size_t point = 1;
	if ((s.p[0] != '0' && s.p[0] != '1') || (s.n > 1 && s.p[1] != '.'))
		wire_reject(rec, "%s is not a number from 0 to 1", what);
	digit[0] = (unsigned)(s.p[0] - '0');
	for (size_t i = 2; i < s.n && point < 3; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			wire_reject(rec, "%s has an exponent", what);
		digit[point++] = (unsigned)(s.p[i] - '0');
	}
	return digit[0] * 100 + digit[1] * 10 + digit[2];
}

static void read_part(struct wire_record *rec, struct wire_json *j,
    const struct field *f, char *part);

static bool
read_truth(struct wire_record *rec, struct wire_json *j, const char *what)
{
	const struct wire_str s = wire_json_raw(j);
	if (!wire_str_is(s, "true") && !wire_str_is(s, "false"))
		wire_reject(rec, "%s is neither true nor false", what);
	return s.p[0] == 't';
}

static void
read_field(struct wire_record *rec, struct wire_json *j, const struct field *f,
    char *to)
{
	size_t n;
	unsigned small;
	bool truth;
	struct wire_str str;
	struct slice slice;
	/* memcpy: the struct's field has a type of its own */
#define PUT(variable, value) \
	do { (variable) = (value); memcpy(to, &(variable), sizeof(variable)); } while (0)
	switch (f->type) {
	case OFFSET:
		PUT(n, read_offset(rec, j, f->what));
		break;
	case EDIT_AT:
	case EDIT_PUT:
	case NUMBER:
		PUT(n, wire_json_uint(j, rec, f->what));
		break;
	case HUNDREDTHS:
		PUT(small, read_hundredths(rec, j, f->what));
		break;
	case TRUTH:
		PUT(truth, read_truth(rec, j, f->what));
		break;
	case STRING:
		if (!is_null(j))
			PUT(str, wire_json_string(j, rec, f->what));
		break;
	case JSON:
		PUT(str, wire_json_raw(j));
		break;
	case WORD:
	case WORD_OR_OTHER:
		PUT(small, read_word(rec, j, f));
		break;
	case PAIRS:
		PUT(slice, read_pairs(rec, j, f->what));
		break;
	case STRINGS:
	case SOME_STRINGS:
		PUT(slice, read_strings(rec, j, f->what));
		break;
	case NUMBERS:
		PUT(slice, read_numbers(rec, j, f->what));
		break;
	case PART:
		if (!is_null(j))
			read_part(rec, j, f, to);
		break;
	case COVERED:
		wire_json_raw(j);
		break;
	}
#undef PUT
}

static void
read_object(struct wire_record *rec, struct wire_json *j, const char *what,
    const struct field *fields, char *object)
{
	if (!open_object(rec, j, what))
		return;
	do {
		const struct wire_str key = wire_json_key(j, rec);
		const struct field *f = fields;
		while (f->name != NULL && !wire_str_is(key, f->name))
			f++;
		wire_record_reading(rec, j->p);
		if (f->name == NULL)
			wire_json_raw(j);
		else
			read_field(rec, j, f, object + f->at);
	} while (wire_json_more(j));
}

/* Entities, quotations and parts begin with these. */
struct extent {
	size_t start, end;
};

static struct extent
extent_of(const char *object)
{
	struct extent e;
	memcpy(&e, object, sizeof(e));
	return e;
}

static void
read_part(struct wire_record *rec, struct wire_json *j, const struct field *f,
    char *part)
{
	read_object(rec, j, f->what, f->part, part);
	const struct extent e = extent_of(part);
	check_order(rec, f->what, e.start, e.end);
}

static void
end_entity(struct wire_record *rec, void *element)
{
	const struct wire_entity *e = element;
	check_order(rec, "entities", e->start, e->end);
}

static void
end_quote(struct wire_record *rec, void *element)
{
	struct wire_quote *q = element;
	check_order(rec, "quotes", q->start, q->end);
	if (q->nspans == 0) {
		struct wire_span *whole = WIRE_NEW(rec, struct wire_span, 1);
		*whole = (struct wire_span){ q->start, q->end };
		q->spans = whole;
		q->nspans = 1;
	}
}

static void
end_edit(struct wire_record *rec, void *element)
{
	struct wire_edit *e = element;
	const size_t at = e->at;
	e->at = wire_byte(rec, at);
	e->put = wire_byte(rec, at + e->put) - e->at;
	if (e->cut.p == NULL)
		e->cut = WIRE_STR("");
}

static int
by_extent(const void *a, const void *b)
{
	const struct extent x = extent_of(a), y = extent_of(b);
	if (x.start != y.start)
		return x.start < y.start ? -1 : 1;
	return (x.end < y.end) - (x.end > y.end);
}

/* Whoever wrote the layer may have had another order in mind. */
static void
text_order(const struct list *l, size_t size)
{
	bool sorted = true;
	for (size_t i = 1; i < l->n && sorted; i++)
		sorted = extent_of(l->bytes.p + (i - 1) * size).start <=
		    extent_of(l->bytes.p + i * size).start;
	if (!sorted)
		qsort(l->bytes.p, l->n, size, by_extent);
}

static void
check_edits(struct wire_record *rec, const struct list *l)
{
	const struct wire_edit *v = (const void *)l->bytes.p;
	for (size_t i = 1; i < l->n; i++)
		if (v[i].at < v[i - 1].at + v[i - 1].put)
			wire_reject(rec, "edits overlap, or are not in the order "
			    "of the text");
}

static struct slice
read_layer(struct wire_record *rec, struct wire_json *j, enum wire_layer which)
{
	const struct shape *shape = &shapes[which];
	const char *name = wire_layer_names[which];
	struct list l = { .bytes = wire_record_buf(rec) };
	if (shape->fields == NULL)
		return read_pairs(rec, j, name);
	if (!shape->array || open_array(rec, j, name)) {
		do {
			char *element = list_add(&l, shape->size);
			read_object(rec, j, name, shape->fields, element);
			if (shape->end != NULL)
				shape->end(rec, element);
		} while (shape->array && wire_json_more(j));
	}
	if (shape->ordered)
		text_order(&l, shape->size);
	if (which == WIRE_LAYER_EDITS)
		check_edits(rec, &l);
	return (struct slice){ l.bytes.p, l.n };
}

/* The layer's values; n 0 and v NULL if absent. */
static const struct wire_layer_value *
layer(struct wire_record *rec, enum wire_layer which)
{
	struct wire_layer_value *value = wire_record_layer(rec, which);
	struct slice l = { NULL, 0 };
	if (value->known)
		return value;
	if (wire_record_readable(rec, wire_layer_names[which])) {
		struct wire_str json;
		wire_get_json(rec, wire_layer_names[which], &json);
		struct wire_json j = wire_json_of(json);
		wire_record_reading(rec, j.p);
		l = read_layer(rec, &j, which);
		wire_record_reading(rec, NULL);
	}
	*value = (struct wire_layer_value){ .v = l.v, .n = l.n, .known = true };
	return value;
}

size_t
wire_sentences(struct wire_record *rec, const struct wire_span **out)
{
	const struct wire_layer_value *l = layer(rec, WIRE_LAYER_SENTENCES);
	*out = l->v;
	return l->n;
}

size_t
wire_blocks(struct wire_record *rec, const struct wire_block **out)
{
	const struct wire_layer_value *l = layer(rec, WIRE_LAYER_BLOCKS);
	*out = l->v;
	return l->n;
}

size_t
wire_entities(struct wire_record *rec, const struct wire_entity **out)
{
	const struct wire_layer_value *l = layer(rec, WIRE_LAYER_ENTITIES);
	*out = l->v;
	return l->n;
}

size_t
wire_quotes(struct wire_record *rec, const struct wire_quote **out)
{
	const struct wire_layer_value *l = layer(rec, WIRE_LAYER_QUOTES);
	*out = l->v;
	return l->n;
}

size_t
wire_edits(struct wire_record *rec, const struct wire_edit **out)
{
	const struct wire_layer_value *l = layer(rec, WIRE_LAYER_EDITS);
	*out = l->v;
	return l->n;
}

size_t
wire_findings(struct wire_record *rec, const struct wire_finding **out)
{
	const struct wire_layer_value *l = layer(rec, WIRE_LAYER_FINDINGS);
	*out = l->v;
	return l->n;
}

bool
wire_get_summary(struct wire_record *rec, struct wire_summary *out)
{
	const struct wire_layer_value *l = layer(rec, WIRE_LAYER_SUMMARY);
	if (l->v != NULL)
		*out = *(const struct wire_summary *)l->v;
	return l->v != NULL;
}

bool
wire_get_dateline(struct wire_record *rec, struct wire_dateline *out)
{
	const struct wire_layer_value *l = layer(rec, WIRE_LAYER_DATELINE);
	if (l->v != NULL)
		*out = *(const struct wire_dateline *)l->v;
	return l->v != NULL;
}

/* ---- setting ---------------------------------------------------------------- */

void
wire_set_sentences(struct wire_record *rec, const struct wire_span *v, size_t n)
{
	wire_record_set_layer(rec, WIRE_LAYER_SENTENCES, v, n);
}

void
wire_set_blocks(struct wire_record *rec, const struct wire_block *v, size_t n)
{
	wire_record_set_layer(rec, WIRE_LAYER_BLOCKS, v, n);
}

void
wire_set_entities(struct wire_record *rec, const struct wire_entity *v, size_t n)
{
	wire_record_set_layer(rec, WIRE_LAYER_ENTITIES, v, n);
}

void
wire_set_quotes(struct wire_record *rec, const struct wire_quote *v, size_t n)
{
	wire_record_set_layer(rec, WIRE_LAYER_QUOTES, v, n);
}

void
wire_set_edits(struct wire_record *rec, const struct wire_edit *v, size_t n)
{
	wire_record_set_layer(rec, WIRE_LAYER_EDITS, v, n);
}

void
wire_set_findings(struct wire_record *rec, const struct wire_finding *v, size_t n)
{
	wire_record_set_layer(rec, WIRE_LAYER_FINDINGS, v, n);
}

void
wire_set_summary(struct wire_record *rec, const struct wire_summary *s)
{
	struct wire_summary *own = WIRE_NEW(rec, struct wire_summary, 1);
	*own = *s;
	wire_record_set_layer(rec, WIRE_LAYER_SUMMARY, own, 1);
}

void
wire_set_dateline(struct wire_record *rec, const struct wire_dateline *d)
{
	struct wire_dateline *own = WIRE_NEW(rec, struct wire_dateline, 1);
	*own = *d;
	wire_record_set_layer(rec, WIRE_LAYER_DATELINE, own, 1);
}

/* ---- writing ------------------------------------------------------------------ */

/* Inlined, the literal's length is known. */
static inline void
put(struct wire_buf *out, const char *literal)
{
	wire_buf_add(out, wire_str_of(literal));
}

static void
put_offset(struct wire_record *rec, struct wire_buf *out, size_t at)
{
	wire_buf_uint(out, wire_codepoint(rec, at));
}

static void
put_pairs(struct wire_record *rec, struct wire_buf *out,
    const struct wire_span *v, size_t n)
{
	wire_buf_char(out, '[');
	for (size_t i = 0; i < n; i++) {
		put(out, i > 0 ? ",[" : "[");
		put_offset(rec, out, v[i].start);
		wire_buf_char(out, ',');
		put_offset(rec, out, v[i].end);
		wire_buf_char(out, ']');
	}
	wire_buf_char(out, ']');
}

static void
put_strings(struct wire_buf *out, const struct wire_str *v, size_t n)
{
	wire_buf_char(out, '[');
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			wire_buf_char(out, ',');
		wire_json_put_string(out, v[i]);
	}
	wire_buf_char(out, ']');
}

static void
put_numbers(struct wire_buf *out, const size_t *v, size_t n)
{
	wire_buf_char(out, '[');
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			wire_buf_char(out, ',');
		wire_buf_uint(out, v[i]);
	}
	wire_buf_char(out, ']');
}

static void
put_hundredths(struct wire_buf *out, unsigned n)
{
	if (n >= 100)
		wire_buf_char(out, '1');
	else if (n % 10 == 0)
		wire_buf_printf(out, "0.%u", n / 10);
	else
		wire_buf_printf(out, "0.%02u", n);
}

static void put_object(struct wire_record *rec, struct wire_buf *out,
    const struct field *fields, const char *object);

/* What a field holds, loaded by its type. */
union loaded {
	size_t n;
	unsigned small;
	bool truth;
	struct wire_str str;
	struct slice slice;
	struct extent extent;
};

static union loaded
load(const struct field *f, const char *object)
{
	union loaded v = { .slice = { NULL, 0 } };
	switch (f->type) {
	case OFFSET: case EDIT_AT: case EDIT_PUT: case NUMBER:
		memcpy(&v.n, object + f->at, sizeof(v.n));
		break;
	case HUNDREDTHS: case WORD: case WORD_OR_OTHER:
		memcpy(&v.small, object + f->at, sizeof(v.small));
		break;
	case TRUTH:
		memcpy(&v.truth, object + f->at, sizeof(v.truth));
		break;
	case STRING: case JSON:
		memcpy(&v.str, object + f->at, sizeof(v.str));
		break;
	case PAIRS: case STRINGS: case SOME_STRINGS: case NUMBERS:
		memcpy(&v.slice, object + f->at, sizeof(v.slice));
		break;
	case PART:
		v.extent = extent_of(object + f->at);
		break;
	case COVERED:
		v.extent = extent_of(object);
		break;
	}
	return v;
}

static bool
is_left_out(const struct field *f, const union loaded *v)
{
	return ((f->type == STRING || f->type == JSON) && v->str.p == NULL) ||
	    (f->type == TRUTH && !v->truth) ||
	    (f->type == SOME_STRINGS && v->slice.n == 0) ||
	    (f->type == EDIT_PUT && v->n == 0);
}

static void
put_value(struct wire_record *rec, struct wire_buf *out, const struct field *f,
    const char *object, const union loaded *v)
{
	size_t at;
	switch (f->type) {
	case OFFSET:
	case EDIT_AT:
		put_offset(rec, out, v->n);
		break;
	case EDIT_PUT:
		at = ((const struct wire_edit *)(const void *)object)->at;
		wire_buf_uint(out, wire_codepoint(rec, at + v->n) -
		    wire_codepoint(rec, at));
		break;
	case NUMBER:
		wire_buf_uint(out, v->n);
		break;
	case HUNDREDTHS:
		put_hundredths(out, v->small);
		break;
	case TRUTH:
		put(out, "true");
		break;
	case STRING:
		wire_json_put_string(out, v->str);
		break;
	case JSON:
		wire_buf_add(out, v->str);
		break;
	case WORD:
	case WORD_OR_OTHER:
		wire_json_put_string(out, wire_str_of(f->words[v->small]));
		break;
	case PAIRS:
		put_pairs(rec, out, v->slice.v, v->slice.n);
		break;
	case STRINGS:
	case SOME_STRINGS:
		put_strings(out, v->slice.v, v->slice.n);
		break;
	case NUMBERS:
		put_numbers(out, v->slice.v, v->slice.n);
		break;
	case PART:
		if (v->extent.start == v->extent.end)
			put(out, "null");
		else
			put_object(rec, out, f->part, object + f->at);
		break;
	case COVERED:
		wire_json_put_string(out, wire_str_sub(wire_text(rec),
		    v->extent.start, v->extent.end));
		break;
	}
}

static void
put_object(struct wire_record *rec, struct wire_buf *out,
    const struct field *fields, const char *object)
{
	char before = '{';
	for (const struct field *f = fields; f->name != NULL; f++) {
		const union loaded v = load(f, object);
		if (is_left_out(f, &v))
			continue;
		wire_buf_char(out, before);
		wire_buf_char(out, '"');
		put(out, f->name);
		put(out, "\":");
		put_value(rec, out, f, object, &v);
		before = ',';
	}
	wire_buf_char(out, '}');
}

void
wire_layer_encode(struct wire_record *rec, enum wire_layer which,
    const struct wire_layer_value *l, struct wire_buf *out)
{
	const struct shape *shape = &shapes[which];
	if (which == WIRE_LAYER_TEXT) {
		wire_json_put_string(out, (struct wire_str){ l->v, l->n });
	} else if (shape->fields == NULL) {
		put_pairs(rec, out, l->v, l->n);
	} else if (!shape->array) {
		put_object(rec, out, shape->fields, l->v);
	} else {
		wire_buf_char(out, '[');
		for (size_t i = 0; i < l->n; i++) {
			if (i > 0)
				wire_buf_char(out, ',');
			put_object(rec, out, shape->fields,
			    (const char *)l->v + i * shape->size);
		}
		wire_buf_char(out, ']');
	}
}
