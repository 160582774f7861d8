/*
 * gazetteer.h - lists of names that a newsroom keeps
 *
 *	name ⇥ type ⇥ ref ⇥ alias|alias ⇥ option option=value
 *
 * One thing a line; tag-entities(1) describes it.
 */
#ifndef WIRE_ENTITY_GAZETTEER_H
#define WIRE_ENTITY_GAZETTEER_H

#include "lib/entities/newsroom.h"

struct gazetteer;

struct gazetteer_file {
	const char *name;
	struct wire_str bytes;	/* kept */
};

enum {
	GAZETTEER_LONGEST_NAME = 500,	/* bytes */
	GAZETTEER_MOST_LINES = 64	/* of one name; more do not count */
};

struct gazetteer *gazetteer_read(struct wire_env *env, struct contexts *contexts,
    const struct gazetteer_file *files, size_t nfiles, struct wire_problems *ps);

/* The number of lines: rules come behind them in order. */
size_t gazetteer_lines(const struct gazetteer *g);

void gazetteer_find(const struct gazetteer *g, struct claims *c);

#endif
