/* train-entities - learn names from annotated stories */
#include "lib/entities/train_entities.h"

int
main(int argc, char **argv)
{
	return wire_filter_main(&wire_train_entities, argc, argv);
}
