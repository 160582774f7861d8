/* rulefile.c - patterns of names that a newsroom keeps */
#include "lib/entities/rulefile.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/filter/env.h"
#include "lib/pipeline/loader.h"
#include "lib/record/record.h"
#include "lib/text/patterns.h"

enum {
	MOST_GROUPS = 20,
	/* A pattern may take the square of what it is given: a story is given
	 * whole, of a longer text a piece at a time. */
	LONGEST_PIECE = 16 * 1024
};

struct rule {
	const char *name, *file;
	size_t line, order;
	enum wire_entity_type type;
	struct terms terms;
	struct wire_pattern *pattern;
	size_t ngroups;			/* 0 counted in */
	size_t name_group, title_group;	/* 0: none */
	struct wire_str value, ref;	/* templates, or absent */
};

struct rulefile {
	struct rule *v;
	size_t n;
};

/* ---- reading ------------------------------------------------------------------ */

struct reader {
	struct wire_loader loader;
	struct wire_env *env;
	struct contexts *contexts;
};

static bool
read_flag(struct reader *r, const struct wire_yaml *node)
{
	const struct wire_str s = wire_str_of(node->text);

	if (!wire_str_is(s, "true") && !wire_str_is(s, "false"))
		wire_problem_at(r->loader.problems, node, "expected true or false");
	return wire_str_is(s, "true");
}

static void
read_context(struct reader *r, const struct wire_yaml *node, struct terms *t)
{
	struct wire_buf words = { .arena = r->loader.arena };

	if (node->kind == WIRE_YAML_SCALAR)
		wire_buf_add(&words, wire_str_of(node->text));
	for (const struct wire_yaml *w = node->first; w != NULL; w = w->next) {
		if (!wire_loader_expect(&r->loader, w, WIRE_YAML_SCALAR, "a word"))
			return;
		if (w != node->first)
			wire_buf_char(&words, ',');
		wire_buf_add(&words, wire_str_of(w->text));
	}
	if (node->kind == WIRE_YAML_MAP ||
	    !contexts_add(r->contexts, wire_buf_str(&words), t))
		wire_problem_at(r->loader.problems, node, "context is a list of words");
}

/* A key whose value is not a list or map. */
static void
read_scalar(struct reader *r, struct rule *rule, const struct wire_yaml *v)
{
	struct wire_problems *const ps = r->loader.problems;
	const struct wire_str key = wire_str_of(v->key->text),
	    text = wire_str_of(v->text);

	if (wire_str_is(key, "name")) {
		rule->name = v->text;
	} else if (wire_str_is(key, "type")) {
		rule->type = newsroom_type(text);
		if (rule->type == WIRE_ENTITY_OTHER)
			wire_problem_at(ps, v, "no type '%s'%s", v->text,
			    newsroom_type_suggestion(ps, v->text));
	} else if (wire_str_is(key, "value")) {
		rule->value = text;
	} else if (wire_str_is(key, "ref")) {
		rule->ref = text;
	} else if (wire_str_is(key, "case")) {
		if (!newsroom_case(text, &rule->terms.letters) ||
		    rule->terms.letters == CASE_TITLE)
			wire_problem_at(ps, v, "case is exact or any");
	} else if (wire_str_is(key, "priority")) {
		if (!wire_str_int(text, &rule->terms.priority))
			wire_problem_at(ps, v, "priority is a whole number");
	} else if (wire_str_is(key, "override")) {
		rule->terms.overrides = read_flag(r, v);
	} else if (wire_str_is(key, "not")) {
		rule->terms.never = read_flag(r, v);
	}
}

/*
 * \1 in a template stands for what the bracket took.  A node that is no
 * template has been told by read_rule().
 */
static void
check_template(struct reader *r, const struct rule *rule,
    const struct wire_yaml *node)
{
	if (node == NULL || node->kind != WIRE_YAML_SCALAR)
		return;
	for (const char *p = node->text; *p != 0; p++) {
		if (*p != '\\')
			continue;
		p++;
		if (*p == '\\' || (*p >= '0' && *p <= '9' &&
		    (size_t)(*p - '0') < rule->ngroups))
			continue;
		wire_problem_at(r->loader.problems, node,
		    "the pattern has no bracket \\%.1s", p);
		return;
	}
}

