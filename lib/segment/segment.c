/* segment.c - find the sentences */
#include "lib/segment/segment.h"

#include "lib/record/record.h"

struct conf {
	int newline, quotes;	/* the words of the options, in order */
	bool tokens;
};

enum { SPLIT_QUOTES, KEEP_QUOTES };

static const struct wire_option options[] = {
	{ "newline", 0, WIRE_ENUM, offsetof(struct conf, newline),
	  "auto|hard|soft", "auto", "which line breaks end a sentence" },
	{ "quotes", 0, WIRE_ENUM, offsetof(struct conf, quotes),
	  "split|keep", "split", "whether a quotation may hold several sentences" },
	{ "tokens", 0, WIRE_FLAG, offsetof(struct conf, tokens),
	  NULL, NULL, "also write where the words are, as the member tokens" },
	{ 0 }
};

struct segment {
	struct wire_splitter splitter;
	bool tokens;
};

static void *
open_segment(const void *arg, struct wire_env *env)
{
	const struct conf *conf = arg;
	struct segment *g = wire_env_alloc(env, sizeof(*g));

	g->splitter = wire_splitter_new(env);
	g->splitter.newline = (enum wire_newline)conf->newline;
	g->splitter.keep_quotes = conf->quotes == KEEP_QUOTES;
	g->tokens = conf->tokens;
	return g;
}

static void
write_tokens(struct wire_record *rec, const struct wire_token *v, size_t n)
{
	struct wire_buf b = wire_record_buf(rec);

	wire_buf_char(&b, '[');
	for (size_t i = 0; i < n; i++) {
		wire_buf_add(&b, i == 0 ? WIRE_STR("[") : WIRE_STR(",["));
		wire_buf_uint(&b, wire_codepoint(rec, v[i].start));
		wire_buf_char(&b, ',');
		wire_buf_uint(&b, wire_codepoint(rec, v[i].end));
		wire_buf_char(&b, ']');
	}
	wire_buf_char(&b, ']');
	wire_set_json(rec, "tokens", wire_buf_str(&b));
}

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	const struct segment *g = shared;
	const struct wire_token *v;
	const struct wire_span *sentences;
	const size_t ntokens = wire_tokens(rec, &v);
	const size_t n = wire_split(&g->splitter, wire_record_arena(rec),
	    wire_text(rec), v, ntokens, &sentences);

	wire_set_sentences(rec, sentences, n);
	if (g->tokens)
		write_tokens(rec, v, ntokens);
	return WIRE_EMIT;
}

const struct wire_filter wire_segment = {
	.name = "segment", .summary = "find the sentences",
	.options = options, .conf_size = sizeof(struct conf),
	.reads = "text", .writes = "sentences",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE | WIRE_ON_DEMAND,
	.open = open_segment, .apply = apply,
};
