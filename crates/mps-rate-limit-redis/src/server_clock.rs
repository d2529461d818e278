//! Translation of the times of Redis into those of our own clock.

use crate::lease_store::SLACK;
use std::time::Duration;

/// Clock of the server, in terms of our own.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ServerClock(Option<Fix>);

/// Reading of the server's clock in one round trip.
#[derive(Clone, Copy, Debug)]
struct Fix {
    server: Duration,
    local: Duration,
    /// Largest possible error of `local`.
    uncertainty: Duration,
}

/// Usual drift of two clocks: at most one part in 5,000, which is 200 ppm.
const DRIFT: u32 = 5_000;
/// Largest drift while clocks are corrected slowly: one part in 1,000. A larger difference means
/// that a clock was set.
const MAX_DRIFT: u32 = 1_000;

impl ServerClock {
    /// Learns from an answer that holds the server's time. The shortest round trip is the most
    /// precise. A later one replaces it once the drift may exceed its uncertainty, or if the
    /// server's clock was set.
    ///
    /// Returns `false` if one of the two clocks was set since the last answer.
    pub(crate) fn learn(&mut self, sent: Duration, received: Duration, server: Duration) -> bool {
        let uncertainty = received.saturating_sub(sent) / 2;
        let new = Fix {
            server,
            local: sent + uncertainty,
            uncertainty,
        };
        let holds = self.0.is_none_or(|old| {
            let drift = received.saturating_sub(old.local) / MAX_DRIFT;
            let tolerance = old.uncertainty + uncertainty + drift + SLACK;
            old.local_time(server).abs_diff(new.local) <= tolerance
        });
        let keep = self.0.is_some_and(|old| {
            let old_uncertainty = old.uncertainty + received.saturating_sub(old.local) / DRIFT;
            old.local_time(server).abs_diff(new.local) <= old_uncertainty + uncertainty
                && old_uncertainty <= uncertainty
        });
        if !keep {
            self.0 = Some(new);
        }
        holds
    }

    /// Returns whether an answer has told the server's time.
    pub(crate) fn is_known(&self) -> bool {
        self.0.is_some()
    }

    /// Returns the latest time that the server's clock may show at the time `now` of our own, if
    /// it is not set.
    pub(crate) fn latest(&self, now: Duration) -> Option<Duration> {
        self.0.map(|fix| {
            let age = now.saturating_sub(fix.local);
            fix.server + age + fix.uncertainty + age / MAX_DRIFT
        })
    }

    /// Returns the time of our own clock at the server's `time`. Zero if that lies before its
    /// start.
    pub(crate) fn local_time(&self, time: Duration) -> Duration {
        self.0.map_or(Duration::ZERO, |fix| fix.local_time(time))
    }
}

impl Fix {
    fn local_time(&self, time: Duration) -> Duration {
        (self.local + time.saturating_sub(self.server))
            .saturating_sub(self.server.saturating_sub(time))
    }
}

#[cfg(test)]
mod tests {
    use super::ServerClock;
    use std::time::Duration;

    fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn learn_keeps_reading_of_shortest_round_trip() {
        let mut clock = ServerClock::default();
        clock.learn(ms(1_000), ms(1_040), ms(50_030));
        assert_eq!(clock.local_time(ms(50_130)), ms(1_120));
        // The server answered at 1,101 by our clock, so the first answer was slow on its way back.
        assert!(clock.learn(ms(1_100), ms(1_102), ms(50_121)));
        assert_eq!(clock.local_time(ms(50_130)), ms(1_110));
        clock.learn(ms(1_200), ms(1_260), ms(50_222));
        assert_eq!(clock.local_time(ms(50_130)), ms(1_110));
        assert_eq!(clock.local_time(ms(50_100)), ms(1_080));
        assert_eq!(clock.local_time(ms(0)), ms(0));
    }

    #[test]
    fn learn_follows_drift_and_clock_that_was_set() {
        let mut clock = ServerClock::default();
        clock.learn(ms(1_000), ms(1_002), ms(50_001));
        assert!(clock.learn(ms(101_000), ms(101_010), ms(150_015)));
        assert_eq!(clock.local_time(ms(150_015)), ms(101_005));
        assert!(!clock.learn(ms(101_100), ms(101_150), ms(10_125)));
        assert_eq!(clock.local_time(ms(10_125)), ms(101_125));
        assert!(clock.learn(ms(101_200), ms(101_240), ms(10_220)));
        assert!(!clock.learn(ms(101_300), ms(101_302), ms(3_610_321)));
    }

    #[test]
    fn latest_allows_for_uncertainty_and_drift() {
        let mut clock = ServerClock::default();
        assert_eq!(clock.latest(ms(7)), None);
        clock.learn(ms(1_000), ms(1_010), ms(50_000));
        assert_eq!(clock.latest(ms(1_005)), Some(ms(50_005)));
        assert_eq!(clock.latest(ms(11_005)), Some(ms(60_015)));
    }
}
