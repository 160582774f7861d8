/* gather.h - the bytes of a document while they come, no more than a record may
 * have */
#ifndef WIRE_GATHER_H
#define WIRE_GATHER_H

#include "lib/ingest/format.h"

struct wire_gather {
	struct wire_source *src;
	size_t line;		/* of the file, on which the document begins */
	char *p;		/* what has come so far, n bytes */
	size_t n, size;
	bool too_long;		/* the beginning has been set aside */
};

/* Adds the bytes.  If that makes the document too long, all that there is is
 * set aside, and what comes after it will be. */
void wire_gather_add(struct wire_gather *g, struct wire_str s);

/* Sets what there is aside, as too long. */
void wire_gather_reject(struct wire_gather *g);

/* What has been emitted or set aside has taken its memory along. */
void wire_gather_forget(struct wire_gather *g);

/* The rest of the file as it comes; false if it is too long, and has been set
 * aside. */
bool wire_gather_file(struct wire_intake *in, struct wire_str *bytes);

#endif
