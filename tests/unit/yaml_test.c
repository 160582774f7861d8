/* yaml_test.c - what a YAML file says, what is refused, and where it stands */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/pipeline/vars.h"
#include "lib/pipeline/yaml.h"

static struct wire_arena memory;

static void
put(struct wire_buf *b, const char *z)
{
	wire_buf_add(b, wire_str_of(z));
}

/* Repeats `unit` n times between `head` and `tail`. */
static const char *
repeat(const char *head, const char *unit, size_t n, const char *tail)
{
	struct wire_buf b = { .arena = &memory };

	put(&b, head);
	for (size_t i = 0; i < n; i++)
		put(&b, unit);
	put(&b, tail);
	wire_buf_char(&b, '\0');
	return b.p;
}

/* "2:5: message" of the first problem, or "". */
static const char *
first_problem(const struct wire_problems *ps)
{
	struct wire_buf b = { .arena = &memory };

	if (ps->n > 0)
		wire_buf_printf(&b, "%zu:%zu: %s", ps->v[0].line,
		    ps->v[0].column, ps->v[0].message);
	wire_buf_char(&b, '\0');
	return b.p;
}

static const struct {
	const char *name, *yaml, *json;
} values[] = {
	{ "block and flow", "a:\n  - b\n  - {c: d, e: [f]}\n",
	    "{\"a\":[\"b\",{\"c\":\"d\",\"e\":[\"f\"]}]}" },
	{ "what looks like something else is text",
	    "[no, yes, on, 012, 0x1f, 1_000, 22:30, +1, .5, 1., .inf, 2025-11-07]",
	    "[\"no\",\"yes\",\"on\",\"012\",\"0x1f\",\"1_000\",\"22:30\",\"+1\","
	    "\".5\",\"1.\",\".inf\",\"2025-11-07\"]" },
	{ "what JSON knows is that, as it is spelled",
	    "[0, -1, 1.10, 1e400, 1E+2, true, false, null]",
	    "[0,-1,1.10,1e400,1E+2,true,false,null]" },
	{ "nothing is null", "{a: , b: ~}", "{\"a\":null,\"b\":null}" },
	{ "quotation marks make text", "[\"1\", 'true', \"null\", '']",
	    "[\"1\",\"true\",\"null\",\"\"]" },
	{ "text over several lines", "a: |\n  one\n  two\nb: >-\n  one\n  two\n",
	    "{\"a\":\"one\\ntwo\\n\",\"b\":\"one two\"}" },
	{ "escapes and other scripts", "[\"\\t\\\"\\u00e9\", “Ōsaka”]",
	    "[\"\\t\\\"é\",\"“Ōsaka”\"]" },
};

static void
says_what_json_says(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		struct wire_problems ps = { .arena = &memory };
		struct wire_buf json = { .arena = &memory };
		const struct wire_yaml *root = wire_yaml_parse(&memory,
		    wire_str_of(values[i].yaml), "file", &ps);

		if (root == NULL || ps.n > 0)
			fail_msg("%s: %s", values[i].name, first_problem(&ps));
		wire_yaml_json(&json, root);
		wire_buf_char(&json, '\0');
		if (strcmp(json.p, values[i].json) != 0)
			fail_msg("%s: %s", values[i].name, json.p);
	}
	wire_arena_reset(&memory);
}

