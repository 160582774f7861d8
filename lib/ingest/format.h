/*
 * format.h - a format of incoming copy: how it is known, and how it is read
 *
 * A format is a line in the table of ingest.c.  Its reader takes bytes from
 * in->input, fills a struct wire_story for every story that it finds, and hands
 * it to wire_intake_emit; what is broken goes to wire_source_reject, with the
 * line and column of the file.
 */
#ifndef WIRE_FORMAT_H
#define WIRE_FORMAT_H

#include "lib/filter/source.h"
#include "lib/ingest/input.h"
#include "lib/ingest/story.h"

enum { WIRE_NO_HEADLINE, WIRE_FIRST_LINE };	/* --headline */

struct wire_ingest_conf {
	const char *split;
	struct wire_list map;
	int from, headline;
};

struct wire_ingest {
	const struct wire_ingest_conf *conf;
	const struct wire_languages *languages;
	const struct wire_mapping *mapping;
	const struct wire_html *html;
	const struct wire_desk *desk;	/* words of wire copy and mail */
	bool pages;		/* a form feed ends a document */
	size_t blank_lines;	/* that end a document; 0: none do */
};

/* A file that is being read. */
struct wire_intake {
	const struct wire_ingest *ingest;
	struct wire_source *src;
	struct wire_input input;
	const char *format;	/* name of the format that is reading */
	struct wire_arena *batch;	/* of JSON that holds several stories; NULL:
				 * none yet */
	size_t number;		/* of stories that the file has had so far */
	struct wire_intake *nested;	/* for documents in this one; NULL: none yet */
};

/* How sure a format is that a file is one of its own. */
enum wire_likeness { WIRE_UNLIKE, WIRE_POSSIBLE, WIRE_LIKELY, WIRE_CERTAIN };

struct wire_format {
	const char *name;	/* for --from, and source.format */
	/* `head` is the beginning of the file, some kilobytes or all of it, as
	 * input.h hands it out; `name` the file's.  NULL: by --from alone. */
	enum wire_likeness (*looks)(struct wire_str head, const char *name);
	void (*read)(struct wire_intake *in);
};

/* Makes a record of the story, with an id, a source and a language if it has
 * none, and sends it on.  Its memory, the document's, is gone then. */
void wire_intake_emit(struct wire_intake *in, const struct wire_story *story);

/* The format that a document is most likely in: the one for text if it is like
 * none.  `name` as in looks(). */
const struct wire_format *wire_format_of(struct wire_str head, const char *name);

/* Reads a document that this one holds, such as an attachment.  The bytes must not
 * be in the document's memory. */
void wire_intake_nested(struct wire_intake *in, const struct wire_format *format,
    struct wire_str bytes);

extern const struct wire_format wire_format_records, wire_format_json,
    wire_format_html, wire_format_xml, wire_format_iptc7901,
    wire_format_anpa1312, wire_format_mail, wire_format_text;

#endif
