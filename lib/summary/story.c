/* story.c - a story as its sentences, and what the summary must know of each */
#include "lib/summary/story.h"

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/record/record.h"

/* ---- sentences ---------------------------------------------------------------- */

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
	size_t at = s.n, len;
	uint32_t cp = 0;

	while (at > 0) {
		cp = wire_utf8_before(s, at, &len);
		if (!is_quotation_mark(cp) && !wire_is_space(cp) && cp != ')' &&
		    cp != ']')
			break;
		at -= len;
	}
	return wire_is_stop(cp);
}

static void
read_cues(struct wire_record *rec, struct wire_story *s)
{
	s->cues = WIRE_NEW(rec, uint16_t, s->ntokens);
	for (size_t t = 0; t < s->ntokens; t++) {
		uint32_t cue = 0;

		wire_lexicon_match(s->data->cues, s->tokens, s->ntokens, t, &cue);
		s->cues[t] = (uint16_t)cue;
	}
}

size_t
wire_first_word(const struct wire_story *s, size_t i)
{
	size_t t = s->first_token[i];

	while (t < s->first_token[i + 1] && s->tokens[t].kind == WIRE_TOKEN_PUNCT)
		t++;
	return t;
}

unsigned
wire_first_cue(const struct wire_story *s, size_t i)
{
	const size_t t = wire_first_word(s, i);

	return t < s->first_token[i + 1] ? s->cues[t] : 0;
}

bool
wire_opens_quote(const struct wire_story *s, size_t i)
{
	const struct wire_span at = s->v[i].at;
	size_t len;

	return at.start < at.end &&
	    is_quotation_mark(wire_utf8_at(s->text, at.start, &len));
}

static bool
is_boilerplate(const struct wire_story *s, size_t i)
{
	for (size_t t = s->first_token[i]; t < s->first_token[i + 1]; t++) {
		unsigned kind = s->tokens[t].kind;

		if (kind == WIRE_TOKEN_URL || kind == WIRE_TOKEN_EMAIL ||
		    kind == WIRE_TOKEN_HANDLE ||
		    (s->cues[t] & WIRE_CUE_BOILERPLATE) != 0)
			return true;
	}
	return false;
}

enum { LABEL_WORDS = 4 };

/* A caption or a transcript: "Lucky escape: The driver was unhurt.", "Moss: It
 * was." not "BEIRUT: A judge …", nor what comes first in the story. */
static bool
has_label(const struct wire_story *s, size_t i)
{
	const struct wire_token *v = s->tokens + s->first_token[i];
	const size_t n = s->first_token[i + 1] - s->first_token[i];
	size_t words = 0;
	bool capitals = true;

	while (words < n && v[words].kind == WIRE_TOKEN_WORD)
		capitals &= (v[words++].flags & WIRE_TOKEN_ALLCAPS) != 0;
	return i > 0 && !capitals && words <= LABEL_WORDS && words + 1 < n &&
	    wire_str_is(wire_token_str(s->text, &v[words]), ":") &&
	    (v[words + 1].flags & WIRE_TOKEN_CAPITAL) &&
	    (v[words + 1].flags & WIRE_TOKEN_BLANK);
}

/* Words as blanks part them, and not as tokens: a sentence may be cut anywhere in
 * a layer from elsewhere. */
struct wire_room
wire_measure(struct wire_str s)
{
	struct wire_room size = { 0, 0 };
	size_t len;
	bool inside = false;

	for (size_t at = 0; at < s.n; at += len) {
		bool blank = false;

		len = 1;
		if ((unsigned char)s.p[at] <= ' ' || (unsigned char)s.p[at] >= 0x80)
			blank = wire_is_space(wire_utf8_at(s, at, &len));
		size.chars++;
		size.words += !blank && !inside;
		inside = !blank;
	}
	return size;
}

