/* sites.c - what a user says of the pages of a site */
#include "lib/strip/sites.h"

#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/pipeline/loader.h"
#include "lib/record/record.h"

/* "div.story#main": one element. */
struct compound {
	struct wire_str tag, id;	/* absent: any */
	struct wire_str *classes;
	size_t nclasses;
};

/* Each is inside the one before it. */
struct selector {
	struct compound *v;
	size_t n;
};

struct selectors {
	struct selector *v;
	size_t n;
};

struct rule {
	struct wire_str site;
	struct selectors body, keep, drop;
};

struct sites {
	struct rule *v;
	size_t n;
};

/* ---- reading ------------------------------------------------------------------------- */

static bool
is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '-' || c == '_' || (c & 0x80) != 0;
}

static struct wire_str
take_name(struct wire_str *rest)
{
	size_t n = 0;

	while (n < rest->n && is_name_char(rest->p[n]))
		n++;
	const struct wire_str name = wire_str_sub(*rest, 0, n);
	*rest = wire_str_sub(*rest, n, rest->n);
	return name;
}

/* False: a name is missing, or there is something that is none; `rest` begins
 * there. */
static bool
read_compound(struct wire_arena *arena, struct wire_str *rest, struct compound *out)
{
	*out = (struct compound){
		.classes = wire_arena_array(arena, rest->n, sizeof(*out->classes)),
	};
	const struct wire_str tag = take_name(rest);
	if (tag.n > 0)
		out->tag = tag;
	while (rest->n > 0 && rest->p[0] != ' ') {
		const char kind = rest->p[0];
		if (kind != '.' && kind != '#')
			return false;
		*rest = wire_str_sub(*rest, 1, rest->n);
		const struct wire_str name = take_name(rest);
		if (name.n == 0 || (kind == '#' && out->id.n > 0))
			return false;
		if (kind == '#')
			out->id = name;
		else
			out->classes[out->nclasses++] = name;
	}
	return true;
}

static struct selector
read_selector(struct wire_loader *l, const struct wire_yaml *node)
{
	struct selector s = { 0 };

	if (!wire_loader_expect(l, node, WIRE_YAML_SCALAR, "a selector"))
		return s;
	struct wire_str rest = wire_str_trim(wire_str_of(node->text));
	s.v = wire_arena_array(l->arena, rest.n + 1, sizeof(*s.v));
	while (rest.n > 0) {
		if (!read_compound(l->arena, &rest, &s.v[s.n++])) {
			wire_problem_at(l->problems, node,
			    "'%s' is no selector: want tags, .classes and #ids",
			    node->text);
			break;
		}
		while (rest.n > 0 && rest.p[0] == ' ')
			rest = wire_str_sub(rest, 1, rest.n);
	}
	return s;
}

/* One selector, or a list. */
static struct selectors
read_selectors(struct wire_loader *l, const struct wire_yaml *node)
{
	struct selectors s = { 0 };

	if (node->kind != WIRE_YAML_LIST) {
		s.v = wire_arena_array(l->arena, 1, sizeof(*s.v));
		s.v[s.n++] = read_selector(l, node);
		return s;
	}
	s.v = wire_arena_array(l->arena, node->n, sizeof(*s.v));
	for (const struct wire_yaml *one = node->first; one != NULL; one = one->next)
		s.v[s.n++] = read_selector(l, one);
	return s;
}

static struct rule
read_rule(struct wire_loader *l, const struct wire_yaml *map)
{
	static const char *const keys[] = { "site", "body", "keep", "drop", NULL };
	struct rule rule = { 0 };

	if (!wire_loader_expect(l, map, WIRE_YAML_MAP, "a map with site"))
		return rule;
	for (const struct wire_yaml *v = map->first; v != NULL; v = v->next) {
		const struct wire_str key = wire_str_of(v->key->text);
		if (wire_str_is(key, "body"))
			rule.body = read_selectors(l, v);
		else if (wire_str_is(key, "keep"))
			rule.keep = read_selectors(l, v);
		else if (wire_str_is(key, "drop"))
			rule.drop = read_selectors(l, v);
		else if (!wire_str_is(key, "site"))
			wire_loader_unknown(l, v, "unknown key", keys);
		else if (wire_loader_expect(l, v, WIRE_YAML_SCALAR, "a host"))
			rule.site = wire_str_of(v->text);
	}
	if (wire_yaml_get(map, "site") == NULL)
		wire_problem_at(l->problems, map, "site is missing");
	return rule;
}

struct sites *
sites_read(struct wire_arena *arena, const struct wire_yaml *root,
    struct wire_problems *problems)
{
	struct wire_loader l = { .arena = arena, .problems = problems };
	struct sites *sites = wire_arena_alloc(arena, sizeof(*sites));

