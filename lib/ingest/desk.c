/* desk.c - what desks write around a story: who wrote it, notes, a kill */
#include "lib/ingest/desk.h"

#include "lib/base/str.h"

static const char *const classes[WIRE_NDESK] = {
	"canceled", "withheld", "order", "byline", "house", "note", "picture",
	"notebook", "private", "embargo", "month", "zone"
};

struct entry {
	struct wire_str phrase, value;
};

struct list {
	struct entry *v;
	size_t n, size;
};

struct wire_desk {
	struct list lists[WIRE_NDESK];
};

static void
add(struct wire_env *env, struct list *list, struct entry e)
{
	if (list->n == list->size) {
		const size_t size = 2 * list->size + 16;
		struct entry *v = wire_env_alloc(env, size * sizeof(*v));

		if (list->n > 0)
			memcpy(v, list->v, list->n * sizeof(*v));
		list->v = v;
		list->size = size;
	}
	list->v[list->n++] = e;
}

static void
load(struct wire_env *env, struct wire_desk *desk, struct wire_str bytes,
    const char *file)
{
	struct wire_str line, name;

	for (size_t n = 1; wire_str_line(&bytes, &line); n++) {
		struct entry e = { .value = WIRE_STR("") };
		size_t class = 0;

		if (line.n == 0 || line.p[0] == '#')
			continue;
		wire_str_field(&line, '\t', &name);
		while (class < WIRE_NDESK && !wire_str_is(name, classes[class]))
			class++;
		if (class == WIRE_NDESK)
			wire_env_fail(env, file, n, 1, "unknown class '%.*s'",
			    (int)name.n, name.p);
		if (!wire_str_field(&line, '\t', &e.phrase) || e.phrase.n == 0)
			wire_env_fail(env, file, n, name.n + 2, "no phrase");
		wire_str_field(&line, '\t', &e.value);
		add(env, &desk->lists[class], e);
	}
}

struct wire_desk *
wire_desk_open(struct wire_env *env)
{
	struct wire_desk *desk = wire_env_alloc(env, sizeof(*desk));
	struct wire_str bytes;
	const char *file;

	*desk = (struct wire_desk){ 0 };
	if (wire_env_data(env, "formats/wire.tsv", &bytes, &file))
		load(env, desk, bytes, file);
	return desk;
}

/* Most phrases differ from most lines in the first letter. */
static bool
same(struct wire_str phrase, struct wire_str s)
{
	return s.n == phrase.n && ((phrase.p[0] ^ s.p[0]) & ~0x20) == 0 &&
	    wire_str_eq_nocase(phrase, s);
}

struct wire_str
wire_desk_value(const struct wire_desk *desk, enum wire_desk_class class,
    struct wire_str phrase)
{
	const struct list *list = &desk->lists[class];

	for (size_t i = 0; i < list->n; i++)
		if (same(list->v[i].phrase, phrase))
			return list->v[i].value;
	return (struct wire_str){ NULL, 0 };
}

static bool
is_word_byte(char c)
{
	return wire_ascii_letter(c) || wire_ascii_digit(c) || (unsigned char)c >= 0x80;
}

size_t
wire_desk_opens(const struct wire_desk *desk, enum wire_desk_class class,
    struct wire_str line)
{
	const struct list *list = &desk->lists[class];
	size_t longest = 0;

	for (size_t i = 0; i < list->n; i++) {
		const size_t n = list->v[i].phrase.n;

		if (n > longest && n <= line.n &&
		    same(list->v[i].phrase, wire_str_sub(line, 0, n)) &&
		    (n == line.n || !is_word_byte(line.p[n])))
			longest = n;
	}
	return longest;
}

struct wire_str
wire_desk_bare(struct wire_str s)
{
	static const char marks[] = " \t\r\n*/-_=<>^!.:;,()[]#+|\"`'";

	while (s.n > 0 && strchr(marks, s.p[0]) != NULL && s.p[0] != '\0')
		s = wire_str_sub(s, 1, s.n);
	while (s.n > 0 && strchr(marks, s.p[s.n - 1]) != NULL && s.p[s.n - 1] != '\0')
		s.n--;
	return s;
}

struct wire_str
wire_desk_id(struct wire_arena *arena, struct wire_str number,
    struct wire_str published)
{
	struct wire_buf b = { .arena = arena };

