/* strip_test.c - which lines are not the story; signatures, datelines, repairs */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdlib.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/record/record.h"
#include "lib/strip/context.h"
#include "lib/strip/dateline.h"
#include "lib/strip/posts.h"
#include "lib/strip/repair.h"
#include "lib/text/charref.h"

/* A paragraph, so that what is tested stands above, in or below a story. */
#define STORY_LINE "The ferry company said that boats would cross the strait " \
	"again from June, nine months after the pier burned down.\n"

struct fixture {
	struct wire_env *env;
	struct cues *cues;
	struct wire_record *rec;
};

static void *
open_cues(const void *conf, struct wire_env *env)
{
	(void)conf;
	return cues_load(env);
}

static int
setup(void **state)
{
	static const struct wire_filter filter = { .name = "test", .open = open_cues };
	struct fixture *f = calloc(1, sizeof(*f));
	void *cues;

	f->env = wire_env_new(NULL);
	f->rec = wire_record_new(1 << 16, false);
	if (f->env == NULL || f->rec == NULL ||
	    wire_env_open(f->env, &filter, NULL, &cues) != 0)
		return 1;
	f->cues = cues;
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

/* Kind of the lines, joined by blanks; "-" is the story. */
static const char *
kinds(struct fixture *f, const char *text, const char *headline)
{
	struct wire_buf out = wire_record_buf(f->rec);
	struct line *v;
	size_t n = lines_read(f->cues, f->rec, wire_str_of(text), NULL, 0, &v);

	context_mark(f->cues, f->rec, headline == NULL ? (struct wire_str){ 0 } :
	    wire_str_of(headline), v, n);
	for (size_t i = 0; i < n; i++)
		wire_buf_printf(&out, "%s%s", i > 0 ? " " : "",
		    v[i].kind == STORY ? "-" : residue_names[v[i].kind]);
	wire_buf_char(&out, 0);
	return out.p;
}

static void
test_kinds(void **state)
{
	static const struct {
		const char *text, *kinds, *headline;
	} rows[] = {
		/* a phrase is not enough: where it stands, how it goes on */
		{ STORY_LINE "Read more than ten pages and a pattern appears.", "- -", NULL },
		{ STORY_LINE "READ MORE: Why the lake turned green", "- related", NULL },
		{ STORY_LINE "Advertisement", "- advert", NULL },
		{ STORY_LINE "Advertisement revenue fell 12 percent.", "- -", NULL },
		{ "By Kari Moe\n" STORY_LINE, "byline -", NULL },
		{ "By Friday the water had risen.\n" STORY_LINE, "- -", NULL },
		{ STORY_LINE "“Sign up,” she told them.", "- -", NULL },
		{ STORY_LINE "Kari Moe covers ports.", "- tagline", NULL },
		{ STORY_LINE "Kari Moe covers ports.\n" STORY_LINE, "- - -", NULL },
		/* the first line may be the headline, unless that is known */
		{ "Kari Moe | Lunde\n" STORY_LINE, "- -", NULL },
		{ "Kari Moe | Lunde\n" STORY_LINE, "byline -", "Ferry back" },
		{ "Ferry back in June\nBy Kari Moe\n" STORY_LINE, "headline byline -", NULL },
		{ "Ferry back in June\n" STORY_LINE, "- -", NULL },
		{ "WORLD\nBy Kari Moe\n" STORY_LINE, "other byline -", "Ferry back" },
		{ "Ferry Back!\n" STORY_LINE, "other -", "“Ferry back”" },
		/* a post, and what is around its signature */
		{ STORY_LINE STORY_LINE "— Desk (@desk) March 3, 2026\n" STORY_LINE,
		    "- embed embed -", NULL },
		{ STORY_LINE "Да.\nYes.\n— Desk (@desk) March 3, 2026\n"
		    "More: https://t.co/x1\n" STORY_LINE,
		    "- embed embed embed embed -", NULL },
		{ STORY_LINE "He wrote that “it is safe” (@mayor).", "- -", NULL },
		{ STORY_LINE STORY_LINE "Follow Lake Ferries on Facebook", "- - share", NULL },
		{ STORY_LINE STORY_LINE "Follow Lake Ferries on Facebook today",
		    "- - share", NULL },
		{ STORY_LINE "We left at six.\n— Nils Aune on Facebook, Sunday",
		    "- embed embed", NULL },
		/* a label needs something below it */
		{ STORY_LINE "More football\nLakers sack coach\n" STORY_LINE,
		    "- related related -", NULL },
		{ STORY_LINE "More trouble\n" STORY_LINE, "- - -", NULL },
		{ STORY_LINE "ALSO SEE\nLakers sack coach\n" STORY_LINE,
		    "- related related -", NULL },
		{ STORY_LINE "ALSO SEE\nLakers sack coach\nHe is the third this year.",
		    "- related related related", NULL },
		/* a credit makes a caption of the line above */
		{ STORY_LINE "A boat on Monday.\nPhoto: Per Dahl", "- caption credit", NULL },
		{ STORY_LINE STORY_LINE "Photo: Per Dahl", "- - credit", NULL },
		/* lists of a story */
		{ STORY_LINE "RESULTS\nLunde 2, Havn 1\nOdden 0, Strand 0",
		    "- - - -", NULL },
		{ STORY_LINE "-30-", "- editor-note", NULL },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		assert_string_equal(kinds(*state, rows[i].text, rows[i].headline),
		    rows[i].kinds);
}

static void
test_signatures(void **state)
{
	static const struct {
		const char *line, *author, *handle, *date;
	} rows[] = {
		{ "— Lake Desk (@lakedesk) March 3, 2026", "Lake Desk", "@lakedesk",
		    "2026-03-03" },
		{ "— مرکز – د رسنیو (@gmic) November 8, 2025", "مرکز – د رسنیو",
		    "@gmic", "2025-11-08" },
		{ "-- K. Moe (@moe_k) 14 May 2026", "K. Moe", "@moe_k", "2026-05-14" },
		{ "— Moe (@moe@posts.example) 1 June 2026", "Moe",
		    "@moe@posts.example", "2026-06-01" },
		{ "We are back. Lake Ferries (@lakef) Dec. 31, 2025", "Lake Ferries",
		    "@lakef", "2025-12-31" },
		{ "— Moe (@moe)", "Moe", "@moe", NULL },
		{ "He wrote “it is safe” (@mayor).", NULL, NULL, NULL },
		{ "— Moe (@moe) said on Monday that it was safe.", NULL, NULL, NULL },
		{ "The account (@moe) was opened on March 3, 2026, and closed "
		    "again when the council complained.", NULL, NULL, NULL },
	};
	struct fixture *f = *state;
	struct signature sig;
	struct line *l;

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		assert_int_equal(lines_read(f->cues, f->rec,
		    wire_str_of(rows[i].line), NULL, 0, &l), 1);
		assert_int_equal(signature_read(f->rec, l, &sig),
		    rows[i].author != NULL);
		if (rows[i].author == NULL)
			continue;
		assert_true(wire_str_is(sig.author, rows[i].author));
		assert_true(wire_str_is(sig.handle, rows[i].handle));
		assert_int_equal(sig.date.p != NULL, rows[i].date != NULL);
		if (rows[i].date != NULL)
			assert_true(wire_str_is(sig.date, rows[i].date));
	}
}

static void
test_datelines(void **state)
{
	static const struct {
		const char *line, *text, *places, *date, *agency;
	} rows[] = {
		{ "KARWAN, Nov. 9 (Tidewire) — The talks", "KARWAN, Nov. 9 (Tidewire) —",
		    "KARWAN", "Nov. 9", "Tidewire" },
		{ "PORT HARCOURT, Nigeria (Tidewire) - The", "PORT HARCOURT, Nigeria (Tidewire) -",
		    "PORT HARCOURT", NULL, "Tidewire" },
		{ "Ardin/Velmar – Talks", "Ardin/Velmar –", "Ardin|Velmar", NULL, NULL },
		{ "Rio de Janeiro, Tuesday, 3 March -- It", "Rio de Janeiro, Tuesday, 3 March --",
		    "Rio de Janeiro", "Tuesday, 3 March", NULL },
		{ "HARARE Oct 7 — It", "HARARE Oct 7 —", "HARARE", "Oct 7", NULL },
		{ "NEW DELHI: The", "NEW DELHI:", "NEW DELHI", NULL, NULL },
		{ "Two people – a driver and a guard – were hurt.", NULL, NULL, NULL, NULL },
		{ "Kari Moe: The", NULL, NULL, NULL, NULL },
		{ "ANALYSIS: The", NULL, NULL, NULL, NULL },
		{ "MONDAY – The", NULL, NULL, NULL, NULL },
		{ "Pak-Afghan talks", NULL, NULL, NULL, NULL },
		{ "Moe – the first of them – left", NULL, NULL, NULL, NULL },
		{ "KARWAN —", NULL, NULL, NULL, NULL },
	};
	struct fixture *f = *state;
	struct dateline d;

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		bool found = dateline_read(f->cues, f->rec,
		    wire_str_of(rows[i].line), &d);
		assert_int_equal(found, rows[i].text != NULL);
		if (!found)
			continue;
		assert_true(wire_str_is(d.is.text, rows[i].text));
		struct wire_buf places = wire_record_buf(f->rec);
		for (size_t k = 0; k < d.is.nplaces; k++) {
			if (k > 0)
				wire_buf_char(&places, '|');
			wire_buf_add(&places, d.is.places[k]);
		}
		assert_true(wire_str_is(wire_buf_str(&places), rows[i].places));
		assert_true(wire_str_is(d.is.date, rows[i].date ? rows[i].date : ""));
		assert_true(wire_str_is(d.is.agency,
		    rows[i].agency ? rows[i].agency : ""));
	}
}

