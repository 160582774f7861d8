/* layers.c - layers between JSON, in code points, and C values, in bytes */
#include <stdio.h>
#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

const char *const wire_layer_names[WIRE_NLAYERS] = {
	"text", "sentences", "entities", "quotes", "summary", "dateline",
	"edits", "findings",
};
const char *const wire_entity_names[WIRE_ENTITY_OTHER + 1] = {
	"person", "organization", "place", "facility", "group", "event", "work",
	"date", "time", "money", "percent", "url", "email", "handle", "hashtag",
	"other",
};
const char *const wire_quote_names[3] = { "direct", "mixed", "indirect" };
const char *const wire_level_names[3] = { "info", "warning", "error" };

/* ---- reading ---------------------------------------------------------------- */

/* A vector while its length is not known. */
struct list {
	struct wire_buf bytes;
	size_t n;
};

#define LIST_ADD(list, type) \
	((type *)list_add((list), sizeof(type)))

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

/* null is as good as absent. */
static struct wire_str
string_or_null(struct wire_record *rec, struct wire_json *j, const char *what)
{
	if (wire_json_type(j) == 'n') {
		wire_json_raw(j);
		return (struct wire_str){ NULL, 0 };
	}
	return wire_json_string(j, rec, what);
}

static size_t
offset(struct wire_record *rec, struct wire_json *j, const char *what)
{
	return wire_byte(rec, wire_json_uint(j, rec, what));
}

/* [start,end] */
static struct wire_span
pair(struct wire_record *rec, struct wire_json *j, const char *what)
{
	struct wire_span s = { 0, 0 };
	if (!open_array(rec, j, what))
		wire_reject(rec, "%s has an empty pair", what);
	s.start = offset(rec, j, what);
	if (!wire_json_more(j))
		wire_reject(rec, "%s has a pair of one", what);
	s.end = offset(rec, j, what);
	if (wire_json_more(j))
		wire_reject(rec, "%s has a pair of more than two", what);
	if (s.end < s.start)
		wire_reject(rec, "%s has a span that ends before it starts", what);
	return s;
}

static struct list
pairs(struct wire_record *rec, struct wire_json *j, const char *what)
{
	struct list l = { .bytes = wire_record_buf(rec) };
	size_t last = 0;
	if (open_array(rec, j, what)) {
		do {
			const struct wire_span s = pair(rec, j, what);
			if (s.start < last)
				wire_reject(rec, "%s overlap, or are not in "
				    "the order of the text", what);
			last = s.end;
			*LIST_ADD(&l, struct wire_span) = s;
		} while (wire_json_more(j));
	}
	return l;
}

static struct list
strings(struct wire_record *rec, struct wire_json *j, const char *what)
{
	struct list l = { .bytes = wire_record_buf(rec) };
	if (open_array(rec, j, what)) {
		do
			*LIST_ADD(&l, struct wire_str) =
			    wire_json_string(j, rec, what);
		while (wire_json_more(j));
	}
	return l;
}

static void
check_span(struct wire_record *rec, const char *what, size_t start, size_t end)
{
	if (end < start)
		wire_reject(rec, "%s has a span that ends before it starts", what);
}

/* Entities and quotations begin with these; see text_order. */
struct extent {
	size_t start, end;
};

static int
by_extent(const void *a, const void *b)
{
	const struct extent *x = a, *y = b;
	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return (x->end < y->end) - (x->end > y->end);
}

/* Whoever wrote the layer may have had another order in mind. */
static void
text_order(struct list *l, size_t size)
{
	bool sorted = true;
	for (size_t i = 1; i < l->n && sorted; i++)
		sorted = ((const struct extent *)(const void *)
		    (l->bytes.p + (i - 1) * size))->start <=
		    ((const struct extent *)(const void *)
		    (l->bytes.p + i * size))->start;
	if (!sorted)
		qsort(l->bytes.p, l->n, size, by_extent);
}

