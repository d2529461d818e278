//! Runs the tables: each row many times concurrently on both backends, while the fault persists and
//! while it heals, and once with everything that is traced.

use crate::harness::{After, RUNS, Row, capped, check_text, heal, meet};
use crate::{bodies, connections, contents, heads, is_long};
use std::collections::BTreeSet;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinSet;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

fn rows() -> Vec<Row> {
    [
        connections::rows(),
        heads::rows(),
        bodies::rows(),
        contents::rows(),
    ]
    .concat()
}

/// Runs of a row whose fault heals.
fn healing_runs() -> usize {
    if is_long() { RUNS } else { 3 }
}

#[test]
fn rows_are_at_least_60_kinds_with_distinct_names() {
    let rows = rows();
    let names: BTreeSet<_> = rows.iter().map(|row| row.name).collect();
    assert_eq!(names.len(), rows.len());
    assert!(rows.len() >= 60, "{}", rows.len());
    assert!(rows.iter().any(|row| row.after == After::OutOfStep));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_fault_ends_each_call_in_its_way() {
    let mut slowest = Duration::ZERO;
    for (backend, transport) in capped() {
        for row in rows() {
            let mut runs = JoinSet::new();
            for _ in 0..RUNS {
                let (transport, row) = (Arc::clone(&transport), row.clone());
                runs.spawn(async move { meet(backend, &transport, &row).await });
            }
            slowest = runs
                .join_all()
                .await
                .into_iter()
                .fold(slowest, Duration::max);
        }
    }
    println!(
        "{} kinds, {RUNS} runs, 2 backends, slowest call {slowest:?}",
        rows().len()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn call_after_each_fault_succeeds_and_no_stray_answer_is_taken() {
    for (backend, transport) in capped() {
        for row in rows() {
            let mut runs = JoinSet::new();
            for _ in 0..healing_runs() {
                let (transport, row) = (Arc::clone(&transport), row.clone());
                runs.spawn(async move { heal(backend, &transport, &row).await });
            }
            runs.join_all().await;
        }
    }
}

/// Everything that this thread traces.
#[derive(Clone, Default)]
struct Traced(Arc<Mutex<Vec<u8>>>);

impl io::Write for Traced {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Listens on this thread until the guard is dropped.
fn listen(traced: &Traced) -> impl Sized + use<> {
    let writer = traced.clone();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_span_events(FmtSpan::NEW)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish()
        .set_default()
}

#[tokio::test]
async fn no_fault_makes_traces_show_a_secret() {
    // With a single subscriber, other threads would switch off the places that they trace first.
    let traced = Traced::default();
    let _subscribers = [listen(&traced), listen(&traced)];
    for (backend, transport) in capped() {
        for row in rows() {
            meet(backend, &transport, &row).await;
            let text = std::mem::take(&mut *traced.0.lock().unwrap());
            assert!(!text.is_empty(), "{backend}, {}", row.name);
            check_text(row.name, &String::from_utf8_lossy(&text));
        }
    }
}
