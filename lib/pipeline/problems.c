/* problems.c - mistakes in a file that a user wrote, collected */
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

static void
say_first(const struct wire_problems *ps, size_t n)
{
	for (size_t i = 0; i < n; i++)
		wire_say(ps->v[i].file, ps->v[i].line, ps->v[i].column, "%s",
		    ps->v[i].message);
}

void
wire_problems_say(const struct wire_problems *ps)
{
	say_first(ps, ps->n < WIRE_MAX_PROBLEMS ? ps->n : WIRE_MAX_PROBLEMS);
	if (ps->n > WIRE_MAX_PROBLEMS)
		wire_say(NULL, 0, 0, "and %zu more problems",
		    ps->n - WIRE_MAX_PROBLEMS);
}

void
wire_problems_end(const struct wire_problems *ps, struct wire_env *env)
{
	const size_t last = (ps->n < WIRE_MAX_PROBLEMS ? ps->n :
	    WIRE_MAX_PROBLEMS) - 1;

	if (ps->n == 0)
		return;
	say_first(ps, last);
	wire_env_fail(env, ps->v[last].file, ps->v[last].line,
	    ps->v[last].column, "%s", ps->v[last].message);
}
