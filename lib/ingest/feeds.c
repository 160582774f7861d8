/* feeds.c - RSS 0.9 to 2.0, WordPress's export of it, and Atom */
#include "lib/base/str.h"
#include "lib/ingest/html.h"
#include "lib/ingest/xml.h"

static const struct wire_xml_field rss_fields[] = {
	WIRE_XML_STRING(id, "guid", "."),
	WIRE_XML_STRING(id, "link", "."),
	WIRE_XML_STRING(url, "link", "."),
	WIRE_XML_STRING(url, "atom:link[rel=alternate]", "@href"),
	WIRE_XML_STRING(url, "guid[isPermaLink=true]", "."),
	WIRE_XML_STRING(byline, "author", "."),
	WIRE_XML_TIME(published, "pubDate", "."),
	WIRE_XML_TIME(published, "dc:date", "."),
	WIRE_XML_TIME(updated, "atom:updated", "."),
	WIRE_XML_TIME(updated, "dcterms:modified", "."),
	WIRE_XML_STRING(language, "dc:language", "."),
	WIRE_XML_STRING(rights, "dc:rights", "."),
	WIRE_XML_STRING(slug, "wp:post_name", "."),
	WIRE_XML_LIST(subjects, "category[domain=category]", "."),
	WIRE_XML_LIST(keywords, "category[domain=post_tag]", "."),
	WIRE_XML_LIST(keywords, "category[!domain]", "."),
	WIRE_XML_LIST(keywords, "dc:subject", "."),
	{ 0 }
};
static const struct wire_xml_field channel_fields[] = {
	WIRE_XML_STRING(language, "language", "."),
	WIRE_XML_STRING(language, "dc:language", "."),
	WIRE_XML_STRING(publisher, "title", "."),
	WIRE_XML_STRING(rights, "copyright", "."),
	WIRE_XML_STRING(rights, "dc:rights", "."),
	{ 0 }
};
static const struct wire_xml_field atom_fields[] = {
	WIRE_XML_STRING(id, "id", "."),
	WIRE_XML_STRING(url, "link[rel=alternate]", "@href"),
	WIRE_XML_STRING(url, "link[!rel]", "@href"),
	WIRE_XML_STRING(id, "link[rel=alternate]", "@href"),
	WIRE_XML_STRING(byline, "author", "name"),
	WIRE_XML_STRING(byline, "source/author", "name"),
	WIRE_XML_TIME(published, "published", "."),
	WIRE_XML_TIME(published, "issued", "."),
	WIRE_XML_TIME(updated, "updated", "."),
	WIRE_XML_TIME(updated, "modified", "."),
	WIRE_XML_STRING(publisher, "source/title", "."),
	WIRE_XML_STRING(rights, "rights", "."),
	WIRE_XML_LIST(keywords, "category", "@label @term"),
	{ 0 }
};
static const struct wire_xml_field feed_fields[] = {
	WIRE_XML_STRING(byline, "author", "name"),
	WIRE_XML_STRING(publisher, "title", "."),
	WIRE_XML_STRING(rights, "rights", "."),
	{ 0 }
};

/* Titles and summaries are HTML, or plain text with references in it as in HTML:
 * on one line without its markup. */
static struct wire_str
plain(const struct wire_xml_item *item, struct wire_str raw)
{
	struct wire_story page = { 0 };

	if (raw.n == 0 || (memchr(raw.p, '<', raw.n) == NULL &&
	    memchr(raw.p, '&', raw.n) == NULL))
		return raw;
	wire_html_read(item->in->ingest->html, raw, item->arena, &page);
	char *p = wire_arena_alloc(item->arena, page.text.n);
	for (size_t i = 0; i < page.text.n; i++)
		p[i] = page.text.p[i] == '\n' ? ' ' : page.text.p[i];
	return (struct wire_str){ p, page.text.n };
}

static struct wire_str
plain_at(const struct wire_xml_item *item, const struct wire_xml_node *node)
{
	return plain(item, wire_xml_text(item->arena, node));
}

static void
plain_all(const struct wire_xml_item *item, struct wire_strs *list)
{
	struct wire_str *v = wire_arena_array(item->arena, list->n, sizeof(*v));

	for (size_t i = 0; i < list->n; i++)
		v[i] = plain(item, list->v[i]);
	list->v = v;
}

static bool
is_url(struct wire_str s)
{
	return wire_str_starts(s, WIRE_STR("http://")) ||
	    wire_str_starts(s, WIRE_STR("https://"));
}

/* ---- RSS -------------------------------------------------------------------------- */

/* "lawyer@boyer.net (Lawyer Boyer)" */
static struct wire_str
name_of_author(struct wire_str s)
{
	const char *open = s.n == 0 ? NULL : memchr(s.p, '(', s.n);

	if (open == NULL || memchr(s.p, '@', (size_t)(open - s.p)) == NULL ||
	    s.p[s.n - 1] != ')')
		return s;
	return wire_str_sub(s, (size_t)(open + 1 - s.p), s.n - 1);
}

/* The name that an export gives to a login; the login itself if none. */
static struct wire_str
display_name(const struct wire_xml_item *item, struct wire_str login)
{
	const struct wire_xml_node *channel = item->node->parent,
	    *a = wire_xml_find(channel, "wp:author");

	for (; a != NULL; a = wire_xml_again(channel, a, "wp:author")) {
		const struct wire_str name = wire_xml_text_at(item->arena, a,
		    "wp:author_display_name");
		if (name.n > 0 && wire_str_eq(login, wire_xml_text_at(item->arena,
		    a, "wp:author_login")))
			return name;
	}
	return login;
}

