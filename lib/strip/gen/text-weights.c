/*
 * text-weights.c - learns what in the text of a page is the story
 *
 * usage: text-weights < RECORDS > text-weights.tsv
 *
 * RECORDS have `text`, and that of a page has `story`, too: what of it people took
 * for the story.  A record without is no page.  The same records give the same
 * weights.  They are those of dump.c; the second look at lines learns from first
 * scores of pages that those had not seen.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/learn/learn.h"
#include "lib/record/record.h"
#include "lib/strip/dump.h"
#include "lib/strip/gen/label.h"
#include "lib/strip/gen/learn.h"

enum {
	FOLDS = 4,
	LINE_DECAY = 20,
	PAGE_DECAY = 3,
	WRONGED = 40		/* a story taken for a page is that much worse */
};

struct sample {
	struct wire_record *rec;
	struct wire_str story;		/* .p NULL: it is no page */
	struct dump_view view;
	bool *is;			/* a line: is it the story? */
	double *weights;		/* … and how much it counts */
};

struct corpus {
	struct sample *v;
	size_t n, room;
	struct cues *cues;
	struct dump *dump;
};

static void
label_lines(struct sample *s)
{
	const size_t n = s->view.n;
	struct wire_str *texts = learn_alloc(n, sizeof(*texts));

	for (size_t i = 0; i < n; i++)
		texts[i] = s->view.v[i].text;
	label(texts, n, s->story, s->is);
	free(texts);
}

/* A line counts by its words, and less so on a long page. */
static void
weigh_lines(struct sample *s)
{
	double sum = 0;

	for (size_t i = 0; i < s->view.n; i++) {
		const size_t words = s->view.v[i].words;
		s->weights[i] = pow(fmin((double)words + 1, 60), 0.75);
		sum += s->weights[i];
	}
	for (size_t i = 0; i < s->view.n; i++)
		s->weights[i] /= pow(sum, 0.8);
}

/* ---- the set --------------------------------------------------------------- */

static void
read_sample(struct wire_record *rec, void *ctx)
{
	struct corpus *c = ctx;
	struct sample s = { .rec = rec };
	struct line *v;
	const size_t n = lines_read(c->cues, rec, wire_text(rec), NULL, 0, &v);

	if (!dump_may_be(v, n))
		return;
	dump_look(rec, v, n, &s.view);
	if (wire_get_string(rec, "story", &s.story)) {
		dump_look_at_lines(rec, &s.view);
		s.is = WIRE_NEW(rec, bool, n);
		s.weights = WIRE_NEW(rec, double, n);
		label_lines(&s);
		weigh_lines(&s);
	}
	c->v = learn_grow(c->v, c->n, &c->room, sizeof(*c->v));
	c->v[c->n++] = s;
}

/* ---- learning ---------------------------------------------------------------- */

/* The rows of lines of all pages but those of fold `but`. */
static struct examples
line_examples(const struct corpus *c, size_t but)
{
	struct examples ex = { 0 };
	double sum = 0;

	for (size_t i = 0; i < c->n; i++)
		ex.n += c->v[i].story.p != NULL && i % FOLDS != but ?
		    c->v[i].view.n : 0;
	ex.rows = learn_alloc(ex.n, sizeof(*ex.rows));
	ex.weights = learn_alloc(ex.n, sizeof(*ex.weights));
	ex.is = learn_alloc(ex.n, sizeof(*ex.is));
	size_t at = 0;
	for (size_t i = 0; i < c->n; i++) {
		const struct sample *s = &c->v[i];
		for (size_t k = 0; s->story.p != NULL && i % FOLDS != but &&
		    k < s->view.n; k++, at++) {
			ex.rows[at] = s->view.rows + k * s->view.width;
			ex.weights[at] = s->weights[k];
			ex.is[at] = s->is[k];
			sum += s->weights[k];
		}
	}
	for (size_t k = 0; k < ex.n; k++)
		ex.weights[k] *= (double)ex.n / sum;
	return ex;
}

static struct examples
page_examples(const struct corpus *c)
{
	struct examples ex = { .n = c->n,
	    .rows = learn_alloc(c->n, sizeof(*ex.rows)),
	    .weights = learn_alloc(c->n, sizeof(*ex.weights)),
	    .is = learn_alloc(c->n, sizeof(*ex.is)) };

	for (size_t i = 0; i < c->n; i++) {
		ex.rows[i] = c->v[i].view.page;
		ex.is[i] = c->v[i].story.p != NULL;
		ex.weights[i] = ex.is[i] ? 1 : WRONGED;
	}
	return ex;
}

static void
learn_lines(const struct corpus *c, enum dump_model model, size_t but)
{
	struct examples ex = line_examples(c, but);

	learn(&c->dump->models[model], &ex, LINE_DECAY);
	free(ex.rows);
	free(ex.weights);
	free(ex.is);
}

static void
score_fold(const struct corpus *c, size_t fold)
{
	const struct model *model = &c->dump->models[DUMP_LINE];

	for (size_t i = fold; i < c->n; i += FOLDS) {
		struct dump_view *view = &c->v[i].view;
		if (c->v[i].story.p == NULL)
			continue;
		int32_t *scores = learn_alloc(view->n, sizeof(*scores));
		for (size_t k = 0; k < view->n; k++)
			scores[k] = model_score(model, view->rows + k * view->width);
		dump_look_again(scores, view);
		free(scores);
	}
}

int
main(void)
{
	struct wire_env *env = wire_env_new(NULL);
	struct corpus c = { 0 };

	if (env == NULL)
		return 3;
	c.cues = cues_load(env);
	c.dump = dump_load(env);
	learn_records(read_sample, &c);
	for (size_t fold = 0; fold < FOLDS; fold++) {
		learn_lines(&c, DUMP_LINE, fold);
		score_fold(&c, fold);
	}
	learn_lines(&c, DUMP_LINE, FOLDS);
	learn_lines(&c, DUMP_AGAIN, FOLDS);
	struct examples pages = page_examples(&c);
	learn(&c.dump->models[DUMP_PAGE], &pages, PAGE_DECAY);
	puts("# origin: learned for this project by lib/strip/gen/text-weights from "
	    "public pages with the story marked; holds no text of them");
	for (size_t i = 0; i < DUMP_NMODELS; i++)
		learn_print(stdout, &c.dump->models[i]);
	return fflush(stdout) != 0;
}
