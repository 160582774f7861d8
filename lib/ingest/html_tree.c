/* html_tree.c - the elements that are open, and the text in them */
#include "lib/ingest/html_tree.h"

#include "lib/base/str.h"
#include "lib/ingest/html_path.h"

/* ---- the stack ------------------------------------------------------------------ */

static struct wire_html_element *
top(struct wire_html_tree *t)
{
	return t->n == 0 ? NULL : &t->open[t->n - 1];
}

static bool
top_is(struct wire_html_tree *t, enum wire_html_tag tag)
{
	return t->n > 0 && t->open[t->n - 1].tag == tag;
}

/* Index and 1 of the innermost open element of the tag, if no element stands
 * between that has one of the flags of `fence`; else 0. */
static size_t
in_scope(const struct wire_html_tree *t, enum wire_html_tag tag, unsigned fence)
{
	if (t->alive[tag] == 0)
		return 0;
	for (size_t i = t->n; i > 0; i--) {
		if (t->open[i - 1].tag == tag && !t->open[i - 1].dead)
			return i;
		if (t->open[i - 1].flags & fence)
			return 0;
	}
	return 0;
}

/* The same for parts of tables, innermost of three tags. */
static size_t
in_table(const struct wire_html_tree *t, enum wire_html_tag a,
    enum wire_html_tag b, enum wire_html_tag c)
{
	for (size_t i = t->n; i > 0; i--) {
		const enum wire_html_tag tag = t->open[i - 1].tag;

		if (tag == a || tag == b || tag == c)
			return i;
		if (tag == TAG_TABLE || tag == TAG_TEMPLATE)
			return 0;
	}
	return 0;
}

static void
end_line(struct wire_html_tree *t)
{
	struct wire_html_line *const line = wire_html_put_break(&t->text, t->place);
	const size_t whole_end = t->whole_end;

	t->whole_end = 0;
	if (line == NULL)
		return;
	if (line->block.end == whole_end) {
		line->block.tag = t->whole.tag;
		line->block.path = t->whole.path;
	} else {
		wire_html_path(t, t->common, &line->block);
	}
}

/* The innermost element, which ends, holds all of the open line so far: if nothing
 * follows, it is what the line stood in, "<div><a>More</a></div>". */
static void
leave_line(struct wire_html_tree *t)
{
	if (t->text.open && t->whole_end != t->text.out.n) {
		wire_html_path(t, t->common, &t->whole);
		t->whole_end = t->text.out.n;
	}
	t->common = t->open[t->n - 1].parent;
}

static void
pop(struct wire_html_tree *t)
{
	const struct wire_html_element *const e = top(t);

	if (e->flags & BLK)
		end_line(t);
	if (e->flags & MUT)
		t->muted--;
	if (e->flags & MRK)
		wire_html_put_link(&t->text, e->link);
	if (e->fact > 0 && e->text < t->text.out.n)
		wire_html_fact_text(&t->facts, e->fact, wire_str_sub(
		    wire_buf_str(&t->text.out), e->text, t->text.out.n));
	if (!e->dead)
		t->alive[e->tag]--;
	if (t->common == t->n)
		leave_line(t);
	t->n--;
}

static void
pop_to(struct wire_html_tree *t, size_t n)
{
	while (t->n > n)
		pop(t);
}

/* Ends the innermost element of the tag, and all in it. */
static void
close_in_scope(struct wire_html_tree *t, enum wire_html_tag tag, unsigned fence)
{
	const size_t i = in_scope(t, tag, fence);

	if (i > 0)
		pop_to(t, i - 1);
}

/* "display: none", as far as an attribute can tell. */
static bool
is_hidden(const struct wire_html_token *token)
{
	struct wire_str style = wire_html_attr(token, ATTR_STYLE);
	const char *colon;

	if (wire_html_has(token, ATTR_HIDDEN) ||
	    wire_str_is(wire_html_attr(token, ATTR_ARIA_HIDDEN), "true"))
		return true;
	while (style.n > 0 && (colon = memchr(style.p, ':', style.n)) != NULL) {
		const size_t at = (size_t)(colon - style.p);
		struct wire_str name = wire_str_trim(wire_str_sub(style, 0, at));
		struct wire_str value = wire_str_sub(style, at + 1, style.n);

		if (name.n >= 7 && wire_str_eq_nocase(wire_str_sub(name,
		    name.n - 7, name.n), WIRE_STR("display"))) {
			value = wire_str_trim(value);
			return value.n >= 4 && wire_str_eq_nocase(
			    wire_str_sub(value, 0, 4), WIRE_STR("none"));
		}
		style = value;
	}
	return false;
}

