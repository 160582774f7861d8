/* report.c - findings as lines for people, editors and CI */
#include "lib/lint/report.h"

#include "lib/base/str.h"
#include "lib/base/term.h"
#include "lib/base/utf8.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

/* Exactly one line a finding, whatever is in the file's name. */
static void
gcc(struct wire_buf *b, struct wire_str file, const struct wire_finding *f)
{
	wire_term_put(b, file);
	wire_buf_printf(b, ":%zu:%zu: %s: ", f->line, f->column,
	    wire_level_names[f->level]);
	wire_term_put(b, f->message);
	wire_buf_printf(b, " [%.*s]\n", (int)f->rule.n, f->rule.p);
}

static void
json_member(struct wire_buf *b, const char *name, struct wire_str value)
{
	wire_buf_printf(b, "\"%s\":", name);
	wire_json_put_string(b, value);
	wire_buf_char(b, ',');
}

static void
ndjson(struct wire_buf *b, struct wire_str id, struct wire_str file,
    const struct wire_finding *f)
{
	wire_buf_char(b, '{');
	json_member(b, "file", file);
	wire_buf_printf(b, "\"line\":%zu,\"column\":%zu,\"endLine\":%zu,\"endColumn\":%zu,",
	    f->line, f->column, f->end_line, f->end_column);
	json_member(b, "rule", f->rule);
	json_member(b, "level", wire_str_of(wire_level_names[f->level]));
	json_member(b, "message", f->message);
	if (f->fix.p != NULL)
		json_member(b, "fix", f->fix);
	if (id.p != NULL)
		json_member(b, "id", id);
	b->p[b->n - 1] = '}';
	wire_buf_char(b, '\n');
}

/* The escapes of GitHub's workflow commands: of a property, : and , too. */
static void
github_put(struct wire_buf *b, struct wire_str s, bool property)
{
	size_t len;

	for (size_t at = 0; at < s.n; at += len) {
		uint32_t cp = wire_utf8_at(s, at, &len);

		if (cp == '%' || cp == '\r' || cp == '\n' ||
		    (property && (cp == ':' || cp == ',')))
			wire_buf_printf(b, "%%%02X", (unsigned)cp);
		else
			wire_term_put(b, wire_str_sub(s, at, at + len));
	}
}

static void
github(struct wire_buf *b, struct wire_str file, const struct wire_finding *f)
{
	static const char *const commands[] = { "notice", "warning", "error" };

	wire_buf_printf(b, "::%s file=", commands[f->level]);
	github_put(b, file, true);
	wire_buf_printf(b, ",line=%zu,col=%zu", f->line, f->column);
	if (f->end_line == f->line)
		wire_buf_printf(b, ",endColumn=%zu", f->end_column);
	else
		wire_buf_printf(b, ",endLine=%zu", f->end_line);
	wire_buf_add(b, WIRE_STR(",title="));
	github_put(b, f->rule, true);
	wire_buf_add(b, WIRE_STR("::"));
	github_put(b, f->message, false);
	wire_buf_char(b, '\n');
}

/* ---- ansi ----------------------------------------------------------------- */

#define BOLD "\033[1m"
#define DIM "\033[2m"
#define OFF "\033[0m"

static const char *const colours[] = { "\033[36m", "\033[33m", "\033[31m" };

enum { INDENT = 9, BEFORE = 30, WIDTH = 72 };	/* columns */

/* Where the part of the line before the finding begins that is shown. */
static size_t
context(struct wire_str text, size_t at)
{
	size_t used = 0, len;

	while (at > 0) {
		uint32_t cp = wire_utf8_before(text, at, &len);

		used += wire_term_columns_of(cp);
		if (cp == '\n' || used > BEFORE)
			break;
		at -= len;
	}
	return at;
}

/* Where text from `at` on fills a line, or ends. */
static size_t
fill(struct wire_str text, size_t at, size_t columns)
{
	size_t used = 0, len;

	for (; at < text.n && text.p[at] != '\n'; at += len) {
		used += wire_term_columns_of(wire_utf8_at(text, at, &len));
		if (used > columns)
			break;
	}
	return at;
}

/* The finding in its line, and a row that points at it:
 *	He further stated… pic.twitter.com/UWIrKKr1ic
 *	                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ */
static void
excerpt(struct wire_buf *b, struct wire_str text, struct wire_span at)
{
	size_t start = context(text, at.start), stop = fill(text, start, WIDTH);
	size_t end = at.end < stop ? at.end : stop;
	size_t before = wire_term_columns(wire_str_sub(text, start, at.start));
	size_t marks = wire_term_columns(wire_str_sub(text, at.start, end));
	bool cut = start > 0 && text.p[start - 1] != '\n';

	wire_buf_printf(b, "%*s" DIM "%s", INDENT, "", cut ? "…" : "");
	wire_term_put(b, wire_str_sub(text, start, stop));
	wire_buf_printf(b, "%s" OFF "\n%*s", stop < text.n && text.p[stop] != '\n' ? "…" : "",
	    (int)(INDENT + cut + before), "");
	do
		wire_buf_char(b, '^');
	while (marks-- > 1);
	wire_buf_char(b, '\n');
}

static void
ansi(struct wire_buf *b, const struct wire_lint_report *r, size_t i)
{
	const struct wire_finding *f = &r->v[i];

	wire_buf_printf(b, "%5zu:%-3zu%s%-8s" OFF, f->line, f->column,
	    colours[f->level], wire_level_names[f->level]);
	wire_term_put(b, f->message);
	wire_buf_printf(b, "  " DIM "%.*s" OFF "\n", (int)f->rule.n, f->rule.p);
	if (r->at[i].start < r->at[i].end)
		excerpt(b, r->text, r->at[i]);
}

void
wire_lint_print(struct wire_record *rec, enum wire_lint_format format,
    const struct wire_lint_report *r)
{
	struct wire_buf b = wire_record_buf(rec);

	if (r->n == 0)
		return;
	if (format == WIRE_LINT_ANSI) {
		wire_buf_add(&b, WIRE_STR(BOLD));
		wire_term_put(&b, r->file);
		wire_buf_add(&b, WIRE_STR(OFF "\n"));
	}
	for (size_t i = 0; i < r->n; i++) {
		if (format == WIRE_LINT_GCC)
			gcc(&b, r->file, &r->v[i]);
		else if (format == WIRE_LINT_NDJSON)
			ndjson(&b, r->id, r->file, &r->v[i]);
		else if (format == WIRE_LINT_GITHUB)
			github(&b, r->file, &r->v[i]);
		else
			ansi(&b, r, i);
	}
	if (format == WIRE_LINT_ANSI)
		wire_buf_char(&b, '\n');
	wire_print(rec, wire_buf_str(&b));
}
