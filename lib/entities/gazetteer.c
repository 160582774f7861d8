/*
 * gazetteer.c - lists of names that a newsroom keeps
 *
 * A list may have a million lines, so of a line there is kept where it stands
 * and what is needed to look for its names; it is cut into fields again when a
 * story has one of them.
 */
#include "lib/entities/gazetteer.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/filter/env.h"
#include "lib/pipeline/loader.h"

enum { NAME, TYPE, REF, ALIASES, OPTIONS, NFIELDS };

struct line {
	struct wire_str bytes;
	uint32_t number;	/* in its file, from 1 */
	uint32_t terms;		/* index */
	uint16_t file;
	uint8_t type;
};

/* A name or alias: bytes of its line. */
struct entry {
	uint32_t line, at, length;
	/* The next one written the same way, by the order of lines; of the last
	 * one, the first.  The lexicon has the last. */
	uint32_t next;
};

struct gazetteer {
	struct wire_lexicon *lexicon;	/* values: entry + 1 */
	const char **files;
	struct line *lines;
	struct entry *entries;
	size_t nlines, nentries;
	struct terms *terms;
	size_t nterms, terms_size;
};

struct reader {
	struct wire_env *env;
	struct gazetteer *g;
	struct contexts *contexts;
	struct wire_problems *problems;
	const char *file;
	uint16_t file_number;
	uint32_t number;
	struct wire_str line;
	struct wire_str options;	/* those of the last line of terms */
};

static bool
is_letter_or_digit(uint32_t cp)
{
	return wire_is_letter(cp) || wire_is_digit(cp);
}

static bool
has(struct wire_str name, bool (*kind)(uint32_t cp))
{
	for (size_t i = 0, len; i < name.n; i += len)
		if (kind(wire_utf8_at(name, i, &len)))
			return true;
	return false;
}

/* ---- reading ------------------------------------------------------------------ */

/* A mistake at `p`, a place in the line. */
static void __attribute__((format(printf, 3, 4)))
bad(struct reader *r, const char *p, const char *fmt, ...)
{
	const struct wire_str before = { r->line.p, (size_t)(p - r->line.p) };
	va_list ap;

	va_start(ap, fmt);
	wire_problem_v(r->problems, r->file, r->number,
	    wire_utf8_count(before) + 1, fmt, ap);
	va_end(ap);
}

/* NUL-ended, for messages. */
static const char *
copy(struct reader *r, struct wire_str s)
{
	return wire_loader_copy(r->problems->arena, s);
}

static void
split(struct wire_str line, struct wire_str field[NFIELDS], struct wire_str *rest)
{
	for (size_t i = 0; i < NFIELDS; i++)
		if (wire_str_field(&line, '\t', &field[i]))
			field[i] = wire_str_trim(field[i]);
		else
			field[i] = (struct wire_str){ NULL, 0 };
	*rest = line;
}

static bool
read_number(struct wire_str s, int least, int *out)
{
	return wire_str_int(s, out) && *out >= least;
}

static void
read_option(struct reader *r, struct wire_str option, struct terms *t)
{
	static const char *const names[] = {
		"case", "priority", "not", "override", "context", "min-length", NULL
	};
	struct wire_str value = option, name;
	int number = 0;

	wire_str_field(&value, '=', &name);
	const bool has_value = value.p != NULL;
	if (wire_str_is(name, "not") && !has_value) {
		t->never = true;
	} else if (wire_str_is(name, "override") && !has_value) {
		t->overrides = true;
	} else if (wire_str_is(name, "case")) {
		if (!newsroom_case(value, &t->letters))
			bad(r, option.p, "case is exact, title or any");
	} else if (wire_str_is(name, "priority")) {
		if (!read_number(value, -1000000, &t->priority))
			bad(r, option.p, "priority is a whole number");
	} else if (wire_str_is(name, "min-length")) {
		if (!read_number(value, 1, &number))
			bad(r, option.p, "min-length is a whole number from 1");
		t->min_length = (size_t)number;
	} else if (wire_str_is(name, "context")) {
		if (!contexts_add(r->contexts, value, t))
			bad(r, option.p, "context is words with commas between");
	} else {
		bad(r, option.p, "no option '%s'%s", copy(r, option),
		    wire_suggestion(r->problems, copy(r, name), names));
	}
}

/* Lines with the same options as the line before share the terms. */
static uint32_t
read_options(struct reader *r, struct wire_str options)
{
	struct gazetteer *const g = r->g;
	struct terms t = { 0 };
	struct wire_str option;

	if (options.n == 0)
		return 0;
	if (wire_str_eq(options, r->options))
		return (uint32_t)g->nterms - 1;
	r->options = options;
	while (wire_str_field(&options, ' ', &option))
		if (option.n > 0)
			read_option(r, option, &t);
	if (g->nterms == g->terms_size) {
		struct wire_arena *const arena = wire_env_arena(r->env);
		g->terms = wire_arena_grow(arena, g->terms,
		    g->terms_size * sizeof(*g->terms),
		    2 * g->terms_size * sizeof(*g->terms));
		g->terms_size *= 2;
	}
	g->terms[g->nterms] = t;
	return (uint32_t)g->nterms++;
}

