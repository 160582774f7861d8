/* story.c - a story as its sentences, and what the summary must know of each */
#include "lib/summary/story.h"

#include "lib/base/hash.h"
#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/record.h"

/* ---- arithmetic ------------------------------------------------------------ */

static int64_t
share(size_t part, size_t whole)
{
	return whole == 0 ? 0 : (int64_t)part * WIRE_ONE / (int64_t)whole;
}

static uint64_t
square_root(uint64_t n)
{
	uint64_t root = 0;

	for (uint64_t bit = (uint64_t)1 << 62; bit != 0; bit >>= 2) {
		if (n >= root + bit) {
			n -= root + bit;
			root = (root >> 1) + bit;
		} else {
			root >>= 1;
		}
	}
	return root;
}

uint64_t
wire_vector_length(uint64_t squares)
{
	return squares < (uint64_t)1 << 47 ? square_root(squares << 16) :
	    square_root(squares) << 8;
}

int64_t
wire_cosine(uint64_t dot, uint64_t length, uint64_t other)
{
	if (length == 0 || other == 0)
		return 0;
	return (int64_t)(((dot << 16) / length << 16) / other);
}

int64_t
wire_log2(size_t n)
{
	int64_t whole = 0;

	if (n == 0)
		return 0;
	while (n >> whole > 1)
		whole++;
	return (whole - 1) * WIRE_ONE + (int64_t)((n << 16) >> whole);
}

/* ---- words ----------------------------------------------------------------- */

/* Numbers for words.  "Talks" and "talking" get different ones, "negotiated"
 * and "negotiations" the same: words are cut after six letters, which is a fair
 * stem in any language that inflects at the end. */
enum { STEM_LETTERS = 6, MOST_PROBES = 64 };

struct numbering {
	uint64_t *hashes;	/* 0: free */
	uint32_t *numbers;
	size_t mask;
	uint32_t n;
};

static struct numbering
new_numbering(struct wire_record *rec, size_t most_words)
{
	struct numbering t = { .mask = 64 };

	while (t.mask < 2 * most_words)
		t.mask *= 2;
	t.hashes = WIRE_NEW(rec, uint64_t, t.mask);
	t.numbers = WIRE_NEW(rec, uint32_t, t.mask);
	memset(t.hashes, 0, t.mask * sizeof(*t.hashes));
	t.mask--;
	return t;
}

static uint64_t
stem_hash(struct wire_str word)
{
	char stem[4 * STEM_LETTERS];
	size_t n = 0, len;

	for (size_t at = 0, i = 0; at < word.n && i < STEM_LETTERS; at += len, i++)
		n += wire_utf8_put(stem + n,
		    wire_to_lower(wire_utf8_at(word, at, &len)));
	return wire_hash(0, (struct wire_str){ stem, n }) | 1;
}

/* False if the word is to be left out: only text that was made to collide
 * fills that many places in a row. */
static bool
number_of(struct numbering *t, struct wire_str word, uint32_t *number)
{
	uint64_t hash = stem_hash(word);

	for (size_t i = 0; i < MOST_PROBES; i++) {
		size_t at = (hash / 2 + i) & t->mask;

		if (t->hashes[at] == 0) {
			t->hashes[at] = hash;
			t->numbers[at] = t->n++;
		}
		if (t->hashes[at] == hash) {
			*number = t->numbers[at];
			return true;
		}
	}
	return false;
}

/* Appends the numbers of the content words among the tokens; returns how many
 * words are function words. */
static size_t
read_terms(struct numbering *t, const struct wire_lexicon *function_words,
    struct wire_str text, const struct wire_token *v, size_t n,
    uint32_t *terms, size_t *nterms)
{
	size_t function = 0;

	for (size_t i = 0; i < n; i++) {
		struct wire_str word = wire_token_str(text, &v[i]);

		if (v[i].kind != WIRE_TOKEN_WORD && v[i].kind != WIRE_TOKEN_NUMBER)
			continue;
		if ((v[i].flags & WIRE_TOKEN_CLITIC) != 0 ||
		    wire_lexicon_word(function_words, word) != 0)
			function++;
		else if (number_of(t, word, &terms[*nterms]))
			++*nterms;
	}
	return function;
}

