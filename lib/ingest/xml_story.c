/* xml_story.c - members of a story out of the elements of XML */
#include "lib/base/str.h"
#include "lib/ingest/date.h"
#include "lib/ingest/xml.h"

static struct wire_str
value_of(const struct wire_xml_item *item, const struct wire_xml_node *node,
    const char *what)
{
	struct wire_str rest = wire_str_of(what), one, value = { NULL, 0 };
	char path[64];

	while (value.n == 0 && wire_str_field(&rest, ' ', &one)) {
		memcpy(path, one.p, one.n);
		path[one.n] = '\0';
		if (path[0] == '@')
			value = wire_str_trim(wire_xml_attr(node, path + 1));
		else if (path[0] == '.')
			value = wire_xml_text(item->arena, node);
		else
			value = wire_xml_text_at(item->arena, node, path);
	}
	return value;
}

static void
add(struct wire_arena *arena, struct wire_strs *list, struct wire_str s)
{
	for (size_t i = 0; i < list->n; i++)
		if (wire_str_eq(list->v[i], s))
			return;
	struct wire_str *v = wire_arena_grow(arena, (void *)list->v,
	    list->n * sizeof(*v), (list->n + 1) * sizeof(*v));
	v[list->n] = s;
	*list = (struct wire_strs){ v, list->n + 1 };
}

static void
add_all(const struct wire_xml_item *item, const struct wire_xml_node *top,
    const struct wire_xml_field *f, struct wire_strs *list)
{
	const struct wire_xml_node *node = wire_xml_find(top, f->path);

	for (; node != NULL; node = wire_xml_again(top, node, f->path)) {
		const struct wire_str s = value_of(item, node, f->what);
		if (s.n > 0)
			add(item->arena, list, s);
	}
}

void
wire_xml_fields(const struct wire_xml_item *item, const struct wire_xml_node *top,
    const struct wire_xml_field *f, struct wire_story *story)
{
	for (; f->path != NULL; f++) {
		void *member = (char *)story + f->member;
		struct wire_str *s = member;

		if (f->as == WIRE_XML_LIST) {
			add_all(item, top, f, member);
		} else if (s->n == 0) {
			*s = value_of(item, wire_xml_find(top, f->path), f->what);
			if (f->as == WIRE_XML_TIME)
				*s = wire_date_of_feed(item->arena, *s);
		}
	}
}

/* ---- dateline -------------------------------------------------------------------- */

static bool
has_digit(struct wire_str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (wire_ascii_digit(s.p[i]))
			return true;
	return false;
}

/* "Aug 29", "2014" of one dateline are "Aug 29, 2014". */
static void
add_date(struct wire_dateline *d, struct wire_str part)
{
	if (!has_digit(part))
		return;
	if (d->date.p == NULL)
		d->date = part;
	d->date.n = (size_t)(part.p + part.n - d->date.p);
}

/* Takes the place off the first part of a dateline, which may have the date, too:
 * "SYDNEY March 22". */
static struct wire_str
place_of(struct wire_str *part)
{
	struct wire_str place = *part;
	size_t n = 0;

	if (has_digit(*part)) {
		while (n < part->n && !(part->p[n] >= 'a' && part->p[n] <= 'z') &&
		    !wire_ascii_digit(part->p[n]))
			n++;
		/* the rest of the next word; "MARCH 04" is no place */
		while (n > 0 && part->p[n - 1] != ' ')
			n--;
		if (wire_ascii_digit(part->p[n]))
			n = 0;
		place = wire_str_trim(wire_str_sub(*part, 0, n));
	} else {
		n = part->n;
	}
	*part = wire_str_trim(wire_str_sub(*part, n, part->n));
	return place;
}

/* "Islamabad/Kabul" */
static void
add_places(const struct wire_xml_item *item, struct wire_dateline *d,
    struct wire_str part)
{
	struct wire_strs places = { NULL, 0 };
	struct wire_str place;

	while (wire_str_field(&part, '/', &place))
		add(item->arena, &places, wire_str_trim(place));
	d->places = places.v;
	d->nplaces = places.n;
}

void
wire_xml_dateline(const struct wire_xml_item *item, struct wire_str text,
    struct wire_story *story)
{
	if (text.n == 0 || story->dateline != NULL)
		return;
	struct wire_dateline *d = wire_arena_alloc(item->arena, sizeof(*d));
	struct wire_str head = text, part;
	const char *open = memchr(text.p, '(', text.n),
	    *close = open == NULL ? NULL :
	    memchr(open, ')', text.n - (size_t)(open - text.p));

	*d = (struct wire_dateline){ .text = text };
	if (close != NULL) {
		head.n = (size_t)(open - text.p);
		d->agency = (struct wire_str){ open + 1, (size_t)(close - open) - 1 };
	}
	head = wire_str_trim(head);
	while (head.n > 0 && memchr("-_,: ", head.p[head.n - 1], 5) != NULL)
		head.n--;
	for (const char *dash = "\xe2\x80"; head.n >= 3 &&
	    memcmp(head.p + head.n - 3, dash, 2) == 0; )
		head = wire_str_trim(wire_str_sub(head, 0, head.n - 3));
	for (bool first = true; head.n > 0 && wire_str_field(&head, ',', &part);
	    first = false) {
		part = wire_str_trim(part);
		const struct wire_str place = first ? place_of(&part) : WIRE_STR("");
		if (place.n > 0)
			add_places(item, d, place);
		add_date(d, part);
	}
	/* Some have nothing but the time there. */
	if (d->nplaces > 0 || d->agency.n > 0)
		story->dateline = d;
}
