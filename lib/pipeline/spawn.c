/* spawn.c - runs the stages of a plan, in this process or in several */
#include "lib/pipeline/spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lib/pipeline/relay.h"
#include "lib/record/reader.h"
#include "wirecopy/diag.h"

enum {
	GRACE = 5,		/* seconds between SIGTERM and SIGKILL */
	EXIT_STALLED = 100	/* of a relay: the program does not go on */
};

/* What one process does: a row of filters, which may be empty and only read
 * the inputs, or one other program. */
struct part {
	const struct wire_plan_stage *first;
	bool program;
	struct wire_stage *filters;
	size_t nfilters;
};

enum kind { FILTERS, PROGRAM, RELAY };

struct child {
	enum kind kind;
	const struct wire_plan_stage *stage;	/* the first of its part */
	pid_t pid;
	bool ended, stalled;
	int status;		/* as wait gives it */
};

static const int stops[] = { SIGTERM, SIGINT, SIGHUP };
enum { NSTOPS = sizeof(stops) / sizeof(stops[0]) };

struct family {
	struct child *v;
	size_t n, running;
	sigset_t watched, before;	/* signals this process waits for */
	int killed_by;		/* SIGTERM …, which everybody got; 0: none */
	/* --follow: a file counts as taken when the first part has written its
	 * records, so the others stop at the end of their input alone. */
	bool drained;
};

/* ---- parts --------------------------------------------------------------- */

static bool
is_program(const struct wire_plan_stage *stage)
{
	return stage->filter == NULL;
}

static struct wire_stage
stage_of(const struct wire_plan_stage *stage)
{
	const struct wire_yaml *node = stage->node;

	return (struct wire_stage){
		.filter = stage->filter, .conf = stage->conf,
		.file = node->file, .line = node->line, .column = node->column,
	};
}

/* Room for as many parts as there are stages and one more. */
static size_t
split(struct wire_arena *a, struct part *parts,
    const struct wire_plan_stage *stages, size_t n, bool processes,
    bool has_inputs)
{
	struct wire_stage *filters = wire_arena_array(a, n, sizeof(*filters));
	size_t nparts = 0;

	if (n == 0 || (is_program(&stages[0]) && has_inputs))
		parts[nparts++] = (struct part){
			.first = stages, .filters = filters,
		};
	for (size_t i = 0; i < n; i++) {
		bool fuse = !processes && i > 0 && !is_program(&stages[i]) &&
		    !is_program(&stages[i - 1]);

		filters[i] = stage_of(&stages[i]);
		if (!fuse)
			parts[nparts++] = (struct part){
				.first = &stages[i],
				.program = is_program(&stages[i]),
				.filters = &filters[i],
			};
		if (!is_program(&stages[i]))
			parts[nparts - 1].nfilters++;
	}
	return nparts;
}

static struct wire_run
run_of(const struct part *part, const struct wire_run *run)
{
	struct wire_run r = *run;

	r.stages = part->filters;
	r.nstages = part->nfilters;
	return r;
}

/* ---- in the children ----------------------------------------------------- */

/* Makes two descriptors standard input and output. */
static void
plumb(int in, int out)
{
	if ((in != STDIN_FILENO && dup2(in, STDIN_FILENO) < 0) ||
	    (out != STDOUT_FILENO && dup2(out, STDOUT_FILENO) < 0)) {
		wire_say(NULL, 0, 0, "dup2: %s", strerror(errno));
		_exit(WIRE_EXIT_SYSTEM);
	}
	if (in != STDIN_FILENO)
		close(in);
	if (out != STDOUT_FILENO)
		close(out);
}

static void
close_if_open(int fd)
{
	if (fd >= 0)
		close(fd);
}

static _Noreturn void
be_program(const struct wire_plan_stage *stage, int in, int out)
{
	const struct wire_yaml *node = stage->node;

	plumb(in, out);		/* exec closes all other pipes */
	signal(SIGPIPE, SIG_DFL);
	if (chdir(stage->dir) < 0)
		wire_say(node->file, node->line, node->column, "%s: %s",
		    stage->dir, strerror(errno));
	else {
		execvp(stage->argv[0], stage->argv);
		wire_say(node->file, node->line, node->column, "%s: %s",
		    stage->name, strerror(errno));
	}
	_exit(WIRE_EXIT_SYSTEM);
}

static _Noreturn void
be_relay(const struct wire_plan_stage *stage, int to, int from)
{
	switch (wire_relay(STDIN_FILENO, to, from, STDOUT_FILENO,
	    stage->timeout)) {
	case WIRE_RELAY_DONE:
		_exit(WIRE_EXIT_OK);
	case WIRE_RELAY_STALLED:
		_exit(EXIT_STALLED);
	case WIRE_RELAY_FAILED:
		break;
	}
	wire_say(NULL, 0, 0, "%s: passing bytes on: %s", stage->name,
	    strerror(errno));
	_exit(WIRE_EXIT_SYSTEM);
}

