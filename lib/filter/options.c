/* options.c - a filter's option table against what a user wrote */
#include "lib/filter/options.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "lib/base/str.h"
#include "wirecopy/diag.h"

const struct wire_option *
wire_option_find(const struct wire_option *options, const char *name)
{
	for (const struct wire_option *o = options; o != NULL && o->name != NULL; o++)
		if (strcmp(o->name, name) == 0)
			return o;
	return NULL;
}

const char *const *
wire_option_names(struct wire_arena *a, const struct wire_option *options)
{
	size_t n = 0;
	while (options != NULL && options[n].name != NULL)
		n++;
	const char **v = wire_arena_array(a, n + 1, sizeof(*v));
	for (size_t i = 0; i < n; i++)
		v[i] = options[i].name;
	v[n] = NULL;
	return v;
}

static char *
copy(struct wire_arena *a, struct wire_str s)
{
	char *p = wire_arena_alloc(a, s.n + 1);
	memcpy(p, s.p, s.n);
	p[s.n] = 0;
	return p;
}

static bool
set_flag(bool *field, const char *value)
{
	*field = strcmp(value, "true") == 0;
	return *field || strcmp(value, "false") == 0;
}

/* A decimal number from 0, at most `max`; *end is what follows it. */
static bool
number(const char *value, unsigned long long max, unsigned long long *out,
    const char **end)
{
	char *stop;
	if (*value < '0' || *value > '9')
		return false;
	errno = 0;
	*out = strtoull(value, &stop, 10);
	*end = stop;
	return errno == 0 && *out <= max;
}

static bool
set_int(long *field, const char *value)
{
	unsigned long long v;
	const char *end;
	if (!number(value, LONG_MAX, &v, &end) || *end != 0)
		return false;
	*field = (long)v;
	return true;
}

static bool
set_size(size_t *field, const char *value)
{
	static const char units[] = "kMG";
	unsigned long long v;
	const char *end, *unit;
	if (!number(value, SIZE_MAX >> 32, &v, &end))
		return false;
	if (*end != 0) {
		unit = strchr(units, *end);
		if (unit == NULL || end[1] != 0)
			return false;
		v <<= 10 * (unit - units + 1);
	}
	*field = (size_t)v;
	return true;
}

static bool
set_enum(int *field, const char *words, const char *value)
{
	struct wire_str rest = wire_str_of(words), word;
	for (int i = 0; wire_str_field(&rest, '|', &word); i++) {
		if (wire_str_is(word, value)) {
			*field = i;
			return true;
		}
	}
	return false;
}

/* Room doubles, so it is full whenever the count is a power of two. */
static void
add_word(struct wire_arena *a, struct wire_list *list, const char *word)
{
	const bool full = (list->n & (list->n - 1)) == 0;
	const char **v = (const char **)(uintptr_t)list->v;
	if (full) {
		v = wire_arena_array(a, 2 * list->n + 1, sizeof(*v));
		if (list->n > 0)
			memcpy(v, list->v, list->n * sizeof(*v));
		list->v = v;
	}
	v[list->n++] = word;
}

/* Appends the words of a,b,c. */
static void
add_words(struct wire_arena *a, struct wire_list *list, const char *value)
{
	struct wire_str rest = wire_str_of(value), word;
	while (rest.n > 0 && wire_str_field(&rest, ',', &word))
		add_word(a, list, copy(a, wire_str_trim(word)));
}

static const char *
not_one_of(struct wire_arena *a, const char *words)
{
	static const char begin[] = "is not one of ";
	char *why = wire_arena_alloc(a, sizeof(begin) + strlen(words) * 2);
	char *p = why + sizeof(begin) - 1;
	memcpy(why, begin, sizeof(begin));
	for (; *words != 0; words++) {
		if (*words == '|')
			*p++ = ',';
		*p++ = *words == '|' ? ' ' : *words;
	}
	*p = 0;
	return why;
}

