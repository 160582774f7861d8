/*
 * xml.c - XML documents as a stream of stories
 *
 * libxml2 parses, and no more: it is told to load nothing and to expand no entity
 * that a document declares.  What it says becomes a small tree, of the story at
 * hand and of what stood before the stories; a story that is broken is set aside
 * with the reason, and the next one may be sound.
 *
 * All of that happens in callbacks: a story is sent on from within the end of its
 * element.
 */
#include "lib/ingest/xml.h"

#include <libxml/parser.h>
#include <stdarg.h>
#include <stdio.h>

#include "lib/base/str.h"
#include "lib/ingest/charset.h"
#include "lib/ingest/gather.h"
#include "lib/ingest/html.h"
#include "lib/ingest/html_entities.h"
#include "lib/ingest/late.h"
#include "lib/ingest/recode.h"
#include "lib/ingest/xml_kinds.h"

#define LIBXML(X) X(xmlCreatePushParserCtxt) X(xmlCtxtUseOptions) \
	X(xmlParseChunk) X(xmlStopParser) X(xmlFreeDoc) X(xmlFreeParserCtxt)
static WIRE_LATE(LIBXML) xml;

/* Bytes of what stands before and between the stories that are kept. */
enum { MOST_CONTEXT = 256 * 1024 };

struct reader {
	struct wire_intake *in;
	struct wire_arena *arena;	/* of the story at hand */
	struct wire_arena *file;	/* of what is around the stories */
	xmlParserCtxtPtr parser;	/* NULL: between two documents */
	xmlSAXHandler sax;
	xmlEntity entity;		/* the last one that was asked for */
	char entity_text[WIRE_HTML_REFERENCE_MAX + 1];
	struct wire_str entity_names;
	struct wire_recode recode;

	struct wire_xml_node *open;	/* innermost element that is being built */
	struct wire_xml_node *item;	/* the story's; NULL: outside */
	struct wire_xml_node *around;	/* what the item is in */
	const struct wire_xml_kind *kind;	/* of the item */
	size_t depth;			/* open elements of the item */
	size_t skip;			/* open elements that are not built */
	size_t context;			/* bytes of context so far */
	struct wire_gather raw;		/* the item's bytes */
	bool root_seen, root_ended;	/* of a kind that is read; all of it */
	const xmlChar *root_uri;	/* of libxml2's dictionary */

	/* What was found first against the item, or outside of items. */
	char why[256];
	size_t why_line, why_column;
	bool complained;		/* of this document */
	bool stories;			/* the document has had one */
	bool documents;			/* the file has had one */
	char none[128];			/* what it had instead */

	size_t line;			/* of the file, that comes next */
	size_t rest;			/* bytes after the root, of the last piece */
	struct wire_buf later;		/* bytes to be parsed together */
	char *scratch;			/* for a piece without control characters */
	size_t scratch_size;
};

/* ---- what is wrong ------------------------------------------------------------ */

/* The first trouble counts: what comes after it is often its consequence. */
__attribute__((format(printf, 4, 5)))
static void
trouble(struct reader *r, size_t line, size_t column, const char *fmt, ...)
{
	va_list ap;

	if (r->why[0] != '\0' || r->root_ended)
		return;
	va_start(ap, fmt);
	vsnprintf(r->why, sizeof(r->why), fmt, ap);
	va_end(ap);
	r->why[strcspn(r->why, "\n")] = '\0';
	r->why_line = line;
	r->why_column = column;
}

#if LIBXML_VERSION < 21200
static void
on_error(void *ctx, xmlErrorPtr error)
#else
static void
on_error(void *ctx, const xmlError *error)
#endif
{
	/* That it ends too early is seen by what is open, and said better. */
	if (error->level == XML_ERR_FATAL && error->code != XML_ERR_DOCUMENT_END)
		trouble(ctx, (size_t)error->line, (size_t)error->int2, "%s",
		    error->message == NULL ? "not XML" : error->message);
}

