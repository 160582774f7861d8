/*
 * follow.h - a drop folder: every file in it and below, as it arrives
 *
 * A file has arrived when it was closed after writing, or renamed or linked
 * into place.  Each is taken once, also by a run that follows one that was
 * killed (taken.h); one that is written again has arrived again.  Hidden and
 * temporary names are left alone.
 */
#ifndef WIRE_FOLLOW_H
#define WIRE_FOLLOW_H

#include "lib/base/arena.h"
#include "lib/pipeline/output.h"
#include "lib/pipeline/taken.h"

struct wire_follow {
	const char *dir;
	struct wire_output *out;	/* where records go */
	/* Reads the file, and writes its records to `out`.  False: not all of
	 * it could be read, and it has been said. */
	bool (*take)(void *ctx, int fd, const char *path);
	/* Something that cannot be read; errno. */
	void (*failed)(void *ctx, const char *path);
	/* Before a wait. */
	void (*idle)(void *ctx);
	void *ctx;

	struct wire_taken taken;
	char *state;
	int notify;			/* inotify's descriptor */
	struct watch *watches;		/* ascending */
	size_t nwatches, watch_room;
	size_t announced;		/* in watch_arena */
	struct wire_arena watch_arena;
	struct found *found;		/* not taken, when the folder was looked
					 * through */
	size_t nfound, found_room;
	struct wire_arena found_arena;
	bool incomplete;		/* something could not be looked at */
	bool gone;			/* the directory */
	bool unsynced;
};

/* Opens the directory and the state file, by default .wirecopy-state in the
 * directory.  0; or the exit code, when it has been said what is wrong. */
int wire_follow_open(struct wire_follow *f, const char *dir, const char *state);

/* Until a signal asks to stop: true; or the directory has gone: false, and
 * that has been said. */
bool wire_follow_run(struct wire_follow *f);

void wire_follow_close(struct wire_follow *f);

#endif
