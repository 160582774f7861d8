# wirecopy - plain GNU make, no configure step.
#
#   make            all programs, in build/bin
#   make demo       a story through pipelines/newsroom.yaml
#   make check      build, and run all tests
#   make asan       the same under the address and undefined sanitizers
#   make analyze    clang-tidy, cppcheck, mandoc -T lint, shellcheck
#   make fuzz       every fuzz target for FUZZTIME seconds (clang)
#   make bench      speed and memory, as a table; BENCH=full for a long stream
#   make score      quality against gold records; DATA=FILE for others;
#                   SUMMARIZE='--mode=points' for other summaries
#   make page-weights  what strip knows of web pages, learned from DATA=FILE
#   make text-weights  what it knows of their text without markup
#   make quote-weights  how sure tag-quotes is, learned from the gold and DATA=FILE
#   make summary-weights  what speaks for a sentence in a summary, from the gold and DATA=FILES
#   make model      the model of tag-entities, learned from the gold and DATA=DIR
#   make install    PREFIX=/usr/local DESTDIR=
#   make clean
#
# From outside: CC CFLAGS LDFLAGS PREFIX DESTDIR BUILD V=1 WERROR=1 SAN=1
# demo, check and the others install Debian packages that are missing.

VERSION   = 0.1.0
PREFIX   ?= /usr/local
BUILD    ?= build
CFLAGS   ?= -O3 -g
PKG_CONFIG ?= pkg-config
PKGS      = yaml-0.1 libpcre2-8 libutf8proc
LATE_PKGS = libxml-2.0	# headers alone: see lib/ingest/late.h

WARN      = -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes $(if $(WERROR),-Werror)
HARDEN    = $(if $(SAN),,-D_FORTIFY_SOURCE=2) -fstack-protector-strong -fPIE
SANITIZE  = $(if $(SAN),-fsanitize=address$(comma)undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer) \
            $(if $(FUZZ),-fsanitize=fuzzer-no-link)
comma     = ,
ALL_CFLAGS = -std=c11 -ffp-contract=off -D_GNU_SOURCE -DWIRE_VERSION='"$(VERSION)"' $(WARN) $(HARDEN) $(SANITIZE) -I. -Iinclude \
             $(shell $(PKG_CONFIG) --cflags $(PKGS)) \
             $(patsubst -I%,-isystem %,$(shell $(PKG_CONFIG) --cflags $(LATE_PKGS))) -MMD -MP $(CFLAGS)
ALL_LDFLAGS = -pie -Wl,-z,relro,-z,now -Wl,--as-needed $(SANITIZE) $(LDFLAGS)
LIBS      = $(shell $(PKG_CONFIG) --libs $(PKGS)) -ldl

