/*
 * problems.h - mistakes in a file that a user wrote, collected
 *
 * Whoever reads such a file goes on after a mistake, so that a person sees
 * all of them at once.  Nothing here prints before wire_problems_say().
 */
#ifndef WIRE_PROBLEMS_H
#define WIRE_PROBLEMS_H

#include <stdarg.h>

#include "lib/base/arena.h"
#include "wirecopy/filter.h"

struct wire_problem {
	const char *file;
	size_t line, column;	/* from 1; column in code points; 0: unknown */
	const char *message;
};

enum { WIRE_MAX_PROBLEMS = 20 };

struct wire_problems {
	struct wire_arena *arena;
	size_t n;		/* may be more than are kept in v */
	struct wire_problem v[WIRE_MAX_PROBLEMS];
};

/* file is kept, the message copied. */
void wire_problem(struct wire_problems *ps, const char *file, size_t line,
    size_t column, const char *fmt, ...) __attribute__((format(printf, 5, 6)));
void wire_problem_v(struct wire_problems *ps, const char *file, size_t line,
    size_t column, const char *fmt, va_list ap)
    __attribute__((format(printf, 5, 0)));

/* "; did you mean 'word'?", or "" if nothing in `words` is near. */
const char *wire_suggestion(struct wire_problems *ps, const char *word,
    const char *const *words);

/* Says all that were kept, by wire_say, and how many were not. */
void wire_problems_say(const struct wire_problems *ps);

/* For open(): if there are any, says them and ends the run. */
void wire_problems_end(const struct wire_problems *ps, struct wire_env *env);

#endif
