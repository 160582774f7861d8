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
		uint32_t cp = wire_utf8_before(s, s.n, &len);
		switch (cp) {
		case '.': case '!': case '?': case 0x2026:	/* … */
		case 0x6d4: case 0x964: case 0x3002: case 0x61f:
			return true;
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

/* Letters and marks of the whole line. */
static void
scan_characters(struct line *l, size_t *latin, size_t *other)
{
	struct wire_str s = l->text;
	size_t len, lower = 0, upper = 0;
	bool digits = false;

	*latin = *other = 0;
	for (size_t i = 0; i < s.n; i += len) {
		unsigned char c = (unsigned char)s.p[i];
		len = 1;
		if (c >= 'a' && c <= 'z') {
			lower++;
		} else if (c >= 'A' && c <= 'Z') {
			upper++;
		} else if (c >= '0' && c <= '9') {
			digits = true;
		} else if (c == '@') {
			bool glued = i > 0 && s.p[i - 1] != ' ' && s.p[i - 1] != '(';
			l->facts |= glued ? LINE_EMAIL : LINE_HANDLE;
		} else if (c == '#') {
			l->facts |= LINE_HASHTAG;
		} else if (c == '"') {
			l->facts |= LINE_SPEECH;
		} else if (c == '|' || c == '>') {
			if (is_separator(s, i, c, 1))
				l->facts |= LINE_SEPARATED;
		} else if (c >= 0x80) {
			uint32_t cp = wire_utf8_at(s, i, &len);
			if (cp == 0x201c || cp == 0x201d)
				l->facts |= LINE_SPEECH;
			if (is_separator(s, i, cp, len))
				l->facts |= LINE_SEPARATED;
			if (!wire_is_letter(cp))
				continue;
			if (!is_latin(cp))
				(*other)++;
			else if (wire_is_upper(cp))
				upper++;
			else
				lower++;
		}
	}
	*latin = lower + upper;
	if (*latin + *other == 0)
		l->facts |= LINE_NO_LETTERS | (digits ? 0 : LINE_MARKS);
	else if (lower == 0 && *other == 0)
		l->facts |= LINE_CAPS;
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
find_links(struct line *l)
{
	struct wire_str s = l->text;

	if (memchr(s.p, '.', s.n) == NULL && memchr(s.p, '[', s.n) == NULL)
		return;
	if (!line_is(l, LINE_EMAIL) && has_domain(s))
		l->facts |= LINE_LINK;
	if (memchr(s.p, '/', s.n) == NULL && memchr(s.p, '[', s.n) == NULL &&
	    memmem(s.p, s.n, "www.", 4) == NULL)
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

static void
scan_words(struct line *l, const struct cues *cues, struct wire_record *rec)
{
	struct cue_word v[MAX_WORDS], *kept;
	size_t n = cues_words(cues, l->text, v, MAX_WORDS);
	size_t numbers = 0, others = 0;
	bool titled = true, opens = true, month = false, year = false;

	if (!line_is(l, LINE_QUOTE))	/* “Sign up,” she told them */
		cues_match(v, n, l->text.n, l->cues);
	if (l->cues[CUE_ANYWHERE] == STORY && (!line_is(l, LINE_SENTENCE) ||
	    l->text.p[l->text.n - 1] == '?'))
		l->cues[CUE_ANYWHERE] = l->cues[CUE_TITLE];
	for (size_t i = 0; i < n; i++) {
		if (v[i].flags & WORD_MARK)
			continue;
		l->words++;
		l->sentences += (v[i].flags & WORD_STOP) != 0;
		if (opens && cue_is(&v[i], CLASS_ACT) && !(v[i].flags & WORD_QUOTED)) {
			l->facts |= LINE_ASKS;
			if (i > 0 && promotes(&v[i], n - i, l->text.n))
				l->facts |= LINE_PROMOTES;
		}
		opens = (v[i].flags & WORD_STOP) != 0;
		const char first = l->text.p[v[i].start];	/* "1:15pm" */
		const bool number = first >= '0' && first <= '9';
		numbers += number || cue_is(&v[i], CLASS_MONTH);
		others += !number && !cue_is(&v[i], CLASS_MONTH) &&
		    !cue_is(&v[i], CLASS_WEEKDAY) && !cue_is(&v[i], CLASS_TIME);
		month = month || cue_is(&v[i], CLASS_MONTH);
		year = year || (v[i].flags & WORD_NUMBER &&
		    v[i].end - v[i].start == 4 && (first == '1' || first == '2'));
		titled = titled && (v[i].flags & (WORD_CAPITAL | WORD_NUMBER) ||
		    cue_is(&v[i], CLASS_PARTICLE));
		if (v[i].flags & WORD_QUOTED)
			continue;
		l->classes |= v[i].classes;
	}
	if (titled && l->words > 0)
		l->facts |= LINE_TITLED;
	/* "9 Nov 2025, 11:52 pm IST", not "1500 GMT" */
	if (others == 0 && numbers >= 3)
		l->facts |= LINE_STAMP;
	if (month && year && others <= MAX_OTHERS && !line_is(l, LINE_SENTENCE))
		l->facts |= LINE_DATED;
	kept = WIRE_NEW(rec, struct cue_word, n);
	if (n > 0)
		memcpy(kept, v, n * sizeof(*v));
	l->first = kept;
	l->nfirst = n;
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

static void
scan_line(struct line *l, const struct cues *cues, struct wire_record *rec,
    long *script)
{
	size_t latin, other;

	scan_characters(l, &latin, &other);
	if (other > latin)
		l->facts |= LINE_OTHER_SCRIPT;
	*script += (long)latin - (long)other;
	find_links(l);
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
	if (memchr(l->text.p, '!', l->text.n) != NULL && !line_is(l, LINE_QUOTE))
		l->facts |= LINE_EXCLAIMS;
	if (l->text.n <= LONG_LINE ||
	    (l->text.n <= MAX_LINE && line_is(l, LINE_HANDLE)))
		scan_words(l, cues, rec);
	else
		scan_paragraph(l, cues);
}

size_t
lines_read(const struct cues *cues, struct wire_record *rec,
    struct wire_str text, const struct wire_span *skip, size_t nskip,
    struct line **out)
{
	struct wire_str rest = text, line;
	size_t n = 0, most = 1;
	long script = 0;

	for (const char *p = text.p, *end = p + text.n;
	    (p = memchr(p, '\n', (size_t)(end - p))) != NULL; p++)
		most++;
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
		scan_line(&v[n], cues, rec, &script);
		if (n > 0 && !line_is(&v[n - 1], LINE_SENTENCE | LINE_COLON) &&
		    opens_in_lower_case(line))
			v[n - 1].facts |= LINE_BROKEN;
		n++;
	}
	if (script < 0)		/* the story itself is not in Latin script */
		for (size_t i = 0; i < n; i++)
			if (!line_is(&v[i], LINE_NO_LETTERS))
				v[i].facts ^= LINE_OTHER_SCRIPT;
	*out = v;
	return n;
}