static unsigned
word_index(struct wire_str word, const char *const *words, unsigned n)
{
	unsigned i = 0;
	while (i < n && !wire_str_is(word, words[i]))
		i++;
	return i;
}

static struct list
read_entities(struct wire_record *rec, struct wire_json *j)
{
	struct list l = { .bytes = wire_record_buf(rec) };
	if (!open_array(rec, j, "entities"))
		return l;
	do {
		struct wire_entity e = { .type = WIRE_ENTITY_OTHER };
		if (open_object(rec, j, "entities")) {
			do {
				const struct wire_str k = wire_json_key(j, rec);
				if (wire_str_is(k, "start"))
					e.start = offset(rec, j, "entities.start");
				else if (wire_str_is(k, "end"))
					e.end = offset(rec, j, "entities.end");
				else if (wire_str_is(k, "type"))
					e.type = word_index(wire_json_string(j,
					    rec, "entities.type"),
					    wire_entity_names, WIRE_ENTITY_OTHER);
				else if (wire_str_is(k, "name"))
					e.name = string_or_null(rec, j, "entities.name");
				else if (wire_str_is(k, "id"))
					e.id = string_or_null(rec, j, "entities.id");
				else if (wire_str_is(k, "ref"))
					e.ref = string_or_null(rec, j, "entities.ref");
				else if (wire_str_is(k, "title"))
					e.title = string_or_null(rec, j, "entities.title");
				else if (wire_str_is(k, "value"))
					e.value = string_or_null(rec, j, "entities.value");
				else if (wire_str_is(k, "rule"))
					e.rule = string_or_null(rec, j, "entities.rule");
				else
					wire_json_raw(j);
			} while (wire_json_more(j));
		}
		check_span(rec, "entities", e.start, e.end);
		*LIST_ADD(&l, struct wire_entity) = e;
	} while (wire_json_more(j));
	text_order(&l, sizeof(struct wire_entity));
	return l;
}

static struct wire_source_ref
read_source(struct wire_record *rec, struct wire_json *j)
{
	struct wire_source_ref s = { 0 };
	if (wire_json_type(j) == 'n') {
		wire_json_raw(j);
		return s;
	}
	if (!open_object(rec, j, "quotes.source"))
		return s;
	do {
		const struct wire_str k = wire_json_key(j, rec);
		if (wire_str_is(k, "start"))
			s.start = offset(rec, j, "quotes.source.start");
		else if (wire_str_is(k, "end"))
			s.end = offset(rec, j, "quotes.source.end");
		else if (wire_str_is(k, "name"))
			s.name = string_or_null(rec, j, "quotes.source.name");
		else if (wire_str_is(k, "entity"))
			s.entity = string_or_null(rec, j, "quotes.source.entity");
		else
			wire_json_raw(j);
	} while (wire_json_more(j));
	if (s.end < s.start)
		wire_reject(rec, "quotes.source ends before it starts");
	return s;
}

static struct wire_span
read_cue(struct wire_record *rec, struct wire_json *j)
{
	struct wire_span s = { 0, 0 };
	if (wire_json_type(j) == 'n') {
		wire_json_raw(j);
		return s;
	}
	if (!open_object(rec, j, "quotes.cue"))
		return s;
	do {
		const struct wire_str k = wire_json_key(j, rec);
		if (wire_str_is(k, "start"))
			s.start = offset(rec, j, "quotes.cue.start");
		else if (wire_str_is(k, "end"))
			s.end = offset(rec, j, "quotes.cue.end");
		else
			wire_json_raw(j);
	} while (wire_json_more(j));
	if (s.end < s.start)
		wire_reject(rec, "quotes.cue ends before it starts");
	return s;
}

