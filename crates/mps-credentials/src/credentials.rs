//! The public handle: a source with its cache and context.

use crate::cache::Cache;
use crate::chain::Chain;
use crate::context::Context;
use crate::error::CredentialsError;
use crate::report;
use crate::report::SourceReport;
use crate::source::assume_role::{AssumeRole, AssumedRole};
use crate::source::environment::Environment;
use crate::source::instance_role::InstanceRole;
use crate::source::profile::{DEFAULT_PROFILE, Profile};
use crate::source::provider::CredentialsProvider;
use crate::source::provider::ProviderSource;
use crate::source::source_trait::Source;
use crate::source::static_credential::StaticCredential;
use crate::source::tccli::TccliProfile;
use crate::source::web_identity::WebIdentity;
use mps_sign::Credential;
use std::fmt;
use std::sync::Arc;

/// A handle to a cached source of credentials. Clones are cheap and share the cache.
///
/// Credentials are loaded on first use, once for all callers. Expiring credentials are renewed
/// early. If a renewal fails, the old credential is used until it expires.
#[derive(Clone)]
pub struct Credentials(Arc<Cache>);

impl Credentials {
    /// Reads `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for temporary credentials,
    /// `TENCENTCLOUD_TOKEN` or `TENCENTCLOUD_SESSION_TOKEN`. An empty or blank token counts as not
    /// set.
    pub fn environment() -> Self {
        Self::from_source(Environment)
    }

    /// Reads the section `name` of the profile file that the official clients share. The file is
    /// `~/.tencentcloud/credentials`, or else `/etc/tencentcloud/credentials`. If
    /// `TENCENTCLOUD_CREDENTIALS_FILE` names a file, only that one is read.
    ///
    /// ```ini
    /// [default]
    /// secret_id = AKIDEXAMPLE
    /// secret_key = EXAMPLE
    /// ; for temporary credentials:
    /// token = EXAMPLE
    /// ; to act as a role, under a name of your own if you like:
    /// role_arn = qcs::cam::uin/100000000001:roleName/media
    /// role_session_name = nightly
    /// ```
    ///
    /// Comments need their own lines. Files larger than 64 KiB are refused.
    pub fn profile(name: impl Into<String>) -> Self {
        Self::from_source(Profile { name: name.into() })
    }

    /// Reads `~/.tccli/NAME.credential`, written by the vendor's command line client `tccli`. The
    /// file holds a key pair, a role to assume, the role of this instance, or the credential of a
    /// login.
    pub fn tccli_profile(name: impl Into<String>) -> Self {
        Self::from_source(TccliProfile {
            name: Some(name.into()),
        })
    }

    /// Loads the role that is bound to this CVM instance from the metadata service.
    ///
    /// If nothing answers at the metadata address, this machine is not an instance, and a chain
    /// continues. If the address accepts the request but does not respond within 5 s, the chain
    /// ends, because the role may exist.
    ///
    /// On networks that drop packets to that address, only a connect timeout distinguishes the two
    /// cases. It must be shorter than 5 s, like the default of 3.1 s in
    /// [`TransportOptions`](mps_transport::TransportOptions). The transport must report it as
    /// [`TimeoutStage::Connect`](mps_transport::TimeoutStage::Connect). If your transport does not,
    /// leave this source out of the chain.
    pub fn instance_role() -> Self {
        Self::from_source(InstanceRole)
    }

    /// Exchanges the token file of a TKE pod for the credential of its role. Reads `TKE_REGION`,
    /// `TKE_PROVIDER_ID`, `TKE_WEB_IDENTITY_TOKEN_FILE` and `TKE_ROLE_ARN`, which the cluster sets.
    pub fn web_identity() -> Self {
        Self::from_source(WebIdentity)
    }

    /// Assumes `role` with the credential of `base`. The role counts as configured. If `base` has
    /// no credential, a chain does not continue past this source.
    pub fn assume_role(base: &Self, role: AssumeRole) -> Self {
        Self::from_source(AssumedRole {
            base: Arc::clone(base.0.source()),
            role,
        })
    }

