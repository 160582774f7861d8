/*
 * mail.c - mail, and mailboxes of it (RFC 822 and after, MIME, mbox)
 *
 * The text of a mail is a story; so is each mail that is attached to it, and each
 * attachment that is text or in a format of news.
 */
#include "lib/base/str.h"
#include "lib/ingest/charset.h"
#include "lib/ingest/date.h"
#include "lib/ingest/desk.h"
#include "lib/ingest/gather.h"
#include "lib/ingest/html.h"
#include "lib/ingest/mime.h"
#include "lib/ingest/unwrap.h"

/* ---- text ------------------------------------------------------------------- */

static bool
is_type(struct wire_str type, const char *name)
{
	const struct wire_str s = wire_str_of(name);

	return type.n >= s.n && wire_str_eq_nocase(wire_str_sub(type, 0, s.n), s);
}

static bool
is_html(const struct wire_mime_part *part)
{
	return is_type(part->type, "text/html");
}

static bool
is_attachment(const struct wire_mime_part *part)
{
	return is_type(wire_str_trim(wire_mime_field(part->head,
	    "Content-Disposition")), "attachment");
}

static struct wire_str
type_param(struct wire_arena *arena, const struct wire_mime_part *part,
    const char *name)
{
	return wire_mime_param(arena, wire_mime_field(part->head, "Content-Type"),
	    name);
}

/* RFC 3676: a line that ends with a blank goes on in the next. */
static void
join_flowed(struct wire_buf *out, struct wire_str lines, bool drop_blank)
{
	struct wire_str line;
	bool goes_on = false;

	while (wire_str_line(&lines, &line)) {
		if (line.n > 0 && line.p[0] == ' ')	/* stuffed */
			line = wire_str_sub(line, 1, line.n);
		const bool flows = line.n > 0 && line.p[line.n - 1] == ' ';

		if (!goes_on && out->n > 0 && wire_str_trim(line).n > 0)
			wire_buf_char(out, '\n');
		line.n -= flows && drop_blank;
		if (goes_on || wire_str_trim(line).n > 0)
			wire_buf_add(out, line);
		goes_on = flows;
	}
	while (out->n > 0 && out->p[out->n - 1] == ' ')
		out->n--;
}

/* Cuts the text at a line "-- ", which a signature follows; returns that. */
static struct wire_str
cut_signature(struct wire_str *text)
{
	struct wire_str rest = *text, line;

	while (wire_str_line(&rest, &line))
		if (wire_str_is(line, "-- ") || wire_str_is(line, "--")) {
			text->n = (size_t)(line.p - text->p);
			return wire_str_trim(rest);
		}
	return (struct wire_str){ NULL, 0 };
}

struct mail {
	struct wire_intake *in;
	struct wire_arena *arena;	/* of the record */
	struct wire_str encodings;
	struct wire_story story;
	struct wire_buf text, notes;
	size_t pieces;			/* that the text was made of */
};

static void
add_line(struct wire_buf *b, struct wire_str s)
{
	if (b->n > 0 && s.n > 0)
		wire_buf_char(b, '\n');
	wire_buf_add(b, s);
}

static struct wire_str
charset_of(struct mail *m, const struct wire_mime_part *part, struct wire_str raw)
{
	const struct wire_decoded d = wire_charset_decode(m->arena, m->encodings,
	    type_param(m->arena, part, "charset"), raw);

	m->story.encoding = d.encoding;
	return d.utf8;
}

static struct wire_str
plain_text(struct mail *m, const struct wire_mime_part *part)
{
	struct wire_str text = charset_of(m, part, wire_mime_body(m->arena, part));
	const struct wire_str format = type_param(m->arena, part, "format");
	struct wire_buf b = { .arena = m->arena };

	add_line(&m->notes, cut_signature(&text));
	if (wire_str_eq_nocase(format, WIRE_STR("flowed")))
		join_flowed(&b, text, wire_str_eq_nocase(
		    type_param(m->arena, part, "delsp"), WIRE_STR("yes")));
	else
		wire_unwrap(&b, text);
	return wire_buf_str(&b);
}

/* Of a page without a charset in the header, the page itself says what it is in. */
static void
read_html(struct mail *m, const struct wire_mime_part *part,
    struct wire_story *story)
{
	const struct wire_html *html = m->in->ingest->html;
	const struct wire_str raw = wire_mime_body(m->arena, part);

	if (type_param(m->arena, part, "charset").p != NULL) {
		wire_html_read(html, charset_of(m, part, raw), m->arena, story);
		return;
	}
	const struct wire_decoded page = wire_html_bytes(html, raw, m->arena);
	m->story.encoding = page.encoding;
	if (page.why == NULL)
		wire_html_read(html, page.utf8, m->arena, story);
}

