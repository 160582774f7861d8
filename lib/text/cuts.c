/* cuts.c - the lists behind cuts.h, in one small hash table */
#include "lib/text/cuts.h"

#include <pthread.h>

#include "lib/base/arena.h"
#include "lib/base/str.h"
#include "lib/text/data.h"

enum kind { NONE, WHOLE, CLITIC, UNIT, ABBREVIATION };

struct entry {
	struct wire_str key;
	uint8_t kind;
	uint8_t cut;		/* of WHOLE: bytes of the first piece */
	uint16_t classes;	/* of ABBREVIATION, in any case */
	uint16_t capital;	/* and more, with a capital */
};

static const char *const class_names[] = {	/* in the order of WIRE_ABBR_ */
	"title", "name", "street", "date", "place", "inner", "number", "unit",
	"end", "style", NULL
};

static struct entry *table;
static size_t mask;		/* size of the table less one; a power of two */
uint32_t wire_cut_lengths[256];
static uint32_t abbreviation_lengths[256];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* Slot of the key, or the empty one where it would be. */
static struct entry *
slot(enum kind kind, struct wire_str key)
{
	uint64_t h = kind;

	for (size_t i = 0; i < key.n; i++)
		h = (h ^ (unsigned char)lower(key.p[i])) * 0x100000001b3u;
	for (size_t i = (h ^ h >> 29) & mask; ; i = (i + 1) & mask) {
		struct entry *e = &table[i];

		if (e->kind == NONE ||
		    (e->kind == kind && wire_str_eq_nocase(e->key, key)))
			return e;
	}
}

static bool
is_list(const struct wire_data *d, const char *name)
{
	return wire_str_ends(wire_str_of(d->name), wire_str_of(name));
}

static void
add(enum kind kind, struct wire_str key, size_t cut, struct wire_str class)
{
	if (key.n == 0 || key.n > 31)
		return;
	struct entry *e = slot(kind, key);

	if (e->kind == NONE) {
		*e = (struct entry){ .key = key, .kind = (uint8_t)kind,
		    .cut = (uint8_t)cut };
		if (kind == WHOLE)
			wire_cut_lengths[wire_cut_ends(key)] |= 1u << key.n;
		else if (kind == ABBREVIATION)
			abbreviation_lengths[wire_cut_ends(key)] |= 1u << key.n;
	}
	uint16_t *const classes = key.p[0] == lower(key.p[0]) ? &e->classes :
	    &e->capital;

	for (size_t i = 0; class_names[i] != NULL; i++)
		if (wire_str_is(class, class_names[i]))
			*classes |= (uint16_t)(1u << i);
}

/* "can|not", "|n't", "0|pm": the text keeps its line, so a word that is cut
 * is looked up without its bar. */
static void
add_contraction(struct wire_arena *a, struct wire_str line)
{
	const char *bar = memchr(line.p, '|', line.n);

	if (bar == NULL)
		return;
	const size_t cut = (size_t)(bar - line.p);
	const struct wire_str tail = wire_str_sub(line, cut + 1, line.n);

	if (cut == 0) {
		add(CLITIC, tail, 0, (struct wire_str){ 0 });
	} else if (cut == 1 && line.p[0] == '0') {
		add(UNIT, tail, 0, (struct wire_str){ 0 });
	} else {
		char *whole = wire_arena_alloc(a, line.n);

		memcpy(whole, line.p, cut);
		memcpy(whole + cut, tail.p, tail.n);
		add(WHOLE, (struct wire_str){ whole, line.n - 1 }, cut,
		    (struct wire_str){ 0 });
	}
}

static void
load(void)
{
	static struct wire_arena memory;	/* as long as the program */
	size_t lines = 0;

	for (const struct wire_data *d = wire_data_files; d->name != NULL; d++)
		if (is_list(d, "/contractions.txt") || is_list(d, "/abbreviations.tsv"))
			for (const char *p = d->start; p < d->end; p++)
				lines += *p == '\n';
	for (mask = 64; mask < 2 * lines; mask *= 2)
		;
	table = wire_arena_array(&memory, mask, sizeof(*table));
	memset(table, 0, mask * sizeof(*table));
	mask--;
	for (const struct wire_data *d = wire_data_files; d->name != NULL; d++) {
		const bool contractions = is_list(d, "/contractions.txt");
		struct wire_str rest = { d->start, (size_t)(d->end - d->start) };
		struct wire_str line, key;

		if (!contractions && !is_list(d, "/abbreviations.tsv"))
			continue;
		while (wire_str_line(&rest, &line)) {
			if (line.n == 0 || line.p[0] == '#')
				continue;
			if (contractions)
				add_contraction(&memory, line);
			else if (wire_str_field(&line, '\t', &key) && key.n > 1)
				add(ABBREVIATION, wire_str_sub(key, 0, key.n - 1),
				    0, line);
		}
	}
}

void
wire_cuts_load(void)
{
	pthread_once(&once, load);
}

size_t
wire_cut_whole(struct wire_str word)
{
	return slot(WHOLE, word)->cut;
}

bool
wire_cut_clitic(struct wire_str clitic)
{
	return slot(CLITIC, clitic)->kind != NONE;
}

bool
wire_cut_unit(struct wire_str unit)
{
	return slot(UNIT, unit)->kind != NONE;
}

unsigned
wire_abbreviation(struct wire_str word)
{
	if (word.n == 0 || word.n > 31 ||
	    !(abbreviation_lengths[wire_cut_ends(word)] >> word.n & 1))
		return 0;
	const struct entry *e = slot(ABBREVIATION, word);

	return e->classes | (word.p[0] == lower(word.p[0]) ? 0u : e->capital);
}

bool
wire_cut_abbreviation(struct wire_str word, bool after_number,
    bool before_number)
{
	const unsigned classes = wire_abbreviation(word);

	return (classes & ~(unsigned)(WIRE_ABBR_NUMBER | WIRE_ABBR_UNIT)) != 0 ||
	    (classes & WIRE_ABBR_NUMBER && before_number) ||
	    (classes & WIRE_ABBR_UNIT && after_number);
}
