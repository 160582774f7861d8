/* story.c - what a format says of one story, as the members of a record */
#include "lib/ingest/story.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/ingest/charset.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

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

/* A number if it is a single digit, as urgencies are. */
static void
put_urgency(struct wire_record *rec, struct wire_str s)
{
	s = trimmed(s);
	if (s.n == 1 && s.p[0] >= '0' && s.p[0] <= '9')
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

/* The text of a story that was killed must not be published by a filter that
 * does not look at `status`. */
static void
put_text(struct wire_record *rec, const struct wire_story *s,
    struct wire_str status)
{
	if (wire_str_is(status, "canceled") || wire_str_is(status, "withheld")) {
		wire_set_text(rec, WIRE_STR(""));
		put(rec, "withheld_text", s->text);
		return;
	}
	wire_set_text(rec, s->nblocks > 0 ? s->text : clean(rec, s->text));
	if (s->nblocks > 0)
		wire_set_blocks(rec, s->blocks, s->nblocks);
}

void
wire_story_put(const struct wire_story *s, struct wire_record *rec)
{
	const struct wire_str status = status_of(s->status);

	put(rec, "version", s->version);
	put(rec, "status", status);
	put(rec, "headline", s->headline);
	put(rec, "byline", s->byline);
	put(rec, "slug", s->slug);
	put(rec, "language", s->language);
	put(rec, "published", s->published);
	put(rec, "updated", s->updated);
	put(rec, "embargo", s->embargo);
	put(rec, "expires", s->expires);
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
	put_text(rec, s, status);
}
