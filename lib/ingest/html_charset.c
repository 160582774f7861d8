/* html_charset.c - the bytes of an HTML document as UTF-8 */
#include "lib/ingest/html.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/ingest/charset.h"

struct wire_str
wire_html_decode(struct wire_str raw, struct wire_arena *arena, const char **encoding)
{
	if (wire_utf8_valid(raw) == raw.n)
		return raw;
	const struct wire_charset charset = wire_charset_of(raw);
	char *const p = wire_arena_alloc(arena, charset.size);

	wire_charset_convert(&charset, raw, p);
	*encoding = charset.encoding;
	return (struct wire_str){ p, charset.size };
}
