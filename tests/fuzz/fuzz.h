/*
 * fuzz.h - any bytes, through a filter as its program would take them
 *
 * A fuzz target is NAME_fuzz.c beside a directory NAME of seeds.
 */
#ifndef WIRE_FUZZ_H
#define WIRE_FUZZ_H

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "lib/base/str.h"
#include "lib/base/utf8.h"
#include "lib/filter/options.h"
#include "lib/record/json.h"
#include "wirecopy/pipeline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Runs the filter on a stream, with its defaults but for one option; NULL: none. */
static inline void
fuzz_stream_set(const struct wire_filter *filter, const char *option,
    const char *value, struct wire_str stream)
{
	struct wire_arena arena = { 0 };
	const int in = memfd_create("fuzz", 0);
	void *conf = wire_conf_new(&arena, filter->options, filter->conf_size);
	const char *why;

	if (option != NULL && !wire_conf_set(&arena, conf,
	    wire_option_find(filter->options, option), value, &why))
		abort();
	if (write(in, stream.p, stream.n) != (ssize_t)stream.n || lseek(in, 0, SEEK_SET) < 0)
		abort();
	const struct wire_stage stage = { .filter = filter, .conf = conf };
	const struct wire_run run = {
		.stages = &stage, .nstages = 1, .in = in,
		.out = open("/dev/null", O_WRONLY),	/* closed by the run */
		.quarantine = "/dev/null",
	};
	if (wire_run(&run) != 0)
		abort();
	wire_arena_free(&arena);
	close(in);
}

static inline void
fuzz_stream(const struct wire_filter *filter, struct wire_str stream)
{
	fuzz_stream_set(filter, NULL, NULL, stream);
}

/* Runs it on a record with this text; bytes that are not UTF-8 become "?". */
static inline void
fuzz_text(const struct wire_filter *filter, const uint8_t *data, size_t size)
{
	struct wire_arena arena = { 0 };
	struct wire_buf text = { .arena = &arena }, json = { .arena = &arena };
	struct wire_str rest = { (const char *)data, size };

	while (rest.n > 0) {
		const size_t good = wire_utf8_valid(rest);
		wire_buf_add(&text, wire_str_sub(rest, 0, good));
		if (good < rest.n)
			wire_buf_char(&text, '?');
		rest = wire_str_sub(rest, good + (good < rest.n), rest.n);
	}
	wire_buf_add(&json, WIRE_STR("{\"published\":\"2024-02-29T10:00:00Z\",\"text\":"));
	wire_json_put_string(&json, wire_buf_str(&text));
	wire_buf_add(&json, WIRE_STR("}\n"));
	fuzz_stream(filter, wire_buf_str(&json));
	wire_arena_free(&arena);
}

#endif
