/* quotes_test.c - who said what, in which words */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/filter/options.h"
#include "lib/quotes/quotes.h"
#include "lib/record/json.h"
#include "lib/record/record.h"
#include "lib/segment/segment.h"

/* Names are given as entities in the order of the first column: persons, whose
 * ids are p0, p1 …  What comes out: kind: content, pieces by "…"; [source] and
 * {person it stands for}, (cue). */
static const struct {
	const char *names, *in, *out;
} rows[] = {
	/* where the words stand */
	{ "", "“We will go,” said the mayor.",
	    "direct: “We will go,” [the mayor] (said)\n" },
	{ "", "“The talks,” the mayor said, “are not over.” Rain fell.",
	    "direct: “The talks,”…“are not over.” [the mayor] (said)\n" },
	{ "", "The dam held, according to Hronec (who left.",
	    "indirect: The dam held [Hronec] (according to)\n" },
	{ "", "According to Hronec, the council will meet on Monday.",
	    "indirect: the council will meet on Monday [Hronec] (According to)\n" },
	{ "", "According to Hronec, the mayor of Lieskovec, the council met.",
	    "indirect: the council met [Hronec, the mayor of Lieskovec] "
	    "(According to)\n" },
	{ "", "The mayor said: “No.”", "direct: “No.” [The mayor] (said)\n" },
	{ "", "“We saw it,” he told reporters on Monday. “It was wrong.”",
	    "direct: “We saw it,”…“It was wrong.” [he] (told)\n" },
	{ "", "The text was, as Senator Wazir put it, “a wish list.”",
	    "direct: “a wish list.” [Senator Wazir] (put it)\n" },
	{ "", "Police said the fire was arson, but the owner insisted it was “a fault.”",
	    "indirect: the fire was arson [Police] (said)\n"
	    "mixed: it was “a fault.” [the owner] (insisted)\n" },
	{ "", "He called the plan “a gift” and left the hall.",
	    "mixed: the plan “a gift” [He] (called)\n" },
	{ "", "He said that the text “must stay” and that promises “cannot be filed.”",
	    "mixed: that the text “must stay” and that promises “cannot be filed.” "
	    "[He] (said)\n" },
	{ "", "The dam, engineers said, would hold.",
	    "indirect: The dam…would hold [engineers] (said)\n" },
	{ "", "KARWAN, Nov. 9 (Tidewire) - The pier is shut, the ministry said on Monday.",
	    "indirect: The pier is shut [the ministry] (said)\n" },
	{ "", "Kabul said on Sunday the fence was illegal.",
	    "indirect: the fence was illegal [Kabul] (said)\n" },
	{ "", "The tanker had no permit, according to two officials.",
	    "indirect: The tanker had no permit [two officials] (according to)\n" },
	{ "", "He said that although the talks had failed, the council admitted nothing.",
	    "indirect: that although the talks had failed, the council admitted nothing "
	    "[He] (said)\n" },
	/* the source */
	{ "", "“No,” said Irfan Qadir, the works secretary, on Monday.",
	    "direct: “No,” [Irfan Qadir, the works secretary] (said)\n" },
	{ "", "“No,” Farid Lone, who led the board until it was dissolved, told Radio Spogmai.",
	    "direct: “No,” [Farid Lone, who led the board until it was dissolved] (told)\n" },
	{ "", "Hassan Raza and two tribal elders said the road was mined.",
	    "indirect: the road was mined [Hassan Raza and two tribal elders] (said)\n" },
	{ "", "Mara Lund, an analyst at Evli, said the division, bought in May, was ill.",
	    "indirect: the division, bought in May, was ill "
	    "[Mara Lund, an analyst at Evli] (said)\n" },
	{ "", "Governor Rahimi was quoted by an agency as saying the road was “cut in two.”",
	    "mixed: the road was “cut in two.” [Governor Rahimi] "
	    "(was quoted by an agency as saying)\n" },
	/* whom it stands for */
	{ "Maria Lund,Peter Holm", "Maria Lund met Peter Holm. “No,” she said. He said the deal was dead.",
	    "direct: “No,” [she]{Maria Lund} (said)\n"
	    "indirect: the deal was dead [He]{Peter Holm} (said)\n" },
	{ "Peter Holm,Sir Ivo Bell", "Peter Holm spoke. “One,” Sir Ivo Bell said. “Two,” he added.",
	    "direct: “One,” [Sir Ivo Bell]{Sir Ivo Bell} (said)\n"
	    "direct: “Two,” [he]{Sir Ivo Bell} (added)\n" },
	{ "Peter Holm", "Peter Holm’s deputy said the pier was safe.",
	    "indirect: the pier was safe [Peter Holm’s deputy] (said)\n" },
	/* what is no quotation */
	{ "", "The so-called “peace bus” broke down.", "" },
	{ "", "He signed copies of “The Salt Road” in Quetta.", "" },
	{ "", "She said goodbye, read the statement aloud, and added sugar.", "" },
	{ "", "The letter, said to be forged, was burned.", "" },
	{ "", "He declined to say why and would ask the council.", "" },
	{ "", "The latest claims about the dam were many.", "" },
};

