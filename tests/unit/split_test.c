/* split_test.c - where sentences end, one row a case that was once wrong */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <time.h>
#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/filter/env.h"
#include "lib/segment/segment.h"

/* Where a sentence ends, `out` has "|" instead of the blank. */
static const struct {
	const char *name, *out;
} rows[] = {
	{ "full stop", "It rained.|We left." },
	{ "before lower case", "It rained at No. 4 and we left." },
	{ "titles", "Gen. A. K. Pirzada met Sen. Dale.|He left." },
	{ "initial at the end", "It was Patient B.|Doctors saw him." },
	{ "plan B", "Plan B.|The town paid for Hall C.|It was late." },
	{ "row F", "She sat in row F.|The band played." },
	{ "you and I", "It is you and I.|Did Albert I. Jones come?" },
	{ "World War I", "It was World War I.|The Somme was lost." },
	{ "acronym and its noun", "the U.S. Treasury sold it" },
	{ "acronym at the end", "He left the U.K.|Officials met him." },
	{ "company and its chief", "Norrex Inc. chief Ida Stone and Halden Corp. "
	    "Chairman Omar Dale said no." },
	{ "company at the end", "It was Halden & Co.|Norrex had lost." },
	{ "company in two", "Halden & Co. Ltd. fell." },
	{ "company in two, no stop", "Halden & Co. Ltd, of Kembe, fell." },
	{ "company at the end, then a name", "He runs Halden Corp.|Norrex rose." },
	{ "town in a state, then a name", "of Elm, Pa.|Lee Dale came." },
	{ "state in initials", "They met in Elm, N. Y.|He left.|Mr. and Mrs. Oda, of "
	    "Elm, N. J.|Mrs. Dale left." },
	{ "initial before a noun of news", "the novels of Iain M. Banks’ youth" },
	{ "variable", "Let x ∈ S.|Then y ∈ S." },
	{ "abbreviation in brackets", "Justice (Retd.) Khan met Sam Nunn (D., Ga.) Monday." },
	{ "state", "He lives in Austin, Tex.|The town grew." },
	{ "town in a state", "FORT WELLS, Tex. — The clinic shut." },
	{ "time of day", "They met at 9 p.m. Friday.|It was 5 p.m.|Nobody came." },
	{ "time of day, then a day", "It shuts at 5 p.m.|On Sunday it stays shut." },
	{ "only a phrase", "At 5 a.m. Mr. Lund left." },
	{ "unit", "Rain hit 3.5 in. Tuesday." },
	{ "no and No.", "They said no.|No. 7 Squadron left." },
	{ "month", "It was Nov. 9 and then Dec. 1." },
	{ "inner", "Fruit, e.g. Apples, vs. Pears." },
	{ "question in marks", "“Where is it?” Farida Khan asked.|“Here!” he said." },
	{ "question of a senator", "“Is it true?” Sen. Ida Hale (R-Utah) asked.|“No.”" },
	{ "question of a man of 54", "“When?” Berg, 54, said.|“Ah?” Rep. Dan Oda, D-Texas, "
	    "asked.|“So?”|Berg, Oda and Hale came." },
	{ "question of a spokesman", "“Why?” Norrex Corp. spokesman Omar Dale said.|“Ah?” "
	    "Mayor Ida Cole of Kembe asked.|“So?”|Ida Cole of Kembe rose." },
	{ "question of mine", "“Where is it?” I asked." },
	{ "dots in marks", "“We waited …” Farida Khan said.|“We …”|He left." },
	{ "broken off", "“We never—”|Then he left.|“We never—” Dale said." },
	{ "statement in marks", "“We were told.”|Minister Asad Noor repeated it." },
	{ "inside marks", "“We want talks.|We want peace,” he said." },
	{ "name with a mark", "Yahoo! rose and Jeopard! Inc. fell." },
	{ "name with a mark and a year", "It won for Viva Norrex! (1965) in May." },
	{ "listed name with a mark", "He owns Yum! Brands and Yahoo! Mail.|Yum!|The end." },
	{ "dots, then I", "“But … I never …” she began.|We waited...|I left." },
	{ "dots first", "NOOR: ... I would put it so.|It won.|... We left." },
	{ "dots inside", "He said… that it was, well . . . I left." },
	{ "dots at the end", "He waited…|They left." },
	{ "dots in brackets", "\"Bohr [...] used it [...]\" (Smith 55)." },
	{ "bracketed sentence", "He ran (It rained.) all day.|(It was May.)|We left." },
	{ "footnote", "It grew.[12]|It fell." },
	{ "footnote without brackets", "It grew (type 2).10|It fell in spring.11 12|So?" },
	{ "born", "Ada Dale (b. March 1970) and Ida (d. 1990) left." },
	{ "label", "Fig. 4. The layout.|Table 2. Votes by town." },
	{ "headline that lost its line", "Merger proposed|However, the jury said no." },
	{ "name with an article", "They met in The Hague and at The Elm hotel." },
	{ "bullets", "• Open the port|• Close the road|• and wait" },
	{ "lists in a row", "1. One item|2. Two items|1) Another|2) The last" },
	{ "emoji without a mark", "A sad day 😢|We move on with Ida 😢 Cole." },
	{ "emoticon", "That is good. :)|only in May.|We left." },
	{ "list", "1. First item|2. Second item" },
	{ "no list", "Two things: 1. Go home; 2. Stay there." },
	{ "hashtags", "It reopened!! 🚨 #Port|Drivers left." },
	{ "hasty", "bring a jumper.|we start at six.|i did.|so what?" },
	{ "single marks", "She asked, 'Is it done?' and I nodded." },
	{ "time in a place", "Read it at 9 p.m. Kampala time.|Good night." },
	{ "unlisted abbreviation", "The rec. and dom. genes met." },
	{ "Urdu", "مذاکرات ختم ہوئے۔|وہ چلے گئے۔" },
	{ "Hindi", "वार्ता समाप्त हुई।|वे गए।" },
	{ "dash", "No answer came.|— APP" },
};

