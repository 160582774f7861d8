/*
 * xml_body.c - the body of an XML story as text and blocks
 *
 * NITF is HTML with a few names of its own, so it is written as HTML, like XHTML,
 * and read as HTML is read.
 */
#include "lib/base/str.h"
#include "lib/ingest/html.h"
#include "lib/ingest/unwrap.h"
#include "lib/ingest/xml.h"

/* Elements of NITF that begin a line, as HTML calls them; "": not text for
 * readers.  A row of a table is a line: its cells alone say nothing. */
static const char *const html_names[][2] = {
	{ "body.head", "div" }, { "body.content", "div" }, { "body.end", "div" },
	{ "block", "div" }, { "hl1", "h1" }, { "hl2", "h2" }, { "bq", "blockquote" },
	{ "media", "figure" }, { "media-caption", "figcaption" },
	{ "media-producer", "figcaption" }, { "credit", "p" },
	{ "byline", "p" }, { "tagline", "p" }, { "abstract", "div" },
	{ "note", "aside" }, { "fn", "div" }, { "nitf-table", "div" },
	{ "table", "div" }, { "caption", "p" }, { "thead", "div" },
	{ "tbody", "div" }, { "tfoot", "div" }, { "col", "" },
	{ "tr", "p" }, { "td", "span" }, { "th", "span" },
	{ "media-object", "" }, { "media-reference", "" }, { "media-metadata", "" },
	{ "nitf-table-metadata", "" }, { "bibliography", "" },
	{ "head", "" }, { "script", "" }, { "style", "" },
};

static struct wire_str
html_name(const struct wire_xml_node *e)
{
	for (size_t i = 0; i < sizeof(html_names) / sizeof(html_names[0]); i++)
		if (wire_str_is(e->name, html_names[i][0]))
			return wire_str_of(html_names[i][1]);
	return e->name;
}

static bool
is_cell(const struct wire_xml_node *e)
{
	return wire_xml_is(e, "td") || wire_xml_is(e, "th");
}

static void
put_text(struct wire_buf *b, struct wire_str s)
{
	for (size_t i = 0, from = 0; i <= s.n; i++) {
		const char *as = i == s.n ? "" : s.p[i] == '&' ? "&amp;" :
		    s.p[i] == '<' ? "&lt;" : s.p[i] == '"' ? "&quot;" : NULL;

		if (as == NULL)
			continue;
		wire_buf_add(b, wire_str_sub(s, from, i));
		wire_buf_add(b, wire_str_of(as));
		from = i + 1;
	}
}

static void
put_start(struct wire_buf *b, const struct wire_xml_node *e, struct wire_str name)
{
	wire_buf_char(b, '<');
	wire_buf_add(b, name);
	for (size_t i = 0; i < e->nattrs; i++) {
		wire_buf_char(b, ' ');
		wire_buf_add(b, e->attrs[i].name);
		wire_buf_add(b, WIRE_STR("=\""));
		put_text(b, e->attrs[i].value);
		wire_buf_char(b, '"');
	}
	wire_buf_char(b, '>');
	if (is_cell(e))
		wire_buf_char(b, ' ');
}

static void
put_end(struct wire_buf *b, const struct wire_xml_node *e)
{
	const struct wire_str name = html_name(e);

	/* HTML has <br>, and reads </br> as another one. */
	if (wire_str_is(name, "br") || wire_str_is(name, "hr") ||
	    wire_str_is(name, "img"))
		return;
	wire_buf_add(b, WIRE_STR("</"));
	wire_buf_add(b, name);
	wire_buf_char(b, '>');
}

/* ---- text that was laid out with blanks ------------------------------------------- */

static size_t
indent_of(struct wire_str line)
{
	size_t n = 0;

	while (n < line.n && (line.p[n] == ' ' || line.p[n] == '\t'))
		n++;
	return n;
}

struct layout {
	size_t indent;		/* that all lines have but the first */
	size_t indented, rows, blank;	/* lines that have more; of columns; empty */
};

static struct layout
layout_of(struct wire_str text)
{
	struct layout l = { .indent = SIZE_MAX };
	struct wire_str rest = text, line, s;

	wire_str_line(&rest, &line);
	for (struct wire_str again = rest; wire_str_line(&again, &line); )
		if (wire_str_trim(line).n > 0 && indent_of(line) < l.indent)
			l.indent = indent_of(line);
	while (wire_str_line(&rest, &line)) {
		s = wire_str_trim(line);
		l.blank += s.n == 0;
		l.indented += s.n > 0 && indent_of(line) > l.indent + 1;
		l.rows += s.n > 0 && memmem(s.p, s.n, "   ", 3) != NULL;
	}
	return l;
}

/* A whole story in one <p>, whose paragraphs are told by an indent or a blank line,
 * and its tables by columns; while the lines of other markup mean nothing. */
static bool
is_laid_out(const struct wire_xml_node *e)
{
	enum { FEWEST_ROWS = 3 };

	if (e->first == NULL || e->first->name.p != NULL || e->first->next != NULL)
		return false;
	if (wire_xml_is(e, "pre"))
		return true;
	if (!wire_xml_is(e, "p"))
		return false;
	const struct wire_str text = wire_str_trim(e->first->text);
	const struct layout l = layout_of(text);
	return l.indented > 0 || l.rows >= FEWEST_ROWS || l.blank > 0;
}

