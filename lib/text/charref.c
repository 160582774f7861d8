/* charref.c - character references of HTML: &amp; &#8217; &#x2019; */
#include "lib/text/charref.h"

#include "lib/base/cp1252.h"
#include "lib/base/str.h"

/* The value of a digit; 16 if it is none. */
static uint32_t
digit(char c)
{
	if (c >= '0' && c <= '9')
		return (uint32_t)(c - '0');
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a') + 10 : 16;
}

/* "2242 338" */
static size_t
read_characters(struct wire_str s, uint32_t cp[2])
{
	struct wire_str word;
	size_t n = 0;

	while (n < 2 && wire_str_field(&s, ' ', &word)) {
		cp[n] = 0;
		for (size_t i = 0; i < word.n; i++)
			cp[n] = cp[n] << 4 | digit(word.p[i]);
		n++;
	}
	return n;
}

static int
compare(struct wire_str a, struct wire_str b)
{
	const int order = memcmp(a.p, b.p, a.n < b.n ? a.n : b.n);

	return order != 0 ? order : (a.n > b.n) - (a.n < b.n);
}

size_t
wire_charref_named(struct wire_str names, struct wire_str name, uint32_t cp[2])
{
	size_t low = 0, high = names.n;		/* both where lines begin */

	while (low < high) {
		size_t start = low + (high - low) / 2;
		while (start > low && names.p[start - 1] != '\n')
			start--;
		struct wire_str rest = wire_str_sub(names, start, names.n), line, key;
		wire_str_line(&rest, &line);
		wire_str_field(&line, '\t', &key);
		const int order = compare(name, key);
		if (order == 0)
			return read_characters(line, cp);
		if (order < 0)
			high = start;
		else
			low = names.n - rest.n;
	}
	return 0;
}

uint32_t
wire_charref_number(uint32_t number)
{
	if (number >= 0x80 && number < 0xa0)
		return wire_cp1252[number - 0x80];
	if (number == 0 || number > 0x10ffff ||
	    (number >= 0xd800 && number < 0xe000))
		return 0xfffd;
	return number;
}

/* "#8217;", "#x2019;": where it ends, 0 if it is no number. */
static size_t
number_at(struct wire_str text, size_t at, uint32_t *cp)
{
	const bool hex = at + 1 < text.n && (text.p[at + 1] | 0x20) == 'x';
	const uint32_t base = hex ? 16 : 10;
	size_t i = at + 1 + hex;
	const size_t first = i;

	for (*cp = 0; i < text.n && digit(text.p[i]) < base; i++)
		if (*cp <= 0x10ffff)
			*cp = *cp * base + digit(text.p[i]);
	*cp = wire_charref_number(*cp);
	return i > first && i < text.n && text.p[i] == ';' ? i + 1 : 0;
}

size_t
wire_charref_at(struct wire_str names, struct wire_str text, size_t at,
    uint32_t cp[2], size_t *n)
{
	enum { LONGEST = 32 };	/* "CounterClockwiseContourIntegral;" */
	size_t end = at + 1;

	*n = 1;
	if (end < text.n && text.p[end] == '#')
		return number_at(text, end, cp);
	while (end < text.n && end - at <= LONGEST && text.p[end] != ';' &&
	    ((text.p[end] | 0x20) >= 'a' ? (text.p[end] | 0x20) <= 'z' :
	    digit(text.p[end]) < 10))
		end++;
	if (end == text.n || text.p[end] != ';')
		return 0;
	end++;
	*n = wire_charref_named(names, wire_str_sub(text, at + 1, end), cp);
	return *n > 0 ? end : 0;
}
