/*
 * plan.h - a pipeline file, read and checked: what is to run
 *
 * wirecopy-pipeline(5) describes the file.  Loading finds every mistake that
 * can be found without opening a filter; the rest is wire_plan_open's.
 * Everything lives in the arena that was given.
 */
#ifndef WIRE_PLAN_H
#define WIRE_PLAN_H

#include "lib/pipeline/yaml.h"
#include "wirecopy/pipeline.h"

/* An option as the file gave it, variables filled in; a list is a setting an
 * item.  For explain: the filter itself reads the conf. */
struct wire_setting {
	const struct wire_option *option;
	const char *value;
};

struct wire_plan_stage {
	const char *name;	/* of the filter, or argv[0] */
	const struct wire_yaml *node;	/* where it stands */
	const char *dir;	/* of the file it stands in: "." or a path */

	const struct wire_filter *filter;	/* NULL: another program */
	void *conf;
	const struct wire_setting *settings;
	size_t nsettings;

	char **argv;		/* of the other program, NULL-ended */
	size_t timeout;		/* milliseconds; 0: none */
};

struct wire_plan {
	const char *file;
	const struct wire_plan_stage *stages;
	size_t nstages;
	const char *quarantine;	/* or NULL */
	double quarantine_max;	/* share, 0-1; 0: no limit */
	const struct wire_yaml *tests;	/* list, or NULL */
};

/* settings: "name=value" of --set, NULL-ended.  Of use only if there are no
 * problems afterwards. */
struct wire_plan *wire_plan_load(struct wire_arena *a, const char *path,
    char *const *settings, struct wire_problems *ps);

/* How many stages it takes to run the first one of that name, too; 0 if there
 * is none. */
size_t wire_plan_until(const struct wire_plan *plan, const char *name);

/* The names of all stages, ended by NULL, for wire_did_you_mean. */
const char *const *wire_plan_names(struct wire_arena *a,
    const struct wire_plan *plan);

/* True if the stage prints something else than records. */
bool wire_stage_prints(const struct wire_plan_stage *stage);

#endif