/* 0.93 as 93; what is finer than a hundredth is cut off */
static unsigned
read_hundredths(struct wire_record *rec, struct wire_json *j)
{
	const struct wire_str s =
	    wire_json_type(j) == '0' ? wire_json_raw(j) : WIRE_STR("?");
	unsigned digit[3] = { 0, 0, 0 };
	size_t point = 1;
	if ((s.p[0] != '0' && s.p[0] != '1') || (s.n > 1 && s.p[1] != '.'))
		wire_reject(rec, "quotes.confidence is not a number from 0 to 1");
	digit[0] = (unsigned)(s.p[0] - '0');
	for (size_t i = 2; i < s.n && point < 3; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			wire_reject(rec, "quotes.confidence has an exponent");
		digit[point++] = (unsigned)(s.p[i] - '0');
	}
	return digit[0] * 100 + digit[1] * 10 + digit[2];
}

static struct list
read_quotes(struct wire_record *rec, struct wire_json *j)
{
	struct list l = { .bytes = wire_record_buf(rec) };
	if (!open_array(rec, j, "quotes"))
		return l;
	do {
		struct wire_quote q = { .kind = WIRE_DIRECT };
		if (open_object(rec, j, "quotes")) {
			do {
				const struct wire_str k = wire_json_key(j, rec);
				if (wire_str_is(k, "start"))
					q.start = offset(rec, j, "quotes.start");
				else if (wire_str_is(k, "end"))
					q.end = offset(rec, j, "quotes.end");
				else if (wire_str_is(k, "spans")) {
					struct list v = pairs(rec, j, "quotes.spans");
					q.spans = (void *)v.bytes.p;
					q.nspans = v.n;
				} else if (wire_str_is(k, "kind")) {
					const unsigned kind = word_index(
					    wire_json_string(j, rec, "quotes.kind"),
					    wire_quote_names, 3);
					if (kind == 3)
						wire_reject(rec, "quotes.kind is "
						    "not direct, mixed or indirect");
					q.kind = kind;
				} else if (wire_str_is(k, "source"))
					q.source = read_source(rec, j);
				else if (wire_str_is(k, "cue"))
					q.cue = read_cue(rec, j);
				else if (wire_str_is(k, "confidence"))
					q.confidence = read_hundredths(rec, j);
				else
					wire_json_raw(j);
			} while (wire_json_more(j));
		}
		check_span(rec, "quotes", q.start, q.end);
		if (q.nspans == 0) {
			struct wire_span *whole = WIRE_NEW(rec, struct wire_span, 1);
			*whole = (struct wire_span){ q.start, q.end };
			q.spans = whole;
			q.nspans = 1;
		}
		*LIST_ADD(&l, struct wire_quote) = q;
	} while (wire_json_more(j));
	text_order(&l, sizeof(struct wire_quote));
	return l;
}

static struct list
read_summary(struct wire_record *rec, struct wire_json *j)
{
	struct list l = { .bytes = wire_record_buf(rec) }, picks;
	struct wire_summary s = { 0 };
	picks = (struct list){ .bytes = wire_record_buf(rec) };
	if (open_object(rec, j, "summary")) {
		do {
			const struct wire_str k = wire_json_key(j, rec);
			if (wire_str_is(k, "sentences")) {
				if (open_array(rec, j, "summary.sentences")) {
					do
						*LIST_ADD(&picks, size_t) =
						    wire_json_uint(j, rec,
						    "summary.sentences");
					while (wire_json_more(j));
				}
			} else if (wire_str_is(k, "text")) {
				s.text = string_or_null(rec, j, "summary.text");
			} else {
				wire_json_raw(j);
			}
		} while (wire_json_more(j));
	}
	s.sentences = (void *)picks.bytes.p;
	s.n = picks.n;
	*LIST_ADD(&l, struct wire_summary) = s;
	return l;
}

static struct list
read_dateline(struct wire_record *rec, struct wire_json *j)
{
	struct list l = { .bytes = wire_record_buf(rec) };
	struct wire_dateline d = { 0 };
	if (open_object(rec, j, "dateline")) {
		do {
			const struct wire_str k = wire_json_key(j, rec);
			if (wire_str_is(k, "places")) {
				struct list v = strings(rec, j, "dateline.places");
				d.places = (void *)v.bytes.p;
				d.nplaces = v.n;
			} else if (wire_str_is(k, "date"))
				d.date = string_or_null(rec, j, "dateline.date");
			else if (wire_str_is(k, "agency"))
				d.agency = string_or_null(rec, j, "dateline.agency");
			else if (wire_str_is(k, "text"))
				d.text = string_or_null(rec, j, "dateline.text");
			else
				wire_json_raw(j);
		} while (wire_json_more(j));
	}
	*LIST_ADD(&l, struct wire_dateline) = d;
	return l;
}

