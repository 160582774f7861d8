/* tests.c - the tests inside a pipeline file, run and told as TAP */
#include "lib/pipeline/tests.h"

#include <errno.h>
#include <unistd.h>

#include "lib/base/str.h"
#include "lib/base/term.h"
#include "lib/filter/options.h"
#include "lib/pipeline/expect.h"
#include "lib/pipeline/spawn.h"
#include "wirecopy/diag.h"

/* One test, found to be in order. */
struct test {
	const struct wire_yaml *name, *until, *input, *expect;
};

static struct test
test_of(const struct wire_yaml *map)
{
	return (struct test){
		.name = wire_yaml_get(map, "name"),
		.until = wire_yaml_get(map, "until"),
		.input = wire_yaml_get(map, "input"),
		.expect = wire_yaml_get(map, "expect"),
	};
}

/* How many of the pipeline's stages a test runs. */
static size_t
stages_of(const struct wire_plan *plan, const struct test *test)
{
	return test->until == NULL ? plan->nstages
	    : wire_plan_until(plan, test->until->text);
}

/* ---- checking ------------------------------------------------------------ */

struct checker {
	struct wire_arena *arena;
	const struct wire_plan *plan;
	struct wire_problems *problems;
};

static void
check_keys(struct checker *c, const struct wire_yaml *map)
{
	static const char *const keys[] = {
		"name", "until", "input", "expect", NULL
	};

	for (size_t i = 0; keys[i] != NULL; i++)
		if (wire_yaml_get(map, keys[i]) == NULL && i != 1)
			wire_problem_at(c->problems, map, "the test has no %s:",
			    keys[i]);
	for (const struct wire_yaml *v = map->first; v != NULL; v = v->next) {
		size_t i = 0;

		while (keys[i] != NULL && strcmp(keys[i], v->key->text) != 0)
			i++;
		if (keys[i] == NULL)
			wire_problem_at(c->problems, v->key, "unknown key '%s'%s",
			    v->key->text, wire_suggestion(c->problems,
			    v->key->text, keys));
	}
}

static bool
is_maps(const struct wire_yaml *node)
{
	if (node->kind != WIRE_YAML_LIST)
		return node->kind == WIRE_YAML_MAP;
	for (const struct wire_yaml *v = node->first; v != NULL; v = v->next)
		if (v->kind != WIRE_YAML_MAP)
			return false;
	return true;
}

/* `persn: Khawaja Asif` would never be found, and nobody would know why. */
static void
check_types(struct checker *c, const struct wire_yaml *record)
{
	const struct wire_yaml *entities = wire_yaml_get(record, "entities");

	if (entities == NULL || !wire_expects_text("entities", entities))
		return;
	for (const struct wire_yaml *v = entities->first; v != NULL; v = v->next) {
		const struct wire_yaml *type = v->first->key;
		const char *names[WIRE_ENTITY_OTHER + 1] = { NULL };
		bool known = false;

		for (size_t i = 0; i < WIRE_ENTITY_OTHER; i++) {
			names[i] = wire_entity_names[i];
			known = known || strcmp(type->text, names[i]) == 0;
		}
		if (!known)
			wire_problem_at(c->problems, type,
			    "unknown type of entity '%s'%s", type->text,
			    wire_suggestion(c->problems, type->text, names));
	}
}

static void
check_expect(struct checker *c, const struct test *test)
{
	size_t n = stages_of(c->plan, test);
	const struct wire_yaml *e = test->expect;

	if (n > 0 && wire_stage_prints(&c->plan->stages[n - 1])) {
		if (e->kind != WIRE_YAML_SCALAR)
			wire_problem_at(c->problems, e,
			    "%s prints text, so expect: must be text, too",
			    c->plan->stages[n - 1].name);
		return;
	}
	if (!is_maps(e))
		wire_problem_at(c->problems, e,
		    "expected a map of members, or a list of such maps");
	else if (e->kind == WIRE_YAML_MAP)
		check_types(c, e);
	else
		for (const struct wire_yaml *v = e->first; v != NULL; v = v->next)
			check_types(c, v);
}

