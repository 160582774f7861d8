/* data.h - the data files that are compiled in */
#ifndef WIRE_DATA_H
#define WIRE_DATA_H

struct wire_data {
	const char *name;		/* "en/titles.tsv" */
	const char *start, *end;	/* a NUL follows */
};

extern const struct wire_data wire_data_files[];	/* ended by .name == NULL */

#endif
