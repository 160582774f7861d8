/* html_test.c - HTML as lines, references, days and addresses of things in it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/ingest/html.h"
#include "lib/ingest/html_date.h"
#include "lib/ingest/html_token.h"

static struct wire_env *env;
static const struct wire_html *html;
static struct wire_html_months months;

static int
begin(void **state)
{
	(void)state;
	env = wire_env_new(NULL);
	html = wire_html_open(env);
	wire_html_months_open(&months, env);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	wire_env_free(env);
	return 0;
}

static void
expect(const char *in, struct wire_str got, const char *out)
{
	if (!wire_str_is(got, out))
		fail_msg("'%s' gave '%.*s', not '%s'", in, (int)got.n, got.p, out);
}

/* The lines of a document, '|' between. */
static const struct {
	const char *in, *out;
} lines[] = {
	/* white space */
	{ "  a  <b> b</b>c  d\n", "a bc d" },
	{ "a <b></b> b", "a b" },
	{ "a<i> </i>b", "a b" },
	{ "<p>\n a\f\r\t b </p>\n", "a b" },
	{ "a&#10;b&#32;&#32;c", "a b c" },
	{ "<pre>a&#10;b\r\nc\rd</pre>", "a b|c|d" },
	/* tags */
	{ "a<br>b<br/><br>c</br>d", "a|b|c|d" },
	{ "a<hr>b", "a|b" },
	{ "a<wbr>b<img src=x>c<input value=y>d", "abcd" },
	{ "<P>a<DIV>b</P>c", "a|b|c" },
	{ "<p", "" }, { "a<", "a<" }, { "a</", "a</" }, { "a</b", "a" },
	{ "a<1", "a<1" }, { "a < b", "a < b" }, { "a<!b", "a" }, { "a<?b>c", "ac" },
	{ "<a b='>'>c", "c" }, { "<a b=\">c", "" }, { "<a =b>c", "c" },
	{ "<a/b/>c", "c" }, { "<a b =c>d", "d" }, { "<a b= >c", "c" },
	/* comments */
	{ "a<!---->b", "ab" }, { "a<!--->b-->c", "ab-->c" }, { "a<!-->b", "ab" },
	{ "a<!-- -- > --!>b", "ab" }, { "a<!-- x", "a" }, { "a<!x>b", "ab" },
	/* raw text */
	{ "<script>a</scripts></script >b", "b" },
	{ "<script><!--<script></script></script>a", "a" },
	{ "<script><!--<script>--></script>a", "a" },
	{ "<script><!--></script>a", "a" },
	{ "<style>a</style/>b", "b" }, { "<title>a</TITLE>b", "b" },
	{ "<textarea>a<b>&lt;</textarea>c", "a<b><|c" },
	{ "<xmp>a<b>&lt;</xmp>c", "a<b>&lt;|c" },
	{ "<svg><![CDATA[&lt;]]>&lt;</svg>", "&lt;<" },
	{ "<svg><style>a</style><p>b", "b" },
	{ "<svg><script>a</script></svg>b", "b" },
	{ "<svg><title>a</svg>b", "b" },
	{ "<svg><![CDATA[a]]></svg><![CDATA[b]]>", "a" },
	/* what ends what */
	{ "<ul><li>a<li>b<ul><li>c</ul>d", "a|b|c|d" },
	{ "<dl><dt>a<dd>b<dt>c", "a|b|c" },
	{ "<h1>a<h2>b</h1>c", "a|b|c" },
	{ "<select><option>a<option>b</select>c", "a|b|c" },
	{ "<template>a<template>b</template>c</template>d", "d" },
	/* tables */
	{ "<table>a<tr>b<td>c</table>d", "a|b|c|d" },
	{ "x<table><td>1<table>y<td>2</table></table>", "x|1|y|2" },
	{ "<table> <tr> <td>a</table>", "a" },
	{ "<td>a<td>b", "a|b" },
	/* nothing to see */
	{ "<p>&nbsp;</p><p>&#8203;</p>a<p>\xef\xbb\xbf</p>", "a" },
	{ "", "" }, { "\n", "" },
};

static void
test_lines(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		struct wire_arena arena = { 0 };
		struct wire_story story = { .line = 1 };

		wire_html_read(html, wire_str_of(lines[i].in), &arena, &story);
		char *const text = wire_arena_alloc(&arena, story.text.n + 1);
		for (size_t k = 0; k < story.text.n; k++)
			text[k] = story.text.p[k] == '\n' ? '|' : story.text.p[k];
		expect(lines[i].in, (struct wire_str){ text, story.text.n },
		    lines[i].out);
		wire_arena_free(&arena);
	}
}

static const struct {
	const char *in, *out;	/* out "": it is none */
} dates[] = {
	{ "2025-11-07", "2025-11-07" }, { "20251107", "2025-11-07" },
	{ "2025/11/7", "2025-11-07" }, { " 2025-11-07T10:05Z ", "2025-11-07T10:05:00Z" },
	{ "2025-11-07T10:05:06.789+0530", "2025-11-07T10:05:06+05:30" },
	{ "2025-11-07 10:05:06 -05:00", "2025-11-07T10:05:06-05:00" },
	{ "2025-11-07 10:05 PM", "2025-11-07T22:05:00" },
	{ "2025-11-07 12:05 am UTC", "2025-11-07T00:05:00Z" },
	{ "2025-11-07 10:05 EST", "2025-11-07T10:05:00" },
	{ "20251107T100506Z", "2025-11-07T10:05:06Z" },
	{ "Fri, 07 Nov 2025 10:05:00 +0500", "2025-11-07T10:05:00+05:00" },
	{ "November 7, 2025", "2025-11-07" }, { "7 Nov 2025", "2025-11-07" },
	{ "Updated on Nov. 7th, 2025 at 5 pm", "2025-11-07" },
	{ "7 of November of 2025", "2025-11-07" },
	{ "2025-02-29", "" }, { "2025-13-01", "" }, { "2025", "" }, { "7/11/25", "" },
	{ "May said 3 of 2025 things", "" }, { "yesterday", "" }, { "", "" },
};

static void
test_dates(void **state)
{
	struct wire_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(dates) / sizeof(dates[0]); i++)
		expect(dates[i].in, wire_html_date(&months, &arena,
		    wire_str_of(dates[i].in)), dates[i].out);
	wire_arena_free(&arena);
}

/* Every name of the standard's elements is found, in both cases of letters. */
static void
test_tags(void **state)
{
	struct wire_html_tag_index index;
	char name[32];

	(void)state;
	wire_html_tag_index(&index);
	for (int tag = TAG_OTHER + 1; tag < WIRE_HTML_NTAGS; tag++) {
		const struct wire_str s = wire_html_tags[tag].name;

		for (size_t i = 0; i < s.n; i++)
			name[i] = (char)(s.p[i] >= 'a' && s.p[i] <= 'z' ?
			    s.p[i] & ~0x20 : s.p[i]);
		assert_int_equal(wire_html_tag(&index, s), tag);
		assert_int_equal(wire_html_tag(&index,
		    (struct wire_str){ name, s.n }), tag);
	}
	assert_int_equal(wire_html_tag(&index, WIRE_STR("divs")), TAG_OTHER);
	assert_int_equal(wire_html_tag(&index, WIRE_STR("")), TAG_OTHER);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_dates),
		cmocka_unit_test(test_tags),
	};

	return cmocka_run_group_tests_name("html", tests, begin, end);
}
