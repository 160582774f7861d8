/*
 * taken.h - which files have been taken: the state file of --follow
 *
 * A file is known by inode, size and time of its last change, so that one that
 * is moved about stays known, and one that is written again is another.  The
 * state file is text, appended to:
 *
 *     wirecopy-follow 1 INODE			of the directory that is followed
 *     taken INODE SIZE SECONDS.NANOSECONDS
 *     writing INODE SIZE … DEVICE INODE SIZE	of the output, before the file's records
 *
 * A line that is last and not `taken` tells of a run that was killed while it
 * wrote.  Errors in writing end the process: exit 3.
 */
#ifndef WIRE_TAKEN_H
#define WIRE_TAKEN_H

#include <sys/stat.h>

#include "lib/pipeline/output.h"

struct wire_file_id {
	unsigned long long inode, size;
	unsigned long long seconds, nanoseconds;	/* of the last change */
};

struct wire_file_id wire_file_id(const struct stat *st);
bool wire_file_id_is(struct wire_file_id a, struct wire_file_id b);

/* A file that was being written out when a run was killed; size of the
 * output before. */
struct wire_unfinished {
	bool is;
	struct wire_file_id file;
	unsigned long long device, inode, size;
};

/* True if it was that output, and has grown. */
bool wire_unfinished_in(const struct wire_unfinished *u,
    const struct stat *output);

enum wire_taken_is { WIRE_NOT_TAKEN, WIRE_TAKEN_MAYBE, WIRE_TAKEN };

struct wire_taken {
	const char *path;
	unsigned long long directory;	/* inode */
	struct wire_output journal;
	struct wire_arena arena;
	struct entry *table;		/* hashed by inode; size a power of two */
	size_t n, size;
	size_t appended;		/* lines since it was written anew */
	struct wire_unfinished unfinished;
};

/* Opens or makes the state file, which no other process may have open.  False:
 * why has been said. */
bool wire_taken_open(struct wire_taken *t, const char *path,
    const struct stat *directory);

/* Has it been taken?  If so, it will not be forgotten. */
enum wire_taken_is wire_taken_is(struct wire_taken *t, struct wire_file_id id);
/* Has it been taken, but for a time that was then later? */
bool wire_taken_set_back(const struct wire_taken *t, struct wire_file_id id);

/* About to write its records; and done. */
void wire_taken_writing(struct wire_taken *t, struct wire_file_id id,
    const struct stat *output);
void wire_taken_add(struct wire_taken *t, struct wire_file_id id,
    enum wire_taken_is how);

/* Writes the state file anew.  `forget`: without files that wire_taken_is was
 * not asked for since the last time, because they are gone.  To be called once
 * before anything is added: what a crash has cut off goes. */
void wire_taken_renew(struct wire_taken *t, bool forget);

void wire_taken_close(struct wire_taken *t);

#endif
