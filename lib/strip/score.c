/* score.c - how much a block of a page is like the story */
#include "lib/strip/score.h"

#include "lib/base/str.h"

#define FEATURE_NAME(symbol, name) name,
#define TAG_FEATURE_NAME(symbol, name) "in-" name,
const char *const page_feature_names[PAGE_NFEATURES] = {
	PAGE_FEATURES(FEATURE_NAME)
	PAGE_TAGS(TAG_FEATURE_NAME)
	PAGE_SECOND_FEATURES(FEATURE_NAME)
};

/* ---- levels ------------------------------------------------------------------------ */

static uint8_t
least(uint64_t x)
{
	return (uint8_t)(x < MODEL_LEVELS ? x : MODEL_LEVELS - 1);
}

static uint64_t
average(uint64_t sum, uint64_t n)
{
	return n == 0 ? 0 : sum / n;
}

static uint8_t
voice_of(int weight)
{
	enum { SILENCE = 12, STEP = 40 };
	const int level = SILENCE + (weight < 0 ? weight - STEP + 1 :
	    weight + STEP - 1) / STEP;

	return level < 0 ? 0 : least((uint64_t)level);
}

/* Blocks to the headline: 12 is the headline, what is below it has more. */
static uint8_t
from_headline(const struct page *page, size_t i)
{
	enum { THERE = 12 };

	if (page->headline == page->nblocks)
		return 0;
	if (i >= page->headline)
		return least(THERE + model_log(i - page->headline));
	const uint8_t log = model_log(page->headline - i);
	return log < THERE ? THERE - log : 1;
}

static bool
is_sentence(const struct page_block *b)
{
	return b->ends == END_STOP || b->ends == END_QUESTION ||
	    b->ends == END_CLOSED;
}

static void
own_levels(const struct page *page, size_t i, uint8_t *v)
{
	const struct page_block *b = &page->blocks[i];
	const struct page_elem *e = &page->elems[b->elem];
	const uint8_t size = model_log(b->size), links = model_share(b->links, b->size);

	v[PAGE_SIZE] = size;
	v[PAGE_WORDS] = model_log(b->words);
	v[PAGE_LINKS] = links;
	v[PAGE_WORD_SIZE] = least(average(b->size, b->words));
	v[PAGE_STOPS] = model_log(b->stops);
	v[PAGE_COMMAS] = model_log(b->commas);
	v[PAGE_CAPITALS] = model_share(b->capitals, b->words);
	v[PAGE_DIGITS] = model_share(b->digits, b->size);
	v[PAGE_STARTS] = b->starts;
	v[PAGE_ENDS] = b->ends;
	v[PAGE_SHOUTS] = b->shouts;
	v[PAGE_BARS] = b->bars;
	v[PAGE_MARKS] = b->marks;
	/* Under 16, 48, 96, 192 and more; no, some and mostly links; a sentence. */
	v[PAGE_BRIEF] = (uint8_t)(((size >= 8) + (size >= 11) + (size >= 13) +
	    (size >= 15)) * 4 + (links >= 8 ? 3 : links > 0 ? 2 : is_sentence(b)));
	v[PAGE_TAG] = least(b->tag);
	v[PAGE_HIDDEN] = e->hidden;
	v[PAGE_DEPTH] = least(e->depth);
	v[PAGE_REPEATS] = (uint8_t)(b->repeats * 2 + b->repeated);
	v[PAGE_TITLED] = model_share(b->titled, b->words);
	v[PAGE_FROM_HEADLINE] = from_headline(page, i);
	for (unsigned tag = 0; tag < PAGE_NTAGS; tag++)
		v[PAGE_IN_OTHER + tag] = e->tags >> tag & 1;
	v[PAGE_OWN_WORDS] = voice_of(e->own.sum);
	v[PAGE_NEAR_WORDS] = voice_of(e->near.sum / 2);
	v[PAGE_NEAR_MOST] = voice_of(e->near.most);
	v[PAGE_NEAR_LEAST] = voice_of(e->near.least);
	v[PAGE_ALL_WORDS] = voice_of(e->all.sum / 3);
	v[PAGE_ALL_MOST] = voice_of(e->all.most);
	v[PAGE_ALL_LEAST] = voice_of(e->all.least);
}

