#!/bin/sh
# For RUSTC_WRAPPER: counts edges in the model and the target alone, so that what they are compared with runs at full speed.
# `cargo fuzz` does the same for every crate.
rustc=$1
shift
case " $* " in
  *' --crate-name mps_model '* | *' --crate-name reading '*)
    set -- "$@" --cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
      -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table
    ;;
esac
exec "$rustc" "$@"
