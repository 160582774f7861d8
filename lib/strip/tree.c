/* tree.c - a page as blocks in a tree of elements */
#include "lib/strip/tree.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/record.h"
#include "lib/text/words.h"

enum {
	PROSE_SIZE = 80,	/* a paragraph of prose has so much, and a full stop */
	LONG_PROSE = 240,	/* … or so much; Thai has no full stops */
	SHORT_BLOCK = 240,	/* bytes; longer ones are no headlines */
	HEADLINE_WORDS = 32,
	SEEN_FROM = 5,		/* levels up to which a paragraph counts for a container */
	MAX_DEPTH = 256,
	WORD_LENGTH = 20
};

/* ---- the text of a block ------------------------------------------------------- */

static bool
is_wide(uint32_t cp)
{
	return cp >= 0x2e80;
}

static bool
is_comma(uint32_t cp)
{
	return cp == ',' || cp == 0x60c || cp == 0x3001 || cp == 0xff0c;
}

static bool
is_closing(uint32_t cp)
{
	switch (cp) {
	case '"': case '\'': case ')': case ']': case 0x2019: case 0x201d:
	case 0x201c: case 0xbb: case 0x300d: case 0xff09:
		return true;
	default:
		return false;
	}
}

static bool
is_quote(uint32_t cp)
{
	switch (cp) {
	case '"': case '\'': case 0x2018: case 0x201c: case 0x201e: case 0xab:
	case 0xbb: case 0x300c:
		return true;
	default:
		return false;
	}
}

/* Of what is no ASCII: General Punctuation and CJK punctuation are no letters;
 * for the rest it is good enough that they are. */
static bool
is_wordy(uint32_t cp)
{
	if (cp < 0x80)
		return (cp >= '0' && cp <= '9') || ((cp | 0x20) >= 'a' && (cp | 0x20) <= 'z');
	return cp >= 0xc0 && !(cp >= 0x2000 && cp < 0x2070) &&
	    !(cp >= 0x3000 && cp < 0x3020);
}

static enum page_end
end_of(struct wire_str s)
{
	bool closed = false;
	size_t len;

	while (s.n > 0) {
		const uint32_t cp = wire_utf8_before(s, s.n, &len);
		if (is_closing(cp) || cp == ' ') {
			closed = true;
			s.n -= len;
			continue;
		}
		if (cp == '?' || cp == 0x61f || cp == 0xff1f)
			return END_QUESTION;
		if (cp == 0x2026 || wire_str_ends(s, WIRE_STR("...")))
			return END_ELLIPSIS;
		if (wire_is_stop(cp))
			return closed ? END_CLOSED : END_STOP;
		if (cp == ':' || cp == 0xff1a)
			return END_COLON;
		return cp >= '0' && cp <= '9' ? END_DIGIT : END_OTHER;
	}
	return END_OTHER;
}

static enum page_start
start_of(struct wire_str s)
{
	size_t len;

	if (s.n == 0)
		return START_OTHER;
	const uint32_t cp = wire_utf8_at(s, 0, &len);
	if (cp >= '0' && cp <= '9')
		return START_DIGIT;
	if (is_quote(cp))
		return START_QUOTE;
	if (wire_is_upper(cp))
		return START_UPPER;
	if (wire_is_lower(cp))
		return START_LOWER;
	return is_wordy(cp) ? START_OTHER : START_MARK;
}

static void
scan_text(struct page_block *b, size_t links)
{
	const struct wire_str s = b->text;
	size_t len, points = 0, smalls = 0;
	uint32_t before = ' ';

	for (size_t i = 0; i < s.n; i += len) {
		const uint32_t cp = wire_utf8_at(s, i, &len);
		points++;
		b->size += 1 + is_wide(cp);
		b->stops += wire_is_stop(cp);
		b->commas += is_comma(cp);
		b->digits += cp >= '0' && cp <= '9';
		smalls += cp >= 'a' && cp <= 'z';
		b->marks |= cp == 0xa9 || cp == '@';
		b->bars |= cp == '|' || cp == 0xb7 || cp == 0x2022 || cp == 0xbb;
		if (is_wordy(cp) && !is_wordy(before)) {
			b->words++;
			b->capitals += cp < 0x80 ? cp >= 'A' && cp <= 'Z' :
			    cp < 0x500 && wire_is_upper(cp);
		}
		before = cp;
	}
	/* Scripts without blanks. */
	if (b->words < b->size / 12)
		b->words = b->size / 12;
	b->shouts = smalls == 0 && b->capitals > 0;
	b->links = points == 0 ? 0 :
	    (uint32_t)((links < points ? links : points) * b->size / points);
	b->starts = (uint8_t)start_of(s);
	b->ends = (uint8_t)end_of(s);
	b->prose = 5 * b->links < 2 * b->size && ((b->size >= PROSE_SIZE &&
	    b->stops > 0) || b->size >= LONG_PROSE);
}