static bool
is_foreign(const struct wire_html_tree *t)
{
	return t->n > 0 && t->open[t->n - 1].foreign;
}

/* The index and 1 of the element that holds what does not belong into the
 * innermost table, and the place of its lines. */
static size_t
foster_parent(const struct wire_html_tree *t, size_t *place)
{
	const size_t i = in_table(t, TAG_TABLE, TAG_TABLE, TAG_TABLE);

	if (i == 0)
		return t->n;
	*place = t->open[i - 1].here;
	return t->open[i - 1].parent;
}

static void
push(struct wire_html_tree *t, const struct wire_html_token *token, bool foreign,
    bool fostered)
{
	/* what is nested too deep becomes a sibling */
	if (t->n == WIRE_HTML_DEEPEST)
		pop(t);

	struct wire_html_element *const e = &t->open[t->n];
	unsigned flags = wire_html_tags[token->tag].flags;

	if (!foreign && (flags & FOR))
		flags = 0;
	*e = (struct wire_html_element){
		.tag = token->tag, .flags = flags, .foreign = foreign,
		.hidden = is_hidden(token), .number = ++t->count,
		.parent = t->n, .link = t->text.link,
		.place = t->n == 0 ? 0 : t->open[t->n - 1].place, .name = token->text,
		.id = wire_html_attr(token, ATTR_ID),
		.classes = wire_html_attr(token, ATTR_CLASS),
		.itemprop = wire_html_attr(token, ATTR_ITEMPROP),
		.role = wire_html_attr(token, ATTR_ROLE),
	};
	if (fostered)
		e->parent = foster_parent(t, &e->place);
	if (e->tag == TAG_TABLE)
		e->here = wire_html_put_place(&t->text, e->place);
	t->alive[e->tag]++;
	t->n++;
	if (flags & MUT)
		t->muted++;
	if (flags & MRK)
		wire_html_put_link(&t->text, false);
}

/* ---- text ----------------------------------------------------------------------- */

static bool
is_blank(struct wire_str s)
{
	size_t n = 0;

	while (n < s.n && wire_html_is_space(s.p[n]))
		n++;
	return n == s.n;
}

static void
put(struct wire_html_tree *t, struct wire_str s, unsigned how)
{
	const bool was_open = t->text.open;

	wire_html_put(&t->text, s, how);
	if (was_open || !t->text.open)
		return;
	t->common = t->n;
	t->place = t->n == 0 ? 0 : t->open[t->n - 1].place;
	if (t->n > 0 && t->open[t->n - 1].flags & ROW)
		t->common = foster_parent(t, &t->place);
}

/* In <pre> each line is a line. */
static void
put_lines(struct wire_html_tree *t, struct wire_str s, unsigned how)
{
	struct wire_str line;

	for (;;) {
		size_t n = 0;

		while (n < s.n && s.p[n] != '\n' && s.p[n] != '\r')
			n++;
		line = wire_str_sub(s, 0, n);
		put(t, line, how | WIRE_HTML_KEEP_SPACES);
		if (n == s.n)
			return;
		end_line(t);
		n += n + 1 < s.n && s.p[n] == '\r' && s.p[n + 1] == '\n' ? 2 : 1;
		s = wire_str_sub(s, n, s.n);
	}
}

static void
put_text(struct wire_html_tree *t, struct wire_str s, unsigned how)
{
	if (t->muted > 0)
		return;
	if (t->n > 0 && (t->open[t->n - 1].flags & ROW) && is_blank(s))
		return;
	if (t->alive[TAG_PRE_] + t->alive[TAG_LISTING] > 0)
		put_lines(t, s, how);
	else
		put(t, s, how);
}

