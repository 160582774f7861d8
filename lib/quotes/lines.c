/* lines.c - quotations that are told by the lines they stand in */
#include "lib/quotes/lines.h"

#include "lib/base/str.h"
#include "lib/quotes/clause.h"
#include "lib/quotes/regions.h"
#include "lib/record/record.h"

/* A signature has no more items before its handle: dash, name, bracket. */
enum { SIGNATURE = 16 };

static bool
is_handle(const struct story *s, size_t i)
{
	return s->text.p[s->v[i].start] == '@' && s->v[i].end > s->v[i].start + 1;
}

/* Past the last item of the line that begins at item i. */
static size_t
line_end(const struct story *s, size_t i)
{
	do
		i++;
	while (i < s->n && !(s->v[i].flags & ITEM_LINE));
	return i;
}

/* Who signs the post, in the line [from, to); empty if it is no signature. */
static struct range
signed_by(const struct story *s, size_t from, size_t to)
{
	struct range who = { from + 1, from + 1 };

	if (s->v[from].punct != '-')
		return who;
	for (size_t i = from + 1; i < to && i < from + SIGNATURE; i++)
		if (is_handle(s, i)) {
			who.to = i + 1;
			if (who.to < to && s->v[who.to].punct == ')')
				who.to++;
			break;
		}
	return who;
}

/* Without the links behind the words: pic.twitter.com/UWIrKKr1ic. */
static size_t
without_links(const struct story *s, size_t from, size_t to)
{
	while (to > from) {
		const size_t t = wire_token_at(s->tokens, s->ntokens,
		    s->v[to - 1].start);
		if (t == s->ntokens || s->tokens[t].kind != WIRE_TOKEN_URL)
			break;
		to--;
	}
	return to;
}

/* “The talks are over. We go home, said the minister”: all of it is his. */
static void
widen(const struct story *s, const struct found *found, size_t nfound,
    struct range post)
{
	for (size_t k = 0; k < nfound; k++) {
		const struct found *f = &found[k];
		struct range *piece = &f->pieces[0];
		size_t end = f->source.to > f->cue.to ? f->source.to : f->cue.to;

		if (f->npieces != 1 || piece->from < post.from || end > post.to ||
		    piece->to > f->source.from || piece->to > f->cue.from)
			continue;
		while (end < post.to && is_separator(&s->v[end]))
			end++;
		if (end == post.to)
			piece->from = post.from;
	}
}

/* Afridi, Nadia Rahimi, police */
static bool
is_name(const struct item *it)
{
	return it->kind == ITEM_NAME || (it->kind == ITEM_WORD &&
	    ((it->cls & IS_SPEAKER) ||
	    (it->cls == 0 && (it->flags & ITEM_CAPITAL))));
}

/* Border fence a costly mistake: | Afridi - a name and no stop; *colon is the
 * item before it. */
static bool
is_headline(const struct story *s, const struct found *found, size_t nfound,
    size_t to, size_t *colon)
{
	enum { NAME = 3, LEAST = 3, MOST = 24 };
	bool marks = false;
	size_t i = to;

	while (i > 0 && to - i <= NAME && is_name(&s->v[i - 1]))
		i--;
	if (i == to || i < 2 || i > MOST || s->v[i - 1].punct != ':')
		return false;
	*colon = i - 1;
	for (size_t k = 0; k < *colon; k++) {
		if (s->v[k].kind == ITEM_PUNCT ||
		    s->text.p[s->v[k].start] == '|')	/* Recall | Status: Open */
			return false;
		marks |= s->v[k].kind == ITEM_QUOTE;
	}
	for (size_t k = 0; k < nfound; k++)
		if (found[k].pieces[0].from < *colon)
			return false;
	return marks || *colon >= LEAST;
}

struct list {
	struct found *v;
	size_t n, room;
};

static struct found *
add(struct list *list, const struct story *s, struct range said,
    struct range source)
{
	list->v = wire_record_grow(s->rec, list->v, list->n, 1, &list->room,
	    sizeof(*list->v));
	struct found *f = &list->v[list->n++];
	*f = (struct found){ .pieces = WIRE_NEW(s->rec, struct range, 1),
	    .npieces = 1, .source = source, .like = NO_QUOTE,
	    .sure = SURE_LINE };
	f->pieces[0] = said;
	return f;
}

size_t
quote_lines(const struct story *s, const struct found *found, size_t nfound,
    const struct found **out)
{
	const bool stripped = wire_has(s->rec, "edits");
	struct list list = { 0 };
	size_t above = s->n, colon;

	for (size_t from = 0, to; from < s->n; above = from, from = to) {
		to = line_end(s, from);
		if (from == 0 && is_headline(s, found, nfound, to, &colon)) {
			add(&list, s, (struct range){ 0, colon },
			    (struct range){ colon + 1, to })->cue =
			    (struct range){ colon, colon + 1 };
			continue;
		}
		const struct range who = signed_by(s, from, to);
		if (who.from == who.to || above == s->n)
			continue;
		const struct range post = { above, without_links(s, above, from) };
		widen(s, found, nfound, post);
		if (post.from < post.to && (stripped || (above == 0 && to == s->n)))
			add(&list, s, post, who)->verbatim = true;
	}
	*out = list.v;
	return list.n;
}
