/*
 * decide.c - counts the votes
 *
 * Two rounds: names of several words first; then their parts, which stand alone
 * later in the story ("Asif", "Crestline"), get votes from what the whole is.
 */
#include "lib/base/str.h"
#include "lib/entities/names.h"

enum wire_entity_type
names_winner(const struct name *x, int *votes)
{
	enum wire_entity_type best = WIRE_PERSON;

	for (unsigned type = 1; type < NTYPES; type++)
		if (x->votes[type] > x->votes[best])
			best = (enum wire_entity_type)type;
	*votes = x->votes[best];
	return best;
}

/* Words that name nothing alone: "National", "Bank", "South". */
static bool
hollow(const struct story *s, size_t i)
{
	return (s->class[i] & (ENDS_NAME | IS_SUBJECT | IS_TITLE | IS_MODIFIER |
	    IS_HONORIFIC | OPENS_PLACE | IS_OPENER | IS_PARTICLE)) != 0 ||
	    wire_lexicon_hashed(s->lists->names, s->v[i].hash) != 0;
}

static void
vote_part(struct story *s, size_t i, enum wire_entity_type type, int votes)
{
	struct name *const part = names_find(s, names_key(s, i, i + 1));

	if (part != NULL) {
		part->votes[type] += votes;
		part->strong = true;
	}
}

/* "Khawaja Asif" speaks for "Asif", "Crestline Delta Exploration" for
 * "Crestline". */
static void
vote_parts(struct story *s, const struct mention *m, enum wire_entity_type type)
{
	if (m->last - m->first < 2)
		return;
	if (type == WIRE_PERSON) {
		const bool suffix = s->class[m->last - 1] & ENDS_PERSON &&
		    m->last - m->first > 2;
		vote_part(s, m->last - 1 - suffix, type, 9);
		/* "Yoon" of "Yoon Suk Yeol" */
		if (s->class[m->first] & IS_SURNAME)
			vote_part(s, m->first, type, 9);
		else if (!(s->class[m->first] & (IS_OPENER | IS_TITLE)))
			vote_part(s, m->first, type, 3);
	} else if (!hollow(s, m->first)) {
		vote_part(s, m->first, type, 5);
	}
}

static void
share_acronyms(struct story *s)
{
	for (size_t i = 0; i < s->nnames; i++) {
		struct name *const x = &s->names[i];

		if (x->expands != i)
			for (unsigned type = 0; type < NTYPES; type++)
				x->votes[type] += s->names[x->expands].votes[type];
	}
}

/* An unknown word alone, of which nothing is known: too little to tag. */
static bool
is_name(const struct name *x, int votes)
{
	return x->strong && votes > 1;
}

void
entities_decide(struct story *s)
{
	size_t n = 0;
	int votes;

	share_acronyms(s);
	for (size_t i = 0; i < s->nnames; i++) {
		const struct name *const x = &s->names[i];
		const enum wire_entity_type type = names_winner(x, &votes);

		if (is_name(x, votes))
			vote_parts(s, &s->mentions[x->mention], type);
	}
	for (size_t i = 0; i < s->nmentions; i++) {
		struct mention *const m = &s->mentions[i];

		if (m->type == WIRE_ENTITY_OTHER) {
			const struct name *const x = &s->names[m->name];

			m->type = names_winner(x, &votes);
			if (!is_name(x, votes))
				continue;
			if (m->weak)
				m->rule = "variant";
			if (m->type != WIRE_PERSON)
				m->title_last = m->title_first;
		}
		s->mentions[n++] = *m;
	}
	s->nmentions = n;
}
