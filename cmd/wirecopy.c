/* wirecopy - run a pipeline of filters that a file describes */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "lib/base/str.h"
#include "lib/filter/options.h"
#include "lib/pipeline/execpath.h"
#include "lib/pipeline/explain.h"
#include "lib/pipeline/output.h"
#include "lib/pipeline/plan.h"
#include "lib/pipeline/spawn.h"
#include "lib/pipeline/tests.h"
#include "wirecopy/diag.h"

/* What a command works with. */
struct request {
	struct wire_arena arena;
	struct driver_options {
		bool processes;
		const char *until;
		struct wire_list set;	/* of --help alone: see take_settings */
	} options;
	struct wire_common common;
	struct wire_following following;	/* of run alone */
	char **settings;	/* name=value of --set, NULL-ended */
	char **operands;	/* NULL-ended */
	struct wire_run run;
};

#define OPTION(field_, type_, arg_, help_) \
	{ .name = #field_, .type = (type_), .arg = (arg_), \
	  .offset = offsetof(struct driver_options, field_), .help = (help_) }

/* A command that has an option has all that stand below it. */
static const struct wire_option driver_options[] = {
	OPTION(processes, WIRE_FLAG, NULL, "one process a stage"),
	OPTION(until, WIRE_STRING, "STAGE", "leave out what comes after STAGE"),
	OPTION(set, WIRE_LIST, "NAME=VALUE", "value of a variable"),
	{ .name = NULL }
};
enum { WITH_PROCESSES, WITH_UNTIL, WITH_SET };

static int run(struct request *r);
static int check(struct request *r);
static int explain(struct request *r);
static int graph(struct request *r);
static int test(struct request *r);

static const struct command {
	const char *name, *arguments, *summary;
	int options;	/* first of driver_options */
	int (*work)(struct request *r);
} commands[] = {
	{ "run", "FILE.yaml [STORY ...]", "send stories through the pipeline",
	  WITH_PROCESSES, run },
	{ "check", "FILE.yaml ...", "find the mistakes in a pipeline, run nothing",
	  WITH_SET, check },
	{ "explain", "FILE.yaml", "print the pipeline as a shell command",
	  WITH_UNTIL, explain },
	{ "graph", "FILE.yaml", "print the pipeline for dot(1) to draw",
	  WITH_UNTIL, graph },
	{ "test", "FILE.yaml ...", "run the tests inside pipelines",
	  WITH_SET, test },
	{ "help", "[COMMAND | STAGE]", "options of a command or stage", WITH_SET, NULL },
};
enum { NCOMMANDS = sizeof(commands) / sizeof(commands[0]) };

/* ---- the commands -------------------------------------------------------- */

/* A pipeline without mistakes, or NULL: then all of them have been said. */
static const struct wire_plan *
load(struct request *r, const char *file, bool with_tests)
{
	struct wire_problems problems = { .arena = &r->arena };
	const struct wire_plan *plan =
	    wire_plan_load(&r->arena, file, r->settings, &problems);

	if (with_tests && plan->nstages > 0)
		wire_tests_check(&r->arena, plan, &problems);
	wire_problems_say(&problems);
	return problems.n == 0 ? plan : NULL;
}

/* How many stages --until leaves; 0 if there is no such stage. */
static size_t
stages_wanted(struct request *r, const struct wire_plan *plan)
{
	const char *until = r->options.until, *meant;
	size_t n;

	if (until == NULL)
		return plan->nstages;
	n = wire_plan_until(plan, until);
	if (n > 0)
		return n;
	meant = wire_did_you_mean(until, wire_plan_names(&r->arena, plan));
	if (meant != NULL)
		wire_say(NULL, 0, 0, "--until: no stage '%s'; did you mean '%s'?",
		    until, meant);
	else
		wire_say(NULL, 0, 0, "--until: no stage '%s'", until);
	return 0;
}

static int
run(struct request *r)
{
	const struct wire_plan *plan = load(r, r->operands[0], false);
	size_t n = plan == NULL ? 0 : stages_wanted(r, plan);

	if (n == 0)
		return WIRE_EXIT_USAGE;
	r->run.inputs = r->operands + 1;
	r->run.progress = isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO);
	r->run.quarantine_max = plan->quarantine_max;
	if (r->run.quarantine == NULL)
		r->run.quarantine = plan->quarantine;
	return wire_spawn(&r->arena, plan->stages, n, &r->run,
	    r->options.processes);
}

/* A pipeline with its tests, every filter opened once: 0, or the exit code when
 * all mistakes have been said. */
static int
load_and_open(struct request *r, const char *file, const struct wire_plan **plan)
{
	*plan = load(r, file, true);
	return *plan == NULL ? WIRE_EXIT_USAGE :
	    wire_plan_check(&r->arena, (*plan)->stages, (*plan)->nstages, &r->run);
}

