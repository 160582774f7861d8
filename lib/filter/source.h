/*
 * source.h - an input that is made into records, seen from within the library
 *
 * What filter.h offers to read(), and the memory behind it.
 */
#ifndef WIRE_SOURCE_H
#define WIRE_SOURCE_H

#include "lib/base/arena.h"
#include "wirecopy/filter.h"

/* Memory of the document at hand, what wire_source_alloc hands out: emptied by
 * wire_source_emit and wire_source_reject. */
struct wire_arena *wire_source_arena(struct wire_source *src);
/* Memory that lasts until read() is left: what all stories of a file share. */
struct wire_arena *wire_source_file_arena(struct wire_source *src);

/* One more, for what outlives a story but not the file; the caller empties it. */
struct wire_arena *wire_source_arena_new(struct wire_source *src);

/* Calls release(p) when read() is left, whichever way; last held, first
 * released. */
void wire_source_hold(struct wire_source *src, void (*release)(void *p), void *p);

#endif