static void
read_pattern(struct reader *r, struct rule *rule, const struct wire_yaml *map)
{
	const struct wire_yaml *const node = wire_yaml_get(map, "pattern");
	struct wire_buf where = { .arena = r->loader.arena };
	const char *why;

	if (node == NULL || node->kind != WIRE_YAML_SCALAR)
		return;
	wire_buf_printf(&where, "%s:%zu", node->file, node->line);
	wire_buf_char(&where, '\0');
	rule->pattern = wire_pattern_new(r->env, wire_str_of(node->text),
	    rule->terms.letters == CASE_ANY ? "im" : "m", where.p, &why);
	if (rule->pattern == NULL) {
		wire_problem_at(r->loader.problems, node, "%s", why);
		return;
	}
	rule->ngroups = wire_pattern_groups(rule->pattern) + 1;
	rule->name_group = wire_pattern_group(rule->pattern, "name");
	rule->title_group = wire_pattern_group(rule->pattern, "title");
	if (rule->ngroups > MOST_GROUPS)
		wire_problem_at(r->loader.problems, node,
		    "more than %d brackets; (?:…) is one that does not count",
		    MOST_GROUPS - 1);
	check_template(r, rule, wire_yaml_get(map, "value"));
	check_template(r, rule, wire_yaml_get(map, "ref"));
}

static void
read_rule(struct reader *r, struct rule *rule, const struct wire_yaml *map)
{
	static const char *const keys[] = { "name", "type", "pattern", "value",
		"ref", "case", "context", "priority", "override", "not", NULL };
	struct wire_problems *const ps = r->loader.problems;

	if (!wire_loader_expect(&r->loader, map, WIRE_YAML_MAP,
	    "a map with name, type and pattern"))
		return;
	rule->file = map->file;
	rule->line = map->line;
	for (const struct wire_yaml *v = map->first; v != NULL; v = v->next) {
		size_t k = 0;
		while (keys[k] != NULL && strcmp(keys[k], v->key->text) != 0)
			k++;
		if (keys[k] == NULL)
			wire_loader_unknown(&r->loader, v, "unknown key", keys);
		else if (strcmp(keys[k], "context") == 0)
			read_context(r, v, &rule->terms);
		else if (wire_loader_expect(&r->loader, v, WIRE_YAML_SCALAR,
		    "a single value"))
			read_scalar(r, rule, v);
	}
	if (rule->name == NULL)
		wire_problem_at(ps, map, "name is missing");
	if (wire_yaml_get(map, "pattern") == NULL)
		wire_problem_at(ps, map, "pattern is missing");
	if (wire_yaml_get(map, "type") == NULL && !rule->terms.never)
		wire_problem_at(ps, map, "type is missing");
	read_pattern(r, rule, map);
}

struct rulefile *
rulefile_read(struct wire_env *env, struct contexts *contexts,
    const struct wire_yaml *root, struct wire_problems *ps, size_t first,
    size_t *nrules)
{
	struct reader r = { .env = env, .contexts = contexts,
	    .loader = { .arena = wire_env_arena(env), .problems = ps } };
	struct rulefile *const file = wire_env_alloc(env, sizeof(*file));

	*file = (struct rulefile){ 0 };
	if (root != NULL && wire_loader_expect(&r.loader, root, WIRE_YAML_LIST,
	    "a list of rules")) {
		file->v = wire_arena_array(r.loader.arena, root->n, sizeof(*file->v));
		for (const struct wire_yaml *v = root->first; v != NULL; v = v->next) {
			struct rule *const rule = &file->v[file->n];
			*rule = (struct rule){ .type = WIRE_ENTITY_OTHER,
			    .order = first + file->n++ };
			read_rule(&r, rule, v);
		}
	}
	*nrules = file->n;
	return file;
}