static void
add_name(struct reader *r, struct wire_str name, size_t min_length)
{
	struct gazetteer *const g = r->g;
	const uint32_t id = (uint32_t)g->nentries + 1;

	if (name.n > GAZETTEER_LONGEST_NAME) {
		bad(r, name.p, "a name of %zu bytes; %d are the most", name.n,
		    GAZETTEER_LONGEST_NAME);
		return;
	}
	if (min_length > 0 && wire_utf8_count(name) < min_length)
		return;
	if (!has(name, is_letter_or_digit)) {
		bad(r, name.p, "a name needs a letter or a digit");
		return;
	}
	uint32_t *const value = wire_lexicon_value(g->lexicon, name, WIRE_LEX_FOLD);
	struct entry *const e = &g->entries[g->nentries++];
	*e = (struct entry){ .line = (uint32_t)g->nlines, .length = (uint32_t)name.n,
	    .at = (uint32_t)(name.p - r->line.p), .next = id };
	if (*value != 0) {
		struct entry *const last = &g->entries[*value - 1];
		e->next = last->next;
		last->next = id;
	}
	*value = id;
}

static void
read_line(struct reader *r)
{
	struct wire_str field[NFIELDS], rest, alias;
	struct gazetteer *const g = r->g;

	split(r->line, field, &rest);
	if (rest.p != NULL)
		bad(r, rest.p, "more than name, type, ref, aliases and options");
	const uint32_t terms = read_options(r, field[OPTIONS]);
	const struct terms *const t = &g->terms[terms];
	enum wire_entity_type type = WIRE_ENTITY_OTHER;
	if (field[TYPE].n > 0) {
		type = newsroom_type(field[TYPE]);
		if (type == WIRE_ENTITY_OTHER)
			bad(r, field[TYPE].p, "no type '%s'%s", copy(r, field[TYPE]),
			    newsroom_type_suggestion(r->problems, copy(r, field[TYPE])));
	} else if (!t->never) {
		bad(r, field[NAME].p, "the type is missing: name, TAB, type");
	}
	add_name(r, field[NAME], t->min_length);
	while (field[ALIASES].n > 0 && wire_str_field(&field[ALIASES], '|', &alias))
		add_name(r, wire_str_trim(alias), t->min_length);
	g->lines[g->nlines++] = (struct line){ .bytes = r->line,
	    .number = r->number, .terms = terms, .file = r->file_number,
	    .type = (uint8_t)type };
}

/* How many lines there are at most, names, and words of names. */
struct counts {
	size_t lines, names, words;
};

static void
count(struct wire_str bytes, struct counts *c)
{
	struct wire_str line;

	while (wire_str_line(&bytes, &line)) {
		size_t tabs = 0;
		c->lines++;
		c->names++;
		c->words++;
		for (size_t i = 0; i < line.n && tabs < OPTIONS; i++) {
			const char ch = line.p[i];
			tabs += ch == '\t';
			c->names += tabs == ALIASES && (ch == '|' || ch == '\t');
			c->words += tabs != TYPE && tabs != REF &&
			    (ch == ' ' || ch == '|' || ch == '-');
		}
	}
}

static void
read_file(struct reader *r, struct wire_str rest)
{
	static const struct wire_str mark = WIRE_STR("\xef\xbb\xbf");

	if (wire_str_starts(rest, mark))
		rest = wire_str_sub(rest, mark.n, rest.n);
	for (r->number = 1; wire_str_line(&rest, &r->line); r->number++)
		if (wire_str_trim(r->line).n > 0 && r->line.p[0] != '#')
			read_line(r);
}

struct gazetteer *
gazetteer_read(struct wire_env *env, struct contexts *contexts,
    const struct gazetteer_file *files, size_t nfiles, struct wire_problems *ps)
{
	struct wire_arena *const arena = wire_env_arena(env);
	struct gazetteer *const g = wire_env_alloc(env, sizeof(*g));
	struct reader r = { .env = env, .g = g, .contexts = contexts,
	    .problems = ps };
	struct counts n = { 0 };

	for (size_t i = 0; i < nfiles; i++)
		count(files[i].bytes, &n);
	*g = (struct gazetteer){
		.lexicon = wire_lexicon_new(env, NULL, NULL),
		.files = wire_arena_array(arena, nfiles, sizeof(*g->files)),
		.lines = wire_arena_array(arena, n.lines, sizeof(*g->lines)),
		.entries = wire_arena_array(arena, n.names, sizeof(*g->entries)),
		.nterms = 1, .terms_size = 16
	};
	g->terms = wire_arena_array(arena, g->terms_size, sizeof(*g->terms));
	g->terms[0] = (struct terms){ 0 };
	wire_lexicon_reserve(g->lexicon, n.words);
	for (size_t i = 0; i < nfiles; i++) {
		g->files[i] = r.file = files[i].name;
		r.file_number = (uint16_t)i;
		read_file(&r, files[i].bytes);
	}
	return g;
}

