/*
 * json.c - JSON: a record a line, or objects over several lines, also in an array
 *
 * What spans lines is cut apart by its brackets alone, so that no more than one
 * object is held; the record's scanner then says what is wrong with it.
 */
#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/ingest/gather.h"
#include "lib/ingest/mapping.h"
#include "lib/record/record.h"
#include "lib/record/scan.h"

/* ---- what becomes of an object -------------------------------------------------- */

/* The items as copies that outlive the record that they stand in. */
static struct wire_str *
kept(struct wire_intake *in, struct wire_strs items)
{
	if (in->batch == NULL)
		in->batch = wire_source_arena_new(in->src);
	struct wire_arena *arena = in->batch;
	wire_arena_reset(arena);
	struct wire_str *v = wire_arena_array(arena, items.n, sizeof(*v));
	for (size_t i = 0; i < items.n; i++) {
		char *p = wire_arena_alloc(arena, items.v[i].n);
		memcpy(p, items.v[i].p, items.v[i].n);
		v[i] = (struct wire_str){ p, items.v[i].n };
	}
	return v;
}

/* Emits the object, or the stories that it holds.  It is in the source's memory
 * or the input's, and gone then. */
static void
emit(struct wire_intake *in, struct wire_str object, size_t line)
{
	struct wire_record *rec = wire_source_parse(in->src, object, line);

	if (rec == NULL) {
		in->number++;
		return;
	}
	const struct wire_strs items = wire_mapping_items(in->ingest->mapping, rec);
	if (items.n == 0) {
		wire_record_set_number(rec, in->number++);
		wire_source_emit(in->src, rec);
		return;
	}
	const struct wire_str *v = kept(in, items);
	for (size_t i = 0; i < items.n; i++, in->number++) {
		rec = wire_source_parse(in->src, v[i], line);
		if (rec == NULL)
			continue;
		wire_record_set_number(rec, in->number);
		wire_source_emit(in->src, rec);
	}
}

/* ---- cutting objects apart ------------------------------------------------------- */

struct cutter {
	struct wire_intake *in;
	struct wire_gather raw;	/* the object under way */
	size_t line, column;	/* of the byte at hand; columns of characters */
	size_t from_column;	/* in which the object begins */
	size_t depth;		/* of brackets; 0: between objects */
	bool string, escape;	/* inside a string; after its backslash */
	bool junk;		/* in a line that is no JSON */
};

/* Copies JSON without the blanks between its tokens, and without line breaks,
 * up to `most` bytes of it.  Returns how far it came in s. */
static size_t
compact(struct wire_str s, char *out, size_t most, size_t *n)
{
	bool string = false;
	size_t i = 0;

	for (*n = 0; i < s.n && *n < most; i++) {
		const char c = s.p[i];
		if (!string && (c == ' ' || c == '\t' || c == '\n' || c == '\r'))
			continue;
		out[(*n)++] = c;
		if (string && c == '\\' && i + 1 < s.n && *n < most)
			out[(*n)++] = s.p[++i];
		else if (c == '"')
			string = !string;
	}
	return i;
}

/* Sets the object aside: `at` is the byte of it that is wrong. */
static void
reject(struct cutter *c, size_t at, const char *why)
{
	const struct wire_str raw = { c->raw.p, c->raw.n };
	const char *start = at == 0 ? NULL : memrchr(raw.p, '\n', at);
	const size_t from = start == NULL ? 0 : (size_t)(start + 1 - raw.p);
	size_t line = c->raw.line;

	for (size_t i = 0; i < from; i++)
		line += raw.p[i] == '\n';
	const size_t before = wire_utf8_count(wire_str_sub(raw, from, at));
	wire_source_reject(c->in->src, line,
	    (start == NULL ? c->from_column : 1) + before, raw, "%s", why);
}

static void
end_object(struct cutter *c)
{
	const struct wire_str raw = { c->raw.p, c->raw.n };

	if (c->raw.too_long) {
		if (c->raw.n > 0)
			wire_gather_reject(&c->raw);
		c->raw.too_long = false;
	} else {
		struct wire_str flat = { wire_source_alloc(c->in->src, raw.n), 0 };
		compact(raw, (char *)flat.p, raw.n, &flat.n);
		struct wire_scan s = { .p = flat.p, .end = flat.p + flat.n };
		if (wire_scan_value(&s, 1)) {
			emit(c->in, flat, c->raw.line);
		} else {
			size_t n;
			const size_t before = (size_t)(s.p - flat.p);
			const size_t at = compact(raw, (char *)flat.p, before + 1, &n);
			reject(c, at > 0 ? at - 1 : 0, s.why);
		}
	}
	wire_gather_forget(&c->raw);
}