static void
reject(struct reader *r, struct wire_str raw)
{
	wire_source_reject(r->in->src, r->why_line, r->why_column, raw, "%s%s",
	    r->why, r->root_seen && r->parser != NULL && r->parser->disableSAX ?
	    "; nothing after it was read" : "");
	r->why[0] = '\0';
	r->complained = true;
}

/* ---- entities ------------------------------------------------------------------ */

/* Of the entities that a document can use, XML's own never get here, HTML's are
 * known, and those that it declares itself are not expanded. */
static xmlEntityPtr
on_entity(void *ctx, const xmlChar *name)
{
	struct reader *r = ctx;
	char reference[64];
	size_t n;

	if (r->parser->inSubset != 0)
		return NULL;
	const int len = snprintf(reference, sizeof(reference), "&%s;",
	    (const char *)name);
	const struct wire_str s = { reference, (size_t)len };
	if (s.n >= sizeof(reference) || wire_html_reference(r->entity_names, s,
	    false, r->entity_text, &n) != s.n) {
		trouble(r, (size_t)r->parser->input->line,
		    (size_t)r->parser->input->col,
		    "entity '%s' is not one of HTML's, and others are not expanded",
		    (const char *)name);
		return NULL;
	}
	r->entity_text[n] = '\0';
	/* A predefined entity is characters that are not looked at again; but
	 * in an attribute libxml2 takes only the first byte of it. */
	r->entity = (xmlEntity){
		.type = XML_ENTITY_DECL, .name = name,
		.content = (xmlChar *)r->entity_text, .length = (int)n,
		.etype = r->parser->instate == XML_PARSER_ATTRIBUTE_VALUE ?
		    XML_INTERNAL_GENERAL_ENTITY : XML_INTERNAL_PREDEFINED_ENTITY,
	};
	return &r->entity;
}

/* ---- items ---------------------------------------------------------------------- */

static bool
is_story(const struct wire_xml_kind *kind)
{
	return kind != NULL && kind->make != NULL;
}

/* Forgets the item, when its memory is gone or is to go. */
static void
leave_item(struct reader *r)
{
	r->open = r->around;
	r->item = NULL;
	wire_gather_forget(&r->raw);
	r->raw.too_long = false;
	r->why[0] = '\0';
}

static void
end_item(struct reader *r)
{
	const struct wire_xml_item item = { r->in, r->arena, r->item };
	struct wire_story story = { .line = r->item->line,
	    .encoding = r->recode.found };
	const struct wire_str raw = { r->raw.p, r->raw.n };
	const char *why = NULL;

	if (story.encoding == NULL)
		story.encoding = wire_input_encoding(&r->in->input);
	r->in->format = r->kind->format;
	if (r->why[0] != '\0') {
		reject(r, raw);
		leave_item(r);
		return;
	}
	switch (r->kind->make(&item, &story, &why)) {
	case WIRE_XML_STORY:
		if (story.text.p == NULL)
			story.text = WIRE_STR("");
		wire_intake_emit(r->in, &story);
		r->stories = true;
		break;
	case WIRE_XML_BAD:
		wire_source_reject(r->in->src, story.line, 0, raw, "%s", why);
		r->stories = true;
		break;
	case WIRE_XML_NONE:
		if (r->none[0] == '\0')
			snprintf(r->none, sizeof(r->none), "%s", why);
		wire_arena_reset(r->arena);
		break;
	}
	leave_item(r);
}

/* Adds bytes to what is kept of the item as it came.  If that is too much, all of
 * it has been set aside, and its elements are gone with it. */
static void
add_raw(struct reader *r, struct wire_str s)
{
	wire_gather_add(&r->raw, s);
	if (!r->raw.too_long || r->item == NULL)
		return;
	r->skip = r->depth;
	r->open = r->around;
	r->item = NULL;
	r->why[0] = '\0';
}

/* Bytes that the parser has, from p on. */
static struct wire_str
ahead(const struct reader *r, const xmlChar *p)
{
	return (struct wire_str){ (const char *)p,
	    (size_t)(r->parser->input->end - p) };
}