/* What the edits were made of. */
static struct wire_str
put_back(struct wire_record *rec, const struct repaired *r)
{
	struct wire_buf b = wire_record_buf(rec);
	size_t from = 0;

	for (size_t i = 0; i < r->nedits; i++) {
		const struct wire_edit *e = &r->edits[i];
		wire_buf_add(&b, wire_str_sub(r->text, from, e->at));
		wire_buf_add(&b, e->cut);
		from = e->at + e->put;
	}
	wire_buf_add(&b, wire_str_sub(r->text, from, r->text.n));
	return wire_buf_str(&b);
}

/* 70 bytes, for damage to stand on both sides of what is looked at as one. */
#define LONG "The boats that cross the strait were built in Havn, and are all white."

static void
test_repairs(void **state)
{
	static const struct { const char *in, *out; size_t nedits; } rows[] = {
		{ LONG LONG, LONG LONG, 0 },
		{ "cafÃ©s", "cafés", 1 },
		{ LONG "â€™" LONG "â€™", LONG "’" LONG "’", 2 },
		{ "ÃƒÆ’Ã‚Â©", "é", 1 },
		{ "â€œâ€™", "“’", 2 },
		{ "â€¨x", "\nx", 1 },		/* U+2028, misread */
		{ "AÃ", "AÃ", 0 },
		{ "“IRMÃ”", "“IRMÃ”", 0 },
		{ "AT&amp;T", "AT&T", 1 },
		{ "it&amp;amp;#8217;s", "it’s", 1 },
		{ "&Atilde;&copy;", "é", 1 },
		{ "AT&T; a & b; &amp &fjlig;", "AT&T; a & b; &amp &fjlig;", 0 },
		{ "&#0;&#xFFFD;", "&#0;&#xFFFD;", 0 },
		{ "2 &lt; 3 &gt; 1", "2 < 3 > 1", 2 },
		{ "&lt;b&gt;&#60;/b&#62; &lt;b", "&lt;b&gt;&#60;/b&#62; <b", 1 },
		{ "a&nbsp;b", "a\u00A0b", 1 },
		{ "a&nbsp; b", "a b", 1 },
		{ "a\u00A0b", "a\u00A0b", 0 },
		{ "a \u00A0b\u00A0\u00A0c", "a b c", 2 },
		{ "  a  \n   b \n", "a\nb \n", 3 },
		{ "a \u200B b", "a b", 1 },
		{ "a\r\nb\rc\fd\u2029e", "a\nb\nc\nd\ne", 4 },
		{ "a\bb\177\302\222\302\201", "ab’", 4 },
		{ "a\tb", "a\tb", 0 },
		{ "می\u200Cخواهم ไ\u200Bท 👩\u200D👧", "می\u200Cخواهم ไ\u200Bท 👩\u200D👧", 0 },
		{ "fi\u200Cnal\uFEFF", "final", 2 },
		{ "שלום\u200F!\na\u200Fb", "שלום\u200F!\nab", 1 },
	};
	struct fixture *f = *state;
	struct wire_str names;

	assert_true(wire_env_data(f->env, WIRE_CHARREF_DATA, &names, NULL));
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const struct wire_str in = wire_str_of(rows[i].in);
		const struct repaired r = repair_text(f->rec, names, in);

		if (!wire_str_is(r.text, rows[i].out))
			fail_msg("%s: %.*s", rows[i].in, (int)r.text.n, r.text.p);
		assert_int_equal(r.nedits, rows[i].nedits);
		assert_true(wire_str_eq(put_back(f->rec, &r), in));
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_signatures),
		cmocka_unit_test(test_datelines),
		cmocka_unit_test(test_repairs),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
