/*
 * html_tags.h - the elements of HTML, and what the parser must know of each
 *
 * Facts of the HTML standard (13.1.2, 13.2.4, 15.3); where the standard leaves it
 * to style sheets how an element is shown, what browsers do by default.
 */
#ifndef WIRE_HTML_TAGS_H
#define WIRE_HTML_TAGS_H

#include "lib/base/arena.h"
#include "wirecopy/record.h"

enum wire_html_flag {
	BLK = 1,		/* a line of its own: breaks before and after */
	INL = 1 << 1,		/* within a line: no step of a path */
	SPC = 1 << 2,		/* "special": most end tags do not reach past it */
	SCO = 1 << 3,		/* nothing outside it is in scope */
	VOI = 1 << 4,		/* has no contents and no end tag */
	RAW = 1 << 5,		/* contents are characters up to the end tag */
	MUT = 1 << 6,		/* contents are not shown */
	PCL = 1 << 7,		/* ends a paragraph that is open */
	FMT = 1 << 8,		/* formatting: its end tag leaves blocks alone */
	IMP = 1 << 9,		/* its end tag may be left out */
	HDG = 1 << 10,		/* h1 to h6 */
	ROW = 1 << 11,		/* takes no text: what stands there is fostered */
	OUT = 1 << 12,		/* ends SVG and MathML */
	LST = 1 << 13,		/* ul, ol: no item outside it is in scope */
	PRE = 1 << 14,		/* line breaks and blanks are kept */
	MRK = 1 << 15,		/* a link that is open outside is not, inside */
	DAT = 1 << 16,		/* of the head: may stand in a table */
	BTN = 1 << 17,		/* no paragraph outside it is in scope */
	FOR = 1 << 18,		/* an element of SVG and MathML alone */
	TAB = 1 << 19		/* a part of a table */
};

