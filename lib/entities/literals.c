/*
 * literals.c - what is recognised by its shape: links, dates, times, amounts
 */
#include "lib/entities/literals.h"

static size_t
add_plain(struct story *s, size_t i)
{
	static const struct {
		uint8_t kind;
		enum wire_entity_type type;
		const char *rule;
	} plain[] = {
		{ WIRE_TOKEN_URL, WIRE_URL, "link" },
		{ WIRE_TOKEN_EMAIL, WIRE_EMAIL, "address" },
		{ WIRE_TOKEN_HANDLE, WIRE_HANDLE, "handle" },
		{ WIRE_TOKEN_HASHTAG, WIRE_HASHTAG, "hashtag" },
	};

	for (size_t k = 0; k < sizeof(plain) / sizeof(*plain); k++)
		if (s->v[i].kind == plain[k].kind) {
			story_add(s, i, i + 1, plain[k].type, plain[k].rule);
			return i + 1;
		}
	return i;
}

static size_t
literal(struct dates *d, size_t i)
{
	struct story *const s = d->s;
	size_t last;

	if ((last = amounts_at(s, i)) > i)
		return last;
	if (begins_digit(s, i) || s->v[i].kind == WIRE_TOKEN_WORD)
		return dates_at(d, i);
	return add_plain(s, i);
}

void
entities_literals(struct story *s)
{
	struct dates d;

	dates_begin(&d, s);
	for (size_t i = 0; i < s->n;) {
		const size_t last = literal(&d, i);

		for (size_t k = i; k < last; k++)
			s->flags[k] |= TAKEN;
		i = last > i ? last : i + 1;
	}
}
