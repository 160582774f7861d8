/* dump.c - the text of a whole web page, and the story in it */
#include "lib/strip/dump.h"

#include <string.h>

#include "lib/base/str.h"
#include "lib/text/words.h"

enum {
	PROSE = 8,		/* a sentence of so many words */
	MOST_WORDS = 60,	/* of a line that count */
	GAP = 10,		/* words of prose that a line of none takes away */
	STAMP_WORDS = 12,
	NSHAPES = 20
};

/* ---- features --------------------------------------------------------------- */

/* Of the text.  Levels: "log" is model_log, "share" 0 to 15 of 15. */
#define PAGE_FEATURES(X) \
	X(LINES, "lines")			/* log */ \
	X(FRAGMENTS, "fragments")		/* lines that are no sentence: share */ \
	X(BRIEF, "brief")			/* … of three words or fewer: share */ \
	X(PROSE_SHARE, "prose")			/* words in prose: share */ \
	X(ABOVE_PROSE, "above-prose")		/* lines above the first: log */ \
	X(BELOW_PROSE, "below-prose")		/* … below the last: log */ \
	X(ABOVE_CORE, "above-core")		/* log */ \
	X(BELOW_CORE, "below-core") \
	X(IN_CORE, "in-core")			/* prose of the lines: share */ \
	X(MENU_LINES, "menu")			/* brief lines with such a word: log */ \
	X(MENU_SHARE, "menu-share") \
	X(CUES, "cues")				/* log */ \
	X(CUE_SHARE, "cue-share") \
	X(REPEATS, "repeats")			/* log */ \
	X(STAMPS, "stamps")			/* log */ \
	X(NUMBERED, "numbered")			/* lines with digits only: log */ \
	X(LISTED, "listed")			/* lines with a list mark: share */ \
	X(SEPARATED, "separated")		/* log */ \
	X(LONGEST_RUN, "longest-run")		/* of fragments: log */ \
	X(WRAPPED, "wrapped")			/* fragments as long as prose: share */ \
	X(SMALL, "small")			/* … that open with a small letter */

/* Of a line. */
#define LINE_FEATURES(X) \
	X(SHAPE, "shape")			/* length, and does it end like a sentence */ \
	X(ABOVE_1, "above-1")			/* shape of the neighbours */ \
	X(ABOVE_2, "above-2") \
	X(BELOW_1, "below-1") \
	X(BELOW_2, "below-2") \
	X(BEFORE_CORE, "before-core")		/* shape, if the line is there */ \
	X(INSIDE_CORE, "inside-core") \
	X(AFTER_CORE, "after-core") \
	X(FROM_CORE, "from-core")		/* lines, in ranges */ \
	X(CAPITALS, "capitals")			/* share of the words */ \
	X(NUMBERS, "numbers") \
	X(CUE_ANY, "cue")			/* kind */ \
	X(CUE_HIGH, "cue-head") \
	X(CUE_LOW, "cue-tail") \
	X(CUE_BOX, "cue-label") \
	X(CUE_ABOVE, "cue-above") \
	X(CUE_BELOW, "cue-below") \
	X(SINCE_CUE, "since-cue")		/* lines, in ranges */ \
	X(CUES_ABOVE, "cues-above")		/* log */ \
	X(CUES_BELOW, "cues-below") \
	X(REPEATED, "repeated")			/* no, the first, another one */ \
	X(REPEATED_NEAR, "repeated-near")	/* of 3 lines each way */ \
	X(STAMPS_NEAR, "stamps-near") \
	X(STAMPS_ABOVE, "stamps-above")		/* log */ \
	X(STAMPS_BELOW, "stamps-below") \
	X(FIRST_NEAR, "first-near")		/* lines that say I or we */ \
	X(SHARED, "shared")			/* words that the core has, too: share */ \
	X(RUN, "run")				/* words of prose without a gap: log */ \
	X(LENGTH_NEAR, "length-near")		/* words a line: log */ \
	X(PROSE_2, "prose-2")			/* share of the words 2 lines each way */ \
	X(PROSE_6, "prose-6") \
	X(PROSE_15, "prose-15") \
	X(PLACE, "place")			/* share of the lines above */ \
	X(PLACE_WORDS, "place-words") \
	X(ALL_LINES, "lines")			/* log */ \
	X(ALL_PROSE, "prose")			/* share */