    /// Runs a program that prints a credential as JSON to its standard output. Timeout: 30 s.
    ///
    /// ```json
    /// {
    ///   "SecretId": "AKIDEXAMPLE",
    ///   "SecretKey": "EXAMPLE",
    ///   "Token": "EXAMPLE",
    ///   "ExpiredTime": 1893456000
    /// }
    /// ```
    ///
    /// A long-lived credential has no `Token` and no `ExpiredTime`, which is in seconds since 1970.
    /// The program is started without a shell and gets no input. Its standard error is inherited.
    ///
    /// The program's environment is that of this process without the variables that hold
    /// credentials: those that start with `TENCENTCLOUD_` and contain `SECRET` or `TOKEN`. Pass
    /// what it needs by other names or in files.
    ///
    /// On Unix the program leads a process group of its own, so it cannot ask for input on the
    /// terminal. After the timeout, or if no caller waits for the credential any more, the whole
    /// group is killed. A process that the program leaves behind when it ends does not delay the
    /// credential, and stays. On other systems only the program itself is killed, and a process
    /// left behind must close its standard output.
    ///
    /// ```
    /// # use mps_credentials::Credentials;
    /// let credentials = Credentials::process("vault-keys", ["--account", "media"]);
    /// # let _ = credentials;
    /// ```
    #[cfg(feature = "process")]
    pub fn process<A: Into<std::ffi::OsString>>(
        program: impl Into<std::ffi::OsString>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        Self::from_source(crate::source::process::Process {
            program: program.into(),
            arguments: arguments.into_iter().map(Into::into).collect(),
        })
    }

    /// Loads from your own provider.
    pub fn from_provider(provider: impl CredentialsProvider) -> Self {
        Self::from_source(ProviderSource(provider))
    }

    /// Uses the first of `sources` that has a credential.
    ///
    /// The chain skips a source only if it is not configured. A source that is configured but
    /// broken ends the chain with an error, because the next source may belong to another account.
    /// For the same reason a renewal does not skip the source that provided the last credential.
    /// Only the sources of the given handles are used, not their caches.
    pub fn chain(sources: impl IntoIterator<Item = Self>) -> Self {
        Self::from_source(Chain::new(
            sources
                .into_iter()
                .map(|credentials| Arc::clone(credentials.0.source())),
        ))
    }

    /// Searches where the official clients search, in the same order:
    /// [`environment`](Self::environment), the `default` [`profile`](Self::profile),
    /// [`tccli_profile`](Self::tccli_profile), [`instance_role`](Self::instance_role),
    /// [`web_identity`](Self::web_identity). The `tccli` profile is the one that `TCCLI_PROFILE`
    /// names, or `default`.
    pub fn default_chain() -> Self {
        Self::from_source(Chain::new([
            Arc::new(Environment) as Arc<dyn Source>,
            Arc::new(Profile {
                name: DEFAULT_PROFILE.into(),
            }),
            Arc::new(TccliProfile { name: None }),
            Arc::new(InstanceRole),
            Arc::new(WebIdentity),
        ]))
    }

    fn from_source(source: impl Source) -> Self {
        Self(Arc::new(Cache::new(Arc::new(source), Context::offline())))
    }

    /// Returns the same credentials, loaded through `context`. A client calls this with its own
    /// transport and clock when it is built.
    ///
    /// Credentials that are already bound keep their context. The returned handle then shares their
    /// cache.
    #[must_use]
    pub fn bind(&self, context: &Context) -> Self {
        if self.0.context().is_bound() {
            return self.clone();
        }
        Self(Arc::new(Cache::new(
            Arc::clone(self.0.source()),
            context.clone(),
        )))
    }

    /// Checks a credential that the program passed in, see [`Credential::check`]. Does no I/O.
    /// Credentials from other sources are checked when they are loaded.
    ///
    /// # Errors
    /// [`CredentialsErrorKind::Invalid`](crate::CredentialsErrorKind::Invalid).
    pub fn check(&self) -> Result<(), CredentialsError> {
        self.0.source().check()
    }

    /// Returns the credential to sign with now. It is the same `Arc` until the credential changes.
    ///
    /// Waits while there is no valid credential. When a renewal is due, one caller waits for it, at
    /// most 2 s. Dropping the future is safe, because another caller continues the same load.
    ///
    /// # Errors
    ///
    /// The error of the source, if there is no valid credential.
    pub async fn current(&self) -> Result<Arc<Credential>, CredentialsError> {
        self.0.current().await
    }

    /// Marks `credential` as refused by the service. The next call of [`current`](Self::current)
    /// loads a new one.
    ///
    /// Does nothing if the current credential is another one.
    pub fn invalidate(&self, credential: &Credential) {
        self.0.invalidate(credential);
    }

    /// Queries the sources in order, bypassing the cache. Reports which one is used and why the
    /// others are not.
    pub async fn explain(&self) -> Vec<SourceReport> {
        report::explain(self.0.source(), self.0.context()).await
    }
}

impl From<Credential> for Credentials {
    fn from(credential: Credential) -> Self {
        Self::from_source(StaticCredential(credential))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Credentials").field(self.0.source()).finish()
    }
}
