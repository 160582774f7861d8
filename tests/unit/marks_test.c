/* marks_test.c - which quotation mark belongs to which */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/quotes/marks.h"
#include "lib/record/json.h"
#include "lib/record/record.h"

/* Pairs are shown as [“…”], one that is never closed as [“…<, one that the next
 * paragraph goes on with as [“…~ and +[“…”], a closing mark alone as !”. */
static const struct {
	const char *name, *in, *out;
} rows[] = {
	{ "curly", "“No,” he said. “Go.”", "[“No,”] he said. [“Go.”]" },
	{ "straight", "\"No,\" he said. \"Go.\"", "[\"No,\"] he said. [\"Go.\"]" },
	{ "doubled", "''No,'' he said, ``yes.''", "[''No,''] he said, [``yes.'']" },
	{ "low and angle", "„Nein“, «oui», »ja«, ‹si›",
	    "[„Nein“], [«oui»], [»ja«], [‹si›]" },
	{ "mixed by hand", "“No,\" he said.", "[“No,\"] he said." },
	{ "nested", "“He said ‘go’ to me.”", "[“He said [‘go’] to me.”]" },
	{ "nested, ends together", "\"He said 'go.'\"", "[\"He said ['go.']\"]" },
	{ "single marks", "‘It’s the farmers’ money, isn’t it?’ he said.",
	    "[‘It’s the farmers’ money, isn’t it?’] he said." },
	{ "single straight", "'It's ours,' he said.", "['It's ours,'] he said." },
	{ "apostrophes", "the Taliban’s '90s rock 'n' roll, rock ’n’ roll",
	    "the Taliban’s '90s rock 'n' roll, rock ’n’ roll" },
	{ "plural possessive", "the talks’ end and the teams' bus",
	    "the talks’ end and the teams' bus" },
	{ "feet and inches", "The 6'2\" keeper said: \"I saw it.\"",
	    "The 6'2\" keeper said: [\"I saw it.\"]" },
	{ "feet and inches apart", "A 6' 2\" keeper, \"Bear\".",
	    "A 6' 2\" keeper, [\"Bear\"]." },
	{ "inches inside", "“The 12\" pipe burst.” \"A 9\" pipe.\"",
	    "[“The 12\" pipe burst.”] [\"A 9\" pipe.\"]" },
	{ "feet inside", "'A 6' ladder,' he said.", "['A 6' ladder,'] he said." },
	{ "numbers at the ends", "\"Plan 20\" and \"Plan 30\" now",
	    "[\"Plan 20\"] and [\"Plan 30\"] now" },
	{ "number at the end", "\"We won 6-2\" he said.", "[\"We won 6-2\"] he said." },
	{ "never closed", "“The mill, he said.\nHe left.", "[“The mill, he said.<\nHe left." },
	{ "never closed, another opens", "“One. “Two,” he said.",
	    "[“One. <[“Two,”] he said." },
	{ "never opened", "No,” he said.", "No,!” he said." },
	{ "goes on", "“One.\n“Two.\n“Three.”", "[“One.~\n+[“Two.~\n+[“Three.”]" },
	{ "goes on after a blank line", "“One.\n\n“Two.”", "[“One.~\n\n+[“Two.”]" },
	{ "does not go on", "“One.\nHe said “two.”", "[“One.<\nHe said [“two.”]" },
	{ "blanks inside", "« Oui », dit-il. « Non »", "[« Oui »], dit-il. [« Non »]" },
	{ "arrows", "« Back\nRead more »", "« Back\nRead more »" },
	{ "only marks", "““””\"", "[“<[“”]!”!\"" },
	{ "empty", "", "" },
};

struct shown {
	char text[512];
};

static enum wire_verdict
show(const void *shared, struct wire_record *rec)
{
	struct shown *out = *(struct shown *const *)shared;
	const struct wire_str text = wire_text(rec);
	const struct wire_marks *v;
	const size_t n = wire_quote_marks(rec, &v);
	size_t len = 0;

	for (size_t at = 0; at <= text.n; at++) {
		for (size_t k = n; k-- > 0;)	/* inner pairs end first */
			if (v[k].end == at && !(v[k].flags & WIRE_MARK_UNOPENED))
				out->text[len++] =
				    (v[k].flags & WIRE_MARK_UNCLOSED) ? '<' :
				    (v[k].flags & WIRE_MARK_REOPENED) ? '~' : ']';
		for (size_t k = 0; k < n; k++)
			if (v[k].start == at) {
				if (v[k].flags & WIRE_MARK_CONTINUES)
					out->text[len++] = '+';
				out->text[len++] =
				    (v[k].flags & WIRE_MARK_UNOPENED) ? '!' : '[';
			}
		if (at < text.n)
			out->text[len++] = text.p[at];
	}
	out->text[len] = 0;
	return WIRE_EMIT;
}

static void
pairs(void **state)
{
	const struct wire_filter filter = {
		.name = "test", .reads = "text", .writes = "", .apply = show,
	};
	struct wire_record *rec = wire_record_new(1 << 16, false);
	struct wire_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct wire_buf line = { .arena = &arena };
		struct shown shown, *p = &shown;
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
	wire_arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pairs),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
