/* dateline.c - "KARWAN, Nov. 9 (Tidewire) — ", the opening of a story */
#include "lib/strip/dateline.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"

enum {
	MAX_DATELINE = 120,	/* bytes up to the dash */
	MAX_PLACES = 6,
	MAX_PLACE_WORDS = 4,
	MAX_PART_WORDS = 8
};

/* The dash or colon that ends the dateline: the byte after it, 0 if there is
 * none, and in *story where the story begins.  One inside brackets or a word
 * ("Pak-Afghan", "9:30") is none. */
static size_t
find_mark(struct wire_str s, size_t *story, bool *colon)
{
	size_t len, depth = 0;

	for (size_t i = 0; i < s.n && i < MAX_DATELINE; i += len) {
		uint32_t cp = wire_utf8_at(s, i, &len);
		bool spaced = i > 0 && (s.p[i - 1] == ' ' || s.p[i - 1] == ')');
		*colon = cp == ':';
		if (cp == '(')
			depth++;
		else if (cp == ')' && depth > 0)
			depth--;
		if (depth > 0 || !(cp == 0x2014 || cp == ':' ||
		    (spaced && (cp == 0x2013 || cp == '-' || cp == '_'))))
			continue;
		size_t mark = i + len;
		if (cp == '-' && mark < s.n && s.p[mark] == '-')
			mark++;
		/* "— The", and "—The" after a blank */
		if (mark == s.n || (s.p[mark] != ' ' && !(cp == 0x2014 && spaced)))
			continue;
		for (*story = mark; *story < s.n && s.p[*story] == ' '; )
			++*story;
		return *story < s.n ? mark : 0;
	}
	return 0;
}

/* Takes "(Tidewire)" out of the head; what stood around it stays. */
static struct wire_str
take_agency(struct wire_str *head, struct wire_str *after)
{
	const char *open = memchr(head->p, '(', head->n);

	*after = (struct wire_str){ 0 };
	if (open == NULL)
		return (struct wire_str){ 0 };
	size_t start = (size_t)(open - head->p) + 1;
	const char *close = memchr(open, ')', head->n - start + 1);
	if (close == NULL)
		return (struct wire_str){ 0 };
	size_t end = (size_t)(close - head->p);
	struct wire_str agency = wire_str_sub(*head, start, end);
	*after = wire_str_sub(*head, end + 1, head->n);
	head->n = start - 1;
	return agency;
}

static bool
is_date_word(const struct cue_word *w)
{
	return w->flags & WORD_NUMBER || cue_is(w, CLASS_MONTH) ||
	    cue_is(w, CLASS_WEEKDAY);
}

/* "Nov. 9", "Tuesday 14 October" */
static bool
is_date(const struct cues *cues, struct wire_str part)
{
	struct cue_word v[MAX_PART_WORDS];
	size_t n = cues_words(cues, part, v, MAX_PART_WORDS);

	for (size_t i = 0; i < n; i++)
		if (!is_date_word(&v[i]))
			return false;
	return n > 0;
}

/* "Rio de Janeiro", "PORT HARCOURT"; *caps becomes false if it is not all in
 * capitals. */
static bool
is_place(const struct cues *cues, struct wire_str part, bool *caps)
{
	struct cue_word v[MAX_PART_WORDS];
	size_t n = cues_words(cues, part, v, MAX_PART_WORDS), len;

	if (n == 0 || n > MAX_PLACE_WORDS)
		return false;
	for (size_t i = 0; i < n; i++) {
		bool inner = i > 0 && i + 1 < n;
		if (!(v[i].flags & WORD_CAPITAL) &&
		    !(inner && cue_is(&v[i], CLASS_PARTICLE)))
			return false;
		if (v[i].flags & WORD_QUOTED || cue_is(&v[i], CLASS_LABEL) ||
		    cue_is(&v[i], CLASS_MONTH) || cue_is(&v[i], CLASS_WEEKDAY))
			return false;
	}
	for (size_t i = 0; i < part.n; i += len)
		if (wire_is_lower(wire_utf8_at(part, i, &len)))
			*caps = false;
	return true;
}

/* "Islamabad/Kabul" */
static bool
read_places(const struct cues *cues, struct wire_record *rec,
    struct wire_str part, struct wire_dateline *out, bool *caps)
{
	struct wire_str *v = WIRE_NEW(rec, struct wire_str, MAX_PLACES), place;

	while (wire_str_field(&part, '/', &place)) {
		place = wire_str_trim(place);
		if (out->nplaces == MAX_PLACES || !is_place(cues, place, caps))
			return false;
		v[out->nplaces++] = place;
	}
	out->places = v;
	return out->nplaces > 0;
}

/* "HARARE Oct 7": cuts the date off a part that begins with a place. */
static struct wire_str
take_date(const struct cues *cues, struct wire_str *part)
{
	struct cue_word v[MAX_PART_WORDS];
	size_t n = cues_words(cues, *part, v, MAX_PART_WORDS), k = n;

	while (k > 1 && is_date_word(&v[k - 1]))
		k--;
	if (k == n || k == 0)
		return (struct wire_str){ 0 };
	struct wire_str date = wire_str_trim(
	    wire_str_sub(*part, v[k].start, part->n));
	part->n = v[k].start;
	return date;
}

/* What stands before the mark: places, region, date, agency in this order,
 * each but the first left out at will. */
static bool
read_head(const struct cues *cues, struct wire_record *rec,
    struct wire_str head, struct wire_dateline *out, bool *caps)
{
	struct wire_str after, part;
	bool region_caps = true;

	out->agency = take_agency(&head, &after);
	if (!wire_str_field(&head, ',', &part))
		return false;
	out->date = take_date(cues, &part);
	if (!read_places(cues, rec, wire_str_trim(part), out, caps))
		return false;
	for (struct wire_str *rest = &head; ; rest = &after) {
		while (wire_str_field(rest, ',', &part)) {
			part = wire_str_trim(part);
			if (is_date(cues, part)) {
				/* "Tuesday, 3 March" is one */
				if (out->date.p == NULL)
					out->date = part;
				out->date.n = (size_t)(part.p + part.n - out->date.p);
			} else if (part.n > 0 &&
			    !is_place(cues, part, &region_caps)) {
				return false;
			}
		}
		if (rest == &after)
			return true;
	}
}

/* After a dash alone only the start of a sentence makes it a dateline:
 * "Islamabad/Kabul – Afghan", not "Two people – a driver". */
static bool
begins_sentence(struct wire_str s, size_t at)
{
	size_t len;
	uint32_t cp = wire_utf8_at(s, at, &len);

	return !wire_is_lower(cp) && cp != '(';
}

bool
dateline_read(const struct cues *cues, struct wire_record *rec,
    struct wire_str line, struct dateline *out)
{
	bool colon, caps = true;

	*out = (struct dateline){ 0 };
	size_t mark = find_mark(line, &out->end, &colon);
	if (mark == 0)
		return false;
	struct wire_str head = wire_str_sub(line, 0, mark);
	size_t len;
	wire_utf8_before(head, mark, &len);
	if (!colon && mark >= 2 && head.p[mark - 1] == '-' &&
	    head.p[mark - 2] == '-')
		len = 2;
	out->is.text = head;
	head = wire_str_trim(wire_str_sub(head, 0, mark - len));
	if (!read_head(cues, rec, head, &out->is, &caps))
		return false;
	out->certain = out->is.agency.p != NULL || out->is.date.p != NULL ||
	    (caps && !colon);
	if (colon && !caps)
		return false;
	return begins_sentence(line, out->end);
}
