/* newsml.c - NewsML 1 */
#include "lib/base/str.h"
#include "lib/ingest/xml.h"

static const struct wire_xml_field fields[] = {
	WIRE_XML_STRING(id, "Identification/NewsIdentifier/PublicIdentifier", "."),
	WIRE_XML_STRING(id, "Identification/NewsIdentifier/NewsItemId", "."),
	WIRE_XML_STRING(version, "Identification/NewsIdentifier/RevisionId", "."),
	WIRE_XML_STRING(status, "NewsManagement/Status", "@FormalName"),
	WIRE_XML_TIME(published, "NewsManagement/FirstCreated", "."),
	WIRE_XML_TIME(updated, "NewsManagement/ThisRevisionCreated", "."),
	WIRE_XML_TIME(embargo, "NewsManagement/StatusWillChange/DateAndTime", "."),
	WIRE_XML_STRING(urgency, "NewsManagement/Urgency", "@FormalName"),
	WIRE_XML_LIST(corrects, "NewsManagement/DerivedFrom", "@NewsItem"),
	WIRE_XML_STRING(headline, "//HeadLine", "."),
	WIRE_XML_STRING(subheadline, "//SubHeadLine", "."),
	WIRE_XML_STRING(byline, "//ByLine", "."),
	WIRE_XML_STRING(slug, "//SlugLine", "."),
	WIRE_XML_STRING(slug, "Identification/NameLabel", "."),
	WIRE_XML_STRING(rights, "//CopyrightLine", "."),
	WIRE_XML_STRING(rights, "//RightsLine", "."),
	WIRE_XML_STRING(language, "//DescriptiveMetadata/Language", "@FormalName"),
	WIRE_XML_TIME(expires, "//UsageRights/EndDate", "."),
	WIRE_XML_STRING(publisher, "//Provider/Party", "@FormalName"),
	WIRE_XML_STRING(publisher, "Identification/NewsIdentifier/ProviderId", "."),
	WIRE_XML_LIST(keywords, "//KeywordLine", "."),
	WIRE_XML_LIST(keywords, "//Property[FormalName=Keyword]", "@Value"),
	WIRE_XML_LIST(subjects, "//SubjectDetail", "@FormalName"),
	WIRE_XML_LIST(subjects, "//SubjectMatter", "@FormalName"),
	WIRE_XML_LIST(subjects, "//Subject", "@FormalName"),
	{ 0 }
};

/* The identifier of a revision ends with its number, a letter of what happened
 * behind it: "urn:newsml:afp.com:20140829:TX-PAR-FXW86:2U". */
static void
read_previous(const struct wire_xml_item *item, struct wire_story *story)
{
	const struct wire_str previous = wire_xml_attr(wire_xml_find(item->node,
	    "Identification/NewsIdentifier/RevisionId"), "PreviousRevision");
	const char *colon = story->id.n == 0 ? NULL :
	    memrchr(story->id.p, ':', story->id.n);
	struct wire_buf b = { .arena = item->arena };

	if (previous.n == 0 || wire_str_is(previous, "0") || colon == NULL)
		return;
	wire_buf_add(&b, wire_str_sub(story->id, 0,
	    (size_t)(colon + 1 - story->id.p)));
	wire_buf_add(&b, previous);
	struct wire_str *id = wire_arena_alloc(item->arena, sizeof(*id));
	*id = wire_buf_str(&b);
	if (story->corrects.n == 0)
		story->corrects = (struct wire_strs){ id, 1 };
}

/* How much a content item looks like the story: 0 for style sheets, pictures, and
 * the headline once more. */
static unsigned
worth(const struct wire_xml_node *content)
{
	const struct wire_str type = wire_xml_attr(
	    wire_xml_find(content, "MediaType"), "FormalName"),
	    mime = wire_xml_attr(wire_xml_find(content, "MimeType"), "FormalName"),
	    role = wire_xml_attr(
	    wire_xml_find(content->parent, "Role"), "FormalName");

	if ((type.n > 0 && !wire_str_eq_nocase(type, WIRE_STR("text"))) ||
	    wire_str_is(mime, "text/css") ||
	    wire_xml_find(content, "DataContent") == NULL ||
	    wire_xml_find(content, "Encoding") != NULL)
		return 0;
	if (wire_str_eq_nocase(role, WIRE_STR("main")) ||
	    wire_str_eq_nocase(role, WIRE_STR("body")))
		return 3;
	return role.n == 0 ? 2 : 1;
}

static void
read_content(const struct wire_xml_item *item, struct wire_story *story)
{
	static const char path[] = "//ContentItem";
	const struct wire_xml_node *best = NULL,
	    *n = wire_xml_find(item->node, path);
	unsigned most = 0;

	for (; n != NULL; n = wire_xml_again(item->node, n, path))
		if (worth(n) > most) {
			most = worth(n);
			best = n;
		}
	wire_xml_content(item, wire_xml_find(best, "DataContent"), story);
}

enum wire_xml_outcome
wire_newsml_story(const struct wire_xml_item *item, struct wire_story *story,
    const char **why)
{
	wire_xml_fields(item, item->node, fields, story);
	read_previous(item, story);
	if (story->language.n == 0)
		story->language = wire_xml_lang(item->node);
	if (story->urgency.n == 0)
		story->urgency = wire_xml_attr(wire_xml_find(item->node->parent,
		    "NewsEnvelope/Priority"), "FormalName");
	wire_xml_dateline(item, wire_xml_text_at(item->arena, item->node,
	    "//DateLine"), story);
	read_content(item, story);
	if (story->text.n > 0 || story->headline.n > 0)
		return WIRE_XML_STORY;
	*why = "NewsItem with neither headline nor text";
	return WIRE_XML_NONE;
}
