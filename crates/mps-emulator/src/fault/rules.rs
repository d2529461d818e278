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
    /// Number of the next rule.
    next: u64,
    rules: Vec<Rule>,
    random: fastrand::Rng,
}

/// A rule with its counts.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) number: u64,
    pub(crate) fault: Fault,
    /// Requests of the rule's task and action.
    pub(crate) requests: u64,
    /// Requests that it matched.
    pub(crate) matched: u64,
}

impl Faults {
    pub(crate) fn new(faults: Vec<Fault>, seed: u64) -> Self {
        let rules = Self(Mutex::new(Rules {
            next: 1,
            rules: Vec::new(),
            random: fastrand::Rng::with_seed(seed),
        }));
        for fault in faults {
            rules.add(fault);
        }
        rules
    }

    /// Adds a rule after the existing ones.
    pub(crate) fn add(&self, fault: Fault) -> Rule {
        let mut rules = self.rules();
        let rule = Rule::new(rules.next, fault);
        rules.next += 1;
        rules.rules.push(rule.clone());
        rule
    }

    pub(crate) fn clear(&self) {
        self.rules().rules.clear();
    }

    /// Removes a rule. Returns false if there is none with this number.
    pub(crate) fn remove(&self, number: u64) -> bool {
        let rules = &mut self.rules().rules;
        let before = rules.len();
        rules.retain(|rule| rule.number != number);
        rules.len() < before
    }

    /// Returns every rule in order.
    pub(crate) fn list(&self) -> Vec<Rule> {
        self.rules().rules.clone()
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
    fn new(number: u64, fault: Fault) -> Self {
        Self {
            number,
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