static uint64_t
length_of(const struct wire_terms *terms, uint32_t *scratch)
{
	uint64_t squares = 0;

	/* (c + 1)² - c² = 2c + 1 */
	for (size_t i = 0; i < terms->n; i++)
		squares += 2 * (uint64_t)scratch[terms->v[i]]++ + 1;
	for (size_t i = 0; i < terms->n; i++)
		scratch[terms->v[i]] = 0;
	return wire_vector_length(squares);
}

static uint64_t
dot(const struct wire_terms *terms, const uint32_t *counts)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < terms->n; i++)
		sum += counts[terms->v[i]];
	return sum;
}

/* ---- what each sentence is -------------------------------------------------- */

/* All that is found out while reading, and not kept. */
struct reader {
	struct wire_record *rec;
	struct wire_story *story;
	const struct wire_token *tokens;
	size_t ntokens;
	uint8_t *cues;		/* of the phrase that begins at each token */
	struct numbering numbering;
	size_t *first_token;	/* of every sentence, and one more */
	struct wire_terms headline;
};

static bool
is_quotation_mark(uint32_t cp)
{
	return cp == '"' || cp == '\'' || (cp >= 0x2018 && cp <= 0x201f) ||
	    cp == 0xab || cp == 0xbb || (cp >= 0x300c && cp <= 0x300f);
}

/* A heading or a label has no full stop: "ALSO SEE". */
static bool
ends_like_a_sentence(struct wire_str s)
{
	static const uint32_t stops[] = { '.', '!', '?', 0x2026, 0x6d4, 0x61f,
		0x964, 0x3002, 0xff01, 0xff1f };
	size_t at = s.n, len;
	uint32_t cp = 0;

	while (at > 0) {
		cp = wire_utf8_before(s, at, &len);
		if (!is_quotation_mark(cp) && !wire_is_space(cp) && cp != ')' &&
		    cp != ']')
			break;
		at -= len;
	}
	for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++)
		if (cp == stops[i])
			return true;
	return false;
}

static void
read_cues(struct reader *r)
{
	const struct wire_story *s = r->story;

	r->cues = WIRE_NEW(r->rec, uint8_t, r->ntokens);
	for (size_t t = 0; t < r->ntokens; t++) {
		uint32_t cue = 0;

		wire_lexicon_match(s->data->cues, s->text, r->tokens, r->ntokens,
		    t, &cue);
		r->cues[t] = (uint8_t)cue;
	}
}

/* The cue that the sentence begins with, past quotation marks and the like. */
static unsigned
first_cue(const struct reader *r, size_t i)
{
	size_t t = r->first_token[i], end = r->first_token[i + 1];

	while (t < end && r->tokens[t].kind == WIRE_TOKEN_PUNCT)
		t++;
	return t < end ? r->cues[t] : 0;
}

static bool
is_boilerplate(const struct reader *r, size_t i)
{
	for (size_t t = r->first_token[i]; t < r->first_token[i + 1]; t++) {
		unsigned kind = r->tokens[t].kind;

		if (kind == WIRE_TOKEN_URL || kind == WIRE_TOKEN_EMAIL ||
		    kind == WIRE_TOKEN_HANDLE ||
		    (r->cues[t] & WIRE_CUE_BOILERPLATE) != 0)
			return true;
	}
	return false;
}

static void
read_line(struct reader *r, size_t i, struct wire_span at)
{
	struct wire_line *line = &r->story->v[i];
	size_t t = r->first_token[i], end = r->first_token[i + 1];

	*line = (struct wire_line){ .at = at, .needs = i };
	line->words = t < end && !(r->tokens[t].flags & WIRE_TOKEN_BLANK);
	for (; t < end; t++)
		line->words += (r->tokens[t].flags & WIRE_TOKEN_BLANK) != 0;
	line->leans = (first_cue(r, i) & WIRE_CUE_PRONOUN) != 0;
	line->barred = is_boilerplate(r, i) || !ends_like_a_sentence(
	    wire_str_sub(r->story->text, at.start, at.end));
}

/* The sentence that byte `at` is in, or the last one before it. */
static size_t
sentence_at(const struct wire_story *s, size_t at)
{
	size_t low = 0, high = s->n;

	while (high - low > 1) {
		size_t mid = low + (high - low) / 2;

		if (s->v[mid].at.start <= at)
			low = mid;
		else
			high = mid;
	}
	return low;
}

static size_t
overlap(struct wire_span a, struct wire_span b)
{
	size_t start = a.start > b.start ? a.start : b.start;
	size_t end = a.end < b.end ? a.end : b.end;

	return end > start ? end - start : 0;
}

