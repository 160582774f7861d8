/* render - show stories to people */
#include "lib/render/render.h"

int
main(int argc, char **argv)
{
	return wire_filter_main(&wire_render, argc, argv);
}
