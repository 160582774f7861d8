/* html_token.c - HTML as tags and the text between them */
#include "lib/ingest/html_token.h"

#include "lib/base/str.h"

static const struct wire_str attr_names[WIRE_HTML_NATTRS] = {
#define NAME(ATTR, name) [ATTR] = { name, sizeof(name) - 1 }
	NAME(ATTR_ARIA_HIDDEN, "aria-hidden"), NAME(ATTR_CHARSET, "charset"),
	NAME(ATTR_CLASS, "class"), NAME(ATTR_CONTENT, "content"),
	NAME(ATTR_DATETIME, "datetime"), NAME(ATTR_HIDDEN, "hidden"),
	NAME(ATTR_HREF, "href"), NAME(ATTR_HTTP_EQUIV, "http-equiv"),
	NAME(ATTR_ID, "id"), NAME(ATTR_ITEMPROP, "itemprop"),
	NAME(ATTR_LANG, "lang"), NAME(ATTR_NAME, "name"),
	NAME(ATTR_PROPERTY, "property"), NAME(ATTR_REL, "rel"),
	NAME(ATTR_ROLE, "role"), NAME(ATTR_SHADOWROOTMODE, "shadowrootmode"),
	NAME(ATTR_STYLE, "style"), NAME(ATTR_TYPE, "type")
#undef NAME
};

/* Ends a tag's name. */
static bool
ends_name(char c)
{
	return wire_html_is_space(c) || c == '/' || c == '>';
}

/* First place of c from p on; the end if there is none. */
static const char *
find(const char *p, const char *end, char c)
{
	const char *const at = p == end ? NULL : memchr(p, c, (size_t)(end - p));

	return at == NULL ? end : at;
}

void
wire_html_lex(struct wire_html_lexer *x, struct wire_str html)
{
	wire_html_tag_index(&x->tags);
	x->p = html.p;
	x->end = html.p + html.n;
	x->cdata = false;
}

/* ---- tags ------------------------------------------------------------------ */

static void
keep_attribute(struct wire_html_token *t, struct wire_str name,
    struct wire_str value)
{
	for (unsigned a = 0; a < WIRE_HTML_NATTRS; a++) {
		if (attr_names[a].n != name.n ||
		    (attr_names[a].p[0] ^ name.p[0]) & ~0x20 ||
		    !wire_str_eq_nocase(attr_names[a], name))
			continue;
		if (!wire_html_has(t, a)) {	/* of two, the first counts */
			t->has |= 1u << a;
			t->attr[a] = value;
		}
		return;
	}
}

/* The value behind '=', at p; returns where it ends. */
static const char *
read_value(const char *p, const char *end, struct wire_str *value)
{
	while (p < end && wire_html_is_space(*p))
		p++;
	if (p < end && (*p == '"' || *p == '\'')) {
		const char *const close = find(p + 1, end, *p);

		*value = (struct wire_str){ p + 1, (size_t)(close - p) - 1 };
		return close < end ? close + 1 : end;
	}

	const char *const start = p;
	while (p < end && !wire_html_is_space(*p) && *p != '>')
		p++;
	*value = (struct wire_str){ start, (size_t)(p - start) };
	return p;
}

/* An attribute at p, which is its first byte; returns where it ends.  A '=' that
 * comes first is part of the name. */
static const char *
read_attribute(const char *p, const char *end, struct wire_html_token *t)
{
	const char *const start = p++;
	struct wire_str value = { "", 0 };

	while (p < end && !ends_name(*p) && *p != '=')
		p++;
	const struct wire_str name = { start, (size_t)(p - start) };
	const char *after = p;
	while (after < end && wire_html_is_space(*after))
		after++;
	if (after < end && *after == '=')
		p = read_value(after + 1, end, &value);
	keep_attribute(t, name, value);
	return p;
}

/* The tag whose name begins at p.  False: the input ends within it, and there is
 * no tag. */
static bool
read_tag(struct wire_html_lexer *x, const char *p, struct wire_html_token *t)
{
	const char *const start = p, *const end = x->end;

	while (p < end && !ends_name(*p))
		p++;
	t->text = (struct wire_str){ start, (size_t)(p - start) };
	t->tag = wire_html_tag(&x->tags, t->text);
	t->has = 0;
	t->self_closing = false;
	while (p < end && *p != '>') {
		if (*p == '/' || wire_html_is_space(*p)) {
			t->self_closing = *p++ == '/';
			continue;
		}
		t->self_closing = false;
		p = read_attribute(p, end, t);
	}
	x->p = p < end ? p + 1 : end;
	return p < end;
}

/* ---- comments ---------------------------------------------------------------- */

/* Where a comment ends whose text begins at p: behind "-->" or "--!>", or the ">"
 * of "<!-->" and "<!--->". */
