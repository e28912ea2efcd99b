# Tournée. `make help` lists what there is.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test demo bench fuzz-ccid mutation monkey asan vm-test pack-test build check clean setup-run setup-test
STAMPS := .cache/stamps
BIN := node_modules/.bin

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-9s %s\n", $$1, $$2}' Makefile

run: build ## installs what is missing, builds, opens the terminal and its bench page
	@scripts/run.sh

test: setup-test build check ## the same set-up, then lint, types, dependency rules and the whole suite
	@scripts/test.sh

demo: build ## a nurse's morning by touches, headless: pictures and invoices in out/demo/
	@node build/scripts/demo.js

bench: setup-test build ## the measures, as ratios within the run; out/bench/*.json
	@node build/scripts/bench.js

fuzz-ccid: COUNT ?= 1000000
fuzz-ccid: build ## random messages into the CCID core; COUNT=10000000 SEED=1
	@node build/scripts/fuzz-ccid.js $(COUNT) $(SEED)

mutation: setup-test build ## mutants of the billing engine against its tests (tens of minutes); out/mutation/, docs/mutation.md
	@$(BIN)/stryker run test/mutation/stryker.config.mjs

monkey: setup-test build ## 1,000,000 random events on the real screens, cards in and out: no crash, no growth (half an hour or more); out/monkey/
	@node lvgl-bindings-ts/build.mjs --variant builtin
	@LVGL_BINDINGS_VARIANT=builtin node --no-opt --no-sparkplug build/scripts/monkey.js

asan: setup-test build ## the bindings' suite and every screen's under AddressSanitizer (minutes)
	@node lvgl-bindings-ts/scripts/asan.mjs lvgl-bindings-ts/test/ test/unit/ui/ test/screens/ test/integration/terminal/

vm-test: setup-test build ## bare Debian kernels in QEMU: the bindings on DRM, fbdev, touch; the reader on its own USB bus; updates by RAUC under power cuts
	@node lvgl-bindings-ts/vm/run.mjs
	@node test/vm/run.mjs
	@node test/vm/ota/run.mjs

pack-test: setup-test build ## the bindings as a package: npm pack, offline installation, its README's example in a window
	@node lvgl-bindings-ts/scripts/pack-test.mjs

check: build
	@$(BIN)/biome ci --error-on-warnings .
	@$(BIN)/tsc -p simulator/bench/page/tsconfig.json
	@$(BIN)/tsc -p ota/fleet/page/tsconfig.json
	@$(BIN)/tsc -p lvgl-bindings-ts/tsconfig.check.json
	@$(BIN)/depcruise --config .dependency-cruiser.cjs firmware simulator ota web lvgl-bindings-ts/src tournee-pc/src

build: setup-run $(STAMPS)/packages ## compiles everything
	@node lvgl-bindings-ts/build.mjs
	@node scripts/build.mjs

setup-run:
	@scripts/setup.sh run

setup-test:
	@scripts/setup.sh test

$(STAMPS)/packages: package-lock.json scripts/install-packages.sh
	@scripts/install-packages.sh
	@mkdir -p $(@D) && touch $@

clean: ## removes what was built, keeps the terminal's data
	rm -rf build dist out .cache lvgl-bindings-ts/dist lvgl-bindings-ts/lib lvgl-bindings-ts/build tournee-pc/dist firmware/drivers/*/build
