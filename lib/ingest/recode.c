/* recode.c - bytes in a declared encoding as UTF-8, piece by piece */
#include "lib/ingest/recode.h"

#include <errno.h>

#include "lib/base/cp1252.h"
#include "lib/base/str.h"
#include "lib/base/utf8.h"

enum { LONGEST = 3 };	/* bytes of UTF-8 that one byte may become */

static void
close_iconv(void *p)
{
	iconv_close((iconv_t)p);
}

/* Names that all mean the encodings for which nothing has to be loaded. */
static bool
is_one_of(struct wire_str name, const char *const *names)
{
	for (; *names != NULL; names++)
		if (wire_str_eq_nocase(name, wire_str_of(*names)))
			return true;
	return false;
}

bool
wire_recode_begin(struct wire_recode *r, struct wire_source *src,
    struct wire_str name)
{
	/* Of UTF-16 that is none any more, the input has taken care. */
	static const char *const utf8[] = { "", "utf-8", "utf8", "utf-16",
	    "utf-16le", "utf-16be", "ucs-2", "us-ascii", "ascii", NULL };
	static const char *const western[] = { "iso-8859-1", "iso8859-1",
	    "latin1", "latin-1", "windows-1252", "cp1252", NULL };

	*r = (struct wire_recode){ .arena = wire_source_file_arena(src) };
	if (is_one_of(name, utf8))
		return true;
	r->how = WIRE_FROM_1252;
	if (is_one_of(name, western))
		return true;
	char *z = wire_arena_alloc(r->arena, name.n + 1);
	memcpy(z, name.p, name.n);
	z[name.n] = '\0';
	r->how = WIRE_BY_ICONV;
	r->name = z;
	r->iconv = iconv_open("UTF-8", z);
	if (r->iconv == (iconv_t)-1)
		return false;
	wire_source_hold(src, close_iconv, r->iconv);
	return true;
}

static char *
room(struct wire_recode *r, char **p, size_t *size, size_t n)
{
	if (n > *size) {
		*p = wire_arena_alloc(r->arena, n);
		*size = n;
	}
	return *p;
}

/* The piece behind what was held back of the one before. */
static struct wire_str
with_held(struct wire_recode *r, struct wire_str piece)
{
	if (r->nheld == 0)
		return piece;
	char *p = room(r, &r->in, &r->in_size, sizeof(r->held) + piece.n);
	memcpy(p, r->held, r->nheld);
	memcpy(p + r->nheld, piece.p, piece.n);
	piece = (struct wire_str){ p, r->nheld + piece.n };
	r->nheld = 0;
	return piece;
}

static void
hold(struct wire_recode *r, struct wire_str rest)
{
	memcpy(r->held, rest.p, rest.n);
	r->nheld = rest.n;
}

/* Bytes at the end of s that may be the beginning of a sequence. */
static size_t
half_sequence(struct wire_str s)
{
	for (size_t n = 1; n <= 3 && n <= s.n; n++) {
		const unsigned char c = (unsigned char)s.p[s.n - n];

		if (c >= 0xc0)
			return n < (c >= 0xf0 ? 4u : c >= 0xe0 ? 3u : 2u) ? n : 0;
		if (c < 0x80)
			return 0;
	}
	return 0;
}

static struct wire_str
western(struct wire_recode *r, struct wire_str s, bool keep_utf8)
{
	char *out = room(r, &r->out, &r->out_size, LONGEST * s.n + 1);
	size_t n = 0;

	r->found = keep_utf8 ? "utf-8+windows-1252" : "windows-1252";
	for (size_t i = 0; i < s.n; ) {
		const unsigned char c = (unsigned char)s.p[i];
		const size_t len = c < 0x80 ? 1 : !keep_utf8 ? 0 :
		    wire_utf8_sequence(s.p + i, s.n - i);

		memcpy(out + n, s.p + i, len);
		n += len;
		i += len;
		if (len > 0)
			continue;
		n += wire_utf8_put(out + n, c >= 0x80 && c < 0xa0 ?
		    wire_cp1252[c - 0x80] : c);
		i++;
	}
	return (struct wire_str){ out, n };
}

/* What the encoding does not have becomes U+FFFD. */
static struct wire_str
by_iconv(struct wire_recode *r, struct wire_str s, bool last)
{
	/* Two bytes of GB 18030 or Shift JIS are at most four of UTF-8, one of
	 * the others at most three. */
	const size_t size = LONGEST * s.n + 1;
	char *const begin = room(r, &r->out, &r->out_size, size), *out = begin;
	char *in = (char *)s.p;
	size_t left = s.n, space = size;

	r->found = r->name;
	while (left > 0 &&
	    iconv(r->iconv, &in, &left, &out, &space) == (size_t)-1) {
		if (errno == EINVAL && !last && left <= sizeof(r->held)) {
			hold(r, (struct wire_str){ in, left });
			break;
		}
		if (space < LONGEST)
			break;
		const size_t n = wire_utf8_put(out, 0xfffd);
		out += n;
		space -= n;
		in++;
		left--;
	}
	return (struct wire_str){ begin, (size_t)(out - begin) };
}

struct wire_str
wire_recode(struct wire_recode *r, struct wire_str piece, bool last)
{
	struct wire_str s = with_held(r, piece);

	if (r->how == WIRE_BY_ICONV)
		return by_iconv(r, s, last);
	if (r->sure && r->how == WIRE_FROM_1252)
		return western(r, s, false);
	if (!last) {
		const size_t half = half_sequence(s);
		hold(r, wire_str_sub(s, s.n - half, s.n));
		s.n -= half;
	}
	if (wire_utf8_valid(s) == s.n)
		return s;
	r->sure = true;
	return western(r, s, r->how == WIRE_FROM_UTF8);
}