static void
check_test(struct checker *c, const struct wire_yaml *map)
{
	struct test test;

	if (map->kind != WIRE_YAML_MAP) {
		wire_problem_at(c->problems, map, "expected a map: a test");
		return;
	}
	check_keys(c, map);
	test = test_of(map);
	if (test.name != NULL && test.name->kind != WIRE_YAML_SCALAR)
		wire_problem_at(c->problems, test.name, "expected a name");
	if (test.until != NULL && (test.until->kind != WIRE_YAML_SCALAR ||
	    stages_of(c->plan, &test) == 0)) {
		const char *word = test.until->text == NULL ? ""
		    : test.until->text;

		wire_problem_at(c->problems, test.until, "no stage '%s'%s", word,
		    wire_suggestion(c->problems, word,
		    wire_plan_names(c->arena, c->plan)));
		test.expect = NULL;
	}
	if (test.input != NULL && test.input->kind != WIRE_YAML_SCALAR &&
	    !is_maps(test.input))
		wire_problem_at(c->problems, test.input,
		    "expected a record, a list of records, or a text");
	if (test.expect != NULL)
		check_expect(c, &test);
}

void
wire_tests_check(struct wire_arena *a, const struct wire_plan *plan,
    struct wire_problems *ps)
{
	struct checker c = { a, plan, ps };

	if (plan->tests == NULL)
		return;
	if (plan->tests->kind != WIRE_YAML_LIST) {
		wire_problem_at(ps, plan->tests, "expected a list of tests");
		return;
	}
	for (const struct wire_yaml *v = plan->tests->first; v != NULL; v = v->next)
		check_test(&c, v);
}

/* ---- running ------------------------------------------------------------- */

/* What goes in: a document as it is, records a line each. */
static struct wire_str
input_bytes(struct wire_arena *a, const struct wire_yaml *input)
{
	struct wire_buf b = { .arena = a };
	const struct wire_yaml *v = input;

	if (input->kind == WIRE_YAML_SCALAR)
		return wire_str_of(input->text);
	if (input->kind == WIRE_YAML_LIST)
		v = input->first;
	for (; v != NULL; v = v == input ? NULL : v->next) {
		wire_yaml_json(&b, v);
		wire_buf_char(&b, '\n');
	}
	return wire_buf_str(&b);
}

/* The stages that a test runs.  A document needs a reader in front, and
 * records need none. */
static size_t
stages_for(struct wire_arena *a, const struct wire_plan *plan,
    const struct test *test, const struct wire_plan_stage **out)
{
	size_t n = stages_of(plan, test);
	const struct wire_filter *first = plan->stages[0].filter;
	bool reads = first != NULL && first->read != NULL;
	struct wire_plan_stage *v;

	*out = plan->stages;
	if (reads == (test->input->kind == WIRE_YAML_SCALAR))
		return n;
	if (reads) {
		*out = plan->stages + 1;
		return n - 1;
	}
	v = wire_arena_array(a, n + 1, sizeof(*v));
	memcpy(v + 1, plan->stages, n * sizeof(*v));
	v[0] = (struct wire_plan_stage){
		.name = "ingest", .node = test->input, .dir = ".",
		.filter = wire_filter_find("ingest"),
	};
	v[0].conf = wire_conf_new(a, v[0].filter->options,
	    v[0].filter->conf_size);
	*out = v;
	return n + 1;
}

/* A file that is gone when it is closed; NULL and errno if there is none. */
static FILE *
scratch_file(struct wire_str bytes)
{
	FILE *f = tmpfile();

	if (f == NULL)
		return NULL;
	if (fwrite(bytes.p, 1, bytes.n, f) == bytes.n && fflush(f) == 0 &&
	    lseek(fileno(f), 0, SEEK_SET) == 0)
		return f;
	fclose(f);
	return NULL;
}

static struct wire_str
read_all(struct wire_arena *a, FILE *f)
{
	struct wire_buf b = { .arena = a };
	size_t n;

	do {
		n = fread(wire_buf_room(&b, 1 << 16), 1, 1 << 16, f);
		b.n += n;
	} while (n > 0);
	return wire_buf_str(&b);
}

static void
compare_text(struct wire_buf *complaints, const struct wire_yaml *expect,
    struct wire_str got)
{
	if (wire_str_is(got, expect->text))
		return;
	wire_buf_printf(complaints, "%s:%zu:%zu: expected\n%s",
	    expect->file, expect->line, expect->column, expect->text);
	wire_buf_add(complaints, WIRE_STR("\ngot\n"));
	wire_buf_add(complaints, got);
}

