/*
 * patterns.h - regular expressions with limits (PCRE2, UTF, JIT)
 *
 * Patterns come from data files and users.  They are compiled once, in open(),
 * and matched with a cap on effort: a pattern that reaches the cap sets the
 * record aside with the pattern's name, it does not silently not match.
 */
#ifndef WIRE_PATTERNS_H
#define WIRE_PATTERNS_H

#include "wirecopy/filter.h"

struct wire_pattern;

/* Options: "i" ignores case, "m" lets ^ and $ match at lines, "x" extended.
 * `where`, which is kept, names the pattern in messages.  NULL after a mistake:
 * *why says which. */
struct wire_pattern *wire_pattern_new(struct wire_env *env,
    struct wire_str regex, const char *options, const char *where,
    const char **why);

/* How many brackets it has; and the number of the one of a name, 0 if there is
 * none. */
size_t wire_pattern_groups(const struct wire_pattern *p);
size_t wire_pattern_group(const struct wire_pattern *p, const char *name);

/* False: there is no match anywhere in the text, and that is told in a tenth of
 * the time of a search. */
bool wire_pattern_may_match(const struct wire_pattern *p, struct wire_str text);

/* First match at or after byte `from`, of one byte at least: groups[0] is all of
 * it, groups[i] the i-th bracket ({0,0} if it took no part).  False if there is
 * none. */
bool wire_pattern_find(const struct wire_pattern *p, struct wire_record *rec,
    struct wire_str text, size_t from, struct wire_span *groups, size_t ngroups);

#endif
