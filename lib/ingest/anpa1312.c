/*
 * anpa1312.c - ANPA 1312, the text format of American agencies
 *
 * SYN SYN SOH AW2870 US asian		number and selector
 * f l DC3 DC1 BC-LT--Argentina-CancerB 11-13 1049	priority, category, DC2: a table
 * STX ^BC-LT--Argentina-Cancer Beauty,466<	slug, version, words
 * ^For chemo patients, mirrors hurt <	headline; then notes and pictures
 * ^By PAUL BYRNE=			a line that ends with = is centred
 * TAB BUENOS AIRES (AP) _ For patients …	TAB begins a paragraph
 * ETX AP-WF-11-13-13 1509GMT<
 *
 * The marks are those of the typesetting machines that it was made for.  All
 * control characters may be lost: ^ and < still tell what is what.
 */
#include "lib/base/str.h"
#include "lib/ingest/charset.h"
#include "lib/ingest/date.h"
#include "lib/ingest/desk.h"
#include "lib/ingest/frames.h"
#include "lib/ingest/unwrap.h"

enum {
	ROW = 0x08,		/* begins a row of a table */
	SPACE_BAND = 0x10,	/* a blank within a cell follows */
	TABLE = 0x12,		/* in the header: the message is a table */
	COLUMN = 0x1e, FIELD = 0x1f
};

/* Does s match the pattern?  a: a letter, 0: a digit, all else itself. */
static bool
matches(struct wire_str s, const char *pattern)
{
	if (s.n < strlen(pattern))
		return false;
	for (size_t i = 0; pattern[i] != '\0'; i++)
		if (pattern[i] == 'a' ? !wire_ascii_letter(s.p[i]) :
		    pattern[i] == '0' ? !wire_ascii_digit(s.p[i]) : s.p[i] != pattern[i])
			return false;
	return true;
}

/* "AW2870" of "AW2870 US asian": one letter or two, four digits. */
static struct wire_str
number_of(struct wire_str line)
{
	const struct wire_str s = wire_frames_bare(line);
	const size_t n = matches(s, "aa0000") ? 6 : matches(s, "a0000") ? 5 : 0;

	return n > 0 && s.n <= 16 && (s.n == n || !wire_ascii_digit(s.p[n])) ?
	    wire_str_sub(s, 0, n) : (struct wire_str){ NULL, 0 };
}

/* "f l DC3 DC1 BC-LT--Argentina-CancerB     11-13 1049" */
static bool
is_header(struct wire_str line)
{
	struct wire_str s = wire_frames_bare(line), rest, word;
	bool day = false;

	if (!matches(s, "a a") || s.n < 8 || s.n > 100 ||
	    (unsigned char)s.p[3] > ' ' || memchr(s.p, '-', s.n) == NULL)
		return false;
	for (rest = s; wire_str_field(&rest, ' ', &word);)
		if (word.n > 0)
			day = (word.n == 5 && matches(word, "00-00")) ||
			    (day && word.n <= 5 && wire_ascii_digit(word.p[0]));
	return day;
}

/* The time in "AP-WF-11-13-13 1509GMT<", "AP-NY-07-04-97 1203EDT<"; p NULL if
 * it is no such line. */
static struct wire_str
trailer_of(struct wire_str line)
{
	struct wire_str s = wire_frames_bare(line);

	while (s.n > 3 && matches(s, "aa-"))
		s = wire_str_sub(s, 3, s.n);
	return s.n <= 24 && matches(s, "00-00-00 0000") &&
	    s.n < wire_frames_bare(line).n ? s : (struct wire_str){ NULL, 0 };
}

static enum wire_edge
edge(struct wire_str line)
{
	return trailer_of(line).p != NULL ? WIRE_CLOSES : WIRE_INSIDE;
}

/* ---- one message ------------------------------------------------------------ */

struct message {
	const struct wire_desk *desk;
	struct wire_arena *arena;
	struct wire_story story;
	struct wire_str number;
	struct wire_buf byline, notes, text;
	struct wire_buf more;		/* lines with ^ that nothing tells apart */
	bool table;
	bool tabs;		/* it has the TABs that begin paragraphs */
	bool quotes;		/* it writes `` for “ */
};

