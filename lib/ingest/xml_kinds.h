/* xml_kinds.h - which XML is read: by its first element, and by what is a story in it */
#ifndef WIRE_INGEST_XML_KINDS_H
#define WIRE_INGEST_XML_KINDS_H

#include "lib/ingest/format.h"
#include "lib/ingest/xml.h"

/* An element on the way from the root to the stories, or a story. */
struct wire_xml_kind {
	const char *path, *format;
	wire_xml_make *make;	/* NULL: stories are below */
};

/* Of an element of that name in `open`; NULL: of none. */
const struct wire_xml_kind *wire_xml_kind_of(const struct wire_xml_node *open,
    struct wire_str name);

/* The name that an element is known by: without a prefix in the vocabularies that
 * documents are written in and in that of the root, with a fixed one in others. */
struct wire_str wire_xml_name(struct wire_arena *arena, const char *local,
    const char *prefix, const char *uri, bool of_root);
struct wire_str wire_xml_joined(struct wire_arena *arena, const char *prefix,
    const char *name);

/* The first element of the document is of a kind, or the document or its name says
 * that it is XML. */
enum wire_likeness wire_xml_looks(struct wire_str head, const char *name);

#endif
