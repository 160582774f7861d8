/* entities_test.c - what single sentences give */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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
	f->rec = wire_record_new(1 << 22, false);
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
		{ "The 1990s were long.", "date The 1990s=1990/1999" },
		{ "They may march on.", "" },
		{ "Some 2000 prisoners left.", "" },
		{ "From 10-12 March it rains.", "date 10-12 March=2026-03-10/2026-03-12" },
		{ "From March 10 to 12.", "date March 10 to 12=2026-03-10/2026-03-12" },
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
		    "date Q3 2025=2025-07/2025-09; date the fourth quarter" },
		{ "The 2025-26 season, 2021/2022, 1998–2004.",
		    "date 2025-26=2025/2026; date 2021/2022=2021/2022; date 1998–2004=1998/2004" },
		{ "Over the past two years, every Friday.",
		    "date the past two years; date Friday" },
		{ "By the end of the year, the start of May 2027.",
		    "date the end of the year=2026; date the start of May 2027=2027-05" },
		{ "In 1189 the walls fell on 1200 men.", "date 1189=1189" },
		{ "It ended 1:38, not at 2:10.", "time 2:10=02:10" },
		{ "He left on Feb. 29.", "date Feb. 29" },
		{ "He left on Feb. 29, 2024.", "date Feb. 29, 2024=2024-02-29" },
		{ "June 31, 2025 was a slip.", "date June 31, 2025" },
		{ "It rains March 10-12.", "date March 10-12=2026-03-10/2026-03-12" },
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

