#!/usr/bin/env bash
# Screenshots of the release page, to be looked at: target/look/.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/build.sh
scripts/tools.sh browser
CHROMIUM="$(find_chromium)" KLASTER_TARGET="$target" exec node tests/e2e/look.mjs "$@"
