/* tokens_test.c - where words are cut, and what is known of them */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/text/tokens.h"

/* Tokens are joined by "|" where no blank stands between them in the text. */
static const struct {
	const char *name, *in, *out;
} rows[] = {
	{ "clitics", "They don't say it's Asif’s, they’ll see.",
	    "They do|n't say it|'s Asif|’s|, they|’ll see|." },
	{ "names with an apostrophe", "O’Shea met d’Alembert at ten o'clock",
	    "O’Shea met d’Alembert at ten o'clock" },
	{ "contractions", "I cannot, you Gonna?", "I can|not|, you Gon|na|?" },
	{ "plural possessive", "the workers' union", "the workers|' union" },
	{ "possessive of a quotation", "“Dune”’s end", "“|Dune|”|’s end" },
	{ "abbreviations", "Mr. Lund of Halden Corp. met Sen. Pike.",
	    "Mr. Lund of Halden Corp. met Sen. Pike|." },
	{ "acronyms", "the U.S. and U.N.-led talks at 5 p.m.",
	    "the U.S. and U.N.-led talks at 5 p.m." },
	{ "degrees and initials", "J. R. Abara, Ph.D., said I.",
	    "J. R. Abara|, Ph.D.|, said I|." },
	{ "only before a number", "No. 7 said no. It was on p. 5.",
	    "No. 7 said no|. It was on p. 5|." },
	{ "only after a number", "3.5 in. of rain came in. Four ft. more",
	    "3.5 in. of rain came in|. Four ft|. more" },
	{ "money", "$5, €3.2 million, Rs 40,000 and $1,000.50.",
	    "$|5|, €|3.2 million|, Rs 40,000 and $|1,000.50|." },
	{ "numbers", "7:30 on 9/11, 4.5% of 13,14,15 and 1,00,000",
	    "7:30 on 9/11|, 4.5|% of 13|,|14|,|15 and 1,00,000" },
	{ "years", "the ’90s, '71 and '10' or '2004'",
	    "the ’90s|, '71 and '|10|' or '|2004|'" },
	{ "number and unit", "5pm, 10km, 20th, 1990s",
	    "5|pm|, 10|km|, 20th|, 1990s" },
	{ "ranges and telephones", "51-49 in 2003-04, 713-853-3989 or 345-9945",
	    "51|-|49 in 2003|-|04|, 713-853-3989 or 345-9945" },
	{ "hyphenated", "a 9-year-old co-founder; pre- and post-war",
	    "a 9-year-old co-founder|; pre- and post-war" },
	{ "dashes", "talks—or not--ended – he said",
	    "talks|—|or not|--|ended – he said" },
	{ "links", "See (https://t.co/aB3), www.example.org. Or bit.ly/x2?",
	    "See (|https://t.co/aB3|)|, www.example.org|. Or bit.ly/x2|?" },
	{ "link glued to a time", "5 p.m.https://t.co/Qw12 now",
	    "5 p.m.|https://t.co/Qw12 now" },
	{ "link with brackets", "https://a.org/Ash_(tree) it",
	    "https://a.org/Ash_(tree) it" },
	{ "addresses", "Jane.Doe@example.com, see.You there",
	    "Jane.Doe@example.com|, see|.|You there" },
	{ "handles and hashtags", "— Desk (@desk_9) #PortHallam #1",
	    "— Desk (|@desk_9|) #PortHallam #|1" },
	{ "emoji whole", "go 👨‍👩‍👧👍🏽🇵🇰🇦🇫 now",
	    "go 👨‍👩‍👧|👍🏽|🇵🇰|🇦🇫 now" },
	{ "emoticons", "fine :-) he said:", "fine :-) he said|:" },
	{ "runs of marks", "What?! No... Yes… ''x''",
	    "What|?! No|... Yes|… ''|x|''" },
	{ "list numbers", "1. close the port", "1. close the port" },
	{ "other scripts", "وزیر وویل. «Привет», мир! 他说。",
	    "وزیر وویل|. «|Привет|»|, мир|! 他说|。" },
	{ "blanks of all sorts", "a\xc2\xa0" "b\t\n c\u202f!", "a b c !" },
	{ "marks of direction", "کابل\u200f، \u200eA", "کابل\u200f|، \u200e|A" },
	{ "none", " \n", "" },
};

static struct wire_arena memory;

static void
cuts(void **state)
{
	(void)state;
	for (size_t r = 0; r < sizeof(rows) / sizeof(*rows); r++) {
		const struct wire_str text = wire_str_of(rows[r].in);
		struct wire_token *v;
		char out[512];
		size_t n = 0;
		const size_t count = wire_tokenize(&memory, text, &v);

		for (size_t i = 0; i < count; i++) {
			const char *gap = i == 0 ? "" :
			    v[i].flags & WIRE_TOKEN_BLANK ? " " : "|";

			n += (size_t)snprintf(out + n, sizeof(out) - n, "%s%.*s", gap,
			    (int)(v[i].end - v[i].start), text.p + v[i].start);
		}
		out[n] = '\0';
		if (strcmp(out, rows[r].out) != 0)
			fail_msg("%s:\n got  %s\n want %s", rows[r].name, out,
			    rows[r].out);
	}
}