/* ---- finding -------------------------------------------------------------------- */

/* What the template says; absent if that is nothing. */
static struct wire_str
expand(struct wire_record *rec, struct wire_str template, struct wire_str text,
    const struct wire_span *groups)
{
	struct wire_buf b = wire_record_buf(rec);

	for (size_t i = 0; i < template.n; i++) {
		if (template.p[i] != '\\') {
			wire_buf_char(&b, template.p[i]);
		} else if (template.p[++i] == '\\') {
			wire_buf_char(&b, '\\');
		} else {
			const struct wire_span g = groups[template.p[i] - '0'];
			wire_buf_add(&b, wire_str_sub(text, g.start, g.end));
		}
	}
	return (struct wire_str){ b.p, b.n };
}

static struct wire_span
trim(struct wire_str text, struct wire_span span)
{
	const struct wire_str s = wire_str_trim(wire_str_sub(text, span.start, span.end));
	const size_t start = (size_t)(s.p - text.p);

	return (struct wire_span){ start, start + s.n };
}

/* The next match that does not go beyond its line: \s takes line breaks, too. */
static bool
find(const struct rule *rule, struct wire_record *rec, struct wire_str text,
    size_t from, struct wire_span *groups)
{
	while (wire_pattern_find(rule->pattern, rec, text, from, groups, rule->ngroups)) {
		const struct wire_str all = wire_str_sub(text, groups->start, groups->end);
		const char *const lf = memchr(all.p, '\n', all.n);
		if (lf == NULL)
			return true;
		from = (size_t)(lf - text.p);
		if (wire_pattern_find(rule->pattern, rec, wire_str_sub(text, 0, from),
		    groups->start, groups, rule->ngroups))
			return true;
		from++;
	}
	return false;
}

static void
find_in(const struct rule *rule, struct claims *c, size_t start, size_t end)
{
	struct wire_record *const rec = c->s->rec;
	const struct wire_str text = wire_str_sub(c->s->text, start, end);
	struct wire_span groups[MOST_GROUPS];

	if (!wire_pattern_may_match(rule->pattern, text))
		return;
	for (size_t from = 0; find(rule, rec, text, from, groups);) {
		const struct wire_span at = trim(text, groups[rule->name_group]),
		    title = groups[rule->title_group];
		from = groups[0].end;
		if (at.start == at.end)
			continue;
		struct claim claim = {
			.at = { start + at.start, start + at.end },
			.type = rule->type, .terms = &rule->terms,
			.order = rule->order, .rule = rule->name,
			.file = rule->file, .line = rule->line,
			.value = expand(rec, rule->value, text, groups),
			.ref = expand(rec, rule->ref, text, groups)
		};
		if (rule->title_group != 0 && title.start < title.end)
			claim.title = (struct wire_span){ start + title.start,
			    start + title.end };
		if (claim.ref.p != NULL)
			claim.thing = wire_mix(wire_word_hash(claim.ref).folded,
			    rule->type) | 1;
		claims_add(c, &claim);
	}
}

/* Where the piece of the text that begins at `start` ends: behind a line or else
 * at a blank, if it can be. */
static size_t
piece_end(struct wire_str text, size_t start)
{
	size_t end = start + LONGEST_PIECE;

	if (text.n - start <= LONGEST_PIECE)
		return text.n;
	const char *cut = memrchr(text.p + start, '\n', LONGEST_PIECE);
	if (cut == NULL)
		cut = memrchr(text.p + start, ' ', LONGEST_PIECE);
	if (cut != NULL)
		return (size_t)(cut + 1 - text.p);
	while (((unsigned char)text.p[end] & 0xc0) == 0x80)
		end--;
	return end;
}

void
rulefile_find(const struct rulefile *r, struct claims *c)
{
	for (size_t start = 0, end; start < c->s->text.n; start = end) {
		end = piece_end(c->s->text, start);
		for (size_t i = 0; i < r->n; i++)
			if (claims_context(c, &r->v[i].terms))
				find_in(&r->v[i], c, start, end);
	}
}
