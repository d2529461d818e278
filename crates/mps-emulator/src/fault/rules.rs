//! The rules of a running emulator: which rule a request matches, and how often each did.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;

use super::rule::Fault;

/// All rules in order, with their counts and the random numbers they draw.
#[derive(Debug)]
pub(crate) struct Faults(Mutex<Rules>);

#[derive(Debug)]
struct Rules {
    rules: Vec<Rule>,
    random: fastrand::Rng,
}

#[derive(Debug)]
struct Rule {
    fault: Fault,
    requests: u64,
    matched: u64,
}

impl Faults {
    pub(crate) fn new(faults: Vec<Fault>, seed: u64) -> Self {
        let rules = faults.into_iter().map(Rule::new).collect();
        let random = fastrand::Rng::with_seed(seed);
        Self(Mutex::new(Rules { rules, random }))
    }

    pub(crate) fn add(&self, fault: Fault) {
        self.rules().rules.push(Rule::new(fault));
    }

    pub(crate) fn clear(&self) {
        self.rules().rules.clear();
    }

    /// Counts a request with every rule and returns the first that matches it.
    pub(crate) fn match_request(&self, action: Option<&str>, task: Option<&str>) -> Option<Fault> {
        self.rules().first_match(|fault| {
            let is = |wanted: &Option<String>, given: Option<&str>| {
                wanted.as_deref().is_none_or(|wanted| Some(wanted) == given)
            };
            !fault.is_on_accept()
                && is(&fault.matcher.action, action)
                && is(&fault.matcher.task, task)
        })
    }

    /// Counts a new connection and returns the first rule that resets it.
    pub(crate) fn match_connection(&self) -> Option<Fault> {
        self.rules().first_match(Fault::is_on_accept)
    }

    pub(crate) fn random_duration(&self, min: Duration, max: Duration) -> Duration {
        min + (max - min).mul_f64(self.rules().random.f64())
    }

    pub(crate) fn garbage(&self, length: usize) -> Bytes {
        let random = &mut self.rules().random;
        let mut bytes = vec![0; length];
        random.fill(&mut bytes);
        bytes.into()
    }

    fn rules(&self) -> MutexGuard<'_, Rules> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rules {
    /// Lets every rule count the request, because counts must not depend on earlier rules.
    fn first_match(&mut self, applies: impl Fn(&Fault) -> bool) -> Option<Fault> {
        let mut found = None;
        for rule in &mut self.rules {
            if applies(&rule.fault) && rule.matches(&mut self.random, found.is_some()) {
                found = Some(rule.fault.clone());
            }
        }
        found
    }
}

impl Rule {
    fn new(fault: Fault) -> Self {
        Self {
            fault,
            requests: 0,
            matched: 0,
        }
    }

    fn matches(&mut self, random: &mut fastrand::Rng, taken: bool) -> bool {
        self.requests += 1;
        let matcher = &self.fault.matcher;
        let counted = self.requests > matcher.after
            && matcher
                .nth
                .is_none_or(|nth| self.requests - matcher.after == nth)
            && matcher
                .every
                .is_none_or(|every| (self.requests - matcher.after).is_multiple_of(every))
            && matcher.times.is_none_or(|times| self.matched < times);
        // Draw in any case. Otherwise the draws of a seed would depend on the other conditions.
        let drawn = matcher.probability.is_none_or(|share| random.f64() < share);
        let matches = counted && drawn && !taken;
        self.matched += u64::from(matches);
        matches
    }
}
