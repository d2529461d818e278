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

/// The world that sources of keys look at: the transport they ask through, the clock they wait and expire by, environment
/// variables, files, and the addresses of the two services that hand out keys.
///
/// A client lends its own transport and clock to the [`Credentials`](crate::Credentials) that it is given, see
/// [`Credentials::bind`](crate::Credentials::bind). The rest is this process's own, and replaceable for tests.
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
    /// This process's environment and files, with a transport and a clock.
    pub fn new(transport: Arc<dyn Transport>, clock: Arc<dyn Clock>) -> Self {
        Self {
            io: Some(Io { transport, clock }),
            ..Self::offline()
        }
    }

    /// This process's environment and files, without a transport and with a clock that cannot wait: enough for what this machine knows itself.
    #[expect(clippy::disallowed_methods, reason = "there is no clock to ask")]
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

    /// Replaces the user's home folder, where `.tencentcloud` and `.tccli` are looked for.
    #[must_use]
    pub fn with_home(mut self, home: impl Into<PathBuf>) -> Self {
        self.home = Some(home.into());
        self
    }

    /// Replaces the profile file of the machine, `/etc/tencentcloud/credentials`.
    #[must_use]
    pub fn with_system_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.system_file = file.into();
        self
    }

    /// Replaces the address of the security token service, `https://sts.tencentcloudapi.com`: for the international edition
    /// (`https://sts.intl.tencentcloudapi.com`), a private network (`https://sts.internal.tencentcloudapi.com`) or an emulator.
    ///
    /// # Errors
    /// If `url` is no [`Origin`](mps_transport::Origin): `https://host[:port]`, or `http://` to this machine.
    pub fn with_sts_endpoint(mut self, url: &str) -> Result<Self, CredentialsError> {
        self.sts = Endpoint::parse("STS endpoint", url)?;
        Ok(self)
    }

    /// Replaces the address that instances are told their role's keys by, `http://metadata.tencentyun.com`: for an emulator.
    ///
    /// # Errors
    /// If `url` is no [`Origin`](mps_transport::Origin): `https://host[:port]`, or `http://` to this machine.
    pub fn with_metadata_endpoint(mut self, url: &str) -> Result<Self, CredentialsError> {
        self.metadata = Endpoint::parse("metadata endpoint", url)?;
        Ok(self)
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

    /// The value of a variable that may be left out beside others, `None` also if it is empty or blank: so CI systems leave
    /// variables that they have no value for.
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

    #[expect(clippy::disallowed_methods, reason = "without a clock, the machine's")]
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

    /// `None` without a clock.
    pub(crate) fn sleep(&self, duration: Duration) -> Option<Sleep> {
        self.io.as_ref().map(|io| io.clock.sleep(duration))
    }

    /// The transport and the clock, for `origin` to ask another machine.
    pub(crate) fn io(
        &self,
        origin: &str,
    ) -> Result<(&dyn Transport, &dyn Clock), CredentialsError> {
        match &self.io {
            Some(io) => Ok((&*io.transport, &*io.clock)),
            None => Err(CredentialsError::new(
                CredentialsErrorKind::Invalid,
                origin,
                "asking needs a transport and a clock: give these credentials to a client, or bind them to a context",
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
