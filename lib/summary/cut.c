/*
 * cut.c - a sentence made shorter
 *
 * Not inside a quotation, if that can be: “We will not …” is not what was said.
 */
#include "lib/summary/cut.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/record.h"

/* ---- quotations ---------------------------------------------------------------- */

static const struct { const char *open, *close[2]; } pairs[WIRE_NO_PAIR] = {
	{ "“", { "”", NULL } }, { "„", { "“", "”" } }, { "«", { "»", NULL } },
	{ "»", { "«", NULL } }, { "‘", { "’", NULL } }, { "\"", { "\"", NULL } },
	{ "「", { "」", NULL } }
};

size_t
wire_pair_after(struct wire_str token, size_t pair)
{
	if (pair != WIRE_NO_PAIR) {
		for (size_t k = 0; k < 2 && pairs[pair].close[k] != NULL; k++)
			if (wire_str_is(token, pairs[pair].close[k]))
				return WIRE_NO_PAIR;
		return pair;
	}
	while (pair > 0)
		if (wire_str_is(token, pairs[--pair].open))
			return pair;
	return WIRE_NO_PAIR;
}

bool
wire_quotes_whole(const struct wire_story *s, size_t i)
{
	size_t pair = WIRE_NO_PAIR;

	for (size_t t = s->first_token[i]; t < s->first_token[i + 1]; t++) {
		const struct wire_str token = wire_token_str(s->text, &s->tokens[t]);

		if (s->tokens[t].kind != WIRE_TOKEN_PUNCT)
			continue;
		if (pair == WIRE_NO_PAIR && wire_str_is(token, "”"))
			return false;
		pair = wire_pair_after(token, pair);
	}
	return pair == WIRE_NO_PAIR;
}

/* The one that the sentence begins inside of: “We went. We saw it,” she said. */
static size_t
pair_before(const struct wire_story *s, size_t first, size_t end)
{
	for (size_t t = first; t < end; t++) {
		const struct wire_str token = wire_token_str(s->text, &s->tokens[t]);

		if (wire_pair_after(token, WIRE_NO_PAIR) != WIRE_NO_PAIR)
			break;
		if (wire_str_is(token, "”"))
			return 0;
	}
	return WIRE_NO_PAIR;
}

/* ---- places -------------------------------------------------------------------- */

static bool
is_one_of(struct wire_str token, const char *const *marks)
{
	for (size_t i = 0; marks[i] != NULL; i++)
		if (wire_str_is(token, marks[i]))
			return true;
	return false;
}

static bool
is_clause_mark(struct wire_str token)
{
	static const char *const marks[] = { ";", ":", "(", "–", "—", "--", "；",
		"：", "؛", NULL };

	return is_one_of(token, marks);
}

static bool
is_comma(struct wire_str token)
{
	static const char *const marks[] = { ",", "，", "،", NULL };

	return is_one_of(token, marks);
}

/* What ends before token t, outside quotations: WIRE_CUT_CLAUSE, WIRE_CUT_PHRASE,
 * or WIRE_CUT_WORD if no more than a word. */
static enum wire_cut_grade
ends_before(const struct wire_story *s, size_t t, size_t end)
{
	const struct wire_str token = wire_token_str(s->text, &s->tokens[t]);
	const uint16_t next = t + 1 < end ? s->cues[t + 1] : 0;

	if (is_comma(token))
		return (next & (WIRE_CUE_CLAUSE | WIRE_CUE_PART | WIRE_CUE_ARTICLE)) != 0 ?
		    WIRE_CUT_CLAUSE : WIRE_CUT_PHRASE;
	if (is_clause_mark(token))
		/* Before “…” somebody is said to speak. */
		return t + 1 < end && wire_pair_after(wire_token_str(s->text,
		    &s->tokens[t + 1]), WIRE_NO_PAIR) != WIRE_NO_PAIR ? WIRE_CUT_WORD :
		    WIRE_CUT_CLAUSE;
	return (s->cues[t] & WIRE_CUE_CLAUSE) != 0 ? WIRE_CUT_CLAUSE : WIRE_CUT_WORD;
}

static size_t
add_chars(struct wire_str text, size_t start, size_t end)
{
	return end > start ? wire_utf8_count(wire_str_sub(text, start, end)) : 0;
}

static struct wire_cut
cut_after_letters(const struct wire_story *s, size_t i, size_t chars)
{
	struct wire_cut cut = { s->v[i].at.start, WIRE_CUT_LETTER };
	bool inside = false;
	size_t len;

	for (; chars > 1 && cut.end < s->v[i].at.end; chars--, cut.end += len) {
		const bool blank = wire_is_space(wire_utf8_at(s->text, cut.end, &len));

		if (inside && blank)
			break;
		inside = !blank;
	}
	return cut;
}

struct wire_cut
wire_cut_find(const struct wire_story *s, size_t i, struct wire_room room)
{
	const struct wire_line *line = &s->v[i];
	const size_t first = wire_token_at(s->tokens, s->ntokens, line->at.start);
	size_t last = first, at = line->at.start, pair;
	struct wire_room size = { 0, 1 };	/* the mark */
	struct wire_cut best = cut_after_letters(s, i, room.chars);

	while (last < s->ntokens && s->tokens[last].start < line->at.end)
		last++;
	/* A layer from elsewhere may begin a sentence inside a word. */
	size.words = first > 0 && s->tokens[first - 1].end > at;
	pair = pair_before(s, first, last);
	for (size_t t = first; t < last; t++) {
		const struct wire_str token = wire_token_str(s->text, &s->tokens[t]);
		const size_t end = t > 0 && s->tokens[t - 1].end > at ?
		    s->tokens[t - 1].end : at;
		const bool blank = (s->tokens[t].flags & WIRE_TOKEN_BLANK) != 0 ||
		    s->tokens[t].start == line->at.start;
		enum wire_cut_grade grade = WIRE_CUT_QUOTE;

		size.chars += add_chars(s->text, at, end);
		at = end;
		if (!wire_fits(size, room))
			break;
		if (pair == WIRE_NO_PAIR)
			grade = ends_before(s, t, last);
		if (grade == WIRE_CUT_CLAUSE && size.words * 2 <= room.words &&
		    size.chars * 2 <= room.chars)
			grade = WIRE_CUT_PHRASE;
		if (pair == WIRE_NO_PAIR && at < line->attributed)
			grade = WIRE_CUT_WORD;
		else if (grade == WIRE_CUT_WORD)
			grade = WIRE_CUT_SOURCED_WORD;
		if (at > line->at.start && grade >= best.grade &&
		    (blank || grade >= WIRE_CUT_PHRASE))
			best = (struct wire_cut){ at, grade };
		size.words += blank;
		pair = wire_pair_after(token, pair);
	}
	return best;
}

struct wire_str
wire_cut_text(struct wire_record *rec, const struct wire_story *s, size_t i,
    struct wire_cut cut)
{
	struct wire_buf b = wire_record_buf(rec);

	wire_buf_add(&b, wire_str_trim(wire_str_sub(s->text, s->v[i].at.start,
	    cut.end)));
	wire_buf_add(&b, WIRE_STR("…"));
	return wire_buf_str(&b);
}
