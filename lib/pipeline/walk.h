/*
 * walk.h - the files in a directory and below, in the order of their names
 *
 * Passed over are names that begin with a dot, and what is no regular file in
 * the end: a link to a file counts as one, a link to a directory is not
 * followed, so there are no circles.
 */
#ifndef WIRE_WALK_H
#define WIRE_WALK_H

#include <stdbool.h>
#include <sys/stat.h>

struct wire_walk {
	/* More names to pass over, of files and directories; NULL: none. */
	bool (*wanted)(const char *name);
	/* Before what is in a directory is looked at; may be NULL. */
	void (*directory)(void *ctx, const char *path);
	void (*file)(void *ctx, const char *path, const struct stat *st);
	/* What cannot be looked at; errno.  The walk goes on. */
	void (*failed)(void *ctx, const char *path);
	void *ctx;
};

/* Ends early when a signal asks to stop.  Deep as the directories are, which is
 * as deep as a path can be long. */
void wire_walk(const struct wire_walk *w, const char *dir);

/* The path of a name in a directory, for free(3); NULL without memory. */
char *wire_walk_join(const char *dir, const char *name);

#endif
