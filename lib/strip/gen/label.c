/* label.c - which blocks of a page people took for its story */
#include "lib/strip/gen/label.h"

#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/learn/learn.h"
#include "lib/text/words.h"

enum { GRAM = 4 };

struct tokens {
	uint64_t *v;
	size_t n;
};

static struct tokens
tokens_of(struct wire_str s)
{
	struct tokens t = { learn_alloc(s.n, sizeof(*t.v)), 0 };

	for (size_t i = 0, len; i < s.n; i += len) {
		size_t end = i, l;
		wire_utf8_at(s, i, &len);
		while (end < s.n) {
			const uint32_t cp = wire_utf8_at(s, end, &l);
			if (!wire_is_letter(cp) && !wire_is_digit(cp))
				break;
			end += l;
		}
		if (end == i)
			continue;
		t.v[t.n++] = wire_word_hash(wire_str_sub(s, i, end)).folded;
		len = end - i;
	}
	return t;
}

/* How often a 4-gram is in the gold, and in the blocks that are kept. */
struct gram {
	uint64_t key;
	uint32_t gold, kept;
};

struct labelling {
	struct gram *grams;
	size_t mask;
	struct tokens *blocks;
	size_t nblocks;
	bool *story;
	size_t ngold, nkept, common;
};

static struct gram *
gram_at(struct labelling *l, const uint64_t *v, size_t n)
{
	uint64_t key = n;

	for (size_t i = 0; i < n; i++)
		key = wire_mix(key, v[i]);
	key |= 1;
	size_t at = key >> 7 & l->mask;
	while (l->grams[at].key != 0 && l->grams[at].key != key)
		at = (at + 1) & l->mask;
	l->grams[at].key = key;
	return &l->grams[at];
}

static void
keep_grams(struct labelling *l, const uint64_t *v, size_t n, bool keep)
{
	for (size_t i = 0; i + GRAM <= n; i++) {
		struct gram *g = gram_at(l, v + i, GRAM);
		if (keep) {
			l->common += g->kept < g->gold;
			g->kept++;
			l->nkept++;
		} else {
			g->kept--;
			l->nkept--;
			l->common -= g->kept < g->gold;
		}
	}
}

/* Turns the label of block i, and with it the 4-grams that reach into it. */
static void
turn(struct labelling *l, size_t i)
{
	const struct tokens *own = &l->blocks[i];
	uint64_t *v = learn_alloc(own->n + 2 * GRAM, sizeof(*v));
	uint64_t before[GRAM] = { 0 }, after[GRAM] = { 0 };
	size_t nbefore = 0, nafter = 0;

	for (size_t k = i; k-- > 0 && nbefore < GRAM - 1;)
		for (size_t t = l->blocks[k].n; l->story[k] && t-- > 0 &&
		    nbefore < GRAM - 1;)
			before[nbefore++] = l->blocks[k].v[t];
	for (size_t k = i + 1; k < l->nblocks && nafter < GRAM - 1; k++)
		for (size_t t = 0; l->story[k] && t < l->blocks[k].n &&
		    nafter < GRAM - 1; t++)
			after[nafter++] = l->blocks[k].v[t];
	for (size_t k = 0; k < nbefore; k++)
		v[k] = before[nbefore - 1 - k];
	memcpy(v + nbefore, after, nafter * sizeof(*v));
	keep_grams(l, v, nbefore + nafter, l->story[i]);
	memcpy(v + nbefore, own->v, own->n * sizeof(*v));
	memcpy(v + nbefore + own->n, after, nafter * sizeof(*v));
	keep_grams(l, v, nbefore + own->n + nafter, !l->story[i]);
	l->story[i] = !l->story[i];
	free(v);
}

static double
likeness_to_gold(const struct labelling *l)
{
	const size_t all = l->ngold + l->nkept;

	return all == 0 ? 0 : 2.0 * (double)l->common / (double)all;
}

/* Blocks of which half of the words are in 4-grams of the gold, as the page has
 * them, are the first guess; then each block is turned if that is better. */
void
label(const struct wire_str *blocks, size_t n, struct wire_str story_text,
    bool *story)
{
	enum { ROUNDS = 3 };
	const struct tokens gold = tokens_of(story_text);
	struct labelling l = { .nblocks = n, .story = memset(story, false, n),
	    .blocks = learn_alloc(n, sizeof(*l.blocks)) };
	size_t all = gold.n, at = 0;

	for (size_t i = 0; i < n; i++) {
		l.blocks[i] = tokens_of(blocks[i]);
		all += l.blocks[i].n;
	}
	for (l.mask = 1024; l.mask < 8 * all; l.mask *= 2)
		;
	l.grams = learn_alloc(l.mask--, sizeof(*l.grams));
	for (size_t i = 0; i + GRAM <= gold.n; i++, l.ngold++)
		gram_at(&l, gold.v + i, GRAM)->gold++;

	uint64_t *stream = learn_alloc(all, sizeof(*stream));
	bool *covered = learn_alloc(all, sizeof(*covered));
	for (size_t i = 0; i < n; i++) {
		memcpy(stream + at, l.blocks[i].v, l.blocks[i].n * sizeof(*stream));
		at += l.blocks[i].n;
	}
	for (size_t i = 0; i + GRAM <= at; i++)
		if (gram_at(&l, stream + i, GRAM)->gold > 0)
			memset(covered + i, true, GRAM);
	at = 0;
	for (size_t i = 0; i < n; i++) {
		size_t in = 0;
		for (size_t k = 0; k < l.blocks[i].n; k++)
			in += covered[at++];
		if (in > 0 && 2 * in >= l.blocks[i].n)
			turn(&l, i);
	}
	for (size_t round = 0; round < ROUNDS; round++)
		for (size_t i = 0; i < n; i++) {
			const double before = likeness_to_gold(&l);
			turn(&l, i);
			if (likeness_to_gold(&l) <= before)
				turn(&l, i);
		}
	for (size_t i = 0; i < n; i++)
		free(l.blocks[i].v);
	free(l.blocks);
	free(l.grams);
	free(gold.v);
	free(stream);
	free(covered);
}

size_t
label_words(struct wire_str s)
{
	struct tokens t = tokens_of(s);

	free(t.v);
	return t.n;
}
