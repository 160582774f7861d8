/* str.c - borrowed strings */
#include "lib/base/str.h"

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct wire_str
wire_str_trim(struct wire_str s)
{
	while (s.n > 0 && is_blank(s.p[0]))
		s.p++, s.n--;
	while (s.n > 0 && is_blank(s.p[s.n - 1]))
		s.n--;
	return s;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

bool
wire_str_eq_nocase(struct wire_str a, struct wire_str b)
{
	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (lower(a.p[i]) != lower(b.p[i]))
			return false;
	return true;
}

bool
wire_str_field(struct wire_str *rest, char sep, struct wire_str *field)
{
	if (rest->p == NULL)
		return false;
	const char *hit = rest->n == 0 ? NULL : memchr(rest->p, sep, rest->n);
	*field = *rest;
	if (hit == NULL) {
		*rest = (struct wire_str){ NULL, 0 };
	} else {
		field->n = (size_t)(hit - rest->p);
		*rest = wire_str_sub(*rest, field->n + 1, rest->n);
	}
	return true;
}

bool
wire_str_line(struct wire_str *rest, struct wire_str *line)
{
	if (rest->n == 0)	/* the last line end begins no line */
		return false;
	wire_str_field(rest, '\n', line);
	if (line->n > 0 && line->p[line->n - 1] == '\r')
		line->n--;
	return true;
}

bool
wire_str_int(struct wire_str s, int *out)
{
	enum { MAX_DIGITS = 9 };
	const size_t sign = s.n > 0 && s.p[0] == '-';
	int value = 0;

	for (size_t i = sign; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		if (i - sign < MAX_DIGITS)
			value = value * 10 + (s.p[i] - '0');
	}
	*out = sign ? -value : value;
	return s.n > sign && s.n - sign <= MAX_DIGITS;
}
