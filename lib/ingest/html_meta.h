/*
 * html_meta.h - what an HTML document says of itself: headline, byline, times …
 *
 * The tree notes facts while it reads: <meta>, JSON-LD, elements with an itemprop
 * …; at the end the rules of html/metadata.tsv choose among them.
 */
#ifndef WIRE_HTML_META_H
#define WIRE_HTML_META_H

#include "lib/ingest/html_date.h"
#include "lib/ingest/html_ld.h"
#include "lib/ingest/html_token.h"
#include "lib/ingest/story.h"
#include "wirecopy/filter.h"

enum wire_html_where {
	HTML_LD, HTML_TYPE, HTML_META, HTML_ITEMPROP, HTML_REL, HTML_CLASS,
	HTML_HREF, HTML_TIME, HTML_LINK, HTML_URL, HTML_H1, HTML_TITLE, HTML_LANG,
	HTML_WITHOUT,
	WIRE_HTML_NWHERE
};

struct wire_html_fact {
	enum wire_html_where where;
	struct wire_str name;		/* words, one of which a rule may have */
	struct wire_str around;		/* the same of an itemprop around it */
	struct wire_str value;
	bool text;			/* the value is text, references replaced */
};

struct wire_html_facts {
	const struct wire_html_rules *rules;
	struct wire_arena *arena;
	struct wire_html_fact *v;
	size_t n, room;
	struct wire_html_ld ld;
};

struct wire_html_rules;
const struct wire_html_rules *wire_html_rules_open(struct wire_env *env);

void wire_html_facts_begin(struct wire_html_facts *facts,
    const struct wire_html_rules *rules, struct wire_arena *arena);

/* Notes what a start tag says.  Returns the number and 1 of a fact whose value is
 * the element's text, for wire_html_fact_text; 0: none.  `around` is the itemprop of
 * an element around it. */
size_t wire_html_facts_tag(struct wire_html_facts *facts,
    const struct wire_html_token *token, struct wire_str around);

/* Notes the characters in a <title> or <script>. */
void wire_html_facts_raw(struct wire_html_facts *facts,
    const struct wire_html_token *token, struct wire_str raw);

/* The text of an element that ends; it is copied. */
void wire_html_fact_text(struct wire_html_facts *facts, size_t fact,
    struct wire_str text);

/* Sets what the story does not have yet.  Its blocks are there already. */
void wire_html_facts_end(struct wire_html_facts *facts, struct wire_str names,
    struct wire_story *story);

#endif