bool
wire_conf_set(struct wire_arena *a, void *conf, const struct wire_option *opt,
    const char *value, const char **why)
{
	void *field = (char *)conf + opt->offset;
	switch (opt->type) {
	case WIRE_FLAG:
		*why = "is not true or false";
		return set_flag(field, value);
	case WIRE_INT:
		*why = "is not a whole number from 0";
		return set_int(field, value);
	case WIRE_SIZE:
		*why = "is not a size such as 512, 64k or 16M";
		return set_size(field, value);
	case WIRE_ENUM:
		*why = not_one_of(a, opt->arg);
		return set_enum(field, opt->arg, value);
	case WIRE_LIST: {
		struct wire_list *list = field;
		if (!list->given)
			*list = (struct wire_list){ .given = true };
		add_words(a, list, value);
		return true;
	}
	case WIRE_STRING:
	case WIRE_FILE:
		*(const char **)field = copy(a, wire_str_of(value));
		return true;
	}
	return false;
}

void *
wire_conf_new(struct wire_arena *a, const struct wire_option *options,
    size_t conf_size)
{
	void *conf = wire_arena_alloc(a, conf_size + 1);
	const char *why;
	memset(conf, 0, conf_size + 1);
	for (const struct wire_option *o = options; o != NULL && o->name != NULL; o++) {
		if (o->def == NULL)
			continue;
		wire_conf_set(a, conf, o, o->def, &why);
		if (o->type == WIRE_LIST)
			((struct wire_list *)((char *)conf + o->offset))->given = false;
	}
	return conf;
}

/* ---- the command line ------------------------------------------------------- */

#define COMMON(type_, field, name_, arg_, def_, help_) \
	{ .name = (name_), .type = (type_), .arg = (arg_), .def = (def_), \
	  .offset = offsetof(struct wire_common, field), .help = (help_) }

const struct wire_option wire_common_options[] = {
	COMMON(WIRE_FILE, data, "data", "DIR", NULL,
	    "language data, before what is compiled in"),
	COMMON(WIRE_FILE, quarantine, "quarantine", "FILE", NULL,
	    "append records that are set aside, with the reason"),
	COMMON(WIRE_FLAG, strict, "strict", NULL, NULL,
	    "exit with 1 if a record was set aside"),
	COMMON(WIRE_FLAG, lenient, "lenient", NULL, NULL,
	    "U+FFFD for bytes and surrogates that are not Unicode"),
	COMMON(WIRE_SIZE, max_record, "max-record", "SIZE", "16M",
	    "largest record"),
	COMMON(WIRE_FLAG, stats, "stats", NULL, NULL,
	    "a table of records and CPU time at the end, on standard error"),
	COMMON(WIRE_FLAG, help, "help", NULL, NULL, "this text"),
	COMMON(WIRE_FLAG, version, "version", NULL, NULL, "the version"),
	{ .name = NULL }
};

const struct wire_option wire_follow_options[] = {
	{ .name = "follow", .type = WIRE_FILE, .arg = "DIR",
	  .offset = offsetof(struct wire_following, follow),
	  .help = "take files in DIR as they arrive, without end" },
	{ .name = "state", .type = WIRE_FILE, .arg = "FILE",
	  .offset = offsetof(struct wire_following, state),
	  .help = "what --follow has taken (default DIR/.wirecopy-state)" },
	{ .name = NULL }
};

struct parser {
	struct wire_arena *arena;
	const struct wire_option_set *sets;
	size_t nsets;
	char *const *next;	/* what of argv has not been read */
};

/* Finds the option; *conf is its struct. */
static const struct wire_option *
find(const struct parser *p, const char *name, char letter, void **conf)
{
	for (size_t i = 0; i < p->nsets; i++) {
		const struct wire_option *o = p->sets[i].options;
		*conf = p->sets[i].conf;
		for (; o != NULL && o->name != NULL; o++)
			if (name != NULL ? strcmp(o->name, name) == 0 :
			    o->letter == letter)
				return o;
	}
	return NULL;
}

static bool
unknown(const struct parser *p, const char *name)
{
	const char *best = NULL;
	for (size_t i = 0; i < p->nsets && best == NULL; i++)
		best = wire_did_you_mean(name, wire_option_names(p->arena,
		    p->sets[i].options));
	if (best != NULL)
		wire_say(NULL, 0, 0, "no option --%s; did you mean --%s?", name,
		    best);
	else
		wire_say(NULL, 0, 0, "no option --%s; --help lists them", name);
	return false;
}

