/* html_meta.c - what an HTML document says of itself, chosen among the facts */
#include "lib/ingest/html_meta.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/ingest/html_entities.h"
#include "lib/ingest/html_rules.h"

/* ---- values --------------------------------------------------------------------- */

enum { MOST_VALUES = 32 };

struct choice {
	struct wire_html_facts *facts;
	struct wire_str names;		/* of character references */
	struct wire_story *story;
	size_t article;			/* in JSON-LD, and 1; 0: none */
	struct wire_str house;		/* the publisher as author */
	struct wire_str v[MOST_VALUES];	/* what the rule at hand finds */
	size_t n;
};

/* References replaced, white space as single blanks, none around. */
static struct wire_str
clean(struct choice *c, struct wire_str s, bool text)
{
	struct wire_buf b = { .arena = c->facts->arena };
	bool blank = false;
	size_t len;

	if (!text)
		s = wire_html_unreference(c->names, s, false, c->facts->arena);
	for (size_t i = 0; i < s.n; i += len) {
		if (wire_is_space(wire_utf8_at(s, i, &len))) {
			blank = b.n > 0;
			continue;
		}
		if (blank)
			wire_buf_char(&b, ' ');
		blank = false;
		wire_buf_add(&b, wire_str_sub(s, i, i + len));
	}
	return wire_buf_str(&b);
}

static void
add_value(struct choice *c, struct wire_str s, bool text)
{
	enum { LONGEST_VALUE = 4000 };

	if (c->n == MOST_VALUES || s.n > LONGEST_VALUE)
		return;
	s = clean(c, s, text);
	if (s.n > 0)
		c->v[c->n++] = s;
}

/* The object of JSON-LD that is the article, and 1. */
static size_t
find_article(const struct wire_html_ld *ld, const struct wire_html_rules *rules)
{
	size_t best = 0;

	for (size_t i = 0; i < rules->n && best == 0; i++) {
		if (rules->v[i].where != HTML_TYPE)
			continue;
		for (size_t k = 0; k < ld->nstrings; k++) {
			const struct wire_html_ld_string *const s = &ld->strings[k];

			if (!wire_str_is(s->key, "@type") ||
			    !wire_html_has_word(rules->v[i].names, s->value))
				continue;
			if (best == 0 || ld->objects[s->object].depth <
			    ld->objects[best - 1].depth)
				best = s->object + 1;
		}
	}
	return best;
}

static void
find_ld(struct choice *c, struct wire_str name)
{
	struct wire_str values[MOST_VALUES];

	if (c->article == 0)
		return;
	const size_t n = wire_html_ld_find(&c->facts->ld, c->article - 1, name,
	    values, MOST_VALUES);
	for (size_t i = 0; i < n; i++)
		add_value(c, wire_html_ld_text(&c->facts->ld, values[i]), false);
}

static void find(struct choice *c, enum wire_html_where where, struct wire_str name);

/* The name may be that of an itemprop in an itemprop, "author/name". */
static bool
fits(const struct wire_html_fact *fact, struct wire_str name)
{
	if (wire_str_is(name, "*"))
		return true;
	if (fact->where == HTML_META)
		return wire_str_eq_nocase(fact->name, name);
	const char *const slash = memchr(name.p, '/', name.n);
	if (slash == NULL)
		return wire_html_has_word(fact->name, name);
	const size_t at = (size_t)(slash - name.p);
	return wire_html_has_word(fact->around, wire_str_sub(name, 0, at)) &&
	    wire_html_has_word(fact->name, wire_str_sub(name, at + 1, name.n));
}

static bool
is_publisher(const struct choice *c, struct wire_str s)
{
	return c->story->publisher.n > 0 &&
	    wire_str_eq_nocase(s, c->story->publisher);
}

/* Takes the next word off *rest; false at the end. */
static bool
next_word(struct wire_str *rest, struct wire_str *word)
{
	size_t at = 0, len, start;

	while (at < rest->n && wire_is_space(wire_utf8_at(*rest, at, &len)))
		at += len;
	for (start = at; at < rest->n; at += len)
		if (wire_is_space(wire_utf8_at(*rest, at, &len)))
			break;
	*word = wire_str_sub(*rest, start, at);
	*rest = wire_str_sub(*rest, at, rest->n);
	return word->n > 0;
}

