/* record.c - members of a line: found, read, set, spliced */
#include "lib/record/record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/json.h"
#include "lib/record/scan.h"

struct member {
	struct wire_str name;		/* decoded, or raw if that cannot be */
	const char *begin, *value, *end;	/* in the line; NULL: new */
	struct wire_str json;		/* value; p NULL: made of `layer` */
	enum wire_layer layer;
	bool changed, deleted;
};

/* All that a stage may change, so that a stage can be undone. */
struct state {
	struct member *members;
	size_t nmembers, room;
	bool shared;		/* `members` are the undo state's too */
	bool changed;
	struct wire_layer_value layers[WIRE_NLAYERS];
	void *caches[WIRE_NCACHES];
	const uint32_t *counts;	/* code points before each 256 bytes of text */
	size_t last_byte, last_cp;	/* that was asked for; offsets ascend */
	struct wire_buf printed;
	bool failed;
};

struct wire_record {
	struct wire_arena arena;
	size_t ceiling;			/* of the arena while stages work */
	bool lenient;
	struct wire_str line;
	bool controls;			/* TAB or CR between tokens */
	const char *input;
	size_t lineno, number;
	struct state now;
	bool hidden;
	jmp_buf *unwind;		/* NULL: nobody is there to catch it */
	char reason[512];
	const char *where;		/* in the line; NULL: nowhere */
	const char *reading;		/* what is being read; NULL: nothing is */
};

enum { BLOCK = 256 };	/* bytes of text a code point count covers */

/* ---- life ------------------------------------------------------------------ */

static _Noreturn void
unwind(struct wire_record *rec)
{
	if (rec->unwind == NULL)
		abort();
	longjmp(*rec->unwind, 1);
}

static void
arena_failed(void *ctx, const char *why)
{
	struct wire_record *rec = ctx;
	snprintf(rec->reason, sizeof(rec->reason), "%s", why);
	rec->where = NULL;
	unwind(rec);
}

struct wire_record *
wire_record_new(size_t max_record, bool lenient)
{
	struct wire_record *rec = calloc(1, sizeof(*rec));
	if (rec == NULL)
		return NULL;
	rec->ceiling = max_record * 64;
	rec->lenient = lenient;
	rec->arena.fail = arena_failed;
	rec->arena.ctx = rec;
	return rec;
}

void
wire_record_free(struct wire_record *rec)
{
	if (rec != NULL)
		wire_arena_free(&rec->arena);
	free(rec);
}

struct wire_arena *
wire_record_arena(struct wire_record *rec)
{
	return &rec->arena;
}

struct wire_buf
wire_record_buf(struct wire_record *rec)
{
	return (struct wire_buf){ .arena = &rec->arena };
}

void *
wire_record_grow(struct wire_record *rec, void *v, size_t n, size_t more,
    size_t *room, size_t size)
{
	const size_t old = *room;

	if (n + more <= old)
		return v;
	*room = 2 * (n + more) + 8;
	return wire_arena_grow(&rec->arena, v, old * size, *room * size);
}

void *
wire_alloc(struct wire_record *rec, size_t n)
{
	return wire_arena_alloc(&rec->arena, n);
}

void *
wire_alloc_array(struct wire_record *rec, size_t count, size_t size)
{
	return wire_arena_array(&rec->arena, count, size);
}

void
wire_reject(struct wire_record *rec, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(rec->reason, sizeof(rec->reason), fmt, ap);
	va_end(ap);
	rec->where = rec->reading;
	rec->reading = NULL;
	unwind(rec);
}

bool
wire_record_try(struct wire_record *rec,
    void (*body)(struct wire_record *rec, void *ctx), void *ctx)
{
	jmp_buf here, *const outer = rec->unwind;
	rec->unwind = &here;
	if (setjmp(here) != 0) {
		rec->unwind = outer;
		return false;
	}
	body(rec, ctx);
	rec->unwind = outer;
	return true;
}

void
wire_record_reading(struct wire_record *rec, const char *p)
{
	const bool inside = p >= rec->line.p && p < rec->line.p + rec->line.n;
	rec->reading = inside ? p : NULL;
}

const char *
wire_record_reason(const struct wire_record *rec, size_t *column)
{
	*column = 0;
	if (rec->where != NULL)
		*column = 1 + wire_utf8_count((struct wire_str){ rec->line.p,
		    (size_t)(rec->where - rec->line.p) });
	return rec->reason;
}

struct wire_str
wire_record_line(const struct wire_record *rec)
{
	return rec->line;
}

