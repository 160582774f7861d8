/*
 * conll.c - annotated corpora of one token a line
 *
 * What the columns are is seen from the first sentence.  The text is put together
 * again as it may have been printed, so that training cuts it into the same words
 * as the tagger will.
 */
#include "lib/entities/conll.h"

#include "lib/base/buf.h"
#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/filter/source.h"
#include "lib/record/json.h"
#include "lib/text/cuts.h"

/* A story without end is many: files with one -DOCSTART- at the top. */
enum { MOST_SENTENCES = 256 };

struct word {
	struct wire_str form;		/* as it is printed: "(" for -LRB- */
	struct wire_str label;		/* empty: O */
	unsigned sides;			/* of a mark, see below */
	bool joined;			/* no blank behind it */
};

struct corpus {
	struct wire_source *src;
	/* how the lines of the file are laid out */
	bool known;
	bool tabs;			/* between columns; false: blanks */
	bool ids;			/* the first column counts the tokens */
	bool spaces;			/* some token has SpaceAfter=No */
	size_t columns, label;

	struct wire_arena *sentence;	/* memory of the sentence */
	struct wire_buf raw;		/* its lines */
	size_t line;			/* of the first */
	struct word *words;
	size_t n, size;
	struct wire_str told;		/* what stands behind "# text = " */
	int covered;			/* last word of the id "3-4" */

	struct wire_arena *story;	/* memory of the story */
	struct wire_buf text, names;
	size_t chars;			/* of text */
	size_t sentences, story_line;
	bool marked;			/* the file tells where stories begin */
	struct wire_str unknown;	/* what stands behind "# unknown = " */
};

/* ---- columns --------------------------------------------------------------------- */

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool
next_column(struct wire_str *rest, bool tabs, struct wire_str *column)
{
	size_t n = 0;

	if (tabs) {
		const bool more = wire_str_field(rest, '\t', column);
		*column = wire_str_trim(*column);
		return more;
	}
	while (rest->n > 0 && is_blank(rest->p[0]))
		*rest = wire_str_sub(*rest, 1, rest->n);
	while (n < rest->n && !is_blank(rest->p[n]))
		n++;
	*column = wire_str_sub(*rest, 0, n);
	*rest = wire_str_sub(*rest, n, rest->n);
	return n > 0;
}

static size_t
count_columns(struct wire_str line, bool tabs)
{
	struct wire_str column;
	size_t n = 0;

	while (next_column(&line, tabs, &column))
		n++;
	return n;
}

static struct wire_str
column_of(struct wire_str line, bool tabs, size_t at)
{
	const struct wire_str none = wire_str_sub(line, line.n, line.n);
	struct wire_str column = none;

	for (size_t i = 0; i <= at; i++)
		if (!next_column(&line, tabs, &column))
			return none;
	return column;
}

/* O, or what begins like B-PER. */
static bool
is_label(struct wire_str s)
{
	return wire_str_is(s, "O") ||
	    (s.n > 2 && s.p[1] == '-' && memchr("BIELSUMW", s.p[0], 8) != NULL);
}

static bool
has_tab(struct wire_str line)
{
	return line.n > 0 && memchr(line.p, '\t', line.n) != NULL;
}

/* A line that tells of the sentence.  But # may be a token: "#Kumasi B-LOC". */
static bool
is_comment(const struct corpus *c, struct wire_str line)
{
	if (line.p[0] != '#')
		return false;
	const bool tabs = c->known ? c->tabs : has_tab(line);
	const size_t n = count_columns(line, tabs);

	if (c->known)
		return n != c->columns || !is_label(column_of(line, tabs, c->label));
	return n < 2 || line.p[1] == ' ' || !is_label(column_of(line, tabs, n - 1));
}

/* A story begins here. */
static bool
is_mark(struct wire_str line)
{
	return wire_str_starts(line, WIRE_STR("-DOCSTART-")) ||
	    wire_str_starts(line, WIRE_STR("# newdoc")) ||
	    wire_str_starts(line, WIRE_STR("#begin document"));
}

