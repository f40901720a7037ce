#!/usr/bin/env bash
# Everything that must hold before a change is taken, cheapest first.
#   scripts/test.sh [tools fmt lint core web page e2e size]   all of them without arguments
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

export RUSTUP_TOOLCHAIN="$rust_version" CARGO_TERM_PROGRESS_WHEN=never
wasm=wasm32-unknown-unknown
times=()
stage=start
summary=""

finish() {
  local status=$?
  ((${#times[@]} == 0)) || printf '%s\n' "${times[@]}"
  if ((status != 0)); then
    say "stopped at: $stage"
    # A run that ended before the stories counts as one failure.
    : "${summary:=0 passed, 1 failed}"
  fi
  say "$SECONDS s in all."
  [[ -z "$summary" ]] || printf '%s\n' "$summary"
}

stage_tools() { scripts/tools.sh test; }
stage_fmt() { cargo fmt --check; }
stage_lint() {
  cargo clippy --locked --quiet --no-default-features --all-targets -- -D warnings
  cargo clippy --locked --quiet --target "$wasm" --lib --bin klaster --test web -- -D warnings
}
stage_core() { cargo test --locked --quiet --no-default-features; }
stage_web() {
  CHROMEDRIVER="${CHROMEDRIVER:-$(command -v chromedriver)}" \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
    WASM_BINDGEN_TEST_DRIVER_TIMEOUT=30 WASM_BINDGEN_TEST_TIMEOUT=120 \
    cargo test --locked --target "$wasm" --test web
}
stage_page() { scripts/build.sh; }
stage_e2e() {
  local tally="$target/e2e/tally" status=0
  mkdir -p "$target/e2e"
  rm -f "$tally"
  CHROMIUM="$(find_chromium)" KLASTER_TARGET="$target" KLASTER_TALLY="$tally" \
    node --test --test-concurrency=2 --test-reporter=./tests/e2e/support/reporter.mjs tests/e2e/*.test.mjs || status=$?
  [[ -f "$tally" ]] && summary="$(cat "$tally")"
  return "$status"
}
stage_size() { node tests/bench/sizes.mjs; }

stages=("$@")
((${#stages[@]})) || stages=(tools fmt lint core web page e2e size)
trap finish EXIT

for stage in "${stages[@]}"; do
  declare -F "stage_$stage" >/dev/null || fail "no such stage: $stage"
  say "── $stage"
  before=$SECONDS
  "stage_$stage"
  times+=("$(printf 'Klaster: %5d s  %s' $((SECONDS - before)) "$stage")")
done
