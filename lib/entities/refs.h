/*
 * refs.h - identifiers of places, from place-refs.tsv
 *
 * A name that places share has the identifier of the one that is nearly always
 * meant, or none.
 */
#ifndef WIRE_ENTITY_REFS_H
#define WIRE_ENTITY_REFS_H

#include "lib/entities/story.h"

/* The identifier of the place that the mention names; absent if there is none. */
struct wire_str ref_of_place(const struct story *s, const struct mention *m);

/* Do the words beside the mention tell that another place of its name is meant:
 * "Paris, Texas", "Kandahar province", "Seattle, Washington"? */
bool ref_is_of_another(const struct story *s, const struct mention *m);

#endif
