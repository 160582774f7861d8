/* output.h - whole records to a file descriptor, and records set aside */
#ifndef WIRE_OUTPUT_H
#define WIRE_OUTPUT_H

#include <sys/types.h>

#include "lib/base/buf.h"

/* Bytes wait in `buf` until it is full or the reader would block; what is
 * written ends at the end of a record.  An error ends the process: exit 3, or
 * by SIGPIPE, silently. */
struct wire_output {
	int fd;
	const char *name;	/* for messages */
	struct wire_arena arena;
	struct wire_buf buf;
	size_t bytes;		/* written so far */
	struct wire_str left;	/* by a run that was killed, see below */
};

void wire_output_open(struct wire_output *o, int fd, const char *name);
/* To be called behind every record. */
void wire_output_record(struct wire_output *o);
void wire_output_flush(struct wire_output *o);
/* Flushes, and waits until it is on the disk, where there is one. */
void wire_output_sync(struct wire_output *o);
/* Flushes and reports what only close tells: a full disk over NFS. */
void wire_output_close(struct wire_output *o);

/* When a run was killed while it wrote to this file, from byte `from` on: what
 * that has left is not written again.  Half a line at the end is cut off. */
void wire_output_resume(struct wire_output *o, off_t from);
/* Takes the record that begins at `start` of buf out again, if it was left. */
void wire_output_skip(struct wire_output *o, size_t start);
void wire_output_resumed(struct wire_output *o);

/* An arena's `fail` that says so, and ends the process: exit 3. */
void wire_out_of_memory(void *ctx, const char *why);

/* Opens those of 0, 1 and 2 that are closed, so that they can be neither read
 * nor written: the next file or pipe would get the number, and records with it. */
void wire_hold_descriptors(void);

/* The quarantine: one NDJSON line for each record that was set aside, appended
 * in one write so that several processes can share the file (but for lines too
 * long to hold).  Members: file, line, column, stage, reason, and input (or
 * input_base64 if it is not UTF-8).  Without a file the reason goes to standard
 * error, and the record nowhere. */
struct wire_quarantine {
	struct wire_output out;	/* .fd -1: none */
	size_t count;
};

/* path may be NULL.  False if the file cannot be opened; errno. */
bool wire_quarantine_open(struct wire_quarantine *q, const char *path);
void wire_quarantine_put(struct wire_quarantine *q, const char *stage,
    const char *file, size_t line, size_t column, const char *reason,
    struct wire_str input);
/* A line too long to hold: begin, pieces, end.  input_base64 is an array. */
void wire_quarantine_begin(struct wire_quarantine *q, const char *stage,
    const char *file, size_t line, const char *reason);
void wire_quarantine_piece(struct wire_quarantine *q, struct wire_str bytes);
void wire_quarantine_end(struct wire_quarantine *q);
void wire_quarantine_close(struct wire_quarantine *q);

#endif
