/* entities_test.c - what single sentences give */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/base/str.h"
#include "lib/entities/entities.h"
#include "lib/filter/env.h"
#include "lib/filter/options.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

struct fixture {
	struct wire_env *env;
	struct wire_record *rec;
	void *lists;
	struct wire_arena arena;
};

/* What the rules and lists find: a model that is learned anew changes nothing. */
static int
setup(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	const struct wire_filter *const t = &wire_tag_entities;
	const char *why;

	f->env = wire_env_new(NULL);
	f->rec = wire_record_new(1 << 16, false);
	*state = f;
	void *const conf = wire_conf_new(&f->arena, t->options, t->conf_size);
	if (!wire_conf_set(&f->arena, conf, wire_option_find(t->options, "model"),
	    "none", &why))
		return 1;
	return wire_env_open(f->env, t, conf, &f->lists);
}

static int
teardown(void **state)
{
	struct fixture *f = *state;

	wire_record_free(f->rec);
	wire_env_free(f->env);
	wire_arena_free(&f->arena);
	free(f);
	return 0;
}

/* "person Asif; date Friday=2025-11-07": the mentions of a text that came out
 * on `published`. */
static const char *
tagged(struct fixture *f, const char *text, const char *published)
{
	struct wire_buf line = { .arena = &f->arena }, out = { .arena = &f->arena };
	const struct wire_entity *e;
	enum wire_verdict verdict;

	wire_buf_printf(&line, "{\"published\":\"%s\",\"text\":", published);
	wire_json_put_string(&line, wire_str_of(text));
	wire_buf_char(&line, '}');
	assert_true(wire_record_parse(f->rec, wire_buf_str(&line), "-", 1));
	assert_true(wire_record_apply(f->rec, &wire_tag_entities, f->lists, false,
	    &verdict));
	const size_t n = wire_entities(f->rec, &e);
	for (size_t i = 0; i < n; i++) {
		wire_buf_printf(&out, "%s%s %.*s", i > 0 ? "; " : "",
		    wire_entity_names[e[i].type], (int)(e[i].end - e[i].start),
		    text + e[i].start);
		if (e[i].value.p != NULL)
			wire_buf_printf(&out, "=%.*s", (int)e[i].value.n, e[i].value.p);
	}
	wire_buf_char(&out, 0);
	return out.p;
}

struct row {
	const char *text, *expected;
};

static void
check(struct fixture *f, const struct row *rows, size_t n, const char *published)
{
	for (size_t i = 0; i < n; i++)
		assert_string_equal(tagged(f, rows[i].text, published),
		    rows[i].expected);
}

static void
test_dates(void **state)
{
	/* a Sunday, two days after the leap day that there was not */
	static const struct row rows[] = {
		{ "It broke on Sunday.", "date Sunday=2026-03-01" },
		{ "It broke on Monday.", "date Monday=2026-02-23" },
		{ "It opens next Monday.", "date next Monday=2026-03-02" },
		{ "He left yesterday.", "date yesterday=2026-02-28" },
		{ "He left on Dec. 30.", "date Dec. 30=2025-12-30" },
		{ "He left on 5 January 1999.", "date 5 January 1999=1999-01-05" },
		{ "He left last month.", "date last month=2026-02" },
		{ "He left two years ago.", "date two years ago=2024" },
		{ "He left two days earlier.", "date two days earlier" },
		{ "He left two hours ago, minutes later.", "date two hours ago" },
		{ "The 1990s were long.", "date The 1990s" },
		{ "They may march on.", "" },
		{ "Some 2000 prisoners left.", "" },
		{ "From 10-12 March it rains.", "date 10-12 March" },
		{ "From March 10 to 12.", "date March 10 to 12" },
		{ "It rained on Nov. 9 and 10.", "date Nov. 9 and 10" },
		{ "On Nov. 9 and 10 people came.", "date Nov. 9=2025-11-09" },
		{ "On the 9th of November 2024.", "date 9th of November 2024=2024-11-09" },
		{ "On Tuesday, March 4, it rained.", "date Tuesday, March 4=2025-03-04" },
		{ "On Tuesday, March 5, it rained.", "date Tuesday, March 5" },
		{ "At 2 a.m. Thursday it rained.", "date 2 a.m. Thursday=2026-02-26T02:00" },
		{ "On Friday, 19:30.", "date Friday, 19:30=2026-02-27T19:30" },
		{ "On Friday, Sunday and at noon.",
		    "date Friday=2026-02-27; date Sunday=2026-03-01; time noon=12:00" },
		{ "By mid-July or end-2027.", "date mid-July; date end-2027=2027" },
		{ "In Q3 2025 and the fourth quarter.",
		    "date Q3 2025=2025; date the fourth quarter" },
		{ "The 2025-26 season, 2021/2022, 1998–2004.",
		    "date 2025-26; date 2021/2022; date 1998–2004" },
		{ "Over the past two years, every Friday.",
		    "date the past two years; date Friday=2026-02-27" },
		{ "By the end of the year, the start of May 2027.",
		    "date the end of the year; date the start of May 2027=2027-05" },
		{ "In 1189 the walls fell on 1200 men.", "date 1189=1189" },
		{ "It ended 1:38, not at 2:10.", "time 2:10=02:10" },
		{ "He left on Feb. 29.", "date Feb. 29" },
		{ "He left on Feb. 29, 2024.", "date Feb. 29, 2024=2024-02-29" },
		{ "June 31, 2025 was a slip.", "date June 31, 2025" },
		{ "It rains March 10-12.", "date March 10-12" },
	};

	check(*state, rows, sizeof(rows) / sizeof(*rows), "2026-03-01T06:00:00Z");
}

