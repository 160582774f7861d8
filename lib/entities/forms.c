/* forms.c - names as they are compared */
#include "lib/entities/forms.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/record.h"

enum {
	LONGEST_FORM = 16,	/* words; what is longer is compared as far as that */
	IS_LINK = IS_OF | IS_FOR | IS_AND | IS_IN | IS_ARTICLE,
	IS_RANK = IS_HONORIFIC | IS_TITLE | IS_MODIFIER
};

/* ---- words --------------------------------------------------------------------- */

/* Letters and digits, without accents: "U.S." is "us", "García" "garcia". */
static uint64_t
spelling(struct wire_str w)
{
	uint64_t key = 0;

	for (size_t i = 0, len; i < w.n; i += len) {
		const uint32_t c = wire_utf8_at(w, i, &len);
		if (c >= '0' && !wire_is_punct(c))
			key = wire_mix(key, wire_base_letter(c));
	}
	return key;
}

static struct form_word
word_of(const struct story *s, struct wire_str w)
{
	const struct wire_word_hash hash = wire_word_hash(w);
	const uint32_t alike = wire_lexicon_hashed(s->lists->alike, hash);
	size_t len;
	struct form_word x = {
		.key = alike != 0 ? alike : spelling(w),
		.class = wire_lexicon_hashed(s->lists->words, hash),
		.letter = wire_base_letter(wire_utf8_at(w, 0, &len)),
	};

	x.initial = len == w.n || (len + 1 == w.n && w.p[len] == '.');
	x.hollow = x.initial || (x.class & (OPENS_PLACE | IS_OPENER)) != 0;
	return x;
}

/* The words of the span, cut at hyphens. */
static size_t
cut(const struct story *s, size_t first, size_t last, struct wire_span span,
    struct form_word v[LONGEST_FORM])
{
	size_t n = 0;
	bool linked = false, owned = false;

	for (size_t i = first; i < last && n < LONGEST_FORM; i++) {
		const struct wire_token *const t = &s->v[i];
		size_t from = t->start > span.start ? t->start : span.start;
		const size_t to = t->end < span.end ? t->end : span.end;

		linked |= s->text.p[t->start] == ',';
		owned |= (t->flags & WIRE_TOKEN_CLITIC) != 0;
		if (t->kind == WIRE_TOKEN_PUNCT || t->flags & WIRE_TOKEN_CLITIC)
			continue;
		while (from < to && n < LONGEST_FORM) {
			const char *const hyphen = memchr(s->text.p + from, '-', to - from);
			const size_t stop = hyphen == NULL ? to :
			    (size_t)(hyphen - s->text.p);
			if (stop > from) {
				v[n] = word_of(s, wire_str_sub(s->text, from, stop));
				v[n].linked = linked;
				v[n].owned = owned;
				owned = false;
				linked = (v[n++].class & IS_LINK) != 0;
			}
			from = stop + 1;
		}
	}
	return n;
}

static uint64_t
bag(const struct form_word *v, size_t n)
{
	uint64_t key = 0;

	for (size_t i = 0; i < n; i++)
		key += v[i].key;
	return key;
}

/* ---- forms ---------------------------------------------------------------------- */

/* Without titles before it, "Jr." and "of the Labour Party" behind it, and "van
 * der", "al". */
static void
person_form(struct form *f, const struct form_word *v, size_t n,
    struct form_word *out)
{
	size_t first = 0;

	for (size_t i = 1; i < n; i++)
		if (v[i].class & IS_OF)
			n = i;
	f->office = n > 0 && v[n - 1].class & IS_TITLE;
	while (first + 1 < n && v[first].class & IS_RANK)
		first++;
	f->office &= first + 1 == n;
	if (f->office)
		f->title = bag(v, n);
	while (n > first + 1 && v[n - 1].class & (ENDS_PERSON | IS_HONOUR))
		n--;
	for (size_t i = first; i < n; i++)
		if (i + 1 == n || !(v[i].class & IS_PARTICLE) || v[i].initial)
			out[f->n++] = v[i];
}

static void
add_acronym(struct form *f, const struct form_word *v, size_t n, bool links)
{
	uint64_t key = 0;
	size_t letters = 0;

	for (size_t i = 0; i < n; i++)
		if (links || !(v[i].class & IS_LINK)) {
			key = wire_mix(key, v[i].letter);
			letters++;
		}
	for (size_t k = 0; k < f->nacronyms; k++)
		if (f->acronyms[k] == key)
			return;
	if (letters > 1 && f->nacronyms < MOST_ACRONYMS)
		f->acronyms[f->nacronyms++] = key;
}

/* Without "of", "the", and the "Inc." at the end. */
static void
other_form(struct form *f, const struct form_word *v, size_t n,
    struct form_word *out)
{
	for (size_t end = n; end > 1; end--) {
		add_acronym(f, v, end, false);
		add_acronym(f, v, end, true);
		if (!(v[end - 1].class & ENDS_COMPANY))
			break;
	}
	for (size_t i = 2; i < n; i++)		/* CDP: … Party of Japan */
		if (v[i].class & IS_OF) {
			add_acronym(f, v, i, false);
			break;
		}
	while (n > 1 && v[n - 1].class & ENDS_COMPANY)
		n--;
	for (size_t i = 0; i < n; i++)
		if (!(v[i].class & IS_LINK))
			out[f->n++] = v[i];
	if (f->n == 0 && n > 0)
		out[f->n++] = v[0];
}

