/* phrase.c - noun phrases among the items of a story */
#include "lib/quotes/phrase.h"

#include "lib/base/str.h"

/* No noun phrase in news is longer than this, with its apposition. */
enum { REACH = 48 };

static bool
is_clitic(const struct story *s, size_t i)
{
	return (s->v[i].flags & ITEM_CLITIC) != 0;
}

/* A word that only joins others: no noun phrase has it at its end. */
static bool
is_function(const struct item *it)
{
	return (it->cls & (IS_DET | IS_POSSESSIVE | IS_OF | IS_PREP | IS_AND |
	    IS_BUT | IS_SUB | IS_AUX | IS_BE | IS_ADV | IS_RELATIVE | IS_THAT |
	    IS_WH | IS_TO | IS_ACCORDING)) != 0;
}

/* A finite verb, as far as a list can tell: "Asked" in a name is not one. */
static bool
is_verb(const struct item *it)
{
	if (it->cls & (IS_AUX | IS_BE))
		return true;
	if (it->kind != ITEM_WORD || (it->flags & ITEM_CAPITAL))
		return false;
	return (it->cls & IS_VERB) ||
	    ((it->cls & SAYS) && !(it->cls & (FORM_BASE | FORM_ING | IS_SPEAKER)));
}

/* Could a noun phrase end with item i? */
static bool
ends_phrase(const struct story *s, size_t i)
{
	const struct item *it = &s->v[i];

	switch (it->kind) {
	case ITEM_NAME:
		return true;
	case ITEM_NUMBER:
		return true;
	case ITEM_PUNCT:
		return it->punct == ')';
	case ITEM_WORD:
		if (it->cls & IS_PRONOUN)
			return true;
		return !is_function(it) && !is_verb(it) &&
		    !(it->flags & ITEM_CLITIC);
	default:
		return false;
	}
}

bool
quote_is_possessive(const struct story *s, size_t i)
{
	if (i == 0 || i + 1 >= s->n || s->v[i].kind != ITEM_PUNCT)
		return false;
	const struct item *it = &s->v[i];

	return it[-1].end == it->start && it[-1].kind != ITEM_PUNCT &&
	    it[1].start > it->end &&
	    (s->text.p[it->start] == '\'' ||
	    wire_str_is(wire_str_sub(s->text, it->start, it->end), "’"));
}

/* Inside a phrase, walking left: an item that may stand before a noun. */
static bool
premodifies(const struct story *s, size_t i)
{
	const struct item *it = &s->v[i];

	if (it->kind == ITEM_NAME || it->kind == ITEM_NUMBER)
		return true;
	if (it->kind == ITEM_PUNCT)
		return it->punct == '&' || it->punct == '/' ||
		    it->punct == '$' || quote_is_possessive(s, i);
	if (it->kind != ITEM_WORD || (it->cls & IS_PRONOUN))
		return false;
	return is_clitic(s, i) ? !is_verb(it) : !is_function(it) && !is_verb(it);
}

/* Index of the bracket that item `close` closes, or `close`. */
static size_t
bracket_start(const struct story *s, size_t low, size_t close)
{
	for (size_t i = close; i > low && close - i < REACH; i--)
		if (s->v[i - 1].punct == '(')
			return i - 1;
	return close;
}

/* "officials [who visited the site]": from a verb inside such a clause, the
 * item of its "who"; SIZE_MAX if there is none. */
static size_t
relative_start(const struct story *s, size_t low, size_t verb)
{
	for (size_t i = verb; i-- > low + 1 && verb - i < 10;) {
		const struct item *it = &s->v[i];
		if (it->kind == ITEM_PUNCT || it->kind == ITEM_QUOTE ||
		    (it->cls & (IS_BUT | IS_SUB)))
			return SIZE_MAX;
		if ((it->cls & (IS_RELATIVE | IS_THAT)) && ends_phrase(s, i - 1))
			return i;
	}
	return SIZE_MAX;
}

