/* posts.c - posts of social networks, embedded in a story */
#include "lib/strip/posts.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/record.h"

enum {
	MAX_POST = 4,		/* lines of a post above its signature */
	MAX_TAIL = 2,		/* … and below it */
	POST_WORDS = 45,	/* of a line that looks like a post */
	OWN_WORDS = 25,		/* … that only speaks of itself */
	MAX_AUTHOR_WORDS = 10,
	MAX_DATE_WORDS = 6
};

static bool
in_handle(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

/* "(@htnworld)", "(@desk@news.example)", "@htnworld": its byte, its end in
 * *end; s.n if there is none. */
static size_t
find_handle(struct wire_str s, size_t *end)
{
	for (size_t i = 0; i + 2 < s.n; i++) {
		bool bracket = s.p[i] == '(' && s.p[i + 1] == '@';
		if (!bracket && (s.p[i] != '@' || (i > 0 && s.p[i - 1] != ' ')))
			continue;
		size_t k = i + 1 + bracket;
		while (k < s.n && (in_handle(s.p[k]) || s.p[k] == '@'))
			k++;
		if (k <= i + 1 + bracket || (bracket && (k == s.n || s.p[k] != ')')))
			continue;
		*end = k + bracket;
		return i;
	}
	return s.n;
}

/* Byte after the last dash that has a blank or nothing before it: the
 * signature's own, "— مرکز رسانه ها – د رسنیو مرکز" has a second one.  0: none. */
static size_t
after_dash(struct wire_str s, bool *opens)
{
	size_t len;

	*opens = false;
	for (size_t i = 0; i < s.n; i += len) {
		uint32_t cp = wire_utf8_at(s, i, &len);
		if (cp != 0x2014 && cp != 0x2013 && cp != '-')
			continue;
		if (i == 0) {
			while (i + len < s.n && (s.p[i + len] == '-' ||
			    s.p[i + len] == ' '))
				len++;
			*opens = true;
			return len;
		}
		if (s.p[i - 1] == ' ' && i + len < s.n && s.p[i + len] == ' ')
			return i + len + 1;
	}
	return 0;
}

/* The number that the word is, 0 if it is longer than a year: "٢٠٢٦" is one, too. */
static unsigned
number_of(struct wire_str line, const struct cue_word *w)
{
	enum { DIGITS = 4 };
	unsigned value = 0;
	size_t len, digits = 0;

	for (size_t i = w->start; i < w->end; i += len) {
		if (++digits > DIGITS)
			return 0;
		value = value * 10 + wire_digit_value(wire_utf8_at(line, i, &len));
	}
	return value;
}

/* A date of day, month and year in any order: "November 8, 2025",
 * "14 May 2026".  *nothing_else: no other words stand there. */
static struct wire_str
read_date(struct wire_record *rec, const struct line *l, size_t from,
    bool *nothing_else)
{
	unsigned day = 0, month = 0, year = 0;

	*nothing_else = true;
	for (size_t i = 0; i < l->nfirst; i++) {
		const struct cue_word *w = &l->first[i];
		if (w->start < from)
			continue;
		if (cue_is(w, CLASS_MONTH)) {
			month = cue_rank(w);
		} else if (w->flags & WORD_NUMBER) {
			const unsigned value = number_of(l->text, w);
			if (value >= 1 && value <= 31 && day == 0)
				day = value;
			else if (value > 1900 && value < 2200)
				year = value;
		} else {
			*nothing_else = false;
		}
	}
	if (day == 0 || month == 0 || year == 0)
		return (struct wire_str){ 0 };
	struct wire_buf b = wire_record_buf(rec);
	wire_buf_printf(&b, "%04u-%02u-%02u", year, month, day);
	return wire_buf_str(&b);
}

/* Words of the line within [from, to). */
static size_t
count_words(const struct line *l, size_t from, size_t to)
{
	size_t n = 0;

	for (size_t i = 0; i < l->nfirst; i++)
		n += l->first[i].start >= from && l->first[i].end <= to;
	return n;
}

/* A day and a year, whatever the month is called. */
static bool
has_date(const struct line *l, size_t from)
{
	bool day = false, year = false;

	for (size_t i = 0; i < l->nfirst; i++) {
		const struct cue_word *w = &l->first[i];
		if (w->start < from || !(w->flags & WORD_NUMBER))
			continue;
		const unsigned number = number_of(l->text, w);
		day = day || (number >= 1 && number <= 31);
		year = year || number > 1000;
	}
	return day && year;
}

/* Without a dash the author is what is capitalised before the handle: "…heard
 * from us. Minch Ferries (@minchferries)". */
static size_t
author_start(const struct line *l, size_t handle)
{
	size_t start = handle;

	for (size_t i = l->nfirst; i-- > 0; ) {
		const struct cue_word *w = &l->first[i];
		if (w->end > handle)
			continue;
		if ((start < handle && w->flags & WORD_STOP) ||
		    !(w->flags & (WORD_CAPITAL | WORD_NUMBER)))
			break;
		start = w->start;
	}
	return start;
}

/* "— Nils Aune on Facebook, Sunday", which the cues have found. */
static void
read_plain(struct wire_record *rec, const struct line *l, struct signature *out)
{
	size_t n = 0;
	bool nothing_else;

	while (n < l->nfirst && l->first[n].flags & WORD_CAPITAL)
		n++;
	if (n > 0)
		out->author = wire_str_sub(l->text, l->first[0].start,
		    l->first[n - 1].end);
	out->date = read_date(rec, l, 0, &nothing_else);
	out->alone = true;
}

bool
signature_read(struct wire_record *rec, const struct line *l,
    struct signature *out)
{
	size_t end, dash;
	bool opens, nothing_else;

	*out = (struct signature){ 0 };
	if (l->cues[CUE_LABEL] == EMBED) {
		/* "Follow Lake Ferries on Facebook" is no signature */
		if (cue_is(&l->first[0], CLASS_ACT))
			return false;
		read_plain(rec, l, out);
		return true;
	}
	if (!line_is(l, LINE_HANDLE) || line_is(l, LINE_LONG))
		return false;
	size_t handle = find_handle(l->text, &end);
	if (handle == l->text.n)
		return false;
	const bool bracket = l->text.p[handle] == '(';
	const size_t words = count_words(l, end, l->text.n);
	out->handle = wire_str_sub(l->text, handle + bracket, end - bracket);
	dash = after_dash(wire_str_sub(l->text, 0, handle), &opens);
	/* “…the bridge is safe” (@mayor_tolvik). is a sentence with a handle:
	 * after a signature there is a date or nothing; but below a dash and
	 * a name the date may be in any language, "4 березня 2026 р." */
	out->date = read_date(rec, l, end, &nothing_else);
	if (out->date.p == NULL && words > 0 && !(opens && bracket &&
	    words <= MAX_DATE_WORDS && has_date(l, end)))
		return false;
	if (!nothing_else && words > MAX_DATE_WORDS)
		return false;
	if (dash == 0)
		dash = author_start(l, handle);
	if ((out->date.p == NULL || !bracket) && !opens && l->cues[CUE_ANYWHERE] != EMBED)
		return false;
	out->author = wire_str_trim(wire_str_sub(l->text, dash, handle));
	if (count_words(l, dash, handle) > MAX_AUTHOR_WORDS)
		return false;
	out->alone = opens || l->cues[CUE_ANYWHERE] == EMBED ||
	    count_words(l, 0, dash) == 0;
	return true;
}

/* Does the line look like a post rather than like the story? */
static bool
post_like(const struct line *l)
{
	return l->words <= POST_WORDS && !line_is(l, LINE_SPEECH | LINE_LONG) &&
	    line_is(l, LINE_OTHER_SCRIPT | LINE_LINK_END | LINE_HASHTAG |
	    LINE_HANDLE | LINE_EXCLAIMS);
}

/* "Home, and my mother has cooked for forty." */
static bool
speaks_of_itself(const struct line *l)
{
	return l->words <= OWN_WORDS && !line_is(l, LINE_SPEECH) &&
	    line_has(l, CLASS_FIRST);
}

static void
take(struct line *l, size_t group)
{
	l->kind = EMBED;
	l->group = group;
}

/* The line above a signature is the post's text, and may well read like the
 * story.  More lines are it only if something says so; of a signature in
 * words, "A post shared by Ostra Theatre (@ostratheatre)", even the first.  A
 * line with quotation marks is the story's if the text stands below. */
static void
take_text(struct line *v, size_t n, size_t i, size_t group)
{
	const bool in_words = v[i].cues[CUE_ANYWHERE] == EMBED;
	const bool below = i + 1 < n && line_is(&v[i + 1], LINE_LINK_END) &&
	    post_like(&v[i + 1]);

	for (size_t k = 1; k <= MAX_POST && k <= i; k++) {
		struct line *l = &v[i - k];
		enum residue cue = l->cues[CUE_ANYWHERE];
		if (l->kind != STORY || (cue != STORY && cue != EMBED))
			return;
		if ((k > 1 || in_words) && cue != EMBED && !post_like(l))
			return;
		if (below && line_is(l, LINE_SPEECH))
			return;
		take(l, group);
	}
}

/* "He further stated… pic.twitter.com/UWIrKKr1ic" below its signature; but
 * what has the next signature below it is that one's text. */
static void
take_tail(struct line *v, size_t n, size_t i, size_t group,
    const bool *signed_)
{
	for (size_t k = i + 1; k < n && k <= i + MAX_TAIL; k++) {
		if (v[k].kind != STORY || signed_[k] ||
		    (k + 1 < n && signed_[k + 1]) ||
		    !(post_like(&v[k]) || speaks_of_itself(&v[k])))
			return;
		take(&v[k], group);
	}
}

void
posts_mark(struct wire_record *rec, struct line *v, size_t n, size_t *groups)
{
	bool *signed_ = WIRE_NEW(rec, bool, n + 1), any = false;
	struct signature sig;

	for (size_t i = 0; i < n; i++) {
		signed_[i] = signature_read(rec, &v[i], &sig);
		any = any || signed_[i];
	}
	for (size_t i = 0; any && i < n; i++) {
		if (!signed_[i])
			continue;
		size_t group = ++*groups;
		take(&v[i], group);
		signature_read(rec, &v[i], &sig);
		if (sig.alone)
			take_text(v, n, i, group);
		take_tail(v, n, i, group, signed_);
	}
	for (size_t i = 0; i < n; i++)		/* posts that lost their signature */
		if (v[i].kind == STORY && line_is(&v[i], LINE_POST_LINK) &&
		    post_like(&v[i]))
			take(&v[i], ++*groups);
}

size_t
links_read(struct wire_record *rec, struct wire_str text,
    const struct wire_str **out)
{
	static const struct wire_str marks[] = {
		{ "http://", 7 }, { "https://", 8 },
		{ "pic.twitter.com/", 16 }, { "pic.x.com/", 10 }
	};
	enum { MAX_LINKS = 16 };
	struct wire_str *v = WIRE_NEW(rec, struct wire_str, MAX_LINKS);
	size_t n = 0;

	for (size_t i = 0; i < text.n && n < MAX_LINKS; i++) {
		struct wire_str rest = wire_str_sub(text, i, text.n);
		for (size_t m = 0; m < sizeof(marks) / sizeof(*marks); m++) {
			if (!wire_str_starts(rest, marks[m]))
				continue;
			size_t k = marks[m].n;
			while (k < rest.n && (unsigned char)rest.p[k] > ' ' &&
			    (unsigned char)rest.p[k] < 0x7f &&
			    strchr("<>\"[]()", rest.p[k]) == NULL)
				k++;
			v[n++] = wire_str_sub(rest, 0, k);
			i += k - 1;
			break;
		}
	}
	*out = v;
	return n;
}
