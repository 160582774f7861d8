/* lines.c - a story as a list of lines, and what can be seen of each */
#include "lib/strip/lines.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"

/* Residue is short.  What is longer is a paragraph, or the text of a post that
 * its signature gives away, or a notice that its first words tell. */
enum {
	LONG_LINE = 320, MAX_LINE = 640, MAX_WORDS = 120, NOTICE_WORDS = 16,
	MAX_OTHERS = 4		/* words beside a date: "INQ Mindanao / 08:21 AM …" */
};

static const struct { struct wire_str mark; bool post; } links[] = {
	{ { "http://", 7 }, false }, { { "https://", 8 }, false },
	{ { "www.", 4 }, false }, { { "[embed]", 7 }, false },
	{ { "//t.co/", 7 }, true }, { { "pic.twitter.com/", 16 }, true },
	{ { "pic.x.com/", 10 }, true }
};

/* Latin letters, from ASCII to Vietnamese. */
static bool
is_latin(uint32_t cp)
{
	return cp < 0x250 || (cp >= 0x1e00 && cp < 0x1f00);
}

static bool
ends_sentence(struct wire_str s)
{
	size_t len;

	while (s.n > 0) {
		const uint32_t cp = wire_utf8_before(s, s.n, &len);
		if (wire_is_stop(cp))
			return true;
		switch (cp) {
		case '"': case '\'': case ')': case ']':
		case 0x2019: case 0x201d: case 0xbb:
			s.n -= len;
			break;
		default:
			return false;
		}
	}
	return false;
}

static bool
opens_quote(struct wire_str s)
{
	size_t len;
	uint32_t cp = wire_utf8_at(s, 0, &len);

	return cp == '"' || cp == 0x201c || cp == 0x2018 || cp == 0xab ||
	    wire_str_starts(s, WIRE_STR("''")) || wire_str_starts(s, WIRE_STR("``"));
}

/* "* Wheat up 2.7 percent", "• Signal No. 4", "- cash or Venmo only",
 * "1. Goikoetxea", "2) The army" */
static bool
opens_list(struct wire_str s)
{
	size_t len, i = 0;
	uint32_t cp = wire_utf8_at(s, 0, &len);

	if (cp == '*' || cp == 0x2022 ||
	    (cp == '-' && s.n > 1 && s.p[1] == ' '))
		return true;
	while (i < s.n && s.p[i] >= '0' && s.p[i] <= '9')
		i++;
	return i > 0 && i + 1 < s.n && (s.p[i] == '.' || s.p[i] == ')') &&
	    s.p[i + 1] == ' ';
}

/* "(Updates with Lagos strike)", "[Read the full order]" */
static bool
is_bracketed(struct wire_str s)
{
	char close = s.p[0] == '(' ? ')' : s.p[0] == '[' ? ']' : 0;
	size_t end = s.n - (s.n > 2 && s.p[s.n - 1] == '.');

	return close != 0 && s.p[end - 1] == close &&
	    memchr(s.p, close, end - 1) == NULL;
}

/* "Print | Email", "World » Africa", "Facebook · Reddit" */
static bool
is_separator(struct wire_str s, size_t at, uint32_t cp, size_t len)
{
	return (cp == '|' || cp == '>' || cp == 0xb7 || cp == 0xbb ||
	    cp == 0x203a || cp == 0x2022) && at > 0 && s.p[at - 1] == ' ' &&
	    at + len < s.n;
}

enum {	/* what a line has that is worth a closer look */
	SEEN_AT = 1,
	SEEN_HASH = 2,
	SEEN_QUOTE = 4,
	SEEN_SEPARATOR = 8,
	SEEN_LINK = 16,
	SEEN_BANG = 32,
	SEEN_DOMAIN = 64,	/* "icewire.example", perhaps */
	SEEN_FOREIGN = 128	/* neither Latin letters nor punctuation and symbols */
};

/* Without branches, so that the compiler looks at 16 bytes at once; d and e are
 * the ones that follow c. */
