/* tag-quotes - find who said what, in which words */
#include "lib/quotes/quotes.h"

int
main(int argc, char **argv)
{
	return wire_filter_main(&wire_tag_quotes, argc, argv);
}
