/* plan.c - a pipeline file, read and checked: what is to run */
#include "lib/pipeline/plan.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "lib/base/str.h"
#include "lib/pipeline/loader.h"

enum { MAX_FILES = 64 };	/* a pipeline's, with all it includes */

/* Files being read: the one at hand, then those that include it. */
struct opened {
	const struct opened *by;
	const char *real_path;	/* as given, if it has no other: /dev/fd/63 */
};

struct reading {
	struct wire_loader loader;
	size_t files;		/* read so far */
	/* What the files said; a file is read after those that it includes, and
	 * wins. */
	const struct wire_yaml *stages, *quarantine_file, *quarantine_max, *tests;
};

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

/* ---- the keys of a file -------------------------------------------------- */

static void
take_vars(struct wire_loader *l, const struct wire_yaml *vars)
{
	if (!wire_loader_expect(l, vars, WIRE_YAML_MAP, "a map of names and values"))
		return;
	for (const struct wire_yaml *v = vars->first; v != NULL; v = v->next) {
		if (v->kind != WIRE_YAML_SCALAR)
			wire_loader_expect(l, v, WIRE_YAML_SCALAR, "a single value");
		else	/* which may be nothing */
			wire_vars_define(&l->vars, v->key->text, v);
	}
}

static void
take_env(struct wire_loader *l, const struct wire_yaml *names)
{
	if (!wire_loader_expect(l, names, WIRE_YAML_LIST, "a list of names"))
		return;
	for (const struct wire_yaml *v = names->first; v != NULL; v = v->next)
		if (wire_loader_expect(l, v, WIRE_YAML_SCALAR, "a name"))
			wire_vars_allow_env(&l->vars, v);
}

static void
take_quarantine(struct reading *r, const struct wire_yaml *map)
{
	static const char *const keys[] = { "file", "max", NULL };

	if (!wire_loader_expect(&r->loader, map, WIRE_YAML_MAP,
	    "a map with file: and max:"))
		return;
	for (const struct wire_yaml *v = map->first; v != NULL; v = v->next) {
		if (strcmp(v->key->text, "file") == 0)
			r->quarantine_file = v;
		else if (strcmp(v->key->text, "max") == 0)
			r->quarantine_max = v;
		else
			wire_loader_unknown(&r->loader, v, "unknown key", keys);
	}
}

static void
take_key(struct reading *r, const struct wire_yaml *v, bool outermost)
{
	static const char *const keys[] = {
		"include", "vars", "env", "stages", "quarantine", "tests", NULL
	};
	const char *key = v->key->text;

	if (strcmp(key, "include") == 0)
		;		/* has been read before all others */
	else if (strcmp(key, "vars") == 0)
		take_vars(&r->loader, v);
	else if (strcmp(key, "env") == 0)
		take_env(&r->loader, v);
	else if (strcmp(key, "stages") == 0)
		r->stages = v;
	else if (strcmp(key, "quarantine") == 0)
		take_quarantine(r, v);
	else if (strcmp(key, "tests") != 0)
		wire_loader_unknown(&r->loader, v, "unknown key", keys);
	else if (outermost)	/* tests of an included file are for that file */
		r->tests = v;
}

/* ---- files --------------------------------------------------------------- */

static void read_file(struct reading *r, const char *path,
    const struct wire_yaml *named, const struct opened *by);

static void
include(struct reading *r, const struct wire_yaml *name, const struct opened *by)
{
	if (wire_loader_expect(&r->loader, name, WIRE_YAML_SCALAR, "a file name"))
		read_file(r, wire_loader_path(r->loader.arena, name->file,
		    name->text), name, by);
}

static void
take_keys(struct reading *r, const struct wire_yaml *map, const struct opened *at)
{
	const struct wire_yaml *names = wire_yaml_get(map, "include");

	if (names != NULL && names->kind == WIRE_YAML_LIST)
		for (const struct wire_yaml *v = names->first; v != NULL; v = v->next)
			include(r, v, at);
	else if (names != NULL)
		include(r, names, at);
	for (const struct wire_yaml *v = map->first; v != NULL; v = v->next)
		take_key(r, v, at->by == NULL);
}

