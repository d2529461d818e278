//! Record of whether notifications announce the ends of tasks. While they do, the watch polls less
//! by itself.

use std::collections::VecDeque;
use std::time::Duration;

/// Consecutive announced ends after which notifications are relied upon. Of notifications that
/// arrive half the time, 32 in a row come once in four billion ends.
const FIRST_STREAK: u32 = 32;
/// Largest such number. It doubles each time that an end was not announced.
const MAX_STREAK: u32 = 1_024;
/// Time for which the notification of an end that a poll found may still arrive.
const GRACE: Duration = Duration::from_secs(10);
/// Ends that wait for their notification. More of them count as not announced.
const MAX_AWAITED: usize = 1_024;
/// Announced tasks that are not watched and are remembered, because they may be added next.
const MAX_UNKNOWN: usize = 1_024;
/// Polls of the watch's own for each announced end.
const POLLS_PER_END: f64 = 0.08;
/// Shortest silence after which the watch polls to see whether notifications still arrive.
const MIN_SILENCE: Duration = Duration::from_secs(1);
/// Longest such silence. It bounds how late an end is reported if the notifications stop.
const MAX_SILENCE: Duration = Duration::from_secs(120);
/// Growth of the silence from one check to the next.
const SILENCE_GROWTH: f64 = 1.25;
/// Tasks for one poll of a check: before the first announced end, when silence says little, and
/// after it.
const TASKS_PER_CHECK: [usize; 2] = [200, 40];
/// Largest number of polls in a check.
const MAX_CHECK: usize = 64;
/// Shortest time after which every task is polled again: 15 minutes.
const MIN_BACKSTOP: Duration = Duration::from_secs(900);
/// That time as a multiple of the mean length of tasks.
const LENGTHS_OF_BACKSTOP: f64 = 3.0;
/// Usual gaps between announced ends that make a silence. By chance alone, it is exceeded once in
/// 3,000 ends.
const GAPS_OF_SILENCE: f64 = 8.0;
/// Ends over which gap and length are averaged.
const MEMORY: f64 = 16.0;

/// Record of the ends of tasks and of their notifications.
#[derive(Debug)]
pub(super) struct Announcements {
    /// Announced ends since one that was not.
    streak: u32,
    /// Streak from which on notifications are relied upon.
    needed: u32,
    /// Ends that polls found before a notification: fingerprint of the id, and time.
    awaited: VecDeque<(u64, Duration)>,
    /// Fingerprints of announced tasks that are not watched.
    unknown: VecDeque<u64>,
    /// Time of the last announced end.
    last: Option<Duration>,
    /// Mean time between two announced ends, in seconds.
    gap: f64,
    /// Mean length of announced tasks, in seconds.
    length: f64,
    /// Polls of the watch's own that are allowed now.
    credit: f64,
    /// Silence after which further polls check whether notifications still come, and its end.
    silence: Duration,
    silence_ends: Duration,
}

impl Default for Announcements {
    fn default() -> Self {
        Self {
            streak: 0,
            needed: FIRST_STREAK,
            awaited: VecDeque::new(),
            unknown: VecDeque::new(),
            last: None,
            gap: 0.0,
            length: 0.0,
            credit: 0.0,
            silence: MIN_SILENCE,
            silence_ends: Duration::ZERO,
        }
    }
}

impl Announcements {
    /// Relies upon notifications until an end comes without one.
    pub(super) fn expect(&mut self, now: Duration) {
        self.streak = self.needed;
        self.break_silence(now);
    }

    /// Begins to count silence, because there was no task to be announced before.
    pub(super) fn break_silence(&mut self, now: Duration) {
        let usual = Duration::try_from_secs_f64(GAPS_OF_SILENCE * self.gap);
        self.silence = usual.unwrap_or(MAX_SILENCE).clamp(MIN_SILENCE, MAX_SILENCE);
        self.silence_ends = now.saturating_add(self.silence);
    }

    /// Notes an end that a poll found. `id` is a fingerprint.
    pub(super) fn end(
        &mut self,
        id: u64,
        announced: bool,
        length: Option<Duration>,
        now: Duration,
    ) {
        if announced {
            if let Some(length) = length {
                self.length += (length.as_secs_f64() - self.length) / MEMORY;
            }
            self.announced_end(now);
            return;
        }
        if self.awaited.len() == MAX_AWAITED {
            self.awaited.pop_front();
            self.missed();
        }
        self.awaited.push_back((id, now));
    }

    /// Notes a notification about a task that is not watched.
    pub(super) fn notify_unknown(&mut self, id: u64, now: Duration) {
        if let Some(position) = self.awaited.iter().position(|(awaited, _)| *awaited == id) {
            self.awaited.remove(position);
            self.announced_end(now);
        } else if !self.unknown.contains(&id) {
            if self.unknown.len() == MAX_UNKNOWN {
                self.unknown.pop_front();
            }
            self.unknown.push_back(id);
        }
    }

    /// Returns whether a notification about this task came before it was added.
    pub(super) fn was_notified(&mut self, id: impl FnOnce() -> u64) -> bool {
        if self.unknown.is_empty() {
            return false;
        }
        let id = id();
        let position = self.unknown.iter().position(|unknown| *unknown == id);
        position.is_some_and(|position| self.unknown.remove(position).is_some())
    }

    /// Returns whether notifications are relied upon.
    pub(super) fn are_reliable(&mut self, now: Duration) -> bool {
        while let Some((_, since)) = self.awaited.front()
            && now.saturating_sub(*since) >= GRACE
        {
            self.awaited.pop_front();
            self.missed();
        }
        self.streak >= self.needed && self.awaited.is_empty()
    }

    /// Returns the time of the watch's next own poll of one of `tasks` tasks, while notifications
    /// are relied upon.
    pub(super) fn next_own_poll(&mut self, now: Duration, tasks: usize) -> Duration {
        if now >= self.silence_ends {
            let check = tasks / TASKS_PER_CHECK[usize::from(self.last.is_some())];
            self.credit = self.credit.max(check.clamp(1, MAX_CHECK) as f64);
            self.silence = self.silence.mul_f64(SILENCE_GROWTH).min(MAX_SILENCE);
            self.silence_ends = now.saturating_add(self.silence);
        }
        match self.credit >= 1.0 {
            true => now,
            false => self.silence_ends,
        }
    }

    /// Notes that one of these polls began.
    pub(super) fn spend(&mut self) {
        self.credit = (self.credit - 1.0).max(0.0);
    }

    /// Returns the time after which every task is polled again, while notifications are relied
    /// upon.
    pub(super) fn backstop(&self) -> Duration {
        let usual = Duration::try_from_secs_f64(LENGTHS_OF_BACKSTOP * self.length);
        usual.unwrap_or(Duration::MAX).max(MIN_BACKSTOP)
    }

    fn announced_end(&mut self, now: Duration) {
        self.streak = self.streak.saturating_add(1);
        self.credit += POLLS_PER_END;
        if let Some(last) = self.last.replace(now) {
            self.gap += (now.saturating_sub(last).as_secs_f64() - self.gap) / MEMORY;
        }
        self.break_silence(now);
    }

    fn missed(&mut self) {
        if self.streak >= self.needed {
            self.needed = (self.needed * 2).min(MAX_STREAK);
        }
        self.streak = 0;
    }
}