static void
read_line(struct wire_story *s, size_t i, struct wire_span at)
{
	struct wire_line *line = &s->v[i];
	const struct wire_str text = wire_str_sub(s->text, at.start, at.end);

	*line = (struct wire_line){ .at = at, .needs = i,
		.size = wire_measure(text) };
	const unsigned cue = wire_first_cue(s, i);
	line->leans = (cue & WIRE_CUE_PRONOUN) != 0;
	line->joins = (cue & WIRE_CUE_CONNECTIVE) != 0;
	if (is_boilerplate(s, i))
		line->barred = WIRE_BAR_BOILERPLATE;
	else if (has_label(s, i))
		line->barred = WIRE_BAR_LABEL;
	else if (!ends_like_a_sentence(text))
		line->barred = WIRE_BAR_NO_STOP;
}

/* Sentences, with the tokens of each: those up to the next one's first. */
static void
read_lines(struct wire_record *rec, struct wire_story *s,
    const struct wire_span *spans)
{
	size_t t = 0;

	s->v = WIRE_NEW(rec, struct wire_line, s->n);
	s->first_token = WIRE_NEW(rec, size_t, s->n + 1);
	for (size_t i = 0; i < s->n; i++) {
		while (t < s->ntokens && s->tokens[t].start < spans[i].start)
			t++;
		s->first_token[i] = t;
	}
	s->first_token[s->n] = s->ntokens;
	for (size_t i = 0; i < s->n; i++)
		read_line(s, i, spans[i]);
}

/* ---- who is in it, and who speaks -------------------------------------------- */

size_t
wire_sentence_at(const struct wire_story *s, size_t at)
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
	size_t first = wire_sentence_at(s, span.start);

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

static void
bar(struct wire_line *line, enum wire_bar reason)
{
	if (line->barred == WIRE_NOT_BARRED)
		line->barred = reason;
}

/* Somebody's words need the one who said them, and so does what stands between
 * them.  "He said" is nobody unless the sentence before is there. */
static void
read_quote(struct wire_story *s, const struct wire_quote *q)
{
	const struct wire_span all = { q->start, q->end };
	const size_t speaker = wire_sentence_at(s, q->source.start);
	const bool known = q->source.end > q->source.start;
	size_t last;

	if (known) {
		size_t t = wire_token_at(s->tokens, s->ntokens, q->source.start);

		read_attribution(&s->v[speaker], q);
		if (t < s->ntokens && (s->cues[t] & WIRE_CUE_PRONOUN) != 0)
			s->v[speaker].leans = true;
	}
	for (size_t i = sentences_of(s, all, &last); i <= last; i++) {
		struct wire_line *line = &s->v[i];

		/* Words of two speakers, both elsewhere, are too much. */
		if (known && line->needs != i && speaker != i) {
			if (line->needs != speaker)
				bar(line, WIRE_BAR_NOBODY);
		} else if (known && speaker != i) {
			line->needs = speaker;
		} else if (!known && overlap(line->at, all) + 2 >=
		    line->at.end - line->at.start) {
			bar(line, WIRE_BAR_NOBODY);
		}
	}
	for (size_t k = 0; q->kind == WIRE_DIRECT && k < q->nspans; k++)
		for (size_t i = sentences_of(s, q->spans[k], &last); i <= last; i++)
			s->v[i].quoted += overlap(s->v[i].at, q->spans[k]);
}

static void
read_layers(struct wire_record *rec, struct wire_story *s)
{
	const struct wire_entity *e;
	const struct wire_quote *q;
	size_t n = wire_entities(rec, &e);

	for (size_t i = 0; i < n; i++)
		if (e[i].type <= WIRE_WORK)
			s->v[wire_sentence_at(s, e[i].start)].names++;
	n = wire_quotes(rec, &q);
	for (size_t i = 0; i < n; i++)
		read_quote(s, &q[i]);
	for (size_t i = 0; i < s->n; i++)
		if (wire_opens_quote(s, i))
			bar(&s->v[i], WIRE_BAR_OPENS_QUOTE);
}

/* ---- its words ------------------------------------------------------------------ */

static struct wire_terms
read_phrase(struct wire_record *rec, const struct wire_story *s,
    struct wire_numbering *numbering, struct wire_str phrase)
{
	struct wire_terms read = { NULL, 0, 0 };
	struct wire_token *v;

