//! Source: a role that is assumed with the credential of another source.

use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::raw_credential;
use crate::remote::sts;
use crate::remote::sts::StsRequest;
use crate::source::source_trait::{Loaded, Source};
use async_trait::async_trait;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};
use zeroize::Zeroizing;

/// A role to assume, see [`Credentials::assume_role`](crate::Credentials::assume_role).
///
/// ```
/// use mps_credentials::{AssumeRole, Credentials};
/// use std::time::Duration;
///
/// let role = AssumeRole::new("qcs::cam::uin/100000000001:roleName/media")
///     .with_session_name("nightly")
///     .with_duration(Duration::from_secs(3600));
/// let credentials = Credentials::assume_role(&Credentials::environment(), role);
/// # let _ = credentials;
/// ```
#[derive(Clone)]
pub struct AssumeRole {
    role_arn: String,
    session_name: Option<String>,
    duration: Duration,
    external_id: Option<String>,
    policy: Option<String>,
}

impl AssumeRole {
    /// Names the role, such as `qcs::cam::uin/100000000001:roleName/media`.
    pub fn new(role_arn: impl Into<String>) -> Self {
        Self {
            role_arn: role_arn.into(),
            session_name: None,
            duration: DEFAULT_DURATION,
            external_id: None,
            policy: None,
        }
    }

    /// Sets the name of the session in the audit log. Default: `mps-` and the time.
    #[must_use]
    pub fn with_session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// Sets the lifetime of the credential, 1 second to 12 hours, in whole seconds. Default: 2
    /// hours.
    #[must_use]
    pub fn with_duration(mut self, duration: Duration) -> Self {
        self.duration = duration;
        self
    }

    /// Sets the external id that the trust policy of the role requires.
    #[must_use]
    pub fn with_external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Sets a JSON policy that restricts the session.
    #[must_use]
    pub fn with_policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Assumes the role that a file or the environment names beside a credential. Without a role,
    /// returns `base`. `names` are the names of role and session in that source.
    pub(crate) async fn assume_if_named(
        names: [&str; 2],
        role_arn: Option<Zeroizing<String>>,
        session_name: Option<Zeroizing<String>>,
        base: Loaded,
        context: &Context,
    ) -> Result<Loaded, CredentialsError> {
        let Some(role_arn) = role_arn else {
            return Ok(base);
        };
        let role = Self {
            session_name: session_name.map(|name| name.to_string()),
            ..Self::new(role_arn.as_str())
        };
        role.assume(names, base, context).await
    }

    async fn assume(
        &self,
        [role_arn, session_name]: [&str; 2],
        base: Loaded,
        context: &Context,
    ) -> Result<Loaded, CredentialsError> {
        let base = base.check_time(context.now())?;
        raw_credential::check_text(&base.origin, role_arn, &self.role_arn)?;
        if let Some(name) = &self.session_name {
            raw_credential::check_text(&base.origin, session_name, name)?;
        }
        let origin = format!("{} by {}", self.name(), base.origin);
        let duration = self.duration.as_secs();
        if !(1..=MAX_DURATION_SECONDS).contains(&duration) {
            return Err(CredentialsError::new(
                CredentialsErrorKind::Invalid,
                origin,
                format!(
                    "the duration of {duration} s must be between 1 s and {MAX_DURATION_SECONDS} s"
                ),
            ));
        }
        let credentials = sts::call(
            context,
            StsRequest {
                origin: &origin,
                action: "AssumeRole",
                region: REGION,
                parameters: Parameters {
                    role_arn: &self.role_arn,
                    role_session_name: match &self.session_name {
                        Some(name) => name.into(),
                        None => new_session_name(context).into(),
                    },
                    duration_seconds: duration,
                    external_id: self.external_id.as_deref(),
                    policy: self.policy.as_deref(),
                },
                credential: Some(base.credentials.credential),
            },
        )
        .await?;
        Ok(Loaded {
            credentials,
            origin,
        })
    }

    fn name(&self) -> String {
        format!("role {}", self.role_arn)
    }
}

impl fmt::Debug for AssumeRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the external id, which is confidential.
        f.debug_struct("AssumeRole")
            .field("role_arn", &self.role_arn)
            .field("session_name", &self.session_name)
            .field("duration", &self.duration)
            .finish_non_exhaustive()
    }
}

/// Default lifetime of the credential, as in all official clients.
pub(crate) const DEFAULT_DURATION: Duration = Duration::from_secs(7_200);
const MAX_DURATION_SECONDS: u64 = 43_200;

/// Region of the request. Roles are global, and the official clients use this region.
const REGION: &str = "ap-guangzhou";

/// Creates a name that identifies the session in the audit log.
pub(crate) fn new_session_name(context: &Context) -> String {
    let time = context.now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("mps-{}", time.as_micros())
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Parameters<'a> {
    role_arn: &'a str,
    role_session_name: Cow<'a, str>,
    duration_seconds: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    policy: Option<&'a str>,
}

/// Source that assumes `role` with the credential of `base`.
#[derive(Debug)]
pub(crate) struct AssumedRole {
    pub(crate) base: Arc<dyn Source>,
    pub(crate) role: AssumeRole,
}

#[async_trait]
impl Source for AssumedRole {
    fn name(&self) -> Cow<'_, str> {
        self.role.name().into()
    }

    fn check(&self) -> Result<(), CredentialsError> {
        self.base.check()
    }

    async fn load(&self, context: &Context) -> Result<Loaded, CredentialsError> {
        let base = self.base.load(context).await;
        let base = base.map_err(|error| error.needed_by(self.role.name()))?;
        let names = ["role ARN", "session name"];
        self.role.assume(names, base, context).await
    }
}
