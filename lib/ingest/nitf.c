/* nitf.c - NITF 3, by itself or within NewsML */
#include "lib/base/str.h"
#include "lib/ingest/date.h"
#include "lib/ingest/xml.h"

static const struct wire_xml_field fields[] = {
	WIRE_XML_STRING(id, "head/docdata/doc-id", "@id-string"),
	WIRE_XML_STRING(version, "head/docdata/du-key", "@version"),
	WIRE_XML_STRING(status, "head/docdata", "@management-status"),
	WIRE_XML_LIST(corrects, "head/docdata", "@management-doc-idref"),
	WIRE_XML_STRING(headline, "body/body.head/hedline/hl1", "."),
	WIRE_XML_STRING(headline, "body/body.head/headline/hl1", "."),
	WIRE_XML_STRING(headline, "head/title", "."),
	WIRE_XML_STRING(subheadline, "body/body.head/hedline/hl2", "."),
	WIRE_XML_STRING(abstract, "body/body.head/abstract", "."),
	WIRE_XML_STRING(slug, "head/meta[name=slug]", "@content"),
	WIRE_XML_STRING(slug, "head/meta[name=slugline]", "@content"),
	WIRE_XML_STRING(slug, "head/meta[name=anpa-keyword]", "@content"),
	WIRE_XML_STRING(slug, "head/docdata/du-key", "@key"),
	WIRE_XML_TIME(published, "head/docdata/date.issue", "@norm"),
	WIRE_XML_TIME(published, "head/pubdata", "@date.publication"),
	WIRE_XML_TIME(expires, "head/docdata/date.expire", "@norm"),
	WIRE_XML_STRING(urgency, "head/docdata/urgency", "@ed-urg"),
	WIRE_XML_STRING(section, "head/pubdata", "@position.section"),
	WIRE_XML_STRING(url, "head/pubdata", "@ex-ref"),
	WIRE_XML_STRING(publisher, "body/body.head/distributor", "."),
	WIRE_XML_STRING(publisher, "head/docdata/doc.copyright", "@holder"),
	WIRE_XML_STRING(rights, "body/body.head/rights", "."),
	WIRE_XML_LIST(keywords, "head/docdata/key-list/keyword", "@key"),
	WIRE_XML_LIST(subjects, "head/tobject/tobject.subject",
	    "@tobject.subject.detail @tobject.subject.matter "
	    "@tobject.subject.type @tobject.subject.refnum @tobject.subject.code"),
	{ 0 }
};

/* "By Bernard Condon<byttl>AP Business Writer</byttl>" */
static struct wire_str
byline_of(const struct wire_xml_item *item, const struct wire_xml_node *byline)
{
	const struct wire_xml_node *title = wire_xml_find(byline, "byttl");
	struct wire_buf b = { .arena = item->arena };

	if (title == NULL || title == byline->first)
		return wire_xml_text(item->arena, byline);
	for (const struct wire_xml_node *n = byline->first; n != title; n = n->next) {
		const struct wire_str s = n->name.p == NULL ? wire_str_trim(n->text) :
		    wire_xml_text(item->arena, n);
		if (b.n > 0 && s.n > 0 && s.p[0] != ',')
			wire_buf_char(&b, ' ');
		wire_buf_add(&b, s);
	}
	const struct wire_str s = wire_xml_text(item->arena, title);
	if (b.n > 0 && s.n > 0)
		wire_buf_add(&b, b.p[b.n - 1] == ',' ? WIRE_STR(" ") : WIRE_STR(", "));
	wire_buf_add(&b, s);
	return wire_buf_str(&b);
}

/* "Copyright 2015 PA Sport" */
static struct wire_str
copyright_of(const struct wire_xml_item *item, const struct wire_xml_node *c)
{
	const struct wire_str year = wire_xml_attr(c, "year"),
	    holder = wire_xml_attr(c, "holder");
	struct wire_buf b = { .arena = item->arena };

	if (holder.n == 0)
		return holder;
	wire_buf_add(&b, WIRE_STR("Copyright "));
	wire_buf_add(&b, year);
	wire_buf_add(&b, year.n > 0 ? WIRE_STR(" ") : WIRE_STR(""));
	wire_buf_add(&b, holder);
	return wire_buf_str(&b);
}

