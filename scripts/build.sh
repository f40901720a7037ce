#!/usr/bin/env bash
# The release page in dist/. Does nothing when nothing it is made of has changed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

stamp="$target/release-page"

# Names and contents of everything the page is made of, and of what came out.
fingerprint() {
  {
    printf '%s\n' "$trunk_version" "$bindgen_version" "$binaryen_version" "$rust_version"
    # Some of these may not exist, which is not an error.
    { find src chart build locales style assets samples schema dist build.rs index.html Trunk.toml Cargo.toml Cargo.lock \
      scripts/build.sh scripts/finish.mjs scripts/policy.mjs scripts/tables.mjs -type f -print0 2>/dev/null || true; } |
      LC_ALL=C sort -z | xargs -0 -r sha256sum
  } | sha256sum
}

if [[ -f dist/index.html && -f "$stamp" && "$(fingerprint)" == "$(cat "$stamp")" ]]; then
  say "dist/ is up to date."
  exit 0
fi

scripts/tools.sh build
say "building the release page…"
started=$SECONDS
# Reading NO_COLOR, trunk wants a word, not the customary number.
env -u NO_COLOR RUSTUP_TOOLCHAIN="$rust_version" trunk build --release --locked --offline --log warn
# trunk leaves its lock in the folder that is published.
rm -f dist/.trunk-lock
mkdir -p "$target"
fingerprint >"$stamp"
say "dist/ is ready after $((SECONDS - started)) s. Any static host can serve it, under any path."
