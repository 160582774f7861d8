/* diag.c - one diagnostic is one line, written at once */
#include "wirecopy/diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char *program = "wirecopy";

void
wire_set_program(const char *name)
{
	program = name;
}

void
wire_say(const char *file, size_t line, size_t column, const char *fmt, ...)
{
	char buf[4096];
	size_t n = (size_t)snprintf(buf, 128, "%.100s: ", program);
	if (file != NULL) {
		n += (size_t)snprintf(buf + n, 1024, "%.1000s:", file);
		if (line > 0)
			n += (size_t)snprintf(buf + n, 32, "%zu:", line);
		if (line > 0 && column > 0)
			n += (size_t)snprintf(buf + n, 32, "%zu:", column);
		buf[n++] = ' ';
	}
	va_list ap;
	va_start(ap, fmt);
	int more = vsnprintf(buf + n, sizeof(buf) - n - 1, fmt, ap);
	va_end(ap);
	if (more > 0)
		n += (size_t)more;
	if (n > sizeof(buf) - 2)
		n = sizeof(buf) - 2;
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)buf[i] < 0x20 || buf[i] == 0x7f)
			buf[i] = '?';
	buf[n++] = '\n';
	if (write(STDERR_FILENO, buf, n) < 0)
		return;		/* nowhere left to say so */
}

/* Optimal string alignment distance of short ASCII words, capped at 4. */
static size_t
distance(const char *a, const char *b)
{
	enum { MAX = 40 };
	size_t na = strlen(a), nb = strlen(b);
	if (na > MAX || nb > MAX)
		return 4;
	size_t rows[3][MAX + 1];
	for (size_t j = 0; j <= nb; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= na; i++) {
		size_t *row = rows[i % 3];
		const size_t *up = rows[(i + 2) % 3], *up2 = rows[(i + 1) % 3];
		row[0] = i;
		for (size_t j = 1; j <= nb; j++) {
			size_t d = up[j - 1] + (a[i - 1] != b[j - 1]);
			if (up[j] + 1 < d)
				d = up[j] + 1;
			if (row[j - 1] + 1 < d)
				d = row[j - 1] + 1;
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] &&
			    a[i - 2] == b[j - 1] && up2[j - 2] + 1 < d)
				d = up2[j - 2] + 1;
			row[j] = d;
		}
	}
	return rows[na % 3][nb];
}

const char *
wire_did_you_mean(const char *word, const char *const *words)
{
	const char *best = NULL;
	const size_t n = strlen(word);
	size_t best_distance = n < 2 ? n : n < 4 ? 2 : 3;	/* not all of it */
	for (; *words != NULL; words++) {
		size_t d = distance(word, *words);
		if (d < best_distance) {
			best = *words;
			best_distance = d;
		}
	}
	return best;
}