/* Of a line, yes or no. */
#define FLAG_FEATURES(X) \
	X(TITLED, "is-titled", LINE_TITLED, 0) \
	X(CAPS, "is-capitals", LINE_CAPS, 0) \
	X(COLON, "ends-colon", LINE_COLON, 0) \
	X(BULLET, "is-listed", LINE_BULLET, 0) \
	X(BARS, "is-separated", LINE_SEPARATED, 0) \
	X(STAMP, "is-stamp", LINE_STAMP, 0) \
	X(LINK_IN, "has-link", LINE_LINK, 0) \
	X(ADDRESS, "has-address", LINE_HANDLE | LINE_EMAIL, 0) \
	X(HASHTAG, "has-hashtag", LINE_HASHTAG, 0) \
	X(EXCLAIMS, "exclaims", LINE_EXCLAIMS, 0) \
	X(QUOTE, "opens-quote", LINE_QUOTE, 0) \
	X(SPEECH, "has-speech", LINE_SPEECH, 0) \
	X(NO_LETTERS, "no-letters", LINE_NO_LETTERS, 0) \
	X(BRACKETS, "is-bracketed", LINE_BRACKETED, 0) \
	X(ASKS, "asks", LINE_ASKS, 0) \
	X(SCRIPT, "other-script", LINE_OTHER_SCRIPT, 0) \
	X(READER, "says-you", 0, 1u << CLASS_READER) \
	X(FIRST, "says-we", 0, 1u << CLASS_FIRST) \
	X(OFFER, "says-offer", 0, 1u << CLASS_OFFER) \
	X(GOODS, "says-goods", 0, 1u << CLASS_GOODS) \
	X(SELF, "says-self", 0, 1u << CLASS_SELF) \
	X(ROLE, "says-role", 0, 1u << CLASS_ROLE) \
	X(BY, "says-by", 0, 1u << CLASS_BY) \
	X(MONTH, "says-month", 0, 1u << CLASS_MONTH) \
	X(WEEKDAY, "says-weekday", 0, 1u << CLASS_WEEKDAY) \
	X(TIME, "says-time", 0, 1u << CLASS_TIME) \
	X(ACT, "says-act", 0, 1u << CLASS_ACT) \
	X(PHOTO, "says-photo", 0, 1u << CLASS_PHOTO) \
	X(LABEL, "says-label", 0, 1u << CLASS_LABEL) \
	X(MENU, "says-menu", 0, 1u << CLASS_MENU)

/* Of a line, from the scores of the first look; the body is the stretch of
 * lines that are the most like the story. */
#define AGAIN_FEATURES(X) \
	X(SCORE, "score")			/* likeness, 0 to 31 */ \
	X(SCORE_ABOVE_1, "score-above-1")	/* average of 1, 3, 8 lines */ \
	X(SCORE_ABOVE_3, "score-above-3") \
	X(SCORE_ABOVE_8, "score-above-8") \
	X(SCORE_BELOW_1, "score-below-1") \
	X(SCORE_BELOW_3, "score-below-3") \
	X(SCORE_BELOW_8, "score-below-8") \
	X(BEFORE_BODY, "before-body")		/* score, if the line is there */ \
	X(INSIDE_BODY, "inside-body") \
	X(AFTER_BODY, "after-body") \
	X(FROM_BODY, "from-body")		/* lines, in ranges */

