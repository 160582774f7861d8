/* lint - check incoming copy */
#include "lib/lint/lint.h"

int
main(int argc, char **argv)
{
	return wire_filter_main(&wire_lint, argc, argv);
}