const char *
wire_input_name(const struct wire_record *rec)
{
	return rec->input;
}

size_t
wire_input_line(const struct wire_record *rec)
{
	return rec->lineno;
}

size_t
wire_record_number(const struct wire_record *rec)
{
	return rec->number;
}

void
wire_record_set_number(struct wire_record *rec, size_t number)
{
	rec->number = number;
}

void **
wire_record_cache(struct wire_record *rec, enum wire_cache what)
{
	return &rec->now.caches[what];
}

void
wire_mark_failed(struct wire_record *rec)
{
	rec->now.failed = true;
}

bool
wire_record_lenient(const struct wire_record *rec)
{
	return rec->lenient;
}

bool
wire_record_failed(const struct wire_record *rec)
{
	return rec->now.failed;
}

void
wire_print(struct wire_record *rec, struct wire_str bytes)
{
	rec->now.printed.arena = &rec->arena;
	wire_buf_add(&rec->now.printed, bytes);
}

void
wire_printf(struct wire_record *rec, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	rec->now.printed.arena = &rec->arena;
	wire_buf_vprintf(&rec->now.printed, fmt, ap);
	va_end(ap);
}

struct wire_str
wire_record_printed(const struct wire_record *rec)
{
	return wire_buf_str(&rec->now.printed);
}

/* ---- scanning -------------------------------------------------------------- */

static struct member *
add_member(struct wire_record *rec)
{
	struct state *s = &rec->now;
	if (s->shared || s->nmembers == s->room) {
		size_t room = s->nmembers == s->room ? 2 * s->room + 16 : s->room;
		struct member *v = WIRE_NEW(rec, struct member, room);
		if (s->nmembers > 0)
			memcpy(v, s->members, s->nmembers * sizeof(*v));
		s->members = v;
		s->room = room;
		s->shared = false;
	}
	struct member *m = &s->members[s->nmembers++];
	*m = (struct member){ 0 };
	return m;
}

/* A name with escapes is decoded to be compared: "te\u0078t" is text. */
static struct wire_str
member_name(struct wire_record *rec, struct wire_str raw)
{
	if (memchr(raw.p, '\\', raw.n) == NULL)
		return raw;
	char *name = wire_alloc(rec, raw.n);
	size_t n = wire_unescape(name, raw, false);
	return n == SIZE_MAX ? raw : (struct wire_str){ name, n };
}

static bool
scan_member(struct wire_record *rec, struct wire_scan *s)
{
	const char *begin = s->p;
	if (s->p == s->end || *s->p != '"') {
		s->why = "a member's name in double quotes is missing";
		return false;
	}
	if (!wire_scan_string(s))
		return false;
	const struct wire_str raw = { begin + 1, (size_t)(s->p - begin) - 2 };
	wire_scan_blanks(s);
	if (s->p == s->end || *s->p != ':') {
		s->why = "colon missing";
		return false;
	}
	s->p++;
	wire_scan_blanks(s);
	const char *value = s->p;
	if (!wire_scan_value(s, 1))
		return false;
	struct member *m = add_member(rec);
	m->name = member_name(rec, raw);
	m->begin = begin;
	m->value = value;
	m->end = s->p;
	m->json = (struct wire_str){ value, (size_t)(s->p - value) };
	return true;
}

static bool
scan_line(struct wire_record *rec, struct wire_scan *s)
{
	wire_scan_blanks(s);
	if (s->p == s->end || *s->p != '{') {
		s->why = "not a JSON object";
		return false;
	}
	s->p++;
	wire_scan_blanks(s);
	if (s->p < s->end && *s->p == '}') {
		s->p++;
	} else {
		for (;;) {
			if (!scan_member(rec, s))
				return false;
			wire_scan_blanks(s);
			if (s->p < s->end && *s->p == '}')
				break;
			if (s->p == s->end || *s->p != ',') {
				s->why = s->p == s->end ? "the line ends early" :
				    "comma or } missing";
				return false;
			}
			s->p++;
			wire_scan_blanks(s);
		}
		s->p++;
	}
	wire_scan_blanks(s);
	if (s->p != s->end) {
		s->why = "more than one value on the line";
		return false;
	}
	rec->controls = s->controls;
	return true;
}