#define SYMBOL(symbol, name) symbol,
#define FLAG_SYMBOL(symbol, name, facts, classes) IS_##symbol,
enum { PAGE_FEATURES(SYMBOL) NPAGE };
enum {
	LINE_FEATURES(SYMBOL) NBEFORE_FLAGS, FIRST_FLAG = NBEFORE_FLAGS - 1,
	FLAG_FEATURES(FLAG_SYMBOL) NFIRST, BEFORE_AGAIN = NFIRST - 1,
	AGAIN_FEATURES(SYMBOL) NROW
};

#define NAME(symbol, name) name,
#define FLAG_NAME(symbol, name, facts, classes) name,
static const char *const page_features[] = { PAGE_FEATURES(NAME) };
static const char *const line_features[] = {
	LINE_FEATURES(NAME) FLAG_FEATURES(FLAG_NAME) AGAIN_FEATURES(NAME)
};

#define FLAG_TEST(symbol, name, facts, classes) { facts, classes },
static const struct { unsigned facts, classes; } flags[] = {
	FLAG_FEATURES(FLAG_TEST)
};

struct dump *
dump_load(struct wire_env *env)
{
	struct dump *dump = wire_env_alloc(env, sizeof(*dump));

	*dump = (struct dump){ .models = {
		[DUMP_PAGE] = { "page", page_features, NPAGE, NULL },
		[DUMP_LINE] = { "line", line_features, NFIRST, NULL },
		[DUMP_AGAIN] = { "again", line_features, NROW, NULL },
	} };
	model_load(env, "html/text-weights.tsv", dump->models, DUMP_NMODELS);
	return dump;
}

/* ---- facts about lines -------------------------------------------------------- */

/* Sums over the lines above each line. */
struct sums {
	uint32_t words, prose, stamps, first, repeated, cues;
	uint64_t likeness;	/* times words */
};

struct dump_facts {
	struct wire_record *rec;
	const struct line *v;
	size_t n;
	struct sums *sums;		/* n + 1 */
	uint32_t *words, *run;
	uint8_t *shapes, *repeated, *shared, *likeness;
	struct wire_span core, body;	/* lines */
};

static bool
has_cue(const struct line *l)
{
	return l->cues[CUE_ANYWHERE] != STORY || l->cues[CUE_TAIL] != STORY ||
	    l->cues[CUE_LABEL] != STORY;
}

/* "Posted by Ann, May 3, 2019 at 4:11 pm" */
static bool
has_stamp(const struct line *l)
{
	if (line_is(l, LINE_STAMP))
		return true;
	for (size_t i = 0; i < l->nfirst && l->words <= STAMP_WORDS; i++)
		if (l->first[i].flags & WORD_NUMBER)
			return line_has(l, CLASS_MONTH) || line_has(l, CLASS_TIME);
	return false;
}

/* Which of the ranges that begin at `from` n is in; 0: below the first. */
static uint8_t
range_of(size_t n, const size_t *from, size_t nranges)
{
	size_t i = 0;

	while (i < nranges && n >= from[i])
		i++;
	return (uint8_t)i;
}
#define RANGE(n, ...) range_of((n), (const size_t[]){ __VA_ARGS__ }, \
	sizeof((const size_t[]){ __VA_ARGS__ }) / sizeof(size_t))

static uint8_t
shape_of(const struct line *l)
{
	return (uint8_t)(2 * RANGE(l->words, 1, 2, 3, 5, 8, 13, 21, 36, 61) +
	    line_is(l, LINE_SENTENCE));
}

/* Lines before a stretch of lines, in it, and behind it: 0 to 14. */
static uint8_t
distance(struct wire_span stretch, size_t i)
{
	enum { INSIDE = 7 };

	if (i < stretch.start)
		return (uint8_t)(INSIDE - 1 -
		    RANGE(stretch.start - i, 2, 3, 6, 11, 21, 51));
	if (i < stretch.end)
		return INSIDE;
	return (uint8_t)(INSIDE + 1 +
	    RANGE(i - stretch.end, 1, 2, 5, 10, 20, 50));
}