/* ---- elements -------------------------------------------------------------------- */

struct reader {
	const struct page_words *words;
	struct wire_record *rec;
	struct page *page;
	size_t capacity;
	/* The elements that are open, and where their steps end in `path`. */
	uint32_t open[MAX_DEPTH];
	size_t ends[MAX_DEPTH];
	size_t nopen;
	struct wire_str path;	/* of the block before */
};

static unsigned
tag_of(struct wire_str name)
{
	static const struct wire_str names[] = {
#define NAME(symbol, name_) { name_, sizeof(name_) - 1 },
		PAGE_TAGS(NAME)
	};

	for (unsigned i = 1; i < PAGE_NTAGS; i++)
		if (wire_str_eq(name, names[i]))
			return i;
	return PAGE_TAG_OTHER;
}

static void
hear(struct page_voices *v, int weight)
{
	v->sum += weight;
	if (weight > v->most)
		v->most = weight;
	if (weight < v->least)
		v->least = weight;
}

static void
join(struct page_voices *v, const struct page_voices *more)
{
	v->sum += more->sum;
	if (more->most > v->most)
		v->most = more->most;
	if (more->least < v->least)
		v->least = more->least;
}

/* Past the name that begins at `at`: of a tag, a class or an id. */
static size_t
name_end(struct wire_str step, size_t at)
{
	while (at < step.n && step.p[at] != '#' && step.p[at] != '.' &&
	    step.p[at] != '[' && step.p[at] != ':')
		at++;
	return at;
}

/* Elements that look alike have the same tag and the same first two classes, but
 * for digits: "post-1234" is like "post-1235". */
static uint64_t
look_of(struct wire_str step)
{
	uint64_t h = 0;
	unsigned classes = 0;
	bool id = false;

	for (size_t i = 0; i < step.n && step.p[i] != '[' && step.p[i] != ':'; i++) {
		const char c = step.p[i];
		if (c == '#' || c == '.')
			id = c == '#';
		classes += c == '.';
		if (classes > 2)
			break;
		if (!id && !(c >= '0' && c <= '9'))
			h = wire_mix(h, (unsigned char)c);
	}
	return h;
}

/* "div#main.story[itemprop=articleBody][hidden]:14" */
static void
read_step(const struct page_words *words, struct wire_str step,
    struct page_elem *elem)
{
	static const struct wire_str hidden = { "[hidden]", 8 };
	const size_t tag_end = name_end(step, 0);
	struct wire_str rest = wire_str_sub(step, tag_end, step.n);
	char word[WORD_LENGTH];
	size_t n;

	elem->tags |= 1u << tag_of(wire_str_sub(step, 0, tag_end));
	elem->look = look_of(step);
	elem->hidden |= memmem(rest.p, rest.n, hidden.p, hidden.n) != NULL;
	while (page_words_next(&rest, word, sizeof(word), &n)) {
		const int weight =
		    page_words_weight(words, (struct wire_str){ word, n });
		if (weight != 0)
			hear(&elem->own, weight);
	}
}

static uint32_t
open_elem(struct reader *r, uint32_t parent, struct wire_str step)
{
	struct page *page = r->page;

	if (page->nelems == r->capacity) {
		struct page_elem *more =
		    WIRE_NEW(r->rec, struct page_elem, 2 * r->capacity);
		memcpy(more, page->elems, r->capacity * sizeof(*more));
		page->elems = more;
		r->capacity *= 2;
	}
	struct page_elem *elem = &page->elems[page->nelems];
	const struct page_elem *in = &page->elems[parent];
	*elem = (struct page_elem){
		.parent = parent, .depth = in->depth + 1,
		.tags = in->tags, .hidden = in->hidden,
	};
	read_step(r->words, step, elem);
	elem->near = elem->own;
	join(&elem->near, &in->own);
	join(&elem->near, &page->elems[in->parent].own);
	elem->all = in->all;
	join(&elem->all, &elem->own);
	return (uint32_t)page->nelems++;
}

/* The innermost element of the path.  What it shares with the path before is
 * open already. */
