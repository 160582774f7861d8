/* patterns.c - regular expressions with limits */
#include "lib/text/patterns.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"

/* Far above what a sane pattern needs on a line, far below what hurts. */
enum { MATCH_LIMIT = 1000000, DEPTH_LIMIT = 10000, HEAP_LIMIT_KB = 16384 };

struct wire_pattern {
	pcre2_code *code;
	pcre2_match_context *context;
	struct wire_str regex;
};

static void
release(void *p)
{
	struct wire_pattern *pattern = p;
	pcre2_code_free(pattern->code);
	pcre2_match_context_free(pattern->context);
}

static uint32_t
option_bits(struct wire_env *env, const char *options, const char *file,
    size_t line)
{
	uint32_t bits = PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK |
	    PCRE2_NEVER_BACKSLASH_C;
	for (; *options != 0; options++) {
		if (*options == 'i')
			bits |= PCRE2_CASELESS;
		else if (*options == 'm')
			bits |= PCRE2_MULTILINE;
		else if (*options == 'x')
			bits |= PCRE2_EXTENDED;
		else
			wire_env_fail(env, file, line, 0,
			    "no pattern option '%c'; there are i, m and x",
			    *options);
	}
	return bits;
}

struct wire_pattern *
wire_pattern_new(struct wire_env *env, struct wire_str regex,
    const char *options, const char *file, size_t line)
{
	int error;
	PCRE2_SIZE at;
	PCRE2_UCHAR message[256];
	const uint32_t bits = option_bits(env, options, file, line);
	struct wire_pattern *p = wire_env_alloc(env, sizeof(*p));

	p->regex = regex;
	p->code = pcre2_compile((PCRE2_SPTR)regex.p, regex.n, bits, &error, &at,
	    NULL);
	if (p->code == NULL) {
		pcre2_get_error_message(error, message, sizeof(message));
		wire_env_fail(env, file, line, 0, "pattern: %s, at '%.*s'",
		    (const char *)message, (int)(regex.n - at), regex.p + at);
	}
	p->context = pcre2_match_context_create(NULL);
	if (p->context == NULL) {
		pcre2_code_free(p->code);
		wire_env_fail(env, file, line, 0, "out of memory");
	}
	pcre2_set_match_limit(p->context, MATCH_LIMIT);
	pcre2_set_depth_limit(p->context, DEPTH_LIMIT);
	pcre2_set_heap_limit(p->context, HEAP_LIMIT_KB);
	/* without JIT (SELinux, some machines) it is slower, not different */
	pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);
	wire_env_at_end(env, release, p);
	return p;
}

bool
wire_pattern_find(const struct wire_pattern *p, struct wire_record *rec,
    struct wire_str text, size_t from, struct wire_span *groups, size_t ngroups)
{
	pcre2_match_data *data = pcre2_match_data_create(
	    (uint32_t)(ngroups == 0 ? 1 : ngroups), NULL);
	if (data == NULL)
		wire_reject(rec, "out of memory");
	int rc = pcre2_match(p->code, (PCRE2_SPTR)text.p, text.n, from,
	    PCRE2_NO_UTF_CHECK, data, p->context);
	/* compiled patterns have 32 kB of stack: (?:(a)|b)* on a long paragraph */
	if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
		rc = pcre2_match(p->code, (PCRE2_SPTR)text.p, text.n, from,
		    PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, data, p->context);
	const PCRE2_SIZE *v = pcre2_get_ovector_pointer(data);
	for (size_t i = 0; rc >= 0 && i < ngroups; i++) {
		const bool set = (rc == 0 || i < (size_t)rc) && v[2 * i] != PCRE2_UNSET;
		groups[i] = set ? (struct wire_span){ v[2 * i], v[2 * i + 1] } :
		    (struct wire_span){ 0, 0 };
	}
	pcre2_match_data_free(data);
	if (rc < 0 && rc != PCRE2_ERROR_NOMATCH)
		wire_reject(rec, "pattern takes too long here (PCRE2 error %d): "
		    "%.*s", rc, (int)(p->regex.n > 80 ? 80 : p->regex.n),
		    p->regex.p);
	return rc >= 0;
}
