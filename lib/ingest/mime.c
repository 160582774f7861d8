/* mime.c - mail as RFC 5322 and MIME have it: headers, parts, encodings */
#include "lib/ingest/mime.h"

#include "lib/base/buf.h"
#include "lib/base/str.h"
#include "lib/ingest/charset.h"

/* ---- header fields --------------------------------------------------------- */

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct wire_str
wire_mime_field(struct wire_str head, const char *name)
{
	const struct wire_str wanted = wire_str_of(name);
	struct wire_str line, value = { NULL, 0 };

	while (wire_str_line(&head, &line)) {
		const bool folded = line.n > 0 && is_blank(line.p[0]);

		if (value.p != NULL && !folded)
			break;
		if (value.p != NULL)	/* goes on */
			value.n = (size_t)(line.p + line.n - value.p);
		else if (!folded && line.n > wanted.n && line.p[wanted.n] == ':' &&
		    wire_str_eq_nocase(wire_str_sub(line, 0, wanted.n), wanted))
			value = wire_str_sub(line, wanted.n + 1, line.n);
	}
	return value;
}

static int
hex_digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' :
	    (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

/* The byte that two digits after `mark` at byte i stand for; -1 if none. */
static int
hex_byte(struct wire_str s, size_t i)
{
	if (s.n - i < 3 || hex_digit(s.p[i + 1]) < 0 || hex_digit(s.p[i + 2]) < 0)
		return -1;
	return hex_digit(s.p[i + 1]) * 16 + hex_digit(s.p[i + 2]);
}

static void
decode_base64(struct wire_buf *out, struct wire_str s)
{
	enum { NONE = 64 };
	static const char digits[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	unsigned char value[256];
	uint32_t bits = 0;
	unsigned n = 0;

	memset(value, NONE, sizeof(value));
	for (int i = 0; i < 64; i++)
		value[(unsigned char)digits[i]] = (unsigned char)i;
	char *p = wire_buf_room(out, s.n / 4 * 3 + 3);
	for (size_t i = 0; i < s.n && s.p[i] != '='; i++) {
		const uint32_t v = value[(unsigned char)s.p[i]];

		if (v == NONE)	/* line ends, and what got in between */
			continue;
		bits = bits << 6 | v;
		n += 6;
		if (n >= 8) {
			n -= 8;
			*p++ = (char)(bits >> n & 255);
			out->n++;
		}
	}
}

/* One line of quoted-printable; `word`: an encoded word, where _ is a blank.
 * False if the line goes on. */
static bool
decode_quoted(struct wire_buf *out, struct wire_str s, bool word)
{
	while (!word && s.n > 0 && is_blank(s.p[s.n - 1]))
		s.n--;
	const bool soft = !word && s.n > 0 && s.p[s.n - 1] == '=';

	s.n -= soft;
	for (size_t i = 0; i < s.n; i++) {
		const int byte = s.p[i] == '=' ? hex_byte(s, i) : -1;

		wire_buf_char(out, byte >= 0 ? (char)byte :
		    word && s.p[i] == '_' ? ' ' : s.p[i]);
		if (byte >= 0)
			i += 2;
	}
	return !soft;
}

/* An encoded word at the front of s: "=?utf-8?Q?Caf=C3=A9?=".  Its length; 0 if
 * there is none. */
static size_t
encoded_word(struct wire_str s, struct wire_str *charset, char *how,
    struct wire_str *text)
{
	enum { LONGEST = 1024 };	/* the standard has 75 */
	struct wire_str rest;

	if (!wire_str_starts(s, WIRE_STR("=?")))
		return 0;
	if (s.n > LONGEST)
		s.n = LONGEST;
	rest = wire_str_sub(s, 2, s.n);
	if (!wire_str_field(&rest, '?', charset) || rest.n < 2 || rest.p[1] != '?')
		return 0;
	*how = (char)(rest.p[0] | 0x20);
	rest = wire_str_sub(rest, 2, rest.n);
	const char *end = memmem(rest.p, rest.n, "?=", 2);
	if (end == NULL || (*how != 'q' && *how != 'b') || charset->n > 60 ||
	    memchr(charset->p, ' ', charset->n) != NULL)
		return 0;
	*text = wire_str_sub(rest, 0, (size_t)(end - rest.p));
	const char *star = memchr(charset->p, '*', charset->n);	/* "utf-8*en" */
	if (star != NULL)
		charset->n = (size_t)(star - charset->p);
	return (size_t)(end + 2 - s.p);
}

struct words {
	struct wire_arena *arena;
	struct wire_str encodings;
	struct wire_buf out;
	struct wire_buf raw;	/* decoded bytes of one charset */
	struct wire_str charset;
};

static void
flush(struct words *w)
{
	wire_buf_add(&w->out, wire_charset_decode(w->arena, w->encodings,
	    w->charset, wire_buf_str(&w->raw)).utf8);
	w->raw = (struct wire_buf){ .arena = w->arena };
}

struct wire_str
wire_mime_text(struct wire_arena *arena, struct wire_str encodings,
    struct wire_str s)
{
	const struct wire_str none = { NULL, 0 };
	struct words w = { .arena = arena, .encodings = encodings,
	    .out = { .arena = arena },
	    .raw = { .arena = arena }, .charset = none };
	bool after_word = false;

	s = wire_str_trim(s);
	for (size_t i = 0; i < s.n;) {
		struct wire_str charset, text;
		size_t blanks = 0;
		char how = 0;

		while (i + blanks < s.n && is_blank(s.p[i + blanks]))
			blanks++;
		const size_t n = encoded_word(wire_str_sub(s, i + blanks, s.n),
		    &charset, &how, &text);
		const struct wire_str now = n > 0 ? charset : none;
		/* A character may be cut in two words: no flush between them,
		 * and blanks between them are not there. */
		if (!after_word || n == 0 || !wire_str_eq_nocase(now, w.charset)) {
			if (blanks > 0 && !(after_word && n > 0))
				wire_buf_char(&w.raw, ' ');
			if (n > 0 || after_word)
				flush(&w);
			w.charset = now;
		}
		i += blanks;
		if (n > 0 && how == 'b')
			decode_base64(&w.raw, text);
		else if (n > 0)
			decode_quoted(&w.raw, text, true);
		else if (i < s.n)
			wire_buf_char(&w.raw, s.p[i]);
		i += n > 0 ? n : 1;
		after_word = n > 0;
	}
	flush(&w);
	return wire_buf_str(&w.out);
}

/* ---- parameters -------------------------------------------------------------- */

/* Takes the next `name=value` off *rest, up to a semicolon outside quotes; false at
 * the end. */
static bool
next_param(struct wire_arena *arena, struct wire_str *rest, struct wire_str *name,
    struct wire_str *value)
{
	struct wire_buf b = { .arena = arena };
	bool quoted = false;
	size_t i = 0;

	if (rest->n == 0)
		return false;
	while (i < rest->n && rest->p[i] != '=' && rest->p[i] != ';')
		i++;
	*name = wire_str_trim(wire_str_sub(*rest, 0, i));
	for (i += i < rest->n && rest->p[i] == '='; i < rest->n; i++) {
		const char c = rest->p[i];

		if (c == '"')
			quoted = !quoted;
		else if (quoted && c == '\\' && i + 1 < rest->n)
			wire_buf_char(&b, rest->p[++i]);
		else if (c == ';' && !quoted)
			break;
		else if (quoted || !is_blank(c))
			wire_buf_char(&b, c);
	}
	*rest = wire_str_sub(*rest, i + (i < rest->n), rest->n);
	*value = wire_buf_str(&b);
	return true;
}

/* "utf-8'en'a%20b" */
static void
decode_extended(struct wire_buf *out, struct wire_str s, bool first)
{
	struct wire_str rest = s, skipped;

	if (first && wire_str_field(&rest, '\'', &skipped) &&
	    wire_str_field(&rest, '\'', &skipped) && rest.p != NULL)
		s = rest;
	for (size_t i = 0; i < s.n; i++) {
		const int byte = s.p[i] == '%' ? hex_byte(s, i) : -1;

		wire_buf_char(out, byte >= 0 ? (char)byte : s.p[i]);
		if (byte >= 0)
			i += 2;
	}
}

struct wire_str
wire_mime_param(struct wire_arena *arena, struct wire_str s, const char *wanted)
{
	const struct wire_str want = wire_str_of(wanted);
	struct wire_buf b = { .arena = arena };
	struct wire_str name, value;
	bool found = false;

	next_param(arena, &s, &name, &value);	/* "text/plain" itself */
	while (next_param(arena, &s, &name, &value)) {
		/* name, name*, name*0, name*1* */
		if (name.n < want.n || (name.n > want.n && name.p[want.n] != '*') ||
		    !wire_str_eq_nocase(wire_str_sub(name, 0, want.n), want))
			continue;
		if (name.n > want.n && name.p[name.n - 1] == '*')
			decode_extended(&b, value, !found);
		else
			wire_buf_add(&b, value);
		found = true;
		if (name.n == want.n)
			break;
	}
	return found ? wire_buf_str(&b) : (struct wire_str){ NULL, 0 };
}

/* ---- bodies -------------------------------------------------------------------- */

enum coding { PLAIN, BASE64, QUOTED };

static enum coding
coding_of(struct wire_str head)
{
	const struct wire_str s = wire_str_trim(wire_mime_field(head,
	    "Content-Transfer-Encoding"));

	return wire_str_eq_nocase(s, WIRE_STR("base64")) ? BASE64 :
	    wire_str_eq_nocase(s, WIRE_STR("quoted-printable")) ? QUOTED : PLAIN;
}

struct wire_str
wire_mime_body(struct wire_arena *arena, const struct wire_mime_part *part)
{
	const enum coding coding = coding_of(part->head);
	struct wire_buf b = { .arena = arena };
	struct wire_str rest = part->body, line;

	if (coding == PLAIN)
		return part->body;
	if (coding == BASE64)
		decode_base64(&b, part->body);
	else
		while (wire_str_line(&rest, &line))
			if (decode_quoted(&b, line, false))
				wire_buf_char(&b, '\n');
	return wire_buf_str(&b);
}

/* ---- parts ----------------------------------------------------------------------- */

enum {
	DEEPEST = 16,		/* multiparts in multiparts; what is deeper is no part */
	MOST_MESSAGES = 64	/* mails in a mail, one within another or not */
};

struct level {			/* a multipart that is open */
	struct wire_str boundary;
	size_t message, alternative;
	bool digest;
};

struct parser {
	struct wire_arena *arena;
	struct wire_mime *out;
	struct level levels[DEEPEST];
	size_t depth;
	size_t size;		/* of out->parts */
	bool in_part;		/* the last of them is under way */
};

/* Level whose boundary this line is, and whether it ends it; DEEPEST if none. */
static size_t
boundary_at(const struct parser *m, struct wire_str line, bool *ends)
{
	if (line.n < 3 || line.p[0] != '-' || line.p[1] != '-')
		return DEEPEST;
	line = wire_str_sub(line, 2, line.n);
	for (size_t i = m->depth; i-- > 0;) {
		const struct wire_str b = m->levels[i].boundary;

		if (!wire_str_starts(line, b))
			continue;
		struct wire_str rest = wire_str_sub(line, b.n, line.n);
		*ends = wire_str_starts(rest, WIRE_STR("--"));
		if (*ends)
			rest = wire_str_sub(rest, 2, rest.n);
		if (wire_str_trim(rest).n == 0)
			return i;
	}
	return DEEPEST;
}

/* Takes header lines off *rest, and the blank line after them. */
static struct wire_str
take_head(const struct parser *m, struct wire_str *rest)
{
	struct wire_str head = { rest->p, 0 }, line, here = *rest;
	bool ends;

	while (wire_str_line(rest, &line) && wire_str_trim(line).n > 0) {
		if (boundary_at(m, line, &ends) < DEEPEST) {
			*rest = here;	/* a part cut off in its header */
			break;
		}
		head.n = (size_t)(line.p + line.n - head.p);
		here = *rest;
	}
	return head;
}

static void
add_part(struct parser *m, struct wire_mime_part part)
{
	struct wire_mime *out = m->out;

	if (out->nparts == m->size) {
		const size_t size = 2 * m->size + 8;

		out->parts = wire_arena_grow(m->arena, out->parts,
		    m->size * sizeof(*out->parts), size * sizeof(*out->parts));
		m->size = size;
	}
	out->parts[out->nparts++] = part;
	m->in_part = true;
}

static struct wire_str
type_of(struct wire_str head, bool digest)
{
	struct wire_str value = wire_mime_field(head, "Content-Type"), type;

	if (value.p == NULL || !wire_str_field(&value, ';', &type) ||
	    wire_str_trim(type).n == 0)
		return digest ? WIRE_STR("message/rfc822") : WIRE_STR("text/plain");
	return wire_str_trim(type);
}

static bool
is_type(struct wire_str type, const char *start)
{
	const struct wire_str s = wire_str_of(start);

	return type.n >= s.n && wire_str_eq_nocase(wire_str_sub(type, 0, s.n), s);
}

/* What begins with these header lines: a multipart, a part, or a mail, which begins
 * with header lines again. */
static void
begin(struct parser *m, struct wire_str *rest)
{
	const struct level *up = m->depth > 0 ? &m->levels[m->depth - 1] : NULL;
	size_t message = up == NULL ? 0 : up->message;
	bool digest = up != NULL && up->digest;

	for (;;) {
		const struct wire_str head = take_head(m, rest);
		const struct wire_str type = type_of(head, digest);
		const struct wire_str value = wire_mime_field(head, "Content-Type");
		struct level level = { .message = message,
		    .alternative = up == NULL ? 0 : up->alternative };

		if (message == m->out->nmessages)
			m->out->heads[m->out->nmessages++] = head;
		if (is_type(type, "message/rfc822") &&
		    m->out->nmessages < MOST_MESSAGES && coding_of(head) == PLAIN) {
			message = m->out->nmessages;
			digest = false;
			continue;
		}
		level.boundary = is_type(type, "multipart/") && m->depth < DEEPEST ?
		    wire_mime_param(m->arena, value, "boundary") :
		    (struct wire_str){ NULL, 0 };
		if (level.boundary.n == 0) {
			/* a multipart without a boundary is text all the same */
			add_part(m, (struct wire_mime_part){ .head = head,
			    .body = *rest, .message = message,
			    .alternative = level.alternative,
			    .type = is_type(type, "multipart/") ?
			    WIRE_STR("text/plain") : type });
			return;
		}
		level.digest = is_type(type, "multipart/digest");
		if (is_type(type, "multipart/alternative"))
			level.alternative = ++m->out->nalternatives;
		m->levels[m->depth++] = level;
		return;
	}
}

/* Ends the part before the line that begins at `end`; the line break before it
 * belongs to the boundary. */
static void
end_part(struct parser *m, const char *end)
{
	if (!m->in_part)
		return;
	struct wire_str *body = &m->out->parts[m->out->nparts - 1].body;
	body->n = body->p == NULL ? 0 : (size_t)(end - body->p);
	if (body->n > 0 && body->p[body->n - 1] == '\n')
		body->n--;
	m->in_part = false;
}

void
wire_mime_parse(struct wire_arena *arena, struct wire_str mail,
    struct wire_mime *out)
{
	struct parser m = { .arena = arena, .out = out };
	struct wire_str rest = mail, line;

	*out = (struct wire_mime){ .heads = wire_arena_array(arena, MOST_MESSAGES,
	    sizeof(*out->heads)) };
	begin(&m, &rest);
	while (wire_str_line(&rest, &line)) {
		bool ends;
		const size_t level = boundary_at(&m, line, &ends);

		if (level == DEEPEST)
			continue;
		end_part(&m, line.p);
		m.depth = level + !ends;
		if (!ends)
			begin(&m, &rest);
	}
}
