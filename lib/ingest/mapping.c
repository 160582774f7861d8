/* mapping.c - where JSON of other people has what a record needs */
#include "lib/ingest/mapping.h"

#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

/* ---- paths ------------------------------------------------------------------ */

enum { MAX_STEPS = 8 };

struct step {
	struct wire_str name;
	enum { MEMBER, ALL, NTH, WHERE } which;
	size_t nth;
	struct wire_str key, value;	/* of WHERE */
};

struct path {
	struct step v[MAX_STEPS];
	size_t n;
	const char *first;	/* name of the first step, which is a member of
				 * the record */
};

/* "bodies[role=main]"; false if it is not written like one */
static bool
parse_step(struct wire_str s, struct step *step)
{
	const char *open = s.n == 0 ? NULL : memchr(s.p, '[', s.n);

	*step = (struct step){ .name = s };
	if (open == NULL)
		return s.n > 0;
	step->name.n = (size_t)(open - s.p);
	if (step->name.n == 0 || s.p[s.n - 1] != ']')
		return false;
	struct wire_str rest = wire_str_sub(s, step->name.n + 1, s.n - 1);
	const char *equals = rest.n == 0 ? NULL : memchr(rest.p, '=', rest.n);
	step->which = rest.n == 0 ? ALL : equals != NULL ? WHERE : NTH;
	if (step->which == WHERE) {
		wire_str_field(&rest, '=', &step->key);
		step->value = rest;
		return step->key.n > 0;
	}
	for (size_t i = 0; i < rest.n; i++) {
		if (!wire_ascii_digit(rest.p[i]) || i > 5)
			return false;
		step->nth = step->nth * 10 + (size_t)(rest.p[i] - '0');
	}
	return true;
}

static const char *
zero_ended(struct wire_env *env, struct wire_str s)
{
	char *z = wire_env_alloc(env, s.n + 1);

	memcpy(z, s.p, s.n);
	z[s.n] = '\0';
	return z;
}

static bool
parse_path(struct wire_env *env, struct wire_str s, struct path *path)
{
	struct wire_str step;

	path->n = 0;
	while (wire_str_field(&s, '.', &step))
		if (path->n == MAX_STEPS || !parse_step(step, &path->v[path->n++]))
			return false;
	if (path->n == 0)
		return false;
	path->first = zero_ended(env, path->v[0].name);
	return true;
}

/* Raw values that a path leads to, in the record's memory. */
struct matches {
	struct wire_record *rec;
	struct wire_buf bytes;	/* of struct wire_str */
	size_t n;
	bool scalars;		/* strings and numbers alone */
};

static const struct wire_str *
values(const struct matches *m)
{
	return (const void *)m->bytes.p;
}

static void walk(struct matches *m, const struct path *path, size_t at,
    struct wire_str json);

/* The value of the object's member; false if it has none. */
static bool
member(struct wire_record *rec, struct wire_str object, struct wire_str name,
    struct wire_str *value)
{
	struct wire_json j = wire_json_of(object);

	if (wire_json_type(&j) != '{' || !wire_json_enter(&j))
		return false;
	do {
		const struct wire_str key = wire_json_key(&j, rec);
		*value = wire_json_raw(&j);
		if (wire_str_eq(key, name))
			return true;
	} while (wire_json_more(&j));
	return false;
}

static bool
has_value(struct wire_record *rec, struct wire_str object, const struct step *step)
{
	struct wire_str value;

	return member(rec, object, step->key, &value) && value.n >= 2 &&
	    value.p[0] == '"' &&
	    wire_str_eq(wire_str_sub(value, 1, value.n - 1), step->value);
}

/* Goes on from the value of the step's member. */
static void
walk_value(struct matches *m, const struct path *path, size_t at,
    struct wire_str value)
{
	const struct step *step = &path->v[at];
	struct wire_json j = wire_json_of(value);
	size_t i = 0;

	if (step->which == MEMBER) {
		walk(m, path, at + 1, value);
		return;
	}
	if (wire_json_type(&j) != '[' || !wire_json_enter(&j))
		return;
	do {
		const struct wire_str element = wire_json_raw(&j);
		if (step->which == ALL ||
		    (step->which == NTH && i == step->nth) ||
		    (step->which == WHERE && has_value(m->rec, element, step)))
			walk(m, path, at + 1, element);
		i++;
	} while (wire_json_more(&j));
}

