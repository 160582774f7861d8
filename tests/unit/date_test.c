/* date_test.c - dates as formats write them */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/ingest/date.h"

static const struct row {
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

static const struct row iso[] = {
	{ "2018-11-21T12:59:00+01:00", "2018-11-21T12:59:00+01:00" },
	{ " 2018-11-21T12:59:00.250Z\n", "2018-11-21T12:59:00Z" },
	{ "2018-11-21T12:59Z", "2018-11-21T12:59:00Z" },
	{ "2018-11-21 12:59:00 -0500", "2018-11-21T12:59:00-05:00" },
	{ "20251107T120000+0000", "2025-11-07T12:00:00+00:00" },
	{ "20251107T1200+01", "2025-11-07T12:00:00+01:00" },
	{ "20251107T120000Z", "2025-11-07T12:00:00Z" },
	{ "20251107T120000", "2025-11-07T12:00:00" },
	{ "20251107", "2025-11-07" },
	{ "2025-11-07", "2025-11-07" },
	{ "2025/11/7 10:05 PM UTC", "2025-11-07T22:05:00Z" },
	{ "2025-11-07 12:00:00 Eastern", NULL },
	{ "1211030112000", NULL },		/* milliseconds since 1970 */
	{ "2025-02-29", NULL },
	{ "20251307", NULL },
	{ "2025-11-07T25:00:00Z", NULL },
	{ "2025-11-07T12:00:00+2x", NULL },
	{ "2025-11-07T12:00:00+01:99", NULL },
	{ "2025-11-07T", NULL },
	{ "2025-11", NULL },
	{ "00000000T000000", NULL },
	{ "YYYYMMDD000000-HHMM", NULL },
	{ "", NULL },
}, feed[] = {
	{ "Fri, 07 Nov 2025 12:00:00 +0100", "2025-11-07T12:00:00+01:00" },
	{ "2025-11-07T12:00+01:00", "2025-11-07T12:00:00+01:00" },
	{ "7 novembre", "7 novembre" },
};

static void
check(struct wire_str (*read)(struct wire_arena *arena, struct wire_str s),
    const struct row *rows, size_t n)
{
	struct wire_arena arena = { 0 };

	for (size_t i = 0; i < n; i++) {
		const struct wire_str got = read(&arena, wire_str_of(rows[i].in));

		if (rows[i].out == NULL ? got.p != NULL :
		    !wire_str_is(got, rows[i].out))
			fail_msg("'%s' gave '%.*s'", rows[i].in, (int)got.n,
			    got.p == NULL ? "" : got.p);
	}
	wire_arena_free(&arena);
}

static void
test_mail(void **state)
{
	(void)state;
	check(wire_date_of_mail, mail, sizeof(mail) / sizeof(mail[0]));
}

static void
test_iso(void **state)
{
	(void)state;
	check(wire_date_of_iso, iso, sizeof(iso) / sizeof(iso[0]));
}

static void
test_feed(void **state)
{
	(void)state;
	check(wire_date_of_feed, feed, sizeof(feed) / sizeof(feed[0]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mail),
		cmocka_unit_test(test_iso),
		cmocka_unit_test(test_feed),
	};

	return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
