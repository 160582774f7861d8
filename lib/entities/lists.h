/*
 * lists.h - the words and names that tell what a name is, from data
 *
 * Three tables, filled from every language's files: kinds of words, names of
 * known things, and the words of dates and money.
 */
#ifndef WIRE_ENTITY_LISTS_H
#define WIRE_ENTITY_LISTS_H

#include "lib/text/lexicon.h"

enum {	/* titles.tsv, then name-words.tsv, in the order of their classes */
	IS_HONORIFIC = 1 << 0,	/* Mr, Justice, Maulana */
	IS_TITLE = 1 << 1,	/* minister, spokesman, coach */
	IS_MODIFIER = 1 << 2,	/* stands before a title: deputy, foreign */
	ENDS_ORG = 1 << 3,	/* … Bank, Ministry of … */
	ENDS_COMPANY = 1 << 4,	/* … Corp. */
	ENDS_FACILITY = 1 << 5,	/* … Stadium */
	ENDS_EVENT = 1 << 6,	/* … Championship */
	ENDS_WORK = 1 << 7,	/* … Agreement */
	ENDS_PLACE = 1 << 8,	/* … River */
	OPENS_PLACE = 1 << 9,	/* Mount …, Upper … */
	IS_SUBJECT = 1 << 10,	/* what bodies are about: health, workers */
	IS_SAYS = 1 << 11,	/* what people do: said, resigned */
	IS_IN = 1 << 12,	/* stands before places: in, near */
	IS_OPENER = 1 << 13,	/* opens sentences and is no name */
	IS_BODY = 1 << 14,	/* of a state: (Afghan) ministry */
	IS_OF = 1 << 15,
	IS_FOR = 1 << 16,
	IS_AND = 1 << 17,
	IS_PARTICLE = 1 << 18,	/* inside names: de, bin */
	IS_SUFFIX = 1 << 19,	/* London-based */
	IS_PREFIX = 1 << 20,	/* anti-Taliban */
	ENDS_PERSON = 1 << 21,	/* Jr. */
	IS_COMMON = 1 << 22,	/* a known name that is a word, too: Reading */
	IS_HONOUR = 1 << 23,	/* behind persons, not of the name: MP */
	IS_TELLS = 1 << 24,	/* stands before who hears it: told (Cool FM) */
	TAKES_OF = 1 << 25,	/* heads a name that goes on: Bank of …, Centre for … */
	IS_ARTICLE = 1 << 26,	/* the: stands before bodies, not before persons */
	IS_GIVEN = 1 << 27,
	IS_SURNAME = 1 << 28,
	ENDS_NAME = ENDS_ORG | ENDS_COMPANY | ENDS_FACILITY | ENDS_EVENT |
	    ENDS_WORK | ENDS_PLACE
};

enum {	/* values of `names`: bits 0-6 are 1 << type; above, the line */
	KNOWN_TYPES = 0x7f, KNOWN_SHIFT = 8
};

enum { IS_MALE = 1, IS_FEMALE = 2 };	/* gender.tsv */

enum calendar {	/* values of `dates`: kind << 16 | number + 1 */
	CAL_NONE, CAL_MONTH, CAL_WEEKDAY, CAL_WEEKDAYS, CAL_DAY, CAL_RELATIVE,
	CAL_UNIT, CAL_UNITS, CAL_PART, CAL_MOMENT, CAL_SEASON, CAL_AGO, CAL_HALF,
	CAL_ZONE, CAL_COUNT, CAL_HOLIDAY, CAL_QUARTER, CAL_EDGE, CAL_UNTIL,
	CAL_SHORT_WEEKDAY, CAL_BEFORE_DAY, CAL_ORDINAL, CAL_SPAN, CAL_FISCAL,
	CAL_FUTURE
};

struct currency {
	struct wire_str code;	/* ISO 4217; absent: of several countries */
	bool hundredth;		/* cents */
	bool is_word;		/* euros: has its place behind the number */
};

/* A place-refs.tsv: see there. */
struct place_file {
	struct wire_str text, prefix;
};
struct place_refs {
	/* Values: number of the file, and where in it the line is + 1. */
	struct wire_lexicon *names;
	struct place_file *files;	/* one a language */
};
enum { PLACE_FILE_SHIFT = 24, MONEY_EXACT_SHIFT = 16 };

struct entity_lists {
	struct wire_lexicon *words, *names, *dates;
	/* Signs and names of money, and words of amounts; values are indices
	 * into `currency`, from 1, those of exact names shifted, and powers of
	 * ten plus 1. */
	struct wire_lexicon *money, *scales;
	struct wire_lexicon *alike;	/* given names and spellings: line of the file */
	struct wire_lexicon *gender;	/* IS_MALE, IS_FEMALE, both or none */
	struct currency *currency;
	size_t ncurrency;
	struct place_refs refs;
};

const struct entity_lists *entity_lists_load(struct wire_env *env);

#endif
