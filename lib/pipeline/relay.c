/* relay.c - stands around a program and sees whether it still works */
#include "lib/pipeline/relay.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "lib/record/reader.h"

/* One direction.  A descriptor that is closed is -1, which poll passes over. */
struct flow {
	int from, to;
	size_t start, end;	/* of what waits in buf */
	char buf[32 << 10];
};

struct relay {
	struct flow in, out;	/* the program's input and output */
	size_t timeout;		/* milliseconds */
	bool owes;		/* the clock runs */
	long long since;	/* when it last read or wrote, or began to owe */
	size_t sent;		/* bytes put into its input pipe */
	size_t taken;		/* of these, what it had read at the last look */
};

static long long
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool
holds_bytes(const struct flow *f)
{
	return f->start < f->end;
}

static void
close_flow(struct flow *f)
{
	if (f->from >= 0)
		close(f->from);
	if (f->to >= 0)
		close(f->to);
	f->from = f->to = -1;
	f->start = f->end = 0;
}

/* False on an error. */
static bool
fill(struct flow *f)
{
	ssize_t n = read(f->from, f->buf, sizeof(f->buf));

	if (n < 0)
		return errno == EINTR || errno == EAGAIN;
	f->start = 0;
	f->end = (size_t)n;
	if (n == 0)
		close_flow(f);
	return true;
}

/* No more than a pipe takes at once after poll said that there is room, so
 * that the write cannot block. */
static bool
drain(struct flow *f)
{
	size_t waiting = f->end - f->start;
	ssize_t n = write(f->to, f->buf + f->start,
	    waiting < PIPE_BUF ? waiting : PIPE_BUF);

	if (n < 0)
		return errno == EINTR || errno == EAGAIN;
	f->start += (size_t)n;
	return true;
}

/* ---- the clock ----------------------------------------------------------- */

/* Looks whether the program has read; of a closed pipe nobody can tell. */
static void
look(struct relay *r)
{
	int unread = 0;
	size_t taken = r->sent;

	if (r->in.to < 0 || ioctl(r->in.to, FIONREAD, &unread) < 0)
		return;
	taken -= (size_t)unread;
	if (taken > r->taken)
		r->since = now();
	r->taken = taken;
}

static bool
owes_answer(const struct relay *r)
{
	bool ended = r->in.from < 0;

	return !holds_bytes(&r->out) &&
	    (ended || r->taken < r->sent || holds_bytes(&r->in));
}

/* Milliseconds that poll may sleep: a program that reads from its pipe wakes
 * nobody up, so look again now and then.  0: it has stalled. */
static int
time_left(struct relay *r)
{
	long long left;

	look(r);
	if (!owes_answer(r)) {
		r->owes = false;
		return 1000;
	}
	if (!r->owes)
		r->since = now();
	r->owes = true;
	left = r->since + (long long)r->timeout - now();
	return left <= 0 ? 0 : left < 1000 ? (int)left : 1000;
}

/* ---- moving bytes -------------------------------------------------------- */

/* poll() always reports errors; of events it is asked for what can be used. */
static void
ask(struct pollfd p[2], const struct flow *f)
{
	p[0] = (struct pollfd){ .fd = holds_bytes(f) ? -1 : f->from,
	    .events = POLLIN };
	p[1] = (struct pollfd){ .fd = f->to,
	    .events = holds_bytes(f) ? POLLOUT : 0 };
}

/* To the program.  One that has closed its input wants no more of it. */
static bool
move_in(struct relay *r, const struct pollfd p[2])
{
	if (p[1].revents & (POLLERR | POLLNVAL)) {
		close_flow(&r->in);
		return true;
	}
	if (p[1].revents & POLLOUT) {
		size_t start = r->in.start;

		if (!drain(&r->in))
			return errno == EPIPE;	/* poll tells next time */
		r->sent += r->in.start - start;
		return true;
	}
	return p[0].revents == 0 || fill(&r->in);
}

/* From the program. */
static bool
move_out(struct relay *r, const struct pollfd p[2])
{
	if (p[1].revents & POLLOUT)
		return drain(&r->out);
	if (p[0].revents == 0)
		return true;
	r->since = now();
	return fill(&r->out);
}

static bool
nobody_reads(const struct pollfd p[2])
{
	return (p[1].revents & (POLLERR | POLLNVAL)) != 0;
}

enum wire_relay_result
wire_relay(int in, int to, int from, int out, size_t timeout)
{
	static struct relay r;	/* too large for some stacks */
	struct pollfd p[4];

	signal(SIGPIPE, SIG_IGN);
	r = (struct relay){
		.in = { .from = in, .to = to },
		.out = { .from = from, .to = out },
		.timeout = timeout, .since = now(),
	};
	while (r.out.from >= 0) {
		int left = time_left(&r);

		if (left == 0)
			return WIRE_RELAY_STALLED;
		ask(p, &r.in);
		ask(p + 2, &r.out);
		if (poll(p, 4, left) < 0) {
			if (errno == EINTR)
				continue;
			return WIRE_RELAY_FAILED;
		}
		if (nobody_reads(p + 2))
			wire_die_of(SIGPIPE);
		if (!move_in(&r, p) || !move_out(&r, p + 2)) {
			if (errno == EPIPE)
				wire_die_of(SIGPIPE);
			return WIRE_RELAY_FAILED;
		}
	}
	return WIRE_RELAY_DONE;
}