static void
container_levels(const struct page *page, size_t i, uint8_t *v)
{
	enum { AROUND = 5, PARAGRAPHS_AROUND = 3 };
	const struct page_elem *e = &page->elems[page->blocks[i].elem];
	const uint64_t prose = page->elems[0].sums.prose;

	for (unsigned up = 0; up < AROUND; up++) {
		const struct page_sums *in = &page_around(page, e, up + 1)->sums;
		v[PAGE_IN_PROSE_1 + up] = model_share(in->prose, prose);
		v[PAGE_IN_LINKS_1 + up] = model_share(in->links, in->size);
		v[PAGE_IN_BLOCKS_1 + up] = model_log(in->blocks);
		v[PAGE_IN_SIZE_1 + up] = model_log(average(in->size, in->blocks));
		if (up < PARAGRAPHS_AROUND)
			v[PAGE_IN_PARAGRAPHS_1 + up] =
			    model_share(in->paragraphs, in->blocks);
	}
	const struct page_elem *anchor = &page->elems[e->anchor];
	const struct page_sums *branch = &page->elems[e->branch].sums;
	v[PAGE_MAIN] = e->main;
	v[PAGE_MAIN_UP] = least(page->container_depth < anchor->depth ? 0 :
	    page->container_depth - anchor->depth);
	v[PAGE_MAIN_DOWN] = least(e->depth - anchor->depth);
	v[PAGE_BRANCH_PROSE] = model_share(branch->prose, prose);
	v[PAGE_BRANCH_BLOCKS] = model_log(branch->blocks);
	v[PAGE_BRANCH_LINKS] = model_share(branch->links, branch->size);
	const struct page_sums *alike = &page->groups[e->likeness];
	v[PAGE_ALIKE] = model_log(alike->blocks);
	v[PAGE_ALIKE_SIZE] = model_log(average(alike->size, alike->blocks));
	v[PAGE_ALIKE_LINKS] = model_share(alike->links, alike->size);
	v[PAGE_ALIKE_PROSE] = model_share(alike->prose, prose);
	v[PAGE_ALIKE_ENDS] = model_share(alike->ends, alike->blocks);
}

/* The three blocks above and the three below; at an edge, levels of 16. */
static void
neighbour_levels(const struct page *page, size_t i, uint8_t *v)
{
	enum { NEIGHBOURS = 6, EDGE = 16 };
	const struct page_block *b = &page->blocks[i];

	for (size_t k = 0; k < NEIGHBOURS; k++) {
		const size_t at = i + k + (k >= NEIGHBOURS / 2) - NEIGHBOURS / 2;
		if (at >= page->nblocks) {	/* or below 0 */
			v[PAGE_ABOVE_3 + k] = 0;
			v[PAGE_ABOVE_LINKS_3 + k] = EDGE;
			v[PAGE_ABOVE_LOOKS_3 + k] = EDGE;
			continue;
		}
		const struct page_block *near = &page->blocks[at];
		v[PAGE_ABOVE_3 + k] = model_log(near->size);
		v[PAGE_ABOVE_LINKS_3 + k] = model_share(near->links, near->size);
		v[PAGE_ABOVE_LOOKS_3 + k] = (uint8_t)(2 * is_sentence(near) +
		    (page->elems[near->elem].likeness ==
		    page->elems[b->elem].likeness));
	}
}

/* Sums over the blocks before each one. */
struct running {
	uint64_t size, links, prose, story;
};

