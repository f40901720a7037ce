# Thin on purpose: what a command does stands in scripts/.
.PHONY: run dev build test bench fmt lint test-core test-web test-e2e sizes look samples

run: ## the release page on http://127.0.0.1:8080
	@scripts/run.sh

dev: ## the debug page, rebuilt on every change
	@scripts/dev.sh

build: ## the release page in dist/
	@scripts/build.sh

test: ## everything
	@scripts/test.sh

bench: ## sizes and timings
	@scripts/bench.sh

fmt:
	@cargo fmt

lint:
	@scripts/test.sh fmt lint

test-core: ## the core alone, in seconds
	@scripts/test.sh core

test-web: ## Rust tests in a headless browser
	@scripts/test.sh tools web

test-e2e: ## the built page in a browser
	@scripts/test.sh tools page e2e

sizes: build
	@node tests/bench/sizes.mjs

look: ## screenshots of every place in every dress, in target/look/
	@scripts/look.sh

samples: ## the shipped samples, made anew from their neutral descriptions
	@scripts/samples.sh
