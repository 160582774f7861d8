/* html.c - HTML as text, blocks and metadata */
#include "lib/ingest/html.h"

#include "lib/ingest/html_tree.h"
#include "lib/text/charref.h"

struct wire_html {
	struct wire_str names;		/* of character references */
	struct wire_str encodings;
	const struct wire_html_rules *rules;
};

const struct wire_html *
wire_html_open(struct wire_env *env)
{
	struct wire_html *html = wire_env_alloc(env, sizeof(*html));

	*html = (struct wire_html){ .rules = wire_html_rules_open(env) };
	wire_env_data(env, WIRE_CHARREF_DATA, &html->names, NULL);
	wire_env_data(env, "html/encodings.tsv", &html->encodings, NULL);
	return html;
}

struct wire_str
wire_html_names(const struct wire_html *html)
{
	return html->names;
}

struct wire_str
wire_html_encodings(const struct wire_html *html)
{
	return html->encodings;
}

void
wire_html_read(const struct wire_html *html, struct wire_str utf8,
    struct wire_arena *arena, struct wire_story *story)
{
	struct wire_html_tree *const tree = wire_arena_alloc(arena, sizeof(*tree));

	wire_html_tree(tree, utf8, html->names, html->rules, arena);
	wire_html_text_end(&tree->text, story);
	wire_html_facts_end(&tree->facts, html->names, story);
}

struct wire_decoded
wire_html_bytes(const struct wire_html *html, struct wire_str raw,
    struct wire_arena *arena)
{
	return wire_html_decode(raw, html->encodings, arena);
}
