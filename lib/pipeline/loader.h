/*
 * loader.h - what the readers of a pipeline file share
 *
 * plan.c reads the files and their keys, stages.c the stages.
 */
#ifndef WIRE_LOADER_H
#define WIRE_LOADER_H

#include "lib/pipeline/plan.h"
#include "lib/pipeline/vars.h"

struct wire_loader {
	struct wire_arena *arena;
	struct wire_problems *problems;
	struct wire_vars vars;
};

/* True if the node is of the kind, and is something; else it is a problem:
 * "expected `what`, not a list". */
bool wire_loader_expect(struct wire_loader *l, const struct wire_yaml *node,
    enum wire_yaml_kind kind, const char *what);

/* What a scalar says, variables filled in.  NULL if node is NULL, or after a
 * problem. */
const char *wire_loader_value(struct wire_loader *l,
    const struct wire_yaml *node, const char *what);

/* The problem "`what` 'key'", with a suggestion out of `known`. */
void wire_loader_unknown(struct wire_loader *l, const struct wire_yaml *value,
    const char *what, const char *const *known);

/* Strings in the arena, NUL-ended. */
char *wire_loader_copy(struct wire_arena *a, struct wire_str s);
char *wire_loader_join(struct wire_arena *a, struct wire_str head,
    const char *tail);

/* Of a file's name, everything up to the last slash, that included. */
struct wire_str wire_loader_directory(const char *file);
/* A path in a file is relative to that file. */
const char *wire_loader_path(struct wire_arena *a, const char *file,
    const char *path);

/* The stages of a list, checked, one by one and in their order (stages.c).
 * NULL after a problem with the list itself. */
struct wire_plan_stage *wire_loader_stages(struct wire_loader *l,
    const struct wire_yaml *list);

#endif
