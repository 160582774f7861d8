/* record_test.c - what is set is spliced in, and the rest stays as it came */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/base/str.h"
#include "lib/record/record.h"

struct fixture {
	struct wire_record *rec;
	struct wire_arena arena;
	struct wire_buf out;
};

static int
setup(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	f->rec = wire_record_new(1 << 16, false);
	f->out.arena = &f->arena;
	*state = f;
	return f->rec == NULL;
}

static int
teardown(void **state)
{
	struct fixture *f = *state;
	wire_record_free(f->rec);
	wire_arena_free(&f->arena);
	free(f);
	return 0;
}

/* Runs `apply` as a filter on the line; what comes out, or why not. */
static const char *
run(struct fixture *f, const char *line,
    enum wire_verdict (*apply)(const void *, struct wire_record *),
    const char *owned)
{
	const struct wire_filter filter = {
		.name = "test", .reads = owned, .writes = owned, .apply = apply,
	};
	enum wire_verdict verdict;
	size_t column;
	f->out.n = 0;
	if (!wire_record_parse(f->rec, wire_str_of(line), "-", 1) ||
	    !wire_record_apply(f->rec, &filter, NULL, false, &verdict))
		return wire_record_reason(f->rec, &column);
	wire_record_write(f->rec, &f->out);
	f->out.p[f->out.n - 1] = 0;	/* the line end */
	return f->out.p;
}

/* ---- members ------------------------------------------------------------------ */

static enum wire_verdict
set_b(const void *shared, struct wire_record *rec)
{
	(void)shared;
	wire_set_string(rec, "b", WIRE_STR("new\t“b”"));
	return WIRE_EMIT;
}

static enum wire_verdict
delete_b(const void *shared, struct wire_record *rec)
{
	(void)shared;
	wire_delete(rec, "b");
	return WIRE_EMIT;
}

static enum wire_verdict
delete_and_set_b(const void *shared, struct wire_record *rec)
{
	wire_delete(rec, "b");
	return set_b(shared, rec);
}

static enum wire_verdict
touch_nothing(const void *shared, struct wire_record *rec)
{
	(void)shared;
	(void)rec;
	return WIRE_EMIT;
}

#define NEW_B "\"new\\t“b”\""