/* As deep as the path is long, whatever the input. */
static void
walk(struct matches *m, const struct path *path, size_t at, struct wire_str json)
{
	struct wire_str value;

	if (at < path->n) {
		if (member(m->rec, json, path->v[at].name, &value))
			walk_value(m, path, at, value);
	} else if (!wire_str_is(json, "null") && !wire_str_is(json, "\"\"") &&
	    (!m->scalars || (json.p[0] != '[' && json.p[0] != '{'))) {
		memcpy(wire_buf_room(&m->bytes, sizeof(json)), &json, sizeof(json));
		m->bytes.n += sizeof(json);
		m->n++;
	}
}

/* The record knows where its own members are. */
static void
find(struct matches *m, const struct path *path)
{
	struct wire_str value;

	if (wire_get_json(m->rec, path->first, &value))
		walk_value(m, path, 0, value);
}

/* ---- rules ------------------------------------------------------------------ */

struct rule {
	struct wire_str format;		/* absent: the user's */
	struct wire_str member;
	const char *name;		/* the member's, of a rule of the user */
	struct path *paths;		/* the first that leads anywhere counts */
	size_t npaths;
	size_t line;
};

struct wire_mapping {
	struct rule *v;
	size_t n, nuser;	/* the user's come first */
	bool user_text;		/* the user says where the text is */
	const struct wire_html *html;
};

#define STORY(member_) { #member_, offsetof(struct wire_story, member_) }
static const struct target {
	const char *name;
	size_t at;
} strings[] = {
	STORY(id), STORY(version), STORY(status), STORY(headline), STORY(byline),
	STORY(slug), STORY(language), STORY(published), STORY(updated),
	STORY(embargo), STORY(expires), STORY(urgency), STORY(section),
	STORY(publisher), STORY(url), STORY(rights), STORY(editor_note),
	STORY(abstract), STORY(text), { NULL, 0 },
}, lists[] = {
	STORY(keywords), STORY(subjects), STORY(corrects), { NULL, 0 },
};

static bool
target_of(const struct target *targets, struct wire_str name, size_t *at)
{
	for (; targets->name != NULL; targets++)
		if (wire_str_is(name, targets->name)) {
			*at = targets->at;
			return true;
		}
	return false;
}

static size_t
fields(struct wire_str s)
{
	struct wire_str field;
	size_t n = 0;

	while (wire_str_field(&s, ' ', &field))
		n++;
	return n;
}

static void
add_rule(struct wire_mapping *m, struct wire_env *env, const char *file,
    struct rule rule, struct wire_str paths)
{
	struct wire_str path;

	rule.paths = wire_env_alloc(env, fields(paths) * sizeof(*rule.paths));
	while (wire_str_field(&paths, ' ', &path))
		if (!parse_path(env, path, &rule.paths[rule.npaths++]))
			wire_env_fail(env, file, rule.line, 0, "'%.*s' is not a "
			    "path such as body.content or bodies[role=main].value",
			    (int)path.n, path.p);
	m->v[m->n++] = rule;
}

static void
add_users(struct wire_mapping *m, struct wire_env *env,
    const struct wire_list *user)
{
	for (size_t i = 0; i < user->n; i++) {
		struct wire_str path = wire_str_of(user->v[i]), name;

		if (!wire_str_field(&path, '=', &name) || name.n == 0 ||
		    path.n == 0 || memchr(path.p, ' ', path.n) != NULL)
			wire_env_fail(env, NULL, 0, 0, "map: '%s' is not "
			    "MEMBER=PATH", user->v[i]);
		m->user_text |= wire_str_is(name, "text") ||
		    wire_str_is(name, "html");
		add_rule(m, env, NULL, (struct rule){ .member = name,
		    .name = zero_ended(env, name) }, path);
	}
	m->nuser = m->n;
}

