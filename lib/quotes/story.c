/* story.c - a story as words, names and quoted pieces */
#include "lib/quotes/story.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"

static char
punct_of(struct wire_str word)
{
	size_t len;
	const uint32_t cp = wire_utf8_at(word, 0, &len);

	if (cp == 0x2013 || cp == 0x2014 || cp == 0x2015)
		return '-';
	if (cp == 0x2026)
		return '.';
	return cp < 0x80 ? (char)cp : '*';
}

static enum item_kind
kind_of_entity(enum wire_entity_type type)
{
	switch (type) {
	case WIRE_DATE: case WIRE_TIME:
		return ITEM_TIME;
	case WIRE_MONEY: case WIRE_PERCENT:
		return ITEM_NUMBER;
	case WIRE_GROUP: case WIRE_URL: case WIRE_ENTITY_OTHER:
		return ITEM_WORD;	/* "Afghan" is an adjective as often */
	default:
		return ITEM_NAME;
	}
}

/* Does the pair hide what is between the marks?  A lone ‘ is more likely an
 * apostrophe. */
static bool
hides(const struct wire_marks *m, unsigned depth)
{
	return m->depth == depth && !(m->flags & WIRE_MARK_UNOPENED) &&
	    !((m->flags & WIRE_MARK_UNCLOSED) &&
	    (m->style == WIRE_MARK_CURLY_SINGLE ||
	    m->style == WIRE_MARK_STRAIGHT_SINGLE));
}

/* The longest entity that starts at byte `at` and ends before `limit`;
 * SIZE_MAX if there is none. */
static size_t
entity_at(const struct story *s, size_t *next, size_t at, size_t limit)
{
	size_t best = SIZE_MAX;

	while (*next < s->nentities && s->entities[*next].start < at)
		++*next;
	for (size_t k = *next; k < s->nentities && s->entities[k].start == at; k++) {
		const struct wire_entity *e = &s->entities[k];
		if (e->end <= limit &&
		    (best == SIZE_MAX || e->end > s->entities[best].end))
			best = k;
	}
	return best;
}

/* Where a quotation that is never closed is taken to end: at the comma before
 * who said it, “The mill will reopen, Anwar Khoso said; else with its
 * paragraph. */
static size_t
unclosed_end(const struct story *s, const struct wire_marks *m, size_t token)
{
	size_t comma = SIZE_MAX;

	for (size_t i = token; i < s->ntokens && s->tokens[i].start < m->end; i++) {
		const struct wire_str word = wire_token_str(s->text, &s->tokens[i]);
		if (s->tokens[i].kind == WIRE_TOKEN_PUNCT) {
			comma = wire_str_is(word, ",") ? i : SIZE_MAX;
		} else if (comma != SIZE_MAX) {
			const uint32_t cls = wire_lexicon_word(s->words->words, word);
			if ((cls & SAYS) && !(cls & (FORM_ING | FORM_BASE)))
				return s->tokens[comma].end;
		}
	}
	return m->end;
}

void
quote_story_open(struct story *s, struct wire_record *rec,
    const struct quote_words *words)
{
	*s = (struct story){ .rec = rec, .text = wire_text(rec), .words = words };
	s->nentities = wire_entities(rec, &s->entities);
	s->nmarks = wire_quote_marks(rec, &s->marks);
	s->ntokens = wire_hashed_tokens(rec, &s->tokens);
}

/* Everything between a pair of marks is one item: past its tokens. */
static size_t
read_quote(const struct story *s, struct item *it, size_t mark, size_t token,
    size_t end)
{
	const struct wire_marks *m = &s->marks[mark];

	it->kind = ITEM_PUNCT;		/* nothing but marks */
	it->ref = (uint32_t)mark;
	it->start = (uint32_t)m->start;
	it->end = (uint32_t)((m->flags & WIRE_MARK_UNCLOSED) ?
	    unclosed_end(s, m, token) : m->end);
	for (; token < end && s->tokens[token].start < it->end; token++)
		if (s->tokens[token].kind != WIRE_TOKEN_PUNCT &&
		    s->tokens[token].kind != WIRE_TOKEN_SYMBOL)
			it->kind = ITEM_QUOTE;
	return token;
}

static void
read_token(const struct story *s, struct item *it, const struct wire_token *t)
{
	if (t->flags & WIRE_TOKEN_CAPITAL)
		it->flags |= ITEM_CAPITAL;
	if (t->flags & WIRE_TOKEN_ALLCAPS)
		it->flags |= ITEM_ALLCAPS;
	if (t->flags & WIRE_TOKEN_CLITIC)
		it->flags |= ITEM_CLITIC;
	if (t->kind == WIRE_TOKEN_NUMBER)
		it->kind = ITEM_NUMBER;
	if (t->kind == WIRE_TOKEN_PUNCT) {
		it->kind = ITEM_PUNCT;
		it->punct = punct_of(wire_token_str(s->text, t));
	}
}

/* The entity at the token that makes one item of all its tokens; SIZE_MAX if
 * none does: Bashir “Bobby” Lone, but not the "Lagos" of "Lagos-based". */
static size_t
name_at(const struct story *s, struct place *at, const struct wire_token *t,
    const struct wire_marks *next, size_t limit)
{
	const size_t k = entity_at(s, &at->entity, t->start, limit);

	if (k == SIZE_MAX)
		return k;
	const struct wire_entity *e = &s->entities[k];
	const bool cuts_quote = next != NULL && e->end > next->start &&
	    e->end < next->end;
	return e->end < t->end || cuts_quote ||
	    kind_of_entity(e->type) == ITEM_WORD ? SIZE_MAX : k;
}

void
quote_story_read(struct story *s, size_t from, size_t to, unsigned depth,
    struct place *at)
{
	const struct wire_token *tokens = s->tokens;
	size_t i = at->token, phrase_end = 0;

	while (i < s->ntokens && tokens[i].start < from)
		i++;
	size_t end = i;
	while (end < s->ntokens && tokens[end].start < to)
		end++;
	at->token = end;
	s->v = WIRE_NEW(s->rec, struct item, end - i);
	s->n = 0;
	s->depth = depth;

	while (i < end) {
		const struct wire_token *t = &tokens[i];
		struct item *it = &s->v[s->n++];
		*it = (struct item){ .start = t->start, .end = t->end,
		    .words = 1,
		    .flags = (t->flags & WIRE_TOKEN_LINE) ? ITEM_LINE : 0 };
		while (at->mark < s->nmarks &&
		    (s->marks[at->mark].end <= t->start ||
		    !hides(&s->marks[at->mark], depth)))
			at->mark++;
		const struct wire_marks *m = at->mark < s->nmarks ?
		    &s->marks[at->mark] : NULL;
		if (m != NULL && m->start <= t->start) {
			i = read_quote(s, it, at->mark++, i, end);
			continue;
		}
		read_token(s, it, t);
		const size_t name = name_at(s, at, t, m, to);
		if (name != SIZE_MAX) {
			it->kind = (uint8_t)kind_of_entity(s->entities[name].type);
			it->punct = 0;
			it->ref = (uint32_t)name;
			it->end = (uint32_t)s->entities[name].end;
			while (i < end && tokens[i].start < it->end)
				i++;
			continue;
		}
		if (i < phrase_end) {		/* the "to" of "according to" */
			it->cls = it[-1].cls;
			it->words = 0;
		} else if (it->kind == ITEM_WORD) {
			phrase_end = i + wire_lexicon_match(s->words->words,
			    tokens, end, i, &it->cls);
		}
		i++;
	}
}
