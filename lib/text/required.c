/*
 * required.c - strings without which a regular expression does not match
 *
 * The expression is gone through once.  A stretch of plain characters is
 * required; of a group, what all its alternatives require, each its own; nothing
 * is if it may be absent.  Of all that is required the longest is taken.  Whatever
 * is not plainly understood (options inside the pattern, conditions, calls,
 * verbs) gives up all: then nothing is known, and PCRE2 is asked each time.
 */
#include "lib/text/required.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"

enum { SHORTEST = 2 };	/* bytes; for a single one PCRE2 looks itself */

struct strings {
	struct wire_str v[WIRE_REQUIRED_MOST];
	size_t n;
};

struct parser {
	struct wire_arena *arena;
	struct wire_str regex;
	size_t at;
	bool fold, lost;
};

/* Plain characters in a row. */
struct run {
	char bytes[WIRE_REQUIRED_LENGTH];
	size_t n;
};

/* What may stand behind an item. */
enum times { ONCE, REPEATED, MAYBE };

static struct strings alternatives(struct parser *p);

/* 0 at the end: a NUL in a pattern is no letter of anyone's. */
static char
peek(const struct parser *p, size_t ahead)
{
	return p->regex.n - p->at > ahead ? p->regex.p[p->at + ahead] : '\0';
}

static void
skip(struct parser *p, size_t n)
{
	const size_t rest = p->regex.n - p->at;

	p->at += n < rest ? n : rest;
}

static void
skip_past(struct parser *p, char end)
{
	while (p->at < p->regex.n && peek(p, 0) != end)
		p->at++;
	skip(p, 1);
}

/* ---- what is better ------------------------------------------------------------ */

static size_t
shortest(const struct strings *s)
{
	size_t n = s->n == 0 ? 0 : SIZE_MAX;

	for (size_t i = 0; i < s->n; i++)
		if (s->v[i].n < n)
			n = s->v[i].n;
	return n;
}

static void
keep_better(struct strings *best, const struct strings *s)
{
	if (shortest(s) > shortest(best))
		*best = *s;
}

static void
end_run(struct parser *p, struct run *run, struct strings *best)
{
	if (run->n >= SHORTEST) {
		char *const copy = wire_arena_alloc(p->arena, run->n);
		const struct strings one = { .v = { { copy, run->n } }, .n = 1 };

		memcpy(copy, run->bytes, run->n);
		keep_better(best, &one);
	}
	run->n = 0;
}

/* ---- items ----------------------------------------------------------------------- */

static enum times
repeat(struct parser *p)
{
	enum times times = REPEATED;
	size_t min = 0, digits = 0;

	switch (peek(p, 0)) {
	case '*': case '?':
		times = MAYBE;
		break;
	case '+':
		break;
	case '{':
		for (skip(p, 1); wire_ascii_digit(peek(p, 0)); digits++, skip(p, 1))
			min |= peek(p, 0) != '0';
		if (peek(p, 0) == ',')
			for (skip(p, 1); wire_ascii_digit(peek(p, 0)); skip(p, 1))
				;
		if (digits == 0 || peek(p, 0) != '}')	/* plain, or of a later PCRE2 */
			p->lost = true;
		times = min > 0 ? REPEATED : MAYBE;
		break;
	default:
		return ONCE;
	}
	skip(p, 1);
	if (peek(p, 0) == '+' || peek(p, 0) == '?')	/* possessive, lazy */
		skip(p, 1);
	return times;
}

/* A plain character of `len` bytes. */
static void
plain(struct parser *p, struct run *run, struct strings *best, size_t len)
{
	const char *const s = p->regex.p + p->at;

	skip(p, len);
	const enum times times = repeat(p);
	/* in any case, K is the sign of Kelvin, too, and s the long s */
	if (times == MAYBE || (p->fold && ((*s & 0x80) != 0 ||
	    memchr("kKsS", *s, 4) != NULL))) {
		end_run(p, run, best);
		return;
	}
	for (size_t i = 0; i < len && run->n < WIRE_REQUIRED_LENGTH; i++)
		run->bytes[run->n++] = (char)(p->fold && wire_ascii_letter(s[i]) ?
		    s[i] | 0x20 : s[i]);
	if (times == REPEATED || run->n == WIRE_REQUIRED_LENGTH)
		end_run(p, run, best);
}

static size_t
length_at(const struct parser *p)
{
	size_t len = 0;

	if (p->at < p->regex.n)
		wire_utf8_at(p->regex, p->at, &len);
	return len;
}

static void
escape(struct parser *p, struct run *run, struct strings *best)
{
	skip(p, 1);
	const char c = peek(p, 0);

	if (!wire_ascii_letter(c) && !wire_ascii_digit(c)) {
		plain(p, run, best, length_at(p));
		return;
	}
	end_run(p, run, best);
	skip(p, 1);
	if (wire_ascii_digit(c)) {
		while (wire_ascii_digit(peek(p, 0)))
			skip(p, 1);
	} else if (c == 'p' || c == 'P') {
		if (peek(p, 0) == '{')
			skip_past(p, '}');
		else
			skip(p, 1);
	} else if (strchr("dDwWsShHvVbBAzZGRXntrfae", c) == NULL) {
		p->lost = true;
	}
	repeat(p);
}

