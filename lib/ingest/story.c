/* story.c - what a format says of one story, as the members of a record */
#include "lib/ingest/story.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/ingest/charset.h"
#include "lib/ingest/date.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

/* ---- where it came from --------------------------------------------------------- */

/* A file's name may be any bytes: what is not UTF-8 is written as %XX. */
static struct wire_str
name_as_utf8(struct wire_record *rec, struct wire_str name)
{
	struct wire_buf b = wire_record_buf(rec);

	while (name.n > 0) {
		size_t n = wire_utf8_valid(name);

		wire_buf_add(&b, wire_str_sub(name, 0, n));
		if (n < name.n)
			wire_buf_printf(&b, "%%%02X", (unsigned char)name.p[n++]);
		name = wire_str_sub(name, n, name.n);
	}
	return wire_buf_str(&b);
}

/* "border-talks" of incoming/border-talks.txt, "border-talks-2" of the second
 * document in it. */
static struct wire_str
make_id(struct wire_record *rec, struct wire_str name, size_t number)
{
	struct wire_buf b = wire_record_buf(rec);
	const char *slash = memrchr(name.p, '/', name.n);
	struct wire_str base = slash == NULL ? name :
	    wire_str_sub(name, (size_t)(slash + 1 - name.p), name.n);
	const char *dot = memrchr(base.p, '.', base.n);

	if (dot != NULL && dot > base.p)
		base.n = (size_t)(dot - base.p);
	wire_buf_add(&b, wire_str_is(name, "-") ? WIRE_STR("stdin") : base);
	if (number > 0) {
		wire_buf_char(&b, '-');
		wire_buf_uint(&b, number + 1);
	}
	return wire_buf_str(&b);
}

static struct wire_str
make_source(struct wire_record *rec, struct wire_str name,
    const struct wire_origin *origin)
{
	struct wire_buf b = wire_record_buf(rec);

	wire_buf_add(&b, WIRE_STR("{\"uri\":"));
	wire_json_put_string(&b, name);
	wire_buf_add(&b, WIRE_STR(",\"format\":"));
	wire_json_put_string(&b, origin->format);
	wire_buf_add(&b, WIRE_STR(",\"line\":"));
	wire_buf_uint(&b, origin->line);
	if (origin->encoding != NULL) {
		wire_buf_add(&b, WIRE_STR(",\"encoding\":"));
		wire_json_put_string(&b, wire_str_of(origin->encoding));
	}
	wire_buf_char(&b, '}');
	return wire_buf_str(&b);
}

void
wire_origin_put(const struct wire_origin *origin, struct wire_record *rec)
{
	const struct wire_str name = name_as_utf8(rec,
	    wire_str_of(wire_input_name(rec)));

	if (!wire_has(rec, "id"))
		wire_set_string(rec, "id", make_id(rec, name, origin->number));
	wire_set_json(rec, "source", make_source(rec, name, origin));
}

/* ---- members ------------------------------------------------------------------ */

/* The string as UTF-8. */
static struct wire_str
clean(struct wire_record *rec, struct wire_str s)
{
	if (wire_utf8_valid(s) == s.n)
		return s;
	const struct wire_charset charset = wire_charset_of(s);
	char *p = wire_alloc(rec, charset.size);
	wire_charset_convert(&charset, s, p);
	return (struct wire_str){ p, charset.size };
}

/* Of what is about a story, blanks around it and nothing but blanks say
 * nothing. */
static struct wire_str
trimmed(struct wire_str s)
{
	const struct wire_str t = wire_str_trim(s);
	return t.n == 0 ? (struct wire_str){ NULL, 0 } : t;
}

static void
put(struct wire_record *rec, const char *name, struct wire_str s)
{
	s = trimmed(s);
	if (s.p != NULL)
		wire_set_string(rec, name, clean(rec, s));
}

/* "EN-us" as "en-US": tags are written in any case, and compared as they stand. */
static void
put_language(struct wire_record *rec, struct wire_str tag)
{
	tag = trimmed(tag);
	if (tag.p == NULL)
		return;
	char *p = wire_alloc(rec, tag.n);
	const char *dash = memchr(tag.p, '-', tag.n);
	const size_t n = dash == NULL ? tag.n : (size_t)(dash - tag.p);

	memcpy(p, tag.p, tag.n);
	for (size_t i = 0; i < n; i++)
		if (p[i] >= 'A' && p[i] <= 'Z')
			p[i] |= 0x20;
	for (size_t i = n + 1; tag.n == n + 3 && i < tag.n; i++)
		if (p[i] >= 'a' && p[i] <= 'z')
			p[i] &= ~0x20;
	put(rec, "language", (struct wire_str){ p, tag.n });
}

