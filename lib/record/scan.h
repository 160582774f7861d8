/*
 * scan.h - the JSON grammar of one line (RFC 8259), without decoding anything
 *
 * Checks the whole line - syntax, strict UTF-8, nesting - and finds the
 * top-level members.  What it lets through, the cursor of json.h may walk
 * without checking again.
 */
#ifndef WIRE_SCAN_H
#define WIRE_SCAN_H

#include "wirecopy/record.h"

enum { WIRE_MAX_DEPTH = 64 };	/* the object of the record is depth 1 */

struct wire_scan {
	const char *p, *end;	/* where it is; where the line ends */
	const char *why;	/* what is wrong at p */
	bool controls;		/* a raw TAB or CR stands between tokens */
};

/* Past blanks; past a string, whose opening mark p stands on; past any value.
 * False: `why` and p say what and where. */
void wire_scan_blanks(struct wire_scan *s);
bool wire_scan_string(struct wire_scan *s);
bool wire_scan_value(struct wire_scan *s, unsigned depth);

/* Bytes of the JSON string contents (without marks) that stand for
 * themselves: up to the first of " \ control, or byte above 0x7f. */
size_t wire_scan_plain(const char *p, const char *end);

/* Decodes the contents of a JSON string.  `out` has room for s.n bytes;
 * returns the length, or SIZE_MAX at a lone surrogate, unless `lenient`, which
 * makes it U+FFFD. */
size_t wire_unescape(char *out, struct wire_str s, bool lenient);

#endif
