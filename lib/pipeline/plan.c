/* plan.c - a pipeline file, read and checked: what is to run */
#include "lib/pipeline/plan.h"

#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "lib/base/str.h"
#include "lib/filter/options.h"
#include "lib/pipeline/vars.h"

enum {
	MAX_FILES = 64,		/* a pipeline's, with all it includes */
	MAX_STAGES = 100
};

/* Files being read: the one at hand, then those that include it. */
struct opened {
	const struct opened *by;
	const char *real_path;
};

struct loader {
	struct wire_arena *arena;
	struct wire_problems *problems;
	struct wire_vars vars;
	/* What the files said, the outer file last: it wins. */
	const struct wire_yaml *stages, *quarantine_file, *quarantine_max, *tests;
	size_t files;
};

/* ---- helpers ------------------------------------------------------------- */

static char *
join(struct wire_arena *a, struct wire_str head, const char *tail)
{
	struct wire_buf b = { .arena = a };

	wire_buf_add(&b, head);
	wire_buf_add(&b, wire_str_of(tail));
	wire_buf_char(&b, '\0');
	return b.p;
}

static char *
copy(struct wire_arena *a, struct wire_str s)
{
	return join(a, s, "");
}

/* Of the file's name, everything up to the last slash, that included. */
static struct wire_str
directory(const char *file)
{
	const char *slash = strrchr(file, '/');

	return (struct wire_str){ file,
	    slash == NULL ? 0 : (size_t)(slash + 1 - file) };
}

/* A path in a file is relative to that file. */
static const char *
path_from(struct wire_arena *a, const char *file, const char *path)
{
	return path[0] == '/' ? path : join(a, directory(file), path);
}

/* "a list", for messages. */
static const char *
kind_name(const struct wire_yaml *node)
{
	static const char *const names[] = {
		[WIRE_YAML_SCALAR] = "a single value",
		[WIRE_YAML_LIST] = "a list",
		[WIRE_YAML_MAP] = "a map",
	};

	return wire_yaml_is_null(node) ? "nothing" : names[node->kind];
}

/* True if the node is what `what` says, or else it is a problem. */
static bool
expect(struct loader *l, const struct wire_yaml *node, enum wire_yaml_kind kind,
    const char *what)
{
	if (node->kind == kind &&
	    (kind != WIRE_YAML_SCALAR || !wire_yaml_is_null(node)))
		return true;
	wire_problem_at(l->problems, node, "expected %s, not %s", what,
	    kind_name(node));
	return false;
}

/* What a scalar says, variables filled in; NULL if there is none, or after a
 * problem. */
static const char *
plain_value(struct loader *l, const struct wire_yaml *node, const char *what)
{
	if (node == NULL || !expect(l, node, WIRE_YAML_SCALAR, what))
		return NULL;
	return wire_vars_expand(&l->vars, node);
}

static void
unknown_key(struct loader *l, const struct wire_yaml *value, const char *what,
    const char *const *known)
{
	wire_problem_at(l->problems, value->key, "%s '%s'%s", what,
	    value->key->text,
	    wire_suggestion(l->problems, value->key->text, known));
}

/* ---- values -------------------------------------------------------------- */

/* "30s" in milliseconds; 0 if it is none. */
static size_t
duration(const char *text)
{
	static const struct {
		const char *name;
		size_t ms;
	} units[] = { { "ms", 1 }, { "s", 1000 }, { "m", 60000 }, { "h", 3600000 } };
	size_t n = strspn(text, "0123456789");

	if (n == 0 || n > 6)
		return 0;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (strcmp(text + n, units[i].name) == 0)
			return strtoul(text, NULL, 10) * units[i].ms;
	return 0;
}

/* "1%" or "0.05%" as a share; -1 if it is neither. */
static double
percentage(const char *text)
{
	size_t whole = strspn(text, "0123456789"), part = 0;
	double value = 0, scale = 0.01;

	if (text[whole] == '.')
		part = 1 + strspn(text + whole + 1, "0123456789");
	if (whole == 0 || whole > 3 || part == 1 || part > 4 ||
	    strcmp(text + whole + part, "%") != 0)
		return -1;
	for (size_t i = 0; i < whole; i++)
		value = value * 10 + (text[i] - '0');
	for (size_t i = 1; i < part; i++, scale /= 10)
		value = value * 10 + (text[whole + i] - '0');
	return value * scale;
}

/* ---- a filter and its options -------------------------------------------- */