struct wire_mapping *
wire_mapping_open(struct wire_env *env, const struct wire_list *user,
    const struct wire_html *html)
{
	struct wire_mapping *m = wire_env_alloc(env, sizeof(*m));
	struct wire_str bytes = { NULL, 0 }, line, all;
	const char *file = NULL;
	size_t n = user->n;

	wire_env_data(env, "formats/json.tsv", &bytes, &file);
	for (all = bytes; wire_str_line(&all, &line);)
		n++;
	*m = (struct wire_mapping){ .html = html,
	    .v = wire_env_alloc(env, (n + 1) * sizeof(*m->v)) };
	add_users(m, env, user);
	for (size_t i = 1; wire_str_line(&bytes, &line); i++) {
		struct rule rule = { .line = i };

		if (line.n == 0 || line.p[0] == '#')
			continue;
		if (!wire_str_field(&line, '\t', &rule.format) ||
		    !wire_str_field(&line, '\t', &rule.member) || line.n == 0)
			wire_env_fail(env, file, i, 1, "not three columns: "
			    "format, member, paths");
		add_rule(m, env, file, rule, line);
	}
	return m;
}

/* ---- what a record has -------------------------------------------------------- */

static struct matches
matches_of(struct wire_record *rec)
{
	return (struct matches){ .rec = rec, .bytes = wire_record_buf(rec) };
}

/* Values of the rule's first path that leads anywhere. */
static void
look_up(struct matches *m, const struct rule *rule)
{
	m->n = m->bytes.n = 0;
	for (size_t i = 0; i < rule->npaths && m->n == 0; i++)
		find(m, &rule->paths[i]);
}

/* A string, decoded; for most members a number will do, as it stands. */
static struct wire_str
as_string(struct wire_record *rec, struct wire_str json, struct wire_str what)
{
	struct wire_json j = wire_json_of(json);
	const char type = wire_json_type(&j);

	if (type == '"')
		return wire_json_string(&j, rec, "member");
	if (type == '0' && !wire_str_is(what, "text"))
		return json;
	wire_record_reading(rec, json.p);
	wire_reject(rec, "what should be %.*s is not a string", (int)what.n,
	    what.p);
}

static struct wire_strs
as_strings(struct matches *m, struct wire_str what)
{
	struct wire_str *v = WIRE_NEW(m->rec, struct wire_str, m->n);

	for (size_t i = 0; i < m->n; i++)
		v[i] = as_string(m->rec, values(m)[i], what);
	return (struct wire_strs){ v, m->n };
}

/* True if all `if` lines of the rule's format hold. */
static bool
is_format(const struct wire_mapping *map, struct matches *m,
    struct wire_str format)
{
	bool any = false;

	for (size_t i = map->nuser; i < map->n; i++) {
		const struct rule *rule = &map->v[i];
		if (!wire_str_eq(rule->format, format) ||
		    !wire_str_is(rule->member, "if"))
			continue;
		look_up(m, rule);
		if (m->n == 0)
			return false;
		any = true;
	}
	return any;
}

/* The format of a record without text; absent if it is none that is known. */
static struct wire_str
format_of(const struct wire_mapping *map, struct matches *m)
{
	struct wire_str last = { NULL, 0 };

	for (size_t i = map->nuser; i < map->n; i++) {
		if (wire_str_eq(map->v[i].format, last))
			continue;
		last = map->v[i].format;
		if (is_format(map, m, last))
			return last;
	}
	return (struct wire_str){ NULL, 0 };
}

struct wire_strs
wire_mapping_items(const struct wire_mapping *map, struct wire_record *rec)
{
	if (wire_has(rec, "text") || map->user_text)
		return (struct wire_strs){ NULL, 0 };
	struct matches m = matches_of(rec);
	if (format_of(map, &m).p != NULL)
		return (struct wire_strs){ NULL, 0 };
	m.n = 0;
	for (size_t i = map->nuser; i < map->n && m.n == 0; i++)
		if (wire_str_is(map->v[i].member, "items"))
			look_up(&m, &map->v[i]);
	for (size_t i = 0; i < m.n; i++)
		if (values(&m)[i].p[0] != '{')
			return (struct wire_strs){ NULL, 0 };
	return (struct wire_strs){ values(&m), m.n };
}

/* ---- making the record --------------------------------------------------------- */

/* A record in the making. */
struct making {
	struct wire_record *rec;
	struct matches found;
	bool any;		/* something was found */
	struct wire_str html;	/* that the text is made of */
	struct wire_story story;
};

