/* marks.c - which quotation mark belongs to which */
#include "lib/quotes/marks.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/record.h"

enum { DEPTH = 8 };

enum {	/* what a mark can do where it stands */
	OPENS = 1, CLOSES = 2,
	WEAK = 4,	/* closes only if nothing better follows: farmers’ money, 12" */
	SPACED = 8	/* « oui »: is a mark only with another */
};

struct mark {
	size_t at;
	uint8_t len, style, can;
};

struct pairing {
	struct wire_record *rec;
	struct wire_str text;
	struct mark *marks;	/* of the paragraph at hand */
	size_t nmarks, room;
	struct wire_marks *pairs;
	size_t npairs, pair_room;
	size_t stack[DEPTH];	/* indices of open pairs */
	size_t depth;
};

static void
forbid(struct mark *m, unsigned what)
{
	m->can = (uint8_t)(m->can & ~what);
}

static bool
is_single(uint8_t style)
{
	return style >= WIRE_MARK_CURLY_SINGLE;
}

/* May a mark of style b close what a mark of style a opened?  Copy that was
 * typed by hand mixes “ with ", and ‘ with '. */
static bool
matches(uint8_t a, uint8_t b)
{
	const bool angle_a = a == WIRE_MARK_ANGLE || a == WIRE_MARK_ANGLE_SINGLE;
	const bool angle_b = b == WIRE_MARK_ANGLE || b == WIRE_MARK_ANGLE_SINGLE;
	return is_single(a) == is_single(b) && angle_a == angle_b;
}

static bool
is_word(uint32_t cp)
{
	return wire_is_letter(cp) || wire_is_digit(cp);
}

/* Can an opening mark stand behind this character? */
static bool
before_opening(uint32_t cp)
{
	switch (cp) {
	case '(': case '[': case '-': case '/': case '"': case '\'': case '`':
	case 0x2013: case 0x2014: case 0x2018: case 0x201a: case 0x201c:
	case 0x201e: case 0xab: case 0x2039:
		return true;
	default:
		return wire_is_space(cp);
	}
}

/* ''He said, 'No,''' he told us: of three that close, is the one at byte `at`
 * the inner? */
static bool
closes_inner(struct wire_str text, size_t at)
{
	size_t len;

	return at + 2 < text.n && text.p[at + 2] == '\'' && at > 0 &&
	    text.p[at - 1] != '\'' && !wire_is_space(wire_utf8_before(text, at, &len)) &&
	    (at + 3 == text.n || text.p[at + 3] != '\'');
}

/* "He said, 'No,' " he told us: does the mark at byte `at` close behind a blank and
 * the mark of an inner quotation? */
static bool
closes_outer(struct wire_str text, size_t at)
{
	size_t len;

	if (at < 2 || text.p[at - 1] != ' ')
		return false;
	const uint32_t cp = wire_utf8_before(text, at - 1, &len);
	return cp == '\'' || cp == 0x2019;
}

/* The mark at byte `at`: its length and style, and by its form alone what it
 * can do; length 0 if there is none. */
static struct mark
mark_at(struct wire_str text, size_t at)
{
	struct mark m = { .at = at };
	size_t len;
	const uint32_t cp = wire_utf8_at(text, at, &len);

	m.len = (uint8_t)len;
	switch (cp) {
	case '"':
		m.style = WIRE_MARK_STRAIGHT, m.can = OPENS | CLOSES;
		return m;
	case '`': case '\'':
		m.style = WIRE_MARK_STRAIGHT_SINGLE, m.can = OPENS | CLOSES;
		if (at + 1 < text.n && text.p[at + 1] == (char)cp &&
		    !closes_inner(text, at))
			m.style = WIRE_MARK_DOUBLED, m.len = 2;
		if (cp == '`')
			m.can = OPENS;
		return m;
	case 0x201c:	/* “ closes „ */
		m.style = WIRE_MARK_CURLY, m.can = OPENS | CLOSES;
		return m;
	case 0x201d:
		m.style = WIRE_MARK_CURLY, m.can = CLOSES;
		return m;
	case 0x201e:
		m.style = WIRE_MARK_LOW, m.can = OPENS;
		return m;
	case 0xab: case 0xbb:	/* « and », also »so« */
		m.style = WIRE_MARK_ANGLE, m.can = OPENS | CLOSES;
		return m;
	case 0x2039: case 0x203a:
		m.style = WIRE_MARK_ANGLE_SINGLE, m.can = OPENS | CLOSES;
		return m;
	case 0x2018: case 0x201a:
		m.style = WIRE_MARK_CURLY_SINGLE, m.can = OPENS;
		return m;
	case 0x2019:
		m.style = WIRE_MARK_CURLY_SINGLE, m.can = CLOSES;
		return m;
	default:
		m.len = 0;
		return m;
	}
}

