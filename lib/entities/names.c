/*
 * names.c - cuts names out of runs of capitalised words, and collects votes
 *
 * A run is cut at titles, nationalities and known names; "of", "for" and "and"
 * join where the word before heads a name of its own kind (Bank of …, Centre
 * for …).  What a name is, nobody decides here: its words, its neighbours and
 * the lists vote, and all mentions of the story add up (decide.c).
 */
#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/entities/names.h"
#include "lib/record/record.h"

enum {
	LONGEST_NAME = 16,	/* tokens */
	MOST_PROBES = 256
};

/* ---- names of the story ------------------------------------------------------ */

/* Hash of the words of a span: as "PORT HARCOURT", so "Port Harcourt". */
uint64_t
names_key(const struct story *s, size_t first, size_t last)
{
	uint64_t h = 0;

	for (size_t i = first; i < last; i++) {
		const struct wire_str w = story_word(s, i);
		for (size_t k = 0; k < w.n; k++) {
			char c = w.p[k];
			if (c >= 'A' && c <= 'Z')
				c = (char)(c + 32);
			h = (h ^ (unsigned char)c) * 0x100000001b3u;
		}
		h = (h ^ 0x20) * 0x100000001b3u;
	}
	return h ^ h >> 29;
}

/* Only text that was made to collide fills so many places in a row: its names
 * are taken for one. */
static uint32_t *
name_slot(const struct story *s, uint64_t key)
{
	size_t i = (size_t)key & (s->nslots - 1);

	for (int n = 0; n < MOST_PROBES && s->slots[i] != 0 &&
	    s->names[s->slots[i] - 1].key != key; n++)
		i = (i + 1) & (s->nslots - 1);
	return &s->slots[i];
}

struct name *
names_find(const struct story *s, uint64_t key)
{
	const uint32_t at = s->nslots == 0 ? 0 : *name_slot(s, key);

	return at == 0 ? NULL : &s->names[at - 1];
}

static void
grow_names(struct story *s)
{
	const size_t size = s->names_size == 0 ? 64 : 2 * s->names_size;
	struct name *names = WIRE_NEW(s->rec, struct name, size);

	if (s->nnames > 0)
		memcpy(names, s->names, s->nnames * sizeof(*names));
	s->names = names;
	s->names_size = size;
	s->nslots = 2 * size;
	s->slots = WIRE_NEW(s->rec, uint32_t, s->nslots);
	memset(s->slots, 0, s->nslots * sizeof(*s->slots));
	for (size_t i = 0; i < s->nnames; i++)
		*name_slot(s, names[i].key) = (uint32_t)i + 1;
}

size_t
names_of(struct story *s, uint64_t key)
{
	if (s->nnames == s->names_size)
		grow_names(s);
	uint32_t *const slot = name_slot(s, key);

	if (*slot == 0) {
		s->names[s->nnames] = (struct name){ .key = key,
		    .mention = s->nmentions, .expands = s->nnames };
		*slot = (uint32_t)++s->nnames;
	}
	return *slot - 1;
}

size_t
names_add(struct story *s, size_t first, size_t last)
{
	return names_of(s, names_key(s, first, last));
}

/* ---- kinds of words ------------------------------------------------------------ */

/* Is token i in the line of the one before, and not in another column? */
static bool
follows(const struct story *s, size_t i)
{
	return i < s->n && !(s->v[i].flags & WIRE_TOKEN_LINE) &&
	    (i == 0 || s->v[i].start - s->v[i - 1].end < 4);
}

/* "al-Assad", "d’Ivoire": the capital comes after a particle. */
static bool
late_capital(struct wire_str w)
{
	for (size_t i = 1; i + 1 < w.n && i < 4; i++)
		if ((w.p[i] == '-' || w.p[i] == '\'') && w.p[i + 1] >= 'A' &&
		    w.p[i + 1] <= 'Z')
			return true;
	return w.n > 5 && w.p[0] == 'd' && memcmp(w.p + 1, "\xe2\x80\x99", 3) == 0 &&
	    w.p[4] >= 'A' && w.p[4] <= 'Z';
}

/* The pronoun, an item of a list, a grade: "I", "B", not "J." */
static bool
lone_letter(const struct story *s, size_t i)
{
	return s->v[i].end - s->v[i].start == 1;
}

