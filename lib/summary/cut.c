/*
 * cut.c - a sentence made shorter
 *
 * It ends with a clause if that leaves half of the words allowed, and not
 * inside a quotation if that can be: “We will not …” is not what was said.
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

struct wire_str
wire_cut_sentence(struct wire_record *rec, struct wire_span sentence,
    size_t max_words)
{
	static const char *const clause_marks[] = { ",", ";", ":", "(", "–", "—",
		"--", NULL };
	const struct wire_str text = wire_text(rec);
	const struct wire_token *v;
	const size_t n = wire_tokens(rec, &v);
	size_t words = 0, end = sentence.end, outside = 0, clause = 0;
	int depth = 0;

	for (size_t t = wire_token_at(v, n, sentence.start); t < n; t++) {
		const struct wire_str token = wire_token_str(text, &v[t]);
		const size_t at = v[t].start;

		if (at == sentence.start || (v[t].flags & WIRE_TOKEN_BLANK)) {
			end = at;
			if (depth == 0)
				outside = at;
			if (words++ == max_words)
				break;
		}
		if (depth == 0 && words * 2 > max_words &&
		    is_one_of(token, clause_marks))
			clause = at;
		depth = depth_after(token, depth);
	}
	if (clause > sentence.start)
		end = clause;
	else if (outside > sentence.start)
		end = outside;

	struct wire_buf b = wire_record_buf(rec);
	wire_buf_add(&b, wire_str_trim(wire_str_sub(text, sentence.start, end)));
	wire_buf_add(&b, WIRE_STR("…"));
	return wire_buf_str(&b);
}
