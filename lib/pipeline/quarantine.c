/* quarantine.c - what was set aside, where it came from, and why */
#include <fcntl.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/pipeline/output.h"
#include "lib/record/json.h"
#include "wirecopy/diag.h"

bool
wire_quarantine_open(struct wire_quarantine *q, const char *path)
{
	int fd = -1;
	if (path != NULL &&
	    (fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666)) < 0)
		return false;
	q->count = 0;
	wire_output_open(&q->out, fd, path);
	return true;
}

static void
put_base64(struct wire_buf *b, struct wire_str s)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789+/";
	for (size_t i = 0; i < s.n; i += 3) {
		uint32_t v = 0;
		for (size_t k = 0; k < 3; k++)
			v = v << 8 | (i + k < s.n ? (unsigned char)s.p[i + k] : 0);
		for (size_t k = 0; k < 4; k++)
			wire_buf_char(b, k > s.n - i ? '=' :
			    digits[v >> (18 - 6 * k) & 63]);
	}
}

/* A file's name may be any bytes, and a reason may be cut off in a character. */
static void
put_repaired(struct wire_buf *b, struct wire_str s)
{
	wire_buf_char(b, '"');
	for (;;) {
		const size_t n = wire_utf8_valid(s);
		wire_json_put_chars(b, wire_str_sub(s, 0, n));
		if (n == s.n)
			break;
		wire_buf_add(b, WIRE_STR("\xef\xbf\xbd"));
		s = wire_str_sub(s, n + 1, s.n);
	}
	wire_buf_char(b, '"');
}

static void
put_head(struct wire_buf *b, const char *stage, const char *file, size_t line,
    size_t column, const char *reason)
{
	wire_buf_add(b, WIRE_STR("{\"file\":"));
	put_repaired(b, wire_str_of(file));
	wire_buf_printf(b, ",\"line\":%zu", line);
	if (column > 0)
		wire_buf_printf(b, ",\"column\":%zu", column);
	wire_buf_add(b, WIRE_STR(",\"stage\":"));
	wire_json_put_string(b, wire_str_of(stage));
	wire_buf_add(b, WIRE_STR(",\"reason\":"));
	put_repaired(b, wire_str_of(reason));
}

void
wire_quarantine_put(struct wire_quarantine *q, const char *stage,
    const char *file, size_t line, size_t column, const char *reason,
    struct wire_str input)
{
	struct wire_buf *b = &q->out.buf;
	q->count++;
	if (q->out.fd < 0) {
		wire_say(file, line, column, "set aside: %s", reason);
		return;
	}
	put_head(b, stage, file, line, column, reason);
	if (wire_utf8_valid(input) == input.n) {
		wire_buf_add(b, WIRE_STR(",\"input\":"));
		wire_json_put_string(b, input);
	} else {
		wire_buf_add(b, WIRE_STR(",\"input_base64\":\""));
		put_base64(b, input);
		wire_buf_char(b, '"');
	}
	wire_buf_add(b, WIRE_STR("}\n"));
	wire_output_flush(&q->out);
}

void
wire_quarantine_begin(struct wire_quarantine *q, const char *stage,
    const char *file, size_t line, const char *reason)
{
	q->count++;
	if (q->out.fd < 0) {
		wire_say(file, line, 0, "set aside: %s", reason);
		return;
	}
	put_head(&q->out.buf, stage, file, line, 0, reason);
	wire_buf_add(&q->out.buf, WIRE_STR(",\"input_base64\":["));
}

/* A piece may end anywhere, a base64 group may not: each is a string. */
void
wire_quarantine_piece(struct wire_quarantine *q, struct wire_str bytes)
{
	if (q->out.fd < 0)
		return;
	wire_buf_char(&q->out.buf, '"');
	put_base64(&q->out.buf, bytes);
	wire_buf_add(&q->out.buf, WIRE_STR("\","));
	wire_output_record(&q->out);
}

void
wire_quarantine_end(struct wire_quarantine *q)
{
	if (q->out.fd < 0)
		return;
	wire_buf_add(&q->out.buf, WIRE_STR("\"\"]}\n"));
	wire_output_flush(&q->out);
}

void
wire_quarantine_close(struct wire_quarantine *q)
{
	if (q->out.fd >= 0)
		wire_output_close(&q->out);
	else
		wire_arena_free(&q->out.arena);
}
