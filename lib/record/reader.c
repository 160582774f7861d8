/* reader.c - lines of a file descriptor */
#include "lib/record/reader.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { CHUNK = 256 * 1024 };

static volatile sig_atomic_t stop_signal;
static volatile sig_atomic_t stopped_at;	/* seconds of the monotonic clock */
static const int stop_signals[] = { SIGTERM, SIGINT, SIGHUP };

/* The first one asks to stop.  One that comes with it does, too: timeout(1)
 * sends two.  One that comes seconds later kills. */
static void
on_signal(int sig)
{
	struct timespec now;
	const int saved = errno;
	clock_gettime(CLOCK_MONOTONIC, &now);
	if (stop_signal == 0) {
		stop_signal = sig;
		stopped_at = (sig_atomic_t)now.tv_sec;
	} else if ((sig_atomic_t)now.tv_sec - stopped_at >= 2) {
		wire_die_of(sig);
	}
	errno = saved;
}

static void
stop_set(sigset_t *set)
{
	sigemptyset(set);
	for (size_t i = 0; i < sizeof(stop_signals) / sizeof(stop_signals[0]); i++)
		sigaddset(set, stop_signals[i]);
}

void
wire_catch_signals(void)
{
	struct sigaction act = { .sa_handler = on_signal }, old;
	sigemptyset(&act.sa_mask);
	for (size_t i = 0; i < sizeof(stop_signals) / sizeof(stop_signals[0]); i++) {
		/* nohup(1) ignores SIGHUP, a shell's background jobs SIGINT */
		sigaction(stop_signals[i], NULL, &old);
		if (old.sa_handler != SIG_IGN)
			sigaction(stop_signals[i], &act, NULL);
	}
}

int
wire_stopped(void)
{
	return stop_signal;
}

bool
wire_reader_stopped(const struct wire_reader *r)
{
	return !r->to_the_end && stop_signal != 0;
}

void
wire_die_of(int sig)
{
	sigset_t set;
	signal(sig, SIG_DFL);
	sigemptyset(&set);
	sigaddset(&set, sig);
	sigprocmask(SIG_UNBLOCK, &set, NULL);	/* in its own handler it is held */
	raise(sig);
	_exit(128 + sig);
}

/* Waits for input; first lets out what waits to be written.  That happens with
 * the stop signals as they are, so that a late one ends a write that never
 * comes back; then they are held back until the wait itself, so that none slips
 * in between the look at stop_signal and the wait.  False: stop. */
static bool
wait_for_input(struct wire_reader *r)
{
	sigset_t stops, before;
	struct pollfd p = { .fd = r->fd, .events = POLLIN };
	if (r->to_the_end || poll(&p, 1, 0) != 0)
		return !wire_reader_stopped(r);
	if (r->idle != NULL)
		r->idle(r->ctx);
	stop_set(&stops);
	sigprocmask(SIG_BLOCK, &stops, &before);
	if (stop_signal == 0)
		ppoll(&p, 1, NULL, &before);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return stop_signal == 0;
}

ptrdiff_t
wire_read_some(struct wire_reader *r, void *buf, size_t n)
{
	while (wait_for_input(r)) {
		const ssize_t got = read(r->fd, buf, n);
		if (got > 0)
			r->bytes += (size_t)got;
		if (got >= 0 || errno != EINTR)
			return got;
	}
	return 0;
}

/* Reads more behind what is unread.  False: at the end, or an error. */
static bool
fill(struct wire_reader *r)
{
	if (r->start > 0 && r->size - r->end < CHUNK / 2) {
		memmove(r->buf, r->buf + r->start, r->end - r->start);
		r->end -= r->start;
		r->seen -= r->start;
		r->start = 0;
	}
	if (r->size - r->end < CHUNK / 2) {
		const size_t size = r->size == 0 ? 2 * CHUNK : 2 * r->size;
		char *p = realloc(r->buf, size);
		if (p == NULL)
			return false;
		r->buf = p;
		r->size = size;
	}
	const ptrdiff_t got = wire_read_some(r, r->buf + r->end, r->size - r->end);
	if (got <= 0) {
		r->over = got == 0;
		return false;
	}
	r->end += (size_t)got;
	return true;
}

static enum wire_read
take(struct wire_reader *r, size_t n, size_t skip, struct wire_str *line,
    enum wire_read what)
{
	*line = (struct wire_str){ r->buf + r->start, n };
	r->start += n + skip;
	r->seen = r->start;
	if (what == WIRE_READ_LINE && n > 0 && line->p[n - 1] == '\r')
		line->n--;
	return what;
}

enum wire_read
wire_reader_line(struct wire_reader *r, struct wire_str *line)
{
	if (!r->in_long)
		r->lineno++;
	for (;;) {
		const char *lf = r->end == r->seen ? NULL :
		    memchr(r->buf + r->seen, '\n', r->end - r->seen);
		const size_t n = lf == NULL ? r->end - r->start :
		    (size_t)(lf - r->buf) - r->start;
		if (r->in_long || n > r->max_line) {
			const bool last = lf != NULL || r->over;
			if (n > 0 || last) {
				r->in_long = !last;
				return take(r, n, lf != NULL, line, last ?
				    WIRE_READ_LAST : WIRE_READ_PIECE);
			}
		} else if (lf != NULL) {
			return take(r, n, 1, line, WIRE_READ_LINE);
		} else if (r->over) {
			/* told to stop in the middle of a line: not a line */
			if (n > 0 && !wire_reader_stopped(r))
				return take(r, n, 0, line, WIRE_READ_LINE);
			return WIRE_READ_END;
		}
		r->seen = r->end;
		if (!fill(r) && !r->over)
			return WIRE_READ_ERROR;
	}
}

void
wire_reader_free(struct wire_reader *r)
{
	free(r->buf);
}
