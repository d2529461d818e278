//! Simulations of several machines whose Redis dies, forgets or changes its clock. They count the
//! permits of all machines together.

use super::{FakeState, FakeStore, limiter, most_in_a_second, ms, number, store};
use mps_rate_limit::{RateLimiter, RateLimiters};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::Instant;

/// Machines that use all permits they get.
struct Machines {
    store: Arc<FakeStore>,
    per_second: u32,
    begin: Instant,
    permits: Arc<Mutex<Vec<Duration>>>,
    tasks: JoinSet<()>,
}

impl Machines {
    /// Prepares machines of which four are expected. Redis starts now.
    fn new(per_second: u32) -> Self {
        let store = store(ms(2), 0);
        store.set(FakeState::forget);
        Self {
            store,
            per_second,
            begin: Instant::now(),
            permits: Arc::default(),
            tasks: JoinSet::new(),
        }
    }

    /// Starts one more machine.
    fn start(&mut self) {
        self.store.set(|state| state.holders += 1);
        let limiter = limiter(&self.store)
            .with_per_second(number(self.per_second))
            .with_expected_holders(number(4));
        let limiter = Arc::new(limiter);
        for _ in 0..10 {
            let (limiter, permits) = (Arc::clone(&limiter), Arc::clone(&self.permits));
            let begin = self.begin;
            self.tasks.spawn(async move {
                loop {
                    limiter.acquire().await;
                    permits.lock().unwrap().push(begin.elapsed());
                }
            });
        }
    }

    /// Lets the machines work for this time. Returns their mean rate in it.
    async fn work(&self, time: Duration) -> f64 {
        let before = self.permits.lock().unwrap().len();
        tokio::time::sleep(time).await;
        let after = self.permits.lock().unwrap().len();
        (after - before) as f64 / time.as_secs_f64()
    }

