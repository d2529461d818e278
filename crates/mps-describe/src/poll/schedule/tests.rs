//! Tests of the schedule.

use super::{NextPoll, Observation, Schedule, State, TaskKey};
use std::time::Duration;

fn at(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

fn running(age: f64, progress: Option<f64>) -> Observation<'static> {
    Observation {
        age: Some(at(age)),
        progress,
        ..Observation::default()
    }
}

fn ended(age: f64, length: f64) -> Observation<'static> {
    Observation {
        state: State::Ended,
        length: Some(at(length)),
        ..running(age, None)
    }
}

/// Returns a schedule that has learned from tasks of 40 to 160 seconds and their progress, at ten
/// polls a second.
fn trained() -> (Schedule, f64) {
    let mut schedule = Schedule::default();
    let mut rng = fastrand::Rng::with_seed(3);
    let mut lives = Vec::new();
    let mut now = 0.0;
    for _ in 0..200 {
        let key = schedule.add(at(now));
        lives.resize(lives.len().max(key.index() + 1), (0.0, 0.0));
        lives[key.index()] = (now, 40.0 + 120.0 * rng.f64());
    }
    while now < 600.0 {
        now += 0.1;
        if let NextPoll::Now(key) = schedule.next(at(now)) {
            let (begin, length) = lives[key.index()];
            let age = now - begin;
            if age < length {
                let progress = (100.0 * age / length).round();
                schedule.record(key, at(now), &running(age, Some(progress)));
            } else {
                schedule.record(key, at(now), &ended(age, length));
                let next = schedule.add(at(now));
                lives[next.index()] = (now, 40.0 + 120.0 * rng.f64());
            }
        }
    }
    (schedule, now)
}

fn poll(schedule: &mut Schedule, now: f64) -> TaskKey {
    match schedule.next(at(now)) {
        NextPoll::Now(key) => key,
        other => panic!("{other:?} at {now}"),
    }
}

#[test]
fn task_without_forecast_waits_for_about_one_round() {
    let mut schedule = Schedule::default();
    for _ in 0..500 {
        schedule.add(at(0.0));
    }
    let mut last = [0.0; 500];
    for tick in 1..5_000 {
        let now = f64::from(tick) / 10.0;
        let key = poll(&mut schedule, now);
        let waited = now - std::mem::replace(&mut last[key.index()], now);
        assert!(waited <= 60.0, "{waited} s at {now}, a round takes 50");
        schedule.record(key, at(now), &Observation::default());
    }
}

#[test]
fn few_tasks_are_polled_once_per_shortest_interval() {
    let mut schedule = Schedule::default();
    for _ in 0..10 {
        schedule.add(at(0.0));
    }
    let (mut polls, mut now) = (0, 0.1);
    while now < 600.0 {
        match schedule.next(at(now)) {
            NextPoll::Now(key) => {
                polls += 1;
                schedule.record(key, at(now), &running(now, None));
            }
            NextPoll::At(next) => {
                assert!(next > at(now) && next <= at(now + 1.1), "{next:?}");
                now = next.as_secs_f64();
            }
            NextPoll::Idle => unreachable!("tasks are scheduled"),
        }
    }
    assert!((5_900..=6_000).contains(&polls), "{polls}");
}

#[test]
fn possible_poll_is_never_withheld() {
    let (mut schedule, now) = trained();
    let mut later = now + 2.0;
    for poll in 0..schedule.len() {
        // All have been polled, most were found far from their ends, and each may be polled again.
        let NextPoll::Now(key) = schedule.next(at(later)) else {
            panic!("poll {poll} is withheld");
        };
        schedule.record(key, at(later), &running(5.0, Some(5.0)));
        later += 0.001;
    }
}

#[test]
fn pause_stays_within_bounds() {
    let bounds = Duration::from_secs(7)..=Duration::from_secs(9);
    let mut schedule = Schedule::new(bounds);
    let key = schedule.add(at(0.0));
    for (age, progress) in [(10.0, Some(99.0)), (1e5, None), (50.0, Some(1.0))] {
        assert_eq!(poll(&mut schedule, 100.0), key);
        schedule.record(key, at(100.0), &running(age, progress));
        let NextPoll::At(next) = schedule.next(at(100.0)) else {
            panic!("it was polled just now")
        };
        assert!((107.0..=109.1).contains(&next.as_secs_f64()), "{next:?}");
        assert_eq!(poll(&mut schedule, 107.1), key);
        schedule.record_failure(key, at(100.0));
    }
}

#[test]
fn task_near_usual_end_is_polled_before_young_one() {
    let (mut schedule, now) = trained();
    let others = schedule.len();
    let (young, old) = (schedule.add(at(now)), schedule.add(at(now)));
    schedule.record(young, at(now), &running(5.0, None));
    schedule.record(old, at(now), &running(150.0, None));
    let mut order = Vec::new();
    let mut later = now;
    while order.len() < 2 {
        later += 0.1;
        let NextPoll::Now(key) = schedule.next(at(later)) else {
            continue;
        };
        if key == young || key == old {
            order.push(key);
        }
        schedule.remove(key);
    }
    assert_eq!(order, [old, young]);
    assert!(schedule.len() < others);
}

