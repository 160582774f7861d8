/* page_test.c - text for a terminal: what it shows, and where lines break */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/base/term.h"
#include "lib/render/page.h"

static const struct {
	const char *in, *out;
	size_t columns;
} shown[] = {
	{ "plain", "plain", 5 },
	{ "café", "café", 4 },
	{ "cafe\u0301", "cafe\u0301", 4 },
	{ "首相", "首相", 4 },
	{ "\033[31m", "<U+001B>[31m", 12 },
	{ "a\nb", "a<U+000A>b", 10 },
	{ "\302\233", "<U+009B>", 8 },
	{ "\u202E\u2066", "<U+202E><U+2066>", 16 },
	{ "\U000E0041", "<U+E0041>", 9 },
	{ "", "", 0 },
};

static void
visible(void **state)
{
	struct wire_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++) {
		struct wire_buf b = { .arena = &arena };
		const struct wire_str in = wire_str_of(shown[i].in);

		assert_int_equal(wire_term_put(&b, in), shown[i].columns);
		assert_int_equal(wire_term_columns(in), shown[i].columns);
		if (!wire_str_is(wire_buf_str(&b), shown[i].out))
			fail_msg("%zu: %.*s", i, (int)b.n, b.p);
	}
	wire_arena_free(&arena);
}

static void
shortened(void **state)
{
	static const struct { const char *in, *out; size_t columns; } rows[] = {
		{ "harbour", "harbour", 7 }, { "harbour", "harbo…", 6 },
		{ "首相首相", "首相…", 6 }, { "e\u0301e\u0301e\u0301", "e\u0301…", 2 },
		{ "ab", "…", 1 }, { "", "", 0 },
	};
	struct wire_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct wire_buf b = { .arena = &arena };

		wire_term_put_short(&b, wire_str_of(rows[i].in), rows[i].columns);
		if (!wire_str_is(wire_buf_str(&b), rows[i].out))
			fail_msg("%zu: %.*s", i, (int)b.n, b.p);
	}
	wire_arena_free(&arena);
}

/* In `in`, { begins what is strong and } ends it. */
static const struct {
	const char *name, *in, *out;
	size_t width, indent;
	bool colour;
} rows[] = {
	{ "wrapped", "the lake is low", "the lake\nis low\n", 9, 0, false },
	{ "just fits", "the lake", "the lake\n", 8, 0, false },
	{ "blanks are one", "  the \n lake ", "the lake\n", 20, 0, false },
	{ "indented", "the lake is low", "the lake\n  is low\n", 9, 2, false },
	{ "a long word", "aaaaaaaaaa b", "aaaa\naaaa\naa b\n", 4, 0, false },
	{ "wide", "首相首相首相", "首相\n首相\n首相\n", 5, 0, false },
	{ "one word of two styles", "the {lake}'s end", "the\n\033[0;1mlake\033[0m's\nend\n", 7, 0, true },
	{ "a style goes on", "a {bb cc} d", "a \033[0;1mbb\033[0m\n\033[0;1mcc\033[0m d\n", 4, 0, true },
	{ "no colour", "a {bb cc} d", "a bb\ncc d\n", 4, 0, false },
};

static void
wrapped(void **state)
{
	struct wire_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct wire_page p = wire_page_new(&arena, rows[i].width, rows[i].colour);

		p.indent = rows[i].indent;
		for (const char *c = rows[i].in; *c != 0;) {
			size_t n = strcspn(c, "{}");

			wire_page_put(&p, (struct wire_str){ c, n });
			c += n;
			if (*c != 0)
				wire_page_style(&p, *c++ == '{' ? WIRE_STRONG : WIRE_PLAIN);
		}
		wire_page_line(&p);
		if (!wire_str_is(wire_buf_str(&p.out), rows[i].out))
			fail_msg("%s: %.*s", rows[i].name, (int)p.out.n, p.out.p);
	}
	wire_arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(visible),
		cmocka_unit_test(shortened),
		cmocka_unit_test(wrapped),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