/* What is kept of the item ends where the parser stands. */
static void
trim_raw(struct reader *r)
{
	const size_t n = ahead(r, r->parser->input->cur).n;

	r->raw.n -= n < r->raw.n ? n : r->raw.n;
}

/* Of what stands outside of stories, the first trouble of a document is told: what
 * leaves elements open, there or in a story, is followed by others. */
static void
complain(struct reader *r)
{
	if (r->why[0] != '\0' && !r->complained)
		reject(r, WIRE_STR(""));
	r->why[0] = '\0';
}

static void
begin_item(struct reader *r, const struct wire_xml_kind *kind, struct wire_xml_node *node)
{
	const xmlParserInput *input = r->parser->input;
	const xmlChar *tag = memrchr(input->base, '<',
	    (size_t)(input->cur - input->base));

	r->around = r->open;
	r->item = r->open = node;
	r->depth = 1;
	r->kind = kind;
	/* Or libxml2 would pass over entities for the rest of the document. */
	r->parser->wellFormed = 1;
	r->raw.line = node->line;
	add_raw(r, ahead(r, tag == NULL ? input->cur : tag));
}

/* ---- elements -------------------------------------------------------------------- */

static struct wire_str
name_of(const struct reader *r, struct wire_arena *arena, const xmlChar *local,
    const xmlChar *prefix, const xmlChar *uri)
{
	return wire_xml_name(arena, (const char *)local, (const char *)prefix,
	    (const char *)uri, uri == r->root_uri);
}

/* libxml2 gives five pointers an attribute: name, prefix, namespace, and where the
 * value begins and ends. */
static void
add_attrs(struct wire_arena *arena, struct wire_xml_node *node,
    const xmlChar **attrs, size_t n)
{
	struct wire_xml_attr *v = wire_arena_array(arena, n, sizeof(*v));

	for (size_t i = 0; i < n; i++, attrs += 5) {
		const size_t len = (size_t)(attrs[4] - attrs[3]);
		char *value = wire_arena_alloc(arena, len);

		memcpy(value, attrs[3], len);
		v[i].value = (struct wire_str){ value, len };
		v[i].name = wire_str_of((const char *)attrs[0]);
		if (attrs[1] != NULL && strcmp((const char *)attrs[1], "xml") == 0)
			v[i].name = wire_xml_joined(arena, "xml:",
			    (const char *)attrs[0]);
	}
	node->attrs = v;
	node->nattrs = n;
}

/* A node below the innermost element that is open. */
static struct wire_xml_node *
new_node(struct reader *r, struct wire_arena *arena, bool linked)
{
	struct wire_xml_node *node = wire_arena_alloc(arena, sizeof(*node));

	*node = (struct wire_xml_node){ .parent = r->open,
	    .line = (size_t)r->parser->input->line };
	if (r->open == NULL || !linked)
		return node;
	if (r->open->last == NULL)
		r->open->first = node;
	else
		r->open->last->next = node;
	r->open->last = node;
	return node;
}

/* Another story begins within one that is broken: the end of that was not found.
 * What it has got of the bytes of this one, it keeps. */
static bool
break_off(struct reader *r, struct wire_str name)
{
	if (r->item == NULL || r->why[0] == '\0' || r->around == NULL ||
	    !wire_str_eq(name, r->item->name))
		return false;
	reject(r, (struct wire_str){ r->raw.p, r->raw.n });
	leave_item(r);
	return true;
}

static void
unknown_root(struct reader *r, struct wire_str name, const xmlChar *uri)
{
	trouble(r, (size_t)r->parser->input->line, 0,
	    "XML of a kind that is not read: <%.*s>%s%s", (int)name.n, name.p,
	    uri == NULL ? "" : " of ", uri == NULL ? "" : (const char *)uri);
	xml.xmlStopParser(r->parser);
}

/* What an element outside of stories is: NULL for one that is only kept.  False: it
 * is not even that. */