/* Feet and inches behind a number. */
static void
look_at_number(struct wire_str text, struct mark *m, bool before_small)
{
	size_t i = m->at;

	if (m->style != WIRE_MARK_STRAIGHT && m->style != WIRE_MARK_STRAIGHT_SINGLE)
		return;
	if (before_small)	/* the 12" pipe */
		m->can |= WEAK;
	while (i > 0 && text.p[i - 1] >= '0' && text.p[i - 1] <= '9')
		i--;
	i -= i > 0 && text.p[i - 1] == ' ';
	/* the goalkeeper is 6'2" tall, or 6' 2" */
	if (m->style == WIRE_MARK_STRAIGHT && i > 0 && text.p[i - 1] == '\'')
		m->can = 0;
}

/* Takes away what the neighbours of the mark rule out. */
static void
look_around(struct wire_str text, struct mark *m)
{
	size_t len;
	const size_t end = m->at + m->len;
	const uint32_t prev = m->at > 0 ? wire_utf8_before(text, m->at, &len) : '\n';
	const uint32_t next = end < text.n ? wire_utf8_at(text, end, &len) : '\n';
	const bool can_open = before_opening(prev) && !wire_is_space(next);
	const bool can_close = !wire_is_space(prev) || (!is_single(m->style) &&
	    wire_is_space(next) && closes_outer(text, m->at));
	const bool before_small = next == ' ' && end + 1 < text.n &&
	    wire_is_lower(wire_utf8_at(text, end + 1, &len));

	if (wire_is_digit(prev))
		look_at_number(text, m, before_small);
	if (is_single(m->style) && m->style != WIRE_MARK_ANGLE_SINGLE) {
		/* don’t, O'Neil, 6'2 */
		if (is_word(prev) && is_word(next))
			m->can = 0;
		/* the '90s, rock 'n' roll */
		if (m->style == WIRE_MARK_STRAIGHT_SINGLE && (wire_is_digit(next) ||
		    (end + 1 < text.n && text.p[end + 1] == '\'')))
			forbid(m, OPENS);
		/* the farmers’ money */
		if ((prev == 's' || prev == 'z' || prev == 'x') && before_small)
			m->can |= WEAK;
	}
	/* « Nous restons », with blanks inside, and never »so« */
	if (m->style == WIRE_MARK_ANGLE || m->style == WIRE_MARK_ANGLE_SINGLE) {
		const uint32_t cp = wire_utf8_at(text, m->at, &len);
		const bool left = cp == 0xab || cp == 0x2039;
		if (left && before_opening(prev) && wire_is_space(next)) {
			m->can = OPENS | SPACED;
			return;
		}
		if (!left && wire_is_space(prev) && !is_word(next)) {
			m->can = CLOSES | SPACED;
			return;
		}
	}
	/* “ and ‘ say themselves that they open, even in “ word” */
	if (!can_open && !(m->style == WIRE_MARK_CURLY && (m->can & OPENS)) &&
	    (m->style == WIRE_MARK_STRAIGHT_SINGLE ||
	     (m->can & (OPENS | CLOSES)) == (OPENS | CLOSES)))
		forbid(m, OPENS);
	if (!can_close && !(m->can == CLOSES && m->style == WIRE_MARK_CURLY))
		forbid(m, CLOSES);
	/* ”So sagt man”, as some papers do */
	if (can_open && !can_close && m->style == WIRE_MARK_CURLY)
		m->can |= OPENS;
}

static void
add_mark(struct pairing *p, struct mark m)
{
	p->marks = wire_record_grow(p->rec, p->marks, p->nmarks, 1, &p->room,
	    sizeof(*p->marks));
	p->marks[p->nmarks++] = m;
}

static void
add_pair(struct pairing *p, struct wire_marks pair)
{
	p->pairs = wire_record_grow(p->rec, p->pairs, p->npairs, 1, &p->pair_room,
	    sizeof(*p->pairs));
	p->pairs[p->npairs++] = pair;
}

/* From the end of the paragraph: a straight single mark opens only if a closing
 * one follows ('tis the season), and a weak one closes only if none does before
 * the next opening one.  Single marks and double ones go apart. */
static void
look_ahead(struct pairing *p)
{
	bool closer[2] = { false, false }, opener_next[2] = { false, false };
	bool angle = false;

	for (size_t k = p->nmarks; k-- > 0;) {
		struct mark *m = &p->marks[k];
		const bool single = is_single(m->style);
		/* « Back to the list */
		if ((m->can & SPACED) && (m->can & OPENS) && !angle)
			forbid(m, OPENS);
		if (m->style == WIRE_MARK_ANGLE) {
			angle |= (m->can & CLOSES) != 0;
			continue;
		}
		if ((m->can & OPENS) && m->style == WIRE_MARK_STRAIGHT_SINGLE &&
		    !closer[single])
			forbid(m, OPENS);
		if ((m->can & WEAK) && closer[single] && !opener_next[single])
			m->can = 0;
		if (m->can & OPENS)
			opener_next[single] = true;
		else if (m->can & CLOSES)
			closer[single] = true, opener_next[single] = false;
	}
}

/* The marks of the paragraph [start, end). */
static void
collect(struct pairing *p, size_t start, size_t end)
{
	const struct wire_str text = { p->text.p, end };

	p->nmarks = 0;
	for (size_t i = start; i < end; i++) {
		const unsigned char c = (unsigned char)text.p[i];
		if (c != '"' && c != '\'' && c != '`' && c != 0xe2 && c != 0xc2)
			continue;
		struct mark m = mark_at(text, i);
		if (m.len == 0)
			continue;
		look_around(text, &m);
		if (m.can != 0)
			add_mark(p, m);
		i += m.len - 1u;
	}

	look_ahead(p);
}

