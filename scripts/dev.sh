#!/usr/bin/env bash
# The debug page, rebuilt on every change, on http://127.0.0.1:8080.
# It has its own folder, so that it never mixes with the release page in dist/.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/tools.sh build
mkdir -p "$target/dev-page"
exec env -u NO_COLOR RUSTUP_TOOLCHAIN="$rust_version" trunk serve --offline --dist "$target/dev-page" \
  --address 127.0.0.1 --port "${PORT:-8080}" --public-url /
