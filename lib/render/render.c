/*
 * render.c - the filter `render`: show stories to people
 *
 * A story is a page: what it is, its summary, its text, who said what, who and
 * what is named, what was taken out, what to check.  Parts that the record does
 * not have are left out.
 */
#include "lib/render/render.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include "lib/base/term.h"
#include "lib/record/record.h"
#include "lib/render/parts.h"

enum format { FORMAT_AUTO, FORMAT_TEXT, FORMAT_ANSI, FORMAT_NDJSON };
enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

enum { USUAL_WIDTH = 80, LEAST_WIDTH = 20 };

struct conf {
	int format;	/* enum format */
	int color;	/* enum color */
	long width;	/* columns; 0: the terminal's */
};

struct render {
	bool pages;	/* or records as they are */
	bool colour;
	size_t width;
};

static bool
prints(const void *conf)
{
	return ((const struct conf *)conf)->format != FORMAT_NDJSON;
}

/* What was asked for goes before NO_COLOR, and that before the terminal. */
static bool
wants_colour(const struct conf *conf)
{
	if (conf->color != COLOR_AUTO)
		return conf->color == COLOR_ALWAYS;
	if (conf->format != FORMAT_AUTO)
		return conf->format == FORMAT_ANSI;
	return wire_term_wants_colour(STDOUT_FILENO);
}

/* Lines longer than 80 columns are hard to read. */
static size_t
width(const struct conf *conf)
{
	struct winsize size;

	if (conf->width > 0)
		return conf->width < LEAST_WIDTH ? LEAST_WIDTH : (size_t)conf->width;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 &&
	    size.ws_col >= LEAST_WIDTH && size.ws_col < USUAL_WIDTH)
		return size.ws_col;
	return USUAL_WIDTH;
}

static void *
open_render(const void *opaque, struct wire_env *env)
{
	const struct conf *conf = opaque;
	struct render *render = wire_env_alloc(env, sizeof(*render));

	*render = (struct render){ .pages = prints(conf),
		.colour = wants_colour(conf), .width = width(conf) };
	return render;
}

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	const struct render *render = shared;
	struct wire_page p;

	if (!render->pages)
		return WIRE_EMIT;
	p = wire_page_new(wire_record_arena(rec), render->width, render->colour);
	wire_render_head(&p, rec);
	wire_render_summary(&p, rec);
	wire_render_story(&p, rec);
	wire_render_quotes(&p, rec);
	wire_render_names(&p, rec);
	wire_render_edits(&p, rec);
	wire_render_findings(&p, rec);
	wire_page_line(&p);
	wire_print(rec, wire_buf_str(&p.out));
	return WIRE_DROP;
}

static const struct wire_option options[] = {
	{ "format", 'f', WIRE_ENUM, offsetof(struct conf, format),
	    "auto|text|ansi|ndjson", "auto",
	    "pages without or with colour, or the records as they came" },
	{ "color", 0, WIRE_ENUM, offsetof(struct conf, color),
	    "auto|always|never", "auto", "colours in pages" },
	{ "width", 'w', WIRE_INT, offsetof(struct conf, width),
	    "N", "0", "columns of a page; 0: the terminal's, at most 80" },
	{ .name = NULL },
};

const struct wire_filter wire_render = {
	.name = "render", .summary = "show stories to people",
	.options = options, .conf_size = sizeof(struct conf),
	/* It shows what is there: what it named here would be made for it. */
	.reads = "", .writes = "",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE,
	.open = open_render, .apply = apply, .prints = prints,
};
