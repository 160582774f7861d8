/* stages.c - the stages of a pipeline file: filters with options, programs */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "lib/base/str.h"
#include "lib/filter/options.h"
#include "lib/pipeline/loader.h"

enum { MAX_STAGES = 100 };

/* ---- a filter and its options -------------------------------------------- */

/* Options with a file name, or a list of them. */
static bool
names_file(const struct wire_option *option)
{
	return option->type == WIRE_FILE || (option->type == WIRE_LIST &&
	    strncmp(option->arg, "FILE", 4) == 0);
}

static const char *
file_setting(struct wire_loader *l, const struct wire_yaml *node, const char *value)
{
	const char *path = wire_loader_path(l->arena, node->file, value);

	if (access(path, R_OK) != 0)
		wire_problem_at(l->problems, node, "%s: %s", path,
		    strerror(errno));
	return path;
}

/* Adds one value to the stage's conf, and to its settings. */
static void
set_option(struct wire_loader *l, struct wire_plan_stage *stage,
    struct wire_setting *setting, const struct wire_yaml *node)
{
	const struct wire_option *option = setting->option;
	bool none = option->type == WIRE_LIST &&
	    node->kind == WIRE_YAML_LIST && node->n == 0;
	const char *value = "", *why;	/* `keep: []` is the same as --keep= */

	if (!none)
		value = wire_loader_value(l, node, option->type == WIRE_LIST
		    ? "a value or a list of values" : "a value");
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
unknown_option(struct wire_loader *l, const struct wire_filter *filter,
    const struct wire_yaml *value)
{
	struct wire_buf what = { .arena = l->arena };

	wire_buf_printf(&what, "%s has no option", filter->name);
	wire_buf_char(&what, '\0');
	wire_loader_unknown(l, value, what.p,
	    wire_option_names(l->arena, filter->options));
}

/* One key of the map of options, which may have several values. */
static void
take_option(struct wire_loader *l, struct wire_plan_stage *stage,
    struct wire_setting *settings, const struct wire_yaml *value)
{
	const struct wire_option *option =
	    wire_option_find(stage->filter->options, value->key->text);
	bool several;