/* Ends the innermost open pair without a mark of its own. */
static void
give_up(struct pairing *p, size_t end)
{
	struct wire_marks *top = &p->pairs[p->stack[--p->depth]];

	top->end = end;
	top->flags |= WIRE_MARK_UNCLOSED;
}

static void
open_pair(struct pairing *p, const struct mark *m)
{
	if (p->depth == DEPTH)
		return;
	p->stack[p->depth] = p->npairs;
	add_pair(p, (struct wire_marks){ .start = m->at, .end = m->at + m->len,
	    .open = m->len, .style = m->style, .depth = (uint8_t)p->depth });
	p->depth++;
}

/* Index in the stack of the innermost pair that m can close; depth if none. */
static size_t
closable(const struct pairing *p, const struct mark *m)
{
	for (size_t k = p->depth; k-- > 0;) {
		const uint8_t style = p->pairs[p->stack[k]].style;
		/* “ closes „ alone, never another “ */
		if (m->style == WIRE_MARK_CURLY && (m->can & OPENS) &&
		    style != WIRE_MARK_LOW)
			continue;
		if (matches(style, m->style))
			return k;
	}
	return p->depth;
}

static void
take(struct pairing *p, const struct mark *m)
{
	const size_t k = (m->can & CLOSES) ? closable(p, m) : p->depth;

	if (k < p->depth) {
		while (p->depth > k + 1)
			give_up(p, m->at);
		struct wire_marks *top = &p->pairs[p->stack[--p->depth]];
		top->end = m->at + m->len;
		top->close = m->len;
		top->close_style = m->style;
		return;
	}
	if (m->can & OPENS) {
		/* Another of the same kind: the first was never closed. */
		for (size_t i = p->depth; i-- > 0;)
			if (p->pairs[p->stack[i]].style == m->style) {
				while (p->depth > i)
					give_up(p, m->at);
				break;
			}
		open_pair(p, m);
	} else if ((m->can & CLOSES) && !(m->can & SPACED) && !is_single(m->style)) {
		/* a lone ’ is an apostrophe, and » after "Read more" an arrow */
		add_pair(p, (struct wire_marks){ .start = m->at,
		    .end = m->at + m->len, .close = m->len, .style = m->style,
		    .close_style = m->style, .flags = WIRE_MARK_UNOPENED,
		    .depth = (uint8_t)p->depth });
	}
}

/* A paragraph's last open mark and the next paragraph's first are one
 * quotation that goes on, if that one opens the paragraph in the same style. */
static void
continue_quote(struct pairing *p, size_t last, size_t first, size_t para_start)
{
	struct wire_marks *a = &p->pairs[last], *b = &p->pairs[first];

	if ((a->flags & WIRE_MARK_UNCLOSED) && a->depth == 0 &&
	    b->start == para_start && b->style == a->style && b->open > 0) {
		a->flags = (uint8_t)((a->flags & ~WIRE_MARK_UNCLOSED) |
		    WIRE_MARK_REOPENED);
		b->flags |= WIRE_MARK_CONTINUES;
	}
}

/* A lone ‘ is more likely an apostrophe, in ‘Adi or ‘em: what follows it does
 * not stand inside it.  A pair is inside 8 others at most. */
static void
raise_from_lone(struct pairing *p)
{
	for (size_t i = 0; i < p->npairs; i++) {
		if (!(p->pairs[i].flags & WIRE_MARK_UNCLOSED) ||
		    !is_single(p->pairs[i].style))
			continue;
		for (size_t k = i + 1; k < p->npairs &&
		    p->pairs[k].start < p->pairs[i].end; k++)
			p->pairs[k].depth--;
	}
}

size_t
wire_quote_marks(struct wire_record *rec, const struct wire_marks **out)
{
	struct pairing p = { .rec = rec, .text = wire_text(rec) };
	size_t open = SIZE_MAX;	/* outermost pair the last paragraph left open */

	for (size_t start = 0; start < p.text.n;) {
		const char *nl = memchr(p.text.p + start, '\n', p.text.n - start);
		const size_t end = nl == NULL ? p.text.n : (size_t)(nl - p.text.p);
		size_t first_char = start;
		while (first_char < end && p.text.p[first_char] == ' ')
			first_char++;
		if (first_char < end) {		/* blank lines change nothing */
			const size_t first = p.npairs;
			collect(&p, start, end);
			for (size_t k = 0; k < p.nmarks; k++)
				take(&p, &p.marks[k]);
			if (open != SIZE_MAX && first < p.npairs)
				continue_quote(&p, open, first, first_char);
			open = p.depth > 0 ? p.stack[0] : SIZE_MAX;
			while (p.depth > 0)
				give_up(&p, end);
		}
		start = end + 1;
	}
	raise_from_lone(&p);
	*out = p.pairs;
	return p.npairs;
}
