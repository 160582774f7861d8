/* lists.c - reads the lists */
#include "lib/entities/lists.h"

#include <stdio.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"

static const char *const title_classes[] = {
	"honorific", "title", "modifier", NULL
};
/* The first three keep the places of title_classes. */
static const char *const word_classes[] = {
	"", "", "", "org", "company", "facility", "event", "work", "place",
	"before-place", "subject", "says", "in", "opener", "body", "of", "for",
	"and", "particle", "suffix", "prefix", "person-end", "common",
	"honour", "tells", "takes-of", "article", NULL
};
static const char *const genders[] = {
	"male", "female", "plural", "thing", "definite", NULL
};
static const char *const calendar_kinds[] = {
	"", "month", "weekday", "weekdays", "day", "relative", "unit", "units",
	"part", "moment", "season", "ago", "half", "zone", "count", "holiday",
	"quarter", "edge", "until", "short-weekday", "before-day", "ordinal",
	"span", "fiscal", "future", NULL
};
/* In the order of wire_entity_type. */
static const char *const known[] = {
	"persons", "organizations", "places", "facilities", "groups", "events",
	"works", NULL
};

/* A file that is being read, line by line. */
struct list {
	struct wire_env *env;
	struct wire_str rest;
	const char *file;
	size_t line;
};

static bool
list_open(struct list *l, struct wire_env *env, const char *language,
    const char *name)
{
	char path[96];

	snprintf(path, sizeof(path), "%s/%s", language, name);
	*l = (struct list){ .env = env };
	return wire_env_data(env, path, &l->rest, &l->file);
}

static bool
list_line(struct list *l, struct wire_str *line)
{
	while (wire_str_line(&l->rest, line)) {
		l->line++;
		if (line->n > 0 && line->p[0] != '#')
			return true;
	}
	return false;
}

static _Noreturn void
list_fail(const struct list *l, const char *what)
{
	wire_env_fail(l->env, l->file, l->line, 0, "expected %s", what);
}

/* A number from 0 to `most`, which is what is left of a line. */
static uint32_t
list_number(const struct list *l, struct wire_str rest, int most)
{
	int n;

	if (!wire_str_int(rest, &n) || n < 0 || n > most)
		wire_env_fail(l->env, l->file, l->line, 0,
		    "expected a number from 0 to %d behind the last TAB", most);
	return (uint32_t)n;
}

static void
add_all(struct wire_env *env, struct wire_lexicon *lex, const char *language,
    const char *name, unsigned how, uint32_t value)
{
	struct wire_str line;
	struct list l;

	if (!wire_lexicon_is_made(lex) && list_open(&l, env, language, name))
		while (list_line(&l, &line))
			wire_lexicon_add(lex, line, how, value);
}

/* "WHO" and "US" are not "who" and "us": what has no lower case is exact. */
static bool
has_lower(struct wire_str name)
{
	for (size_t i = 0, len; i < name.n; i += len)
		if (wire_is_lower(wire_utf8_at(name, i, &len)))
			return true;
	return false;
}

/* Of the lines of a phrase, in the files of all languages, the first counts. */
static void
add_first(struct wire_lexicon *lex, struct wire_str phrase, unsigned how,
    uint32_t value)
{
	uint32_t *const old = wire_lexicon_is_made(lex) ? NULL :
	    wire_lexicon_value(lex, phrase, how);

	if (old != NULL && *old == 0)
		*old = value;
}

/* Lines of names of one thing each; `*thing` counts the lines of all files. */
static void
load_known(struct wire_env *env, struct wire_lexicon *names,
    const char *language, unsigned type, uint32_t *thing)
{
	struct wire_str line, name;
	struct list l;
	char file[32];

	snprintf(file, sizeof(file), "%s.tsv", known[type]);
	if (wire_lexicon_is_made(names) || !list_open(&l, env, language, file))
		return;
	while (list_line(&l, &line)) {
		const bool aliases = memchr(line.p, '\t', line.n) != NULL;
		const uint32_t id = aliases ? ++*thing << KNOWN_SHIFT : 0;

		while (line.n > 0 && wire_str_field(&line, '\t', &name))
			wire_lexicon_add(names, name,
			    has_lower(name) ? WIRE_LEX_FOLD : WIRE_LEX_EXACT,
			    id | 1u << type);
	}
}

static void
load_calendar(struct wire_env *env, struct wire_lexicon *lex,
    const char *language)
{
	struct wire_str line, word, kind;
	struct list l;

	if (!list_open(&l, env, language, "calendar.tsv"))
		return;
	while (list_line(&l, &line)) {
		uint32_t k = 1;

		if (!wire_str_field(&line, '\t', &word) ||
		    !wire_str_field(&line, '\t', &kind))
			list_fail(&l, "word, TAB, kind, TAB, number");
		while (calendar_kinds[k] != NULL && !wire_str_is(kind, calendar_kinds[k]))
			k++;
		if (calendar_kinds[k] == NULL)
			list_fail(&l, "a kind of calendar word");
		add_first(lex, word, WIRE_LEX_FOLD,
		    k << 16 | (list_number(&l, line, 2400) + 1));
	}
}

