/* str.h - borrowed strings */
#ifndef WIRE_STR_H
#define WIRE_STR_H

#include <string.h>

#include "wirecopy/record.h"

static inline bool
wire_str_eq(struct wire_str a, struct wire_str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool
wire_str_is(struct wire_str a, const char *z)
{
	return a.n == strlen(z) && (a.n == 0 || memcmp(a.p, z, a.n) == 0);
}

static inline struct wire_str
wire_str_of(const char *z)
{
	return (struct wire_str){ z, strlen(z) };
}

/* Of ASCII: no byte of any other character is one. */
static inline bool
wire_ascii_letter(char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

static inline bool
wire_ascii_digit(char c)
{
	return (unsigned char)(c - '0') < 10;
}

/* Bytes [start, end) of s. */
static inline struct wire_str
wire_str_sub(struct wire_str s, size_t start, size_t end)
{
	return (struct wire_str){ s.p + start, end - start };
}

static inline bool
wire_str_starts(struct wire_str s, struct wire_str prefix)
{
	return s.n >= prefix.n && memcmp(s.p, prefix.p, prefix.n) == 0;
}

static inline bool
wire_str_ends(struct wire_str s, struct wire_str suffix)
{
	return s.n >= suffix.n &&
	    memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0;
}

/* Without blanks, tabs and line ends at both ends. */
struct wire_str wire_str_trim(struct wire_str s);

/* ASCII letters alone; the C locale's functions take no part. */
bool wire_str_eq_nocase(struct wire_str a, struct wire_str b);

/* Takes the next line off *rest, without its line end; false at the end. */
bool wire_str_line(struct wire_str *rest, struct wire_str *line);

/* A whole number of at most nine digits, and nothing else: "-12". */
bool wire_str_int(struct wire_str s, int *out);

/* Takes the next field off *rest, up to `sep`; false at the end. */
bool wire_str_field(struct wire_str *rest, char sep, struct wire_str *field);

#endif
