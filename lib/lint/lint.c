/*
 * lint.c - the filter `lint`: check incoming copy
 *
 * Rules need no judgement: each looks for something that is hardly ever meant.
 * They are in bytes.c, lines.c, words.c, quotes.c and members.c, by what they
 * look at; here their hits become findings with a line and a column.
 */
#include "lib/lint/lint.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "lib/base/str.h"
#include "lib/base/term.h"
#include "lib/base/utf8.h"
#include "lib/filter/env.h"
#include "lib/lint/check.h"
#include "lib/lint/report.h"
#include "lib/record/json.h"
#include "lib/record/record.h"
#include "lib/text/charref.h"

enum fail_on { FAIL_AUTO, FAIL_NEVER, FAIL_INFO, FAIL_WARNING, FAIL_ERROR };

struct conf {
	int format;		/* enum wire_lint_format */
	int fail_on;		/* enum fail_on */
	struct wire_list require, select, ignore;
	bool story_only, list_rules;
};

enum { MOST_OF_A_RULE = 1000 };	/* of one story: 10 MB of @ need no 10 GB */

struct lint {
	const struct conf *conf;
	const struct wire_lint_terms *terms;
	struct wire_str references;
	struct wire_lint_rule_info rules[WIRE_LINT_NRULES];
};

/* ---- hits ------------------------------------------------------------------- */

struct wire_lint_hit *
wire_lint_hit(struct wire_lint_check *c, enum wire_lint_rule rule, size_t start,
    size_t end)
{
	struct wire_lint_hit *hit;
	struct wire_record *rec = c->rec;

	c->hits = wire_record_grow(rec, c->hits, c->nhits, 1, &c->size,
	    sizeof(*c->hits));
	hit = &c->hits[c->nhits];
	/* Of a rule that is off, or has been heard, the place is only lent. */
	if (c->rules[rule].on && c->of_rule[rule]++ < MOST_OF_A_RULE)
		c->nhits++;
	*hit = (struct wire_lint_hit){ .rule = rule,
		.what = wire_str_sub(c->text, start, end),
		.incoming = { start, end }, .current = { start, end } };
	if (c->incoming)
		hit->current = (struct wire_span){ wire_from_incoming(rec, start),
			wire_from_incoming(rec, end) };
	else if (start < end)
		hit->incoming = (struct wire_span){ wire_to_incoming(rec, start),
			wire_to_incoming(rec, end - 1) + 1 };
	return hit;
}

void
wire_lint_hit_member(struct wire_lint_check *c, enum wire_lint_rule rule,
    struct wire_str what)
{
	struct wire_lint_hit *hit = wire_lint_hit(c, rule, 0, 0);

	hit->incoming = hit->current = (struct wire_span){ 0, 0 };
	hit->what = what;
}

static int
compare(const void *left, const void *right)
{
	const struct wire_lint_hit *a = left, *b = right;

	if (a->incoming.start != b->incoming.start)
		return a->incoming.start < b->incoming.start ? -1 : 1;
	if (a->incoming.end != b->incoming.end)
		return a->incoming.end < b->incoming.end ? -1 : 1;
	if (a->rule != b->rule)
		return a->rule < b->rule ? -1 : 1;
	if (a->what.n != b->what.n)
		return a->what.n < b->what.n ? -1 : 1;
	return memcmp(a->what.p, b->what.p, a->what.n);
}

/* ---- where in the file ------------------------------------------------------ */

struct origin {
	struct wire_str file;
	size_t line;		/* where the text begins */
	bool one_line;		/* the text stands in one line of the file */
};

static void
read_source(struct origin *o, struct wire_record *rec, struct wire_str source)
{
	struct wire_json j = wire_json_of(source);

	if (!wire_json_enter(&j))
		return;
	do {
		struct wire_str key = wire_json_key(&j, rec);

		if (wire_str_is(key, "uri") && wire_json_type(&j) == '"')
			o->file = wire_json_string(&j, rec, "source.uri");
		else if (wire_str_is(key, "line") && wire_json_type(&j) == '0')
			o->line = wire_json_uint(&j, rec, "source.line");
		else
			wire_json_raw(&j);
	} while (wire_json_more(&j));
}

