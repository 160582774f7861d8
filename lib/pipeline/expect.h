/* expect.h - holds records against what a test expects of them */
#ifndef WIRE_EXPECT_H
#define WIRE_EXPECT_H

#include "lib/base/buf.h"
#include "lib/pipeline/yaml.h"
#include "wirecopy/pipeline.h"

struct wire_expectation {
	const struct wire_yaml *next;	/* map of the record to come; NULL: none */
	size_t seen;			/* records */
	struct wire_buf complaints;	/* lines: `file:line:column: member: …` */
};

/* A filter that compares every record, and drops it.  Its conf is a
 * struct wire_expectation *: it works in one thread, and once. */
extern const struct wire_filter wire_expect;

/* True if the member is expected as text, not as JSON: the words of a layer
 * rather than its offsets. */
bool wire_expects_text(const char *member, const struct wire_yaml *value);

#endif
