/* train_entities.c - stories with their names in, a model out */
#include "lib/entities/train_entities.h"

#include <errno.h>
#include <stdio.h>

#include "lib/base/str.h"
#include "lib/entities/conll.h"
#include "lib/entities/labels.h"
#include "lib/entities/train.h"
#include "lib/filter/env.h"
#include "lib/ingest/gather.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

struct conf {
	const char *output, *clusters;
	struct wire_list test, guests;
	long passes, features, hold_out, fold;
	bool curve;
};

static const struct wire_option options[] = {
	{ "output", 'o', WIRE_FILE, offsetof(struct conf, output), "FILE", NULL,
	    "where the model goes; none: it is scored alone" },
	{ "clusters", 'c', WIRE_FILE, offsetof(struct conf, clusters), "FILE", NULL,
	    "words and their clusters; none: those of the model of tag-entities" },
	{ "hold-out", 'n', WIRE_INT, offsetof(struct conf, hold_out), "N", "0",
	    "keep every N-th story for scoring" },
	{ "fold", 'k', WIRE_INT, offsetof(struct conf, fold), "K", "0",
	    "which of the N, from 0" },
	{ "test", 't', WIRE_LIST, offsetof(struct conf, test), "FILE...", NULL,
	    "of the files to read, those that are for scoring" },
	{ "guests", 'g', WIRE_LIST, offsetof(struct conf, guests), "FILE...", NULL,
	    "those that follow other guidelines" },
	{ "curve", 0, WIRE_FLAG, offsetof(struct conf, curve), NULL, NULL,
	    "score what an eighth, a quarter and half of the stories teach, too" },
	{ "passes", 'p', WIRE_INT, offsetof(struct conf, passes), "N", "10",
	    "passes over the stories" },
	{ "features", 0, WIRE_INT, offsetof(struct conf, features), "N", "98304",
	    "features that the model keeps" },
	{ 0 }
};

/* Files that an option names. */
struct role {
	const struct wire_list *files;
	bool *came;		/* of each, if a story came from it */
};

struct training {
	const struct conf *conf;
	const struct entity_lists *lists;
	const struct entity_labels *labels;
	struct wire_arena *arena;
	struct trainer *trainer;
	struct model words;	/* the clusters alone */
	size_t stories;		/* that may be held out */
	struct role test, guests;
};

/* ---- clusters ------------------------------------------------------------------------ */

/* The next column, a number from 1; the words of `bits` bits. */
static uint32_t
take_number(struct wire_env *env, const char *file, size_t line,
    struct wire_str *rest, unsigned bits)
{
	const uint32_t most = (1u << bits) - 1;
	struct wire_str field = { NULL, 0 };
	uint32_t n = 0;

	wire_str_field(rest, '\t', &field);
	for (size_t i = 0; i < field.n && n <= most; i++)
		n = field.p[i] >= '0' && field.p[i] <= '9' ?
		    10 * n + (uint32_t)(field.p[i] - '0') : most + 1;
	if (n == 0 || n > most)
		wire_env_fail(env, file, line, 0, "expected word and three numbers of "
		    "clusters, from 1 to 255, 1023 and 16383, with TAB between");
	return n;
}

static struct model
read_clusters(struct wire_env *env, const char *file)
{
	struct wire_str bytes = wire_env_file(env, file), line, word;
	size_t lines = 0, n = 64;

	for (struct wire_str rest = bytes; wire_str_line(&rest, &line);)
		lines++;
	while (n * 3 / 4 < lines)
		n *= 2;
	uint32_t *const words = wire_env_alloc(env, n * sizeof(*words));
	uint32_t *const clusters = wire_env_alloc(env, n * sizeof(*clusters));
	memset(words, 0, n * sizeof(*words));
	memset(clusters, 0, n * sizeof(*clusters));
	for (size_t k = 1; wire_str_line(&bytes, &line); k++) {
		if (line.n == 0 || line.p[0] == '#' || !wire_str_field(&line, '\t', &word))
			continue;
		const uint32_t key = entity_model_word_key(wire_word_hash(word).folded);
		uint32_t v = take_number(env, file, k, &line, 8);
		v |= take_number(env, file, k, &line, 10) << 8;
		v |= take_number(env, file, k, &line, 14) << 18;
		size_t i = key & (n - 1);
		while (words[i] != 0 && words[i] != key)
			i = (i + 1) & (n - 1);
		words[i] = key;
		clusters[i] = v;
	}
	return (struct model){ .words = words, .clusters = clusters,
	    .nwords = (uint32_t)n };
}

