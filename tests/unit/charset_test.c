/* charset_test.c - bytes of unknown origin as UTF-8 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/ingest/charset.h"

#define TEN(s) s s s s s s s s s s

static const struct {
	const char *name;
	struct wire_str in;
	const char *encoding, *out, *why;
} rows[] = {
	{ "nothing", WIRE_STR(""), NULL, "", NULL },
	{ "ascii", WIRE_STR("Talks ended."), NULL, "Talks ended.", NULL },
	{ "utf-8", WIRE_STR("“Talks” – ended…"), NULL, "“Talks” – ended…", NULL },
	{ "latin-1 letters", WIRE_STR("a caf\xe9 in M\xfcnster"),
	  "windows-1252", "a café in Münster", NULL },
	{ "typographic marks", WIRE_STR("the \x93\x43up\x94 \x97 \x80 40"),
	  "windows-1252", "the “Cup” — € 40", NULL },
	{ "unused byte stays itself", WIRE_STR("the end\x81 of it"),
	  "windows-1252", "the end\xc2\x81 of it", NULL },
	{ "all letters accented is nothing to worry about in one word",
	  WIRE_STR("\xe9t\xe9"), "windows-1252", "été", NULL },
	{ "utf-8 with one byte from elsewhere",
	  WIRE_STR("“Talks” at the caf\xe9"),
	  "utf-8+windows-1252", "“Talks” at the café", NULL },
	{ "cut in the middle of a mark", WIRE_STR("“Talks” ended \xe2\x80"),
	  "utf-8+windows-1252", "“Talks” ended â€", NULL },
	{ "latin-1 with an accident that is utf-8",
	  WIRE_STR("CAF\xc9\xab \xe9t\xe9 \xe0 Gen\xe8ve"),
	  "windows-1252", "CAFÉ« été à Genève", NULL },
	{ "cyrillic", WIRE_STR("\xcf\xe5\xf0\xe5\xe3\xee\xe2\xee\xf0\xfb"),
	  NULL, NULL, "neither UTF-8 nor UTF-16 nor Windows-1252" },
	{ "some control characters", WIRE_STR("a\0b \1\2 c\x1b[1m"),
	  NULL, "a", NULL },
	{ "many control characters", WIRE_STR(TEN("ab\0")),
	  NULL, NULL, "not text: full of control characters" },
};

static void
tells_and_converts(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct wire_charset c = wire_charset_of(rows[i].in);
		char out[256] = "";

		print_message("%s\n", rows[i].name);
		assert_true((c.why == NULL) == (rows[i].why == NULL));
		if (c.why != NULL) {
			assert_string_equal(c.why, rows[i].why);
			continue;
		}
		assert_true((c.encoding == NULL) == (rows[i].encoding == NULL));
		if (c.encoding != NULL)
			assert_string_equal(c.encoding, rows[i].encoding);
		assert_in_range(c.size, 0, sizeof(out) - 1);
		wire_charset_convert(&c, rows[i].in, out);
		assert_string_equal(out, rows[i].out);
		if (c.encoding != NULL)
			assert_int_equal(strlen(out), c.size);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(tells_and_converts) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