/* Options with a file name, or a list of them. */
static bool
names_file(const struct wire_option *option)
{
	return option->type == WIRE_FILE || (option->type == WIRE_LIST &&
	    strncmp(option->arg, "FILE", 4) == 0);
}

static const char *
file_setting(struct loader *l, const struct wire_yaml *node, const char *value)
{
	const char *path = path_from(l->arena, node->file, value);

	if (access(path, R_OK) != 0)
		wire_problem_at(l->problems, node, "%s: %s", path,
		    strerror(errno));
	return path;
}

/* Adds one value to the stage's conf, and to its settings. */
static void
set_option(struct loader *l, struct wire_plan_stage *stage,
    struct wire_setting *setting, const struct wire_yaml *node)
{
	const struct wire_option *option = setting->option;
	const char *value = "", *why;

	bool none = option->type == WIRE_LIST &&
	    node->kind == WIRE_YAML_LIST && node->n == 0;

	if (!none && !expect(l, node, WIRE_YAML_SCALAR,
	    option->type == WIRE_LIST ? "a value or a list of values" : "a value"))
		return;
	if (!none)	/* `keep: []` is the same as --keep= */
		value = wire_vars_expand(&l->vars, node);
	if (value == NULL)
		return;
	if (names_file(option) && value[0] != '\0')
		value = file_setting(l, node, value);
	if (!wire_conf_set(l->arena, stage->conf, option, value, &why))
		wire_problem_at(l->problems, node, "%s: '%s' %s", option->name,
		    value, why);
	setting->value = value;
	stage->nsettings++;
}

static void
unknown_option(struct loader *l, const struct wire_filter *filter,
    const struct wire_yaml *value)
{
	struct wire_buf what = { .arena = l->arena };

	wire_buf_printf(&what, "%s has no option", filter->name);
	wire_buf_char(&what, '\0');
	unknown_key(l, value, what.p,
	    wire_option_names(l->arena, filter->options));
}

static void
set_options(struct loader *l, struct wire_plan_stage *stage,
    const struct wire_yaml *options)
{
	const struct wire_filter *filter = stage->filter;
	struct wire_setting *settings;
	size_t n = 0;

	if (wire_yaml_is_null(options))	/* "- segment:" */
		return;
	if (!expect(l, options, WIRE_YAML_MAP, "a map of options"))
		return;
	for (const struct wire_yaml *v = options->first; v != NULL; v = v->next)
		n += v->n > 1 ? v->n : 1;
	settings = wire_arena_array(l->arena, n, sizeof(*settings));
	stage->settings = settings;

	for (const struct wire_yaml *v = options->first; v != NULL; v = v->next) {
		const struct wire_option *option =
		    wire_option_find(filter->options, v->key->text);
		const struct wire_yaml *item = v;

		if (option == NULL) {
			unknown_option(l, filter, v);
			continue;
		}
		if (option->type == WIRE_LIST && v->kind == WIRE_YAML_LIST &&
		    v->n > 0)
			item = v->first;
		for (; item != NULL; item = item == v ? NULL : item->next) {
			settings[stage->nsettings].option = option;
			set_option(l, stage, &settings[stage->nsettings], item);
		}
	}
}

static const char *const *
stage_names(struct loader *l)
{
	const char **names;
	size_t n = 0;

	while (wire_filters[n] != NULL)
		n++;
	names = wire_arena_array(l->arena, n + 2, sizeof(*names));
	for (size_t i = 0; i < n; i++)
		names[i] = wire_filters[i]->name;
	names[n] = "exec";
	names[n + 1] = NULL;
	return names;
}

static void
plan_filter(struct loader *l, struct wire_plan_stage *stage,
    const struct wire_yaml *name, const struct wire_yaml *options)
{
	stage->name = name->text;
	stage->filter = wire_filter_find(name->text);
	if (stage->filter == NULL) {
		wire_problem_at(l->problems, name, "unknown stage '%s'%s",
		    name->text, wire_suggestion(l->problems, name->text,
		    stage_names(l)));
		return;
	}
	stage->conf = wire_conf_new(l->arena, stage->filter->options,
	    stage->filter->conf_size);
	if (options != NULL)
		set_options(l, stage, options);
}

/* ---- another program ----------------------------------------------------- */