/* ---- a story ----------------------------------------------------------------------------- */

struct gold {
	size_t start, end;
	struct wire_str label;
};

static struct gold
read_gold(struct wire_json *j, struct wire_record *rec)
{
	struct gold g = { 0, 0, { NULL, 0 } };

	if (wire_json_type(j) != '{' || !wire_json_enter(j))
		wire_reject(rec, "entities holds something else than objects");
	do {
		const struct wire_str key = wire_json_key(j, rec);
		if (wire_str_is(key, "start"))
			g.start = wire_byte(rec, wire_json_uint(j, rec, "entities.start"));
		else if (wire_str_is(key, "end"))
			g.end = wire_byte(rec, wire_json_uint(j, rec, "entities.end"));
		else if (wire_str_is(key, "type"))
			g.label = wire_json_string(j, rec, "entities.type");
		else
			wire_json_raw(j);
	} while (wire_json_more(j));
	return g;
}

/* Of several types that a corpus has one label for, the one that the rules find
 * there, or else the first: left open, chance would tell them apart. */
static uint32_t
one_type(const struct story *s, size_t first, size_t last, uint32_t types)
{
	size_t low = 0, high = s->nmentions;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (s->mentions[middle].last <= first)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < s->nmentions && s->mentions[low].first < last; low++)
		if (types >> s->mentions[low].type & 1)
			return 1u << s->mentions[low].type;
	return types & (~types + 1);
}

/* Sets the labels that are right inside the gold span.  All are where the label
 * is one that nobody knows. */
static void
mark_gold(const struct training *t, const struct story *s, const struct gold *g,
    uint32_t *right)
{
	size_t first = wire_token_at(s->v, s->n, g->start), last;
	uint32_t types;
	const bool known = entity_label(t->labels, g->label, &types);

	if (first > 0 && s->v[first - 1].end > g->start)
		first--;
	for (last = first; last < s->n && s->v[last].start < g->end;)
		last++;
	types = known ? one_type(s, first, last, types) : 0;
	for (size_t i = first; i < last && (!known || types != 0); i++)
		right[i] = !known ? UINT32_MAX : labels_of(types,
		    label_place_in(i, first, last));
}

/* Of types that the story's annotators did not mark, what the rules found may be
 * right. */
static void
mark_unknown(const struct training *t, const struct story *s, uint32_t *right)
{
	struct wire_str unknown, label;
	uint32_t types = 0, some;

	if (!wire_get_string(s->rec, "unknown", &unknown))
		return;
	while (wire_str_field(&unknown, ' ', &label)) {
		if (!entity_label(t->labels, label, &some))
			wire_reject(s->rec, "unknown: no such type: %.*s",
			    (int)label.n, label.p);
		types |= some;
	}
	for (size_t k = 0; k < s->nmentions; k++) {
		const struct mention *const m = &s->mentions[k];
		for (size_t i = m->first; m->type <= WIRE_WORK && i < m->last; i++)
			if (types >> m->type & 1)
				right[i] |= 15u << label_of(m->type, BEGIN);
	}
}

/* Did the record come from one of the files, or from a directory of them? */
static bool
came_from(struct wire_record *rec, struct role *role)
{
	const struct wire_str name = wire_str_of(wire_input_name(rec));

	for (size_t i = 0; i < role->files->n; i++) {
		const struct wire_str file = wire_str_of(role->files->v[i]);
		if (wire_str_starts(name, file) && (name.n == file.n ||
		    name.p[file.n] == '/' || wire_str_ends(file, WIRE_STR("/")))) {
			role->came[i] = true;
			return true;
		}
	}
	return false;
}

