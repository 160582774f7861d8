/* speaker.c - whom the words that name a source stand for */
#include "lib/quotes/speaker.h"

#include "lib/base/str.h"

#define NOBODY SIZE_MAX

/* How many items back a pronoun is looked up. */
enum { MEMORY = 400 };

struct resolver {
	const struct story *s;
	const struct found *found;
	size_t *who;		/* entity of every source, or NOBODY */
	size_t done;		/* sources resolved so far */
};

static bool
is_person(const struct story *s, size_t i)
{
	return s->v[i].kind == ITEM_NAME &&
	    s->entities[s->v[i].ref].type == WIRE_PERSON;
}

/* "Asif" of "Asif’s deputy", "Sanders" of "Sanders’ campaign" is not who speaks. */
static bool
is_owner(const struct story *s, size_t i)
{
	return (i + 1 < s->n && (s->v[i + 1].flags & ITEM_CLITIC)) ||
	    quote_is_possessive(s, i + 1);
}

/* Genders that the words of `text` tell of. */
static uint32_t
gender_of_words(const struct story *s, struct wire_str text)
{
	uint32_t gender = 0;

	for (struct wire_str word; wire_str_field(&text, ' ', &word);)
		gender |= wire_lexicon_word(s->words->gender, word);
	return gender;
}

/* Of the person at item i: Mr before the name, the given name, the title. */
static uint32_t
gender_of_person(const struct story *s, size_t i)
{
	const struct wire_entity *e = &s->entities[s->v[i].ref];
	struct wire_str name = e->name, given;
	uint32_t gender = 0;

	if (i > 0 && !(s->v[i - 1].cls & SAYS))	/* Said is a name, too */
		gender = wire_lexicon_word(s->words->gender, wire_str_sub(s->text,
		    s->v[i - 1].start, s->v[i - 1].end)) &
		    (IS_MALE | IS_FEMALE);
	if (gender == 0 && e->title.n > 0)
		gender = gender_of_words(s, e->title) & (IS_MALE | IS_FEMALE);
	if (gender == 0 && name.n > 0 && wire_str_field(&name, ' ', &given) &&
	    name.n > 0)
		gender = wire_lexicon_word(s->words->gender, given);
	return gender;
}

static bool
may_be(const struct story *s, size_t i, uint32_t gender)
{
	const enum wire_entity_type type = s->entities[s->v[i].ref].type;

	if (gender & (IS_MALE | IS_FEMALE)) {
		const uint32_t own = type == WIRE_PERSON ? gender_of_person(s, i) : 0;
		return type == WIRE_PERSON &&
		    (own == 0 || own == (IS_MALE | IS_FEMALE) || (own & gender));
	}
	return type == WIRE_ORGANIZATION || type == WIRE_PLACE ||
	    type == WIRE_HANDLE;
}

/* Does item i open its sentence, but for words that are no names? */
static bool
is_first_name(const struct story *s, size_t i)
{
	for (int n = 0; i > 0 && n < MEMORY && !(s->v[i].flags & ITEM_LINE); n++) {
		i--;
		if (s->v[i].kind == ITEM_QUOTE || s->v[i].punct == '.')
			return true;
		if (s->v[i].kind == ITEM_NAME && !is_owner(s, i))
			return false;
	}
	return true;
}

/* Item i is one of the words that named the source of number k: can the pronoun
 * mean the same?  *who is NOBODY if that one could not be told either. */
static bool
is_same_speaker(const struct resolver *r, size_t k, size_t i, uint32_t gender,
    size_t *who)
{
	const struct story *s = r->s;
	const struct item *it = &s->v[i];

	*who = r->who[k];
	if (it->cls & IS_PRONOUN)	/* he … he */
		return *who != NOBODY && wire_lexicon_word(s->words->gender,
		    wire_str_sub(s->text, it->start, it->end)) == gender;
	if (*who == NOBODY)		/* two officials said … they added */
		return !(gender & (IS_MALE | IS_FEMALE)) &&
		    i + 1 == r->found[k].source.to;
	return it->kind == ITEM_NAME && it->ref == *who && may_be(s, i, gender);
}

/* The entity for a pronoun at item `at`: the nearest before it that spoke or
 * that its sentence is about, else the nearest; of the right gender. */
static size_t
antecedent(struct resolver *r, size_t at, uint32_t gender)
{
	const struct story *s = r->s;
	size_t nearest = NOBODY, k = r->done;

	for (size_t i = at; i-- > 0 && at - i < MEMORY;) {
		while (k > 0 && r->found[k - 1].source.from > i)
			k--;
		if (k > 0 && i < r->found[k - 1].source.to) {
			size_t who;
			if (is_same_speaker(r, k - 1, i, gender, &who))
				return who;
			if (r->who[k - 1] != NOBODY)
				continue;
		}
		if (s->v[i].kind != ITEM_NAME || is_owner(s, i) ||
		    !may_be(s, i, gender) ||	/* a place has to have spoken */
		    s->entities[s->v[i].ref].type == WIRE_PLACE)
			continue;
		if (is_first_name(s, i))
			return s->v[i].ref;
		if (nearest == NOBODY)
			nearest = s->v[i].ref;
	}
	return nearest;
}

static bool
has_word(struct wire_str text, struct wire_str word)
{
	for (struct wire_str w; text.n > 0 && wire_str_field(&text, ' ', &w);)
		if (wire_str_eq_nocase(w, word))
			return true;
	return false;
}

/* Who was named before as "the minister", "the board": the last person with
 * the noun in the title, or body with it in the name; the company, without
 * more words (`plain`), is the last body that spoke or began a sentence. */
