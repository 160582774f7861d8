/* term.c - text for a terminal */
#include "lib/base/term.h"

#include <stdlib.h>
#include <unistd.h>
#include <utf8proc.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"

enum { ESCAPED = 8 };	/* columns of <U+001B> */

/* Controls, marks that turn the direction of writing, and what takes no room
 * without being part of a character.  ZWNJ and ZWJ are, in half the scripts. */
static bool
is_hidden(uint32_t cp)
{
	return cp < 0x20 || (cp >= 0x7f && cp < 0xa0) || cp == 0xad ||
	    cp == 0x061c || cp == 0x200b || cp == 0x200e || cp == 0x200f ||
	    (cp >= 0x2028 && cp <= 0x202e) || (cp >= 0x2060 && cp <= 0x206f) ||
	    cp == 0xfeff || (cp >= 0xe0000 && cp <= 0xe007f);
}

bool
wire_term_wants_colour(int fd)
{
	const char *no = getenv("NO_COLOR");

	return isatty(fd) && (no == NULL || *no == '\0');
}

size_t
wire_term_columns_of(uint32_t cp)
{
	if (is_hidden(cp))
		return ESCAPED + (cp > 0xffff);
	return cp < 0x80 ? 1 : (size_t)utf8proc_charwidth((utf8proc_int32_t)cp);
}

size_t
wire_term_put(struct wire_buf *b, struct wire_str s)
{
	size_t columns = 0, plain = 0, len;

	for (size_t at = 0; at < s.n; at += len) {
		uint32_t cp = wire_utf8_at(s, at, &len);

		columns += wire_term_columns_of(cp);
		if (!is_hidden(cp))
			continue;
		wire_buf_add(b, wire_str_sub(s, plain, at));
		wire_buf_printf(b, "<U+%04X>", (unsigned)cp);
		plain = at + len;
	}
	wire_buf_add(b, wire_str_sub(s, plain, s.n));
	return columns;
}

size_t
wire_term_columns(struct wire_str s)
{
	size_t columns = 0, len;

	for (size_t at = 0; at < s.n; at += len)
		columns += wire_term_columns_of(wire_utf8_at(s, at, &len));
	return columns;
}

void
wire_term_put_short(struct wire_buf *b, struct wire_str s, size_t columns)
{
	size_t used = 0, fits = 0, len;

	for (size_t at = 0; at < s.n; at += len) {
		used += wire_term_columns_of(wire_utf8_at(s, at, &len));
		if (used > columns) {
			wire_term_put(b, wire_str_sub(s, 0, fits));
			wire_buf_add(b, WIRE_STR("…"));
			return;
		}
		if (used < columns)
			fits = at + len;
	}
	wire_term_put(b, s);
}