/* Days that the story came out on are told: a Friday. */
static void
test_days_of_friday(void **state)
{
	static const struct row rows[] = {
		{ "He left on Friday.", "date Friday=2025-11-07" },
		{ "He left last Friday.", "date last Friday=2025-10-31" },
		{ "It opens this Friday.", "date this Friday=2025-11-07" },
		{ "It opens next Friday.", "date next Friday=2025-11-14" },
		{ "It opened on Saturday.", "date Saturday=2025-11-01" },
		{ "It will open on Saturday.", "date Saturday=2025-11-08" },
		{ "The vote is due on Monday.", "date Monday=2025-11-10" },
		{ "On Monday, the court will rule.", "date Monday=2025-11-10" },
		{ "He said on Monday it will rain.", "date Monday=2025-11-03" },
		{ "The plan, which will end, began Monday.",
		    "date Monday=2025-11-03" },
		{ "It met this Monday and this Sunday.",
		    "date this Monday=2025-11-03; date this Sunday=2025-11-09" },
		{ "It closed last Thursday.", "date last Thursday=2025-11-06" },
		{ "It is shut on Fridays and every Friday.",
		    "date Fridays; date Friday" },
		{ "It opens on the 9th.", "date the 9th=2025-11-09" },
		{ "He arrived on the 31st.", "date the 31st=2025-10-31" },
		{ "The third floor, the 9th hole and the 14th Amendment.", "" },
		{ "It grew in the third quarter of 2025.",
		    "date the third quarter of 2025=2025-07/2025-09" },
		{ "It grew in Q1 2026 and the second quarter.",
		    "date Q1 2026=2026-01/2026-03; date the second quarter" },
		{ "It lost in fiscal 2024 and the financial year 2023-24.",
		    "date fiscal 2024; date financial year 2023-24" },
		{ "It ran Nov. 9-11.", "date Nov. 9-11=2025-11-09/2025-11-11" },
		{ "It ran Nov. 9-11, 2024.",
		    "date Nov. 9-11, 2024=2024-11-09/2024-11-11" },
		{ "It ran from 9 to 11 November 2024.",
		    "date 9 to 11 November 2024=2024-11-09/2024-11-11" },
		{ "It ran on Nov. 9 and 12.", "date Nov. 9 and 12" },
		{ "It ran Dec. 30-Jan. 2.",
		    "date Dec. 30-Jan. 2=2025-12-30/2026-01-02" },
		{ "It ran Dec. 30, 2024–Jan. 2, 2025.",
		    "date Dec. 30, 2024=2024-12-30; date Jan. 2, 2025=2025-01-02" },
		{ "It grew between 2019 and 2021.",
		    "date 2019=2019; date 2021=2021" },
		{ "It grew in 2019-21 and 2019–2021.",
		    "date 2019-21=2019/2021; date 2019–2021=2019/2021" },
		{ "It began in mid-March.", "date mid-March" },
		{ "It began in the 1990s and the 1900s.",
		    "date the 1990s=1990/1999; date the 1900s" },
		{ "It ended at midnight.", "time midnight=00:00" },
		{ "It ends at midnight on Friday.",
		    "time midnight=00:00; date Friday=2025-11-07" },
		{ "It ends Friday midnight.", "date Friday midnight=2025-11-07" },
		{ "It starts at 9 a.m. ET, 10:30 GMT and 1430 local time.",
		    "time 9 a.m. ET=09:00; time 10:30 GMT=10:30; time 1430 local time=14:30" },
		{ "It began on 9 November 2025 and November 9, 2025.",
		    "date 9 November 2025=2025-11-09; date November 9, 2025=2025-11-09" },
		{ "It began on 9th November and November 9th.",
		    "date 9th November=2025-11-09; date November 9th=2025-11-09" },
		{ "It began on 2025-11-09.", "date 2025-11-09=2025-11-09" },
		{ "It was signed on 31/12/2024 and 12/31/2024 and 5/5/2024.",
		    "date 31/12/2024=2024-12-31; date 12/31/2024=2024-12-31; date 5/5/2024=2024-05-05" },
		{ "On 12 Rabi al-Awwal 1447 and 10 Muharram 1447 and 5 Tishrei 5786.",
		    "person Rabi al-Awwal; date Muharram" },
		{ "It began last month and ends next month.",
		    "date last month=2025-10; date next month=2025-12" },
		{ "It began in October and ends in December.",
		    "date October=2025-10; date December=2025-12" },
		{ "It will end in March.", "date March=2026-03" },
		{ "It began in June, and in January.",
		    "date June=2025-06; date January=2026-01" },
		{ "It began in March.", "date March" },
		{ "It began last December, and next December.",
		    "date last December=2024-12; date next December=2025-12" },
		{ "It ends this December.", "date this December=2025-12" },
		{ "It began last year, this year and next year.",
		    "date last year=2024; date this year=2025; date next year=2026" },
		{ "It began the previous year and the following year.",
		    "date the previous year; date the following year" },
		{ "It began two days ago, three months ago and ten years ago.",
		    "date two days ago=2025-11-05; date three months ago=2025-08; date ten years ago=2015" },
		{ "He came yesterday, today and tomorrow.",
		    "date yesterday=2025-11-06; date today=2025-11-07; date tomorrow=2025-11-08" },
		{ "He came the day before yesterday.",
		    "date the day before yesterday=2025-11-05" },
		{ "He came last night and this morning.",
		    "date last night=2025-11-06; date this morning=2025-11-07" },
		{ "He came two days earlier and the next day.",
		    "date two days earlier; date the next day" },
		{ "He came yesterday afternoon at 5 p.m.",
		    "date yesterday afternoon=2025-11-06; time 5 p.m.=17:00" },
		{ "By the end of the year and the end of 2026.",
		    "date the end of the year=2025; date the end of 2026=2026" },
		{ "By the end of March 2026, early 2025 and late December.",
		    "date the end of March 2026=2026-03; date early 2025=2025; date late December=2025-12" },
		{ "It happened on Tuesday, Nov. 4.",
		    "date Tuesday, Nov. 4=2025-11-04" },
		{ "It happened on Tuesday (Nov. 4).",
		    "date Tuesday=2025-11-04; date Nov. 4=2025-11-04" },
		{ "He spoke in the past year and last week.",
		    "date the past year; date last week" },
		{ "At two in the afternoon and at 10 at night he left.",
		    "time two in the afternoon=14:00; time 10 at night=22:00" },
		{ "In the spring of 1992 and summer 2026 and in the summer.",
		    "date the spring of 1992=1992; date summer 2026=2026; date the summer" },
		{ "It fell on Feb. 29, 2023 and Feb. 30.",
		    "date Feb. 29, 2023; date Feb. 30" },
		{ "In the first nine months of 2025 and the first half of this year.",
		    "date the first nine months of 2025=2025; date the first half of this year=2025" },
		{ "He was born in the year 1936 and in 1336.",
		    "date 1936=1936; date 1336=1336" },
		{ "EOF 1800 555 014 and +880 1700 000000.", "" },
		{ "In the early 1990s, half a century ago and the first few weeks of 2025.",
		    "date early 1990s=1990/1999; date half a century ago; "
		    "date the first few weeks of 2025=2025" },
		{ "In January-March 2025, November-January 2026 and the July-September quarter.",
		    "date January-March 2025=2025-01/2025-03; "
		    "date November-January 2026=2025-11/2026-01; date July-September" },
		{ "They open Monday-Friday, and Jun-Jun Cruz on Mon-Thurs only.",
		    "date Monday-Friday; person Jun-Jun Cruz; date Mon-Thurs" },
	};

	check(*state, rows, sizeof(rows) / sizeof(*rows), "2025-11-07");
}

/* Published on a day that does not exist. */
static void
test_days_of_no_day(void **state)
{
	static const struct row rows[] = {
		{ "It broke today, on Monday and on May 5.",
		    "date today; date Monday; date May 5" },
	};

	check(*state, rows, sizeof(rows) / sizeof(*rows), "2025-02-31");
}