/* The line; or if not all of it is UTF-8, a copy with U+FFFD for what is not. */
static struct wire_str
repaired(struct wire_record *rec, struct wire_str line)
{
	if (wire_utf8_valid(line) == line.n)
		return line;
	struct wire_buf b = wire_record_buf(rec);
	while (line.n > 0) {
		size_t n = wire_utf8_valid(line);
		wire_buf_add(&b, wire_str_sub(line, 0, n));
		line = wire_str_sub(line, n, line.n);
		if (line.n > 0) {
			wire_buf_add(&b, WIRE_STR("\xef\xbf\xbd"));
			line = wire_str_sub(line, 1, line.n);
		}
	}
	return wire_buf_str(&b);
}

static void
parse(struct wire_record *rec, void *ctx)
{
	(void)ctx;
	if (rec->lenient)
		rec->line = repaired(rec, rec->line);
	struct wire_scan s = { .p = rec->line.p, .end = rec->line.p + rec->line.n };
	if (scan_line(rec, &s))
		return;
	snprintf(rec->reason, sizeof(rec->reason), "%s", s.why);
	rec->where = s.p;
	unwind(rec);
}

bool
wire_record_parse(struct wire_record *rec, struct wire_str line,
    const char *input, size_t lineno)
{
	wire_arena_reset(&rec->arena);
	rec->arena.ceiling = rec->ceiling;
	rec->now = (struct state){ 0 };
	rec->hidden = false;
	rec->input = input;
	rec->lineno = lineno;
	rec->number = lineno - 1;
	rec->line = line;
	rec->controls = false;
	return wire_record_try(rec, parse, NULL);
}

/* ---- members --------------------------------------------------------------- */

static struct member *
find(struct wire_record *rec, const char *name)
{
	const size_t n = strlen(name);
	struct state *s = &rec->now;
	for (size_t i = 0; i < s->nmembers; i++) {
		struct member *m = &s->members[i];
		if (m->name.n == n && !m->deleted &&
		    memcmp(m->name.p, name, n) == 0)
			return m;
	}
	return NULL;
}

static enum wire_layer
layer_of(const char *name)
{
	enum wire_layer l = 0;
	while (l < WIRE_NLAYERS && strcmp(wire_layer_names[l], name) != 0)
		l++;
	return l;
}

bool
wire_has(struct wire_record *rec, const char *name)
{
	return find(rec, name) != NULL;
}

bool
wire_record_readable(struct wire_record *rec, const char *name)
{
	const enum wire_layer l = layer_of(name);
	const struct member *m = find(rec, name);
	return (l < WIRE_NLAYERS && rec->now.layers[l].hidden) ||
	    (m != NULL && !wire_str_is(m->json, "null"));
}

bool
wire_get_json(struct wire_record *rec, const char *name, struct wire_str *json)
{
	struct member *m = find(rec, name);
	if (m == NULL)
		return false;
	if (m->json.p == NULL) {
		struct wire_buf b = wire_record_buf(rec);
		wire_layer_encode(rec, m->layer, &rec->now.layers[m->layer], &b);
		m->json = wire_buf_str(&b);
	}
	*json = m->json;
	return true;
}

bool
wire_get_string(struct wire_record *rec, const char *name, struct wire_str *utf8)
{
	struct wire_str json;
	if (!wire_get_json(rec, name, &json) || wire_str_is(json, "null"))
		return false;
	struct wire_json j = wire_json_of(json);
	const char *const outer = rec->reading;	/* of a layer: its offsets ask
						 * for the text */
	wire_record_reading(rec, j.p);
	*utf8 = wire_json_string(&j, rec, name);
	rec->reading = outer;
	return true;
}

/* The member to change, made if it is not there. */
static struct member *
own(struct wire_record *rec, const char *name)
{
	struct state *s = &rec->now;
	const struct member *found = find(rec, name);
	const size_t i = found == NULL ? s->nmembers :
	    (size_t)(found - s->members);
	if (found == NULL) {
		add_member(rec)->name = wire_str_of(name);
	} else if (s->shared) {
		struct member *v = WIRE_NEW(rec, struct member, s->room);
		memcpy(v, s->members, s->nmembers * sizeof(*v));
		s->members = v;
		s->shared = false;
	}
	s->changed = true;
	s->members[i].changed = true;
	return &s->members[i];
}

/* What was computed from the text that was. */
static void
forget_text(struct wire_record *rec)
{
	memset(rec->now.caches, 0, sizeof(rec->now.caches));
	rec->now.counts = NULL;
	rec->now.last_byte = rec->now.last_cp = 0;
}

static void
forget_layer(struct wire_record *rec, const char *name)
{
	const enum wire_layer l = layer_of(name);
	if (l < WIRE_NLAYERS)
		rec->now.layers[l] = (struct wire_layer_value){ 0 };
	if (l == WIRE_LAYER_TEXT)
		forget_text(rec);
}

