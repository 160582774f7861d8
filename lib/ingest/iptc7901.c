/*
 * iptc7901.c - IPTC 7901, the text format of European agencies
 *
 * SOH eca062 4 i 211 ccccb   dpa 061	number, urgency, category, words, service
 * Germany-politics/			keywords
 * STX 1ST LEAD				labels, headline and byline; a sign of
 * Talks could fail =			equality ends them
 *    Berlin (dpa) - Negotiations …	the story, broken at 69 columns
 * # Notebook …				for editors alone
 * ETX 131137 GMT Nov 13		day, hour, minute; zone; month; year
 */
#include "lib/base/str.h"
#include "lib/ingest/charset.h"
#include "lib/ingest/date.h"
#include "lib/ingest/desk.h"
#include "lib/ingest/frames.h"
#include "lib/ingest/unwrap.h"

struct header {
	struct wire_str number, urgency, category, rest;
};

/* Takes the next word off *rest; false at the end. */
static bool
next_word(struct wire_str *rest, struct wire_str *word)
{
	*rest = wire_str_trim(*rest);
	return rest->n > 0 && wire_str_field(rest, ' ', word);
}

static size_t
span(struct wire_str s, size_t from, bool (*is)(char c))
{
	while (from < s.n && is(s.p[from]))
		from++;
	return from;
}

/* "eca062 4 i 211 ccccb   dpa 061", up to the count of words. */
static bool
read_header(struct wire_str line, struct header *h)
{
	struct wire_str rest = wire_frames_bare(line), words;

	if (!next_word(&rest, &h->number) || !next_word(&rest, &h->urgency) ||
	    !next_word(&rest, &h->category) || !next_word(&rest, &words))
		return false;
	h->rest = rest.n == 0 ? WIRE_STR("") : rest;
	const size_t letters = span(h->number, 0, wire_ascii_letter);
	const size_t digits = span(h->number, letters, wire_ascii_digit) - letters;
	return letters >= 1 && letters <= 4 && digits >= 2 && digits <= 5 &&
	    letters + digits == h->number.n &&
	    h->urgency.n == 1 && wire_ascii_digit(h->urgency.p[0]) &&
	    h->category.n <= 4 &&
	    span(h->category, 0, wire_ascii_letter) == h->category.n &&
	    words.n <= 5 && span(words, 0, wire_ascii_digit) == words.n;
}

/* In a name of a month, in any encoding: "Mär". */
static bool
is_word_byte(char c)
{
	return wire_ascii_letter(c) || (unsigned char)c >= 0x80;
}

/* "131137 GMT Nov 13", by its shape: what the words mean, read_time asks. */
static bool
is_trailer(struct wire_str line)
{
	struct wire_str rest = wire_frames_bare(line), first, word, last = { NULL, 0 };
	size_t n = 0;

	if (rest.n > 40 || !next_word(&rest, &first))
		return false;
	for (; next_word(&rest, &word); n++) {
		if (last.p != NULL && span(last, 0, is_word_byte) != last.n)
			return false;
		last = word;
	}
	return (n == 2 || n == 3) && first.n == 6 &&
	    span(first, 0, wire_ascii_digit) == 6 && last.n == 2 &&
	    span(last, 0, wire_ascii_digit) == 2;
}

/* Only blanks, and what Telex put around a message and some lines still do:
 * "ZCZC NDN123" and "NNNN". */
static bool
is_telex_mark(struct wire_str lines)
{
	struct wire_str line;

	while (wire_str_line(&lines, &line)) {
		const struct wire_str s = wire_frames_bare(line);

		if (s.n > 0 && !wire_str_is(s, "NNNN") &&
		    (s.n > 24 || !wire_str_starts(s, WIRE_STR("ZCZC"))))
			return false;
	}
	return true;
}

static enum wire_edge
edge(struct wire_str line)
{
	struct header h;

	return is_trailer(line) ? WIRE_CLOSES :
	    read_header(line, &h) ? WIRE_OPENS : WIRE_INSIDE;
}

/* ---- one message ------------------------------------------------------------ */

struct message {
	const struct wire_desk *desk;
	struct wire_arena *arena;
	struct wire_story story;
	struct wire_buf labels;		/* above the headline: "1ST LEAD" */
	struct wire_buf notes;
};