/* A record that does not say where it came from is a line of its own file, and
 * a report names that line.  A layer must not: the line is another when the
 * record comes through a pipe, or from a part of the file. */
static struct origin
origin_of(struct wire_record *rec, bool report)
{
	struct origin o = { .line = 1 };
	struct wire_str source;

	if (wire_get_json(rec, "source", &source) && source.p[0] == '{')
		read_source(&o, rec, source);
	if (o.file.n > 0)
		return o;
	o.file = wire_str_of(wire_input_name(rec));
	if (report) {
		o.line = wire_input_line(rec);
		o.one_line = true;
	}
	return o;
}

struct place {
	size_t at, line, column;
};

/* Goes on to byte `to` of the incoming text. */
static void
advance(struct place *p, struct wire_str text, size_t to, bool one_line)
{
	for (; p->at < to; p->at++) {
		if (text.p[p->at] == '\n' && !one_line) {
			p->line++;
			p->column = 1;
		} else {
			p->column += (text.p[p->at] & 0xc0) != 0x80;
		}
	}
}

/* ---- findings --------------------------------------------------------------- */

/* The rule's message, with what was found for its {}. */
static struct wire_str
message(struct wire_arena *arena, struct wire_str pattern, struct wire_str what)
{
	enum { LONGEST = 60 };
	struct wire_buf b = { .arena = arena };

	for (size_t i = 0; i < pattern.n; i++) {
		if (pattern.p[i] != '{') {
			wire_buf_char(&b, pattern.p[i]);
			continue;
		}
		wire_term_put_short(&b, what, LONGEST);
		i++;
	}
	return wire_buf_str(&b);
}

/* What strip took out cannot be fixed in the current text. */
static struct wire_finding
finding(struct wire_lint_check *c, const struct wire_lint_hit *hit)
{
	const struct wire_lint_rule_info *rule = &c->rules[hit->rule];
	bool there = hit->current.end - hit->current.start ==
	    hit->incoming.end - hit->incoming.start;

	return (struct wire_finding){
		.rule = rule->id, .level = rule->level,
		.start = hit->current.start, .end = hit->current.end,
		.message = message(wire_record_arena(c->rec), rule->message, hit->what),
		.fix = there ? hit->fix : (struct wire_str){ 0 },
	};
}

/* Hits in the order of the incoming text as findings; *at gets their places. */
static struct wire_finding *
findings(struct wire_lint_check *c, const struct origin *o, struct wire_str incoming,
    struct wire_span **at)
{
	struct wire_finding *v = WIRE_NEW(c->rec, struct wire_finding, c->nhits + 1);
	struct place start = { 0, o->line, 1 }, end;

	*at = WIRE_NEW(c->rec, struct wire_span, c->nhits + 1);
	if (c->nhits > 0)
		qsort(c->hits, c->nhits, sizeof(*c->hits), compare);
	for (size_t i = 0; i < c->nhits; i++) {
		const struct wire_lint_hit *hit = &c->hits[i];

		advance(&start, incoming, hit->incoming.start, o->one_line);
		end = start;
		advance(&end, incoming, hit->incoming.end, o->one_line);
		v[i] = finding(c, hit);
		v[i].line = start.line;
		v[i].column = start.column;
		v[i].end_line = end.line;
		v[i].end_column = end.column;
		(*at)[i] = hit->incoming;
	}
	return v;
}

/* ---- the filter ------------------------------------------------------------- */

static bool
prints(const void *conf)
{
	int format = ((const struct conf *)conf)->format;

	return format != WIRE_LINT_AUTO && format != WIRE_LINT_RECORD;
}

static bool
fails(const struct conf *conf, const struct wire_finding *v, size_t n)
{
	int least = conf->fail_on;

	if (least == FAIL_AUTO)
		least = prints(conf) ? FAIL_ERROR : FAIL_NEVER;
	if (least == FAIL_NEVER)
		return false;
	for (size_t i = 0; i < n; i++)
		if ((int)v[i].level >= least - FAIL_INFO)
			return true;
	return false;
}

