/*
 * speaker.h - whom the words that name a source stand for
 *
 * "Defence Minister Khawaja Asif", "Asif", "the minister" and "he" may all be
 * one person of the entities layer.
 */
#ifndef WIRE_QUOTE_SPEAKER_H
#define WIRE_QUOTE_SPEAKER_H

#include "lib/quotes/attribute.h"

/* The source of every one of `found`, in the record's memory.  It has no name
 * and no entity if nobody can be told. */
struct wire_source_ref *quote_speakers(const struct story *s,
    const struct found *found, size_t n);

#endif