/* An element whose contents are characters. */
static void
put_raw(struct wire_html_tree *t, const struct wire_html_token *token)
{
	const unsigned flags = wire_html_tags[token->tag].flags;
	const struct wire_str raw = wire_html_raw(&t->lexer, token->tag);

	wire_html_facts_raw(&t->facts, token, raw);
	if (flags & MUT)
		return;
	push(t, token, false, false);
	if (t->muted == 0 && (flags & PRE))
		put_lines(t, raw, WIRE_HTML_LITERAL);
	else if (t->muted == 0)
		put(t, raw, 0);		/* <textarea> has references */
	pop(t);
}

/* ---- start tags ------------------------------------------------------------------ */

/* A list item ends one before it that is open, but not across another list. */
static void
close_item(struct wire_html_tree *t, enum wire_html_tag a, enum wire_html_tag b)
{
	if (t->alive[a] + t->alive[b] == 0)
		return;
	for (size_t i = t->n; i > 0; i--) {
		const enum wire_html_tag tag = t->open[i - 1].tag;

		if (tag == a || tag == b) {
			pop_to(t, i - 1);
			return;
		}
		if ((t->open[i - 1].flags & SPC) && tag != TAG_ADDRESS &&
		    tag != TAG_DIV && tag != TAG_P)
			return;
	}
}

/* <option> ends an option, <optgroup> and <hr> a group, too. */
static void
close_option(struct wire_html_tree *t, bool group)
{
	if (top_is(t, TAG_OPTION))
		pop(t);
	if (group && top_is(t, TAG_OPTGROUP))
		pop(t);
}

/* A formatting element's end: blocks that are open in it stay open. */
static void
close_formatting(struct wire_html_tree *t, enum wire_html_tag tag)
{
	const size_t found = in_scope(t, tag, SCO);

	if (tag == TAG_A)
		wire_html_put_link(&t->text, false);
	if (found == 0)
		return;
	for (size_t i = t->n; i > found; i--) {
		if (t->open[i - 1].flags & SPC) {
			t->open[found - 1].dead = true;
			t->alive[tag]--;
			return;
		}
	}
	pop_to(t, found - 1);
}

/* A part of a table goes into the innermost element that may hold it.  False:
 * there is none, and the tag is ignored. */
static bool
find_place(struct wire_html_tree *t, enum wire_html_tag tag)
{
	size_t i;

	switch (tag) {
	case TAG_TD:
	case TAG_TH:
		i = in_table(t, TAG_TR, TAG_TABLE, TAG_TABLE);
		break;
	case TAG_TR:
		i = in_table(t, TAG_TBODY, TAG_THEAD, TAG_TFOOT);
		if (i == 0)
			i = in_table(t, TAG_TABLE, TAG_TABLE, TAG_TABLE);
		break;
	default:
		i = in_table(t, TAG_TABLE, TAG_TABLE, TAG_TABLE);
	}
	if (i > 0)
		pop_to(t, i);
	return i > 0;
}

/* What is open and does not go on behind this start tag.  False: the tag is
 * ignored. */
static bool
make_room(struct wire_html_tree *t, const struct wire_html_token *token)
{
	const enum wire_html_tag tag = token->tag;

	switch (tag) {
	case TAG_HTML:
	case TAG_HEAD:
	case TAG_FRAMESET:
		return false;
	case TAG_BODY:
		return t->n == 0;
	case TAG_TABLE:
		/* in a table, but in no cell of it */
		if (t->n > 0 && (top(t)->flags & ROW))
			close_in_scope(t, TAG_TABLE, 0);
		close_in_scope(t, TAG_P, SCO | BTN);
		return true;
	case TAG_FORM:
		return t->n == 0 || !(top(t)->flags & ROW);
	case TAG_LI:
		close_item(t, TAG_LI, TAG_LI);
		return true;
	case TAG_DD:
	case TAG_DT:
		close_item(t, TAG_DD, TAG_DT);
		return true;
	case TAG_OPTION:
	case TAG_OPTGROUP:
		close_option(t, tag == TAG_OPTGROUP);
		return true;
	case TAG_RB:
	case TAG_RP:
	case TAG_RT:
	case TAG_RTC:
		if (t->n > 0 && (top(t)->flags & IMP) && (top(t)->flags & INL))
			pop(t);
		return true;
	case TAG_A:
	case TAG_NOBR:
		close_formatting(t, tag);
		return true;
	case TAG_BUTTON:
	case TAG_SELECT:
		close_in_scope(t, tag, tag == TAG_BUTTON ? SCO : 0);
		return true;
	default:
		return (wire_html_tags[tag].flags & TAB) == 0 || find_place(t, tag);
	}
}