enum { LONGEST_QUOTE = 64 };	/* sentences: a made-up layer costs no time */

/* First and last sentence of a span. */
static size_t
sentences_of(const struct wire_story *s, struct wire_span span, size_t *last)
{
	size_t first = sentence_at(s, span.start);

	*last = first;
	while (*last + 1 < s->n && *last - first < LONGEST_QUOTE &&
	    s->v[*last + 1].at.start < span.end)
		++*last;
	return first;
}

static void
read_attribution(struct wire_line *line, const struct wire_quote *q)
{
	const size_t ends[] = { q->source.end, q->cue.end };

	for (size_t i = 0; i < 2; i++)
		if (ends[i] > line->attributed && ends[i] <= line->at.end)
			line->attributed = ends[i];
}

/* Somebody's words need the one who said them, and so does what stands between
 * them.  "He said" is nobody unless the sentence before is there. */
static void
read_quote(struct reader *r, const struct wire_quote *q)
{
	struct wire_story *s = r->story;
	const struct wire_span all = { q->start, q->end };
	const size_t speaker = sentence_at(s, q->source.start);
	const bool known = q->source.end > q->source.start;
	size_t last;

	if (known) {
		size_t t = wire_token_at(r->tokens, r->ntokens, q->source.start);

		read_attribution(&s->v[speaker], q);
		if (t < r->ntokens && (r->cues[t] & WIRE_CUE_PRONOUN) != 0)
			s->v[speaker].leans = true;
	}
	for (size_t i = sentences_of(s, all, &last); i <= last; i++) {
		struct wire_line *line = &s->v[i];

		if (known && line->needs == i)
			line->needs = speaker;
		else if (!known && overlap(line->at, all) + 2 >= line->at.end - line->at.start)
			line->barred = true;
	}
	for (size_t k = 0; q->kind == WIRE_DIRECT && k < q->nspans; k++)
		for (size_t i = sentences_of(s, q->spans[k], &last); i <= last; i++)
			s->v[i].quoted += overlap(s->v[i].at, q->spans[k]);
}

static bool
opens_quote(const struct wire_story *s, size_t i)
{
	size_t len;

	return is_quotation_mark(wire_utf8_at(s->text, s->v[i].at.start, &len));
}

static void
read_layers(struct reader *r)
{
	struct wire_story *s = r->story;
	const struct wire_entity *e;
	const struct wire_quote *q;
	size_t n = wire_entities(r->rec, &e);

	for (size_t i = 0; i < n; i++)
		if (e[i].type <= WIRE_WORK)
			s->v[sentence_at(s, e[i].start)].names++;
	n = wire_quotes(r->rec, &q);
	for (size_t i = 0; i < n; i++)
		read_quote(r, &q[i]);
	/* Who speaks should be known before the words are read. */
	for (size_t i = 0; i < s->n; i++)
		s->v[i].barred |= opens_quote(s, i);
}

static void
read_words(struct reader *r)
{
	struct wire_story *s = r->story;
	uint32_t *terms = WIRE_NEW(r->rec, uint32_t, r->ntokens);
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++) {
		struct wire_terms *own = &s->v[i].terms;
		size_t before = n, t = r->first_token[i];

		s->v[i].function_words = read_terms(&r->numbering,
		    s->data->function_words, s->text, r->tokens + t,
		    r->first_token[i + 1] - t, terms, &n);
		*own = (struct wire_terms){ .v = terms + before, .n = n - before };
	}
}

static void
read_headline(struct reader *r)
{
	struct wire_str headline;
	const struct wire_token *v;
	uint32_t *terms;
	size_t n;

	if (!wire_get_string(r->rec, "headline", &headline))
		return;
	n = wire_tokenize(wire_record_arena(r->rec), headline, &v);
	if (n > r->ntokens)	/* more than there was room made for */
		n = r->ntokens;
	terms = WIRE_NEW(r->rec, uint32_t, n);
	read_terms(&r->numbering, r->story->data->function_words, headline, v, n,
	    terms, &r->headline.n);
	r->headline.v = terms;
}