static bool
look_at(struct reader *r, struct wire_str name, const xmlChar *uri,
    const struct wire_xml_kind **kind)
{
	*kind = wire_xml_kind_of(r->open, name);
	if (*kind == NULL && r->open == NULL) {
		unknown_root(r, name, uri);
		return false;
	}
	r->root_seen = true;
	if (*kind == NULL && r->context > MOST_CONTEXT) {
		r->skip = 1;
		return false;
	}
	if (is_story(*kind))
		complain(r);	/* which empties the arena of the story to come */
	return true;
}

static void
on_start(void *ctx, const xmlChar *local, const xmlChar *prefix,
    const xmlChar *uri, int nnamespaces, const xmlChar **new_namespaces,
    int nattrs, int ndefaulted, const xmlChar **attrs)
{
	struct reader *r = ctx;
	const struct wire_xml_kind *kind = NULL;

	(void)nnamespaces;
	(void)new_namespaces;
	(void)ndefaulted;
	if (r->skip > 0) {
		r->skip++;
		return;
	}
	if (r->open == NULL)
		r->root_uri = uri;
	struct wire_str name = name_of(r, r->item != NULL ? r->arena : r->file,
	    local, prefix, uri);
	if (break_off(r, name))
		name = name_of(r, r->file, local, prefix, uri);
	if (r->item == NULL && !look_at(r, name, uri, &kind))
		return;
	const bool inside = r->item != NULL || is_story(kind);
	struct wire_arena *arena = inside ? r->arena : r->file;
	struct wire_xml_node *node = new_node(r, arena, !is_story(kind));
	node->name = name;
	add_attrs(arena, node, attrs, (size_t)nattrs);
	if (is_story(kind)) {
		begin_item(r, kind, node);
		return;
	}
	r->open = node;
	r->depth++;
	if (!inside)
		r->context += sizeof(*node);
}

static void
end_root(struct reader *r)
{
	if (!r->stories && r->none[0] != '\0')
		trouble(r, (size_t)r->parser->input->line, 0, "%s", r->none);
	complain(r);
	r->documents = r->root_ended = true;
	r->line = (size_t)r->parser->input->line;
	r->rest = ahead(r, r->parser->input->cur).n;
	xml.xmlStopParser(r->parser);
}

static void
on_end(void *ctx, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
	struct reader *r = ctx;

	(void)local;
	(void)prefix;
	(void)uri;
	if (r->skip > 0) {
		if (--r->skip > 0 || !r->raw.too_long)
			return;
		trim_raw(r);
		if (r->raw.n > 0)
			wire_gather_reject(&r->raw);
		r->raw.too_long = false;
	} else if (r->item != NULL && r->open == r->item) {
		trim_raw(r);
		end_item(r);
	} else if (r->open != NULL) {
		r->open = r->open->parent;
		r->depth--;
	}
	if (r->open == NULL)
		end_root(r);
}

static void
on_text(void *ctx, const xmlChar *p, int n)
{
	struct reader *r = ctx;
	const struct wire_str s = { (const char *)p, (size_t)n };
	struct wire_arena *arena = r->item != NULL ? r->arena : r->file;

	if (r->skip > 0 || r->open == NULL)
		return;
	if (r->item == NULL) {
		r->context += s.n;
		if (r->context > MOST_CONTEXT || wire_str_trim(s).n == 0)
			return;
	}
	struct wire_xml_node *node = r->open->last;
	if (node == NULL || node->name.p != NULL)
		node = new_node(r, arena, true);
	char *text = wire_arena_grow(arena, (char *)node->text.p, node->text.n,
	    node->text.n + s.n);
	memcpy(text + node->text.n, s.p, s.n);
	node->text = (struct wire_str){ text, node->text.n + s.n };
}

/* ---- documents -------------------------------------------------------------------- */

static void
end_document(struct reader *r)
{
	if (r->parser == NULL)
		return;
	xml.xmlFreeDoc(r->parser->myDoc);
	xml.xmlFreeParserCtxt(r->parser);
	r->parser = NULL;
}

static void
release(void *reader)
{
	end_document(reader);
}

