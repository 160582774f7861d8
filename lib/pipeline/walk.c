/* walk.c - the files in a directory and below, in the order of their names */
#include "lib/pipeline/walk.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/record/reader.h"

static int
visible(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

/* By bytes: alphasort(3) asks the locale. */
static int
by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static void
visit(const struct wire_walk *w, const char *path)
{
	struct stat st;
	int bad = lstat(path, &st);
	const bool link = bad == 0 && S_ISLNK(st.st_mode);
	if (link)
		bad = stat(path, &st);
	if (bad < 0)
		w->failed(w->ctx, path);
	else if (S_ISREG(st.st_mode))
		w->file(w->ctx, path, &st);
	else if (S_ISDIR(st.st_mode) && !link)
		wire_walk(w, path);
}

char *
wire_walk_join(const char *dir, const char *name)
{
	const size_t n = strlen(dir);
	char *path;
	return asprintf(&path, "%s%s%s", dir,
	    n > 0 && dir[n - 1] == '/' ? "" : "/", name) < 0 ? NULL : path;
}

void
wire_walk(const struct wire_walk *w, const char *dir)
{
	struct dirent **entries;
	if (w->directory != NULL)
		w->directory(w->ctx, dir);
	const int n = scandir(dir, &entries, visible, by_name);
	if (n < 0) {
		w->failed(w->ctx, dir);
		return;
	}
	for (int i = 0; i < n; i++) {
		const char *name = entries[i]->d_name;
		if (wire_stopped() == 0 &&
		    (w->wanted == NULL || w->wanted(name))) {
			char *path = wire_walk_join(dir, name);
			if (path != NULL)
				visit(w, path);
			else
				w->failed(w->ctx, dir);
			free(path);
		}
		free(entries[i]);
	}
	free(entries);
}