/* "3"; "3-4": what words 3 and 4 are printed as; "3.1": one that is not printed. */
static bool
read_id(struct wire_str s, int *id, struct wire_str *more)
{
	size_t n = 0;

	while (n < s.n && wire_ascii_digit(s.p[n]))
		n++;
	*more = wire_str_sub(s, n, s.n);
	return wire_str_int(wire_str_sub(s, 0, n), id) &&
	    (n == s.n || s.p[n] == '-' || s.p[n] == '.');
}

/* Is it the id of the word that is next? */
static bool
counts(struct wire_str s, int *next)
{
	struct wire_str more;
	int id;

	if (!read_id(s, &id, &more))
		return false;
	if (more.n > 0 && more.p[0] == '.')
		return id == *next - 1;
	*next += more.n == 0;
	return id == *next - (more.n == 0);
}

/* The label's column is the last in which half of the first sentence, or more,
 * are labels: a wrong one shall be told. */
static void
find_layout(struct corpus *c)
{
	struct wire_str rest = wire_buf_str(&c->raw), line, column;
	size_t labels[32] = { 0 }, lines = 0;
	int next = 1;

	c->ids = true;
	while (wire_str_line(&rest, &line)) {
		if (is_comment(c, line) || is_mark(line))
			continue;
		if (lines++ == 0) {
			c->tabs = has_tab(line);
			c->columns = count_columns(line, c->tabs);
		}
		c->ids &= c->columns > 2 && counts(column_of(line, c->tabs, 0), &next);
		for (size_t k = 0; k < 32 && next_column(&line, c->tabs, &column); k++)
			labels[k] += is_label(column);
	}
	for (c->label = 31; c->label > 0 && 2 * labels[c->label] < lines; c->label--)
		;
	c->known = lines > 0 && c->label > c->ids && c->label < c->columns;
}

/* ---- what is printed ------------------------------------------------------------- */

enum { OPENS = 1, CLOSES = 2, QUOTES = 4 };

/* Marks that touch the word behind them, or before; and what they stand for. */
static const struct mark {
	const char *form, *printed;
	unsigned sides;
} marks[] = {
	{ "(", "(", OPENS }, { "[", "[", OPENS }, { "{", "{", OPENS },
	{ ")", ")", CLOSES }, { "]", "]", CLOSES }, { "}", "}", CLOSES },
	{ "-LRB-", "(", OPENS }, { "-LSB-", "[", OPENS }, { "-LCB-", "{", OPENS },
	{ "-RRB-", ")", CLOSES }, { "-RSB-", "]", CLOSES }, { "-RCB-", "}", CLOSES },
	{ "¿", "¿", OPENS }, { "¡", "¡", OPENS }, { "%", "%", CLOSES },
	{ "…", "…", CLOSES }, { ";", ";", CLOSES }, { ":", ":", CLOSES },
	{ ",", ",", CLOSES }, { "``", "\"", QUOTES | OPENS },
	{ "''", "\"", QUOTES | CLOSES }, { "\"", "\"", QUOTES },
	{ "“", "“", QUOTES | OPENS }, { "”", "”", QUOTES | CLOSES },
	{ "«", "«", OPENS }, { "»", "»", CLOSES }, { "`", "'", OPENS },
	{ "‘", "‘", OPENS }, { "’", "’", CLOSES },
};

static const struct mark *
mark_of(struct wire_str form)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (wire_str_is(form, marks[i].form))
			return &marks[i];
	return NULL;
}

/* ".", "...", "?!" */
static bool
is_stop(struct wire_str form)
{
	for (size_t i = 0; i < form.n; i++)
		if (memchr(".!?", form.p[i], 3) == NULL)
			return false;
	return true;
}

/* With straight apostrophes, as the lists of what is cut have them. */
static struct wire_str
straightened(struct wire_str form, char out[32])
{
	size_t n = 0;

	if (form.n > 31)
		return (struct wire_str){ out, 0 };
	for (size_t i = 0; i < form.n; i++) {
		const bool curly = wire_str_starts(wire_str_sub(form, i, form.n),
		    WIRE_STR("’"));
		out[n++] = curly ? '\'' : form.p[i];
		i += curly ? 2 : 0;
	}
	return (struct wire_str){ out, n };
}

