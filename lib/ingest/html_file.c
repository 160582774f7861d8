/* html_file.c - a file that is an HTML document */
#include "lib/base/str.h"
#include "lib/ingest/gather.h"
#include "lib/ingest/html.h"
#include "lib/ingest/html_token.h"

static bool
starts(struct wire_str s, const char *word)
{
	const struct wire_str w = wire_str_of(word);

	return s.n >= w.n && wire_str_eq_nocase(wire_str_sub(s, 0, w.n), w);
}

/* Past comments and processing instructions, which may come first. */
static struct wire_str
behind_comments(struct wire_str s)
{
	for (;;) {
		const char *end;

		s = wire_str_trim(s);
		if (starts(s, "<!--"))
			end = memmem(s.p, s.n, "-->", 3);
		else if (starts(s, "<?"))
			end = memchr(s.p, '>', s.n);
		else
			return s;
		if (end == NULL)
			return s;
		end += *end == '-' ? 3 : 1;
		s = wire_str_sub(s, (size_t)(end - s.p), s.n);
	}
}

static enum wire_likeness
looks(struct wire_str head, const char *name)
{
	/* what a page or a piece of one begins with, and no XML format does */
	static const char *const starts_of_html[] = {
		"<head", "<body", "<div", "<p>", "<p ", "<h1", "<h2", "<table",
		"<article", "<main", "<section", "<meta ", "<title>", "<center>",
		"<span", "<a ", "<br", "<ul", "<noscript", "<script", "<style",
	};
	const struct wire_str s = behind_comments(head);
	const char *const dot = strrchr(name, '.');

	if (starts(s, "<!doctype html") || starts(s, "<html"))
		return WIRE_CERTAIN;
	for (size_t i = 0; i < sizeof(starts_of_html) / sizeof(starts_of_html[0]); i++)
		if (starts(s, starts_of_html[i]))
			return WIRE_LIKELY;
	return dot != NULL && (strcmp(dot, ".html") == 0 ||
	    strcmp(dot, ".htm") == 0) ? WIRE_LIKELY : WIRE_UNLIKE;
}

static void
read_html(struct wire_intake *in)
{
	struct wire_arena *const arena = wire_source_arena(in->src);
	struct wire_story story = { .line = 1 };
	struct wire_str raw;

	if (!wire_gather_file(in, &raw))
		return;
	const struct wire_decoded bytes =
	    wire_html_bytes(in->ingest->html, raw, arena);
	if (bytes.why != NULL) {
		wire_source_reject(in->src, 1, 0, raw, "%s", bytes.why);
		return;
	}
	story.encoding = bytes.encoding != NULL ? bytes.encoding :
	    wire_input_encoding(&in->input);
	wire_html_read(in->ingest->html, bytes.utf8, arena, &story);
	wire_intake_emit(in, &story);
}

const struct wire_format wire_format_html = { "html", looks, read_html };
