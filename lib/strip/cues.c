/* cues.c - the words by which residue is known */
#include "lib/strip/cues.h"

#include <stdio.h>
#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/text/words.h"

enum {
	MAX_CLASSES = 64,
	MAX_ELEMENTS = 16,
	MAX_GAP = 10,		/* words that <any> stands for, at most */
	MAX_LEAD = 40,		/* … at the start of a phrase, */
	MAX_LEAD_LINE = 300,	/* … and of a line with no more bytes */
	TABLE_SIZE = 4096	/* a power of two, far above the number of words */
};

const char *const residue_names[NRESIDUES + 1] = {
	"story", "embed", "related", "caption", "credit", "byline", "tagline",
	"share", "newsletter", "advert", "copyright", "link", "correction",
	"editor-note", "dateline", "other", "page", NULL
};

static const char *const place_names[CUE_NPLACES] = {
	"any", "head", "tail", "title", "label"
};

static const char *const class_names[NCLASSES] = {
	"particle", "month", "weekday", "by", "first-person", "photo", "role",
	"act", "offer", "goods", "reader", "self", "time", "label",
	"agency", "back"
};

enum element_type { WORDS, CLASS, NUMBER, NAME, ANY, END };

struct element {
	enum element_type type;
	bool optional;
	size_t class;			/* CLASS */
	const struct cue_entry **words;	/* WORDS */
	size_t nwords;
};

struct phrase {
	enum residue kind;
	enum cue_place place;
	struct element *v;
	size_t n;
	size_t key;	/* the element that it is found by */
};

/* One phrase that is to be tried where a word is met. */
struct lead {
	const struct phrase *phrase;
	struct lead *next;
};

struct cue_entry {
	uint64_t classes;
	unsigned rank;
	struct lead *leads;
};

struct cues {
	struct wire_env *env;
	struct {
		uint64_t hash;		/* of words.h, folded */
		struct cue_entry *entry;
	} table[TABLE_SIZE];
	size_t nentries;
	struct wire_str classes[MAX_CLASSES];
	size_t nclasses;
};

/* ---- words --------------------------------------------------------------- */

/* Where the word is, whatever its case; or would be. */
static size_t
slot(const struct cues *cues, uint64_t hash)
{
	size_t i = (size_t)hash & (TABLE_SIZE - 1);

	while (cues->table[i].entry != NULL && cues->table[i].hash != hash)
		i = (i + 1) & (TABLE_SIZE - 1);
	return i;
}

static const struct cue_entry *
lookup(const struct cues *cues, struct wire_str word)
{
	return cues->table[slot(cues, wire_word_hash(word).folded)].entry;
}

static bool
is_quote(uint32_t cp, bool *opens)
{
	*opens = cp == 0x201c || cp == 0xab;
	return *opens || cp == '"' || cp == 0x201d || cp == 0xbb;
}

static bool
joins_word(struct wire_str line, size_t at, uint32_t cp, size_t len)
{
	size_t next_len;

	if (cp != '\'' && cp != 0x2019 && cp != '-')
		return false;
	if (at + len >= line.n)
		return false;
	uint32_t next = wire_utf8_at(line, at + len, &next_len);
	return wire_is_letter(next) || wire_is_digit(next);
}

/* End of the word that begins at `at`, and what its first characters tell. */
static size_t
word_end(struct wire_str line, size_t at, uint32_t *flags)
{
	size_t i = at, len;
	bool digits = true;

	*flags = 0;
	while (i < line.n) {
		unsigned char c = (unsigned char)line.p[i];
		if (c >= 'a' && c <= 'z') {
			digits = false;
			i++;
			continue;
		}
		uint32_t cp = wire_utf8_at(line, i, &len);
		bool digit = wire_is_digit(cp);
		if (!digit && !wire_is_letter(cp) && !joins_word(line, i, cp, len))
			break;
		if (i == at && wire_is_upper(cp))
			*flags |= WORD_CAPITAL;
		digits = digits && digit;
		i += len;
	}
	if (digits)
		*flags |= WORD_NUMBER;
	return i;
}

