/*
 * late.h - shared libraries that are loaded when a document needs them
 *
 * Some libraries take longer to start than a whole program here may (libxml2
 * brings ICU along, 2 ms), so none but the small ones is linked.  Of one that is
 * loaded late, a list of its functions says all:
 *
 *	#define LIBXML(X) X(xmlParseChunk) X(xmlFreeParserCtxt)
 *	static WIRE_LATE(LIBXML) xml;
 *	...
 *	const char *why = wire_late_load(libxml_files,
 *	    WIRE_LATE_SYMBOLS(LIBXML), &xml);
 *	if (why == NULL)
 *		xml.xmlParseChunk(...);
 *
 * Types come from the library's headers.
 */
#ifndef WIRE_LATE_H
#define WIRE_LATE_H

/* A struct of pointers to the functions of the list. */
#define WIRE_LATE(LIST)		struct { LIST(WIRE_LATE_FUNCTION) }
#define WIRE_LATE_FUNCTION(name)	__typeof__(name) *(name);

/* Their names in the same order, ended by NULL. */
#define WIRE_LATE_SYMBOLS(LIST) \
	(const char *const[]){ LIST(WIRE_LATE_NAME) (const char *)0 }
#define WIRE_LATE_NAME(name)	#name,

/* Loads the first of `files` that there is (ended by NULL), and fills the struct
 * at `functions`.  NULL: done; else why not, for a person. */
const char *wire_late_load(const char *const *files, const char *const *symbols,
    void *functions);

#endif