static void
add_line(struct wire_buf *b, struct wire_str line)
{
	if (b->n > 0 && line.n > 0)
		wire_buf_char(b, '\n');
	wire_buf_add(b, line);
}

static void
set_status(struct message *m, struct wire_str status)
{
	if (m->story.status.p == NULL)
		m->story.status = status;
}

/* "131137 GMT Nov 13", "071341 GMT Okt 15", "211259 Nov 18" */
static void
read_time(struct message *m, struct wire_str line)
{
	struct wire_str rest = wire_frames_bare(line), first, word, month, year;
	struct wire_date d = { .zone = WIRE_STR("") };

	if (!next_word(&rest, &first) || !next_word(&rest, &word) ||
	    !next_word(&rest, &month))
		return;
	if (next_word(&rest, &year)) {
		d.zone = wire_desk_value(m->desk, WIRE_DESK_ZONE, word);
	} else {
		year = month;
		month = word;
	}
	month = wire_desk_value(m->desk, WIRE_DESK_MONTH, month);
	if (wire_date_number(wire_str_sub(first, 0, 2), 2, &d.day) &&
	    wire_date_number(wire_str_sub(first, 2, 4), 2, &d.hour) &&
	    wire_date_number(wire_str_sub(first, 4, 6), 2, &d.minute) &&
	    wire_date_number(month, 2, &d.month) &&
	    wire_date_number(year, 2, &d.year)) {
		d.year = wire_date_year(d.year);
		m->story.published = wire_date_write(m->arena, &d);
	}
}

static void
use_header(struct message *m, const struct header *h)
{
	struct wire_str rest = h->rest, word, before = { NULL, 0 };

	m->story.urgency = h->urgency;
	m->story.section = h->category;
	m->story.id = wire_desk_id(m->arena, h->number, m->story.published);
	/* "ccccb   dpa 061": the service and its own number */
	while (next_word(&rest, &word)) {
		if (before.p != NULL && wire_ascii_letter(before.p[0]) &&
		    span(word, 0, wire_ascii_digit) == word.n)
			m->story.publisher = before;
		before = word;
	}
}

/* "Germany-football/Munich/Mueller/" */
static void
use_keywords(struct message *m, struct wire_str line)
{
	struct wire_str slug = wire_frames_bare(line), rest, word;
	size_t n = 1;

	while (slug.n > 0 && slug.p[slug.n - 1] == '/')
		slug.n--;
	if (slug.n == 0)
		return;
	for (size_t i = 0; i < slug.n; i++)
		n += slug.p[i] == '/';
	struct wire_str *v = wire_arena_array(m->arena, n, sizeof(*v));
	rest = slug;
	for (n = 0; wire_str_field(&rest, '/', &word); n++)
		v[n] = word;
	m->story.slug = slug;
	m->story.keywords = (struct wire_strs){ v, n };
	set_status(m, wire_desk_slug_status(m->desk, slug));
}

static bool
is_capitals(struct wire_str s)
{
	size_t capitals = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] >= 'a' && s.p[i] <= 'z')
			return false;
		capitals += s.p[i] >= 'A' && s.p[i] <= 'Z';
	}
	return capitals > 0;
}

static bool
is_embargo(const struct message *m, struct wire_str s)
{
	return wire_desk_opens(m->desk, WIRE_DESK_EMBARGO, wire_desk_bare(s)) > 0;
}

/* "EXTRA", "1ST LEAD", "(Achtung)": a few words in capitals, or all in brackets. */
static bool
is_label(const struct message *m, struct wire_str s)
{
	enum { MOST_WORDS = 3 };
	size_t blanks = 0;

	for (size_t i = 0; i < s.n; i++)
		blanks += s.p[i] == ' ';
	return (s.p[0] == '(' && s.p[s.n - 1] == ')') || is_embargo(m, s) ||
	    wire_desk_headline_status(m->desk, s).p != NULL ||
	    (blanks < MOST_WORDS && is_capitals(s));
}

enum { HEAD_LINES = 10 };

struct head {
	struct wire_str v[HEAD_LINES];
	size_t n;
};

