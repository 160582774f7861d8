/* lint_test.c - what the rules find, and what looks like it and is none */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/filter/options.h"
#include "lib/lint/check.h"
#include "lib/lint/lint.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

/* Findings are shown as {second part of the rule|text}. */
static const struct {
	const char *name, *in, *out;
} rows[] = {
	{ "lost", "caf\uFFFD\uFFFD, c\uFFFD", "caf{replacement|\uFFFD\uFFFD}, c{replacement|\uFFFD}" },
	{ "control", "a\bb\302\205c\td", "a{c1-control|\b}b{c1-control|\302\205}c\td" },
	{ "soft hyphen", "news\u00ADpaper", "news{zero-width|\u00AD}paper" },
	{ "space of no width", "a\u200Bb, ภาษา\u200Bไทย", "a{zero-width|\u200B}b, ภาษา\u200Bไทย" },
	{ "joiners that scripts need", "می\u200Cخواهم, 👩\u200D👧", "می\u200Cخواهم, 👩\u200D👧" },
	{ "joiner in Latin", "fi\u200Cnal", "fi{zero-width|\u200C}nal" },
	{ "mark inside", "a\uFEFFb", "a{zero-width|\uFEFF}b" },
	{ "entities", "R&amp;D &#8217; &#x2019; &eacute;",
	    "R{html-entity|&amp;}D {html-entity|&#8217;} {html-entity|&#x2019;} "
	    "{html-entity|&eacute;}" },
	{ "ampersands", "R&D; AT&T; fish &chips; a & b; &#; &;",
	    "R&D; AT&T; fish &chips; a & b; &#; &;" },
	{ "tags", "<p>a</p> <br/> <A HREF=x>b</a> <!-- c -->",
	    "{tag|<p>}a{tag|</p>} {tag|<br/>} {tag|<A HREF=x>}b{tag|</a>} "
	    "{tag|<!--} c -->" },
	{ "no tags", "a < b > c, <John Smith>, <b, <pan>", "a < b > c, <John Smith>, <b, <pan>" },
	{ "post link", "See t.co/abc. Or https://t.co/x, www.t.co/y",
	    "See {post-link|t.co/abc}. Or {post-link|https://t.co/x}, {post-link|www.t.co/y}" },
	{ "no post link", "reut.co/abc, example.org/t.co/x, t.co", "reut.co/abc, example.org/t.co/x, t.co" },
	{ "glued", "starkhttp://example.org/a (http://example.org/b)",
	    "stark{glued-url|http://example.org/a} (http://example.org/b)" },
	{ "glued, no path", "starkhttps://example.org.", "stark{glued-url|https://example.org}." },
	{ "signature", "— A B (@ab_c) May 1, 2026\nA (@abc) 8 сент. 2026",
	    "{post-signature|— A B (@ab_c) May 1, 2026}\n{post-signature|A (@abc) 8 сент. 2026}" },
	{ "signature at the end of a post", "Off we go! — A (@abc) May 1, 2026",
	    "Off we go! {post-signature|— A (@abc) May 1, 2026}" },
	{ "no signature", "Mr A (@abc) won 3 seats in 2026", "Mr A ({handle|@abc}) won 3 seats in 2026" },
	{ "handle", "“@abc” (@xyz)", "“{handle|@abc}” ({handle|@xyz})" },
	{ "no handle", "me@example.org, odds @11.50, @ 5, a@b", "me@example.org, odds @11.50, @ 5, a@b" },
	{ "labels", "ALSO SEE\nRead more »\nMore in Sport\n(Sponsored)",
	    "{related-box|ALSO SEE}\n{related-box|Read more} »\n"
	    "{related-box|More in Sport}\n({related-box|Sponsored})" },
	{ "no labels", "Also see the doctor, he said.\nMore in hope than fear, they went.",
	    "Also see the doctor, he said.\nMore in hope than fear, they went." },
	{ "embargo", "EMBARGOED UNTIL 6 A.M.", "{embargo|EMBARGOED UNTIL 6 A.M.}" },
	{ "kill", "Mandatory kill\nKill Bill was on.", "{kill|Mandatory kill}\nKill Bill was on." },
	{ "doubled", "The the end in in May", "{word|The the} end {word|in in} May" },
	{ "doubled, accents", "là là été été", "{word|là là} {word|été été}" },
	{ "may be doubled", "had had, Walla Walla, 1 1, day-to-day day, in\nin, in, in, no no",
	    "had had, Walla Walla, 1 1, day-to-day day, in\nin, in, in, no no" },
	{ "placeholders", "TK men, “XXXX”, [NAME], ???", "{placeholder|TK} men, "
	    "“{placeholder|XXXX}”, {placeholder|[NAME]}, {placeholder|???}" },
	{ "no placeholders", "TK Maxx, TBC Bank, what???, TKO, Super Bowl XXX, [sic]",
	    "TK Maxx, TBC Bank, what???, TKO, Super Bowl XXX, [sic]" },
	{ "inches", "A 12\" pizza is more than two of 6\" or 7\".",
	    "A 12\" pizza is more than two of 6\" or 7\"." },
	{ "unbalanced", "“No, he said.\nNo,” he said.", "{unbalanced|“}No, he said.\nNo,{unbalanced|”} he said." },
	{ "several paragraphs", "“One.\n“Two.”", "“One.\n“Two.”" },
	{ "apostrophes", "the ’90s, ’tis, the dogs’ bowl", "the ’90s, ’tis, the dogs’ bowl" },
	{ "mixed pair", "“No\" and “yes”", "“No{mixed-style|\"} and “yes”" },
	{ "mixed story", "“No” and “yes” and \"so\" and \"so\"",
	    "“No” and “yes” and {mixed-style|\"}so\" and \"so\"" },
};

