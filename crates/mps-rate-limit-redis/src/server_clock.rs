//! Translation of the times of Redis into those of our own clock.

use std::time::Duration;

/// Clock of the server, in terms of our own.
#[derive(Debug, Default)]
pub(crate) struct ServerClock(Option<Fix>);

/// Reading of the server's clock in one round trip.
#[derive(Clone, Copy, Debug)]
struct Fix {
    server: Duration,
    local: Duration,
    /// Largest possible error of `local`.
    uncertainty: Duration,
}

/// Drift of two clocks: at most one part in 5,000, which is 200 ppm.
const DRIFT: u32 = 5_000;

impl ServerClock {
    /// Learns from an answer that holds the server's time. The shortest round trip is the most
    /// precise. A later one replaces it once the drift may exceed its uncertainty, or if the
    /// server's clock was set.
    pub(crate) fn learn(&mut self, sent: Duration, received: Duration, server: Duration) {
        let uncertainty = received.saturating_sub(sent) / 2;
        let new = Fix {
            server,
            local: sent + uncertainty,
            uncertainty,
        };
        let keep = self.0.is_some_and(|old| {
            let old_uncertainty = old.uncertainty + received.saturating_sub(old.local) / DRIFT;
            old.local_time(server).abs_diff(new.local) <= old_uncertainty + uncertainty
                && old_uncertainty <= uncertainty
        });
        if !keep {
            self.0 = Some(new);
        }
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
        clock.learn(ms(1_100), ms(1_102), ms(50_121));
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
        clock.learn(ms(101_000), ms(101_010), ms(150_015));
        assert_eq!(clock.local_time(ms(150_015)), ms(101_005));
        clock.learn(ms(101_100), ms(101_150), ms(10_125));
        assert_eq!(clock.local_time(ms(10_125)), ms(101_125));
    }
}
