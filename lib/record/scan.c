/* scan.c - the JSON grammar of one line */
#include "lib/record/scan.h"

#include <endian.h>
#include <string.h>

#include "lib/base/utf8.h"

/* Sixteen bytes at a time, in the compilers' own vectors: SSE2, NEON, or what
 * the machine has. */
typedef unsigned char bytes16 __attribute__((vector_size(16)));

/* Which of eight bytes in memory is the first that is not 0. */
static inline size_t
first_marked(uint64_t bytes)
{
	return (size_t)__builtin_ctzll(le64toh(bytes)) / 8;
}

size_t
wire_scan_plain(const char *p, const char *end)
{
	const char *from = p;
	while (end - p >= 16) {
		bytes16 x;
		uint64_t half[2];
		memcpy(&x, p, 16);
		const bytes16 odd = (bytes16)((x < 0x20) | (x > 0x7f) |
		    (x == '"') | (x == '\\'));
		memcpy(half, &odd, 16);
		if (half[0] != 0)
			return (size_t)(p - from) + first_marked(half[0]);
		if (half[1] != 0)
			return (size_t)(p - from) + 8 + first_marked(half[1]);
		p += 16;
	}
	while (p < end && (unsigned char)(*p - 0x20) < 0x60 && *p != '"' &&
	    *p != '\\')
		p++;
	return (size_t)(p - from);
}

static bool
fail(struct wire_scan *s, const char *at, const char *why)
{
	s->p = at;
	s->why = why;
	return false;
}

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)(c | 32);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Length of the escape at p, 0 if it is none. */
static size_t
escape(const char *p, const char *end)
{
	if (end - p < 2)
		return 0;
	switch (p[1]) {
	case '"': case '\\': case '/':
	case 'b': case 'f': case 'n': case 'r': case 't':
		return 2;
	case 'u':
		if (end - p < 6)
			return 0;
		for (int i = 2; i < 6; i++)
			if (hex(p[i]) < 0)
				return 0;
		return 6;
	default:
		return 0;
	}
}

bool
wire_scan_string(struct wire_scan *s)
{
	const char *p = s->p + 1, *const end = s->end;
	for (;;) {
		p += wire_scan_plain(p, end);
		if (p == end)
			return fail(s, s->p, "string without an end");
		if (*p == '"') {
			s->p = p + 1;
			return true;
		}
		if (*p == '\\') {
			size_t n = escape(p, end);
			if (n == 0)
				return fail(s, p, "no such escape");
			p += n;
		} else if ((unsigned char)*p < 0x20) {
			return fail(s, p, "raw control character in a string");
		} else {
			size_t n = wire_utf8_sequence(p, (size_t)(end - p));
			if (n == 0)
				return fail(s, p, "not UTF-8");
			p += n;
		}
	}
}

void
wire_scan_blanks(struct wire_scan *s)
{
	for (; s->p < s->end; s->p++) {
		if (*s->p == '\t' || *s->p == '\r')
			s->controls = true;
		else if (*s->p != ' ')
			return;
	}
}

static bool
is_digit(const char *p, const char *end)
{
	return p < end && *p >= '0' && *p <= '9';
}

static const char *
digits(const char *p, const char *end)
{
	while (is_digit(p, end))
		p++;
	return p;
}

static bool
number(struct wire_scan *s)
{
	const char *p = s->p, *const end = s->end;
	if (*p == '-')
		p++;
	if (!is_digit(p, end))
		return fail(s, s->p, *s->p == '-' ? "minus without a number" :
		    "not a JSON value");
	if (*p == '0' && is_digit(p + 1, end))
		return fail(s, p, "number with a leading zero");
	p = digits(p, end);
	if (p < end && *p == '.') {
		if (!is_digit(++p, end))
			return fail(s, p, "decimal point without digits");
		p = digits(p, end);
	}
	if (p < end && (*p == 'e' || *p == 'E')) {
		p++;
		if (p < end && (*p == '+' || *p == '-'))
			p++;
		if (!is_digit(p, end))
			return fail(s, p, "exponent without digits");
		p = digits(p, end);
	}
	s->p = p;
	return true;
}

static bool
word(struct wire_scan *s, struct wire_str w)
{
	if ((size_t)(s->end - s->p) < w.n || memcmp(s->p, w.p, w.n) != 0)
		return fail(s, s->p, "not a JSON value");
	s->p += w.n;
	return true;
}