size_t
cues_words(const struct cues *cues, struct wire_str line, struct cue_word *v,
    size_t max)
{
	size_t n = 0, len;
	bool quoted = false, opens;

	for (size_t i = 0; i < line.n && n < max; i += len) {
		if (line.p[i] == ' ') {
			len = 1;
			continue;
		}
		uint32_t cp = wire_utf8_at(line, i, &len), flags = 0;
		if (wire_is_letter(cp) || wire_is_digit(cp))
			len = word_end(line, i, &flags) - i;
		else if (cp == ':' || cp == 0xa9)
			flags = WORD_MARK;
		else {
			if (is_quote(cp, &opens))
				quoted = cp == '"' ? !quoted : opens;
			else if (n > 0 && (cp == '.' || cp == '!' || cp == '?'))
				v[n - 1].flags |= WORD_STOP;
			continue;
		}
		const struct cue_entry *entry =
		    lookup(cues, wire_str_sub(line, i, i + len));
		v[n++] = (struct cue_word){
			.start = (uint32_t)i, .end = (uint32_t)(i + len),
			.entry = entry,
			.flags = flags | (quoted ? WORD_QUOTED : 0),
			.classes = entry == NULL ? 0 : (uint32_t)entry->classes &
			    ((1u << NCLASSES) - 1),
		};
	}
	return n;
}

unsigned
cue_rank(const struct cue_word *w)
{
	return w->entry == NULL ? 0 : w->entry->rank;
}

/* ---- matching ------------------------------------------------------------ */

static bool
element_is(const struct element *el, const struct cue_word *w)
{
	switch (el->type) {
	case WORDS:
		for (size_t i = 0; i < el->nwords; i++)
			if (w->entry == el->words[i])
				return true;
		return false;
	case CLASS:
		return w->entry != NULL && (w->entry->classes >> el->class & 1);
	case NUMBER:
		return (w->flags & WORD_NUMBER) != 0;
	default:
		return false;
	}
}

/* Words from i that can be a name: capitalised, with particles between. */
static size_t
name_length(const struct cue_word *v, size_t n, size_t i)
{
	size_t k = i, last = i;

	for (; k < n && k < i + MAX_GAP; k++) {
		if (v[k].flags & WORD_CAPITAL)
			last = k + 1;
		else if (k == i || !cue_is(&v[k], CLASS_PARTICLE))
			break;
	}
	return last - i;
}

/* Do the elements from e on match the words from i on?  Recursion goes as deep
 * as the phrase is long. */
static bool
matches(const struct phrase *p, size_t e, const struct cue_word *v, size_t n,
    size_t i)
{
	if (e == p->n)
		return true;
	const struct element *el = &p->v[e];
	size_t most = 0;
	switch (el->type) {
	case END:
		while (i < n && v[i].flags & WORD_MARK)
			i++;
		return i == n;
	case ANY:
		for (size_t k = i; k <= n && k <= i + MAX_GAP; k++)
			if (matches(p, e + 1, v, n, k))
				return true;
		return false;
	case NAME:
		most = name_length(v, n, i);
		for (size_t k = most; k > 0; k--)
			if (matches(p, e + 1, v, n, i + k))
				return true;
		break;
	default:
		if (i < n && element_is(el, &v[i]) && matches(p, e + 1, v, n, i + 1))
			return true;
	}
	return el->optional && matches(p, e + 1, v, n, i);
}

/* Does the phrase match a line in which its key has been found as word i? */
static bool
leads(const struct phrase *p, const struct cue_word *v, size_t n, size_t i,
    size_t bytes)
{
	if (p->key == 0)
		return i == 0 && matches(p, 0, v, n, 0);
	if (bytes > MAX_LEAD_LINE)
		return false;
	if (p->key == 1 && p->v[0].type == ANY)
		return i <= MAX_LEAD && matches(p, 1, v, n, i);
	return matches(p, 0, v, n, 0);
}