static enum trainer_use
use_of(struct training *t, struct wire_record *rec)
{
	const struct conf *const conf = t->conf;

	if (came_from(rec, &t->test))
		return TRAIN_HELD_OUT;
	if (came_from(rec, &t->guests) || wire_has(rec, "guest"))
		return TRAIN_GUEST;
	/* copies go where their story goes: it would be known from them */
	if (!wire_has(rec, "copy") || t->stories == 0)
		t->stories++;
	return conf->hold_out > 0 &&
	    (t->stories - 1) % (size_t)conf->hold_out == (size_t)conf->fold ?
	    TRAIN_HELD_OUT : TRAIN_HOUSE;
}

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	struct training *const t = (void *)(uintptr_t)shared;
	struct story s = { .lists = t->lists, .rec = rec, .text = wire_text(rec) };
	struct wire_str json;

	if (!wire_get_json(rec, "entities", &json))
		wire_reject(rec, "no entities to learn from");
	const enum trainer_use use = use_of(t, rec);
	if (use == TRAIN_HELD_OUT && wire_has(rec, "copy"))
		return WIRE_DROP;
	entities_by_rule(&s);
	uint32_t *const right = WIRE_NEW(rec, uint32_t, s.n + 1);
	for (size_t i = 0; i < s.n; i++)
		right[i] = 1u;
	mark_unknown(t, &s, right);
	struct wire_json j = wire_json_of(json);
	if (wire_json_type(&j) != '[')
		wire_reject(rec, "entities is not an array");
	if (wire_json_enter(&j))
		do {
			const struct gold g = read_gold(&j, rec);
			mark_gold(t, &s, &g, right);
		} while (wire_json_more(&j));
	trainer_add(t->trainer, features_of(&s, &t->words), right, use);
	return WIRE_DROP;
}

/* ---- files ---------------------------------------------------------------------------------- */

static void
read_records(struct wire_source *src, struct wire_input *in)
{
	struct wire_gather g = { .src = src };
	enum wire_end end;

	do {
		struct wire_str piece;

		if (g.n == 0)
			g.line = in->line;
		end = wire_input_record(in, &piece);
		wire_gather_add(&g, piece);
		if (end == WIRE_END_PIECE)
			continue;
		const struct wire_str line = { g.p, g.n };
		struct wire_record *rec = NULL;
		if (g.too_long && g.n > 0)
			wire_gather_reject(&g);
		else if (wire_str_trim(line).n > 0)
			rec = wire_source_parse(src, line, g.line);
		if (rec != NULL)
			wire_source_emit(src, rec);
		wire_gather_forget(&g);
		g.too_long = false;
	} while (end != WIRE_END_INPUT);
}

/* A line that begins like a record; no token and label does. */
static bool
has_records(struct wire_str head)
{
	struct wire_str line;

	while (wire_str_line(&head, &line)) {
		line = wire_str_trim(line);
		if (line.n > 1 && line.p[0] == '{') {
			line = wire_str_trim(wire_str_sub(line, 1, line.n));
			if (line.p[0] == '"' || line.p[0] == '}')
				return true;
		}
	}
	return false;
}

static void
read_file(const void *shared, struct wire_source *src)
{
	struct wire_input in;

	(void)shared;
	wire_input_begin(&in, src, true);
	if (has_records(in.window))
		read_records(src, &in);
	else
		conll_read(src, &in);
}

/* ---- the run -------------------------------------------------------------------------------- */

static bool
scores(const struct conf *conf)
{
	return conf->hold_out > 0 || conf->test.n > 0;
}

static struct role
open_role(struct wire_env *env, const struct wire_list *files)
{
	struct role r = { files, wire_env_alloc(env, files->n + 1) };

	memset(r.came, 0, files->n + 1);
	return r;
}

static void *
open_training(const void *conf, struct wire_env *env)
{
	struct training *t = wire_env_alloc(env, sizeof(*t));

	*t = (struct training){ .conf = conf, .lists = entity_lists_load(env),
	    .labels = entity_labels_load(env), .arena = wire_env_arena(env) };
	if (t->conf->output == NULL && !scores(t->conf))
		wire_env_fail(env, NULL, 0, 0, "neither --output nor --hold-out "
		    "nor --test: there is nothing to do");
	if (t->conf->fold > 0 && t->conf->fold >= t->conf->hold_out)
		wire_env_fail(env, NULL, 0, 0, "--fold must be less than --hold-out");
	if (t->conf->clusters != NULL)
		t->words = read_clusters(env, t->conf->clusters);
	else
		entity_model_load(env, "en", &t->words);
	t->trainer = trainer_new(t->arena);
	t->test = open_role(env, &t->conf->test);
	t->guests = open_role(env, &t->conf->guests);
	return t;
}

/* Over all types. */
struct total {
	size_t there, found, right;
};

static double
f1(struct total t)
{
	return t.there + t.found == 0 ? 0 :
	    200.0 * (double)t.right / (double)(t.there + t.found);
}

static struct total
total_of(const struct trainer_score *s)
{
	struct total all = { 0, 0, 0 };

	for (unsigned k = 0; k < NTYPES; k++) {
		all.there += s->there[k];
		all.found += s->found[k];
		all.right += s->right[k];
	}
	return all;
}

