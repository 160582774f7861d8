/*
 * input.h - an incoming file as a stream of lines
 *
 * A byte order mark is dropped and UTF-16 becomes UTF-8; any other bytes are
 * handed on as they are.  A line comes in pieces, because it may be longer
 * than memory should hold.
 */
#ifndef WIRE_INGEST_INPUT_H
#define WIRE_INGEST_INPUT_H

#include "wirecopy/filter.h"

/* What a piece was ended by. */
enum wire_end {
	WIRE_END_PIECE,		/* nothing: the line goes on */
	WIRE_END_LINE,		/* LF, CR LF or CR */
	WIRE_END_PAGE,		/* form feed: the line goes on, on another page */
	WIRE_END_INPUT
};

enum wire_coding { WIRE_BYTES, WIRE_UTF16LE, WIRE_UTF16BE };

struct wire_input {
	struct wire_source *src;
	enum wire_coding coding;
	size_t line;			/* that the next piece is on, from 1 */
	struct wire_str window;		/* what has been read and not handed out */
	bool after_cr;			/* a LF that comes now is part of CR LF */
	bool ended;			/* nothing more to read */
	size_t nraw;			/* bytes of UTF-16 not decoded yet */
	unsigned char raw[16384];
	char utf8[24576];		/* 2 bytes of UTF-16 are at most 3 of UTF-8 */
};

/* Reads the beginning into the window, without a byte order mark.  `look`: so
 * much that a format can be known by it, some kilobytes; but records are known
 * by their first line, and no more is waited for. */
void wire_input_begin(struct wire_input *in, struct wire_source *src, bool look);

/* Bytes that are there already, instead of a source: they are the window. */
void wire_input_of(struct wire_input *in, struct wire_str bytes);

/* "utf-16le" or "utf-16be"; NULL: the bytes were handed on as they are. */
const char *wire_input_encoding(const struct wire_input *in);

/* Next piece of text.  CR, CR LF and LF end a line, a form feed a page if
 * `pages`.  The piece is lent until the next call. */
enum wire_end wire_input_text(struct wire_input *in, bool pages,
    struct wire_str *piece);

/* Next bytes, as many as there are; false at the end.  Lent until the next call;
 * lines are not counted. */
bool wire_input_bytes(struct wire_input *in, struct wire_str *piece);

/* Next piece of a file of records, where LF alone ends a line. */
enum wire_end wire_input_record(struct wire_input *in, struct wire_str *piece);

#endif