void
cues_match(const struct cue_word *v, size_t n, size_t bytes,
    enum residue kinds[CUE_NPLACES])
{
	for (size_t i = 0; i < n; i++) {
		if (v[i].entry == NULL)
			continue;
		for (const struct lead *l = v[i].entry->leads; l; l = l->next) {
			const struct phrase *p = l->phrase;
			if (kinds[p->place] == STORY && leads(p, v, n, i, bytes))
				kinds[p->place] = p->kind;
		}
	}
}

/* ---- loading ------------------------------------------------------------- */

/* Where in the data file we are, for messages. */
struct place {
	struct cues *cues;
	const char *file;
	size_t line;
};

static struct cue_entry *
intern(const struct place *at, struct wire_str word)
{
	struct cues *cues = at->cues;
	const uint64_t hash = wire_word_hash(word).folded;
	const size_t i = slot(cues, hash);

	if (cues->table[i].entry != NULL)
		return cues->table[i].entry;
	if (++cues->nentries > TABLE_SIZE / 2)
		wire_env_fail(cues->env, at->file, at->line, 0, "too many words");
	struct cue_entry *entry = wire_env_alloc(cues->env, sizeof(*entry));
	*entry = (struct cue_entry){ 0 };
	cues->table[i].hash = hash;
	cues->table[i].entry = entry;
	return entry;
}

static size_t
find_class(const struct cues *cues, struct wire_str name)
{
	size_t i = 0;

	while (i < cues->nclasses && !wire_str_eq(cues->classes[i], name))
		i++;
	return i;
}

/* "class	month	january/jan february/feb": words joined by a slash are the
 * same thing. */
static void
add_class(const struct place *at, struct wire_str name, struct wire_str words)
{
	struct cues *cues = at->cues;
	size_t class = find_class(cues, name);
	struct wire_str group, word;

	if (class == cues->nclasses) {
		if (class == MAX_CLASSES)
			wire_env_fail(cues->env, at->file, at->line, 0,
			    "more than %d classes", MAX_CLASSES);
		cues->classes[cues->nclasses++] = name;
	}
	for (unsigned rank = 1; wire_str_field(&words, ' ', &group); rank++) {
		while (wire_str_field(&group, '/', &word)) {
			struct cue_entry *e = intern(at, word);
			e->classes |= (uint64_t)1 << class;
			if (class == CLASS_MONTH)
				e->rank = rank;
		}
	}
}

static struct element
parse_words(const struct place *at, struct wire_str alternatives)
{
	struct element el = { .type = WORDS };
	struct wire_str word;
	size_t most = 1;

	for (size_t i = 0; i < alternatives.n; i++)
		most += alternatives.p[i] == '/';
	el.words = wire_env_alloc(at->cues->env, most * sizeof(const struct cue_entry *));
	while (wire_str_field(&alternatives, '/', &word))
		el.words[el.nwords++] = intern(at, word);
	return el;
}

static struct element
parse_element(const struct place *at, struct wire_str word)
{
	static const struct { const char *name; enum element_type type; } special[] = {
		{ "<any>", ANY }, { "<name>", NAME }, { "<number>", NUMBER },
		{ "<end>", END },
	};

	for (size_t i = 0; i < sizeof(special) / sizeof(*special); i++)
		if (wire_str_is(word, special[i].name))
			return (struct element){ .type = special[i].type };
	if (word.p[0] != '<')
		return parse_words(at, word);
	size_t class = find_class(at->cues, wire_str_sub(word, 1, word.n - 1));
	if (class == at->cues->nclasses)
		wire_env_fail(at->cues->env, at->file, at->line, 0,
		    "no class `%.*s'", (int)word.n, word.p);
	return (struct element){ .type = CLASS, .class = class };
}

