/* late.c - shared libraries that are loaded when a document needs them */
#include "lib/ingest/late.h"

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

const char *
wire_late_load(const char *const *files, const char *const *symbols,
    void *functions)
{
	void *library = NULL;
	char *out = functions;

	for (; library == NULL && *files != NULL; files++)
		library = dlopen(*files, RTLD_NOW | RTLD_LOCAL);
	if (library == NULL)
		return dlerror();
	for (; *symbols != NULL; symbols++) {
		void *function = dlsym(library, *symbols);

		if (function == NULL)
			return dlerror();
		memcpy(out, &function, sizeof(function));
		out += sizeof(function);
	}
	return NULL;
}
