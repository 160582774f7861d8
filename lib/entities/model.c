/* model.c - what the tagger has learned, as one block of bytes */
#include "lib/entities/model.h"

#include <stdio.h>
#include <string.h>

#include "lib/filter/env.h"

bool
label_follows(int a, int b)
{
	const bool open = a > 0 &&
	    (label_place(a) == BEGIN || label_place(a) == INSIDE);
	const bool goes_on = b > 0 &&
	    (label_place(b) == INSIDE || label_place(b) == LAST);

	return open == goes_on && (!open || label_type(a) == label_type(b));
}

static bool
power_of_two(uint32_t n)
{
	return n > 0 && (n & (n - 1)) == 0;
}

bool
entity_model_map(struct model *m, struct wire_str bytes, const char **why)
{
	struct model_header h;
	const char *p = bytes.p + sizeof(h);

	if (bytes.n < sizeof(h) || memcmp(bytes.p, "wiretag", 8) != 0) {
		*why = "not a model of train-entities";
		return false;
	}
	memcpy(&h, bytes.p, sizeof(h));
	if (h.order != MODEL_ORDER || h.version != MODEL_VERSION) {
		*why = "a model of another version, or made on another kind of machine";
		return false;
	}
	const uint64_t size = sizeof(h) + 2 * sizeof(int16_t) * ROW * ROW / 2 +
	    8 * (uint64_t)h.nwords + (4 + ROW) * (uint64_t)h.nkeys;
	if (!power_of_two(h.nwords) || !power_of_two(h.nkeys) || size != bytes.n) {
		*why = "a damaged model: its size is not what its head says";
		return false;
	}
	*m = (struct model){ .nwords = h.nwords, .nkeys = h.nkeys, .unit = h.unit };
	m->follows = (const void *)p;
	p += sizeof(int16_t) * ROW * ROW;
	m->words = (const void *)p;
	p += 4 * (size_t)h.nwords;
	m->clusters = (const void *)p;
	p += 4 * (size_t)h.nwords;
	m->keys = (const void *)p;
	p += 4 * (size_t)h.nkeys;
	m->weights = (const void *)p;
	return true;
}

bool
entity_model_load(struct wire_env *env, const char *language, struct model *m)
{
	struct wire_str bytes;
	const char *file, *why;
	char name[96];

	*m = (struct model){ .words = NULL };
	snprintf(name, sizeof(name), "%s/entities.model", language);
	if (!wire_env_data(env, name, &bytes, &file))
		return false;
	if (!entity_model_map(m, bytes, &why))
		wire_env_fail(env, file, 0, 0, "%s", why);
	return true;
}

void
entity_model_read(struct wire_env *env, const char *file, struct model *m)
{
	const char *why;

	if (!entity_model_map(m, wire_env_bytes(env, file), &why))
		wire_env_fail(env, file, 0, 0, "%s", why);
}

/* Slot of the key, or SIZE_MAX.  A table that is full, as only a damaged one
 * is, ends the search after a while. */
static size_t
slot_of(const uint32_t *keys, uint32_t slots, uint32_t key)
{
	uint32_t i = key & (slots - 1);

	for (int probes = 0; probes < 64; probes++) {
		if (keys[i] == key)
			return i;
		if (keys[i] == 0)
			return SIZE_MAX;
		i = (i + 1) & (slots - 1);
	}
	return SIZE_MAX;
}

const int8_t *
entity_model_row(const struct model *m, uint32_t feature)
{
	const size_t i = slot_of(m->keys, m->nkeys, feature);

	return i == SIZE_MAX ? NULL : m->weights + i * ROW;
}

uint32_t
entity_model_word_key(uint64_t folded)
{
	const uint32_t key = (uint32_t)(folded >> 32) ^ (uint32_t)folded;

	return key == 0 ? 1 : key;
}

struct clusters
entity_model_clusters(const struct model *m, uint64_t folded)
{
	const size_t i = m->nwords == 0 ? SIZE_MAX :
	    slot_of(m->words, m->nwords, entity_model_word_key(folded));
	const uint32_t v = i == SIZE_MAX ? 0 : m->clusters[i];

	return (struct clusters){ { v & 0xff, v >> 8 & 0x3ff, v >> 18 } };
}
