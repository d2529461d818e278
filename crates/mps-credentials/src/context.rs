//! The surroundings that sources read: transport, clock, environment variables, files, endpoints.

use crate::endpoint::Endpoint;
use crate::error::{CredentialsError, CredentialsErrorKind};
use mps_transport::{Clock, Sleep, Transport};
use std::collections::HashMap;
use std::env;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};
use zeroize::Zeroizing;

/// The surroundings of credential sources: transport, clock, environment variables, files, and the
/// endpoints of the metadata service and the security token service.
///
/// A client passes its own transport and clock to its [`Credentials`](crate::Credentials), see
/// [`Credentials::bind`](crate::Credentials::bind). The rest defaults to this process and can be
/// replaced in tests.
#[derive(Clone)]
pub struct Context {
    io: Option<Io>,
    start: Instant,
    environment: Environment,
    home: Option<PathBuf>,
    system_file: PathBuf,
    metadata: Endpoint,
    sts: Endpoint,
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
    /// Uses the environment and files of this process, with a transport and a clock.
    pub fn new(transport: Arc<dyn Transport>, clock: Arc<dyn Clock>) -> Self {
        Self {
            io: Some(Io { transport, clock }),
            ..Self::offline()
        }
    }

    /// Uses the environment and files of this process, without a transport and with a clock that
    /// cannot sleep. Enough for local sources.
    #[expect(clippy::disallowed_methods, reason = "there is no clock")]
    pub fn offline() -> Self {
        Self {
            io: None,
            start: Instant::now(),
            environment: Environment::Process,
            home: env::home_dir(),
            system_file: "/etc/tencentcloud/credentials".into(),
            metadata: Endpoint::metadata(),
            sts: Endpoint::sts(),
        }
    }

    /// Replaces the environment variables of the process with `variables`.
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

    /// Replaces the home directory of the user, which contains `.tencentcloud` and `.tccli`.
    #[must_use]
    pub fn with_home(mut self, home: impl Into<PathBuf>) -> Self {
        self.home = Some(home.into());
        self
    }

    /// Replaces the system-wide profile file. Default: `/etc/tencentcloud/credentials`.
    #[must_use]
    pub fn with_system_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.system_file = file.into();
        self
    }

    /// Replaces the endpoint of the security token service. Default:
    /// `https://sts.tencentcloudapi.com`.
    ///
    /// Other values are `https://sts.intl.tencentcloudapi.com` for the international edition,
    /// `https://sts.internal.tencentcloudapi.com` for a private network, and the URL of an
    /// emulator.
    ///
    /// # Errors
    /// If `url` is no [`Origin`](mps_transport::Origin): `https://host[:port]`, or `http://` to
    /// this machine.
    pub fn with_sts_endpoint(mut self, url: &str) -> Result<Self, CredentialsError> {
        self.sts = Endpoint::parse("STS endpoint", url)?;
        Ok(self)
    }

    /// Replaces the endpoint of the metadata service, for an emulator. Default:
    /// `http://metadata.tencentyun.com`.
    ///
    /// # Errors
    /// If `url` is no [`Origin`](mps_transport::Origin): `https://host[:port]`, or `http://` to
    /// this machine.
    pub fn with_metadata_endpoint(mut self, url: &str) -> Result<Self, CredentialsError> {
        self.metadata = Endpoint::parse("metadata endpoint", url)?;
        Ok(self)
    }

    pub(crate) fn is_bound(&self) -> bool {
        self.io.is_some()
    }

    /// Reads an environment variable. Returns `None` if it is not set.
    pub(crate) fn variable(
        &self,
        name: &str,
    ) -> Result<Option<Zeroizing<String>>, CredentialsError> {
        match &self.environment {
            Environment::Fixed(variables) => Ok(variables.get(name).cloned()),
            Environment::Process => match env::var(name) {
                Ok(value) => Ok(Some(Zeroizing::new(value))),
                Err(env::VarError::NotPresent) => Ok(None),
                Err(env::VarError::NotUnicode(_)) => Err(CredentialsError::new(
                    CredentialsErrorKind::Invalid,
                    "environment",
                    format!("{name} is not UTF-8"),
                )),
            },
        }
    }

    /// Reads an optional environment variable. Returns `None` also if it is empty or blank, because
    /// CI systems leave variables without a value so.
    pub(crate) fn filled_variable(
        &self,
        name: &str,
    ) -> Result<Option<Zeroizing<String>>, CredentialsError> {
        let value = self.variable(name)?;
        Ok(value.filter(|value| !value.trim().is_empty()))
    }

    pub(crate) fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    pub(crate) fn system_file(&self) -> &Path {
        &self.system_file
    }

    pub(crate) fn metadata(&self) -> &Endpoint {
        &self.metadata
    }

    pub(crate) fn sts(&self) -> &Endpoint {
        &self.sts
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "without a `Clock`, the wall clock of the machine"
    )]
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

    /// Returns `None` without a clock.
    pub(crate) fn sleep(&self, duration: Duration) -> Option<Sleep> {
        self.io.as_ref().map(|io| io.clock.sleep(duration))
    }

    /// Returns the transport and the clock, or an error that names `origin`.
    pub(crate) fn io(
        &self,
        origin: &str,
    ) -> Result<(&dyn Transport, &dyn Clock), CredentialsError> {
        match &self.io {
            Some(io) => Ok((&*io.transport, &*io.clock)),
            None => Err(CredentialsError::new(
                CredentialsErrorKind::Invalid,
                origin,
                "this source needs a transport and a clock: pass the credentials to a client, or bind them to a `Context`",
            )),
        }
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the environment, which holds secrets.
        f.debug_struct("Context")
            .field("bound", &self.is_bound())
            .field("home", &self.home)
            .field("system_file", &self.system_file)
            .field("metadata", &self.metadata)
            .field("sts", &self.sts)
            .finish_non_exhaustive()
    }
}