static size_t
named_before(struct resolver *r, size_t at, struct wire_str noun, bool plain)
{
	const struct story *s = r->s;
	const uint32_t thing = wire_lexicon_word(s->words->gender, noun) & IS_THING;

	for (size_t i = at; i-- > 0 && at - i < MEMORY;) {
		if (s->v[i].kind != ITEM_NAME)
			continue;
		const struct wire_entity *e = &s->entities[s->v[i].ref];
		if (e->type == WIRE_PERSON ? !thing && has_word(e->title, noun) :
		    e->type == WIRE_ORGANIZATION && has_word(e->name, noun))
			return s->v[i].ref;
	}
	return thing && plain ? antecedent(r, at, IS_THING) : NOBODY;
}

/* The name inside the source that speaks: a person, else a body, rather one
 * that ends the phrase or stands beside a comma: "the U.N. aid office, OCHA". */
static size_t
named(const struct story *s, struct range source)
{
	size_t body = NOBODY;

	for (size_t i = source.from; i < source.to; i++) {
		if (s->v[i].kind != ITEM_NAME || is_owner(s, i))
			continue;
		if (is_person(s, i))
			return s->v[i].ref;
		/* two officials in Kabul */
		const bool where = i > source.from &&
		    (s->v[i - 1].cls & IS_PREP) &&
		    s->entities[s->v[i].ref].type == WIRE_PLACE;
		if (where)
			continue;
		if (i > source.from && i + 1 == source.to && s->v[i - 1].punct == ',')
			return s->v[i].ref;
		if (body == NOBODY)
			body = s->v[i].ref;
	}
	return body;
}

static size_t
resolve(struct resolver *r, struct range source)
{
	const struct story *s = r->s;
	const size_t last = source.to - 1;
	const struct item *it = &s->v[last];
	const struct wire_str word = wire_str_sub(s->text, it->start, it->end);

	if (source.from == last && (it->cls & (IS_RELATIVE | IS_THAT)))
		return named(s, quote_phrase_before(s, 0, source.from -
		    (source.from > 0 && s->v[source.from - 1].punct == ',')));
	if (source.from == last && (it->cls & IS_PRONOUN)) {
		const uint32_t gender = wire_lexicon_word(s->words->gender, word);
		return gender == 0 ? NOBODY : antecedent(r, source.from, gender);
	}
	const size_t name = named(s, source);
	if (name != NOBODY)
		return name;
	const struct item *first = &s->v[source.from];
	const uint32_t the = wire_lexicon_word(s->words->gender,
	    wire_str_sub(s->text, first->start, first->end));
	return (the & IS_DEFINITE) && (it->cls & IS_SPEAKER) ?
	    named_before(r, source.from, word, last == source.from + 1) :
	    NOBODY;
}

/* ---- who is not to be named ------------------------------------------------------ */

/* Do the items [from, to) tell that somebody is not to be named? */
static bool
tell_anonymous(const struct story *s, size_t from, size_t to)
{
	if (from >= to)
		return false;
	const size_t end = wire_token_at(s->tokens, s->ntokens, s->v[to - 1].end);
	for (size_t i = wire_token_at(s->tokens, s->ntokens, s->v[from].start); i < end; i++) {
		uint32_t value = 0;
		if (wire_lexicon_match(s->words->anonymous, s->tokens, end, i,
		    &value) > 0)
			return true;
	}
	return false;
}

/* From item `at` to what was said, or `most` items on. */
static size_t
end_of_setting(const struct found *f, size_t at, size_t most)
{
	size_t end = f->sentence.to < at + most ? f->sentence.to : at + most;

	for (size_t k = 0; k < f->npieces; k++)
		if (f->pieces[k].from >= at && f->pieces[k].from < end)
			end = f->pieces[k].from;
	return end;
}

/* "two officials who asked not to be named", "a diplomat said on condition of
 * anonymity" */
static bool
is_anonymous(const struct story *s, const struct found *f)
{
	enum { NEAR = 16 };

	for (size_t i = f->source.from; i < f->source.to; i++)
		if (is_person(s, i) && !is_owner(s, i))
			return false;
	return tell_anonymous(s, f->source.from, f->source.to) ||
	    tell_anonymous(s, f->source.to, end_of_setting(f, f->source.to, NEAR)) ||
	    tell_anonymous(s, f->cue.to, end_of_setting(f, f->cue.to, NEAR));
}

struct wire_source_ref *
quote_speakers(const struct story *s, const struct found *found, size_t n)
{
	struct wire_source_ref *out = WIRE_NEW(s->rec, struct wire_source_ref, n);
	struct resolver r = { .s = s, .found = found,
	    .who = WIRE_NEW(s->rec, size_t, n) };

	for (size_t k = 0; k < n; k++) {
		const struct range source = found[k].source;
		out[k] = (struct wire_source_ref){ 0 };
		r.who[k] = NOBODY;
		if (source.from < source.to) {
			out[k].start = s->v[source.from].start;
			out[k].end = s->v[source.to - 1].end;
			r.who[k] = found[k].like != NO_QUOTE ?
			    r.who[found[k].like] : resolve(&r, source);
			out[k].anonymous = found[k].like != NO_QUOTE ?
			    out[found[k].like].anonymous :
			    is_anonymous(s, &found[k]);
		}
		r.done = k + 1;
		if (r.who[k] != NOBODY) {
			out[k].name = s->entities[r.who[k]].name;
			out[k].entity = s->entities[r.who[k]].id;
		}
	}
	return out;
}