static int
check(struct request *r)
{
	int worst = WIRE_EXIT_OK;

	for (char **file = r->operands; *file != NULL; file++) {
		const struct wire_plan *plan;
		int code = load_and_open(r, *file, &plan);

		if (code > worst)
			worst = code;
	}
	return worst;
}

/* Prints one pipeline, in whatever form. */
static int
print_plan(struct request *r, void (*put)(struct wire_buf *out,
    const struct wire_plan *plan, size_t n))
{
	const struct wire_plan *plan = load(r, r->operands[0], false);
	size_t n = plan == NULL ? 0 : stages_wanted(r, plan);
	struct wire_buf out = { .arena = &r->arena };

	if (n == 0)
		return WIRE_EXIT_USAGE;
	if (r->operands[1] != NULL) {
		wire_say(NULL, 0, 0, "one file, please: %s is a second",
		    r->operands[1]);
		return WIRE_EXIT_USAGE;
	}
	put(&out, plan, n);
	fwrite(out.p, 1, out.n, stdout);
	return WIRE_EXIT_OK;
}

static int
explain(struct request *r)
{
	return print_plan(r, wire_explain);
}

static int
graph(struct request *r)
{
	return print_plan(r, wire_graph);
}

static int
test(struct request *r)
{
	struct wire_tests tests = { .arena = &r->arena, .run = &r->run };
	int worst = WIRE_EXIT_OK;

	for (char **file = r->operands; *file != NULL; file++) {
		const struct wire_plan *plan;
		int code = load_and_open(r, *file, &plan);

		if (code == WIRE_EXIT_OK)
			wire_tests_run(&tests, plan, stdout);
		if (code > worst)
			worst = code;
	}
	printf("1..%zu\n", tests.count);
	return worst == WIRE_EXIT_OK && tests.failed > 0 ? WIRE_EXIT_FOUND : worst;
}

/* ---- help ---------------------------------------------------------------- */

static void
print_help(void)
{
	puts("usage: wirecopy COMMAND [option ...] [operand ...]\n"
	    "       wirecopy STAGE [option ...] [file ...]\n"
	    "       wirecopy --exec-path | --version\n\ncommands:");
	for (size_t i = 0; i < NCOMMANDS; i++)
		printf("  %-8s %-23s %s\n", commands[i].name,
		    commands[i].arguments, commands[i].summary);
	puts("\nstages:");
	for (size_t i = 0; wire_filters[i] != NULL; i++)
		printf("  %-13s %s\n", wire_filters[i]->name,
		    wire_filters[i]->summary);
	puts("\noptions of commands:");
	wire_options_print(stdout, driver_options);
	wire_options_print(stdout, wire_follow_options);
	puts("\noptions of every program:");
	wire_options_print(stdout, wire_common_options);
}

static void
print_command_help(const struct command *command)
{
	printf("usage: wirecopy %s [option ...] %s\n%s\n\noptions:\n",
	    command->name, command->arguments, command->summary);
	wire_options_print(stdout, driver_options + command->options);
	if (command->work == run)
		wire_options_print(stdout, wire_follow_options);
	puts("\noptions of every program:");
	wire_options_print(stdout, wire_common_options);
}

