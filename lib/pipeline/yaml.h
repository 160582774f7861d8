/*
 * yaml.h - a YAML file as a tree of nodes that know where they stand
 *
 * The part of YAML that a person needs to write a pipeline: block and flow
 * lists and maps, scalars of every style.  Anchors, aliases, tags, merge keys,
 * directives, a second document, keys that are not scalars and keys given
 * twice are mistakes.  A scalar is text: nothing is guessed from its look.
 *
 * Limits: 1 MiB a file, 32 levels, 50,000 nodes, 1,000 keys a map.  So
 * functions that walk a tree may recurse.
 */
#ifndef WIRE_YAML_H
#define WIRE_YAML_H

#include "lib/base/buf.h"
#include "lib/pipeline/problems.h"

enum wire_yaml_kind { WIRE_YAML_SCALAR, WIRE_YAML_LIST, WIRE_YAML_MAP };

struct wire_yaml {
	enum wire_yaml_kind kind;
	bool plain;		/* a scalar without quotation marks */
	const char *file;
	size_t line, column;	/* from 1; column in code points */
	const char *text;	/* of a scalar; holds no NUL */

	const struct wire_yaml *key;	/* in a map: what stands before the colon */
	const struct wire_yaml *first;	/* of a list or map */
	const struct wire_yaml *next;	/* in the list or map that holds this */
	size_t n;			/* of a list or map: how many */
};

/* The tree, which lives in the arena and keeps the file's name.  NULL if the
 * file is empty or is not YAML; a tree and problems if it is more than that. */
const struct wire_yaml *wire_yaml_load(struct wire_arena *a, const char *path,
    struct wire_problems *ps);
const struct wire_yaml *wire_yaml_parse(struct wire_arena *a,
    struct wire_str bytes, const char *file, struct wire_problems *ps);

/* Value of a key of a map; NULL if it is not there. */
const struct wire_yaml *wire_yaml_get(const struct wire_yaml *map,
    const char *key);

/* True of a scalar that stands for nothing: `key:`, `key: null`, `key: ~`. */
bool wire_yaml_is_null(const struct wire_yaml *node);

/* Writes the tree as JSON.  A plain scalar that is a JSON number, true, false
 * or null is one; every other scalar is a string. */
void wire_yaml_json(struct wire_buf *b, const struct wire_yaml *node);

/* A problem at a node. */
void wire_problem_at(struct wire_problems *ps, const struct wire_yaml *node,
    const char *fmt, ...) __attribute__((format(printf, 3, 4)));

#endif
