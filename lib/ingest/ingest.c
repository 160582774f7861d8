/*
 * ingest.c - make records out of incoming copy
 *
 * A file is a document, or several with --split; a file of records (NDJSON)
 * passes through.  Both are read as streams: no more than one document is held,
 * and none that is larger than a record may be.
 */
#include "lib/ingest/ingest.h"

#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/ingest/charset.h"
#include "lib/ingest/input.h"
#include "lib/ingest/language.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

enum format { AUTO, TEXT, NDJSON };
enum headline { NO_HEADLINE, FIRST_LINE };

struct conf {
	const char *split, *member;
	int format, headline;
};

static const struct wire_option options[] = {
	{ "format", 'f', WIRE_ENUM, offsetof(struct conf, format),
	  "auto|text|ndjson", "auto", "what the files hold" },
	{ "split", 's', WIRE_STRING, offsetof(struct conf, split),
	  "HOW", NULL, "where a document ends: formfeed or blank-lines=N" },
	{ "headline", 0, WIRE_ENUM, offsetof(struct conf, headline),
	  "none|first-line", "none", "where a document has its headline" },
	{ "member", 'm', WIRE_STRING, offsetof(struct conf, member),
	  "NAME", NULL, "member of NDJSON records that holds the text" },
	{ 0 }
};

struct ingest {
	const struct conf *conf;
	const struct wire_languages *languages;
	bool pages;		/* a form feed ends a document */
	size_t blank_lines;	/* that end a document; 0: none do */
};

/* The N of "blank-lines=N"; 0 if that is not what it says. */
static size_t
blank_lines(const char *split)
{
	static const char name[] = "blank-lines=";
	const char *n = split + strlen(name);

	if (strncmp(split, name, strlen(name)) != 0 || strlen(n) > 5 ||
	    n[strspn(n, "0123456789")] != '\0')
		return 0;
	return strtoul(n, NULL, 10);
}

static void *
open(const void *conf, struct wire_env *env)
{
	struct ingest *g = wire_env_alloc(env, sizeof(*g));
	const char *split = ((const struct conf *)conf)->split;

	*g = (struct ingest){ .conf = conf };
	g->languages = wire_languages_open(env);
	if (split != NULL) {
		g->pages = strcmp(split, "formfeed") == 0;
		g->blank_lines = blank_lines(split);
		if (!g->pages && g->blank_lines == 0)
			wire_env_fail(env, NULL, 0, 0, "split: '%s' is neither "
			    "formfeed nor blank-lines=N", split);
	}
	return g;
}

/* ---- one document -------------------------------------------------------- */

struct document {
	const struct ingest *ingest;
	struct wire_source *src;
	const char *encoding;	/* that the input was decoded from, or NULL */
	size_t number;		/* in the file, from 0 */
	size_t line;		/* of the file, on which the text begins */
	char *p;		/* the text so far, of n bytes */
	size_t n, size;
	size_t line_at;		/* byte where the line begins that is under way */
	size_t end;		/* byte after the last line that is not blank */
	size_t blank_lines;	/* since then */
	bool too_long;		/* the beginning has been set aside */
};

/* What has been emitted or rejected has taken its memory along. */
static void
forget_text(struct document *d)
{
	d->p = NULL;
	d->n = d->size = d->line_at = d->end = d->blank_lines = 0;
}

static void
set_aside_too_long(struct document *d)
{
	wire_source_reject(d->src, d->line, 0, (struct wire_str){ d->p, d->n },
	    d->too_long ? "rest of what is too long" :
	    "longer than --max-record (%zu bytes)",
	    wire_source_limit(d->src));
	d->too_long = true;
	forget_text(d);
}

static void
add(struct document *d, struct wire_str s)
{
	if (s.n > d->size - d->n) {
		size_t size = 2 * d->size + s.n;
		char *p = wire_source_alloc(d->src, size);

		if (d->n > 0)
			memcpy(p, d->p, d->n);
		d->p = p;
		d->size = size;
	}
	if (s.n > 0)
		memcpy(d->p + d->n, s.p, s.n);
	d->n += s.n;
	if (d->n > wire_source_limit(d->src))
		set_aside_too_long(d);
}