static void
kinds_and_flags(void **state)
{
	static const struct {
		const char *in;
		unsigned kind, flags;	/* of the first token */
	} one[] = {
		{ "Talks", WIRE_TOKEN_WORD, WIRE_TOKEN_CAPITAL | WIRE_TOKEN_ASCII },
		{ "U.S.", WIRE_TOKEN_WORD, WIRE_TOKEN_CAPITAL |
		    WIRE_TOKEN_ALLCAPS | WIRE_TOKEN_ASCII },
		{ "A", WIRE_TOKEN_WORD, WIRE_TOKEN_CAPITAL | WIRE_TOKEN_ASCII },
		{ "Élan", WIRE_TOKEN_WORD, WIRE_TOKEN_CAPITAL },
		{ "ÉLAN", WIRE_TOKEN_WORD, WIRE_TOKEN_CAPITAL | WIRE_TOKEN_ALLCAPS },
		{ "وزیر", WIRE_TOKEN_WORD, 0 },
		{ "4.5", WIRE_TOKEN_NUMBER, WIRE_TOKEN_ASCII },
		{ "٤٥", WIRE_TOKEN_NUMBER, 0 },
		{ "“", WIRE_TOKEN_PUNCT, 0 },
		{ "€", WIRE_TOKEN_SYMBOL, 0 },
		{ "%", WIRE_TOKEN_PUNCT, WIRE_TOKEN_ASCII },
		{ "http://a.b", WIRE_TOKEN_URL, 0 },
		{ "a@b.c", WIRE_TOKEN_EMAIL, WIRE_TOKEN_ASCII },
		{ "@desk", WIRE_TOKEN_HANDLE, WIRE_TOKEN_ASCII },
		{ "#Port", WIRE_TOKEN_HASHTAG, WIRE_TOKEN_ASCII },
		{ "🚨", WIRE_TOKEN_EMOJI, 0 },
	};
	struct wire_token *v;

	(void)state;
	for (size_t i = 0; i < sizeof(one) / sizeof(*one); i++) {
		const size_t n = wire_tokenize(&memory, wire_str_of(one[i].in), &v);

		if (n != 1 || v[0].kind != one[i].kind || v[0].flags !=
		    (one[i].flags | WIRE_TOKEN_BLANK | WIRE_TOKEN_LINE))
			fail_msg("%s: %zu tokens, kind %u, flags %u", one[i].in, n,
			    v[0].kind, v[0].flags);
	}
}

static void
line_and_clitic_flags(void **state)
{
	struct wire_token *v;

	(void)state;
	assert_int_equal(wire_tokenize(&memory,
	    WIRE_STR("She didn’t.\n He cannot."), &v), 8);
	assert_int_equal(v[2].flags, WIRE_TOKEN_CLITIC);
	assert_int_equal(v[4].flags, WIRE_TOKEN_CAPITAL | WIRE_TOKEN_BLANK |
	    WIRE_TOKEN_LINE | WIRE_TOKEN_ASCII);
	assert_int_equal(v[6].flags, WIRE_TOKEN_CLITIC | WIRE_TOKEN_ASCII);
	assert_int_equal(wire_token_at(v, 8, 0), 0);
	assert_int_equal(wire_token_at(v, 8, v[4].start - 1), 4);
	assert_int_equal(wire_token_at(v, 8, v[4].start + 1), 5);
	assert_int_equal(wire_token_at(v, 8, 100), 8);
}

/* Every byte that is not blank is in one token, whatever the text. */
static void
tokens_partition_the_text(void **state)
{
	static const char *const pieces[] = {
		".", "'", "’", "n't", "@", "#", "www.", "http://", "/", "-", ",",
		":", "&", "1", "12", "A", "be", "Mr", "U", " ", "\n", "é", "👍",
		"\u200d", "🏽", "“", "(", "\u00a0", "pm", "_", "。", "و"
	};
	const size_t npieces = sizeof(pieces) / sizeof(*pieces);
	uint32_t seed = 1;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		char text[128];
		size_t n = 0, len;
		struct wire_token *v;

		for (int k = 0; k < 9; k++) {
			seed = seed * 1664525u + 1013904223u;
			n += (size_t)snprintf(text + n, sizeof(text) - n, "%s",
			    pieces[(seed >> 8) % npieces]);
		}
		const struct wire_str s = { text, n };
		const size_t count = wire_tokenize(&memory, s, &v);
		size_t at = 0;

		for (size_t i = 0; i <= count; i++) {
			const size_t start = i < count ? v[i].start : n;

			for (; at < start; at += len)
				if (!wire_is_space(wire_utf8_at(s, at, &len)))
					fail_msg("left out at %zu: %s", at, text);
			if (i < count && (at != start || v[i].end <= start))
				fail_msg("overlap at %zu: %s", at, text);
			at = i < count ? v[i].end : at;
		}
		wire_arena_reset(&memory);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cuts),
		cmocka_unit_test(kinds_and_flags),
		cmocka_unit_test(line_and_clitic_flags),
		cmocka_unit_test(tokens_partition_the_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
