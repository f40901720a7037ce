# What every script shares: where things are, which versions, how to speak.
# Sourced, never run. It must not install or build anything.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"

# One place for the versions of tools that no lock file knows.
trunk_version=0.22.1
binaryen_version=132.0.0
# The page and the tool that binds it must be of one version: Cargo.lock decides.
bindgen_version="$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock)"
rust_version="$(sed -n 's/^channel = "\(.*\)"$/\1/p' rust-toolchain.toml)"

# Tools live beside other caches of this user, by version, so that a second
# clone finds them and the repository stays clean.
tools="${XDG_CACHE_HOME:-$HOME/.cache}/klaster"
target="${CARGO_TARGET_DIR:-$root/target}"

trunk_home="$tools/trunk-$trunk_version"
bindgen_home="$tools/wasm-bindgen-$bindgen_version"
binaryen_home="$tools/binaryen-$binaryen_version"

# rustup's folder comes before the system's, whose cargo knows no toolchains.
export PATH="$trunk_home/bin:$bindgen_home/bin:$binaryen_home/node_modules/.bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

say() { printf 'Klaster: %s\n' "$*"; }

fail() {
  printf 'Klaster: %s\n' "$*" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# The browser for tests: Debian's name first, then what other systems call it.
find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [[ -n "$name" ]] && has "$name"; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}
