/*
 * tests.h - the tests inside a pipeline file, run and told as TAP
 *
 * wirecopy-pipeline(5) says what a test may say.
 */
#ifndef WIRE_PIPELINE_TESTS_H
#define WIRE_PIPELINE_TESTS_H

#include <stdio.h>

#include "lib/pipeline/plan.h"

/* What several files' tests have in common. */
struct wire_tests {
	struct wire_arena *arena;
	const struct wire_run *run;	/* --data and the like */
	size_t count, failed;
};

/* Problems of the tests themselves: unknown keys, no input …. */
void wire_tests_check(struct wire_arena *a, const struct wire_plan *plan,
    struct wire_problems *ps);

/* Runs them, of which none has a problem, and prints a line each. */
void wire_tests_run(struct wire_tests *t, const struct wire_plan *plan,
    FILE *out);

#endif
