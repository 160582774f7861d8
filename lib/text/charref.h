/*
 * charref.h - character references of HTML: &amp; &#8217; &#x2019;
 *
 * The names are a data file, html/entities.tsv: a name with its semicolon, a
 * tab, one or two code points in hexadecimal; sorted by byte.  It is searched as
 * it stands, so that a program that needs no name pays nothing for them.
 */
#ifndef WIRE_CHARREF_H
#define WIRE_CHARREF_H

#include "wirecopy/filter.h"

#define WIRE_CHARREF_DATA "html/entities.tsv"

/* The characters that a name stands for, "amp;": how many, 0 if it is none.
 * `names` is the data file. */
size_t wire_charref_named(struct wire_str names, struct wire_str name,
    uint32_t cp[2]);

/* The character of a number, as browsers have it: 128 to 159 are those of
 * Windows-1252, and what is no character is U+FFFD. */
uint32_t wire_charref_number(uint32_t number);

/* The reference whose ampersand is at byte `at`, with its semicolon: where it
 * ends, 0 if there is none; *n code points in cp. */
size_t wire_charref_at(struct wire_str names, struct wire_str text, size_t at,
    uint32_t cp[2], size_t *n);

#endif
