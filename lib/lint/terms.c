/* terms.c - the words and phrases that rules look for */
#include "lib/lint/terms.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"

struct term {
	struct wire_str phrase;
	enum wire_lint_class which;
};

struct wire_lint_terms {
	struct term *v;			/* by first byte, then longest first */
	size_t first[257];		/* where a first byte, folded, begins in v */
	unsigned classes[256];		/* of the phrases with that first byte */
	const char *const *languages;	/* that have phrases; ended by NULL */
};

static const char *const class_names[WIRE_LINT_NCLASSES] = {
	"label", "label-start", "label-head", "embargo", "kill", "status",
	"placeholder", "not-placeholder", "double", "tag", "post-host",
};

/* Classes whose phrases match as they are written: "[NAME]" is a gap in the
 * copy. */
#define EXACT (1u << WIRE_LINT_PLACEHOLDER | 1u << WIRE_LINT_NOT_PLACEHOLDER)

static unsigned char
fold(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

static bool
is_word(uint32_t cp)
{
	return wire_is_letter(cp) || wire_is_digit(cp);
}

/* Both sides of byte `at` are of one word. */
static bool
inside_word(struct wire_str text, size_t at)
{
	size_t len;

	return at > 0 && at < text.n && is_word(wire_utf8_at(text, at, &len)) &&
	    is_word(wire_utf8_before(text, at, &len));
}

static int
compare(const void *left, const void *right)
{
	const struct term *a = left, *b = right;
	unsigned char x = fold(a->phrase.p[0]), y = fold(b->phrase.p[0]);

	if (x != y)
		return x < y ? -1 : 1;
	if (a->phrase.n != b->phrase.n)
		return a->phrase.n > b->phrase.n ? -1 : 1;
	if (a->which != b->which)
		return a->which < b->which ? -1 : 1;
	return memcmp(a->phrase.p, b->phrase.p, a->phrase.n);
}

static enum wire_lint_class
class_of(struct wire_str name, struct wire_env *env, const char *file, size_t line)
{
	for (unsigned i = 0; i < WIRE_LINT_NCLASSES; i++)
		if (wire_str_is(name, class_names[i]))
			return (enum wire_lint_class)i;
	wire_env_fail(env, file, line, 1, "no class of terms: %.*s",
	    (int)name.n, name.p);
}

/* Reads one file; with v == NULL it only counts. */
static size_t
read_terms(struct wire_env *env, struct wire_str bytes, const char *file,
    struct term *v)
{
	struct wire_str row, phrase;
	size_t n = 0;

	for (size_t line = 1; wire_str_line(&bytes, &row); line++) {
		if (row.n == 0 || row.p[0] == '#')
			continue;
		if (!wire_str_field(&row, '\t', &phrase) || phrase.n == 0 || row.n == 0)
			wire_env_fail(env, file, line, 1,
			    "want a phrase, a tab and its class");
		if (v != NULL)
			v[n] = (struct term){ phrase,
			    class_of(row, env, file, line) };
		n++;
	}
	return n;
}

struct wire_lint_terms *
wire_lint_terms_load(struct wire_env *env)
{
	struct wire_lint_terms *t = wire_env_alloc(env, sizeof(*t));
	const char *file;
	struct wire_str bytes;
	char name[64];
	size_t n = 0;

	*t = (struct wire_lint_terms){
		.languages = wire_env_languages(env, "lint-terms.tsv")
	};
	/* Once to count, once to read. */
	for (int pass = 0; pass < 2; pass++) {
		if (pass == 1)
			t->v = wire_env_alloc(env, (n + 1) * sizeof(*t->v));
		n = 0;
		for (const char *const *l = t->languages; *l; l++) {
			snprintf(name, sizeof(name), "%s/lint-terms.tsv", *l);
			if (wire_env_data(env, name, &bytes, &file))
				n += read_terms(env, bytes, file,
				    pass == 1 ? t->v + n : NULL);
		}
	}
	qsort(t->v, n, sizeof(*t->v), compare);
	for (size_t i = 0; i < n; i++) {
		unsigned char c = fold(t->v[i].phrase.p[0]);

		t->first[c + 1] = i + 1;
		t->classes[c] |= 1u << t->v[i].which;
	}
	for (size_t c = 1; c < 257; c++)
		if (t->first[c] == 0)
			t->first[c] = t->first[c - 1];
	return t;
}

static bool
begins(struct wire_str text, size_t at, const struct term *t)
{
	struct wire_str part;

	if (t->phrase.n > text.n - at)
		return false;
	part = wire_str_sub(text, at, at + t->phrase.n);
	return EXACT >> t->which & 1 ? wire_str_eq(part, t->phrase) :
	    wire_str_eq_nocase(part, t->phrase);
}

size_t
wire_lint_term_at(const struct wire_lint_terms *terms, struct wire_str text,
    size_t at, unsigned classes, enum wire_lint_class *which)
{
	unsigned char c = fold(text.p[at]);

	if ((terms->classes[c] & classes) == 0)
		return 0;
	for (size_t i = terms->first[c]; i < terms->first[c + 1]; i++) {
		const struct term *t = &terms->v[i];
		size_t end = at + t->phrase.n;

		if ((classes >> t->which & 1) == 0 || !begins(text, at, t))
			continue;
		if (t->which == WIRE_LINT_PLACEHOLDER)	/* XXXXXXX, ????? */
			while (end < text.n && text.p[end] == text.p[end - 1])
				end++;
		if (inside_word(text, end))
			continue;
		*which = t->which;
		return end - at;
	}
	return 0;
}

bool
wire_lint_speaks(const struct wire_lint_terms *terms, struct wire_str tag)
{
	struct wire_str language;	/* "en" of "en-GB" */

	if (!wire_str_field(&tag, '-', &language))
		return false;
	for (const char *const *l = terms->languages; *l != NULL; l++)
		if (wire_str_eq_nocase(language, wire_str_of(*l)))
			return true;
	return false;
}

bool
wire_lint_term_is(const struct wire_lint_terms *terms, struct wire_str word,
    enum wire_lint_class which)
{
	enum wire_lint_class got;

	return word.n > 0 && wire_lint_term_at(terms, word, 0, 1u << which, &got) ==
	    word.n;
}