/* One of three levels that stand side by side: where is line i?  0: elsewhere. */
static void
set_place(struct wire_span stretch, size_t i, uint8_t level, uint8_t *places)
{
	places[i < stretch.start ? 0 : i < stretch.end ? 1 : 2] = level;
}

/* A hash table of what is in a page; it never fills. */
struct seen {
	uint64_t hash;		/* 0: free */
	uint32_t line, times;
};

static struct seen *
new_table(struct wire_record *rec, size_t most, size_t *mask)
{
	size_t size = 16;

	while (size < 2 * most)
		size *= 2;
	struct seen *table = WIRE_NEW(rec, struct seen, size);
	memset(table, 0, size * sizeof(*table));
	*mask = size - 1;
	return table;
}

static struct seen *
look_up(struct seen *table, size_t mask, uint64_t hash)
{
	size_t i = (size_t)wire_mix(hash, mask) & mask;

	while (table[i].hash != 0 && table[i].hash != hash)
		i = (i + 1) & mask;
	return &table[i];
}

/* repeated[i]: 0 the line stands once, 1 the first of several, 2 another. */
static void
find_repeated(struct dump_facts *p)
{
	size_t mask;
	struct seen *table = new_table(p->rec, p->n, &mask);

	for (size_t i = 0; i < p->n; i++) {
		p->repeated[i] = 0;
		if (line_is(&p->v[i], LINE_LONG))
			continue;
		const uint64_t hash = wire_word_hash(p->v[i].text).folded | 1;
		struct seen *s = look_up(table, mask, hash);
		if (s->hash == 0) {
			*s = (struct seen){ .hash = hash, .line = (uint32_t)i };
			continue;
		}
		p->repeated[s->line] = 1;
		p->repeated[i] = 2;
	}
}

/* Takes the next word of four bytes or more off *rest, as a hash. */
static bool
long_word(struct wire_str *rest, uint64_t *hash)
{
	size_t start = 0;

	for (size_t i = 0; i <= rest->n; i++) {
		const unsigned char c = i < rest->n ? (unsigned char)rest->p[i] : ' ';
		if (c >= 0x80 || (c | 32u) - 'a' < 26)
			continue;
		if (i - start < 4) {
			start = i + 1;
			continue;
		}
		*hash = wire_word_hash(wire_str_sub(*rest, start, i)).folded | 1;
		*rest = wire_str_sub(*rest, i, rest->n);
		return true;
	}
	return false;
}

static bool
in_core(const struct dump_facts *p, size_t i)
{
	return i >= p->core.start && i < p->core.end && line_is_prose(&p->v[i]);
}

/* How many of a line's words the prose of the core has, in another line. */
static void
find_shared(struct dump_facts *p)
{
	size_t mask, bytes = 0;
	uint64_t hash;

	for (size_t i = 0; i < p->n; i++)
		bytes += in_core(p, i) ? p->v[i].text.n : 0;
	struct seen *table = new_table(p->rec, bytes / 5 + 1, &mask);
	for (size_t i = p->core.start; i < p->core.end; i++) {
		struct wire_str rest = p->v[i].text;
		while (in_core(p, i) && long_word(&rest, &hash)) {
			struct seen *s = look_up(table, mask, hash);
			s->times += s->hash == 0 || s->line != i;
			s->hash = hash;
			s->line = (uint32_t)i;
		}
	}
	for (size_t i = 0; i < p->n; i++) {
		const bool core = in_core(p, i);
		size_t n = 0, hits = 0;
		for (struct wire_str s = p->v[i].text; long_word(&s, &hash); n++)
			hits += look_up(table, mask, hash)->times > core;
		p->shared[i] = n == 0 ? 0 :
		    (uint8_t)(1 + RANGE(100 * hits / n, 1, 15, 30, 45, 60, 85));
	}
}