/* Words of s, and how many of them are in t, too. */
static size_t
words_in(struct wire_str s, struct wire_str t, size_t *shared)
{
	enum { LOOK_AT = 64 };
	struct wire_str word, rest, other;
	size_t n = 0;

	for (*shared = 0; n < LOOK_AT && next_word(&s, &word); n++) {
		size_t seen = 0;

		for (rest = t; seen < LOOK_AT && next_word(&rest, &other); seen++)
			if (wire_str_eq_nocase(word, other)) {
				++*shared;
				break;
			}
	}
	return n;
}

/* What the page calls itself elsewhere, to know its <h1> by. */
static struct wire_str
other_headline(struct choice *c)
{
	static const struct {
		enum wire_html_where where;
		const char *name;
	} places[] = {
		{ HTML_LD, "headline" }, { HTML_META, "og:title" }, { HTML_TITLE, "*" },
	};

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		find(c, places[i].where, wire_str_of(places[i].name));
		if (c->n > 0)
			return c->v[0];
	}
	return WIRE_STR("");
}

/* The first <h1> that shares half of its words, and a third of the other's, with
 * what the page calls itself elsewhere: many a logo is an <h1>. */
static void
find_h1(struct choice *c)
{
	enum { LOOK_AT = 16 };
	const struct wire_story *const story = c->story;
	const struct wire_str other = other_headline(c);
	size_t seen = 0;

	c->n = 0;
	for (size_t i = 0; i < story->nblocks && seen < LOOK_AT; i++) {
		const struct wire_block *const b = &story->blocks[i];
		size_t end = i, words, shared, ignored;

		if (!wire_str_is(b->tag, "h1"))
			continue;
		seen++;
		while (end + 1 < story->nblocks &&
		    wire_str_eq(story->blocks[end + 1].path, b->path))
			end++;
		const struct wire_str s = wire_str_sub(story->text, b->start,
		    story->blocks[end].end);
		i = end;
		words = words_in(s, other, &shared);
		if (!is_publisher(c, s) && (other.n == 0 || (2 * shared >= words &&
		    3 * shared >= words_in(other, WIRE_STR(""), &ignored)))) {
			add_value(c, s, true);
			return;
		}
	}
}

/* "2025/11/07" of the page's address */
static void
find_url(struct choice *c)
{
	enum { DAY = 10 };
	const struct wire_str url = c->story->url;
	static const char pattern[] = "0000/00/00";

	for (size_t i = 0; i + DAY <= url.n; i++) {
		size_t k = 0;

		while (k < DAY && (pattern[k] == '/' ? url.p[i + k] == '/' :
		    wire_ascii_digit(url.p[i + k])))
			k++;
		if (k == DAY && url.p[i - (i > 0)] == '/')
			add_value(c, wire_str_sub(url, i, i + DAY), true);
	}
}

static void
find(struct choice *c, enum wire_html_where where, struct wire_str name)
{
	c->n = 0;
	if (where == HTML_LD)
		find_ld(c, name);
	else if (where == HTML_URL)
		find_url(c);
	else if (where == HTML_H1)
		find_h1(c);
	else
		for (size_t i = 0; i < c->facts->n; i++)
			if (c->facts->v[i].where == where &&
			    fits(&c->facts->v[i], name)) {
				add_value(c, c->facts->v[i].value,
				    c->facts->v[i].text);
				/* what comes later is of other stories */
				if (c->facts->v[i].text && c->n > 0)
					return;
			}
}

/* ---- members --------------------------------------------------------------------- */

static bool
is_address(struct wire_str s)
{
	return wire_str_starts(s, WIRE_STR("http://")) ||
	    wire_str_starts(s, WIRE_STR("https://"));
}

