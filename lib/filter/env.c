/* env.c - what open() may use */
#include "lib/filter/env.h"

#include <dirent.h>
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/filter/options.h"
#include "lib/text/data.h"
#include "wirecopy/diag.h"

struct at_end {
	void (*release)(void *p);
	void *p;
	struct at_end *next;
};

struct wire_env {
	struct wire_arena arena;
	const char *data_dir;
	const char *conf_file;		/* where the filter was configured */
	size_t conf_line, conf_column;
	struct at_end *at_end;
	const char **languages;
	const struct wire_lexicon *lexicons;
	jmp_buf *unwind;
	int exit_code;
};

static _Noreturn void
unwind(struct wire_env *env, int exit_code)
{
	if (env->unwind == NULL)
		abort();
	env->exit_code = exit_code;
	longjmp(*env->unwind, 1);
}

static void
arena_failed(void *ctx, const char *why)
{
	wire_say(NULL, 0, 0, "%s", why);
	unwind(ctx, WIRE_EXIT_SYSTEM);
}

struct wire_env *
wire_env_new(const char *data_dir)
{
	struct wire_env *env = calloc(1, sizeof(*env));
	if (env == NULL)
		return NULL;
	env->arena.fail = arena_failed;
	env->arena.ctx = env;
	env->data_dir = data_dir;
	return env;
}

void
wire_env_free(struct wire_env *env)
{
	if (env == NULL)
		return;
	for (const struct at_end *e = env->at_end; e != NULL; e = e->next)
		e->release(e->p);
	wire_arena_free(&env->arena);
	free(env);
}

int
wire_env_open(struct wire_env *env, const struct wire_filter *f,
    const void *conf, void **shared)
{
	jmp_buf here, *const outer = env->unwind;
	env->unwind = &here;
	if (setjmp(here) != 0) {
		env->unwind = outer;
		return env->exit_code;
	}
	*shared = f->open == NULL ? NULL : f->open(conf != NULL ? conf :
	    wire_conf_new(&env->arena, f->options, f->conf_size), env);
	env->unwind = outer;
	return 0;
}

void
wire_env_at(struct wire_env *env, const char *file, size_t line, size_t column)
{
	env->conf_file = file;
	env->conf_line = line;
	env->conf_column = column;
}

struct wire_arena *
wire_env_arena(struct wire_env *env)
{
	return &env->arena;
}

const struct wire_lexicon **
wire_env_lexicons(struct wire_env *env)
{
	return &env->lexicons;
}

bool
wire_env_has_data_dir(const struct wire_env *env)
{
	return env->data_dir != NULL;
}

void
wire_env_at_end(struct wire_env *env, void (*release)(void *p), void *p)
{
	struct at_end *e = wire_env_alloc(env, sizeof(*e));
	*e = (struct at_end){ release, p, env->at_end };
	env->at_end = e;
}

void *
wire_env_alloc(struct wire_env *env, size_t n)
{
	return wire_arena_alloc(&env->arena, n);
}

void
wire_env_fail(struct wire_env *env, const char *file, size_t line,
    size_t column, const char *fmt, ...)
{
	char why[2048];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(why, sizeof(why), fmt, ap);
	va_end(ap);
	if (file == NULL)
		wire_say(env->conf_file, env->conf_line, env->conf_column, "%s",
		    why);
	else
		wire_say(file, line, column, "%s", why);
	unwind(env, WIRE_EXIT_USAGE);
}

/* The whole file; p NULL and errno if it cannot be read. */
static struct wire_str
read_file(struct wire_env *env, const char *path)
{
	struct wire_str s = { NULL, 0 };
	FILE *f = fopen(path, "re");
	if (f == NULL)
		return s;
	/* no growing of a big file: what it has outgrown stays in the arena */
	struct stat st;
	size_t size = 64 * 1024, n = 0, got;
	if (fstat(fileno(f), &st) == 0 && st.st_size >= (off_t)size)
		size = (size_t)st.st_size + 1;
	char *p = wire_env_alloc(env, size);
	while ((got = fread(p + n, 1, size - n, f)) > 0) {
		n += got;
		if (n == size) {
			p = wire_arena_grow(&env->arena, p, size, 2 * size);
			size *= 2;
		}
	}
	const int error = ferror(f) ? errno : 0;
	fclose(f);
	if (error != 0) {
		errno = error;
		return s;
	}
	return (struct wire_str){ p, n };
}

static void
check_utf8(struct wire_env *env, const char *file, struct wire_str s)
{
	const size_t good = wire_utf8_valid(s);
	size_t line = 1;
	if (good == s.n)
		return;
	for (size_t i = 0; i < good; i++)
		line += s.p[i] == '\n';
	wire_env_fail(env, file, line, 0, "not UTF-8");
}

