/*
 * frames.h - the messages of a wire file
 *
 * SOH begins a message and EOT ends it.  Files that went through an editor or a
 * mail have lost these: there, a line that can only be a header begins a
 * message, and one that can only be a trailer ends it.
 */
#ifndef WIRE_INGEST_FRAMES_H
#define WIRE_INGEST_FRAMES_H

#include "lib/ingest/format.h"

enum {
	WIRE_SOH = 0x01, WIRE_STX = 0x02, WIRE_ETX = 0x03, WIRE_EOT = 0x04
};

enum wire_edge { WIRE_INSIDE, WIRE_OPENS, WIRE_CLOSES };

/* Calls `message` for every message of the file, with its bytes and the line it
 * began on; lines end with LF.  One that is too long is set aside. */
void wire_frames_read(struct wire_intake *in,
    enum wire_edge (*edge)(struct wire_str line),
    void (*message)(struct wire_intake *in, struct wire_str bytes, size_t line));

/* The line without blanks and control characters at both ends. */
struct wire_str wire_frames_bare(struct wire_str line);

#endif