static bool
set(const struct parser *p, void *conf, const struct wire_option *o,
    const char *value)
{
	const char *why;
	if (wire_conf_set(p->arena, conf, o, value, &why))
		return true;
	wire_say(NULL, 0, 0, "--%s: '%s' %s", o->name, value, why);
	return false;
}

/* The option's value: what is glued to it, or the next word. */
static bool
set_value(struct parser *p, void *conf, const struct wire_option *o,
    const char *glued)
{
	if (glued == NULL && *p->next == NULL) {
		wire_say(NULL, 0, 0, "--%s needs a value: %s", o->name, o->arg);
		return false;
	}
	return set(p, conf, o, glued != NULL ? glued : *p->next++);
}

static bool
parse_long(struct parser *p, const char *word)
{
	const char *eq = strchr(word, '=');
	const size_t n = eq == NULL ? strlen(word) : (size_t)(eq - word);
	char *name = copy(p->arena, (struct wire_str){ word, n });
	void *conf;
	const struct wire_option *o = find(p, name, 0, &conf);
	if (o == NULL && strncmp(name, "no-", 3) == 0) {
		o = find(p, name + 3, 0, &conf);
		if (o != NULL && o->type == WIRE_FLAG && eq == NULL)
			return set(p, conf, o, "false");
		o = NULL;
	}
	if (o == NULL)
		return unknown(p, name);
	if (o->type == WIRE_FLAG)
		return set(p, conf, o, eq == NULL ? "true" : eq + 1);
	return set_value(p, conf, o, eq == NULL ? NULL : eq + 1);
}

static bool
parse_short(struct parser *p, const char *letters)
{
	for (; *letters != 0; letters++) {
		void *conf;
		const struct wire_option *o = find(p, NULL, *letters, &conf);
		if (o == NULL) {
			wire_say(NULL, 0, 0, "no option -%c; --help lists them",
			    *letters);
			return false;
		}
		if (o->type != WIRE_FLAG)
			return set_value(p, conf, o,
			    letters[1] != 0 ? letters + 1 : NULL);
		set(p, conf, o, "true");
	}
	return true;
}

bool
wire_options_parse(struct wire_arena *a, char *const *argv,
    const struct wire_option_set *sets, size_t nsets, char ***operands)
{
	struct parser p = { a, sets, nsets, argv };
	size_t n = 0;
	while (argv[n] != NULL)
		n++;
	char **out = *operands = wire_arena_array(a, n + 1, sizeof(*out));
	while (*p.next != NULL) {
		char *word = *p.next++;
		if (strcmp(word, "--") == 0) {
			while (*p.next != NULL)
				*out++ = *p.next++;
		} else if (word[0] != '-' || word[1] == 0) {
			*out++ = word;
		} else if (!(word[1] == '-' ? parse_long(&p, word + 2) :
		    parse_short(&p, word + 1))) {
			return false;
		}
	}
	*out = NULL;
	return true;
}

void
wire_options_print(FILE *f, const struct wire_option *options)
{
	for (const struct wire_option *o = options; o != NULL && o->name != NULL; o++) {
		char left[80];
		const char *sep = o->type == WIRE_FLAG ? "" : "=";
		const char *arg = o->type == WIRE_FLAG ? "" : o->arg;
		if (o->letter != 0)
			snprintf(left, sizeof(left), "-%c, --%s%s%s", o->letter,
			    o->name, sep, arg);
		else
			snprintf(left, sizeof(left), "    --%s%s%s", o->name, sep,
			    arg);
		const bool fits = strlen(left) < 28;
		fprintf(f, "  %-28s%s", left, fits ? "" : "\n");
		fprintf(f, "%*s%s", fits ? 0 : 30, "", o->help);
		if (o->def != NULL && o->type != WIRE_FLAG)
			fprintf(f, " (default %s)", o->def);
		else if (o->def != NULL && strcmp(o->def, "true") == 0)
			fprintf(f, " (on; --no-%s)", o->name);
		fputc('\n', f);
	}
}