/* Takes the lines off *body that stand above the sign of equality.  A message of
 * a service that has none begins with its headline if that is not indented, is
 * followed by a blank or an indented line, and is no sentence. */
static void
take_head(struct wire_str *body, struct head *head)
{
	struct wire_str rest = *body, line;
	size_t lines = 0;

	head->n = 0;
	while (head->n < HEAD_LINES && wire_str_line(&rest, &line)) {
		struct wire_str s = wire_frames_bare(line);
		const bool last = wire_str_ends(s, WIRE_STR("="));

		lines++;
		if (last)
			s = wire_frames_bare(wire_str_sub(s, 0, s.n - 1));
		if (s.n > 0)
			head->v[head->n++] = s;
		if (last) {
			*body = rest;
			return;
		}
	}
	head->n = 0;
	rest = *body;
	while (head->n < 3 && wire_str_line(&rest, &line)) {
		const struct wire_str s = wire_frames_bare(line);
		const bool ends = s.n == 0 || line.p[0] == ' ' || line.p[0] == '\t';

		if (ends && head->n > 0) {
			*body = s.n == 0 ? rest :
			    wire_str_sub(*body, (size_t)(line.p - body->p), body->n);
			return;
		}
		if (ends ? s.n > 0 : strchr(".!?\",", s.p[s.n - 1]) != NULL)
			break;
		if (s.n > 0)
			head->v[head->n++] = s;
	}
	head->n = 0;
}

static void
use_head(struct message *m, const struct head *head)
{
	struct wire_buf headline = { .arena = m->arena };
	size_t i = 0, end = head->n;
	struct wire_str names;

	while (end > 1 && wire_desk_byline(m->desk, head->v[end - 1], &names)) {
		m->story.byline = names;
		end--;
	}
	for (; i + 1 < end && is_label(m, head->v[i]); i++) {
		add_line(&m->labels, head->v[i]);
		if (is_embargo(m, head->v[i]))
			m->story.embargo = head->v[i];
		set_status(m, wire_desk_headline_status(m->desk, head->v[i]));
	}
	for (; i < end; i++) {
		if (headline.n > 0)
			wire_buf_char(&headline, ' ');
		wire_buf_add(&headline, head->v[i]);
	}
	m->story.headline = wire_buf_str(&headline);
	set_status(m, wire_desk_headline_status(m->desk, m->story.headline));
}

/* Does what is for editors alone begin here?  "# Notebook", or a line of stars
 * and "The following information is not for publication" below it. */
static bool
begins_notes(const struct message *m, struct wire_str line, struct wire_str rest)
{
	const struct wire_str s = wire_desk_bare(line);
	struct wire_str next;

	if (s.n > 0)
		return wire_desk_value(m->desk, WIRE_DESK_PRIVATE, s).p != NULL ||
		    (line.p[0] == '#' &&
		    wire_desk_value(m->desk, WIRE_DESK_NOTEBOOK, s).p != NULL);
	return wire_str_trim(line).n > 0 && wire_str_line(&rest, &next) &&
	    wire_desk_value(m->desk, WIRE_DESK_PRIVATE, wire_desk_bare(next)).p != NULL;
}

static void
use_body(struct message *m, struct wire_str body)
{
	struct wire_buf text = { .arena = m->arena };
	struct wire_str rest = body, line, first = WIRE_STR("");
	size_t end = body.n;

	while (end == body.n && wire_str_line(&rest, &line)) {
		if (begins_notes(m, line, rest))
			end = (size_t)(line.p - body.p);
		else if (first.n == 0)
			first = wire_frames_bare(line);
	}
	set_status(m, wire_desk_headline_status(m->desk, first));
	wire_unwrap(&text, wire_str_sub(body, 0, end));
	m->story.text = wire_buf_str(&text);
	m->notes = (struct wire_buf){ .arena = m->arena };
	add_line(&m->notes, wire_buf_str(&m->labels));
	if (end < body.n)
		wire_unwrap(&m->notes, wire_str_sub(body, end, body.n));
	m->story.editor_note = wire_buf_str(&m->notes);
	set_status(m, wire_desk_note_status(m->desk, m->story.editor_note));
}

