/* sites_test.c - which blocks of a page a rule for a site chooses */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/record/record.h"
#include "lib/strip/pagewords.h"
#include "lib/strip/sites.h"

/* Blocks a to d; upper case: is the story at first. */
static const struct wire_str page = WIRE_STR(
    "\"text\":\"A\\nb\\nC\\nd\",\"blocks\":["
    "{\"start\":0,\"end\":1,\"tag\":\"p\",\"path\":\"body:1>p:2\"},"
    "{\"start\":2,\"end\":3,\"tag\":\"p\",\"path\":\"body:1>div#main.story.wide:3>p.lead:4\"},"
    "{\"start\":4,\"end\":5,\"tag\":\"li\",\"path\":\"body:1>div#main.story.wide:3>ul.box:5>li:6\"},"
    "{\"start\":6,\"end\":7,\"tag\":\"p\",\"path\":\"body:1>div[itemprop=story]:7>p:8\"}]}");

static const struct {
	const char *name, *url, *rules, *story;
} rows[] = {
	{ "another site", "https://b.example/", "body: .story", "AC" },
	{ "body alone", "https://a.example/x", "body: .story", "bC" },
	{ "under the site", "http://me@www.A.example:80?q", "body: .story", "bC" },
	{ "not under it", "https://ba.example/", "body: .story", "AC" },
	{ "no scheme", "a.example/x", "body: .story", "bC" },
	{ "all parts of a selector", "http://a.example", "body: DIV#main.wide.story", "bC" },
	{ "one part is missing", "http://a.example", "body: div#main.narrow", "" },
	{ "inside", "http://a.example", "body: .story li", "C" },
	{ "inside, with others between", "http://a.example", "body: body li", "C" },
	{ "inside, the wrong way round", "http://a.example", "body: li .story", "" },
	{ "an element is not inside itself", "http://a.example", "body: div div", "" },
	{ "an attribute is no class", "http://a.example", "body: .itemprop", "" },
	{ "scores stay", "http://a.example", "keep: .lead", "AbC" },
	{ "a list", "http://a.example", "keep: [.lead, body div p]", "AbCd" },
	{ "drop before keep", "http://a.example", "{ keep: p, drop: .story }", "Ad" },
	{ "keep besides body", "http://a.example", "{ body: .box, keep: .lead }", "bC" },
};

static void
apply(struct wire_record *rec, void *sites)
{
	const struct wire_block *blocks;
	const size_t n = wire_blocks(rec, &blocks);
	const struct wire_str text = wire_text(rec);
	bool *story = WIRE_NEW(rec, bool, n);
	struct wire_buf left = wire_record_buf(rec);

	for (size_t i = 0; i < n; i++)
		story[i] = text.p[blocks[i].start] < 'a';
	sites_apply(sites, rec, blocks, n, story);
	for (size_t i = 0; i < n; i++)
		if (story[i])
			wire_buf_char(&left, text.p[blocks[i].start]);
	wire_set_string(rec, "left", wire_buf_str(&left));
}

static void
test_rules(void **state)
{
	struct wire_record *rec = wire_record_new(1 << 16, false);
	struct wire_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct wire_problems problems = { .arena = &arena };
		struct wire_buf yaml = { .arena = &arena }, json = { .arena = &arena };
		struct wire_str left;
		const char *rules = rows[i].rules;
		wire_buf_printf(&yaml, rules[0] == '{' ? "- { site: a.example, %s" :
		    "- site: a.example\n  %s\n", rules + (rules[0] == '{'));
		wire_buf_printf(&json, "{\"url\":\"%s\",%s", rows[i].url, page.p);
		struct sites *sites = sites_read(&arena, wire_yaml_parse(&arena,
		    wire_buf_str(&yaml), "f", &problems), &problems);
		assert_int_equal(problems.n, 0);
		assert_true(wire_record_parse(rec, wire_buf_str(&json), "-", 1));
		assert_true(wire_record_try(rec, apply, sites));
		assert_true(wire_get_string(rec, "left", &left));
		if (!wire_str_is(left, rows[i].story))
			fail_msg("%s: \"%.*s\"", rows[i].name, (int)left.n, left.p);
	}
	wire_record_free(rec);
	wire_arena_free(&arena);
}

/* The words that a class or an id is made of. */
static void
test_words(void **state)
{
	static const char *const names[][2] = {
		{ "navBar-2_left", "nav bar left" }, { "NAVBar", "nav bar" },
		{ "#story.article--Body", "story article body" }, { "x", "x" },
		{ "12-_", "" }, { "émission", "mission" }, { "", "" },
		{ "averyveryverylongname", "averyveryv" },
	};
	struct wire_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct wire_str rest = wire_str_of(names[i][0]);
		struct wire_buf words = { .arena = &arena };
		char word[10];
		size_t n;
		while (page_words_next(&rest, word, sizeof(word), &n)) {
			if (words.n > 0)
				wire_buf_char(&words, ' ');
			wire_buf_add(&words, (struct wire_str){ word, n });
		}
		if (!wire_str_is(wire_buf_str(&words), names[i][1]))
			fail_msg("%s: \"%.*s\"", names[i][0], (int)words.n, words.p);
	}
	wire_arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rules), cmocka_unit_test(test_words),
	};

	return cmocka_run_group_tests_name("sites", tests, NULL, NULL);
}