static struct running *
run_up(struct wire_record *rec, const struct page *page, const uint8_t *stories)
{
	struct running *v = WIRE_NEW(rec, struct running, page->nblocks + 1);

	v[0] = (struct running){ 0 };
	for (size_t i = 0; i < page->nblocks; i++) {
		const struct page_block *b = &page->blocks[i];
		v[i + 1] = v[i];
		v[i + 1].size += b->size;
		v[i + 1].links += b->links;
		v[i + 1].prose += b->prose ? b->size - b->links : 0;
		v[i + 1].story += stories == NULL ? 0 :
		    (uint64_t)b->size * stories[i];
	}
	return v;
}

/* Sums over the blocks up to `reach` above and below i. */
static struct running
window(const struct page *page, const struct running *run, size_t i,
    size_t reach, size_t *n)
{
	const size_t from = i < reach ? 0 : i - reach;
	const size_t to = page->nblocks - i <= reach ? page->nblocks : i + reach + 1;

	*n = to - from;
	return (struct running){
		run[to].size - run[from].size, run[to].links - run[from].links,
		run[to].prose - run[from].prose, run[to].story - run[from].story
	};
}

static void
place_levels(const struct page *page, const struct running *run, size_t i,
    uint8_t *v)
{
	enum { NEAR = 5, WIDE = 15 };
	const uint64_t prose = page->elems[0].sums.prose;
	size_t n;

	v[PAGE_PLACE] = model_share(i, page->nblocks);
	v[PAGE_PROSE_BEFORE] = model_share(run[i].prose, prose);
	v[PAGE_PROSE_AFTER] = model_share(prose - run[i + 1].prose, prose);
	v[PAGE_PAGE_BLOCKS] = model_log(page->nblocks);
	v[PAGE_PAGE_PROSE] = model_log(prose / 8);
	struct running around = window(page, run, i, NEAR, &n);
	v[PAGE_NEAR_PROSE] = model_log(average(around.prose, n));
	v[PAGE_NEAR_LINKS] = model_share(around.links, around.size);
	around = window(page, run, i, WIDE, &n);
	v[PAGE_WIDE_PROSE] = model_log(average(around.prose, n));
	v[PAGE_WIDE_LINKS] = model_share(around.links, around.size);
}

/* Blocks to the nearest paragraph of prose. */
static void
distance_levels(const struct page *page, uint8_t *levels)
{
	size_t far = MODEL_LEVELS * MODEL_LEVELS * MODEL_LEVELS, distance = far;

	for (size_t i = 0; i < page->nblocks; i++) {
		distance = page->blocks[i].prose ? 0 : distance + 1;
		levels[i * PAGE_NFEATURES + PAGE_FROM_PROSE] = model_log(distance);
	}
	distance = far;
	for (size_t i = page->nblocks; i-- > 0;) {
		distance = page->blocks[i].prose ? 0 : distance + 1;
		levels[i * PAGE_NFEATURES + PAGE_TO_PROSE] = model_log(distance);
	}
}

uint8_t *
page_levels(struct wire_record *rec, const struct page *page)
{
	uint8_t *levels = wire_alloc_array(rec, page->nblocks + 1, PAGE_NFEATURES);
	const struct running *run = run_up(rec, page, NULL);

	for (size_t i = 0; i < page->nblocks; i++) {
		uint8_t *v = levels + i * PAGE_NFEATURES;
		own_levels(page, i, v);
		container_levels(page, i, v);
		neighbour_levels(page, i, v);
		place_levels(page, run, i, v);
	}
	distance_levels(page, levels);
	return levels;
}

/* ---- the second pass ----------------------------------------------------------------- */

static void
sum_story(struct page *page, const uint8_t *stories)
{
	for (size_t i = 0; i < page->nblocks; i++) {
		const struct page_block *b = &page->blocks[i];
		struct page_elem *e = &page->elems[b->elem];
		const uint32_t story = b->size * stories[i] / MODEL_SURE;
		e->sums.story += story;
		page->groups[e->likeness].story += story;
	}
	for (size_t i = page->nelems; --i > 0;)
		page->elems[page->elems[i].parent].sums.story +=
		    page->elems[i].sums.story;
}

