#!/usr/bin/env bash
# Makes samples/*.klaster.json anew from the neutral descriptions, which lie outside the repository.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

neutral="${KLASTER_NEUTRAL_SAMPLES:-../shared/samples}"
[[ -d "$neutral" ]] || fail "no neutral samples in $neutral"
cargo build --locked --quiet --no-default-features --bin klaster-file
for name in serbia hungary germany; do
  "$target/debug/klaster-file" convert "$neutral/$name.json" -o "samples/$name.klaster.json"
done
