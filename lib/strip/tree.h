/*
 * tree.h - a page as blocks in a tree of elements, and what can be seen of each
 *
 * The layer `blocks` names every element that a block stands in; equal names
 * are the same element.  Sums over elements make containers comparable: the one
 * that holds most of the page's prose is likely to be the story's.
 *
 * Length is counted in `size`: code points, those of Chinese, Japanese and Korean
 * twice, so that a paragraph is about as long in any script.
 */
#ifndef WIRE_STRIP_TREE_H
#define WIRE_STRIP_TREE_H

#include "lib/strip/pagewords.h"
#include "wirecopy/record.h"

enum page_end {		/* what a block ends with */
	END_OTHER, END_STOP, END_QUESTION, END_COLON, END_ELLIPSIS, END_DIGIT,
	END_CLOSED	/* a sentence, and a quotation mark or bracket */
};
enum page_start {	/* what it begins with */
	START_OTHER, START_UPPER, START_LOWER, START_DIGIT, START_QUOTE, START_MARK
};

/* Of an element, or of a group of elements that look alike. */
struct page_sums {
	uint32_t size, links;	/* links: part of size */
	uint32_t prose;		/* size of paragraphs that read like prose */
	uint32_t blocks, paragraphs;
	uint32_t ends;		/* blocks that end like a sentence */
	uint32_t story;		/* size of what the first pass takes for the story */
};

struct page_elem {
	uint32_t parent;	/* of the root, itself */
	uint32_t depth;		/* of the root, 0 */
	uint32_t likeness;	/* index of its group */
	uint32_t anchor;	/* the innermost element around it that also holds
				 * the main container, or is that */
	uint32_t branch;	/* the child of anchor that it is in; or anchor */
	uint32_t tags;		/* 1 << PAGE_TAG_… of it and all around it */
	uint64_t look;		/* hash of tag and first classes */
	bool hidden;
	bool main;		/* is, or is in, the main container */
	struct page_voices own, near, all; /* words of it, of it and the two
				 * around it, of all around it */
	struct page_sums sums;
};

struct page_block {
	struct wire_str text;
	uint32_t elem;
	uint32_t size, links, words, stops, commas, digits, capitals;
	uint32_t titled;	/* words that the headline has, too; of short ones */
	uint8_t tag;		/* PAGE_TAG_… */
	uint8_t starts, ends;
	bool marks;		/* © or @ */
	bool bars;		/* | · • » between words */
	bool shouts;		/* no small letter */
	bool prose;
	bool repeats, repeated;	/* the same text stands above, below */
};

struct page {
	struct page_block *blocks;
	size_t nblocks;
	struct page_elem *elems;	/* [0] is the root, around everything */
	size_t nelems;
	struct page_sums *groups;	/* by likeness */
	uint32_t container_depth;	/* of the main container */
	size_t headline;		/* index of its block; nblocks: none */
};

void page_read(const struct page_words *words, struct wire_record *rec,
    struct page *page);

/* The tags that features ask for. */
#define PAGE_TAGS(X) \
	X(OTHER, "") X(P, "p") X(LI, "li") X(TD, "td") X(DIV, "div") \
	X(BLOCKQUOTE, "blockquote") X(FIGCAPTION, "figcaption") X(A, "a") \
	X(PRE, "pre") X(SPAN, "span") X(SECTION, "section") \
	X(ARTICLE, "article") X(BUTTON, "button") X(FORM, "form") \
	X(TABLE, "table") X(NAV, "nav") X(FOOTER, "footer") \
	X(HEADER, "header") X(ASIDE, "aside") X(MAIN, "main") \
	X(FIGURE, "figure") X(DL, "dl") X(UL, "ul") X(H1, "h1") X(H2, "h2") \
	X(H3, "h3") X(H4, "h4") X(H5, "h5") X(H6, "h6") X(DT, "dt") X(DD, "dd")
#define PAGE_TAG_ENUM(symbol, name) PAGE_TAG_##symbol,
enum { PAGE_TAGS(PAGE_TAG_ENUM) PAGE_NTAGS };
_Static_assert(PAGE_NTAGS <= 32, "bits of page_elem.tags");

/* The element `up` levels around elem; the root is its own. */
static inline const struct page_elem *
page_around(const struct page *page, const struct page_elem *elem, size_t up)
{
	while (up-- > 0)
		elem = &page->elems[elem->parent];
	return elem;
}

#endif
