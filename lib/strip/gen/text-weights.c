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
#include "lib/learn/gen/logistic.h"
#include "lib/record/record.h"
#include "lib/strip/dump.h"
#include "lib/strip/gen/label.h"

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
static struct learn_set
line_examples(const struct corpus *c, size_t but)
{
	struct learn_set set = { 0 };
	double sum = 0;

	for (size_t i = 0; i < c->n; i++) {
		const struct sample *s = &c->v[i];
		for (size_t k = 0; s->story.p != NULL && i % FOLDS != but &&
		    k < s->view.n; k++) {
			learn_add(&set, (struct learn_example){
			    s->view.rows + k * s->view.width, s->weights[k],
			    s->is[k] });
			sum += s->weights[k];
		}
	}
	for (size_t k = 0; k < set.n; k++)
		set.v[k].weight *= (double)set.n / sum;
	return set;
}

static struct learn_set
page_examples(const struct corpus *c)
{
	struct learn_set set = { 0 };

	for (size_t i = 0; i < c->n; i++) {
		const bool is = c->v[i].story.p != NULL;
		learn_add(&set, (struct learn_example){ c->v[i].view.page,
		    is ? 1 : WRONGED, is });
	}
	return set;
}

/* Makes the model's weights, and ends the set. */
static void
learn_model(struct model *model, struct learn_set set, double decay)
{
	learn_logistic(model->weights[0], model->nfeatures, MODEL_LEVELS, &set,
	    decay);
	free(set.v);
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

/* Lines of a weight file. */
static void
print_model(const struct model *model)
{
	for (size_t k = 0; k < model->nfeatures; k++) {
		const int32_t *weights = model->weights[k];
		size_t n = MODEL_LEVELS;
		while (n > 0 && weights[n - 1] == 0)
			n--;
		if (n == 0)
			continue;
		printf("%s\t%s", model->name, model->features[k]);
		for (size_t i = 0; i < n; i++)
			printf("\t%d", (int)weights[i]);
		putchar('\n');
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
	struct model *const models = c.dump->models;
	learn_records(read_sample, &c);
	for (size_t fold = 0; fold < FOLDS; fold++) {
		learn_model(&models[DUMP_LINE], line_examples(&c, fold), LINE_DECAY);
		score_fold(&c, fold);
	}
	learn_model(&models[DUMP_LINE], line_examples(&c, FOLDS), LINE_DECAY);
	learn_model(&models[DUMP_AGAIN], line_examples(&c, FOLDS), LINE_DECAY);
	learn_model(&models[DUMP_PAGE], page_examples(&c), PAGE_DECAY);
	puts("# origin: learned for this project by lib/strip/gen/text-weights from "
	    "public pages with the story marked; holds no text of them");
	for (size_t i = 0; i < DUMP_NMODELS; i++)
		print_model(&models[i]);
	return fflush(stdout) != 0;
}
