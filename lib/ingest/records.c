/* records.c - NDJSON, a record a line, which passes through as it is */
#include "lib/base/str.h"
#include "lib/ingest/gather.h"

static void
pass(struct wire_source *src, struct wire_str line, size_t number)
{
	struct wire_record *rec = wire_str_trim(line).n == 0 ? NULL :
	    wire_source_parse(src, line, number);

	if (rec != NULL)
		wire_source_emit(src, rec);
}

/* A line that the window holds whole is not copied. */
static void
read_records(struct wire_intake *in)
{
	struct wire_gather g = { .src = in->src };
	enum wire_end end;

	do {
		struct wire_str line;

		g.line = in->input.line;
		end = wire_input_record(&in->input, &line);
		if (end == WIRE_END_PIECE || g.n > 0 || g.too_long) {
			wire_gather_add(&g, line);
			line = (struct wire_str){ g.p, g.n };
		}
		if (end == WIRE_END_PIECE)
			continue;
		if (!g.too_long)
			pass(in->src, line, g.line);
		else if (g.n > 0)
			wire_gather_reject(&g);
		wire_gather_forget(&g);
		g.too_long = false;
	} while (end != WIRE_END_INPUT);
}

static enum wire_likeness
looks(struct wire_str head, const char *name)
{
	const struct wire_str s = wire_str_trim(head);

	(void)name;
	return s.n > 0 && s.p[0] == '{' ? WIRE_CERTAIN : WIRE_UNLIKE;
}

const struct wire_format wire_format_records = { "ndjson", looks, read_records };