/* A blank line ends a paragraph in what WordPress keeps, and a line end breaks the
 * line, unless markup says so anyway. */
static struct wire_str
with_paragraphs(const struct wire_xml_item *item, struct wire_str s)
{
	struct wire_buf b = { .arena = item->arena };
	struct wire_str rest = s, line;
	bool blank = false;

	while (wire_str_line(&rest, &line)) {
		const struct wire_str seen = wire_str_trim(line);

		if (b.n > 0 && seen.n > 0)
			wire_buf_add(&b, blank ? WIRE_STR("\n<p>") :
			    b.p[b.n - 1] == '>' || seen.p[0] == '<' ?
			    WIRE_STR("\n") : WIRE_STR("<br>\n"));
		wire_buf_add(&b, seen);
		blank = seen.n == 0;
	}
	return wire_buf_str(&b);
}

/* Content, else the description; which is a summary if there are both. */
static void
read_rss_text(const struct wire_xml_item *item, bool wordpress,
    struct wire_story *story)
{
	const struct wire_xml_node *content =
	    wire_xml_find(item->node, "content:encoded"),
	    *description = wire_xml_find(item->node, "description");
	struct wire_str html =
	    wire_str_trim(wire_xml_raw(item->arena, content));

	if (html.n == 0)
		html = wire_str_trim(wire_xml_raw(item->arena, description));
	else
		story->abstract = plain_at(item, description);
	if (wordpress && story->abstract.n == 0)	/* the excerpt */
		story->abstract = plain_at(item,
		    wire_xml_find(item->node, "wp:encoded"));
	if (wordpress)
		html = with_paragraphs(item, html);
	wire_xml_html(item, html, story);
}

/* What an export holds besides stories. */
static bool
is_story_type(struct wire_str type)
{
	static const char *const none[] = { "attachment", "revision",
	    "nav_menu_item", "custom_css", "customize_changeset",
	    "oembed_cache", "user_request" };

	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		if (wire_str_is(type, none[i]))
			return false;
	return !wire_str_starts(type, WIRE_STR("wp_"));
}

/* What has not been published is not to be. */
static struct wire_str
status_of(struct wire_str wp)
{
	if (wp.n == 0)
		return wp;
	if (wire_str_is(wp, "trash"))
		return WIRE_STR("canceled");
	return wire_str_is(wp, "publish") || wire_str_is(wp, "inherit") ?
	    WIRE_STR("usable") : WIRE_STR("withheld");
}

enum wire_xml_outcome
wire_rss_story(const struct wire_xml_item *item, struct wire_story *story,
    const char **why)
{
	const struct wire_xml_node *channel = item->node->parent,
	    *in_channel = wire_xml_find(channel, "channel");
	const struct wire_str type =
	    wire_xml_text_at(item->arena, item->node, "wp:post_type"),
	    creator = wire_xml_text_at(item->arena, item->node, "dc:creator");

	if (type.n > 0) {
		item->in->format = "wxr";
		story->status = status_of(wire_xml_text_at(item->arena, item->node,
		    "wp:status"));
		if (!is_story_type(type)) {
			*why = "holds nothing but attachments and settings";
			return WIRE_XML_NONE;
		}
	}
	story->headline = plain_at(item, wire_xml_find(item->node, "title"));
	story->byline = display_name(item, creator);
	wire_xml_fields(item, item->node, rss_fields, story);
	plain_all(item, &story->keywords);
	plain_all(item, &story->subjects);
	story->byline = plain(item, name_of_author(story->byline));
	if (story->url.n == 0 && is_url(story->id))
		story->url = story->id;
	/* In RSS 1.0 the channel stands beside its items. */
	wire_xml_fields(item, in_channel != NULL ? in_channel : channel,
	    channel_fields, story);
	read_rss_text(item, type.n > 0, story);
	if (story->text.n > 0 || story->headline.n > 0)
		return WIRE_XML_STORY;
	*why = "item with neither title nor text";
	return WIRE_XML_BAD;
}

/* ---- Atom ------------------------------------------------------------------------- */

/* The type says how the text is written: plain text, HTML, or XHTML. */
static void
read_atom_text(const struct wire_xml_item *item, const struct wire_xml_node *node,
    struct wire_story *story)
{
	const struct wire_str type = wire_xml_attr(node, "type"),
	    mode = wire_xml_attr(node, "mode");

	if (wire_str_is(type, "html") || wire_str_is(type, "text/html") ||
	    wire_str_is(mode, "escaped"))
		wire_xml_html(item, wire_xml_raw(item->arena, node), story);
	else
		wire_xml_content(item, node, story);
}

enum wire_xml_outcome
wire_atom_story(const struct wire_xml_item *item, struct wire_story *story,
    const char **why)
{
	const struct wire_xml_node *title = wire_xml_find(item->node, "title"),
	    *summary = wire_xml_find(item->node, "summary");

	story->headline = wire_xml_attr(title, "type").n == 0 ?
	    wire_xml_text(item->arena, title) : plain_at(item, title);
	wire_xml_fields(item, item->node, atom_fields, story);
	if (item->node->parent != NULL)
		wire_xml_fields(item, item->node->parent, feed_fields, story);
	story->language = wire_xml_lang(item->node);
	read_atom_text(item, wire_xml_find(item->node, "content"), story);
	if (story->text.n == 0)
		read_atom_text(item, summary, story);
	else
		story->abstract = plain_at(item, summary);
	if (story->text.n > 0 || story->headline.n > 0)
		return WIRE_XML_STORY;
	*why = "entry with neither title nor text";
	return WIRE_XML_BAD;
}
