/* mime_test.c - mail taken apart */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/base/buf.h"
#include "lib/base/str.h"
#include "lib/filter/env.h"
#include "lib/ingest/mime.h"

static const struct {
	const char *in, *out;
} texts[] = {
	{ "Ferry back", "Ferry back" },
	{ " Ferry\n back\r\n\tagain ", "Ferry back again" },
	{ "=?utf-8?q?F=C3=A4hre?=", "Fähre" },
	{ "=?utf-8?Q?a_b?= c =?utf-8?Q?d?=", "a b c d" },
	{ "=?utf-8?Q?a?= \n =?utf-8?Q?b?=", "ab" },
	/* one character in two words */
	{ "=?utf-8?Q?F=C3?= =?UTF-8?B?pGhyZQ==?=", "Fähre" },
	{ "=?iso-8859-2?Q?Gda=F1sk?= =?koi8-r?Q?=ED?=", "GdańskМ" },
	{ "=?utf-8*en?Q?x?=", "x" },
	{ "=?utf-8?X?x?=", "=?utf-8?X?x?=" },
	{ "=?utf-8?Q?no end", "=?utf-8?Q?no end" },
	{ "a =? b", "a =? b" },
	{ "", "" },
}, params[] = {	/* of "name" */
	{ "text/plain; name=a.txt", "a.txt" },
	{ "text/plain; charset=x; NAME=\"a; \\\"b\\\".txt\" ; x=y", "a; \"b\".txt" },
	{ "text/plain; name*=utf-8'en'f%C3%A4hre", "fähre" },
	{ "text/plain; name*0=fer; name*1=ry", "ferry" },
	{ "text/plain; name*0*=utf-8''f%C3; name*1*=%A4h; name*2=re", "fähre" },
	{ "text/plain; name*=no quotes%2", "noquotes%2" },
	{ "text/plain; name=", "" },
	{ "text/plain; names=a", NULL },
	{ "text/plain", NULL },
	{ "", NULL },
};

static void
check(const char *in, struct wire_str got, const char *out)
{
	if (out == NULL ? got.p != NULL : !wire_str_is(got, out))
		fail_msg("'%s' gave '%.*s'", in, (int)got.n,
		    got.p == NULL ? "" : got.p);
}

static void
test_values(void **state)
{
	struct wire_env *env = wire_env_new(NULL);
	struct wire_arena *arena = wire_env_arena(env);
	struct wire_str encodings;

	(void)state;
	assert_true(wire_env_data(env, "html/encodings.tsv", &encodings, NULL));
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		check(texts[i].in, wire_mime_text(arena, encodings,
		    wire_str_of(texts[i].in)), texts[i].out);
	for (size_t i = 0; i < sizeof(params) / sizeof(params[0]); i++)
		check(params[i].in, wire_mime_param(arena,
		    wire_str_of(params[i].in), "name"), params[i].out);
	wire_env_free(env);
}

/* Parts as "message.alternative type body|" */
static const struct {
	const char *name, *in, *parts;
} mails[] = {
	{ "nothing", "", "0.0 text/plain |" },
	{ "a header alone", "Subject: x", "0.0 text/plain |" },
	{ "plain", "Subject: x\n\nBody\n", "0.0 text/plain Body\n|" },
	{ "two parts",
	  "Content-Type: multipart/mixed; boundary=b\n\npreamble\n"
	  "--b\n\none\n--b  \nContent-Type: text/html\n\ntwo\n\n--b--\nepilogue\n",
	  "0.0 text/plain one|0.0 text/html two\n|" },
	{ "a boundary that begins like another",
	  "Content-Type: multipart/mixed; boundary=b\n\n"
	  "--b\nContent-Type: multipart/alternative; boundary=bb\n\n"
	  "--bb\n\none\n--bb--\n--b\n\ntwo\n--b--\n",
	  "0.1 text/plain one|0.0 text/plain two|" },
	{ "an inner part that has no end",
	  "Content-Type: multipart/mixed; boundary=b\n\n"
	  "--b\nContent-Type: multipart/mixed; boundary=c\n\n"
	  "--c\n\none\n--b\n\ntwo\n--c\n\nthree\n",
	  "0.0 text/plain one|0.0 text/plain two\n--c\n\nthree\n|" },
	{ "a mail in a mail",
	  "Content-Type: message/rfc822\n\nContent-Type: text/html\n\none\n",
	  "1.0 text/html one\n|" },
	{ "cut off in the header of a part",
	  "Content-Type: multipart/mixed; boundary=b\n\n--b\nX: y\n--b\n\none",
	  "0.0 text/plain |0.0 text/plain one|" },
	{ "a multipart without a boundary",
	  "Content-Type: multipart/mixed\n\none", "0.0 text/plain one|" },
};

static void
test_parts(void **state)
{
	struct wire_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(mails) / sizeof(mails[0]); i++) {
		struct wire_buf b = { .arena = &arena };
		struct wire_mime mime;

		wire_mime_parse(&arena, wire_str_of(mails[i].in), &mime);
		for (size_t j = 0; j < mime.nparts; j++) {
			const struct wire_mime_part *p = &mime.parts[j];

			wire_buf_printf(&b, "%zu.%zu ", p->message, p->alternative);
			wire_buf_add(&b, p->type);
			wire_buf_char(&b, ' ');
			wire_buf_add(&b, p->body);
			wire_buf_char(&b, '|');
		}
		check(mails[i].name, wire_buf_str(&b), mails[i].parts);
	}
	wire_arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_parts),
	};

	return cmocka_run_group_tests_name("mime", tests, NULL, NULL);
}