static void
test_splices(void **state)
{
	static const struct {
		enum wire_verdict (*apply)(const void *, struct wire_record *);
		const char *in, *out;
	} rows[] = {
		/* foreign members leave as they came */
		{ touch_nothing, "{ \"a\" :1.10 , \"a\":1e400,\"\\u00e9\":\"\\/\"}",
		    "{ \"a\" :1.10 , \"a\":1e400,\"\\u00e9\":\"\\/\"}" },
		{ touch_nothing, "{\t\"a\"\t:\r1}", "{ \"a\" : 1}" },
		/* set: in place, or at the end */
		{ set_b, "{}", "{\"b\":" NEW_B "}" },
		{ set_b, " { } ", " {\"b\":" NEW_B " } " },
		{ set_b, "{\"a\":1 }", "{\"a\":1,\"b\":" NEW_B " }" },
		{ set_b, "{ \"b\" : [1] , \"c\":-0}", "{ \"b\" : " NEW_B " , \"c\":-0}" },
		{ set_b, "{\"a\":1,\"\\u0062\":2}", "{\"a\":1,\"\\u0062\":" NEW_B "}" },
		{ set_b, "{\"a\":\t[1,\t2],\"b\":2}", "{\"a\": [1, 2],\"b\":" NEW_B "}" },
		/* deleted: with the comma that is not needed any more */
		{ delete_b, "{\"a\":1}", "{\"a\":1}" },
		{ delete_b, "{\"b\":1}", "{}" },
		{ delete_b, "{ \"b\":1 , \"c\":2 }", "{ \"c\":2 }" },
		{ delete_b, "{\"a\":1, \"b\":2 }", "{\"a\":1 }" },
		{ delete_b, "{\"a\":1, \"b\":2, \"c\":3}", "{\"a\":1, \"c\":3}" },
		{ delete_and_set_b, "{\"b\":1,\"c\":2}", "{\"c\":2,\"b\":" NEW_B "}" },
		{ delete_and_set_b, "{\"b\":1}", "{\"b\":" NEW_B "}" },
		/* which of two is meant cannot be known */
		{ set_b, "{\"b\":1,\"b\":2}", "member b is there twice" },
		{ set_b, "{\"b\":1,\"\\u0062\":2}", "member b is there twice" },
		{ set_b, "{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":2,\"b\":" NEW_B "}" },
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_string_equal(run(*state, rows[i].in, rows[i].apply, "b"),
		    rows[i].out);
}

static enum wire_verdict
reject_after_setting(const void *shared, struct wire_record *rec)
{
	set_b(shared, rec);
	wire_set_text(rec, WIRE_STR("gone"));
	wire_reject(rec, "no story in %s", "here");
}

static void
test_rejected_is_as_before(void **state)
{
	struct fixture *f = *state;
	static const char line[] = "{\"b\":1,\"text\":\"kept\",\"sentences\":[[0,4]]}";
	assert_string_equal(run(f, line, reject_after_setting, "b text"),
	    "no story in here");
	wire_record_write(f->rec, &f->out);
	assert_memory_equal(f->out.p, line, sizeof(line) - 1);
}

static enum wire_verdict
eat_memory(const void *shared, struct wire_record *rec)
{
	(void)shared;
	for (size_t i = 0; i < SIZE_MAX; i++)
		memset(wire_alloc(rec, 1 << 16), 0, 1 << 16);
	return WIRE_EMIT;
}

static void
test_memory_has_a_ceiling(void **state)
{
	assert_string_equal(run(*state, "{}", eat_memory, ""),
	    "needs more memory than the limit allows");
	/* and the next record is not affected */
	assert_string_equal(run(*state, "{}", touch_nothing, ""), "{}");
}

/* ---- layers ------------------------------------------------------------------- */

static enum wire_verdict
copy_layers(const void *shared, struct wire_record *rec)
{
	const struct wire_span *sentences;
	const struct wire_entity *entities;
	const struct wire_quote *quotes;
	const struct wire_edit *edits;
	const struct wire_finding *findings;
	struct wire_summary summary;
	struct wire_dateline dateline;
	size_t n;
	(void)shared;
	if ((n = wire_sentences(rec, &sentences)) > 0)
		wire_set_sentences(rec, sentences, n);
	if ((n = wire_entities(rec, &entities)) > 0)
		wire_set_entities(rec, entities, n);
	if ((n = wire_quotes(rec, &quotes)) > 0)
		wire_set_quotes(rec, quotes, n);
	if ((n = wire_edits(rec, &edits)) > 0)
		wire_set_edits(rec, edits, n);
	if ((n = wire_findings(rec, &findings)) > 0)
		wire_set_findings(rec, findings, n);
	if (wire_get_summary(rec, &summary))
		wire_set_summary(rec, &summary);
	if (wire_get_dateline(rec, &dateline))
		wire_set_dateline(rec, &dateline);
	return WIRE_EMIT;
}

/* Read into C and written again, in bytes in between, a layer is the same. */
static void
test_layers_round_trip(void **state)
{
	static const char *const members[] = {
		"\"sentences\":[[0,2],[3,9]]",
		"\"entities\":[{\"start\":0,\"end\":2,\"type\":\"person\",\"name\":\"É😀\","
		    "\"id\":\"e1\",\"ref\":\"Q1\",\"title\":\"Dr\",\"value\":\"v\",\"rule\":\"r\"},"
		    "{\"start\":3,\"end\":4,\"type\":\"hashtag\"}]",
		"\"quotes\":[{\"start\":0,\"end\":9,\"spans\":[[0,2],[4,9]],\"kind\":\"mixed\","
		    "\"source\":{\"start\":3,\"end\":4,\"text\":\"b\",\"name\":\"B\",\"entity\":\"e2\"},"
		    "\"cue\":{\"start\":2,\"end\":3,\"text\":\" \"},\"confidence\":0.93},"
		    "{\"start\":4,\"end\":5,\"spans\":[[4,5]],\"kind\":\"direct\",\"source\":null,"
		    "\"cue\":null,\"confidence\":1}]",
		"\"summary\":{\"sentences\":[0,1],\"text\":\"É😀 b\"}",
		"\"dateline\":{\"places\":[\"Kabul\"],\"date\":\"2025-11-07\",\"agency\":\"A\",\"text\":\"K –\"}",
		"\"edits\":[{\"at\":0,\"cut\":\"K – \",\"kind\":\"dateline\"},{\"at\":2,\"cut\":\"\\n\",\"put\":1,"
		    "\"kind\":\"embed\",\"author\":\"D\",\"handle\":\"@d\",\"date\":\"2025-11-07\","
		    "\"links\":[\"t.co/1\"]}]",
		("\"findings\":[{\"rule\":\"enc.x\",\"level\":\"error\",\"start\":0,\"end\":1,\"line\":1,"
		    "\"column\":5,\"endLine\":1,\"endColumn\":6,\"message\":\"m\",\"fix\":\"\"}]"),
	};
	for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
		char line[1024];
		snprintf(line, sizeof(line), "{\"text\":\"É😀 b„…“ x\",%s}", members[i]);
		assert_string_equal(run(*state, line, copy_layers,
		    "text sentences entities quotes edits summary dateline findings"),
		    line);
	}
}