static void
refuses(void **state)
{
	const struct {
		const char *name, *yaml, *problem;
	} rows[] = {
		{ "anchor", "a: &x b", "1:4: anchors (&name) are not supported" },
		{ "alias", "a: *x", "1:4: aliases (*name) are not supported" },
		{ "tag", "a: !!int 1", "1:4: tags (!name) are not supported" },
		{ "tag of a map", "a: !x {}", "1:4: tags (!name) are not supported" },
		{ "merge", "<<: {a: b}",
		    "1:1: merge keys are not supported; use include:" },
		{ "twice", "a: 1\nb: 2\na: 3",
		    "3:1: 'a' is there twice: first on line 1" },
		{ "twice, quoted", "{a: 1, \"a\": 2}",
		    "1:8: 'a' is there twice: first on line 1" },
		{ "list as a key", "[a, b]: c", "1:1: a key must be a word" },
		{ "two documents", "a: b\n---\nc: d",
		    "2:1: a second document in the file" },
		{ "directive", "%YAML 1.1\n---\na: b",
		    "1:1: directives (%) are not supported" },
		{ "NUL", "a: \"x\\0y\"",
		    "1:4: a NUL character cannot be used here" },
		{ "column in code points", "é: [“a”, *x]",
		    "1:10: aliases (*name) are not supported" },
		{ "not UTF-8", "a: é\nb: é\xff", "2:5: byte 0xff is not UTF-8" },
		{ "open bracket", "a: [b\nc: d",
		    "2:2: did not find expected ',' or ']', "
		    "while parsing a flow sequence" },
		{ "32 levels are not too many", repeat("", "[", 32,
		    repeat("", "]", 32, "")), "" },
		{ "33 are", repeat("", "[", 33, repeat("", "]", 33, "")),
		    "1:33: lists and maps are nested too deep" },
		{ "100,000 brackets", repeat("", "[", 100000, ""),
		    "1:33: lists and maps are nested too deep" },
		{ "50,000 values", repeat("[", "a,", 50000, "]"),
		    "1:100000: the file has too many values" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct wire_problems ps = { .arena = &memory };

		wire_yaml_parse(&memory, wire_str_of(rows[i].yaml), "file", &ps);
		if (strcmp(first_problem(&ps), rows[i].problem) != 0)
			fail_msg("%s: '%s'", rows[i].name, first_problem(&ps));
	}
	wire_arena_reset(&memory);
}

/* `value` with the variables of the file; the environment has HOME. */
static const struct {
	const char *name, *yaml, *set, *out, *problem;
} expansions[] = {
	{ "plain", "value: a $ b $x }", NULL, "a $ b $x }", "" },
	{ "one", "vars: {a: x}\nvalue: ${a}", NULL, "x", "" },
	{ "more", "vars: {a: x, b: yy}\nvalue: <${a}${b}-${a}>", NULL,
	    "<xyy-x>", "" },
	{ "empty", "vars: {a: ''}\nvalue: ${a}", NULL, "", "" },
	{ "escaped", "vars: {a: x}\nvalue: $${a} ${a}$${a}$", NULL,
	    "${a} x${a}$", "" },
	{ "of others", "vars: {a: '<${b}>', b: '<${c}>', c: x}\nvalue: ${a}", NULL,
	    "<<x>>", "" },
	{ "a value is not looked through again",
	    "vars: {a: '$${b}', b: x}\nvalue: ${a}", NULL, "${b}", "" },
	{ "command line wins", "vars: {a: x, b: '${a}'}\nvalue: ${b}", "a=y=z",
	    "y=z", "" },
	{ "command line alone", "value: ${a}", "a=", "", "" },
	{ "environment", "env: [WIRE_TEST]\nvalue: ${env:WIRE_TEST}", NULL,
	    "set: [by, test]", "" },
	{ "environment, not listed", "value: ${env:WIRE_TEST}", NULL, NULL,
	    "1:8: ${env:WIRE_TEST} is used, but WIRE_TEST is not listed under env:" },
	{ "circle", "vars: {a: '${b}', b: '${a}'}\nvalue: ${a}", NULL, NULL,
	    "1:11: the variable 'a' refers to itself" },
	{ "unknown", "vars: {desk: x}\nvalue: 'to ${deks}'", NULL, NULL,
	    "2:8: unknown variable 'deks'; did you mean 'desk'?" },
	{ "open", "value: a ${b", NULL, NULL,
	    "1:8: '${' without '}'; write $${ for the characters" },
	{ "doubling",
	    "vars: {a: '${b}${b}', b: '${c}${c}', c: '${d}${d}', d: '${e}${e}',\n"
	    "  e: '${f}${f}', f: '${g}${g}', g: '${h}${h}', h: '${i}${i}',\n"
	    "  i: '${j}${j}', j: '${k}${k}', k: '"
	    "1234567890123456789012345678901234567890123456789012345678901234+'}\n"
	    "value: ${a}${a}", NULL, NULL,
	    "1:11: the value gets longer than 64 KiB" },
};

static void
fills_in_variables(void **state)
{
	(void)state;
	setenv("WIRE_TEST", "set: [by, test]", 1);
	for (size_t i = 0; i < sizeof(expansions) / sizeof(expansions[0]); i++) {
		struct wire_problems ps = { .arena = &memory };
		struct wire_vars vars = { .arena = &memory, .problems = &ps };
		const struct wire_yaml *root = wire_yaml_parse(&memory,
		    wire_str_of(expansions[i].yaml), "file", &ps);
		const struct wire_yaml *map, *env;
		const char *out, *wanted = expansions[i].out;

		if (root == NULL)
			fail_msg("%s: %s", expansions[i].name, first_problem(&ps));
		map = wire_yaml_get(root, "vars");
		env = wire_yaml_get(root, "env");
		for (map = map == NULL ? NULL : map->first; map != NULL;
		    map = map->next)
			wire_vars_define(&vars, map->key->text, map);
		if (env != NULL)
			wire_vars_allow_env(&vars, env->first);
		if (expansions[i].set != NULL)
			wire_vars_set(&vars, expansions[i].set);
		out = wire_vars_expand(&vars, wire_yaml_get(root, "value"));
		if ((out == NULL) != (wanted == NULL) ||
		    (out != NULL && strcmp(out, wanted) != 0) ||
		    strcmp(first_problem(&ps), expansions[i].problem) != 0)
			fail_msg("%s: '%s', '%s'", expansions[i].name,
			    out == NULL ? "" : out, first_problem(&ps));
	}
	wire_arena_reset(&memory);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(says_what_json_says),
		cmocka_unit_test(refuses),
		cmocka_unit_test(fills_in_variables),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	wire_arena_free(&memory);
	return failed;
}
