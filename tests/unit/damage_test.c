/* damage_test.c - characters that were damaged, and references to characters */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/filter/env.h"
#include "lib/text/charref.h"
#include "lib/text/damage.h"

static const struct {
	const char *in, *was;	/* NULL: no damage at the front of `in` */
} damage[] = {
	{ "Ã© is", "é" },
	{ "Ã¡Ã±", "áñ" },
	{ "â€œno", "“" },
	{ "â€™s", "’" },
	{ "ÃƒÂ©", "é" },		/* twice */
	{ "ÃƒÆ’Ã‚Â©", "é" },	/* three times */
	{ "ÐŸÑ€", "Пр" },
	{ "Ã”TEL", "Ô" },
	{ "ðŸ˜€", "😀" },
	{ "Ã” said", NULL },	/* “IRMÃ” said */
	{ "É” said", NULL },	/* “CAFÉ” said */
	{ "à\u00A0» dit", NULL },	/* « déjà » dit */
	{ "Ã", NULL },
	{ "São", NULL },
	{ "×”", NULL },
};

static void
test_mojibake(void **state)
{
	struct wire_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(damage) / sizeof(damage[0]); i++) {
		struct wire_str fixed;
		const size_t end = wire_mojibake(&arena,
		    wire_str_of(damage[i].in), 0, &fixed);

		if (damage[i].was == NULL ? end > 0 :
		    end == 0 || !wire_str_is(fixed, damage[i].was))
			fail_msg("%s: %.*s", damage[i].in,
			    end > 0 ? (int)fixed.n : 1, end > 0 ? fixed.p : "-");
	}
	wire_arena_free(&arena);
}

static void
test_references(void **state)
{
	static const struct {
		const char *in, *out;	/* NULL: no reference at the front of `in` */
	} rows[] = {
		{ "&amp; co", "&" }, { "&Eacute;", "É" }, { "&eacute;", "é" },
		{ "&zwnj;", "\u200C" }, { "&Aacute;", "Á" }, { "&zwj;", "\u200D" },
		{ "&AElig;", "Æ" }, { "&CounterClockwiseContourIntegral;", "∳" },
		{ "&NotEqualTilde;", "≂̸" },
		{ "&#8217;", "’" }, { "&#x2019;", "’" }, { "&#X2019;", "’" },
		{ "&#146;", "’" }, { "&#129;", "\302\201" },
		{ "&#0;", "\uFFFD" }, { "&#xD800;", "\uFFFD" },
		{ "&#99999999999999999999;", "\uFFFD" },
		{ "&amp", NULL }, { "&", NULL }, { "&;", NULL }, { "&#;", NULL },
		{ "&#x;", NULL }, { "&#12", NULL }, { "&#1a;", NULL },
		{ "& amp;", NULL }, { "&chips;", NULL }, { "&T;", NULL },
		{ "&CounterClockwiseContourIntegrals;", NULL },
	};
	struct wire_env *env = wire_env_new(NULL);
	struct wire_str names;

	(void)state;
	assert_true(wire_env_data(env, WIRE_CHARREF_DATA, &names, NULL));
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const struct wire_str in = wire_str_of(rows[i].in);
		uint32_t cp[2];
		size_t n, len = 0;
		const size_t end = wire_charref_at(names, in, 0, cp, &n);
		char out[8];

		if (rows[i].out == NULL) {
			if (end != 0)
				fail_msg("%s is a reference", rows[i].in);
			continue;
		}
		assert_int_equal(in.p[end - 1], ';');
		for (size_t k = 0; k < n; k++)
			len += wire_utf8_put(out + len, cp[k]);
		if (!wire_str_is((struct wire_str){ out, len }, rows[i].out))
			fail_msg("%s: %.*s", rows[i].in, (int)len, out);
	}
	wire_env_free(env);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mojibake),
		cmocka_unit_test(test_references),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