static bool
name_word(const struct story *s, size_t i)
{
	if (s->v[i].kind != WIRE_TOKEN_WORD || s->flags[i] & TAKEN ||
	    s->v[i].flags & WIRE_TOKEN_CLITIC || lone_letter(s, i))
		return false;
	return s->v[i].flags & WIRE_TOKEN_CAPITAL ||
	    late_capital(story_word(s, i));
}

static bool
name_follows(const struct story *s, size_t i)
{
	return follows(s, i) && name_word(s, i);
}

/* ---- where a name ends ---------------------------------------------------------- */

/* "People’s Party", "Seafarers’ Alliance"; not "Pakistan’s Ministry". */
static bool
possessive_inside(const struct story *s, size_t i)
{
	const struct wire_str w = story_word(s, i), before = story_word(s, i - 1);

	if (!story_glued(s, i) || !name_follows(s, i + 1))
		return false;
	if (s->v[i].flags & WIRE_TOKEN_CLITIC)
		return (s->class[i - 1] & IS_SUBJECT) != 0;
	return (wire_str_is(w, "\xe2\x80\x99") || wire_str_is(w, "'")) &&
	    wire_str_ends(before, WIRE_STR("s")) &&
	    s->class[i + 1] & (IS_SUBJECT | ENDS_ORG);
}

/* Past the name words and inner particles from i on. */
static size_t
plain_end(const struct story *s, size_t i)
{
	const size_t limit = i + LONGEST_NAME;

	for (i++; i < limit; i++) {
		const uint32_t c = s->class[i];

		if (!follows(s, i))
			break;
		/* "… from Swiss Bank Corp. The deal …" */
		if (c & IS_OPENER && s->class[i - 1] & ENDS_COMPANY)
			break;
		if (name_word(s, i) || (lone_letter(s, i) && s->v[i].flags &
		    WIRE_TOKEN_CAPITAL && name_follows(s, i + 1)))
			continue;		/* "Conrad K Sangma" */
		/* "bin Salman", "von der Leyen", "Marks & Spencer" */
		if (c & IS_PARTICLE && name_follows(s, i + 1))
			continue;
		if (c & IS_PARTICLE && follows(s, i + 1) &&
		    s->class[i + 1] & IS_PARTICLE && name_follows(s, i + 2)) {
			i++;
			continue;
		}
		if (s->v[i].kind == WIRE_TOKEN_SYMBOL && c & IS_AND &&
		    name_follows(s, i + 1))
			continue;
		if (possessive_inside(s, i))
			continue;
		/* "Highway 61", "Terminal 2" */
		if (s->v[i].kind == WIRE_TOKEN_NUMBER && !(s->flags[i] & TAKEN) &&
		    s->class[i - 1] & ENDS_FACILITY) {
			i++;
			break;
		}
		break;
	}
	return i;
}

/* Past "of …", "for …" and "and …" where they belong to the name [first, i);
 * *head is the word that says what kind of name it is. */
static size_t
joined_end(const struct story *s, size_t first, size_t i, size_t *head)
{
	bool of = false;

	*head = i - 1;
	while (follows(s, i) && i - first < LONGEST_NAME) {
		const uint32_t c = s->class[i], before = s->class[i - 1];
		size_t next = i + 1;

		if (c & (IS_OF | IS_FOR)) {
			if (!(before & TAKES_OF))
				break;
			if (follows(s, next) && s->class[next] & IS_OPENER &&
			    !name_word(s, next))
				next++;		/* "Bank of the North" */
			if (!name_follows(s, next))
				break;
			if (!of)
				*head = i - 1;
			of = true;
		} else if (c & IS_AND) {
			if (!name_follows(s, next))
				break;
			const size_t end = plain_end(s, next);
			const uint32_t tail = s->class[end - 1];

			/* "Ministry of Health and Welfare"; "Food and Drug
			 * Authority", not "Hamas and Islamic Jihad" */
			if (!(of && (s->class[next] & IS_SUBJECT ||
			    (s->class[*head] & IS_BODY &&
			    wire_lexicon_word(s->lists->names,
			    story_word(s, next)) == 0))) &&
			    !(before & IS_SUBJECT &&
			    s->class[next] & (IS_SUBJECT | ENDS_NAME) &&
			    tail & (ENDS_ORG | ENDS_COMPANY)))
				break;
			if (!of)
				*head = end - 1;
		} else if (of && before & IS_SUBJECT &&
		    wire_str_is(story_word(s, i), ",")) {
			/* "Ministry of Finance, Planning and …" */
			if (!name_follows(s, next) || !(s->class[next] & IS_SUBJECT))
				break;
			const size_t end = plain_end(s, next);
			if (!follows(s, end) || !(s->class[end] & IS_AND))
				break;
		} else {
			break;
		}
		i = plain_end(s, next);
	}
	return i;
}

