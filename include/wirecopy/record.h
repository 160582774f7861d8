/*
 * record.h - one news story: its members, its text, its layers
 *
 * A record is one JSON object that came on one line (wirecopy-record(5)).
 * The line stays as it came; a filter reads what it needs and sets what it
 * owns, and every other member leaves byte for byte.
 *
 * Units.     Every offset and length here is in bytes of the decoded UTF-8
 *            `text`, half-open.  Code points exist on the wire alone; reading
 *            and writing convert, and nothing else does.
 * Ownership. What a function here returns, and what wire_alloc gives, lives
 *            until the record has been written.  Nothing is freed by hand.
 *            A wire_str borrows: it never owns and is not NUL-ended.
 *            Setters keep the arrays and bytes they are given, uncopied: hand
 *            over memory that lives as long as the record.
 * Errors.    A getter whose member cannot be read (wrong type, offset outside
 *            the text, lone surrogate …), an allocation past the ceiling and
 *            wire_reject() do not return: the record is set aside with the
 *            reason, and the filter's apply() is left.  So no call here has an
 *            error to check, and a filter must hold nothing that needs
 *            releasing while it calls them.
 * Threads.   A record belongs to one thread.
 */
#ifndef WIRECOPY_RECORD_H
#define WIRECOPY_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct wire_str {
	const char *p;		/* NULL: absent, which is not the same as empty */
	size_t n;
};
#define WIRE_STR(literal) ((struct wire_str){ (literal), sizeof(literal) - 1 })

struct wire_span {
	size_t start, end;
};

struct wire_record;

/* ---- memory and failure ------------------------------------------------ */

/* n bytes, aligned for anything, not cleared.  Never NULL. */
void *wire_alloc(struct wire_record *rec, size_t n);
#define WIRE_NEW(rec, type, count) \
	((type *)wire_alloc_array((rec), (count), sizeof(type)))
void *wire_alloc_array(struct wire_record *rec, size_t count, size_t size);