static void
load_currencies(struct wire_env *env, struct entity_lists *e,
    const char *language)
{
	struct wire_str line, name, code;
	struct list l;
	size_t lines = 0;

	if (!list_open(&l, env, language, "currencies.tsv"))
		return;
	for (struct list count = l; list_line(&count, &line);)
		lines++;
	struct currency *v = wire_env_alloc(env,
	    (e->ncurrency + lines + 1) * sizeof(*v));
	if (e->ncurrency > 0)
		memcpy(v, e->currency, e->ncurrency * sizeof(*v));
	e->currency = v;
	while (list_line(&l, &line)) {
		struct currency c = { .hundredth = false };
		size_t len;

		if (!wire_str_field(&line, '\t', &name) || name.n == 0 || line.n == 0)
			list_fail(&l, "sign or name, TAB, code");
		wire_str_field(&line, '/', &code);
		if (!wire_str_is(code, "-"))
			c.code = code;
		c.hundredth = line.n > 0;
		c.is_word = wire_is_lower(wire_utf8_at(name, 0, &len));
		e->currency[e->ncurrency++] = c;
		if (has_lower(name))
			add_first(e->money, name, WIRE_LEX_FOLD, (uint32_t)e->ncurrency);
		else
			add_first(e->money, name, WIRE_LEX_EXACT,
			    (uint32_t)e->ncurrency << MONEY_EXACT_SHIFT);
	}
}

static void
load_scales(struct wire_env *env, struct wire_lexicon *lex, const char *language)
{
	struct wire_str line, word;
	struct list l;

	if (!list_open(&l, env, language, "amounts.tsv"))
		return;
	while (list_line(&l, &line)) {
		if (!wire_str_field(&line, '\t', &word) || line.n == 0)
			list_fail(&l, "word, TAB, power of ten or percent");
		add_first(lex, word, WIRE_LEX_FOLD, list_number(&l, line, 99) + 1);
	}
}

/* "Robert TAB Bob TAB Bobby": names that count as one; `*set` counts the lines. */
static void
load_alike(struct wire_env *env, struct wire_lexicon *lex,
    const char *language, uint32_t *set)
{
	struct wire_str line, name;
	struct list l;

	if (wire_lexicon_is_made(lex) ||
	    !list_open(&l, env, language, "nicknames.tsv"))
		return;
	while (list_line(&l, &line)) {
		++*set;
		while (line.n > 0 && wire_str_field(&line, '\t', &name)) {
			wire_lexicon_add(lex, name, WIRE_LEX_FOLD, *set);
			if (wire_lexicon_word(lex, name) != *set)
				list_fail(&l, "single words, and none that another line has");
		}
	}
}

/* "Lahore TAB 1172451 TAB PK/04/", as file number `n`. */
static void
load_refs(struct wire_env *env, const struct place_refs *refs, size_t n,
    const char *language)
{
	struct place_file *const f = &refs->files[n];
	struct wire_str line, name, id;
	struct list l;

	*f = (struct place_file){ 0 };
	if (!list_open(&l, env, language, "place-refs.tsv"))
		return;
	f->text = l.rest;
	if (!list_line(&l, &f->prefix) || f->text.n >> PLACE_FILE_SHIFT > 0)
		list_fail(&l, "what identifiers begin with, and no more than 16 MB");
	while (!wire_lexicon_is_made(refs->names) && list_line(&l, &line)) {
		const uint32_t at = (uint32_t)(line.p - f->text.p) + 1;

		if (!wire_str_field(&line, '\t', &name) ||
		    !wire_str_field(&line, '\t', &id) || id.n == 0 || line.n == 0)
			list_fail(&l, "name, TAB, identifier, TAB, area");
		add_first(refs->names, name, has_lower(name) ? WIRE_LEX_FOLD :
		    WIRE_LEX_EXACT, (uint32_t)n << PLACE_FILE_SHIFT | at);
	}
}

const struct entity_lists *
entity_lists_load(struct wire_env *env)
{
	struct entity_lists *e = wire_env_alloc(env, sizeof(*e));
	const char *const *const languages = wire_env_languages(env, "name-words.tsv");
	uint32_t thing = 0, alike = 0;
	size_t n = 0;
	char name[96];

	while (languages[n] != NULL)
		n++;

	*e = (struct entity_lists){
		.words = wire_lexicon_new(env, "entities/words", NULL),
		.names = wire_lexicon_new(env, "entities/names", NULL),
		.dates = wire_lexicon_new(env, "entities/dates", NULL),
		.money = wire_lexicon_new(env, "entities/money", NULL),
		.scales = wire_lexicon_new(env, "entities/scales", NULL),
		.alike = wire_lexicon_new(env, "entities/alike", NULL),
		.gender = wire_lexicon_new(env, "entities/gender", NULL),
		.refs = { wire_lexicon_new(env, "entities/refs", NULL),
		    wire_env_alloc(env, (n + 1) * sizeof(struct place_file)) }
	};
	for (const char *const *lang = languages; *lang != NULL; lang++) {
		snprintf(name, sizeof(name), "%s/titles.tsv", *lang);
		wire_lexicon_load(e->words, name, WIRE_LEX_FOLD, title_classes);
		snprintf(name, sizeof(name), "%s/name-words.tsv", *lang);
		wire_lexicon_load(e->words, name, WIRE_LEX_FOLD, word_classes);
		add_all(env, e->words, *lang, "given-names.txt", WIRE_LEX_FOLD,
		    IS_GIVEN);
		add_all(env, e->words, *lang, "surnames.txt", WIRE_LEX_FOLD,
		    IS_SURNAME);
		for (unsigned type = 0; known[type] != NULL; type++)
			load_known(env, e->names, *lang, type, &thing);
		load_calendar(env, e->dates, *lang);
		load_currencies(env, e, *lang);
		load_scales(env, e->scales, *lang);
		load_alike(env, e->alike, *lang, &alike);
		load_refs(env, &e->refs, (size_t)(lang - languages), *lang);
		snprintf(name, sizeof(name), "%s/gender.tsv", *lang);
		wire_lexicon_load(e->gender, name, WIRE_LEX_FOLD, genders);
	}
	return e;
}
