/* explain.h - a pipeline file for people: as a shell command, as a graph */
#ifndef WIRE_EXPLAIN_H
#define WIRE_EXPLAIN_H

#include "lib/base/buf.h"
#include "lib/pipeline/plan.h"

/* Writes the first n stages, one a line, quoted for sh.  The filters are
 * called by their bare names. */
void wire_explain(struct wire_buf *out, const struct wire_plan *plan, size_t n);

/* Writes the stages in the language of Graphviz; along each arrow stands what
 * the stage behind it has written. */
void wire_graph(struct wire_buf *out, const struct wire_plan *plan, size_t n);

/* Writes a word so that sh reads it as it is. */
void wire_shell_quote(struct wire_buf *out, const char *word);

#endif