/* The text as UTF-8.  If it is none, or too long, it is set aside: false. */
static bool
decode(struct document *d, struct wire_str *text)
{
	struct wire_str raw = { d->p, d->end };
	struct wire_charset charset = wire_charset_of(raw);

	if (charset.size > wire_source_limit(d->src)) {
		set_aside_too_long(d);
		return false;
	}
	if (charset.why != NULL) {
		wire_source_reject(d->src, d->line, 0, raw, "%s", charset.why);
		return false;
	}
	*text = raw;
	if (charset.encoding != NULL) {
		char *p = wire_source_alloc(d->src, charset.size);

		wire_charset_convert(&charset, raw, p);
		*text = (struct wire_str){ p, charset.size };
		d->encoding = charset.encoding;
	}
	return true;
}

/* Takes the first line off the text, if it is followed by more. */
static struct wire_str
take_headline(struct wire_str *text, size_t *line)
{
	struct wire_str rest = *text, first, next;

	wire_str_line(&rest, &first);
	while (rest.n > 0) {
		struct wire_str from_here = rest;

		++*line;
		wire_str_line(&rest, &next);
		if (wire_str_trim(next).n > 0) {
			*text = from_here;
			return wire_str_trim(first);
		}
	}
	return (struct wire_str){ NULL, 0 };
}

/* A file's name may be any bytes: what is not UTF-8 is written as %XX. */
static struct wire_str
name_as_utf8(struct wire_record *rec, struct wire_str name)
{
	struct wire_buf b = wire_record_buf(rec);

	while (name.n > 0) {
		size_t n = wire_utf8_valid(name);

		wire_buf_add(&b, wire_str_sub(name, 0, n));
		if (n < name.n)
			wire_buf_printf(&b, "%%%02X", (unsigned char)name.p[n++]);
		name = wire_str_sub(name, n, name.n);
	}
	return wire_buf_str(&b);
}

/* "border-talks" of incoming/border-talks.txt, "border-talks-2" of the second
 * document in it. */
static struct wire_str
make_id(struct wire_record *rec, struct wire_str name, size_t number)
{
	struct wire_buf b = wire_record_buf(rec);
	const char *slash = memrchr(name.p, '/', name.n);
	struct wire_str base = slash == NULL ? name :
	    wire_str_sub(name, (size_t)(slash + 1 - name.p), name.n);
	const char *dot = memrchr(base.p, '.', base.n);

	if (dot != NULL && dot > base.p)
		base.n = (size_t)(dot - base.p);
	wire_buf_add(&b, wire_str_is(name, "-") ? WIRE_STR("stdin") : base);
	if (number > 0) {
		wire_buf_char(&b, '-');
		wire_buf_uint(&b, number + 1);
	}
	return wire_buf_str(&b);
}

static struct wire_str
make_source(struct wire_record *rec, struct wire_str name,
    const struct document *d, size_t line)
{
	struct wire_buf b = wire_record_buf(rec);

	wire_buf_add(&b, WIRE_STR("{\"uri\":"));
	wire_json_put_string(&b, name);
	wire_buf_add(&b, WIRE_STR(",\"format\":\"text\",\"line\":"));
	wire_buf_uint(&b, line);
	if (d->encoding != NULL)
		wire_buf_printf(&b, ",\"encoding\":\"%s\"", d->encoding);
	wire_buf_char(&b, '}');
	return wire_buf_str(&b);
}

static void
emit(struct document *d, struct wire_str text)
{
	const struct ingest *g = d->ingest;
	struct wire_str headline = { NULL, 0 };
	size_t line = d->line;

	if (g->conf->headline == FIRST_LINE)
		headline = take_headline(&text, &line);

	struct wire_record *rec = wire_source_new(d->src, line);
	struct wire_str name = name_as_utf8(rec,
	    wire_str_of(wire_source_name(d->src)));
	const char *language = wire_language_of(g->languages, text);

	wire_set_string(rec, "id", make_id(rec, name, d->number));
	wire_set_json(rec, "source", make_source(rec, name, d, line));
	if (headline.p != NULL)
		wire_set_string(rec, "headline", headline);
	if (language != NULL)
		wire_set_string(rec, "language", wire_str_of(language));
	wire_set_text(rec, text);
	wire_source_emit(d->src, rec);
}

