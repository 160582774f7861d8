/* problems.c - mistakes in a pipeline file, collected */
#include "lib/pipeline/problems.h"

#include "lib/base/buf.h"
#include "wirecopy/diag.h"

void
wire_problem_v(struct wire_problems *ps, const char *file, size_t line,
    size_t column, const char *fmt, va_list ap)
{
	struct wire_buf message = { .arena = ps->arena };

	if (ps->n++ >= WIRE_MAX_PROBLEMS)
		return;
	wire_buf_vprintf(&message, fmt, ap);
	wire_buf_char(&message, '\0');
	ps->v[ps->n - 1] = (struct wire_problem){
		.file = file, .line = line, .column = column,
		.message = message.p,
	};
}

void
wire_problem(struct wire_problems *ps, const char *file, size_t line,
    size_t column, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	wire_problem_v(ps, file, line, column, fmt, ap);
	va_end(ap);
}

const char *
wire_suggestion(struct wire_problems *ps, const char *word,
    const char *const *words)
{
	struct wire_buf b = { .arena = ps->arena };
	const char *meant;

	if (ps->n >= WIRE_MAX_PROBLEMS)	/* nobody will read it */
		return "";
	meant = wire_did_you_mean(word, words);
	if (meant == NULL)
		return "";
	wire_buf_printf(&b, "; did you mean '%s'?", meant);
	wire_buf_char(&b, '\0');
	return b.p;
}

void
wire_problems_say(const struct wire_problems *ps)
{
	for (size_t i = 0; i < ps->n && i < WIRE_MAX_PROBLEMS; i++) {
		const struct wire_problem *p = &ps->v[i];

		wire_say(p->file, p->line, p->column, "%s", p->message);
	}
	if (ps->n > WIRE_MAX_PROBLEMS)
		wire_say(NULL, 0, 0, "and %zu more problems",
		    ps->n - WIRE_MAX_PROBLEMS);
}
