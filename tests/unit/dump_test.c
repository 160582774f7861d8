/* dump_test.c - the text of a whole page: levels, and which lines are marked */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/record/record.h"
#include "lib/strip/dump.h"

struct fixture {
	struct wire_env *env;
	struct cues *cues;
	struct dump *dump;
	struct wire_record *rec;
};

static void *
open_dump(const void *conf, struct wire_env *env)
{
	(void)conf;
	static struct fixture loaded;
	loaded.cues = cues_load(env);
	loaded.dump = dump_load(env);
	return &loaded;
}

static int
setup(void **state)
{
	static const struct wire_filter filter = { .name = "test", .open = open_dump };
	struct fixture *f = calloc(1, sizeof(*f));
	void *loaded;

	f->env = wire_env_new(NULL);
	f->rec = wire_record_new(1 << 20, false);
	if (f->env == NULL || f->rec == NULL ||
	    wire_env_open(f->env, &filter, NULL, &loaded) != 0)
		return 1;
	f->cues = ((struct fixture *)loaded)->cues;
	f->dump = ((struct fixture *)loaded)->dump;
	*state = f;
	return !wire_record_parse(f->rec, WIRE_STR("{}"), "-", 1);
}

static int
teardown(void **state)
{
	struct fixture *f = *state;
	wire_record_free(f->rec);
	wire_env_free(f->env);
	free(f);
	return 0;
}

#define TOP "Skip to content\nHavn Dagblad\nHome\nNews\nSport\nWeather\nSign in\n" \
	"Subscribe\nSearch\n"
#define BODY "The ferry company said on Tuesday that boats would cross the strait " \
	"again from June, nine months after the pier at Lunde burned down.\n" \
	"Two thousand people use the line on a working day, according to the " \
	"county, and most of them have taken the long road round the bay.\n" \
	"The first crossing is planned for the first Monday in June, and the mayor " \
	"said that she would be on it.\n"
#define BOTTOM "Most read\nHavn beat Strand\nNewsletter\nAbout us\nContact\n" \
	"Privacy policy\nTerms of use\nAll rights reserved.\n"

/* A letter a line: p around the story, s the story; "" if it is no page. */
static const char *
marks(struct fixture *f, const char *text)
{
	struct line *v;
	const size_t n = lines_read(f->cues, f->rec, wire_str_of(text), NULL, 0, &v);
	struct wire_buf out = wire_record_buf(f->rec);
	struct wire_span *page;
	size_t npage = dump_find(f->dump, f->rec, v, n, &page);

	for (size_t i = 0; i < n && (npage > 0 || i > 0); i++) {
		for (; npage > 0 && page->end <= v[i].start; npage--)
			page++;
		wire_buf_char(&out, npage > 0 && page->start <= v[i].start ? 'p' : 's');
	}
	wire_buf_char(&out, 0);
	return out.p;
}

static void
test_marks(void **state)
{
	static const struct { const char *name, *text, *marks; } rows[] = {
		{ "a page", TOP BODY BODY BOTTOM, "pppppppppsssssspppppppp" },
		{ "a story", BODY BODY BODY, "" },
		{ "menus without a story", TOP BOTTOM, "" },
		{ "nothing", "", "" },
		{ "marks alone", "-\n-\n-\n-\n-\n-\n-\n-\n-\n-\n", "" },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const char *got = marks(*state, rows[i].text);
		if (strcmp(got, rows[i].marks) != 0)
			fail_msg("%s: %s, not %s", rows[i].name, got, rows[i].marks);
	}
}

/* A headline and a byline above the story are left to other rules. */
static void
test_head(void **state)
{
	const char *got = marks(*state, TOP "Ferry to cross the strait again\n"
	    "By Marit Solheim\nShare\nPrint\n" BODY BODY BOTTOM);
	assert_string_equal(got, "pppppppppssppsssssspppppppp");
}

static void
test_levels(void **state)
{
	static const struct { uint64_t x; uint8_t log; } rows[] = {
		{ 0, 0 }, { 1, 1 }, { 2, 2 }, { 3, 3 }, { 4, 4 }, { 5, 4 }, { 6, 5 },
		{ 8, 6 }, { 12, 7 }, { UINT64_MAX, MODEL_LEVELS - 1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		assert_int_equal(model_log(rows[i].x), rows[i].log);
	assert_int_equal(model_share(0, 10), 0);
	assert_int_equal(model_share(0, 0), 0);
	assert_int_equal(model_share(1, 100), 1);
	assert_int_equal(model_share(99, 100), 14);
	assert_int_equal(model_share(100, 100), 15);
}

/* A page with a footer of 80 lines. */
static void
test_long(void **state)
{
	struct fixture *f = *state;
	struct wire_buf text = wire_record_buf(f->rec);

	wire_buf_add(&text, WIRE_STR(TOP BODY BODY));
	for (int i = 0; i < 10; i++)
		wire_buf_add(&text, WIRE_STR(BOTTOM));
	wire_buf_char(&text, 0);
	const char *got = marks(f, text.p);
	assert_int_equal(strlen(got), 9 + 6 + 80);
	assert_int_equal(strspn(got + 9, "s"), 6);
	assert_int_equal(strspn(got + 15, "p"), 80);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_marks, setup, teardown),
		cmocka_unit_test_setup_teardown(test_head, setup, teardown),
		cmocka_unit_test(test_levels),
		cmocka_unit_test_setup_teardown(test_long, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
