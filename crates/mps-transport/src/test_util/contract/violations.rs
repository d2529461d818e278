//! The report of the contract suite.

use crate::test_util::contract::expect::ContractError;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::time::Duration;
use tokio::time::timeout;

/// Timeout of one contract. Well above the slowest one, so that only a hang exceeds it.
const CONTRACT_TIMEOUT: Duration = Duration::from_secs(40);

/// The violated contracts with the observations. Never empty.
#[derive(Default)]
pub struct Violations {
    list: Vec<(String, String)>,
}

impl Violations {
    /// Returns the names of the violated contracts.
    pub fn contracts(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|(contract, _)| contract.as_str())
    }

    pub(super) async fn judge(
        &mut self,
        contract: &'static str,
        outcome: impl Future<Output = Result<(), ContractError>>,
    ) {
        match timeout(CONTRACT_TIMEOUT, outcome).await {
            Ok(Ok(())) => {}
            Ok(Err(broken)) => self.add(contract, broken.to_string()),
            Err(_) => self.add(contract, "does not finish"),
        }
    }

    pub(super) fn add(&mut self, contract: &str, seen: impl Into<String>) {
        self.list.push((contract.to_owned(), seen.into()));
    }

    /// Removes a violation. Returns whether there was one.
    pub(super) fn remove(&mut self, contract: &str) -> bool {
        let before = self.list.len();
        self.list.retain(|(violated, _)| violated != contract);
        self.list.len() < before
    }

    pub(super) fn into_result(self) -> Result<(), Self> {
        if self.list.is_empty() {
            Ok(())
        } else {
            Err(self)
        }
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the transport violates its contract")?;
        for (contract, seen) in &self.list {
            write!(f, "\n  {contract}: {seen}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f) // `unwrap` and `main` print this
    }
}

impl StdError for Violations {}
