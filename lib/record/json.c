/* json.c - reading and writing JSON values inside a record */
#include "lib/record/json.h"

#include "lib/record/record.h"
#include "lib/record/scan.h"

struct wire_json
wire_json_of(struct wire_str json)
{
	return (struct wire_json){ json.p, json.p + json.n };
}

static void
blanks(struct wire_json *j)
{
	while (j->p < j->end &&
	    (*j->p == ' ' || *j->p == '\t' || *j->p == '\r'))
		j->p++;
}

char
wire_json_type(struct wire_json *j)
{
	blanks(j);
	if (j->p == j->end)
		return 0;
	return *j->p == '-' || (*j->p >= '0' && *j->p <= '9') ? '0' : *j->p;
}

bool
wire_json_enter(struct wire_json *j)
{
	blanks(j);
	j->p++;
	blanks(j);
	if (*j->p != ']' && *j->p != '}')
		return true;
	j->p++;
	return false;
}

bool
wire_json_more(struct wire_json *j)
{
	blanks(j);
	return *j->p++ == ',';
}

struct wire_str
wire_json_raw(struct wire_json *j)
{
	blanks(j);
	struct wire_scan s = { .p = j->p, .end = j->end };
	const char *from = j->p;
	wire_scan_value(&s, 0);
	j->p = s.p;
	return (struct wire_str){ from, (size_t)(s.p - from) };
}

/* Decoded contents of a raw string with its marks; p NULL: cannot be. */
static struct wire_str
decoded(struct wire_record *rec, struct wire_str raw)
{
	const struct wire_str s = { raw.p + 1, raw.n - 2 };
	if (memchr(s.p, '\\', s.n) == NULL)
		return s;
	char *out = wire_alloc(rec, s.n);
	const size_t n = wire_unescape(out, s, wire_record_lenient(rec));
	return n == SIZE_MAX ? (struct wire_str){ NULL, 0 } :
	    (struct wire_str){ out, n };
}

struct wire_str
wire_json_string(struct wire_json *j, struct wire_record *rec, const char *what)
{
	if (wire_json_type(j) != '"')
		wire_reject(rec, "%s is not a string", what);
	const struct wire_str s = decoded(rec, wire_json_raw(j));
	if (s.p == NULL)
		wire_reject(rec, "%s has a lone surrogate", what);
	return s;
}

struct wire_str
wire_json_key(struct wire_json *j, struct wire_record *rec)
{
	blanks(j);
	const struct wire_str raw = wire_json_raw(j);
	const struct wire_str s = decoded(rec, raw);
	blanks(j);
	j->p++;		/* the colon */
	return s.p == NULL ? raw : s;
}

size_t
wire_json_uint(struct wire_json *j, struct wire_record *rec, const char *what)
{
	const struct wire_str raw =
	    wire_json_type(j) == '0' ? wire_json_raw(j) : WIRE_STR("?");
	size_t v = 0;
	for (size_t i = 0; i < raw.n; i++) {
		if (raw.p[i] < '0' || raw.p[i] > '9' || i > 15)
			wire_reject(rec, "%s is not a whole number from 0", what);
		v = v * 10 + (size_t)(raw.p[i] - '0');
	}
	return v;
}

void
wire_json_put_chars(struct wire_buf *b, struct wire_str s)
{
	static const char hex[] = "0123456789abcdef";
	const char *p = s.p, *const end = s.p + s.n;
	while (p < end) {
		const char *from = p;
		for (;;) {
			p += wire_scan_plain(p, end);
			if (p == end || (unsigned char)*p < 0x80)
				break;
			p++;	/* part of a longer character */
		}
		wire_buf_add(b, (struct wire_str){ from, (size_t)(p - from) });
		if (p == end)
			break;
		const char c = *p++;
		switch (c) {
		case '"': wire_buf_add(b, WIRE_STR("\\\"")); break;
		case '\\': wire_buf_add(b, WIRE_STR("\\\\")); break;
		case '\n': wire_buf_add(b, WIRE_STR("\\n")); break;
		case '\r': wire_buf_add(b, WIRE_STR("\\r")); break;
		case '\t': wire_buf_add(b, WIRE_STR("\\t")); break;
		case '\b': wire_buf_add(b, WIRE_STR("\\b")); break;
		case '\f': wire_buf_add(b, WIRE_STR("\\f")); break;
		default:
			wire_buf_add(b, WIRE_STR("\\u00"));
			wire_buf_char(b, hex[c >> 4 & 15]);
			wire_buf_char(b, hex[c & 15]);
		}
	}
}

void
wire_json_put_string(struct wire_buf *b, struct wire_str s)
{
	wire_buf_char(b, '"');
	wire_json_put_chars(b, s);
	wire_buf_char(b, '"');
}