/* Takes the time off the end of a message that has lost its ETX. */
static void
take_trailer(struct message *m, struct wire_str *body)
{
	struct wire_str s = wire_frames_bare(*body);
	const char *lf = s.n == 0 ? NULL : memrchr(s.p, '\n', s.n);
	const size_t at = lf == NULL ? 0 : (size_t)(lf + 1 - s.p);

	if (s.n == 0 || !is_trailer(wire_str_sub(s, at, s.n)))
		return;
	read_time(m, wire_str_sub(s, at, s.n));
	body->n = (size_t)(s.p + at - body->p);
}

/* Cuts *s at the control character; false if it has none. */
static bool
cut_at(struct wire_str *s, char control, struct wire_str *after)
{
	const char *hit = s->n == 0 ? NULL : memchr(s->p, control, s->n);

	if (hit == NULL)
		return false;
	const size_t at = (size_t)(hit - s->p);
	*after = wire_str_sub(*s, at + 1, s->n);
	s->n = at;
	return true;
}

/* They stand before STX, or, if that is lost, end with a slash. */
static void
take_keywords(struct message *m, struct wire_str *body)
{
	struct wire_str rest = wire_str_trim(*body), line, after;

	if (cut_at(body, WIRE_STX, &after)) {
		use_keywords(m, *body);
		*body = after;
	} else if (wire_str_line(&rest, &line) &&
	    wire_str_ends(wire_str_trim(line), WIRE_STR("/"))) {
		use_keywords(m, line);
		*body = rest;
	}
}

static struct wire_str
decode(struct message *m, struct wire_str bytes)
{
	const struct wire_str none = { NULL, 0 };
	const char *old = wire_charset_old(bytes);
	const struct wire_str utf8 = old == NULL ? none :
	    wire_charset_recode(m->arena, old, bytes);

	m->story.encoding = old;
	if (utf8.p != NULL)
		return utf8;
	const struct wire_decoded d = wire_charset_decode(m->arena, none, none,
	    bytes);
	m->story.encoding = d.encoding;
	return d.utf8;
}

static void
read_message(struct wire_intake *in, struct wire_str bytes, size_t line)
{
	struct message m = { .desk = in->ingest->desk,
	    .arena = wire_source_arena(in->src),
	    .story = { .line = line } };
	const bool framed = bytes.p[0] == WIRE_SOH;
	struct wire_str rest = decode(&m, bytes);
	struct wire_str body = rest, after, first = WIRE_STR("");
	struct header h;
	struct head head;

	m.labels.arena = m.arena;
	while (wire_frames_bare(first).n == 0 && wire_str_line(&rest, &first))
		;
	const bool has_header = read_header(first, &h);
	if (!has_header && !framed) {
		if (is_telex_mark(bytes))
			return;
		wire_source_reject(in->src, line, 0, bytes,
		    "not a message of IPTC 7901: it has no header");
		return;
	}
	if (has_header)
		body = rest;
	if (cut_at(&body, WIRE_ETX, &after)) {
		wire_str_line(&after, &first);
		if (is_trailer(first))
			read_time(&m, first);
	} else {
		take_trailer(&m, &body);
	}
	if (has_header)
		use_header(&m, &h);
	take_keywords(&m, &body);
	take_head(&body, &head);
	use_head(&m, &head);
	use_body(&m, body.n == 0 ? WIRE_STR("") : body);
	wire_intake_emit(in, &m.story);
}

static void
read_iptc7901(struct wire_intake *in)
{
	wire_frames_read(in, edge, read_message);
}

/* Without its control characters a header is known by its four fields. */
static enum wire_likeness
looks(struct wire_str head, const char *name)
{
	struct wire_str rest = head, line;
	struct header h;

	(void)name;
	while (wire_str_line(&rest, &line)) {
		const char *soh = memchr(line.p, WIRE_SOH, line.n);

		if (wire_frames_bare(line).n > 0 && !is_telex_mark(line))
			return !read_header(line, &h) ? WIRE_UNLIKE :
			    soh != NULL ? WIRE_CERTAIN : WIRE_LIKELY;
	}
	return WIRE_UNLIKE;
}

const struct wire_format wire_format_iptc7901 = {
	"iptc7901", looks, read_iptc7901
};
