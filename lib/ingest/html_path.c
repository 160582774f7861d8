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

static const bool has_meaning[256] = {
	['>'] = true, ['['] = true, [']'] = true, ['#'] = true, ['.'] = true,
	[':'] = true, ['='] = true
};

/* What has been made in the scratch buffer from byte `start` on, in memory of its
 * own. */
static struct wire_str
take_scratch(struct wire_html_tree *t, size_t start)
{
	struct wire_buf *const b = &t->scratch;
	const size_t n = b->n - start;
	char *const p = wire_arena_alloc(t->text.arena, n);

	memcpy(p, b->p + start, n);
	b->n = start;
	return (struct wire_str){ p, n };
}

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
				wire_buf_char(b, has_meaning[(unsigned char)s.p[i]] ?
				    '_' : s.p[i]);
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
	wire_buf_char(b, '[');
	wire_buf_add(b, wire_str_of(name));
	put_names(b, value, '=');
	wire_buf_char(b, ']');
}

static void
put_tag(struct wire_buf *b, const struct wire_html_element *e)
{
	enum { LONGEST_NAME = 64 };

	if (e->tag != TAG_OTHER)
		wire_buf_add(b, wire_html_tags[e->tag].name);
	for (size_t i = 0; e->tag == TAG_OTHER && i < e->name.n &&
	    i < LONGEST_NAME; i++) {
		const char c = e->name.p[i];

		if (c >= 'A' && c <= 'Z')
			wire_buf_char(b, (char)(c | 0x20));
		else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
		    c == '-' || c == '_')
			wire_buf_char(b, c);
	}
}

static struct wire_str
step_of(struct wire_html_tree *t, struct wire_html_element *e)
{
	struct wire_buf *const b = &t->scratch;
	struct wire_str *const values[] = {
		&e->id, &e->classes, &e->itemprop, &e->role
	};
	const size_t start = b->n;

	if (e->step.p != NULL)
		return e->step;
	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++)
		*values[i] = wire_html_unreference(t->text.names, *values[i],
		    true, t->text.arena);
	put_tag(b, e);
	put_names(b, e->id, '#');
	put_names(b, e->classes, '.');
	put_attribute(b, "itemprop", e->itemprop);
	put_attribute(b, "role", e->role);
	if (e->hidden)
		wire_buf_add(b, WIRE_STR("[hidden]"));
	wire_buf_char(b, ':');
	wire_buf_uint(b, e->number);
	return e->step = take_scratch(t, start);
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
	const size_t n = collect(t, innermost, steps), start = t->scratch.n;

	for (size_t i = 0; i < n; i++) {
		if (n > OUTERMOST + INNERMOST && i == OUTERMOST) {
			wire_buf_add(&t->scratch, WIRE_STR(">…"));
			i = n - INNERMOST;
		}
		const struct wire_str step = step_of(t, steps[i]);
		if (i > 0)
			wire_buf_char(&t->scratch, '>');
		wire_buf_add(&t->scratch, step);
	}
	return take_scratch(t, start);
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
	/* a deep <pre> of many short lines */
	if (t->path_bytes > t->path_limit) {
		block->path = step_of(t, e);
		return;
	}
	if (e->path.p == NULL)
		e->path = make_path(t, innermost);
	block->path = e->path;
	t->path_bytes += e->path.n;
}