/* Start of the phrase that ends before `end`, without appositions. */
static size_t
plain_start(const struct story *s, size_t low, size_t end)
{
	size_t i = end;

	if (i == low || !ends_phrase(s, i - 1))
		return end;
	if (s->v[i - 1].cls & IS_PRONOUN)
		return i - 1;
	while (i > low && end - i < REACH) {
		const struct item *it = &s->v[i - 1];
		if (it->punct == ')') {
			const size_t open = bracket_start(s, low, i - 1);
			if (open == i - 1)
				break;
			i = open;
		} else if ((it->cls & IS_THAT) && ((i - 1 > low &&
		    (s->v[i - 2].cls & SAYS)) || (i < end && (s->v[i].cls &
		    (IS_DET | IS_POSSESSIVE))))) {
			break;	/* reported that | Zubair Lodhi, that | the engineer */
		} else if (premodifies(s, i - 1) || (it->cls & (IS_DET |
		    IS_POSSESSIVE))) {
			i--;
			/* “… of the ministry”: goes on before the preposition */
			if ((it->cls & (IS_DET | IS_POSSESSIVE)) && i > low &&
			    !(s->v[i - 1].cls & (IS_OF | IS_PREP | IS_DET |
			    IS_AND | IS_VERB | SAYS)))
				break;
		} else if ((it->cls & (IS_OF | IS_PREP)) && i - 1 > low &&
		    i < end && (ends_phrase(s, i - 2) ||
		    s->v[i - 2].kind == ITEM_TIME) &&
		    (s->v[i - 2].cls & (IS_PRONOUN | IS_DET)) != IS_PRONOUN) {
			i--;
		} else if ((it->cls & IS_AND) && i - 1 > low && i < end &&
		    (s->v[i - 2].kind == ITEM_NAME ||
		    (s->v[i - 2].cls & IS_SPEAKER) ||
		    (s->v[i - 2].flags & ITEM_CAPITAL)) &&
		    (s->v[i].cls & (IS_PRONOUN | IS_DET)) != IS_PRONOUN) {
			i--;
		} else if (is_verb(it) || (it->cls & SAYS)) {
			const size_t rel = relative_start(s, low, i - 1);
			if (rel == SIZE_MAX)
				break;
			i = rel;
		} else
			break;
	}
	/* A phrase does not begin with "of" or "and". */
	while (i < end && (s->v[i].cls & (IS_OF | IS_PREP | IS_AND)) &&
	    !(s->v[i].cls & IS_DET))
		i++;
	return i;
}

/* May the items [from, to), between two commas, stand inside a phrase: an
 * apposition, an age, a relative clause, "speaking in Kabul"? */
static bool
is_inserted(const struct story *s, size_t from, size_t to)
{
	const struct item *it = &s->v[from];

	if (from == to || it->kind == ITEM_QUOTE || it->punct != 0)
		return false;
	if (it->cls & (IS_RELATIVE | IS_DET | IS_POSSESSIVE | FORM_ING))
		return true;
	return !(it->cls & (IS_AND | IS_BUT | IS_SUB | IS_THAT | IS_PRONOUN |
	    IS_AUX | IS_BE)) && !is_verb(it);
}

struct range
quote_phrase_before(const struct story *s, size_t low, size_t end)
{
	struct range r = { end, end };

	if (end > low && s->v[end - 1].punct != ',') {
		r.from = plain_start(s, low, end);
		return r;
	}
	/* "Sajid Ali, 41, the owner, insisted": back over the insertions to the
	 * first name, or to the noun before the nearest comma but one. */
	size_t to = end == low ? end : end - 1;
	for (int inserted = 0; inserted < 3; inserted++) {
		size_t comma = to;
		while (comma > low && end - comma < REACH &&
		    s->v[comma - 1].punct != ',' &&
		    s->v[comma - 1].kind != ITEM_QUOTE)
			comma--;
		if (comma <= low || s->v[comma - 1].punct != ',' ||
		    !is_inserted(s, comma, to))
			break;
		const size_t from = plain_start(s, low, comma - 1);
		if (from < comma - 1) {
			r = (struct range){ from, end - 1 };
			if (s->v[comma - 2].kind == ITEM_NAME)
				break;
		}
		to = comma - 1;
	}
	return r;
}

/* Is item i where an apposition begins: ", the owner", ", 41", ", who …"? */
static bool
opens_apposition(const struct story *s, size_t i, size_t high)
{
	if (i >= high)
		return false;
	const struct item *it = &s->v[i];
	/* Rahyab, 41, …; but: According to Rahyab, 14 posts were closed */
	if (it->kind == ITEM_NUMBER)
		return i + 1 >= high || s->v[i + 1].kind == ITEM_PUNCT;
	if (it->kind == ITEM_QUOTE || it->kind == ITEM_PUNCT ||
	    (it->cls & (FORM_ING | IS_AND | IS_BUT | IS_SUB | IS_ADV |
	    IS_PRONOUN)) != 0)
		return (it->cls & IS_RELATIVE) != 0;
	if (it->cls & (IS_DET | IS_POSSESSIVE | IS_SPEAKER))
		return true;
	return (it->flags & ITEM_CAPITAL) || it->kind == ITEM_NAME ||
	    (i + 1 < high && (s->v[i + 1].cls & (IS_OF | IS_SPEAKER)));
}