static void
test_layers_that_do_not_fit(void **state)
{
	static const struct {
		const char *member, *why;
	} rows[] = {
		{ "\"sentences\":[[0,5]]", "offset 5 is past the text, which has 4 code points" },
		{ "\"sentences\":[[2,1]]", "sentences has a span that ends before it starts" },
		{ "\"sentences\":[[0,2],[1,3]]", "sentences overlap, or are not in the order of the text" },
		{ "\"sentences\":[[0]]", "sentences has a pair of one" },
		{ "\"sentences\":[[0,1,2]]", "sentences has a pair of more than two" },
		{ "\"sentences\":[[0,1.5]]", "sentences is not a whole number from 0" },
		{ "\"sentences\":[[0,-1]]", "sentences is not a whole number from 0" },
		{ "\"sentences\":[[0,99999999999999999999]]", "sentences is not a whole number from 0" },
		{ "\"sentences\":{}", "sentences is not an array" },
		{ "\"entities\":[{\"start\":0,\"end\":\"1\"}]", "entities.end is not a whole number from 0" },
		{ "\"entities\":[1]", "entities holds something else than an object" },
		{ "\"entities\":[{\"start\":2,\"end\":1}]",
		    "entities has a span that ends before it starts" },
		{ "\"entities\":[{\"name\":\"\\ud800\"}]", "entities.name has a lone surrogate" },
		{ "\"quotes\":[{\"kind\":\"loud\"}]", "quotes.kind is not direct, mixed or indirect" },
		{ "\"quotes\":[{\"confidence\":1e0}]", "quotes.confidence is not a number from 0 to 1" },
		{ "\"edits\":[{\"at\":2,\"cut\":\"\"},{\"at\":1,\"cut\":\"\"}]",
		    "edits overlap, or are not in the order of the text" },
		{ "\"edits\":[{\"at\":3,\"put\":2,\"cut\":\"\"}]",
		    "offset 5 is past the text, which has 4 code points" },
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char line[256];
		snprintf(line, sizeof(line), "{\"text\":\"aé😀b\",%s}", rows[i].member);
		assert_string_equal(run(*state, line, copy_layers, "text"), rows[i].why);
	}
}

/* The column, in characters, of the value that is wrong. */
static void
test_places_of_mistakes(void **state)
{
	static const struct {
		const char *member, *place;
	} rows[] = {
		{ "\"sentences\":[[0,1],[0,5]]", "[0,5]" },
		{ "\"entities\":[{\"type\":\"date\",\"end\":\"x\"}]", "\"x\"" },
		{ "\"quotes\":[{\"source\":{\"start\":9}}]", "9" },
		{ "\"quotes\" : {}", "{}" },
	};
	struct fixture *f = *state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char line[256];
		size_t column;
		snprintf(line, sizeof(line), "{\"text\":\"aé😀b\",%s}", rows[i].member);
		run(f, line, copy_layers, "text");
		wire_record_reason(f->rec, &column);
		/* é and 😀 take four bytes more than they are characters */
		assert_int_equal(column,
		    (size_t)(strstr(line, rows[i].place) - line) - 4 + 1);
	}
}

