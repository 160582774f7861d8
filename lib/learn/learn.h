/*
 * learn.h - what the programs that learn weights have in common
 *
 * They run when a weight file is made anew, not when stories are read: without
 * memory, or with nothing to learn from, they end with a message.
 */
#ifndef WIRE_LEARN_H
#define WIRE_LEARN_H

#include "wirecopy/record.h"

/* n elements and one more, cleared; never freed by this code. */
void *learn_alloc(size_t n, size_t size);

/* The array, moved to where it has more room if it is full. */
void *learn_grow(void *v, size_t n, size_t *room, size_t size);

/* Calls fn with every record of standard input.  A line that is none, or that fn
 * rejects, ends the program; the records stay until then. */
void learn_records(void (*fn)(struct wire_record *rec, void *ctx), void *ctx);

/* A weight that climbs by resilient propagation: its pace is its own, faster as
 * long as the gradient keeps its sign. */
struct learn_weight {
	double w, gradient;
	double pace, before;	/* of the last step, and the gradient then */
};

/* One step up `gradient`, which is 0 afterwards; `decay` holds the weight small. */
void learn_step(struct learn_weight *w, double decay);

#endif