static void
add_text(struct mail *m, const struct wire_story *piece)
{
	if (wire_str_trim(piece->text).n == 0)
		return;
	if (m->pieces++ == 0) {
		m->story.text = piece->text;
		m->story.blocks = piece->blocks;
		m->story.nblocks = piece->nblocks;
		return;
	}
	if (m->pieces == 2)
		add_line(&m->text, m->story.text);
	add_line(&m->text, piece->text);
	m->story.text = wire_buf_str(&m->text);
	m->story.nblocks = 0;
}

/* Adds one of the two, either may be NULL.  Plain text is what the author wrote;
 * but "This mail is in HTML" is not, next to a page that is much longer. */
static void
add_best(struct mail *m, const struct wire_mime_part *plain,
    const struct wire_mime_part *html)
{
	enum { STUB = 400, TIMES = 5 };
	struct wire_story page = { .line = 0 }, text = page;

	if (plain != NULL)
		text.text = plain_text(m, plain);
	if (html != NULL && html->body.n > 0 && text.text.n < STUB)
		read_html(m, html, &page);
	add_text(m, page.text.n > TIMES * text.text.n ? &page : &text);
}

/* ---- one mail ------------------------------------------------------------------ */

/* The name in "Kari Moe <kari@ndn.example>", "kari@ndn.example (Kari Moe)". */
static struct wire_str
name_of(struct wire_str s)
{
	const struct wire_str none = { NULL, 0 };
	const char *open = s.n == 0 ? NULL : memchr(s.p, '<', s.n);
	struct wire_str name = none;

	if (open != NULL) {
		name = wire_str_trim(wire_str_sub(s, 0, (size_t)(open - s.p)));
	} else if (s.n > 0 && (open = memchr(s.p, '(', s.n)) != NULL) {
		const char *end = memchr(open, ')', s.n - (size_t)(open - s.p));

		if (end != NULL)
			name = (struct wire_str){ open + 1, (size_t)(end - open - 1) };
	}
	if (name.n > 1 && name.p[0] == '"' && name.p[name.n - 1] == '"')
		name = wire_str_sub(name, 1, name.n - 1);
	return name.n == 0 || memchr(name.p, '@', name.n) != NULL ? none : name;
}

static struct wire_strs
split_keywords(struct wire_arena *arena, struct wire_str rest)
{
	struct wire_str word;
	size_t n = 1;

	for (size_t i = 0; i < rest.n; i++)
		n += rest.p[i] == ',';
	struct wire_str *v = wire_arena_array(arena, n, sizeof(*v));
	for (n = 0; wire_str_field(&rest, ',', &word); n++)
		v[n] = word;
	return (struct wire_strs){ v, n };
}

/* The header field as text; "" if it is missing. */
static struct wire_str
field(const struct mail *m, struct wire_str head, const char *name)
{
	return wire_mime_text(m->arena, m->encodings, wire_mime_field(head, name));
}

static void
use_head(struct mail *m, struct wire_str head)
{
	struct wire_story *s = &m->story;
	struct wire_str id = wire_str_trim(wire_mime_field(head, "Message-ID"));
	const struct wire_str date = wire_str_trim(wire_mime_field(head, "Date"));

	if (id.n > 2 && id.p[0] == '<' && id.p[id.n - 1] == '>')
		id = wire_str_sub(id, 1, id.n - 1);
	s->id = id;
	s->headline = field(m, head, "Subject");
	s->byline = name_of(field(m, head, "From"));
	s->publisher = field(m, head, "Organization");
	s->language = wire_str_trim(wire_mime_field(head, "Content-Language"));
	if (memchr(s->language.n > 0 ? s->language.p : "", ',', s->language.n) != NULL)
		s->language.n = 0;	/* several */
	s->published = wire_date_of_mail(m->arena, date);
	if (s->published.p == NULL)
		s->published = date;
	s->keywords = split_keywords(m->arena, field(m, head, "Keywords"));
	s->status = wire_desk_headline_status(m->in->ingest->desk, s->headline);
	if (s->status.p == NULL)
		s->status = wire_desk_note_status(m->in->ingest->desk, s->headline);
}

/* A document of its own, if it is one, and its format. */
static const struct wire_format *
document_in(struct wire_arena *arena, const struct wire_mime_part *part,
    struct wire_str *bytes)
{
	const bool text = is_type(part->type, "text/plain") || is_html(part);