static struct wire_env *env;
static struct wire_splitter splitter;
static struct wire_arena memory;
static struct wire_points points;

static size_t
split(struct wire_str text, const struct wire_span **out)
{
	struct wire_token *v;
	const size_t n = wire_tokenize(&memory, text, &v);

	return wire_split(&splitter, &memory, text, v, n, out, &points);
}

static void
sentences(void **state)
{
	(void)state;
	for (size_t r = 0; r < sizeof(rows) / sizeof(*rows); r++) {
		char in[256], out[256];
		const struct wire_span *v;

		snprintf(in, sizeof(in), "%s", rows[r].out);
		for (char *p = in; *p != '\0'; p++)
			if (*p == '|')
				*p = ' ';
		memcpy(out, in, sizeof(out));
		const size_t n = split(wire_str_of(in), &v);

		for (size_t i = 0; i + 1 < n; i++)
			out[v[i].end] = '|';
		if (strcmp(out, rows[r].out) != 0)
			fail_msg("%s:\n got  %s\n want %s", rows[r].name, out,
			    rows[r].out);
	}
}

static void
options(void **state)
{
	static const char text[] = "“We want talks. We want\npeace,” he said. He left.";
	const struct wire_span *v;

	(void)state;
	assert_int_equal(split(WIRE_STR(text), &v), 3);
	splitter.keep_quotes = true;
	assert_int_equal(split(WIRE_STR(text), &v), 2);
	splitter.newline = WIRE_NEWLINE_HARD;
	assert_int_equal(split(WIRE_STR(text), &v), 3);
	splitter.newline = WIRE_NEWLINE_SOFT;
	splitter.keep_quotes = false;
	assert_int_equal(split(WIRE_STR("Talks\nStalled"), &v), 1);
	assert_int_equal(split(WIRE_STR("It ended.\nWe left"), &v), 2);
	splitter.newline = WIRE_NEWLINE_AUTO;
	assert_int_equal(split(WIRE_STR("Talks\nStalled"), &v), 2);
}

