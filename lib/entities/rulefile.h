/*
 * rulefile.h - patterns of names that a newsroom keeps
 *
 *	- name: bill
 *	  type: work
 *	  pattern: (?:H\.R\.|S\.) (\d+)
 *	  value: US \1
 *
 * tag-entities(1) describes them.
 */
#ifndef WIRE_ENTITY_RULEFILE_H
#define WIRE_ENTITY_RULEFILE_H

#include "lib/entities/newsroom.h"
#include "lib/pipeline/yaml.h"

struct rulefile;

/* `first` is the place of the first rule in the order of claims; *nrules is set. */
struct rulefile *rulefile_read(struct wire_env *env, struct contexts *contexts,
    const struct wire_yaml *root, struct wire_problems *ps, size_t first,
    size_t *nrules);

void rulefile_find(const struct rulefile *r, struct claims *c);

#endif
