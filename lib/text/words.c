/* words.c - a word as a number */
#include "lib/text/words.h"

#include <string.h>

#include "lib/base/utf8.h"

#define EVERY_BYTE(x) ((uint64_t)(x) * 0x0101010101010101u)
enum { LONGEST_WORD = 256 };	/* bytes; a longer one is in no list */

/* ASCII capitals in eight bytes at once made small. */
static uint64_t
lower8(uint64_t w)
{
	const uint64_t seven = w & EVERY_BYTE(0x7f);
	const uint64_t from_a = seven + EVERY_BYTE(0x80 - 'A');
	const uint64_t above_z = seven + EVERY_BYTE(0x7f - 'Z');
	return w | (((from_a ^ above_z) & ~w & EVERY_BYTE(0x80)) >> 2);
}

/* n bytes, 1 to 8; no two words of one length load the same. */
static uint64_t
load(const char *p, size_t n)
{
	uint64_t w = 0;
	uint32_t low, high;
	if (n >= 8) {
		memcpy(&w, p, 8);
	} else if (n >= 4) {
		memcpy(&low, p, 4);
		memcpy(&high, p + n - 4, 4);
		w = low | (uint64_t)high << 32;
	} else {
		for (size_t i = 0; i < n; i++)
			w = w << 8 | (unsigned char)p[i];
	}
	return w;
}

static uint16_t
narrow(uint64_t h)
{
	return (uint16_t)(h ^ h >> 16 ^ h >> 32 ^ h >> 48);
}

/* Not plain ASCII: folded by the table, character by character. */
static struct wire_word_hash
hash_unicode(struct wire_str word)
{
	static const uint32_t curly = 0x2019;
	char utf8[LONGEST_WORD];
	size_t n = 0;
	uint64_t folded = 0, cases = 0;
	for (size_t i = 0, len; i < word.n && n + 4 <= LONGEST_WORD; i += len) {
		const uint32_t c = wire_utf8_at(word, i, &len);
		const uint32_t small = c == curly ? '\'' : wire_to_lower(c);
		if (small != c && c != curly)
			cases = wire_mix(cases, n + 1);
		n += wire_utf8_put(utf8 + n, small);
	}
	for (size_t i = 0; i < n; i += 8)
		folded = wire_mix(folded, load(utf8 + i, n - i));
	return (struct wire_word_hash){ wire_mix(folded, n), narrow(cases) };
}

struct wire_word_hash
wire_word_hash(struct wire_str word)
{
	uint64_t any = 0, folded = 0, cases = 0;
	for (size_t i = 0; i < word.n; i += 8) {
		const uint64_t w = load(word.p + i, word.n - i);
		const uint64_t small = lower8(w);
		any |= w;
		folded = wire_mix(folded, small);
		if (small != w)
			cases = wire_mix(cases, (w ^ small) + i);
	}
	if ((any & EVERY_BYTE(0x80)) != 0)
		return hash_unicode(word);
	return (struct wire_word_hash){ wire_mix(folded, word.n), narrow(cases) };
}
