/* page.c - lines of words, wrapped to a width, in styles */
#include "lib/render/page.h"

#include "lib/base/str.h"
#include "lib/base/term.h"
#include "lib/base/utf8.h"

static const char *const codes[WIRE_NSTYLES] = {
	[WIRE_PLAIN] = "\033[0m",
	[WIRE_STRONG] = "\033[0;1m",
	[WIRE_FAINT] = "\033[0;2m",
	[WIRE_QUOTED] = "\033[0;3;32m",
	[WIRE_STYLE_PERSON] = "\033[0;1;36m",
	[WIRE_STYLE_ORGANIZATION] = "\033[0;1;35m",
	[WIRE_STYLE_PLACE] = "\033[0;1;34m",
	[WIRE_STYLE_OTHER] = "\033[0;1;33m",
	[WIRE_ALARM] = "\033[0;1;31m",
};

struct wire_page
wire_page_new(struct wire_arena *arena, size_t width, bool colour)
{
	return (struct wire_page){ .out = { .arena = arena },
		.word = { .arena = arena }, .width = width, .colour = colour };
}

static void
code(struct wire_page *p, struct wire_buf *b, enum wire_style style)
{
	if (p->colour)
		wire_buf_add(b, wire_str_of(codes[style]));
}

static void
blanks(struct wire_page *p, size_t n)
{
	p->column += n;
	while (n-- > 0)
		wire_buf_char(&p->out, ' ');
}

/* The word goes to the line, or to a new one. */
static void
end_word(struct wire_page *p)
{
	if (p->word_columns == 0)	/* nothing, or the code of a style alone */
		return;
	if (p->column > p->indent &&
	    p->column + p->gap + p->word_columns > p->width) {
		if (p->word_style != WIRE_PLAIN)
			code(p, &p->out, WIRE_PLAIN);
		wire_buf_char(&p->out, '\n');
		p->column = 0;
		blanks(p, p->indent);
		if (p->word_style != WIRE_PLAIN)
			code(p, &p->out, p->word_style);
	} else if (p->gap) {
		blanks(p, 1);
	}
	wire_buf_add(&p->out, wire_buf_str(&p->word));
	p->column += p->word_columns;
	p->word.n = p->word_columns = 0;
	p->word_style = p->style;
	p->gap = false;
}

void
wire_page_style(struct wire_page *p, enum wire_style style)
{
	if (style == p->style)
		return;
	code(p, &p->word, style);
	p->style = style;
}

void
wire_page_put(struct wire_page *p, struct wire_str s)
{
	size_t len;

	for (size_t at = 0; at < s.n; at += len) {
		uint32_t cp = wire_utf8_at(s, at, &len);
		size_t columns;

		if (cp == ' ' || cp == '\n' || cp == '\t') {
			end_word(p);
			p->gap = p->column > 0;
			continue;
		}
		columns = wire_term_columns_of(cp);
		/* A word wider than the page, or a script without blanks. */
		if (p->word_columns + columns + p->indent > p->width)
			end_word(p);
		wire_term_put(&p->word, wire_str_sub(s, at, at + len));
		p->word_columns += columns;
	}
}

void
wire_page_printf(struct wire_page *p, const char *fmt, ...)
{
	struct wire_buf b = { .arena = p->out.arena };
	va_list ap;

	va_start(ap, fmt);
	wire_buf_vprintf(&b, fmt, ap);
	va_end(ap);
	wire_page_put(p, wire_buf_str(&b));
}

void
wire_page_tab(struct wire_page *p, size_t column)
{
	end_word(p);
	blanks(p, column > p->column ? column - p->column : 1);
	p->gap = false;
}

void
wire_page_line(struct wire_page *p)
{
	wire_page_style(p, WIRE_PLAIN);
	end_word(p);
	wire_buf_add(&p->out, wire_buf_str(&p->word));
	p->word.n = 0;
	p->word_style = WIRE_PLAIN;
	wire_buf_char(&p->out, '\n');
	p->column = 0;
	p->gap = false;
}
