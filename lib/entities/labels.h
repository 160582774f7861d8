/* labels.h - what the labels of annotated corpora mean here */
#ifndef WIRE_ENTITY_LABELS_H
#define WIRE_ENTITY_LABELS_H

#include "lib/entities/model.h"

struct entity_labels;

/* Loads formats/entity-types.tsv. */
struct entity_labels *entity_labels_load(struct wire_env *env);

/* The types that a label may mean, 1 << type each; 0: none of the names.  False
 * if nobody knows the label. */
bool entity_label(const struct entity_labels *labels, struct wire_str label,
    uint32_t *types);

/* The set of labels that a token at such a place of a name of these types has. */
uint32_t labels_of(uint32_t types, int place);

#endif
