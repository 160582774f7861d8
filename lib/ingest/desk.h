/*
 * desk.h - what desks write around a story: who wrote it, notes, a kill
 *
 * The words are data (formats/wire.tsv).  Wire formats and mail have no place
 * for the status of a story, so a kill is told by its wording: by a label,
 * which is a whole line, stands at one end of it, or is a field of a slug;
 * not by a sentence about one.
 */
#ifndef WIRE_INGEST_DESK_H
#define WIRE_INGEST_DESK_H

#include "lib/base/buf.h"
#include "wirecopy/filter.h"

enum wire_desk_class {
	WIRE_DESK_CANCELED, WIRE_DESK_WITHHELD, WIRE_DESK_ORDER,
	WIRE_DESK_BYLINE, WIRE_DESK_HOUSE, WIRE_DESK_NOTE, WIRE_DESK_PICTURE,
	WIRE_DESK_NOTEBOOK, WIRE_DESK_PRIVATE, WIRE_DESK_EMBARGO,
	WIRE_DESK_MONTH, WIRE_DESK_ZONE, WIRE_NDESK
};

struct wire_desk;

struct wire_desk *wire_desk_open(struct wire_env *env);

/* What stands for the phrase; "" if nothing does, p NULL if it is none of the
 * class. */
struct wire_str wire_desk_value(const struct wire_desk *desk,
    enum wire_desk_class class, struct wire_str phrase);

/* Bytes of the longest phrase that the line opens with, as whole words; 0: none. */
size_t wire_desk_opens(const struct wire_desk *desk, enum wire_desk_class class,
    struct wire_str line);

/* "canceled" or "withheld" if the headline, slug or note says so; else p NULL. */
struct wire_str wire_desk_headline_status(const struct wire_desk *desk,
    struct wire_str headline);
struct wire_str wire_desk_slug_status(const struct wire_desk *desk,
    struct wire_str slug);
struct wire_str wire_desk_note_status(const struct wire_desk *desk,
    struct wire_str note);

/* Takes "By Kari Moe, dpa" apart; false if it is no such line.  To be asked below a
 * headline only: "By Friday the Water Had Gone" is one. */
bool wire_desk_byline(const struct wire_desk *desk, struct wire_str line,
    struct wire_str *names);

/* "eca062-2013-11-13": an agency begins its numbers again every day or so, with the
 * day they are an id; p NULL without one. */
struct wire_str wire_desk_id(struct wire_arena *arena, struct wire_str number,
    struct wire_str published);

/* Without the marks that frame a label or note: "(Kill)", "*** KILL ***". */
struct wire_str wire_desk_bare(struct wire_str line);

#endif
