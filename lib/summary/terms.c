/* terms.c - the content words of sentences, as vectors of counts */
#include "lib/summary/terms.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/text/words.h"

/* ---- lengths and angles ------------------------------------------------------ */

static uint64_t
square_root(uint64_t n)
{
	uint64_t root = 0, bit = (uint64_t)1 << 62;

	while (bit > n)
		bit >>= 2;
	for (; bit != 0; bit >>= 2) {
		if (n >= root + bit) {
			n -= root + bit;
			root = (root >> 1) + bit;
		} else {
			root >>= 1;
		}
	}
	return root;
}

uint64_t
wire_vector_length(uint64_t squares)
{
	return squares < (uint64_t)1 << 47 ? square_root(squares << 16) :
	    square_root(squares) << 8;
}

int64_t
wire_cosine(uint64_t dot, uint64_t length, uint64_t other)
{
	if (length == 0 || other == 0)
		return 0;
	return (int64_t)(((dot << 16) / length << 16) / other);
}

/* ---- numbers for words -------------------------------------------------------- */

/* "Talks" and "talking" get different ones, "negotiated"
 * and "negotiations" the same: words are cut after six letters, which is a fair
 * stem in any language that inflects at the end. */
enum { STEM_LETTERS = 6, MOST_PROBES = 64 };

struct wire_numbering
wire_numbering_new(struct wire_record *rec, size_t most_words)
{
	struct wire_numbering t = { .mask = 64 };

	while (t.mask < 2 * most_words)
		t.mask *= 2;
	t.hashes = WIRE_NEW(rec, uint64_t, t.mask);
	t.numbers = WIRE_NEW(rec, uint32_t, t.mask);
	memset(t.hashes, 0, t.mask * sizeof(*t.hashes));
	t.mask--;
	return t;
}

static uint64_t
stem_hash(struct wire_str word)
{
	char stem[4 * STEM_LETTERS];
	size_t n = 0, len;

	for (size_t at = 0, i = 0; at < word.n && i < STEM_LETTERS; at += len, i++)
		n += wire_utf8_put(stem + n,
		    wire_to_lower(wire_utf8_at(word, at, &len)));
	return wire_word_hash((struct wire_str){ stem, n }).folded | 1;
}

/* False if the word is to be left out: only text that was made to collide
 * fills that many places in a row. */
static bool
number_of(struct wire_numbering *t, struct wire_str word, uint32_t *number)
{
	uint64_t hash = stem_hash(word);

	for (size_t i = 0; i < MOST_PROBES; i++) {
		size_t at = (hash / 2 + i) & t->mask;

		if (t->hashes[at] == 0) {
			t->hashes[at] = hash;
			t->numbers[at] = t->n++;
		}
		if (t->hashes[at] == hash) {
			*number = t->numbers[at];
			return true;
		}
	}
	return false;
}

const uint64_t *
wire_numbering_stems(struct wire_record *rec, const struct wire_numbering *t)
{
	uint64_t *stems = WIRE_NEW(rec, uint64_t, t->n);

	for (size_t i = 0; i <= t->mask; i++)
		if (t->hashes[i] != 0)
			stems[t->numbers[i]] = t->hashes[i];
	return stems;
}

/* A script that has no blanks between words: Thai to Khmer, kana, Han. */
static bool
is_unspaced(struct wire_str word)
{
	size_t len;
	const uint32_t cp = wire_utf8_at(word, 0, &len);

	return (cp >= 0x0e00 && cp <= 0x0eff) || (cp >= 0x1000 && cp <= 0x109f) ||
	    (cp >= 0x1780 && cp <= 0x17ff) || (cp >= 0x3040 && cp <= 0x30ff) ||
	    (cp >= 0x3400 && cp <= 0x9fff) || (cp >= 0xf900 && cp <= 0xfaff) ||
	    (cp >= 0x20000 && cp <= 0x3ffff);
}

/* Such a token is half a sentence: every two characters of it are a word. */
static void
read_pairs(struct wire_numbering *t, struct wire_str token, uint32_t *terms,
    size_t *nterms)
{
	size_t at = 0, first, second;

	wire_utf8_at(token, 0, &first);
	do {
		second = 0;
		if (at + first < token.n)
			wire_utf8_at(token, at + first, &second);
		if (number_of(t, wire_str_sub(token, at, at + first + second),
		    &terms[*nterms]))
			++*nterms;
		at += first;
		first = second;
	} while (at + second < token.n);
}

size_t
wire_most_terms(struct wire_str text, size_t ntokens)
{
	size_t n = ntokens;

	for (size_t i = 0; i < text.n; i++)
		n += (unsigned char)text.p[i] >= 0xe0;
	return n;
}

size_t
wire_read_terms(struct wire_numbering *t, const struct wire_lexicon *function_words,
    struct wire_str text, const struct wire_token *v, size_t n,
    uint32_t *terms, size_t *nterms)
{
	size_t function = 0;

	for (size_t i = 0; i < n; i++) {
		struct wire_str word = wire_token_str(text, &v[i]);

		if (v[i].kind != WIRE_TOKEN_WORD && v[i].kind != WIRE_TOKEN_NUMBER)
			continue;
		if ((v[i].flags & WIRE_TOKEN_CLITIC) != 0 ||
		    wire_lexicon_hashed(function_words, v[i].hash) != 0)
			function++;
		else if ((v[i].flags & WIRE_TOKEN_ASCII) == 0 && is_unspaced(word))
			read_pairs(t, word, terms, nterms);
		else if (number_of(t, word, &terms[*nterms]))
			++*nterms;
	}
	return function;
}

uint64_t
wire_terms_length(const struct wire_terms *terms, uint32_t *scratch)
{
	uint64_t squares = 0;

	/* (c + 1)² - c² = 2c + 1 */
	for (size_t i = 0; i < terms->n; i++)
		squares += 2 * (uint64_t)scratch[terms->v[i]]++ + 1;
	for (size_t i = 0; i < terms->n; i++)
		scratch[terms->v[i]] = 0;
	return wire_vector_length(squares);
}

uint64_t
wire_terms_dot(const struct wire_terms *terms, const uint32_t *counts)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < terms->n; i++)
		sum += counts[terms->v[i]];
	return sum;
}
