/*
 * xml.h - XML formats: elements as C values, one story at a time
 *
 * The reader (xml.c) hands a format the element that holds a story, whole, with
 * all below it.  Above it, parents lead to what the file said before: the channel
 * of an RSS item, the header of a news message.  Nothing else of the file is
 * kept.  Memory is the document's: gone when the story has been sent on.
 *
 * Names are as the document writes them, but for the prefix: elements of the
 * document's own vocabulary, of NITF, NewsML-G2 and XHTML have none, and those of
 * well-known modules have the usual one ("dc:creator"), whatever the document
 * calls it.
 */
#ifndef WIRE_XML_H
#define WIRE_XML_H

#include "lib/base/buf.h"
#include "lib/ingest/format.h"

struct wire_xml_attr {
	struct wire_str name, value;
};

struct wire_xml_node {
	struct wire_str name;	/* p NULL: this is text */
	struct wire_str text;
	const struct wire_xml_attr *attrs;
	size_t nattrs;
	struct wire_xml_node *parent, *first, *last, *next;
	size_t line;		/* of the file */
};

/* Functions that take a node take NULL, too, and find nothing in it. */

/* First element at a path below: "contentMeta/headline".  A step may ask for an
 * attribute, "link[rel=alternate]", or for none, "headline[!role]"; a path that
 * begins with "//" begins anywhere below. */
const struct wire_xml_node *wire_xml_find(const struct wire_xml_node *node,
    const char *path);
/* The next one after that, with the same parent if the path says so. */
const struct wire_xml_node *wire_xml_again(const struct wire_xml_node *top,
    const struct wire_xml_node *node, const char *path);
/* Next node in document order that is below `top`; NULL at the end.  Begin with
 * node == top. */
const struct wire_xml_node *wire_xml_walk(const struct wire_xml_node *top,
    const struct wire_xml_node *node);
/* The node after that, with all that is below it left out. */
const struct wire_xml_node *wire_xml_skip(const struct wire_xml_node *top,
    const struct wire_xml_node *node);
bool wire_xml_is(const struct wire_xml_node *node, const char *name);
/* p NULL: it has none. */
struct wire_str wire_xml_attr(const struct wire_xml_node *node, const char *name);
/* xml:lang of the element or the nearest around it. */
struct wire_str wire_xml_lang(const struct wire_xml_node *node);

/* All text below, as it is. */
struct wire_str wire_xml_raw(struct wire_arena *arena,
    const struct wire_xml_node *node);
/* All text below on one line, runs of blanks as one; p NULL if there is none. */
struct wire_str wire_xml_text(struct wire_arena *arena,
    const struct wire_xml_node *node);
/* The same of the first element at a path. */
struct wire_str wire_xml_text_at(struct wire_arena *arena,
    const struct wire_xml_node *node, const char *path);

/* ---- for formats ---------------------------------------------------------- */

struct wire_xml_item {
	struct wire_intake *in;
	struct wire_arena *arena;
	const struct wire_xml_node *node;
};

/* Where a member of the story is found: at `path`, and there the first of `what`
 * that is not empty, blanks between: "@attr", a path to an element whose text it
 * is, or "." for that of the element itself. */
struct wire_xml_field {
	size_t member;			/* offset in struct wire_story */
	enum { WIRE_XML_STRING, WIRE_XML_TIME, WIRE_XML_LIST } as;
	const char *path, *what;
};
#define WIRE_XML_STRING(member, path, what) \
	{ offsetof(struct wire_story, member), WIRE_XML_STRING, path, what }
#define WIRE_XML_TIME(member, path, what) \
	{ offsetof(struct wire_story, member), WIRE_XML_TIME, path, what }
#define WIRE_XML_LIST(member, path, what) \
	{ offsetof(struct wire_story, member), WIRE_XML_LIST, path, what }

/* Fills what the story does not have yet; of two fields for one member, the first
 * that is found counts.  The last has no path. */
void wire_xml_fields(const struct wire_xml_item *item,
    const struct wire_xml_node *top, const struct wire_xml_field *fields,
    struct wire_story *story);

/* "STOCKHOLM, Aug 29, 2014 (AFP) -", taken apart; the story's own stays. */
void wire_xml_dateline(const struct wire_xml_item *item, struct wire_str text,
    struct wire_story *story);

/* The text of what holds it: NITF, XHTML, escaped HTML or plain text. */
void wire_xml_content(const struct wire_xml_item *item,
    const struct wire_xml_node *node, struct wire_story *story);
void wire_xml_html(const struct wire_xml_item *item, struct wire_str html,
    struct wire_story *story);
/* A NITF document within another format: text, and what the other did not say. */
void wire_nitf_fill(const struct wire_xml_item *item,
    const struct wire_xml_node *nitf, struct wire_story *story);
/* Adds what is below the element, as HTML. */
void wire_xml_put_html(struct wire_buf *html, const struct wire_xml_node *body);

/* What became of an item.  WIRE_XML_NONE: it is not the kind of thing that holds a
 * story, which is told only if there is no story beside it. */
enum wire_xml_outcome { WIRE_XML_STORY, WIRE_XML_NONE, WIRE_XML_BAD };

/* Fills the story.  If there is none, *why says so to a person. */
typedef enum wire_xml_outcome wire_xml_make(const struct wire_xml_item *item,
    struct wire_story *story, const char **why);

wire_xml_make wire_nitf_story, wire_newsml_g2_story, wire_newsml_story,
    wire_rss_story, wire_atom_story;

#endif