/* Sets the record aside; the reason is one line for a person. */
_Noreturn void wire_reject(struct wire_record *rec, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* Counts the record as failed: the run goes on and exits with 1. */
void wire_mark_failed(struct wire_record *rec);

/* Prints bytes where the record would have been written.  Only a filter whose
 * prints() says so, which then returns WIRE_DROP. */
void wire_print(struct wire_record *rec, struct wire_str bytes);
void wire_printf(struct wire_record *rec, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* Name of the input ("-" for standard input) and the line the record was on. */
const char *wire_input_name(const struct wire_record *rec);
size_t wire_input_line(const struct wire_record *rec);

/* ---- members ------------------------------------------------------------ */

/* The member's value as it came; false if absent. */
bool wire_get_json(struct wire_record *rec, const char *name,
    struct wire_str *json);
/* The decoded string; false if absent or null; another type is rejected. */
bool wire_get_string(struct wire_record *rec, const char *name,
    struct wire_str *utf8);

/* A member that is there is replaced in place, another is appended. */
void wire_set_json(struct wire_record *rec, const char *name,
    struct wire_str json);
void wire_set_string(struct wire_record *rec, const char *name,
    struct wire_str utf8);
void wire_delete(struct wire_record *rec, const char *name);

/* ---- the text ----------------------------------------------------------- */

/* The body; "" if absent.  A line break ends a paragraph. */
struct wire_str wire_text(struct wire_record *rec);

/* Replaces the body.  If it differs, the layers whose offsets were the old
 * text's go: sentences, entities, quotes, summary, findings, blocks, and
 * what segment tells of itself, tokens and details. */
void wire_set_text(struct wire_record *rec, struct wire_str utf8);

/* Code points before byte `at` of the text, and the byte where code point
 * `cp` begins.  Cheap in any order, cheapest in ascending order. */
size_t wire_codepoint(struct wire_record *rec, size_t at);
size_t wire_byte(struct wire_record *rec, size_t cp);

/* ---- layers -------------------------------------------------------------
 * Getters return the count and lend the array, in text order; 0 if absent.
 * wire_has() tells absent from empty.  Absent strings are {NULL, 0}. */

bool wire_has(struct wire_record *rec, const char *name);

/* A paragraph of a marked-up document: one line of the text. */
struct wire_block {
	size_t start, end;
	struct wire_str tag;	/* of the element that holds it: "p" */
	struct wire_str path;	/* of open elements, outermost first:
				 * "body:2>div#main.story:9>p:10" */
	size_t links;		/* code points of it that are links */
};
size_t wire_blocks(struct wire_record *rec, const struct wire_block **out);
void wire_set_blocks(struct wire_record *rec, const struct wire_block *v,
    size_t n);

size_t wire_sentences(struct wire_record *rec, const struct wire_span **out);
void wire_set_sentences(struct wire_record *rec, const struct wire_span *v,
    size_t n);

enum wire_entity_type {
	WIRE_PERSON, WIRE_ORGANIZATION, WIRE_PLACE, WIRE_FACILITY, WIRE_GROUP,
	WIRE_EVENT, WIRE_WORK, WIRE_DATE, WIRE_TIME, WIRE_MONEY, WIRE_PERCENT,
	WIRE_URL, WIRE_EMAIL, WIRE_HANDLE, WIRE_HASHTAG,
	WIRE_ENTITY_OTHER	/* a type of somebody else's; never written */
};
extern const char *const wire_entity_names[WIRE_ENTITY_OTHER + 1];

struct wire_entity {
	size_t start, end;
	enum wire_entity_type type;
	struct wire_str name;	/* fullest form in the story */
	struct wire_str id;	/* same for all mentions of one thing: "e1" */
	struct wire_str ref;	/* identifier from a gazetteer */
	struct wire_str title;	/* "Defence Minister" */
	struct wire_str value;	/* "2025-11-07", "USD 3200000" */
	struct wire_str rule;	/* what made the span */
	struct wire_str why;	/* the same, and where it stands: "list a.tsv:7" */
};
size_t wire_entities(struct wire_record *rec, const struct wire_entity **out);
void wire_set_entities(struct wire_record *rec, const struct wire_entity *v,
    size_t n);

enum wire_quote_kind {
	WIRE_DIRECT, WIRE_MIXED, WIRE_INDIRECT,
	WIRE_SCARE, WIRE_TITLE	/* in marks, but nobody said it */
};
extern const char *const wire_quote_names[5];

struct wire_source_ref {
	size_t start, end;	/* start == end: no source */
	struct wire_str name;	/* of the person a pronoun stands for, too */
	struct wire_str entity;	/* id of an entity */
	bool anonymous;		/* asked not to be named */
};
struct wire_quote {
	size_t start, end;	/* first to last piece */
	const struct wire_span *spans;
	size_t nspans;
	enum wire_quote_kind kind;
	struct wire_source_ref source;
	struct wire_span cue;	/* start == end: none */
	unsigned confidence;	/* hundredths, 0-100 */
	bool negated;		/* the source did not say it, or denied it */
	struct wire_str why;	/* what speaks for the confidence */
};
size_t wire_quotes(struct wire_record *rec, const struct wire_quote **out);
void wire_set_quotes(struct wire_record *rec, const struct wire_quote *v,
    size_t n);

struct wire_summary {
	const size_t *sentences;	/* indices into the sentence layer */
	size_t n;
	struct wire_str text;
	struct wire_str resolved;	/* JSON: names that stand for pronouns */
	struct wire_str why;		/* JSON: scores, and what is left out for what */
};
bool wire_get_summary(struct wire_record *rec, struct wire_summary *out);
void wire_set_summary(struct wire_record *rec, const struct wire_summary *s);

struct wire_dateline {
	const struct wire_str *places;
	size_t nplaces;
	struct wire_str date;	/* RFC 3339 date, or as written */
	struct wire_str agency;
	struct wire_str text;	/* "Islamabad/Kabul –" */
};
bool wire_get_dateline(struct wire_record *rec, struct wire_dateline *out);
void wire_set_dateline(struct wire_record *rec, const struct wire_dateline *d);

/* ---- edits: what was taken out of the incoming text, or changed ---------- */

struct wire_edit {
	size_t at;		/* byte of the current text */
	struct wire_str cut;	/* what the incoming text had there */
	size_t put;		/* bytes of the current text that replace it */
	struct wire_str kind;	/* "embed", "related", "credit", … */
	struct wire_str author, handle, date;	/* read from an embedded post */
	const struct wire_str *links;
	size_t nlinks;
};
size_t wire_edits(struct wire_record *rec, const struct wire_edit **out);
void wire_set_edits(struct wire_record *rec, const struct wire_edit *v,
    size_t n);

/* The text as it came in, every cut put back. */
struct wire_str wire_incoming_text(struct wire_record *rec);

/* Byte of the incoming text that byte `at` of the current text was, and back.
 * Of a place that was cut out, the byte of the current text where it stood; of
 * a place with a cut before it, the byte behind the cut: so map the end of a
 * span as wire_to_incoming(end - 1) + 1. */
size_t wire_to_incoming(struct wire_record *rec, size_t at);
size_t wire_from_incoming(struct wire_record *rec, size_t at);

/* ---- findings ------------------------------------------------------------ */

enum wire_level { WIRE_INFO, WIRE_WARNING, WIRE_ERROR };
extern const char *const wire_level_names[3];

struct wire_finding {
	struct wire_str rule;		/* "embed.post-link" */
	enum wire_level level;
	size_t start, end;		/* in the current text */
	size_t line, column;		/* of the incoming file, from 1; code points */
	size_t end_line, end_column;	/* the place after the last character */
	struct wire_str message;
	struct wire_str fix;		/* replacement; absent: none offered */
};
size_t wire_findings(struct wire_record *rec, const struct wire_finding **out);
void wire_set_findings(struct wire_record *rec, const struct wire_finding *v,
    size_t n);

#endif