/* The stretch of lines that weighs the most, each for itself and less than
 * nothing if it is not part of it. */
static struct wire_span
heaviest(const struct dump_facts *p, int64_t (*weigh)(const struct dump_facts *, size_t))
{
	struct wire_span found = { 0, 0 };
	int64_t sum = 0, best = 0;

	for (size_t i = 0, start = 0; i < p->n; i++) {
		sum += weigh(p, i);
		if (sum <= 0) {
			sum = 0;
			start = i + 1;
		} else if (sum > best) {
			best = sum;
			found = (struct wire_span){ start, i + 1 };
		}
	}
	return found;
}

static int64_t
weigh_prose(const struct dump_facts *p, size_t i)
{
	return line_is_prose(&p->v[i]) ? (int64_t)p->words[i] : -GAP;
}

static int64_t
weigh_likeness(const struct dump_facts *p, size_t i)
{
	return (2 * p->likeness[i] - MODEL_SURE) * (int64_t)(p->words[i] + 1);
}

static void
read_page(struct dump_facts *p)
{
	uint32_t run = 0;

	find_repeated(p);
	p->sums[0] = (struct sums){ 0 };
	for (size_t i = 0; i < p->n; i++) {
		const struct line *l = &p->v[i];
		const uint32_t words =
		    (uint32_t)(l->words < MOST_WORDS ? l->words : MOST_WORDS);
		struct sums s = p->sums[i];
		s.words += words;
		s.prose += line_is_prose(l) ? words : 0;
		s.stamps += has_stamp(l);
		s.first += line_has(l, CLASS_FIRST) && !line_is(l, LINE_SPEECH);
		s.repeated += p->repeated[i] != 0;
		s.cues += has_cue(l);
		p->sums[i + 1] = s;
		p->words[i] = words;
		p->shapes[i] = shape_of(l);
		run = line_is_prose(l) ? run + words : 0;
		p->run[i] = run;
	}
	for (size_t i = p->n; i-- > 1;)
		if (p->run[i - 1] != 0 && p->run[i] != 0)
			p->run[i - 1] = p->run[i];
	p->core = heaviest(p, weigh_prose);
	find_shared(p);
}

/* What the lines from `from` on have, before `to`. */
static struct sums
between(const struct dump_facts *p, size_t from, size_t to)
{
	const struct sums *a = &p->sums[from], *b = &p->sums[to];

	return (struct sums){ b->words - a->words, b->prose - a->prose,
	    b->stamps - a->stamps, b->first - a->first,
	    b->repeated - a->repeated, b->cues - a->cues,
	    b->likeness - a->likeness };
}

static struct sums
around(const struct dump_facts *p, size_t i, size_t reach)
{
	return between(p, i < reach ? 0 : i - reach,
	    p->n - i <= reach ? p->n : i + reach + 1);
}

/* ---- levels -------------------------------------------------------------------- */

