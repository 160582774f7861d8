/*
 * tokens.h - the words of a text, cut the way Universal Dependencies does
 *
 * do|n't, Asif|’s, U.S., $|5, 3.2; hyphenated words, URLs, e-mail addresses,
 * handles, hashtags and emoji whole.  Every non-blank byte of the text is in
 * exactly one token.
 */
#ifndef WIRE_TOKENS_H
#define WIRE_TOKENS_H

#include "lib/base/arena.h"
#include "lib/text/words.h"
#include "wirecopy/record.h"

enum wire_token_kind {
	WIRE_TOKEN_WORD, WIRE_TOKEN_NUMBER, WIRE_TOKEN_PUNCT, WIRE_TOKEN_SYMBOL,
	WIRE_TOKEN_URL, WIRE_TOKEN_EMAIL, WIRE_TOKEN_HANDLE, WIRE_TOKEN_HASHTAG,
	WIRE_TOKEN_EMOJI
};

enum {	/* flags */
	WIRE_TOKEN_CAPITAL = 1,	/* first letter is upper or title case */
	WIRE_TOKEN_ALLCAPS = 2,	/* two letters or more, none of them lower case */
	WIRE_TOKEN_BLANK = 4,	/* blank, line break or the start of the text before it */
	WIRE_TOKEN_LINE = 8,	/* first of its line */
	WIRE_TOKEN_CLITIC = 16,	/* ’s, n't, ’ll: belongs to the word before */
	WIRE_TOKEN_ASCII = 32
};

struct wire_token {
	uint32_t start, end;	/* bytes of the text */
	struct wire_word_hash hash;	/* of wire_hashed_tokens alone */
	uint8_t kind, flags;
};

/* The tokens of the record's text: cut once, then lent to everybody. */
size_t wire_tokens(struct wire_record *rec, const struct wire_token **out);
/* The same with their hashes, for wire_lexicon_match. */
size_t wire_hashed_tokens(struct wire_record *rec,
    const struct wire_token **out);

/* The tokens of any valid UTF-8 below 4 GiB, in the arena's memory. */
size_t wire_tokenize(struct wire_arena *a, struct wire_str text,
    struct wire_token **out);
void wire_hash_tokens(struct wire_str text, struct wire_token *v, size_t n);

/* Index of the first token that starts at or after byte `at`. */
size_t wire_token_at(const struct wire_token *v, size_t n, size_t at);

static inline struct wire_str
wire_token_str(struct wire_str text, const struct wire_token *t)
{
	return (struct wire_str){ text.p + t->start, t->end - t->start };
}

#endif
