/* members.c - what the record says beside its text */
#include "lib/base/str.h"
#include "lib/lint/check.h"
#include "lib/record/record.h"

/* Absent, null, "", [] and {} are all nothing. */
static bool
is_missing(struct wire_record *rec, const char *name)
{
	struct wire_str json;

	return !wire_get_json(rec, name, &json) || wire_str_is(json, "null") ||
	    wire_str_is(json, "\"\"") || wire_str_is(json, "[]") ||
	    wire_str_is(json, "{}");
}

void
wire_lint_members(struct wire_lint_check *c, const struct wire_list *required)
{
	struct wire_str value;

	for (size_t i = 0; i < required->n; i++)
		if (is_missing(c->rec, required->v[i]))
			wire_lint_hit_member(c, WIRE_META_REQUIRED,
			    wire_str_of(required->v[i]));
	if (wire_find_string(c->rec, "embargo", &value) && value.n > 0)
		wire_lint_hit_member(c, WIRE_NOTICE_EMBARGO, value);
	if (wire_find_string(c->rec, "status", &value) &&
	    wire_lint_term_is(c->terms, value, WIRE_LINT_STATUS))
		wire_lint_hit_member(c, WIRE_NOTICE_KILL, value);
}