size_t
gazetteer_lines(const struct gazetteer *g)
{
	return g->nlines;
}

/* ---- finding -------------------------------------------------------------------- */

/* The next character at or after *at that is no blank, a straight apostrophe for
 * a curly one; 0 at the end. */
static uint32_t
next_letter(struct wire_str s, size_t *at)
{
	while (*at < s.n) {
		size_t len;
		const uint32_t cp = wire_utf8_at(s, *at, &len);
		*at += len;
		if (!wire_is_space(cp))
			return cp == 0x2019 ? '\'' : cp;
	}
	return 0;
}

/* The words are the same; are the capitals as they must be? */
static bool
fits_case(struct wire_str name, struct wire_str text, enum letter_case letters)
{
	size_t i = 0, k = 0;
	uint32_t a, b;

	if (wire_str_eq(name, text))	/* as nearly always */
		return true;
	if (letters == CASE_DEFAULT)
		letters = has(name, wire_is_lower) ? CASE_TITLE : CASE_EXACT;
	if (letters == CASE_ANY)
		return true;
	do {
		a = next_letter(name, &i);
		b = next_letter(text, &k);
		if (a != b && (letters == CASE_EXACT || wire_is_upper(a)))
			return false;
	} while (a != 0);
	return true;
}

/* The same ref and type is the same thing, also of two lines. */
static uint64_t
thing_of(struct wire_str ref, uint32_t line, uint8_t type)
{
	const uint64_t h = ref.n > 0 ? wire_word_hash(ref).folded :
	    wire_mix(0, (uint64_t)line + 1);

	return wire_mix(h, type) | 1;
}

static void
claim(const struct gazetteer *g, struct claims *c, const struct entry *e,
    struct wire_span at)
{
	const struct line *const line = &g->lines[e->line];
	const struct terms *const t = &g->terms[line->terms];
	const struct wire_str name = wire_str_sub(line->bytes, e->at,
	    e->at + e->length);
	struct wire_str field[NFIELDS], rest;

	if (!fits_case(name, wire_str_sub(c->s->text, at.start, at.end), t->letters) ||
	    !claims_context(c, t))
		return;
	split(line->bytes, field, &rest);
	struct claim claim = {
		.at = at, .type = (enum wire_entity_type)line->type, .terms = t,
		.order = e->line, .name = field[NAME], .rule = "list",
		.file = g->files[line->file], .line = line->number,
		.thing = thing_of(field[REF], e->line, line->type)
	};
	if (field[REF].n > 0)
		claim.ref = field[REF];
	claims_add(c, &claim);
}

static void
claim_all(const struct gazetteer *g, struct claims *c, uint32_t last,
    struct wire_span at)
{
	uint32_t id = last;

	for (int lines = 0; lines < GAZETTEER_MOST_LINES; lines++) {
		id = g->entries[id - 1].next;
		claim(g, c, &g->entries[id - 1], at);
		if (id == last)
			break;
	}
}

static void
find_in_story(const struct gazetteer *g, struct claims *c)
{
	const struct story *const s = c->s;
	struct wire_lexicon_hit hits[WIRE_LEX_MOST];

	for (size_t i = 0; (i = wire_lexicon_next(g->lexicon, WIRE_LEX_FOLD,
	    s->v, s->n, i)) < s->n; i++) {
		const size_t n = wire_lexicon_matches(g->lexicon, WIRE_LEX_FOLD,
		    s->v, s->n, i, hits);
		for (size_t k = 0; k < n; k++)
			claim_all(g, c, hits[k].value, (struct wire_span){
			    s->v[i].start, s->v[i + hits[k].n - 1].end });
	}
}

/* Some words of the story were cut at hyphens, "London|-based", and so
 * "Anti-|Corruption Bureau": names with such words whole. */
static void
find_uncut(const struct gazetteer *g, struct claims *c,
    const struct wire_token *v, size_t n)
{
	const struct wire_token *piece = c->s->v;
	struct wire_lexicon_hit hits[WIRE_LEX_MOST];

	for (size_t i = 0; (i = wire_lexicon_next(g->lexicon, WIRE_LEX_FOLD,
	    v, n, i)) < n; i++) {
		const size_t nhits = wire_lexicon_matches(g->lexicon,
		    WIRE_LEX_FOLD, v, n, i, hits);
		while (piece->start < v[i].start)
			piece++;
		for (size_t k = 0; k < nhits; k++) {
			const struct wire_span at = { v[i].start, v[i + hits[k].n - 1].end };
			if (piece[hits[k].n - 1].end < at.end)
				claim_all(g, c, hits[k].value, at);
		}
	}
}

void
gazetteer_find(const struct gazetteer *g, struct claims *c)
{
	const struct wire_token *whole;
	const size_t n = wire_hashed_tokens(c->s->rec, &whole);

	if (g->nentries == 0)	/* there are rules alone */
		return;
	find_in_story(g, c);
	if (n != c->s->n)
		find_uncut(g, c, whole, n);
}
