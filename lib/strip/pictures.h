/* pictures.h - captions and credits of pictures that are not there */
#ifndef WIRE_STRIP_PICTURES_H
#define WIRE_STRIP_PICTURES_H

#include "lib/strip/context.h"

void pictures_mark(struct line *v, size_t n, const struct habits *habits);

/* A caption is one sentence, or two short ones. */
bool pictures_is_caption(const struct line *l);

#endif
