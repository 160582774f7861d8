/* conll_test.c - corpora of one token a line: columns, labels, blanks */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>
#include <cmocka.h>

#include "lib/base/str.h"
#include "lib/entities/conll.h"
#include "wirecopy/pipeline.h"

static const struct {
	const char *name, *in, *out;	/* records, with ' for " */
} rows[] = {
	{ "two columns", "Lagos B-LOC\nwon O\n",
	  "{'text':'Lagos won','entities':[{'start':0,'end':5,'type':'LOC'}]}\n" },
	{ "the last column", "Lagos NNP B-NP B-LOC\nwon VBD B-VP O\n",
	  "{'text':'Lagos won','entities':[{'start':0,'end':5,'type':'LOC'}]}\n" },
	{ "labels that are not last", "1\tLagos\tB-LOC\t-\tAda\n2\twon\tO\t-\tAda\n",
	  "{'text':'Lagos won','entities':[{'start':0,'end':5,'type':'LOC'}]}\n" },
	{ "IOB1", "Ada I-PER\nOby B-PER\nObi I-PER\nLagos I-LOC\n",
	  "{'text':'Ada Oby Obi Lagos','entities':[{'start':0,'end':3,'type':'PER'},"
	  "{'start':4,'end':11,'type':'PER'},{'start':12,'end':17,'type':'LOC'}]}\n" },
	{ "IOB2", "Ada B-PER\nOby B-PER\nObi I-PER\nLagos B-LOC\n",
	  "{'text':'Ada Oby Obi Lagos','entities':[{'start':0,'end':3,'type':'PER'},"
	  "{'start':4,'end':11,'type':'PER'},{'start':12,'end':17,'type':'LOC'}]}\n" },
	{ "BIOES", "Ada S-PER\nOby B-PER\nObi E-PER\nLagos S-LOC\n",
	  "{'text':'Ada Oby Obi Lagos','entities':[{'start':0,'end':3,'type':'PER'},"
	  "{'start':4,'end':11,'type':'PER'},{'start':12,'end':17,'type':'LOC'}]}\n" },
	{ "BILOU", "Ada U-PER\nOby B-PER\nde I-PER\nObi L-PER\n",
	  "{'text':'Ada Oby de Obi','entities':[{'start':0,'end':3,'type':'PER'},"
	  "{'start':4,'end':14,'type':'PER'}]}\n" },
	{ "inside behind an end", "Ada E-PER\nOby I-PER\n",
	  "{'text':'Ada Oby','entities':[{'start':0,'end':3,'type':'PER'},"
	  "{'start':4,'end':7,'type':'PER'}]}\n" },
	{ "stories", "a O\n\n-DOCSTART- O\n\nb O\n\nc O\n\n# newdoc id = 2\nd O\n",
	  "{'text':'a','entities':[]}\n{'text':'b\\nc','entities':[]}\n"
	  "{'text':'d','entities':[]}\n" },
	{ "without marks, each sentence one", "a O\n\n \t\nb O \n ",
	  "{'text':'a','entities':[]}\n{'text':'b','entities':[]}\n" },
	{ "comments and hashes", "# sent_id = 7\n#Kumasi B-LOC\n# O\n1 O\n",
	  "{'text':'#Kumasi # 1','entities':[{'start':0,'end':7,'type':'LOC'}]}\n" },
	{ "what is not annotated", "# unknown = group work\na O\n\nb O\n",
	  "{'text':'a','entities':[],'unknown':'group work'}\n"
	  "{'text':'b','entities':[],'unknown':'group work'}\n" },
	{ "other line ends", "\xef\xbb\xbf" "a O\r\nb O\r\n\r\nc O",
	  "{'text':'a b','entities':[]}\n{'text':'c','entities':[]}\n" },
	{ "text is told", "# text = e-mail :)\n1\te\tO\n2\t-\tO\n3\tmail\tO\n4\t:)\tO\n",
	  "{'text':'e-mail :)','entities':[]}\n" },
	{ "text is of other words", "# text = Who else\n1\tWho\tO\n2\t?\tO\n",
	  "{'text':'Who?','entities':[]}\n" },
	{ "SpaceAfter", "1\te\t_\tO\n2\t-\tSpaceAfter=No\tO\n3\tmail\t_\tO\n4\t!\t_\tO\n",
	  "{'text':'e -mail !','entities':[]}\n" },
	{ "words in one", "1-2\tdu\t_\n1\tde\tB-LOC\n2\tle\tI-LOC\n2.1\tx\tO\n3\tva\tO\n",
	  "{'text':'du va','entities':[{'start':0,'end':2,'type':'LOC'}]}\n" },
	{ "characters", "Élan\tB-ORG\n’s\tO\n\xf0\x9f\x8e\x89\tO\nÉlan\tB-ORG\n",
	  "{'text':'Élan’s \xf0\x9f\x8e\x89 Élan','entities':[{'start':0,'end':4,'type':'ORG'},"
	  "{'start':9,'end':13,'type':'ORG'}]}\n" },
};