/* "By Jane Doe" without what a rule says may come first. */
static struct wire_str
bare_name(const struct choice *c, struct wire_str s)
{
	const char *const blank = s.n == 0 ? NULL : memchr(s.p, ' ', s.n);

	if (blank == NULL)
		return s;
	const struct wire_str first = { s.p, (size_t)(blank - s.p) };
	for (size_t i = 0; i < c->facts->rules->n; i++) {
		const struct wire_html_rule *const rule = &c->facts->rules->v[i];

		if (rule->where == HTML_WITHOUT && wire_html_has_word(rule->names, first))
			return wire_str_sub(s, first.n + 1, s.n);
	}
	return s;
}

/* Addresses of profiles, numbers and times are no names. */
static bool
is_name(struct wire_str s)
{
	enum { LONGEST_NAME = 120, MOST_DIGITS = 3 };
	size_t digits = 0;

	if (is_address(s) || s.n == 0 || s.n > LONGEST_NAME ||
	    memchr(s.p, '@', s.n) != NULL)
		return false;
	for (size_t i = 0; i < s.n; i++)
		digits += wire_ascii_digit(s.p[i]);
	return digits <= MOST_DIGITS;
}

/* All names, each once.  The publisher's is kept for a document that has no other. */
static struct wire_str
join_names(struct choice *c)
{
	struct wire_buf b = { .arena = c->facts->arena };

	for (size_t i = 0; i < c->n; i++) {
		const struct wire_str s = bare_name(c, c->v[i]);
		bool again = !is_name(s);

		if (!again && is_publisher(c, s)) {
			c->house = s;
			again = true;
		}
		for (size_t k = 0; k < i && !again; k++)
			again = wire_str_eq_nocase(bare_name(c, c->v[k]), s);
		if (again)
			continue;
		if (b.n > 0)
			wire_buf_add(&b, WIRE_STR(", "));
		wire_buf_add(&b, s);
	}
	return b.n == 0 ? (struct wire_str){ NULL, 0 } : wire_buf_str(&b);
}

/* "en_US" as "en-US"; absent if it is no language. */
static struct wire_str
language_tag(struct choice *c, struct wire_str s)
{
	struct wire_buf b = { .arena = c->facts->arena };
	size_t part = 0;

	for (size_t i = 0; i < s.n; i++) {
		char ch = s.p[i];
		const bool letter = wire_ascii_letter(ch);

		if (ch == '_' || ch == '-') {
			if (part < i && b.n == part)
				break;
			ch = '-';
			part = i + 1;
		} else if (!letter && !wire_ascii_digit(ch)) {
			return (struct wire_str){ NULL, 0 };
		} else if (letter && part == 0) {
			ch |= 0x20;
		}
		wire_buf_char(&b, ch);
	}
	const struct wire_str tag = wire_buf_str(&b);
	const char *const dash = tag.n == 0 ? NULL : memchr(tag.p, '-', tag.n);
	const size_t letters = dash == NULL ? tag.n : (size_t)(dash - tag.p);
	return letters == 2 || letters == 3 ? tag : (struct wire_str){ NULL, 0 };
}

/* Single words of "talks, border; truce", each once. */
static struct wire_strs
split_list(struct choice *c)
{
	enum { MOST_WORDS = 64 };
	struct wire_str *const v = wire_arena_array(c->facts->arena, MOST_WORDS,
	    sizeof(*v));
	struct wire_strs list = { v, 0 };

	for (size_t i = 0; i < c->n; i++) {
		struct wire_str rest = c->v[i], word;

		while (wire_str_field(&rest, ',', &word)) {
			bool again = false;

			word = wire_str_trim(word);
			for (size_t k = 0; k < list.n && !again; k++)
				again = wire_str_eq_nocase(v[k], word);
			if (word.n > 0 && !again && list.n < MOST_WORDS)
				v[list.n++] = word;
		}
	}
	return list;
}

/* The first value that is a date. */
static struct wire_str
first_date(struct choice *c)
{
	for (size_t i = 0; i < c->n; i++) {
		const struct wire_str date =
		    wire_html_date(&c->facts->rules->months,
		    c->facts->arena, c->v[i]);

		if (date.p != NULL)
			return date;
	}
	return (struct wire_str){ NULL, 0 };
}

