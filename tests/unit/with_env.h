/* with_env.h - a group of tests whose state is an environment with the data */
#ifndef WIRE_TESTS_WITH_ENV_H
#define WIRE_TESTS_WITH_ENV_H

#include "lib/filter/env.h"

static int
setup(void **state)
{
	*state = wire_env_new(NULL);
	return *state == NULL;
}

static int
teardown(void **state)
{
	wire_env_free(*state);
	return 0;
}

#endif
