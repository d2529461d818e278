//! A whole watch over sockets against the emulator: 5,000 tasks that begin together, an outage of
//! 30 s in the middle, and 5 % faults. It takes about four minutes of real time.

use mps_describe::{Client, Credential, Event};
use mps_emulator::{Emulator, Fault, Outage, Population, SECRET_ID, SECRET_KEY};
use std::collections::HashMap;
use std::error::Error;
use std::time::{Duration, Instant, SystemTime};

const TASKS: u64 = 5_000;
/// Rate limit of the service.
const LIMIT: u32 = 100;
/// Begin and length of the outage.
const OUTAGE_AFTER: Duration = Duration::from_secs(80);
const OUTAGE: Duration = Duration::from_secs(30);

/// Runs the watch with and without outage and faults. Fails if an end is lost or told twice.
pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    for disturbed in [false, true] {
        let (name, delays) = (
            if disturbed {
                "outage of 30 s, 5 % faults"
            } else {
                "undisturbed"
            },
            runtime.block_on(watch(disturbed))?,
        );
        let mean = delays.iter().sum::<f64>() / delays.len() as f64;
        let p99 = delays[delays.len() * 99 / 100];
        let max = delays[delays.len() - 1];
        println!(
            "{} tasks of 20 to 170 s, {name}: mean {mean:.1} s, p99 {p99:.1} s, max {max:.1} s",
            delays.len()
        );
    }
    Ok(())
}

/// Returns the sorted delays of all ends, in seconds.
async fn watch(disturbed: bool) -> Result<Vec<f64>, Box<dyn Error>> {
    let second = Duration::from_secs(1);
    let population = Population::new(TASKS)
        .uniform(20 * second, 170 * second)
        .progress_noise(0.1);
    let ids: Vec<_> = population.ids().collect();
    let emulator = Emulator::builder()
        .population(population)
        .rate_limit(LIMIT)
        .start()
        .await?;
    if disturbed {
        emulator.add_fault(Fault::new().status(503).probability(0.05));
    }
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse()?)
        .build()?;
    let mut watch = client.watch(&ids);
    let (begin, mut state) = (Instant::now(), if disturbed { 0 } else { 2 });
    let mut delays = HashMap::new();
    loop {
        let now = begin.elapsed();
        let change = match state {
            0 => OUTAGE_AFTER,
            1 => OUTAGE_AFTER + OUTAGE,
            _ => Duration::from_secs(3_600),
        };
        match tokio::time::timeout(change.saturating_sub(now), watch.next()).await {
            Err(_) if state == 0 => {
                emulator.begin_outage(Outage::Reset);
                state = 1;
            }
            Err(_) => {
                emulator.end_outage();
                state = 2;
            }
            Ok(None) => break,
            Ok(Some(update)) => match update.event {
                Event::Done(_) => {
                    let end = emulator
                        .finish_time(&update.task_id)
                        .ok_or("no such task")?;
                    let late = SystemTime::now().duration_since(end).unwrap_or_default();
                    let before = delays.insert(update.task_id, late.as_secs_f64());
                    assert!(before.is_none(), "an end was told twice");
                }
                Event::GaveUp(error) => return Err(error.into()),
                _ => {}
            },
        }
    }
    assert_eq!(delays.len() as u64, TASKS, "ends were lost");
    let counters = emulator.counters();
    println!(
        "{} requests, refused: {:?}",
        counters.requests, counters.refused
    );
    let mut delays: Vec<_> = delays.into_values().collect();
    delays.sort_by(f64::total_cmp);
    Ok(delays)
}