static bool
scalar(struct wire_scan *s)
{
	switch (*s->p) {
	case '"':
		return wire_scan_string(s);
	case 't':
		return word(s, WIRE_STR("true"));
	case 'f':
		return word(s, WIRE_STR("false"));
	case 'n':
		return word(s, WIRE_STR("null"));
	default:
		return number(s);
	}
}

/* The key and the colon of the next member. */
static bool
key(struct wire_scan *s)
{
	wire_scan_blanks(s);
	if (s->p == s->end || *s->p != '"')
		return fail(s, s->p, "a member's name in double quotes is missing");
	if (!wire_scan_string(s))
		return false;
	wire_scan_blanks(s);
	if (s->p == s->end || *s->p != ':')
		return fail(s, s->p, "colon missing");
	s->p++;
	return true;
}

/* Iterative: the nesting of hostile input is a bit set, not the C stack. */
bool
wire_scan_value(struct wire_scan *s, unsigned depth)
{
	uint64_t objects = 0;	/* bit d: the container at depth d is an object */
	const unsigned bottom = depth;
	bool fresh = false;	/* just behind '[' or '{' */

	for (;;) {
		wire_scan_blanks(s);
		if (s->p == s->end)
			return fail(s, s->p, "the line ends early");
		const bool in_object = depth > bottom && objects >> (depth - 1) & 1;
		if (fresh && *s->p == (in_object ? '}' : ']')) {
			s->p++;
			depth--;
		} else {
			if (in_object) {
				if (!key(s))
					return false;
				wire_scan_blanks(s);
				if (s->p == s->end)
					return fail(s, s->p, "the line ends early");
			}
			if (*s->p == '{' || *s->p == '[') {
				if (depth == WIRE_MAX_DEPTH)
					return fail(s, s->p, "nested deeper than 64");
				const uint64_t bit = (uint64_t)1 << depth++;
				objects = *s->p++ == '{' ? objects | bit :
				    objects & ~bit;
				fresh = true;
				continue;
			}
			if (!scalar(s))
				return false;
		}
		/* a value is complete: close what ends here */
		for (;;) {
			if (depth == bottom)
				return true;
			wire_scan_blanks(s);
			if (s->p == s->end)
				return fail(s, s->p, "the line ends early");
			const bool object = objects >> (depth - 1) & 1;
			if (*s->p == ',') {
				s->p++;
				break;
			}
			if (*s->p != (object ? '}' : ']'))
				return fail(s, s->p, object ?
				    "comma or } missing" : "comma or ] missing");
			s->p++;
			depth--;
		}
		fresh = false;
	}
}

static uint32_t
hex4(const char *p)
{
	uint32_t v = 0;
	for (int i = 0; i < 4; i++)
		v = v << 4 | (uint32_t)hex(p[i]);
	return v;
}

size_t
wire_unescape(char *out, struct wire_str s, bool lenient)
{
	static const char plain[] = "b\bf\fn\nr\rt\t";
	char *o = out;
	const char *p = s.p, *const end = s.p + s.n;
	while (p < end) {
		const char *hit = memchr(p, '\\', (size_t)(end - p));
		const size_t n = (size_t)((hit == NULL ? end : hit) - p);
		memcpy(o, p, n);
		o += n;
		p += n;
		if (hit == NULL)
			break;
		if (p[1] != 'u') {
			const char *as = strchr(plain, p[1]);
			*o++ = as == NULL ? p[1] : as[1];
			p += 2;
			continue;
		}
		uint32_t c = hex4(p + 2);
		p += 6;
		if (c >= 0xd800 && c < 0xdc00 && end - p >= 6 &&
		    p[0] == '\\' && p[1] == 'u' &&
		    hex4(p + 2) >= 0xdc00 && hex4(p + 2) < 0xe000) {
			c = 0x10000 + ((c - 0xd800) << 10) + (hex4(p + 2) - 0xdc00);
			p += 6;
		} else if (c >= 0xd800 && c < 0xe000) {
			if (!lenient)
				return SIZE_MAX;
			c = 0xfffd;
		}
		o += wire_utf8_put(o, c);
	}
	return (size_t)(o - out);
}