/* <dateline><location><city>Sydney</city></location></dateline>, or all of it as
 * text, or nothing but the day. */
static void
read_dateline(const struct wire_xml_item *item, const struct wire_xml_node *e,
    struct wire_story *story)
{
	const struct wire_xml_node *day = wire_xml_find(e, "story.date");
	const struct wire_str text = wire_xml_text(item->arena, e);

	if (story->dateline != NULL || text.n == 0 ||
	    (day != NULL && wire_str_eq(text, wire_xml_text(item->arena, day))))
		return;
	const struct wire_str city = wire_xml_text_at(item->arena, e, "location/city");
	if (city.n == 0) {
		wire_xml_dateline(item, text, story);
		return;
	}
	struct wire_dateline *d = wire_arena_alloc(item->arena, sizeof(*d));
	struct wire_str *place = wire_arena_alloc(item->arena, sizeof(*place));
	*place = city;
	*d = (struct wire_dateline){ .places = place, .nplaces = 1, .text = text };
	story->dateline = d;
}

/* What is for editors alone, a note a line. */
static struct wire_str
editor_notes(const struct wire_xml_item *item, const struct wire_xml_node *nitf)
{
	const struct wire_str message = wire_xml_attr(
	    wire_xml_find(nitf, "head/docdata/ed-msg"), "info"),
	    note = wire_xml_text_at(item->arena, nitf,
	    "body/body.head/note[noteclass=editorsnote]");
	struct wire_buf b = { .arena = item->arena };

	wire_buf_add(&b, wire_str_trim(message));
	if (b.n > 0 && note.n > 0)
		wire_buf_char(&b, '\n');
	wire_buf_add(&b, note);
	return wire_buf_str(&b);
}

/* The time of release is an embargo if it is not the time of issue. */
static void
read_release(const struct wire_xml_item *item, const struct wire_xml_node *nitf,
    struct wire_story *story)
{
	const struct wire_str release = wire_date_of_feed(item->arena,
	    wire_xml_attr(wire_xml_find(nitf, "head/docdata/date.release"), "norm"));

	if (!wire_str_eq(release, story->published))
		story->embargo = release;
}

void
wire_nitf_fill(const struct wire_xml_item *item, const struct wire_xml_node *nitf,
    struct wire_story *story)
{
	const struct wire_xml_node *head = wire_xml_find(nitf, "body/body.head");
	struct wire_buf html = { .arena = item->arena };

	wire_xml_fields(item, nitf, fields, story);
	if (wire_str_eq(story->subheadline, story->headline))
		story->subheadline = (struct wire_str){ NULL, 0 };
	if (story->byline.n == 0)
		story->byline = byline_of(item, wire_xml_find(head, "byline"));
	if (story->rights.n == 0)
		story->rights = copyright_of(item,
		    wire_xml_find(nitf, "head/docdata/doc.copyright"));
	if (story->editor_note.n == 0)
		story->editor_note = editor_notes(item, nitf);
	if (story->embargo.n == 0)
		read_release(item, nitf, story);
	if (story->language.n == 0)
		story->language = wire_xml_attr(nitf, "baselang");
	read_dateline(item, wire_xml_find(head, "dateline"), story);
	wire_xml_put_html(&html, wire_xml_find(nitf, "body/body.content"));
	wire_xml_put_html(&html, wire_xml_find(nitf, "body/body.end"));
	wire_xml_html(item, wire_buf_str(&html), story);
}

enum wire_xml_outcome
wire_nitf_story(const struct wire_xml_item *item, struct wire_story *story,
    const char **why)
{
	wire_nitf_fill(item, item->node, story);
	if (story->language.n == 0)
		story->language = wire_xml_lang(item->node);
	if (story->text.n > 0 || story->headline.n > 0)
		return WIRE_XML_STORY;
	*why = "NITF with neither headline nor text";
	return WIRE_XML_BAD;
}