/* ---- starting them ------------------------------------------------------- */

/* As fork; the parent keeps count of its children. */
static pid_t
start(struct family *f, const struct wire_plan_stage *stage, enum kind kind)
{
	pid_t pid = fork();

	if (pid == 0) {
		for (size_t i = 0; f->drained && f->n > 0 && i < NSTOPS; i++)
			signal(stops[i], SIG_IGN);
		sigprocmask(SIG_SETMASK, &f->before, NULL);
	}
	if (pid > 0) {
		f->v[f->n++] = (struct child){
			.kind = kind, .stage = stage, .pid = pid,
		};
		f->running++;
	}
	return pid;
}

/* The program between two pipes of its own, and the relay at their ends. */
static bool
start_watched(struct family *f, const struct wire_plan_stage *stage, int in,
    int out, int unused)
{
	int to[2] = { -1, -1 }, from[2] = { -1, -1 };
	bool ok = pipe2(to, O_CLOEXEC) == 0 && pipe2(from, O_CLOEXEC) == 0;

	if (ok) {
		pid_t pid = start(f, stage, PROGRAM);

		if (pid == 0)
			be_program(stage, to[0], from[1]);
		ok = pid > 0;
	}
	if (ok) {
		pid_t pid = start(f, stage, RELAY);

		if (pid == 0) {
			close(to[0]);
			close(from[1]);
			close_if_open(unused);
			plumb(in, out);
			be_relay(stage, to[1], from[0]);
		}
		ok = pid > 0;
	}
	for (size_t i = 0; i < 2; i++) {
		close_if_open(to[i]);
		close_if_open(from[i]);
	}
	return ok;
}

/* `unused` is the end of the output pipe that is the next part's. */
static bool
start_part(struct family *f, const struct part *part, const struct wire_run *run,
    int unused)
{
	const struct wire_plan_stage *stage = part->first;
	pid_t pid;

	if (part->program && stage->timeout > 0)
		return start_watched(f, stage, run->in, run->out, unused);
	pid = start(f, stage, part->program ? PROGRAM : FILTERS);
	if (pid == 0 && part->program)
		be_program(stage, run->in, run->out);
	if (pid == 0) {
		struct wire_run r = run_of(part, run);

		close_if_open(unused);
		plumb(run->in, run->out);
		r.in = STDIN_FILENO;
		r.out = STDOUT_FILENO;
		_exit(wire_run(&r));
	}
	return pid > 0;
}

/* All parts, a pipe between each two.  The parent keeps no end of a pipe
 * longer than it takes to hand it on, so that the death of any part is seen
 * by its neighbours. */
static bool
start_all(struct family *f, const struct part *parts, size_t n,
    const struct wire_run *run)
{
	bool ok = true;
	int in = run->in;

	for (size_t i = 0; i < n && ok; i++) {
		struct wire_run r = *run;
		int next[2] = { -1, -1 };

		if (i > 0) {
			r.inputs = NULL;
			r.follow = r.state = NULL;
			r.progress = false;
		}
		if (i + 1 < n)
			ok = pipe2(next, O_CLOEXEC) == 0;
		r.in = in;
		r.out = i + 1 < n ? next[1] : run->out;
		ok = ok && start_part(f, &parts[i], &r, next[0]);
		if (!ok)
			wire_say(NULL, 0, 0, "cannot start %s: %s",
			    parts[i].first->name, strerror(errno));
		if (in != run->in)
			close(in);
		close_if_open(next[1]);
		in = next[0];
	}
	if (in != run->in)
		close_if_open(in);
	close(run->out);
	return ok;
}

/* ---- waiting for them ---------------------------------------------------- */

static void
kill_all(const struct family *f, int sig)
{
	for (size_t i = 0; i < f->n; i++)
		if (!f->v[i].ended)
			kill(f->v[i].pid, sig);
}

static void
kill_stalled(struct child *program)
{
	program->stalled = true;
	if (!program->ended)
		kill(program->pid, SIGKILL);
}

static void
reap(struct family *f)
{
	for (size_t i = 0; i < f->n; i++) {
		struct child *c = &f->v[i];

		if (c->ended || waitpid(c->pid, &c->status, WNOHANG) != c->pid)
			continue;
		c->ended = true;
		f->running--;
		if (c->kind == RELAY && WIFEXITED(c->status) &&
		    WEXITSTATUS(c->status) == EXIT_STALLED)
			kill_stalled(c - 1);	/* started right before */
	}
}

static bool
is_ignored(int sig)
{
	struct sigaction now;

	return sigaction(sig, NULL, &now) == 0 && now.sa_handler == SIG_IGN;
}

