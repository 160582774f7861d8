/* xml_kinds.c - which XML is read: by its first element, and by what is a story in it */
#include "lib/ingest/xml_kinds.h"

#include <stdio.h>

#include "lib/base/str.h"

/* Elements on the way from the root to the stories, and the stories. */
static const struct wire_xml_kind kinds[] = {
	{ "nitf", "nitf", wire_nitf_story },
	{ "newsItem", "newsml-g2", wire_newsml_g2_story },
	{ "packageItem", "newsml-g2", wire_newsml_g2_story },
	{ "conceptItem", "newsml-g2", wire_newsml_g2_story },
	{ "knowledgeItem", "newsml-g2", wire_newsml_g2_story },
	{ "planningItem", "newsml-g2", wire_newsml_g2_story },
	{ "catalogItem", "newsml-g2", wire_newsml_g2_story },
	{ "newsMessage", "newsml-g2", NULL },
	{ "newsMessage/itemSet", "newsml-g2", NULL },
	{ "newsMessage/itemSet/*", "newsml-g2", wire_newsml_g2_story },
	{ "NewsML", "newsml", NULL },
	{ "NewsML/NewsItem", "newsml", wire_newsml_story },
	{ "rss", "rss", NULL },
	{ "rss/channel", "rss", NULL },
	{ "rss/channel/item", "rss", wire_rss_story },
	{ "rss/item", "rss", wire_rss_story },
	{ "RDF", "rss", NULL },			/* RSS 0.90 and 1.0 */
	{ "RDF/item", "rss", wire_rss_story },
	{ "feed", "atom", NULL },
	{ "feed/entry", "atom", wire_atom_story },
	{ "entry", "atom", wire_atom_story },
	{ 0 }
};

/* The prefix that names get, by namespace: "" of vocabularies that documents are
 * written in.  What comes after the beginning is a version. */
static const struct {
	const char *uri, *prefix;
} namespaces[] = {
	{ "http://iptc.org/std/", "" },
	{ "http://www.w3.org/1999/xhtml", "" },
	{ "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "" },
	{ "http://purl.org/rss/1.0/modules/content/", "content:" },
	{ "http://purl.org/rss/1.0/", "" },
	{ "http://my.netscape.com/rdf/simple/", "" },
	{ "http://purl.org/dc/elements/", "dc:" },
	{ "http://purl.org/dc/terms/", "dcterms:" },
	{ "http://wordpress.org/export/", "wp:" },
	{ "http://www.w3.org/2005/Atom", "atom:" },
	{ "http://search.yahoo.com/mrss", "media:" },
};
enum { NNAMESPACES = sizeof(namespaces) / sizeof(namespaces[0]) };

struct wire_str
wire_xml_joined(struct wire_arena *arena, const char *prefix, const char *name)
{
	struct wire_buf b = { .arena = arena };

	wire_buf_add(&b, wire_str_of(prefix));
	wire_buf_add(&b, wire_str_of(name));
	return wire_buf_str(&b);
}

struct wire_str
wire_xml_name(struct wire_arena *arena, const char *local, const char *prefix,
    const char *uri, bool of_root)
{
	const struct wire_str space = wire_str_of(uri == NULL ? "" : uri);
	char with_colon[64];

	if (uri == NULL && prefix == NULL)
		return wire_str_of(local);
	for (size_t i = 0; i < NNAMESPACES; i++) {
		if (!wire_str_starts(space, wire_str_of(namespaces[i].uri)))
			continue;
		if (namespaces[i].prefix[0] == '\0' || of_root)
			return wire_str_of(local);
		return wire_xml_joined(arena, namespaces[i].prefix, local);
	}
	if (prefix == NULL || (uri != NULL && of_root))
		return wire_str_of(local);
	snprintf(with_colon, sizeof(with_colon), "%s:", prefix);
	return wire_xml_joined(arena, with_colon, local);
}

/* The path of an element of that name in `open` is this one.  In the path `*`
 * is any name. */
static bool
path_is(struct wire_str path, const struct wire_xml_node *open,
    struct wire_str name)
{
	for (;;) {
		const char *slash = memrchr(path.p, '/', path.n);
		const size_t from = slash == NULL ? 0 :
		    (size_t)(slash + 1 - path.p);
		const struct wire_str step = wire_str_sub(path, from, path.n);

		if (!wire_str_is(step, "*") && !wire_str_eq(step, name))
			return false;
		if (from == 0 || open == NULL)
			return from == 0 && open == NULL;
		path.n = from - 1;
		name = open->name;
		open = open->parent;
	}
}

const struct wire_xml_kind *
wire_xml_kind_of(const struct wire_xml_node *open, struct wire_str name)
{
	for (const struct wire_xml_kind *k = kinds; k->path != NULL; k++)
		if (path_is(wire_str_of(k->path), open, name))
			return k;
	return NULL;
}

enum wire_likeness
wire_xml_looks(struct wire_str head, const char *name)
{
	struct wire_str s = wire_str_trim(head);
	const bool declared = wire_str_starts(s, WIRE_STR("<?xml")) ||
	    (s.n > 0 && s.p[0] == '<' &&
	    wire_str_ends(wire_str_of(name), WIRE_STR(".xml")));

	while (s.n > 1 && s.p[0] == '<' && (s.p[1] == '?' || s.p[1] == '!')) {
		const bool comment = wire_str_starts(s, WIRE_STR("<!--"));
		const char *end = memmem(s.p, s.n, comment ? "-->" : ">",
		    comment ? 3 : 1);

		if (end == NULL)
			break;
		end += comment ? 3 : 1;
		s = wire_str_trim(wire_str_sub(s, (size_t)(end - s.p), s.n));
	}
	if (s.n == 0 || s.p[0] != '<')
		return declared ? WIRE_LIKELY : WIRE_UNLIKE;
	size_t from = 1, to = 1;
	for (; to < s.n && memchr("> /\t\r\n", s.p[to], 6) == NULL; to++)
		if (s.p[to] == ':')
			from = to + 1;
	return wire_xml_kind_of(NULL, wire_str_sub(s, from, to)) != NULL ? WIRE_CERTAIN :
	    declared ? WIRE_LIKELY : WIRE_UNLIKE;
}
