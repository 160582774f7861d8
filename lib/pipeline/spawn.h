/*
 * spawn.h - runs the stages of a plan, in this process or in several
 *
 * Neighbouring filters are fused: one process runs them in a row (wire_run).
 * Another program splits the row; then every part is a process of its own and
 * pipes join them.  What comes out is the same byte for byte.
 */
#ifndef WIRE_SPAWN_H
#define WIRE_SPAWN_H

#include "lib/pipeline/plan.h"

/* `run` says everything but the stages; its output is closed at the end.
 * `processes`: do not fuse.  Returns the exit code, the worst of all parts.
 * Forks, so flush stdio before. */
int wire_spawn(struct wire_arena *a, const struct wire_plan_stage *stages,
    size_t n, const struct wire_run *run, bool processes);

/* Opens every filter and closes it again: what wire_plan_load cannot find.
 * Returns the exit code. */
int wire_plan_check(struct wire_arena *a, const struct wire_plan_stage *stages,
    size_t n, const struct wire_run *run);

#endif
