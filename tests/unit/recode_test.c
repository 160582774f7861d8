/* recode_test.c - declared encodings, in pieces of every size */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/base/buf.h"
#include "lib/base/str.h"
#include "lib/ingest/recode.h"

static const struct {
	const char *name, *in, *out;
	const char *found;	/* NULL: UTF-8 */
} rows[] = {
	{ "", "Le caf\xc3\xa9 \xe2\x80\x93 \xf0\x9f\x98\x80", "Le café – 😀", NULL },
	{ "UTF-8", "plain", "plain", NULL },
	{ "utf-8", "caf\xe9 d\xe9j\xe0", "café déjà", "utf-8+windows-1252" },
	{ "ISO-8859-1", "caf\xe9 \x93" "d\xe9j\xe0\x94", "café “déjà”", "windows-1252" },
	{ "iso-8859-1", "Le caf\xc3\xa9", "Le café", NULL },
	/* as it is declared, since not all of it is UTF-8 */
	{ "iso-8859-1", "\xe9t\xe9 \xc9\xbb", "été É»", "windows-1252" },
	{ "utf-16", "Le caf\xc3\xa9", "Le café", NULL },
	{ "koi8-r", "\xf0\xcf\xd2\xd4", "Порт", "koi8-r" },
	{ "Shift_JIS", "\x93\x8c\x8b\x9e \xb1", "東京 ｱ", "Shift_JIS" },
	{ "gb18030", "\xb1\xb1\xbe\xa9", "北京", "gb18030" },
	{ "iso-8859-2", "\xb3\xf3\x64\xbc", "łódź", "iso-8859-2" },
	{ "Shift_JIS", "\x93\x8c\x93", "東\xef\xbf\xbd", "Shift_JIS" },
};

struct wire_source {
	struct wire_arena arena;
	iconv_t held;
};

struct wire_arena *
wire_source_file_arena(struct wire_source *src)
{
	return &src->arena;
}

void
wire_source_hold(struct wire_source *src, void (*release)(void *p), void *p)
{
	(void)release;
	src->held = p;
}

/* The bytes at once, or in pieces of `size`. */
static void
check(size_t row, size_t size)
{
	struct wire_source src = { .held = NULL };
	struct wire_recode r;
	struct wire_str in = wire_str_of(rows[row].in);
	struct wire_buf out = { .arena = &src.arena };

	assert_true(wire_recode_begin(&r, &src, wire_str_of(rows[row].name)));
	while (in.n > 0) {
		const size_t n = in.n < size ? in.n : size;
		wire_buf_add(&out, wire_recode(&r, wire_str_sub(in, 0, n), false));
		in = wire_str_sub(in, n, in.n);
	}
	wire_buf_add(&out, wire_recode(&r, WIRE_STR(""), true));
	if (!wire_str_is(wire_buf_str(&out), rows[row].out))
		fail_msg("%s in pieces of %zu gave '%.*s'", rows[row].out, size,
		    (int)out.n, out.p);
	if (rows[row].found == NULL)
		assert_null(r.found);
	else
		assert_string_equal(r.found, rows[row].found);
	if (src.held != NULL)
		iconv_close(src.held);
	wire_arena_free(&src.arena);
}

static void
test_pieces(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (size_t size = strlen(rows[i].in); size > 0; size--)
			check(i, size);
}

static void
test_unknown(void **state)
{
	struct wire_source src = { .held = NULL };
	struct wire_recode r;

	(void)state;
	assert_false(wire_recode_begin(&r, &src, WIRE_STR("x-quill")));
	wire_arena_free(&src.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pieces),
		cmocka_unit_test(test_unknown),
	};

	return cmocka_run_group_tests_name("recode", tests, NULL, NULL);
}
