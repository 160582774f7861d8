/*
 * vars.h - ${name} and ${env:NAME} in the values of a pipeline file
 *
 * Names come from vars: and from --set; the environment is open only to the
 * names under env:.  A variable may use others.  $${ stands for ${ itself, and
 * a $ before anything else is just that.
 */
#ifndef WIRE_VARS_H
#define WIRE_VARS_H

#include "lib/pipeline/yaml.h"

/* Begins with arena and problems.  Define all before the first expand. */
struct wire_vars {
	struct wire_arena *arena;
	struct wire_problems *problems;
	struct wire_var *first;
	struct wire_env_name *env;
	const char **names;	/* NULL: not yet needed */
};

/* Sets a variable to what the scalar says; replaces an older value unless
 * that came from wire_vars_set. */
void wire_vars_define(struct wire_vars *vars, const char *name,
    const struct wire_yaml *value);

/* Takes "name=value" from the command line: wins over all files. */
void wire_vars_set(struct wire_vars *vars, const char *setting);

void wire_vars_allow_env(struct wire_vars *vars, const struct wire_yaml *name);

/* The scalar with its variables filled in; NULL after a problem. */
const char *wire_vars_expand(struct wire_vars *vars,
    const struct wire_yaml *scalar);

/* A problem for every wire_vars_set that no file defines or uses. */
void wire_vars_unused(struct wire_vars *vars);

#endif
