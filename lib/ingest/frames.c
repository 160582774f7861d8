/* frames.c - the messages of a wire file */
#include "lib/ingest/frames.h"

#include "lib/base/str.h"
#include "lib/ingest/gather.h"

struct frames {
	struct wire_intake *in;
	enum wire_edge (*edge)(struct wire_str line);
	void (*message)(struct wire_intake *in, struct wire_str bytes,
	    size_t line);
	struct wire_gather g;
	size_t line;		/* of the file, that is being read */
	size_t line_at;		/* byte of the message where it begins */
	bool framed;		/* the message began with SOH */
	bool has_text;
};

static bool
is_blank(char c)
{
	return (unsigned char)c <= ' ' || c == 0x7f;
}

struct wire_str
wire_frames_bare(struct wire_str s)
{
	while (s.n > 0 && is_blank(s.p[0]))
		s = wire_str_sub(s, 1, s.n);
	while (s.n > 0 && is_blank(s.p[s.n - 1]))
		s.n--;
	return s;
}

static void
end_message(struct frames *f)
{
	if (f->g.too_long && f->g.n > 0)
		wire_gather_reject(&f->g);
	else if (f->has_text)
		f->message(f->in, (struct wire_str){ f->g.p, f->g.n }, f->g.line);
	wire_gather_forget(&f->g);
	f->g.too_long = f->framed = f->has_text = false;
	f->g.line = f->line;
	f->line_at = 0;
}

/* What is blank before a message, such as DEL after EOT, is dropped. */
static void
add(struct frames *f, struct wire_str s)
{
	const bool framed = s.n > 0 && s.p[0] == WIRE_SOH;
	const bool text = wire_frames_bare(s).n > 0;

	f->framed |= framed;
	f->has_text |= text;
	if (!f->framed && !f->has_text) {
		f->g.line = f->line + 1;
		return;
	}
	wire_gather_add(&f->g, s);
	if (f->g.n == 0)	/* has been set aside */
		f->line_at = 0;
}

/* Adds the piece, cut at the control characters that begin or end a message. */
static void
add_framed(struct frames *f, struct wire_str piece)
{
	size_t from = 0;

	for (size_t i = 0; i < piece.n; i++) {
		if (piece.p[i] != WIRE_SOH && piece.p[i] != WIRE_EOT)
			continue;
		add(f, wire_str_sub(piece, from, i));
		end_message(f);
		from = piece.p[i] == WIRE_SOH ? i : i + 1;
	}
	add(f, wire_str_sub(piece, from, piece.n));
}

static void
end_line(struct frames *f)
{
	const struct wire_str line = f->g.n == 0 ? WIRE_STR("") :
	    (struct wire_str){ f->g.p + f->line_at, f->g.n - f->line_at };
	const enum wire_edge edge = f->edge(line);
	char header[128];

	if (edge == WIRE_OPENS && !f->framed && f->line_at > 0 &&
	    line.n <= sizeof(header)) {
		const struct wire_str copy = { header, line.n };

		memcpy(header, line.p, line.n);
		f->g.n = f->line_at;
		end_message(f);
		add(f, copy);
	}
	add(f, WIRE_STR("\n"));
	f->line_at = f->g.n;
	if (edge == WIRE_CLOSES)
		end_message(f);
}

void
wire_frames_read(struct wire_intake *in,
    enum wire_edge (*edge)(struct wire_str line),
    void (*message)(struct wire_intake *in, struct wire_str bytes, size_t line))
{
	struct frames f = { .in = in, .edge = edge, .message = message,
	    .g = { .src = in->src, .line = 1 } };
	enum wire_end end;

	do {
		struct wire_str piece;

		f.line = in->input.line;
		end = wire_input_text(&in->input, false, &piece);
		add_framed(&f, piece);
		if (end == WIRE_END_LINE)
			end_line(&f);
	} while (end != WIRE_END_INPUT);
	f.line = in->input.line;
	end_message(&f);
}
