/* charset_test.c - bytes of unknown origin as UTF-8 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"
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

static const struct {
	const char *name, *in, *encoding, *out;
} named[] = {
	{ "utf-8", "Gda\xc5\x84sk", NULL, "Gdańsk" },
	{ "ISO-8859-2", "Gda\xf1sk", "iso-8859-2", "Gdańsk" },
	{ "koi8-r", "\xed\xcf\xd3\xcb\xd7\xc1", "koi8-r", "Москва" },
	{ "gb2312", "\xb1\xb1\xbe\xa9", "gb2312", "北京" },
	{ "iso-2022-jp", "\x1b$B5.\x1b(B", "iso-2022-jp", "貴" },
	/* the bytes tell more than these labels */
	{ "iso-8859-2", "Gda\xc5\x84sk", NULL, "Gdańsk" },
	{ "us-ascii", "caf\xc3\xa9", NULL, "café" },
	{ "iso-8859-1", "\x93\x43up\x94", "windows-1252", "“Cup”" },
	{ "utf-8", "caf\xe9", "windows-1252", "café" },
	{ "no-such-thing", "caf\xe9", "windows-1252", "café" },
	{ "utf-16//IGNORE", "cafe", NULL, "cafe" },
	{ "", "cafe", NULL, "cafe" },
	{ "shift_jis", "a\xff b", "shift_jis", "a\xef\xbf\xbd b" },
	{ "shift_jis", "cut \x93", "shift_jis", "cut \xef\xbf\xbd" },
};

static void
decodes_by_name(void **state)
{
	struct wire_env *env = wire_env_new(NULL);
	struct wire_str encodings;

	(void)state;
	assert_true(wire_env_data(env, "html/encodings.tsv", &encodings, NULL));
	for (size_t i = 0; i < sizeof(named) / sizeof(named[0]); i++) {
		const struct wire_decoded d = wire_charset_decode(
		    wire_env_arena(env), encodings, wire_str_of(named[i].name),
		    wire_str_of(named[i].in));

		print_message("%s\n", named[i].name);
		assert_true((d.encoding == NULL) == (named[i].encoding == NULL));
		if (d.encoding != NULL)
			assert_string_equal(d.encoding, named[i].encoding);
		assert_true(wire_str_is(d.utf8, named[i].out));
	}
	wire_env_free(env);
}

static const struct {
	const char *in, *encoding;
} old[] = {
	{ "B\x81rgermeister M\x81ller pr\x84sentiert die Stra\xe1""e", "CP850" },
	{ "B\xc8urgermeister M\xc8uller pr\xc8""asentiert die Stra\xfb""e", "ISO_6937" },
	{ "B\xfcrgermeister M\xfcller pr\xe4sentiert die Stra\xdf""e", NULL },
	{ "\x93So,\x94 said he \x97 the mayor\x92s son \x85", NULL },
	{ "Caf\xc9 \xc9lys\xe9""e \xc0 la carte", NULL },
	{ "Bürgermeister Müller präsentiert", NULL },
	{ "", NULL },
};

static void
knows_the_old_ones(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(old) / sizeof(old[0]); i++) {
		const char *got = wire_charset_old(wire_str_of(old[i].in));

		print_message("%zu\n", i);
		assert_true((got == NULL) == (old[i].encoding == NULL));
		if (got != NULL)
			assert_string_equal(got, old[i].encoding);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tells_and_converts),
		cmocka_unit_test(decodes_by_name),
		cmocka_unit_test(knows_the_old_ones),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
