/*
 * model.h - what the tagger has learned, as one block of bytes
 *
 * Word clusters, a row of weights for each feature, and weights for what may
 * follow what.  The file is laid out as it is used: it is mapped, not read.
 * Integers are little-endian; all tables are open addressing with linear probing.
 */
#ifndef WIRE_ENTITY_MODEL_H
#define WIRE_ENTITY_MODEL_H

#include "wirecopy/filter.h"

/* Labels: 0 is no name; of type t, 1 + 4 * t + one of these. */
enum { BEGIN, INSIDE, LAST, UNIT };
enum {
	NLABELS = 1 + 4 * (WIRE_WORK + 1),
	ROW = 32		/* weights of a feature, the last ones unused */
};

static inline int
label_of(unsigned type, int place)
{
	return 1 + 4 * (int)type + place;
}
static inline unsigned
label_type(int label)
{
	return (unsigned)(label - 1) / 4;
}
static inline int
label_place(int label)
{
	return (label - 1) % 4;
}

/* Place of token i in a name [first, last). */
static inline int
label_place_in(size_t i, size_t first, size_t last)
{
	return last - first == 1 ? UNIT : i == first ? BEGIN :
	    i + 1 == last ? LAST : INSIDE;
}

/* May label b follow a?  -1 is the start or the end. */
bool label_follows(int a, int b);

enum {
	CLUSTERINGS = 3,
	CLUSTER_BITS = 10	/* of the second, more than of the first */
};
struct clusters {
	uint32_t of[CLUSTERINGS];	/* from 1; 0: an unknown word */
};

struct model {
	const uint32_t *words;		/* keys of the cluster table, 0: free */
	const uint32_t *clusters;	/* their clusters: 8, 10 and 14 bits */
	const uint32_t *keys;		/* features, 0: free */
	const int8_t *weights;		/* ROW for each of keys */
	const int16_t *follows;		/* ROW x ROW: weight of b after a */
	uint32_t nwords, nkeys;		/* slots: powers of two */
	uint32_t unit;			/* what a weight of 1 is; see MODEL_UNITS */
};

enum {
	MODEL_VERSION = 2, MODEL_ORDER = 0x01020304,
	MODEL_UNITS = 1 << 24		/* so many of them make odds of e to 1 */
};
struct model_header {
	char magic[8];			/* "wiretag" */
	uint32_t version, order;	/* of bytes */
	uint32_t nwords, nkeys;
	uint32_t unit;
};

/* Checks the bytes, which must outlive the model; `why` says what is wrong. */
bool entity_model_map(struct model *m, struct wire_str bytes, const char **why);

/* The model LANGUAGE/entities.model of the data; false if there is none. */
bool entity_model_load(struct wire_env *env, const char *language, struct model *m);
/* The model in a file of the user's. */
void entity_model_read(struct wire_env *env, const char *file, struct model *m);

/* A feature's row of weights; NULL if it has none. */
const int8_t *entity_model_row(const struct model *m, uint32_t feature);

struct clusters entity_model_clusters(const struct model *m, uint64_t folded);
uint32_t entity_model_word_key(uint64_t folded);

#endif
