/* parts.h - the parts of a rendered story, in the order they are shown */
#ifndef WIRE_RENDER_PARTS_H
#define WIRE_RENDER_PARTS_H

#include "lib/render/page.h"

void wire_render_head(struct wire_page *p, struct wire_record *rec);
void wire_render_summary(struct wire_page *p, struct wire_record *rec);
void wire_render_story(struct wire_page *p, struct wire_record *rec);
void wire_render_quotes(struct wire_page *p, struct wire_record *rec);
void wire_render_names(struct wire_page *p, struct wire_record *rec);
void wire_render_edits(struct wire_page *p, struct wire_record *rec);
void wire_render_findings(struct wire_page *p, struct wire_record *rec);

/* Style of a name. */
enum wire_style wire_render_style(enum wire_entity_type type);

#endif
