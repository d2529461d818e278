//! The rules of a running emulator: which rule a request matches, and how often each did.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;

use super::rule::Fault;

/// All rules in order, with their counts and the random numbers they draw.
#[derive(Debug)]
pub(crate) struct Faults {
    /// Rules of the start.
    initial: Vec<Fault>,
    seed: u64,
    rules: Mutex<Rules>,
}

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
    pub(crate) fn new(initial: Vec<Fault>, seed: u64) -> Self {
        Self {
            rules: Mutex::new(Rules::new(&initial, seed)),
            initial,
            seed,
        }
    }

    /// Returns to the rules, counts and random numbers of the start.
    pub(crate) fn reset(&self) {
        *self.rules() = Rules::new(&self.initial, self.seed);
    }

    /// Adds a rule after the existing ones.
    pub(crate) fn add(&self, fault: Fault) -> Rule {
        self.rules().add(fault)
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

    /// Returns true if a rule resets connections, so that their purpose has to be known.
    pub(crate) fn any_on_accept(&self) -> bool {
        let rules = self.rules();
        rules.rules.iter().any(|rule| rule.fault.is_on_accept())
    }

    /// Counts a new connection to the service and returns the first rule that resets it.
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
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rules {
    fn new(initial: &[Fault], seed: u64) -> Self {
        let mut rules = Self {
            next: 1,
            rules: Vec::new(),
            random: fastrand::Rng::with_seed(seed),
        };
        for fault in initial {
            rules.add(fault.clone());
        }
        rules
    }

    fn add(&mut self, fault: Fault) -> Rule {
        let rule = Rule::new(self.next, fault);
        self.next += 1;
        self.rules.push(rule.clone());
        rule
    }

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