struct wire_str
wire_env_bytes(struct wire_env *env, const char *path)
{
	const struct wire_str s = read_file(env, path);
	if (s.p == NULL)
		wire_env_fail(env, path, 0, 0, "%s", strerror(errno));
	return s;
}

struct wire_str
wire_env_file(struct wire_env *env, const char *path)
{
	const struct wire_str s = wire_env_bytes(env, path);
	check_utf8(env, path, s);
	return s;
}

bool
wire_env_data(struct wire_env *env, const char *name, struct wire_str *bytes,
    const char **file)
{
	const char *ignored;
	if (file == NULL)
		file = &ignored;
	if (env->data_dir != NULL) {
		const size_t n = strlen(env->data_dir) + strlen(name) + 2;
		char *path = wire_env_alloc(env, n);
		snprintf(path, n, "%s/%s", env->data_dir, name);
		*bytes = read_file(env, path);
		*file = path;
		if (bytes->p != NULL) {
			if (!wire_str_ends(wire_str_of(name), WIRE_STR(".model")))
				check_utf8(env, path, *bytes);
			return true;
		}
		if (errno != ENOENT)
			wire_env_fail(env, path, 0, 0, "%s", strerror(errno));
	}
	for (const struct wire_data *d = wire_data_files; d->name != NULL; d++) {
		if (strcmp(d->name, name) == 0) {
			*bytes = (struct wire_str){ d->start,
			    (size_t)(d->end - d->start) };
			*file = d->name;
			return true;
		}
	}
	return false;
}

/* ---- languages ------------------------------------------------------------- */

struct languages {
	struct wire_arena *arena;
	const char **v;
	size_t n;
};

/* A folder that has the name of a language, "en" or "pt-BR", holds one; others,
 * like "formats", hold what is the same in all. */
static bool
is_language(struct wire_str name)
{
	size_t letters = 0;
	while (letters < name.n && name.p[letters] >= 'a' && name.p[letters] <= 'z')
		letters++;
	return (letters == 2 || letters == 3) &&
	    (letters == name.n || name.p[letters] == '-');
}

static void
add_language(struct languages *l, struct wire_str name)
{
	if (!is_language(name))
		return;
	for (size_t i = 0; i < l->n; i++)
		if (wire_str_is(name, l->v[i]))
			return;
	char *copy = wire_arena_alloc(l->arena, name.n + 1);
	memcpy(copy, name.p, name.n);
	copy[name.n] = 0;
	l->v = wire_arena_grow(l->arena, l->v, l->n * sizeof(*l->v),
	    (l->n + 2) * sizeof(*l->v));
	l->v[l->n++] = copy;
}

static int
compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char *const *
all_languages(struct wire_env *env)
{
	if (env->languages != NULL)
		return env->languages;
	struct languages l = {
		.arena = &env->arena,
		.v = wire_arena_alloc(&env->arena, sizeof(*l.v)),
	};
	for (const struct wire_data *d = wire_data_files; d->name != NULL; d++) {
		struct wire_str rest = wire_str_of(d->name), name;
		wire_str_field(&rest, '/', &name);
		add_language(&l, name);
	}
	DIR *dir = env->data_dir == NULL ? NULL : opendir(env->data_dir);
	if (dir == NULL && env->data_dir != NULL)
		wire_env_fail(env, env->data_dir, 0, 0, "%s", strerror(errno));
	for (const struct dirent *e; dir != NULL && (e = readdir(dir)) != NULL;)
		/* some file systems do not tell; a link may be one, too */
		if (e->d_type != DT_REG && e->d_name[0] != '.')
			add_language(&l, wire_str_of(e->d_name));
	if (dir != NULL)
		closedir(dir);
	qsort(l.v, l.n, sizeof(*l.v), compare);
	l.v[l.n] = NULL;
	return env->languages = l.v;
}

const char *const *
wire_env_languages(struct wire_env *env, const char *file)
{
	const char *const *all = all_languages(env);
	size_t n = 0;

	if (file == NULL)
		return all;
	while (all[n] != NULL)
		n++;
	const char **v = wire_env_alloc(env, (n + 1) * sizeof(*v));
	n = 0;
	for (; *all != NULL; all++) {
		char name[64];
		struct wire_str bytes;
		snprintf(name, sizeof(name), "%s/%s", *all, file);
		if (wire_env_data(env, name, &bytes, NULL))
			v[n++] = *all;
	}
	v[n] = NULL;
	return v;
}