static void
add_lead(struct cues *cues, struct cue_entry *e, const struct phrase *p)
{
	struct lead *l = wire_env_alloc(cues->env, sizeof(*l));

	*l = (struct lead){ p, e->leads };
	e->leads = l;
}

/* Hangs the phrase on the words of its first element that must be there. */
static void
add_key(const struct place *at, struct phrase *p)
{
	struct cues *cues = at->cues;
	size_t k = 0;

	while (k < p->n && (p->v[k].optional ||
	    (p->v[k].type != WORDS && p->v[k].type != CLASS)))
		k++;
	if (k == p->n)
		wire_env_fail(cues->env, at->file, at->line, 0,
		    "the phrase has no word that must be there");
	p->key = k;
	for (size_t i = 0; i < p->v[k].nwords; i++)
		add_lead(cues, (struct cue_entry *)p->v[k].words[i], p);
	if (p->v[k].type == CLASS)
		for (size_t i = 0; i < TABLE_SIZE; i++)
			if (cues->table[i].entry != NULL &&
			    cues->table[i].entry->classes >> p->v[k].class & 1)
				add_lead(cues, cues->table[i].entry, p);
}

static void
add_phrase(const struct place *at, enum residue kind, enum cue_place place,
    struct wire_str text)
{
	struct wire_env *env = at->cues->env;
	struct phrase *p = wire_env_alloc(env, sizeof(*p));
	struct wire_str word;

	*p = (struct phrase){ .kind = kind, .place = place };
	p->v = wire_env_alloc(env, MAX_ELEMENTS * sizeof(*p->v));
	while (wire_str_field(&text, ' ', &word)) {
		if (p->n == MAX_ELEMENTS)
			wire_env_fail(env, at->file, at->line, 0,
			    "more than %d words", MAX_ELEMENTS);
		bool optional = word.n > 1 && word.p[word.n - 1] == '?';
		if (optional)
			word.n--;
		p->v[p->n] = parse_element(at, word);
		p->v[p->n++].optional = optional;
	}
	add_key(at, p);
}

static size_t
name_index(const struct place *at, const char *const *names, size_t n,
    struct wire_str name)
{
	for (size_t i = 0; i < n; i++)
		if (wire_str_is(name, names[i]))
			return i;
	wire_env_fail(at->cues->env, at->file, at->line, 0, "unknown word '%.*s'",
	    (int)name.n, name.p);
}

static void
load_file(struct cues *cues, struct wire_str bytes, const char *file)
{
	struct place at = { cues, file, 0 };
	struct wire_str line, kind, place;

	while (wire_str_line(&bytes, &line)) {
		at.line++;
		if (line.n == 0 || line.p[0] == '#')
			continue;
		if (!wire_str_field(&line, '\t', &kind) ||
		    !wire_str_field(&line, '\t', &place) || line.n == 0)
			wire_env_fail(cues->env, file, at.line, 0,
			    "kind, place and phrase expected");
		if (wire_str_is(kind, "class"))
			add_class(&at, place, line);
		else
			add_phrase(&at,
			    (enum residue)name_index(&at, residue_names,
			    NRESIDUES, kind),
			    (enum cue_place)name_index(&at, place_names,
			    CUE_NPLACES, place),
			    line);
	}
}

struct cues *
cues_load(struct wire_env *env)
{
	struct cues *cues = wire_env_alloc(env, sizeof(*cues));
	struct wire_str bytes;
	const char *file;

	memset(cues, 0, sizeof(*cues));
	cues->env = env;
	for (; cues->nclasses < NCLASSES; cues->nclasses++)
		cues->classes[cues->nclasses] =
		    wire_str_of(class_names[cues->nclasses]);
	for (const char *const *lang = wire_env_languages(env); *lang; lang++) {
		char name[64];
		snprintf(name, sizeof(name), "%s/residue.tsv", *lang);
		if (wire_env_data(env, name, &bytes, &file))
			load_file(cues, bytes, file);
	}
	return cues;
}