/* ---- votes ------------------------------------------------------------------------ */

static const struct {
	uint32_t class;
	enum wire_entity_type type;
	int votes;
} ends[] = {
	{ ENDS_ORG, WIRE_ORGANIZATION, 6 },
	{ ENDS_COMPANY, WIRE_ORGANIZATION, 8 },
	{ ENDS_FACILITY, WIRE_FACILITY, 6 },
	{ ENDS_EVENT, WIRE_EVENT, 6 },
	{ ENDS_WORK, WIRE_WORK, 6 },
	{ ENDS_PLACE, WIRE_PLACE, 6 },
};

/* The kinds of name that its head tells; none of "Sarah Hall". */
static uint32_t
kinds(const struct story *s, size_t first, size_t head)
{
	if (s->class[first] & IS_GIVEN && s->class[head] & IS_SURNAME)
		return 0;
	return s->class[head] & ENDS_NAME;
}

/* What the words of the name say. */
static void
vote_inside(const struct story *s, int *votes, size_t first, size_t last,
    size_t head)
{
	const size_t words = last - first;
	const uint32_t c = s->class[first], tail = s->class[last - 1];

	if (words == 1) {
		if (c & IS_GIVEN)
			votes[WIRE_PERSON] += 2;
		if (c & IS_SURNAME)
			votes[WIRE_PERSON] += 2;
		if (s->v[first].flags & WIRE_TOKEN_ALLCAPS &&
		    s->v[first].end - s->v[first].start < 7)
			votes[WIRE_ORGANIZATION] += 3;
		votes[WIRE_ORGANIZATION] += 1;
		return;
	}
	if (kinds(s, first, head) != 0) {
		for (size_t k = 0; k < sizeof(ends) / sizeof(*ends); k++)
			if (s->class[head] & ends[k].class)
				votes[ends[k].type] += ends[k].votes;
		if (c & IS_SUBJECT && head == last - 1)
			votes[WIRE_ORGANIZATION] += 1;
		return;
	}
	if (c & OPENS_PLACE)
		votes[WIRE_PLACE] += 2;
	if ((c | tail) & (IS_SUBJECT | IS_COMMON | IS_OPENER | ENDS_NAME))
		votes[WIRE_ORGANIZATION] += 3;
	const uint32_t front = wire_lexicon_word(s->lists->names,
	    story_word(s, first)), back = wire_lexicon_word(s->lists->names,
	    story_word(s, last - 1));

	/* "Cyclone Ndalu", "Radio Desierto", "Hotel Meridian" */
	for (size_t k = 0; k < sizeof(ends) / sizeof(*ends); k++)
		if (c & ends[k].class && !((c | tail) & IS_SURNAME))
			votes[ends[k].type] += 5;
	if (c & OPENS_PLACE && back & 1u << WIRE_PLACE)	/* "West Yorkshire" */
		votes[WIRE_PLACE] += 8;
	else if (!(c & IS_GIVEN) && (front | back) & KNOWN_TYPES & ~1u)
		votes[WIRE_ORGANIZATION] += 4;	/* "Qatar Charity" */
	if (c & IS_GIVEN)
		votes[WIRE_PERSON] += words < 5 ? 6 : 2;
	if (tail & IS_SURNAME)
		votes[WIRE_PERSON] += 3;
	if (tail & ENDS_PERSON)
		votes[WIRE_PERSON] += 6;
	if (words == 2 || words == 3)
		votes[WIRE_PERSON] += 2;
	for (size_t i = first; i < last; i++) {
		const struct wire_str w = story_word(s, i);

		if (s->class[i] & IS_PARTICLE)
			votes[WIRE_PERSON] += 1;
		else if (w.n == 2 && w.p[1] == '.')	/* "John F. Kennedy" */
			votes[WIRE_PERSON] += 4;
		else if (w.n == 1 && w.p[0] == '&')
			votes[WIRE_ORGANIZATION] += 6;
		else if (s->v[i].flags & WIRE_TOKEN_ALLCAPS && w.n > 1 &&
		    w.p[w.n - 1] != '.')
			votes[WIRE_ORGANIZATION] += 3;
	}
}

