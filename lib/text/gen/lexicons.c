/*
 * lexicons.c - part of the build: opens every filter, writes its lexicons
 *
 * usage: lexicons FILE > FILE.c
 *
 * FILE gets the slots of all tables and behind them their bit sets, and FILE.c
 * includes both: so a program has them in its read-only pages and hashes nothing
 * at its start.
 */
#include <stdio.h>

#include "lib/filter/env.h"
#include "lib/text/lexicon.h"
#include "wirecopy/pipeline.h"

const struct wire_lexicon_table wire_lexicon_tables[] = { { .name = NULL } };

static int
open_all(struct wire_env *env)
{
	int worst = 0;
	for (size_t i = 0; wire_filters[i] != NULL; i++) {
		void *shared;
		const int code = wire_env_open(env, wire_filters[i], NULL, &shared);
		if (code > worst)
			worst = code;
	}
	return worst;
}

/* The next table to write, from lex on; NULL: no more. */
static const struct wire_lexicon_table *
next_table(const struct wire_lexicon **lex)
{
	while (*lex != NULL) {
		const struct wire_lexicon_table *t = wire_lexicon_table(*lex);
		*lex = wire_lexicon_before(*lex);
		if (t->name != NULL)
			return t;
	}
	return NULL;
}

int
main(int argc, char **argv)
{
	struct wire_env *env = wire_env_new(NULL);
	FILE *bin = argc == 2 ? fopen(argv[1], "wb") : NULL;
	const struct wire_lexicon_table *t;
	const struct wire_lexicon *lex;
	size_t at = 0;
	if (env == NULL || bin == NULL || open_all(env) != 0)
		return 1;
	puts("#include \"lib/text/lexicon.h\"\n"
	    "extern const struct wire_lexicon_slot wire_lexicon_slots[];\n"
	    "extern const uint64_t wire_lexicon_bits[];\n"
	    "const struct wire_lexicon_table wire_lexicon_tables[] = {");
	for (lex = *wire_env_lexicons(env); (t = next_table(&lex)) != NULL;) {
		printf("\t{ \"%s\", wire_lexicon_slots + %zu, wire_lexicon_bits + %zu,"
		    " %zu, { %d, %d } },\n", t->name, at,
		    at / WIRE_LEXICON_SLOTS_A_WORD, t->nslots, t->has[0], t->has[1]);
		at += fwrite(t->slots, sizeof(*t->slots), t->nslots, bin);
	}
	for (lex = *wire_env_lexicons(env); (t = next_table(&lex)) != NULL;)
		fwrite(t->bits, sizeof(*t->bits),
		    t->nslots / WIRE_LEXICON_SLOTS_A_WORD, bin);
	at *= sizeof(*t->slots);
	printf("\t{ .name = NULL }\n};\n"
	    "__asm__(\".section .rodata; .balign 16; .global wire_lexicon_slots;"
	    " wire_lexicon_slots:; .incbin \\\"%s\\\", 0, %zu; .global wire_lexicon_bits;"
	    " wire_lexicon_bits:; .incbin \\\"%s\\\", %zu; .previous\");\n",
	    argv[1], at, argv[1], at);
	wire_env_free(env);
	return ferror(bin) != 0 || fclose(bin) != 0 || fflush(stdout) != 0;
}