/* A number if it is a single digit, as urgencies are. */
static void
put_urgency(struct wire_record *rec, struct wire_str s)
{
	s = trimmed(s);
	if (s.n == 1 && wire_ascii_digit(s.p[0]))
		wire_set_json(rec, "urgency", s);
	else
		put(rec, "urgency", s);
}

static void
put_list(struct wire_record *rec, const char *name, struct wire_strs list)
{
	struct wire_buf b = wire_record_buf(rec);

	for (size_t i = 0; i < list.n; i++) {
		const struct wire_str s = trimmed(list.v[i]);
		if (s.p == NULL)
			continue;
		wire_buf_char(&b, b.n == 0 ? '[' : ',');
		wire_json_put_string(&b, clean(rec, s));
	}
	if (b.n == 0)
		return;
	wire_buf_char(&b, ']');
	wire_set_json(rec, name, wire_buf_str(&b));
}

/* As ninjs spells it, whoever says it: "stat:canceled", "Cancelled". */
static struct wire_str
status_of(struct wire_str s)
{
	static const char *const known[][2] = {
		{ "usable", "usable" }, { "withheld", "withheld" },
		{ "embargoed", "withheld" }, { "canceled", "canceled" },
		{ "cancelled", "canceled" }, { "killed", "canceled" },
	};
	const char *colon = s.n == 0 ? NULL : memrchr(s.p, ':', s.n);

	if (colon != NULL)
		s = wire_str_sub(s, (size_t)(colon + 1 - s.p), s.n);
	s = trimmed(s);
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (wire_str_eq_nocase(s, wire_str_of(known[i][0])))
			return wire_str_of(known[i][1]);
	return s;
}

/* A time in RFC 3339, however ISO 8601 has it; else as it stands. */
static void
put_time(struct wire_record *rec, const char *name, struct wire_str s)
{
	const struct wire_str time = wire_date_of_iso(wire_record_arena(rec), s);

	put(rec, name, time.p != NULL ? time : s);
}

void
wire_story_withhold(struct wire_record *rec)
{
	struct wire_str status, text;

	if (!wire_find_string(rec, "status", &status))
		return;
	status = status_of(status);
	if (!wire_str_is(status, "canceled") && !wire_str_is(status, "withheld"))
		return;
	if (!wire_find_string(rec, "text", &text) || text.n == 0)
		return;
	wire_set_string(rec, "status", status);
	wire_set_string(rec, "withheld_text", text);
	wire_set_text(rec, WIRE_STR(""));
}

void
wire_story_put(const struct wire_story *s, const struct wire_origin *origin,
    struct wire_record *rec)
{
	put(rec, "id", s->id);
	if (origin != NULL)
		wire_origin_put(origin, rec);
	put(rec, "version", s->version);
	put(rec, "status", status_of(s->status));
	put(rec, "headline", s->headline);
	put(rec, "subheadline", s->subheadline);
	put(rec, "byline", s->byline);
	put(rec, "slug", s->slug);
	put_language(rec, s->language);
	put_time(rec, "published", s->published);
	put_time(rec, "updated", s->updated);
	put_time(rec, "embargo", s->embargo);
	put_time(rec, "expires", s->expires);
	put_urgency(rec, s->urgency);
	put(rec, "section", s->section);
	put(rec, "publisher", s->publisher);
	put(rec, "url", s->url);
	put(rec, "rights", s->rights);
	put(rec, "editor_note", s->editor_note);
	put(rec, "abstract", s->abstract);
	put_list(rec, "keywords", s->keywords);
	put_list(rec, "subjects", s->subjects);
	put_list(rec, "corrects", s->corrects);
	if (s->dateline != NULL)
		wire_set_dateline(rec, s->dateline);
	if (s->text.p != NULL)
		wire_set_text(rec, s->nblocks > 0 ? s->text : clean(rec, s->text));
	if (s->nblocks > 0)
		wire_set_blocks(rec, s->blocks, s->nblocks);
	wire_story_withhold(rec);
}