/* Between objects: blanks, commas, and the brackets of an array of them. */
static void
outside(struct cutter *c, char byte)
{
	c->raw.line = c->line;
	c->from_column = c->column;
	if (byte == '{')
		c->depth = 1;
	else
		c->junk = memchr(" \t\r\n,[]", byte, 8) == NULL;
}

static void
inside(struct cutter *c, char byte)
{
	if (c->string) {
		c->string = c->escape || byte != '"';
		c->escape = !c->escape && byte == '\\';
	} else if (byte == '"') {
		c->string = true;
	} else if (byte == '{' || byte == '[') {
		c->depth++;
	} else if (byte == '}' || byte == ']') {
		c->depth--;
	}
}

static void
cut(struct cutter *c, struct wire_str piece)
{
	size_t from = 0;

	for (size_t i = 0; i < piece.n; i++) {
		const char byte = piece.p[i];
		if (c->depth > 0) {
			inside(c, byte);
			if (c->depth == 0) {
				wire_gather_add(&c->raw, wire_str_sub(piece, from, i + 1));
				end_object(c);
			}
		} else if (c->junk && byte == '\n') {
			wire_gather_add(&c->raw, wire_str_sub(piece, from, i));
			reject(c, 0, "not a JSON object");
			wire_gather_forget(&c->raw);
			c->junk = false;
		} else if (!c->junk) {
			outside(c, byte);
			from = i;
		}
		if (byte == '\n') {
			c->line++;
			c->column = 1;
		} else {
			c->column += ((unsigned char)byte & 0xc0) != 0x80;
		}
	}
	if (c->depth > 0 || c->junk)
		wire_gather_add(&c->raw, wire_str_sub(piece, from, piece.n));
}

static void
read_json(struct wire_intake *in)
{
	struct cutter c = { .in = in, .raw = { .src = in->src },
	    .line = 1, .column = 1 };
	struct wire_str piece;

	while (wire_input_bytes(&in->input, &piece))
		cut(&c, piece);
	if (c.raw.too_long && c.raw.n > 0)
		wire_gather_reject(&c.raw);
	else if (!c.raw.too_long && (c.depth > 0 || c.junk))
		reject(&c, 0, c.junk ? "not a JSON object" :
		    "JSON object without an end");
}

/* ---- NDJSON ------------------------------------------------------------------------ */

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
		if (g.too_long && g.n > 0)
			wire_gather_reject(&g);
		else if (wire_str_trim(line).n > 0)
			emit(in, line, g.line);
		wire_gather_forget(&g);
		g.too_long = false;
	} while (end != WIRE_END_INPUT);
}

/* ---- which of the two ---------------------------------------------------------------- */

/* Takes the next line that is not blank off, trimmed. */
static struct wire_str
next_line(struct wire_str *rest)
{
	struct wire_str line;

	while (wire_str_line(rest, &line)) {
		line = wire_str_trim(line);
		if (line.n > 0)
			return line;
	}
	return (struct wire_str){ NULL, 0 };
}

/* A record is an object on one line, a damaged one too: then another follows,
 * and it does not end where JSON is broken into lines. */
static enum wire_likeness
looks_like_records(struct wire_str head, const char *name)
{
	(void)name;
	const struct wire_str first = next_line(&head), next = next_line(&head);
	if (first.n == 0 || first.p[0] != '{')
		return WIRE_UNLIKE;
	const char last = first.p[first.n - 1];
	return next.n == 0 || last == '}' ||
	    (next.p[0] == '{' && memchr("{[,:", last, 4) == NULL) ?
	    WIRE_CERTAIN : WIRE_UNLIKE;
}

static enum wire_likeness
looks_like_json(struct wire_str head, const char *name)
{
	(void)name;
	struct wire_str s = wire_str_trim(head);
	if (s.n > 0 && s.p[0] == '[')
		s = wire_str_trim(wire_str_sub(s, 1, s.n));
	return s.n > 0 && s.p[0] == '{' ? WIRE_LIKELY : WIRE_UNLIKE;
}

const struct wire_format wire_format_records = {
	"ndjson", looks_like_records, read_records
};
const struct wire_format wire_format_json = {
	"json", looks_like_json, read_json
};
