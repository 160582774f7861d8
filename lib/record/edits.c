/* edits.c - between the text as it is and the text as it came in */
#include "lib/base/buf.h"
#include "lib/base/str.h"
#include "lib/record/record.h"

struct wire_str
wire_incoming_text(struct wire_record *rec)
{
	const struct wire_str text = wire_text(rec);
	const struct wire_edit *edits;
	const size_t n = wire_edits(rec, &edits);
	if (n == 0)
		return text;
	struct wire_buf b = wire_record_buf(rec);
	size_t from = 0;
	for (size_t i = 0; i < n; i++) {
		wire_buf_add(&b, wire_str_sub(text, from, edits[i].at));
		wire_buf_add(&b, edits[i].cut);
		from = edits[i].at + edits[i].put;
	}
	wire_buf_add(&b, wire_str_sub(text, from, text.n));
	return wire_buf_str(&b);
}

size_t
wire_to_incoming(struct wire_record *rec, size_t at)
{
	const struct wire_edit *edits;
	const size_t n = wire_edits(rec, &edits);
	size_t out = at;
	for (size_t i = 0; i < n && edits[i].at <= at; i++) {
		const struct wire_edit *e = &edits[i];
		if (at < e->at + e->put)	/* in what was put: its beginning */
			return out - (at - e->at);
		out = out - e->put + e->cut.n;
	}
	return out;
}

size_t
wire_from_incoming(struct wire_record *rec, size_t at)
{
	const struct wire_edit *edits;
	const size_t n = wire_edits(rec, &edits);
	size_t shift_cut = 0, shift_put = 0;
	for (size_t i = 0; i < n; i++) {
		const struct wire_edit *e = &edits[i];
		const size_t place = e->at - shift_put + shift_cut;
		if (at < place)
			break;
		if (at < place + e->cut.n)
			return e->at;
		shift_cut += e->cut.n;
		shift_put += e->put;
	}
	return at - shift_cut + shift_put;
}
