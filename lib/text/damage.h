/*
 * damage.h - what happens to characters on their way
 *
 * UTF-8 that was read as Windows-1252 or Latin-1 (mojibake), controls, and marks
 * that nobody sees.  Here is what tells damage from sound text; lint reports it,
 * strip repairs it.
 */
#ifndef WIRE_DAMAGE_H
#define WIRE_DAMAGE_H

#include "lib/base/arena.h"
#include "wirecopy/record.h"

/* The misread characters from byte `at` on: where they end, 0 if there are none
 * that are surely damage. */
size_t wire_mojibake_end(struct wire_str text, size_t at);

/* The character that stood at byte `at`, the start of misread ones; *end is
 * where those end.  They may be misread in turn: "ÃƒÂ©". */
uint32_t wire_mojibake_char(struct wire_str text, size_t at, size_t *end);

/* The same as wire_mojibake_end; *fixed gets what stood there at first. */
size_t wire_mojibake(struct wire_arena *a, struct wire_str text, size_t at,
    struct wire_str *fixed);

/* C0 and C1, but for line feed and tab. */
bool wire_is_control(uint32_t cp);

/* A soft hyphen, a mark of no width, a byte order mark: of no use in the script
 * that it stands in.  cp is the character at byte `at`, of len bytes. */
bool wire_is_invisible(struct wire_str text, size_t at, size_t len, uint32_t cp);

#endif