#[test]
fn progress_overrides_usual_length() {
    let (mut schedule, now) = trained();
    let (slow, fast) = (schedule.add(at(now)), schedule.add(at(now)));
    // Both are as old as others at their end, but one has much left to do.
    schedule.record(slow, at(now), &running(95.0, Some(10.0)));
    schedule.record(fast, at(now), &running(20.0, Some(98.0)));
    schedule.peek(at(now + 1.1));
    let pause = |schedule: &mut Schedule, key: TaskKey| {
        schedule.due.key(key.index).map_or(0.0, |due| due - now)
    };
    assert!(pause(&mut schedule, fast) < 15.0);
    assert!(pause(&mut schedule, slow) > 30.0);
}

#[test]
fn waiting_task_is_polled_seldom() {
    let (mut schedule, now) = trained();
    let waiting = schedule.add(at(now));
    let mut polls = 0;
    let mut tick = now;
    let mut others = 0;
    while tick < now + 600.0 {
        tick += 0.1;
        if let NextPoll::Now(key) = schedule.next(at(tick)) {
            if key == waiting {
                polls += 1;
                let observation = Observation {
                    state: State::Waiting,
                    ..Observation::default()
                };
                schedule.record(key, at(tick), &observation);
            } else {
                others += 1;
                schedule.record(key, at(tick), &running(80.0, None));
            }
        }
    }
    assert!((4..40).contains(&polls), "{polls}");
    assert!(others > 5_000, "{others}");
}

#[test]
fn endless_task_takes_few_polls_from_others() {
    let (mut schedule, now) = trained();
    let stuck = schedule.add(at(now));
    let count = schedule.len() as f64;
    let (mut of_stuck, mut polls) = (0.0, 0.0);
    let mut tick = now;
    while tick < now + 3_000.0 {
        tick += 0.1;
        if let NextPoll::Now(key) = schedule.next(at(tick)) {
            polls += 1.0;
            if key == stuck {
                of_stuck += 1.0;
                schedule.record(key, at(tick), &running(tick - now, Some(97.0)));
            } else {
                schedule.record(key, at(tick), &running(50.0, Some(50.0)));
            }
        }
    }
    assert!(of_stuck >= 10.0, "too few polls: {of_stuck}");
    assert!(of_stuck < 20.0 * polls / count, "{of_stuck} of {polls}");
}

/// Of 200 tasks 40 are always about to end, and would take every poll.
#[test]
fn while_ends_are_few_no_task_waits_for_much_more_than_a_round() {
    let mut schedule = Schedule::default();
    let keys: Vec<TaskKey> = (0..200).map(|_| schedule.add(at(0.0))).collect();
    let mut last = vec![0.0; keys.len()];
    let mut longest: f64 = 0.0;
    for tick in 1..10_000 {
        let now = f64::from(tick) * 0.1;
        let NextPoll::Now(key) = schedule.next(at(now)) else {
            continue;
        };
        let progress = match key.index() < 40 {
            true => 100.0 * now / (now + 0.5),
            false => now / 50.0,
        };
        schedule.record(key, at(now), &running(now, Some(progress)));
        if now > 100.0 {
            longest = longest.max(now - last[key.index()]);
        }
        last[key.index()] = now;
    }
    let round = 0.1 * keys.len() as f64;
    assert!(longest < 1.25 * round, "{longest}");
}

#[test]
fn failed_poll_keeps_position_after_its_pause() {
    let mut schedule = Schedule::default();
    let (first, second) = (schedule.add(at(0.0)), schedule.add(at(0.0)));
    assert_eq!(poll(&mut schedule, 1.0), first);
    schedule.record_failure(first, at(5.0));
    assert_eq!(poll(&mut schedule, 1.1), second);
    assert!(matches!(schedule.next(at(1.2)), NextPoll::At(_)));
    schedule.record(second, at(1.2), &Observation::default());
    assert_eq!(poll(&mut schedule, 5.1), first);
}

/// Polls unknown tasks `count` times, once every hundredth of a second.
fn polls(schedule: &mut Schedule, count: u32, now: &mut f64) {
    for _ in 0..count {
        *now += 0.01;
        let key = poll(schedule, *now);
        schedule.record(key, at(*now), &Observation::default());
    }
}