/* d', l', qu', but not teachers' */
static bool
is_elided(struct wire_str form)
{
	char out[32];
	const struct wire_str s = straightened(form, out);

	return s.n > 1 && s.p[s.n - 1] == '\'' && s.p[0] != '\'' &&
	    (s.n == 2 || (s.p[s.n - 2] | 0x20) != 's');
}

/* Does the tokenizer cut a word into these two?  can|not, Asif|’s; and ’|s */
static bool
is_cut(struct wire_str a, struct wire_str b)
{
	char joined[32], out[32];
	const struct wire_str tail = straightened(b, out);

	if (tail.n > 0 && wire_cut_clitic(tail))
		return true;
	if (a.n + b.n > 31)
		return false;
	memcpy(joined, a.p, a.n);
	memcpy(joined + a.n, b.p, b.n);
	const struct wire_str whole = straightened((struct wire_str){ joined,
	    a.n + b.n }, out);
	return wire_cut_clitic(whole) || wire_cut_whole(whole) == a.n;
}

/* $|5, US$|5, £|5 */
static bool
is_amount(struct wire_str a, struct wire_str b)
{
	return wire_ascii_digit(b.p[0]) && (wire_str_ends(a, WIRE_STR("$")) ||
	    wire_str_is(a, "£") || wire_str_is(a, "€") || wire_str_is(a, "¥") ||
	    wire_str_is(a, "₹"));
}

/* Quotation marks of the sentence so far. */
struct quotes {
	bool open, single;
};

static unsigned
sides_of(const struct corpus *c, size_t i, struct quotes *q)
{
	const struct word *const w = &c->words[i];
	unsigned sides = w->sides;

	if (wire_str_is(w->form, "'")) {	/* teachers ' union; ' yes ' */
		size_t k = i + 1;
		while (!q->single && k < c->n && !wire_str_is(c->words[k].form, "'"))
			k++;
		q->single = !q->single && k < c->n;
		return q->single ? OPENS : CLOSES;
	}
	if ((sides & QUOTES) != 0) {
		if (sides == QUOTES)
			sides |= q->open || (i > 0 && i + 1 == c->n) ? CLOSES : OPENS;
		q->open = (sides & OPENS) != 0;
	}
	return sides;
}

static void
guess_spaces(struct corpus *c)
{
	struct quotes q = { false, false };
	unsigned before = 0;

	for (size_t i = 0; i < c->n; i++) {
		const struct wire_str form = c->words[i].form;
		const unsigned sides = sides_of(c, i, &q);

		if (i > 0)
			c->words[i - 1].joined = (before & OPENS) != 0 ||
			    (sides & CLOSES) != 0 || is_stop(form) ||
			    is_elided(c->words[i - 1].form) ||
			    is_cut(c->words[i - 1].form, form) ||
			    is_amount(c->words[i - 1].form, form);
		before = sides;
	}
}

/* Where "# text = " has none; false if it has other words. */
static bool
take_spaces(struct corpus *c)
{
	struct wire_str rest = c->told;

	for (size_t i = 0; i < c->n; i++) {
		const struct wire_str form = c->words[i].form;
		const size_t n = rest.n;

		while (rest.n > 0 && is_blank(rest.p[0]))
			rest = wire_str_sub(rest, 1, rest.n);
		if (!wire_str_starts(rest, form))
			return false;
		if (i > 0)
			c->words[i - 1].joined = rest.n == n;
		rest = wire_str_sub(rest, form.n, rest.n);
	}
	return true;
}

/* ---- stories --------------------------------------------------------------------- */

static void
end_story(struct corpus *c)
{
	if (c->sentences > 0) {
		struct wire_record *const rec = wire_source_new(c->src, c->story_line);

		wire_buf_add(&c->names, c->names.n == 0 ? WIRE_STR("[]") : WIRE_STR("]"));
		wire_set_text(rec, wire_buf_str(&c->text));
		wire_set_json(rec, "entities", wire_buf_str(&c->names));
		if (c->unknown.n > 0)
			wire_set_string(rec, "unknown", c->unknown);
		wire_source_emit(c->src, rec);
	}
	wire_arena_reset(c->story);
	c->text = c->names = (struct wire_buf){ .arena = c->story };
	c->chars = c->sentences = 0;
}

