/* desk_test.c - labels and notes of desks, and lines broken at a width */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/ingest/desk.h"
#include "lib/ingest/unwrap.h"
#include "tests/unit/with_env.h"

static const struct {
	const char *line, *status;	/* NULL: it says nothing */
} headlines[] = {
	{ "KILL", "canceled" },
	{ "Kill", "canceled" },
	{ "*** MANDATORY KILL ***", "canceled" },
	{ "KILL: Ferry back in June", "canceled" },
	{ "(KILL) Ferry back in June", "canceled" },
	{ "KILL - Ferry back in June", "canceled" },
	{ "Ferry back in June (WITHDRAWN)", "canceled" },
	{ "BULLETIN KILL -- Ferry", "canceled" },
	{ "///ANNULATION///", "canceled" },
	{ "Withhold", "withheld" },
	{ "WITHHOLD: Ferry back in June", "withheld" },
	{ "Kill: the making of a film", NULL },
	{ "Kill Bill comes back", NULL },
	{ "KILL BILL COMES BACK", NULL },
	{ "KILL, STEAL, DESTROY", NULL },
	{ "ONE MORE ROAD - KILL", NULL },
	{ "Police kill two (withdrawn)", NULL },
	{ "Norway faces elimination", NULL },
	{ "", NULL },
}, slugs[] = {
	{ "BC-EU--Norway-Ferry, KILL", "canceled" },
	{ "BC-EU--Norway-Ferry, 1st Ld, Kill", "canceled" },
	{ "BC-EU--Norway-Ferry-KILL", "canceled" },
	{ "Norway/ferry/Kill/", "canceled" },
	{ "Norway/ferry/withhold", "withheld" },
	{ "BC-EU--Wolf Kill", NULL },
	{ "BC-EU--Road-Kill", NULL },
	{ "BC-EU-ROAD-KILL", NULL },
	{ "Kill Bill/film", NULL },
}, notes[] = {
	{ "Eds: The company did not say so. A kill is mandatory.", "canceled" },
	{ "Editors: Please kill this story.", "canceled" },
	{ "Eds: Updates with a mandatory kill switch.", NULL },
	{ "Eds: Adds that wolves kill the storyteller's sheep.", NULL },
};

static void
check(const char *line, struct wire_str got, const char *status)
{
	if (status == NULL ? got.p != NULL : !wire_str_is(got, status))
		fail_msg("'%s' is '%.*s'", line, (int)got.n,
		    got.p == NULL ? "" : got.p);
}

static void
test_status(void **state)
{
	const struct wire_desk *desk = wire_desk_open(*state);

	for (size_t i = 0; i < sizeof(headlines) / sizeof(headlines[0]); i++)
		check(headlines[i].line, wire_desk_headline_status(desk,
		    wire_str_of(headlines[i].line)), headlines[i].status);
	for (size_t i = 0; i < sizeof(slugs) / sizeof(slugs[0]); i++)
		check(slugs[i].line, wire_desk_slug_status(desk,
		    wire_str_of(slugs[i].line)), slugs[i].status);
	for (size_t i = 0; i < sizeof(notes) / sizeof(notes[0]); i++)
		check(notes[i].line, wire_desk_note_status(desk,
		    wire_str_of(notes[i].line)), notes[i].status);
}

static const struct {
	const char *name, *in, *out;
} texts[] = {
	{ "nothing", "", "" },
	{ "a paragraph",
	  "The ferry company said on Tuesday that boats would cross the strait\n"
	  "again from June.\n",
	  "The ferry company said on Tuesday that boats would cross the strait "
	  "again from June." },
	{ "indents part paragraphs",
	  "   The ferry company said on Tuesday that boats would cross the\n"
	  "strait again from June, nine months after the pier at Lunde burned\n"
	  "down.\n"
	  "   Nobody was hurt.\n",
	  "The ferry company said on Tuesday that boats would cross the "
	  "strait again from June, nine months after the pier at Lunde burned "
	  "down.\nNobody was hurt." },
	{ "a line that ends early is whole",
	  "The ferry company said on Tuesday that boats would cross the strait\n"
	  "again from June.\n"
	  "Lunde 5, Skarvik 3\n"
	  "Ytre Vik 2, Sund 2\n",
	  "The ferry company said on Tuesday that boats would cross the strait "
	  "again from June.\nLunde 5, Skarvik 3\nYtre Vik 2, Sund 2" },
	{ "a table, whatever its width",
	  "The ferry company said on Tuesday that boats would cross the strait\n"
	  "again from June.\n"
	  "Lunde and Skarvik, by boat, with one car and two bicycles     12.50\n"
	  "Ytre Vik and Sund, by boat, with two cars and a dog or cat     9.50\n",
	  "The ferry company said on Tuesday that boats would cross the strait "
	  "again from June.\n"
	  "Lunde and Skarvik, by boat, with one car and two bicycles     12.50\n"
	  "Ytre Vik and Sund, by boat, with two cars and a dog or cat     9.50" },
	{ "items of a list",
	  "- The ferry company said on Tuesday that boats would cross the strait\n"
	  "  again from June, nine months after the pier at Lunde burned down;\n"
	  "- the county said nothing.\n",
	  "- The ferry company said on Tuesday that boats would cross the strait "
	  "again from June, nine months after the pier at Lunde burned down;\n"
	  "- the county said nothing." },
	{ "a line that is broken early goes on in small letters",
	  "The ferry company said on Tuesday that boats would cross the strait\n"
	  "again from June, nine months after the pier at\n"
	  "Lunde burned down, and the people of the county\n"
	  "were glad.\n",
	  "The ferry company said on Tuesday that boats would cross the strait "
	  "again from June, nine months after the pier at\n"
	  "Lunde burned down, and the people of the county "
	  "were glad." },
	{ "lines that are not broken",
	  "The ferry company said on Tuesday that boats would cross the strait "
	  "again from June.\n"
	  "the second line stays\n",
	  "The ferry company said on Tuesday that boats would cross the strait "
	  "again from June.\nthe second line stays" },
	{ "a poem",
	  "The boats are gone,\nthe pier is burned,\nwe wait\nfor June.\n",
	  "The boats are gone,\nthe pier is burned,\nwe wait\nfor June." },
};

static void
test_unwrap(void **state)
{
	struct wire_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct wire_buf out = { .arena = &arena };

		wire_unwrap(&out, wire_str_of(texts[i].in));
		if (!wire_str_is(wire_buf_str(&out), texts[i].out))
			fail_msg("%s:\n%.*s", texts[i].name, (int)out.n, out.p);
	}
	wire_arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_status),
		cmocka_unit_test(test_unwrap),
	};

	return cmocka_run_group_tests_name("desk", tests, setup, teardown);
}