PROGRAMS  = $(sort $(patsubst cmd/%.c,%,$(wildcard cmd/*.c)))
FILTERS   = $(filter-out wirecopy,$(PROGRAMS))
BINS      = $(PROGRAMS:%=$(BUILD)/bin/%)
LIB       = $(BUILD)/libwirecopy.a
LIB_SRC   = $(sort $(wildcard lib/*/*.c))
LISTS     = $(sort $(wildcard lib/data/*/*))
LIB_OBJ   = $(LIB_SRC:%.c=$(BUILD)/%.o) $(BUILD)/data.o
UNIT_SRC  = $(sort $(wildcard tests/unit/*.c))
UNITS     = $(UNIT_SRC:tests/unit/%.c=$(BUILD)/unit/%)
FUZZ_SRC  = $(sort $(wildcard tests/fuzz/*_fuzz.c))
FUZZERS   = $(FUZZ_SRC:tests/fuzz/%.c=$(BUILD)/fuzz/%)
MANUALS   = $(sort $(wildcard cmd/*.[157]))
SCRIPTS   = tests/setup tests/demo .ci/run
PROPS     = $(sort $(wildcard tests/props/*))

# Packages first: at once when make starts, since flags come from pkg-config.
NEEDY     = $(filter demo check asan analyze fuzz bench score,$(MAKECMDGOALS))
ifneq ($(NEEDY),)
ifneq ($(shell tests/setup $(NEEDY) >&2 && echo ok),ok)
$(error packages are missing)
endif
endif

# Say what is made; V=1: the whole command.
SAY       = $(if $(V),,@echo "  $(1)	$(patsubst $(BUILD)/%,%,$@)";)

export BUILD

all: $(BINS)

$(BINS): $(BUILD)/bin/%: $(BUILD)/cmd/%.o $(LIB)
	@mkdir -p $(@D)
	$(call SAY,LD)$(CC) $(ALL_LDFLAGS) -o $@ $< $(LIB) $(LIBS)

$(LIB): $(LIB_OBJ) $(BUILD)/lexicons.o
	@rm -f $@
	$(call SAY,AR)$(AR) rcsD $@ $^

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(call SAY,CC)$(CC) $(ALL_CFLAGS) -c -o $@ $<

# Language data, compiled in: one symbol a file, and a table of their names.
$(BUILD)/data.c: $(LISTS) Makefile
	@mkdir -p $(@D)
	@{ echo '#include "lib/text/data.h"'; i=0; \
	for f in $(LISTS); do \
	echo "__asm__(\".section .rodata; .balign 16; .global wire_data_$$i; wire_data_$$i:; .incbin \\\"$$f\\\"; .global wire_data_end_$$i; wire_data_end_$$i:; .byte 0; .previous; \");"; \
	echo "extern const char wire_data_$$i[], wire_data_end_$$i[];"; i=$$((i+1)); done; \
	echo 'const struct wire_data wire_data_files[] = {'; i=0; \
	for f in $(LISTS); do echo "	{ \"$${f#lib/data/}\", wire_data_$$i, wire_data_end_$$i },"; i=$$((i+1)); done; \
	echo '	{ 0 }'; echo '};'; } > $@

$(BUILD)/data.o: $(BUILD)/data.c $(LISTS)
	$(call SAY,CC)$(CC) $(ALL_CFLAGS) -c -o $@ $<

# Lexicons are hashed here, by the code that would do it at every start.
$(BUILD)/gen/lexicons: $(BUILD)/lib/text/gen/lexicons.o $(LIB_OBJ)
	@mkdir -p $(@D)
	$(call SAY,LD)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/lexicons.c: $(BUILD)/gen/lexicons
	$< $(BUILD)/lexicons.bin > $@

$(BUILD)/lexicons.o: $(BUILD)/lexicons.c
	$(call SAY,CC)$(CC) $(ALL_CFLAGS) -c -o $@ $<

$(UNITS): $(BUILD)/unit/%: tests/unit/%.c $(LIB)
	@mkdir -p $(@D)
	$(call SAY,LD)$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) $(UNIT_LDFLAGS) -o $@ $< $(LIB) $(LIBS) -lcmocka

# The unit test of arenas makes the n-th malloc fail.
$(BUILD)/unit/base_test: UNIT_LDFLAGS = -Wl,--wrap=malloc

$(FUZZERS): $(BUILD)/fuzz/%: tests/fuzz/%.c $(LIB)
	@mkdir -p $(@D)
	$(call SAY,LD)$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -fsanitize=fuzzer -o $@ $< $(LIB) $(LIBS)

# All build products of all tests: so that `make -j` has them before check runs.
units: $(UNITS)
fuzzers: $(FUZZERS)

check: $(BINS) $(UNITS)
	CMOCKA_MESSAGE_OUTPUT=TAP prove -e '' $(PROVEFLAGS) $(UNITS) tests/run $(PROPS)

asan:
	ASAN_OPTIONS=exitcode=99 UBSAN_OPTIONS=print_stacktrace=1 \
	$(MAKE) BUILD=build/asan SAN=1 check

FUZZTIME ?= 10
fuzz:
	$(MAKE) BUILD=build/fuzz SAN=1 FUZZ=1 CC=clang fuzzers
	@for f in $(FUZZ_SRC:tests/fuzz/%_fuzz.c=%); do \
		mkdir -p build/fuzz/found/$$f; \
		build/fuzz/fuzz/$${f}_fuzz -max_total_time=$(FUZZTIME) -timeout=5 -close_fd_mask=2 \
		    -print_final_stats=1 -artifact_prefix=build/fuzz/$$f- \
		    build/fuzz/found/$$f tests/fuzz/$$f >build/fuzz/$$f.log 2>&1 || \
		    { cat build/fuzz/$$f.log; echo "fuzzing $$f failed"; exit 1; }; \
		awk -v name=$$f '/executed_units/ { print name ": " $$2 " inputs" }' build/fuzz/$$f.log; \
	done

# A file at a time, for make -j; what is clean is not looked at again.
$(BUILD)/%.tidy: %.c .clang-tidy
	@mkdir -p $(@D)
	clang-tidy --quiet $< -- $(filter-out -W% -MMD -MP,$(ALL_CFLAGS)) 2>/dev/null
	@touch $@

analyze: $(LIB_SRC:%.c=$(BUILD)/%.tidy) $(patsubst %.c,$(BUILD)/%.tidy,$(wildcard cmd/*.c))
	cppcheck --quiet --error-exitcode=1 --inline-suppr --std=c11 --enable=warning,performance,portability \
	    --suppress=missingIncludeSystem --suppress=duplicateAssignExpression -I. -Iinclude lib cmd
	mandoc -T lint -W warning $(MANUALS)
	shellcheck $(SCRIPTS)

# FILE has a page a line: `html`, and as `text` the story in it.
$(BUILD)/gen/page-weights: $(BUILD)/lib/strip/gen/page-weights.o $(BUILD)/lib/strip/gen/label.o $(LIB)
	@mkdir -p $(@D)
	$(call SAY,LD)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS) -lm

page-weights: $(BINS) $(BUILD)/gen/page-weights
	tests/pages.py $(DATA) >$(BUILD)/pages.ndjson
	$(BUILD)/gen/page-weights lib/data/html <$(BUILD)/pages.ndjson

# FILE has a page a line: all of its text as `text`, and of it the `story`; and texts
# that are no pages.
$(BUILD)/gen/text-weights: $(BUILD)/lib/strip/gen/text-weights.o $(BUILD)/lib/strip/gen/label.o $(BUILD)/lib/learn/gen/logistic.o $(LIB)
	@mkdir -p $(@D)
	$(call SAY,LD)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS) -lm

text-weights: $(BUILD)/gen/text-weights
	$< < $(DATA) > $(BUILD)/text-weights.tsv
	mv $(BUILD)/text-weights.tsv lib/data/html

# The gold stories, and records with `text` and `quotes` of FILE if it is given.
$(BUILD)/gen/quote-weights: $(BUILD)/lib/quotes/gen/quote-weights.o $(BUILD)/lib/learn/gen/logistic.o $(LIB)
	@mkdir -p $(@D)
	$(call SAY,LD)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS) -lm

quote-weights: $(BINS) $(BUILD)/gen/quote-weights
	tests/said.py $(DATA) | $(BUILD)/bin/segment | $(BUILD)/bin/tag-entities | \
	    $(BUILD)/gen/quote-weights >$(BUILD)/quote-weights.tsv
	mv $(BUILD)/quote-weights.tsv lib/data/en

# The gold has summaries; FILES bring more.
$(BUILD)/gen/train-summary: $(BUILD)/lib/summary/gen/train-summary.o $(LIB)
	@mkdir -p $(@D)
	$(call SAY,LD)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS) -lm

summary-weights: $(BINS) $(BUILD)/gen/train-summary
	tests/summaries.py $(DATA) >$(BUILD)/summaries.ndjson
	$(BUILD)/gen/train-summary <$(BUILD)/summaries.ndjson >$(BUILD)/summary-weights.tsv
	mv $(BUILD)/summary-weights.tsv lib/data/en

# The clusters of the model stay, unless CLUSTERS=FILE brings others.
model: $(BINS)
	tests/names.py $(DATA) >$(BUILD)/names.ndjson
	$(BUILD)/bin/train-entities $(if $(CLUSTERS),--clusters=$(CLUSTERS)) \
	    --output=$(BUILD)/entities.model $(BUILD)/names.ndjson
	mv $(BUILD)/entities.model lib/data/en/entities.model

bench: $(BINS)
	tests/bench/bench $(BENCH)

score: $(BINS)
	tests/score $(if $(SUMMARIZE),--summarize '$(SUMMARIZE)') $(DATA)

demo: $(BINS)
	@tests/demo

MANDIR = $(DESTDIR)$(PREFIX)/share/man
install: $(BINS)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/libexec/wirecopy \
	    $(DESTDIR)$(PREFIX)/include/wirecopy $(DESTDIR)$(PREFIX)/lib \
	    $(DESTDIR)$(PREFIX)/share/wirecopy/pipelines/stories $(MANDIR)/man1 $(MANDIR)/man5 $(MANDIR)/man7
	install $(BUILD)/bin/wirecopy $(DESTDIR)$(PREFIX)/bin
	install $(FILTERS:%=$(BUILD)/bin/%) $(DESTDIR)$(PREFIX)/libexec/wirecopy
	install -m 644 include/wirecopy/*.h $(DESTDIR)$(PREFIX)/include/wirecopy
	install -m 644 $(LIB) $(DESTDIR)$(PREFIX)/lib
	install -m 644 $(wildcard pipelines/*.yaml) $(DESTDIR)$(PREFIX)/share/wirecopy/pipelines
	install -m 644 $(wildcard pipelines/stories/*) $(DESTDIR)$(PREFIX)/share/wirecopy/pipelines/stories
	for m in $(MANUALS:cmd/%=%); do case $$m in \
		wirecopy*) install -m 644 cmd/$$m $(MANDIR)/man$${m##*.}/$$m ;; \
		*) install -m 644 cmd/$$m $(MANDIR)/man1/wirecopy-$$m ;; \
	esac || exit; done

clean:
	rm -rf $(BUILD)

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

.PHONY: all units fuzzers check asan fuzz analyze bench score page-weights text-weights quote-weights summary-weights model demo install clean
.DELETE_ON_ERROR:
