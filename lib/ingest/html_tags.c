/* html_tags.c - the elements of HTML, found by their names */
#include "lib/ingest/html_tags.h"

#include "lib/base/str.h"

enum { NSLOTS = sizeof(((struct wire_html_tag_index *)NULL)->slots) };

_Static_assert(WIRE_HTML_NTAGS <= 255, "a tag is a byte in the index");

const struct wire_html_tag_info wire_html_tags[WIRE_HTML_NTAGS] = {
	[TAG_OTHER] = { { "", 0 }, 0 },
#define T(NAME, name, flags) [TAG_##NAME] = { { name, sizeof(name) - 1 }, flags },
	WIRE_HTML_TAGS(T)
#undef T
};

/* The same for both cases of a letter. */
static unsigned
hash(struct wire_str name)
{
	unsigned h = (unsigned)name.n;

	for (size_t i = 0; i < name.n; i++)
		h = h * 31 + ((unsigned char)name.p[i] | 0x20u);
	return h ^ h >> 9;
}

void
wire_html_tag_index(struct wire_html_tag_index *index)
{
	memset(index, 0, sizeof(*index));
	for (unsigned tag = TAG_OTHER + 1; tag < WIRE_HTML_NTAGS; tag++) {
		unsigned h = hash(wire_html_tags[tag].name) % NSLOTS;

		while (index->slots[h] != 0)
			h = (h + 1) % NSLOTS;
		index->slots[h] = (unsigned char)tag;
	}
}

enum wire_html_tag
wire_html_tag(const struct wire_html_tag_index *index, struct wire_str name)
{
	enum { LONGEST = 16 };

	if (name.n > LONGEST)
		return TAG_OTHER;
	for (unsigned h = hash(name) % NSLOTS; index->slots[h] != 0;
	    h = (h + 1) % NSLOTS)
		if (wire_str_eq_nocase(name, wire_html_tags[index->slots[h]].name))
			return index->slots[h];
	return TAG_OTHER;
}