/* In a table, but not in a cell of it, there is no place for the element. */
static bool
is_fostered(struct wire_html_tree *t, enum wire_html_tag tag)
{
	return t->n > 0 && (top(t)->flags & ROW) != 0 &&
	    (wire_html_tags[tag].flags & (TAB | DAT)) == 0;
}

/* True if the element is one of SVG or MathML. */
static bool
start_foreign(struct wire_html_tree *t, const struct wire_html_token *token)
{
	if (!is_foreign(t))
		return token->tag == TAG_SVG || token->tag == TAG_MATH;
	if (!(wire_html_tags[token->tag].flags & OUT) &&
	    token->tag != TAG_TABLE)
		return true;
	while (is_foreign(t))
		pop(t);
	return false;
}

/* The itemprop of the innermost element that has one. */
static struct wire_str
itemprop_around(const struct wire_html_tree *t)
{
	for (size_t i = t->n; i > 0; i--)
		if (t->open[i - 1].itemprop.n > 0)
			return t->open[i - 1].itemprop;
	return (struct wire_str){ NULL, 0 };
}

/* Notes what the tag says of the document; see wire_html_facts_tag. */
static size_t
note_facts(struct wire_html_tree *t, const struct wire_html_token *token)
{
	const unsigned telling = 1u << ATTR_ITEMPROP | 1u << ATTR_REL |
	    1u << ATTR_CLASS | 1u << ATTR_CONTENT | 1u << ATTR_DATETIME |
	    1u << ATTR_HREF | 1u << ATTR_LANG;

	if ((token->has & telling) == 0)
		return 0;
	return wire_html_facts_tag(&t->facts, token,
	    wire_html_has(token, ATTR_ITEMPROP) ? itemprop_around(t) :
	    (struct wire_str){ NULL, 0 });
}

static void
start_tag(struct wire_html_tree *t, const struct wire_html_token *token)
{
	const unsigned flags = wire_html_tags[token->tag].flags;

	if (start_foreign(t, token)) {
		/* <foreignObject> holds HTML again */
		const bool html = is_foreign(t) && token->tag == TAG_FOREIGNOBJECT;

		if (!token->self_closing) {
			if ((flags & BLK))
				end_line(t);
			push(t, token, true, is_fostered(t, token->tag));
			top(t)->foreign = !html;
		}
		return;
	}
	const bool has_room = make_room(t, token);
	const size_t fact = note_facts(t, token);
	if (flags & PCL)
		close_in_scope(t, TAG_P, SCO | BTN);
	if ((flags & HDG) && t->n > 0 && (top(t)->flags & HDG))
		pop(t);
	if ((flags & BLK) && !(flags & FOR))
		end_line(t);
	if (!has_room || (flags & VOI))
		return;
	if (flags & RAW) {
		put_raw(t, token);
		return;
	}
	push(t, token, false, is_fostered(t, token->tag));
	top(t)->fact = fact;
	top(t)->text = t->text.out.n;
	if (token->tag == TAG_A)
		wire_html_put_link(&t->text, wire_html_has(token, ATTR_HREF));
	/* the text of a shadow tree is shown */
	if (token->tag == TAG_TEMPLATE &&
	    wire_html_has(token, ATTR_SHADOWROOTMODE)) {
		top(t)->flags &= ~(unsigned)MUT;
		t->muted--;
	}
}

/* ---- end tags -------------------------------------------------------------------- */

static bool
same_name(const struct wire_html_element *e, const struct wire_html_token *token)
{
	return e->tag == token->tag && !e->dead && (e->tag != TAG_OTHER ||
	    wire_str_eq_nocase(e->name, token->text));
}

/* An end tag without rules of its own reaches the nearest element of its name, but
 * not past a special one. */
