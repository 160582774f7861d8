/*
 * text.c - plain text: a file is a document, or several with --split
 *
 * It is read as a stream: no more than one document is held, and none that is
 * larger than a record may be.
 */
#include "lib/base/str.h"
#include "lib/ingest/charset.h"
#include "lib/ingest/gather.h"

struct document {
	struct wire_intake *in;
	struct wire_gather raw;	/* the text so far */
	size_t line_at;		/* byte where the line begins that is under way */
	size_t end;		/* byte after the last line that is not blank */
	size_t blank_lines;	/* since then */
};

static bool
is_blank(struct wire_str s)
{
	return wire_str_trim(s).n == 0;
}

static void
add(struct document *d, struct wire_str s)
{
	wire_gather_add(&d->raw, s);
	if (d->raw.n == 0)	/* has been set aside */
		d->line_at = d->end = d->blank_lines = 0;
}

/* The text as UTF-8.  If it is none, or too long, it is set aside: false. */
static bool
decode(struct document *d, struct wire_story *story)
{
	const struct wire_str raw = { d->raw.p, d->end };
	const struct wire_charset charset = wire_charset_of(raw);

	if (charset.size > wire_source_limit(d->in->src)) {
		wire_gather_reject(&d->raw);
		return false;
	}
	if (charset.why != NULL) {
		wire_source_reject(d->in->src, d->raw.line, 0, raw, "%s",
		    charset.why);
		return false;
	}
	story->text = raw;
	if (charset.encoding != NULL) {
		char *p = wire_source_alloc(d->in->src, charset.size);

		wire_charset_convert(&charset, raw, p);
		story->text = (struct wire_str){ p, charset.size };
		story->encoding = charset.encoding;
	}
	return true;
}

/* Makes the first line the headline, if it is followed by more. */
static void
take_headline(struct wire_story *story)
{
	struct wire_str rest = story->text, first, next;
	size_t line = story->line;

	wire_str_line(&rest, &first);
	while (rest.n > 0) {
		const struct wire_str from_here = rest;

		line++;
		wire_str_line(&rest, &next);
		if (!is_blank(next)) {
			story->headline = first;
			story->text = from_here;
			story->line = line;
			return;
		}
	}
}

/* Ends the document; what comes next is another one, from `line` on. */
static void
end_document(struct document *d, size_t line)
{
	struct wire_story story = { .line = d->raw.line,
	    .encoding = wire_input_encoding(&d->in->input) };

	const bool blank = d->end == 0 && !d->raw.too_long;

	if (d->raw.too_long && d->raw.n > 0)
		wire_gather_reject(&d->raw);
	if (!d->raw.too_long && !blank && decode(d, &story)) {
		if (d->in->ingest->conf->headline == WIRE_FIRST_LINE)
			take_headline(&story);
		wire_intake_emit(d->in, &story);
	} else {
		d->in->number += !blank;	/* it has been set aside */
	}
	wire_gather_forget(&d->raw);
	d->raw.too_long = false;
	d->raw.line = line;
	d->line_at = d->end = d->blank_lines = 0;
}

/* Called at the end of every line: blank lines do not begin a document, and
 * enough of them may end it. */
static void
end_line(struct document *d)
{
	const struct wire_str raw = { d->raw.p, d->raw.n };

	if (raw.n > 0 && !is_blank(wire_str_sub(raw, d->line_at, raw.n))) {
		d->end = d->raw.n;
		d->blank_lines = 0;
	} else if (d->end == 0 && !d->raw.too_long) {
		d->raw.n = 0;
		d->raw.line = d->in->input.line;
		return;
	} else if (++d->blank_lines == d->in->ingest->blank_lines) {
		end_document(d, d->in->input.line);
		return;
	}
	add(d, WIRE_STR("\n"));
	d->line_at = d->raw.n;
}

static void
read_text(struct wire_intake *in)
{
	struct document d = { .in = in, .raw = { .src = in->src, .line = 1 } };
	enum wire_end end;

	do {
		struct wire_str piece;

		end = wire_input_text(&in->input, in->ingest->pages, &piece);
		add(&d, piece);
		if (end != WIRE_END_PIECE)
			end_line(&d);
		if (end == WIRE_END_PAGE || end == WIRE_END_INPUT)
			end_document(&d, in->input.line);
	} while (end != WIRE_END_INPUT);
}

static enum wire_likeness
looks(struct wire_str head, const char *name)
{
	(void)head;
	(void)name;
	return WIRE_POSSIBLE;
}

const struct wire_format wire_format_text = { "text", looks, read_text };
