/* gather.c - the bytes of a document while they come */
#include "lib/ingest/gather.h"

#include <string.h>

void
wire_gather_forget(struct wire_gather *g)
{
	g->p = NULL;
	g->n = g->size = 0;
}

void
wire_gather_reject(struct wire_gather *g)
{
	wire_source_reject(g->src, g->line, 0, (struct wire_str){ g->p, g->n },
	    g->too_long ? "rest of what is too long" :
	    "longer than --max-record (%zu bytes)",
	    wire_source_limit(g->src));
	g->too_long = true;
	wire_gather_forget(g);
}

void
wire_gather_add(struct wire_gather *g, struct wire_str s)
{
	if (s.n > g->size - g->n) {
		const size_t size = 2 * g->size + s.n;
		g->p = wire_arena_grow(wire_source_arena(g->src), g->p, g->size,
		    size);
		g->size = size;
	}
	if (s.n > 0)
		memcpy(g->p + g->n, s.p, s.n);
	g->n += s.n;
	if (g->n > wire_source_limit(g->src))
		wire_gather_reject(g);
}

bool
wire_gather_file(struct wire_intake *in, struct wire_str *bytes)
{
	struct wire_gather g = { .src = in->src, .line = 1 };
	struct wire_str piece;

	while (wire_input_bytes(&in->input, &piece))
		wire_gather_add(&g, piece);
	if (g.too_long && g.n > 0)
		wire_gather_reject(&g);
	*bytes = (struct wire_str){ g.p, g.n };
	return !g.too_long;
}
