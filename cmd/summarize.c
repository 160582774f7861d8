/* summarize - pick the sentences that tell the story */
#include "lib/summary/summary.h"

int
main(int argc, char **argv)
{
	return wire_filter_main(&wire_summarize, argc, argv);
}
