/* follow.c - a drop folder: every file in it and below, as it arrives */
#include "lib/pipeline/follow.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <time.h>
#include <unistd.h>

#include "lib/base/str.h"
#include "lib/pipeline/walk.h"
#include "lib/record/reader.h"
#include "wirecopy/diag.h"

#define MILLISECOND 1000000LL
enum {
	/* File systems count time in ticks of up to so many ms: what changes
	 * within one of them does not show. */
	TICK = 10,
	/* Whether somebody still writes a file of another user cannot be asked.
	 * When it has not changed for so many ms, nobody does. */
	QUIET = 5000,
	/* Lines of the state file for files that are gone. */
	MANY = 10000,
	EVENTS = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE |
	    IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR |
	    IN_EXCL_UNLINK
};

struct watch {
	int wd;
	char *path;
};

struct found {
	const char *path;
	struct wire_file_id id;
};

/* How we know of a file. */
enum news {
	WRITTEN,	/* it was closed after writing */
	RENAMED,	/* into place */
	CREATED,	/* maybe linked into place */
	CHANGED,	/* its mode, or the time of its last change */
	FOUND		/* nobody said anything */
};

/* Names of what is still under way. */
static bool
wanted(const char *name)
{
	static const struct wire_str endings[] = { WIRE_STR("~"), WIRE_STR(".tmp"),
		WIRE_STR(".part"), WIRE_STR(".filepart") };
	const struct wire_str s = wire_str_of(name);
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		const size_t n = endings[i].n;
		if (s.n >= n && wire_str_eq_nocase(
		    wire_str_sub(s, s.n - n, s.n), endings[i]))
			return false;
	}
	return name[0] != '.';
}

static char *
copy(struct wire_arena *a, const char *s)
{
	const size_t n = strlen(s) + 1;
	return memcpy(wire_arena_alloc(a, n), s, n);
}

/* ---- watches ----------------------------------------------------------------- */

