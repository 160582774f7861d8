/*
 * required_fuzz.c - any line as a pattern, put to the lines behind it
 *
 * What matches has a string that is required.  A pattern that begins with "i"
 * ignores case.
 */
#include <stdlib.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/filter/env.h"
#include "lib/text/required.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
put(const pcre2_code *code, const struct wire_required *r, struct wire_str text)
{
	pcre2_match_data *const found = pcre2_match_data_create(1, NULL);
	pcre2_match_context *const context = pcre2_match_context_create(NULL);

	pcre2_set_match_limit(context, 10000);
	if (pcre2_match(code, (PCRE2_SPTR)text.p, text.n, 0, 0, found, context) >= 0 &&
	    !wire_required_in(r, text))
		abort();
	pcre2_match_context_free(context);
	pcre2_match_data_free(found);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct wire_str text = { (const char *)data, size }, regex;
	struct wire_env *const env = wire_env_new(NULL);
	struct wire_required r;
	PCRE2_SIZE at;
	int error;

	if (wire_utf8_valid(text) == size && wire_str_line(&text, &regex) && regex.n > 0) {
		const bool fold = regex.p[0] == 'i';
		regex = wire_str_sub(regex, fold, regex.n);
		pcre2_code *const code = pcre2_compile((PCRE2_SPTR)regex.p, regex.n,
		    PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C |
		    (fold ? PCRE2_CASELESS : 0), &error, &at, NULL);
		if (code != NULL) {
			wire_required_of(wire_env_arena(env), regex, fold, &r);
			put(code, &r, text);
			pcre2_code_free(code);
		}
	}
	wire_env_free(env);
	return 0;
}
