/* lexicon_test.c - phrases found at a token; patterns with limits */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/record/record.h"
#include "lib/text/lexicon.h"
#include "lib/text/patterns.h"
#include "tests/unit/with_env.h"

static void
test_match(void **state)
{
	static const struct {
		const char *text;
		size_t tokens;
		uint32_t value;
	} rows[] = {
		{ "Doha Agreement of 2020", 2, 1 },
		{ "Doha is hot", 1, 2 },
		{ "Doha  Agreement", 2, 1 },
		{ "Doha\nAgreement", 1, 2 },		/* not over a line end */
		{ "doha agreement", 0, 0 },		/* exact entries are */
		{ "United Arab Emirates", 3, 4 },	/* longest first */
		{ "United Arab League", 1, 8 },		/* back to the shorter one */
		{ "PRIME MINISTER Khan", 2, 16 },	/* folded entries are not */
		{ "Élysée Palace", 1, 32 },
		{ "ÉLYSÉE Palace", 1, 32 },
		{ "People’s Party", 3, 64 },		/* ’ is ' */
		{ "People's Party", 3, 64 },
		{ "both", 1, 3 },			/* added twice: or-ed */
		{ "nothing", 0, 0 },
	};
	struct wire_lexicon *lex = wire_lexicon_new(*state, NULL, NULL);
	wire_lexicon_add(lex, WIRE_STR("Doha Agreement"), WIRE_LEX_EXACT, 1);
	wire_lexicon_add(lex, WIRE_STR("Doha"), WIRE_LEX_EXACT, 2);
	wire_lexicon_add(lex, WIRE_STR("United Arab Emirates"), WIRE_LEX_EXACT, 4);
	wire_lexicon_add(lex, WIRE_STR("United"), WIRE_LEX_EXACT, 8);
	wire_lexicon_add(lex, WIRE_STR("Prime Minister"), WIRE_LEX_FOLD, 16);
	wire_lexicon_add(lex, WIRE_STR("élysée"), WIRE_LEX_FOLD, 32);
	wire_lexicon_add(lex, WIRE_STR("People's Party"), WIRE_LEX_EXACT, 64);
	wire_lexicon_add(lex, WIRE_STR("both"), WIRE_LEX_EXACT, 1);
	wire_lexicon_add(lex, WIRE_STR("both"), WIRE_LEX_FOLD, 2);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct wire_str text = wire_str_of(rows[i].text);
		struct wire_token *v;
		const size_t n = wire_tokenize(wire_env_arena(*state), text, &v);
		wire_hash_tokens(text, v, n);
		uint32_t value = 0;
		print_message("# %s\n", rows[i].text);
		assert_int_equal(wire_lexicon_match(lex, v, n, 0, &value),
		    rows[i].tokens);
		assert_int_equal(value, rows[i].value);
	}
	assert_int_equal(wire_lexicon_word(lex, WIRE_STR("Doha")), 2);
	assert_int_equal(wire_lexicon_word(lex, WIRE_STR("Agreement")), 0);
}

/* The table grows; every phrase is still there. */
static void
test_many(void **state)
{
	struct wire_lexicon *lex = wire_lexicon_new(*state, NULL, NULL);
	for (uint32_t i = 1; i <= 20000; i++) {
		char *name = wire_env_alloc(*state, 16);
		const int n = snprintf(name, 16, "name%u", i);
		wire_lexicon_add(lex, (struct wire_str){ name, (size_t)n },
		    WIRE_LEX_EXACT, i);
	}
	for (uint32_t i = 1; i <= 20000; i++) {
		char name[16];
		const int n = snprintf(name, sizeof(name), "name%u", i);
		assert_int_equal(wire_lexicon_word(lex,
		    (struct wire_str){ name, (size_t)n }), i);
	}
}

