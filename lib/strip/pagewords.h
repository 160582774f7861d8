/*
 * pagewords.h - what the words of class, id, itemprop and role say
 *
 * "article-body" speaks for the story and "related-links" against it.  The
 * words and how much each says are a data file, html/page-words.tsv.
 */
#ifndef WIRE_STRIP_PAGEWORDS_H
#define WIRE_STRIP_PAGEWORDS_H

#include "wirecopy/filter.h"

/* What words say, in hundredths of a logit: above 0 for the story. */
struct page_voices {
	int sum;
	int most, least;	/* the strongest for it and against it; 0: none */
};

struct page_words;

struct page_words *page_words_load(struct wire_env *env);

/* What the word, in small ASCII letters, says; 0: nothing. */
int page_words_weight(const struct page_words *words, struct wire_str word);

/* For the program that learns them: an empty list, and a word of it. */
struct page_words *page_words_new(struct wire_env *env);
void page_words_put(struct page_words *words, struct wire_str word, int weight);

/* Takes the next word off *rest: "navBar-2_left" is nav, bar, left.  At most
 * `max` letters of it are written, in small ones; false at the end. */
bool page_words_next(struct wire_str *rest, char *word, size_t max, size_t *n);

#endif
