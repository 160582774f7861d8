/*
 * ingest.c - make records out of incoming copy
 *
 * Each file is read by one of the formats, the one that is surest of it, or the
 * one of --from.
 */
#include "lib/ingest/ingest.h"

#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/ingest/format.h"
#include "lib/ingest/language.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

/* In the order of --from, after "auto"; of two that are equally sure of a
 * file, the first takes it. */
static const struct wire_format *const formats[] = {
	&wire_format_records,
	&wire_format_text,
};
enum { NFORMATS = sizeof(formats) / sizeof(formats[0]) };

static const struct wire_option options[] = {
	{ "from", 'f', WIRE_ENUM, offsetof(struct wire_ingest_conf, from),
	  "auto|ndjson|text", "auto", "format of the files" },
	{ "split", 's', WIRE_STRING, offsetof(struct wire_ingest_conf, split),
	  "HOW", NULL, "where a document ends: formfeed or blank-lines=N" },
	{ "headline", 0, WIRE_ENUM, offsetof(struct wire_ingest_conf, headline),
	  "none|first-line", "none", "where a document has its headline" },
	{ "member", 'm', WIRE_STRING, offsetof(struct wire_ingest_conf, member),
	  "NAME", NULL, "member of NDJSON records that holds the text" },
	{ 0 }
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
	struct wire_ingest *g = wire_env_alloc(env, sizeof(*g));
	const char *split = ((const struct wire_ingest_conf *)conf)->split;

	*g = (struct wire_ingest){ .conf = conf };
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
make_source(struct wire_record *rec, struct wire_str name, const char *format,
    const struct wire_story *story)
{
	struct wire_buf b = wire_record_buf(rec);

	wire_buf_add(&b, WIRE_STR("{\"uri\":"));
	wire_json_put_string(&b, name);
	wire_buf_printf(&b, ",\"format\":\"%s\",\"line\":", format);
	wire_buf_uint(&b, story->line);
	if (story->encoding != NULL) {
		wire_buf_add(&b, WIRE_STR(",\"encoding\":"));
		wire_json_put_string(&b, wire_str_of(story->encoding));
	}
	wire_buf_char(&b, '}');
	return wire_buf_str(&b);
}

void
wire_intake_emit(struct wire_intake *in, const struct wire_story *story)
{
	struct wire_record *rec = wire_source_new(in->src, story->line);
	const struct wire_str name = name_as_utf8(rec,
	    wire_str_of(wire_source_name(in->src)));
	const char *language = NULL;

	wire_set_string(rec, "id", story->id.n > 0 ? story->id :
	    make_id(rec, name, in->number));
	in->number++;
	wire_set_json(rec, "source", make_source(rec, name, in->format, story));
	if (story->language.n == 0)
		language = wire_language_of(in->ingest->languages, story->text);
	if (language != NULL)
		wire_set_string(rec, "language", wire_str_of(language));
	wire_story_put(story, rec);
	wire_source_emit(in->src, rec);
}

/* ---- files --------------------------------------------------------------- */

static const struct wire_format *
format_of(struct wire_str head, const char *name)
{
	const struct wire_format *best = &wire_format_text;
	enum wire_likeness most = WIRE_UNLIKE;

	for (size_t i = 0; i < NFORMATS; i++) {
		const enum wire_likeness likeness = formats[i]->looks == NULL ?
		    WIRE_UNLIKE : formats[i]->looks(head, name);
		if (likeness > most) {
			most = likeness;
			best = formats[i];
		}
	}
	return best;
}

static void
read_file(const void *shared, struct wire_source *src)
{
	const struct wire_ingest *g = shared;
	struct wire_intake in = { .ingest = g, .src = src };
	const bool known = g->conf->from > 0;

	wire_input_begin(&in.input, src, !known);
	const struct wire_format *format = known ? formats[g->conf->from - 1] :
	    format_of(in.input.window, wire_source_name(src));
	in.format = format->name;
	format->read(&in);
}

/* The member of NDJSON that holds the text becomes `text`, escapes and all. */
static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	const char *member = ((const struct wire_ingest *)shared)->conf->member;
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
	.options = options, .conf_size = sizeof(struct wire_ingest_conf),
	.reads = "", .writes = "id source headline language text",
	.flags = WIRE_PURE,
	.open = open, .apply = apply, .read = read_file,
};