static void
page_levels(const struct dump_facts *p, uint8_t *row)
{
	size_t fragments = 0, brief = 0, menu = 0, numbered = 0, listed = 0, separated = 0,
	    wrapped = 0, small = 0, run = 0, longest = 0, first = p->n, last = 0;
	const struct sums all = p->sums[p->n];
	const struct sums core = between(p, p->core.start, p->core.end);

	for (size_t i = 0; i < p->n; i++) {
		const struct line *l = &p->v[i];
		const bool fragment = !line_is(l, LINE_SENTENCE | LINE_LONG);
		fragments += fragment;
		run = fragment ? run + 1 : 0;
		longest = run > longest ? run : longest;
		brief += fragment && l->words <= 3;
		menu += fragment && l->words <= 3 && line_has(l, CLASS_MENU);
		wrapped += fragment && l->words >= PROSE;
		small += fragment && l->nfirst > 0 &&
		    !(l->first[0].flags & (WORD_CAPITAL | WORD_NUMBER));
		numbered += line_is(l, LINE_NO_LETTERS);
		listed += line_is(l, LINE_BULLET);
		separated += line_is(l, LINE_SEPARATED);
		if (line_is_prose(l)) {
			first = i < first ? i : first;
			last = i + 1;
		}
	}
	row[LINES] = model_log(p->n);
	row[FRAGMENTS] = model_share(fragments, p->n);
	row[BRIEF] = model_share(brief, p->n);
	row[MENU_LINES] = model_log(menu);
	row[MENU_SHARE] = model_share(menu, p->n);
	row[PROSE_SHARE] = model_share(all.prose, all.words);
	row[ABOVE_PROSE] = model_log(first);
	row[BELOW_PROSE] = model_log(p->n - last);
	row[ABOVE_CORE] = model_log(p->core.start);
	row[BELOW_CORE] = model_log(p->n - p->core.end);
	row[IN_CORE] = model_share(core.prose, core.words);
	row[CUES] = model_log(all.cues);
	row[CUE_SHARE] = model_share(all.cues, p->n);
	row[REPEATS] = model_log(all.repeated);
	row[STAMPS] = model_log(all.stamps);
	row[NUMBERED] = model_log(numbered);
	row[LISTED] = model_share(listed, p->n);
	row[SEPARATED] = model_log(separated);
	row[LONGEST_RUN] = model_log(longest);
	row[WRAPPED] = model_share(wrapped, p->n);
	row[SMALL] = model_share(small, p->n);
}

static void
word_levels(const struct line *l, uint8_t *row)
{
	enum { UNKNOWN = 16 };
	size_t capitals = 0, numbers = 0;

	if (line_is(l, LINE_LONG)) {
		row[CAPITALS] = row[NUMBERS] = UNKNOWN;
		return;
	}
	for (size_t i = 0; i < l->nfirst; i++) {
		capitals += (l->first[i].flags & WORD_CAPITAL) != 0;
		numbers += (l->first[i].flags & WORD_NUMBER) != 0;
	}
	row[CAPITALS] = model_share(capitals, l->words);
	row[NUMBERS] = model_share(numbers, l->words);
}

static void
cue_levels(const struct dump_facts *p, size_t i, size_t since, uint8_t *row)
{
	const struct line *l = &p->v[i];

	row[CUE_ANY] = (uint8_t)l->cues[CUE_ANYWHERE];
	row[CUE_HIGH] = (uint8_t)l->cues[CUE_HEAD];
	row[CUE_LOW] = (uint8_t)l->cues[CUE_TAIL];
	row[CUE_BOX] = (uint8_t)l->cues[CUE_LABEL];
	row[CUE_ABOVE] = i > 0 && has_cue(&p->v[i - 1]);
	row[CUE_BELOW] = i + 1 < p->n && has_cue(&p->v[i + 1]);
	row[SINCE_CUE] = RANGE(since, 1, 2, 5, 11, p->n);
	row[CUES_ABOVE] = model_log(p->sums[i].cues);
	row[CUES_BELOW] = model_log(p->sums[p->n].cues - p->sums[i + 1].cues);
}

