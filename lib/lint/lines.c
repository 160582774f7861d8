/* lines.c - labels of boxes, embargoes, kills: what begins a line */
#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/lint/check.h"

/* "READ ALSO:" is the label without its colon, "Read more »" without its mark. */
static size_t
without_marks(struct wire_str text, size_t start, size_t end)
{
	size_t len;

	while (end > start) {
		uint32_t cp = wire_utf8_before(text, end, &len);

		if (!wire_is_punct(cp) && !wire_is_space(cp))
			break;
		end -= len;
	}
	return end;
}

/* "MORE IN BUSINESS", not "More on this will follow when the court sits." */
static bool
is_heading(struct wire_str line)
{
	enum { MOST_WORDS = 6 };
	unsigned blanks = 0;

	for (size_t i = 0; i < line.n; i++)
		blanks += line.p[i] == ' ';
	return blanks < MOST_WORDS && strchr(".?!,;", line.p[line.n - 1]) == NULL;
}

/* What the term of class `which` that begins the line and ends at `end` makes
 * of it; false: nothing. */
static bool
judge(struct wire_str text, size_t start, size_t end, size_t stop,
    enum wire_lint_class which, enum wire_lint_rule *rule)
{
	*rule = WIRE_EMBED_RELATED_BOX;
	switch (which) {
	case WIRE_LINT_LABEL:
		return end >= without_marks(text, start, stop);
	case WIRE_LINT_LABEL_START:
		return true;
	case WIRE_LINT_LABEL_HEAD:
		return is_heading(wire_str_sub(text, start, stop));
	case WIRE_LINT_EMBARGO:
		*rule = WIRE_NOTICE_EMBARGO;
		return true;
	case WIRE_LINT_KILL:
		*rule = WIRE_NOTICE_KILL;
		return true;
	default:
		return false;
	}
}

static void
line(struct wire_lint_check *c, size_t start, size_t stop)
{
	static const enum wire_lint_class classes[] = {
		WIRE_LINT_KILL, WIRE_LINT_EMBARGO, WIRE_LINT_LABEL,
		WIRE_LINT_LABEL_START, WIRE_LINT_LABEL_HEAD,
	};
	struct wire_str text = c->text;
	enum wire_lint_class which;
	enum wire_lint_rule rule;

	/* "((EMBARGOED UNTIL …))", "*** ADVERTISEMENT ***" */
	while (start < stop && memchr(" \t([*-#", text.p[start], 7) != NULL)
		start++;
	while (stop > start && (text.p[stop - 1] == ' ' || text.p[stop - 1] == '\t'))
		stop--;
	if (start == stop)
		return;
	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
		size_t n = wire_lint_term_at(c->terms, text, start,
		    1u << classes[i], &which);

		if (n > 0 && judge(text, start, start + n, stop, which, &rule)) {
			wire_lint_hit(c, rule, start,
			    which == WIRE_LINT_LABEL ? start + n : stop);
			return;
		}
	}
}

void
wire_lint_lines(struct wire_lint_check *c)
{
	size_t start = 0;

	while (start < c->text.n) {
		const char *p = c->text.p + start;
		const char *nl = memchr(p, '\n', c->text.n - start);
		size_t stop = nl == NULL ? c->text.n : start + (size_t)(nl - p);

		line(c, start, stop);
		start = stop + 1;
	}
}
