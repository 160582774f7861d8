/* resolve.c - whom "He" means that begins a sentence */
#include "lib/summary/resolve.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

enum { MALE = 1, FEMALE = 2 };	/* classes of gender.tsv */

/* Of the pronoun that begins sentence i; 0 if none does. */
static uint32_t
gender_of_pronoun(const struct wire_story *s, size_t i)
{
	if ((wire_first_cue(s, i) & WIRE_CUE_PERSON) == 0)
		return 0;
	return wire_lexicon_hashed(s->data->gender,
	    s->tokens[wire_first_word(s, i)].hash) & (MALE | FEMALE);
}

/* Mr before the name, the title, the given name; 0 if none tells. */
static uint32_t
gender_of(const struct wire_story *s, const struct wire_entity *e)
{
	const size_t t = wire_token_at(s->tokens, s->ntokens, e->start);
	struct wire_str title = e->title, name = e->name, word;
	uint32_t gender = 0;

	if (t > 0)
		gender = wire_lexicon_hashed(s->data->gender, s->tokens[t - 1].hash);
	while (title.n > 0 && wire_str_field(&title, ' ', &word))
		gender |= wire_lexicon_word(s->data->gender, word);
	if ((gender & (MALE | FEMALE)) == 0 && wire_str_field(&name, ' ', &word) &&
	    name.n > 0)
		gender = wire_lexicon_word(s->data->gender, word);
	return gender & (MALE | FEMALE);
}

static bool
is_same(const struct wire_entity *a, const struct wire_entity *b)
{
	return a->id.n > 0 && wire_str_eq(a->id, b->id);
}

/* "Defence Minister Asif …", "The mayor, Asif, …", not "Asif’s son …" */
static bool
begins_with(const struct wire_story *s, const struct wire_line *line,
    const struct wire_entity *e)
{
	enum { THE = 6 };	/* bytes for an article, a mark, a comma */
	const size_t before = e->start - line->at.start;
	const size_t next = wire_token_at(s->tokens, s->ntokens, e->end);

	if (next < s->ntokens && (s->tokens[next].flags & WIRE_TOKEN_CLITIC) != 0)
		return false;
	return before == 0 || (e->title.n > 0 && before <= e->title.n + THE);
}

/* Entities [from, to) are those of the sentence before. */
static const struct wire_entity *
antecedent(const struct wire_story *s, size_t i, const struct wire_entity *e,
    size_t from, size_t to)
{
	const uint32_t gender = gender_of_pronoun(s, i);
	const struct wire_line *before = &s->v[i - 1];
	const struct wire_entity *who =
	    gender_of_pronoun(s, i - 1) == gender ? before->means : NULL;

	if (gender != MALE && gender != FEMALE)
		return NULL;
	for (size_t k = from; k < to; k++) {
		const uint32_t own = gender_of(s, &e[k]);

		if (e[k].type != WIRE_PERSON || (own != 0 && (own & gender) == 0))
			continue;
		if (who == NULL && begins_with(s, before, &e[k]))
			who = &e[k];
		if (who == NULL || !is_same(who, &e[k]))
			return NULL;
	}
	return who;
}

/* "He said Asif would go": somebody else. */
static bool
names(const struct wire_entity *e, size_t from, size_t to,
    const struct wire_entity *who)
{
	for (size_t k = from; k < to; k++)
		if (is_same(who, &e[k]))
			return true;
	return false;
}

/* Who is said to speak where a sentence says "he said". */
struct said {
	struct wire_str entity;		/* "": nobody knows */
	bool is, differs;		/* there is one; they are several */
};

static struct said *
read_quotations(struct wire_record *rec, const struct wire_story *s)
{
	struct said *said = WIRE_NEW(rec, struct said, s->n);
	const struct wire_quote *q;
	const size_t n = wire_quotes(rec, &q);

	memset(said, 0, s->n * sizeof(*said));
	for (size_t k = 0; k < n; k++) {
		const struct wire_source_ref *source = &q[k].source;
		struct said *own = &said[wire_sentence_at(s, source->start)];
		const size_t t = wire_token_at(s->tokens, s->ntokens, source->start);

		if (source->start == source->end || t == s->ntokens ||
		    (s->cues[t] & WIRE_CUE_PRONOUN) == 0)
			continue;
		own->differs |= own->is && !wire_str_eq(own->entity, source->entity);
		own->entity = source->entity;
		own->is = true;
	}
	return said;
}

void
wire_story_resolve(struct wire_record *rec, struct wire_story *s,
    struct wire_room room)
{
	const struct wire_entity *e;
	const size_t n = wire_entities(rec, &e);
	const struct said *said = read_quotations(rec, s);
	size_t before = 0, from = 0;	/* entities of the last sentence, of this */

	for (size_t i = 0, to; i < s->n; i++, before = from, from = to) {
		const size_t end = i + 1 < s->n ? s->v[i + 1].at.start : s->text.n;

		for (to = from; to < n && e[to].start < end; to++)
			;
		if (i == 0)
			continue;
		struct wire_line *line = &s->v[i];
		const struct wire_entity *who = antecedent(s, i, e, before, from);
		if (who == NULL || names(e, from, to, who) || said[i].differs ||
		    (said[i].is && !wire_str_eq(said[i].entity, who->id)))
			continue;
		struct wire_room size = wire_measure(who->name);
		size.words += line->size.words - 1;
		size.chars += line->size.chars + 2;
		if (!wire_fits(size, room))
			continue;
		line->means = who;
		line->leans = false;
		line->size = size;
	}
}

void
wire_resolved_put(const struct wire_story *s, size_t i, struct wire_buf *text,
    struct wire_buf *resolved)
{
	const struct wire_line *line = &s->v[i];
	const struct wire_token *pronoun = &s->tokens[wire_first_word(s, i)];
	const size_t start = wire_utf8_count(wire_buf_str(text)) + wire_utf8_count(
	    wire_str_sub(s->text, line->at.start, pronoun->start));

	wire_buf_add(text, wire_str_sub(s->text, line->at.start, pronoun->start));
	wire_buf_char(text, '[');
	wire_buf_add(text, line->means->name);
	wire_buf_char(text, ']');
	wire_buf_add(text, wire_str_sub(s->text, pronoun->end, line->at.end));
	wire_buf_printf(resolved, "%c{\"start\":%zu,\"end\":%zu,\"text\":",
	    resolved->n > 0 ? ',' : '[', start,
	    start + wire_utf8_count(line->means->name) + 2);
	wire_json_put_string(resolved, wire_token_str(s->text, pronoun));
	wire_buf_add(resolved, WIRE_STR(",\"name\":"));
	wire_json_put_string(resolved, line->means->name);
	wire_buf_add(resolved, WIRE_STR(",\"entity\":"));
	wire_json_put_string(resolved, line->means->id);
	wire_buf_char(resolved, '}');
}