static void
test_leap_days(void **state)
{
	static const struct row rows[] = {
		{ "It broke yesterday.", "date yesterday=2024-02-29" },
		{ "It broke on Wednesday.", "date Wednesday=2024-02-28" },
	};

	check(*state, rows, sizeof(rows) / sizeof(*rows), "2024-03-01");
}

static void
test_amounts(void **state)
{
	static const struct row rows[] = {
		{ "It cost $5.", "money $5=USD 5" },
		{ "It cost US$1,250.50.", "money US$1,250.50=USD 1250.5" },
		{ "It cost $.", "" },
		{ "It cost US $5 or N$100 000.", "money US $5=USD 5; money N$100 000=NAD 100000" },
		{ "It cost €61m.", "money €61m=EUR 61000000" },
		{ "A €1.2-million deal for 384p.",
		    "money €1.2-million=EUR 1200000; money 384p=GBP 3.84" },
		{ "It cost $5–6 million.", "money $5–6 million" },
		{ "It cost RM14mil or Rs44.6bn.", "money RM14mil=MYR 14000000; money Rs44.6bn" },
		{ "It cost two hundred million dollars.",
		    "money two hundred million dollars=USD 200000000" },
		{ "A dollar and a $5 note.", "money $5=USD 5" },
		{ "It cost 3.25 million euros.", "money 3.25 million euros=EUR 3250000" },
		{ "It cost 2 cents.", "money 2 cents=USD 0.02" },
		{ "It cost Rs 2.5 crore.", "money Rs 2.5 crore" },
		{ "A $29 million deal.", "money $29 million=USD 29000000" },
		{ "It fell 0.5 per cent.", "percent 0.5 per cent=0.5" },
		{ "It left at 12.05am.", "time 12.05am=00:05" },
		{ "It cost R5.2 million on the M25.",
		    "money R5.2 million=ZAR 5200000; facility M25" },
	};

	check(*state, rows, sizeof(rows) / sizeof(*rows), "");
}

static void
test_names(void **state)
{
	static const struct row rows[] = {
		{ "Officials waited.", "" },
		{ "The prime minister and the ministry said no.", "" },
		{ "Kenya’s Finance Minister Njeri Oduya-Kamau resigned.",
		    "place Kenya; person Njeri Oduya-Kamau" },
		{ "He met Sheikh Khalid bin Rashed.", "person Khalid bin Rashed" },
		{ "They met the Afghan Interior Ministry.",
		    "group Afghan; organization Interior Ministry" },
		{ "She read “The Quiet Harbour” in Lagos.",
		    "work The Quiet Harbour; place Lagos" },
		{ "They left Talgun, Nepal, at dawn.",
		    "place Talgun; place Nepal; time dawn" },
		{ "Oil from Marsh Corp. The price rose.", "organization Marsh Corp." },
		{ "Hail hit the crops, and ashes fell.", "" },
		{ "He met Pope Leo XIV.", "person Pope Leo XIV" },
		{ "Cyclone Ndalu hit Prince Edward Island.",
		    "event Cyclone Ndalu; place Prince Edward Island" },
		{ "WHO doctors, who came to us from the US.",
		    "organization WHO; place US" },
	};

	check(*state, rows, sizeof(rows) / sizeof(*rows), "");
}

/* A long line of capitals, or of one bracket after another, ends. */
static void
test_much(void **state)
{
	static const char *const pieces[] = { "A ", "Abc ", "(AB) ", "de Abc ",
	    "of Bank ", "X (XY) ", "1 ", "$1 ", "\xe2\x80\x9c" };
	static char text[8001];

	for (size_t k = 0; k < sizeof(pieces) / sizeof(*pieces); k++) {
		const size_t n = strlen(pieces[k]);
		size_t at = 0;

		while (at + n < sizeof(text)) {
			memcpy(text + at, pieces[k], n);
			at += n;
		}
		text[at] = 0;
		assert_non_null(tagged(*state, text, ""));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_dates),
		cmocka_unit_test(test_leap_days),
		cmocka_unit_test(test_amounts),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_much),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