static uint8_t
sums_level(const struct page_sums *sums)
{
	return model_average((uint64_t)sums->story * MODEL_SURE, sums->size);
}

static void
second_levels(const struct page *page, const struct running *run,
    const uint8_t *stories, size_t i, uint8_t *v)
{
	enum { NEIGHBOURS = 6, NEAR = 4, WIDE = 12, AROUND = 3 };
	const struct page_elem *e = &page->elems[page->blocks[i].elem];
	const uint64_t story = run[page->nblocks].story;
	size_t n;

	v[PAGE_SCORE] = model_average(stories[i], 1);
	for (size_t k = 0; k < NEIGHBOURS; k++) {
		const size_t at = i + k + (k >= NEIGHBOURS / 2) - NEIGHBOURS / 2;
		v[PAGE_SCORE_ABOVE_3 + k] = at < page->nblocks ?
		    model_average(stories[at], 1) : 0;
	}
	struct running around = window(page, run, i, NEAR, &n);
	v[PAGE_SCORE_NEAR] = model_average(around.story, around.size);
	around = window(page, run, i, WIDE, &n);
	v[PAGE_SCORE_WIDE] = model_average(around.story, around.size);
	for (unsigned up = 0; up < AROUND; up++)
		v[PAGE_SCORE_IN_1 + up] =
		    sums_level(&page_around(page, e, up + 1)->sums);
	v[PAGE_SCORE_BRANCH] = sums_level(&page->elems[e->branch].sums);
	v[PAGE_SCORE_ALIKE] = sums_level(&page->groups[e->likeness]);
	v[PAGE_STORY_BEFORE] = model_share(run[i].story, story);
	v[PAGE_STORY_AFTER] = model_share(story - run[i + 1].story, story);
}

void
page_second_levels(struct wire_record *rec, struct page *page,
    const int32_t *scores, uint8_t *levels)
{
	const size_t n = page->nblocks;
	uint8_t *stories = WIRE_NEW(rec, uint8_t, n + 1), best = 0;

	for (size_t i = 0; i < n; i++)
		stories[i] = model_likeness(scores[i]);
	sum_story(page, stories);
	const struct running *run = run_up(rec, page, stories);
	for (size_t i = 0; i < n; i++) {
		uint8_t *v = levels + i * PAGE_NFEATURES;
		second_levels(page, run, stories, i, v);
		v[PAGE_BEST_BEFORE] = model_average(best, 1);
		best = stories[i] > best ? stories[i] : best;
	}
	best = 0;
	for (size_t i = n; i-- > 0;) {
		levels[i * PAGE_NFEATURES + PAGE_BEST_AFTER] = model_average(best, 1);
		best = stories[i] > best ? stories[i] : best;
	}
}

bool *
page_story(const struct page_weights *weights, struct wire_record *rec,
    struct page *page)
{
	const size_t n = page->nblocks;
	uint8_t *levels = page_levels(rec, page);
	int32_t *scores = WIRE_NEW(rec, int32_t, n);
	bool *story = WIRE_NEW(rec, bool, n);

	for (size_t i = 0; i < n; i++)
		scores[i] = model_score(&weights->passes[0],
		    levels + i * PAGE_NFEATURES);
	page_second_levels(rec, page, scores, levels);
	for (size_t i = 0; i < n; i++)
		story[i] = model_score(&weights->passes[1],
		    levels + i * PAGE_NFEATURES) > 0;
	return story;
}

struct page_weights *
page_weights_load(struct wire_env *env)
{
	struct page_weights *weights = wire_env_alloc(env, sizeof(*weights));

	*weights = (struct page_weights){ {
		{ "1", page_feature_names, PAGE_NFIRST, NULL },
		{ "2", page_feature_names, PAGE_NFEATURES, NULL },
	} };
	model_load(env, "html/page-weights.tsv", weights->passes, 2);
	return weights;
}
