/*
 * record.h - the inside of a record, for the record layer and the run engine
 *
 * Filters use include/wirecopy/record.h; of this header they need
 * wire_record_arena (for a wire_buf) and wire_record_cache alone.
 */
#ifndef WIRE_RECORD_INTERNAL_H
#define WIRE_RECORD_INTERNAL_H

#include <setjmp.h>

#include "lib/base/arena.h"
#include "lib/base/buf.h"
#include "wirecopy/record.h"

/* The record's memory. */
struct wire_arena *wire_record_arena(struct wire_record *rec);

/* An empty buffer in the record's memory. */
static inline struct wire_buf
wire_record_buf(struct wire_record *rec)
{
	return (struct wire_buf){ .arena = wire_record_arena(rec) };
}

/* A place to keep something that is computed from the text once and lent to
 * every stage: NULL at first, and again when the text changes. */
enum wire_cache { WIRE_CACHE_TOKENS, WIRE_NCACHES };
void **wire_record_cache(struct wire_record *rec, enum wire_cache what);

#endif