static bool
begin_document(struct reader *r)
{
	r->sax = (xmlSAXHandler){
		.initialized = XML_SAX2_MAGIC, .startElementNs = on_start,
		.endElementNs = on_end, .characters = on_text,
		.ignorableWhitespace = on_text, .cdataBlock = on_text,
		.getEntity = on_entity, .serror = on_error,
	};
	r->parser = xml.xmlCreatePushParserCtxt(&r->sax, r, NULL, 0, NULL);
	if (r->parser == NULL) {
		trouble(r, r->line, 0, "libxml2 is out of memory");
		return false;
	}
	/* HUGE for texts of more than 10 MB; what is too much is looked after by
	 * add_raw and is_too_long. */
	xml.xmlCtxtUseOptions(r->parser, XML_PARSE_RECOVER | XML_PARSE_NOENT |
	    XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_HUGE);
	r->parser->input->line = (int)r->line;
	r->root_seen = r->root_ended = r->complained = r->stories = false;
	r->none[0] = '\0';
	r->open = r->item = NULL;
	r->skip = r->context = 0;
	r->why[0] = '\0';
	return true;
}

/* Blanks may stand before a document, whatever the standard says: what makes it
 * may have printed them. */
static struct wire_str
skip_blanks(struct reader *r, struct wire_str s)
{
	size_t i = 0;

	for (; i < s.n && (unsigned char)s.p[i] <= ' '; i++)
		r->line += s.p[i] == '\n';
	return wire_str_sub(s, i, s.n);
}

/* The parser has given up, or the input has ended: what is open is set aside. */
static void
give_up(struct reader *r)
{
	if (r->item != NULL) {
		reject(r, (struct wire_str){ r->raw.p, r->raw.n });
		leave_item(r);
	} else if (r->raw.too_long && r->raw.n > 0) {
		wire_gather_reject(&r->raw);
	} else {
		complain(r);
	}
}

/* A tag, comment or section that has not ended yet, and that the parser keeps.  A tag
 * of very many attributes takes it a time that grows with their square. */
static bool
is_too_long(struct reader *r)
{
	enum { LONGEST_TAG = 1 << 20 };
	const xmlParserInput *input = r->parser->input;
	const struct wire_str s = ahead(r, input->cur);
	const bool tag = s.n > 1 && s.p[0] == '<' && s.p[1] != '!' && s.p[1] != '?';

	if (s.n <= (tag ? LONGEST_TAG : wire_source_limit(r->in->src)))
		return false;
	trouble(r, (size_t)input->line, (size_t)input->col,
	    "too long without an end: %.*s", 9, s.p);
	xml.xmlStopParser(r->parser);
	return true;
}

/* Parses a piece: of one document, or the end of one and others.  False: the rest
 * of the file cannot be read. */
static bool
parse(struct reader *r, struct wire_str s)
{
	while (s.n > 0) {
		if (r->parser == NULL) {
			s = skip_blanks(r, s);
			if (s.n == 0)
				break;
			if (s.p[0] != '<')
				trouble(r, r->line, 0, "not XML: begins with '%c'",
				    s.p[0]);
			if (s.p[0] != '<' || !begin_document(r)) {
				reject(r, s);
				return false;
			}
		}
		if (r->item != NULL || r->raw.too_long)
			add_raw(r, s);
		xml.xmlParseChunk(r->parser, s.p, (int)s.n, 0);
		if (!r->root_ended && (r->parser->instate == XML_PARSER_EOF ||
		    is_too_long(r))) {
			give_up(r);
			return false;
		}
		if (!r->root_ended)
			return true;
		end_document(r);
		r->root_ended = false;
		s = wire_str_sub(s, s.n - r->rest, s.n);
	}
	return true;
}

static void
parse_end(struct reader *r)
{
	if (r->parser == NULL)
		return;
	xml.xmlParseChunk(r->parser, "", 0, 1);
	if (r->root_ended)
		return;
	const size_t line = (size_t)r->parser->input->line,
	    column = (size_t)r->parser->input->col;
	if (r->open != NULL)
		trouble(r, line, column, "the file ends within <%.*s> of line %zu",
		    (int)r->open->name.n, r->open->name.p, r->open->line);
	else if (!r->documents)
		trouble(r, line, column, "the file ends before the first element");
	give_up(r);
}

