//! Source: a profile of `tccli`, the vendor's command line client.

use crate::context::Context;
use crate::credential::CredentialWithExpiry;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::file;
use crate::parse::json;
use crate::parse::json::{Secret, UnixTime};
use crate::parse::raw_credential::RawCredential;
use crate::source::assume_role::AssumeRole;
use crate::source::instance_role::InstanceRole;
use crate::source::profile::DEFAULT_PROFILE;
use crate::source::source_trait::{Loaded, Source};
use async_trait::async_trait;
use serde::Deserialize;
use std::borrow::Cow;
use std::path::PathBuf;

/// A profile of `tccli`.
#[derive(Debug)]
pub(crate) struct TccliProfile {
    /// Name of the profile. `None` for the one that `TCCLI_PROFILE` names, or `default`.
    pub(crate) name: Option<String>,
}

const NAME: &str = "tccli profile";
const PROFILE_VARIABLE: &str = "TCCLI_PROFILE";

#[async_trait]
impl Source for TccliProfile {
    fn name(&self) -> Cow<'_, str> {
        NAME.into()
    }

    async fn load(&self, context: &Context) -> Result<Loaded, CredentialsError> {
        let ProfileFile {
            profile,
            path,
            is_by_variable,
        } = ProfileFile::locate(self.name.as_deref(), CREDENTIAL, context)?;
        let text = match is_by_variable {
            true => file::read_named(PROFILE_VARIABLE, &path, NAME)?,
            false => file::read(&path, NAME)?
                .ok_or_else(|| not_set(format!("{} does not exist", path.display())))?,
        };
        let origin = format!("{NAME} {}", path.display());
        let document: Document = json::read(text.as_bytes()).map_err(|problem| {
            CredentialsError::new(CredentialsErrorKind::Invalid, &origin, problem)
        })?;
        document.resolve(origin, &profile, context).await
    }
}

fn not_set(problem: String) -> CredentialsError {
    CredentialsError::new(CredentialsErrorKind::NotSet, NAME, problem)
}

/// Ending of the files that hold credentials.
pub(crate) const CREDENTIAL: &str = "credential";

/// Ending of the files that hold settings.
pub(crate) const SETTINGS: &str = "configure";

/// File of a profile of `tccli`.
pub(crate) struct ProfileFile {
    profile: String,
    pub(crate) path: PathBuf,
    /// True if `TCCLI_PROFILE` names the profile.
    is_by_variable: bool,
}

impl ProfileFile {
    /// Locates the file of a profile. Without a name, it is the profile of `TCCLI_PROFILE`, or else
    /// the default one.
    pub(crate) fn locate(
        name: Option<&str>,
        ending: &str,
        context: &Context,
    ) -> Result<Self, CredentialsError> {
        let variable = match name {
            Some(_) => None,
            None => context.filled_variable(PROFILE_VARIABLE)?,
        };
        let named = variable.as_deref().map(String::as_str).or(name);
        let profile = named.unwrap_or(DEFAULT_PROFILE).to_owned();
        check_name(&profile)?;
        let path = directory(context)?.join(format!("{profile}.{ending}"));
        Ok(Self {
            profile,
            path,
            is_by_variable: variable.is_some(),
        })
    }
}

/// Directory of the files of `tccli`.
pub(crate) fn directory(context: &Context) -> Result<PathBuf, CredentialsError> {
    let home = context.home();
    let home = home.ok_or_else(|| not_set("this user has no home directory".into()))?;
    Ok(home.join(".tccli"))
}

/// Checks that the name of the profile can be a file name.
fn check_name(name: &str) -> Result<(), CredentialsError> {
    let fits = !name.is_empty()
        && !name
            .chars()
            .any(|letter| letter.is_control() || matches!(letter, '/' | '\\'));
    if fits {
        return Ok(());
    }
    Err(CredentialsError::new(
        CredentialsErrorKind::Invalid,
        NAME,
        "the name of the profile is empty or contains a slash or a control character",
    ))
}

#[derive(Deserialize)]
struct Document {
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(rename = "secretId")]
    secret_id: Option<Secret>,
    #[serde(rename = "secretKey")]
    secret_key: Option<Secret>,
    token: Option<Secret>,
    #[serde(rename = "expiresAt")]
    expires_at: Option<UnixTime>,
    #[serde(rename = "role-arn")]
    role_arn: Option<Secret>,
    #[serde(rename = "role-session-name")]
    role_session_name: Option<Secret>,
}

impl Document {
    async fn resolve(
        self,
        origin: String,
        profile: &str,
        context: &Context,
    ) -> Result<Loaded, CredentialsError> {
        let login = match self.kind.as_deref() {
            None | Some("") => None,
            Some("cvm-role") => return instance_role(origin, context).await,
            Some("oauth") => Some("auth"),
            Some("sso") => Some("sso"),
            Some(_) => {
                let problem = "its type must be cvm-role, oauth or sso";
                let kind = CredentialsErrorKind::Invalid;
                return Err(CredentialsError::new(kind, origin, problem));
            }
        };
        // Fields that were never filled in are written as empty texts.
        let filled = |field: Option<Secret>| {
            field
                .map(Secret::into_inner)
                .filter(|text| !text.is_empty())
        };
        let (secret_id, secret_key) = (filled(self.secret_id), filled(self.secret_key));
        let (role_arn, session_name) = (filled(self.role_arn), filled(self.role_session_name));
        let is_filled = secret_id.is_some() || secret_key.is_some() || role_arn.is_some();
        if login.is_none() && !is_filled {
            return Err(CredentialsError::new(
                CredentialsErrorKind::NotSet,
                origin,
                "it contains no credentials",
            ));
        }
        let expires_at = self.expires_at.map(|UnixTime(time)| time);
        if let Some(login) = login
            && expires_at.is_some_and(|end| end <= context.now())
        {
            let problem =
                format!("the login has expired: run `tccli {login} login --profile {profile}`");
            let kind = CredentialsErrorKind::Expired;
            return Err(CredentialsError::new(kind, origin, problem));
        }
        let credential = RawCredential {
            origin: &origin,
            names: ["secretId", "secretKey", "token"],
            secret_id,
            secret_key,
            token: filled(self.token),
        }
        .check()?;
        let loaded = Loaded {
            credentials: CredentialWithExpiry {
                credential,
                expires_at,
            },
            origin,
        };
        let names = ["role-arn", "role-session-name"];
        AssumeRole::assume_if_named(names, role_arn, session_name, loaded, context).await
    }
}

/// Loads the role of this instance, on behalf of the profile `origin`.
async fn instance_role(origin: String, context: &Context) -> Result<Loaded, CredentialsError> {
    let loaded = InstanceRole.load(context).await;
    let mut loaded = loaded.map_err(|error| error.needed_by(&origin))?;
    loaded.origin = format!("{} by {origin}", loaded.origin);
    Ok(loaded)
}
