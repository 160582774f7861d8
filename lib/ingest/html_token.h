/*
 * html_token.h - HTML as tags and the text between them
 *
 * Reads as the HTML standard does (13.2.5), whatever the bytes; comments,
 * doctypes and attributes that nobody asks for are passed over.  What is handed
 * out is lent from the input, and references in it are not replaced yet.
 */
#ifndef WIRE_HTML_TOKEN_H
#define WIRE_HTML_TOKEN_H

#include "lib/ingest/html_tags.h"

enum wire_html_attribute {
	ATTR_ARIA_HIDDEN, ATTR_CHARSET, ATTR_CLASS, ATTR_CONTENT, ATTR_DATETIME,
	ATTR_HIDDEN, ATTR_HREF, ATTR_HTTP_EQUIV, ATTR_ID, ATTR_ITEMPROP, ATTR_LANG,
	ATTR_NAME, ATTR_PROPERTY, ATTR_REL, ATTR_ROLE, ATTR_SHADOWROOTMODE,
	ATTR_STYLE, ATTR_TYPE,
	WIRE_HTML_NATTRS
};

enum wire_html_token_type {
	HTML_TEXT, HTML_CDATA, HTML_START, HTML_END, HTML_EOF
};

struct wire_html_token {
	enum wire_html_token_type type;
	enum wire_html_tag tag;		/* of start and end tags */
	struct wire_str text;		/* or the name of a tag, as it is written */
	unsigned has;			/* 1 << attribute, for those that are there */
	bool self_closing;
	struct wire_str attr[WIRE_HTML_NATTRS];	/* where `has` says so */
};

struct wire_html_lexer {
	struct wire_html_tag_index tags;
	const char *p, *end;
	bool cdata;		/* <![CDATA[ is text here: SVG, MathML */
};

void wire_html_lex(struct wire_html_lexer *lexer, struct wire_str html);
void wire_html_next(struct wire_html_lexer *lexer, struct wire_html_token *token);

/* The characters up to the end tag of the element whose start tag was read last,
 * one of those with raw contents; the end tag is passed over. */
struct wire_str wire_html_raw(struct wire_html_lexer *lexer, enum wire_html_tag tag);

static inline bool
wire_html_has(const struct wire_html_token *token, enum wire_html_attribute a)
{
	return (token->has & 1u << a) != 0;
}

/* The attribute's value; absent if there is no such attribute. */
static inline struct wire_str
wire_html_attr(const struct wire_html_token *token, enum wire_html_attribute a)
{
	return wire_html_has(token, a) ? token->attr[a] : (struct wire_str){ NULL, 0 };
}

/* TAB, LF, FF, CR and blank. */
static inline bool
wire_html_is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

#endif