static uint32_t
open_path(struct reader *r, struct wire_str path)
{
	size_t at = 0, kept = 0;

	while (kept < r->nopen) {
		const size_t end = r->ends[kept];
		if (end > path.n || (end < path.n && path.p[end] != '>') ||
		    memcmp(path.p + at, r->path.p + at, end - at) != 0)
			break;
		kept++;
		at = end + (end < path.n);
	}
	r->nopen = kept;
	while (at < path.n && r->nopen < MAX_DEPTH) {
		const char *next = memchr(path.p + at, '>', path.n - at);
		const size_t end = next == NULL ? path.n : (size_t)(next - path.p);
		const uint32_t parent = r->nopen == 0 ? 0 : r->open[r->nopen - 1];
		r->open[r->nopen] = open_elem(r, parent, wire_str_sub(path, at, end));
		r->ends[r->nopen++] = end;
		at = end + (end < path.n);
	}
	r->path = path;
	return r->nopen == 0 ? 0 : r->open[r->nopen - 1];
}

/* ---- sums ------------------------------------------------------------------------ */

static void
add(struct page_sums *to, const struct page_sums *more)
{
	to->size += more->size;
	to->links += more->links;
	to->prose += more->prose;
	to->blocks += more->blocks;
	to->paragraphs += more->paragraphs;
	to->ends += more->ends;
	to->story += more->story;
}

/* A table of hashes: finds or makes the number of a key. */
struct numbers {
	uint64_t *keys;
	uint32_t *values;	/* number and 1; 0: free */
	size_t mask;
	uint32_t n;
};

static struct numbers
numbers_new(struct wire_record *rec, size_t most)
{
	size_t size = 16;

	while (size < 2 * most)
		size *= 2;
	struct numbers t = { WIRE_NEW(rec, uint64_t, size),
	    WIRE_NEW(rec, uint32_t, size), size - 1, 0 };
	memset(t.values, 0, size * sizeof(*t.values));
	return t;
}

static uint32_t
number_of(struct numbers *t, uint64_t key)
{
	size_t at = (key ^ key >> 29) & t->mask;

	while (t->values[at] != 0 && t->keys[at] != key)
		at = (at + 1) & t->mask;
	if (t->values[at] == 0) {
		t->keys[at] = key;
		t->values[at] = ++t->n;
	}
	return t->values[at] - 1;
}

/* Elements are alike if they and the three around them look alike. */
static void
find_groups(struct wire_record *rec, struct page *page)
{
	enum { AROUND = 3 };
	struct numbers numbers = numbers_new(rec, page->nelems);

	for (size_t i = 0; i < page->nelems; i++) {
		uint64_t look = 0;
		for (size_t up = 0; up <= AROUND; up++)
			look = wire_mix(look,
			    page_around(page, &page->elems[i], up)->look);
		page->elems[i].likeness = number_of(&numbers, look);
	}
	page->groups = WIRE_NEW(rec, struct page_sums, numbers.n);
	memset(page->groups, 0, numbers.n * sizeof(*page->groups));
}

static void
sum_up(struct page *page)
{
	for (size_t i = 0; i < page->nblocks; i++) {
		const struct page_block *b = &page->blocks[i];
		struct page_elem *elem = &page->elems[b->elem];
		const struct page_sums own = {
			.size = b->size, .links = b->links,
			.prose = b->prose ? b->size - b->links : 0,
			.blocks = 1, .paragraphs = b->prose,
			.ends = b->ends == END_STOP || b->ends == END_CLOSED ||
			    b->ends == END_QUESTION,
		};
		add(&elem->sums, &own);
		add(&page->groups[elem->likeness], &own);
	}
	for (size_t i = page->nelems; --i > 0;)
		add(&page->elems[page->elems[i].parent].sums, &page->elems[i].sums);
}

/* The container that most prose is near to: a paragraph counts fully for the
 * element around it, half for the next one, and so on. */
static uint32_t
main_container(struct wire_record *rec, const struct page *page)
{
	uint64_t *scores = WIRE_NEW(rec, uint64_t, page->nelems);
	uint32_t best = 0;

	memset(scores, 0, page->nelems * sizeof(*scores));
	for (size_t i = 0; i < page->nblocks; i++) {
		const struct page_block *b = &page->blocks[i];
		uint32_t e = page->elems[b->elem].parent;
		for (unsigned up = 1; b->prose && e != 0 && up <= SEEN_FROM; up++) {
			scores[e] += 60 * (uint64_t)(b->size - b->links) / up;
			e = page->elems[e].parent;
		}
	}
	for (uint32_t e = 1; e < page->nelems; e++)
		if (scores[e] > scores[best])
			best = e;
	return best;
}

static void
place_elems(struct wire_record *rec, struct page *page)
{
	const uint32_t container = main_container(rec, page);
	bool *chain = WIRE_NEW(rec, bool, page->nelems);

	memset(chain, 0, page->nelems * sizeof(*chain));
	for (uint32_t e = container; e != 0; e = page->elems[e].parent)
		chain[e] = true;
	chain[0] = true;
	page->elems[0].main = container == 0;
	for (uint32_t e = 1; e < page->nelems; e++) {
		struct page_elem *elem = &page->elems[e];
		const struct page_elem *in = &page->elems[elem->parent];
		elem->anchor = chain[e] ? e : in->anchor;
		elem->branch = chain[e] || chain[elem->parent] ? e : in->branch;
		elem->main = e == container || in->main;
	}
	page->container_depth = page->elems[container].depth;
}

