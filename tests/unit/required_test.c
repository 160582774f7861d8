/* required_test.c - what a pattern cannot do without */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "lib/base/buf.h"
#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/text/required.h"
#include "tests/unit/with_env.h"

static const struct {
	const char *regex;
	bool fold;
	const char *strings;	/* with | between */
} rows[] = {
	{ "Battalion", false, "Battalion" },
	{ "\\b\\d+(?:st|nd|rd|th) Battalion\\b", false, " Battalion" },
	{ "\\b(H\\.R\\.|S\\.) ?(\\d+)\\b", false, "H.R.|S." },
	{ "(?<title>Maulvi|Shaikh) (?<name>\\p{Lu}\\pL+)", false, "Maulvi|Shaikh" },
	{ "Case No\\. (?<name>(\\d+)/(\\d{4}))", false, "Case No. " },
	{ "one|three", false, "one|three" },
	{ "one|\\d", false, "" },			/* one of them needs nothing */
	{ "a(bc|d(?:ef|gh))", false, "bc|ef|gh" },
	{ "a(bc|d(?:e|fg))", false, "" },		/* "e" is too short */
	{ "a(bc|(?:def|ghi))", false, "bc|def|ghi" },
	{ "abc|abd|abe|abf|abg|abh|abi|abj|abk", false, "" },	/* too many */
	{ "abcd*ef", false, "abc" },
	{ "ab?cd", false, "cd" },
	{ "abc{0,2}d+ef", false, "ab" },
	{ "abc{2}d", false, "abc" },
	{ "(abc)?de(fgh)*", false, "de" },
	{ "(abc){2,}d", false, "abc" },
	{ "xé+y", false, "xé" },
	{ "xé?yz", false, "yz" },
	{ "x[abc]yz[^]a]uvw[[:alpha:]\\]]", false, "uvw" },
	{ "(?=abc)de(?!fgh)(?<=ijk)(?<!lmn)", false, "de" },
	{ "(?P<n>abc)(?'m'de)(?>f)(?|gh|i)", false, "abc" },
	{ "(?i)abc", false, "" },
	{ "a(?:b(?i)cd)ef", false, "" },
	{ "abc(?#comment)", false, "" },
	{ "\\Qabc\\E", false, "" },
	{ "(*UCP)abc", false, "" },
	{ "abc(?1)(d)", false, "" },
	{ "(ab)cde\\1f", false, "cde" },
	{ "ab{c", false, "" },
	{ "an expression of its own", false, "an expression of" },
	{ "Operation Gamma", true, "operation gamma" },
	{ "Dusk Patrol", true, " patrol" },		/* K is the sign of Kelvin */
	{ "ÉLAN vital", true, "lan vital" },
	{ "", false, "" },
};

static void
test_strings(void **state)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct wire_buf b = { .arena = wire_env_arena(*state) };
		struct wire_required r;

		wire_required_of(b.arena, wire_str_of(rows[i].regex), rows[i].fold, &r);
		for (size_t k = 0; k < r.n; k++) {
			if (k > 0)
				wire_buf_char(&b, '|');
			wire_buf_add(&b, r.v[k]);
		}
		wire_buf_char(&b, '\0');
		assert_string_equal(b.p, rows[i].strings);
	}
}

static void
test_found(void **state)
{
	static const struct {
		const char *regex;
		bool fold;
		const char *text;
		bool found;
	} texts[] = {
		{ "one|three", false, "two, three", true },
		{ "one|three", false, "on e, threw", false },
		{ "one|three", false, "ONE", false },
		{ "one|three", true, "ONE", true },
		{ "Operation", true, "the oPERATION is", true },
		{ "Operation", true, "operatio", false },
		{ "Tuba", false, "TTTuTubTubTuba", true },
		{ "\\d", false, "", true },		/* nothing is known */
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct wire_required r;

		wire_required_of(wire_env_arena(*state), wire_str_of(texts[i].regex),
		    texts[i].fold, &r);
		assert_int_equal(wire_required_in(&r, wire_str_of(texts[i].text)),
		    texts[i].found);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_strings),
		cmocka_unit_test(test_found),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
