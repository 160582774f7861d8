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

/* Options as --help shows them. */
void wire_options_print(FILE *f, const struct wire_option *options);

#endif
