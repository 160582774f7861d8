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
#include "lib/ingest/desk.h"
#include "lib/ingest/format.h"
#include "lib/ingest/html.h"
#include "lib/ingest/language.h"
#include "lib/ingest/mapping.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

/* In the order of --from, after "auto"; of two that are equally sure of a
 * file, the first takes it. */
static const struct wire_format *const formats[] = {
	&wire_format_records,
	&wire_format_json,
	&wire_format_html,
	&wire_format_xml,
	&wire_format_iptc7901,
	&wire_format_anpa1312,
	&wire_format_mail,
	&wire_format_text,
};
enum { NFORMATS = sizeof(formats) / sizeof(formats[0]) };

static const struct wire_option options[] = {
	{ "from", 'f', WIRE_ENUM, offsetof(struct wire_ingest_conf, from),
	  "auto|ndjson|json|html|xml|iptc7901|anpa1312|mail|text", "auto",
	  "format of the files" },
	{ "split", 's', WIRE_STRING, offsetof(struct wire_ingest_conf, split),
	  "HOW", NULL, "where a document ends: formfeed or blank-lines=N" },
	{ "headline", 0, WIRE_ENUM, offsetof(struct wire_ingest_conf, headline),
	  "none|first-line", "none", "where a document has its headline" },
	{ "map", 'm', WIRE_LIST, offsetof(struct wire_ingest_conf, map),
	  "MEMBER=PATH...", NULL, "where JSON has what a record needs" },
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
	g->html = wire_html_open(env);
	g->mapping = wire_mapping_open(env, &g->conf->map, g->html);
	g->desk = wire_desk_open(env);
	if (split != NULL) {
		g->pages = strcmp(split, "formfeed") == 0;
		g->blank_lines = blank_lines(split);
		if (!g->pages && g->blank_lines == 0)
			wire_env_fail(env, NULL, 0, 0, "split: '%s' is neither "
			    "formfeed nor blank-lines=N", split);
	}
	return g;
}

void
wire_intake_emit(struct wire_intake *in, const struct wire_story *story)
{
	struct wire_record *rec = wire_source_new(in->src, story->line);
	struct wire_story s = *story;
	const struct wire_origin origin = {
		.format = wire_str_of(in->format), .line = s.line,
		.number = in->number++, .encoding = s.encoding,
	};

	if (s.language.n == 0)
		s.language = wire_language_of(in->ingest->languages, s.text);
	wire_story_put(&s, &origin, rec);
	wire_source_emit(in->src, rec);
}

/* ---- files --------------------------------------------------------------- */

const struct wire_format *
wire_format_of(struct wire_str head, const char *name)
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
	    wire_format_of(in.input.window, wire_source_name(src));
	in.format = format->name;
	format->read(&in);
}

void
wire_intake_nested(struct wire_intake *in, const struct wire_format *format,
    struct wire_str bytes)
{
	struct wire_intake *nested = in->nested;

	if (nested == NULL) {
		nested = in->nested = wire_arena_alloc(
		    wire_source_file_arena(in->src), sizeof(*nested));
		*nested = (struct wire_intake){ .ingest = in->ingest,
		    .src = in->src };
	}
	wire_input_of(&nested->input, bytes);
	nested->format = format->name;
	nested->number = in->number;
	format->read(nested);
	in->number = nested->number;
}

/* A record of a file gets a source if it has none.  Of standard input it passes
 * as it is: where it stands there says nothing of where it came from. */
static void
put_source(struct wire_record *rec)
{
	const struct wire_origin origin = { .format = WIRE_STR("ndjson"),
	    .line = wire_input_line(rec), .number = wire_record_number(rec) };

	if (strcmp(wire_input_name(rec), "-") != 0 && !wire_has(rec, "source"))
		wire_origin_put(&origin, rec);
}

/* Records that came from elsewhere have their members in other places. */
static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	wire_mapping_apply(((const struct wire_ingest *)shared)->mapping, rec);
	wire_story_withhold(rec);
	put_source(rec);
	return WIRE_EMIT;
}

const struct wire_filter wire_ingest = {
	.name = "ingest", .summary = "make records out of incoming copy",
	.options = options, .conf_size = sizeof(struct wire_ingest_conf),
	.reads = "", .writes = "id source headline language text",
	.flags = WIRE_PURE,
	.open = open, .apply = apply, .read = read_file,
};