/* True if the program is there to be run, as execvp would find it. */
static bool
can_run(struct loader *l, const struct wire_plan_stage *stage)
{
	const char *name = stage->argv[0], *path = getenv("PATH");
	struct wire_str rest, dir;

	if (strchr(name, '/') != NULL)
		return access(path_from(l->arena, stage->node->file, name),
		    X_OK) == 0;
	rest = wire_str_of(path == NULL ? "/bin:/usr/bin" : path);
	while (wire_str_field(&rest, ':', &dir)) {
		const char *file = join(l->arena, dir, "/");

		if (access(join(l->arena, wire_str_of(file), name), X_OK) == 0)
			return true;
	}
	return false;
}

static void
plan_exec(struct loader *l, struct wire_plan_stage *stage,
    const struct wire_yaml *list)
{
	size_t n = 0;

	stage->name = "exec";
	if (!expect(l, list, WIRE_YAML_LIST, "a list: program, argument, …"))
		return;
	if (list->n == 0) {
		wire_problem_at(l->problems, list, "expected a program's name");
		return;
	}
	stage->argv = wire_arena_array(l->arena, list->n + 1, sizeof(char *));
	for (const struct wire_yaml *v = list->first; v != NULL; v = v->next) {
		const char *word = NULL;

		if (v->kind != WIRE_YAML_SCALAR)
			expect(l, v, WIRE_YAML_SCALAR, "a word");
		else	/* the program is the one that is named here */
			word = n == 0 ? v->text : wire_vars_expand(&l->vars, v);
		stage->argv[n++] = copy(l->arena,
		    wire_str_of(word == NULL ? "" : word));
	}
	stage->argv[n] = NULL;
	stage->name = stage->argv[0];
	if (!can_run(l, stage))
		wire_problem_at(l->problems, list->first,
		    "program '%s' is not there, or cannot be run",
		    stage->name);
}

static void
plan_timeout(struct loader *l, struct wire_plan_stage *stage,
    const struct wire_yaml *value)
{
	const char *text = plain_value(l, value, "a time such as 30s");

	if (text == NULL)
		return;
	stage->timeout = duration(text);
	if (stage->timeout == 0)
		wire_problem_at(l->problems, value,
		    "expected a time such as 500ms, 30s, 5m or 1h");
}

/* ---- the stages ---------------------------------------------------------- */

static void
plan_stage_map(struct loader *l, struct wire_plan_stage *stage,
    const struct wire_yaml *map)
{
	const struct wire_yaml *exec = wire_yaml_get(map, "exec");

	if (map->n == 0) {
		wire_problem_at(l->problems, map, "expected a stage");
		return;
	}
	if (exec == NULL) {
		plan_filter(l, stage, map->first->key, map->first);
		if (map->n > 1)
			wire_problem_at(l->problems, map->first->next->key,
			    "'%s' beside '%s': options are indented further, "
			    "and a stage begins with '- '",
			    map->first->next->key->text, map->first->key->text);
		return;
	}
	plan_exec(l, stage, exec);
	for (const struct wire_yaml *v = map->first; v != NULL; v = v->next) {
		if (strcmp(v->key->text, "timeout") == 0)
			plan_timeout(l, stage, v);
		else if (v != exec)
			unknown_key(l, v, "unknown key beside exec:",
			    (const char *const[]){ "timeout", NULL });
	}
}

static void
plan_stage(struct loader *l, struct wire_plan_stage *stage,
    const struct wire_yaml *node)
{
	struct wire_str dir = directory(node->file);

	if (dir.n > 1)
		dir.n--;	/* the slash, unless it is the root */
	*stage = (struct wire_plan_stage){
		.name = "", .node = node,
		.dir = dir.n == 0 ? "." : copy(l->arena, dir),
	};
	if (node->kind == WIRE_YAML_MAP)
		plan_stage_map(l, stage, node);
	else if (node->kind == WIRE_YAML_SCALAR && !wire_yaml_is_null(node))
		plan_filter(l, stage, node, NULL);
	else
		expect(l, node, WIRE_YAML_MAP, "a stage");
}

bool
wire_stage_prints(const struct wire_plan_stage *stage)
{
	return stage->filter != NULL && stage->filter->prints != NULL &&
	    stage->filter->prints(stage->conf);
}

/* True if the stage writes something whose offsets are the text's. */
static bool
writes_layer(const struct wire_plan_stage *stage)
{
	static const char *const layers[] = {
		"sentences", "entities", "quotes", "summary", "findings", NULL
	};
	struct wire_str words, word;

	if (stage->filter == NULL)
		return false;
	words = wire_str_of(stage->filter->writes);
	while (wire_str_field(&words, ' ', &word))
		for (size_t i = 0; layers[i] != NULL; i++)
			if (wire_str_is(word, layers[i]))
				return true;
	return false;
}