/* "Islamabad", of a feed that names the place and no more */
static const struct wire_dateline *
dateline_at(struct wire_record *rec, struct wire_str place)
{
	struct wire_dateline *d = WIRE_NEW(rec, struct wire_dateline, 1);
	struct wire_str *places = WIRE_NEW(rec, struct wire_str, 1);

	places[0] = place;
	*d = (struct wire_dateline){ .places = places, .nplaces = 1 };
	return d;
}

/* Takes what the rule finds for the member; what another rule has found stays. */
static void
take(struct making *k, const struct rule *rule)
{
	struct wire_story *story = &k->story;
	size_t at;

	k->found.scalars = rule->format.p != NULL;
	look_up(&k->found, rule);
	if (k->found.n == 0)
		return;
	k->any = true;
	const struct wire_str first = values(&k->found)[0], name = rule->member;
	if (target_of(strings, name, &at)) {
		struct wire_str *s = (void *)((char *)story + at);
		if (s->p == NULL)
			*s = as_string(k->rec, first, name);
	} else if (target_of(lists, name, &at)) {
		struct wire_strs *list = (void *)((char *)story + at);
		if (list->v == NULL)
			*list = as_strings(&k->found, name);
	} else if (wire_str_is(name, "html")) {
		if (k->html.p == NULL)
			k->html = as_string(k->rec, first, name);
	} else if (wire_str_is(name, "place")) {
		story->dateline = dateline_at(k->rec, as_string(k->rec, first, name));
	} else if (rule->format.p == NULL) {
		wire_set_json(k->rec, rule->name, first);
	}
}

/* What was only another name for a member goes, and what holds the text once
 * more. */
static void
forget(struct making *k, const struct rule *rule)
{
	const bool drop = wire_str_is(rule->member, "drop");

	for (size_t i = 0; i < rule->npaths; i++) {
		const struct path *path = &rule->paths[i];
		if (drop || (rule->format.p == NULL && path->n == 1 &&
		    path->v[0].which == MEMBER &&
		    (wire_str_is(rule->member, "html") ||
		    !wire_str_eq(path->v[0].name, rule->member))))
			wire_delete(k->rec, path->first);
	}
}

/* HTML becomes text and blocks.  What it says of itself counts where neither the
 * rules nor the record have anything. */
static void
read_html(const struct wire_html *html, struct making *k)
{
	struct wire_story page = k->story;

	if (k->html.p == NULL)
		return;
	wire_html_read(html, k->html, wire_record_arena(k->rec), &page);
	for (const struct target *t = strings; t->name != NULL; t++) {
		const struct wire_str *old = (void *)((char *)&k->story + t->at);
		struct wire_str *s = (void *)((char *)&page + t->at);
		if (old->p == NULL && strcmp(t->name, "text") != 0 &&
		    wire_has(k->rec, t->name))
			*s = *old;
	}
	if (page.nblocks == 0 && k->story.text.p != NULL)
		page.text = k->story.text;
	k->story = page;
}

void
wire_mapping_apply(const struct wire_mapping *map, struct wire_record *rec)
{
	if (map->nuser == 0 && wire_has(rec, "text"))
		return;
	struct making k = { .rec = rec, .found = matches_of(rec) };
	struct wire_str format = { NULL, 0 };
	if (!map->user_text && !wire_has(rec, "text"))
		format = format_of(map, &k.found);
	if (map->nuser == 0 && format.p == NULL)
		return;
	for (size_t i = 0; i < map->n; i++)
		if (i < map->nuser || wire_str_eq(map->v[i].format, format))
			take(&k, &map->v[i]);
	if (!k.any)
		return;
	read_html(map->html, &k);
	for (size_t i = 0; i < map->n; i++)
		if (i < map->nuser || wire_str_eq(map->v[i].format, format))
			forget(&k, &map->v[i]);
	if (wire_str_eq(k.story.updated, k.story.published))
		k.story.updated = (struct wire_str){ NULL, 0 };
	const struct wire_origin origin = {
		.format = format.p == NULL ? WIRE_STR("ndjson") : format,
		.line = wire_input_line(rec), .number = wire_record_number(rec),
	};
	wire_story_put(&k.story, format.p != NULL || !wire_has(rec, "source") ?
	    &origin : NULL, rec);
}
