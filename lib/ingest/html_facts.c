/* html_facts.c - what a document may say of itself, noted while it is read */
#include "lib/base/str.h"
#include "lib/ingest/html_meta.h"
#include "lib/ingest/html_rules.h"

void
wire_html_facts_begin(struct wire_html_facts *f,
    const struct wire_html_rules *rules, struct wire_arena *arena)
{
	*f = (struct wire_html_facts){ .rules = rules, .arena = arena,
	    .ld = { .arena = arena } };
}

static size_t
note(struct wire_html_facts *f, struct wire_html_fact fact)
{
	if (f->n == f->room) {
		const size_t room = f->room == 0 ? 64 : 2 * f->room;

		f->v = wire_arena_grow(f->arena, f->v, f->room * sizeof(*f->v),
		    room * sizeof(*f->v));
		f->room = room;
	}
	f->v[f->n++] = fact;
	return f->n;
}

/* A rule of that place has the word. */
static bool
is_named(const struct wire_html_rules *rules, enum wire_html_where where,
    struct wire_str word)
{
	if (word.n == 0 || !rules->ends[(unsigned char)word.p[word.n - 1]])
		return false;
	for (size_t i = 0; i < rules->n; i++) {
		struct wire_str names = rules->v[i].names, name;

		if (rules->v[i].where != where)
			continue;
		while (wire_str_field(&names, ' ', &name))
			if (wire_html_is_word(word, name))
				return true;
	}
	return false;
}

static bool
is_class(const struct wire_html_rules *rules, struct wire_str words)
{
	while (words.n > 0) {
		size_t n = 0;

		while (n < words.n && !wire_html_is_space(words.p[n]))
			n++;
		if (is_named(rules, HTML_CLASS, wire_str_sub(words, 0, n)))
			return true;
		n += n < words.n;
		words = wire_str_sub(words, n, words.n);
	}
	return false;
}

/* The step of an address that a rule names, with another behind it; absent if there
 * is none. */
static struct wire_str
named_step(const struct wire_html_rules *rules, struct wire_str href)
{
	struct wire_str step;

	while (wire_str_field(&href, '/', &step))
		if (href.n > 0 && is_named(rules, HTML_HREF, step))
			return step;
	return (struct wire_str){ NULL, 0 };
}

static void
note_meta(struct wire_html_facts *f, const struct wire_html_token *t)
{
	static const enum wire_html_attribute keys[] = {
		ATTR_PROPERTY, ATTR_NAME, ATTR_HTTP_EQUIV
	};

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (wire_html_has(t, keys[i]))
			note(f, (struct wire_html_fact){ .where = HTML_META,
			    .name = t->attr[keys[i]],
			    .value = wire_html_attr(t, ATTR_CONTENT) });
}

/* Elements that say something whatever attributes they have. */
static void
note_element(struct wire_html_facts *f, const struct wire_html_token *t)
{
	switch (t->tag) {
	case TAG_META:
		note_meta(f, t);
		break;
	case TAG_LINK:
		note(f, (struct wire_html_fact){ .where = HTML_LINK,
		    .name = wire_html_attr(t, ATTR_REL),
		    .value = wire_html_attr(t, ATTR_HREF) });
		break;
	case TAG_HTML:
		note(f, (struct wire_html_fact){ .where = HTML_LANG,
		    .value = wire_html_attr(t, ATTR_LANG) });
		break;
	default:
		break;
	}
}

size_t
wire_html_facts_tag(struct wire_html_facts *f, const struct wire_html_token *t,
    struct wire_str around)
{
	struct wire_html_fact fact = { .around = around,
	    .name = wire_html_attr(t, ATTR_CLASS),
	    .value = wire_html_attr(t, wire_html_has(t, ATTR_CONTENT) ?
	    ATTR_CONTENT : ATTR_DATETIME) };

	note_element(f, t);
	if (wire_html_has(t, ATTR_ITEMPROP)) {
		fact.where = HTML_ITEMPROP;
		fact.name = t->attr[ATTR_ITEMPROP];
	} else if (t->tag == TAG_TIME) {
		fact.where = HTML_TIME;
		if (fact.name.p == NULL)
			fact.name = WIRE_STR("");
	} else if (wire_html_has(t, ATTR_REL) && t->tag == TAG_A) {
		fact.where = HTML_REL;
		fact.name = t->attr[ATTR_REL];
	} else if (is_class(f->rules, fact.name)) {
		fact.where = HTML_CLASS;
	} else if (t->tag == TAG_A) {
		fact.where = HTML_HREF;
		fact.name = named_step(f->rules, wire_html_attr(t, ATTR_HREF));
	}
	if (fact.where == HTML_LD || fact.name.p == NULL)
		return 0;
	fact.text = fact.value.p == NULL;
	const size_t number = note(f, fact);
	return fact.text ? number : 0;
}

void
wire_html_facts_raw(struct wire_html_facts *f, const struct wire_html_token *t,
    struct wire_str raw)
{
	if (t->tag == TAG_TITLE)
		note(f, (struct wire_html_fact){ .where = HTML_TITLE, .value = raw });
	else if (t->tag == TAG_SCRIPT && wire_str_eq_nocase(
	    wire_str_trim(wire_html_attr(t, ATTR_TYPE)),
	    WIRE_STR("application/ld+json")))
		wire_html_ld_add(&f->ld, raw);
}

void
wire_html_fact_text(struct wire_html_facts *f, size_t fact, struct wire_str text)
{
	enum { LONGEST_TEXT = 400 };	/* of a headline or byline */
	struct wire_buf b = { .arena = f->arena };

	if (text.n > LONGEST_TEXT)
		return;
	wire_buf_add(&b, text);
	f->v[fact - 1].value = wire_buf_str(&b);
}