static void
watch_signals(struct family *f)
{
	sigemptyset(&f->watched);
	sigaddset(&f->watched, SIGCHLD);
	sigaddset(&f->watched, SIGALRM);
	/* What nohup(1) has set to be ignored would come when it is blocked. */
	for (size_t i = 0; i < NSTOPS; i++)
		if (!is_ignored(stops[i]))
			sigaddset(&f->watched, stops[i]);
	signal(SIGCHLD, SIG_DFL);	/* ignored, it would leave no status */
	sigprocmask(SIG_BLOCK, &f->watched, &f->before);
}

/* Until all have ended.  Who tells this process to end tells them all. */
static void
wait_all(struct family *f)
{
	reap(f);
	while (f->running > 0) {
		int sig = 0;

		sigwait(&f->watched, &sig);
		if (sig == SIGALRM)
			kill_all(f, SIGKILL);
		else if (sig != SIGCHLD) {
			kill_all(f, SIGTERM);
			if (!f->drained || f->killed_by != 0)
				alarm(GRACE);
			f->killed_by = sig;
		}
		reap(f);
	}
	alarm(0);
	sigprocmask(SIG_SETMASK, &f->before, NULL);
}

/* ---- how it went --------------------------------------------------------- */

static bool
died_of(const struct child *c, int sig)
{
	return WIFSIGNALED(c->status) && WTERMSIG(c->status) == sig;
}

static void
say_failure(const struct child *c)
{
	const struct wire_yaml *at = c->stage->node;
	const char *name = c->stage->name;

	if (c->stalled)
		wire_say(at->file, at->line, at->column,
		    "%s: killed: no progress for %zu.%03zu s", name,
		    c->stage->timeout / 1000, c->stage->timeout % 1000);
	else if (WIFSIGNALED(c->status))
		wire_say(at->file, at->line, at->column,
		    "%s: killed by signal %d (%s)", name, WTERMSIG(c->status),
		    strsignal(WTERMSIG(c->status)));
	else
		wire_say(at->file, at->line, at->column,
		    "%s: exit status %d", name, WEXITSTATUS(c->status));
}

/* Of one child.  A death by SIGPIPE means that the next part had enough, and
 * is that part's affair; filters and relays that exit have said why. */
static int
outcome(const struct child *c)
{
	int status = WIFEXITED(c->status) ? WEXITSTATUS(c->status) : -1;

	if (died_of(c, SIGPIPE) || (c->kind == RELAY && status == EXIT_STALLED))
		return WIRE_EXIT_OK;
	if (status == 0 && !c->stalled)
		return WIRE_EXIT_OK;
	if (c->kind != PROGRAM && status > 0)
		return status;
	say_failure(c);
	return WIRE_EXIT_SYSTEM;
}

static int
worst(const struct family *f)
{
	int code = WIRE_EXIT_OK;

	if (f->killed_by != 0)
		wire_die_of(f->killed_by);
	if (f->n > 0 && died_of(&f->v[f->n - 1], SIGPIPE))
		wire_die_of(SIGPIPE);	/* nobody reads our output */
	for (size_t i = 0; i < f->n; i++) {
		int c = outcome(&f->v[i]);

		if (c > code)
			code = c;
	}
	return code;
}

int
wire_spawn(struct wire_arena *a, const struct wire_plan_stage *stages,
    size_t n, const struct wire_run *run, bool processes)
{
	struct part *parts = wire_arena_array(a, n + 1, sizeof(*parts));
	size_t nparts = split(a, parts, stages, n, processes,
	    run->follow != NULL ||
	    (run->inputs != NULL && run->inputs[0] != NULL));
	struct family f = { .v = wire_arena_array(a, 2 * nparts, sizeof(*f.v)),
	    .drained = run->follow != NULL };
	int code;

	if (nparts == 1 && !parts[0].program) {
		struct wire_run r = run_of(&parts[0], run);

		return wire_run(&r);
	}
	/* Each part opens its own filters, and one may find a mistake when
	 * another has begun to read: so find it before. */
	code = wire_plan_check(a, stages, n, run);
	if (code != WIRE_EXIT_OK)
		return code;
	watch_signals(&f);
	if (start_all(&f, parts, nparts, run)) {
		wait_all(&f);
		return worst(&f);
	}
	kill_all(&f, SIGTERM);
	alarm(GRACE);
	wait_all(&f);
	return WIRE_EXIT_SYSTEM;
}

int
wire_plan_check(struct wire_arena *a, const struct wire_plan_stage *stages,
    size_t n, const struct wire_run *run)
{
	struct wire_stage *filters = wire_arena_array(a, n, sizeof(*filters));
	struct wire_run r = *run;

	r.stages = filters;
	r.nstages = 0;
	for (size_t i = 0; i < n; i++)
		if (!is_program(&stages[i]))
			filters[r.nstages++] = stage_of(&stages[i]);
	return wire_run_check(&r);
}
