/* icu.c - the sentences of the same texts as core.c, as ICU finds them */
#include <stdio.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

int
main(void)
{
	static char buf[64 << 20];
	UErrorCode error = U_ZERO_ERROR;
	UBreakIterator *it = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &error);
	UText text = UTEXT_INITIALIZER;
	const size_t n = fread(buf, 1, sizeof(buf), stdin);
	size_t sentences = 0;

	for (const char *p = buf; p < buf + n && U_SUCCESS(error);) {
		const size_t len = strnlen(p, (size_t)(buf + n - p));

		utext_openUTF8(&text, p, (int64_t)len, &error);
		ubrk_setUText(it, &text, &error);
		while (ubrk_next(it) != UBRK_DONE)
			sentences++;
		p += len + 1;
	}
	printf("%zu\n", sentences);
	return U_FAILURE(error);
}
