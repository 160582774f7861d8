/* buf.h - bytes that grow, in an arena */
#ifndef WIRE_BUF_H
#define WIRE_BUF_H

#include <stdarg.h>
#include <string.h>

#include "lib/base/arena.h"
#include "wirecopy/record.h"

struct wire_buf {
	struct wire_arena *arena;
	char *p;
	size_t n, size;
};

void wire_buf_grow(struct wire_buf *b, size_t n);
void wire_buf_printf(struct wire_buf *b, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
void wire_buf_vprintf(struct wire_buf *b, const char *fmt, va_list ap)
    __attribute__((format(printf, 2, 0)));
void wire_buf_uint(struct wire_buf *b, size_t value);

/* Room for n more bytes; returns where they go, and does not count them in. */
static inline char *
wire_buf_room(struct wire_buf *b, size_t n)
{
	if (n > b->size - b->n)
		wire_buf_grow(b, n);
	return b->p + b->n;
}

static inline void
wire_buf_add(struct wire_buf *b, struct wire_str s)
{
	if (s.n > 0) {
		memcpy(wire_buf_room(b, s.n), s.p, s.n);
		b->n += s.n;
	}
}

static inline void
wire_buf_char(struct wire_buf *b, char c)
{
	*wire_buf_room(b, 1) = c;
	b->n++;
}

static inline struct wire_str
wire_buf_str(const struct wire_buf *b)
{
	return (struct wire_str){ b->p == NULL ? "" : b->p, b->n };
}

/* The same, at the end of a buffer's use: gives back the room that is left, which
 * counts where there are millions of short strings. */
static inline struct wire_str
wire_buf_end(struct wire_buf *b)
{
	wire_arena_shrink(b->arena, b->p, b->size, b->n);
	b->size = b->n;
	return wire_buf_str(b);
}

#endif