static void
class(struct parser *p)
{
	skip(p, peek(p, 1) == '^' ? 2 : 1);
	if (peek(p, 0) == ']')
		skip(p, 1);
	while (p->at < p->regex.n && peek(p, 0) != ']') {
		if (peek(p, 0) == '\\') {
			p->lost |= memchr("QEc", peek(p, 1), 3) != NULL;
			skip(p, 1);
		} else if (peek(p, 0) == '[' && memchr(":.=", peek(p, 1), 3) != NULL) {
			p->lost |= peek(p, 1) != ':';
			for (skip(p, 2); wire_ascii_letter(peek(p, 0)) ||
			    peek(p, 0) == '^'; skip(p, 1))
				;
			p->lost |= peek(p, 0) != ':' || peek(p, 1) != ']';
			skip(p, 1);
		}
		skip(p, 1);
	}
	skip(p, 1);
}

/* Goes past "(?<name>" and what else opens a group.  False: it only looks around,
 * and takes nothing. */
static bool
open_group(struct parser *p)
{
	bool takes = true;

	skip(p, 1);
	p->lost |= peek(p, 0) == '*';
	if (peek(p, 0) != '?')
		return true;
	const bool named = peek(p, 1) == 'P' && peek(p, 2) == '<';
	skip(p, named ? 2 : 1);
	switch (peek(p, 0)) {
	case ':': case '>': case '|':
		skip(p, 1);
		break;
	case '=': case '!':
		skip(p, 1);
		takes = false;
		break;
	case '<':
		takes = named || (peek(p, 1) != '=' && peek(p, 1) != '!');
		p->lost |= peek(p, 1) == '*';	/* (?<*…) looks behind, too */
		if (takes)
			skip_past(p, '>');
		else
			skip(p, 2);
		break;
	case '\'':
		skip(p, 1);
		skip_past(p, '\'');
		break;
	default:
		p->lost = true;
	}
	return takes;
}

static void
group(struct parser *p, struct strings *best)
{
	const bool takes = open_group(p);
	const struct strings s = alternatives(p);

	skip(p, 1);
	if (repeat(p) != MAYBE && takes)
		keep_better(best, &s);
}

static struct strings
sequence(struct parser *p)
{
	struct strings best = { .n = 0 };
	struct run run = { .n = 0 };

	while (!p->lost && p->at < p->regex.n && peek(p, 0) != '|' && peek(p, 0) != ')') {
		switch (peek(p, 0)) {
		case '(':
			end_run(p, &run, &best);
			group(p, &best);
			break;
		case '[':
			end_run(p, &run, &best);
			class(p);
			repeat(p);
			break;
		case '.': case '^': case '$':
			end_run(p, &run, &best);
			skip(p, 1);
			repeat(p);
			break;
		case '\\':
			escape(p, &run, &best);
			break;
		case '*': case '+': case '?': case '{':
			p->lost = true;
			break;
		default:
			plain(p, &run, &best, length_at(p));
		}
	}
	end_run(p, &run, &best);
	return best;
}

/* Groups stand in groups, no more than PCRE2 allows: 250 deep. */
static struct strings
alternatives(struct parser *p)
{
	struct strings all = sequence(p);

	while (!p->lost && peek(p, 0) == '|') {
		skip(p, 1);
		const struct strings s = sequence(p);

		if (all.n == 0 || s.n == 0 || all.n + s.n > WIRE_REQUIRED_MOST) {
			all.n = 0;
			continue;
		}
		memcpy(all.v + all.n, s.v, s.n * sizeof(*s.v));
		all.n += s.n;
	}
	return all;
}

void
wire_required_of(struct wire_arena *arena, struct wire_str regex, bool caseless,
    struct wire_required *out)
{
	struct parser p = { .arena = arena, .regex = regex, .fold = caseless };
	const struct strings s = alternatives(&p);

	*out = (struct wire_required){ .fold = caseless };
	if (p.lost || p.at < regex.n)
		return;
	out->n = s.n;
	memcpy(out->v, s.v, s.n * sizeof(*s.v));
}

/* ---- looking ---------------------------------------------------------------------- */

/* How common a byte is in text, about. */
static size_t
commonness(char c)
{
	static const char common[] = ".bvkwygp,fmucdlrhsnioate ";
	const char *const at = memchr(common, c, sizeof(common) - 1);

	return at != NULL ? 2 + (size_t)(at - common) : wire_ascii_letter(c);
}

static bool
same(const char *text, struct wire_str s, bool fold)
{
	if (!fold)
		return memcmp(text, s.p, s.n) == 0;
	for (size_t i = 0; i < s.n; i++)
		if ((wire_ascii_letter(text[i]) ? text[i] | 0x20 : text[i]) != s.p[i])
			return false;
	return true;
}

/* Is the string there, by that byte of it? */
static bool
found_by(struct wire_str text, struct wire_str s, size_t rare, char byte, bool fold)
{
	const char *const end = text.p + text.n - s.n + 1 + rare;
	const char *at = text.p + rare;

	while (at < end && (at = memchr(at, byte, (size_t)(end - at))) != NULL) {
		if (same(at - rare, s, fold))
			return true;
		at++;
	}
	return false;
}

static bool
found(struct wire_str text, struct wire_str s, bool fold)
{
	size_t rare = 0;

	if (text.n < s.n)
		return false;
	for (size_t i = 1; i < s.n; i++)
		if (commonness(s.p[i]) < commonness(s.p[rare]))
			rare = i;
	const char byte = s.p[rare];
	return found_by(text, s, rare, byte, fold) || (fold && wire_ascii_letter(byte) &&
	    found_by(text, s, rare, (char)(byte & ~0x20), fold));
}

bool
wire_required_in(const struct wire_required *r, struct wire_str text)
{
	for (size_t i = 0; i < r->n; i++)
		if (found(text, r->v[i], r->fold))
			return true;
	return r->n == 0;
}
