/* strip - take out what is not the story */
#include "lib/strip/strip.h"

int
main(int argc, char **argv)
{
	return wire_filter_main(&wire_strip, argc, argv);
}
