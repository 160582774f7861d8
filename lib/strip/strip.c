/* strip.c - take out what is not the story */
#include "lib/strip/strip.h"

#include <string.h>

#include "lib/base/buf.h"
#include "lib/base/str.h"
#include "lib/record/record.h"
#include "lib/strip/context.h"
#include "lib/strip/dateline.h"
#include "lib/strip/dump.h"
#include "lib/strip/page.h"
#include "lib/strip/posts.h"
#include "lib/strip/repair.h"
#include "lib/text/charref.h"
#include "wirecopy/diag.h"

struct conf {
	struct wire_list keep;
	bool repair, restore;
	int profile;
	const char *sites;
};

enum { PROFILE_NEWSROOM, PROFILE_BENCH };
#define BENCH_KEEPS (1u << EMBED | 1u << CAPTION | 1u << BYLINE | 1u << TAGLINE | \
    1u << COPYRIGHT | 1u << CORRECTION | 1u << EDITOR_NOTE | 1u << DATELINE | 1u << HEADLINE | \
    1u << OTHER)

static const struct wire_option options[] = {
	{ "keep", 'k', WIRE_LIST, offsetof(struct conf, keep), "KIND...", NULL,
	    "leave lines of these kinds in the text" },
	{ "profile", 'p', WIRE_ENUM, offsetof(struct conf, profile),
	    "newsroom|bench", "newsroom", "what is left: text to edit, or to compare" },
	{ "repair", 0, WIRE_FLAG, offsetof(struct conf, repair), NULL, "true",
	    "repair damaged characters" },
	{ "restore", 'r', WIRE_FLAG, offsetof(struct conf, restore), NULL, NULL,
	    "put back what was taken out" },
	{ "sites", 's', WIRE_FILE, offsetof(struct conf, sites), "FILE", NULL,
	    "where sites have their stories" },
	{ 0 }
};

struct strip {
	struct cues *cues;
	struct page_model *page;
	const struct dump *dump;
	struct wire_str references;	/* of HTML, by name (charref.h) */
	unsigned keep;			/* 1 << kind */
	bool repair, restore;
};

/* A story at work: the repaired text, its lines, and what is cut out so far. */
struct job {
	const struct strip *strip;
	struct wire_record *rec;
	struct wire_str text;
	struct line *lines;
	size_t nlines;
	struct wire_edit *edits;
	size_t nedits;
	size_t removed;		/* bytes of all cuts */
};

static bool
kept(const struct job *job, const struct line *l)
{
	return l->kind == STORY || (job->strip->keep >> l->kind & 1) != 0;
}

static struct wire_edit *
cut(struct job *job, size_t start, size_t end, enum residue kind)
{
	struct wire_edit *e = &job->edits[job->nedits++];

	*e = (struct wire_edit){
		.at = start - job->removed,
		.cut = wire_str_sub(job->text, start, end),
		.kind = wire_str_of(residue_names[kind]),
	};
	job->removed += end - start;
	return e;
}

/* ---- lines ------------------------------------------------------------------ */

/* Where line i begins, with the blanks before its text: after a line break. */
static size_t
line_start(const struct job *job, size_t i)
{
	size_t at = job->lines[i].start;

	if (i == 0)
		return 0;
	while (job->text.p[at - 1] != '\n')
		at--;
	return at;
}

/* Where the text of line i ends, and its line break begins. */
static size_t
line_end(const struct job *job, size_t i)
{
	return job->lines[i].start + job->lines[i].text.n;
}

/* Past the last line that makes one edit with line i. */
static size_t
unit_end(const struct job *job, size_t i)
{
	const struct line *v = job->lines;
	size_t k = i + 1;

	while (v[i].group != 0 && k < job->nlines && v[k].group == v[i].group)
		k++;
	return k;
}

static void
describe_post(const struct job *job, size_t from, size_t to,
    struct wire_edit *edit)
{
	struct signature sig;

	for (size_t i = from; i < to; i++)
		if (signature_read(job->rec, &job->lines[i], &sig)) {
			edit->author = sig.author;
			edit->handle = sig.handle;
			edit->date = sig.date;
		}
	edit->nlinks = links_read(job->rec, edit->cut, &edit->links);
}

/* Lines from `from` to `to` go, with one line break each, so that no hole
 * stays: the break after them, or at the end of the text the one before. */
static void
cut_lines(struct job *job, size_t from, size_t to, bool last)
{
	enum residue kind = job->lines[from].kind;
	size_t start, end;

	if (last) {
		start = from == 0 ? 0 : line_end(job, from - 1);
		end = line_end(job, to - 1);
	} else {
		start = line_start(job, from);
		end = line_start(job, to);
	}
	struct wire_edit *edit = cut(job, start, end, kind);
	if (kind == EMBED)
		describe_post(job, from, to, edit);
}