/* Sentences are in order, do not overlap, and leave only blanks out. */
static void
sentences_partition_the_text(void **state)
{
	static const char *const pieces[] = {
		".", ". ", "?", "!\"", "\"", " “", "”", "’", "(", ")", " [1] ", "…",
		" . . .", "1.", " a) ", "Mr.", "U.S.", " p.m. ", "He", " said ", "\n",
		"\n\n", " ", "#tag", " 👍", "۔", "。", "Co. ", "- ", "http://a.b/c"
	};
	uint32_t seed = 1;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		char text[160];
		size_t n = 0, at = 0, len;
		const struct wire_span *v;

		for (int k = 0; k < 10; k++) {
			seed = seed * 1664525u + 1013904223u;
			n += (size_t)snprintf(text + n, sizeof(text) - n, "%s",
			    pieces[(seed >> 8) % (sizeof(pieces) / sizeof(*pieces))]);
		}
		const struct wire_str s = { text, n };
		const size_t count = split(s, &v);

		for (size_t i = 0; i <= count; i++) {
			const size_t start = i < count ? v[i].start : n;

			for (; at < start; at += len)
				if (!wire_is_space(wire_utf8_at(s, at, &len)))
					fail_msg("left out at %zu: %s", at, text);
			if (i < count && (at != start || v[i].end <= start))
				fail_msg("overlap at %zu: %s", at, text);
			at = i < count ? v[i].end : at;
		}
		size_t ends = 1;

		for (size_t i = 0; i < points.n; i++) {
			assert_non_null(points.v[i].rule);
			if (points.v[i].ends)
				assert_int_equal(points.v[i].at, v[ends++ - 1].end);
		}
		assert_int_equal(ends, count == 0 ? 1 : count);
		wire_arena_reset(&memory);
	}
}

/* 800 kB of what makes look-aheads long.  A pass that is not linear takes
 * minutes, one that is a few hundredths of a second. */
static void
hostile_texts_take_no_longer(void **state)
{
	static const char *const units[] = {
		". (", "? A? A", "111 ", "'a ", "\" 'A. ", "a\n", ") \n", "a)\na ", "1. A ",
		". #a", "[1].", "a.b", "0,", "— \"", "a The a ", "“a.", "A. ", "x.1 1 "
	};
	enum { SIZE = 800000 };
	char *const text = test_malloc(SIZE + 16);

	(void)state;
	for (size_t u = 0; u < 2 * sizeof(units) / sizeof(*units); u++) {
		const char *unit = units[u / 2];
		size_t n = (size_t)snprintf(text, 16, "..[");
		const struct wire_span *v;
		const clock_t begin = clock();

		while (n < SIZE)
			n += (size_t)snprintf(text + n, 16, "%s", unit);
		splitter.keep_quotes = u % 2 == 1;
		split((struct wire_str){ text, n }, &v);
		if (clock() - begin > 2 * CLOCKS_PER_SEC)
			fail_msg("too slow: %s", unit);
		wire_arena_reset(&memory);
	}
	splitter.keep_quotes = false;
	test_free(text);
}

static int
open_words(void **state)
{
	(void)state;
	env = wire_env_new(NULL);
	splitter = wire_splitter_new(env);
	return 0;
}

static int
close_words(void **state)
{
	(void)state;
	wire_env_free(env);
	wire_arena_free(&memory);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sentences),
		cmocka_unit_test(options),
		cmocka_unit_test(sentences_partition_the_text),
		cmocka_unit_test(hostile_texts_take_no_longer),
	};

	return cmocka_run_group_tests(tests, open_words, close_words);
}