static void
test_matches(void **state)
{
	struct wire_lexicon *lex = wire_lexicon_new(*state, NULL, NULL);
	struct wire_lexicon_hit hits[WIRE_LEX_MOST];
	struct wire_arena arena = { 0 };
	const struct wire_str text = WIRE_STR("the bank of Lagos");
	struct wire_token *v;

	wire_lexicon_reserve(lex, 100000);
	*wire_lexicon_value(lex, WIRE_STR("Bank"), WIRE_LEX_FOLD) = 7;
	*wire_lexicon_value(lex, WIRE_STR("Bank of Lagos"), WIRE_LEX_FOLD) = 8;
	assert_int_equal(*wire_lexicon_value(lex, WIRE_STR("bank"), WIRE_LEX_FOLD), 7);
	assert_int_equal(*wire_lexicon_value(lex, WIRE_STR("Bank of"), WIRE_LEX_FOLD), 0);
	assert_null(wire_lexicon_value(lex, WIRE_STR(" "), WIRE_LEX_FOLD));
	const size_t n = wire_tokenize(&arena, text, &v);
	wire_hash_tokens(text, v, n);
	assert_int_equal(wire_lexicon_matches(lex, WIRE_LEX_FOLD, v, n, 0, hits), 0);
	assert_int_equal(wire_lexicon_matches(lex, WIRE_LEX_FOLD, v, n, 1, hits), 2);
	assert_int_equal(hits[0].n, 1);
	assert_int_equal(hits[0].value, 7);
	assert_int_equal(hits[1].n, 3);
	assert_int_equal(hits[1].value, 8);
	wire_arena_free(&arena);
}

static void
test_bad_pattern(void **state)
{
	const char *why;
	assert_null(wire_pattern_new(*state, WIRE_STR("a(?<x>b)(?<x>c)"), "", "rules:7", &why));
	assert_string_equal(why, "two named subpatterns have the same name "
	    "(PCRE2_DUPNAMES not set), at 'c)'");
}

static void *
open_patterns(const void *conf, struct wire_env *env)
{
	struct wire_pattern **p = wire_env_alloc(env, 3 * sizeof(*p));
	const char *why;
	(void)conf;
	p[0] = wire_pattern_new(env, WIRE_STR("^(\\w+)\\s+\\((?<at>@\\w+)?\\)$"),
	    "im", "rules:1", &why);
	p[1] = wire_pattern_new(env, WIRE_STR("(a|aa)+$"), "", "rules:2", &why);
	p[2] = wire_pattern_new(env, WIRE_STR("^(?:(a)|(b))*$"), "", "rules:3", &why);
	assert_int_equal(wire_pattern_groups(p[0]), 2);
	assert_int_equal(wire_pattern_group(p[0], "at"), 2);
	assert_int_equal(wire_pattern_group(p[0], "on"), 0);
	return p;
}

static enum wire_verdict
find_patterns(const void *shared, struct wire_record *rec)
{
	struct wire_pattern *const *p = shared;
	struct wire_span g[3];
	const struct wire_str text = WIRE_STR("x\nDésk (@d)\nDesk ()\n");
	assert_true(wire_pattern_find(p[0], rec, text, 0, g, 3));
	assert_int_equal(g[0].start, 2);
	assert_int_equal(g[1].end, 7);
	assert_int_equal(g[2].start, 9);
	assert_true(wire_pattern_find(p[0], rec, text, g[0].end, g, 3));
	assert_int_equal(g[2].end, 0);		/* took no part */
	assert_false(wire_pattern_find(p[0], rec, text, g[0].end, g, 3));
	/* deeper than the stack of compiled patterns, which is small */
	char long_line[3000];
	memset(long_line, 'a', sizeof(long_line));
	assert_true(wire_pattern_find(p[2], rec, (struct wire_str){ long_line,
	    sizeof(long_line) }, 0, g, 1));
	assert_int_equal(g[0].end, sizeof(long_line));
	/* exponential: given up, and not silently */
	wire_pattern_find(p[1], rec, WIRE_STR("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"), 0, g, 1);
	return WIRE_EMIT;
}

static void
test_patterns(void **state)
{
	const struct wire_filter filter = {
		.name = "test", .reads = "", .writes = "", .open = open_patterns,
		.apply = find_patterns,
	};
	struct wire_record *rec = wire_record_new(1 << 16, false);
	enum wire_verdict verdict;
	void *shared;
	size_t column;
	assert_int_equal(wire_env_open(*state, &filter, NULL, &shared), 0);
	assert_true(wire_record_parse(rec, WIRE_STR("{}"), "-", 1));
	assert_false(wire_record_apply(rec, &filter, shared, false, &verdict));
	assert_string_equal(wire_record_reason(rec, &column),
	    "rules:2: the pattern takes too long here (PCRE2 error -47)");
	wire_record_free(rec);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_match, setup, teardown),
		cmocka_unit_test_setup_teardown(test_many, setup, teardown),
		cmocka_unit_test_setup_teardown(test_matches, setup, teardown),
		cmocka_unit_test_setup_teardown(test_bad_pattern, setup, teardown),
		cmocka_unit_test_setup_teardown(test_patterns, setup, teardown),
	};
	return cmocka_run_group_tests_name("lexicon", tests, NULL, NULL);
}
