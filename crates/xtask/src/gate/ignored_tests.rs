//! `cargo xtask ignored-tests`: tests that need more than cargo and gcc.

use crate::install::Need::{Apt, Npm, Pip};
use crate::install::{Need, install, python};
use crate::process::{stdout_of, succeed};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

const PYTHON_CLIENT: &[Need] = &[
    Pip("tencentcloud-sdk-python-common==3.1.195"),
    Pip("tencentcloud-sdk-python-mps==3.1.194"),
];
const NODE_CLIENT: &[Need] = &[Npm("tests/official_node")];
const REDIS: &[Need] = &[Apt("redis-server")];
const BROWSER: &[Need] = &[
    Apt("chromium"),
    Apt("poppler-utils"),
    Npm("crates/mps-report/page"),
];

/// Each test that is `#[ignore]`d, and what it needs.
const TESTS: &[(&str, &[Need])] = &[
    ("browser::pages_work_in_chromium", BROWSER),
    ("clock_of_redis_set_by_an_hour_keeps_limit", REDIS),
    ("deleted_key_keeps_limit", REDIS),
    (
        "emulator_page::curl_example_runs_as_written",
        &[Apt("curl")],
    ),
    ("emulator_page::node_example_runs_as_written", NODE_CLIENT),
    (
        "emulator_page::python_example_runs_as_written",
        PYTHON_CLIENT,
    ),
    ("flushall_once_and_repeatedly_keeps_limit", REDIS),
    (
        "guide::node_client_is_followed_as_the_guide_tells_it",
        NODE_CLIENT,
    ),
    (
        "guide::python_client_is_followed_as_the_guide_tells_it",
        PYTHON_CLIENT,
    ),
    ("limit_of_3_with_4_machines_is_kept", REDIS),
    ("machines_started_after_redis_died_stay_within_limit", REDIS),
    (
        "new_server_waits_for_all_holders_and_throttling_slows_them",
        REDIS,
    ),
    (
        "official_client::every_way_to_sign_is_served_and_checked",
        PYTHON_CLIENT,
    ),
    (
        "official_client::node_client_takes_the_service_from_the_endpoint",
        NODE_CLIENT,
    ),
    (
        "official_client::python_client_starts_follows_lists_and_aborts",
        PYTHON_CLIENT,
    ),
    ("operations_share_their_own_limits_on_one_connection", REDIS),
    ("processes_share_one_rate_limit", REDIS),
    ("promoted_replica_that_lags_keeps_limit", REDIS),
    ("redis_killed_soon_after_start_keeps_limit", REDIS),
    (
        "state_that_cannot_be_keeps_limit_and_stops_no_machine",
        REDIS,
    ),
    ("unreachable_redis_limits_processes_to_shares", REDIS),
];

/// Runs them one after another, because some count requests in a second.
pub(super) fn run(root: &Path) -> Result<(), String> {
    let cargo_test = |arguments: &[&str]| {
        let mut cargo = Command::new("cargo");
        cargo.args(["test", "--workspace", "--", "--ignored"]);
        cargo.args(arguments).current_dir(root);
        cargo
    };
    let listed = stdout_of(&mut cargo_test(&["--list"]))?;
    compare(&listed)?;
    let needs: BTreeSet<Need> = TESTS
        .iter()
        .flat_map(|(_, needs)| *needs)
        .copied()
        .collect();
    for need in needs {
        install(root, need)?;
    }
    let path = std::env::var("PATH").unwrap_or_default();
    let path = format!("{}:{path}", python(root)?.display());
    succeed(cargo_test(&["--test-threads=1"]).env("PATH", path))
}

/// Compares the tests that libtest lists with [`TESTS`].
fn compare(listed: &str) -> Result<(), String> {
    let lines = listed.lines();
    let found: BTreeSet<&str> = lines
        .filter_map(|line| line.strip_suffix(": test"))
        .collect();
    let known: BTreeSet<&str> = TESTS.iter().map(|(name, _)| *name).collect();
    let unknown = found.difference(&known).map(|name| {
        format!("{name} is ignored, and crates/xtask/src/gate/ignored_tests.rs has no line of what it needs")
    });
    let gone = known
        .difference(&found)
        .map(|name| format!("{name} is no ignored test"));
    let faults: Vec<String> = unknown.chain(gone).collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_and_tree_must_agree() {
        let all: String = TESTS
            .iter()
            .map(|(name, _)| format!("{name}: test\n"))
            .collect();
        assert_eq!(compare(&format!("{all}\n21 tests, 0 benchmarks\n")), Ok(()));
        let error = compare(&format!("{all}new::one: test\n")).unwrap_err();
        assert!(error.starts_with("new::one is ignored"), "{error}");
        let error = compare(&all.replace("deleted_key", "key")).unwrap_err();
        assert!(error.contains("deleted_key_keeps_limit is no"), "{error}");
    }
}