void
wire_set_json(struct wire_record *rec, const char *name, struct wire_str json)
{
	if (rec->hidden)
		return;
	forget_layer(rec, name);
	own(rec, name)->json = json;
}

void
wire_set_string(struct wire_record *rec, const char *name, struct wire_str utf8)
{
	struct wire_buf b = wire_record_buf(rec);
	wire_json_put_string(&b, utf8);
	wire_set_json(rec, name, wire_buf_str(&b));
}

void
wire_delete(struct wire_record *rec, const char *name)
{
	if (rec->hidden)
		return;
	forget_layer(rec, name);
	if (find(rec, name) != NULL)
		own(rec, name)->deleted = true;
}

struct wire_layer_value *
wire_record_layer(struct wire_record *rec, enum wire_layer which)
{
	return &rec->now.layers[which];
}

void
wire_record_set_layer(struct wire_record *rec, enum wire_layer which,
    const void *v, size_t n)
{
	rec->now.layers[which] = (struct wire_layer_value){
		.v = v, .n = n, .known = true, .hidden = rec->hidden,
	};
	if (rec->hidden)
		return;
	struct member *m = own(rec, wire_layer_names[which]);
	m->json = (struct wire_str){ NULL, 0 };
	m->layer = which;
}

/* ---- the text -------------------------------------------------------------- */

struct wire_str
wire_text(struct wire_record *rec)
{
	struct wire_layer_value *l = &rec->now.layers[WIRE_LAYER_TEXT];
	if (!l->known) {
		struct wire_str s = WIRE_STR("");
		wire_get_string(rec, "text", &s);
		*l = (struct wire_layer_value){ .v = s.p, .n = s.n, .known = true };
	}
	return (struct wire_str){ l->v, l->n };
}

void
wire_set_text(struct wire_record *rec, struct wire_str utf8)
{
	static const char *const stale[] = {
		"sentences", "entities", "quotes", "summary", "findings",
		"blocks", "tokens", "details",
	};
	if (wire_has(rec, "text") && wire_str_eq(wire_text(rec), utf8))
		return;
	for (size_t i = 0; i < sizeof(stale) / sizeof(stale[0]); i++)
		wire_delete(rec, stale[i]);
	forget_text(rec);
	wire_record_set_layer(rec, WIRE_LAYER_TEXT, utf8.p, utf8.n);
}

static size_t
count(const char *p, size_t n)
{
	return wire_utf8_count((struct wire_str){ p, n });
}

/* counts[i]: code points before byte i * BLOCK; one more at the end. */
static const uint32_t *
code_point_counts(struct wire_record *rec, struct wire_str text)
{
	if (rec->now.counts == NULL) {
		const size_t blocks = text.n / BLOCK;
		uint32_t *v = WIRE_NEW(rec, uint32_t, blocks + 2);
		v[0] = 0;
		for (size_t i = 0; i < blocks; i++)
			v[i + 1] = v[i] +
			    (uint32_t)count(text.p + i * BLOCK, BLOCK);
		v[blocks + 1] = v[blocks] + (uint32_t)count(
		    text.p + blocks * BLOCK, text.n - blocks * BLOCK);
		rec->now.counts = v;
	}
	return rec->now.counts;
}

size_t
wire_codepoint(struct wire_record *rec, size_t at)
{
	const struct wire_str text = wire_text(rec);
	const uint32_t *counts = code_point_counts(rec, text);
	struct state *s = &rec->now;
	size_t from = at / BLOCK * BLOCK, cp = counts[at / BLOCK];
	if (s->last_byte >= from && s->last_byte <= at) {
		from = s->last_byte;
		cp = s->last_cp;
	}
	s->last_byte = at;
	return s->last_cp = cp + count(text.p + from, at - from);
}

size_t
wire_byte(struct wire_record *rec, size_t cp)
{
	const struct wire_str text = wire_text(rec);
	const uint32_t *counts = code_point_counts(rec, text);
	size_t low = 0, high = text.n / BLOCK + 1;
	if (cp > counts[high])
		wire_reject(rec, "offset %zu is past the text, which has %u "
		    "code points", cp, counts[high]);
	if (counts[high] == text.n)	/* all ASCII */
		return cp;
	while (high - low > 1) {
		const size_t middle = (low + high) / 2;
		if (counts[middle] <= cp)
			low = middle;
		else
			high = middle;
	}
	size_t at = low * BLOCK, left = cp - counts[low];
	/* a block may begin inside a character that the one before counted */
	while (at < text.n && ((unsigned char)text.p[at] & 0xc0) == 0x80)
		at++;
	for (; left > 0; left--) {
		size_t len;
		wire_utf8_at(text, at, &len);
		at += len;
	}
	return at;
}

