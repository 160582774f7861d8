/* hash.h - one hash for all tables: fixed seed, so output never depends on it */
#ifndef WIRE_HASH_H
#define WIRE_HASH_H

#include "wirecopy/record.h"

/* Continue a hash over more bytes; begin with h = 0. */
static inline uint64_t
wire_hash(uint64_t h, struct wire_str s)
{
	h ^= 0xcbf29ce484222325u;
	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 0x100000001b3u;
	return h ^ h >> 29;
}

#endif
