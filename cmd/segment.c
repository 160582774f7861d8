/* segment - find the sentences */
#include "lib/segment/segment.h"

int
main(int argc, char **argv)
{
	return wire_filter_main(&wire_segment, argc, argv);
}
