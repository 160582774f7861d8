/* date_test.c - dates as formats write them */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/ingest/date.h"

static const struct {
	const char *in, *out;	/* out NULL: it is no date */
} mail[] = {
	{ "Thu, 19 Feb 2015 17:18:40 +1100", "2015-02-19T17:18:40+11:00" },
	{ "Thu, 19 Feb 2015 17:18:40 +1100 (AEDT)", "2015-02-19T17:18:40+11:00" },
	{ " 5 May 2016  04:11 GMT", "2016-05-05T04:11:00Z" },
	{ "Mon, 1 Jan 99 00:00:00 EST", "1999-01-01T00:00:00-05:00" },
	{ "Mon, 1 Jan 101 00:00:00 ut", "2001-01-01T00:00:00Z" },
	{ "29 February 2024 23:59:60 +0000", "2024-02-29T23:59:60+00:00" },
	/* a zone that says nothing is left out, not guessed */
	{ "19 Feb 2015 17:18:40", "2015-02-19T17:18:40" },
	{ "19 Feb 2015 17:18:40 -0000", "2015-02-19T17:18:40" },
	{ "19 Feb 2015 17:18:40 AEDT", "2015-02-19T17:18:40" },
	{ "29 Feb 2023 12:00:00 GMT", NULL },
	{ "19 Fob 2015 12:00:00 GMT", NULL },
	{ "19 Feb 2015 24:00:00 GMT", NULL },
	{ "19 Feb 2015 1a:00:00 GMT", NULL },
	{ "2015-02-19T17:18:40Z", NULL },
	{ "yesterday", NULL },
	{ "", NULL },
};

static void
test_mail(void **state)
{
	struct wire_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(mail) / sizeof(mail[0]); i++) {
		const struct wire_str got = wire_date_of_mail(&arena,
		    wire_str_of(mail[i].in));

		if (mail[i].out == NULL ? got.p != NULL :
		    !wire_str_is(got, mail[i].out))
			fail_msg("'%s' gave '%.*s'", mail[i].in, (int)got.n,
			    got.p == NULL ? "" : got.p);
	}
	wire_arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mail),
	};

	return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
