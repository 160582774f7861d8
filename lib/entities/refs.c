/* refs.c - identifiers of places */
#include "lib/entities/refs.h"

#include "lib/base/str.h"
#include "lib/record/record.h"

struct line {
	struct wire_str prefix;	/* of the identifiers of its file */
	struct wire_str id, area;
};

static struct line
line_of(const struct place_refs *refs, uint32_t value)
{
	const struct place_file *const f = &refs->files[value >> PLACE_FILE_SHIFT];
	struct wire_str rest = wire_str_sub(f->text,
	    (value & ((1u << PLACE_FILE_SHIFT) - 1)) - 1, f->text.n), text, name;
	struct line line = { .prefix = f->prefix };

	wire_str_line(&rest, &text);
	wire_str_field(&text, '\t', &name);
	wire_str_field(&text, '\t', &line.id);
	line.area = text;
	return line;
}

/* The line of the words, if there is one. */
static bool
find(const struct story *s, size_t first, size_t last, struct line *out)
{
	uint32_t value;

	if (wire_lexicon_match(s->lists->refs.names, s->v, last, first, &value) !=
	    last - first)
		return false;
	*out = line_of(&s->lists->refs, value);
	return true;
}

struct wire_str
ref_of_place(const struct story *s, const struct mention *m)
{
	struct wire_buf b = wire_record_buf(s->rec);
	struct line line;

	if (!find(s, m->first, m->last, &line) || wire_str_is(line.id, "-"))
		return (struct wire_str){ NULL, 0 };
	wire_buf_add(&b, line.prefix);
	wire_buf_add(&b, line.id);
	return wire_buf_str(&b);
}

/* "PK/04/" is in "PK" and in "PK/04". */
static bool
lies_in(struct wire_str place, struct wire_str area)
{
	return place.n > area.n && place.p[area.n] == '/' && wire_str_starts(place, area);
}

/* Of areas with a blank between, is it in one?  A region is as good as its
 * country: "Sindh, Punjab" are two. */
static bool
lies_in_one(struct wire_str place, struct wire_str areas)
{
	const bool region = place.p[place.n - 1] != '/';
	struct wire_str area, country;

	while (wire_str_field(&areas, ' ', &area)) {
		country = area;
		if (region)
			wire_str_field(&area, '/', &country);
		if (lies_in(place, country))
			return true;
	}
	return false;
}

/* Washington, New York */
static bool
is_city_and_region(struct wire_str area)
{
	const char *const blank = memchr(area.p, ' ', area.n);

	return blank != NULL && blank[-1] == '/';
}

/* Is the region meant by the words at i?  "Seattle, Washington", but "London,
 * Washington and Paris". */
static bool
follows_place_in(const struct story *s, size_t i, struct wire_str area)
{
	struct line before;
	bool outside = false;

	if (i < 2 || s->text.p[s->v[i - 1].start] != ',' ||
	    (s->v[i - 2].flags & WIRE_TOKEN_CAPITAL) == 0)
		return false;
	for (size_t first = i - 1; first-- > 0 && i - first < 6;)
		if (find(s, first, i - 1, &before))
			outside = !lies_in_one(before.area, area);
	return !outside;
}

bool
ref_is_of_another(const struct story *s, const struct mention *m)
{
	const size_t comma = m->last < s->n &&
	    s->text.p[s->v[m->last].start] == ',';
	const size_t next = m->last + comma;
	struct line line, behind;
	uint32_t value;

	if (find(s, m->first, m->last, &line) && is_city_and_region(line.area) &&
	    follows_place_in(s, m->first, line.area))
		return true;
	if (next >= s->n || s->v[next].flags & WIRE_TOKEN_LINE ||
	    wire_lexicon_match(s->lists->refs.names, s->v, s->n, next, &value) == 0)
		return false;
	behind = line_of(&s->lists->refs, value);
	return behind.area.p[behind.area.n - 1] != '/' && !is_city_and_region(behind.area) &&
	    find(s, m->first, m->last, &line) &&
	    memchr(line.area.p, '/', line.area.n) != NULL &&
	    !lies_in_one(line.area, behind.area);
}
