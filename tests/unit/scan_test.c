/* scan_test.c - which lines are records, and what is said of the others */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/base/str.h"
#include "lib/record/record.h"
#include "lib/record/scan.h"

static const char *const good[] = {
	"{}",
	" { } ",
	"{\"a\":1.10,\"b\":1e400,\"c\":-0,\"d\":1E+2,\"e\":12345678901234567890}",
	"{\"a\":[],\"b\":{},\"c\":[1,[2,{\"d\":[null,true,false]}]]}",
	"{\"a\":\"\\u00e9é\\/\\u0000\\ud800\\b\\f\\n\\r\\t\\\"\\\\\"}",
	"{\"a\"\t:\t1\t,\r\"b\" : 2 }",
	"{\"a\":1,\"a\":2}",
	"{\"\":\"\"}",
	"{\"a\":\"\x7f\"}",
	"{\"long enough for the vector loop, and then some\":\"“curly” – é 😀 ÿ\"}",
};

static const struct {
	const char *line, *why;
	size_t column;
} bad[] = {
	{ "", "not a JSON object", 1 },
	{ "[1]", "not a JSON object", 1 },
	{ "{\"a\":01}", "number with a leading zero", 6 },
	{ "{\"a\":-}", "minus without a number", 6 },
	{ "{\"a\":1.}", "decimal point without digits", 8 },
	{ "{\"a\":1e+}", "exponent without digits", 9 },
	{ "{\"a\":.5}", "not a JSON value", 6 },
	{ "{\"a\":NaN}", "not a JSON value", 6 },
	{ "{\"a\":nul}", "not a JSON value", 6 },
	{ "{\"a\":1,}", "a member's name in double quotes is missing", 8 },
	{ "{\"a\":[1,]}", "not a JSON value", 9 },
	{ "{\"a\":[,1]}", "not a JSON value", 7 },
	{ "{'a':1}", "a member's name in double quotes is missing", 2 },
	{ "{\"a\":1 // no\n}", "comma or } missing", 8 },
	{ "{\"a\":\"\t\"}", "raw control character in a string", 7 },
	{ "{\"a\":\"\\x\"}", "no such escape", 7 },
	{ "{\"a\":\"\\u12g4\"}", "no such escape", 7 },
	{ "{\"a\":1} {\"b\":2}", "more than one value on the line", 9 },
	{ "{\"a\":1}}", "more than one value on the line", 8 },
	{ "{\"a\":{\"b\":1]}", "comma or } missing", 12 },
	{ "{\"a\":[1}", "comma or ] missing", 8 },
	{ "{\"a\" 1}", "colon missing", 6 },
	{ "{\"a\":1", "the line ends early", 7 },
	{ "{\"a\":[1", "the line ends early", 8 },
	{ "{\"a\":", "the line ends early", 6 },
	{ "{\"a\":\"x", "string without an end", 6 },
	/* the column counts characters, not bytes */
	{ "{\"é\":\"\xff\"}", "not UTF-8", 7 },
	{ "{\"a\":\"\xc0\xaf\"}", "not UTF-8", 7 },		/* overlong */
	{ "{\"a\":\"\xed\xa0\x80\"}", "not UTF-8", 7 },		/* surrogate */
	{ "{\"a\":\"\xf4\x90\x80\x80\"}", "not UTF-8", 7 },	/* above 10FFFF */
	{ "{\"a\":\"\xe2\x80\"}", "not UTF-8", 7 },		/* cut short */
};

static struct wire_record *
setup(void)
{
	struct wire_record *rec = wire_record_new(1 << 20, false);
	assert_non_null(rec);
	return rec;
}

static bool
parse(struct wire_record *rec, const char *line)
{
	return wire_record_parse(rec, wire_str_of(line), "-", 1);
}

static void
test_good(void **state)
{
	(void)state;
	struct wire_record *rec = setup();
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		print_message("# %s\n", good[i]);
		assert_true(parse(rec, good[i]));
	}
	wire_record_free(rec);
}

static void
test_bad(void **state)
{
	(void)state;
	struct wire_record *rec = setup();
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		size_t column;
		print_message("# %s\n", bad[i].line);
		assert_false(parse(rec, bad[i].line));
		assert_string_equal(wire_record_reason(rec, &column), bad[i].why);
		assert_int_equal(column, bad[i].column);
	}
	wire_record_free(rec);
}

static void
test_depth(void **state)
{
	(void)state;
	struct wire_record *rec = setup();
	char line[256];
	for (int depth = 62; depth <= 65; depth++) {
		char *p = line + sprintf(line, "{\"a\":");
		for (int i = 1; i < depth; i++)
			*p++ = '[';
		for (int i = 1; i < depth; i++)
			*p++ = ']';
		strcpy(p, "}");
		assert_int_equal(parse(rec, line), depth <= 64);
	}
	wire_record_free(rec);
}

static void
test_plain(void **state)
{
	/* each stopper at each place of the vector loop and its tail */
	static const unsigned char stops[] = { '"', '\\', 0, '\n', 0x1f, 0x80, 0xff };
	char s[64];
	(void)state;
	for (size_t n = 0; n < sizeof(s); n++) {
		for (size_t i = 0; i < sizeof(stops); i++) {
			memset(s, '\x7f', sizeof(s));
			s[n] = (char)stops[i];
			assert_int_equal(wire_scan_plain(s, s + sizeof(s)), n);
		}
	}
}

static void
test_unescape(void **state)
{
	static const struct {
		const char *in, *strict, *lenient;
	} rows[] = {
		{ "plain", "plain", "plain" },
		{ "a\\n\\tb\\/\\\"\\\\", "a\n\tb/\"\\", "a\n\tb/\"\\" },
		{ "\\u00e9 \\u2019", "é ’", "é ’" },
		{ "\\ud83d\\ude00", "😀", "😀" },
		{ "\\ud83d", NULL, "\xef\xbf\xbd" },
		{ "\\ude00x", NULL, "\xef\xbf\xbdx" },
		{ "\\ud83d\\ud83d\\ude00", NULL, "\xef\xbf\xbd😀" },
	};
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char out[64];
		const struct wire_str in = wire_str_of(rows[i].in);
		const size_t n = wire_unescape(out, in, false);
		if (rows[i].strict == NULL)
			assert_true(n == SIZE_MAX);
		else
			assert_true(wire_str_is((struct wire_str){ out, n },
			    rows[i].strict));
		const size_t m = wire_unescape(out, in, true);
		assert_true(wire_str_is((struct wire_str){ out, m },
		    rows[i].lenient));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_good), cmocka_unit_test(test_bad),
		cmocka_unit_test(test_depth), cmocka_unit_test(test_plain),
		cmocka_unit_test(test_unescape),
	};
	return cmocka_run_group_tests_name("scan", tests, NULL, NULL);
}