static void
list_rules(void)
{
	struct wire_lint_rule_info rules[WIRE_LINT_NRULES];
	const struct wire_list all = { 0 };
	struct wire_env *env = wire_env_new(NULL);

	wire_lint_rules_load(env, &all, &all, rules);
	for (size_t i = 0; i < WIRE_LINT_NRULES; i++) {
		struct wire_str text = message(wire_env_arena(env),
		    rules[i].message, WIRE_STR("…"));

		printf("%-20s %-8s %.*s\n", rules[i].id.p,
		    wire_level_names[rules[i].level], (int)text.n, text.p);
	}
	wire_env_free(env);
}

/* Asked about files, it reports; in a pipe, it annotates. */
static bool
at_shell(void *opaque, bool files)
{
	struct conf *conf = opaque;

	if (conf->format == WIRE_LINT_AUTO && files)
		conf->format = wire_term_wants_colour(STDOUT_FILENO) ?
		    WIRE_LINT_ANSI : WIRE_LINT_GCC;
	if (conf->list_rules)
		list_rules();
	return !conf->list_rules;
}

static void *
open_lint(const void *opaque, struct wire_env *env)
{
	const struct conf *conf = opaque;
	struct lint *lint = wire_env_alloc(env, sizeof(*lint));

	*lint = (struct lint){ .conf = conf, .terms = wire_lint_terms_load(env) };
	wire_env_data(env, WIRE_CHARREF_DATA, &lint->references, NULL);
	wire_lint_rules_load(env, &conf->select, &conf->ignore, lint->rules);
	return lint;
}

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	const struct lint *lint = shared;
	const struct conf *conf = lint->conf;
	struct origin o = origin_of(rec, prints(conf));
	struct wire_lint_report r = { .file = o.file, .text = wire_incoming_text(rec) };
	struct wire_lint_check c = { .rec = rec, .rules = lint->rules,
		.terms = lint->terms, .references = lint->references };
	struct wire_span *at;
	struct wire_finding *v;

	c.incoming = !conf->story_only;
	c.text = c.incoming ? r.text : wire_text(rec);
	wire_lint_members(&c, &conf->require);
	wire_lint_bytes(&c);
	wire_lint_lines(&c);
	c.incoming = false;
	c.text = wire_text(rec);
	wire_lint_words(&c);
	wire_lint_quotes(&c);

	v = findings(&c, &o, r.text, &at);
	if (fails(conf, v, c.nhits))
		wire_mark_failed(rec);
	if (!prints(conf)) {
		wire_set_findings(rec, v, c.nhits);
		return WIRE_EMIT;
	}
	wire_find_string(rec, "id", &r.id);
	r.v = v;
	r.at = at;
	r.n = c.nhits;
	wire_lint_print(rec, (enum wire_lint_format)conf->format, &r);
	return WIRE_DROP;
}

static const struct wire_option options[] = {
	{ "format", 'f', WIRE_ENUM, offsetof(struct conf, format),
	    "auto|record|gcc|ansi|ndjson|github", "auto",
	    "annotate the record, or print what was found" },
	{ "fail-on", 0, WIRE_ENUM, offsetof(struct conf, fail_on),
	    "auto|never|info|warning|error", "auto",
	    "exit with 1 if something of this level was found" },
	{ "require", 0, WIRE_LIST, offsetof(struct conf, require),
	    "MEMBER...", NULL, "members that a record must have" },
	{ "select", 0, WIRE_LIST, offsetof(struct conf, select),
	    "RULE...", NULL, "run these rules alone" },
	{ "ignore", 0, WIRE_LIST, offsetof(struct conf, ignore),
	    "RULE...", NULL, "leave these rules out" },
	{ "story-only", 0, WIRE_FLAG, offsetof(struct conf, story_only),
	    NULL, NULL, "do not check what strip took out" },
	{ "list-rules", 0, WIRE_FLAG, offsetof(struct conf, list_rules),
	    NULL, NULL, "print the rules and their levels, and exit" },
	{ .name = NULL },
};

const struct wire_filter wire_lint = {
	.name = "lint", .summary = "check incoming copy",
	.options = options, .conf_size = sizeof(struct conf),
	.reads = "text edits quotes source headline byline dateline embargo status "
	    "language",
	.writes = "findings",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.open = open_lint, .apply = apply, .prints = prints, .at_shell = at_shell,
};
