/*
 * env.h - what open() may use: memory, data files, a way to complain
 *
 * For the engine, tests and fuzz targets; filters see include/wirecopy/filter.h.
 */
#ifndef WIRE_ENV_H
#define WIRE_ENV_H

#include "lib/base/arena.h"
#include "wirecopy/filter.h"

struct wire_lexicon;

/* data_dir may be NULL.  NULL if there is no memory. */
struct wire_env *wire_env_new(const char *data_dir);
/* Frees all that open() got.  Call the filters' close() before. */
void wire_env_free(struct wire_env *env);

/* Opens a filter; conf NULL: with its defaults.  0; or the exit code, when it has
 * been said what is wrong. */
int wire_env_open(struct wire_env *env, const struct wire_filter *f,
    const void *conf, void **shared);

/* Where the filter to be opened next was configured; file may be NULL. */
void wire_env_at(struct wire_env *env, const char *file, size_t line,
    size_t column);

struct wire_arena *wire_env_arena(struct wire_env *env);

/* Of the lexicons that were made in it, the last; NULL if none was. */
const struct wire_lexicon **wire_env_lexicons(struct wire_env *env);

/* Data files may be others than those compiled in. */
/* Reads a whole file named by the user, of any bytes. */
struct wire_str wire_env_bytes(struct wire_env *env, const char *path);

bool wire_env_has_data_dir(const struct wire_env *env);

/* Calls release(p) when the environment is freed: for what other libraries
 * allocate. */
void wire_env_at_end(struct wire_env *env, void (*release)(void *p), void *p);

#endif