static void
near_levels(const struct dump_facts *p, size_t i, uint8_t *row)
{
	const struct sums all = p->sums[p->n], near = around(p, i, 3);
	const struct sums two = around(p, i, 2), six = around(p, i, 6),
	    fifteen = around(p, i, 15);

	row[SHAPE] = p->shapes[i];
	row[ABOVE_1] = i < 1 ? NSHAPES : p->shapes[i - 1];
	row[ABOVE_2] = i < 2 ? NSHAPES : p->shapes[i - 2];
	row[BELOW_1] = i + 1 < p->n ? p->shapes[i + 1] : NSHAPES;
	row[BELOW_2] = i + 2 < p->n ? p->shapes[i + 2] : NSHAPES;
	set_place(p->core, i, p->shapes[i] + 1, row + BEFORE_CORE);
	row[FROM_CORE] = distance(p->core, i);
	row[REPEATED] = p->repeated[i];
	row[REPEATED_NEAR] = (uint8_t)near.repeated;
	row[STAMPS_NEAR] = (uint8_t)near.stamps;
	row[STAMPS_ABOVE] = model_log(p->sums[i].stamps);
	row[STAMPS_BELOW] = model_log(all.stamps - p->sums[i + 1].stamps);
	row[FIRST_NEAR] = (uint8_t)near.first;
	row[SHARED] = p->shared[i];
	row[RUN] = model_log(p->run[i]);
	row[LENGTH_NEAR] = model_log(near.words / 7);
	row[PROSE_2] = model_share(two.prose, two.words);
	row[PROSE_6] = model_share(six.prose, six.words);
	row[PROSE_15] = model_share(fifteen.prose, fifteen.words);
	row[PLACE] = model_share(i, p->n);
	row[PLACE_WORDS] = model_share(p->sums[i].words, all.words);
	row[ALL_LINES] = model_log(p->n);
	row[ALL_PROSE] = model_share(all.prose, all.words);
}

static void
again_levels(const struct dump_facts *p, size_t i, uint8_t *row)
{
	static const size_t reach[] = { 1, 3, 8 };
	const uint8_t score = model_average(p->likeness[i], 1);

	row[SCORE] = score;
	for (size_t k = 0; k < sizeof(reach) / sizeof(*reach); k++) {
		const size_t r = reach[k];
		const struct sums above = between(p, i < r ? 0 : i - r, i);
		const struct sums below = between(p, i + 1,
		    p->n - i <= r ? p->n : i + r + 1);
		row[SCORE_ABOVE_1 + k] = model_average(above.likeness, above.words);
		row[SCORE_BELOW_1 + k] = model_average(below.likeness, below.words);
	}
	set_place(p->body, i, score, row + BEFORE_BODY);
	row[FROM_BODY] = distance(p->body, i);
}

/* ---- the three looks -------------------------------------------------------------- */

bool
dump_may_be(const struct line *v, size_t n)
{
	/* a story with a byline, a box, a few adverts and share buttons has
	 * fewer, and is no page: its lines are judged one by one */
	enum { FEW = 12 };
	size_t fragments = 0;

	for (size_t i = 0; i < n && fragments < FEW; i++)
		fragments += !line_is(&v[i], LINE_SENTENCE | LINE_LONG);
	return fragments == FEW;
}

void
dump_look(struct wire_record *rec, const struct line *v, size_t n,
    struct dump_view *view)
{
	struct dump_facts *p = WIRE_NEW(rec, struct dump_facts, 1);

	*p = (struct dump_facts){ .rec = rec, .v = v, .n = n,
	    .sums = WIRE_NEW(rec, struct sums, n + 1),
	    .words = WIRE_NEW(rec, uint32_t, n),
	    .run = WIRE_NEW(rec, uint32_t, n),
	    .shapes = WIRE_NEW(rec, uint8_t, n),
	    .repeated = WIRE_NEW(rec, uint8_t, n),
	    .shared = WIRE_NEW(rec, uint8_t, n),
	    .likeness = WIRE_NEW(rec, uint8_t, n) };
	read_page(p);
	*view = (struct dump_view){ .v = v, .n = n, .facts = p,
	    .page = WIRE_NEW(rec, uint8_t, NPAGE), .width = NROW };
	page_levels(p, view->page);
}

void
dump_look_at_lines(struct wire_record *rec, struct dump_view *view)
{
	size_t since_cue = view->n;	/* never */

	view->rows = wire_alloc_array(rec, view->n, NROW);
	memset(view->rows, 0, view->n * NROW);
	for (size_t i = 0; i < view->n; i++) {
		const struct line *l = &view->v[i];
		uint8_t *row = view->rows + i * NROW;
		since_cue = has_cue(l) ? 0 :
		    since_cue < view->n ? since_cue + 1 : view->n;
		near_levels(view->facts, i, row);
		word_levels(l, row);
		cue_levels(view->facts, i, since_cue, row);
		for (size_t k = 0; k < sizeof(flags) / sizeof(*flags); k++)
			row[NBEFORE_FLAGS + k] = line_is(l, flags[k].facts) ||
			    (l->classes & flags[k].classes) != 0;
	}
}

