use super::rule::Fault;

/// How the service fails while it is out: see [`Emulator::begin_outage`](crate::Emulator::begin_outage).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outage {
    /// Every connection is reset, those that are open and those that are tried.
    Reset,
    /// Every request is answered with this HTTP status and a gateway's page.
    Status(u16),
    /// No request is answered.
    Hang,
}

impl Outage {
    /// What it does to a request.
    pub(crate) fn as_fault(self) -> Fault {
        match self {
            Self::Reset => Fault::new().reset(),
            Self::Status(status) => Fault::new().status(status),
            Self::Hang => Fault::new().hang(),
        }
    }
}