/* What is printed, with blanks between the tokens, and how it is joined. */
static const struct {
	const char *tokens, *text;
} joined[] = {
	{ "Well , did n't he ?! No ...", "Well, didn't he?! No..." },
	{ "Asif ’s friends can not", "Asif’s friends cannot" },
	{ "Asif ’ s friends", "Asif’s friends" },
	{ "the teachers ' union", "the teachers' union" },
	{ "he said ' yes ' and left", "he said 'yes' and left" },
	{ "`` Yes , '' he said .", "\\\"Yes,\\\" he said." },
	{ "\" Yes , \" he said .", "\\\"Yes,\\\" he said." },
	{ "he left . \"", "he left.\\\"" },
	{ "“ Yes , ” he said", "“Yes,” he said" },
	{ "Gaza -LRB- 3 % -RRB- : [ x ]", "Gaza (3%): [x]" },
	{ "US$ 5 or £ 3 and 7 € 8", "US$5 or £3 and 7 €8" },
	{ "l' Élysée d’ Orsay", "l'Élysée d’Orsay" },
	{ "¿ Qué ? anti - gay", "¿Qué? anti - gay" },
	{ "a -- b / c", "a -- b / c" },
};

static void
read_corpus(const void *shared, struct wire_source *src)
{
	struct wire_input in;

	(void)shared;
	wire_input_begin(&in, src, true);
	conll_read(src, &in);
}

/* The records, as lines. */
static void
convert(const char *in, char *out, size_t size)
{
	static const struct wire_filter corpus = { .name = "corpus",
	    .summary = "", .reads = "", .writes = "", .read = read_corpus };
	const struct wire_stage stage = { .filter = &corpus };
	const int from = memfd_create("in", 0), to = memfd_create("out", 0);
	const struct wire_run run = { .stages = &stage, .nstages = 1, .in = from,
	    .out = dup(to), .quarantine = "/dev/null", .strict = true };

	assert_int_equal(write(from, in, strlen(in)), strlen(in));
	lseek(from, 0, SEEK_SET);
	assert_int_equal(wire_run(&run), 0);
	const ssize_t n = pread(to, out, size - 1, 0);
	assert_true(n >= 0);
	out[n] = 0;
	close(from);
	close(to);
}

static void
columns_and_labels(void **state)
{
	char out[1024];

	(void)state;
	for (size_t k = 0; k < sizeof(rows) / sizeof(rows[0]); k++) {
		convert(rows[k].in, out, sizeof(out));
		for (char *c = out; *c != 0; c++)
			*c = *c == '"' ? '\'' : *c;
		if (strcmp(out, rows[k].out) != 0)
			fail_msg("%s: %s", rows[k].name, out);
	}
}

static void
blanks_between_tokens(void **state)
{
	char in[256], out[512], expected[512];

	(void)state;
	for (size_t k = 0; k < sizeof(joined) / sizeof(joined[0]); k++) {
		struct wire_str rest = wire_str_of(joined[k].tokens), token;
		size_t n = 0;

		while (wire_str_field(&rest, ' ', &token))
			n += (size_t)snprintf(in + n, sizeof(in) - n, "%.*s\tO\n",
			    (int)token.n, token.p);
		convert(in, out, sizeof(out));
		snprintf(expected, sizeof(expected), "{\"text\":\"%s\",\"entities\":[]}\n",
		    joined[k].text);
		assert_string_equal(out, expected);
	}
}

/* A corpus without a mark but the first is cut, and takes no longer for that. */
static void
story_without_end(void **state)
{
	static char in[65536], out[65536];
	size_t n = (size_t)sprintf(in, "-DOCSTART- O\n\n"), stories = 0;

	(void)state;
	for (int k = 0; k < 600; k++)
		n += (size_t)sprintf(in + n, "a O\n\n");
	convert(in, out, sizeof(out));
	for (const char *c = out; *c != 0; c++)
		stories += *c == '\n';
	assert_int_equal(stories, 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(columns_and_labels),
		cmocka_unit_test(blanks_between_tokens),
		cmocka_unit_test(story_without_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
