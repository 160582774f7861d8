/* execpath.h - where the programs with bare names are */
#ifndef WIRE_EXECPATH_H
#define WIRE_EXECPATH_H

#include "lib/base/arena.h"

/* $WIRECOPY_EXEC_PATH, or libexec/wirecopy beside the bin directory that the
 * running program is in, or, when it has not been installed, that directory
 * itself.  NULL if the filters are in neither. */
const char *wire_exec_path(struct wire_arena *a);

/* Becomes the program of that name in the exec path; returns if it cannot. */
void wire_exec_bare(struct wire_arena *a, char *const *argv);

#endif