static const char *
comment_end(const char *p, const char *end)
{
	if (p < end && *p == '>')
		return p + 1;
	if (end - p > 1 && p[0] == '-' && p[1] == '>')
		return p + 2;
	for (; (p = find(p, end, '-')) < end; p++) {
		if (end - p > 2 && p[1] == '-' && p[2] == '>')
			return p + 3;
		if (end - p > 3 && p[1] == '-' && p[2] == '!' && p[3] == '>')
			return p + 4;
	}
	return end;
}

static bool
at_nocase(const char *p, const char *end, struct wire_str word)
{
	return (size_t)(end - p) >= word.n &&
	    wire_str_eq_nocase((struct wire_str){ p, word.n }, word);
}

/* What begins with "<!", "<?" or "</" and is no tag: a comment, a doctype, or what
 * the standard calls a bogus comment, up to the next '>'. */
static void
skip_markup(struct wire_html_lexer *x)
{
	const char *const p = x->p + 2;

	if (x->p[1] == '!' && at_nocase(p, x->end, WIRE_STR("--")))
		x->p = comment_end(p + 2, x->end);
	else
		x->p = find(p, x->end, '>') + 1;
	if (x->p > x->end)
		x->p = x->end;
}

/* ---- tokens ------------------------------------------------------------------ */

/* At '<': begins something that is not text. */
static bool
is_markup(const char *p, const char *end)
{
	if (end - p < 2)
		return false;
	if (p[1] == '/')	/* "</" at the end of the input is text */
		return end - p > 2;
	return wire_ascii_letter(p[1]) || p[1] == '!' || p[1] == '?';
}

static void
read_text(struct wire_html_lexer *x, struct wire_html_token *t)
{
	const char *p = x->p;

	while (p < x->end && (*p != '<' || !is_markup(p, x->end)))
		p = find(p + 1, x->end, '<');
	t->type = HTML_TEXT;
	t->text = (struct wire_str){ x->p, (size_t)(p - x->p) };
	x->p = p;
}

static void
read_cdata(struct wire_html_lexer *x, struct wire_html_token *t)
{
	const char *const start = x->p + sizeof("<![CDATA[") - 1;
	const char *const end = memmem(start, (size_t)(x->end - start), "]]>", 3);

	t->type = HTML_CDATA;
	t->text = (struct wire_str){ start,
	    (size_t)((end == NULL ? x->end : end) - start) };
	x->p = end == NULL ? x->end : end + 3;
}

void
wire_html_next(struct wire_html_lexer *x, struct wire_html_token *t)
{
	while (x->p < x->end) {
		const char *const p = x->p;

		if (*p != '<' || !is_markup(p, x->end)) {
			read_text(x, t);
			return;
		}
		const bool closes = p[1] == '/';
		if (wire_ascii_letter(p[1 + closes])) {
			t->type = closes ? HTML_END : HTML_START;
			if (read_tag(x, p + 1 + closes, t))
				return;
		} else if (x->cdata && x->end - p >= 9 &&
		    memcmp(p, "<![CDATA[", 9) == 0) {
			read_cdata(x, t);
			return;
		} else {
			skip_markup(x);
		}
	}
	t->type = HTML_EOF;
}

/* ---- raw text ------------------------------------------------------------------ */

/* At "<" or "</": the name follows, and something that ends a name. */
static bool
at_name(const char *p, const char *end, struct wire_str name)
{
	return at_nocase(p, end, name) && p + name.n < end && ends_name(p[name.n]);
}

/* The next "</name" from p on; the end if there is none.  Within a script, one
 * that stands in "<!-- <script> … -->" is part of it. */
static const char *
raw_end(const char *p, const char *end, struct wire_str name, bool script)
{
	enum { OUTSIDE, COMMENT, INNER_SCRIPT } state = OUTSIDE;

	for (;; p++) {
		const char *const lt = find(p, end, '<');

		if (state != OUTSIDE) {
			const char *const close =
			    memmem(p, (size_t)(lt - p), "-->", 3);
			if (close != NULL)
				state = OUTSIDE;
		}
		if (lt == end)
			return end;
		p = lt;
		if (script && state == OUTSIDE && end - p > 3 &&
		    memcmp(p, "<!--", 4) == 0) {
			/* "<!-->" is closed at once */
			state = COMMENT;
			p += 1;
		} else if (end - p > 1 && p[1] == '/' && at_name(p + 2, end, name)) {
			if (state != INNER_SCRIPT)
				return p;
			state = COMMENT;
		} else if (state == COMMENT && at_name(p + 1, end, name)) {
			state = INNER_SCRIPT;
		}
	}
}

struct wire_str
wire_html_raw(struct wire_html_lexer *x, enum wire_html_tag tag)
{
	const char *const start = x->p;
	const char *const end = tag == TAG_PLAINTEXT ? x->end : raw_end(start,
	    x->end, wire_html_tags[tag].name, tag == TAG_SCRIPT);
	struct wire_html_token ignored;

	x->p = end;
	if (end < x->end)
		read_tag(x, end + 2, &ignored);
	return (struct wire_str){ start, (size_t)(end - start) };
}
