/* link_test.c - which mentions are one thing */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <string.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/entities/entities.h"
#include "lib/filter/env.h"
#include "lib/filter/options.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

/* {P …} is a person, {O …} an organization, and so on; `ids` has the digits of
 * their ids. */
static const struct {
	const char *text, *ids;
} rows[] = {
	/* parts of a name */
	{ "{P Khawaja Muhammad Asif}, {P Khawaja Asif}, {P K. Asif}, {P Asif}", "1111" },
	{ "{P Asif} and then {P Khawaja Asif}", "11" },
	{ "{P Bashar al-Assad}, {P Assad}, {P al-Assad}", "111" },
	{ "{P Martin King Jr.} and {P King}", "11" },
	{ "{P Efraín Robles Cota} and {P Robles}", "11" },
	{ "{P George H. W. Bush} and {P George W. Bush}", "12" },
	{ "{P Gabriel García} and {P Gabriel Garcia}", "11" },
	/* other forms of a word */
	{ "{P Robert Ashdown}, {P Bob Ashdown}, {P Bobby}", "111" },
	{ "{P Mohammed Salim}, {P Muhammad Saleem}", "11" },
	{ "{P Muammar Gaddafi}, {P Qadhafi}", "11" },
	/* two of one surname */
	{ "{P Amara Okeke}, {P Chidi Okeke}, {P Okeke}, {P Amara Okeke}, {P Okeke}",
	    "12211" },
	{ "{P Amara Okeke}, {P Chidi Okeke}. Mr {P Okeke} and Mrs {P Okeke}", "1221" },
	{ "{P Kestrel Lantz}, Mrs {P Lantz}, {P Lantz}, Mrs {P Lantz}", "1111" },
	{ "Mr {P Ivo Lantz}, Mrs {P Lantz}, {P Lantz}, Mrs {P Lantz}", "1212" },
	{ "Mr {P Ivo Lantz}, Mrs {P Pia Lantz}. Mr {P Lantz} left", "121" },
	{ "Governor {P Ann Ruiz}, Mayor {P Eva Ruiz}. Governor {P Ruiz} left", "121" },
	{ "{P President Ann Ruiz}, {P Eva Ruiz}. The {P President} left", "121" },
	/* acronyms */
	{ "{O Port Workers Union}, {O PWU}", "11" },
	{ "{O Ministry of Works}, {O MoW}, {O Works Ministry}", "121" },
	{ "{O Airports of Lavania PCL}, {O AOL}", "11" },
	{ "{O Croatian Peasant Party} ({O HSS}), later {O HSS}", "111" },
	{ "{O Croatian Peasant Party}, {O HSS}", "12" },
	{ "{P Port Workers Union}, {O PWU}", "12" },
	/* organizations */
	{ "{O Bank of India}, {O Bank of Baroda}, {O Bank of India}", "121" },
	{ "{O Crestline Delta Exploration}, {O Crestline}", "11" },
	{ "{O Marsh Group}, {O Marsh}, {O Marsh Inc.}", "111" },
	{ "{O Nepal Supreme Court}, {O Supreme Court}", "11" },
	{ "{O Court of Justice of the European Union}, {O European Union}", "12" },
	/* places */
	{ "{L Washington}, {P Washington}, {L Washington, D.C.}", "121" },
	{ "{L U.S.}, {L United States}, {N Americans}", "112" },
	{ "{L Talgun}, {L Talgun River}", "12" },
	{ "{L KABUL} – In {L Kabul}", "11" },
	{ "{L Afghanistan}, {N Afghan}, {N Afghans}", "122" },
	/* no words */
	{ "{P –}, {P –}, {O .}", "112" },
};

static const char *
type_of(char letter)
{
	switch (letter) {
	case 'P':
		return "person";
	case 'O':
		return "organization";
	case 'L':
		return "place";
	default:
		return "group";
	}
}

/* A record of a text that is marked up as above. */
static struct wire_str
record_of(struct wire_arena *arena, const char *marked)
{
	struct wire_buf text = { .arena = arena }, list = { .arena = arena },
	    line = { .arena = arena };
	size_t start = 0;

	for (const char *p = marked; *p != 0; p++) {
		const size_t at = wire_utf8_count(wire_buf_str(&text));
		if (*p == '{') {
			wire_buf_printf(&list, "%s{\"type\":\"%s\",\"start\":%zu",
			    list.n > 0 ? "," : "", type_of(p[1]), at);
			p += 2;
			start = at;
		} else if (*p == '}') {
			assert_true(at > start);
			wire_buf_printf(&list, ",\"end\":%zu}", at);
		} else {
			wire_buf_char(&text, *p);
		}
	}
	wire_buf_add(&line, WIRE_STR("{\"text\":"));
	wire_json_put_string(&line, wire_buf_str(&text));
	wire_buf_add(&line, WIRE_STR(",\"entities\":["));
	wire_buf_add(&line, wire_buf_str(&list));
	wire_buf_add(&line, WIRE_STR("]}"));
	return wire_buf_str(&line);
}

static void *
open_linker(struct wire_env *env, struct wire_arena *arena)
{
	const struct wire_filter *const f = &wire_tag_entities;
	void *const conf = wire_conf_new(arena, f->options, f->conf_size);
	const struct wire_option *opt = f->options;
	const char *why;
	void *shared;

	while (strcmp(opt->name, "link") != 0)
		opt++;
	assert_true(wire_conf_set(arena, conf, opt, "true", &why));
	assert_int_equal(wire_env_open(env, f, conf, &shared), 0);
	return shared;
}

static void
test_ids(void **state)
{
	struct wire_env *env = wire_env_new(NULL);
	struct wire_record *rec = wire_record_new(1 << 16, false);
	struct wire_arena arena = { 0 };
	void *shared = open_linker(env, &arena);

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct wire_entity *e;
		enum wire_verdict verdict;
		char ids[32];

		assert_true(wire_record_parse(rec, record_of(&arena, rows[i].text), "-", 1));
		assert_true(wire_record_apply(rec, &wire_tag_entities, shared, false,
		    &verdict));
		const size_t n = wire_entities(rec, &e);
		for (size_t k = 0; k < n; k++)
			ids[k] = e[k].id.p[1];
		ids[n] = 0;
		if (strcmp(ids, rows[i].ids) != 0)
			fail_msg("%s: %s instead of %s", rows[i].text, ids, rows[i].ids);
	}
	wire_record_free(rec);
	wire_env_free(env);
	wire_arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_ids) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