static void
count_terms(struct reader *r)
{
	struct wire_story *s = r->story;
	uint32_t *scratch = WIRE_NEW(r->rec, uint32_t, s->nterms);
	uint64_t squares = 0;

	s->counts = WIRE_NEW(r->rec, uint32_t, s->nterms);
	memset(s->counts, 0, s->nterms * sizeof(*s->counts));
	memset(scratch, 0, s->nterms * sizeof(*scratch));
	for (size_t i = 0; i < s->n; i++) {
		struct wire_terms *terms = &s->v[i].terms;

		terms->length = length_of(terms, scratch);
		for (size_t k = 0; k < terms->n; k++)
			s->counts[terms->v[k]]++;
	}
	r->headline.length = length_of(&r->headline, scratch);
	for (size_t i = 0; i < s->nterms; i++)
		squares += (uint64_t)s->counts[i] * s->counts[i];
	s->length = wire_vector_length(squares);
}

/* ---- features ---------------------------------------------------------------- */

/* Average likeness of every sentence to all of them and to those before it,
 * without comparing each with each: the sum of the vectors, each brought to
 * length 1, stands for all. */
static void
likeness_to_others(struct wire_record *rec, const struct wire_story *s,
    int64_t *features)
{
	uint64_t *sum = WIRE_NEW(rec, uint64_t, s->nterms);

	memset(sum, 0, s->nterms * sizeof(*sum));
	for (int all = 0; all < 2; all++) {
		for (size_t i = 0; i < s->n; i++) {
			const struct wire_terms *t = &s->v[i].terms;
			int64_t *f = features + i * WIRE_NSENTENCE_FEATURES;
			uint64_t part = t->length == 0 ? 0 :
			    (uint64_t)(WIRE_ONE << 8) / t->length, like = 0;

			for (size_t k = 0; k < t->n; k++) {
				like += sum[t->v[k]];
				if (!all)
					sum[t->v[k]] += part;
			}
			like = (like >> 8) * part >> 8;
			f[all ? WIRE_F_LIKE_OTHERS : WIRE_F_LIKE_EARLIER] =
			    (int64_t)(like / (all ? s->n : i + 1));
		}
	}
}

static void
likeness_to(struct wire_record *rec, const struct wire_story *s,
    const struct wire_terms *what, int64_t *features, size_t feature)
{
	uint32_t *counts = WIRE_NEW(rec, uint32_t, s->nterms);

	memset(counts, 0, s->nterms * sizeof(*counts));
	for (size_t k = 0; k < what->n; k++)
		counts[what->v[k]]++;
	for (size_t i = 0; i < s->n; i++)
		features[i * WIRE_NSENTENCE_FEATURES + feature] =
		    wire_cosine(dot(&s->v[i].terms, counts),
		    s->v[i].terms.length, what->length);
}

static void
place_features(const struct wire_story *s, size_t i, int64_t *f)
{
	f[WIRE_F_NEARNESS] = WIRE_ONE / (int64_t)(i + 1);
	f[WIRE_F_FIRST] = (i == 0) * WIRE_ONE;
	f[WIRE_F_SECOND] = (i == 1) * WIRE_ONE;
	f[WIRE_F_THIRD] = (i == 2) * WIRE_ONE;
	f[WIRE_F_LAST] = (i + 1 == s->n) * WIRE_ONE;
	f[WIRE_F_PLACE] = share(i, s->n);
	f[WIRE_F_LOG_PLACE] = wire_log2(i + 1);
	f[WIRE_F_PARAGRAPH] = WIRE_ONE * (i == 0 || memchr(
	    s->text.p + s->v[i - 1].at.end, '\n',
	    s->v[i].at.start - s->v[i - 1].at.end) != NULL);
}

static void
length_features(const struct wire_line *line, size_t n, size_t all_words,
    int64_t *f)
{
	f[WIRE_F_WORDS] = share(line->words, 30);
	f[WIRE_F_LOG_WORDS] = wire_log2(line->words);
	f[WIRE_F_SHORT] = (line->words < 8) * WIRE_ONE;
	f[WIRE_F_LONG] = (line->words > 38) * WIRE_ONE;
	f[WIRE_F_RELATIVE_WORDS] = share(line->words * n, all_words);
	f[WIRE_F_FUNCTION_WORDS] = share(line->function_words,
	    line->function_words + line->terms.n);
}

