/*
 * conll.h - annotated corpora of one token a line
 *
 * The files of the CoNLL tasks and their many relatives: columns with blanks or
 * TABs between, a label such as B-PER in one of them, a blank line behind each
 * sentence.
 */
#ifndef WIRE_ENTITY_CONLL_H
#define WIRE_ENTITY_CONLL_H

#include "lib/ingest/input.h"

/* Emits the stories of the file: a line of text for each sentence, and `entities`
 * whose types are the labels, as they are.  A sentence with a bad line is set
 * aside. */
void conll_read(struct wire_source *src, struct wire_input *in);

#endif