static void
close_other(struct wire_html_tree *t, const struct wire_html_token *token)
{
	enum { LOOK_AT = 64 };

	if (t->alive[token->tag] == 0)
		return;
	for (size_t i = t->n, most = LOOK_AT; i > 0 && most > 0; i--, most--) {
		if (same_name(&t->open[i - 1], token)) {
			pop_to(t, i - 1);
			return;
		}
		if (t->open[i - 1].flags & SPC)
			return;
	}
}

/* The end tag of a table or of a part of one reaches no table outside. */
static void
close_in_table(struct wire_html_tree *t, enum wire_html_tag tag)
{
	const size_t i = in_table(t, tag, tag, tag);

	if (i > 0)
		pop_to(t, i - 1);
}

/* Any heading's end tag ends the heading that is open. */
static void
close_heading(struct wire_html_tree *t)
{
	for (size_t i = t->n; i > 0; i--) {
		if (t->open[i - 1].flags & HDG) {
			pop_to(t, i - 1);
			return;
		}
		if (t->open[i - 1].flags & SCO)
			return;
	}
}

/* In SVG and MathML an end tag reaches any element of its name. */
static bool
close_foreign(struct wire_html_tree *t, const struct wire_html_token *token)
{
	for (size_t i = t->n; i > 0; i--) {
		if (!t->open[i - 1].foreign && t->open[i - 1].tag != TAG_FOREIGNOBJECT)
			break;
		if (same_name(&t->open[i - 1], token)) {
			pop_to(t, i - 1);
			return true;
		}
	}
	return false;
}

static void
end_tag(struct wire_html_tree *t, const struct wire_html_token *token)
{
	const enum wire_html_tag tag = token->tag;
	const unsigned flags = wire_html_tags[tag].flags;

	if (close_foreign(t, token))
		return;
	switch (tag) {
	case TAG_HTML:
	case TAG_HEAD:
	case TAG_BODY:
		return;		/* what comes behind them is in them yet */
	case TAG_BR:
		end_line(t);
		return;
	case TAG_P:
		end_line(t);	/* </p> alone is an empty paragraph */
		close_in_scope(t, tag, SCO | BTN);
		return;
	case TAG_LI:
		close_in_scope(t, tag, SCO | LST);
		return;
	case TAG_TEMPLATE:
		close_in_scope(t, tag, 0);
		return;
	default:
		break;
	}
	if (tag == TAG_TABLE || (flags & TAB))
		close_in_table(t, tag);
	else if (flags & HDG)
		close_heading(t);
	else if (flags & FMT)
		close_formatting(t, tag);
	else if ((flags & SPC) && !(flags & FOR))
		close_in_scope(t, tag, SCO);
	else
		close_other(t, token);
}

/* ---- documents ------------------------------------------------------------------- */

void
wire_html_tree(struct wire_html_tree *t, struct wire_str html,
    struct wire_str names, const struct wire_html_rules *rules,
    struct wire_arena *arena)
{
	/* all paths together take that many bytes, and that much of the document's
	 * size, before they become short */
	enum { PATH_BYTES = 1 << 20, PATH_SHARE = 4 };
	struct wire_html_token token;

	wire_html_text_begin(&t->text, names, arena);
	t->n = t->count = t->muted = t->common = t->whole_end = 0;
	t->place = 0;
	t->scratch = (struct wire_buf){ .arena = arena };
	t->path_bytes = 0;
	t->path_limit = PATH_BYTES + PATH_SHARE * html.n;
	memset(t->alive, 0, sizeof(t->alive));
	wire_html_lex(&t->lexer, html);
	wire_html_facts_begin(&t->facts, rules, arena);
	for (;;) {
		wire_html_next(&t->lexer, &token);
		if (token.type == HTML_EOF)
			break;
		if (token.type == HTML_TEXT)
			put_text(t, token.text, 0);
		else if (token.type == HTML_CDATA)
			put_text(t, token.text, WIRE_HTML_LITERAL);
		else if (token.type == HTML_START)
			start_tag(t, &token);
		else
			end_tag(t, &token);
		t->lexer.cdata = is_foreign(t);
	}
	pop_to(t, 0);
	end_line(t);
}
