#!/usr/bin/env bash
# Every bench in tests/bench, one after the other, against the release page.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/build.sh
scripts/tools.sh browser
scripts/tools.sh rivals
failed=0
for bench in tests/bench/*.mjs; do
  say "── ${bench#tests/bench/}"
  CHROMIUM="$(find_chromium)" KLASTER_TARGET="$target" node "$bench" || failed=1
done
exit "$failed"