/* ---- stages ---------------------------------------------------------------- */

/* A member that a stage reads or writes must be there once: which of two is
 * meant cannot be known, and replacing one would keep the other. */
static void
reject_duplicates(struct wire_record *rec, const char *names)
{
	struct wire_str rest = wire_str_of(names), name;
	while (rest.n > 0 && wire_str_field(&rest, ' ', &name)) {
		const struct member *first = NULL;
		for (size_t i = 0; i < rec->now.nmembers; i++) {
			const struct member *m = &rec->now.members[i];
			if (m->deleted || !wire_str_eq(m->name, name))
				continue;
			if (first != NULL) {
				snprintf(rec->reason, sizeof(rec->reason),
				    "member %.*s is there twice", (int)name.n,
				    name.p);
				rec->where = m->begin;
				unwind(rec);
			}
			first = m;
		}
	}
}

struct stage {
	const struct wire_filter *filter;
	const void *shared;
	enum wire_verdict verdict;
};

static void
apply(struct wire_record *rec, void *ctx)
{
	struct stage *stage = ctx;
	reject_duplicates(rec, stage->filter->reads);
	reject_duplicates(rec, stage->filter->writes);
	stage->verdict = stage->filter->apply(stage->shared, rec);
}

bool
wire_record_apply(struct wire_record *rec, const struct wire_filter *f,
    const void *shared, bool hidden, enum wire_verdict *verdict)
{
	struct stage stage = { .filter = f, .shared = shared };
	rec->now.shared = true;
	const struct state before = rec->now;
	rec->hidden = hidden;
	const bool done = wire_record_try(rec, apply, &stage);
	if (!done)
		rec->now = before;
	rec->hidden = false;
	*verdict = stage.verdict;
	return done;
}

/* ---- writing --------------------------------------------------------------- */

/* Copies bytes of the line; a TAB or CR can only be between tokens there. */
static void
copy(struct wire_record *rec, struct wire_buf *out, const char *p, const char *end)
{
	const size_t n = (size_t)(end - p);
	char *to = wire_buf_room(out, n);
	memcpy(to, p, n);
	out->n += n;
	if (rec->controls)
		for (size_t i = 0; i < n; i++)
			if (to[i] == '\t' || to[i] == '\r')
				to[i] = ' ';
}

static void
write_value(struct wire_record *rec, struct wire_buf *out, const struct member *m)
{
	if (m->json.p != NULL)
		wire_buf_add(out, m->json);
	else
		wire_layer_encode(rec, m->layer, &rec->now.layers[m->layer], out);
}

static void
write_spliced(struct wire_record *rec, struct wire_buf *out)
{
	const struct state *s = &rec->now;
	const char *const begin = rec->line.p, *const end = begin + rec->line.n;
	const char *const open = (const char *)memchr(begin, '{', rec->line.n) + 1;
	const char *behind = begin;	/* end of the line's member before */
	size_t i, written = 0;

	for (i = 0; i < s->nmembers && s->members[i].begin != NULL; i++) {
		const struct member *m = &s->members[i];
		if (!m->deleted) {
			if (written == 0 && behind != begin) {
				/* the first one went, and so does its comma */
				copy(rec, out, begin, open);
				behind = (const char *)memchr(behind, ',',
				    (size_t)(m->begin - behind)) + 1;
			}
			copy(rec, out, behind, m->changed ? m->value : m->end);
			if (m->changed)
				write_value(rec, out, m);
			written++;
		}
		behind = m->end;
	}
	if (written == 0)
		copy(rec, out, begin, open);
	if (behind == begin)
		behind = open;
	for (; i < s->nmembers; i++) {
		const struct member *m = &s->members[i];
		if (m->deleted)
			continue;
		if (written++ > 0)
			wire_buf_char(out, ',');
		wire_json_put_string(out, m->name);
		wire_buf_char(out, ':');
		write_value(rec, out, m);
	}
	copy(rec, out, behind, end);
}

void
wire_record_write(struct wire_record *rec, struct wire_buf *out)
{
	/* the little that writing takes must not lose a record at its limit */
	rec->arena.ceiling = 0;
	if (rec->now.changed)
		write_spliced(rec, out);
	else
		copy(rec, out, rec->line.p, rec->line.p + rec->line.n);
	wire_buf_char(out, '\n');
}