/* ---- dateline and byline ------------------------------------------------------ */

/* Only the line that opens the story has one; a heading or another short line
 * may stand above it, and then more than a dash must say so. */
static bool
find_dateline(const struct job *job, size_t *line, struct dateline *out)
{
	enum { MAX_HEADINGS = 3, HEADING_WORDS = 25 };
	size_t headings = 0;

	for (size_t i = 0; i < job->nlines && headings <= MAX_HEADINGS; i++) {
		const struct line *l = &job->lines[i];
		if (l->kind != STORY)
			continue;
		if (dateline_read(job->strip->cues, job->rec, l->text, out) &&
		    (headings == 0 || out->certain)) {
			*line = i;
			return true;
		}
		if (l->words > HEADING_WORDS)
			return false;
		headings++;
	}
	return false;
}

/* "By Segun Ajiboye, Ilorin" without its first word. */
static void
lift_byline(const struct job *job)
{
	for (size_t i = 0; i < job->nlines; i++) {
		const struct line *l = &job->lines[i];
		if (l->kind != BYLINE || l->nfirst == 0)
			continue;
		size_t from = 0;
		if (l->nfirst > 1 && cue_is(&l->first[0], CLASS_BY))
			from = l->first[1].start;
		wire_set_string(job->rec, "byline",
		    wire_str_sub(l->text, from, l->text.n));
		return;
	}
}

/* The headline that stood above the story in the text. */
static void
lift_headline(const struct job *job)
{
	for (size_t i = 0; i < job->nlines; i++)
		if (job->lines[i].kind == HEADLINE && !kept(job, &job->lines[i]))
			wire_set_string(job->rec, "headline", job->lines[i].text);
}

/* The headline that came with the record; one that was lifted out of the text by
 * an earlier run is part of that. */
static struct wire_str
incoming_headline(struct wire_record *rec)
{
	const struct wire_edit *edits;
	const size_t n = wire_edits(rec, &edits);
	struct wire_str headline = { 0 };

	for (size_t i = 0; i < n; i++)
		if (wire_str_is(edits[i].kind, residue_names[HEADLINE]))
			return headline;
	wire_get_string(rec, "headline", &headline);
	return headline;
}

/* ---- the filter ---------------------------------------------------------------- */

static void
cut_all(struct job *job)
{
	size_t dateline_line = job->nlines;	/* none */
	size_t story_end = job->nlines;
	struct dateline dateline;

	if ((job->strip->keep >> DATELINE & 1) == 0 &&
	    find_dateline(job, &dateline_line, &dateline) &&
	    !wire_has(job->rec, "dateline"))
		wire_set_dateline(job->rec, &dateline.is);
	while (story_end > 0 && !kept(job, &job->lines[story_end - 1]))
		story_end--;
	for (size_t i = 0, next; i < job->nlines; i = next) {
		const struct line *l = &job->lines[i];
		next = unit_end(job, i);
		if (!kept(job, l))
			cut_lines(job, i, next, next > story_end);
		else if (i == dateline_line)
			cut(job, l->start, l->start + dateline.end, DATELINE);
	}
}

/* What is left of the incoming text. */
static struct wire_str
text_left(const struct job *job)
{
	struct wire_buf b = wire_record_buf(job->rec);
	size_t from = 0;

	for (size_t i = 0; i < job->nedits; i++) {
		struct wire_str gone = job->edits[i].cut;
		size_t at = (size_t)(gone.p - job->text.p);
		wire_buf_add(&b, wire_str_sub(job->text, from, at));
		from = at + gone.n;
	}
	wire_buf_add(&b, wire_str_sub(job->text, from, job->text.n));
	return wire_buf_str(&b);
}

static void
restore(struct wire_record *rec)
{
	if (!wire_has(rec, "edits"))
		return;
	struct wire_str incoming = wire_incoming_text(rec);
	wire_delete(rec, "edits");
	wire_set_text(rec, incoming);
}

/* ---- web pages ------------------------------------------------------------------- */

/* A place in the incoming text as one in the repaired text. */
static void
follow_repairs(struct wire_span *v, size_t n, const struct repaired *repaired)
{
	size_t k = 0, cut = 0, put = 0;

	for (size_t i = 0; i < 2 * n; i++) {
		size_t *at = i % 2 == 0 ? &v[i / 2].start : &v[i / 2].end;
		for (; k < repaired->nedits &&
		    repaired->edits[k].at + cut - put < *at; k++) {
			cut += repaired->edits[k].cut.n;
			put += repaired->edits[k].put;
		}
		*at = *at + put - cut;
	}
}

