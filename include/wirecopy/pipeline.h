/*
 * pipeline.h - running filters, one after another, in this process
 *
 * A program of one filter and the driver's fused stages run the same loop:
 * read a record, apply every stage to it, write it.
 */
#ifndef WIRECOPY_PIPELINE_H
#define WIRECOPY_PIPELINE_H

#include <stdio.h>

#include "wirecopy/filter.h"

/* All filters there are, in the order of a full pipeline; ended by NULL. */
extern const struct wire_filter *const wire_filters[];
const struct wire_filter *wire_filter_find(const char *name);

/* Places in a text are counted in 32 bits, and what is not UTF-8 may become three
 * times as long (--lenient). */
enum { WIRE_LARGEST_RECORD = 1 << 30 };

struct wire_stage {
	const struct wire_filter *filter;
	const void *conf;
	/* Where it was configured, for what open() has against it; file NULL:
	 * on the command line. */
	const char *file;
	size_t line, column;
};

struct wire_run {
	const struct wire_stage *stages;
	size_t nstages;
	/* Files and directories to read, NULL-ended; NULL or empty: `in`.
	 * *.ndjson and *.jsonl hold records; anything else is a document, made
	 * into records by the first stage if that is a reader, else by ingest
	 * with its defaults.  Directories are walked in the order of names. */
	char *const *inputs;
	/* Instead of inputs: a directory whose files are read as they arrive,
	 * until a signal ends the run; or NULL.  `state` is the file that keeps
	 * count of them; NULL: .wirecopy-state in the directory. */
	const char *follow, *state;
	int in, out;		/* file descriptors */

	const char *data_dir;	/* --data, or NULL */
	const char *quarantine;	/* file for records set aside; NULL: stderr */
	double quarantine_max;	/* share of the records above which the run
				 * fails with 1, 0-1; 0: no limit */
	size_t max_record;	/* bytes, up to WIRE_LARGEST_RECORD; 0: 16 MiB */
	bool strict;		/* exit 1 if a record was set aside */
	bool lenient;		/* U+FFFD for bad bytes and lone surrogates */
	bool stats;		/* a table per stage on stderr at the end */
	bool progress;		/* a line on stderr while running */
};

/* Runs it; returns the exit code (diag.h).  Diagnostics go to stderr. */
int wire_run(const struct wire_run *run);

/* Opens every stage and closes it again: all mistakes in configuration, none
 * in input.  Returns 0 or 2. */
int wire_run_check(const struct wire_run *run);

#endif