/* Ends the document; what comes next is another one, from `line` on. */
static void
end_document(struct document *d, size_t line, const char *encoding)
{
	bool blank = d->end == 0 && !d->too_long;
	struct wire_str text;

	d->encoding = encoding;
	if (d->too_long && d->n > 0)
		set_aside_too_long(d);
	else if (d->end > 0 && decode(d, &text))
		emit(d, text);
	d->number += !blank;
	forget_text(d);
	d->too_long = false;
	d->line = line;
}

/* ---- files --------------------------------------------------------------- */

static bool
is_blank(struct wire_str s)
{
	return wire_str_trim(s).n == 0;
}

/* Called at the end of every line: blank lines do not begin a document, and
 * enough of them may end it. */
static void
end_line(struct document *d, size_t next, const char *encoding)
{
	if (!is_blank((struct wire_str){ d->p + d->line_at, d->n - d->line_at })) {
		d->end = d->n;
		d->blank_lines = 0;
	} else if (d->end == 0 && !d->too_long) {
		d->n = 0;
		d->line = next;
		return;
	} else if (++d->blank_lines == d->ingest->blank_lines) {
		end_document(d, next, encoding);
		return;
	}
	add(d, WIRE_STR("\n"));
	d->line_at = d->n;
}

static void
read_text(struct document *d, struct wire_input *in)
{
	const char *encoding = wire_input_encoding(in);
	enum wire_end end;

	d->line = 1;
	do {
		struct wire_str piece;

		end = wire_input_text(in, d->ingest->pages, &piece);
		add(d, piece);
		if (end != WIRE_END_PIECE)
			end_line(d, in->line, encoding);
		if (end == WIRE_END_PAGE || end == WIRE_END_INPUT)
			end_document(d, in->line, encoding);
	} while (end != WIRE_END_INPUT);
}

static void
pass(struct wire_source *src, struct wire_str line, size_t number)
{
	struct wire_record *rec =
	    is_blank(line) ? NULL : wire_source_parse(src, line, number);

	if (rec != NULL)
		wire_source_emit(src, rec);
}

/* A line that the window holds whole is not copied. */
static void
read_records(struct document *d, struct wire_input *in)
{
	enum wire_end end;

	do {
		struct wire_str line;

		d->line = in->line;
		end = wire_input_record(in, &line);
		if (end == WIRE_END_PIECE || d->n > 0 || d->too_long) {
			add(d, line);
			line = (struct wire_str){ d->p, d->n };
		}
		if (end == WIRE_END_PIECE)
			continue;
		if (!d->too_long)
			pass(d->src, line, d->line);
		else if (d->n > 0)
			set_aside_too_long(d);
		forget_text(d);
		d->too_long = false;
	} while (end != WIRE_END_INPUT);
}

static void
read_file(const void *shared, struct wire_source *src)
{
	const struct ingest *g = shared;
	struct document d = { .ingest = g, .src = src };
	struct wire_input in;

	wire_input_begin(&in, src);
	if (g->conf->format == NDJSON ||
	    (g->conf->format == AUTO && wire_input_peek(&in) == '{'))
		read_records(&d, &in);
	else
		read_text(&d, &in);
}

/* The member of NDJSON that holds the text becomes `text`, escapes and all. */
static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	const char *member = ((const struct ingest *)shared)->conf->member;
	struct wire_str value;

	if (member == NULL || strcmp(member, "text") == 0 ||
	    !wire_get_json(rec, member, &value))
		return WIRE_EMIT;
	wire_record_reading(rec, value.p);
	if (value.p[0] != '"')
		wire_reject(rec, "%s is not a string", member);
	wire_record_reading(rec, NULL);
	wire_delete(rec, member);
	wire_set_json(rec, "text", value);
	return WIRE_EMIT;
}

const struct wire_filter wire_ingest = {
	.name = "ingest", .summary = "make records out of incoming copy",
	.options = options, .conf_size = sizeof(struct conf),
	.reads = "", .writes = "id source headline language text",
	.flags = WIRE_PURE,
	.open = open, .apply = apply, .read = read_file,
};
