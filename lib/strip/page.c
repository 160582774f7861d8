/* page.c - the lines of a web page that are not its story */
#include "lib/strip/page.h"

#include "lib/base/str.h"
#include "lib/strip/cues.h"
#include "lib/strip/score.h"

struct page_model {
	struct page_words *words;
	struct page_weights *weights;
};

struct page_model *
page_model_load(struct wire_env *env)
{
	struct page_model *model = wire_env_alloc(env, sizeof(*model));

	*model = (struct page_model){ page_words_load(env), page_weights_load(env) };
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
	if (nblocks == 0)
		return found_before(spans, edits, nedits);
	page_read(model->words, rec, &page);
	const bool *story = page_story(model->weights, rec, &page);
	const size_t n = join_lines(blocks, nblocks, story, spans);
	return memchr(story, true, nblocks) == NULL ? 0 : n;
}
