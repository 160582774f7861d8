/*
 * score.h - how much a block of a page is like the story
 *
 * A feature is a small number, its level: "13: 128 to 191 long".  A weight file
 * has a weight for every level of every feature, and the score is the sum: what
 * speaks for a block and how loudly can be read off the file.  A first pass sees
 * the page alone, a second one the first scores of what is around a block, too.
 * The weights come from gen/page-weights.c.
 */
#ifndef WIRE_STRIP_SCORE_H
#define WIRE_STRIP_SCORE_H

#include "lib/strip/model.h"
#include "lib/strip/tree.h"

/* Levels: "log" 2 log2, "share" 0 to 15 of 15, "voice" 12 is nothing, "near" the
 * same of a block next to it. */
#define PAGE_FEATURES(X) \
	X(SIZE, "size")				/* log */ \
	X(WORDS, "words")			/* log */ \
	X(LINKS, "links")			/* share of the size, like all links */ \
	X(WORD_SIZE, "word-size") \
	X(STOPS, "stops")			/* log */ \
	X(COMMAS, "commas")			/* log */ \
	X(CAPITALS, "capitals")			/* share of the words */ \
	X(DIGITS, "digits")			/* share */ \
	X(STARTS, "starts")			/* enum page_start */ \
	X(ENDS, "ends")				/* enum page_end */ \
	X(SHOUTS, "shouts") \
	X(BARS, "bars") \
	X(MARKS, "marks") \
	X(BRIEF, "brief")			/* size by links, roughly */ \
	X(TAG, "tag") \
	X(HIDDEN, "hidden") \
	X(DEPTH, "depth") \
	X(PLACE, "place")			/* share of the blocks before it */ \
	X(PROSE_BEFORE, "prose-before")		/* share of the page's */ \
	X(PROSE_AFTER, "prose-after") \
	X(PAGE_BLOCKS, "page-blocks")		/* log */ \
	X(PAGE_PROSE, "page-prose")		/* log */ \
	X(REPEATS, "repeats") \
	X(TITLED, "titled")			/* share of its words in the headline */ \
	X(FROM_HEADLINE, "from-headline")	/* 12 is there, logs below and above */ \
	X(TO_PROSE, "to-prose")			/* log of blocks */ \
	X(FROM_PROSE, "from-prose")		/* log */ \
	X(IN_PROSE_1, "in-prose-1")		/* of the element 1 around it: share */ \
	X(IN_PROSE_2, "in-prose-2")		/* of the page's prose */ \
	X(IN_PROSE_3, "in-prose-3") \
	X(IN_PROSE_4, "in-prose-4") \
	X(IN_PROSE_5, "in-prose-5") \
	X(IN_LINKS_1, "in-links-1") \
	X(IN_LINKS_2, "in-links-2") \
	X(IN_LINKS_3, "in-links-3") \
	X(IN_LINKS_4, "in-links-4") \
	X(IN_LINKS_5, "in-links-5") \
	X(IN_BLOCKS_1, "in-blocks-1")		/* log */ \
	X(IN_BLOCKS_2, "in-blocks-2") \
	X(IN_BLOCKS_3, "in-blocks-3") \
	X(IN_BLOCKS_4, "in-blocks-4") \
	X(IN_BLOCKS_5, "in-blocks-5") \
	X(IN_SIZE_1, "in-size-1")		/* log of the size of a block */ \
	X(IN_SIZE_2, "in-size-2") \
	X(IN_SIZE_3, "in-size-3") \
	X(IN_SIZE_4, "in-size-4") \
	X(IN_SIZE_5, "in-size-5") \
	X(IN_PARAGRAPHS_1, "in-paragraphs-1")	/* share of the blocks */ \
	X(IN_PARAGRAPHS_2, "in-paragraphs-2") \
	X(IN_PARAGRAPHS_3, "in-paragraphs-3") \
	X(MAIN, "main")				/* is in the main container */ \
	X(MAIN_UP, "main-up")			/* levels from it to the anchor */ \
	X(MAIN_DOWN, "main-down")		/* … and from there to the block */ \
	X(BRANCH_PROSE, "branch-prose")		/* share of the page's */ \
	X(BRANCH_BLOCKS, "branch-blocks")	/* log */ \
	X(BRANCH_LINKS, "branch-links") \
	X(ALIKE, "alike")			/* log of blocks in a like place */ \
	X(ALIKE_SIZE, "alike-size")		/* log of the size of a block */ \
	X(ALIKE_LINKS, "alike-links") \
	X(ALIKE_PROSE, "alike-prose")		/* share of the page's */ \
	X(ALIKE_ENDS, "alike-ends")		/* share that end like a sentence */ \
	X(ABOVE_3, "above-3")			/* size of neighbours, log */ \
	X(ABOVE_2, "above-2") \
	X(ABOVE_1, "above-1") \
	X(BELOW_1, "below-1") \
	X(BELOW_2, "below-2") \
	X(BELOW_3, "below-3") \
	X(ABOVE_LINKS_3, "above-links-3") \
	X(ABOVE_LINKS_2, "above-links-2") \
	X(ABOVE_LINKS_1, "above-links-1") \
	X(BELOW_LINKS_1, "below-links-1") \
	X(BELOW_LINKS_2, "below-links-2") \
	X(BELOW_LINKS_3, "below-links-3") \
	X(ABOVE_LOOKS_3, "above-looks-3")	/* alike, and ends like a sentence */ \
	X(ABOVE_LOOKS_2, "above-looks-2") \
	X(ABOVE_LOOKS_1, "above-looks-1") \
	X(BELOW_LOOKS_1, "below-looks-1") \
	X(BELOW_LOOKS_2, "below-looks-2") \
	X(BELOW_LOOKS_3, "below-looks-3") \
	X(NEAR_PROSE, "near-prose")		/* log of prose a block, 5 each way */ \
	X(NEAR_LINKS, "near-links") \
	X(WIDE_PROSE, "wide-prose")		/* 15 each way */ \
	X(WIDE_LINKS, "wide-links") \
	X(OWN_WORDS, "own-words")		/* voice, of its element's names */ \
	X(NEAR_WORDS, "near-words")		/* of those of three elements */ \
	X(NEAR_MOST, "near-most") \
	X(NEAR_LEAST, "near-least") \
	X(ALL_WORDS, "all-words") \
	X(ALL_MOST, "all-most") \
	X(ALL_LEAST, "all-least")

