/* segment.c - find the sentences */
#include "lib/segment/segment.h"

#include "lib/base/str.h"
#include "lib/record/record.h"

struct conf {
	int newline, quotes;	/* the words of the options, in order */
	bool tokens, details;
};

enum { SPLIT_QUOTES, KEEP_QUOTES };

static const struct wire_option options[] = {
	{ "newline", 0, WIRE_ENUM, offsetof(struct conf, newline),
	  "auto|hard|soft", "auto", "which line breaks end a sentence" },
	{ "quotes", 0, WIRE_ENUM, offsetof(struct conf, quotes),
	  "split|keep", "split", "whether a quotation may hold several sentences" },
	{ "tokens", 0, WIRE_FLAG, offsetof(struct conf, tokens),
	  NULL, NULL, "also write where the words are, as the member tokens" },
	{ "details", 0, WIRE_FLAG, offsetof(struct conf, details),
	  NULL, NULL, "also write what decided where, as the member details" },
	{ 0 }
};

struct segment {
	struct wire_splitter splitter;
	bool tokens, details;
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
	g->details = conf->details;
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

static void
write_details(struct wire_record *rec, const struct wire_points *points)
{
	struct wire_buf b = wire_record_buf(rec);

	wire_buf_char(&b, '[');
	for (size_t i = 0; i < points->n; i++) {
		const struct wire_point *p = &points->v[i];

		wire_buf_add(&b, i == 0 ? WIRE_STR("{\"at\":") : WIRE_STR(",{\"at\":"));
		wire_buf_uint(&b, wire_codepoint(rec, p->at));
		wire_buf_add(&b, p->ends ? WIRE_STR(",\"ends\":true,\"rule\":\"") :
		    WIRE_STR(",\"ends\":false,\"rule\":\""));
		wire_buf_add(&b, wire_str_of(p->rule));
		wire_buf_add(&b, WIRE_STR("\"}"));
	}
	wire_buf_char(&b, ']');
	wire_set_json(rec, "details", wire_buf_str(&b));
}

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	const struct segment *g = shared;
	const struct wire_token *v;
	const struct wire_span *sentences;
	const size_t ntokens = wire_tokens(rec, &v);
	struct wire_points points = { 0 };
	const size_t n = wire_split(&g->splitter, wire_record_arena(rec),
	    wire_text(rec), v, ntokens, &sentences, g->details ? &points : NULL);

	wire_set_sentences(rec, sentences, n);
	if (g->tokens)
		write_tokens(rec, v, ntokens);
	if (g->details)
		write_details(rec, &points);
	return WIRE_EMIT;
}

const struct wire_filter wire_segment = {
	.name = "segment", .summary = "find the sentences",
	.options = options, .conf_size = sizeof(struct conf),
	.reads = "text", .writes = "sentences",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE | WIRE_ON_DEMAND,
	.open = open_segment, .apply = apply,
};
