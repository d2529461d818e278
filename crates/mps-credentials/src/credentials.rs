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

/// A handle on a source of keys with a cache before it; clones are cheap and share the cache.
///
/// Keys are fetched when they are first needed, by one caller for all. Keys that expire are fetched anew before they do; if
/// that fails the old ones serve while they are valid, and never longer.
#[derive(Clone)]
pub struct Credentials(Arc<Cache>);

impl Credentials {
    /// The variables `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for temporary keys, `TENCENTCLOUD_TOKEN` (or
    /// `TENCENTCLOUD_SESSION_TOKEN`), which is not set either where it is empty or blank.
    pub fn environment() -> Self {
        Self::from_source(Environment)
    }

    /// The section `name` of the profile file that the official clients share: `~/.tencentcloud/credentials`, else
    /// `/etc/tencentcloud/credentials`; or of the file that `TENCENTCLOUD_CREDENTIALS_FILE` names, and no other.
    ///
    /// ```ini
    /// [default]
    /// secret_id = AKIDEXAMPLE
    /// secret_key = EXAMPLE
    /// ; for temporary keys:
    /// token = EXAMPLE
    /// ; to act as a role, under a name of your own if you like:
    /// role_arn = qcs::cam::uin/100000000001:roleName/media
    /// role_session_name = nightly
    /// ```
    ///
    /// Comments stand on lines of their own. Files of more than 64 KiB are refused.
    pub fn profile(name: impl Into<String>) -> Self {
        Self::from_source(Profile { name: name.into() })
    }

    /// What `tccli`, the vendor's command line client, keeps in `~/.tccli/NAME.credential`: keys, a role to assume with them,
    /// the role of this instance, or the keys of a login, as long as it lasts.
    pub fn tccli_profile(name: impl Into<String>) -> Self {
        Self::from_source(TccliProfile {
            name: Some(name.into()),
        })
    }

    /// The role bound to the CVM instance that this runs on.
    ///
    /// Where nothing answers at the metadata address, this is no instance and a chain goes on. An address that takes the request and
    /// keeps silent for 5 s ends the chain, because the role may be there.
    ///
    /// On networks that drop packets to that address, only a connect timeout tells the one from the other. It has to be shorter than
    /// 5 s, as the 3.1 s of [`TransportOptions`](mps_transport::TransportOptions) are, and the transport has to name it as
    /// [`TimeoutStage::Connect`](mps_transport::TimeoutStage::Connect). With another transport there, leave this source out of the
    /// chain.
    pub fn instance_role() -> Self {
        Self::from_source(InstanceRole)
    }

    /// The role of a TKE pod: the token file that the cluster keeps fresh is traded for keys. Everything is told by
    /// `TKE_REGION`, `TKE_PROVIDER_ID`, `TKE_WEB_IDENTITY_TOKEN_FILE` and `TKE_ROLE_ARN`, which the cluster sets.
    pub fn web_identity() -> Self {
        Self::from_source(WebIdentity)
    }

    /// A role, assumed with the keys of `base`. It is set up by being named: where `base` has no keys a chain does not go on.
    pub fn assume_role(base: &Self, role: AssumeRole) -> Self {
        Self::from_source(AssumedRole {
            base: Arc::clone(base.0.source()),
            role,
        })
    }

    /// A program that prints keys as JSON on its standard output, within 30 seconds:
    ///
    /// ```json
    /// { "SecretId": "AKIDEXAMPLE", "SecretKey": "EXAMPLE", "Token": "EXAMPLE", "ExpiredTime": 1893456000 }
    /// ```
    ///
    /// `Token` and `ExpiredTime`, in seconds since 1970, are left out for keys that last. The program is started as it is,
    /// without a shell, and reads nothing; its standard error is that of this process.
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

    /// A provider of your own.
    pub fn from_provider(provider: impl CredentialsProvider) -> Self {
        Self::from_source(ProviderSource(provider))
    }

    /// The first of `sources` that has keys.
    ///
    /// Only where nothing is set up is the next one asked. A source that is set up but broken ends the chain with its reason,
    /// because the keys of another account are worse than none. For the same reason a renewal does not go on past the source that
    /// gave the keys before, even if nothing is set up there any more. Of the handles only the sources are taken, not their caches.
    pub fn chain(sources: impl IntoIterator<Item = Self>) -> Self {
        Self::from_source(Chain::new(
            sources
                .into_iter()
                .map(|credentials| Arc::clone(credentials.0.source())),
        ))
    }

    /// What the official clients look at, in their order: [`environment`](Self::environment), the `default`
    /// [`profile`](Self::profile), the [`tccli_profile`](Self::tccli_profile) that `TCCLI_PROFILE` names (or `default`),
    /// [`instance_role`](Self::instance_role), [`web_identity`](Self::web_identity).
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

    /// These credentials, looked up in `context`: what a client does with its own transport and clock when it is built.
    ///
    /// Credentials that are bound already stay with their context, and share their cache with the handle returned.
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

    /// Whether keys that the program gave itself can be used, see [`Credential::check`]: what can be told while nobody is asked.
    /// Keys from elsewhere are checked when they come.
    ///
    /// # Errors
    /// [`CredentialsErrorKind::Invalid`](crate::CredentialsErrorKind::Invalid).
    pub fn check(&self) -> Result<(), CredentialsError> {
        self.0.source().check()
    }

    /// The keys to sign with now; the same `Arc` until they change.
    ///
    /// Waits only while no valid keys are at hand, or to fetch new ones in time, which one caller does for all, no longer than
    /// 2 s. Dropping the future harms nobody: another caller goes on with the same attempt.
    pub async fn current(&self) -> Result<Arc<Credential>, CredentialsError> {
        self.0.current().await
    }

    /// Says that the service refused `credential`, so that the next [`current`](Self::current) fetches new keys.
    ///
    /// Nothing happens if other keys are current by now.
    pub fn invalidate(&self, credential: &Credential) {
        self.0.invalidate(credential);
    }

    /// Asks every source anew, past the cache, and says what became of each: which one is used, and why the others are not.
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