static struct list
read_edits(struct wire_record *rec, struct wire_json *j)
{
	struct list l = { .bytes = wire_record_buf(rec) };
	size_t last = 0;
	if (!open_array(rec, j, "edits"))
		return l;
	do {
		struct wire_edit e = { .cut = WIRE_STR("") };
		size_t at = 0, put = 0;		/* code points */
		if (open_object(rec, j, "edits")) {
			do {
				const struct wire_str k = wire_json_key(j, rec);
				if (wire_str_is(k, "at"))
					at = wire_json_uint(j, rec, "edits.at");
				else if (wire_str_is(k, "put"))
					put = wire_json_uint(j, rec, "edits.put");
				else if (wire_str_is(k, "cut"))
					e.cut = wire_json_string(j, rec, "edits.cut");
				else if (wire_str_is(k, "kind"))
					e.kind = string_or_null(rec, j, "edits.kind");
				else if (wire_str_is(k, "author"))
					e.author = string_or_null(rec, j, "edits.author");
				else if (wire_str_is(k, "handle"))
					e.handle = string_or_null(rec, j, "edits.handle");
				else if (wire_str_is(k, "date"))
					e.date = string_or_null(rec, j, "edits.date");
				else if (wire_str_is(k, "links")) {
					struct list v = strings(rec, j, "edits.links");
					e.links = (void *)v.bytes.p;
					e.nlinks = v.n;
				} else
					wire_json_raw(j);
			} while (wire_json_more(j));
		}
		e.at = wire_byte(rec, at);
		e.put = wire_byte(rec, at + put) - e.at;
		if (e.at < last)
			wire_reject(rec, "edits overlap, or are not in the order "
			    "of the text");
		last = e.at + e.put;
		*LIST_ADD(&l, struct wire_edit) = e;
	} while (wire_json_more(j));
	return l;
}

static struct list
read_findings(struct wire_record *rec, struct wire_json *j)
{
	struct list l = { .bytes = wire_record_buf(rec) };
	if (!open_array(rec, j, "findings"))
		return l;
	do {
		struct wire_finding f = { .level = WIRE_WARNING };
		if (open_object(rec, j, "findings")) {
			do {
				const struct wire_str k = wire_json_key(j, rec);
				if (wire_str_is(k, "rule"))
					f.rule = string_or_null(rec, j, "findings.rule");
				else if (wire_str_is(k, "level")) {
					const unsigned level = word_index(
					    wire_json_string(j, rec, "findings.level"),
					    wire_level_names, 3);
					if (level == 3)
						wire_reject(rec, "findings.level is "
						    "not info, warning or error");
					f.level = level;
				} else if (wire_str_is(k, "start"))
					f.start = offset(rec, j, "findings.start");
				else if (wire_str_is(k, "end"))
					f.end = offset(rec, j, "findings.end");
				else if (wire_str_is(k, "line"))
					f.line = wire_json_uint(j, rec, "findings.line");
				else if (wire_str_is(k, "column"))
					f.column = wire_json_uint(j, rec, "findings.column");
				else if (wire_str_is(k, "endLine"))
					f.end_line = wire_json_uint(j, rec, "findings.endLine");
				else if (wire_str_is(k, "endColumn"))
					f.end_column = wire_json_uint(j, rec, "findings.endColumn");
				else if (wire_str_is(k, "message"))
					f.message = string_or_null(rec, j, "findings.message");
				else if (wire_str_is(k, "fix"))
					f.fix = string_or_null(rec, j, "findings.fix");
				else
					wire_json_raw(j);
			} while (wire_json_more(j));
		}
		*LIST_ADD(&l, struct wire_finding) = f;
	} while (wire_json_more(j));
	return l;
}

