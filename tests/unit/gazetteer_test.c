/* gazetteer_test.c - what lines of a list find in a story */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/entities/gazetteer.h"
#include "lib/filter/env.h"
#include "lib/record/record.h"

#define T "\t"

static const struct {
	const char *name, *list, *text;
	const char *found;	/* line:words of each claim */
} rows[] = {
	{ "nothing", "", "Korbu", "" },
	{ "a name", "Korbu" T "place", "In Korbu.", " 1:Korbu" },
	{ "empty fields", "Korbu" T "place" T T T, "Korbu", " 1:Korbu" },
	{ "comments and blanks", "# Tamba" T "place\n\n \t\nKorbu" T "place", "Korbu, Tamba",
	    " 4:Korbu" },
	{ "of another system", "\xef\xbb\xbfKorbu" T "place\r\nTamba" T "place\r\n",
	    "Korbu, Tamba", " 1:Korbu 2:Tamba" },
	{ "blanks around", " Korbu " T " place " T " Q1 " T " Kor | Bu " T " case=any  not ",
	    "Korbu, kor, BU", " 1:Korbu 1:kor 1:BU" },
	{ "all that begin at a word", "Korbu" T "place\nKorbu Delta" T "place\n"
	    "Korbu Delta Watch" T "group", "Korbu Delta", " 1:Korbu 2:Korbu Delta" },
	{ "not over a line end", "Korbu Delta" T "place", "Korbu\nDelta", "" },
	{ "not inside a word", "Korbu" T "place", "Korbus al-Korbu Korbu’s", " 1:Korbu" },
	{ "lines of one name, in order", "Korbu" T "place\nBu" T "place" T T "Korbu\n"
	    "Korbu" T "person", "Korbu", " 1:Korbu 2:Korbu 3:Korbu" },
	{ "exact", "ÉTA" T "group" T T "Êta" T "case=exact", "ÉTA Éta Êta êta ÊTA", " 1:ÉTA 1:Êta" },
	{ "acronyms are exact", "WHO" T "organization", "WHO knows who", " 1:WHO" },
	{ "title", "Élan vital" T "work", "Élan Vital, ÉLAN VITAL, élan vital",
	    " 1:Élan Vital 1:ÉLAN VITAL" },
	{ "any", "Élan Vital" T "work" T T T "case=any", "élan vital", " 1:élan vital" },
	{ "apostrophes", "O’Hara" T "person", "O'Hara’s, O’HARA's", " 1:O'Hara 1:O’HARA" },
	{ "short names", "Èkó" T "place" T T "Èkó Lagos" T "min-length=4", "Èkó Lagos",
	    " 1:Èkó Lagos" },
	{ "context", "Bu" T "place" T T T "context=river,U.S.,town", "The TOWN of Bu", " 1:Bu" },
	{ "no context", "Bu" T "place" T T T "context=river,U.S.,towns", "The town of Bu", "" },
	{ "the options of the line before", "Bu" T "place" T T T "case=any\nKo" T "place" T T T
	    "case=any\nDe" T "place", "bu ko de", " 1:bu 2:ko" },
};

struct ctx {
	struct gazetteer *gazetteer;
	struct contexts contexts;
	struct wire_buf found;
};

static void
find(struct wire_record *rec, void *ctx_)
{
	struct ctx *const ctx = ctx_;
	const struct wire_token *v;
	struct story s = { .rec = rec, .text = wire_text(rec) };
	struct claims c = { .s = &s, .contexts = &ctx->contexts };

	s.n = wire_hashed_tokens(rec, &v);
	s.v = (struct wire_token *)(uintptr_t)v;
	gazetteer_find(ctx->gazetteer, &c);
	for (size_t i = 0; i < c.n; i++)
		wire_buf_printf(&ctx->found, " %zu:%.*s", c.v[i].line,
		    (int)(c.v[i].at.end - c.v[i].at.start), s.text.p + c.v[i].at.start);
}

/* What the list finds in the text; `ctx` is filled. */
static void
find_in(struct wire_env *env, struct ctx *ctx, struct wire_str list, const char *text)
{
	struct wire_record *const rec = wire_record_new(1 << 16, false);
	struct wire_arena *const arena = wire_env_arena(env);
	struct wire_problems ps = { .arena = arena };
	const struct gazetteer_file file = { "list", list };

	*ctx = (struct ctx){ .contexts = { .env = env }, .found = { .arena = arena } };
	ctx->gazetteer = gazetteer_read(env, &ctx->contexts, &file, 1, &ps);
	assert_int_equal(ps.n, 0);
	assert_true(wire_record_parse(rec, WIRE_STR("{}"), "-", 1));
	wire_set_text(rec, wire_str_of(text));
	assert_true(wire_record_try(rec, find, ctx));
	wire_record_free(rec);
}

static void
test_rows(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct wire_env *const env = wire_env_new(NULL);
		struct ctx ctx;

		find_in(env, &ctx, wire_str_of(rows[i].list), rows[i].text);
		if (!wire_str_is(wire_buf_str(&ctx.found), rows[i].found))
			fail_msg("%s: '%.*s'", rows[i].name, (int)ctx.found.n, ctx.found.p);
		wire_env_free(env);
	}
}

/* More lines of one name than count, and more words than a table begins with. */
static void
test_many(void **state)
{
	struct wire_env *const env = wire_env_new(NULL);
	struct wire_buf list = { .arena = wire_env_arena(env) };
	struct ctx ctx;
	size_t claims = 0;

	(void)state;
	for (int i = 0; i < 1000; i++)
		wire_buf_printf(&list, "Korbu %d\tplace\t\tKorbu\tpriority=%d\n", i, i % 3);
	find_in(env, &ctx, wire_buf_str(&list), "Korbu 777");
	for (size_t i = 0; i < ctx.found.n; i++)
		claims += ctx.found.p[i] == ':';
	assert_int_equal(claims, GAZETTEER_MOST_LINES + 1);
	assert_true(wire_str_ends(wire_buf_str(&ctx.found), WIRE_STR(" 64:Korbu 778:Korbu 777")));
	wire_env_free(env);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows), cmocka_unit_test(test_many),
	};
	return cmocka_run_group_tests_name("gazetteer", tests, NULL, NULL);
}
