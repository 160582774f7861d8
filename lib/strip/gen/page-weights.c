/*
 * page-weights.c - learns what in a page is the story, from pages with the story
 *
 * usage: page-weights DIR < RECORDS
 *
 * RECORDS are what ingest made of web pages, each with one member more, `gold`:
 * the story as people cut it out.  DIR/page-words.tsv and DIR/page-weights.tsv are
 * written.  The same records give the same files.
 *
 * A block is labelled as story if that makes the 4-grams of the words that are
 * kept more like the gold's.  The words of names are weighed by their odds, a page's
 * own share in them left out where the page is learned from; all other weights by
 * logistic regression (AdaGrad), for each feature a slope and a weight a level.
 * The second pass learns from first scores of pages that those had not seen.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/learn/learn.h"
#include "lib/record/record.h"
#include "lib/strip/gen/label.h"
#include "lib/strip/score.h"
#include "lib/text/words.h"

enum {
	MIN_PAGES = 12,		/* that a word is on, to be weighed */
	MAX_WORDS = 1000,
	WORD_LENGTH = 20,
	MIN_WORD = 3,		/* letters: "x", "va" are made by programs */
	FOLDS = 4,
	EPOCHS = 12
};

struct sample {
	struct wire_record *rec;
	struct page page;
	struct wire_str gold;
	bool *story;		/* a block: its label */
	double *weight;		/* … and how much it counts */
	uint8_t *levels;
	int32_t *scores;	/* of the first pass */
	struct heard *heard;	/* words of names on the page */
	size_t nheard, room;
};

struct corpus {
	struct sample *v;
	size_t n, room;
	struct wire_env *env;
	struct page_words *silent;
};

static void
label_blocks(struct sample *s)
{
	const size_t n = s->page.nblocks;
	struct wire_str *texts = learn_alloc(n, sizeof(*texts));

	for (size_t i = 0; i < n; i++)
		texts[i] = s->page.blocks[i].text;
	label(texts, n, s->gold, s->story);
	for (size_t i = 0; i < n; i++)
		s->weight[i] = sqrt((double)label_words(texts[i]) + 0.5);
	free(texts);
}

/* A page counts by how many blocks it has, but no long one for more than a
 * middling one; the headline does not count, since it is found otherwise. */
static void
weigh_blocks(struct sample *s)
{
	enum { MIDDLING = 900 };
	const size_t n = s->page.nblocks;
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += s->weight[i];
	for (size_t i = 0; i < n; i++)
		s->weight[i] *= sqrt((double)(n < MIDDLING ? n : MIDDLING)) / sum;
	if (s->page.headline < n)
		s->weight[s->page.headline] = 0;
}

/* ---- words of names --------------------------------------------------------------------- */

struct word {
	char name[WORD_LENGTH];
	size_t n;
	double story, rest;	/* shares of the pages' blocks, summed up */
	size_t pages;
	size_t page, block;	/* the last that it was heard on, and 1 */
	size_t place;		/* … and in that page's `heard` */
	bool chosen;
};

/* A word's shares on one page. */
struct heard {
	size_t word;
	double story, rest;
};

struct vocabulary {
	struct word *v;
	size_t n, size;
	size_t *slots;		/* index and 1 */
};
enum { VOCABULARY_SLOTS = 1 << 20 };

static size_t
word_index(struct vocabulary *voc, struct wire_str name)
{
	size_t at = wire_word_hash(name).folded >> 9 & (VOCABULARY_SLOTS - 1);

	while (voc->slots[at] != 0) {
		const struct word *w = &voc->v[voc->slots[at] - 1];
		if (wire_str_eq((struct wire_str){ w->name, w->n }, name))
			return voc->slots[at] - 1;
		at = (at + 1) & (VOCABULARY_SLOTS - 1);
	}
	if (voc->n == VOCABULARY_SLOTS / 2) {
		fputs("page-weights: too many names\n", stderr);
		exit(1);
	}
	struct word *w = &voc->v[voc->n];
	memcpy(w->name, name.p, name.n);
	w->n = name.n;
	voc->slots[at] = ++voc->n;
	return voc->n - 1;
}

