/*
 * record.h - the inside of a record, for the record layer and the run engine
 *
 * Filters use include/wirecopy/record.h; of this header they need its first part
 * alone.
 */
#ifndef WIRE_RECORD_INTERNAL_H
#define WIRE_RECORD_INTERNAL_H

#include "lib/base/arena.h"
#include "lib/base/buf.h"
#include "wirecopy/filter.h"
#include "wirecopy/record.h"

/* ---- for filters ---------------------------------------------------------- */

/* The record's memory, and an empty buffer in it. */
struct wire_arena *wire_record_arena(struct wire_record *rec);
struct wire_buf wire_record_buf(struct wire_record *rec);

/* The array of n elements, with place for `more`; moved if it must be. */
void *wire_record_grow(struct wire_record *rec, void *v, size_t n, size_t more,
    size_t *room, size_t size);

/* The decoded string; false if the member is absent, or of another type: for
 * members that feeds fill as they like, and that a filter can do without. */
static inline bool
wire_find_string(struct wire_record *rec, const char *name, struct wire_str *utf8)
{
	struct wire_str json;

	return wire_get_json(rec, name, &json) && json.p[0] == '"' &&
	    wire_get_string(rec, name, utf8);
}

/* A place to keep something that is computed from the text once and lent to
 * every stage: NULL at first, and again when the text changes. */
enum wire_cache { WIRE_CACHE_TOKENS, WIRE_NCACHES };
void **wire_record_cache(struct wire_record *rec, enum wire_cache what);

/* ---- for the engine, tests and fuzz targets -------------------------------- */

/* One record after another uses the same memory; max_record bounds a line,
 * and 64 times that all that is made of it. */
struct wire_record *wire_record_new(size_t max_record, bool lenient);
void wire_record_free(struct wire_record *rec);

/* Forgets the record before, scans `line` (without line end; kept, and lent to
 * every string of the record).  False: see wire_record_reason. */
bool wire_record_parse(struct wire_record *rec, struct wire_str line,
    const char *input, size_t lineno);

/* Which of the records of its input it is, from 0: by its line, unless one who
 * reads several from a line says better. */
size_t wire_record_number(const struct wire_record *rec);
void wire_record_set_number(struct wire_record *rec, size_t number);

/* Runs one stage.  False: set aside, and the record is again as it was before
 * the stage.  `hidden`: layers that it sets are there to be read, and are not
 * written. */
bool wire_record_apply(struct wire_record *rec, const struct wire_filter *f,
    const void *shared, bool hidden, enum wire_verdict *verdict);

/* Any code that may set the record aside; false: it did. */
bool wire_record_try(struct wire_record *rec,
    void (*body)(struct wire_record *rec, void *ctx), void *ctx);

/* Says that the JSON at p is being read, or with NULL that nothing is any more:
 * wire_reject gives its column, if it is in the line. */
void wire_record_reading(struct wire_record *rec, const char *p);

/* Why it was set aside, and the column of the line, from 1, in code points;
 * 0: no single place. */
const char *wire_record_reason(const struct wire_record *rec, size_t *column);

/* True if the layer can be read: a member that is not null, or computed on the
 * fly. */
bool wire_record_readable(struct wire_record *rec, const char *name);

/* The line that it was made of. */
struct wire_str wire_record_line(const struct wire_record *rec);

bool wire_record_lenient(const struct wire_record *rec);
bool wire_record_failed(const struct wire_record *rec);

/* What wire_print made of this record. */
struct wire_str wire_record_printed(const struct wire_record *rec);

/* Appends the record as it leaves, with LF.  Foreign bytes are copied. */
void wire_record_write(struct wire_record *rec, struct wire_buf *out);

/* ---- layers (layers.c) ------------------------------------------------------ */

enum wire_layer {
	WIRE_LAYER_TEXT, WIRE_LAYER_BLOCKS, WIRE_LAYER_SENTENCES, WIRE_LAYER_ENTITIES,
	WIRE_LAYER_QUOTES, WIRE_LAYER_SUMMARY, WIRE_LAYER_DATELINE,
	WIRE_LAYER_EDITS, WIRE_LAYER_FINDINGS, WIRE_NLAYERS
};
extern const char *const wire_layer_names[WIRE_NLAYERS];

/* A layer as C values.  Read from the member at the first use; set by a
 * filter, the member is made of it when the record is written. */
struct wire_layer_value {
	const void *v;		/* NULL: absent, or empty */
	size_t n;
	bool known;		/* v and n hold; false: the member was not read */
	bool hidden;		/* computed on the fly: there is no member */
	const size_t *places;	/* of edits: see edits.c; NULL: not made */
};
struct wire_layer_value *wire_record_layer(struct wire_record *rec,
    enum wire_layer which);

/* Sets the layer and marks its member for writing. */
void wire_record_set_layer(struct wire_record *rec, enum wire_layer which,
    const void *v, size_t n);

/* JSON of a layer's C values (layers.c). */
void wire_layer_encode(struct wire_record *rec, enum wire_layer which,
    const struct wire_layer_value *value, struct wire_buf *out);

#endif