/* A name goes on with I, M, E and L behind one of its type that has not ended with
 * E, L, S, U or W: that is IOB1, IOB2, BIOES, BILOU and what is mixed of them. */
static bool
goes_on(struct wire_str label, struct wire_str open)
{
	return open.n > 0 && memchr("IMEL", label.p[0], 4) != NULL &&
	    memchr("ELSUW", open.p[0], 5) == NULL &&
	    wire_str_eq(wire_str_sub(label, 2, label.n), wire_str_sub(open, 2, open.n));
}

static void
add_name(struct corpus *c, size_t start, size_t end, struct wire_str label)
{
	wire_buf_printf(&c->names, "%c{\"start\":%zu,\"end\":%zu,\"type\":",
	    c->names.n == 0 ? '[' : ',', start, end);
	wire_json_put_string(&c->names, wire_str_sub(label, 2, label.n));
	wire_buf_char(&c->names, '}');
}

static void
add_words(struct corpus *c)
{
	struct wire_str open = { NULL, 0 };
	size_t start = 0, end = 0;

	for (size_t i = 0; i < c->n; i++) {
		const struct word *const w = &c->words[i];

		if (open.n > 0 && (w->label.n == 0 || !goes_on(w->label, open))) {
			add_name(c, start, end, open);
			open.n = 0;
		}
		if (i > 0 && !c->words[i - 1].joined) {
			wire_buf_char(&c->text, ' ');
			c->chars++;
		}
		if (open.n == 0)
			start = c->chars;
		wire_buf_add(&c->text, w->form);
		c->chars += wire_utf8_count(w->form);
		open = w->label;
		end = c->chars;
	}
	if (open.n > 0)
		add_name(c, start, end, open);
}

static void
end_sentence(struct corpus *c)
{
	if (c->n == 0)
		return;
	if (c->told.n == 0 || !take_spaces(c))
		if (!c->spaces)
			guess_spaces(c);
	if (c->sentences++ == 0) {
		c->story_line = c->line;
	} else {
		wire_buf_char(&c->text, '\n');
		c->chars++;
	}
	add_words(c);
	c->n = 0;
	c->covered = 0;
	if (!c->marked || c->sentences == MOST_SENTENCES ||
	    c->text.n > wire_source_limit(c->src) / 2)
		end_story(c);
}

/* ---- lines ----------------------------------------------------------------------- */

static void
add_word(struct corpus *c, struct wire_str form, struct wire_str label, bool joined)
{
	const struct mark *const m = mark_of(form);

	if (c->n == c->size) {
		const size_t size = c->size == 0 ? 64 : 2 * c->size;
		c->words = wire_arena_grow(c->sentence, c->words,
		    c->size * sizeof(*c->words), size * sizeof(*c->words));
		c->size = size;
	}
	c->words[c->n++] = (struct word){ .label = label, .joined = joined,
	    .form = m == NULL ? form : wire_str_of(m->printed),
	    .sides = m == NULL ? 0 : m->sides };
}

/* The words of "3-4" are not printed, but have its label. */
static bool
is_printed(struct corpus *c, struct wire_str id, struct wire_str label)
{
	struct wire_str more;
	int n;

	if (!c->ids || !read_id(id, &n, &more))
		return true;
	if (more.n > 0 && more.p[0] == '-') {
		wire_str_int(wire_str_sub(more, 1, more.n), &c->covered);
		return true;
	}
	if (more.n > 0)
		return false;
	if (n <= c->covered && c->words[c->n - 1].label.n == 0)
		c->words[c->n - 1].label = label;
	return n > c->covered;
}