static void
set_status(struct message *m, struct wire_str status)
{
	if (m->story.status.p == NULL)
		m->story.status = status;
}

static void
read_time(struct message *m, struct wire_str s)
{
	struct wire_str zone = wire_str_sub(s, 13, s.n);
	struct wire_date d = { 0 };

	if (wire_str_ends(zone, WIRE_STR("<")))
		zone.n--;
	d.zone = wire_desk_value(m->desk, WIRE_DESK_ZONE, zone);
	if (wire_date_number(wire_str_sub(s, 0, 2), 2, &d.month) &&
	    wire_date_number(wire_str_sub(s, 3, 5), 2, &d.day) &&
	    wire_date_number(wire_str_sub(s, 6, 8), 2, &d.year) &&
	    wire_date_number(wire_str_sub(s, 9, 11), 2, &d.hour) &&
	    wire_date_number(wire_str_sub(s, 11, 13), 2, &d.minute)) {
		d.year = wire_date_year(d.year);
		m->story.published = wire_date_write(m->arena, &d);
	}
}

/* A row whose cells are parted by semicolons: "Tampa Bay;17;19;.472". */
static bool
has_cells(struct wire_str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] != ';')
			continue;
		if (i + 1 < s.n && s.p[i + 1] == ' ')
			return false;
		n++;
	}
	return n >= 2;
}

/* Does a word or cell end at byte i? */
static bool
ends_at(struct wire_str s, size_t i)
{
	return i >= s.n || (unsigned char)s.p[i] <= ' ' || s.p[i] == ';';
}

/* A line, or one sign of it, in the characters that it stands for. */
struct line {
	struct wire_str s;
	struct wire_buf *out;
	size_t start;		/* byte of `out` where it begins */
	bool row, cells;
	bool single, pair;	/* ‘ and “ are open */
};

/* A blank between two columns, however it is set: "W RS RS RS L". */
static void
put_column(struct line *l)
{
	while (l->out->n > l->start && l->out->p[l->out->n - 1] == ' ')
		l->out->n--;
	if (l->out->n == l->start || l->out->p[l->out->n - 1] != '\t')
		wire_buf_char(l->out, '\t');
}

/* Quotation marks at byte i; returns how many bytes they take, 0: none. */
static size_t
put_quotes(const struct message *m, struct line *l, size_t i)
{
	const struct wire_str s = wire_str_sub(l->s, i, l->s.n);

	if (wire_str_starts(s, WIRE_STR("``"))) {
		wire_buf_add(l->out, WIRE_STR("“"));
		l->pair = true;
		return 2;
	}
	if (s.p[0] == '`') {
		wire_buf_add(l->out, WIRE_STR("‘"));
		l->single = true;
		return 1;
	}
	if (wire_str_starts(s, WIRE_STR("'''"))) {
		wire_buf_add(l->out, WIRE_STR("’”"));
		l->single = false;
		return 3;
	}
	/* a man of 6'2'' */
	if (m->quotes && wire_str_starts(s, WIRE_STR("''")) &&
	    (l->pair || i == 0 || !wire_ascii_digit(l->s.p[i - 1]))) {
		wire_buf_add(l->out, WIRE_STR("”"));
		l->pair = false;
		return 2;
	}
	/* "`This is who I am,' and", but "`I don't" */
	if (l->single && s.p[0] == '\'' && (s.n == 1 || !wire_ascii_letter(s.p[1]))) {
		wire_buf_add(l->out, WIRE_STR("’"));
		l->single = false;
		return 1;
	}
	return 0;
}

/* A dash between blanks or alone in its cell: " _ ", " -- ", ";_;". */
static size_t
put_dash(struct line *l, size_t i)
{
	const size_t n = l->s.p[i] == '_' ? 1 :
	    wire_str_starts(wire_str_sub(l->s, i, l->s.n), WIRE_STR("--")) ? 2 : 0;

	if (n == 0 || !ends_at(l->s, i + n) || (i > 0 && !ends_at(l->s, i - 1)))
		return 0;
	wire_buf_add(l->out, WIRE_STR("—"));
	return n;
}