static void
compare_records(struct wire_buf *complaints, const struct wire_run *common,
    const struct wire_yaml *expect, int in)
{
	bool list = expect->kind == WIRE_YAML_LIST;
	size_t wanted = list ? expect->n : 1;
	struct wire_expectation state = {
		.next = list ? expect->first : expect,
		.complaints = { .arena = complaints->arena },
	};
	struct wire_expectation *conf = &state;
	struct wire_stage stage = { .filter = &wire_expect, .conf = &conf };
	struct wire_run run = *common;
	struct wire_yaml alone;

	if (!list) {	/* what stands after it in the test is no record */
		alone = *expect;
		alone.next = NULL;
		state.next = &alone;
	}
	run.stages = &stage;
	run.nstages = 1;
	run.in = in;
	run.out = dup(in);	/* nothing is written, but it gets closed */
	wire_run(&run);
	if (state.seen != wanted)
		wire_buf_printf(complaints,
		    "%s:%zu:%zu: expected %zu record%s, got %zu\n",
		    expect->file, expect->line, expect->column, wanted,
		    wanted == 1 ? "" : "s", state.seen);
	wire_buf_add(complaints, wire_buf_str(&state.complaints));
}

/* The pipeline's output is compared after it has run: what a test sees is what
 * a reader of the records would. */
static void
run_between(const struct wire_tests *t, const struct wire_plan *plan,
    const struct test *test, FILE *in, FILE *out, struct wire_buf *complaints)
{
	const struct wire_plan_stage *stages;
	size_t n = stages_for(t->arena, plan, test, &stages);
	struct wire_run run = *t->run;
	int code;

	run.in = fileno(in);
	run.out = dup(fileno(out));
	code = wire_spawn(t->arena, stages, n, &run, false);
	rewind(out);
	if (code > WIRE_EXIT_FOUND)
		wire_buf_printf(complaints, "%s:%zu:%zu: exit status %d\n",
		    test->name->file, test->name->line, test->name->column,
		    code);
	else if (test->expect->kind == WIRE_YAML_SCALAR)
		compare_text(complaints, test->expect, read_all(t->arena, out));
	else
		compare_records(complaints, t->run, test->expect, fileno(out));
}

/* What is wrong, a line each; "" if nothing is. */
static struct wire_str
run_test(const struct wire_tests *t, const struct wire_plan *plan,
    const struct test *test)
{
	struct wire_buf complaints = { .arena = t->arena };
	FILE *in = scratch_file(input_bytes(t->arena, test->input));
	FILE *out = scratch_file(WIRE_STR(""));

	if (in != NULL && out != NULL)
		run_between(t, plan, test, in, out, &complaints);
	else
		wire_buf_printf(&complaints, "temporary file: %s\n",
		    strerror(errno));
	if (in != NULL)
		fclose(in);
	if (out != NULL)
		fclose(out);
	return wire_buf_str(&complaints);
}

/* As TAP, where # begins a directive: "it stops # skip" was not skipped. */
static void
print_result(const struct wire_tests *t, const char *file,
    const struct test *test, struct wire_str complaints, FILE *out)
{
	struct wire_buf b = { .arena = t->arena };
	struct wire_str name = wire_str_of(test->name->text), part, line;

	wire_buf_printf(&b, "%s %zu - %s: ", complaints.n > 0 ? "not ok" : "ok",
	    t->count, file);
	for (size_t i = 0; wire_str_field(&name, '#', &part); i++) {
		if (i > 0)
			wire_buf_add(&b, WIRE_STR("\\#"));
		wire_term_put(&b, part);
	}
	wire_buf_char(&b, '\n');
	while (wire_str_line(&complaints, &line)) {
		wire_buf_add(&b, WIRE_STR("# "));
		wire_term_put(&b, line);
		wire_buf_char(&b, '\n');
	}
	fwrite(b.p, 1, b.n, out);
}

void
wire_tests_run(struct wire_tests *t, const struct wire_plan *plan, FILE *out)
{
	const struct wire_yaml *v = plan->tests == NULL ? NULL
	    : plan->tests->first;

	for (; v != NULL; v = v->next) {
		struct test test = test_of(v);
		struct wire_str complaints;

		fflush(out);
		complaints = run_test(t, plan, &test);
		t->count++;
		t->failed += complaints.n > 0;
		print_result(t, plan->file, &test, complaints, out);
	}
}