static inline unsigned char
look(unsigned char c, unsigned char d, unsigned char e)
{
	const unsigned char general = (c == 0xe2) & (d == 0x80);

	return (unsigned char)(
	    ((c == '@') ? SEEN_AT : 0) | ((c == '#') ? SEEN_HASH : 0) |
	    (((c == '"') | (general & ((e == 0x9c) | (e == 0x9d)))) ?
	    SEEN_QUOTE : 0) |		/* “ ” */
	    (((c == '|') | (c == '>') | ((c == 0xc2) & ((d == 0xb7) | (d == 0xbb))) |
	    (general & ((e == 0xba) | (e == 0xa2)))) ? SEEN_SEPARATOR : 0) |
	    (((c == '/') | (c == '[') | ((c == 'w') & (d == 'w') & (e == 'w'))) ?
	    SEEN_LINK : 0) |
	    ((c == '!') ? SEEN_BANG : 0) |
	    (((c == '.') & ((unsigned char)(d - 'a') < 26) &
	    ((unsigned char)(e - 'a') < 26)) ? SEEN_DOMAIN : 0) |
	    (((c > 0xc8) & ((c != 0xe2) | (d > 0xaf))) ? SEEN_FOREIGN : 0));
}

static unsigned
look_over(struct wire_str s)
{
	const unsigned char *p = (const unsigned char *)s.p;
	unsigned char seen = 0;
	size_t i = 0;

	for (; i + 2 < s.n; i++)
		seen |= look(p[i], p[i + 1], p[i + 2]);
	for (; i < s.n; i++)
		seen |= look(p[i], i + 1 < s.n ? p[i + 1] : 0, 0);
	return seen;
}

/* "joan@example.org", or "@htnworld" */
static void
find_addresses(struct line *l)
{
	const struct wire_str s = l->text;
	const char *p = s.p;

	while ((p = memchr(p, '@', (size_t)(s.p + s.n - p))) != NULL) {
		const bool glued = p > s.p && p[-1] != ' ' && p[-1] != '(';
		l->facts |= glued ? LINE_EMAIL : LINE_HANDLE;
		p++;
	}
}

static void
find_separators(struct line *l)
{
	const struct wire_str s = l->text;
	size_t len;

	for (size_t i = 0; i < s.n; i += len)
		if (is_separator(s, i, wire_utf8_at(s, i, &len), len))
			l->facts |= LINE_SEPARATED;
}

/* Are there letters, and none that is small?  Most lines have a small one among
 * their first letters. */
static void
look_at_letters(struct line *l)
{
	const struct wire_str s = l->text;
	bool upper = false, digits = false;
	size_t len;

	for (size_t i = 0; i < s.n; i += len) {
		const uint32_t cp = wire_utf8_at(s, i, &len);
		if (wire_is_letter(cp)) {
			if (!is_latin(cp) || !wire_is_upper(cp))
				return;
			upper = true;
		}
		digits = digits || (cp >= '0' && cp <= '9');
	}
	if (upper)
		l->facts |= LINE_CAPS;
	else
		l->facts |= LINE_NO_LETTERS | (digits ? 0 : LINE_MARKS);
}

/* Letters of Latin script less those of others. */
static long
latin_surplus(struct wire_str s)
{
	long surplus = 0;
	size_t len;

	for (size_t i = 0; i < s.n; i += len) {
		const uint32_t cp = wire_utf8_at(s, i, &len);
		if (wire_is_letter(cp))
			surplus += is_latin(cp) ? 1 : -1;
	}
	return surplus;
}

/* Lines in another script than the story. */
static void
mark_scripts(struct line *v, size_t n)
{
	long script = 0;

	for (size_t i = 0; i < n; i++) {
		const long surplus = latin_surplus(v[i].text);
		if (surplus < 0)
			v[i].facts |= LINE_OTHER_SCRIPT;
		script += surplus;
	}
	if (script < 0)		/* the story itself is not in Latin script */
		for (size_t i = 0; i < n; i++)
			if (!line_is(&v[i], LINE_NO_LETTERS))
				v[i].facts ^= LINE_OTHER_SCRIPT;
}

static bool
in_domain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

/* "icewire.example/standings", not "U.S." or "caucus.The" */
static bool
has_domain(struct wire_str s)
{
	for (size_t dot = 3; dot + 2 < s.n; dot++)
		if (s.p[dot] == '.' && in_domain(s.p[dot - 1]) &&
		    in_domain(s.p[dot - 2]) && in_domain(s.p[dot - 3]) &&
		    s.p[dot + 1] >= 'a' && s.p[dot + 1] <= 'z' &&
		    s.p[dot + 2] >= 'a' && s.p[dot + 2] <= 'z')
			return true;
	return false;
}