static struct list
read_sentences(struct wire_record *rec, struct wire_json *j)
{
	return pairs(rec, j, "sentences");
}

/* The layer's values; n 0 and v NULL if absent. */
static const struct wire_layer_value *
layer(struct wire_record *rec, enum wire_layer which)
{
	static struct list (*const readers[WIRE_NLAYERS])(struct wire_record *,
	    struct wire_json *) = {
		[WIRE_LAYER_SENTENCES] = read_sentences,
		[WIRE_LAYER_ENTITIES] = read_entities,
		[WIRE_LAYER_QUOTES] = read_quotes,
		[WIRE_LAYER_SUMMARY] = read_summary,
		[WIRE_LAYER_DATELINE] = read_dateline,
		[WIRE_LAYER_EDITS] = read_edits,
		[WIRE_LAYER_FINDINGS] = read_findings,
	};
	struct wire_layer_value *value = wire_record_layer(rec, which);
	struct list l = { .n = 0 };
	if (value->known)
		return value;
	if (wire_record_readable(rec, wire_layer_names[which])) {
		struct wire_str json;
		wire_get_json(rec, wire_layer_names[which], &json);
		struct wire_json j = wire_json_of(json);
		l = readers[which](rec, &j);
	}
	*value = (struct wire_layer_value){
		.v = l.bytes.p, .n = l.n, .known = true,
	};
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

/* ---- writing ---------------------------------------------------------------- */

/* Inlined, the literal's length is known. */
static inline void
put(struct wire_buf *out, const char *literal)
{
	wire_buf_add(out, wire_str_of(literal));
}

/* ,"name":"value" - or nothing if the value is absent */
static inline void
put_string(struct wire_buf *out, const char *name, struct wire_str value)
{
	if (value.p == NULL)
		return;
	put(out, ",\"");
	put(out, name);
	put(out, "\":");
	wire_json_put_string(out, value);
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
put_offset(struct wire_record *rec, struct wire_buf *out, size_t at)
{
	wire_buf_uint(out, wire_codepoint(rec, at));
}

/* {"start":0,"end":15 */
static void
put_start_end(struct wire_record *rec, struct wire_buf *out, size_t start,
    size_t end)
{
	put(out, "{\"start\":");
	put_offset(rec, out, start);
	put(out, ",\"end\":");
	put_offset(rec, out, end);
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
put_entity(struct wire_record *rec, struct wire_buf *out,
    const struct wire_entity *e)
{
	put_start_end(rec, out, e->start, e->end);
	put_string(out, "type", wire_str_of(wire_entity_names[e->type]));
	put_string(out, "name", e->name);
	put_string(out, "id", e->id);
	put_string(out, "ref", e->ref);
	put_string(out, "title", e->title);
	put_string(out, "value", e->value);
	put_string(out, "rule", e->rule);
	wire_buf_char(out, '}');
}

static void
put_quote(struct wire_record *rec, struct wire_buf *out,
    const struct wire_quote *q)
{
	const struct wire_str text = wire_text(rec);
	put_start_end(rec, out, q->start, q->end);
	put(out, ",\"spans\":");
	put_pairs(rec, out, q->spans, q->nspans);
	put_string(out, "kind", wire_str_of(wire_quote_names[q->kind]));
	put(out, ",\"source\":");
	if (q->source.start == q->source.end) {
		put(out, "null");
	} else {
		put_start_end(rec, out, q->source.start, q->source.end);
		put_string(out, "text", wire_str_sub(text, q->source.start,
		    q->source.end));
		put_string(out, "name", q->source.name);
		put_string(out, "entity", q->source.entity);
		wire_buf_char(out, '}');
	}
	put(out, ",\"cue\":");
	if (q->cue.start == q->cue.end) {
		put(out, "null");
	} else {
		put_start_end(rec, out, q->cue.start, q->cue.end);
		put_string(out, "text", wire_str_sub(text, q->cue.start,
		    q->cue.end));
		wire_buf_char(out, '}');
	}
	put(out, ",\"confidence\":");
	if (q->confidence >= 100)
		wire_buf_char(out, '1');
	else if (q->confidence % 10 == 0)
		wire_buf_printf(out, "0.%u", q->confidence / 10);
	else
		wire_buf_printf(out, "0.%02u", q->confidence);
	wire_buf_char(out, '}');
}

static void
put_summary(struct wire_buf *out, const struct wire_summary *s)
{
	put(out, "{\"sentences\":[");
	for (size_t i = 0; i < s->n; i++) {
		if (i > 0)
			wire_buf_char(out, ',');
		wire_buf_uint(out, s->sentences[i]);
	}
	wire_buf_char(out, ']');
	put_string(out, "text", s->text);
	wire_buf_char(out, '}');
}

static void
put_dateline(struct wire_buf *out, const struct wire_dateline *d)
{
	put(out, "{\"places\":");
	put_strings(out, d->places, d->nplaces);
	put_string(out, "date", d->date);
	put_string(out, "agency", d->agency);
	put_string(out, "text", d->text);
	wire_buf_char(out, '}');
}

static void
put_edit(struct wire_record *rec, struct wire_buf *out, const struct wire_edit *e)
{
	const size_t at = wire_codepoint(rec, e->at);
	put(out, "{\"at\":");
	wire_buf_uint(out, at);
	put_string(out, "cut", e->cut);
	if (e->put > 0) {
		put(out, ",\"put\":");
		wire_buf_uint(out, wire_codepoint(rec, e->at + e->put) - at);
	}
	put_string(out, "kind", e->kind);
	put_string(out, "author", e->author);
	put_string(out, "handle", e->handle);
	put_string(out, "date", e->date);
	if (e->nlinks > 0) {
		put(out, ",\"links\":");
		put_strings(out, e->links, e->nlinks);
	}
	wire_buf_char(out, '}');
}

static void
put_finding(struct wire_record *rec, struct wire_buf *out,
    const struct wire_finding *f)
{
	put(out, "{\"rule\":");
	wire_json_put_string(out, f->rule);
	put_string(out, "level", wire_str_of(wire_level_names[f->level]));
	put(out, ",\"start\":");
	put_offset(rec, out, f->start);
	put(out, ",\"end\":");
	put_offset(rec, out, f->end);
	wire_buf_printf(out, ",\"line\":%zu,\"column\":%zu,\"endLine\":%zu,"
	    "\"endColumn\":%zu", f->line, f->column, f->end_line, f->end_column);
	put_string(out, "message", f->message);
	put_string(out, "fix", f->fix);
	wire_buf_char(out, '}');
}

void
wire_layer_encode(struct wire_record *rec, enum wire_layer which,
    const struct wire_layer_value *l, struct wire_buf *out)
{
	switch (which) {
	case WIRE_LAYER_TEXT:
		wire_json_put_string(out, (struct wire_str){ l->v, l->n });
		return;
	case WIRE_LAYER_SENTENCES:
		put_pairs(rec, out, l->v, l->n);
		return;
	case WIRE_LAYER_SUMMARY:
		put_summary(out, l->v);
		return;
	case WIRE_LAYER_DATELINE:
		put_dateline(out, l->v);
		return;
	default:
		break;
	}
	wire_buf_char(out, '[');
	for (size_t i = 0; i < l->n; i++) {
		if (i > 0)
			wire_buf_char(out, ',');
		if (which == WIRE_LAYER_ENTITIES)
			put_entity(rec, out, (const struct wire_entity *)l->v + i);
		else if (which == WIRE_LAYER_QUOTES)
			put_quote(rec, out, (const struct wire_quote *)l->v + i);
		else if (which == WIRE_LAYER_EDITS)
			put_edit(rec, out, (const struct wire_edit *)l->v + i);
		else
			put_finding(rec, out, (const struct wire_finding *)l->v + i);
	}
	wire_buf_char(out, ']');
}
