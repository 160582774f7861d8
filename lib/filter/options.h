/*
 * options.h - a filter's option table against what a user wrote
 *
 * One table, three readers: the command line, the pipeline file, --help.
 */
#ifndef WIRE_OPTIONS_H
#define WIRE_OPTIONS_H

#include <stdio.h>

#include "lib/base/arena.h"
#include "wirecopy/filter.h"

/* A conf struct with the defaults in. */
void *wire_conf_new(struct wire_arena *a, const struct wire_option *options,
    size_t conf_size);

const struct wire_option *wire_option_find(const struct wire_option *options,
    const char *name);

/* NULL-ended names, for wire_did_you_mean. */
const char *const *wire_option_names(struct wire_arena *a,
    const struct wire_option *options);

/* Sets a field from a word; flags take "true" and "false".  WIRE_LIST appends
 * (the words of the default are gone at the first).  False: *why says what is
 * wrong with the value, without the option's name. */
bool wire_conf_set(struct wire_arena *a, void *conf,
    const struct wire_option *opt, const char *value, const char **why);

/* A table, and the conf struct that it fills. */
struct wire_option_set {
	const struct wire_option *options;
	void *conf;
};

/* Reads a command line, argv[0] not included, NULL-ended: --name=value, --name
 * value, --flag, --no-flag, -x value, -xvalue, -- and operands in any order.
 * False: a mistake, and it has been said.  *operands is NULL-ended. */
bool wire_options_parse(struct wire_arena *a, char *const *argv,
    const struct wire_option_set *sets, size_t nsets, char ***operands);

/* What every program takes (wirecopy(1)). */
struct wire_common {
	bool help, version, strict, lenient, stats;
	const char *data, *quarantine;
	size_t max_record;
};
extern const struct wire_option wire_common_options[];

/* And those that read documents. */
struct wire_following {
	const char *follow, *state;
};
extern const struct wire_option wire_follow_options[];

/* Options as --help shows them. */
void wire_options_print(FILE *f, const struct wire_option *options);

#endif
