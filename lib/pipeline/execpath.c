/* execpath.c - where the programs with bare names are */
#include "lib/pipeline/execpath.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "lib/base/buf.h"
#include "wirecopy/pipeline.h"

/* Three words one after another. */
static char *
join(struct wire_arena *a, const char *dir, const char *slash, const char *name)
{
	struct wire_buf b = { .arena = a };

	wire_buf_printf(&b, "%s%s%s", dir, slash, name);
	wire_buf_char(&b, '\0');
	return b.p;
}

/* A bin directory that has a `strip` may be anybody's: look for all of them. */
static bool
has_filters(struct wire_arena *a, const char *dir)
{
	for (size_t i = 0; wire_filters[i] != NULL; i++)
		if (access(join(a, dir, "/", wire_filters[i]->name), X_OK) != 0)
			return false;
	return true;
}

const char *
wire_exec_path(struct wire_arena *a)
{
	const char *env = getenv("WIRECOPY_EXEC_PATH");
	char self[PATH_MAX], installed[PATH_MAX];
	char *dir;

	if (env != NULL)
		return env;
	if (realpath("/proc/self/exe", self) == NULL)
		return NULL;
	*strrchr(self, '/') = '\0';
	dir = join(a, self, "/", "../libexec/wirecopy");
	if (realpath(dir, installed) != NULL && has_filters(a, installed))
		return join(a, installed, "", "");
	return has_filters(a, self) ? join(a, self, "", "") : NULL;
}

void
wire_exec_bare(struct wire_arena *a, char *const *argv)
{
	const char *dir = wire_exec_path(a);

	if (dir != NULL && strchr(argv[0], '/') == NULL)
		execv(join(a, dir, "/", argv[0]), argv);
}
