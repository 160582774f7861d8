/* html_charset.c - the bytes of an HTML document as UTF-8 */
#include "lib/ingest/html_charset.h"

#include <iconv.h>
#include <errno.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/ingest/charset.h"
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

/* The encoding of <?xml version="1.0" encoding="euc-jp"?>. */
static struct wire_str
xml_encoding(struct wire_str html)
{
	static const char key[] = "encoding=";
	const char *end, *at;

	if (!wire_str_starts(html, WIRE_STR("<?xml")) ||
	    (end = memchr(html.p, '>', html.n)) == NULL ||
	    (at = memmem(html.p, (size_t)(end - html.p), key, sizeof(key) - 1)) == NULL)
		return (struct wire_str){ NULL, 0 };
	at += sizeof(key);	/* and the mark */
	const char *stop = at;
	while (stop < end && *stop != '"' && *stop != '\'')
		stop++;
	return (struct wire_str){ at, at < end ? (size_t)(stop - at) : 0 };
}

/* The name that the document gives its encoding; absent if it gives none in the
 * first few kilobytes. */
static struct wire_str
declared(struct wire_str html)
{
	enum { LOOK_AT = 4096 };
	struct wire_html_lexer lexer;
	struct wire_html_token t;
	struct wire_str name = xml_encoding(html);

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

/* The name that iconv knows; absent if the table has none. */
static struct wire_str
known_name(struct wire_str encodings, struct wire_str name)
{
	struct wire_str line, key;

	while (wire_str_line(&encodings, &line))
		if (wire_str_field(&line, '\t', &key) &&
		    wire_str_eq_nocase(key, name))
			return line;
	return (struct wire_str){ NULL, 0 };
}

/* ---- conversion ----------------------------------------------------------------------- */

/* Converts with U+FFFD for bytes that mean nothing; p NULL if the system does not
 * know the encoding. */
static struct wire_str
convert(struct wire_str raw, const char *name, struct wire_arena *arena)
{
	/* nothing that iconv reads takes more in UTF-8 */
	const size_t room = 3 * raw.n + 16;
	char *const out = wire_arena_alloc(arena, room);
	char *in = (char *)(uintptr_t)raw.p, *at = out;
	size_t left = raw.n, space = room;
	const iconv_t cd = iconv_open("UTF-8", name);

	if (cd == (iconv_t)-1)
		return (struct wire_str){ NULL, 0 };
	while (left > 0 && iconv(cd, &in, &left, &at, &space) == (size_t)-1) {
		if (errno == E2BIG || space < 3)
			break;
		at += wire_utf8_put(at, 0xfffd);
		space -= 3;
		in++;
		left--;
	}
	iconv_close(cd);
	return (struct wire_str){ out, (size_t)(at - out) };
}

static const char *
lower_name(struct wire_str name, struct wire_arena *arena)
{
	char *const z = wire_arena_alloc(arena, name.n + 1);

	for (size_t i = 0; i < name.n; i++)
		z[i] = (char)(name.p[i] >= 'A' && name.p[i] <= 'Z' ?
		    name.p[i] | 0x20 : name.p[i]);
	z[name.n] = '\0';
	return z;
}

struct wire_html_bytes
wire_html_decode(struct wire_str raw, struct wire_str encodings,
    struct wire_arena *arena)
{
	if (raw.n == 0)
		return (struct wire_html_bytes){ .utf8 = WIRE_STR("") };

	const struct wire_str name = declared(raw);
	const struct wire_str known = known_name(encodings, name);
	const bool valid = wire_utf8_valid(raw) == raw.n;
	/* ISO-2022-JP is ASCII to look at, but for its escapes */
	const bool escapes = wire_str_eq_nocase(name, WIRE_STR("iso-2022-jp")) &&
	    memchr(raw.p, '\x1b', raw.n) != NULL;
	if (valid && !escapes)
		return (struct wire_html_bytes){ .utf8 = raw };

	/* Pages are converted to UTF-8 and keep their <meta>: what is UTF-8 but for
	 * a few bytes is. */
	const struct wire_charset charset = wire_charset_of(raw);
	struct wire_str utf8 = { NULL, 0 };
	if (known.p != NULL && (valid || !charset.keep_utf8))
		utf8 = convert(raw, lower_name(known, arena), arena);
	if (utf8.p != NULL)
		return (struct wire_html_bytes){ .utf8 = utf8,
		    .encoding = lower_name(name, arena) };
	if (charset.why != NULL)
		return (struct wire_html_bytes){ .why = charset.why };
	char *const p = wire_arena_alloc(arena, charset.size);
	wire_charset_convert(&charset, raw, p);
	return (struct wire_html_bytes){ { p, charset.size }, charset.encoding, NULL };
}
