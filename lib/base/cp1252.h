/* cp1252.h - Windows-1252, which is ISO 8859-1 but for 32 bytes */
#ifndef WIRE_CP1252_H
#define WIRE_CP1252_H

#include <stdint.h>

/* What bytes 0x80 to 0x9f stand for.  The five that it leaves undefined are the
 * control characters of the same number, as browsers have it. */
extern const uint16_t wire_cp1252[32];

#endif