/* Does the preposition at i go on the phrase? */
static bool
goes_on(const struct story *s, size_t i, size_t high)
{
	if (i + 1 >= high || s->v[i + 1].kind == ITEM_TIME ||
	    (s->v[i + 1].cls & (IS_TIME | IS_WHOM)))
		return false;
	/* the envoy to Kabul; not: told the envoy | to leave */
	if (s->v[i].cls & IS_TO)
		return s->v[i + 1].kind == ITEM_NAME ||
		    (s->v[i + 1].cls & (IS_DET | IS_POSSESSIVE));
	if (s->v[i].cls & IS_OF)
		return true;
	/* "a surgeon at (the) Sabian Hospital", not "the minister at the
	 * opening", and not "Noor Bano in Kabul" */
	const size_t name = i + 1 + ((s->v[i + 1].cls & IS_DET) && i + 2 < high);
	return (s->v[name].kind == ITEM_NAME || (s->v[name].flags & ITEM_CAPITAL)) &&
	    s->v[i - 1].kind != ITEM_NAME;
}

struct range
quote_phrase_after(const struct story *s, size_t from, size_t high)
{
	struct range r = { from, from };
	size_t i = from;
	bool apposition = false;

	if (high > from + REACH)
		high = from + REACH;
	if (i < high && (s->v[i].cls & IS_PRONOUN) && !(s->v[i].cls & IS_DET)) {
		r.to = i + 1;
		return r;
	}
	for (; i < high; i++) {
		const struct item *it = &s->v[i];
		if (it->punct == ',') {
			if (i == from || !opens_apposition(s, i + 1, high))
				break;
			apposition = true;
			continue;
		}
		if (it->punct == '(') {
			const size_t open = i;
			while (i < high && s->v[i].punct != ')')
				i++;
			if (i == high) {	/* never closed: not part of it */
				i = open;
				break;
			}
			continue;
		}
		if (it->kind == ITEM_QUOTE) {	/* Bashir “Bobby” Lone */
			if (i > from && i + 1 < high && s->v[i - 1].kind == ITEM_NAME &&
			    s->v[i + 1].kind == ITEM_NAME)
				continue;
			break;
		}
		if (it->kind == ITEM_PUNCT && !premodifies(s, i))
			break;
		if (it->kind == ITEM_TIME)
			break;
		if (apposition) {
			if (it->cls & (FORM_ING | IS_BUT))
				break;
			continue;
		}
		if (it->cls & (IS_OF | IS_PREP)) {
			if (i == from || !goes_on(s, i, high))
				break;
			continue;
		}
		if (it->cls & (IS_DET | IS_POSSESSIVE)) {
			/* told Reuters | the bridge was shut */
			if (i > from && ends_phrase(s, i - 1))
				break;
			continue;
		}
		if (it->cls & IS_RELATIVE && i > from) {
			apposition = true;
			continue;
		}
		if (it->cls & IS_AND) {
			if (i == from || i + 1 >= high ||
			    !(s->v[i + 1].kind == ITEM_NAME ||
			    (s->v[i + 1].flags & ITEM_CAPITAL) ||
			    (s->v[i + 1].cls & (IS_DET | IS_SPEAKER | IS_POSSESSIVE))))
				break;
			continue;
		}
		/* in an e-mailed statement */
		if (i > from && is_verb(it) && (s->v[i - 1].cls & IS_DET))
			continue;
		/* wrote | lead analyst Laila Junejo */
		if (i == from && it->kind == ITEM_WORD && (it->cls & IS_VERB) &&
		    i + 1 < high && (s->v[i + 1].cls & IS_SPEAKER))
			continue;
		if (!premodifies(s, i) || ((it->cls & FORM_ING) && i > from))
			break;
	}
	/* What was left hanging: ", the", "of", the comma before "adding". */
	while (i > from && !ends_phrase(s, i - 1))
		i--;
	r.to = i;
	return r;
}
