/*
 * sites.h - what a user says of the pages of a site
 *
 *	- site: example.com		# and all hosts under it
 *	  body: div.story #text		# the story is in these elements
 *	  keep: figure .fact-box	# these are part of it, too
 *	  drop: [.promo, aside]		# and these are not, wherever they are
 *
 * A selector has tags, classes and ids, blanks between an element and one that is
 * somewhere in it; or it is a list of such.
 */
#ifndef WIRE_STRIP_SITES_H
#define WIRE_STRIP_SITES_H

#include "lib/pipeline/yaml.h"
#include "wirecopy/filter.h"

struct sites;

/* Reads the file; a mistake in it ends the run. */
struct sites *sites_load(struct wire_env *env, const char *path);
/* The same, of a tree; mistakes are problems. */
struct sites *sites_read(struct wire_arena *arena, const struct wire_yaml *root,
    struct wire_problems *problems);

/* Changes story, which has an element a block, where a rule for the record's `url`
 * says so. */
void sites_apply(const struct sites *sites, struct wire_record *rec,
    const struct wire_block *blocks, size_t n, bool *story);

#endif
