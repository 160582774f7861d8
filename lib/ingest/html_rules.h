/* html_rules.h - where documents have what they say of themselves: html/metadata.tsv */
#ifndef WIRE_HTML_RULES_H
#define WIRE_HTML_RULES_H

#include "lib/ingest/html_meta.h"

enum wire_html_kind { TEXT, HEADLINE, NAMES, DATE, LANGUAGE, ADDRESS, LIST, NO_KIND };

struct wire_html_member {
	const char *name;
	enum wire_html_kind kind;
	size_t at;		/* in struct wire_story */
};

struct wire_html_rule {
	const struct wire_html_member *member;
	enum wire_html_where where;
	struct wire_str names;		/* blanks between */
};

struct wire_html_rules {
	struct wire_html_rule *v;
	size_t n;
	/* Last bytes of the classes and steps of addresses that rules name, so that
	 * most of a page's need no look at the rules. */
	bool ends[256];
	struct wire_html_months months;
};

/* The name of a rule may be "*author": it is the word "author", and also
 * "post__author" and "article-author". */
bool wire_html_is_word(struct wire_str word, struct wire_str name);

/* True if one of the words, with white space between, is the name. */
bool wire_html_has_word(struct wire_str words, struct wire_str name);

#endif