/* Puts each span among the lines, as a line. */
static void
add_page(struct job *job, const struct wire_span *page, size_t npage)
{
	const size_t n = job->nlines + npage;
	struct line *v = WIRE_NEW(job->rec, struct line, n);
	const struct line *old = job->lines, *end = old + job->nlines;

	for (size_t i = 0; i < n; i++) {
		if (npage == 0 || (old < end && old->start < page->start)) {
			v[i] = *old++;
			continue;
		}
		const struct wire_str text =
		    wire_str_trim(wire_str_sub(job->text, page->start, page->end));
		v[i] = (struct line){ .text = text, .kind = PAGE,
		    .start = (size_t)(text.p - job->text.p) };
		page++;
		npage--;
	}
	job->lines = v;
	job->nlines = n;
}

/* Lines as the rules for lines see them: without what stands around the story on
 * its page, of which the spans are given out. */
static size_t
read_lines(struct job *job, const struct repaired *repaired,
    struct wire_span **page)
{
	const struct strip *strip = job->strip;
	const bool whole = (strip->keep >> PAGE & 1) != 0;
	size_t npage = whole ? 0 : page_find(strip->page, job->rec, page);

	follow_repairs(*page, npage, repaired);
	job->nlines = lines_read(strip->cues, job->rec, job->text, *page, npage,
	    &job->lines);
	if (whole || npage > 0)
		return npage;
	npage = dump_find(strip->dump, job->rec, job->lines, job->nlines, page);
	if (npage > 0)
		job->nlines = lines_read(strip->cues, job->rec, job->text, *page,
		    npage, &job->lines);
	return npage;
}

static enum wire_verdict
apply(const void *shared, struct wire_record *rec)
{
	const struct strip *strip = shared;
	if (strip->restore) {
		restore(rec);
		return WIRE_EMIT;
	}
	if (!wire_has(rec, "text"))
		return WIRE_EMIT;
	const struct wire_str incoming = wire_incoming_text(rec);
	const struct repaired repaired = strip->repair ?
	    repair_text(rec, strip->references, incoming) :
	    (struct repaired){ .text = incoming };
	struct job job = { .strip = strip, .rec = rec, .text = repaired.text };
	struct wire_span *page = NULL;
	const size_t npage = read_lines(&job, &repaired, &page);
	context_mark(strip->cues, rec, incoming_headline(rec), job.lines, job.nlines);
	add_page(&job, page, npage);
	job.edits = WIRE_NEW(rec, struct wire_edit, job.nlines + 1);
	cut_all(&job);
	if (!wire_has(rec, "byline"))
		lift_byline(&job);
	if (!wire_has(rec, "headline"))
		lift_headline(&job);
	wire_set_text(rec, text_left(&job));
	wire_delete(rec, "blocks");
	if (repaired.nedits > 0)
		job.nedits = edits_join(rec, incoming, repaired.edits,
		    repaired.nedits, job.text, job.edits, job.nedits, &job.edits);
	wire_set_edits(rec, job.edits, job.nedits);
	return WIRE_EMIT;
}

static unsigned
keep_mask(const struct wire_list *keep, struct wire_env *env)
{
	unsigned mask = 0;

	for (size_t i = 0; i < keep->n; i++) {
		size_t kind = EMBED;
		while (kind < NRESIDUES &&
		    strcmp(keep->v[i], residue_names[kind]) != 0)
			kind++;
		if (kind < NRESIDUES) {
			mask |= 1u << kind;
			continue;
		}
		const char *meant =
		    wire_did_you_mean(keep->v[i], residue_names + EMBED);
		if (meant != NULL)
			wire_env_fail(env, NULL, 0, 0,
			    "keep: unknown kind '%s'; did you mean '%s'?",
			    keep->v[i], meant);
		wire_env_fail(env, NULL, 0, 0, "keep: unknown kind '%s'; "
		    "wirecopy-strip(1) names them", keep->v[i]);
	}
	return mask;
}

static void *
open_strip(const void *conf_, struct wire_env *env)
{
	const struct conf *conf = conf_;
	struct strip *strip = wire_env_alloc(env, sizeof(*strip));

	*strip = (struct strip){
		.keep = keep_mask(&conf->keep, env) |
		    (conf->profile == PROFILE_BENCH ? BENCH_KEEPS : 0),
		.repair = conf->repair,
		.restore = conf->restore,
		.cues = cues_load(env),
		.page = page_model_load(env, conf->sites),
		.dump = dump_load(env),
	};
	wire_env_data(env, WIRE_CHARREF_DATA, &strip->references, NULL);
	return strip;
}

const struct wire_filter wire_strip = {
	.name = "strip", .summary = "take out what is not the story",
	.options = options, .conf_size = sizeof(struct conf),
	.reads = "text blocks edits headline", .writes = "text edits headline dateline byline",
	.flags = WIRE_PURE | WIRE_ONE_TO_ONE | WIRE_EDITS_TEXT,
	.open = open_strip, .apply = apply,
};