/* The place of a descriptor among the watches, or where it would be. */
static size_t
place_of(const struct wire_follow *f, int wd)
{
	size_t low = 0, high = f->nwatches;
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (f->watches[middle].wd < wd)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static struct watch *
watch_of(const struct wire_follow *f, int wd)
{
	const size_t i = place_of(f, wd);
	return i < f->nwatches && f->watches[i].wd == wd ? &f->watches[i] : NULL;
}

static void
forget_watch(struct wire_follow *f, struct watch *w)
{
	const struct watch *end = f->watches + f->nwatches--;
	memmove(w, w + 1, (size_t)(end - (w + 1)) * sizeof(*w));
}

/* A directory that has been renamed has the descriptor that it had. */
static void
remember_watch(struct wire_follow *f, int wd, const char *path)
{
	const size_t i = place_of(f, wd), room = f->watch_room;
	if (i == f->nwatches || f->watches[i].wd != wd) {
		if (f->nwatches == room) {
			f->watch_room = 2 * room + 16;
			f->watches = wire_arena_grow(&f->watch_arena, f->watches,
			    room * sizeof(*f->watches),
			    f->watch_room * sizeof(*f->watches));
		}
		memmove(&f->watches[i + 1], &f->watches[i],
		    (f->nwatches++ - i) * sizeof(*f->watches));
	}
	f->watches[i] = (struct watch){ wd, copy(&f->watch_arena, path) };
}

/* Before what is in the directory is looked at, so that nothing falls between:
 * what is found and also announced is known the second time. */
static void
watch(void *ctx, const char *path)
{
	struct wire_follow *f = ctx;
	const bool top = strcmp(path, f->dir) == 0;
	const int wd = inotify_add_watch(f->notify, path,
	    EVENTS | (top ? 0 : IN_DONT_FOLLOW));
	if (wd >= 0) {
		remember_watch(f, wd, path);
		f->announced++;
	} else if (errno == ENOSPC) {
		wire_say(NULL, 0, 0, "%s: too many directories to be watched "
		    "(sysctl fs.inotify.max_user_watches)", path);
		f->incomplete = true;
		f->gone |= top;
	}	/* else it cannot be read either, and the walk says so */
}

/* Of a directory that is renamed, maybe to where we do not look. */
static void
unwatch_below(struct wire_follow *f, const char *path)
{
	const size_t n = strlen(path);
	for (size_t i = f->nwatches; i-- > 0; ) {
		const char *p = f->watches[i].path;
		if (strncmp(p, path, n) == 0 && (p[n] == '/' || p[n] == 0)) {
			inotify_rm_watch(f->notify, f->watches[i].wd);
			forget_watch(f, &f->watches[i]);
		}
	}
}

/* ---- is it complete? --------------------------------------------------------- */

/* Nanoseconds since the file changed; less than 0 if its clock is ahead. */
static long long
age(const struct stat *st)
{
	struct timespec now;
	clock_gettime(CLOCK_REALTIME, &now);
	return (now.tv_sec - st->st_mtim.tv_sec) * 1000 * MILLISECOND +
	    now.tv_nsec - st->st_mtim.tv_nsec;
}

/* Sleeps until the file has not changed for so long; a signal ends it. */
static void
wait_until_old(const struct stat *st, long long milliseconds)
{
	const long long a = age(st), left = milliseconds * MILLISECOND - a;
	if (a >= 0 && left > 0)
		nanosleep(&(struct timespec){ left / (1000 * MILLISECOND),
		    left % (1000 * MILLISECOND) }, NULL);
}

/* Nobody has it open for writing: else a lease is not given, and there will be
 * news when it is closed.  Leases are for the owner of the file alone; of
 * others' files the age must tell. */
static bool
is_complete(int fd, const struct stat *st, enum news news)
{
	struct stat later;
	/* Who opens it right now makes the kernel tell us, by SIGIO if not by
	 * another signal; this one is ignored. */
	fcntl(fd, F_SETSIG, SIGURG);
	if (fcntl(fd, F_SETLEASE, F_RDLCK) == 0) {
		fcntl(fd, F_SETLEASE, F_UNLCK);
		return true;
	}
	if (errno == EAGAIN)
		return false;
	if (news == FOUND)
		wait_until_old(st, QUIET);
	const long long a = age(st);
	return (a < 0 || a >= QUIET * MILLISECOND) && fstat(fd, &later) == 0 &&
	    wire_file_id_is(wire_file_id(st), wire_file_id(&later));
}

/* ---- taking ------------------------------------------------------------------ */

/* The output and the state file may stand in the folder. */
static bool
is_ours(const struct wire_follow *f, const struct stat *st)
{
	const int ours[] = { f->out->fd, f->taken.journal.fd };
	struct stat own;
	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++)
		if (fstat(ours[i], &own) == 0 && own.st_dev == st->st_dev &&
		    own.st_ino == st->st_ino)
			return true;
	return false;
}

/* The id is that of before it is read: if it changes meanwhile, it is new. */
static void
read_file(struct wire_follow *f, int fd, const char *path,
    struct wire_file_id id)
{
	struct stat out;
	if (fstat(f->out->fd, &out) == 0)
		wire_taken_writing(&f->taken, id, &out);
	if (f->take(f->ctx, fd, path)) {
		wire_taken_add(&f->taken, id, WIRE_TAKEN);
		f->unsynced = true;
	}
}

/* False if there is no such file any more, or it is nothing to read. */
static bool
is_file(struct wire_follow *f, const char *path, struct stat *st)
{
	if (stat(path, st) == 0)
		return S_ISREG(st->st_mode);
	if (errno != ENOENT)
		f->failed(f->ctx, path);
	return false;
}

/* scp -p sets the time back after it has closed the file: no news, unless it
 * turns out to have been closed after that. */
static bool
is_known(struct wire_follow *f, struct wire_file_id id, enum news news)
{
	switch (wire_taken_is(&f->taken, id)) {
	case WIRE_TAKEN:
		return true;
	case WIRE_TAKEN_MAYBE:
		return news != WRITTEN;
	case WIRE_NOT_TAKEN:
		break;
	}
	if (news != CHANGED || !wire_taken_set_back(&f->taken, id))
		return false;
	wire_taken_add(&f->taken, id, WIRE_TAKEN_MAYBE);
	return true;
}

static void
take(struct wire_follow *f, const char *path, enum news news)
{
	struct stat st;
	if (!is_file(f, path, &st) || is_ours(f, &st) ||
	    is_known(f, wire_file_id(&st), news))
		return;
	const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0 && errno != ENOENT)
		f->failed(f->ctx, path);
	if (fd < 0)
		return;
	wait_until_old(&st, TICK);
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && wire_stopped() == 0 &&
	    (news == WRITTEN || news == RENAMED || is_complete(fd, &st, news)))
		read_file(f, fd, path, wire_file_id(&st));
	close(fd);
}

