/*
 * newsroom_fuzz.c - any bytes as a list of names or as rules, put to a story
 *
 * What begins with "-" is rules.
 */
#include <stdlib.h>

#include "lib/base/utf8.h"
#include "lib/entities/gazetteer.h"
#include "lib/entities/rulefile.h"
#include "lib/filter/env.h"
#include "lib/record/record.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct newsroom_files {
	struct contexts contexts;
	struct gazetteer *gazetteer;
	struct rulefile *rules;
};

static void
find(struct wire_record *rec, void *files_)
{
	const struct newsroom_files *const files = files_;
	const struct wire_token *v;
	struct story s = { .rec = rec, .text = wire_text(rec) };
	struct claims c = { .s = &s, .contexts = &files->contexts };

	s.n = wire_hashed_tokens(rec, &v);
	s.v = (struct wire_token *)(uintptr_t)v;
	if (files->gazetteer != NULL)
		gazetteer_find(files->gazetteer, &c);
	else
		rulefile_find(files->rules, &c);
	for (size_t i = 0; i < c.n; i++)
		if (c.v[i].at.start >= c.v[i].at.end || c.v[i].at.end > s.text.n)
			abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct wire_str story = WIRE_STR("{\"text\":\"ALSO SEE Korbu Delta Watch\\n"
	    "Mr. Ibiso Amachree\\u2019s  case no. 17/2024, H.R. 1234: \\u00c9lan vital!\"}");
	static struct wire_record *rec;
	const struct wire_str bytes = { (const char *)data, size };
	struct wire_env *const env = wire_env_new(NULL);
	struct wire_problems ps = { .arena = wire_env_arena(env) };
	struct newsroom_files files = { .contexts = { .env = env } };
	size_t n;

	if (wire_utf8_valid(bytes) < size) {
		wire_env_free(env);
		return 0;
	}
	if (size > 0 && data[0] == '-')
		files.rules = rulefile_read(env, &files.contexts, wire_yaml_parse(
		    wire_env_arena(env), bytes, "rules", &ps), &ps, 0, &n);
	else
		files.gazetteer = gazetteer_read(env, &files.contexts,
		    &(struct gazetteer_file){ "list", bytes }, 1, &ps);
	if (rec == NULL)
		rec = wire_record_new(1 << 20, false);
	if (ps.n == 0 && wire_record_parse(rec, story, "-", 1))
		wire_record_try(rec, find, &files);
	wire_env_free(env);
	return 0;
}