/* The word's shares on the page, where it is heard for the first time or again. */
static struct heard *
heard_on(struct vocabulary *voc, struct sample *s, size_t number, size_t word)
{
	struct word *w = &voc->v[word];

	if (w->page == number + 1)
		return &s->heard[w->place];
	if (s->nheard == s->room) {
		s->room = 2 * s->room + 64;
		s->heard = realloc(s->heard, s->room * sizeof(*s->heard));
		if (s->heard == NULL)
			exit(3);
	}
	w->page = number + 1;
	w->place = s->nheard;
	w->block = 0;
	w->pages++;
	s->heard[s->nheard] = (struct heard){ .word = word };
	return &s->heard[s->nheard++];
}

/* Words of the names in one step of a path, "div#main.story-body"; of each block
 * a word counts once. */
static void
hear_step(struct vocabulary *voc, struct sample *s, size_t number, size_t block,
    double share, struct wire_str step)
{
	char name[WORD_LENGTH];
	size_t n = 0;

	while (n < step.n && memchr("#.[:", step.p[n], 4) == NULL)
		n++;
	step = wire_str_sub(step, n, step.n);
	while (page_words_next(&step, name, sizeof(name), &n)) {
		if (n < MIN_WORD)
			continue;
		const size_t w = word_index(voc, (struct wire_str){ name, n });
		struct heard *h = heard_on(voc, s, number, w);
		if (voc->v[w].block == block + 1)
			continue;
		voc->v[w].block = block + 1;
		*(s->story[block] ? &h->story : &h->rest) += share;
	}
}

static void
hear_page(struct vocabulary *voc, struct sample *s, size_t number)
{
	const struct wire_block *blocks;
	const size_t n = wire_blocks(s->rec, &blocks);
	double story = 1e-9, rest = 1e-9;

	for (size_t i = 0; i < n; i++)
		*(s->story[i] ? &story : &rest) += s->weight[i];
	for (size_t i = 0; i < n; i++) {
		struct wire_str path = blocks[i].path, step;
		while (wire_str_field(&path, '>', &step))
			hear_step(voc, s, number, i,
			    s->weight[i] / (s->story[i] ? story : rest), step);
	}
	for (size_t i = 0; i < s->nheard; i++) {
		voc->v[s->heard[i].word].story += s->heard[i].story;
		voc->v[s->heard[i].word].rest += s->heard[i].rest;
	}
}

/* Hundredths of the logarithm of the odds. */
static int
word_weight(const struct word *w, const struct heard *without)
{
	const double story = w->story - (without == NULL ? 0 : without->story);
	const double rest = w->rest - (without == NULL ? 0 : without->rest);

	return (int)lround(100 * log((fmax(story, 0) + 0.7) / (fmax(rest, 0) + 0.7)));
}

static int
by_use(const void *a, const void *b)
{
	const struct word *const *x = a, *const *y = b;
	const double dx = (double)(*x)->pages * abs(word_weight(*x, NULL));
	const double dy = (double)(*y)->pages * abs(word_weight(*y, NULL));

	if (dx != dy)
		return dx > dy ? -1 : 1;
	return strcmp((*x)->name, (*y)->name);
}

static int
by_name(const void *a, const void *b)
{
	const struct word *const *x = a, *const *y = b;

	return strncmp((*x)->name, (*y)->name, WORD_LENGTH);
}

/* The words that say most, on many pages; in order of their names. */
static size_t
choose_words(struct vocabulary *voc, struct word ***out)
{
	struct word **v = learn_alloc(voc->n, sizeof(*v));
	size_t n = 0;

	for (size_t i = 0; i < voc->n; i++)
		if (voc->v[i].pages >= MIN_PAGES && word_weight(&voc->v[i], NULL) != 0)
			v[n++] = &voc->v[i];
	qsort(v, n, sizeof(struct word *), by_use);
	if (n > MAX_WORDS)
		n = MAX_WORDS;
	qsort(v, n, sizeof(struct word *), by_name);
	for (size_t i = 0; i < n; i++)
		v[i]->chosen = true;
	*out = v;
	return n;
}

/* Reads the page again, with words weighed by all other pages. */
static void
hear_others(const struct corpus *c, const struct vocabulary *voc, struct sample *s)
{
	struct page_words *words = page_words_new(c->env);

	for (size_t i = 0; i < s->nheard; i++) {
		const struct word *w = &voc->v[s->heard[i].word];
		if (w->chosen)
			page_words_put(words, (struct wire_str){ w->name, w->n },
			    word_weight(w, &s->heard[i]));
	}
	page_read(words, s->rec, &s->page);
	s->levels = page_levels(s->rec, &s->page);
}