static void
print_row(struct wire_record *rec, const char *name, struct total t)
{
	wire_printf(rec, "%-14s %8zu %8zu %8zu %6.2f\n", name, t.there, t.found,
	    t.right, f1(t));
}

static void
print_score(struct wire_record *rec, const struct trainer_score *s)
{
	wire_printf(rec, "%-14s %8s %8s %8s %6s\n", "held out", "names", "found", "right", "F1");
	for (unsigned k = 0; k < NTYPES; k++)
		print_row(rec, wire_entity_names[k],
		    (struct total){ s->there[k], s->found[k], s->right[k] });
	print_row(rec, "all", total_of(s));
}

static const char *
type_name(unsigned type)
{
	return type == NTYPES ? "no name" : wire_entity_names[type];
}

/* The ten that were seen most. */
static void
print_confusions(struct wire_record *rec, struct trainer_score *s)
{
	for (unsigned k = 0; k < NTYPES; k++)
		s->confused[k][k] = 0;
	for (int row = 0; row < 10; row++) {
		size_t *most = &s->confused[0][0];
		unsigned gold = 0, found = 0;
		for (unsigned a = 0; a <= NTYPES; a++)
			for (unsigned b = 0; b <= NTYPES; b++)
				if (s->confused[a][b] > *most) {
					most = &s->confused[a][b];
					gold = a;
					found = b;
				}
		if (*most == 0)
			return;
		if (row == 0)
			wire_printf(rec, "\n%-14s %-14s %8s\n", "is", "taken for", "times");
		wire_printf(rec, "%-14s %-14s %8zu\n", type_name(gold), type_name(found), *most);
		*most = 0;
	}
}

/* What an eighth, a quarter, half, and all of the stories teach. */
static void
print_curve(struct wire_record *rec, const struct training *t)
{
	wire_printf(rec, "\n%-14s %6s\n", "stories", "F1");
	for (unsigned eighths = 1; eighths < 8; eighths *= 2) {
		struct model m;
		const char *why;

		trainer_learn(t->trainer, t->conf->passes, eighths);
		if (!entity_model_map(&m, trainer_model(t->trainer, t->arena, &t->words,
		    (size_t)t->conf->features), &why))
			return;
		const struct trainer_score s = trainer_score(t->trainer, &m);
		wire_printf(rec, "%u/8            %6.2f\n", eighths, f1(total_of(&s)));
	}
}

static void
write_model(struct wire_record *rec, const char *file, struct wire_str model)
{
	FILE *const f = fopen(file, "wb");
	const bool written = f != NULL && fwrite(model.p, 1, model.n, f) == model.n;

	if (f == NULL || fclose(f) != 0 || !written)
		wire_reject(rec, "%s: %s", file, strerror(errno));
}

static void
check_role(struct wire_record *rec, const char *option, const struct role *role)
{
	for (size_t i = 0; i < role->files->n; i++)
		if (!role->came[i])
			wire_reject(rec, "%s: no story came from %s; is it among the "
			    "files to read?", option, role->files->v[i]);
}

static void
finish(void *shared, struct wire_record *rec)
{
	struct training *const t = shared;
	struct model m;
	const char *why;

	check_role(rec, "test", &t->test);
	check_role(rec, "guests", &t->guests);
	trainer_learn(t->trainer, t->conf->passes, 8);
	const struct wire_str bytes = trainer_model(t->trainer, t->arena, &t->words,
	    (size_t)t->conf->features);
	if (t->conf->output != NULL)
		write_model(rec, t->conf->output, bytes);
	if (!scores(t->conf) || !entity_model_map(&m, bytes, &why))
		return;
	struct trainer_score s = trainer_score(t->trainer, &m);
	print_score(rec, &s);
	print_confusions(rec, &s);
	if (t->conf->curve)
		print_curve(rec, t);
}

static void
release(void *shared)
{
	struct training *const t = shared;

	trainer_free(t->trainer);
}

static bool
prints(const void *conf)
{
	(void)conf;
	return true;
}

const struct wire_filter wire_train_entities = {
	.name = "train-entities", .summary = "learn names from annotated stories",
	.options = options, .conf_size = sizeof(struct conf),
	.reads = "text entities published dateline", .writes = "",
	.open = open_training, .apply = apply, .end = finish,
	.close = release, .prints = prints, .read = read_file,
};
