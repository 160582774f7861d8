/* vars.c - ${name} and ${env:NAME} in the values of a pipeline file */
#include "lib/pipeline/vars.h"

#include <stdlib.h>

#include "lib/base/str.h"

enum {
	MAX_VALUE = 64 << 10,	/* a: ${b}${b}, b: ${c}${c}, … doubles at every step */
	MAX_NESTED = 16
};

struct wire_var {
	struct wire_var *next;
	const char *name;
	const struct wire_yaml *node;	/* NULL: not in any file */
	const char *value;	/* filled in; NULL: not yet */
	bool set, used;		/* by --set; in a scalar */
	bool busy;		/* being filled in: to find a: ${a} */
};

struct wire_env_name {
	struct wire_env_name *next;
	const char *name;
};

/* ---- the names ----------------------------------------------------------- */

static const char *
copy(struct wire_vars *vars, struct wire_str s)
{
	struct wire_buf b = { .arena = vars->arena };

	wire_buf_add(&b, s);
	wire_buf_char(&b, '\0');
	return b.p;
}

static struct wire_var *
find(const struct wire_vars *vars, struct wire_str name)
{
	struct wire_var *v = vars->first;

	while (v != NULL && !wire_str_is(name, v->name))
		v = v->next;
	return v;
}

static struct wire_var *
find_or_add(struct wire_vars *vars, struct wire_str name)
{
	struct wire_var *v = find(vars, name);

	if (v == NULL) {
		v = wire_arena_alloc(vars->arena, sizeof(*v));
		*v = (struct wire_var){
			.next = vars->first, .name = copy(vars, name),
		};
		vars->first = v;
	}
	return v;
}

void
wire_vars_define(struct wire_vars *vars, const char *name,
    const struct wire_yaml *value)
{
	find_or_add(vars, wire_str_of(name))->node = value;
}

void
wire_vars_set(struct wire_vars *vars, const char *setting)
{
	const char *equals = strchr(setting, '=');
	struct wire_var *v;

	if (equals == NULL || equals == setting) {
		wire_problem(vars->problems, NULL, 0, 0,
		    "--set %s: not of the form name=value", setting);
		return;
	}
	v = find_or_add(vars, (struct wire_str){ setting,
	    (size_t)(equals - setting) });
	v->set = true;
	v->value = equals + 1;
}

void
wire_vars_allow_env(struct wire_vars *vars, const struct wire_yaml *name)
{
	struct wire_env_name *e = wire_arena_alloc(vars->arena, sizeof(*e));

	*e = (struct wire_env_name){ vars->env, name->text };
	vars->env = e;
}

/* NULL-ended names of the variables in files, for suggestions.  Made once: when
 * the first is missed, all have been defined. */
static const char *const *
names(struct wire_vars *vars)
{
	size_t n = 0;

	if (vars->names != NULL)
		return vars->names;
	for (struct wire_var *p = vars->first; p != NULL; p = p->next)
		n++;
	vars->names = wire_arena_array(vars->arena, n + 1, sizeof(*vars->names));
	n = 0;
	for (struct wire_var *p = vars->first; p != NULL; p = p->next)
		if (p->node != NULL)
			vars->names[n++] = p->name;
	vars->names[n] = NULL;
	return vars->names;
}

void
wire_vars_unused(struct wire_vars *vars)
{
	for (struct wire_var *v = vars->first; v != NULL; v = v->next)
		if (v->set && v->node == NULL && !v->used)
			wire_problem(vars->problems, NULL, 0, 0,
			    "--set %s: no such variable in the pipeline%s",
			    v->name,
			    wire_suggestion(vars->problems, v->name, names(vars)));
}

/* ---- filling in ---------------------------------------------------------- */

static const char *expand(struct wire_vars *vars,
    const struct wire_yaml *scalar, unsigned nested);

/* The three below return NULL after a problem. */

static const char *
env_value(struct wire_vars *vars, const struct wire_yaml *at, const char *name)
{
	const struct wire_env_name *e = vars->env;
	const char *value = NULL;

	while (e != NULL && strcmp(e->name, name) != 0)
		e = e->next;
	if (e == NULL)
		wire_problem_at(vars->problems, at,
		    "${env:%s} is used, but %s is not listed under env:",
		    name, name);
	else if ((value = getenv(name)) == NULL)
		wire_problem_at(vars->problems, at,
		    "%s is not set in the environment", name);
	return value;
}

static const char *
var_value(struct wire_vars *vars, const struct wire_yaml *at,
    struct wire_str name, unsigned nested)
{
	struct wire_var *v = find(vars, name);

	if (v == NULL) {
		const char *word = copy(vars, name);

		wire_problem_at(vars->problems, at, "unknown variable '%s'%s",
		    word, wire_suggestion(vars->problems, word, names(vars)));
		return NULL;
	}
	v->used = true;
	if (v->value != NULL)
		return v->value;
	if (v->busy || nested == MAX_NESTED) {
		wire_problem_at(vars->problems, v->node,
		    v->busy ? "the variable '%s' refers to itself"
		    : "the variable '%s' is nested too deep", v->name);
		return NULL;
	}
	v->busy = true;
	v->value = expand(vars, v->node, nested + 1);
	v->busy = false;
	return v->value;
}

static const char *
value_of(struct wire_vars *vars, const struct wire_yaml *at,
    struct wire_str name, unsigned nested)
{
	struct wire_str env = WIRE_STR("env:");

	if (wire_str_starts(name, env))
		return env_value(vars, at,
		    copy(vars, wire_str_sub(name, env.n, name.n)));
	return var_value(vars, at, name, nested);
}

static const char *
expand(struct wire_vars *vars, const struct wire_yaml *scalar, unsigned nested)
{
	struct wire_buf out = { .arena = vars->arena };
	const char *p = scalar->text, *open, *close, *value;

	for (; (open = strstr(p, "${")) != NULL; p = close + 1) {
		bool escaped = open > p && open[-1] == '$';	/* $${name} */

		wire_buf_add(&out, (struct wire_str){ p,
		    (size_t)(open - p) - escaped });
		if (escaped) {
			wire_buf_add(&out, WIRE_STR("${"));
			close = open + 1;
			continue;
		}
		close = strchr(open, '}');
		if (close == NULL) {
			wire_problem_at(vars->problems, scalar,
			    "'${' without '}'; write $${ for the characters");
			return NULL;
		}
		value = value_of(vars, scalar, (struct wire_str){ open + 2,
		    (size_t)(close - open - 2) }, nested);
		if (value == NULL)
			return NULL;
		wire_buf_add(&out, wire_str_of(value));
		if (out.n > MAX_VALUE) {
			wire_problem_at(vars->problems, scalar,
			    "the value gets longer than 64 KiB");
			return NULL;
		}
	}
	if (out.n == 0)
		return p;
	wire_buf_add(&out, wire_str_of(p));
	wire_buf_char(&out, '\0');
	return out.p;
}

const char *
wire_vars_expand(struct wire_vars *vars, const struct wire_yaml *scalar)
{
	return expand(vars, scalar, 0);
}