	if (number.n == 0 || published.n < 10)
		return (struct wire_str){ NULL, 0 };
	wire_buf_add(&b, number);
	wire_buf_char(&b, '-');
	wire_buf_add(&b, wire_str_sub(published, 0, 10));
	return wire_buf_str(&b);
}

/* ---- status --------------------------------------------------------------- */

static bool
has_lower(struct wire_str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] >= 'a' && s.p[i] <= 'z')
			return true;
	return false;
}

/* What the label says, in any case. */
static struct wire_str
label(const struct wire_desk *desk, struct wire_str s)
{
	s = wire_desk_bare(s);
	if (wire_desk_value(desk, WIRE_DESK_CANCELED, s).p != NULL)
		return WIRE_STR("canceled");
	if (wire_desk_value(desk, WIRE_DESK_WITHHELD, s).p != NULL)
		return WIRE_STR("withheld");
	return (struct wire_str){ NULL, 0 };
}

/* The same where it shares a line: in capitals alone.  "Kill: the making of a
 * film" is none. */
static struct wire_str
loud_label(const struct wire_desk *desk, struct wire_str s)
{
	return has_lower(s) ? (struct wire_str){ NULL, 0 } : label(desk, s);
}

/* Does a label end before, or begin after, byte i?  "KILL: ", "(KILL) ",
 * "KILL/", "KILL - ", "KILL -- ", "KILL — ". */
static bool
is_edge(struct wire_str s, size_t i)
{
	const char c = s.p[i];

	if (c == ':' || c == ')' || c == ']' || c == '(' || c == '[' || c == '/')
		return true;
	if (c != ' ' || s.n - i < 3)
		return false;
	const struct wire_str next = wire_str_sub(s, i + 1, s.n);

	return next.p[0] == '_' || next.p[0] == '-' ||
	    wire_str_starts(next, WIRE_STR("–")) ||
	    wire_str_starts(next, WIRE_STR("—"));
}

struct wire_str
wire_desk_headline_status(const struct wire_desk *desk, struct wire_str s)
{
	struct wire_str status = label(desk, s);
	size_t first = 0, last;

	s = wire_desk_bare(s);
	while (first < s.n && !is_edge(s, first))
		first++;
	if (status.p != NULL || first == s.n)
		return status;
	for (last = s.n; !is_edge(s, last - 1);)
		last--;
	status = loud_label(desk, wire_str_sub(s, 0, first));
	/* "WORST EVER ROAD - KILL" is all capitals and no sign of anything */
	if (status.p == NULL && has_lower(s))
		status = loud_label(desk, wire_str_sub(s, last, s.n));
	return status;
}

/* "BC-US--Ferry, KILL", "Lunde/ferry/Kill/"; the first field is the subject. */
struct wire_str
wire_desk_slug_status(const struct wire_desk *desk, struct wire_str slug)
{
	struct wire_str status = label(desk, slug);
	size_t end = slug.n;

	for (size_t i = slug.n; status.p == NULL && i-- > 0;) {
		const char c = slug.p[i];
		const struct wire_str field = wire_str_sub(slug, i + 1, end);

		if (c == ',' || c == '/')
			status = label(desk, field);
		else if (c == '-' && has_lower(slug))
			status = loud_label(desk, field);
		else
			continue;
		end = i;
	}
	return status;
}

struct wire_str
wire_desk_note_status(const struct wire_desk *desk, struct wire_str note)
{
	enum { LOOK_AT = 4096 };
	const size_t n = note.n < LOOK_AT ? note.n : LOOK_AT;

	for (size_t i = 0; i < n; i++)
		if ((i == 0 || !is_word_byte(note.p[i - 1])) &&
		    is_word_byte(note.p[i]) &&
		    wire_desk_opens(desk, WIRE_DESK_ORDER,
		    wire_str_sub(note, i, note.n)) > 0)
			return WIRE_STR("canceled");
	return (struct wire_str){ NULL, 0 };
}

/* ---- bylines -------------------------------------------------------------- */

bool
wire_desk_byline(const struct wire_desk *desk, struct wire_str line,
    struct wire_str *names)
{
	enum { LONGEST = 160 };

	line = wire_str_trim(line);
	const size_t n = wire_desk_opens(desk, WIRE_DESK_BYLINE, line);
	if (n == 0 || line.n > LONGEST || wire_str_ends(line, WIRE_STR(".")) ||
	    line.p[0] < 'A' || line.p[0] > 'Z')
		return false;
	*names = wire_str_trim(wire_str_sub(line, n, line.n));
	return names->n > 0;
}
