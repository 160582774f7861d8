/* output.c - whole records to a file descriptor */
#include "lib/pipeline/output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "lib/record/reader.h"
#include "wirecopy/diag.h"

enum { FULL = 256 * 1024 };

static void
out_of_memory(void *ctx, const char *why)
{
	(void)ctx;
	wire_say(NULL, 0, 0, "%s", why);
	_exit(WIRE_EXIT_SYSTEM);
}

void
wire_output_open(struct wire_output *o, int fd, const char *name)
{
	*o = (struct wire_output){ .fd = fd, .name = name };
	o->arena.fail = out_of_memory;
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
wire_output_record(struct wire_output *o)
{
	if (o->buf.n >= FULL)
		wire_output_flush(o);
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
