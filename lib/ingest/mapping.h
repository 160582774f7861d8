/*
 * mapping.h - where JSON of other people has what a record needs
 *
 * formats/json.tsv says it of the formats that are known, --map of the rest.
 */
#ifndef WIRE_MAPPING_H
#define WIRE_MAPPING_H

#include "lib/ingest/html.h"
#include "lib/ingest/story.h"
#include "wirecopy/filter.h"

struct wire_mapping;

/* `user`: what --map was given, "MEMBER=PATH" each. */
struct wire_mapping *wire_mapping_open(struct wire_env *env,
    const struct wire_list *user, const struct wire_html *html);

/* Gives the record the members that it has elsewhere.  A record with `text`
 * stays as it is, unless the user said otherwise. */
void wire_mapping_apply(const struct wire_mapping *m, struct wire_record *rec);

/* Stories that the record holds and is none itself; 0 of most. */
struct wire_strs wire_mapping_items(const struct wire_mapping *m,
    struct wire_record *rec);

#endif