/* ---- looking for files ------------------------------------------------------- */

static void
find(void *ctx, const char *path, const struct stat *st)
{
	struct wire_follow *f = ctx;
	const struct wire_file_id id = wire_file_id(st);
	const size_t room = f->found_room;
	if (wire_taken_is(&f->taken, id) != WIRE_NOT_TAKEN)
		return;
	if (f->nfound == room) {
		f->found_room = 2 * room + 64;
		f->found = wire_arena_grow(&f->found_arena, f->found,
		    room * sizeof(*f->found), f->found_room * sizeof(*f->found));
	}
	f->found[f->nfound++] = (struct found){ copy(&f->found_arena, path), id };
}

/* What has gone since its name was read was never there. */
static void
not_found(void *ctx, const char *path)
{
	struct wire_follow *f = ctx;
	const bool top = strcmp(path, f->dir) == 0;
	if (errno == ENOENT && !top)
		return;
	f->incomplete = true;
	f->gone |= top;
	f->failed(f->ctx, path);
}

/* What was being written out when a run was killed comes first: that is where
 * the output goes on.  Then by time, then by name. */
static int
by_time(const void *left, const void *right, void *unfinished)
{
	const struct found *a = left, *b = right;
	const struct wire_unfinished *u = unfinished;
	if (u->is && wire_file_id_is(a->id, u->file))
		return -1;
	if (u->is && wire_file_id_is(b->id, u->file))
		return 1;
	if (a->id.seconds != b->id.seconds)
		return a->id.seconds < b->id.seconds ? -1 : 1;
	if (a->id.nanoseconds != b->id.nanoseconds)
		return a->id.nanoseconds < b->id.nanoseconds ? -1 : 1;
	return strcmp(a->path, b->path);
}

/* Looks through a directory and below. */
static void
look(struct wire_follow *f, const char *dir)
{
	const struct wire_walk walk = { .wanted = wanted, .directory = watch,
	    .file = find, .failed = not_found, .ctx = f };
	f->incomplete = false;
	wire_walk(&walk, dir);
	if (f->nfound > 0)
		qsort_r(f->found, f->nfound, sizeof(*f->found), by_time,
		    &f->taken.unfinished);
}

static void
take_found(struct wire_follow *f)
{
	for (size_t i = 0; i < f->nfound && wire_stopped() == 0; i++)
		take(f, f->found[i].path, FOUND);
	f->found = NULL;
	f->nfound = f->found_room = 0;
	wire_arena_reset(&f->found_arena);
}

/* Looks through the whole folder, and forgets all that is not in it. */
static void
look_through(struct wire_follow *f)
{
	struct wire_arena old_arena = f->watch_arena;
	const struct watch *old = f->watches;
	const size_t nold = f->nwatches;
	f->watches = NULL;
	f->nwatches = f->watch_room = f->announced = 0;
	f->watch_arena = (struct wire_arena){ .fail = wire_out_of_memory };
	look(f, f->dir);
	for (size_t i = 0; i < nold; i++)
		if (watch_of(f, old[i].wd) == NULL)
			inotify_rm_watch(f->notify, old[i].wd);
	wire_arena_free(&old_arena);
	wire_taken_renew(&f->taken, !f->incomplete && wire_stopped() == 0);
}

/* A run that was killed may have written some of a file's records, and half of
 * one, to where we write.  In a pipe, a blank line ends that half: without it, a
 * whole record would be lost, too. */
static void
take_unfinished(struct wire_follow *f)
{
	const struct wire_unfinished u = f->taken.unfinished;
	struct stat out;
	if (!u.is || fstat(f->out->fd, &out) < 0)
		return;
	if (!S_ISREG(out.st_mode))
		wire_buf_char(&f->out->buf, '\n');
	if (!wire_unfinished_in(&u, &out))
		return;
	wire_output_resume(f->out, (off_t)u.size);
	if (f->nfound > 0 && wire_file_id_is(f->found[0].id, u.file))
		take(f, f->found[0].path, FOUND);
	wire_output_resumed(f->out);
}

/* ---- news -------------------------------------------------------------------- */