static void
test_another_order_is_made_that_of_the_text(void **state)
{
	assert_string_equal(run(*state, "{\"text\":\"abc\",\"entities\":["
	    "{\"start\":1,\"end\":2,\"type\":\"date\"},"
	    "{\"start\":0,\"end\":1,\"type\":\"url\"},"
	    "{\"start\":1,\"end\":3,\"type\":\"work\"}]}", copy_layers, "text"),
	    "{\"text\":\"abc\",\"entities\":["
	    "{\"start\":0,\"end\":1,\"type\":\"url\"},"
	    "{\"start\":1,\"end\":3,\"type\":\"work\"},"
	    "{\"start\":1,\"end\":2,\"type\":\"date\"}]}");
}

/* ---- offsets -------------------------------------------------------------------- */

static enum wire_verdict
check_offsets(const void *shared, struct wire_record *rec)
{
	const struct wire_str text = wire_text(rec);
	size_t cp = 0;
	(void)shared;
	for (size_t at = 0; at <= text.n; at++) {
		if (at < text.n && ((unsigned char)text.p[at] & 0xc0) == 0x80)
			continue;
		assert_int_equal(wire_codepoint(rec, at), cp);
		assert_int_equal(wire_byte(rec, cp), at);
		cp++;
	}
	return WIRE_EMIT;
}

/* Around the block size of the count index, with characters across its edge. */
static void
test_offsets(void **state)
{
	static const char *const units[] = { "a", "é", "„", "😀", "a😀", "ab„" };
	for (size_t u = 0; u < sizeof(units) / sizeof(units[0]); u++) {
		char line[4096] = "{\"text\":\"";
		while (strlen(line) < 1500)
			strcat(line, units[u]);
		strcat(line, "\"}");
		assert_string_equal(run(*state, line, check_offsets, "text"), line);
	}
}

/* ---- edits ---------------------------------------------------------------------- */

static enum wire_verdict
check_edits(const void *shared, struct wire_record *rec)
{
	/* incoming: K – One.|tweet|Two.   current: One.|2.   (| is a line end) */
	const struct wire_edit edits[] = {
		{ .at = 0, .cut = WIRE_STR("K – "), .kind = WIRE_STR("dateline") },
		{ .at = 5, .cut = WIRE_STR("tweet\n"), .kind = WIRE_STR("embed") },
		{ .at = 5, .cut = WIRE_STR("Two"), .put = 1, .kind = WIRE_STR("other") },
	};
	(void)shared;
	wire_set_text(rec, WIRE_STR("One.\n2."));
	wire_set_edits(rec, edits, 3);
	assert_true(wire_str_is(wire_incoming_text(rec), "K – One.\ntweet\nTwo."));
	assert_int_equal(wire_to_incoming(rec, 0), 6);		/* One */
	assert_int_equal(wire_to_incoming(rec, 3), 9);
	assert_int_equal(wire_to_incoming(rec, 5), 17);		/* 2 is Two */
	assert_int_equal(wire_to_incoming(rec, 6), 20);		/* the stop */
	assert_int_equal(wire_from_incoming(rec, 0), 0);	/* in the dateline */
	assert_int_equal(wire_from_incoming(rec, 6), 0);	/* One */
	assert_int_equal(wire_from_incoming(rec, 12), 5);	/* in the tweet */
	assert_int_equal(wire_from_incoming(rec, 18), 5);	/* in Two */
	assert_int_equal(wire_from_incoming(rec, 20), 6);	/* the stop */
	wire_set_edits(rec, edits, 1);		/* One.|2. was K – One.|2. */
	assert_int_equal(wire_to_incoming(rec, 5), 11);
	assert_int_equal(wire_from_incoming(rec, 11), 5);
	wire_set_edits(rec, edits, 3);
	return WIRE_EMIT;
}

static void
test_edits(void **state)
{
	assert_string_equal(run(*state, "{\"text\":\"x\",\"sentences\":[[0,1]]}",
	    check_edits, "text edits"),
	    "{\"text\":\"One.\\n2.\",\"edits\":[{\"at\":0,\"cut\":\"K – \",\"kind\":"
	    "\"dateline\"},{\"at\":5,\"cut\":\"tweet\\n\",\"kind\":\"embed\"},{\"at\":5,"
	    "\"cut\":\"Two\",\"put\":1,\"kind\":\"other\"}]}");
}

/* ---- writing at the limit ------------------------------------------------------- */