static void
check_order(struct loader *l, const struct wire_plan_stage *v, size_t n)
{
	const struct wire_plan_stage *layer = NULL;

	for (size_t i = 0; i < n; i++) {
		const struct wire_filter *f = v[i].filter;

		if (f == NULL)
			continue;
		if (f->read != NULL && i > 0)
			wire_problem_at(l->problems, v[i].node,
			    "%s reads documents, so it must be the first stage",
			    f->name);
		if ((f->flags & WIRE_EDITS_TEXT) && layer != NULL)
			wire_problem_at(l->problems, v[i].node,
			    "%s changes the text, so it must stand before %s "
			    "(line %zu)", f->name, layer->name,
			    layer->node->line);
		if (wire_stage_prints(&v[i]) && i + 1 < n)
			wire_problem_at(l->problems, v[i].node,
			    "%s prints something else than records, so it "
			    "must be the last stage", f->name);
		if (layer == NULL && writes_layer(&v[i]))
			layer = &v[i];
	}
}

static void
plan_stages(struct loader *l, struct wire_plan *plan)
{
	struct wire_plan_stage *v;
	size_t n = 0;

	if (l->stages == NULL) {
		wire_problem(l->problems, plan->file, 0, 0, "no stages:");
		return;
	}
	if (!expect(l, l->stages, WIRE_YAML_LIST, "a list of stages"))
		return;
	if (l->stages->n == 0 || l->stages->n > MAX_STAGES) {
		wire_problem_at(l->problems, l->stages,
		    "expected 1 to 100 stages, not %zu", l->stages->n);
		return;
	}
	v = wire_arena_array(l->arena, l->stages->n, sizeof(*v));
	for (const struct wire_yaml *s = l->stages->first; s != NULL; s = s->next)
		plan_stage(l, &v[n++], s);
	check_order(l, v, n);
	plan->stages = v;
	plan->nstages = n;
}

/* ---- the other keys ------------------------------------------------------ */

static void
plan_quarantine(struct loader *l, struct wire_plan *plan)
{
	const char *file = plain_value(l, l->quarantine_file, "a file name");
	const char *max = plain_value(l, l->quarantine_max, "a percentage");

	if (file != NULL)
		plan->quarantine = path_from(l->arena,
		    l->quarantine_file->file, file);
	if (max == NULL)
		return;
	plan->quarantine_max = percentage(max);
	if (plan->quarantine_max < 0 || plan->quarantine_max > 1)
		wire_problem_at(l->problems, l->quarantine_max,
		    "expected a percentage such as 1%% or 0.5%%");
}

static void
take_vars(struct loader *l, const struct wire_yaml *vars)
{
	if (!expect(l, vars, WIRE_YAML_MAP, "a map of names and values"))
		return;
	for (const struct wire_yaml *v = vars->first; v != NULL; v = v->next) {
		if (v->kind != WIRE_YAML_SCALAR)
			expect(l, v, WIRE_YAML_SCALAR, "a single value");
		else
			wire_vars_define(&l->vars, v->key->text, v);
	}
}

static void
take_env(struct loader *l, const struct wire_yaml *names)
{
	if (!expect(l, names, WIRE_YAML_LIST, "a list of names"))
		return;
	for (const struct wire_yaml *v = names->first; v != NULL; v = v->next)
		if (expect(l, v, WIRE_YAML_SCALAR, "a name"))
			wire_vars_allow_env(&l->vars, v);
}

static void
take_quarantine(struct loader *l, const struct wire_yaml *map)
{
	static const char *const keys[] = { "file", "max", NULL };

	if (!expect(l, map, WIRE_YAML_MAP, "a map with file: and max:"))
		return;
	for (const struct wire_yaml *v = map->first; v != NULL; v = v->next) {
		if (strcmp(v->key->text, "file") == 0)
			l->quarantine_file = v;
		else if (strcmp(v->key->text, "max") == 0)
			l->quarantine_max = v;
		else
			unknown_key(l, v, "unknown key", keys);
	}
}

/* ---- files --------------------------------------------------------------- */

static void read_file(struct loader *l, const char *path,
    const struct wire_yaml *include, const struct opened *by);

