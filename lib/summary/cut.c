/*
 * cut.c - a sentence made shorter
 *
 * Not inside a quotation, if that can be: “We will not …” is not what was said.
 */
#include "lib/summary/cut.h"

#include "lib/base/str.h"
#include "lib/record/record.h"
#include "lib/text/tokens.h"

static bool
is_one_of(struct wire_str token, const char *const *marks)
{
	for (size_t i = 0; marks[i] != NULL; i++)
		if (wire_str_is(token, marks[i]))
			return true;
	return false;
}

/* How deep in quotations we are after the token. */
static int
depth_after(struct wire_str token, int depth)
{
	static const char *const opening[] = { "“", "«", "„", NULL };
	static const char *const closing[] = { "”", "»", NULL };

	if (is_one_of(token, opening))
		return depth + 1;
	if (is_one_of(token, closing))
		return depth > 0 ? depth - 1 : 0;
	return wire_str_is(token, "\"") ? !depth : depth;
}

struct places {
	size_t clause;		/* where the last one ends; 0: nowhere */
	size_t outside;		/* end of the last word outside quotations */
	size_t word;
};

static struct places
places_to_cut(struct wire_record *rec, struct wire_span sentence,
    size_t max_words)
{
	static const char *const clause_marks[] = { ",", ";", ":", "(", "–", "—",
		"--", NULL };
	const struct wire_str text = wire_text(rec);
	const struct wire_token *v;
	const size_t n = wire_tokens(rec, &v);
	struct places places = { 0, 0, 0 };
	const size_t first = wire_token_at(v, n, sentence.start);
	/* A layer from elsewhere may begin a sentence inside a word. */
	size_t words = first < n && v[first].start > sentence.start;
	int depth = 0;

	for (size_t t = first; t < n; t++) {
		const struct wire_str token = wire_token_str(text, &v[t]);
		const size_t at = v[t].start;

		if (at == sentence.start || (v[t].flags & WIRE_TOKEN_BLANK)) {
			places.word = at;
			if (depth == 0)
				places.outside = at;
			if (words++ == max_words)
				break;
		}
		if (depth == 0 && words * 2 > max_words &&
		    is_one_of(token, clause_marks))
			places.clause = at;
		depth = depth_after(token, depth);
	}
	return places;
}

static struct wire_str
cut_at(struct wire_record *rec, size_t start, size_t end)
{
	struct wire_buf b = wire_record_buf(rec);

	wire_buf_add(&b, wire_str_trim(wire_str_sub(wire_text(rec), start, end)));
	wire_buf_add(&b, WIRE_STR("…"));
	return wire_buf_str(&b);
}

struct wire_str
wire_cut_after_clause(struct wire_record *rec, struct wire_span sentence,
    size_t keep, size_t max_words)
{
	const struct places places = places_to_cut(rec, sentence, max_words);

	if (places.clause <= sentence.start || places.clause < keep)
		return (struct wire_str){ NULL, 0 };
	return cut_at(rec, sentence.start, places.clause);
}

struct wire_str
wire_cut_after_word(struct wire_record *rec, struct wire_span sentence,
    size_t max_words)
{
	const struct places places = places_to_cut(rec, sentence, max_words);

	return cut_at(rec, sentence.start, places.outside > sentence.start ?
	    places.outside : places.word);
}
