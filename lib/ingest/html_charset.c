/* html_charset.c - the bytes of an HTML document as UTF-8 */
#include "lib/ingest/html_charset.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/ingest/html_token.h"

/* ---- what the document says --------------------------------------------------------- */

/* The name behind "charset=" in "text/html; charset=gb2312". */
static struct wire_str
charset_in(struct wire_str content)
{
	static const char key[] = "charset=";
	const size_t n = sizeof(key) - 1;
	size_t at = 0, end;

	while (at + n <= content.n && !wire_str_eq_nocase(
	    wire_str_sub(content, at, at + n), (struct wire_str){ key, n }))
		at++;
	if (at + n > content.n)
		return (struct wire_str){ NULL, 0 };
	at += n;
	if (at < content.n && (content.p[at] == '"' || content.p[at] == '\''))
		at++;
	for (end = at; end < content.n && !strchr("; \"'", content.p[end]); end++)
		;
	return wire_str_sub(content, at, end);
}

/* The name that the document gives its encoding; absent if it gives none in the
 * first few kilobytes. */
static struct wire_str
declared(struct wire_str html)
{
	enum { LOOK_AT = 4096 };
	struct wire_html_lexer lexer;
	struct wire_html_token t;
	struct wire_str name = wire_charset_of_xml(html);

	wire_html_lex(&lexer, wire_str_sub(html, 0,
	    html.n < LOOK_AT ? html.n : LOOK_AT));
	while (name.n == 0) {
		wire_html_next(&lexer, &t);
		if (t.type == HTML_EOF)
			break;
		if (t.type != HTML_START)
			continue;
		if (wire_html_tags[t.tag].flags & RAW)
			wire_html_raw(&lexer, t.tag);
		else if (t.tag == TAG_META)
			name = wire_html_has(&t, ATTR_CHARSET) ?
			    t.attr[ATTR_CHARSET] :
			    charset_in(wire_html_attr(&t, ATTR_CONTENT));
	}
	return wire_str_trim(name);
}

struct wire_decoded
wire_html_decode(struct wire_str raw, struct wire_str encodings,
    struct wire_arena *arena)
{
	if (raw.n == 0)
		raw = WIRE_STR("");
	return wire_charset_decode(arena, encodings, declared(raw), raw);
}