static const struct command *
find_command(const char *name)
{
	for (size_t i = 0; i < NCOMMANDS; i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}

/* The nearest of the commands and stages, if any is near. */
static int
unknown_word(struct request *r, const char *word)
{
	const char **names, *meant;
	size_t n = NCOMMANDS;

	while (wire_filters[n - NCOMMANDS] != NULL)
		n++;
	names = wire_arena_array(&r->arena, n + 1, sizeof(*names));
	for (size_t i = 0; i < n; i++)
		names[i] = i < NCOMMANDS ? commands[i].name
		    : wire_filters[i - NCOMMANDS]->name;
	names[n] = NULL;
	meant = wire_did_you_mean(word, names);
	if (word[0] == '-')
		wire_say(NULL, 0, 0, "no option %s; --help lists them", word);
	else if (meant != NULL)
		wire_say(NULL, 0, 0, "no command or stage '%s'; did you mean "
		    "'%s'?", word, meant);
	else
		wire_say(NULL, 0, 0, "no command or stage '%s'; wirecopy help "
		    "lists them", word);
	return WIRE_EXIT_USAGE;
}

static int
help_on(struct request *r, const char *name)
{
	const struct wire_filter *filter = name == NULL ? NULL
	    : wire_filter_find(name);
	const struct command *command = name == NULL ? NULL : find_command(name);
	char *argv[] = { (char *)(uintptr_t)name, (char *)"--help", NULL };

	if (filter != NULL)
		return wire_filter_main(filter, 2, argv);
	if (command != NULL && command->work != NULL)
		print_command_help(command);
	else if (name != NULL && command == NULL)
		return unknown_word(r, name);
	else
		print_help();
	return WIRE_EXIT_OK;
}

static int
print_version(void)
{
	puts("wirecopy " WIRE_VERSION);
	return WIRE_EXIT_OK;
}

static int
print_exec_path(struct request *r)
{
	const char *path = wire_exec_path(&r->arena);

	if (path == NULL) {
		wire_say(NULL, 0, 0, "the filters are not where they belong: "
		    "neither in ../libexec/wirecopy nor beside wirecopy");
		return WIRE_EXIT_SYSTEM;
	}
	puts(path);
	return WIRE_EXIT_OK;
}

/* ---- the command line ---------------------------------------------------- */

static void
out_of_memory(void *ctx, const char *why)
{
	(void)ctx;
	wire_say(NULL, 0, 0, "%s", why);
	_exit(WIRE_EXIT_SYSTEM);
}

/* Takes --set out of argv.  It is no list like others: `--set desk=a,b` sets
 * one variable to "a,b". */
static bool
take_settings(struct request *r, char **argv)
{
	size_t n = 0;
	char **kept = argv;

	while (argv[n] != NULL)
		n++;
	r->settings = wire_arena_array(&r->arena, n + 1, sizeof(*r->settings));
	n = 0;
	for (; *argv != NULL && strcmp(*argv, "--") != 0; argv++) {
		if (strncmp(*argv, "--set=", 6) == 0)
			r->settings[n++] = *argv + 6;
		else if (strcmp(*argv, "--set") != 0)
			*kept++ = *argv;
		else if (argv[1] != NULL)
			r->settings[n++] = *++argv;
		else {
			wire_say(NULL, 0, 0, "--set needs a value: NAME=VALUE");
			return false;
		}
	}
	r->settings[n] = NULL;
	while ((*kept++ = *argv++) != NULL)
		;
	return true;
}

static bool
parse(struct request *r, const struct command *command, char **argv)
{
	const struct wire_option_set sets[] = {
		{ driver_options + command->options, &r->options },
		{ wire_common_options, &r->common },
		{ wire_follow_options, &r->following },
	};
	const struct wire_common *c = &r->common;

	if (!take_settings(r, argv) ||
	    !wire_options_parse(&r->arena, argv, sets,
	    command->work == run ? 3 : 2, &r->operands))
		return false;
	r->run = (struct wire_run){
		.in = STDIN_FILENO, .out = STDOUT_FILENO,
		.data_dir = c->data, .quarantine = c->quarantine,
		.max_record = c->max_record, .strict = c->strict,
		.lenient = c->lenient, .stats = c->stats,
		.follow = r->following.follow, .state = r->following.state,
	};
	if (command->work == NULL || c->help || c->version ||
	    r->operands[0] != NULL)
		return true;
	wire_say(NULL, 0, 0, "usage: wirecopy %s [option ...] %s",
	    command->name, command->arguments);
	return false;
}

static int
dispatch(struct request *r, int argc, char **argv)
{
	const char *word = argc < 2 ? "" : argv[1];
	const struct command *command = find_command(word);
	const struct wire_filter *filter = wire_filter_find(word);

	if (filter != NULL)
		return wire_filter_main(filter, argc - 1, argv + 1);
	if (strcmp(word, "--exec-path") == 0)
		return print_exec_path(r);
	if (strcmp(word, "--version") == 0)
		return print_version();
	if (strcmp(word, "--help") == 0)
		return help_on(r, NULL);
	if (word[0] == '\0') {
		wire_say(NULL, 0, 0, "usage: wirecopy COMMAND [option ...] "
		    "[operand ...]; wirecopy help lists them");
		return WIRE_EXIT_USAGE;
	}
	if (command == NULL) {
		wire_exec_bare(&r->arena, argv + 1);
		return unknown_word(r, word);
	}
	if (!parse(r, command, argv + 2))
		return WIRE_EXIT_USAGE;
	if (r->common.help)
		return help_on(r, command->name);
	if (r->common.version)
		return print_version();
	return command->work == NULL ? help_on(r, r->operands[0])
	    : command->work(r);
}

int
main(int argc, char **argv)
{
	struct request r = { .arena = { .fail = out_of_memory } };
	int code;

	wire_hold_descriptors();
	code = dispatch(&r, argc, argv);
	if (fflush(stdout) == EOF) {
		wire_say(NULL, 0, 0, "standard output: %s", strerror(errno));
		code = WIRE_EXIT_SYSTEM;
	}
	wire_arena_free(&r.arena);
	return code;
}
