/* main.c - the whole of a filter program */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "lib/filter/options.h"
#include "wirecopy/diag.h"
#include "wirecopy/pipeline.h"

/* What has something to say at the end must come to one. */
static bool
may_follow(const struct wire_filter *f)
{
	return f->read != NULL && f->end == NULL;
}

static void
print_help(const struct wire_filter *f)
{
	printf("usage: %s [option ...] [file ...]\n%s\n", f->name, f->summary);
	if (f->options != NULL && f->options->name != NULL)
		puts("\noptions:");
	wire_options_print(stdout, f->options);
	if (may_follow(f))
		wire_options_print(stdout, wire_follow_options);
	puts("\noptions of every program:");
	wire_options_print(stdout, wire_common_options);
}

static int
end_of_stdout(void)
{
	if (fflush(stdout) == 0)
		return WIRE_EXIT_OK;
	wire_say(NULL, 0, 0, "standard output: %s", strerror(errno));
	return WIRE_EXIT_SYSTEM;
}

static void
out_of_memory(void *ctx, const char *why)
{
	(void)ctx;
	wire_say(NULL, 0, 0, "%s", why);
	_exit(WIRE_EXIT_SYSTEM);
}

int
wire_filter_main(const struct wire_filter *f, int argc, char **argv)
{
	struct wire_arena arena = { .fail = out_of_memory };
	void *conf = wire_conf_new(&arena, f->options, f->conf_size);
	struct wire_common *common = wire_conf_new(&arena, wire_common_options,
	    sizeof(*common));
	struct wire_following following = { NULL, NULL };
	const struct wire_option_set sets[] = {
		{ f->options, conf }, { wire_common_options, common },
		{ wire_follow_options, &following },
	};
	char **operands;
	int code = WIRE_EXIT_USAGE;

	wire_set_program(f->name);
	if (argc == 0 ||
	    !wire_options_parse(&arena, argv + 1, sets, may_follow(f) ? 3 : 2,
	    &operands))
		goto done;
	if (common->help || common->version) {
		if (common->help)
			print_help(f);
		else
			printf("%s (wirecopy) %s\n", f->name, WIRE_VERSION);
		code = end_of_stdout();
		goto done;
	}
	if (f->at_shell != NULL && !f->at_shell(conf, operands[0] != NULL)) {
		code = end_of_stdout();
		goto done;
	}
	const struct wire_stage stage = { .filter = f, .conf = conf };
	const struct wire_run run = {
		.stages = &stage, .nstages = 1, .inputs = operands,
		.follow = following.follow, .state = following.state,
		.in = STDIN_FILENO, .out = STDOUT_FILENO,
		.data_dir = common->data, .quarantine = common->quarantine,
		.max_record = common->max_record, .strict = common->strict,
		.lenient = common->lenient, .stats = common->stats,
	};
	code = wire_run(&run);
done:
	wire_arena_free(&arena);
	return code;
}