	if (text ? !is_attachment(part) : !is_type(part->type, "text/xml") &&
	    !is_type(part->type, "text/vnd.") && !is_type(part->type, "application/"))
		return NULL;
	struct wire_str name = wire_mime_param(arena, wire_mime_field(part->head,
	    "Content-Disposition"), "filename");
	if (name.p == NULL)
		name = type_param(arena, part, "name");
	struct wire_buf z = { .arena = arena };
	wire_buf_add(&z, name);
	wire_buf_char(&z, '\0');
	*bytes = wire_mime_body(arena, part);
	const struct wire_format *format = wire_format_of(*bytes, z.p);
	return format == &wire_format_mail ? &wire_format_text :
	    format == &wire_format_text && !text ? NULL : format;
}

/* Text that is all the mail has may be a message of another format, too: of a wire, or
 * JSON from a form.  A line break in JSON is a blank, or the mail's own. */
static const struct wire_format *
format_inside(struct wire_arena *arena, const struct wire_mime *mime,
    struct wire_str *bytes)
{
	const struct wire_format *format;

	if (mime->nparts != 1 || !is_type(mime->parts[0].type, "text/plain"))
		return NULL;
	*bytes = wire_mime_body(arena, &mime->parts[0]);
	format = wire_format_of(*bytes, "");
	if (format == &wire_format_records || format == &wire_format_json) {
		char *p = wire_arena_alloc(arena, bytes->n);

		for (size_t i = 0; i < bytes->n; i++)
			p[i] = bytes->p[i] == '\n' ? ' ' : bytes->p[i];
		bytes->p = p;
		return &wire_format_json;
	}
	return format == &wire_format_text || format == &wire_format_html ||
	    format == &wire_format_mail ? NULL : format;
}

/* Emits the text of the message as a story. */
static void
emit_message(struct wire_intake *in, const struct wire_mime *mime, size_t message,
    size_t line, bool with_documents)
{
	struct mail m = { .in = in, .arena = wire_source_arena(in->src),
	    .encodings = wire_html_encodings(in->ingest->html),
	    .story = { .line = line, .text = WIRE_STR("") } };
	const struct wire_mime_part **plain, **html, *p;
	const size_t n = mime->nalternatives + 1;

	m.text.arena = m.notes.arena = m.arena;
	plain = wire_arena_array(m.arena, n, sizeof(const void *));
	html = wire_arena_array(m.arena, n, sizeof(const void *));
	for (size_t i = 0; i < n; i++)
		plain[i] = html[i] = NULL;
	/* of an alternative, the first of each kind; used where it ends */
	for (size_t i = mime->nparts; i-- > 0;) {
		p = &mime->parts[i];
		if (is_attachment(p))
			continue;
		if (is_type(p->type, "text/plain"))
			plain[p->alternative] = p;
		else if (is_html(p))
			html[p->alternative] = p;
	}
	for (size_t i = 0; i < mime->nparts; i++) {
		p = &mime->parts[i];
		const size_t a = p->alternative;

		if (p->message != message || is_attachment(p))
			continue;
		if (a > 0 && (p == plain[a] || p == html[a])) {
			add_best(&m, plain[a], html[a]);
			plain[a] = html[a] = NULL;
		} else if (a == 0 && is_type(p->type, "text/plain")) {
			add_best(&m, p, NULL);
		} else if (a == 0 && is_html(p)) {
			add_best(&m, NULL, p);
		}
	}
	if (m.pieces == 0 && with_documents)
		return;
	use_head(&m, mime->heads[message]);
	m.story.editor_note = wire_buf_str(&m.notes);
	wire_intake_emit(in, &m.story);
}

/* ---- files -------------------------------------------------------------------------- */

struct document {
	const struct wire_format *format;	/* NULL: it is none */
	struct wire_str bytes;
};

struct box {
	struct wire_intake *in;
	struct wire_gather g;	/* the mail under way */
	size_t line_at;		/* byte of it where this line begins */
	bool many;		/* "From " lines part mails */
	bool after_blank;
	struct wire_arena *kept;	/* the mail, while its stories come and go */
};

static void
read_mail(struct box *b, struct wire_str mail, size_t line)
{
	struct wire_mime mime;
	struct wire_str whole;
	bool any = false;

	wire_mime_parse(b->kept, mail, &mime);
	struct document *v = wire_arena_array(b->kept, mime.nparts, sizeof(*v));
	const struct wire_format *inside = format_inside(b->kept, &mime, &whole);
	if (inside != NULL) {
		wire_intake_nested(b->in, inside, whole);
		return;
	}
	for (size_t i = 0; i < mime.nparts; i++) {
		v[i].format = document_in(b->kept, &mime.parts[i], &v[i].bytes);
		any |= v[i].format != NULL;
	}
	for (size_t i = 0; i < mime.nmessages; i++)
		emit_message(b->in, &mime, i, line, any || mime.nmessages > 1);
	for (size_t i = 0; i < mime.nparts; i++)
		if (v[i].format != NULL)
			wire_intake_nested(b->in, v[i].format, v[i].bytes);
}