static void
find_links(struct line *l, unsigned seen)
{
	struct wire_str s = l->text;

	if (seen & SEEN_DOMAIN && !line_is(l, LINE_EMAIL) && has_domain(s))
		l->facts |= LINE_LINK;
	if ((seen & SEEN_LINK) == 0 || (memchr(s.p, '.', s.n) == NULL &&
	    memchr(s.p, '[', s.n) == NULL))
		return;
	for (size_t i = 0; i < sizeof(links) / sizeof(*links); i++) {
		const char *p = memmem(s.p, s.n, links[i].mark.p, links[i].mark.n);
		if (p == NULL)
			continue;
		l->facts |= LINE_LINK;
		if (memchr(p, ' ', (size_t)(s.p + s.n - p)) != NULL)
			continue;
		/* the address is the last thing on the line */
		l->facts |= LINE_LINK_END | (links[i].post ? LINE_POST_LINK : 0);
	}
}

/* "… to read on.  Download our free app …": do the words from here on say
 * something to the reader? */
static bool
promotes(const struct cue_word *v, size_t n, size_t bytes)
{
	enum residue kinds[CUE_NPLACES] = { STORY };

	cues_match(v, n, bytes, kinds);
	return kinds[CUE_ANYWHERE] != STORY;
}

static bool
opens_in_lower_case(struct wire_str s)
{
	size_t len;

	return wire_is_lower(wire_utf8_at(s, 0, &len));
}

/* Facts about the words together.  Without branches, but for what is rare: which
 * word is next, no processor can tell. */
static void
sum_up_words(struct line *l)
{
	const uint32_t times = 1u << CLASS_WEEKDAY | 1u << CLASS_TIME;
	size_t words = 0, sentences = 0, numbers = 0, others = 0;
	bool titled = true, opens = true, month = false, year = false;
	uint32_t classes = 0;

	for (size_t i = 0; i < l->nfirst; i++) {
		const struct cue_word *w = &l->first[i];
		const char first = l->text.p[w->start];		/* "1:15pm" */
		const bool word = (w->flags & WORD_MARK) == 0;
		const bool said = word & ((w->flags & WORD_QUOTED) == 0);
		const bool stop = (w->flags & WORD_STOP) != 0;
		const bool digit = (unsigned char)(first - '0') < 10;
		const bool is_month = word & cue_is(w, CLASS_MONTH);

		if (opens & said & cue_is(w, CLASS_ACT)) {
			l->facts |= LINE_ASKS;
			if (i > 0 && promotes(w, l->nfirst - i, l->text.n))
				l->facts |= LINE_PROMOTES;
		}
		opens = word ? stop : opens;
		words += word;
		sentences += word & stop;
		classes |= said ? w->classes : 0;
		titled &= !word | ((w->flags & (WORD_CAPITAL | WORD_NUMBER)) != 0) |
		    cue_is(w, CLASS_PARTICLE);
		numbers += word & (digit | is_month);
		others += word & !digit & !is_month & ((w->classes & times) == 0);
		month |= is_month;
		year |= ((w->flags & WORD_NUMBER) != 0) & (w->end - w->start == 4) &
		    ((first == '1') | (first == '2'));
	}
	l->words = words;
	l->sentences = sentences;
	l->classes = classes;
	if (titled && words > 0)
		l->facts |= LINE_TITLED;
	/* "9 Nov 2025, 11:52 pm IST", not "1500 GMT" */
	if (others == 0 && numbers >= 3)
		l->facts |= LINE_STAMP;
	if (month && year && others <= MAX_OTHERS && !line_is(l, LINE_SENTENCE))
		l->facts |= LINE_DATED;
}

static void
scan_words(struct line *l, const struct cues *cues, struct cue_word *v)
{
	size_t n = cues_words(cues, l->text, v, MAX_WORDS);

	if (!line_is(l, LINE_QUOTE))	/* “Sign up,” she told them */
		cues_match(v, n, l->text.n, l->cues);
	if (l->cues[CUE_ANYWHERE] == STORY && (!line_is(l, LINE_SENTENCE) ||
	    l->text.p[l->text.n - 1] == '?'))
		l->cues[CUE_ANYWHERE] = l->cues[CUE_TITLE];
	l->first = v;
	l->nfirst = n;
	sum_up_words(l);
}

