//! State of a scheduled task.

use super::observation::{Observation, State};
use super::progress::{Estimate, Forecast, ProgressModel};

/// Slot of a task. The generation makes keys of its former tasks invalid.
#[derive(Debug, Default)]
pub(super) struct Slot {
    pub(super) generation: u32,
    pub(super) task: Option<Task>,
}

/// State of a task. All times are in seconds.
#[derive(Clone, Debug)]
pub(super) struct Task {
    /// Time when it began to run, or when it was added if that is not known.
    pub(super) begin: f64,
    /// Time of the last poll, or when it was added.
    pub(super) last_poll: f64,
    /// Age up to which its life was learned from.
    pub(super) age_seen: f32,
    /// Length of its media. 0 if it is not known.
    media: f32,
    /// Price for which its next poll is planned.
    pub(super) planned_for: f32,
    /// Time from which its end was possible by the belief since its last poll.
    pub(super) may_end: f64,
    /// It was not polled yet.
    pub(super) unseen: bool,
    pub(super) kind: u8,
    /// Forecast of the first progress, and of one that was drawn from all. The latest would be
    /// biased: a task that is not polled again has ended earlier than its latest forecast said.
    pub(super) first: Forecast,
    pub(super) sample: Forecast,
    pub(super) estimate: Estimate,
    /// Number of forecasts.
    forecasts: u16,
    /// Latest progress, from 0 to 1.
    progress: f32,
}

/// Age up to which an added task counts as fresh, in seconds. It allows for the time between the
/// start of a task and the call that adds it.
const FRESH: f64 = 5.0;

impl Task {
    pub(super) fn new(now: f64) -> Self {
        Self {
            begin: now,
            last_poll: now,
            age_seen: 0.0,
            media: 0.0,
            planned_for: 0.0,
            may_end: 0.0,
            unseen: true,
            kind: 0,
            first: Forecast::default(),
            sample: Forecast::default(),
            estimate: Estimate::default(),
            forecasts: 0,
            progress: 0.0,
        }
    }

    pub(super) fn media(&self) -> Option<f64> {
        (self.media > 0.0).then(|| f64::from(self.media))
    }

    /// Takes over what a poll observed, except for the age at the poll. The first observation of a
    /// beginning returns whether the task was fresh when it was added.
    pub(super) fn observe(
        &mut self,
        observation: &Observation<'_>,
        kind: u8,
        now: f64,
    ) -> Option<bool> {
        let first = std::mem::replace(&mut self.unseen, false);
        self.kind = kind;
        let media = observation.media.map(|media| media.as_secs_f32().max(1.0));
        self.media = media.unwrap_or_default();
        // Until the first poll it holds the time when the task was added.
        let added = std::mem::replace(&mut self.last_poll, now);
        let waiting = observation.state == State::Waiting;
        let age = observation.age.map(|age| age.as_secs_f64());
        if waiting {
            // It may begin at any time, and has not run yet.
            self.begin = now;
            self.age_seen = 0.0;
        } else if let Some(age) = age {
            self.begin = now - age;
        }
        if !first || !(waiting || age.is_some()) {
            return None;
        }
        // Ignore its age before it was added, because tasks that ended by then were never added.
        self.age_seen = (added - self.begin).max(0.0) as f32;
        Some(self.begin >= added - FRESH)
    }

    /// Takes over progress from 0 to 1 at this age. Returns whether it agrees with the earlier
    /// progress, if it says anything new. Progress that stands still does not.
    pub(super) fn observe_progress(
        &mut self,
        progress: f64,
        age: f64,
        model: &ProgressModel,
        draw: f64,
    ) -> Option<bool> {
        let forecast = Forecast::new(progress, age)?;
        if self.forecasts > 0 && progress as f32 == self.progress {
            return None;
        }
        self.progress = progress as f32;
        self.forecasts = self.forecasts.saturating_add(1);
        // Each forecast is the sample with the same chance.
        if draw * f64::from(self.forecasts) < 1.0 {
            self.sample = forecast;
        }
        if self.forecasts == 1 {
            self.first = forecast;
        }
        let agrees = self.estimate.add(&forecast, model);
        (self.forecasts > 1).then_some(agrees)
    }
}
