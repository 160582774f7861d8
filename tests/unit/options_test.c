/* options_test.c - one table read from a command line */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "lib/filter/options.h"

struct conf {
	bool flag, on;
	long number;
	size_t size;
	const char *word;
	int choice;
	struct wire_list list;
};

static const struct wire_option options[] = {
	{ "flag", 'f', WIRE_FLAG, offsetof(struct conf, flag), NULL, NULL, "" },
	{ "on", 0, WIRE_FLAG, offsetof(struct conf, on), NULL, "true", "" },
	{ "number", 'n', WIRE_INT, offsetof(struct conf, number), "N", "3", "" },
	{ "size", 0, WIRE_SIZE, offsetof(struct conf, size), "SIZE", "16M", "" },
	{ "word", 'w', WIRE_STRING, offsetof(struct conf, word), "WORD", NULL, "" },
	{ "choice", 0, WIRE_ENUM, offsetof(struct conf, choice), "red|green|blue",
	    "green", "" },
	{ "list", 0, WIRE_LIST, offsetof(struct conf, list), "WORD,...", "a,b", "" },
	{ .name = NULL }
};

/* All of a conf struct in a line, to be compared. */
static void
show(char *out, size_t size, const struct conf *c, char **operands)
{
	int n = snprintf(out, size, "%d %d %ld %zu %s %d [", c->flag, c->on,
	    c->number, c->size, c->word == NULL ? "-" : c->word, c->choice);
	for (size_t i = 0; i < c->list.n; i++)
		n += snprintf(out + n, size - (size_t)n, "%s%s", i > 0 ? " " : "",
		    c->list.v[i]);
	n += snprintf(out + n, size - (size_t)n, "]");
	for (; *operands != NULL; operands++)
		n += snprintf(out + n, size - (size_t)n, " %s", *operands);
}

static void
test_command_lines(void **state)
{
	static const struct {
		const char *argv[8], *shown;	/* NULL: refused */
	} rows[] = {
		{ { NULL }, "0 1 3 16777216 - 1 [a b]" },
		{ { "-f", "--no-on", NULL }, "1 0 3 16777216 - 1 [a b]" },
		{ { "--flag=true", "--on=false", NULL }, "1 0 3 16777216 - 1 [a b]" },
		{ { "--number=7", "--size", "64k", NULL }, "0 1 7 65536 - 1 [a b]" },
		{ { "-n12", "-w", "x", NULL }, "0 1 12 16777216 x 1 [a b]" },
		{ { "-fn", "5", NULL }, "1 1 5 16777216 - 1 [a b]" },
		{ { "--choice=blue", NULL }, "0 1 3 16777216 - 2 [a b]" },
		{ { "--list=c", NULL }, "0 1 3 16777216 - 1 [c]" },
		{ { "--list=a", "--list=c,d", NULL }, "0 1 3 16777216 - 1 [a c d]" },
		{ { "x", "-f", "-", "--", "-f", NULL }, "1 1 3 16777216 - 1 [a b] x - -f" },
		{ { "--word=", NULL }, "0 1 3 16777216  1 [a b]" },
		{ { "--number=x", NULL }, NULL },
		{ { "--number=-1", NULL }, NULL },
		{ { "--number=99999999999999999999", NULL }, NULL },
		{ { "--number=", NULL }, NULL },
		{ { "--number", NULL }, NULL },
		{ { "--size=1T", NULL }, NULL },
		{ { "--size=1kk", NULL }, NULL },
		{ { "--choice=gre", NULL }, NULL },
		{ { "--no-number", NULL }, NULL },
		{ { "--flag=yes", NULL }, NULL },
		{ { "--flog", NULL }, NULL },
		{ { "-x", NULL }, NULL },
	};
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct wire_arena arena = { 0 };
		struct conf *conf = wire_conf_new(&arena, options, sizeof(*conf));
		const struct wire_option_set set = { options, conf };
		char **operands, out[256];
		const bool ok = wire_options_parse(&arena,
		    (char *const *)rows[i].argv, &set, 1, &operands);
		print_message("# row %zu\n", i);
		assert_int_equal(ok, rows[i].shown != NULL);
		if (ok) {
			show(out, sizeof(out), conf, operands);
			assert_string_equal(out, rows[i].shown);
		}
		wire_arena_free(&arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_command_lines),
	};
	return cmocka_run_group_tests_name("options", tests, NULL, NULL);
}