/* Paragraphs of lines that may all have been indented to fit the markup. */
static struct wire_str
unwrapped(struct wire_arena *arena, struct wire_str text)
{
	const size_t indent = layout_of(text).indent;
	struct wire_buf lines = { .arena = arena }, out = { .arena = arena };
	struct wire_str rest = text, line;

	if (wire_str_line(&rest, &line))
		wire_buf_add(&lines, line);
	while (wire_str_line(&rest, &line)) {
		wire_buf_char(&lines, '\n');
		wire_buf_add(&lines, wire_str_sub(line,
		    indent < line.n ? indent : line.n, line.n));
	}
	wire_unwrap(&out, wire_buf_str(&lines));
	return wire_buf_str(&out);
}

/* Lines that were broken at a fixed width and each of them ended by <br>, as some
 * agencies make NITF of older formats: nothing but that in <p>. */
static bool
is_broken(const struct wire_xml_node *body)
{
	enum { FEWEST = 5, WIDEST = 80 };
	const struct wire_xml_node *n = wire_xml_walk(body, body);
	size_t breaks = 0;

	for (; n != NULL; n = wire_xml_walk(body, n)) {
		breaks += wire_xml_is(n, "br");
		if (n->name.p == NULL ? n->text.n > WIDEST :
		    !wire_xml_is(n, "br") && !wire_xml_is(n, "p"))
			return false;
	}
	return breaks >= FEWEST;
}

static void
put_broken(struct wire_buf *b, const struct wire_xml_node *body)
{
	const struct wire_xml_node *n = wire_xml_walk(body, body);
	struct wire_buf lines = { .arena = b->arena };

	for (; n != NULL; n = wire_xml_walk(body, n))
		wire_buf_add(&lines, n->name.p == NULL ? n->text :
		    wire_xml_is(n, "p") ? WIRE_STR("\n\n") : WIRE_STR("\n"));
	wire_buf_add(b, WIRE_STR("<pre>"));
	put_text(b, unwrapped(b->arena, wire_buf_str(&lines)));
	wire_buf_add(b, WIRE_STR("</pre>"));
}

static void
put_laid_out(struct wire_buf *b, const struct wire_xml_node *e)
{
	wire_buf_add(b, WIRE_STR("<pre>"));
	put_text(b, unwrapped(b->arena, e->first->text));
	wire_buf_add(b, WIRE_STR("</pre>"));
}

/* ---- elements ---------------------------------------------------------------------- */

void
wire_xml_put_html(struct wire_buf *b, const struct wire_xml_node *body)
{
	const struct wire_xml_node *n = body == NULL ? NULL : body->first;

	if (n != NULL && is_broken(body)) {
		put_broken(b, body);
		return;
	}
	while (n != NULL) {
		struct wire_str name = n->name.p == NULL ?
		    (struct wire_str){ NULL, 0 } : html_name(n);

		if (n->name.p == NULL) {
			put_text(b, n->text);
		} else if (is_laid_out(n)) {
			put_laid_out(b, n);
			name.n = 0;
		} else if (name.n > 0) {
			put_start(b, n, name);
		}
		if (n->first != NULL && name.n > 0) {
			n = n->first;
			continue;
		}
		if (name.n > 0)
			put_end(b, n);
		while (n->next == NULL && n->parent != body) {
			n = n->parent;
			put_end(b, n);
		}
		n = n->next;
	}
}

/* What the document says of itself is of no account: the format has said it. */
void
wire_xml_html(const struct wire_xml_item *item, struct wire_str html,
    struct wire_story *story)
{
	struct wire_story page = { 0 };

	wire_html_read(item->in->ingest->html, html, item->arena, &page);
	story->text = page.text;
	story->blocks = page.blocks;
	story->nblocks = page.nblocks;
}

static const struct wire_xml_node *
first_element(const struct wire_xml_node *node)
{
	const struct wire_xml_node *n = node->first;

	while (n != NULL && n->name.p == NULL)
		n = n->next;
	return n;
}

/* XML that holds text for readers, not the results of a match. */
static bool
is_markup_of_text(const struct wire_xml_node *e)
{
	static const char *const names[] = { "p", "div", "section", "article",
	    "body", "body.content", "block", "pre", "h1", "h2", "h3", "hl1",
	    "hl2", "ul", "ol", "table", "blockquote", "header", "main", "span",
	    "br", "a", "b", "strong", "em", "i", "figure", "media", "img" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (wire_xml_is(e, names[i]))
			return true;
	return false;
}

void
wire_xml_content(const struct wire_xml_item *item, const struct wire_xml_node *node,
    struct wire_story *story)
{
	const struct wire_xml_node *nitf = wire_xml_find(node, "nitf"),
	    *body = wire_xml_find(node, "html/body");
	struct wire_buf html = { .arena = item->arena };

	if (node == NULL)
		return;
	const struct wire_xml_node *first = first_element(node);
	if (nitf != NULL) {
		wire_nitf_fill(item, nitf, story);
	} else if (body != NULL || is_markup_of_text(first)) {
		wire_xml_put_html(&html, body != NULL ? body : node);
		wire_xml_html(item, wire_buf_str(&html), story);
	} else if (first == NULL) {
		const struct wire_str raw =
		    wire_str_trim(wire_xml_raw(item->arena, node));
		/* Markup in CDATA or escaped, whatever its type is said to be. */
		if (raw.n > 0 && raw.p[0] == '<')
			wire_xml_html(item, raw, story);
		else
			story->text = unwrapped(item->arena, raw);
	}
}