static struct wire_str
value_of(struct choice *c, enum wire_html_kind kind)
{
	switch (kind) {
	case NAMES:
		return join_names(c);
	case DATE:
		return first_date(c);
	case LANGUAGE:
		return language_tag(c, c->v[0]);
	case ADDRESS:
		return is_address(c->v[0]) ? c->v[0] : (struct wire_str){ NULL, 0 };
	default:
		return c->v[0];
	}
}

/* ---- headlines ------------------------------------------------------------------- */

/* Separators between a headline and the name of a site. */
static const char *const separators[] = {
	" | ", " – ", " - ", " — ", " :: ", " » ", " « ", " · ", " • ", " : ", ": ",
};

/* Last place of the separator; SIZE_MAX if there is none. */
static size_t
last_place(struct wire_str s, struct wire_str sep)
{
	for (size_t i = s.n; i >= sep.n && i > 0; i--)
		if (memcmp(s.p + i - sep.n, sep.p, sep.n) == 0)
			return i - sep.n;
	return SIZE_MAX;
}

/* A heading of the document says that and no more. */
static bool
is_heading(const struct choice *c, struct wire_str s)
{
	const struct wire_story *const story = c->story;

	for (size_t i = 0; i < story->nblocks; i++) {
		const struct wire_block *const b = &story->blocks[i];

		if (b->tag.n == 2 && b->tag.p[0] == 'h' && b->tag.p[1] <= '3' &&
		    wire_str_eq_nocase(s, wire_str_sub(story->text, b->start,
		    b->end)))
			return true;
	}
	return false;
}

/* "Talks stall | The Daily" without the name, which is the publisher's or stands
 * behind what a heading says. */
static struct wire_str
without_site(const struct choice *c, struct wire_str s)
{
	for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]); i++) {
		const struct wire_str sep = wire_str_of(separators[i]);
		const size_t at = last_place(s, sep);
		const char *const first = memmem(s.p, s.n, sep.p, sep.n);

		if (at == SIZE_MAX)
			continue;
		const struct wire_str front = wire_str_sub(s, 0, at);
		const struct wire_str back = wire_str_sub(s, at + sep.n, s.n);
		if (is_publisher(c, back) || is_heading(c, front))
			return front;
		const size_t start = (size_t)(first - s.p);
		if (is_publisher(c, wire_str_sub(s, 0, start)))
			return wire_str_sub(s, start + sep.n, s.n);
	}
	return s;
}

/* ---- the end ---------------------------------------------------------------------- */

static void
apply(struct choice *c, const struct wire_html_rule *rule)
{
	char *const at = (char *)c->story + rule->member->at;
	struct wire_str *const s = (void *)at;
	struct wire_strs *const list = (void *)at;
	struct wire_str names = rule->names, name;
	const enum wire_html_kind kind = rule->member->kind;

	while (wire_str_field(&names, ' ', &name)) {
		if (kind == LIST ? list->n > 0 : s->p != NULL)
			return;
		find(c, rule->where, name);
		if (c->n == 0)
			continue;
		if (kind == LIST)
			*list = split_list(c);
		else
			*s = value_of(c, kind);
	}
}

void
wire_html_facts_end(struct wire_html_facts *f, struct wire_str names,
    struct wire_story *story)
{
	struct choice c = { .facts = f, .names = names, .story = story };
	const bool has_headline = story->headline.p != NULL;

	c.article = find_article(&f->ld, f->rules);
	for (size_t i = 0; i < f->rules->n; i++)
		if (f->rules->v[i].member->kind != NO_KIND &&
		    f->rules->v[i].where != HTML_WITHOUT)
			apply(&c, &f->rules->v[i]);
	if (story->byline.p == NULL)
		story->byline = c.house;
	if (!has_headline && story->headline.p != NULL)
		story->headline = without_site(&c, story->headline);
	if (wire_str_eq(story->updated, story->published))
		story->updated = (struct wire_str){ NULL, 0 };
}
