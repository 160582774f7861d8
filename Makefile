# wirecopy - plain GNU make, no configure step.
# From outside: CC CFLAGS LDFLAGS PREFIX DESTDIR BUILD WERROR=1 SAN=1

VERSION   = 0.1.0
PREFIX   ?= /usr/local
BUILD    ?= build
CFLAGS   ?= -O2 -g
PKG_CONFIG ?= pkg-config
PKGS      = yaml-0.1 libpcre2-8 libutf8proc

WARN      = -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes $(if $(WERROR),-Werror)
HARDEN    = $(if $(SAN),,-D_FORTIFY_SOURCE=2) -fstack-protector-strong -fPIE
SANITIZE  = $(if $(SAN),-fsanitize=address$(comma)undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
comma     = ,
ALL_CFLAGS = -std=c11 -D_GNU_SOURCE -DWIRE_VERSION='"$(VERSION)"' $(WARN) $(HARDEN) $(SANITIZE) -I. -Iinclude \
             $(shell $(PKG_CONFIG) --cflags $(PKGS)) -MMD -MP $(CFLAGS)
ALL_LDFLAGS = -pie -Wl,-z,relro,-z,now -Wl,--as-needed $(SANITIZE) $(LDFLAGS)
LIBS      = $(shell $(PKG_CONFIG) --libs $(PKGS))

FILTERS   = ingest strip segment tag-entities tag-quotes summarize lint render
PROGRAMS  = wirecopy $(FILTERS)
BINS      = $(PROGRAMS:%=$(BUILD)/bin/%)
LIB       = $(BUILD)/libwirecopy.a
LIB_SRC   = $(sort $(wildcard lib/*/*.c))
DATA      = $(sort $(wildcard lib/data/*/*))
LIB_OBJ   = $(LIB_SRC:%.c=$(BUILD)/%.o) $(BUILD)/data.o
UNIT_SRC  = $(sort $(wildcard tests/unit/*.c))
UNITS     = $(UNIT_SRC:tests/unit/%.c=$(BUILD)/unit/%)

all: $(BINS)

$(BINS): $(BUILD)/bin/%: $(BUILD)/cmd/%.o $(LIB)
	@mkdir -p $(@D)
	$(CC) $(ALL_LDFLAGS) -o $@ $< $(LIB) $(LIBS)

$(LIB): $(LIB_OBJ)
	rm -f $@
	$(AR) rcsD $@ $^

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

# Language data, compiled in: one symbol a file, and a table of their names.
$(BUILD)/data.c: $(DATA) Makefile
	@mkdir -p $(@D)
	@{ echo '#include "lib/text/data.h"'; i=0; \
	for f in $(DATA); do \
	echo "__asm__(\".section .rodata\\n.balign 16\\n.global wire_data_$$i\\nwire_data_$$i:\\n.incbin \\\"$$f\\\"\\n.global wire_data_end_$$i\\nwire_data_end_$$i:\\n.byte 0\\n.previous\\n\");"; \
	echo "extern const char wire_data_$$i[], wire_data_end_$$i[];"; i=$$((i+1)); done; \
	echo 'const struct wire_data wire_data_files[] = {'; i=0; \
	for f in $(DATA); do echo "	{ \"$${f#lib/data/}\", wire_data_$$i, wire_data_end_$$i },"; i=$$((i+1)); done; \
	echo '	{ 0 }'; echo '};'; } > $@

$(BUILD)/data.o: $(BUILD)/data.c $(DATA)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

$(UNITS): $(BUILD)/unit/%: tests/unit/%.c $(LIB)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $< $(LIB) $(LIBS) -lcmocka

# All build products of all tests: so that `make -j` has them before check runs.
units: $(UNITS)

clean:
	rm -rf $(BUILD)

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

.PHONY: all units clean
.DELETE_ON_ERROR:
