/* html_rules.c - where documents have what they say of themselves */
#include "lib/ingest/html_rules.h"

#include "lib/base/str.h"

static const struct wire_html_member members[] = {
#define MEMBER(name, kind) { #name, kind, offsetof(struct wire_story, name) }
	MEMBER(headline, HEADLINE), MEMBER(byline, NAMES), MEMBER(published, DATE),
	MEMBER(updated, DATE), MEMBER(language, LANGUAGE), MEMBER(section, TEXT),
	MEMBER(publisher, TEXT), MEMBER(url, ADDRESS), MEMBER(keywords, LIST),
#undef MEMBER
	{ "article", NO_KIND, 0 }, { NULL, NO_KIND, 0 }
};

static const char *const wheres[WIRE_HTML_NWHERE] = {
	[HTML_LD] = "ld", [HTML_TYPE] = "type", [HTML_META] = "meta",
	[HTML_ITEMPROP] = "itemprop", [HTML_REL] = "rel", [HTML_CLASS] = "class",
	[HTML_HREF] = "href", [HTML_TIME] = "time", [HTML_LINK] = "link",
	[HTML_URL] = "url", [HTML_H1] = "h1", [HTML_TITLE] = "title",
	[HTML_LANG] = "lang", [HTML_WITHOUT] = "without",
};

static bool
read_rule(struct wire_str line, struct wire_html_rule *rule)
{
	struct wire_str name, where;

	if (!wire_str_field(&line, '\t', &name) ||
	    !wire_str_field(&line, '\t', &where) || line.n == 0)
		return false;
	*rule = (struct wire_html_rule){ .member = members, .where = 0, .names = line };
	while (rule->member->name != NULL && !wire_str_is(name, rule->member->name))
		rule->member++;
	while (rule->where < WIRE_HTML_NWHERE &&
	    !wire_str_is(where, wheres[rule->where]))
		rule->where++;
	return rule->member->name != NULL && rule->where < WIRE_HTML_NWHERE;
}

static void
note_words(struct wire_html_rules *rules, struct wire_str names)
{
	struct wire_str word;

	while (wire_str_field(&names, ' ', &word))
		if (word.n > 0)
			rules->ends[(unsigned char)word.p[word.n - 1]] = true;
}

const struct wire_html_rules *
wire_html_rules_open(struct wire_env *env)
{
	struct wire_html_rules *const rules = wire_env_alloc(env, sizeof(*rules));
	struct wire_str bytes = { NULL, 0 }, rest, line;
	const char *file = NULL;
	size_t n = 0;

	wire_env_data(env, "html/metadata.tsv", &bytes, &file);
	for (rest = bytes; wire_str_line(&rest, &line);)
		n++;
	*rules = (struct wire_html_rules){
		.v = wire_env_alloc(env, (n + 1) * sizeof(*rules->v))
	};
	for (size_t i = 1; wire_str_line(&bytes, &line); i++) {
		struct wire_html_rule *const rule = &rules->v[rules->n];

		if (line.n == 0 || line.p[0] == '#')
			continue;
		if (!read_rule(line, rule))
			wire_env_fail(env, file, i, 1, "not three columns: "
			    "member, where, names");
		if (rule->where == HTML_CLASS || rule->where == HTML_HREF)
			note_words(rules, rule->names);
		rules->n++;
	}
	wire_html_months_open(&rules->months, env);
	return rules;
}

bool
wire_html_is_word(struct wire_str word, struct wire_str name)
{
	if (name.n < 2 || name.p[0] != '*')
		return wire_str_eq_nocase(word, name);
	name = wire_str_sub(name, 1, name.n);
	return word.n >= name.n && wire_str_eq_nocase(name,
	    wire_str_sub(word, word.n - name.n, word.n)) &&
	    (word.n == name.n || strchr("-_", word.p[word.n - name.n - 1]) != NULL);
}

bool
wire_html_has_word(struct wire_str words, struct wire_str name)
{
	while (words.n > 0) {
		size_t n = 0;

		while (n < words.n && !wire_html_is_space(words.p[n]))
			n++;
		if (wire_html_is_word(wire_str_sub(words, 0, n), name))
			return true;
		while (n < words.n && wire_html_is_space(words.p[n]))
			n++;
		words = wire_str_sub(words, n, words.n);
	}
	return false;
}
