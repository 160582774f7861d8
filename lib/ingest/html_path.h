/* html_path.h - what a line of text stood in: tag and path of its block */
#ifndef WIRE_HTML_PATH_H
#define WIRE_HTML_PATH_H

#include "lib/ingest/html_tree.h"

/* Sets tag and path; `innermost`: index and 1 of the element that holds all of the
 * line. */
void wire_html_path(struct wire_html_tree *t, size_t innermost,
    struct wire_block *block);

#endif