/* In the order of their names, for the table to be looked at with ease. */
#define WIRE_HTML_TAGS(T) \
	T(A, "a", INL | FMT) \
	T(ABBR, "abbr", INL) \
	T(ACRONYM, "acronym", INL) \
	T(ADDRESS, "address", BLK | SPC | PCL) \
	T(ANNOTATION, "annotation", MUT | FOR) \
	T(ANNOTATION_XML, "annotation-xml", SPC | MUT | FOR) \
	T(APPLET, "applet", SPC | SCO | MRK) \
	T(AREA, "area", SPC | VOI) \
	T(ARTICLE, "article", BLK | SPC | PCL) \
	T(ASIDE, "aside", BLK | SPC | PCL) \
	T(AUDIO, "audio", BLK) \
	T(B, "b", INL | FMT | OUT) \
	T(BASE, "base", SPC | VOI | DAT) \
	T(BDI, "bdi", INL) \
	T(BDO, "bdo", INL) \
	T(BGSOUND, "bgsound", SPC | VOI | DAT) \
	T(BIG, "big", INL | FMT | OUT) \
	T(BLOCKQUOTE, "blockquote", BLK | SPC | PCL | OUT) \
	T(BODY, "body", BLK | SPC | OUT) \
	T(BR, "br", SPC | VOI | BLK | OUT) \
	T(BUTTON, "button", BLK | SPC | BTN) \
	T(CANVAS, "canvas", BLK) \
	T(CAPTION, "caption", BLK | SPC | SCO | MRK | TAB) \
	T(CENTER, "center", BLK | SPC | PCL | OUT) \
	T(CITE, "cite", INL) \
	T(CODE, "code", INL | FMT | OUT) \
	T(COL, "col", SPC | VOI | TAB) \
	T(COLGROUP, "colgroup", SPC | TAB) \
	T(DATA, "data", INL) \
	T(DATALIST, "datalist", BLK) \
	T(DD, "dd", BLK | SPC | PCL | IMP | OUT) \
	T(DEL, "del", INL) \
	T(DESC, "desc", MUT | FOR) \
	T(DETAILS, "details", BLK | SPC | PCL) \
	T(DFN, "dfn", INL) \
	T(DIALOG, "dialog", BLK | PCL) \
	T(DIR, "dir", BLK | SPC | PCL) \
	T(DIV, "div", BLK | SPC | PCL | OUT) \
	T(DL, "dl", BLK | SPC | PCL | OUT) \
	T(DT, "dt", BLK | SPC | PCL | IMP | OUT) \
	T(EM, "em", INL | FMT | OUT) \
	T(EMBED, "embed", SPC | VOI | OUT) \
	T(FIELDSET, "fieldset", BLK | SPC | PCL) \
	T(FIGCAPTION, "figcaption", BLK | SPC | PCL) \
	T(FIGURE, "figure", BLK | SPC | PCL) \
	T(FONT, "font", INL | FMT) \
	T(FOOTER, "footer", BLK | SPC | PCL) \
	T(FOREIGNOBJECT, "foreignobject", BLK | SPC | SCO | FOR) \
	T(FORM, "form", BLK | SPC | PCL) \
	T(FRAME, "frame", SPC | VOI) \
	T(FRAMESET, "frameset", SPC) \
	T(H1, "h1", BLK | SPC | PCL | HDG | OUT) \
	T(H2, "h2", BLK | SPC | PCL | HDG | OUT) \
	T(H3, "h3", BLK | SPC | PCL | HDG | OUT) \
	T(H4, "h4", BLK | SPC | PCL | HDG | OUT) \
	T(H5, "h5", BLK | SPC | PCL | HDG | OUT) \
	T(H6, "h6", BLK | SPC | PCL | HDG | OUT) \
	T(HEAD, "head", SPC | OUT) \
	T(HEADER, "header", BLK | SPC | PCL) \
	T(HGROUP, "hgroup", BLK | SPC | PCL) \
	T(HR, "hr", BLK | SPC | VOI | PCL | OUT) \
	T(HTML, "html", BLK | SPC | SCO) \
	T(I, "i", INL | FMT | OUT) \
	T(IFRAME, "iframe", SPC | RAW | MUT) \
	T(IMAGE, "image", VOI) \
	T(IMG, "img", SPC | VOI | OUT) \
	T(INPUT, "input", SPC | VOI) \
	T(INS, "ins", INL) \
	T(KBD, "kbd", INL) \
	T(KEYGEN, "keygen", SPC | VOI) \
	T(LABEL, "label", INL) \
	T(LEGEND, "legend", BLK) \
	T(LI, "li", BLK | SPC | PCL | IMP | OUT) \
	T(LINK, "link", SPC | VOI | DAT) \
	T(LISTING, "listing", BLK | SPC | PCL | PRE | OUT) \
	T(MAIN, "main", BLK | SPC | PCL) \
	T(MARK, "mark", INL) \
	T(MARQUEE, "marquee", BLK | SPC | SCO | MRK) \
	T(MATH, "math", INL) \
	T(MENU, "menu", BLK | SPC | PCL | OUT) \
	T(META, "meta", SPC | VOI | DAT | OUT) \
	T(METADATA, "metadata", MUT | FOR) \
	T(NAV, "nav", BLK | SPC | PCL) \
	T(NOBR, "nobr", INL | FMT | OUT) \
	T(NOEMBED, "noembed", SPC | RAW | MUT) \
	T(NOFRAMES, "noframes", SPC | RAW | MUT | DAT) \
	T(NOSCRIPT, "noscript", SPC) \
	T(OBJECT, "object", SPC | SCO | MRK) \
	T(OL, "ol", BLK | SPC | PCL | LST | OUT) \
	T(OPTGROUP, "optgroup", BLK | IMP) \
	T(OPTION, "option", BLK | IMP) \
	T(OUTPUT, "output", INL) \
	T(P, "p", BLK | SPC | PCL | IMP | OUT) \
	T(PARAM, "param", SPC | VOI) \
	T(PICTURE, "picture", INL) \
	T(PLAINTEXT, "plaintext", BLK | SPC | PCL | PRE | RAW) \
	T(PRE_, "pre", BLK | SPC | PCL | PRE | OUT) \
	T(PROGRESS, "progress", INL) \
	T(Q, "q", INL) \
	T(RB, "rb", INL | IMP) \
	T(RP, "rp", INL | IMP) \
	T(RT, "rt", INL | IMP) \
	T(RTC, "rtc", INL | IMP) \
	T(RUBY, "ruby", INL | OUT) \
	T(S, "s", INL | FMT | OUT) \
	T(SAMP, "samp", INL) \
	T(SCRIPT, "script", SPC | RAW | MUT | DAT) \
	T(SEARCH, "search", BLK | SPC | PCL) \
	T(SECTION, "section", BLK | SPC | PCL) \
	T(SELECT, "select", BLK | SPC | SCO) \
	T(SMALL, "small", INL | FMT | OUT) \
	T(SOURCE, "source", SPC | VOI) \
	T(SPAN, "span", INL | OUT) \
	T(STRIKE, "strike", INL | FMT | OUT) \
	T(STRONG, "strong", INL | FMT | OUT) \
	T(STYLE, "style", SPC | RAW | MUT | DAT) \
	T(SUB, "sub", INL | OUT) \
	T(SUMMARY, "summary", BLK | SPC | PCL) \
	T(SUP, "sup", INL | OUT) \
	T(SVG, "svg", 0) \
	T(TABLE, "table", BLK | SPC | SCO | ROW | OUT) \
	T(TBODY, "tbody", BLK | SPC | ROW | TAB) \
	T(TD, "td", BLK | SPC | SCO | MRK | TAB) \
	T(TEMPLATE, "template", SPC | SCO | MUT | MRK | DAT) \
	T(TEXT, "text", BLK | FOR) \
	T(TEXTAREA, "textarea", BLK | SPC | RAW) \
	T(TFOOT, "tfoot", BLK | SPC | ROW | TAB) \
	T(TH, "th", BLK | SPC | SCO | MRK | TAB) \
	T(THEAD, "thead", BLK | SPC | ROW | TAB) \
	T(TIME, "time", INL) \
	T(TITLE, "title", SPC | RAW | MUT | DAT) \
	T(TR, "tr", BLK | SPC | ROW | TAB) \
	T(TRACK, "track", SPC | VOI) \
	T(TT, "tt", INL | FMT | OUT) \
	T(U, "u", INL | FMT | OUT) \
	T(UL, "ul", BLK | SPC | PCL | LST | OUT) \
	T(VAR, "var", INL | OUT) \
	T(VIDEO, "video", BLK) \
	T(WBR, "wbr", SPC | VOI) \
	T(XMP, "xmp", BLK | SPC | PCL | PRE | RAW)

enum wire_html_tag {
	TAG_OTHER,		/* a name that HTML does not know */
#define T(NAME, name, flags) TAG_##NAME,
	WIRE_HTML_TAGS(T)
#undef T
	WIRE_HTML_NTAGS
};

struct wire_html_tag_info {
	struct wire_str name;
	unsigned flags;
};
extern const struct wire_html_tag_info wire_html_tags[WIRE_HTML_NTAGS];

/* Of the names, for wire_html_tag; the memory is the caller's. */
struct wire_html_tag_index {
	unsigned char slots[512];
};
void wire_html_tag_index(struct wire_html_tag_index *index);

/* A name in any case of letters. */
enum wire_html_tag wire_html_tag(const struct wire_html_tag_index *index,
    struct wire_str name);

#endif