struct shown {
	const void *lint;
	char text[1024];
};

static enum wire_verdict
show(const void *shared, struct wire_record *rec)
{
	struct shown *out = *(struct shown *const *)shared;
	const struct wire_str text = wire_text(rec);
	const struct wire_finding *v;
	size_t n, len = 0;

	wire_lint.apply(out->lint, rec);
	n = wire_findings(rec, &v);
	for (size_t at = 0; at <= text.n; at++) {
		for (size_t k = 0; k < n; k++) {
			if (v[k].end == at)
				out->text[len++] = '}';
			if (v[k].start == at)
				len += (size_t)sprintf(out->text + len, "{%s|",
				    strchr(v[k].rule.p, '.') + 1);
		}
		if (at < text.n)
			out->text[len++] = text.p[at];
	}
	out->text[len] = 0;
	return WIRE_EMIT;
}

static void
rules(void **state)
{
	const struct wire_filter filter = { .name = "test", .reads = "text findings",
		.writes = "findings", .apply = show };
	struct wire_record *rec = wire_record_new(1 << 16, false);
	struct wire_env *env = wire_env_new(NULL);
	struct wire_arena arena = { 0 };
	struct shown shown, *p = &shown;
	void *lint;

	(void)state;
	assert_int_equal(wire_env_open(env, &wire_lint, wire_conf_new(&arena,
	    wire_lint.options, wire_lint.conf_size), &lint), 0);
	shown.lint = lint;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct wire_buf line = { .arena = &arena };
		enum wire_verdict verdict;

		wire_buf_add(&line, WIRE_STR("{\"text\":"));
		wire_json_put_string(&line, wire_str_of(rows[i].in));
		wire_buf_char(&line, '}');
		assert_true(wire_record_parse(rec, wire_buf_str(&line), "-", 1));
		assert_true(wire_record_apply(rec, &filter, &p, false, &verdict));
		if (strcmp(shown.text, rows[i].out) != 0)
			fail_msg("%s: %s", rows[i].name, shown.text);
	}
	wire_record_free(rec);
	wire_env_free(env);
	wire_arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rules),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
