/* tag-entities - find who, what, where and when */
#include "lib/entities/entities.h"

int
main(int argc, char **argv)
{
	return wire_filter_main(&wire_tag_entities, argc, argv);
}
