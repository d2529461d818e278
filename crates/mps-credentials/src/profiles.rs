//! Facts about profiles beside their credentials: their names, and the settings of `tccli`.

use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::{file, json};
use crate::source::profile;
use crate::source::tccli::{self, CREDENTIAL, ProfileFile, SETTINGS};
use serde::Deserialize;
use std::path::PathBuf;

/// Region and endpoint in the settings of a `tccli` profile.
///
/// The vendor's command line client writes them to `~/.tccli/NAME.configure`. An empty value counts
/// as none.
///
/// ```
/// use mps_credentials::{Context, TccliSettings};
///
/// let context = Context::offline().with_home("/nonexistent");
/// assert!(TccliSettings::load(&context, Some("test"))?.is_none());
/// # Ok::<(), mps_credentials::CredentialsError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TccliSettings {
    /// File of the settings.
    pub file: PathBuf,
    /// Region, such as `ap-guangzhou`.
    pub region: Option<String>,
    /// Endpoint of the media processing service: a host, such as `mps.tencentcloudapi.com`.
    pub endpoint: Option<String>,
}

#[derive(Deserialize)]
struct Document {
    #[serde(default, rename = "_sys_param")]
    common: Common,
    #[serde(default)]
    mps: Service,
}

#[derive(Default, Deserialize)]
struct Common {
    region: Option<String>,
}

#[derive(Default, Deserialize)]
struct Service {
    endpoint: Option<String>,
}

impl TccliSettings {
    /// Loads the settings of a profile. Without a name, it is the profile of `TCCLI_PROFILE`, or
    /// else `default`. Returns `None` if the profile has no settings.
    ///
    /// # Errors
    /// If the file cannot be read or is not JSON of this form, or if the name is no file name.
    pub fn load(
        context: &Context,
        profile: Option<&str>,
    ) -> Result<Option<Self>, CredentialsError> {
        let path = match ProfileFile::locate(profile, SETTINGS, context) {
            Ok(file) => file.path,
            Err(error) if error.kind() == CredentialsErrorKind::NotSet => return Ok(None),
            Err(error) => return Err(error),
        };
        let origin = format!("tccli settings {}", path.display());
        let Some(text) = file::read(&path, &origin)? else {
            return Ok(None);
        };
        let document: Document = json::read(text.as_bytes()).map_err(|problem| {
            CredentialsError::new(CredentialsErrorKind::Invalid, &origin, problem)
        })?;
        let filled = |value: Option<String>| value.filter(|value| !value.trim().is_empty());
        Ok(Some(Self {
            file: path,
            region: filled(document.common.region),
            endpoint: filled(document.mps.endpoint),
        }))
    }
}

/// Names of the profiles of this user: sections of the credentials file, and profiles of `tccli`.
///
/// For completions of command lines, so that what cannot be read is left out.
pub fn profile_names(context: &Context) -> Vec<String> {
    let mut names = profile::names(context);
    let directory = tccli::directory(context).ok();
    let files = directory.and_then(|directory| directory.read_dir().ok());
    for file in files.into_iter().flatten().flatten() {
        let path = file.path();
        if path.extension().is_some_and(|ending| ending == CREDENTIAL)
            && let Some(name) = path.file_stem().and_then(|name| name.to_str())
        {
            names.push(name.to_owned());
        }
    }
    names.sort();
    names.dedup();
    names
}
