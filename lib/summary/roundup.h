/*
 * roundup.h - one summary of stories that follow each other
 *
 * Of every story some sentences are kept that make sense alone; when the group
 * ends, the best of them are picked, no two of which say the same.  Memory is
 * that of those sentences, whatever the length of the stories.
 */
#ifndef WIRE_SUMMARY_ROUNDUP_H
#define WIRE_SUMMARY_ROUNDUP_H

#include "lib/summary/choose.h"

struct wire_roundup;

/* For stories with the same value of the member.  In memory of env, but for what
 * wire_roundup_free releases. */
struct wire_roundup *wire_roundup_new(struct wire_env *env, const char *member);
void wire_roundup_free(struct wire_roundup *roundup);

/* Adds a story, scored, or NULL: one without words.  If another group ended with
 * the story before, that is printed. */
void wire_roundup_add(struct wire_roundup *roundup, struct wire_record *rec,
    const struct wire_story *story, const struct wire_wish *wish);

/* Prints the group, if there is one, and begins anew. */
void wire_roundup_end(struct wire_roundup *roundup, struct wire_record *rec);

#endif
