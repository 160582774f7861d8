/*
 * relay.h - stands around a program and sees whether it still works
 *
 *     in ──► to │ program │ from ──► out
 *
 * Bytes pass both ways through the relay.  The program owes an answer while
 * there is input that it has not read, or its input has ended, and all that it
 * wrote has been taken.  Its clock starts again at every byte that it reads or
 * writes.  A producer or consumer that is slow is never held against it.
 */
#ifndef WIRE_RELAY_H
#define WIRE_RELAY_H

#include <stddef.h>

enum wire_relay_result {
	WIRE_RELAY_DONE,	/* the program has closed its output */
	WIRE_RELAY_STALLED,	/* it owed an answer for `timeout` milliseconds */
	WIRE_RELAY_FAILED	/* errno says what read, write or poll met */
};

/* Returns when the program is through.  When nobody reads `out` any more,
 * dies of SIGPIPE, as a program in its place would. */
enum wire_relay_result wire_relay(int in, int to, int from, int out,
    size_t timeout);

#endif
