/*
 * diag.h - one diagnostic is one line, written at once
 *
 * `prog: file:line:column: message` on standard error, at most 4096 bytes,
 * control characters made visible, so that the stages of a pipeline can share
 * a terminal.
 */
#ifndef WIRECOPY_DIAG_H
#define WIRECOPY_DIAG_H

#include <stddef.h>

/* Exit codes of every program. */
enum { WIRE_EXIT_OK, WIRE_EXIT_FOUND, WIRE_EXIT_USAGE, WIRE_EXIT_SYSTEM };

/* The name before the first colon.  The string is kept, not copied; at first it is
 * "wirecopy". */
void wire_set_program(const char *name);

/* file may be NULL; line and column 0 are left out. */
void wire_say(const char *file, size_t line, size_t column, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* The word of `words` (NULL-ended) that was likely meant; NULL if none is near. */
const char *wire_did_you_mean(const char *word, const char *const *words);

#endif