/* Of the second pass; "score" is a story-likeness from 0 to 31. */
#define PAGE_SECOND_FEATURES(X) \
	X(SCORE, "score") \
	X(SCORE_ABOVE_3, "score-above-3") \
	X(SCORE_ABOVE_2, "score-above-2") \
	X(SCORE_ABOVE_1, "score-above-1") \
	X(SCORE_BELOW_1, "score-below-1") \
	X(SCORE_BELOW_2, "score-below-2") \
	X(SCORE_BELOW_3, "score-below-3") \
	X(SCORE_NEAR, "score-near")		/* average by size, 4 each way */ \
	X(SCORE_WIDE, "score-wide")		/* 12 each way */ \
	X(SCORE_IN_1, "score-in-1")		/* of the element 1 around it */ \
	X(SCORE_IN_2, "score-in-2") \
	X(SCORE_IN_3, "score-in-3") \
	X(SCORE_BRANCH, "score-branch") \
	X(SCORE_ALIKE, "score-alike") \
	X(STORY_BEFORE, "story-before")		/* share of what is like the story */ \
	X(STORY_AFTER, "story-after") \
	X(BEST_BEFORE, "best-before")		/* score */ \
	X(BEST_AFTER, "best-after")

#define PAGE_FEATURE_ENUM(symbol, name) PAGE_##symbol,
#define PAGE_TAG_FEATURE(symbol, name) PAGE_IN_##symbol,
enum {
	PAGE_FEATURES(PAGE_FEATURE_ENUM)
	PAGE_TAGS(PAGE_TAG_FEATURE)	/* is in such an element */
	PAGE_NFIRST,
	PAGE_BEFORE_SECOND = PAGE_NFIRST - 1,
	PAGE_SECOND_FEATURES(PAGE_FEATURE_ENUM)
	PAGE_NFEATURES
};
extern const char *const page_feature_names[PAGE_NFEATURES];

struct page_weights {
	struct model passes[2];
};

struct page_weights *page_weights_load(struct wire_env *env);

/* Levels of the first PAGE_NFIRST features of every block, PAGE_NFEATURES bytes
 * a block. */
uint8_t *page_levels(struct wire_record *rec, const struct page *page);
/* The rest, from the first pass's scores. */
void page_second_levels(struct wire_record *rec, struct page *page,
    const int32_t *scores, uint8_t *levels);

/* Both passes: for every block, whether it is the story. */
bool *page_story(const struct page_weights *weights, struct wire_record *rec,
    struct page *page);

#endif