	if (option == NULL) {
		unknown_option(l, stage->filter, value);
		return;
	}
	several = option->type == WIRE_LIST &&
	    value->kind == WIRE_YAML_LIST && value->n > 0;
	for (const struct wire_yaml *v = several ? value->first : value;
	    v != NULL; v = several ? v->next : NULL) {
		settings[stage->nsettings].option = option;
		set_option(l, stage, &settings[stage->nsettings], v);
	}
}

static void
take_options(struct wire_loader *l, struct wire_plan_stage *stage,
    const struct wire_yaml *options)
{
	struct wire_setting *settings;
	size_t n = 0;

	if (wire_yaml_is_null(options))	/* "- segment:" */
		return;
	if (!wire_loader_expect(l, options, WIRE_YAML_MAP, "a map of options"))
		return;
	for (const struct wire_yaml *v = options->first; v != NULL; v = v->next)
		n += v->n > 1 ? v->n : 1;
	settings = wire_arena_array(l->arena, n, sizeof(*settings));
	stage->settings = settings;
	for (const struct wire_yaml *v = options->first; v != NULL; v = v->next)
		take_option(l, stage, settings, v);
}

static const char *const *
stage_names(struct wire_loader *l)
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
plan_filter(struct wire_loader *l, struct wire_plan_stage *stage,
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
		take_options(l, stage, options);
}

/* ---- another program ----------------------------------------------------- */

/* True if the program is there to be run, as execvp would find it. */
static bool
can_run(struct wire_loader *l, const struct wire_yaml *program)
{
	const char *name = program->text, *path = getenv("PATH");
	struct wire_str rest, dir;

	if (strchr(name, '/') != NULL)
		return access(wire_loader_path(l->arena, program->file, name),
		    X_OK) == 0;
	rest = wire_str_of(path == NULL ? "/bin:/usr/bin" : path);
	while (wire_str_field(&rest, ':', &dir)) {
		const char *file = wire_loader_join(l->arena, dir, "/");

		if (access(wire_loader_join(l->arena, wire_str_of(file), name), X_OK) == 0)
			return true;
	}
	return false;
}

/* The program is the one that is named; its arguments may have variables. */
static char *
program_word(struct wire_loader *l, const struct wire_yaml *word, bool first)
{
	const char *value = word->text;

	if (!first || word->kind != WIRE_YAML_SCALAR)
		value = wire_loader_value(l, word, "a word");
	return wire_loader_copy(l->arena,
	    wire_str_of(value == NULL ? "" : value));
}

static void
plan_exec(struct wire_loader *l, struct wire_plan_stage *stage,
    const struct wire_yaml *list)
{
	const struct wire_yaml *program;
	size_t n = 0;

	stage->name = "exec";
	if (!wire_loader_expect(l, list, WIRE_YAML_LIST,
	    "a list: program, argument, ..."))
		return;
	program = list->first;
	if (program == NULL) {
		wire_problem_at(l->problems, list, "expected a program's name");
		return;
	}
	stage->argv = wire_arena_array(l->arena, list->n + 1, sizeof(char *));
	for (const struct wire_yaml *v = program; v != NULL; v = v->next)
		stage->argv[n++] = program_word(l, v, v == program);
	stage->argv[n] = NULL;
	stage->name = stage->argv[0];
	if (program->kind == WIRE_YAML_SCALAR && !can_run(l, program))
		wire_problem_at(l->problems, program,
		    "program '%s' is not there, or cannot be run", program->text);
}

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

static void
plan_timeout(struct wire_loader *l, struct wire_plan_stage *stage,
    const struct wire_yaml *value)
{
	const char *text = wire_loader_value(l, value, "a time such as 30s");

	if (text == NULL)
		return;
	stage->timeout = duration(text);
	if (stage->timeout == 0)
		wire_problem_at(l->problems, value,
		    "expected a time such as 500ms, 30s, 5m or 1h");
}

/* ---- the stages ---------------------------------------------------------- */

static void
plan_stage_map(struct wire_loader *l, struct wire_plan_stage *stage,
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
			wire_loader_unknown(l, v, "unknown key beside exec:",
			    (const char *const[]){ "timeout", NULL });
	}
}

static void
plan_stage(struct wire_loader *l, struct wire_plan_stage *stage,
    const struct wire_yaml *node)
{
	struct wire_str dir = wire_loader_directory(node->file);

	if (dir.n > 1)
		dir.n--;	/* the slash, unless it is the root */
	*stage = (struct wire_plan_stage){
		.name = "", .node = node,
		.dir = dir.n == 0 ? "." : wire_loader_copy(l->arena, dir),
	};
	if (node->kind == WIRE_YAML_MAP)
		plan_stage_map(l, stage, node);
	else if (node->kind == WIRE_YAML_SCALAR && !wire_yaml_is_null(node))
		plan_filter(l, stage, node, NULL);
	else
		wire_loader_expect(l, node, WIRE_YAML_MAP, "a stage");
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
check_order(struct wire_loader *l, const struct wire_plan_stage *v, size_t n)
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

struct wire_plan_stage *
wire_loader_stages(struct wire_loader *l, const struct wire_yaml *list)
{
	struct wire_plan_stage *v;
	size_t n = 0;

	if (!wire_loader_expect(l, list, WIRE_YAML_LIST, "a list of stages"))
		return NULL;
	if (list->n == 0 || list->n > MAX_STAGES) {
		wire_problem_at(l->problems, list,
		    "expected 1 to 100 stages, not %zu", list->n);
		return NULL;
	}
	v = wire_arena_array(l->arena, list->n, sizeof(*v));
	for (const struct wire_yaml *s = list->first; s != NULL; s = s->next)
		plan_stage(l, &v[n++], s);
	check_order(l, v, n);
	return v;
}