void
dump_look_again(const int32_t *scores, struct dump_view *view)
{
	struct dump_facts *p = view->facts;
	uint64_t sum = 0;

	for (size_t i = 0; i < p->n; i++) {
		p->likeness[i] = model_likeness(scores[i]);
		sum += (uint64_t)p->likeness[i] * p->words[i];
		p->sums[i + 1].likeness = sum;
	}
	p->body = heaviest(p, weigh_likeness);
	for (size_t i = 0; i < p->n; i++)
		again_levels(p, i, view->rows + i * NROW);
}

/* "By Marit Solheim", "12 May 2026, 09:40" */
static bool
is_head(const struct line *l)
{
	enum { BYLINE_WORDS = 12 };

	return line_is(l, LINE_STAMP) || l->cues[CUE_HEAD] == BYLINE ||
	    (l->nfirst > 1 && cue_is(&l->first[0], CLASS_BY) &&
	    l->words <= BYLINE_WORDS && !line_is(l, LINE_SENTENCE));
}

/* A byline above the story, and the headline above that, go to the rules that
 * make members of them. */
static void
leave_head(const struct line *v, size_t n, bool *story)
{
	enum { ABOVE = 6, TITLE_WORDS = 3 };
	size_t first = 0, head = n;

	while (first < n && !(story[first] && line_is_prose(&v[first])))
		first++;
	for (size_t i = first; i > 0 && i + ABOVE > first; i--)
		if (is_head(&v[i - 1]))
			head = i - 1;
	if (head == n)
		return;
	if (head > 0 && v[head - 1].words >= TITLE_WORDS &&
	    !line_is(&v[head - 1], LINE_SENTENCE))
		story[head - 1] = true;
	for (; head < first; head++)
		if (is_head(&v[head]))
			story[head] = true;
}

/* False: there is no story among the lines. */
static bool
find_story(const struct dump *dump, struct wire_record *rec,
    struct dump_view *view, bool *story)
{
	const struct model *models = dump->models;
	int32_t *scores = WIRE_NEW(rec, int32_t, view->n);
	bool prose = false;

	dump_look_at_lines(rec, view);
	for (size_t i = 0; i < view->n; i++)
		scores[i] = model_score(&models[DUMP_LINE],
		    view->rows + i * view->width);
	dump_look_again(scores, view);
	for (size_t i = 0; i < view->n; i++) {
		story[i] = model_score(&models[DUMP_AGAIN],
		    view->rows + i * view->width) > 0;
		prose |= story[i] && line_is_prose(&view->v[i]);
	}
	leave_head(view->v, view->n, story);
	return prose;
}

size_t
dump_find(const struct dump *dump, struct wire_record *rec,
    const struct line *v, size_t n, struct wire_span **out)
{
	struct dump_view view;
	size_t nspans = 0;

	if (!dump_may_be(v, n))
		return 0;
	dump_look(rec, v, n, &view);
	if (model_score(&dump->models[DUMP_PAGE], view.page) <= 0)
		return 0;
	bool *story = WIRE_NEW(rec, bool, n);
	if (!find_story(dump, rec, &view, story))
		return 0;
	struct wire_span *spans = WIRE_NEW(rec, struct wire_span, n);
	for (size_t i = 0; i < n; i++) {
		if (story[i])
			continue;
		if (i == 0 || story[i - 1])
			spans[nspans++].start = v[i].start;
		spans[nspans - 1].end = v[i].start + v[i].text.n;
	}
	*out = spans;
	return nspans;
}
