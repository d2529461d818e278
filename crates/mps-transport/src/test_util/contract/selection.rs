//! Which contracts are checked, and which deviations are known.

use super::violations::Violations;

/// Choice of contracts for [`check_with`](super::check_with). Default: all of them, without
/// exception.
///
/// ```
/// use mps_transport::ReqwestTransport;
/// use mps_transport::test_util::contract::{self, Contracts};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), contract::Violations> {
/// let make = |options: &_| ReqwestTransport::new(options).expect("usable options");
/// contract::check_with(Contracts::only(["redirects_are_not_followed"]), make).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Contracts {
    only: Option<Vec<String>>,
    deviations: Vec<String>,
}

impl Contracts {
    /// Chooses these contracts by their names. The others are not checked.
    pub fn only<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Self {
        Self {
            only: Some(names.into_iter().map(Into::into).collect()),
            deviations: Vec::new(),
        }
    }

    /// Accepts that the transport violates this contract. If it does not, that is a violation too,
    /// so that the exception is removed.
    #[must_use]
    pub fn allow_deviation(mut self, name: impl Into<String>) -> Self {
        self.deviations.push(name.into());
        self
    }

    pub(super) fn includes(&self, contract: &str) -> bool {
        let only = self.only.as_ref();
        only.is_none_or(|only| only.iter().any(|name| name == contract))
    }

    /// Removes the allowed deviations, and adds what is wrong with the choice itself.
    pub(super) fn apply(&self, mut violations: Violations, known: &[&'static str]) -> Violations {
        for name in &self.deviations {
            if !violations.remove(name) && known.contains(&name.as_str()) && self.includes(name) {
                violations.add(name, "is kept, although a deviation is allowed");
            }
        }
        for name in self.only.iter().flatten().chain(&self.deviations) {
            if !known.contains(&name.as_str()) {
                violations.add(name, "there is no contract of this name");
            }
        }
        violations
    }
}