	*sites = (struct sites){ 0 };
	if (root == NULL || !wire_loader_expect(&l, root, WIRE_YAML_LIST,
	    "a list of sites"))
		return sites;
	sites->v = wire_arena_array(arena, root->n, sizeof(*sites->v));
	for (const struct wire_yaml *v = root->first; v != NULL; v = v->next)
		sites->v[sites->n++] = read_rule(&l, v);
	return sites;
}

struct sites *
sites_load(struct wire_env *env, const char *path)
{
	struct wire_arena *arena = wire_env_arena(env);
	struct wire_problems problems = { .arena = arena };
	const struct wire_yaml *root =
	    wire_yaml_parse(arena, wire_env_file(env, path), path, &problems);
	struct sites *sites = sites_read(arena, root, &problems);

	wire_problems_end(&problems, env);
	return sites;
}

/* ---- matching ------------------------------------------------------------------------- */

static size_t
name_length(struct wire_str s)
{
	size_t n = 0;

	while (n < s.n && memchr("#.[:", s.p[n], 4) == NULL)
		n++;
	return n;
}

/* Whether the step, "div#main.story.wide:14", has the name after that mark. */
static bool
has_name(struct wire_str step, char mark, struct wire_str name)
{
	size_t at = name_length(step);

	while (at < step.n && (step.p[at] == '#' || step.p[at] == '.')) {
		const struct wire_str rest = wire_str_sub(step, at + 1, step.n);
		const size_t n = name_length(rest);
		if (step.p[at] == mark && wire_str_eq(wire_str_sub(rest, 0, n), name))
			return true;
		at += 1 + n;
	}
	return false;
}

static bool
is_match(const struct compound *c, struct wire_str step)
{
	if (c->tag.n > 0 && !wire_str_eq_nocase(c->tag,
	    wire_str_sub(step, 0, name_length(step))))
		return false;
	if (c->id.n > 0 && !has_name(step, '#', c->id))
		return false;
	for (size_t i = 0; i < c->nclasses; i++)
		if (!has_name(step, '.', c->classes[i]))
			return false;
	return true;
}

/* Whether the block is in such an element.  The outermost match of each part
 * leaves most room for the next. */
static bool
is_inside(const struct selector *s, struct wire_str path)
{
	struct wire_str step;
	size_t matched = 0;

	while (matched < s->n && wire_str_field(&path, '>', &step))
		matched += is_match(&s->v[matched], step);
	return matched == s->n && s->n > 0;
}

static bool
is_inside_any(const struct selectors *s, struct wire_str path)
{
	for (size_t i = 0; i < s->n; i++)
		if (is_inside(&s->v[i], path))
			return true;
	return false;
}

/* "https://user@www.example.com:8080/a" */
static struct wire_str
host_of(struct wire_str url)
{
	const char *at = memmem(url.p, url.n, "://", 3);
	size_t n = 0;

	if (at != NULL)
		url = wire_str_sub(url, (size_t)(at + 3 - url.p), url.n);
	while (n < url.n && memchr("/?#", url.p[n], 3) == NULL)
		n++;
	url.n = n;
	at = memrchr(url.p, '@', url.n);
	if (at != NULL)
		url = wire_str_sub(url, (size_t)(at + 1 - url.p), url.n);
	at = memchr(url.p, ':', url.n);
	if (at != NULL)
		url.n = (size_t)(at - url.p);
	return url;
}

static bool
is_under(struct wire_str host, struct wire_str site)
{
	if (host.n < site.n || site.n == 0)
		return false;
	const size_t more = host.n - site.n;
	return (more == 0 || host.p[more - 1] == '.') &&
	    wire_str_eq_nocase(wire_str_sub(host, more, host.n), site);
}

/* The rule for the longest part of the host; of two alike, the first. */
static const struct rule *
rule_for(const struct sites *sites, struct wire_str host)
{
	const struct rule *best = NULL;

	for (size_t i = 0; i < sites->n; i++)
		if (is_under(host, sites->v[i].site) &&
		    (best == NULL || sites->v[i].site.n > best->site.n))
			best = &sites->v[i];
	return best;
}

void
sites_apply(const struct sites *sites, struct wire_record *rec,
    const struct wire_block *blocks, size_t n, bool *story)
{
	struct wire_str url;

	if (!wire_find_string(rec, "url", &url))
		return;
	const struct rule *rule = rule_for(sites, host_of(url));
	for (size_t i = 0; rule != NULL && i < n; i++) {
		const struct wire_str path = blocks[i].path;
		if (is_inside_any(&rule->drop, path))
			story[i] = false;
		else if (is_inside_any(&rule->keep, path))
			story[i] = true;
		else if (rule->body.n > 0)
			story[i] = is_inside_any(&rule->body, path);
	}
}
