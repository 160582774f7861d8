/* newsml_g2.c - NewsML-G2: a news item by itself or in a message */
#include "lib/base/str.h"
#include "lib/ingest/xml.h"

static const struct wire_xml_field fields[] = {
	WIRE_XML_STRING(status, "itemMeta/pubStatus", "@qcode"),
	WIRE_XML_STRING(headline, "contentMeta/headline[!role]", "."),
	WIRE_XML_STRING(headline, "contentMeta/headline", "."),
	WIRE_XML_STRING(headline, "itemMeta/title", "."),
	WIRE_XML_STRING(subheadline, "contentMeta/headline[role=hld:subHeadline]", "."),
	WIRE_XML_STRING(byline, "contentMeta/by", "."),
	WIRE_XML_STRING(slug, "contentMeta/slugline", "."),
	WIRE_XML_STRING(abstract, "contentMeta/description[role=drol:summary]", "."),
	WIRE_XML_STRING(abstract, "contentMeta/description", "."),
	WIRE_XML_STRING(language, "contentMeta/language", "@tag"),
	WIRE_XML_TIME(published, "itemMeta/firstCreated", "."),
	WIRE_XML_TIME(published, "contentMeta/contentCreated", "."),
	WIRE_XML_TIME(published, "itemMeta/versionCreated", "."),
	WIRE_XML_TIME(updated, "itemMeta/versionCreated", "."),
	WIRE_XML_TIME(embargo, "itemMeta/embargoed", "."),
	WIRE_XML_TIME(expires, "contentMeta/contentExpires", "."),
	WIRE_XML_STRING(urgency, "contentMeta/urgency", "."),
	WIRE_XML_STRING(publisher, "itemMeta/provider", "name @literal @qcode @uri"),
	WIRE_XML_STRING(rights, "rightsInfo/copyrightNotice", "."),
	WIRE_XML_STRING(rights, "rightsInfo/copyrightHolder", "name @literal"),
	WIRE_XML_LIST(keywords, "contentMeta/keyword", "."),
	WIRE_XML_LIST(subjects, "contentMeta/subject", "name @qcode @literal @uri"),
	WIRE_XML_LIST(corrects, "itemMeta/link[rel=irel:previousVersion]",
	    "@residref @guidref @href"),
	WIRE_XML_LIST(corrects, "itemMeta/link[rel=irel:evolvedFrom]",
	    "@residref @guidref @href"),
	{ 0 }
};

/* Of what the content's own NITF does not say. */
static const struct wire_xml_field late_fields[] = {
	WIRE_XML_STRING(byline, "contentMeta/creator", "name"),
	{ 0 }
};

/* One note a line.  Some agencies send all notes as one, and each of them again. */
static struct wire_str
editor_notes(const struct wire_xml_item *item)
{
	const struct wire_xml_node *note =
	    wire_xml_find(item->node, "itemMeta/edNote");
	struct wire_buf b = { .arena = item->arena };

	for (; note != NULL;
	    note = wire_xml_again(item->node, note, "itemMeta/edNote")) {
		struct wire_story as = { 0 };

		if (note->first == NULL || (note->first->name.p == NULL &&
		    note->first->next == NULL))
			as.text = wire_xml_text(item->arena, note);
		else
			wire_xml_content(item, note, &as);
		if (as.text.n == 0 ||
		    (b.n > 0 && memmem(b.p, b.n, as.text.p, as.text.n) != NULL))
			continue;
		if (b.n > 0)
			wire_buf_char(&b, '\n');
		wire_buf_add(&b, as.text);
	}
	return wire_buf_str(&b);
}

/* The first rendition in which there is text. */
static void
read_content(const struct wire_xml_item *item, struct wire_story *story)
{
	const struct wire_xml_node *set = wire_xml_find(item->node, "contentSet"),
	    *n = set == NULL ? NULL : set->first;

	for (; n != NULL && story->text.n == 0; n = n->next)
		if (wire_xml_is(n, "inlineXML") ||
		    (wire_xml_is(n, "inlineData") &&
		    wire_xml_attr(n, "encoding").n == 0))
			wire_xml_content(item, n, story);
}

/* "ninat:picture" says picture. */
static struct wire_str
code(struct wire_str qcode)
{
	const char *colon = qcode.n == 0 ? NULL : memrchr(qcode.p, ':', qcode.n);

	return colon == NULL ? qcode : wire_str_sub(qcode,
	    (size_t)(colon + 1 - qcode.p), qcode.n);
}

static const char *
say(const struct wire_xml_item *item, const char *before, struct wire_str what)
{
	struct wire_buf b = { .arena = item->arena };

	wire_buf_add(&b, wire_str_of(before));
	wire_buf_add(&b, what);
	wire_buf_char(&b, '\0');
	return b.p;
}

enum wire_xml_outcome
wire_newsml_g2_story(const struct wire_xml_item *item, struct wire_story *story,
    const char **why)
{
	const struct wire_str class = code(wire_xml_attr(
	    wire_xml_find(item->node, "itemMeta/itemClass"), "qcode"));

	if (!wire_xml_is(item->node, "newsItem")) {
		*why = say(item, "holds no story: ", item->node->name);
		return WIRE_XML_NONE;
	}
	story->id = wire_xml_attr(item->node, "guid");
	story->version = wire_xml_attr(item->node, "version");
	wire_xml_fields(item, item->node, fields, story);
	if (story->language.n == 0)
		story->language = wire_xml_lang(item->node);
	story->editor_note = editor_notes(item);
	wire_xml_dateline(item, wire_xml_text_at(item->arena, item->node,
	    "contentMeta/dateline"), story);
	read_content(item, story);
	wire_xml_fields(item, item->node, late_fields, story);
	if (story->text.n > 0)
		return WIRE_XML_STORY;
	if (class.n > 0 && !wire_str_is(class, "text")) {
		*why = say(item, "holds no text: newsItem of class ", class);
		return WIRE_XML_NONE;
	}
	if (story->headline.n > 0)
		return WIRE_XML_STORY;
	*why = "newsItem with neither headline nor text";
	return WIRE_XML_BAD;
}
