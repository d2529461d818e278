#!/bin/sh
# For RUSTC_WRAPPER: counts edges in our crates and the targets alone, so that what they are compared with runs at full speed.
# `cargo fuzz` does the same for every crate.
rustc=$1
shift
case " $* " in
  *' --crate-name mps_'* | *' fuzz_targets/'*)
    set -- "$@" --cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
      -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table
    ;;
esac
exec "$rustc" "$@"
