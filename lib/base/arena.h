/*
 * arena.h - memory that dies all at once
 *
 * All memory of a run comes from arenas: one a filter for what open() loads,
 * one a record for everything else.  An arena never returns NULL: when malloc
 * fails or the ceiling is reached it calls `fail`, which must not return (the
 * run engine unwinds with longjmp).  Without a `fail` it aborts.
 */
#ifndef WIRE_ARENA_H
#define WIRE_ARENA_H

#include <stddef.h>

struct wire_arena {
	struct wire_chunk *chunk;	/* the one in use; older ones behind it */
	size_t used, size;		/* of the chunk in use */
	size_t total;			/* bytes in all chunks */
	size_t ceiling;			/* of what is asked for, in bytes: `total`
					 * may be twice that.  0: none */
	void (*fail)(void *ctx, const char *why);
	void *ctx;
};

void *wire_arena_alloc(struct wire_arena *a, size_t n);	/* aligned to 16 */
void *wire_arena_array(struct wire_arena *a, size_t count, size_t size);
/* Makes a block bigger, in place if it was the last one. */
void *wire_arena_grow(struct wire_arena *a, void *p, size_t old, size_t n);
/* Makes it smaller, and gives the rest back if it was the last one. */
void wire_arena_shrink(struct wire_arena *a, const void *p, size_t old, size_t n);
void wire_arena_reset(struct wire_arena *a);	/* keeps one chunk */
void wire_arena_free(struct wire_arena *a);

#endif
