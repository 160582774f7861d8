/* output.c - whole records to a file descriptor */
#include "lib/pipeline/output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/base/str.h"
#include "lib/record/reader.h"
#include "wirecopy/diag.h"

enum { FULL = 256 * 1024 };

void
wire_out_of_memory(void *ctx, const char *why)
{
	(void)ctx;
	wire_say(NULL, 0, 0, "%s", why);
	_exit(WIRE_EXIT_SYSTEM);
}

void
wire_output_open(struct wire_output *o, int fd, const char *name)
{
	*o = (struct wire_output){ .fd = fd, .name = name };
	o->arena.fail = wire_out_of_memory;
	o->buf.arena = &o->arena;
}

static _Noreturn void
die(const struct wire_output *o)
{
	if (errno == EPIPE)
		wire_die_of(SIGPIPE);
	wire_say(NULL, 0, 0, "%s: %s", o->name, strerror(errno));
	_exit(WIRE_EXIT_SYSTEM);
}

void
wire_output_flush(struct wire_output *o)
{
	const char *p = o->buf.p;
	size_t left = o->buf.n;
	while (left > 0) {
		const ssize_t n = write(o->fd, p, left);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			die(o);
		p += n;
		left -= (size_t)n;
	}
	o->bytes += o->buf.n;
	o->buf.n = 0;
}

void
wire_output_sync(struct wire_output *o)
{
	wire_output_flush(o);
	if (fdatasync(o->fd) < 0 && errno != EINVAL && errno != EROFS)
		die(o);
}

void
wire_output_record(struct wire_output *o)
{
	if (o->buf.n >= FULL)
		wire_output_flush(o);
}

/* The part is not unmapped: this happens once in a run. */
void
wire_output_resume(struct wire_output *o, off_t from)
{
	char path[32];
	struct stat st;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", o->fd);
	const int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &st) < 0)
		die(o);
	const char *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, fd, 0);
	if (p == MAP_FAILED)
		die(o);
	close(fd);
	const char *lf = memrchr(p + from, '\n', (size_t)(st.st_size - from));
	const off_t end = lf == NULL ? from : lf + 1 - p;
	if (ftruncate(o->fd, end) < 0 || lseek(o->fd, 0, SEEK_END) < 0)
		die(o);
	o->left = (struct wire_str){ p + from, (size_t)(end - from) };
}

void
wire_output_resumed(struct wire_output *o)
{
	o->left.n = 0;
}

/* Records come in the same order as before: when one is not there, no later one
 * of ours is. */
void
wire_output_skip(struct wire_output *o, size_t start)
{
	const struct wire_str s = o->left;
	const char *at = s.n == 0 ? NULL :
	    memmem(s.p, s.n, o->buf.p + start, o->buf.n - start);
	if (at == NULL || (at > s.p && at[-1] != '\n')) {
		o->left.n = 0;
		return;
	}
	at += o->buf.n - start;
	o->left = wire_str_sub(s, (size_t)(at - s.p), s.n);
	o->buf.n = start;
}

void
wire_output_close(struct wire_output *o)
{
	wire_output_flush(o);
	wire_arena_free(&o->arena);
	if (close(o->fd) < 0)
		die(o);
}

void
wire_hold_descriptors(void)
{
	for (int fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) < 0)
			(void)!open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);
}