/* ---- logistic regression ------------------------------------------------------------------ */

struct regression {
	double bias, slope[PAGE_NFEATURES], level[PAGE_NFEATURES][MODEL_LEVELS];
	double gbias, gslope[PAGE_NFEATURES], glevel[PAGE_NFEATURES][MODEL_LEVELS];
	double mean[PAGE_NFEATURES], scale[PAGE_NFEATURES];
};

static double
regress(const struct regression *m, const uint8_t *levels, size_t nf)
{
	double z = m->bias;

	for (size_t f = 0; f < nf; f++)
		z += m->slope[f] * (levels[f] - m->mean[f]) * m->scale[f] +
		    m->level[f][levels[f]];
	return z;
}

static void
step(double *w, double *g2, double gradient, double rate)
{
	*g2 += gradient * gradient;
	*w -= rate * gradient / sqrt(*g2 + 1e-8);
}

static void
learn_block(struct regression *m, const uint8_t *levels, size_t nf, bool story,
    double weight)
{
	const double RATE = 0.005, DECAY = 2e-5;
	const double z = regress(m, levels, nf);
	const double g = weight * (1 / (1 + exp(-z)) - story);

	step(&m->bias, &m->gbias, g, RATE);
	for (size_t f = 0; f < nf; f++) {
		const double x = (levels[f] - m->mean[f]) * m->scale[f];
		double *w = &m->level[f][levels[f]];
		step(&m->slope[f], &m->gslope[f], g * x + DECAY * m->slope[f], RATE);
		step(w, &m->glevel[f][levels[f]], g + DECAY * 20 * *w, RATE);
	}
}

static void
standardize(struct regression *m, const struct corpus *c, size_t nf)
{
	double n = 0, sum[PAGE_NFEATURES] = { 0 }, squares[PAGE_NFEATURES] = { 0 };

	for (size_t s = 0; s < c->n; s++)
		for (size_t i = 0; i < c->v[s].page.nblocks; i++, n++)
			for (size_t f = 0; f < nf; f++) {
				const double x = c->v[s].levels[i * PAGE_NFEATURES + f];
				sum[f] += x;
				squares[f] += x * x;
			}
	for (size_t f = 0; f < nf; f++) {
		m->mean[f] = sum[f] / n;
		const double var = squares[f] / n - m->mean[f] * m->mean[f];
		m->scale[f] = var > 1e-6 ? 1 / sqrt(var) : 0;
	}
}

struct place {
	uint32_t sample, block;
};

/* Leaves out the samples of one fold; fold FOLDS: none. */
static struct regression *
learn(const struct corpus *c, size_t nf, size_t fold)
{
	struct regression *m = learn_alloc(1, sizeof(*m));
	size_t n = 0, all = 0;
	uint64_t random = 1;

	standardize(m, c, nf);
	for (size_t s = 0; s < c->n; s++)
		all += c->v[s].page.nblocks;
	struct place *order = learn_alloc(all, sizeof(*order));
	for (size_t s = 0; s < c->n; s++)
		for (size_t i = 0; s % FOLDS != fold && i < c->v[s].page.nblocks; i++)
			if (c->v[s].weight[i] > 0)
				order[n++] = (struct place){ (uint32_t)s, (uint32_t)i };
	for (size_t epoch = 0; epoch < EPOCHS; epoch++)
		for (size_t k = n; k > 0; k--) {
			random = random * 6364136223846793005u + 1442695040888963407u;
			const size_t pick = (random >> 33) % k;
			const struct place p = order[pick];
			const struct sample *s = &c->v[p.sample];
			order[pick] = order[k - 1];
			order[k - 1] = p;
			learn_block(m, s->levels + p.block * PAGE_NFEATURES, nf,
			    s->story[p.block], s->weight[p.block]);
		}
	free(order);
	return m;
}

static int32_t
thousandths(double x)
{
	return (int32_t)lround(1000 * x);
}