static void
end_mail(struct box *b)
{
	struct wire_str rest = { b->g.p, b->g.n }, mail = rest, line;

	if (b->g.too_long && b->g.n > 0)
		wire_gather_reject(&b->g);
	/* some begin with a line of blanks */
	while (wire_str_line(&rest, &line) && wire_str_trim(line).n == 0)
		mail = rest;
	if (!b->g.too_long && mail.n > 0) {
		wire_arena_reset(b->kept);
		char *p = wire_arena_alloc(b->kept, mail.n);

		memcpy(p, mail.p, mail.n);
		wire_gather_forget(&b->g);
		read_mail(b, (struct wire_str){ p, mail.n }, b->g.line);
	}
	wire_gather_forget(&b->g);
	b->g.too_long = false;
	b->g.line = b->in->input.line;
	b->line_at = 0;
}

static void
add(struct box *b, struct wire_str s)
{
	wire_gather_add(&b->g, s);
	if (b->g.n == 0)	/* has been set aside */
		b->line_at = 0;
}

/* "From kari@ndn.example Tue Mar 10 …" begins a mail, and ">From" in one is what a
 * mailbox makes of "From". */
static void
end_line(struct box *b)
{
	const struct wire_str line = b->g.n == 0 ? WIRE_STR("") :
	    (struct wire_str){ b->g.p + b->line_at, b->g.n - b->line_at };
	size_t quoted = 0;

	if (b->many && b->after_blank && wire_str_starts(line, WIRE_STR("From "))) {
		b->g.n = b->line_at;
		end_mail(b);
		b->after_blank = false;
		return;
	}
	b->after_blank = wire_str_trim(line).n == 0;
	while (b->many && quoted < line.n && line.p[quoted] == '>')
		quoted++;
	if (quoted > 0 && wire_str_starts(wire_str_sub(line, quoted, line.n),
	    WIRE_STR("From "))) {
		memmove(b->g.p + b->line_at, line.p + 1, line.n - 1);
		b->g.n--;
	}
	add(b, WIRE_STR("\n"));
	b->line_at = b->g.n;
}

static void
read_mailbox(struct wire_intake *in)
{
	struct box b = { .in = in, .g = { .src = in->src, .line = 1 },
	    .kept = wire_source_arena_new(in->src),
	    .many = wire_str_starts(in->input.window, WIRE_STR("From ")),
	    .after_blank = true };
	enum wire_end end;

	do {
		struct wire_str piece;

		end = wire_input_text(&in->input, false, &piece);
		add(&b, piece);
		if (end == WIRE_END_LINE)
			end_line(&b);
	} while (end != WIRE_END_INPUT);
	end_mail(&b);
}

/* A header, up to the first blank line: all of it fields, and among them some that
 * only mail has.  "Headline: …" and "Date: …" above a story make none. */
static enum wire_likeness
looks(struct wire_str head, const char *name)
{
	static const char *const own[] = {
		"Received", "Return-Path", "Message-ID", "MIME-Version",
		"Delivered-To", "From", "To", "Subject", "Date", "Content-Type"
	};
	enum { SURE = 5, FEWEST = 3 };	/* the first of them; of them all */
	size_t found = 0, fields = 0;
	bool sure = false;
	struct wire_str line;

	(void)name;
	while (wire_str_line(&head, &line)) {
		const char *colon = line.n == 0 ? NULL : memchr(line.p, ':', line.n);

		if (wire_str_trim(line).n == 0 && fields == 0)
			continue;
		if (wire_str_trim(line).n == 0)
			break;
		if (fields == 0 && wire_str_starts(line, WIRE_STR("From ")))
			continue;
		if (head.n == 0)	/* may be cut off */
			break;
		if (line.p[0] == ' ' || line.p[0] == '\t') {
			if (fields == 0)
				return WIRE_UNLIKE;
			continue;
		}
		if (colon == NULL || memchr(line.p, ' ', (size_t)(colon - line.p)) != NULL)
			return WIRE_UNLIKE;
		fields++;
		const struct wire_str field = { line.p, (size_t)(colon - line.p) };
		for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++)
			if (wire_str_eq_nocase(field, wire_str_of(own[i]))) {
				found++;
				sure |= i < SURE;
			}
	}
	return found < FEWEST ? WIRE_UNLIKE : sure ? WIRE_CERTAIN : WIRE_LIKELY;
}

const struct wire_format wire_format_mail = { "mail", looks, read_mailbox };