/* ", 71," or ", a spokesman for": an age or a title behind the name. */
static bool
apposition(const struct story *s, size_t i)
{
	if (!follows(s, i) || !wire_str_is(story_word(s, i), ",") || !follows(s, ++i))
		return false;
	if (s->v[i].kind == WIRE_TOKEN_NUMBER)
		return s->v[i].end - s->v[i].start == 2 && follows(s, i + 1) &&
		    wire_str_is(story_word(s, i + 1), ",");
	for (size_t k = 0; k < 4 && follows(s, i); k++, i++) {
		if (s->class[i] & IS_TITLE)
			return true;
		if (s->v[i].kind != WIRE_TOKEN_WORD)
			return false;
	}
	return false;
}

/* Is it all that stands between quotation marks: “Straight Enough”? */
static bool
quoted(const struct story *s, size_t first, size_t last)
{
	if (first == 0 || last - first < 2 || !story_glued(s, first) ||
	    !story_glued(s, last))
		return false;
	const struct wire_str open = story_word(s, first - 1);
	struct wire_str close = story_word(s, last);

	if (wire_str_is(close, ",") && story_glued(s, last + 1))
		close = story_word(s, last + 1);
	return (wire_str_is(open, "\xe2\x80\x9c") &&
	    wire_str_is(close, "\xe2\x80\x9d")) ||
	    (wire_str_is(open, "\"") && wire_str_is(close, "\""));
}

/* What stands beside it says. */
static void
vote_beside(const struct story *s, int *votes, size_t first, size_t last)
{
	const uint32_t before = first > 0 && follows(s, first) ?
	    s->class[first - 1] : 0;
	const uint32_t after = follows(s, last) ? s->class[last] : 0;

	if (before & IS_IN)
		votes[WIRE_PLACE] += 3;
	if (before & IS_OF && first > 1 && s->class[first - 2] & ENDS_PLACE)
		votes[WIRE_PLACE] += 5;		/* "the village of Talgar" */
	/* "in Hargeisa and Talgar": like the known one before */
	if (first > 1 && (before & IS_AND || (last - first == 1 &&
	    wire_str_is(story_word(s, first - 1), ","))) && wire_lexicon_word(s->lists->names,
	    story_word(s, first - 2)) & 1u << WIRE_PLACE)
		votes[WIRE_PLACE] += 3;
	if (before & IS_TELLS)
		votes[WIRE_ORGANIZATION] += 3;
	if (before & IS_SAYS)
		votes[WIRE_PERSON] += last - first > 1 ? 3 : 1;
	if (after & (IS_SAYS | IS_TELLS)) {
		votes[WIRE_PERSON] += 3;
		votes[WIRE_ORGANIZATION] += 2;
	}
	/* "Ruda, Poland", and in datelines "RUDA, Poland, May 7" */
	if (follows(s, last + 1) && wire_str_is(story_word(s, last), ",") &&
	    wire_lexicon_word(s->lists->names, story_word(s, last + 1)) &
	    1u << WIRE_PLACE)
		votes[WIRE_PLACE] += 4;
	/* "the Talgar river": of the kind of what follows */
	if (after & ENDS_PLACE)
		votes[WIRE_PLACE] += 4;
	else if (after & ENDS_FACILITY)
		votes[WIRE_FACILITY] += 2;
	if (before & IS_ARTICLE) {
		votes[WIRE_PERSON] -= 6;
		votes[WIRE_ORGANIZATION] += 3;
		votes[WIRE_FACILITY] += 1;
	}
	if (apposition(s, last))
		votes[WIRE_PERSON] += 4;
	if (quoted(s, first, last))
		votes[WIRE_WORK] += 8;
}

/* ---- adding -------------------------------------------------------------------------- */

