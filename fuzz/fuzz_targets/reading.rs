//! Any bytes are read by every road of the model, and by serde_json with the schema: verdict and value have to be the same.
//!
//! `cargo fuzz run --sanitizer none reading` needs nothing but the stable toolchain and a C++ compiler. The step `fuzzing` of
//! `.ci/run` does without cargo-fuzz, begins with answers drawn from the schema, and is four times as fast. What it finds becomes
//! a case of the model's tests.

//!
//! With a folder in `SEEDS`, what to begin with is written there first.

#![no_main]
#![allow(dead_code, reason = "tests and benchmarks use the rest of the modules")]

#[path = "../../crates/mps-model/tests/model/oracle.rs"]
mod oracle;
#[path = "../../benches/payload/mod.rs"]
mod payload;
#[path = "../../crates/mps-model/tests/model/random.rs"]
mod random;
mod seeds;

libfuzzer_sys::fuzz_target!(
    init: {
        if let Some(folder) = std::env::var_os("SEEDS") {
            seeds::write(folder.as_ref()).expect("seeds can be written");
        }
    },
    |body: &[u8]| {
        oracle::demand_agreement(body);
    }
);
