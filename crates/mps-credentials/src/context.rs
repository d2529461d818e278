use crate::{CredentialsError, CredentialsErrorKind};
use mps_transport::{Clock, Sleep, Transport};
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};
use zeroize::Zeroizing;

/// The world that sources of keys look at: the transport they ask through, the clock they wait and expire by, and the
/// environment variables.
///
/// A client lends its own transport and clock to the [`Credentials`](crate::Credentials) it is given, see
/// [`Credentials::bind`](crate::Credentials::bind).
#[derive(Clone)]
pub struct Context {
    io: Option<Io>,
    start: Instant,
    environment: Environment,
}

#[derive(Clone)]
struct Io {
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
}

#[derive(Clone)]
enum Environment {
    Process,
    Fixed(Arc<HashMap<String, Zeroizing<String>>>),
}

impl Context {
    /// This process's environment and files, and a transport and a clock.
    pub fn new(transport: Arc<dyn Transport>, clock: Arc<dyn Clock>) -> Self {
        Self {
            io: Some(Io { transport, clock }),
            ..Self::unbound()
        }
    }

    /// No transport, and a clock that cannot wait: enough for what this machine knows itself.
    pub(crate) fn unbound() -> Self {
        Self {
            io: None,
            start: Instant::now(),
            environment: Environment::Process,
        }
    }

    /// Replaces the environment variables of the process by these and no others.
    #[must_use]
    pub fn with_environment<K: Into<String>, V: Into<String>>(
        mut self,
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let variables = variables
            .into_iter()
            .map(|(name, value)| (name.into(), Zeroizing::new(value.into())))
            .collect();
        self.environment = Environment::Fixed(Arc::new(variables));
        self
    }

    pub(crate) fn is_bound(&self) -> bool {
        self.io.is_some()
    }

    /// The value of an environment variable, `None` if it is not set.
    pub(crate) fn variable(
        &self,
        name: &str,
    ) -> Result<Option<Zeroizing<String>>, CredentialsError> {
        match &self.environment {
            Environment::Fixed(variables) => Ok(variables.get(name).cloned()),
            Environment::Process => match std::env::var(name) {
                Ok(value) => Ok(Some(Zeroizing::new(value))),
                Err(std::env::VarError::NotPresent) => Ok(None),
                Err(std::env::VarError::NotUnicode(_)) => Err(CredentialsError::new(
                    CredentialsErrorKind::Invalid,
                    "environment",
                    format!("{name} is not UTF-8"),
                )),
            },
        }
    }

    pub(crate) fn now(&self) -> SystemTime {
        match &self.io {
            Some(io) => io.clock.now(),
            None => SystemTime::now(),
        }
    }

    pub(crate) fn elapsed(&self) -> Duration {
        match &self.io {
            Some(io) => io.clock.elapsed(),
            None => self.start.elapsed(),
        }
    }

    pub(crate) fn sleep(&self, duration: Duration) -> Option<Sleep> {
        self.io.as_ref().map(|io| io.clock.sleep(duration))
    }

    pub(crate) fn transport(&self, origin: &str) -> Result<&dyn Transport, CredentialsError> {
        self.io.as_ref().map(|io| &*io.transport).ok_or_else(|| {
            CredentialsError::new(
                CredentialsErrorKind::Invalid,
                origin,
                "asking it needs a transport: give these credentials to a client, or bind them to a context",
            )
        })
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").finish_non_exhaustive()
    }
}