static const struct mention *
add_name(struct story *s, size_t first, size_t last, size_t head,
    const char *rule, uint32_t known)
{
	const size_t name = names_of(s, names_key(s, first, last));
	struct name *const x = &s->names[name];
	struct mention *const m = story_add(s, first, last, WIRE_ENTITY_OTHER, rule);

	int votes[NTYPES] = { 0 };

	m->name = name;
	m->known = known >> KNOWN_SHIFT;
	if ((known & KNOWN_TYPES) == 0)
		vote_inside(s, votes, first, last, head);
	vote_beside(s, votes, first, last);
	/* of a known name, its neighbours only choose among what it can be */
	for (unsigned type = 0; type < NTYPES; type++)
		if ((known & KNOWN_TYPES) == 0 || known & 1u << type)
			x->votes[type] += votes[type] + (known != 0 ? 8 : 0);
	if (!x->strong)
		x->mention = (size_t)(m - s->mentions);
	x->strong = true;
	return m;
}

/* A single word where every word has a capital: a name only if it is one in
 * another place. */
static void
add_weak(struct story *s, size_t i)
{
	const size_t name = names_of(s, names_key(s, i, i + 1));
	struct mention *const m = story_add(s, i, i + 1, WIRE_ENTITY_OTHER, "shape");

	m->name = name;
	m->weak = true;
	vote_beside(s, s->names[name].votes, i, i + 1);
}

static void
add_person(struct story *s, size_t title, size_t first, size_t last)
{
	struct mention *m;

	add_name(s, first, last, last - 1, "title", 0);
	m = &s->mentions[s->nmentions - 1];
	m->title_first = title;
	m->title_last = first;
	s->names[m->name].votes[WIRE_PERSON] += 10;
}

/* ---- cutting a run ---------------------------------------------------------------------- */

/* The longest known name at i that ends by `last`; known is 0 if there is none. */
static size_t
known_at(const struct story *s, size_t i, size_t last, uint32_t *known)
{
	*known = 0;
	const size_t n = wire_lexicon_match(s->lists->names, s->v, last, i,
	    known);
	if (n == 0)
		*known = 0;
	return n;
}

/* Past the title that begins at i: "Deputy Foreign Minister", "Mr"; i if none.
 * "Foreign Ministry" and "Justice Department" are none. */
static size_t
title_end(const struct story *s, size_t i, size_t last)
{
	size_t end = i;

	for (size_t k = i; k < last; k++) {
		const uint32_t c = s->class[k];

		if (c & (IS_TITLE | IS_HONORIFIC))
			end = k + 1;
		else if (!(c & IS_MODIFIER) && !(k > i && c & (IS_OF | IS_FOR)))
			break;
	}
	return end;
}

/* "Officials", "Reading"; not "WHO", which no sentence would spell so. */
static bool
opener(const struct story *s, size_t i, uint32_t class)
{
	if (s->v[i].flags & WIRE_TOKEN_ALLCAPS &&
	    wire_lexicon_word(s->lists->names, story_word(s, i)) != 0)
		return false;
	return s->flags[i] & AT_START && s->class[i] & class;
}

/* A part without titles. */
static void
cut_names(struct story *s, size_t first, size_t last, size_t head)
{
	uint32_t known;

	while (first < last) {
		size_t n = known_at(s, first, last, &known);
		const size_t words = last - first;

		/* "Pope Leo XIV" */
		if (n + 1 == words && known & 1u << WIRE_PERSON &&
		    s->class[last - 1] & ENDS_PERSON)
			n++;

		if (n == words) {
			if (n == 1 && opener(s, first, IS_COMMON | IS_OPENER))
				add_weak(s, first);
			else
				add_name(s, first, last, head, "lexicon", known);
			return;
		}
		/* "Afghan Foreign Ministry", "Kenyan Eliud Kipchoge"; but
		 * "Libyan National Army" */
		if (n > 0 && known & 1u << WIRE_GROUP &&
		    (!(s->class[head] & ENDS_NAME) || s->class[head] & IS_BODY) &&
		    !(s->class[first] & IS_GIVEN && words > 1)) {
			add_name(s, first, first + n, first + n - 1, "lexicon", known);
			first += n;
			continue;
		}
		if (n > 0 && !(s->class[head] & ENDS_NAME) && (n > 1 ||
		    (words > 2 && s->class[first + 1] & IS_GIVEN &&
		    !(s->class[first] & IS_GIVEN)))) {
			add_name(s, first, first + n, first + n - 1, "lexicon", known);
			first += n;
			continue;
		}
		break;
	}
	if (first >= last)
		return;
	/* "Defenceman Ryan Dussault", "Appointed Teri Haugen" */
	if (last - first > 2 && s->flags[first] & AT_START &&
	    s->class[first + 1] & IS_GIVEN && !(s->class[first] & (IS_GIVEN |
	    IS_SURNAME)) && !(s->class[head] & ENDS_NAME))
		first++;
	if (last - first == 1 && s->flags[first] & AT_START)
		add_weak(s, first);
	else if (last - first > 1)
		add_name(s, first, last, head,
		    kinds(s, first, head) != 0 ? "head" : "shape", 0);
	else if (s->class[first] & (ENDS_NAME | IS_SUBJECT))
		add_weak(s, first);		/* "the Church" */
	else if (!(s->class[first] & (IS_TITLE | IS_MODIFIER | IS_HONORIFIC |
	    IS_OPENER)))
		add_name(s, first, last, head, "shape", 0);
}