static bool
all_capitals(struct wire_str w)
{
	size_t letters = 0;

	for (size_t i = 0, len; i < w.n; i += len) {
		const uint32_t c = wire_utf8_at(w, i, &len);
		if (wire_is_lower(c))
			return false;
		letters += wire_is_upper(c);
	}
	return letters > 1;
}

const struct form *
form_of(const struct story *s, const struct mention *m, struct wire_span span)
{
	const struct wire_span title = {
		s->v[m->title_first].start, s->v[m->title_last].start
	};
	struct form_word words[LONGEST_FORM];
	size_t n = cut(s, m->title_first, m->title_last, title, words);
	struct form *const f = WIRE_NEW(s->rec, struct form, 1);

	*f = (struct form){ .type = m->type, .known = m->known,
	    .title = bag(words, n) };
	f->words = n = cut(s, m->first, m->last, span, words);
	struct form_word *const v = WIRE_NEW(s->rec, struct form_word, n + 1);

	f->owner = m->last > m->first && (s->v[m->last - 1].flags & WIRE_TOKEN_CLITIC) != 0;
	f->v = v;
	if (m->type == WIRE_PERSON) {
		person_form(f, words, n, v);
	} else {
		if (n > 1)
			f->acronyms = WIRE_NEW(s->rec, uint64_t, MOST_ACRONYMS);
		other_form(f, words, n, v);
	}
	f->bag = bag(v, f->n);
	f->capitals = all_capitals(wire_str_sub(s->text, span.start, span.end));
	return f;
}

/* ---- comparing -------------------------------------------------------------------- */

static bool
same_word(const struct form_word *a, const struct form_word *b)
{
	return a->key == b->key || ((a->initial || b->initial) &&
	    a->letter == b->letter);
}

/* Are the words of `part` among those of `whole`, in order? */
static bool
is_among(const struct form *part, const struct form *whole)
{
	size_t k = 0;

	for (size_t i = 0; i < whole->n && k < part->n; i++)
		if (same_word(&part->v[k], &whole->v[i]))
			k++;
	return k == part->n;
}

/* "Khawaja Asif", "K. Asif", "Asif", "Khawaja" and "Muhammad" of "Khawaja
 * Muhammad Asif"; not "George W. Bush" of "George H. W. Bush". */
static bool
fits_person(const struct form *part, const struct form *whole)
{
	if (part->n > whole->n || !is_among(part, whole))
		return false;
	for (size_t i = 0; i < whole->n; i++)		/* "Mary and Ann Olsen" */
		if (whole->v[i].linked && part->n < whole->n)
			return false;
	if (part->n == 1)
		return !part->v[0].initial;
	if (part->n > 2 && part->v[1].initial && part->n < whole->n)
		return false;
	return part->v[part->n - 1].key == whole->v[whole->n - 1].key ||
	    (part->v[0].key == whole->v[0].key && !part->v[0].initial);
}

static bool
stands_at(const struct form *part, const struct form *whole, size_t at)
{
	for (size_t i = 0; i < part->n; i++)
		if (part->v[i].key != whole->v[at + i].key ||
		    (i > 0 && part->v[i].linked != whole->v[at + i].linked))
			return false;
	return true;
}

static bool
is_acronym(const struct form *part, const struct form *whole)
{
	if (!form_is_acronym(part))
		return false;
	for (size_t k = 0; k < whole->nacronyms; k++)
		if (part->v[0].key == whole->acronyms[k])
			return true;
	return false;
}

/* "Crestline" of "Crestline Delta Exploration", "Supreme Court" of "Nepal
 * Supreme Court": its first words or its last; of a place those before a comma.
 * "European Union" is not "Court of Justice of the European Union", and "Afghan
 * Taliban" not "Afghan Taliban’s Media Center". */
static bool
fits_other(const struct form *part, const struct form *whole)
{
	if (part->bag == whole->bag || is_acronym(part, whole))
		return true;
	if (part->n >= whole->n || part->type == WIRE_GROUP ||
	    (part->known != 0 && whole->known != 0))
		return false;
	if (part->type == WIRE_PLACE)
		return whole->v[part->n].linked && stands_at(part, whole, 0);
	if (part->n == 1 && part->v[0].hollow)
		return false;
	const size_t tail = whole->n - part->n;

	/* "St. Mary" of "St. Mary’s Hospital", all the same */
	const bool owner = whole->v[part->n].owned && !part->owner && tail > 1;

	return (!owner && stands_at(part, whole, 0)) ||
	    (!whole->v[tail].linked && stands_at(part, whole, tail));
}

bool
form_fits(const struct form *part, const struct form *whole)
{
	if (part->type != whole->type || part->n == 0)
		return false;
	if (part->known != 0 && part->known == whole->known)
		return true;
	return part->type == WIRE_PERSON ? fits_person(part, whole) :
	    fits_other(part, whole);
}
