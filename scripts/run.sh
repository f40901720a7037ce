#!/usr/bin/env bash
# The release page on http://127.0.0.1:8080, from a fresh clone on.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

has node || fail "node is missing. Run: sudo apt-get install nodejs npm"
scripts/build.sh
exec node scripts/serve.mjs --port "${PORT:-8080}"
