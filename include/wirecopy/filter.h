/*
 * filter.h - what a filter is: one table
 *
 * The table feeds the program's main, the driver, the pipeline file, --help
 * and the manual.  wirecopy-filter(7) walks through a filter of one page.
 */
#ifndef WIRECOPY_FILTER_H
#define WIRECOPY_FILTER_H

#include "wirecopy/record.h"

enum wire_option_type {
	WIRE_FLAG,	/* bool               --name, --no-name     YAML: true, false */
	WIRE_INT,	/* long               0 or more */
	WIRE_SIZE,	/* size_t             bytes: 512, 64k, 16M, 1G */
	WIRE_STRING,	/* const char *       NULL if no default */
	WIRE_FILE,	/* const char *       relative to the pipeline file */
	WIRE_ENUM,	/* int                index into the words of `arg` */
	WIRE_LIST	/* struct wire_list   a,b,c or the option again; YAML: [a, b] */
};

struct wire_list {
	const char *const *v;
	size_t n;
	bool given;		/* false: the default */
};

struct wire_option {
	const char *name;	/* long option and YAML key */
	char letter;		/* short option, or 0 */
	enum wire_option_type type;
	size_t offset;		/* of the field in the filter's conf struct */
	const char *arg;	/* "N", "FILE"; of WIRE_ENUM "text|ansi|ndjson" */
	const char *def;	/* as a user would type it; NULL: zero */
	const char *help;	/* one line, lower case, no full stop */
};

enum {
	WIRE_PURE = 1,		/* the output depends on the record alone */
	WIRE_ONE_TO_ONE = 2,	/* a record in, a record out */
	WIRE_EDITS_TEXT = 4,	/* changes `text`: must stand before what reads it */
	WIRE_ON_DEMAND = 8	/* what it writes is made for a filter that reads it
				 * and does not find it; that is not written */
};

enum wire_verdict { WIRE_EMIT, WIRE_DROP };	/* to set aside: wire_reject() */

struct wire_env;	/* what open() may use */
struct wire_source;	/* what read() reads from */

struct wire_filter {
	const char *name, *summary;
	const struct wire_option *options;	/* ended by .name == NULL; or NULL */
	size_t conf_size;
	const char *reads, *writes;	/* member names, blanks between */
	unsigned flags;

	/* Loads and compiles once.  What it returns is shared by all workers
	 * and read-only from then on.  `conf` lives as long.  May be NULL. */
	void *(*open)(const void *conf, struct wire_env *env);
	/* Works on one record. */
	enum wire_verdict (*apply)(const void *shared, struct wire_record *rec);
	/* Called once behind the last record, unless the run was stopped: for
	 * what is known only then.  It prints through the record, which is
	 * empty and is not written; to set that aside fails the run.  May be
	 * NULL. */
	void (*end)(void *shared, struct wire_record *rec);
	/* Releases what is not wire_env_alloc'ed.  May be NULL. */
	void (*close)(void *shared);
	/* True if, so configured, it prints something else than records. */
	bool (*prints)(const void *conf);
	/* At a shell, before open(): chooses the defaults that suit what was
	 * asked for, files or standard input.  False: all is done.  May be
	 * NULL. */
	bool (*at_shell)(void *conf, bool files);
	/* For a filter that makes records out of documents:
	 * called once for every input file.  What it emits goes through apply
	 * first, if there is one: the place for what may set a record aside. */
	void (*read)(const void *shared, struct wire_source *src);
};

/* The whole of a filter program's main. */
int wire_filter_main(const struct wire_filter *filter, int argc, char **argv);

/* ---- for open() ----------------------------------------------------------- */

/* Memory that lives until after close().  Never NULL, not cleared. */
void *wire_env_alloc(struct wire_env *env, size_t n);

/* A data file, "en/titles.tsv": from --data DIR if it is there, else the one
 * compiled in.  Lines are LF-ended; # begins a comment line.  If `file` is not
 * NULL it gets the name for messages.  False if there is none. */
bool wire_env_data(struct wire_env *env, const char *name,
    struct wire_str *bytes, const char **file);

/* Languages that have a data file of that name, "titles.tsv", or NULL: any data:
 * "en", …; ended by NULL. */
const char *const *wire_env_languages(struct wire_env *env, const char *file);

/* Reads a whole file named by the user. */
struct wire_str wire_env_file(struct wire_env *env, const char *path);

/* A mistake in configuration, data or rules: `file:line:column: message`, and
 * the run ends with 2 before any input is read.  file NULL: of an option, whose
 * place is known to the caller; line and column 0 are left out. */
_Noreturn void wire_env_fail(struct wire_env *env, const char *file,
    size_t line, size_t column, const char *fmt, ...)
    __attribute__((format(printf, 5, 6)));

/* ---- for read() ----------------------------------------------------------- */

/* Path as given or found; "-" is standard input. */
const char *wire_source_name(const struct wire_source *src);
/* Up to n bytes; 0 at the end.  After an error, or when a signal asks to stop, it
 * does not return: read() is left, and half a document is not emitted. */
size_t wire_source_read(struct wire_source *src, void *buf, size_t n);
/* Largest record that may be made, bytes. */
size_t wire_source_limit(const struct wire_source *src);
/* Memory for the document at hand: gone after wire_source_emit. */
void *wire_source_alloc(struct wire_source *src, size_t n);
/* An empty record to fill, which came from `line` of the file; or one made of
 * a line that holds a record, NULL if that is bad (it has been set aside). */
struct wire_record *wire_source_new(struct wire_source *src, size_t line);
struct wire_record *wire_source_parse(struct wire_source *src,
    struct wire_str json, size_t line);
/* Sends the record on, and ends it. */
void wire_source_emit(struct wire_source *src, struct wire_record *rec);
/* Sets input aside that no record can be made of. */
void wire_source_reject(struct wire_source *src, size_t line, size_t column,
    struct wire_str raw, const char *fmt, ...)
    __attribute__((format(printf, 5, 6)));

#endif
