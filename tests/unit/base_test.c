/* base_test.c - arenas, UTF-8, near words */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/base/buf.h"
#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "wirecopy/diag.h"

/* ---- arenas: the n-th malloc fails ------------------------------------------------ */

static size_t mallocs_left = SIZE_MAX;
void *__real_malloc(size_t n);
void *__wrap_malloc(size_t n);

void *
__wrap_malloc(size_t n)
{
	if (mallocs_left == 0)
		return NULL;
	mallocs_left--;
	return __real_malloc(n);
}

static jmp_buf failed;

static void
on_failure(void *ctx, const char *why)
{
	*(const char **)ctx = why;
	longjmp(failed, 1);
}

static void
fill(struct wire_arena *a)
{
	struct wire_buf b = { .arena = a };
	for (int i = 0; i < 100000; i++)
		wire_buf_printf(&b, "%d,", i);
	assert_int_equal(b.n, 588890);
}

/* Why it failed; NULL if n allocations were enough. */
static const char *
fill_with(size_t n)
{
	const char *why = NULL;
	struct wire_arena a = { .fail = on_failure, .ctx = (void *)&why };
	mallocs_left = n;
	if (setjmp(failed) == 0)
		fill(&a);
	mallocs_left = SIZE_MAX;
	wire_arena_free(&a);
	return why;
}

static void
test_every_allocation_may_fail(void **state)
{
	const char *why;
	size_t n = 0;
	(void)state;
	while ((why = fill_with(n)) != NULL) {
		assert_string_equal(why, "out of memory");
		n++;
	}
	assert_true(n > 3);
}

static void
test_arena(void **state)
{
	struct wire_arena a = { 0 };
	(void)state;
	char *p = wire_arena_alloc(&a, 10);
	memcpy(p, "0123456789", 10);
	assert_ptr_equal(wire_arena_grow(&a, p, 10, 5000), p);	/* in place */
	char *q = wire_arena_alloc(&a, 1);
	assert_int_equal((uintptr_t)q % 16, 0);
	char *r = wire_arena_grow(&a, p, 5000, 1 << 20);	/* elsewhere */
	assert_ptr_not_equal(r, p);
	assert_memory_equal(r, "0123456789", 10);
	wire_arena_shrink(&a, r, 1 << 20, 10);
	assert_ptr_equal(wire_arena_alloc(&a, 1), r + 16);	/* right behind */
	wire_arena_shrink(&a, r, 10, 0);	/* no longer the last: nothing */
	assert_ptr_equal(wire_arena_alloc(&a, 1), r + 32);
	wire_arena_reset(&a);
	const size_t kept = a.total;
	wire_arena_alloc(&a, 1 << 20);
	assert_int_equal(a.total, kept);	/* the biggest chunk was kept */
	wire_arena_free(&a);
}

/* ---- UTF-8 ------------------------------------------------------------------------- */

static void
test_utf8_by_the_table(void **state)
{
	(void)state;
	/* every code point there and back, surrogates left out */
	for (uint32_t c = 0; c <= 0x10ffff; c++) {
		char s[4];
		size_t len, before;
		const size_t n = wire_utf8_put(s, c);
		const struct wire_str str = { s, n };
		if (c >= 0xd800 && c < 0xe000) {
			assert_int_equal(wire_utf8_valid(str), 0);
			continue;
		}
		assert_int_equal(wire_utf8_valid(str), n);
		assert_int_equal(wire_utf8_at(str, 0, &len), c);
		assert_int_equal(wire_utf8_before(str, n, &before), c);
		assert_int_equal(len, n);
		assert_int_equal(before, n);
		assert_int_equal(wire_utf8_count(str), 1);
		/* and none of it cut short */
		for (size_t k = 1; k < n; k++)
			assert_int_equal(wire_utf8_valid(
			    (struct wire_str){ s, k }), 0);
	}
	assert_int_equal(wire_utf8_valid(WIRE_STR("ascii text\xc3(")), 10);
	assert_int_equal(wire_utf8_valid(WIRE_STR("\xf5\x80\x80\x80")), 0);
}

/* ---- words -------------------------------------------------------------------------- */

static void
test_did_you_mean(void **state)
{
	static const char *const words[] = {
		"strip", "segment", "tag-entities", "tag-quotes", "summarize", "w",
		NULL,
	};
	static const struct {
		const char *word, *meant;
	} rows[] = {
		{ "srtip", "strip" }, { "sumarise", "summarize" },
		{ "tag-entites", "tag-entities" }, { "tagquotes", "tag-quotes" },
		{ "render", NULL }, { "x", NULL }, { "", NULL },
	};
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *meant = wire_did_you_mean(rows[i].word, words);
		print_message("# %s\n", rows[i].word);
		if (rows[i].meant == NULL)
			assert_null(meant);
		else
			assert_string_equal(meant, rows[i].meant);
	}
}

static void
test_lines_and_fields(void **state)
{
	struct wire_str rest = WIRE_STR("a\tb\t\r\n\nc"), line, field;
	(void)state;
	assert_true(wire_str_line(&rest, &line));
	assert_true(wire_str_field(&line, '\t', &field));
	assert_true(wire_str_is(field, "a"));
	assert_true(wire_str_field(&line, '\t', &field));
	assert_true(wire_str_is(field, "b"));
	assert_true(wire_str_field(&line, '\t', &field));
	assert_int_equal(field.n, 0);		/* empty, and there */
	assert_false(wire_str_field(&line, '\t', &field));
	assert_true(wire_str_line(&rest, &line));
	assert_int_equal(line.n, 0);
	assert_true(wire_str_line(&rest, &line));
	assert_true(wire_str_is(line, "c"));
	assert_false(wire_str_line(&rest, &line));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_allocation_may_fail),
		cmocka_unit_test(test_arena),
		cmocka_unit_test(test_utf8_by_the_table),
		cmocka_unit_test(test_did_you_mean),
		cmocka_unit_test(test_lines_and_fields),
	};
	return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