/* Adds the line as text, without the mark that ends it. */
static void
put_line(const struct message *m, struct wire_buf *out, struct wire_str s)
{
	struct line l = { .out = out, .start = out->n };

	l.row = s.n > 0 && s.p[0] == ROW;
	s = wire_frames_bare(s);
	if (s.n > 0 && s.p[0] == '^')
		s = wire_str_sub(s, 1, s.n);
	if (s.n > 0 && (s.p[s.n - 1] == '<' || s.p[s.n - 1] == '='))
		s.n--;
	while (s.n > 0 && (unsigned char)s.p[s.n - 1] <= ' ')
		s.n--;
	l.s = s;
	l.cells = has_cells(s);
	for (size_t i = 0; i < s.n;) {
		const char c = s.p[i];
		size_t n = put_quotes(m, &l, i);

		if (n == 0)
			n = put_dash(&l, i);
		if (n > 0) {
			i += n;
			continue;
		}
		i++;
		if (c == FIELD || (c == ';' && l.cells) || (c == COLUMN && l.row)) {
			if (c == ';')
				wire_buf_char(out, '\t');
			else
				put_column(&l);
		} else if (c == '{' && ((i > 1 && wire_ascii_digit(s.p[i - 2])) || m->table)) {
			wire_buf_add(out, WIRE_STR("½"));	/* "13{ games" */
		} else if (c == ' ' && out->n > l.start && out->p[out->n - 1] == '\t') {
			continue;
		} else if ((unsigned char)c >= ' ' || c == '\t') {
			wire_buf_char(out, c);
		}
	}
}

static struct wire_str
clean(const struct message *m, struct wire_str line)
{
	struct wire_buf b = { .arena = m->arena };

	put_line(m, &b, line);
	return wire_str_trim(wire_buf_str(&b));
}

/* "BC-US--Ethanol-Losing Grassland, 1st Ld-Writethru,1140" */
static void
use_slug(struct message *m, struct wire_str slug)
{
	const char *order = slug.n == 0 ? NULL : memrchr(slug.p, '^', slug.n);
	unsigned words;

	if (order != NULL)	/* "^*9006< ^AP-Top-Headlines,0176<" */
		slug = wire_str_sub(slug, (size_t)(order + 1 - slug.p), slug.n);
	const char *comma = slug.n == 0 ? NULL : memrchr(slug.p, ',', slug.n);
	if (comma != NULL) {
		const size_t at = (size_t)(comma - slug.p);
		const struct wire_str last = wire_str_trim(
		    wire_str_sub(slug, at + 1, slug.n));

		if (last.n == 0 || wire_date_number(last, 5, &words))
			slug.n = at;
	}
	set_status(m, wire_desk_slug_status(m->desk, slug));
	comma = slug.n == 0 ? NULL : memchr(slug.p, ',', slug.n);
	m->story.slug = slug;
	if (comma != NULL) {
		m->story.slug.n = (size_t)(comma - slug.p);
		m->story.version = wire_str_sub(slug, m->story.slug.n + 1, slug.n);
	}
}

static void
add_line(struct wire_buf *b, const char *between, struct wire_str line)
{
	if (b->n > 0)
		wire_buf_add(b, wire_str_of(between));
	wire_buf_add(b, line);
}

/* "Associated Press", "AP Sports Writer": below a byline. */
static bool
is_house(const struct message *m, struct wire_str s)
{
	const char *blank = s.n == 0 ? NULL : memrchr(s.p, ' ', s.n);
	const struct wire_str last = blank == NULL ? s :
	    wire_str_sub(s, (size_t)(blank + 1 - s.p), s.n);

	return s.n <= 80 && wire_desk_value(m->desk, WIRE_DESK_HOUSE, last).p != NULL;
}

/* One of the lines with ^ above the story; false if it is the first line of the
 * story itself. */
