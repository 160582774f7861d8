/* run.c - records through stages, in this process */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/filter/source.h"
#include "lib/pipeline/follow.h"
#include "lib/pipeline/output.h"
#include "lib/pipeline/walk.h"
#include "lib/record/reader.h"
#include "lib/record/record.h"
#include "wirecopy/diag.h"
#include "wirecopy/pipeline.h"

enum { MAX_FILTERS = 32 };

struct stage {
	const struct wire_filter *filter;
	void *shared;
	size_t in, out, rejected;
	double cpu;		/* seconds; with stats alone */
};

/* A filter that is not in the pipeline, opened when a stage misses its layer. */
struct on_demand {
	const struct wire_filter *filter;	/* NULL: not opened */
	void *shared;
};

struct run {
	const struct wire_run *cfg;
	struct wire_env *env;
	struct stage *stages;
	size_t nstages;
	struct on_demand on_demand[MAX_FILTERS];
	struct wire_record *rec;
	struct wire_output out;
	struct wire_quarantine quarantine;
	struct wire_follow follow;
	size_t records, bytes;
	size_t foreign;		/* lines that do not even begin like a record */
	bool failed;
	int code;
	double last_progress;
};

struct wire_source {
	struct run *run;
	const char *name;
	struct wire_reader reader;	/* for its descriptor; lines are not used */
	bool over;			/* nothing more to read */
	bool cut_off;			/* by an error or a signal, not the end */
	struct wire_arena arena;	/* of the document at hand */
	struct wire_arena file;		/* of what all of them share */
	struct held {
		void (*release)(void *p);
		void *p;
		struct held *next;
	} *held;
};