static void
take_include(struct loader *l, const struct wire_yaml *include,
    const struct opened *by)
{
	if (include->kind == WIRE_YAML_LIST)
		for (const struct wire_yaml *v = include->first; v != NULL; v = v->next)
			if (expect(l, v, WIRE_YAML_SCALAR, "a file name"))
				read_file(l, path_from(l->arena, v->file, v->text),
				    v, by);
	if (include->kind != WIRE_YAML_LIST &&
	    expect(l, include, WIRE_YAML_SCALAR, "a file name"))
		read_file(l, path_from(l->arena, include->file, include->text),
		    include, by);
}

static void
take_keys(struct loader *l, const struct wire_yaml *map, const struct opened *at)
{
	static const char *const keys[] = {
		"include", "vars", "env", "stages", "quarantine", "tests", NULL
	};
	const struct wire_yaml *include = wire_yaml_get(map, "include");

	if (include != NULL)	/* first, wherever it stands: what follows wins */
		take_include(l, include, at);
	for (const struct wire_yaml *v = map->first; v != NULL; v = v->next) {
		const char *key = v->key->text;

		if (strcmp(key, "vars") == 0)
			take_vars(l, v);
		else if (strcmp(key, "env") == 0)
			take_env(l, v);
		else if (strcmp(key, "stages") == 0)
			l->stages = v;
		else if (strcmp(key, "quarantine") == 0)
			take_quarantine(l, v);
		else if (strcmp(key, "tests") != 0 && v != include)
			unknown_key(l, v, "unknown key", keys);
		else if (v != include && at->by == NULL)
			l->tests = v;	/* an included file's are its own */
	}
}

/* A mistake of a file that is to be included is one of the line that says so. */
static void
include_problem(struct loader *l, const char *path,
    const struct wire_yaml *include, const char *why)
{
	if (include != NULL)
		wire_problem_at(l->problems, include, "%s: %s", path, why);
	else
		wire_problem(l->problems, path, 0, 0, "%s", why);
}

/* `include` is the node that named the file; NULL of the outermost. */
static void
read_file(struct loader *l, const char *path, const struct wire_yaml *include,
    const struct opened *by)
{
	struct opened at = { .by = by };
	char real[PATH_MAX];
	const struct wire_yaml *root;
	size_t before = l->problems->n;

	if (realpath(path, real) == NULL) {
		include_problem(l, path, include, strerror(errno));
		return;
	}
	at.real_path = real;
	for (const struct opened *o = by; o != NULL; o = o->by)
		if (strcmp(o->real_path, real) == 0) {
			include_problem(l, path, include, "includes itself");
			return;
		}
	if (++l->files > MAX_FILES) {
		include_problem(l, path, include, "too many included files");
		return;
	}
	root = wire_yaml_load(l->arena, path, l->problems);
	if (root != NULL && expect(l, root, WIRE_YAML_MAP, "a map"))
		take_keys(l, root, &at);
	else if (l->problems->n == before)
		wire_problem(l->problems, path, 0, 0, "the file is empty");
}

struct wire_plan *
wire_plan_load(struct wire_arena *a, const char *path, char *const *settings,
    struct wire_problems *ps)
{
	struct wire_plan *plan = wire_arena_alloc(a, sizeof(*plan));
	struct loader l = {
		.arena = a, .problems = ps,
		.vars = { .arena = a, .problems = ps },
	};

	*plan = (struct wire_plan){ .file = path };
	for (; settings != NULL && *settings != NULL; settings++)
		wire_vars_set(&l.vars, *settings);
	read_file(&l, path, NULL, NULL);
	if (ps->n > 0 && l.stages == NULL)	/* the file could not be read */
		return plan;
	plan_stages(&l, plan);
	plan_quarantine(&l, plan);
	wire_vars_unused(&l.vars);
	plan->tests = l.tests;
	return plan;
}

size_t
wire_plan_until(const struct wire_plan *plan, const char *name)
{
	for (size_t i = 0; i < plan->nstages; i++)
		if (strcmp(plan->stages[i].name, name) == 0)
			return i + 1;
	return 0;
}

const char *const *
wire_plan_names(struct wire_arena *a, const struct wire_plan *plan)
{
	const char **names = wire_arena_array(a, plan->nstages + 1,
	    sizeof(*names));

	for (size_t i = 0; i < plan->nstages; i++)
		names[i] = plan->stages[i].name;
	names[plan->nstages] = NULL;
	return names;
}