    fn check(&self, case: &str) {
        let permits = self.permits.lock().unwrap();
        let most = most_in_a_second(&permits);
        assert!(
            most <= self.per_second as usize,
            "{most} in a second: {case}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn machines_that_start_in_outage_stay_within_limit_together() {
    let mut machines = Machines::new(100);
    machines.start();
    machines.work(ms(4_000)).await;
    let alone = machines.work(ms(5_000)).await;
    assert!(alone >= 98.0, "{alone}");
    machines.store.set(|state| state.unreachable = true);
    for _ in 0..3 {
        machines.start();
    }
    machines.work(ms(4_000)).await;
    let in_outage = machines.work(ms(10_000)).await;
    assert!(in_outage >= 98.0, "{in_outage}");
    machines.store.set(|state| state.unreachable = false);
    machines.work(ms(6_000)).await;
    let after = machines.work(ms(5_000)).await;
    assert!(after >= 98.0, "{after}");
    machines.check("one machine, an outage, and three more");
}

#[tokio::test(start_paused = true)]
async fn outage_soon_after_start_of_all_machines_stays_within_limit() {
    for lives in (0..6_000).step_by(250) {
        let mut machines = Machines::new(100);
        for _ in 0..4 {
            machines.start();
        }
        machines.work(ms(lives)).await;
        machines.store.set(|state| state.unreachable = true);
        machines.work(ms(4_000)).await;
        let in_outage = machines.work(ms(5_000)).await;
        machines.check(&format!("Redis dies after {lives} ms"));
        assert!(in_outage >= 95.0, "{in_outage}");
    }
}

#[tokio::test(start_paused = true)]
async fn limit_below_number_of_machines_is_kept_and_not_given_up() {
    let mut machines = Machines::new(3);
    for _ in 0..4 {
        machines.start();
    }
    machines.work(ms(5_000)).await;
    let together = machines.work(ms(60_000)).await;
    assert!(together >= 2.9, "{together}");
    machines.store.set(|state| state.unreachable = true);
    let in_outage = machines.work(Duration::from_secs(3_600)).await;
    assert!(
        (0.04..0.07).contains(&in_outage),
        "{in_outage}: four in 74 s"
    );
    machines.store.set(|state| state.unreachable = false);
    machines.work(ms(20_000)).await;
    machines.check("three requests for four machines");
}

#[tokio::test(start_paused = true)]
async fn lost_state_stays_within_limit_once_and_repeatedly() {
    for every in [300, 700, 1_000, 2_300, 3_400, 3_600, 5_000, 60_000] {
        let mut machines = Machines::new(100);
        for _ in 0..4 {
            machines.start();
        }
        machines.work(ms(8_000)).await;
        let mut rate = 0.0;
        for _ in 0..20 {
            machines.store.set(FakeState::forget);
            rate += machines.work(ms(every)).await / 20.0;
        }
        machines.check(&format!("the state is lost every {every} ms"));
        assert!(rate >= 20.0, "{rate} a second, lost every {every} ms");
    }
}

#[tokio::test(start_paused = true)]
async fn clock_of_redis_that_is_set_stays_within_limit() {
    for (forward, by) in [
        (true, 30),
        (true, 600),
        (true, 2_600),
        (true, 3_600_000),
        (false, 30),
        (false, 600),
        (false, 3_600_000),
    ] {
        let mut machines = Machines::new(100);
        for _ in 0..3 {
            machines.start();
        }
        machines.work(ms(8_000)).await;
        for _ in 0..3 {
            machines.store.set(|state| match forward {
                true => state.ahead += ms(by),
                false => state.ahead -= ms(by),
            });
            machines.work(ms(6_000)).await;
        }
        let after = machines.work(ms(5_000)).await;
        machines.check(&format!("set by {by} ms, forward: {forward}"));
        assert!(after >= 98.0, "{after}");
    }
}

#[tokio::test(start_paused = true)]
async fn machine_that_starts_after_clock_was_set_stays_within_limit() {
    let mut machines = Machines::new(100);
    machines.start();
    machines.work(ms(8_000)).await;
    machines.store.set(|state| state.ahead += ms(3_600_000));
    machines.start();
    machines.work(ms(5_000)).await;
    let after = machines.work(ms(5_000)).await;
    assert!(after >= 98.0, "{after}");
    machines.check("an hour forward, and a new machine");
}

#[tokio::test(start_paused = true)]
async fn any_order_of_faults_stays_within_limit() {
    let seeds = 0..60;
    for seed in seeds {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut machines = Machines::new(100);
        machines.start();
        let mut faults = Vec::new();
        for _ in 0..12 {
            let kind = random.u32(..8);
            let lasts = random.u64(..6_000);
            faults.push((kind, lasts));
            match kind {
                0 => machines.store.set(FakeState::forget),
                1 => machines.store.set(|state| state.ahead += ms(3_600_000)),
                2 => machines.store.set(|state| state.ahead -= ms(3_600_000)),
                3 | 4 => machines.store.set(|state| state.unreachable = true),
                5 => machines.store.set(|state| state.silent = true),
                _ if machines.tasks.len() < 40 => machines.start(),
                _ => {}
            }
            machines.work(ms(lasts)).await;
            machines.store.set(|state| {
                (state.unreachable, state.silent) = (false, false);
                if kind == 4 {
                    state.forget(); // it was started again
                }
            });
            machines.work(ms(random.u64(..4_000))).await;
        }
        machines.check(&format!("seed {seed}: {faults:?}"));
        machines.work(ms(12_000)).await;
        let after = machines.work(ms(5_000)).await;
        assert!(after >= 98.0, "{after} after {faults:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn operations_that_begin_at_any_time_stay_within_their_limits_in_any_order_of_faults() {
    for seed in 0..40 {
        let mut random = fastrand::Rng::with_seed(seed);
        let store = store(ms(2), 2);
        store.set(FakeState::forget);
        let begin = Instant::now();
        let permits: [Arc<Mutex<Vec<Duration>>>; 3] = Default::default();
        let machines = [(); 3].map(|()| limiter(&store).with_expected_holders(number(4)));
        let mut tasks = JoinSet::new();
        for (at, permits) in permits.iter().enumerate() {
            for machine in &machines {
                let limiter = machine.for_operation(&format!("Operation{at}"), number(100));
                let permits = Arc::clone(permits);
                // Each begins later and pauses now and then, so that others are the first.
                let mut pauses = fastrand::Rng::with_seed(random.u64(..));
                tasks.spawn(async move {
                    tokio::time::sleep(ms(pauses.u64(..40_000))).await;
                    loop {
                        let until = begin.elapsed() + ms(pauses.u64(..8_000));
                        while begin.elapsed() < until {
                            limiter.acquire().await;
                            permits.lock().unwrap().push(begin.elapsed());
                        }
                        tokio::time::sleep(ms(pauses.u64(..3_000))).await;
                    }
                });
            }
        }
        for _ in 0..12 {
            match random.u32(..5) {
                0 => store.set(FakeState::forget),
                1 => store.set(|state| _ = state.paces.remove("Operation1")),
                2 => store.set(|state| state.epoch = None),
                3 => store.set(|state| state.ahead += ms(3_600_000)),
                _ => store.set(|state| state.unreachable = true),
            }
            tokio::time::sleep(ms(random.u64(..6_000))).await;
            store.set(|state| state.unreachable = false);
            tokio::time::sleep(ms(random.u64(..6_000))).await;
        }
        for permits in permits {
            let permits = permits.lock().unwrap();
            let most = most_in_a_second(&permits);
            assert!(most <= 100, "{most} in a second, seed {seed}");
            assert!(permits.len() > 100, "{}, seed {seed}", permits.len());
        }
    }
}
