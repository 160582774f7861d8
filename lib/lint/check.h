/*
 * check.h - one story under check: what all rules share
 *
 * Rules about characters, markup and residue look at the incoming text, so that
 * they find the same whether strip ran before or not; rules about sentences and
 * quotations look at the current text and its layers.  A hit is kept with its
 * place in both.
 */
#ifndef WIRE_LINT_CHECK_H
#define WIRE_LINT_CHECK_H

#include "lib/lint/terms.h"
#include "wirecopy/filter.h"

enum wire_lint_rule {
	WIRE_ENC_REPLACEMENT, WIRE_ENC_MOJIBAKE, WIRE_ENC_C1_CONTROL,
	WIRE_ENC_ZERO_WIDTH, WIRE_ENC_HTML_ENTITY,
	WIRE_EMBED_POST_LINK, WIRE_EMBED_POST_SIGNATURE, WIRE_EMBED_HANDLE,
	WIRE_EMBED_RELATED_BOX, WIRE_EMBED_GLUED_URL, WIRE_MARKUP_TAG,
	WIRE_QUOTE_UNBALANCED, WIRE_QUOTE_MIXED_STYLE, WIRE_QUOTE_UNATTRIBUTED,
	WIRE_META_REQUIRED, WIRE_HOLD_PLACEHOLDER, WIRE_DUP_WORD,
	WIRE_NOTICE_EMBARGO, WIRE_NOTICE_KILL,
	WIRE_LINT_NRULES
};

struct wire_lint_rule_info {
	struct wire_str id, message;	/* {} in it: what was found */
	enum wire_level level;
	bool on;
};

/* Level and message of every rule (lint-rules.tsv), and which are to run.  A
 * list of words are ids or their beginnings: "enc", "enc.mojibake". */
void wire_lint_rules_load(struct wire_env *env, const struct wire_list *select,
    const struct wire_list *ignore, struct wire_lint_rule_info *rules);

struct wire_lint_hit {
	enum wire_lint_rule rule;
	struct wire_span incoming, current;	/* bytes */
	struct wire_str what;	/* for the message */
	struct wire_str fix;	/* absent: none */
};

struct wire_lint_check {
	struct wire_record *rec;
	const struct wire_lint_rule_info *rules;
	const struct wire_lint_terms *terms;
	struct wire_str references;	/* of HTML, by name (charref.h) */
	struct wire_str text;	/* the one that is being looked at: */
	bool incoming;		/* the incoming one, or the current one */
	struct wire_lint_hit *hits;
	size_t nhits, size;
	size_t of_rule[WIRE_LINT_NRULES];	/* a rule is heard 1,000 times a story */
};

/* Adds bytes [start, end) of the text that is being looked at. */
struct wire_lint_hit *wire_lint_hit(struct wire_lint_check *c,
    enum wire_lint_rule rule, size_t start, size_t end);
/* Adds something that stands in no place of the text. */
void wire_lint_hit_member(struct wire_lint_check *c, enum wire_lint_rule rule,
    struct wire_str what);

/* Over c->text, the incoming one. */
void wire_lint_bytes(struct wire_lint_check *c);	/* bytes.c: enc, embed, markup */
void wire_lint_lines(struct wire_lint_check *c);	/* lines.c: labels, notices */
/* Over c->text, the current one, and its layers. */
void wire_lint_words(struct wire_lint_check *c);	/* words.c: hold, dup */
void wire_lint_quotes(struct wire_lint_check *c);	/* quotes.c */
/* Over the other members. */
void wire_lint_members(struct wire_lint_check *c,	/* members.c */
    const struct wire_list *required);

#endif