static bool
use_head_line(struct message *m, struct wire_str line)
{
	const struct wire_str s = clean(m, line), label = wire_desk_bare(s);
	const bool centred = wire_str_ends(wire_frames_bare(line), WIRE_STR("="));
	const bool embargo = wire_desk_opens(m->desk, WIRE_DESK_EMBARGO, label) > 0;
	struct wire_str names;

	if (s.n == 0)
		return true;
	if (m->story.slug.p == NULL) {
		use_slug(m, s);
		return true;
	}
	set_status(m, wire_desk_headline_status(m->desk, s));
	if (embargo)
		m->story.embargo = s;
	if (wire_desk_opens(m->desk, WIRE_DESK_NOTE, label) > 0 ||
	    wire_desk_opens(m->desk, WIRE_DESK_PICTURE, label) > 0 ||
	    wire_desk_headline_status(m->desk, s).p != NULL ||
	    embargo)
		add_line(&m->notes, "\n", s);
	else if (m->byline.n == 0 && wire_desk_byline(m->desk, s, &names))
		wire_buf_add(&m->byline, names);
	else if (m->byline.n > 0 && centred && is_house(m, s))
		add_line(&m->byline, ", ", s);
	else if (m->byline.n > 0)
		return false;
	else if (m->story.headline.p == NULL)
		m->story.headline = s;
	else if (!centred)
		add_line(&m->more, "\n", s);
	else
		add_line(&m->text, "\n", s);	/* "All Times EDT=" */
	return true;
}

static bool
opens_paragraph(struct wire_str line)
{
	return line.n > 0 && strchr("^\t\b", line.p[0]) != NULL && line.p[0] != '\0';
}

static bool
has_mark(struct wire_str line)
{
	const struct wire_str s = wire_frames_bare(line);

	return wire_str_ends(s, WIRE_STR("<")) || wire_str_ends(s, WIRE_STR("="));
}

/* Takes a line with ^ off *body, and the lines that it goes on in: up to a
 * mark that ends it, or what begins something else. */
static struct wire_str
take_head_line(const struct message *m, struct wire_str *body)
{
	struct wire_buf b = { .arena = m->arena };
	struct wire_str rest = *body, line;

	while (wire_str_line(&rest, &line)) {
		const struct wire_str s = wire_frames_bare(line);

		if (b.n > 0 && (opens_paragraph(line) || s.n == 0))
			break;
		add_line(&b, " ", s);
		*body = rest;
		if (has_mark(s))
			break;
	}
	return wire_buf_str(&b);
}

/* How a line stands to the one before it.  Where paragraphs have no TABs any
 * more, indents and widths must tell. */
static const char *
between(const struct message *m, bool ended, bool blank, struct wire_str line)
{
	if (m->table || ended || opens_paragraph(line))
		return m->tabs ? "\n" : "\n\n";
	return m->tabs && !blank ? " " : "\n";
}

static void
use_body(struct message *m, struct wire_str body)
{
	struct wire_buf lines = { .arena = m->arena };
	struct wire_str line, first = WIRE_STR("");
	bool ended = true, blank = true;

	m->tabs = m->table || body.n == 0 ||
	    memchr(body.p, '\t', body.n) != NULL;
	while (wire_str_line(&body, &line)) {
		if (wire_frames_bare(line).n > 0 || !m->tabs)
			wire_buf_add(&lines, wire_str_of(between(m, ended, blank, line)));
		const size_t at = lines.n;
		if (!m->tabs)	/* the indent */
			wire_buf_add(&lines, wire_str_sub(line, 0,
			    (size_t)(wire_frames_bare(line).p - line.p)));
		put_line(m, &lines, line);
		if (first.n == 0)
			first = wire_str_sub(wire_buf_str(&lines), at, lines.n);
		blank = wire_frames_bare(line).n == 0;
		ended = has_mark(line);
	}
	set_status(m, wire_desk_headline_status(m->desk, first));
	if (!m->tabs)
		wire_unwrap(&m->text, wire_buf_str(&lines));
	else if (lines.n > 0)
		add_line(&m->text, "\n", wire_str_sub(wire_buf_str(&lines), 1, lines.n));
}

