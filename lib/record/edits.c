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

/* Byte of the incoming text where each cut began.  Made once for all that ask: a
 * story with 100,000 edits may have as many findings. */
static const size_t *
places(struct wire_record *rec, const struct wire_edit *edits, size_t n)
{
	struct wire_layer_value *layer = wire_record_layer(rec, WIRE_LAYER_EDITS);
	if (layer->places == NULL) {
		size_t *v = WIRE_NEW(rec, size_t, n), from = 0, place = 0;
		for (size_t i = 0; i < n; i++) {
			v[i] = place += edits[i].at - from;
			place += edits[i].cut.n;
			from = edits[i].at + edits[i].put;
		}
		layer->places = v;
	}
	return layer->places;
}

size_t
wire_to_incoming(struct wire_record *rec, size_t at)
{
	const struct wire_edit *edits;
	const size_t n = wire_edits(rec, &edits);
	size_t low = 0, high = n;	/* edits before `low` are not behind `at` */
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (edits[middle].at <= at)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == 0)
		return at;
	const struct wire_edit *e = &edits[low - 1];
	const size_t place = places(rec, edits, n)[low - 1];
	if (at < e->at + e->put)	/* in what was put: its beginning */
		return place;
	return place + e->cut.n + (at - e->at - e->put);
}

size_t
wire_from_incoming(struct wire_record *rec, size_t at)
{
	const struct wire_edit *edits;
	const size_t n = wire_edits(rec, &edits);
	const size_t *place = n == 0 ? NULL : places(rec, edits, n);
	size_t low = 0, high = n;	/* cuts before `low` are not behind `at` */
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (place[middle] <= at)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == 0)
		return at;
	const struct wire_edit *e = &edits[low - 1];
	const size_t cut_end = place[low - 1] + e->cut.n;
	return at < cut_end ? e->at : e->at + e->put + (at - cut_end);
}
