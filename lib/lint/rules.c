/* rules.c - the rules: names, levels, messages, and which of them run */
#include "lib/base/str.h"
#include "lib/lint/check.h"

static const char *const ids[WIRE_LINT_NRULES] = {
	[WIRE_ENC_REPLACEMENT] = "enc.replacement",
	[WIRE_ENC_MOJIBAKE] = "enc.mojibake",
	[WIRE_ENC_C1_CONTROL] = "enc.c1-control",
	[WIRE_ENC_ZERO_WIDTH] = "enc.zero-width",
	[WIRE_ENC_HTML_ENTITY] = "enc.html-entity",
	[WIRE_EMBED_POST_LINK] = "embed.post-link",
	[WIRE_EMBED_POST_SIGNATURE] = "embed.post-signature",
	[WIRE_EMBED_HANDLE] = "embed.handle",
	[WIRE_EMBED_RELATED_BOX] = "embed.related-box",
	[WIRE_EMBED_GLUED_URL] = "embed.glued-url",
	[WIRE_MARKUP_TAG] = "markup.tag",
	[WIRE_QUOTE_UNBALANCED] = "quote.unbalanced",
	[WIRE_QUOTE_MIXED_STYLE] = "quote.mixed-style",
	[WIRE_QUOTE_UNATTRIBUTED] = "quote.unattributed",
	[WIRE_META_REQUIRED] = "meta.required",
	[WIRE_HOLD_PLACEHOLDER] = "hold.placeholder",
	[WIRE_DUP_WORD] = "dup.word",
	[WIRE_NOTICE_EMBARGO] = "notice.embargo",
	[WIRE_NOTICE_KILL] = "notice.kill",
};

static enum wire_lint_rule
rule_of(struct wire_str id, struct wire_env *env, const char *file, size_t line)
{
	for (unsigned i = 0; i < WIRE_LINT_NRULES; i++)
		if (wire_str_is(id, ids[i]))
			return (enum wire_lint_rule)i;
	wire_env_fail(env, file, line, 1, "no rule: %.*s", (int)id.n, id.p);
}

static enum wire_level
level_of(struct wire_str name, struct wire_env *env, const char *file, size_t line)
{
	for (unsigned i = WIRE_INFO; i <= WIRE_ERROR; i++)
		if (wire_str_is(name, wire_level_names[i]))
			return (enum wire_level)i;
	wire_env_fail(env, file, line, 1, "no level: %.*s", (int)name.n, name.p);
}

static void
load(struct wire_env *env, struct wire_lint_rule_info *rules)
{
	struct wire_lint_rule_info *rule;
	struct wire_str bytes, row, id, level;
	const char *file;

	if (!wire_env_data(env, "en/lint-rules.tsv", &bytes, &file))
		return;
	for (size_t line = 1; wire_str_line(&bytes, &row); line++) {
		if (row.n == 0 || row.p[0] == '#')
			continue;
		if (!wire_str_field(&row, '\t', &id) ||
		    !wire_str_field(&row, '\t', &level) || row.n == 0)
			wire_env_fail(env, file, line, 1,
			    "want a rule, its level and its message");
		rule = &rules[rule_of(id, env, file, line)];
		rule->level = level_of(level, env, file, line);
		rule->message = row;
	}
}

/* Switches every rule that a word names, by id or by its first part. */
static void
turn(struct wire_env *env, struct wire_lint_rule_info *rules,
    const struct wire_list *words, const char *option, bool on)
{
	for (size_t i = 0; i < words->n; i++) {
		struct wire_str word = wire_str_of(words->v[i]);
		bool known = false;

		for (size_t r = 0; r < WIRE_LINT_NRULES; r++) {
			struct wire_str id = rules[r].id;

			if (wire_str_eq(id, word) || (wire_str_starts(id, word) &&
			    id.p[word.n] == '.')) {
				rules[r].on = on;
				known = true;
			}
		}
		if (!known)
			wire_env_fail(env, NULL, 0, 0, "%s: unknown rule '%s'; "
			    "lint --list-rules names them", option, words->v[i]);
	}
}

void
wire_lint_rules_load(struct wire_env *env, const struct wire_list *select,
    const struct wire_list *ignore, struct wire_lint_rule_info *rules)
{
	for (size_t r = 0; r < WIRE_LINT_NRULES; r++)
		rules[r] = (struct wire_lint_rule_info){
			.id = wire_str_of(ids[r]), .on = select->n == 0,
		};
	load(env, rules);
	turn(env, rules, select, "select", true);
	turn(env, rules, ignore, "ignore", false);
	for (size_t r = 0; r < WIRE_LINT_NRULES; r++)
		if (rules[r].on && rules[r].message.p == NULL)
			wire_env_fail(env, "en/lint-rules.tsv", 0, 0,
			    "nothing about the rule %s", ids[r]);
}
