/*
 * json.h - reading and writing JSON values inside a record
 *
 * The reader walks JSON that the record scanner has checked already, so it has
 * no syntax errors to report; types are the caller's to check.
 */
#ifndef WIRE_JSON_H
#define WIRE_JSON_H

#include "lib/base/buf.h"
#include "wirecopy/record.h"

struct wire_json {
	const char *p, *end;
};

/* A cursor at the value. */
struct wire_json wire_json_of(struct wire_str json);

/* '{' '[' '"' '0' (number) 't' 'f' 'n'; 0 at the end. */
char wire_json_type(struct wire_json *j);

/* Steps into an array or object: false if it is empty. */
bool wire_json_enter(struct wire_json *j);
/* Past the comma to the next element, or past the end: false. */
bool wire_json_more(struct wire_json *j);
/* In an object: the key, decoded into rec's memory if it has escapes. */
struct wire_str wire_json_key(struct wire_json *j, struct wire_record *rec);
/* The value as it stands; steps over it. */
struct wire_str wire_json_raw(struct wire_json *j);
/* A string, decoded; rejects the record if it is not one or cannot be. `what`
 * is for the message. */
struct wire_str wire_json_string(struct wire_json *j, struct wire_record *rec,
    const char *what);
/* A whole number from 0; rejects anything else. */
size_t wire_json_uint(struct wire_json *j, struct wire_record *rec,
    const char *what);

/* Writes a string with its quotation marks and the fewest escapes. */
void wire_json_put_string(struct wire_buf *b, struct wire_str utf8);
/* The same without the marks. */
void wire_json_put_chars(struct wire_buf *b, struct wire_str utf8);

#endif
