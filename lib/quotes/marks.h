/*
 * marks.h - which quotation mark belongs to which
 *
 * “ ” " '' `` „ « » ‹ › ‘ ‚ ’ and ' are paired inside a paragraph (a line of the
 * text), nested up to 8 deep.  Apostrophes, feet and inches are not marks.  A
 * mark that is never closed ends with its paragraph, or where the next one of
 * its kind opens: it never swallows more.  Linear in the text.
 */
#ifndef WIRE_MARKS_H
#define WIRE_MARKS_H

#include "wirecopy/record.h"

enum wire_mark_style {
	WIRE_MARK_CURLY,	/* “ ” */
	WIRE_MARK_STRAIGHT,	/* " */
	WIRE_MARK_DOUBLED,	/* '' and `` */
	WIRE_MARK_LOW,		/* „ “ or „ ” */
	WIRE_MARK_ANGLE,	/* « » or » « */
	WIRE_MARK_CURLY_SINGLE,	/* ‘ ’ and ‚ ‘ */
	WIRE_MARK_STRAIGHT_SINGLE,	/* ' */
	WIRE_MARK_ANGLE_SINGLE	/* ‹ › */
};

enum {	/* flags */
	WIRE_MARK_UNCLOSED = 1,	/* no closing mark: runs to `end` all the same */
	WIRE_MARK_UNOPENED = 2,	/* a closing mark alone: [start, end) is the mark */
	WIRE_MARK_REOPENED = 4,	/* not closed, because the next paragraph goes on */
	WIRE_MARK_CONTINUES = 8	/* goes on from the paragraph before */
};

struct wire_marks {
	size_t start, end;	/* bytes of the text, marks included */
	uint8_t open, close;	/* bytes the marks take; close 0: unclosed */
	uint8_t style, flags;	/* style of the opening mark */
	uint8_t close_style;	/* differs if marks are mixed: “…" */
	uint8_t depth;		/* 0: not inside another */
};

/* All pairs of the text, in the order of their starts; lent by `rec`. */
size_t wire_quote_marks(struct wire_record *rec, const struct wire_marks **out);

#endif