/* ---- the file --------------------------------------------------------------------- */

static bool
is_control(char c)
{
	return ((unsigned char)c < ' ') & (c != '\t') & (c != '\n') & (c != '\r');
}

/* Control characters, which XML cannot hold, become blanks: feeds have them. */
static struct wire_str
without_controls(struct reader *r, struct wire_str s)
{
	unsigned char found = 0;

	for (size_t i = 0; i < s.n; i++)
		found |= is_control(s.p[i]);
	if (!found)
		return s;
	if (s.n > r->scratch_size) {
		r->scratch = wire_arena_alloc(r->file, s.n);
		r->scratch_size = s.n;
	}
	for (size_t i = 0; i < s.n; i++)
		r->scratch[i] = is_control(s.p[i]) ? ' ' : s.p[i];
	return (struct wire_str){ r->scratch, s.n };
}

/* For what the parser keeps because it has no end yet, it looks through all of it at
 * every piece: so it gets pieces as long as that, and the time stays linear. */
static struct wire_str
in_batches(struct reader *r, struct wire_str s, bool last)
{
	const size_t kept = r->parser == NULL ? 0 :
	    ahead(r, r->parser->input->cur).n;

	if (r->later.n == 0 && kept < sizeof(r->in->input.raw))
		return s;
	wire_buf_add(&r->later, s);
	if (r->later.n < kept && !last)
		return WIRE_STR("");
	s = wire_buf_str(&r->later);
	r->later.n = 0;
	return s;
}

/* The next piece as the parser is to have it. */
static bool
parse_piece(struct reader *r, struct wire_str piece, bool last)
{
	return parse(r, in_batches(r, without_controls(r,
	    wire_recode(&r->recode, piece, last)), last));
}

static const char *
load_libxml(void)
{
	/* With 2.14 libxml2 changed the structs that are used here. */
	static const char *const files[] = {
#ifdef __APPLE__
		LIBXML_VERSION < 21400 ? "libxml2.2.dylib" : "libxml2.16.dylib",
#endif
		LIBXML_VERSION < 21400 ? "libxml2.so.2" : "libxml2.so.16",
		NULL
	};
	static bool loaded;
	const char *why = loaded ? NULL :
	    wire_late_load(files, WIRE_LATE_SYMBOLS(LIBXML), &xml);

	loaded = why == NULL;
	return why;
}

static void
read_xml(struct wire_intake *in)
{
	const char *why = load_libxml();
	struct wire_str piece = WIRE_STR("");

	if (why != NULL) {
		wire_source_reject(in->src, 1, 0, WIRE_STR(""),
		    "XML needs libxml2: %s", why);
		return;
	}
	struct reader *r = wire_arena_alloc(wire_source_file_arena(in->src),
	    sizeof(*r));
	*r = (struct reader){ .in = in, .arena = wire_source_arena(in->src),
	    .file = wire_source_file_arena(in->src), .line = 1,
	    .raw = { .src = in->src },
	    .later = { .arena = wire_source_file_arena(in->src) },
	    .entity_names = wire_html_names(in->ingest->html) };
	wire_source_hold(in->src, release, r);

	bool more = wire_input_bytes(&in->input, &piece);
	const struct wire_str encoding = wire_input_encoding(&in->input) != NULL ?
	    WIRE_STR("") : wire_charset_of_xml(piece);
	if (!wire_recode_begin(&r->recode, in->src, encoding)) {
		wire_source_reject(in->src, 1, 0, piece, "unknown encoding '%.*s'",
		    (int)encoding.n, encoding.p);
		return;
	}
	while (more) {
		if (!parse_piece(r, piece, false))
			return;
		more = wire_input_bytes(&in->input, &piece);
	}
	if (parse_piece(r, WIRE_STR(""), true))
		parse_end(r);
}

const struct wire_format wire_format_xml = { "xml", wire_xml_looks, read_xml };
