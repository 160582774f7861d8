/* html_fuzz.c - any bytes, as an HTML document */
#include "lib/filter/env.h"
#include "lib/ingest/html.h"
#include "tests/fuzz/fuzz.h"

/* What the blocks of a story promise: that each is a line of its text, and all are. */
static void
check(const struct wire_story *story)
{
	struct wire_str rest = story->text, line;

	if (wire_utf8_valid(story->text) != story->text.n)
		abort();
	for (size_t i = 0; i < story->nblocks; i++) {
		const struct wire_block *const b = &story->blocks[i];

		if (!wire_str_line(&rest, &line) ||
		    line.p != story->text.p + b->start || line.n == 0 ||
		    line.n < b->end - b->start || b->tag.n == 0 ||
		    b->links > wire_utf8_count(line))
			abort();
	}
	if (rest.n > 0)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct wire_env *env;
	static const struct wire_html *html;
	struct wire_arena arena = { 0 };
	struct wire_story story = { .line = 1 };

	if (env == NULL) {
		env = wire_env_new(NULL);
		html = wire_html_open(env);
	}
	const struct wire_decoded bytes = wire_html_bytes(html,
	    (struct wire_str){ (const char *)data, size }, &arena);
	if (bytes.why == NULL) {
		wire_html_read(html, bytes.utf8, &arena, &story);
		check(&story);
	}
	wire_arena_free(&arena);
	return 0;
}
