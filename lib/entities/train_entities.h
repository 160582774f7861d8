/* train_entities.h - the program `train-entities` */
#ifndef WIRE_TRAIN_ENTITIES_H
#define WIRE_TRAIN_ENTITIES_H

#include "wirecopy/filter.h"

extern const struct wire_filter wire_train_entities;

#endif
