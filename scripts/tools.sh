#!/usr/bin/env bash
# Brings the tools that are missing, at pinned versions, and skips the rest.
#   scripts/tools.sh rust    the Rust toolchain and a linker
#   scripts/tools.sh build   rust, and what turns it into a page
#   scripts/tools.sh test    build, and what tests it in a browser
#   scripts/tools.sh rivals  other people's charts and boards, for the bench alone
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Debian packages are installed only when this account may do so without asking.
apt_install() {
  local as=()
  if [[ "$(id -u)" != 0 ]]; then
    has sudo && sudo -n true 2>/dev/null || return 1
    as=(sudo -n)
  fi
  has apt-get || return 1
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" && return 0
  "${as[@]}" apt-get update -q && "${as[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "$@"
}

linker() {
  has cc && return 0
  say "installing a C linker (gcc) through apt…"
  apt_install gcc libc6-dev ||
    fail "a C linker is missing and cannot be installed from here. Run: sudo apt-get install gcc libc6-dev"
}

# Asks for the toolchain by name, since rustup may be told not to fetch one by itself.
rust() {
  has rustup || fail "rustup is missing. Install it from https://rustup.rs (or: apt-get install rustup), then try again."
  local sysroot
  if sysroot="$(RUSTUP_AUTO_INSTALL=0 rustup run "$rust_version" rustc --print sysroot 2>/dev/null)" &&
    [[ -d "$sysroot/lib/rustlib/wasm32-unknown-unknown" && -x "$sysroot/bin/cargo-clippy" && -x "$sysroot/bin/cargo-fmt" ]]; then
    return 0
  fi
  say "installing Rust $rust_version with its WebAssembly target…"
  rustup toolchain install "$rust_version" --profile minimal --no-self-update \
    --component clippy --component rustfmt --target wasm32-unknown-unknown
}

# Tools run for seconds and are compiled for minutes, so they are compiled
# without optimisation; what that costs at run time is a second or two a build.
cargo_install() {
  # A person sees the progress bar, a log is spared six hundred lines.
  local quiet=()
  [[ -t 2 ]] || quiet=(--quiet)
  env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET \
    CARGO_TARGET_DIR="$tools/compile/$1" CARGO_INCREMENTAL=0 \
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=0 \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 \
    CARGO_PROFILE_RELEASE_STRIP=none CARGO_PROFILE_RELEASE_PANIC=abort \
    cargo "+$rust_version" install "${quiet[@]}" --no-track --force "$@"
}

trunk_tool() {
  [[ "$(trunk --version 2>/dev/null)" == "trunk $trunk_version" ]] && return 0
  say "compiling trunk $trunk_version (some minutes, the first time only)…"
  # Without the default features it never asks the network for a newer version.
  cargo_install trunk --version "=$trunk_version" --locked --root "$trunk_home" \
    --no-default-features --features rustls
}

# The binder and the runner of tests in a browser: together they take no longer
# than one of them. Their TLS serves only remote browsers, so it is left out.
bindgen_tools() {
  local tool missing=
  for tool in wasm-bindgen wasm-bindgen-test-runner; do
    [[ "$("$tool" --version 2>/dev/null)" == "$tool $bindgen_version" ]] || missing=yes
  done
  [[ -n "$missing" ]] || return 0
  say "compiling wasm-bindgen $bindgen_version (a minute or two, the first time only)…"
  local what=(wasm-bindgen-cli --version "=$bindgen_version" --root "$bindgen_home"
    --no-default-features --bin wasm-bindgen --bin wasm-bindgen-test-runner)
  # Its lock file can name versions that a registry does not serve; what the
  # first attempt has to say is said again by the second, if it matters.
  cargo_install "${what[@]}" --locked 2>/dev/null && return 0
  cargo_install "${what[@]}" && return 0
  fail "wasm-bindgen $bindgen_version could not be compiled."
}

# Both at once: each ends in crates that keep a single core busy.
compiled_tools() {
  bindgen_tools &
  trunk_tool || { wait; fail "trunk $trunk_version could not be compiled."; }
  wait $! || exit 1
  rm -rf "$tools/compile"
}

wasm_opt() {
  # Only the first number matters: "wasm-opt version 132".
  local found
  found="$({ wasm-opt --version 2>/dev/null || true; } | sed -n 's/^wasm-opt version \([0-9]*\).*/\1/p')"
  [[ "$found" == "${binaryen_version%%.*}" ]] && return 0
  say "installing binaryen $binaryen_version (wasm-opt) from npm…"
  mkdir -p "$binaryen_home"
  npm install --prefix "$binaryen_home" --no-save --no-package-lock --no-audit --no-fund --loglevel=error \
    "binaryen@$binaryen_version"
}

chromium() {
  if find_chromium >/dev/null && has chromedriver; then return 0; fi
  say "installing Chromium and its driver through apt…"
  apt_install chromium chromium-driver ||
    fail "the tests need a browser. Run: sudo apt-get install chromium chromium-driver (or set CHROMIUM and CHROMEDRIVER)."
}

# The node packages of a folder, kept by the hash of their lock file; the
# repository holds only a link.
node_packages() {
  local folder="$1" name="$2" home
  home="$tools/$name-$(sha256sum "$folder/package-lock.json" | cut -c1-16)"
  if [[ ! -e "$home/complete" ]]; then
    say "installing the node packages of $folder…"
    mkdir -p "$home"
    cp "$folder/package.json" "$folder/package-lock.json" "$home/"
    npm ci --prefix "$home" --ignore-scripts --no-audit --no-fund --loglevel=error
    touch "$home/complete"
  fi
  [[ "$(readlink "$folder/node_modules" 2>/dev/null)" == "$home/node_modules" ]] && return 0
  rm -rf "$folder/node_modules"
  ln -s "$home/node_modules" "$folder/node_modules"
}

case "${1:-}" in
  rust)
    linker
    rust
    ;;
  build)
    linker
    rust
    wasm_opt
    compiled_tools
    ;;
  test)
    linker
    rust
    wasm_opt
    chromium
    node_packages tests tests
    compiled_tools
    ;;
  browser)
    chromium
    node_packages tests tests
    ;;
  rivals)
    node_packages tests/bench/rivals rivals
    ;;
  *) fail "usage: scripts/tools.sh rust|build|test|browser|rivals" ;;
esac
