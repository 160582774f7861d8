/* cues.c - the words by which residue is known */
#include "lib/strip/cues.h"

#include <endian.h>
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
	TABLE_BITS = 12,	/* far more places than there are words */
	TABLE_SIZE = 1 << TABLE_BITS,
	FILTER_BITS = 15
};

const char *const residue_names[NRESIDUES + 1] = {
	"story", "embed", "related", "caption", "credit", "byline", "tagline",
	"share", "newsletter", "advert", "copyright", "link", "correction",
	"editor-note", "dateline", "headline",
	"other", "page", NULL
};

static const char *const place_names[CUE_NPLACES] = {
	"any", "head", "tail", "title", "label"
};

static const char *const class_names[NCLASSES] = {
	"particle", "month", "weekday", "by", "first-person", "photo", "role",
	"act", "offer", "goods", "reader", "self", "time", "label",
	"agency", "back", "menu"
};

enum element_type { WORDS, CLASS, NUMBER, NAME, ANY, END };

struct element {
	enum element_type type;
	bool optional;
	size_t class;			/* CLASS */
	struct cue_entry **words;	/* WORDS */
	size_t nwords;
};

struct phrase {
	enum residue kind;
	enum cue_place place;
	struct element *v;
	size_t n;
	size_t anchor;	/* the first element that must be there and is a word */
	size_t number;	/* from 1, in the order of the data */
	size_t most;	/* words of a line that it can match from end to end */
};

/* One phrase that is to be tried where a word is met. */
struct lead {
	const struct phrase *phrase;
	struct lead *next;
};

struct cue_entry {
	uint64_t key;		/* of the word; 0: there is no entry here */
	uint64_t classes;
	struct lead *opening;	/* phrases that begin a line with the word */
	struct lead *inner;	/* others, which are looked for where it stands */
	uint32_t rank, length;	/* bytes of the word */
};

struct cues {
	struct wire_env *env;
	/* A bit a word, more or less: half the words of a story are in no list,
	 * and this is small enough to stay near the processor. */
	uint64_t filter[1 << (FILTER_BITS - 6)];
	struct cue_entry table[TABLE_SIZE];
	size_t nentries, nphrases;
	struct wire_str classes[MAX_CLASSES];
	size_t nclasses;
};

/* ---- words --------------------------------------------------------------- */

/* A word has a key, the same whatever its case.  Of up to 15 ASCII letters it is
 * made of them, eight at a time, with a few instructions; any other word is
 * hashed. */

#define EVERY_BYTE(x) ((uint64_t)(x) * 0x0101010101010101u)
enum { PLAIN_BYTES = 16 };

/* Bit 7 of every byte that is no ASCII letter. */
static inline uint64_t
not_letters(uint64_t w)
{
	const uint64_t small = (w | EVERY_BYTE(0x20)) & EVERY_BYTE(0x7f);
	const uint64_t from_a = small + EVERY_BYTE(0x80 - 'a');
	const uint64_t above_z = small + EVERY_BYTE(0x7f - 'z');

	return (~from_a | above_z | w) & EVERY_BYTE(0x80);
}

/* The letters before the first byte marked in `stops`, made small. */
static inline uint64_t
letters_before(uint64_t w, uint64_t stops)
{
	return (w | EVERY_BYTE(0x20)) & (((stops & -stops) >> 7) - 1);
}

/* Letters at the front of 16 bytes, and the key of the word they are; 16 is not
 * a word but the beginning of one. */
static inline size_t
plain_word(const char *p, uint64_t *key)
{
	uint64_t w, more, stops;

	memcpy(&w, p, 8);
	w = le64toh(w);
	stops = not_letters(w);
	if (stops != 0) {
		*key = letters_before(w, stops);
		return (size_t)__builtin_ctzll(stops) / 8;
	}
	memcpy(&more, p + 8, 8);
	more = le64toh(more);
	stops = not_letters(more);
	*key = w | EVERY_BYTE(0x20);
	if (stops == 0)
		return PLAIN_BYTES;
	if ((stops & 0x80) == 0)
		*key = wire_mix(*key, letters_before(more, stops));
	return 8 + (size_t)__builtin_ctzll(stops) / 8;
}

static uint64_t
word_key(struct wire_str word)
{
	char front[PLAIN_BYTES] = { 0 };
	uint64_t key;

	if (word.n < PLAIN_BYTES) {
		memcpy(front, word.p, word.n);
		if (plain_word(front, &key) == word.n)
			return key;
	}
	return wire_word_hash(word).folded | 1;	/* never 0 */
}

static inline uint64_t
spread(uint64_t key)
{
	return key * 0x9fb21c651e98df25u;
}

/* The word of the filter that has the key's bit, and the bit. */
static inline size_t
filter_place(uint64_t key, uint64_t *bit)
{
	const uint64_t place = spread(key) >> (64 - FILTER_BITS);

	*bit = (uint64_t)1 << (place & 63);
	return (size_t)(place >> 6);
}