/* ---- the headline, and blocks that are there twice --------------------------------- */

static size_t
word_hashes(struct wire_str s, uint64_t *v, size_t max)
{
	size_t len, n = 0;

	for (size_t i = 0; i < s.n && n < max; i += len) {
		if (!is_wordy(wire_utf8_at(s, i, &len)))
			continue;
		size_t end = i + len, l;
		while (end < s.n && is_wordy(wire_utf8_at(s, end, &l)))
			end += l;
		v[n++] = wire_word_hash(wire_str_sub(s, i, end)).folded;
		len = end - i;
	}
	return n;
}

static bool
among(uint64_t word, const uint64_t *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (v[i] == word)
			return true;
	return false;
}

static uint32_t
shared_words(const uint64_t *a, size_t na, const uint64_t *b, size_t nb)
{
	uint32_t shared = 0;

	for (size_t i = 0; i < na; i++)
		shared += among(a[i], b, nb);
	return shared;
}

/* The block that shows the headline: has nearly all of its words and few others.  A
 * heading is preferred to a bread crumb. */
static void
find_headline(struct wire_record *rec, struct page *page)
{
	uint64_t headline[HEADLINE_WORDS], words[HEADLINE_WORDS];
	struct wire_str text = { 0 };
	size_t best = 0;

	page->headline = page->nblocks;
	if (!wire_find_string(rec, "headline", &text))
		return;
	const size_t nheadline = word_hashes(text, headline, HEADLINE_WORDS);
	for (size_t i = 0; i < page->nblocks; i++) {
		struct page_block *b = &page->blocks[i];
		if (b->text.n > SHORT_BLOCK)
			continue;
		const size_t n = word_hashes(b->text, words, HEADLINE_WORDS);
		b->titled = shared_words(words, n, headline, nheadline);
		if (4 * b->titled < 3 * n)
			continue;
		const size_t has = shared_words(headline, nheadline, words, n);
		const size_t score = 2 * has +
		    ((page->elems[b->elem].tags >> PAGE_TAG_H1 & 1) != 0 ? nheadline : 0);
		if (has >= 2 && 2 * has >= nheadline && score > best) {
			best = score;
			page->headline = i;
		}
	}
}

static uint64_t
hash_text(struct wire_str s)
{
	uint64_t h = s.n;

	for (size_t i = 0; i < s.n; i += 8) {
		uint64_t eight = 0;
		memcpy(&eight, s.p + i, s.n - i < 8 ? s.n - i : 8);
		h = wire_mix(h, eight);
	}
	return h;
}

static void
find_repeats(struct wire_record *rec, struct page *page)
{
	struct numbers numbers = numbers_new(rec, page->nblocks);
	size_t *first = WIRE_NEW(rec, size_t, page->nblocks);

	for (size_t i = 0; i < page->nblocks; i++) {
		const uint32_t seen = numbers.n;
		const uint32_t text =
		    number_of(&numbers, hash_text(page->blocks[i].text));
		if (text == seen) {
			first[text] = i;
			continue;
		}
		page->blocks[first[text]].repeated = true;
		page->blocks[i].repeats = true;
	}
}

void
page_read(const struct page_words *words, struct wire_record *rec, struct page *page)
{
	const struct wire_str text = wire_text(rec);
	const struct wire_block *v;
	const size_t n = wire_blocks(rec, &v);
	struct reader *r = WIRE_NEW(rec, struct reader, 1);

	*page = (struct page){
		.blocks = WIRE_NEW(rec, struct page_block, n), .nblocks = n,
	};
	*r = (struct reader){ .words = words, .rec = rec, .page = page,
	    .capacity = n + 16 };
	page->elems = WIRE_NEW(rec, struct page_elem, r->capacity);
	page->elems[page->nelems++] = (struct page_elem){ 0 };
	for (size_t i = 0; i < n; i++) {
		struct page_block *b = &page->blocks[i];
		*b = (struct page_block){
			.text = wire_str_trim(wire_str_sub(text, v[i].start, v[i].end)),
			.tag = (uint8_t)tag_of(v[i].tag),
		};
		scan_text(b, v[i].links);
		b->elem = open_path(r, v[i].path);
	}
	find_groups(rec, page);
	sum_up(page);
	place_elems(rec, page);
	find_headline(rec, page);
	find_repeats(rec, page);
}
