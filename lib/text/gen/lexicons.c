/*
 * lexicons.c - part of the build: opens every filter, writes its lexicons
 *
 * usage: lexicons FILE > FILE.c
 *
 * FILE gets the tables, one behind the other, and FILE.c includes them: so a
 * program has them in its read-only pages and hashes nothing at its start.
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

int
main(int argc, char **argv)
{
	struct wire_env *env = wire_env_new(NULL);
	FILE *bin = argc == 2 ? fopen(argv[1], "wb") : NULL;
	size_t at = 0;
	if (env == NULL || bin == NULL || open_all(env) != 0)
		return 1;
	printf("#include \"lib/text/lexicon.h\"\n"
	    "__asm__(\".section .rodata; .balign 16; .global wire_lexicon_data;"
	    " wire_lexicon_data:; .incbin \\\"%s\\\"; .previous\");\n"
	    "extern const struct wire_lexicon_slot wire_lexicon_data[];\n"
	    "const struct wire_lexicon_table wire_lexicon_tables[] = {\n", argv[1]);
	for (const struct wire_lexicon *lex = *wire_env_lexicons(env); lex != NULL;
	    lex = wire_lexicon_before(lex)) {
		const struct wire_lexicon_table *t = wire_lexicon_table(lex);
		if (t->name == NULL)
			continue;
		printf("\t{ \"%s\", wire_lexicon_data + %zu, %zu, { %d, %d } },\n",
		    t->name, at, t->nslots, t->has[0], t->has[1]);
		at += fwrite(t->slots, sizeof(*t->slots), t->nslots +
		    t->nslots / WIRE_LEXICON_SLOTS_A_SET, bin);
	}
	puts("\t{ .name = NULL }\n};");
	wire_env_free(env);
	return fclose(bin) != 0 || fflush(stdout) != 0;
}
