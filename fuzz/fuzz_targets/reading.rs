//! Any bytes are read by every road of the model, and by serde_json with the schema: verdict and value have to be the same.
//!
//! Run it by `cargo xtask fuzz reading`, which begins with answers drawn from the schema. A finding becomes a case of the
//! model's tests.

#![no_main]
#![allow(dead_code, reason = "tests and benchmarks use the rest of the modules")]

mod answer_seeds;
#[path = "../../crates/mps-model/tests/model/oracle.rs"]
mod oracle;
#[path = "../../benches/payload/mod.rs"]
mod payload;
#[path = "../../crates/mps-model/tests/model/random.rs"]
mod random;

libfuzzer_sys::fuzz_target!(
    init: {
        if let Some(folder) = std::env::var_os("SEEDS") {
            answer_seeds::write(folder.as_ref()).expect("seeds can be written");
        }
    },
    |body: &[u8]| {
        oracle::demand_agreement(body);
    }
);