static double
seconds(clockid_t clock)
{
	struct timespec t;
	clock_gettime(clock, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* ---- stages ---------------------------------------------------------------- */

/* True if `name` is one of the blank-separated `names`. */
static bool
names_has(const char *names, struct wire_str name)
{
	struct wire_str rest = wire_str_of(names), word;
	while (rest.n > 0 && wire_str_field(&rest, ' ', &word))
		if (wire_str_eq(word, name))
			return true;
	return false;
}

/* The filter that makes a layer on demand; its place in `on_demand`. */
static const struct wire_filter *
maker_of(struct wire_str layer, size_t *place)
{
	for (size_t i = 0; wire_filters[i] != NULL; i++) {
		const struct wire_filter *f = wire_filters[i];
		if ((f->flags & WIRE_ON_DEMAND) != 0 &&
		    names_has(f->writes, layer)) {
			*place = i;
			return f;
		}
	}
	return NULL;
}

/* What `shared` is of the filter at that place of wire_filters. */
static const void *
open_on_demand(struct run *run, size_t place)
{
	struct on_demand *f = &run->on_demand[place];
	if (f->filter == NULL) {
		const int code = wire_env_open(run->env, wire_filters[place], NULL,
		    &f->shared);
		if (code != 0) {
			wire_output_flush(&run->out);
			_exit(code);
		}
		f->filter = wire_filters[place];
	}
	return f->shared;
}

static bool add_missing(struct run *run, const struct wire_filter *f,
    struct wire_record *rec);

/* Computes one layer, and what that needs; deep as filters build on each other. */
static bool
make_layer(struct run *run, struct wire_record *rec, struct wire_str layer,
    const struct wire_filter *for_filter)
{
	size_t place;
	enum wire_verdict verdict;
	const struct wire_filter *f = maker_of(layer, &place);
	char name[32];
	if (f == NULL || f == for_filter || layer.n >= sizeof(name))
		return true;
	memcpy(name, layer.p, layer.n);
	name[layer.n] = 0;
	if (wire_record_readable(rec, name))
		return true;
	return add_missing(run, f, rec) && wire_record_apply(rec, f,
	    open_on_demand(run, place), true, &verdict);
}

/* False: set aside on the way. */
static bool
add_missing(struct run *run, const struct wire_filter *f,
    struct wire_record *rec)
{
	struct wire_str rest = wire_str_of(f->reads), layer;
	while (rest.n > 0 && wire_str_field(&rest, ' ', &layer))
		if (!make_layer(run, rec, layer, f))
			return false;
	return true;
}

static void
write_record(struct wire_record *rec, void *ctx)
{
	wire_record_write(rec, ctx);
}

/* Sets the record aside as it stood before the stage. */
static void
set_aside(struct run *run, struct wire_record *rec, const char *stage)
{
	struct wire_output line;
	size_t column;
	const char *reason = wire_record_reason(rec, &column);
	char why[512];
	memccpy(why, reason, 0, sizeof(why));
	why[sizeof(why) - 1] = 0;
	wire_output_open(&line, -1, NULL);
	if (wire_record_try(rec, write_record, &line.buf)) {
		line.buf.n--;	/* the line end */
	} else {
		line.buf.n = 0;	/* as it came, then, rather than nothing */
		wire_buf_add(&line.buf, wire_record_line(rec));
	}
	wire_quarantine_put(&run->quarantine, stage, wire_input_name(rec),
	    wire_input_line(rec), column, why, wire_buf_str(&line.buf));
	wire_arena_free(&line.arena);
}

static bool
apply_stage(struct run *run, struct stage *s, struct wire_record *rec,
    enum wire_verdict *verdict)
{
	const double before =
	    run->cfg->stats ? seconds(CLOCK_THREAD_CPUTIME_ID) : 0;
	const bool done = add_missing(run, s->filter, rec) &&
	    wire_record_apply(rec, s->filter, s->shared, false, verdict);
	if (run->cfg->stats)
		s->cpu += seconds(CLOCK_THREAD_CPUTIME_ID) - before;
	s->in++;
	s->out += done && *verdict == WIRE_EMIT;
	s->rejected += !done;
	return done;
}

static void
show_progress(struct run *run)
{
	const double now = seconds(CLOCK_MONOTONIC);
	if (now - run->last_progress < 0.2)
		return;
	run->last_progress = now;
	dprintf(STDERR_FILENO, "\r%zu stories, %zu set aside", run->records,
	    run->quarantine.count);
}

/* Sends a record through the stages and writes it. */
static void
process(struct run *run, struct wire_record *rec)
{
	enum wire_verdict verdict = WIRE_EMIT;
	const char *stage = "";
	run->records++;
	for (size_t i = 0; i < run->nstages && verdict == WIRE_EMIT; i++) {
		struct stage *s = &run->stages[i];
		stage = s->filter->name;
		if (s->filter->apply == NULL) {
			s->in++;
			s->out++;
			continue;
		}
		if (!apply_stage(run, s, rec, &verdict)) {
			set_aside(run, rec, stage);
			return;
		}
	}
	run->failed |= wire_record_failed(rec);
	const size_t before = run->out.buf.n;
	wire_buf_add(&run->out.buf, wire_record_printed(rec));
	if (verdict == WIRE_EMIT &&
	    !wire_record_try(rec, write_record, &run->out.buf)) {
		run->out.buf.n = before;
		set_aside(run, rec, stage);
	}
	wire_output_skip(&run->out, before);
	wire_output_record(&run->out);
	if (run->cfg->progress)
		show_progress(run);
}

/* ---- lines that hold records ------------------------------------------------ */

static void
idle(void *ctx)
{
	struct run *run = ctx;
	wire_output_flush(&run->out);
}

static bool
is_blank(struct wire_str line)
{
	return wire_str_trim(line).n == 0;
}

/* Text, or a piece of JSON that has several lines. */
static bool
is_foreign(struct wire_str line)
{
	line = wire_str_trim(line);
	return line.n > 0 && line.p[0] != '{';
}

static void
one_line(struct run *run, struct wire_str line, const char *name, size_t lineno)
{
	if (lineno == 1 && wire_str_starts(line, WIRE_STR("\xef\xbb\xbf")))
		line = wire_str_sub(line, 3, line.n);
	if (is_blank(line))
		return;
	if (wire_record_parse(run->rec, line, name, lineno)) {
		process(run, run->rec);
		return;
	}
	size_t column;
	const char *reason = wire_record_reason(run->rec, &column);
	run->records++;
	run->foreign += is_foreign(line);
	wire_quarantine_put(&run->quarantine, "record", name, lineno, column,
	    reason, line);
}

static void
input_failed(struct run *run, const char *name)
{
	wire_say(NULL, 0, 0, "%s: %s", name, strerror(errno));
	run->code = WIRE_EXIT_SYSTEM;
}

static void
end_long_line(struct run *run)
{
	run->records++;
	wire_quarantine_end(&run->quarantine);
}

/* True if nothing was left unread. */
static bool
read_records(struct run *run, int fd, const char *name)
{
	struct wire_reader r = {
		.fd = fd, .max_line = run->cfg->max_record, .idle = idle,
		.ctx = run, .to_the_end = run->cfg->follow != NULL,
	};
	struct wire_str line;
	enum wire_read what = WIRE_READ_LINE;
	bool in_long = false;
	while (!wire_reader_stopped(&r) && what != WIRE_READ_END &&
	    what != WIRE_READ_ERROR) {
		what = wire_reader_line(&r, &line);
		if (what == WIRE_READ_LINE)
			one_line(run, line, name, r.lineno);
		if (what != WIRE_READ_PIECE && what != WIRE_READ_LAST)
			continue;
		if (!in_long)
			wire_quarantine_begin(&run->quarantine, "record", name,
			    r.lineno, "longer than --max-record");
		wire_quarantine_piece(&run->quarantine, line);
		in_long = what == WIRE_READ_PIECE;
		if (!in_long)
			end_long_line(run);
	}
	if (in_long)	/* stopped, or a read failed, in the middle of it */
		end_long_line(run);
	if (what == WIRE_READ_ERROR)
		input_failed(run, name);
	if (wire_reader_stopped(&r))
		wire_say(name, r.lineno, 0, "stopped by signal %d; what follows "
		    "was not read", wire_stopped());
	run->bytes += r.bytes;
	wire_reader_free(&r);
	return what == WIRE_READ_END && !wire_reader_stopped(&r);
}

/* ---- documents --------------------------------------------------------------- */

/* The first stage, if it makes records out of documents; or NULL. */
static struct stage *
reader_stage(const struct run *run)
{
	struct stage *first = run->stages;
	return run->nstages > 0 && first->filter->read != NULL ? first : NULL;
}

const char *
wire_source_name(const struct wire_source *src)
{
	return src->name;
}

size_t
wire_source_limit(const struct wire_source *src)
{
	return src->run->cfg->max_record;
}

/* What was read before an error or a signal is not the whole document, and must
 * not look like it: read() is left. */
size_t
wire_source_read(struct wire_source *src, void *buf, size_t n)
{
	if (src->over)
		return 0;
	const ptrdiff_t got = wire_read_some(&src->reader, buf, n);
	src->over = got <= 0;
	src->cut_off = got < 0 || (got == 0 && wire_reader_stopped(&src->reader));
	if (got < 0)
		input_failed(src->run, src->name);
	if (src->cut_off)
		wire_reject(src->run->rec, "cut off");
	return (size_t)got;
}

void *
wire_source_alloc(struct wire_source *src, size_t n)
{
	return wire_arena_alloc(&src->arena, n);
}

struct wire_arena *
wire_source_arena(struct wire_source *src)
{
	return &src->arena;
}

struct wire_arena *
wire_source_file_arena(struct wire_source *src)
{
	return &src->file;
}

void
wire_source_hold(struct wire_source *src, void (*release)(void *p), void *p)
{
	struct held *h = wire_arena_alloc(&src->file, sizeof(*h));
	*h = (struct held){ release, p, src->held };
	src->held = h;
}

static void
free_arena(void *arena)
{
	wire_arena_free(arena);
}

struct wire_arena *
wire_source_arena_new(struct wire_source *src)
{
	struct wire_arena *a = wire_arena_alloc(&src->file, sizeof(*a));
	*a = (struct wire_arena){ .ceiling = src->file.ceiling,
	    .fail = src->file.fail, .ctx = src->file.ctx };
	wire_source_hold(src, free_arena, a);
	return a;
}

struct wire_record *
wire_source_parse(struct wire_source *src, struct wire_str json, size_t line)
{
	struct run *run = src->run;
	size_t column;
	if (wire_record_parse(run->rec, json, src->name, line))
		return run->rec;
	const char *reason = wire_record_reason(run->rec, &column);
	run->foreign += is_foreign(json);
	wire_source_reject(src, line, column, json, "%s", reason);
	return NULL;
}

struct wire_record *
wire_source_new(struct wire_source *src, size_t line)
{
	return wire_source_parse(src, WIRE_STR("{}"), line);
}

void
wire_source_emit(struct wire_source *src, struct wire_record *rec)
{
	process(src->run, rec);
	wire_arena_reset(&src->arena);
}

void
wire_source_reject(struct wire_source *src, size_t line, size_t column,
    struct wire_str raw, const char *fmt, ...)
{
	char why[512];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(why, sizeof(why), fmt, ap);
	va_end(ap);
	src->run->records++;
	struct stage *reader = reader_stage(src->run);
	if (reader != NULL) {
		reader->in++;
		reader->rejected++;
	}
	wire_quarantine_put(&src->run->quarantine, reader == NULL ? "ingest" :
	    reader->filter->name, src->name, line, column, why, raw);
	wire_arena_reset(&src->arena);
}

struct reading {
	const struct wire_filter *filter;
	const void *shared;
	struct wire_source *src;
};

static void
read_source(struct wire_record *rec, void *ctx)
{
	const struct reading *r = ctx;
	(void)rec;
	r->filter->read(r->shared, r->src);
}

static void
source_failed(void *ctx, const char *why)
{
	struct wire_source *src = ctx;
	wire_reject(src->run->rec, "%s", why);
}

/* CPU time that went into anything but what is measured a stage. */
static double
other_cpu(const struct run *run)
{
	double cpu = seconds(CLOCK_THREAD_CPUTIME_ID);
	for (size_t i = 0; i < run->nstages; i++)
		cpu -= run->stages[i].cpu;
	return cpu;
}

/* True if nothing was left unread. */
static bool
read_documents(struct run *run, int fd, const char *name,
    const struct wire_filter *filter, const void *shared)
{
	struct wire_source src = {
		.run = run, .name = name,
		.reader = { .fd = fd, .idle = idle, .ctx = run,
		    .to_the_end = run->cfg->follow != NULL },
		.arena = { .ceiling = 64 * run->cfg->max_record,
		    .fail = source_failed },
	};
	src.file = src.arena;
	struct reading reading = { filter, shared, &src };
	struct stage *reader = reader_stage(run);
	const double before = run->cfg->stats ? other_cpu(run) : 0;
	size_t column;
	src.arena.ctx = src.file.ctx = &src;
	if (!wire_record_try(run->rec, read_source, &reading) && !src.cut_off)
		wire_source_reject(&src, 1, 0, WIRE_STR(""), "%s",
		    wire_record_reason(run->rec, &column));
	if (wire_reader_stopped(&src.reader))
		wire_say(name, 0, 0, "stopped by signal %d; what follows was "
		    "not read", wire_stopped());
	if (run->cfg->stats && reader != NULL)
		reader->cpu += other_cpu(run) - before;
	run->bytes += src.reader.bytes;
	for (const struct held *h = src.held; h != NULL; h = h->next)
		h->release(h->p);
	wire_arena_free(&src.arena);
	wire_arena_free(&src.file);
	return !src.cut_off;
}

/* ---- inputs ------------------------------------------------------------------ */

/* Documents go through the pipeline's own reader, or through ingest. */
static bool
read_document_file(struct run *run, int fd, const char *name)
{
	const struct stage *first = reader_stage(run);
	if (first != NULL)
		return read_documents(run, fd, name, first->filter,
		    first->shared);
	size_t i = 0;
	while (wire_filters[i] != NULL && wire_filters[i]->read == NULL)
		i++;
	return read_documents(run, fd, name, wire_filters[i], open_on_demand(run, i));
}

static bool
holds_records(const char *path)
{
	const struct wire_str s = wire_str_of(path);
	return wire_str_ends(s, WIRE_STR(".ndjson")) ||
	    wire_str_ends(s, WIRE_STR(".jsonl"));
}

static bool
read_open_file(struct run *run, int fd, const char *path)
{
	return holds_records(path) && reader_stage(run) == NULL ?
	    read_records(run, fd, path) : read_document_file(run, fd, path);
}

static void
read_file(struct run *run, const char *path)
{
	const int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		input_failed(run, path);
		return;
	}
	read_open_file(run, fd, path);
	close(fd);
}

/* `ingest . >stories.ndjson`: it would never come to an end. */
static bool
is_output(const struct run *run, const struct stat *st)
{
	struct stat out;
	return fstat(run->out.fd, &out) == 0 && S_ISREG(out.st_mode) &&
	    out.st_dev == st->st_dev && out.st_ino == st->st_ino;
}

static void
file_found(void *ctx, const char *path, const struct stat *st)
{
	struct run *run = ctx;
	if (!is_output(run, st))
		read_file(run, path);
}

static void
not_found(void *ctx, const char *path)
{
	input_failed(ctx, path);
}

/* A file, whatever its name, or all in a directory and below. */
static void
read_path(struct run *run, const char *path)
{
	const struct wire_walk walk = { .file = file_found, .failed = not_found,
	    .ctx = run };
	struct stat st;
	if (stat(path, &st) < 0)
		input_failed(run, path);
	else if (S_ISDIR(st.st_mode))
		wire_walk(&walk, path);
	else if (!is_output(run, &st))
		read_file(run, path);
	else {
		wire_say(NULL, 0, 0, "%s: is the output, too", path);
		run->code = WIRE_EXIT_SYSTEM;
	}
}

/* What has been taken is out before that is written down. */
static bool
take_file(void *ctx, int fd, const char *path)
{
	struct run *run = ctx;
	const bool whole = read_open_file(run, fd, path);
	wire_output_flush(&run->out);
	return whole;
}

static int
open_follow(struct run *run)
{
	if (run->cfg->follow == NULL && run->cfg->state == NULL)
		return 0;
	if (run->cfg->follow == NULL) {
		wire_say(NULL, 0, 0, "--state is for --follow");
		return WIRE_EXIT_USAGE;
	}
	if (run->cfg->inputs != NULL && *run->cfg->inputs != NULL) {
		wire_say(NULL, 0, 0, "--follow %s is the only input: %s is a "
		    "second", run->cfg->follow, *run->cfg->inputs);
		return WIRE_EXIT_USAGE;
	}
	run->follow = (struct wire_follow){ .out = &run->out, .take = take_file,
	    .failed = not_found, .idle = idle, .ctx = run };
	return wire_follow_open(&run->follow, run->cfg->follow,
	    run->cfg->state);
}

static void
follow(struct run *run)
{
	if (!wire_follow_run(&run->follow))
		run->code = WIRE_EXIT_SYSTEM;
	wire_follow_close(&run->follow);
}

static void
read_inputs(struct run *run)
{
	static char *const standard_input[] = { (char *)"-", NULL };
	char *const *input = run->cfg->inputs;
	if (input == NULL || *input == NULL)
		input = standard_input;
	for (; *input != NULL && wire_stopped() == 0; input++) {
		if (strcmp(*input, "-") != 0)
			read_path(run, *input);
		else if (reader_stage(run) != NULL)
			read_document_file(run, run->cfg->in, "-");
		else
			read_records(run, run->cfg->in, "-");
	}
}

/* ---- the run ------------------------------------------------------------------ */

static int
out_of_memory(void)
{
	wire_say(NULL, 0, 0, "out of memory");
	return WIRE_EXIT_SYSTEM;
}

static int
open_stages(struct run *run)
{
	int worst = 0;
	run->env = wire_env_new(run->cfg->data_dir);
	run->stages = calloc(run->cfg->nstages + 1, sizeof(*run->stages));
	if (run->env == NULL || run->stages == NULL)
		return out_of_memory();
	for (size_t i = 0; i < run->cfg->nstages; i++) {
		const struct wire_stage *s = &run->cfg->stages[i];
		wire_env_at(run->env, s->file, s->line, s->column);
		const int code = wire_env_open(run->env, s->filter, s->conf,
		    &run->stages[run->nstages].shared);
		if (code == 0)
			run->stages[run->nstages++].filter = s->filter;
		if (code > worst)
			worst = code;
	}
	wire_env_at(run->env, NULL, 0, 0);
	return worst;
}

static void
close_stages(struct run *run)
{
	for (size_t i = 0; i < run->nstages; i++)
		if (run->stages[i].filter->close != NULL)
			run->stages[i].filter->close(run->stages[i].shared);
	for (size_t i = 0; i < MAX_FILTERS; i++)
		if (run->on_demand[i].filter != NULL &&
		    run->on_demand[i].filter->close != NULL)
			run->on_demand[i].filter->close(run->on_demand[i].shared);
	wire_env_free(run->env);
	free(run->stages);
}

static void
print_stats(const struct run *run)
{
	dprintf(STDERR_FILENO, "%-14s %10s %10s %10s %10s %12s\n", "stage", "in",
	    "out", "set aside", "CPU s", "us a story");
	for (size_t i = 0; i < run->nstages; i++) {
		const struct stage *s = &run->stages[i];
		dprintf(STDERR_FILENO, "%-14s %10zu %10zu %10zu %10.3f %12.1f\n",
		    s->filter->name, s->in, s->out, s->rejected, s->cpu,
		    s->in == 0 ? 0 : s->cpu * 1e6 / (double)s->in);
	}
	const double all = seconds(CLOCK_PROCESS_CPUTIME_ID);
	dprintf(STDERR_FILENO, "%-14s %10zu %10s %10zu %10.3f\n", "all",
	    run->records, "", run->quarantine.count, all);
	dprintf(STDERR_FILENO, "%zu bytes in, %zu bytes out\n", run->bytes,
	    run->out.bytes);
}

static int
exit_code(const struct run *run)
{
	const size_t bad = run->quarantine.count;
	int code = run->code;
	if (bad > 0)
		wire_say(NULL, 0, 0, "%zu of %zu records set aside%s", bad,
		    run->records, bad < run->records || run->foreign == 0 ? "" :
		    "; a record is one line of JSON: text goes through "
		    "ingest first, other JSON through jq -c");
	if (code != 0)
		return code;
	if (run->cfg->quarantine_max > 0 &&
	    (double)bad > run->cfg->quarantine_max * (double)run->records) {
		wire_say(NULL, 0, 0, "that is more than the %g%% allowed",
		    run->cfg->quarantine_max * 100);
		return WIRE_EXIT_FOUND;
	}
	return run->failed || (bad > 0 && run->cfg->strict) ?
	    WIRE_EXIT_FOUND : WIRE_EXIT_OK;
}

/* Fewer, larger reads and writes where the kernel allows it. */
static void
widen_pipe(int fd)
{
	fcntl(fd, F_SETPIPE_SZ, 1024 * 1024);
}

static void
end_stage(struct wire_record *rec, void *ctx)
{
	const struct stage *s = ctx;
	s->filter->end(s->shared, rec);
}

/* What filters say behind the last record. */
static void
end_stages(struct run *run)
{
	size_t column;
	for (size_t i = 0; i < run->nstages && wire_stopped() == 0; i++) {
		struct stage *s = &run->stages[i];
		if (s->filter->end == NULL ||
		    !wire_record_parse(run->rec, WIRE_STR("{}"), "-", 0))
			continue;
		if (!wire_record_try(run->rec, end_stage, s)) {
			wire_say(NULL, 0, 0, "%s",
			    wire_record_reason(run->rec, &column));
			run->failed = true;
		}
		wire_buf_add(&run->out.buf, wire_record_printed(run->rec));
		wire_output_record(&run->out);
	}
}

int
wire_run(const struct wire_run *cfg)
{
	struct wire_run config = *cfg;
	struct run run = { .cfg = &config };
	if (config.max_record == 0)
		config.max_record = 16 * 1024 * 1024;
	if (config.max_record > WIRE_LARGEST_RECORD) {
		wire_say(NULL, 0, 0, "--max-record: more than 1G");
		return WIRE_EXIT_USAGE;
	}
	wire_hold_descriptors();
	const int bad = open_stages(&run);
	if (bad != 0) {
		close_stages(&run);
		return bad;
	}
	if (!wire_quarantine_open(&run.quarantine, config.quarantine)) {
		wire_say(config.quarantine, 0, 0, "%s", strerror(errno));
		close_stages(&run);
		return WIRE_EXIT_USAGE;
	}
	const int not_followed = open_follow(&run);
	if (not_followed != 0) {
		wire_quarantine_close(&run.quarantine);
		close_stages(&run);
		return not_followed;
	}
	wire_catch_signals();
	widen_pipe(config.in);
	widen_pipe(config.out);
	wire_output_open(&run.out, config.out, "standard output");
	run.rec = wire_record_new(config.max_record, config.lenient);
	if (run.rec == NULL)
		run.code = out_of_memory();
	else if (config.follow != NULL)
		follow(&run);
	else
		read_inputs(&run);
	if (run.rec != NULL)
		end_stages(&run);
	if (config.progress)
		dprintf(STDERR_FILENO, "\r\033[K");
	wire_output_close(&run.out);
	wire_quarantine_close(&run.quarantine);
	if (config.stats)
		print_stats(&run);
	const int code = exit_code(&run);
	wire_record_free(run.rec);
	close_stages(&run);
	if (wire_stopped() != 0)
		wire_die_of(wire_stopped());
	return code;
}

int
wire_run_check(const struct wire_run *cfg)
{
	struct run run = { .cfg = cfg };
	const int code = open_stages(&run);
	close_stages(&run);
	return code;
}
