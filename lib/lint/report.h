/* report.h - findings as lines for people, editors and CI */
#ifndef WIRE_LINT_REPORT_H
#define WIRE_LINT_REPORT_H

#include "wirecopy/record.h"

enum wire_lint_format {
	WIRE_LINT_AUTO, WIRE_LINT_RECORD, WIRE_LINT_GCC, WIRE_LINT_ANSI,
	WIRE_LINT_NDJSON, WIRE_LINT_GITHUB
};

struct wire_lint_report {
	struct wire_str file;	/* where the copy came from */
	struct wire_str id;	/* of the record; or absent */
	struct wire_str text;	/* as it came in */
	const struct wire_finding *v;
	const struct wire_span *at;	/* of each in `text`; empty: in no place */
	size_t n;
};

/* Prints it where the record would have been written. */
void wire_lint_print(struct wire_record *rec, enum wire_lint_format format,
    const struct wire_lint_report *r);

#endif
