/* html_text.c - the text of a document, a line a block */
#include "lib/ingest/html_text.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/ingest/html_entities.h"
#include "lib/ingest/html_token.h"

/* Bytes that do not simply stand for themselves: white space, NUL, '&', and the
 * first byte of U+00A0. */
static const unsigned char is_odd[256] = {
	[0] = 1, [' '] = 1, ['\t'] = 1, ['\n'] = 1, ['\f'] = 1, ['\r'] = 1,
	['&'] = 1, [0xc2] = 1
};

static void
begin_line(struct wire_html_text *t)
{
	if (t->nlines > 0)
		wire_buf_char(&t->out, '\n');
	t->open = true;
	t->blank = false;
	t->start = t->link_from = t->out.n;
	t->links = 0;
}

/* Adds characters that are seen. */
static void
add(struct wire_html_text *t, struct wire_str s)
{
	if (!t->open)
		begin_line(t);
	if (t->blank)
		wire_buf_char(&t->out, ' ');
	t->blank = false;
	wire_buf_add(&t->out, s);
}

static void
add_space(struct wire_html_text *t, char c, bool pre)
{
	if (pre)
		add(t, (struct wire_str){ &c, 1 });
	else
		t->blank = t->open;
}

/* Adds what a reference stands for. */
static void
add_reference(struct wire_html_text *t, struct wire_str s, bool pre)
{
	if (s.n == 1 && wire_html_is_space(s.p[0]))
		add_space(t, s.p[0] == '\t' ? '\t' : ' ', pre);
	else if (wire_str_is(s, "\xc2\xa0"))
		add_space(t, ' ', pre);
	else
		add(t, s);
}

/* Adds the odd byte at the front of s, and what belongs to it: bytes taken. */
static size_t
add_odd(struct wire_html_text *t, struct wire_str s, bool pre)
{
	char chars[WIRE_HTML_REFERENCE_MAX];
	size_t len, n;

	switch (s.p[0]) {
	case '\0':
		return 1;
	case '&':
		len = wire_html_reference(t->names, s, false, chars, &n);
		if (len > 0)
			add_reference(t, (struct wire_str){ chars, n }, pre);
		else
			add(t, WIRE_STR("&"));
		return len > 0 ? len : 1;
	case '\xc2':
		if (s.n > 1 && s.p[1] == '\xa0') {
			add_space(t, ' ', pre);
			return 2;
		}
		add(t, wire_str_sub(s, 0, 1));
		return 1;
	default:
		add_space(t, s.p[0], pre);
		return 1;
	}
}

void
wire_html_put(struct wire_html_text *t, struct wire_str s, bool pre)
{
	while (s.n > 0) {
		size_t n = 0;

		while (n < s.n && !is_odd[(unsigned char)s.p[n]])
			n++;
		if (n > 0)
			add(t, wire_str_sub(s, 0, n));
		if (n < s.n)
			n += add_odd(t, wire_str_sub(s, n, s.n), pre);
		s = wire_str_sub(s, n, s.n);
	}
}

static void
count_link(struct wire_html_text *t)
{
	if (t->open && t->link && t->link_from < t->out.n)
		t->links += wire_utf8_count((struct wire_str){
		    t->out.p + t->link_from, t->out.n - t->link_from });
}

void
wire_html_put_link(struct wire_html_text *t, bool link)
{
	count_link(t);
	t->link = link;
	t->link_from = t->out.n + t->blank;
}

/* Blanks at the end, which are there in <pre>, and lines that nobody would see:
 * "&ZeroWidthSpace;" holds open what is filled by a script. */
static struct wire_str
visible(struct wire_str line)
{
	size_t len;

	while (line.n > 0 && wire_is_space(wire_utf8_before(line, line.n, &len)))
		line.n -= len;
	return line;
}

struct wire_html_line *
wire_html_put_break(struct wire_html_text *t)
{
	if (!t->open)
		return NULL;
	const struct wire_str all = { t->out.p + t->start, t->out.n - t->start };
	const struct wire_str seen = visible(all);
	count_link(t);
	if (seen.n < all.n && t->links > 0) {	/* of the link, too */
		const size_t most = wire_utf8_count(seen);

		t->links = t->links < most ? t->links : most;
	}
	t->out.n = t->start + seen.n;
	t->open = t->blank = false;
	if (t->out.n == t->start) {
		t->out.n -= t->nlines > 0;	/* the line break */
		return NULL;
	}
	if (t->nlines == t->room) {
		const size_t room = t->room == 0 ? 256 : 2 * t->room;

		t->lines = wire_arena_grow(t->arena, t->lines,
		    t->room * sizeof(*t->lines), room * sizeof(*t->lines));
		t->room = room;
	}
	struct wire_html_line *const line = &t->lines[t->nlines++];
	*line = (struct wire_html_line){
		.block = { .start = t->start, .end = t->out.n, .links = t->links },
		.before = SIZE_MAX,
	};
	return line;
}

/* ---- the end ------------------------------------------------------------------- */

struct order {
	const struct wire_html_text *t;
	size_t *first, *next;	/* fostered lines before a line, chained; 0: none,
				 * else the line's number and 1 */
	struct wire_buf text;
	struct wire_block *blocks;
	size_t n;
};

static void
take_line(struct order *o, size_t line)
{
	struct wire_block b = o->t->lines[line].block;
	const struct wire_str s = { o->t->out.p + b.start, b.end - b.start };

	if (o->n > 0)
		wire_buf_char(&o->text, '\n');
	b.start = o->text.n;
	wire_buf_add(&o->text, s);
	b.end = o->text.n;
	o->blocks[o->n++] = b;
}

/* Puts fostered lines where they belong.  A line is fostered to a place before
 * itself, so that chains are made from the last line to the first. */
static void
reorder(struct wire_html_text *t, struct order *o)
{
	const size_t n = t->nlines, bytes = (n + 1) * sizeof(size_t);

	o->first = wire_arena_alloc(t->arena, bytes);
	o->next = wire_arena_alloc(t->arena, bytes);
	memset(o->first, 0, bytes);
	for (size_t i = n; i-- > 0;) {
		const size_t before = t->lines[i].before;

		if (before == SIZE_MAX)
			continue;
		o->next[i] = o->first[before];
		o->first[before] = i + 1;
	}
	for (size_t i = 0; i < n; i++) {
		for (size_t f = o->first[i]; f > 0; f = o->next[f - 1])
			take_line(o, f - 1);
		if (t->lines[i].before == SIZE_MAX)
			take_line(o, i);
	}
}

void
wire_html_text_end(struct wire_html_text *t, struct wire_story *story)
{
	struct order o = { .t = t, .text = { .arena = t->arena } };

	o.blocks = wire_arena_array(t->arena, t->nlines + 1, sizeof(*o.blocks));
	if (t->fostered) {
		reorder(t, &o);
		story->text = wire_buf_str(&o.text);
	} else {
		for (; o.n < t->nlines; o.n++)
			o.blocks[o.n] = t->lines[o.n].block;
		story->text = wire_buf_str(&t->out);
	}
	story->blocks = o.blocks;
	story->nblocks = t->nlines;
}
