/* taken.c - which files have been taken: the state file of --follow */
#include "lib/pipeline/taken.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include "lib/base/str.h"
#include "wirecopy/diag.h"

struct entry {
	struct wire_file_id id;
	enum wire_taken_is is;		/* WIRE_NOT_TAKEN: a free place */
	bool seen;
};

/* What lines of the file begin with. */
#define HEAD "wirecopy-follow 1"
#define TAKEN "taken"
#define WRITING "writing"
#define ID_FORMAT " %llu %llu %llu.%09llu"
enum { LONGEST_LINE = 200 };

struct wire_file_id
wire_file_id(const struct stat *st)
{
	return (struct wire_file_id){ .inode = st->st_ino,
	    .size = (unsigned long long)st->st_size,
	    .seconds = (unsigned long long)st->st_mtim.tv_sec,
	    .nanoseconds = (unsigned long long)st->st_mtim.tv_nsec };
}

/* ---- the table --------------------------------------------------------------- */

bool
wire_file_id_is(struct wire_file_id a, struct wire_file_id b)
{
	return a.inode == b.inode && a.size == b.size &&
	    a.seconds == b.seconds && a.nanoseconds == b.nanoseconds;
}

static bool
is_earlier(struct wire_file_id a, struct wire_file_id b)
{
	return a.seconds < b.seconds ||
	    (a.seconds == b.seconds && a.nanoseconds < b.nanoseconds);
}

/* Where to begin to look.  Inodes of a directory are neighbours: spread them. */
static size_t
place_of(const struct wire_taken *t, unsigned long long inode)
{
	return (size_t)((inode * 0x9e3779b97f4a7c15u) >> 32) & (t->size - 1);
}

/* The entry, or the free place where it would be. */
static struct entry *
find(const struct wire_taken *t, struct wire_file_id id)
{
	size_t i = place_of(t, id.inode);
	while (t->table[i].is != WIRE_NOT_TAKEN &&
	    !wire_file_id_is(t->table[i].id, id))
		i = (i + 1) & (t->size - 1);
	return &t->table[i];
}

static void
insert(struct wire_taken *t, struct wire_file_id id, enum wire_taken_is how)
{
	if (2 * t->n >= t->size) {
		const struct entry *old = t->table;
		const size_t size = t->size;
		t->size = size == 0 ? 256 : 2 * size;
		t->table = wire_arena_array(&t->arena, t->size, sizeof(*old));
		memset(t->table, 0, t->size * sizeof(*old));
		for (size_t i = 0; i < size; i++)
			if (old[i].is != WIRE_NOT_TAKEN)
				*find(t, old[i].id) = old[i];
	}
	struct entry *e = find(t, id);
	t->n += e->is == WIRE_NOT_TAKEN;
	*e = (struct entry){ .id = id, .is = how };
}

enum wire_taken_is
wire_taken_is(struct wire_taken *t, struct wire_file_id id)
{
	if (t->n == 0)
		return WIRE_NOT_TAKEN;
	struct entry *e = find(t, id);
	e->seen = true;
	return e->is;
}

bool
wire_taken_set_back(const struct wire_taken *t, struct wire_file_id id)
{
	if (t->n == 0)
		return false;
	for (size_t i = place_of(t, id.inode); t->table[i].is != WIRE_NOT_TAKEN;
	    i = (i + 1) & (t->size - 1)) {
		const struct wire_file_id old = t->table[i].id;
		if (old.inode == id.inode && old.size == id.size &&
		    is_earlier(id, old))
			return true;
	}
	return false;
}

/* ---- the file ---------------------------------------------------------------- */

bool
wire_unfinished_in(const struct wire_unfinished *u, const struct stat *output)
{
	return u->is && S_ISREG(output->st_mode) && u->device == output->st_dev &&
	    u->inode == output->st_ino &&
	    (unsigned long long)output->st_size > u->size;
}

/* A word and n numbers, a blank or a full stop before each. */
static bool
read_numbers(const char *line, const char *word, size_t n,
    unsigned long long *numbers)
{
	const char *p = line + strlen(word);
	bool good = strncmp(line, word, strlen(word)) == 0;
	for (size_t i = 0; i < n && good; i++) {
		char *end = NULL;
		good = (*p == ' ' || *p == '.') && p[1] >= '0' && p[1] <= '9';
		errno = 0;
		if (good)
			numbers[i] = strtoull(p + 1, &end, 10);
		good = good && errno == 0;
		p = end;
	}
	return good && *p == 0;
}

static bool
read_line(struct wire_taken *t, const char *line)
{
	unsigned long long v[7];
	if (read_numbers(line, TAKEN, 4, v)) {
		insert(t, (struct wire_file_id){ v[0], v[1], v[2], v[3] },
		    WIRE_TAKEN);
		t->unfinished.is = false;
		return true;
	}
	if (!read_numbers(line, WRITING, 7, v))
		return false;
	t->unfinished = (struct wire_unfinished){ .is = true,
	    .file = { v[0], v[1], v[2], v[3] },
	    .device = v[4], .inode = v[5], .size = v[6] };
	return true;
}

/* The first line, and whether it is of this directory. */
static bool
read_head(const struct wire_taken *t, const char *line)
{
	unsigned long long inode;
	if (!read_numbers(line, HEAD, 1, &inode))
		wire_say(t->path, 1, 0, "not a state file of --follow");
	else if (inode != t->directory)
		wire_say(t->path, 0, 0, "the state of another directory, or of one "
		    "that is not mounted; without that file, all is taken again");
	else
		return true;
	return false;
}

