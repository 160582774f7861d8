/* explain.c - a pipeline file for people: as a shell command, as a graph */
#include "lib/pipeline/explain.h"

#include "lib/base/str.h"

void
wire_shell_quote(struct wire_buf *out, const char *word)
{
	static const char safe[] =
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "0123456789-_./,:+@%=";

	if (word[0] != '\0' && word[strspn(word, safe)] == '\0') {
		wire_buf_add(out, wire_str_of(word));
		return;
	}
	wire_buf_char(out, '\'');
	for (; *word != '\0'; word++) {
		if (*word == '\'')	/* 'it'\''s' */
			wire_buf_add(out, WIRE_STR("'\\''"));
		else
			wire_buf_char(out, *word);
	}
	wire_buf_char(out, '\'');
}

static void
explain_setting(struct wire_buf *out, const struct wire_setting *s)
{
	struct wire_buf word = { .arena = out->arena };

	if (s->option->type == WIRE_FLAG)
		wire_buf_printf(&word, strcmp(s->value, "true") == 0
		    ? "--%s" : "--no-%s", s->option->name);
	else
		wire_buf_printf(&word, "--%s=%s", s->option->name, s->value);
	wire_buf_char(&word, '\0');
	wire_buf_char(out, ' ');
	wire_shell_quote(out, word.p);
}

static void
explain_filter(struct wire_buf *out, const struct wire_plan *plan,
    const struct wire_plan_stage *stage)
{
	wire_buf_add(out, wire_str_of(stage->name));
	for (size_t i = 0; i < stage->nsettings; i++)
		explain_setting(out, &stage->settings[i]);
	if (plan->quarantine != NULL) {
		wire_buf_add(out, WIRE_STR(" --quarantine="));
		wire_shell_quote(out, plan->quarantine);
	}
}

/* It runs in the directory of its pipeline file. */
static void
explain_program(struct wire_buf *out, const struct wire_plan_stage *stage)
{
	bool elsewhere = strcmp(stage->dir, ".") != 0;

	if (elsewhere) {
		wire_buf_add(out, WIRE_STR("(cd "));
		wire_shell_quote(out, stage->dir);
		wire_buf_add(out, WIRE_STR(" && exec"));
	}
	for (char **arg = stage->argv; *arg != NULL; arg++) {
		if (elsewhere || arg != stage->argv)
			wire_buf_char(out, ' ');
		wire_shell_quote(out, *arg);
	}
	if (elsewhere)
		wire_buf_char(out, ')');
}

void
wire_explain(struct wire_buf *out, const struct wire_plan *plan, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct wire_plan_stage *stage = &plan->stages[i];

		if (stage->filter != NULL)
			explain_filter(out, plan, stage);
		else
			explain_program(out, stage);
		wire_buf_add(out, i + 1 < n ? WIRE_STR(" |\n") : WIRE_STR("\n"));
	}
}

/* A string of Graphviz's, where a backslash is an escape. */
static void
put_label(struct wire_buf *out, const char *text)
{
	wire_buf_char(out, '"');
	for (; *text != '\0'; text++) {
		if (*text == '"' || *text == '\\')
			wire_buf_char(out, '\\');
		wire_buf_char(out, *text);
	}
	wire_buf_char(out, '"');
}

void
wire_graph(struct wire_buf *out, const struct wire_plan *plan, size_t n)
{
	wire_buf_add(out, WIRE_STR("digraph "));
	put_label(out, plan->file);
	wire_buf_add(out, WIRE_STR(" {\n\tnode [shape=box]\n"));
	for (size_t i = 0; i < n; i++) {
		wire_buf_printf(out, "\ts%zu [label=", i);
		put_label(out, plan->stages[i].name);
		wire_buf_add(out, WIRE_STR("]\n"));
	}
	for (size_t i = 1; i < n; i++) {
		const struct wire_filter *from = plan->stages[i - 1].filter;

		wire_buf_printf(out, "\ts%zu -> s%zu [label=", i - 1, i);
		put_label(out, from == NULL ? "" : from->writes);
		wire_buf_add(out, WIRE_STR("]\n"));
	}
	wire_buf_add(out, WIRE_STR("}\n"));
}