/* The lines before the slug; *body begins after them. */
static void
use_header(struct message *m, struct wire_str *body)
{
	static const char priorities[] = "fburd";	/* flash, bulletin, urgent … */
	struct wire_str rest = *body, line, number;

	while (wire_str_line(&rest, &line)) {
		const struct wire_str s = wire_frames_bare(line);
		const char *urgency;

		number = number_of(line);
		if (is_header(line)) {
			const char c = (char)(s.p[0] | 0x20);

			m->table = memchr(line.p, TABLE, line.n) != NULL;
			m->story.section = wire_str_sub(s, 2, 3);
			urgency = strchr(priorities, c);
			if (urgency != NULL)
				m->story.urgency = (struct wire_str){
				    &"12345"[urgency - priorities], 1 };
		} else if (number.p != NULL) {
			m->number = number;
		} else if (s.n > 0) {
			break;
		}
		*body = rest;
	}
}

static void
read_message(struct wire_intake *in, struct wire_str bytes, size_t line)
{
	struct message m = { .desk = in->ingest->desk,
	    .arena = wire_source_arena(in->src), .story = { .line = line } };
	const struct wire_str none = { NULL, 0 };
	const struct wire_decoded decoded = wire_charset_decode(m.arena, none,
	    none, bytes);
	struct wire_str body = decoded.utf8, time;

	m.story.encoding = decoded.encoding;
	m.byline.arena = m.notes.arena = m.text.arena = m.more.arena = m.arena;
	m.quotes = memmem(body.p, body.n, "``", 2) != NULL;
	use_header(&m, &body);
	/* the trailer is the last line, after ETX if that is still there */
	body = wire_frames_bare(body);
	const char *lf = body.n == 0 ? NULL : memrchr(body.p, '\n', body.n);
	if (lf != NULL) {
		const size_t at = (size_t)(lf + 1 - body.p);

		time = trailer_of(wire_str_sub(body, at, body.n));
		if (time.p != NULL) {
			read_time(&m, time);
			body.n = at;
		}
	}
	m.story.id = wire_desk_id(m.arena, m.number, m.story.published);
	while (body.n > 0 && body.p[0] == '^') {
		struct wire_str rest = body;

		if (!use_head_line(&m, take_head_line(&m, &rest)))
			break;
		body = rest;
	}
	m.story.byline = wire_buf_str(&m.byline);
	m.story.editor_note = wire_buf_str(&m.notes);
	set_status(&m, wire_desk_note_status(m.desk, m.story.editor_note));
	use_body(&m, body);
	/* a list of headlines has no other lines than these */
	if (m.text.n == 0)
		m.text = m.more;
	else
		m.story.abstract = wire_buf_str(&m.more);
	m.story.text = wire_buf_str(&m.text);
	wire_intake_emit(in, &m.story);
}

static void
read_anpa1312(struct wire_intake *in)
{
	wire_frames_read(in, edge, read_message);
}

static enum wire_likeness
looks(struct wire_str head, const char *name)
{
	enum { LOOK_AT = 6 };
	struct wire_str line;
	size_t marked = 0;

	(void)name;
	for (size_t n = 0; n < LOOK_AT && wire_str_line(&head, &line);) {
		const struct wire_str s = wire_frames_bare(line);

		if (s.n == 0)
			continue;
		if (is_header(line))
			return (unsigned char)s.p[3] < ' ' ? WIRE_CERTAIN : WIRE_LIKELY;
		/* "^BC-US--Ferry,466<", "^By KARI MOE=" */
		marked += s.p[0] == '^' && (s.p[s.n - 1] == '<' || s.p[s.n - 1] == '=');
		n++;
	}
	return marked >= 2 ? WIRE_LIKELY : WIRE_UNLIKE;
}

const struct wire_format wire_format_anpa1312 = {
	"anpa1312", looks, read_anpa1312
};
