//! An outage of the whole service.

use super::rule::Fault;

/// An outage, which [`Emulator::begin_outage`](crate::Emulator::begin_outage) starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outage {
    /// Resets every open connection, and every new one with its first bytes. Connections to the
    /// control API are not reset.
    Reset,
    /// Answers every request with this HTTP status and a gateway's page.
    Status(u16),
    /// Answers no request.
    Hang,
}

impl Outage {
    /// Returns true if there is an outage that resets connections.
    pub(crate) fn resets(outage: &Option<Self>) -> bool {
        *outage == Some(Self::Reset)
    }

    /// Returns the rule that every request matches during the outage.
    pub(crate) fn as_fault(self) -> Fault {
        match self {
            Self::Reset => Fault::new().reset(),
            Self::Status(status) => Fault::new().status(status),
            Self::Hang => Fault::new().hang(),
        }
    }
}