struct shown {
	char text[1024];
	size_t n;
};

static void
show_text(struct shown *out, struct wire_str s)
{
	assert_true(out->n + s.n < sizeof(out->text));
	memcpy(out->text + out->n, s.p, s.n);
	out->n += s.n;
}

static enum wire_verdict
show(const void *shared, struct wire_record *rec)
{
	struct shown *out = *(struct shown *const *)shared;
	const struct wire_str text = wire_text(rec);
	const struct wire_quote *q;
	const size_t n = wire_quotes(rec, &q);

	for (size_t k = 0; k < n; k++) {
		show_text(out, wire_str_of(wire_quote_names[q[k].kind]));
		show_text(out, WIRE_STR(": "));
		for (size_t i = 0; i < q[k].nspans; i++) {
			if (i > 0)
				show_text(out, WIRE_STR("…"));
			show_text(out, wire_str_sub(text, q[k].spans[i].start,
			    q[k].spans[i].end));
		}
		show_text(out, WIRE_STR(" ["));
		show_text(out, wire_str_sub(text, q[k].source.start, q[k].source.end));
		show_text(out, WIRE_STR("]"));
		if (q[k].source.name.p != NULL) {
			show_text(out, WIRE_STR("{"));
			show_text(out, q[k].source.name);
			show_text(out, WIRE_STR("}"));
		}
		show_text(out, WIRE_STR(" ("));
		show_text(out, wire_str_sub(text, q[k].cue.start, q[k].cue.end));
		show_text(out, WIRE_STR(")\n"));
	}
	return WIRE_EMIT;
}

/* Every place of every name, all persons. */
static enum wire_verdict
set_names(const void *shared, struct wire_record *rec)
{
	static const char *const ids[] = { "p0", "p1", "p2" };
	struct wire_str names = wire_str_of(*(const char *const *)shared), name;
	const struct wire_str text = wire_text(rec);
	struct wire_entity *v = WIRE_NEW(rec, struct wire_entity, text.n + 1);
	size_t n = 0;

	for (size_t at = 0; at < text.n; at++) {
		struct wire_str rest = names;
		for (size_t k = 0; rest.n > 0 && wire_str_field(&rest, ',', &name); k++)
			if (wire_str_starts(wire_str_sub(text, at, text.n), name))
				v[n++] = (struct wire_entity){ .start = at,
				    .end = at + name.n, .type = WIRE_PERSON,
				    .name = name, .id = wire_str_of(ids[k]) };
	}
	wire_set_entities(rec, v, n);
	return WIRE_EMIT;
}

/* One after another on the same record, as a pipeline does. */
static void
apply(struct wire_record *rec, const struct wire_filter *filter, const void *shared)
{
	enum wire_verdict verdict;
	size_t column;

	if (!wire_record_apply(rec, filter, shared, false, &verdict))
		fail_msg("%s: %s", filter->name, wire_record_reason(rec, &column));
}

static void
said(void **state)
{
	const struct wire_filter names = { .name = "names", .reads = "text",
	    .writes = "entities", .apply = set_names };
	const struct wire_filter shows = { .name = "show", .reads = "quotes",
	    .writes = "", .apply = show };
	struct wire_record *rec = wire_record_new(1 << 16, false);
	struct wire_env *env[2] = { wire_env_new(NULL), wire_env_new(NULL) };
	struct wire_arena arena = { 0 };
	void *segment, *quotes;

	(void)state;
	assert_int_equal(wire_env_open(env[0], &wire_segment,
	    wire_conf_new(&arena, wire_segment.options, wire_segment.conf_size),
	    &segment), 0);
	assert_int_equal(wire_env_open(env[1], &wire_tag_quotes,
	    wire_conf_new(&arena, wire_tag_quotes.options, wire_tag_quotes.conf_size),
	    &quotes), 0);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct wire_buf line = { .arena = &arena };
		struct shown shown = { .n = 0 }, *p = &shown;
		wire_buf_add(&line, WIRE_STR("{\"text\":"));
		wire_json_put_string(&line, wire_str_of(rows[i].in));
		wire_buf_char(&line, '}');
		assert_true(wire_record_parse(rec, wire_buf_str(&line), "-", 1));
		apply(rec, &wire_segment, segment);
		apply(rec, &names, &rows[i].names);
		apply(rec, &wire_tag_quotes, quotes);
		apply(rec, &shows, &p);
		shown.text[shown.n] = 0;
		assert_string_equal(shown.text, rows[i].out);
	}
	wire_record_free(rec);
	wire_env_free(env[0]);
	wire_env_free(env[1]);
	wire_arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(said),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