/* First scores of all pages, by models that have not seen them. */
static void
score_folds(const struct corpus *c)
{
	for (size_t fold = 0; fold < FOLDS; fold++) {
		struct regression *m = learn(c, PAGE_NFIRST, fold);
		for (size_t k = fold; k < c->n; k += FOLDS) {
			struct sample *s = &c->v[k];
			for (size_t i = 0; i < s->page.nblocks; i++)
				s->scores[i] = thousandths(regress(m,
				    s->levels + i * PAGE_NFEATURES, PAGE_NFIRST));
		}
		free(m);
	}
	for (size_t k = 0; k < c->n; k++)
		page_second_levels(c->v[k].rec, &c->v[k].page, c->v[k].scores,
		    c->v[k].levels);
}

/* ---- files ----------------------------------------------------------------------------------- */

static FILE *
create(const char *dir, const char *name, const char *origin)
{
	char path[4096];

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	FILE *f = fopen(path, "w");
	if (f == NULL) {
		perror(path);
		exit(3);
	}
	fprintf(f, "# origin: %s\n", origin);
	return f;
}

static void
finish(FILE *f)
{
	if (fclose(f) != 0) {
		perror("page-weights");
		exit(3);
	}
}

/* Levels up to the highest one that was seen.  The bias is in the first feature. */
static void
write_pass(FILE *f, const struct corpus *c, const char *pass, const struct regression *m,
    size_t nf)
{
	for (size_t k = 0; k < nf; k++) {
		size_t top = 0;
		for (size_t s = 0; s < c->n; s++)
			for (size_t i = 0; i < c->v[s].page.nblocks; i++) {
				const size_t level =
				    c->v[s].levels[i * PAGE_NFEATURES + k];
				top = level > top ? level : top;
			}
		fprintf(f, "%s\t%s", pass, page_feature_names[k]);
		for (size_t level = 0; level <= top; level++)
			fprintf(f, "\t%d", (int)thousandths((k == 0 ? m->bias : 0) +
			    m->slope[k] * ((double)level - m->mean[k]) * m->scale[k] +
			    m->level[k][level]));
		fputc('\n', f);
	}
}

static void
read_sample(struct wire_record *rec, void *ctx)
{
	struct corpus *c = ctx;

	c->v = learn_grow(c->v, c->n, &c->room, sizeof(*c->v));
	struct sample *s = &c->v[c->n++];
	*s = (struct sample){ .rec = rec };
	if (!wire_get_string(rec, "gold", &s->gold))
		wire_reject(rec, "no gold");
	page_read(c->silent, rec, &s->page);
	s->story = learn_alloc(s->page.nblocks, sizeof(*s->story));
	s->weight = learn_alloc(s->page.nblocks, sizeof(*s->weight));
	s->scores = learn_alloc(s->page.nblocks, sizeof(*s->scores));
	label_blocks(s);
	weigh_blocks(s);
}

int
main(int argc, char **argv)
{
	struct corpus c = { .env = wire_env_new(NULL) };
	struct vocabulary voc = { .v = learn_alloc(VOCABULARY_SLOTS, sizeof(*voc.v)),
	    .slots = learn_alloc(VOCABULARY_SLOTS, sizeof(*voc.slots)) };
	struct word **words;
	static const char origin[] = "learned for this project by gen/page-weights "
	    "from public pages with the story marked; holds no text of them";

	if (argc != 2 || c.env == NULL) {
		fputs("usage: page-weights DIR < RECORDS\n", stderr);
		return 2;
	}
	c.silent = page_words_new(c.env);
	learn_records(read_sample, &c);
	for (size_t i = 0; i < c.n; i++)
		hear_page(&voc, &c.v[i], i);
	const size_t nwords = choose_words(&voc, &words);
	FILE *f = create(argv[1], "page-words.tsv", origin);
	for (size_t i = 0; i < nwords; i++)
		fprintf(f, "%.*s\t%d\n", (int)words[i]->n, words[i]->name,
		    word_weight(words[i], NULL));
	finish(f);
	for (size_t i = 0; i < c.n; i++)
		hear_others(&c, &voc, &c.v[i]);
	f = create(argv[1], "page-weights.tsv", origin);
	write_pass(f, &c, "1", learn(&c, PAGE_NFIRST, FOLDS), PAGE_NFIRST);
	score_folds(&c);
	write_pass(f, &c, "2", learn(&c, PAGE_NFEATURES, FOLDS), PAGE_NFEATURES);
	finish(f);
	return 0;
}