/* One run: [first, last), headed by `head`. */
static void
cut_run(struct story *s, size_t first, size_t last, size_t head)
{
	while (last - first > 2 && s->class[last - 1] & IS_HONOUR &&
	    s->v[last - 1].flags & WIRE_TOKEN_ALLCAPS)
		last--;
	head = head < last ? head : last - 1;
	if (quoted(s, first, last)) {		/* with its "The" */
		add_name(s, first, last, head, "shape", 0);
		return;
	}
	while (first < last && (opener(s, first, IS_OPENER | IS_SAYS) ||
	    !(name_word(s, first) || s->class[first] & IS_PARTICLE))) {
		uint32_t known;
		if (known_at(s, first, last, &known) > 1)
			break;
		first++;
	}
	if (first >= last)
		return;
	if (head < first)
		head = last - 1;
	const bool headed = last - first > 1 && kinds(s, first, head) != 0;

	for (size_t i = first; i < last && !headed; i++) {
		const size_t end = title_end(s, i, last);
		uint32_t known;

		if (end == i) {
			/* a known name is not cut: "Prince Edward Island" */
			const size_t n = known_at(s, i, last, &known);
			i += n > 1 ? n - 1 : 0;
			continue;
		}
		if (known_at(s, i, last, &known) > end - i)
			continue;
		if (i > first)
			cut_names(s, first, i, i - 1);
		if (end < last)
			add_person(s, i, end, last);
		return;
	}
	cut_names(s, first, last, head);
}

/* Lines without case: known names alone. */
static size_t
cut_known(struct story *s, size_t i)
{
	uint32_t known;
	const size_t n = known_at(s, i, s->n, &known);

	if (n == 0) {
		if (!(s->class[i] & IS_OPENER))
			add_weak(s, i);
		return i + 1;
	}
	if (n == 1 && s->class[i] & (IS_COMMON | IS_OPENER | IS_TITLE | ENDS_NAME))
		add_weak(s, i);
	else
		add_name(s, i, i + n, i + n - 1, "lexicon", known);
	return i + n;
}

/* ---- acronyms in brackets ------------------------------------------------------------------ */

struct intro {
	size_t first, last;	/* the long form */
	size_t acronym;
};

