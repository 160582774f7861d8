/* language.h - what language a text is in, if that is plain to see */
#ifndef WIRE_INGEST_LANGUAGE_H
#define WIRE_INGEST_LANGUAGE_H

#include "wirecopy/filter.h"

struct wire_languages;

/* Loads LANGUAGE/function-words.tsv of every language that has one. */
struct wire_languages *wire_languages_open(struct wire_env *env);

/* BCP 47 tag; absent when not sure.  Of a long text it reads 4 kB, spread over
 * all of it. */
struct wire_str wire_language_of(const struct wire_languages *languages,
    struct wire_str text);

#endif
