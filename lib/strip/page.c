/* page.c - the lines of a web page that are not its story */
#include "lib/strip/page.h"

#include "lib/base/str.h"
#include "lib/strip/cues.h"
#include "lib/strip/score.h"
#include "lib/strip/sites.h"

struct page_model {
	struct page_words *words;
	struct page_weights *weights;
	struct sites *sites;	/* or NULL */
};

struct page_model *
page_model_load(struct wire_env *env, const char *sites)
{
	struct page_model *model = wire_env_alloc(env, sizeof(*model));

	*model = (struct page_model){
		.words = page_words_load(env), .weights = page_weights_load(env),
		.sites = sites == NULL ? NULL : sites_load(env, sites),
	};
	return model;
}

/* What was cut as part of the page when strip had the text before. */
static size_t
found_before(struct wire_span *spans,
    const struct wire_edit *edits, size_t nedits)
{
	const struct wire_str kind = wire_str_of(residue_names[PAGE]);
	size_t n = 0, cut = 0, put = 0;

	for (size_t i = 0; i < nedits; i++) {
		const size_t start = edits[i].at + cut - put;
		if (wire_str_eq(edits[i].kind, kind))
			spans[n++] = (struct wire_span){ start,
			    start + edits[i].cut.n };
		cut += edits[i].cut.n;
		put += edits[i].put;
	}
	return n;
}

/* Blocks of somebody else may be anything; ingest's are lines. */
static bool
are_lines(struct wire_str text, const struct wire_block *blocks, size_t n)
{
	size_t next = 0;

	for (size_t i = 0; i < n; i++) {
		const struct wire_block *b = &blocks[i];
		if (b->start < next || b->end <= b->start ||
		    (b->start > 0 && text.p[b->start - 1] != '\n') ||
		    (b->end < text.n && text.p[b->end] != '\n') ||
		    memchr(text.p + b->start, '\n', b->end - b->start) != NULL)
			return false;
		next = b->end + 1;
	}
	return n > 0;
}

static bool
any(const bool *story, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (story[i])
			return true;
	return false;
}

/* Lines that follow each other make one span. */
static size_t
join_lines(const struct wire_block *blocks, size_t n, const bool *story,
    struct wire_span *spans)
{
	size_t nspans = 0;

	for (size_t i = 0; i < n; i++) {
		if (story[i])
			continue;
		if (i > 0 && !story[i - 1] && blocks[i].start == blocks[i - 1].end + 1)
			spans[nspans - 1].end = blocks[i].end;
		else
			spans[nspans++] = (struct wire_span){ blocks[i].start,
			    blocks[i].end };
	}
	return nspans;
}

size_t
page_find(const struct page_model *model, struct wire_record *rec,
    struct wire_span **out)
{
	const struct wire_block *blocks;
	const struct wire_edit *edits;
	const size_t nblocks = wire_blocks(rec, &blocks);
	const size_t nedits = wire_edits(rec, &edits);
	struct wire_span *spans = WIRE_NEW(rec, struct wire_span, nblocks + nedits);
	struct page page;

	*out = spans;
	if (!are_lines(wire_text(rec), blocks, nblocks))
		return found_before(spans, edits, nedits);
	page_read(model->words, rec, &page);
	bool *story = page_story(model->weights, rec, &page);
	if (model->sites != NULL)
		sites_apply(model->sites, rec, blocks, nblocks, story);
	if (page.headline < nblocks)	/* a member has it */
		story[page.headline] = false;
	return any(story, nblocks) ? join_lines(blocks, nblocks, story, spans) : 0;
}