/* Most of a story is this: only its first words are looked at. */
static void
scan_paragraph(struct line *l, const struct cues *cues)
{
	struct cue_word v[NOTICE_WORDS];
	enum residue kinds[CUE_NPLACES] = { STORY };
	size_t n = cues_words(cues, l->text, v, NOTICE_WORDS);

	l->facts |= LINE_LONG;
	l->words = l->text.n / 6;
	l->sentences = 2;
	for (size_t i = 0; i < n; i++)
		if (!(v[i].flags & WORD_QUOTED))
			l->classes |= v[i].classes;
	if (line_is(l, LINE_QUOTE))
		return;
	cues_match(v, n, l->text.n, kinds);
	l->cues[CUE_ANYWHERE] = kinds[CUE_ANYWHERE];
}

/* Memory for words: what a line does not need is the next one's. */
struct pool {
	struct wire_record *rec;
	struct cue_word *v;
	size_t left;
};

static struct cue_word *
room_for_words(struct pool *pool)
{
	enum { BLOCK = 8 * MAX_WORDS };

	if (pool->left < MAX_WORDS) {
		pool->v = WIRE_NEW(pool->rec, struct cue_word, BLOCK);
		pool->left = BLOCK;
	}
	return pool->v;
}

/* Returns what was seen in it. */
static unsigned
scan_line(struct line *l, const struct cues *cues, struct pool *pool)
{
	const unsigned seen = look_over(l->text);

	look_at_letters(l);
	if (seen & SEEN_AT)
		find_addresses(l);
	if (seen & SEEN_HASH)
		l->facts |= LINE_HASHTAG;
	if (seen & SEEN_QUOTE)
		l->facts |= LINE_SPEECH;
	if (seen & SEEN_SEPARATOR)
		find_separators(l);
	find_links(l, seen);
	if (ends_sentence(l->text))
		l->facts |= LINE_SENTENCE;
	if (opens_quote(l->text))
		l->facts |= LINE_QUOTE;
	if (opens_list(l->text))
		l->facts |= LINE_BULLET;
	if (is_bracketed(l->text))
		l->facts |= LINE_BRACKETED;
	if (l->text.p[l->text.n - 1] == ':')
		l->facts |= LINE_COLON;
	if (seen & SEEN_BANG && !line_is(l, LINE_QUOTE))
		l->facts |= LINE_EXCLAIMS;
	if (l->text.n <= LONG_LINE ||
	    (l->text.n <= MAX_LINE && line_is(l, LINE_HANDLE))) {
		scan_words(l, cues, room_for_words(pool));
		pool->v += l->nfirst;
		pool->left -= l->nfirst;
	} else {
		scan_paragraph(l, cues);
	}
	return seen;
}

size_t
lines_read(const struct cues *cues, struct wire_record *rec,
    struct wire_str text, const struct wire_span *skip, size_t nskip,
    struct line **out)
{
	struct wire_str rest = text, line;
	size_t n = 0, most = 1;
	unsigned seen = 0;
	struct pool pool = { .rec = rec };

	for (size_t i = 0; i < text.n; i++)
		most += text.p[i] == '\n';
	struct line *v = WIRE_NEW(rec, struct line, most);
	while (wire_str_line(&rest, &line)) {
		line = wire_str_trim(line);
		if (line.n == 0)
			continue;
		const size_t start = (size_t)(line.p - text.p);
		for (; nskip > 0 && skip->end <= start; nskip--)
			skip++;
		if (nskip > 0 && skip->start <= start)
			continue;
		v[n] = (struct line){ .text = line,
		    .start = start };
		seen |= scan_line(&v[n], cues, &pool);
		if (n > 0 && !line_is(&v[n - 1], LINE_SENTENCE | LINE_COLON) &&
		    opens_in_lower_case(line))
			v[n - 1].facts |= LINE_BROKEN;
		n++;
	}
	if (seen & SEEN_FOREIGN)
		mark_scripts(v, n);
	*out = v;
	return n;
}