static void
on_name(struct wire_follow *f, const char *path, uint32_t what)
{
	if ((what & IN_ISDIR) == 0) {
		if ((what & IN_CLOSE_WRITE) != 0)
			take(f, path, WRITTEN);
		else if ((what & IN_MOVED_TO) != 0)
			take(f, path, RENAMED);
		else if ((what & IN_CREATE) != 0)
			take(f, path, CREATED);
		else if ((what & IN_ATTRIB) != 0)
			take(f, path, CHANGED);
	} else if ((what & IN_MOVED_FROM) != 0) {
		unwatch_below(f, path);
	} else {
		look(f, path);
		take_found(f);
	}
}

static void
on_event(struct wire_follow *f, const struct inotify_event *e)
{
	if ((e->mask & IN_Q_OVERFLOW) != 0) {
		look_through(f);
		take_found(f);
		return;
	}
	struct watch *w = watch_of(f, e->wd);
	if (w == NULL)
		return;		/* of a directory that has moved away */
	const bool top = strcmp(w->path, f->dir) == 0;
	if (top && (e->mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT)) != 0) {
		f->gone = true;
	} else if ((e->mask & IN_IGNORED) != 0) {
		forget_watch(f, w);
	} else if (e->len > 0 && wanted(e->name)) {
		char *path = wire_walk_join(w->path, e->name);
		if (path != NULL)
			on_name(f, path, e->mask);
		else
			f->failed(f->ctx, w->path);
		free(path);
	}
}

/* Of the state file, lines for files that have gone; of the watches, paths of
 * directories. */
static bool
has_grown(const struct wire_follow *f)
{
	return f->taken.appended > MANY + f->taken.n / 2 ||
	    f->announced > MANY + 2 * f->nwatches;
}

static void
idle(void *ctx)
{
	struct wire_follow *f = ctx;
	f->idle(f->ctx);
	if (!f->unsynced)
		return;
	wire_output_sync(f->out);
	wire_output_sync(&f->taken.journal);
	f->unsynced = false;
}

bool
wire_follow_run(struct wire_follow *f)
{
	_Alignas(struct inotify_event) char events[64 * 1024];
	struct wire_reader r = { .fd = f->notify, .idle = idle, .ctx = f };
	ptrdiff_t n = 1;
	look_through(f);
	take_unfinished(f);
	take_found(f);
	while (n > 0 && !f->gone && wire_stopped() == 0) {
		if (has_grown(f)) {
			look_through(f);
			take_found(f);
		}
		n = wire_read_some(&r, events, sizeof(events));
		if (n < 0) {
			f->failed(f->ctx, f->dir);
			f->gone = true;
		}
		for (ptrdiff_t at = 0; at < n && !f->gone && wire_stopped() == 0; ) {
			const struct inotify_event *e =
			    (const struct inotify_event *)(events + at);
			on_event(f, e);
			at += (ptrdiff_t)(sizeof(*e) + e->len);
		}
	}
	idle(f);
	if (f->gone)
		wire_say(NULL, 0, 0, "%s: cannot be followed any more", f->dir);
	return !f->gone;
}

int
wire_follow_open(struct wire_follow *f, const char *dir, const char *state)
{
	struct stat st;
	f->dir = dir;
	f->found_arena.fail = f->watch_arena.fail = wire_out_of_memory;
	if (stat(dir, &st) < 0 || (!S_ISDIR(st.st_mode) && (errno = ENOTDIR))) {
		wire_say(NULL, 0, 0, "%s: %s", dir, strerror(errno));
		return WIRE_EXIT_USAGE;
	}
	f->notify = inotify_init1(IN_CLOEXEC);
	if (f->notify < 0) {
		wire_say(NULL, 0, 0, "inotify: %s", strerror(errno));
		return WIRE_EXIT_SYSTEM;
	}
	f->state = state != NULL ? strdup(state) :
	    wire_walk_join(dir, ".wirecopy-state");
	if (f->state == NULL)
		wire_out_of_memory(NULL, "out of memory");
	if (wire_taken_open(&f->taken, f->state, &st))
		return 0;
	free(f->state);
	close(f->notify);
	return WIRE_EXIT_USAGE;
}

void
wire_follow_close(struct wire_follow *f)
{
	wire_taken_close(&f->taken);
	wire_arena_free(&f->found_arena);
	wire_arena_free(&f->watch_arena);
	free(f->state);
	close(f->notify);
}
