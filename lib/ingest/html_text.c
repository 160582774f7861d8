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
	if (t->out.n > 0)
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
add_space(struct wire_html_text *t, char c, unsigned how)
{
	if (how & WIRE_HTML_KEEP_SPACES)
		add(t, (struct wire_str){ &c, 1 });
	else
		t->blank = t->open;
}

/* Adds what a reference stands for. */
static void
add_reference(struct wire_html_text *t, struct wire_str s, unsigned how)
{
	if (s.n == 1 && wire_html_is_space(s.p[0]))
		add_space(t, s.p[0] == '\t' ? '\t' : ' ', how);
	else if (wire_str_is(s, "\xc2\xa0"))
		add_space(t, ' ', how);
	else
		add(t, s);
}

/* Adds the odd byte at the front of s, and what belongs to it: bytes taken. */
static size_t
add_odd(struct wire_html_text *t, struct wire_str s, unsigned how)
{
	char chars[WIRE_HTML_REFERENCE_MAX];
	size_t len, n;

	switch (s.p[0]) {
	case '\0':
		return 1;
	case '&':
		len = how & WIRE_HTML_LITERAL ? 0 :
		    wire_html_reference(t->names, s, false, chars, &n);
		if (len > 0)
			add_reference(t, (struct wire_str){ chars, n }, how);
		else
			add(t, WIRE_STR("&"));
		return len > 0 ? len : 1;
	case '\xc2':
		if (s.n > 1 && s.p[1] == '\xa0') {
			add_space(t, ' ', how);
			return 2;
		}
		add(t, wire_str_sub(s, 0, 1));
		return 1;
	default:
		add_space(t, s.p[0], how);
		return 1;
	}
}

void
wire_html_put(struct wire_html_text *t, struct wire_str s, unsigned how)
{
	while (s.n > 0) {
		size_t n = 0;

		while (n < s.n && !is_odd[(unsigned char)s.p[n]])
			n++;
		if (n > 0)
			add(t, wire_str_sub(s, 0, n));
		if (n < s.n)
			n += add_odd(t, wire_str_sub(s, n, s.n), how);
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

/* A new line, or place, in the ring; returns its number. */
static size_t
insert(struct wire_html_text *t, struct wire_block block, size_t place)
{
	if (t->nlines == t->room) {
		const size_t room = t->room == 0 ? 256 : 2 * t->room;

		t->lines = wire_arena_grow(t->arena, t->lines,
		    t->room * sizeof(*t->lines), room * sizeof(*t->lines));
		t->room = room;
	}
	const size_t number = t->nlines++;
	struct wire_html_line *const l = t->lines;

	l[number] = (struct wire_html_line){ block, number, place };
	if (number == 0)
		return number;
	l[number].before = l[place].before;
	l[l[place].before].after = number;
	l[place].before = number;
	t->reordered |= place != 0;
	return number;
}

void
wire_html_text_begin(struct wire_html_text *t, struct wire_str names,
    struct wire_arena *arena)
{
	*t = (struct wire_html_text){ .arena = arena, .names = names,
	    .out = { .arena = arena } };
	insert(t, (struct wire_block){ 0 }, 0);
}

size_t
wire_html_put_place(struct wire_html_text *t, size_t place)
{
	return insert(t, (struct wire_block){ 0 }, place);
}

struct wire_html_line *
wire_html_put_break(struct wire_html_text *t, size_t place)
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
		t->out.n -= t->out.n > 0;	/* the line break */
		return NULL;
	}
	const struct wire_block block = {
		.start = t->start, .end = t->out.n, .links = t->links
	};
	const size_t number = insert(t, block, place);	/* may move the lines */
	return &t->lines[number];
}

/* ---- the end ------------------------------------------------------------------- */

/* Puts the text in the order of the ring. */
static struct wire_str
reordered(const struct wire_html_text *t)
{
	struct wire_buf b = { .arena = t->arena };

	for (size_t i = t->lines[0].after; i != 0; i = t->lines[i].after) {
		struct wire_block *const block = &t->lines[i].block;
		const size_t start = block->start, n = block->end - start;

		if (n == 0)
			continue;
		if (b.n > 0)
			wire_buf_char(&b, '\n');
		block->start = b.n;
		wire_buf_add(&b, (struct wire_str){ t->out.p + start, n });
		block->end = b.n;
	}
	return wire_buf_str(&b);
}

void
wire_html_text_end(struct wire_html_text *t, struct wire_story *story)
{
	struct wire_block *const blocks =
	    wire_arena_array(t->arena, t->nlines, sizeof(*blocks));

	story->text = t->reordered ? reordered(t) : wire_buf_str(&t->out);
	story->blocks = blocks;
	story->nblocks = 0;
	for (size_t i = t->lines[0].after; i != 0; i = t->lines[i].after)
		if (t->lines[i].block.end > 0)
			blocks[story->nblocks++] = t->lines[i].block;
}
