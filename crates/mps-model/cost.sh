#!/usr/bin/env bash
# What this crate costs those who use it: seconds of CPU to compile it alone in release, and the bytes by which a program grows
# that only reads answers. Exits 1 where the program grows by more than its budget; seconds differ from machine to machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
# 1.18 MB are the types and their reader. The rest judges what is not modelled by the layouts of all
# structs, and masks secrets in the excerpt of an error.
budget=1600000
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
export CARGO_TARGET_DIR="$target" CARGO_PROFILE_RELEASE_STRIP=symbols
cargo build --quiet --release -p mps-model        # its dependencies, and itself once
touch crates/mps-model/src/lib.rs
TIMEFORMAT='%U %S'
read -r user system < <({ time cargo build --quiet --release -p mps-model; } 2>&1)
echo "compiling mps-model in release: $(awk "BEGIN { print $user + $system }") s of CPU (budget 20)"
cargo build --quiet --release -p mps-model --example status
printf '//! Reads standard input, as the other does.\nfn main() { let mut b = Vec::new(); let r = std::io::Read::read_to_end(&mut std::io::stdin(), &mut b); println!("{r:?}"); }\n' > "$target/empty.rs"
rustc --edition 2024 -C opt-level=3 -C strip=symbols -o "$target/empty" "$target/empty.rs"
with=$(stat -c %s "$target/release/examples/status") without=$(stat -c %s "$target/empty")
echo "a program that reads answers: $with bytes, $((with - without)) more than one that does not (budget $budget)"
[ $((with - without)) -le "$budget" ]
