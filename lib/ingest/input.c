/* input.c - an incoming file as a stream of lines */
#include "lib/ingest/input.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"

/* UTF-16 without a mark gives itself away by the zero bytes of its blanks and
 * Latin letters, all on the same side.  A stray NUL or two does not make it. */
static enum wire_coding
guess_utf16(struct wire_str s)
{
	size_t zeros[2] = { 0, 0 }, few = 2 + s.n / 32;

	for (size_t i = 0; i < s.n; i++)
		zeros[i & 1] += s.p[i] == '\0';
	if (zeros[1] >= few && zeros[0] < zeros[1] / 8 + 1)
		return WIRE_UTF16LE;
	if (zeros[0] >= few && zeros[1] < zeros[0] / 8 + 1)
		return WIRE_UTF16BE;
	return WIRE_BYTES;
}

static uint32_t
unit(const struct wire_input *in, size_t at)
{
	const unsigned char *p = in->raw + at;

	return in->coding == WIRE_UTF16LE ?
	    (uint32_t)(p[0] | p[1] << 8) : (uint32_t)(p[1] | p[0] << 8);
}

/* Decodes what is in `raw` into the window.  Half a character stays in `raw`
 * for the next time; at the end of the input it becomes U+FFFD, as does any
 * half of a pair of surrogates. */
static void
decode_utf16(struct wire_input *in, bool at_end)
{
	size_t i = 0, n = 0;

	while (in->nraw - i >= 2) {
		uint32_t cp = unit(in, i);
		bool high = cp >= 0xd800 && cp < 0xdc00;

		if (high && in->nraw - i < 4 && !at_end)
			break;
		uint32_t low = high && in->nraw - i >= 4 ? unit(in, i + 2) : 0;
		if (low >= 0xdc00 && low < 0xe000) {
			cp = 0x10000 + ((cp - 0xd800) << 10) + (low - 0xdc00);
			i += 2;
		} else if (cp >= 0xd800 && cp < 0xe000) {
			cp = 0xfffd;
		}
		n += wire_utf8_put(in->utf8 + n, cp);
		i += 2;
	}
	if (at_end && i < in->nraw) {
		n += wire_utf8_put(in->utf8 + n, 0xfffd);
		i = in->nraw;
	}
	in->nraw -= i;
	memmove(in->raw, in->raw + i, in->nraw);
	in->window = (struct wire_str){ in->utf8, n };
}

/* Reads more behind what is in `raw`. */
static void
read_more(struct wire_input *in)
{
	size_t got = wire_source_read(in->src, in->raw + in->nraw,
	    sizeof(in->raw) - in->nraw);

	in->nraw += got;
	in->ended = got == 0;
}

/* Fills the empty window; false at the end of the input. */
static bool
fill(struct wire_input *in)
{
	while (in->window.n == 0 && !in->ended) {
		if (in->coding == WIRE_BYTES)
			in->nraw = 0;
		read_more(in);
		if (in->coding == WIRE_BYTES)
			in->window = (struct wire_str){ (char *)in->raw, in->nraw };
		else
			decode_utf16(in, in->ended);
	}
	return in->window.n > 0;
}

/* Records are known by a line that is an object or is followed by another one; who
 * sends them one by one should not wait for more. */
static bool
shows_records(const struct wire_input *in)
{
	const struct wire_str all = { (const char *)in->raw, in->nraw };
	const struct wire_str s = wire_str_trim(all);

	if (s.n == 0 || s.p[0] != '{')
		return false;
	const size_t end = (size_t)(s.p + s.n - all.p);
	return memchr(s.p, '\n', s.n) != NULL || (s.p[s.n - 1] == '}' &&
	    memchr(all.p + end, '\n', all.n - end) != NULL);
}

/* Whether enough was read to know what it is: 4 bytes hold any mark. */
static bool
enough(const struct wire_input *in, bool look)
{
	return in->nraw >= sizeof(in->raw) / 2 ||
	    (in->nraw >= 4 && (!look || shows_records(in)));
}

void
wire_input_begin(struct wire_input *in, struct wire_source *src, bool look)
{
	size_t mark = 0;

	in->src = src;
	in->coding = WIRE_BYTES;
	in->line = 1;
	in->after_cr = in->ended = false;
	in->nraw = 0;
	while (!in->ended && !enough(in, look))
		read_more(in);
	in->window = (struct wire_str){ (char *)in->raw, in->nraw };

	if (wire_str_starts(in->window, WIRE_STR("\xef\xbb\xbf"))) {
		mark = 3;
	} else if (wire_str_starts(in->window, WIRE_STR("\xff\xfe"))) {
		in->coding = WIRE_UTF16LE;
		mark = 2;
	} else if (wire_str_starts(in->window, WIRE_STR("\xfe\xff"))) {
		in->coding = WIRE_UTF16BE;
		mark = 2;
	} else {
		in->coding = guess_utf16(in->window);
	}
	in->window = wire_str_sub(in->window, mark, in->window.n);
	if (in->coding != WIRE_BYTES) {
		in->nraw -= mark;
		memmove(in->raw, in->raw + mark, in->nraw);
		decode_utf16(in, in->ended);
	}
}

void
wire_input_of(struct wire_input *in, struct wire_str bytes)
{
	in->coding = WIRE_BYTES;
	in->line = 1;
	in->after_cr = false;
	in->ended = true;
	in->window = bytes;
	if (wire_str_starts(bytes, WIRE_STR("\xef\xbb\xbf")))
		in->window = wire_str_sub(bytes, 3, bytes.n);
}

const char *
wire_input_encoding(const struct wire_input *in)
{
	static const char *const names[] = { NULL, "utf-16le", "utf-16be" };

	return names[in->coding];
}

/* Hands out the first n bytes of the window, and drops `end` bytes more. */
static void
take(struct wire_input *in, size_t n, size_t end, struct wire_str *piece)
{
	*piece = wire_str_sub(in->window, 0, n);
	in->window = wire_str_sub(in->window, n + end, in->window.n);
}

enum wire_end
wire_input_text(struct wire_input *in, bool pages, struct wire_str *piece)
{
	*piece = WIRE_STR("");
	if (in->window.n == 0 && !fill(in))
		return WIRE_END_INPUT;
	if (in->after_cr && in->window.p[0] == '\n')
		take(in, 0, 1, piece);
	in->after_cr = false;

	size_t n = 0;
	for (; n < in->window.n; n++) {
		char c = in->window.p[n];

		if (c == '\n' || c == '\r') {
			in->after_cr = c == '\r';
			in->line++;
			take(in, n, 1, piece);
			return WIRE_END_LINE;
		}
		if (c == '\f' && pages) {
			take(in, n, 1, piece);
			return WIRE_END_PAGE;
		}
	}
	take(in, n, 0, piece);
	return WIRE_END_PIECE;
}

bool
wire_input_bytes(struct wire_input *in, struct wire_str *piece)
{
	*piece = WIRE_STR("");
	if (in->window.n == 0 && !fill(in))
		return false;
	take(in, in->window.n, 0, piece);
	return true;
}

enum wire_end
wire_input_record(struct wire_input *in, struct wire_str *piece)
{
	*piece = WIRE_STR("");
	if (in->window.n == 0 && !fill(in))
		return WIRE_END_INPUT;
	const char *lf = memchr(in->window.p, '\n', in->window.n);
	if (lf == NULL) {
		take(in, in->window.n, 0, piece);
		return WIRE_END_PIECE;
	}
	in->line++;
	take(in, (size_t)(lf - in->window.p), 1, piece);
	return WIRE_END_LINE;
}
