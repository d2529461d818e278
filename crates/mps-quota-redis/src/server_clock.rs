use std::time::Duration;

/// The server's clock as seen from here: when, by our own, the server's shows a time.
#[derive(Debug, Default)]
pub(crate) struct ServerClock(Option<Fix>);

/// What one round trip told.
#[derive(Clone, Copy, Debug)]
struct Fix {
    server: Duration,
    local: Duration,
    /// How far off it may be.
    doubt: Duration,
}

/// Two clocks drift apart by no more than a part in so many.
const DRIFT: u32 = 5_000;

impl ServerClock {
    /// Learns from an answer in which the server told its time. The shortest round trip tells most, until the clocks may have
    /// drifted further apart than a later one leaves in doubt, or the server's clock was set.
    pub(crate) fn learn(&mut self, sent: Duration, received: Duration, server: Duration) {
        let doubt = received.saturating_sub(sent) / 2;
        let new = Fix {
            server,
            local: sent + doubt,
            doubt,
        };
        let keep = self.0.is_some_and(|old| {
            let old_doubt = old.doubt + received.saturating_sub(old.local) / DRIFT;
            old.local_time(server).abs_diff(new.local) <= old_doubt + doubt && old_doubt <= doubt
        });
        if !keep {
            self.0 = Some(new);
        }
    }

    /// When our own clock shows the server's `time`; what lies before its beginning is its beginning.
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
    fn the_shortest_round_trip_is_believed() {
        let mut clock = ServerClock::default();
        clock.learn(ms(1_000), ms(1_040), ms(50_030));
        assert_eq!(clock.local_time(ms(50_130)), ms(1_120));
        // The server answered at 1,101 by our clock: the first answer was slow on its way back.
        clock.learn(ms(1_100), ms(1_102), ms(50_121));
        assert_eq!(clock.local_time(ms(50_130)), ms(1_110));
        clock.learn(ms(1_200), ms(1_260), ms(50_222));
        assert_eq!(clock.local_time(ms(50_130)), ms(1_110));
        assert_eq!(clock.local_time(ms(50_100)), ms(1_080));
        assert_eq!(clock.local_time(ms(0)), ms(0));
    }

    #[test]
    fn drift_and_a_clock_that_was_set_are_followed() {
        let mut clock = ServerClock::default();
        clock.learn(ms(1_000), ms(1_002), ms(50_001));
        clock.learn(ms(101_000), ms(101_010), ms(150_015));
        assert_eq!(clock.local_time(ms(150_015)), ms(101_005));
        clock.learn(ms(101_100), ms(101_150), ms(10_125));
        assert_eq!(clock.local_time(ms(10_125)), ms(101_125));
    }
}