#[test]
fn pace_is_measured_by_consecutive_polls_only() {
    let mut schedule = Schedule::default();
    for _ in 0..10_000 {
        schedule.add(at(0.0));
    }
    let mut now = 200.0;
    polls(&mut schedule, 100, &mut now);
    assert!((0.009..0.011).contains(&schedule.pace));
    // In an outage one poll fails every five seconds.
    for _ in 0..20 {
        now += 5.0;
        let key = poll(&mut schedule, now);
        schedule.record_failure(key, at(now));
    }
    assert!(schedule.pace < 0.015, "{}", schedule.pace);
    // The caller pauses for a minute.
    now += 60.0;
    polls(&mut schedule, 1, &mut now);
    assert!(schedule.pace < 0.015, "{}", schedule.pace);
    // Others take most of the rate limit.
    for _ in 0..200 {
        now += 1.0;
        polls(&mut schedule, 1, &mut now);
    }
    assert!((0.9..1.1).contains(&schedule.pace), "{}", schedule.pace);
}

#[test]
fn old_keys_do_not_match_new_tasks() {
    let mut schedule = Schedule::default();
    let old = schedule.add(at(0.0));
    schedule.remove(old);
    assert!(schedule.is_empty());
    assert_eq!(schedule.next(at(10.0)), NextPoll::Idle);
    let new = schedule.add(at(10.0));
    assert_eq!((new.index(), schedule.len()), (old.index(), 1));
    assert_ne!(new, old);
    schedule.remove(old);
    schedule.record(old, at(10.0), &ended(1.0, 1.0));
    schedule.record_failure(old, at(10.0));
    assert_eq!(schedule.len(), 1);
    assert_eq!(poll(&mut schedule, 20.0), new);
    schedule.record(new, at(20.0), &ended(10.0, 5.0));
    assert!(schedule.is_empty());
}

#[test]
fn extreme_figures_keep_schedule_finite() {
    let mut schedule = Schedule::default();
    let key = schedule.add(at(0.0));
    let mut now = 0.0;
    for progress in [f64::NAN, f64::INFINITY, -5.0, 0.0, 1e-300, 100.0, 250.0] {
        for age in [0.0, 1e-9, 1.0, 1e9] {
            for media in [None, Some(Duration::ZERO), Some(Duration::MAX)] {
                now += 1_000.0;
                let observation = Observation {
                    media,
                    ..running(age, Some(progress))
                };
                schedule.record(key, at(now), &observation);
                schedule.next(at(now + 500.0));
            }
        }
    }
    assert!(schedule.log_price.is_finite());
    for length in [0.0, 1e9] {
        let key = schedule.add(at(now));
        schedule.record(key, at(now), &ended(length, length));
    }
    assert_eq!(schedule.len(), 1);
}

#[test]
fn pace_recovers_after_polls_returned_together() {
    let mut schedule = Schedule::default();
    for _ in 0..1_000 {
        schedule.add(at(0.0));
    }
    let mut now = 20.0;
    for number in 0..600 {
        poll(&mut schedule, now);
        if number > 3 {
            now += 0.01;
        }
    }
    assert!((0.009..0.011).contains(&schedule.pace), "{}", schedule.pace);
}

/// Returns the beliefs of a trained schedule after 50 tasks have ended far earlier than their
/// progress said, with an error or not.
fn after_early_ends(failed: bool) -> (f64, f64) {
    let (mut schedule, mut now) = trained();
    let early = |schedule: &mut Schedule, now: f64| {
        let key = schedule.add(at(now));
        // Most of it is left to do.
        schedule.record(key, at(now + 30.0), &running(30.0, Some(20.0)));
        schedule.peek(at(now + 31.5));
        key
    };
    for _ in 0..50 {
        let key = early(&mut schedule, now);
        now += 56.0;
        let observation = Observation {
            failed,
            ..ended(56.0, 31.0)
        };
        schedule.record(key, at(now), &observation);
    }
    let key = early(&mut schedule, now);
    let may_end = schedule.may_end.key(key.index).unwrap() - now;
    let (_, var, _) = schedule.lengths[0]
        .progress
        .predict(&schedule.tasks[key.index()].task.as_ref().unwrap().estimate)
        .unwrap();
    (may_end, var)
}

#[test]
fn failed_ends_do_not_teach_that_tasks_end_early_or_that_progress_is_wrong() {
    let (may_end, var) = after_early_ends(true);
    let (moved, widened) = after_early_ends(false);
    // It was polled at 30 s of 150. After the other ends it may have ended right then.
    assert!(may_end > 80.0, "{may_end}");
    assert!(moved < 31.0, "{moved}");
    assert!(widened > 2.0 * var, "{widened}, {var}");
}

#[test]
fn end_earlier_than_possible_moves_later_ends_forward() {
    let mut earliness = super::Earliness::default();
    let corrected = |earliness: &super::Earliness| earliness.correct(100.0, 20.0);
    earliness.learn(50.0, 40.0, 60.0);
    assert_eq!(
        corrected(&earliness),
        100.0,
        "an end in time teaches nothing"
    );
    earliness.learn(50.0, 80.0, 60.0);
    // 10 s early until it was found, half of it in addition, less a twentieth of a round.
    assert_eq!(corrected(&earliness), 86.0);
    earliness.learn(50.0, 1_000.0, 500.0);
    assert_eq!(corrected(&earliness), 0.0, "it is polled in turn");
}