/* Why the line is bad, and from which of its bytes on; NULL: it is not. */
static const char *
take_token(struct corpus *c, struct wire_str line, size_t *at)
{
	const struct wire_str id = column_of(line, c->tabs, 0),
	    form = column_of(line, c->tabs, c->ids);
	struct wire_str label = column_of(line, c->tabs, c->label);
	const size_t valid = wire_utf8_valid(line);
	const bool joined = memmem(line.p, line.n, "SpaceAfter=No", 13) != NULL;

	*at = valid;
	if (valid < line.n)
		return "not UTF-8";
	*at = 0;
	if (count_columns(line, c->tabs) != c->columns)
		return "not as many columns as the lines before";
	*at = (size_t)(form.p - line.p);
	if (form.n == 0)
		return "expected a token";
	*at = (size_t)(label.p - line.p);
	if (!is_label(label) && !(c->ids && memchr(id.p, '-', id.n) != NULL))
		return "expected a label: O, or one that begins like B-PER";
	if (!is_label(label) || label.n == 1)
		label.n = 0;
	if (is_printed(c, id, label))
		add_word(c, form, label, joined);
	c->spaces |= joined;
	return NULL;
}

static void
take_comment(struct corpus *c, struct wire_str line)
{
	static const struct wire_str text = { "# text = ", 9 }, unknown = { "# unknown = ", 12 };

	if (wire_str_starts(line, text))
		c->told = wire_str_trim(wire_str_sub(line, text.n, line.n));
	if (wire_str_starts(line, unknown)) {
		line = wire_str_trim(wire_str_sub(line, unknown.n, line.n));
		char *const copy = wire_arena_alloc(wire_source_file_arena(c->src), line.n);
		memcpy(copy, line.p, line.n);
		c->unknown = (struct wire_str){ copy, line.n };
	}
}

/* Makes what was gathered a sentence, or sets it aside for its first bad line. */
static void
end_block(struct corpus *c)
{
	struct wire_str rest = wire_buf_str(&c->raw), line;
	const char *why = NULL;
	size_t at = 0, n = c->line;

	if (!c->known)
		find_layout(c);
	for (; why == NULL && wire_str_line(&rest, &line); n++)
		if (is_mark(line)) {
			end_sentence(c);
			end_story(c);
			c->marked = true;
		} else if (is_comment(c, line)) {
			take_comment(c, line);
		} else if (!c->known) {
			at = line.n;
			why = "expected columns: a token, and a label, O or one that "
			    "begins like B-PER";
		} else {
			why = take_token(c, line, &at);
		}
	if (why == NULL)
		end_sentence(c);
	else
		wire_source_reject(c->src, n - 1, wire_utf8_count(wire_str_sub(line,
		    0, wire_utf8_valid(wire_str_sub(line, 0, at)))) + 1,
		    wire_buf_str(&c->raw), "%s", why);
}

static void
forget_block(struct corpus *c)
{
	wire_arena_reset(c->sentence);
	c->raw = (struct wire_buf){ .arena = c->sentence };
	c->words = NULL;
	c->n = c->size = 0;
	c->told.n = 0;
	c->covered = 0;
}

void
conll_read(struct wire_source *src, struct wire_input *in)
{
	struct corpus c = { .src = src, .sentence = wire_source_arena_new(src),
	    .story = wire_source_arena_new(src) };
	bool blank = true, too_long = false;
	size_t line_at = 0;		/* where the line begins in c.raw */
	enum wire_end end;

	wire_cuts_load();
	forget_block(&c);
	end_story(&c);
	do {
		struct wire_str piece;

		if (c.raw.n == 0)
			c.line = in->line;
		end = wire_input_text(in, false, &piece);
		blank &= wire_str_trim(piece).n == 0;
		if (!too_long)
			wire_buf_add(&c.raw, piece);
		if (c.raw.n > wire_source_limit(src)) {
			wire_source_reject(src, c.line, 0, wire_buf_str(&c.raw),
			    "sentence longer than --max-record (%zu bytes)",
			    wire_source_limit(src));
			forget_block(&c);
			too_long = true;
			line_at = 0;
		}
		if (end == WIRE_END_PIECE)
			continue;
		if (blank)
			c.raw.n = line_at;
		if (blank || end == WIRE_END_INPUT) {
			end_block(&c);
			forget_block(&c);
			too_long = false;
		} else if (!too_long) {
			wire_buf_char(&c.raw, '\n');
		}
		line_at = c.raw.n;
		blank = true;
	} while (end != WIRE_END_INPUT);
	end_story(&c);
}