/* Over the ends of months and years. */
static void
test_days_of_new_year(void **state)
{
	static const struct row rows[] = {
		{ "It broke on Wednesday.", "date Wednesday=2025-12-31" },
		{ "It will open on Wednesday.", "date Wednesday=2026-01-07" },
		{ "It would be held on Friday.", "date Friday=2026-01-02" },
		{ "They have until Friday.", "date Friday=2026-01-02" },
		{ "It reaches land by Friday.", "date Friday=2026-01-02" },
		{ "It was heard from Sunday to Tuesday.",
		    "date Sunday=2025-12-28; date Tuesday=2025-12-30" },
		{ "It broke on Dec. 30.", "date Dec. 30=2025-12-30" },
		{ "It broke on the 29th.", "date the 29th=2025-12-29" },
		{ "It broke in December.", "date December=2025-12" },
		{ "It broke last December.", "date last December=2025-12" },
		{ "It broke last month.", "date last month=2025-12" },
		{ "It opens next month.", "date next month=2026-02" },
		{ "It broke three months ago.", "date three months ago=2025-10" },
		{ "It broke the day before yesterday.",
		    "date the day before yesterday=2025-12-30" },
	};

	check(*state, rows, sizeof(rows) / sizeof(*rows), "2026-01-01T09:00:00+05:00");
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
		{ "It cost $3-4 billion, $3 to 4 billion.",
		    "money $3-4 billion; money $3 to 4 billion" },
		{ "It cost $3 to $4 billion.", "money $3; money $4 billion=USD 4000000000" },
		{ "It rose from $3 to $4.", "money $3=USD 3; money $4=USD 4" },
		{ "It cost €5m, 50p or Rs 40 crore.",
		    "money €5m=EUR 5000000; money 50p=GBP 0.5; money Rs 40 crore" },
		{ "It cost Sh500, N20bn or E400 000.",
		    "money Sh500; money N20bn=NGN 20000000000; money E400 000=SZL 400000" },
		{ "It cost EUR 5 million or 5 million EUR.",
		    "money EUR 5 million=EUR 5000000; money 5 million EUR=EUR 5000000" },
		{ "A $5-million deal, at $70-a-barrel and $100m-a-year.",
		    "money $5-million=USD 5000000; money $70=USD 70; money $100m=USD 100000000" },
		{ "A 50,000-pound prize, a 50-pound bag.", "money 50,000-pound=GBP 50000" },
		{ "A 1.5-billion-euro buyback, a 24-hour strike.",
		    "money 1.5-billion-euro=EUR 1500000000" },
		{ "A loss of -$5 million.", "money -$5 million=USD -5000000" },
		{ "A $5x bill, and $aapl rose.", "" },
		{ "It fell -0.3%, 5–6 percent.", "percent -0.3%=-0.3; percent 5–6 percent" },
		{ "Up five per cent, a hundred percent.",
		    "percent five per cent=5; percent a hundred percent=100" },
		{ "Up 2 percentage points, 25 basis points.",
		    "percent 2 percentage points=2; percent 25 basis points=0.25" },
		{ "A 20-percent rise, half a percent.",
		    "percent 20-percent=20; percent half a percent" },
		{ "It cost PHP 5 million, Php 3, RWF 6, LE 7 or Le 8.",
		    "money PHP 5 million=PHP 5000000; money Php 3=PHP 3; "
		    "money RWF 6=RWF 6; money LE 7=EGP 7; money Le 8" },
		{ "It cost P50,000, Rs.500 or 100 000 euros.",
		    "money P50,000; money Rs.500; money 100 000 euros=EUR 100000" },
		{ "Paid were $500 to 2 million people and $500 to $2 million.",
		    "money $500=USD 500; money $500=USD 500; money $2 million=USD 2000000" },
		{ "It cost 1.234,50 euros, 1,5 million euros, ₹5,00,000 or $007.",
		    "money 1.234,50 euros; money 1,5 million euros; "
		    "money ₹5,00,000=INR 500000; money $007=USD 7" },
		{ "It cost half a million dollars, or $1 billion-plus.",
		    "money half a million dollars; money $1 billion=USD 1000000000" },
		{ "They played Euro 2024; played 5, Won 3, lost 2; Naira 5,000 went.",
		    "date 2024=2024; money Naira 5,000=NGN 5000" },
		{ "They played 5 Won 3 Drawn 2.", "" },
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
		{ "On Pchum Ben Qatar won.", "date Pchum Ben; place Qatar" },
		{ "WHO doctors, who came to us from the US.",
		    "organization WHO; place US" },
	};

	check(*state, rows, sizeof(rows) / sizeof(*rows), "");
}

/* A long line of capitals, or of one bracket after another, ends before the alarm
 * does: what takes the square of its length would take many minutes. */
static void
test_much(void **state)
{
	static const char *const pieces[] = { "A ", "Abc ", "(AB) ", "de Abc ",
	    "of Bank ", "X (XY) ", "1 ", "$1 ", "\xe2\x80\x9c", "100 000 ",
	    "London, New York ", "9, " };
	static char text[400001];

	alarm(60);
	for (size_t k = 0; k < sizeof(pieces) / sizeof(*pieces); k++) {
		const size_t n = strlen(pieces[k]);
		size_t at = 0;

		while (at + n < sizeof(text)) {
			memcpy(text + at, pieces[k], n);
			at += n;
		}
		text[at] = 0;
		assert_non_null(tagged(*state, text, "2025-11-07"));
	}
	alarm(0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_dates),
		cmocka_unit_test(test_leap_days),
		cmocka_unit_test(test_days_of_friday),
		cmocka_unit_test(test_days_of_new_year),
		cmocka_unit_test(test_days_of_no_day),
		cmocka_unit_test(test_amounts),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_much),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