static void
content_features(const struct wire_story *s, size_t i, size_t all_terms,
    int64_t *f)
{
	const struct wire_line *line = &s->v[i];
	uint64_t common = dot(&line->terms, s->counts);

	f[WIRE_F_LIKE_STORY] = wire_cosine(common, line->terms.length, s->length);
	f[WIRE_F_FREQUENCY] = share(common, line->terms.n * all_terms);
	f[WIRE_F_NAMES] = share(line->names, 10);
	f[WIRE_F_QUOTED] = share(line->quoted, line->at.end - line->at.start);
	f[WIRE_F_SPEAKS] = (line->attributed > 0) * WIRE_ONE;
	f[WIRE_F_OPENS_QUOTE] = opens_quote(s, i) * WIRE_ONE;
	f[WIRE_F_LEANS] = line->leans * WIRE_ONE;
	f[WIRE_F_QUESTION] = (memchr(s->text.p + line->at.start, '?',
	    line->at.end - line->at.start) != NULL) * WIRE_ONE;
}

static void
cue_features(const struct reader *r, size_t i, int64_t *f)
{
	const size_t first = r->first_token[i], end = r->first_token[i + 1];
	size_t self = 0;

	f[WIRE_F_CONNECTIVE] =
	    ((first_cue(r, i) & WIRE_CUE_CONNECTIVE) != 0) * WIRE_ONE;
	f[WIRE_F_NUMBERS] = 0;
	for (size_t t = first; t < end; t++) {
		self += (r->cues[t] & WIRE_CUE_SELF) != 0;
		if (r->tokens[t].kind == WIRE_TOKEN_NUMBER)
			f[WIRE_F_NUMBERS] = WIRE_ONE;
	}
	f[WIRE_F_SELF] = share(self, end - first);
}

static int64_t *
make_features(const struct reader *r)
{
	const struct wire_story *s = r->story;
	int64_t *features = WIRE_NEW(r->rec, int64_t,
	    s->n * WIRE_NSENTENCE_FEATURES);
	size_t all_words = 0, all_terms = 0;

	for (size_t i = 0; i < s->n; i++) {
		all_words += s->v[i].words;
		all_terms += s->v[i].terms.n;
	}
	likeness_to_others(r->rec, s, features);
	likeness_to(r->rec, s, &s->v[0].terms, features, WIRE_F_LIKE_FIRST);
	likeness_to(r->rec, s, &r->headline, features, WIRE_F_LIKE_HEADLINE);
	for (size_t i = 0; i < s->n; i++) {
		int64_t *f = features + i * WIRE_NSENTENCE_FEATURES;

		place_features(s, i, f);
		length_features(&s->v[i], s->n, all_words, f);
		content_features(s, i, all_terms, f);
		cue_features(r, i, f);
	}
	return features;
}

/* ---- all of it --------------------------------------------------------------- */

/* Sentences of the layer that have a word in them. */
static void
read_lines(struct reader *r, const struct wire_span *spans, size_t n)
{
	struct wire_story *s = r->story;
	size_t t = 0;

	for (size_t i = 0; i < n; i++) {
		while (t < r->ntokens && r->tokens[t].start < spans[i].start)
			t++;
		r->first_token[i] = t;
	}
	r->first_token[n] = r->ntokens;
	for (size_t i = 0; i < n; i++)
		read_line(r, i, spans[i]);
	s->n = n;
}

struct wire_story *
wire_story_read(struct wire_record *rec, const struct wire_summary_data *data)
{
	const struct wire_str text = wire_text(rec);
	const struct wire_span *spans;
	const size_t n = wire_sentences(rec, &spans);
	struct wire_story *s = WIRE_NEW(rec, struct wire_story, 1);
	struct reader r = { .rec = rec, .story = s };

	if (n == 0)
		return NULL;
	*s = (struct wire_story){ .data = data, .text = text,
	    .v = WIRE_NEW(rec, struct wire_line, n) };
	r.ntokens = wire_tokens(rec, &r.tokens);
	r.first_token = WIRE_NEW(rec, size_t, n + 1);
	r.numbering = new_numbering(rec, 2 * r.ntokens);
	read_cues(&r);
	read_lines(&r, spans, n);
	read_words(&r);
	read_headline(&r);
	s->nterms = r.numbering.n;
	count_terms(&r);
	read_layers(&r);
	s->features = make_features(&r);
	for (size_t i = 0; i < n; i++)
		s->v[i].score = wire_weigh(data->sentence,
		    s->features + i * WIRE_NSENTENCE_FEATURES,
		    WIRE_NSENTENCE_FEATURES);
	return s;
}
