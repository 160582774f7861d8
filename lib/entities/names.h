/* names.h - the names of a story, by how they are written */
#ifndef WIRE_ENTITY_NAMES_H
#define WIRE_ENTITY_NAMES_H

#include "lib/entities/story.h"

uint64_t names_key(const struct story *s, size_t first, size_t last);
/* Index of the name that is written like the span, a new one if need be. */
size_t names_add(struct story *s, size_t first, size_t last);
/* The type with the most votes; *votes: how many. */
enum wire_entity_type names_winner(const struct name *x, int *votes);
/* NULL if nothing is written so. */
struct name *names_find(const struct story *s, uint64_t key);
/* Its index; made if it is not there. */
size_t names_of(struct story *s, uint64_t key);

#endif
