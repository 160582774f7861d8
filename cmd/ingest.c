/* ingest - make records out of incoming copy */
#include "lib/ingest/ingest.h"

int
main(int argc, char **argv)
{
	return wire_filter_main(&wire_ingest, argc, argv);
}
