/*
 * html_path.c - what a line of text stood in
 *
 * body.home:2>div#main.content:14>article[itemprop=articleBody]:20>p:21
 */
#include "lib/ingest/html_path.h"

#include "lib/base/str.h"
#include "lib/ingest/html_entities.h"

/* Of a path that is longer, that many of the outermost and of the innermost
 * steps; of a step, that many bytes of names, none of which is cut. */
enum { OUTERMOST = 6, INNERMOST = 18, LONGEST_STEP = 100 };

/* A name, or several with `sep` before each.  What has a meaning in a path is
 * replaced by '_', as in the class "[&>p]:mt-4". */
static void
put_names(struct wire_buf *b, struct wire_str s, char sep)
{
	const size_t limit = b->n + LONGEST_STEP;

	while (s.n > 0) {
		size_t n = 0;

		while (n < s.n && !wire_html_is_space(s.p[n]))
			n++;
		if (n > 0 && b->n + n < limit) {
			wire_buf_char(b, sep);
			for (size_t i = 0; i < n; i++)
				wire_buf_char(b, s.p[i] != '\0' &&
				    strchr(">[]#.:=", s.p[i]) ? '_' : s.p[i]);
		}
		while (n < s.n && wire_html_is_space(s.p[n]))
			n++;
		s = wire_str_sub(s, n, s.n);
	}
}

static void
put_attribute(struct wire_buf *b, const char *name, struct wire_str value)
{
	if (value.n == 0 || value.n > LONGEST_STEP)
		return;
	wire_buf_printf(b, "[%s", name);
	put_names(b, value, '=');
	wire_buf_char(b, ']');
}

static struct wire_str
name_of(const struct wire_html_element *e, struct wire_arena *arena)
{
	enum { LONGEST_NAME = 64 };
	struct wire_buf b = { .arena = arena };

	if (e->tag != TAG_OTHER)
		return wire_html_tags[e->tag].name;
	for (size_t i = 0; i < e->name.n && i < LONGEST_NAME; i++) {
		const char c = e->name.p[i];

		if (c >= 'A' && c <= 'Z')
			wire_buf_char(&b, (char)(c | 0x20));
		else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
		    c == '-' || c == '_')
			wire_buf_char(&b, c);
	}
	return wire_buf_str(&b);
}

static void
make_step(const struct wire_html_tree *t, struct wire_html_element *e)
{
	struct wire_arena *const arena = t->text.arena;
	struct wire_buf b = { .arena = arena };
	struct wire_str *const values[] = {
		&e->id, &e->classes, &e->itemprop, &e->role
	};

	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++)
		*values[i] = wire_html_unreference(t->text.names, *values[i],
		    true, arena);
	wire_buf_add(&b, name_of(e, arena));
	put_names(&b, e->id, '#');
	put_names(&b, e->classes, '.');
	put_attribute(&b, "itemprop", e->itemprop);
	put_attribute(&b, "role", e->role);
	if (e->hidden)
		wire_buf_add(&b, WIRE_STR("[hidden]"));
	wire_buf_char(&b, ':');
	wire_buf_uint(&b, e->number);
	e->step = wire_buf_str(&b);
}

/* The steps from outermost to innermost.  Inline elements are steps only if no
 * other element stands between them and the line. */
static size_t
collect(struct wire_html_tree *t, size_t innermost,
    struct wire_html_element *steps[WIRE_HTML_DEEPEST])
{
	bool inline_too = true;
	size_t n = 0;

	for (size_t i = innermost; i > 0; i = t->open[i - 1].parent) {
		struct wire_html_element *const e = &t->open[i - 1];

		if (e->flags & INL) {
			if (!inline_too || e->dead)
				continue;
		} else {
			inline_too = false;
		}
		steps[n++] = e;
	}
	for (size_t i = 0; i < n / 2; i++) {
		struct wire_html_element *const e = steps[i];

		steps[i] = steps[n - 1 - i];
		steps[n - 1 - i] = e;
	}
	return n;
}

static struct wire_str
make_path(struct wire_html_tree *t, size_t innermost)
{
	struct wire_html_element *steps[WIRE_HTML_DEEPEST];
	const size_t n = collect(t, innermost, steps);
	struct wire_buf b = { .arena = t->text.arena };

	for (size_t i = 0; i < n; i++) {
		if (n > OUTERMOST + INNERMOST && i == OUTERMOST) {
			wire_buf_add(&b, WIRE_STR(">…"));
			i = n - INNERMOST;
		}
		if (steps[i]->step.p == NULL)
			make_step(t, steps[i]);
		if (i > 0)
			wire_buf_char(&b, '>');
		wire_buf_add(&b, steps[i]->step);
	}
	return wire_buf_str(&b);
}

void
wire_html_path(struct wire_html_tree *t, size_t innermost, struct wire_block *block)
{
	size_t i = innermost;

	while (i > 0 && !(t->open[i - 1].flags & BLK))
		i = t->open[i - 1].parent;
	block->tag = i > 0 ? wire_html_tags[t->open[i - 1].tag].name :
	    WIRE_STR("body");
	if (innermost == 0) {
		block->path = WIRE_STR("");
		return;
	}
	struct wire_html_element *const e = &t->open[innermost - 1];
	if (e->path.p == NULL)
		e->path = make_path(t, innermost);
	block->path = e->path;
}
