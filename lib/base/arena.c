/* arena.c - memory that dies all at once */
#include "lib/base/arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { ALIGN = 16, FIRST_CHUNK = 64 * 1024, PAGE = 4096, HUGE_CHUNK = 4 << 20 };

struct wire_chunk {
	_Alignas(16) struct wire_chunk *older;
	size_t size;
};

static size_t
aligned(size_t n)
{
	return (n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
}

static char *
chunk_bytes(struct wire_chunk *c)
{
	return (char *)(c + 1);
}

static void
fail(struct wire_arena *a, const char *why)
{
	if (a->fail != NULL)
		a->fail(a->ctx, why);
	abort();
}

/* For a very long record: a page fault for each 4 kB of fresh memory costs more
 * than the work in them.  Only advice, so it may fail. */
static void
want_huge_pages(char *p, size_t n)
{
#ifdef MADV_HUGEPAGE
	const size_t skip = -(uintptr_t)p & (PAGE - 1);

	if (n >= HUGE_CHUNK)
		(void)madvise(p + skip, (n - skip) & ~(size_t)(PAGE - 1),
		    MADV_HUGEPAGE);
#else
	(void)p;
	(void)n;
#endif
}

static void
add_chunk(struct wire_arena *a, size_t n)
{
	size_t size = a->size < FIRST_CHUNK ? FIRST_CHUNK : a->size * 2;
	if (size < n)
		size = n;
	if (a->ceiling != 0 && (n > a->ceiling || a->total > a->ceiling - n))
		fail(a, "needs more memory than the limit allows");
	struct wire_chunk *c = malloc(sizeof(*c) + size);
	if (c == NULL)
		fail(a, "out of memory");
	want_huge_pages(chunk_bytes(c), size);
	c->older = a->chunk;
	c->size = size;
	a->chunk = c;
	a->used = 0;
	a->size = size;
	a->total += size;
}

void *
wire_arena_alloc(struct wire_arena *a, size_t n)
{
	if (n > SIZE_MAX / 4)
		fail(a, "needs more memory than there is");
	n = aligned(n);
	if (n > a->size - a->used)
		add_chunk(a, n);
	void *p = chunk_bytes(a->chunk) + a->used;
	a->used += n;
	return p;
}

void *
wire_arena_array(struct wire_arena *a, size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / 4 / size)
		fail(a, "needs more memory than there is");
	return wire_arena_alloc(a, count * size);
}

void *
wire_arena_grow(struct wire_arena *a, void *p, size_t old, size_t n)
{
	if (n > SIZE_MAX / 4)
		fail(a, "needs more memory than there is");
	if (p != NULL) {
		size_t whole = aligned(old), more = aligned(n) - whole;
		if ((char *)p + whole == chunk_bytes(a->chunk) + a->used &&
		    more <= a->size - a->used) {
			a->used += more;
			return p;
		}
	}
	void *q = wire_arena_alloc(a, n);
	if (p != NULL)
		memcpy(q, p, old);
	return q;
}

void
wire_arena_shrink(struct wire_arena *a, const void *p, size_t old, size_t n)
{
	if (p != NULL && (const char *)p + aligned(old) == chunk_bytes(a->chunk) + a->used)
		a->used -= aligned(old) - aligned(n);
}

void
wire_arena_reset(struct wire_arena *a)
{
	if (a->chunk == NULL)
		return;
	/* the newest chunk is the biggest: records of one size settle in it */
	while (a->chunk->older != NULL) {
		struct wire_chunk *c = a->chunk->older;
		a->chunk->older = c->older;
		free(c);
	}
	a->total = a->size = a->chunk->size;
	a->used = 0;
}

void
wire_arena_free(struct wire_arena *a)
{
	while (a->chunk != NULL) {
		struct wire_chunk *c = a->chunk;
		a->chunk = c->older;
		free(c);
	}
	a->used = a->size = a->total = 0;
}
