/*
 * reader.h - lines of a file descriptor, in a buffer that grows to the largest
 *
 * Before a read that would block, `idle` is called: the place to flush what is
 * waiting to be written.  Signals that ask to stop (see reader.c) end the
 * input as if it were over; wire_stopped() tells.
 */
#ifndef WIRE_READER_H
#define WIRE_READER_H

#include "wirecopy/record.h"

struct wire_reader {
	int fd;
	size_t max_line;		/* bytes; a longer line comes in pieces */
	void (*idle)(void *ctx);
	void *ctx;
	char *buf;
	size_t size, start, end, seen;	/* [start,end) is unread; no LF before seen */
	size_t lineno;			/* of the line that came last, from 1 */
	size_t bytes;			/* read so far */
	bool in_long, over;
	bool to_the_end;		/* a signal does not end it: of a file */
};

enum wire_read {
	WIRE_READ_END,		/* no more */
	WIRE_READ_LINE,		/* a line, without LF or CRLF */
	WIRE_READ_PIECE,	/* part of a line that is too long */
	WIRE_READ_LAST,		/* its last part */
	WIRE_READ_ERROR		/* errno says what */
};

/* The bytes are lent until the next call. */
enum wire_read wire_reader_line(struct wire_reader *r, struct wire_str *line);
void wire_reader_free(struct wire_reader *r);

/* read(2) that calls idle before it blocks, and goes on after EINTR.
 * -1: errno; 0: the end, or a signal asked to stop. */
ptrdiff_t wire_read_some(struct wire_reader *r, void *buf, size_t n);

/* Catches SIGTERM, SIGINT and SIGHUP; one that comes two
 * seconds after the first kills as ever. */
void wire_catch_signals(void);
/* True if a signal has ended the input. */
bool wire_reader_stopped(const struct wire_reader *r);
/* The signal that asked to stop, or 0. */
int wire_stopped(void);
/* Dies of the signal, as whoever sent it expects. */
_Noreturn void wire_die_of(int signal);

#endif