/* Why a file cannot be read: at the line that names it, if one does. */
static void
file_problem(struct reading *r, const char *path, const struct wire_yaml *named,
    const char *why)
{
	if (named != NULL)
		wire_problem_at(r->loader.problems, named, "%s: %s", path, why);
	else
		wire_problem(r->loader.problems, path, 0, 0, "%s", why);
}

static bool
is_open(const struct opened *file, const char *real_path)
{
	for (; file != NULL; file = file->by)
		if (strcmp(file->real_path, real_path) == 0)
			return true;
	return false;
}

/* `named` is the value of include:; NULL of the outermost file. */
static void
read_file(struct reading *r, const char *path, const struct wire_yaml *named,
    const struct opened *by)
{
	char buf[PATH_MAX];
	const char *real = realpath(path, buf);
	const struct opened at = { by, real == NULL ? path : real };
	size_t problems = r->loader.problems->n;
	const struct wire_yaml *root;

	if (access(path, R_OK) != 0) {
		file_problem(r, path, named, strerror(errno));
		return;
	}
	if (is_open(by, at.real_path)) {
		file_problem(r, path, named, "includes itself");
		return;
	}
	if (++r->files > MAX_FILES) {
		file_problem(r, path, named, "too many included files");
		return;
	}
	root = wire_yaml_load(r->loader.arena, path, r->loader.problems);
	if (root == NULL && r->loader.problems->n == problems)
		file_problem(r, path, NULL, "the file is empty");
	if (root != NULL &&
	    wire_loader_expect(&r->loader, root, WIRE_YAML_MAP, "a map"))
		take_keys(r, root, &at);
}

/* ---- the plan ------------------------------------------------------------ */

static void
plan_stages(struct reading *r, struct wire_plan *plan)
{
	if (r->stages == NULL) {
		if (r->loader.problems->n == 0)	/* else that may be why */
			wire_problem(r->loader.problems, plan->file, 0, 0,
			    "no stages:");
		return;
	}
	plan->stages = wire_loader_stages(&r->loader, r->stages);
	plan->nstages = plan->stages == NULL ? 0 : r->stages->n;
}

/* True if records can be appended to the file, which need not be there. */
static bool
can_write(struct wire_arena *a, const char *path)
{
	struct wire_str dir = wire_loader_directory(path);

	if (access(path, F_OK) == 0)
		return access(path, W_OK) == 0;
	return access(dir.n == 0 ? "." : wire_loader_copy(a, dir), W_OK) == 0;
}

static void
plan_quarantine(struct reading *r, struct wire_plan *plan)
{
	struct wire_loader *l = &r->loader;
	const char *file = wire_loader_value(l, r->quarantine_file, "a file name");
	const char *max = wire_loader_value(l, r->quarantine_max, "a percentage");

	if (file != NULL) {
		plan->quarantine = wire_loader_path(l->arena,
		    r->quarantine_file->file, file);
		if (!can_write(l->arena, plan->quarantine))
			wire_problem_at(l->problems, r->quarantine_file,
			    "%s: %s", plan->quarantine, strerror(errno));
	}
	if (max == NULL)
		return;
	plan->quarantine_max = percentage(max);
	if (plan->quarantine_max < 0 || plan->quarantine_max > 1)
		wire_problem_at(l->problems, r->quarantine_max,
		    "expected a percentage such as 1%% or 0.5%%");
}

struct wire_plan *
wire_plan_load(struct wire_arena *a, const char *path, char *const *settings,
    struct wire_problems *ps)
{
	struct wire_plan *plan = wire_arena_alloc(a, sizeof(*plan));
	struct reading r = {
		.loader = {
			.arena = a, .problems = ps,
			.vars = { .arena = a, .problems = ps },
		},
	};

	*plan = (struct wire_plan){ .file = path };
	for (; *settings != NULL; settings++)
		wire_vars_set(&r.loader.vars, *settings);
	read_file(&r, path, NULL, NULL);
	plan_stages(&r, plan);
	if (r.stages == NULL)	/* nothing to hold the rest against */
		return plan;
	plan_quarantine(&r, plan);
	wire_vars_unused(&r.loader.vars);
	plan->tests = r.tests;
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

bool
wire_stage_prints(const struct wire_plan_stage *stage)
{
	return stage->filter != NULL && stage->filter->prints != NULL &&
	    stage->filter->prints(stage->conf);
}