/* A line that does not end is one that a crash cut off: it says nothing. */
static bool
load(struct wire_taken *t, int fd)
{
	char line[LONGEST_LINE];
	FILE *f = fdopen(dup(fd), "r");
	size_t lineno = 0;
	bool good = f != NULL;
	while (good && fgets(line, sizeof(line), f) != NULL) {
		const size_t n = strlen(line);
		if (lineno > 0 && (n == 0 || line[n - 1] != '\n'))
			break;
		line[strcspn(line, "\n")] = 0;
		good = lineno++ == 0 ? read_head(t, line) : read_line(t, line);
		if (!good && lineno > 1)
			wire_say(t->path, lineno, 0, "not a line of a state file");
	}
	if (f == NULL || ferror(f)) {
		wire_say(NULL, 0, 0, "%s: %s", t->path, strerror(errno));
		good = false;
	}
	if (f != NULL)
		fclose(f);
	return good;
}

/* The file itself, locked; a run that still goes on may have put another in its
 * place while we waited for nothing. */
static int
open_locked(const char *path)
{
	for (;;) {
		struct stat held, there;
		const int fd = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC,
		    0666);
		if (fd < 0 || flock(fd, LOCK_EX | LOCK_NB) < 0 ||
		    fstat(fd, &held) < 0)
			return -1;
		if (!S_ISREG(held.st_mode)) {
			errno = EINVAL;		/* /dev/null is not replaced */
			return -1;
		}
		if (stat(path, &there) == 0 && held.st_ino == there.st_ino &&
		    held.st_dev == there.st_dev)
			return fd;
		close(fd);
	}
}

bool
wire_taken_open(struct wire_taken *t, const char *path,
    const struct stat *directory)
{
	*t = (struct wire_taken){ .path = path, .directory = directory->st_ino,
	    .arena = { .fail = wire_out_of_memory } };
	const int fd = open_locked(path);
	if (fd < 0) {
		wire_say(NULL, 0, 0, "%s: %s", path, errno == EWOULDBLOCK ?
		    "in use by another process" : strerror(errno));
		return false;
	}
	if (!load(t, fd)) {
		wire_arena_free(&t->arena);
		close(fd);
		return false;
	}
	wire_output_open(&t->journal, fd, path);
	return true;
}

static void
put_taken(struct wire_buf *b, struct wire_file_id id)
{
	wire_buf_printf(b, TAKEN ID_FORMAT "\n", id.inode, id.size, id.seconds,
	    id.nanoseconds);
}

static void
put_unfinished(struct wire_buf *b, const struct wire_unfinished *u)
{
	wire_buf_printf(b, WRITING ID_FORMAT " %llu %llu %llu\n",
	    u->file.inode, u->file.size, u->file.seconds, u->file.nanoseconds,
	    u->device, u->inode, u->size);
}

void
wire_taken_writing(struct wire_taken *t, struct wire_file_id id,
    const struct stat *output)
{
	/* Killed once, it may be killed again: what the first run has left
	 * begins where that began. */
	if (!wire_unfinished_in(&t->unfinished, output) ||
	    !wire_file_id_is(t->unfinished.file, id))
		t->unfinished = (struct wire_unfinished){ .is = true, .file = id,
		    .device = output->st_dev, .inode = output->st_ino,
		    .size = (unsigned long long)output->st_size };
	put_unfinished(&t->journal.buf, &t->unfinished);
	wire_output_flush(&t->journal);
	t->appended++;
}

void
wire_taken_add(struct wire_taken *t, struct wire_file_id id,
    enum wire_taken_is how)
{
	insert(t, id, how);
	t->unfinished.is = false;
	put_taken(&t->journal.buf, id);
	wire_output_flush(&t->journal);
	t->appended++;
}

static _Noreturn void
die(const char *path)
{
	wire_say(NULL, 0, 0, "%s: %s", path, strerror(errno));
	_exit(WIRE_EXIT_SYSTEM);
}

/* Whole in a file of its own first: a crash leaves the old one or the new. */
void
wire_taken_renew(struct wire_taken *t, bool forget)
{
	struct wire_taken anew = { .path = t->path, .directory = t->directory,
	    .unfinished = t->unfinished, .arena = { .fail = wire_out_of_memory } };
	char *path;
	if (asprintf(&path, "%s.tmp", t->path) < 0)
		die(t->path);
	const int fd = open(path, O_RDWR | O_APPEND | O_CREAT | O_TRUNC |
	    O_CLOEXEC, 0666);
	if (fd < 0 || flock(fd, LOCK_EX | LOCK_NB) < 0)
		die(path);
	wire_output_open(&anew.journal, fd, t->path);
	struct wire_buf *b = &anew.journal.buf;
	wire_buf_printf(b, HEAD " %llu\n", t->directory);
	for (size_t i = 0; i < t->size; i++) {
		const struct entry *e = &t->table[i];
		if (e->is == WIRE_NOT_TAKEN || (forget && !e->seen))
			continue;
		put_taken(b, e->id);
		insert(&anew, e->id, e->is);
		wire_output_record(&anew.journal);
	}
	if (anew.unfinished.is)
		put_unfinished(b, &anew.unfinished);
	wire_output_sync(&anew.journal);
	if (rename(path, t->path) < 0)
		die(path);
	free(path);
	wire_taken_close(t);
	*t = anew;
	t->journal.buf.arena = &t->journal.arena;	/* it has moved */
}

void
wire_taken_close(struct wire_taken *t)
{
	wire_output_close(&t->journal);
	wire_arena_free(&t->arena);
}
