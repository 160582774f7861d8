/* resolve.h - whom "He" means that begins a sentence */
#ifndef WIRE_SUMMARY_RESOLVE_H
#define WIRE_SUMMARY_RESOLVE_H

#include "lib/base/buf.h"
#include "lib/summary/story.h"

/* Where that is sure, and the sentence fits into the room with the name, sets `means`, and the sentence leans on none.  Sure is: the
 * sentence before is about one person, whom it begins with and who may be of the
 * gender, or whom it calls "he" as well; and no quotation says otherwise. */
void wire_story_resolve(struct wire_record *rec, struct wire_story *story,
    struct wire_room room);

/* Appends sentence i with the name, in brackets, for its pronoun; and to `resolved`
 * {"start":0,"end":6,"text":"He","name":"Asif","entity":"e1"}, offsets in code
 * points of what is in `text` then. */
void wire_resolved_put(const struct wire_story *story, size_t i,
    struct wire_buf *text, struct wire_buf *resolved);

#endif
