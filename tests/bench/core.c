/* core.c - finds the sentences of texts, each of which NUL ends, without any
 * record around them: what the splitter alone costs */
#include <stdio.h>
#include <string.h>

#include "lib/filter/env.h"
#include "lib/segment/segment.h"

int
main(void)
{
	static char buf[64 << 20];
	struct wire_env *env = wire_env_new(NULL);
	const struct wire_splitter splitter = wire_splitter_new(env);
	struct wire_arena memory = { 0 };
	const size_t n = fread(buf, 1, sizeof(buf), stdin);
	size_t sentences = 0;

	for (const char *p = buf; p < buf + n;) {
		const struct wire_str text = { p, strnlen(p, (size_t)(buf + n - p)) };
		struct wire_token *v;
		const struct wire_span *spans;
		const size_t tokens = wire_tokenize(&memory, text, &v);

		sentences += wire_split(&splitter, &memory, text, v, tokens, &spans, NULL);
		wire_arena_reset(&memory);
		p += text.n + 1;
	}
	printf("%zu\n", sentences);
	return 0;
}
