/*
 * repair.h - the incoming text without the damage that it took on its way
 *
 * UTF-8 misread as Windows-1252, character references, controls, marks that
 * nobody sees, line ends of other kinds, doubled blanks.  What may be meant stays
 * as it is: a joiner in Persian, a tag that is written about, "SÃO PAULO".
 */
#ifndef WIRE_STRIP_REPAIR_H
#define WIRE_STRIP_REPAIR_H

#include "wirecopy/record.h"

struct repaired {
	struct wire_str text;
	const struct wire_edit *edits;	/* what made it of the incoming text */
	size_t nedits;
};

/* `names` are those of character references (charref.h).  A sound text comes
 * back as it is, without edits. */
struct repaired repair_text(struct wire_record *rec, struct wire_str names,
    struct wire_str incoming);

/* Two lists of edits as one: `first` makes `middle` of `incoming`, and `then`
 * changes `middle`.  No edit of `then` begins or ends inside what one of `first`
 * has put, which is one character at most.  Returns how many there are. */
size_t edits_join(struct wire_record *rec, struct wire_str incoming,
    const struct wire_edit *first, size_t nfirst, struct wire_str middle,
    const struct wire_edit *then, size_t nthen, struct wire_edit **out);

#endif
