/* learn.c - what the programs that learn weights have in common */
#include "lib/learn/learn.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/record/record.h"

enum { MAX_LINE = 1 << 28 };

#define FASTEST 0.5

static void *
checked(void *p)
{
	if (p == NULL) {
		perror(program_invocation_short_name);
		exit(3);
	}
	return p;
}

void *
learn_alloc(size_t n, size_t size)
{
	return checked(calloc(n + 1, size));
}

void *
learn_grow(void *v, size_t n, size_t *room, size_t size)
{
	if (n < *room)
		return v;
	*room = 2 * *room + 256;
	return checked(reallocarray(v, *room, size));
}

static void
read_record(const char *line, size_t n, size_t lineno,
    void (*fn)(struct wire_record *rec, void *ctx), void *ctx)
{
	struct wire_record *const rec = checked(wire_record_new(MAX_LINE, true));
	char *const kept = learn_alloc(n, 1);
	size_t column;

	memcpy(kept, line, n);
	if (wire_record_parse(rec, (struct wire_str){ kept, n }, "-", lineno) &&
	    wire_record_try(rec, fn, ctx))
		return;
	fprintf(stderr, "%s: line %zu: %s\n", program_invocation_short_name, lineno,
	    wire_record_reason(rec, &column));
	exit(1);
}

void
learn_records(void (*fn)(struct wire_record *rec, void *ctx), void *ctx)
{
	size_t most = 0, lineno = 0;
	char *line = NULL;
	ssize_t n;

	while ((n = getline(&line, &most, stdin)) > 0)
		read_record(line, (size_t)n - (line[n - 1] == '\n'), ++lineno, fn, ctx);
	free(line);
}

void
learn_step(struct learn_weight *w, double decay)
{
	const double g = w->gradient - decay * w->w;

	w->gradient = 0;
	if (g * w->before < 0) {
		w->pace *= 0.5;
		w->before = 0;
		return;
	}
	if (g * w->before > 0 && w->pace < FASTEST)
		w->pace *= 1.2;
	w->before = g;
	w->w += g > 0 ? w->pace : g < 0 ? -w->pace : 0;
}