	if (phrase.n == 0)
		return read;
	const size_t n = wire_tokenize(wire_record_arena(rec), phrase, &v);
	wire_hash_tokens(phrase, v, n);
	uint32_t *terms = WIRE_NEW(rec, uint32_t, wire_most_terms(phrase, n));

	wire_read_terms(numbering, s->data->function_words, phrase, v, n, terms,
	    &read.n);
	read.v = terms;
	return read;
}

static void
read_words(struct wire_record *rec, struct wire_story *s, struct wire_str query)
{
	struct wire_str headline = { NULL, 0 };
	const size_t most = wire_most_terms(s->text, s->ntokens);
	uint32_t *terms = WIRE_NEW(rec, uint32_t, most);
	size_t n = 0;

	wire_get_string(rec, "headline", &headline);
	/* No more words than half of the bytes there are. */
	struct wire_numbering numbering = wire_numbering_new(rec,
	    most + (headline.n + query.n) / 2 + 2);
	for (size_t i = 0; i < s->n; i++) {
		struct wire_line *line = &s->v[i];
		const size_t before = n, t = s->first_token[i];

		line->function_words = wire_read_terms(&numbering,
		    s->data->function_words, s->text, s->tokens + t,
		    s->first_token[i + 1] - t, terms, &n);
		line->terms = (struct wire_terms){ .v = terms + before,
			.n = n - before };
	}
	s->headline = read_phrase(rec, s, &numbering, headline);
	s->query = read_phrase(rec, s, &numbering, query);
	s->nterms = numbering.n;
	s->numbering = numbering;
}

static void
sum_terms(struct wire_record *rec, struct wire_story *s)
{
	uint32_t *scratch = WIRE_NEW(rec, uint32_t, s->nterms);
	uint64_t squares = 0;

	s->counts = WIRE_NEW(rec, uint32_t, s->nterms);
	memset(s->counts, 0, s->nterms * sizeof(*s->counts));
	memset(scratch, 0, s->nterms * sizeof(*scratch));
	for (size_t i = 0; i < s->n; i++) {
		struct wire_terms *terms = &s->v[i].terms;

		terms->length = wire_terms_length(terms, scratch);
		s->all_terms += terms->n;
		for (size_t k = 0; k < terms->n; k++)
			s->counts[terms->v[k]]++;
	}
	s->headline.length = wire_terms_length(&s->headline, scratch);
	for (size_t i = 0; i < s->nterms; i++)
		squares += (uint64_t)s->counts[i] * s->counts[i];
	s->length = wire_vector_length(squares);
}

/* What to take rather than nothing, the best first. */
static unsigned
badness(const struct wire_story *s, size_t i)
{
	const struct wire_line *line = &s->v[i];

	if (line->size.words == 0)
		return 4;
	if (line->barred == WIRE_BAR_BOILERPLATE || line->barred == WIRE_BAR_LABEL)
		return 3;
	if (line->barred == WIRE_BAR_NO_STOP)
		return 2;
	return line->barred == WIRE_BAR_NOBODY || line->needs != i;
}

size_t
wire_last_resort(const struct wire_story *s)
{
	size_t best = 0;

	for (size_t i = 1; i < s->n; i++)
		if (badness(s, i) < badness(s, best))
			best = i;
	return best;
}

/* False: the text has none either. */
static bool
has_words(struct wire_record *rec, const struct wire_story *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->v[i].size.words > 0)
			return true;
	if (wire_measure(s->text).words > 0)
		wire_reject(rec, "sentences: no word of the text is in one");
	return false;
}

struct wire_story *
wire_story_read(struct wire_record *rec, const struct wire_summary_data *data,
    struct wire_str query)
{
	struct wire_story *s = WIRE_NEW(rec, struct wire_story, 1);
	const struct wire_span *spans;

	*s = (struct wire_story){ .data = data, .text = wire_text(rec) };
	s->n = wire_sentences(rec, &spans);
	s->ntokens = wire_hashed_tokens(rec, &s->tokens);
	read_cues(rec, s);
	read_lines(rec, s, spans);
	if (!has_words(rec, s))
		return NULL;
	read_words(rec, s, query);
	sum_terms(rec, s);
	read_layers(rec, s);
	return s;
}