/* Where the word is, or would be. */
static inline size_t
slot(const struct cues *cues, uint64_t key)
{
	size_t i = (size_t)(spread(key) >> (64 - TABLE_BITS));

	while (cues->table[i].key != key && cues->table[i].key != 0)
		i = (i + 1) & (TABLE_SIZE - 1);
	return i;
}

static inline const struct cue_entry *
lookup(const struct cues *cues, uint64_t key)
{
	uint64_t bit;

	if ((cues->filter[filter_place(key, &bit)] & bit) == 0)
		return NULL;
	const struct cue_entry *e = &cues->table[slot(cues, key)];
	return e->key == 0 ? NULL : e;
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

/* May the word go on with this byte? */
static inline bool
goes_on(char c)
{
	return (unsigned char)c >= 0x80 || (c >= '0' && c <= '9') || c == '\'' ||
	    c == '-';
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

/* The word at `at`: its end, its key, and what its first characters tell. */
static inline size_t
read_word(struct wire_str line, size_t at, uint64_t *key, uint32_t *flags)
{
	size_t n = 0, end;

	if (line.n - at > PLAIN_BYTES) {
		n = plain_word(line.p + at, key);
		end = at + n;
		if (n < PLAIN_BYTES && goes_on(line.p[end]))
			n = 0;
	} else {
		char tail[PLAIN_BYTES + 1] = { 0 };
		memcpy(tail, line.p + at, line.n - at);
		n = plain_word(tail, key);
		end = at + n;
		if (goes_on(tail[n]))
			n = 0;
	}
	if (n > 0 && n < PLAIN_BYTES) {
		*flags = (line.p[at] & 0x20) == 0 ? WORD_CAPITAL : 0;
		return end;
	}
	end = word_end(line, at, flags);
	*key = word_key(wire_str_sub(line, at, end));
	return end;
}

/* Most characters are ASCII, which needs no call. */
static inline bool
starts_word(uint32_t cp)
{
	if (cp < 0x80)
		return ((cp | 32) - 'a' < 26) | (cp - '0' < 10);
	return wire_is_letter(cp) || wire_is_digit(cp);
}

size_t
cues_words(const struct cues *cues, struct wire_str line, struct cue_word *v,
    size_t max)
{
	size_t n = 0, len;
	bool quoted = false, opens;

	for (size_t i = 0, end; i < line.n && n < max; i = end) {
		const char c = line.p[i];
		uint32_t flags = 0;
		uint64_t key;
		if (c == ' ' || c == ',') {
			end = i + 1;
			continue;
		}
		const uint32_t cp = wire_utf8_at(line, i, &len);
		if (starts_word(cp)) {
			end = read_word(line, i, &key, &flags);
		} else if (cp == ':' || cp == 0xa9) {
			end = i + len;
			flags = WORD_MARK;
			key = word_key(wire_str_sub(line, i, end));
		} else {
			end = i + len;
			if (is_quote(cp, &opens))
				quoted = cp == '"' ? !quoted : opens;
			else if (n > 0 && (cp == '.' || cp == '!' || cp == '?'))
				v[n - 1].flags |= WORD_STOP;
			continue;
		}
		struct cue_word *w = &v[n++];
		*w = (struct cue_word){ .start = (uint32_t)i, .end = (uint32_t)end,
			.entry = lookup(cues, key),
			.flags = flags | (quoted ? WORD_QUOTED : 0) };
		if (w->entry != NULL) {
			w->classes = (uint32_t)w->entry->classes &
			    ((1u << NCLASSES) - 1);
			w->flags |= w->entry->inner != NULL ? WORD_KEY : 0;
		}
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

static bool
is_too_long(const struct phrase *p, const struct cue_word *v, size_t n)
{
	return n > p->most && (v[n - 1].flags & WORD_MARK) == 0;
}

/* Where the anchor of the phrase stands in a line that it matches; n if it does
 * not. */
static size_t
find_phrase(const struct phrase *p, const struct cue_word *v, size_t n)
{
	const struct element *anchor = &p->v[p->anchor];
	const bool anywhere = p->anchor == 1 && p->v[0].type == ANY;

	if (is_too_long(p, v, n) || (!anywhere && !matches(p, 0, v, n, 0)))
		return n;
	for (size_t i = 0; i < n && !(anywhere && i > MAX_LEAD); i++)
		if (element_is(anchor, &v[i]) &&
		    (!anywhere || matches(p, 1, v, n, i)))
			return i;
	return n;
}

/* Of two phrases for one place, the one counts that is met first; then the one
 * that comes later in the data. */
struct found {
	const struct phrase *phrase;
	size_t at;
};

static void
keep_first(struct found *found, const struct phrase *p, size_t at)
{
	if (found->phrase == NULL || at < found->at ||
	    (at == found->at && p->number > found->phrase->number))
		*found = (struct found){ p, at };
}

void
cues_match(const struct cue_word *v, size_t n, size_t bytes,
    enum residue kinds[CUE_NPLACES])
{
	struct found found[CUE_NPLACES] = { { NULL, 0 } };

	if (n > 0 && v[0].entry != NULL)
		for (const struct lead *l = v[0].entry->opening; l; l = l->next)
			if (!is_too_long(l->phrase, v, n) &&
			    matches(l->phrase, 0, v, n, 0))
				keep_first(&found[l->phrase->place], l->phrase, 0);
	for (size_t i = 0; i < n && bytes <= MAX_LEAD_LINE; i++) {
		if ((v[i].flags & WORD_KEY) == 0 || v[i].entry == NULL)
			continue;
		for (const struct lead *l = v[i].entry->inner; l; l = l->next) {
			const size_t at = find_phrase(l->phrase, v, n);
			if (at < n)
				keep_first(&found[l->phrase->place], l->phrase, at);
		}
	}
	for (size_t i = 0; i < CUE_NPLACES; i++)
		if (found[i].phrase != NULL)
			kinds[i] = found[i].phrase->kind;
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
	const uint64_t key = word_key(word);
	struct cue_entry *entry = &cues->table[slot(cues, key)];
	uint64_t bit;

	if (entry->key != 0)
		return entry;
	if (++cues->nentries > TABLE_SIZE / 2)
		wire_env_fail(cues->env, at->file, at->line, 0, "too many words");
	entry->key = key;
	entry->length = (uint32_t)word.n;
	const size_t place = filter_place(key, &bit);
	cues->filter[place] |= bit;
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
	el.words = wire_env_alloc(at->cues->env, most * sizeof(struct cue_entry *));
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
add_lead(struct cues *cues, struct lead **list, const struct phrase *p)
{
	struct lead *l = wire_env_alloc(cues->env, sizeof(*l));

	*l = (struct lead){ p, *list };
	*list = l;
}

/* The words that the element can be, one after the other from i = 0; NULL at the
 * end. */
static struct cue_entry *
next_word(struct cues *cues, const struct element *el, size_t *i)
{
	if (el->type == WORDS)
		return *i < el->nwords ? el->words[(*i)++] : NULL;
	while (*i < TABLE_SIZE) {
		struct cue_entry *e = &cues->table[(*i)++];
		if (e->classes >> el->class & 1)
			return e;
	}
	return NULL;
}

static bool
is_word(const struct element *el)
{
	return !el->optional && (el->type == WORDS || el->type == CLASS);
}

/* Hundredths of letters in its words. */
static size_t
mean_length(struct cues *cues, const struct element *el)
{
	const struct cue_entry *e;
	size_t n = 0, sum = 0, i = 0;

	for (; (e = next_word(cues, el, &i)) != NULL; n++)
		sum += 100 * e->length;
	return n == 0 ? 0 : sum / n;
}

/* Hangs the phrase on words: of its first element, if that opens the line; else
 * of the one with the longest words, since they are the rarest. */
static void
add_key(const struct place *at, struct phrase *p)
{
	struct cues *cues = at->cues;
	struct cue_entry *e;
	size_t key, best = 0, i = 0;

	while (p->anchor < p->n && !is_word(&p->v[p->anchor]))
		p->anchor++;
	if (p->anchor == p->n)
		wire_env_fail(cues->env, at->file, at->line, 0,
		    "the phrase has no word that must be there");
	key = p->anchor;
	for (size_t k = key; key > 0 && k < p->n; k++) {
		const size_t length = is_word(&p->v[k]) ?
		    mean_length(cues, &p->v[k]) : 0;
		if (length > best) {
			best = length;
			key = k;
		}
	}
	while ((e = next_word(cues, &p->v[key], &i)) != NULL)
		add_lead(cues, key == 0 ? &e->opening : &e->inner, p);
}

/* Marks at the end of the line not counted. */
static size_t
most_words(const struct phrase *p)
{
	size_t most = 0;

	if (p->v[p->n - 1].type != END || p->v[0].type == ANY)
		return SIZE_MAX;
	for (size_t i = 0; i + 1 < p->n; i++)
		most += p->v[i].type == ANY || p->v[i].type == NAME ? MAX_GAP : 1;
	return most;
}

static void
add_phrase(const struct place *at, enum residue kind, enum cue_place place,
    struct wire_str text)
{
	struct wire_env *env = at->cues->env;
	struct phrase *p = wire_env_alloc(env, sizeof(*p));
	struct wire_str word;
	size_t words = 1;

	*p = (struct phrase){ .kind = kind, .place = place,
	    .number = ++at->cues->nphrases };
	for (size_t i = 0; i < text.n; i++)
		words += text.p[i] == ' ';
	if (words > MAX_ELEMENTS)
		wire_env_fail(env, at->file, at->line, 0, "more than %d words",
		    MAX_ELEMENTS);
	p->v = wire_env_alloc(env, words * sizeof(*p->v));
	while (wire_str_field(&text, ' ', &word)) {
		bool optional = word.n > 1 && word.p[word.n - 1] == '?';
		if (optional)
			word.n--;
		p->v[p->n] = parse_element(at, word);
		p->v[p->n++].optional = optional;
	}
	p->most = most_words(p);
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
	for (const char *const *lang = wire_env_languages(env, NULL); *lang; lang++) {
		char name[64];
		snprintf(name, sizeof(name), "%s/residue.tsv", *lang);
		if (wire_env_data(env, name, &bytes, &file))
			load_file(cues, bytes, file);
	}
	return cues;
}
