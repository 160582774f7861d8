/* html_ld.c - JSON-LD: what search engines are told about a page */
#include "lib/ingest/html_ld.h"

#include "lib/base/str.h"
#include "lib/record/scan.h"

/* ---- reading ------------------------------------------------------------------- */

/* What is open: an object, or an array whose elements count as if they stood in
 * its place. */
struct frame {
	bool is_object;
	size_t object;		/* number of the innermost one; SIZE_MAX: none */
	struct wire_str key;	/* for what comes next */
};

struct walk {
	struct wire_html_ld *ld;
	const char *p, *end;
	struct frame open[WIRE_MAX_DEPTH];
	size_t n;
};

static bool
is_hex(char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

/* The string whose mark stands at p, as wire_unescape can take it; p NULL if it
 * cannot.  Line breaks in it are forgiven. */
static struct wire_str
read_string(struct walk *w)
{
	const char *const start = ++w->p;
	bool good = true;

	for (; w->p < w->end && *w->p != '"'; w->p++) {
		if (*w->p != '\\')
			continue;
		if (++w->p == w->end)
			return (struct wire_str){ NULL, 0 };
		if (*w->p == 'u')
			good &= w->end - w->p > 4 && is_hex(w->p[1]) &&
			    is_hex(w->p[2]) && is_hex(w->p[3]) && is_hex(w->p[4]);
	}
	if (w->p == w->end)
		return (struct wire_str){ NULL, 0 };
	const size_t n = (size_t)(w->p++ - start);
	return (struct wire_str){ good ? start : NULL, good ? n : 0 };
}

static void
open_frame(struct walk *w, bool is_object)
{
	struct wire_html_ld *const ld = w->ld;
	const struct frame *const around = w->n == 0 ? NULL : &w->open[w->n - 1];
	struct frame *const f = &w->open[w->n++];

	*f = (struct frame){ is_object, around == NULL ? SIZE_MAX : around->object,
	    around == NULL ? (struct wire_str){ "", 0 } : around->key };
	if (!is_object)
		return;
	if (ld->nobjects == ld->object_room) {
		const size_t room = ld->object_room == 0 ? 32 : 2 * ld->object_room;

		ld->objects = wire_arena_grow(ld->arena, ld->objects,
		    ld->object_room * sizeof(*ld->objects),
		    room * sizeof(*ld->objects));
		ld->object_room = room;
	}
	ld->objects[ld->nobjects] = (struct wire_html_ld_object){
		.key = f->key, .parent = f->object == SIZE_MAX ? 0 : f->object + 1,
		.depth = f->object == SIZE_MAX ? 0 :
		    ld->objects[f->object].depth + 1,
		.first = ld->nstrings,
	};
	f->object = ld->nobjects++;
	f->key = (struct wire_str){ "", 0 };
}

static void
close_frame(struct walk *w)
{
	const struct frame *const f = &w->open[--w->n];

	if (f->is_object)
		w->ld->objects[f->object].last = w->ld->nstrings;
}

static void
keep_string(struct walk *w, struct wire_str value)
{
	struct wire_html_ld *const ld = w->ld;
	const struct frame *const f = &w->open[w->n - 1];

	if (f->object == SIZE_MAX)
		return;
	if (ld->nstrings == ld->string_room) {
		const size_t room = ld->string_room == 0 ? 128 : 2 * ld->string_room;

		ld->strings = wire_arena_grow(ld->arena, ld->strings,
		    ld->string_room * sizeof(*ld->strings),
		    room * sizeof(*ld->strings));
		ld->string_room = room;
	}
	ld->strings[ld->nstrings++] = (struct wire_html_ld_string){
		f->object, f->key, value };
}

/* A string is a key if a colon follows it. */
static void
take_string(struct walk *w)
{
	const struct wire_str s = read_string(w);

	while (w->p < w->end && (unsigned char)*w->p <= ' ')
		w->p++;
	if (s.p == NULL || w->n == 0)
		return;
	if (w->p < w->end && *w->p == ':' && w->open[w->n - 1].is_object)
		w->open[w->n - 1].key = s;
	else
		keep_string(w, s);
}

void
wire_html_ld_add(struct wire_html_ld *ld, struct wire_str json)
{
	struct walk w = { .ld = ld, .p = json.p, .end = json.p + json.n };

	while (w.p < w.end) {
		switch (*w.p) {
		case '"':
			take_string(&w);
			continue;
		case '{':
		case '[':
			if (w.n == WIRE_MAX_DEPTH)
				w.end = w.p;
			else
				open_frame(&w, *w.p == '{');
			break;
		case '}':
		case ']':
			if (w.n > 0)
				close_frame(&w);
			break;
		default:
			break;
		}
		w.p++;
	}
	while (w.n > 0)
		close_frame(&w);
}

/* ---- finding -------------------------------------------------------------------- */

struct wire_str
wire_html_ld_text(const struct wire_html_ld *ld, struct wire_str value)
{
	if (value.n == 0 || memchr(value.p, '\\', value.n) == NULL)
		return value;
	char *const p = wire_arena_alloc(ld->arena, value.n);
	return (struct wire_str){ p, wire_unescape(p, value, true) };
}

size_t
wire_html_ld_strings(const struct wire_html_ld *ld, size_t object,
    struct wire_str key, struct wire_str *values, size_t most)
{
	const struct wire_html_ld_object *const o = &ld->objects[object];
	size_t n = 0;

	for (size_t i = o->first; i < o->last && n < most; i++)
		if (ld->strings[i].object == object &&
		    wire_str_eq(ld->strings[i].key, key))
			values[n++] = ld->strings[i].value;
	return n;
}

/* What another object of the same "@id" has under the key. */
static size_t
same_id(const struct wire_html_ld *ld, size_t object, struct wire_str key,
    struct wire_str *values, size_t most)
{
	struct wire_str id;
	size_t n = 0;

	if (wire_html_ld_strings(ld, object, WIRE_STR("@id"), &id, 1) == 0)
		return 0;
	for (size_t i = 0; i < ld->nstrings && n == 0; i++) {
		const struct wire_html_ld_string *const s = &ld->strings[i];

		if (wire_str_is(s->key, "@id") && wire_str_eq(s->value, id))
			n = wire_html_ld_strings(ld, s->object, key, values, most);
	}
	return n;
}

size_t
wire_html_ld_find(const struct wire_html_ld *ld, size_t object,
    struct wire_str path, struct wire_str *values, size_t most)
{
	enum { MOST_OBJECTS = 32 };	/* authors, say */
	struct wire_str first;
	size_t n = 0, seen = 0;

	wire_str_field(&path, '.', &first);
	if (path.n == 0)
		return wire_html_ld_strings(ld, object, first, values, most);
	for (size_t i = 0; i < ld->nobjects && n < most && seen < MOST_OBJECTS; i++) {
		const struct wire_html_ld_object *const o = &ld->objects[i];
		size_t found;

		if (o->parent != object + 1 || !wire_str_eq(o->key, first))
			continue;
		seen++;
		found = wire_html_ld_strings(ld, i, path, values + n, most - n);
		if (found == 0)
			found = same_id(ld, i, path, values + n, most - n);
		n += found;
	}
	return n;
}