static bool
acronym(const struct story *s, size_t i)
{
	const struct wire_str w = story_word(s, i);
	size_t upper = 0;

	if (s->v[i].kind != WIRE_TOKEN_WORD || w.n < 2 || w.n > 10 ||
	    !(s->v[i].flags & WIRE_TOKEN_ASCII))
		return false;
	for (size_t k = 0; k < w.n; k++)
		upper += w.p[k] >= 'A' && w.p[k] <= 'Z';
	return upper > 1 || s->v[i].flags & WIRE_TOKEN_CAPITAL;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* Where the words begin whose initials are the letters, words in lower case
 * left out: "Aviation Administration of Kazakhstan (AAK)"; `last` if nowhere. */
static size_t
initials(const struct story *s, size_t last, struct wire_str letters)
{
	size_t k = letters.n, i = last;

	while (i > 0 && k > 0 && last - i < 2 * letters.n) {
		i--;
		if (name_word(s, i)) {
			if (lower(story_word(s, i).p[0]) != lower(letters.p[k - 1]))
				return last;
			k--;
		} else if (s->v[i].kind != WIRE_TOKEN_WORD &&
		    !(s->class[i] & IS_AND)) {
			return last;
		}
		if (s->v[i].flags & WIRE_TOKEN_LINE)
			break;
	}
	return k == 0 ? i : last;
}

/* Where the long form of an acronym begins that ends before token `last`: its
 * letters are found backwards, the first one at the front of a capitalised word
 * (Schwartz and Hearst 2003).  `last` if they are not. */
static size_t
long_form(const struct story *s, size_t last, struct wire_str letters)
{
	const size_t limit = letters.n + 5 < last ? last - letters.n - 5 : 0;
	size_t k = letters.n, i = last;

	while (i > limit) {
		i--;
		if (s->v[i].kind != WIRE_TOKEN_WORD && s->v[i].kind != WIRE_TOKEN_PUNCT &&
		    s->v[i].kind != WIRE_TOKEN_SYMBOL)
			return last;
		const struct wire_str w = story_word(s, i);

		if (w.n == 1 && strchr("().;:\"", w.p[0]) != NULL)
			return last;
		for (size_t at = w.n; at > 0 && k > 0; at--) {
			const char c = lower(letters.p[k - 1]);

			if (lower(w.p[at - 1]) != c)
				continue;
			if (k == 1 && (at > 1 || !name_word(s, i)))
				continue;
			k--;
		}
		if (k == 0)
			return i;
		if (s->v[i].flags & WIRE_TOKEN_LINE)
			break;
	}
	return last;
}

static struct intro *
find_intros(struct story *s, size_t *n)
{
	struct intro *v = NULL;
	size_t size = 0;

	*n = 0;
	for (size_t i = 1; i + 2 < s->n; i++) {
		if (s->text.p[s->v[i].start] != '(' || !acronym(s, i + 1) ||
		    s->text.p[s->v[i + 2].start] != ')' || s->flags[i - 1] & TAKEN)
			continue;
		const struct wire_str letters = story_word(s, i + 1);
		size_t first = initials(s, i, letters);

		if (first == i)
			first = long_form(s, i, letters);

		if (i - first < 2 && (first == i || !memchr(story_word(s, first).p,
		    '-', story_word(s, first).n)))
			continue;
		if (*n == size) {
			struct intro *more = WIRE_NEW(s->rec, struct intro, 2 * size + 8);
			if (size > 0)
				memcpy(more, v, size * sizeof(*v));
			v = more;
			size = 2 * size + 8;
		}
		v[(*n)++] = (struct intro){ first, i, i + 1 };
	}
	return v;
}

static void
add_intro(struct story *s, const struct intro *x)
{
	uint32_t known;
	size_t head = x->last - 1;

	for (size_t i = x->first + 1; i < x->last && head == x->last - 1; i++)
		if (s->class[i] & (IS_OF | IS_FOR))
			head = i - 1;
	const size_t n = known_at(s, x->first, x->last, &known);
	const size_t longer = add_name(s, x->first, x->last, head, "acronym",
	    n == x->last - x->first ? known : 0)->name;
	const size_t shorter = add_name(s, x->acronym, x->acronym + 1, x->acronym,
	    "acronym", 0)->name;

	s->names[longer].votes[WIRE_ORGANIZATION] += 4;
	s->names[longer].votes[WIRE_PERSON] -= 10;
	s->names[shorter].expands = longer;
}

void
entities_names(struct story *s)
{
	size_t nintros, k = 0;
	const struct intro *const intros = find_intros(s, &nintros);

	for (size_t i = 0; i < s->n;) {
		if (k < nintros && i >= intros[k].first) {
			if (i == intros[k].first) {
				add_intro(s, &intros[k]);
				i = intros[k].acronym + 1;
			}
			k++;
			continue;
		}
		/* "de Klerk", "bin Salman"; not the end of "Pchum Ben" */
		if (!name_word(s, i) && !(s->class[i] & IS_PARTICLE &&
		    !(s->flags[i] & TAKEN) && s->v[i].kind == WIRE_TOKEN_WORD &&
		    name_follows(s, i + 1))) {
			i++;
			continue;
		}
		if (s->flags[i] & NO_CASE) {
			i = cut_known(s, i);
			continue;
		}
		size_t head, last = joined_end(s, i, plain_end(s, i), &head);

		if (k < nintros && last > intros[k].first) {
			last = intros[k].first;
			head = last - 1;
		}
		while (last > i && !name_word(s, last - 1) &&
		    s->v[last - 1].kind != WIRE_TOKEN_NUMBER)
			last--;
		if (last == i) {
			i++;
			continue;
		}
		cut_run(s, i, last, head < last ? head : last - 1);
		i = last;
	}
}
