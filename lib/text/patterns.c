/* patterns.c - regular expressions with limits */
#include "lib/text/patterns.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "lib/base/buf.h"
#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/text/required.h"

/* Far above what a sane pattern needs on a line, far below what hurts. */
enum { MATCH_LIMIT = 1000000, DEPTH_LIMIT = 10000, HEAP_LIMIT_KB = 16384 };
/* Of every match. */
enum { HOW = PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY };

struct wire_pattern {
	pcre2_code *code;
	pcre2_match_context *context;
	const char *where;
	struct wire_required required;
};

static void
release(void *p)
{
	struct wire_pattern *pattern = p;
	pcre2_code_free(pattern->code);
	pcre2_match_context_free(pattern->context);
}

static uint32_t
option_bits(const char *options)
{
	return PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK |
	    PCRE2_NEVER_BACKSLASH_C |
	    (strchr(options, 'i') != NULL ? PCRE2_CASELESS : 0) |
	    (strchr(options, 'm') != NULL ? PCRE2_MULTILINE : 0) |
	    (strchr(options, 'x') != NULL ? PCRE2_EXTENDED : 0);
}

/* "missing closing parenthesis, at '(a'" */
static const char *
reason(struct wire_env *env, int error, struct wire_str rest)
{
	PCRE2_UCHAR message[256];
	struct wire_buf b = { .arena = wire_env_arena(env) };
	pcre2_get_error_message(error, message, sizeof(message));
	wire_buf_add(&b, wire_str_of((const char *)message));
	if (rest.n > 0)
		wire_buf_printf(&b, ", at '%.*s'", (int)rest.n, rest.p);
	wire_buf_char(&b, '\0');
	return b.p;
}

struct wire_pattern *
wire_pattern_new(struct wire_env *env, struct wire_str regex,
    const char *options, const char *where, const char **why)
{
	int error;
	PCRE2_SIZE at;
	struct wire_pattern *p = wire_env_alloc(env, sizeof(*p));

	*p = (struct wire_pattern){ .where = where };
	p->code = pcre2_compile((PCRE2_SPTR)regex.p, regex.n,
	    option_bits(options), &error, &at, NULL);
	if (p->code == NULL) {
		*why = reason(env, error, wire_str_sub(regex, at, regex.n));
		return NULL;
	}
	wire_env_at_end(env, release, p);
	if (strchr(options, 'x') == NULL)
		wire_required_of(wire_env_arena(env), regex,
		    strchr(options, 'i') != NULL, &p->required);
	p->context = pcre2_match_context_create(NULL);
	if (p->context == NULL) {
		*why = "out of memory";
		return NULL;
	}
	pcre2_set_match_limit(p->context, MATCH_LIMIT);
	pcre2_set_depth_limit(p->context, DEPTH_LIMIT);
	pcre2_set_heap_limit(p->context, HEAP_LIMIT_KB);
	/* without JIT (SELinux, some machines) it is slower, not different */
	pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);
	return p;
}

size_t
wire_pattern_groups(const struct wire_pattern *p)
{
	uint32_t n = 0;
	pcre2_pattern_info(p->code, PCRE2_INFO_CAPTURECOUNT, &n);
	return n;
}

size_t
wire_pattern_group(const struct wire_pattern *p, const char *name)
{
	const int n = pcre2_substring_number_from_name(p->code,
	    (PCRE2_SPTR)name);
	return n > 0 ? (size_t)n : 0;
}

bool
wire_pattern_may_match(const struct wire_pattern *p, struct wire_str text)
{
	return wire_required_in(&p->required, text);
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
	    HOW, data, p->context);
	/* compiled patterns have 32 kB of stack: (?:(a)|b)* on a long paragraph */
	if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
		rc = pcre2_match(p->code, (PCRE2_SPTR)text.p, text.n, from,
		    HOW | PCRE2_NO_JIT, data, p->context);
	const PCRE2_SIZE *v = pcre2_get_ovector_pointer(data);
	for (size_t i = 0; rc >= 0 && i < ngroups; i++) {
		const bool set = (rc == 0 || i < (size_t)rc) && v[2 * i] != PCRE2_UNSET;
		groups[i] = set ? (struct wire_span){ v[2 * i], v[2 * i + 1] } :
		    (struct wire_span){ 0, 0 };
	}
	pcre2_match_data_free(data);
	if (rc < 0 && rc != PCRE2_ERROR_NOMATCH)
		wire_reject(rec, "%s: the pattern takes too long here (PCRE2 "
		    "error %d)", p->where, rc);
	return rc >= 0;
}
