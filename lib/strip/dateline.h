/* dateline.h - "KARWAN, Nov. 9 (Tidewire) — ", the opening of a story */
#ifndef WIRE_STRIP_DATELINE_H
#define WIRE_STRIP_DATELINE_H

#include "lib/strip/cues.h"

struct dateline {
	struct wire_dateline is;
	size_t end;	/* byte of the line where the story begins */
	bool certain;	/* agency, date or capitals say so, not the dash alone */
};

bool dateline_read(const struct cues *cues, struct wire_record *rec,
    struct wire_str line, struct dateline *out);

#endif