static void
set_sentence_and_eat_all_memory(struct wire_record *rec, void *ctx)
{
	static const struct wire_span whole = { 0, 6 };
	(void)ctx;
	wire_set_sentences(rec, &whole, 1);
	for (;;)
		wire_alloc(rec, 1);
}

static void
write_out(struct wire_record *rec, void *out)
{
	wire_record_write(rec, out);
}

static void
test_full_record_is_written(void **state)
{
	struct fixture *f = *state;
	assert_true(wire_record_parse(f->rec, WIRE_STR("{\"text\":\"Too…\"}"), "-", 1));
	assert_false(wire_record_try(f->rec, set_sentence_and_eat_all_memory, NULL));
	assert_true(wire_record_try(f->rec, write_out, &f->out));
	f->out.p[f->out.n - 1] = 0;
	assert_string_equal(f->out.p, "{\"text\":\"Too…\",\"sentences\":[[0,4]]}");
}

/* ---- text that is set as JSON --------------------------------------------------- */

static enum wire_verdict
replace_text(const void *shared, struct wire_record *rec)
{
	(void)shared;
	assert_int_equal(wire_codepoint(rec, 2), 1);
	wire_set_json(rec, "text", WIRE_STR("\"abé\""));
	assert_int_equal(wire_codepoint(rec, 2), 2);
	assert_int_equal(wire_byte(rec, 3), 4);
	return WIRE_EMIT;
}

static void
test_text_as_json(void **state)
{
	assert_string_equal(run(*state, "{\"text\":\"é\"}", replace_text, "text"),
	    "{\"text\":\"abé\"}");
}

/* ---- stages whose layers are not written ------------------------------------------ */

static enum wire_verdict
delete_headline(const void *shared, struct wire_record *rec)
{
	(void)shared;
	wire_delete(rec, "headline");
	return WIRE_EMIT;
}

static void
test_hidden_stage_writes_nothing(void **state)
{
	static const char line[] = "{\"headline\":\"kept\"}";
	const struct wire_filter filter = {
		.name = "test", .reads = "", .writes = "headline",
		.apply = delete_headline,
	};
	struct fixture *f = *state;
	enum wire_verdict verdict;
	assert_true(wire_record_parse(f->rec, wire_str_of(line), "-", 1));
	assert_true(wire_record_apply(f->rec, &filter, NULL, true, &verdict));
	wire_record_write(f->rec, &f->out);
	assert_memory_equal(f->out.p, line, sizeof(line) - 1);
}

/* ---- layers that are not there --------------------------------------------------- */

static enum wire_verdict
check_absent(const void *shared, struct wire_record *rec)
{
	const struct wire_span *v;
	(void)shared;
	/* looking does not make it there: it is still to be computed */
	assert_int_equal(wire_sentences(rec, &v), 0);
	assert_false(wire_record_readable(rec, "sentences"));
	return WIRE_EMIT;
}

static void
test_absent(void **state)
{
	run(*state, "{\"text\":\"x\"}", check_absent, "text sentences");
	run(*state, "{\"text\":\"x\",\"sentences\":null}", check_absent,
	    "text sentences");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_splices, setup, teardown),
		cmocka_unit_test_setup_teardown(test_rejected_is_as_before, setup, teardown),
		cmocka_unit_test_setup_teardown(test_memory_has_a_ceiling, setup, teardown),
		cmocka_unit_test_setup_teardown(test_layers_round_trip, setup, teardown),
		cmocka_unit_test_setup_teardown(test_layers_that_do_not_fit, setup, teardown),
		cmocka_unit_test_setup_teardown(test_places_of_mistakes, setup, teardown),
		cmocka_unit_test_setup_teardown(test_another_order_is_made_that_of_the_text, setup, teardown),
		cmocka_unit_test_setup_teardown(test_offsets, setup, teardown),
		cmocka_unit_test_setup_teardown(test_edits, setup, teardown),
		cmocka_unit_test_setup_teardown(test_absent, setup, teardown),
		cmocka_unit_test_setup_teardown(test_full_record_is_written, setup, teardown),
		cmocka_unit_test_setup_teardown(test_text_as_json, setup, teardown),
		cmocka_unit_test_setup_teardown(test_hidden_stage_writes_nothing, setup,
		    teardown),
	};
	return cmocka_run_group_tests_name("record", tests, NULL, NULL);
}
