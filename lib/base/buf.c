/* buf.c - bytes that grow, in an arena */
#include "lib/base/buf.h"

#include <stdio.h>

void
wire_buf_grow(struct wire_buf *b, size_t n)
{
	size_t size = b->size < 64 ? 64 : b->size * 2;
	while (size - b->n < n)
		size *= 2;
	b->p = wire_arena_grow(b->arena, b->p, b->size, size);
	b->size = size;
}

void
wire_buf_vprintf(struct wire_buf *b, const char *fmt, va_list ap)
{
	va_list again;
	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, fmt, ap);
	if (n > 0) {
		char *p = wire_buf_room(b, (size_t)n + 1);
		vsnprintf(p, (size_t)n + 1, fmt, again);
		b->n += (size_t)n;
	}
	va_end(again);
}

void
wire_buf_printf(struct wire_buf *b, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	wire_buf_vprintf(b, fmt, ap);
	va_end(ap);
}

void
wire_buf_uint(struct wire_buf *b, size_t value)
{
	char digits[24];
	size_t i = sizeof(digits);
	do
		digits[--i] = (char)('0' + value % 10);
	while ((value /= 10) > 0);
	wire_buf_add(b, (struct wire_str){ digits + i, sizeof(digits) - i });
}
