//! Source: a section of the INI profile file that the official clients share.

use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::raw_credential::RawCredential;
use crate::parse::{file, raw_credential};
use crate::source::assume_role::AssumeRole;
use crate::source::source_trait::{Loaded, Source};
use async_trait::async_trait;
use configparser::ini::{Ini, IniDefault};
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use zeroize::{Zeroize, Zeroizing};

/// A section of the profile file.
#[derive(Debug)]
pub(crate) struct Profile {
    pub(crate) name: String,
}

pub(crate) const DEFAULT_PROFILE: &str = "default";
const NAME: &str = "profile file";
const FILE_VARIABLE: &str = "TENCENTCLOUD_CREDENTIALS_FILE";

const SECRET_ID: &str = "secret_id";
const SECRET_KEY: &str = "secret_key";
const TOKEN: &str = "token";
const ROLE_ARN: &str = "role_arn";
const ROLE_SESSION_NAME: &str = "role_session_name";

#[async_trait]
impl Source for Profile {
    fn name(&self) -> Cow<'_, str> {
        NAME.into()
    }

    async fn load(&self, context: &Context) -> Result<Loaded, CredentialsError> {
        let named = named_file(context)?;
        let is_named = named.is_some();
        let paths = named.map_or_else(|| default_files(context), |path| vec![path]);
        let mut missing = Vec::new();
        for path in paths {
            let text = if is_named {
                Some(file::read_named(FILE_VARIABLE, &path, NAME)?)
            } else {
                file::read(&path, NAME)?
            };
            let Some(text) = text else {
                missing.push(format!("{} does not exist", path.display()));
                continue;
            };
            let Some(section) = parse(text, &self.name, &path)? else {
                missing.push(format!("{} has no section [{}]", path.display(), self.name));
                continue;
            };
            return section
                .resolve(
                    format!("{NAME} {} [{}]", path.display(), self.name),
                    context,
                )
                .await;
        }
        Err(CredentialsError::new(
            CredentialsErrorKind::NotSet,
            NAME,
            missing.join(", "),
        ))
    }
}

/// Returns the file that the environment variable names. Then no other file is read.
fn named_file(context: &Context) -> Result<Option<PathBuf>, CredentialsError> {
    let Some(path) = context.variable(FILE_VARIABLE)? else {
        return Ok(None);
    };
    raw_credential::check_text(NAME, FILE_VARIABLE, &path)?;
    Ok(Some(PathBuf::from(path.as_str())))
}

/// Returns the default files, in search order.
fn default_files(context: &Context) -> Vec<PathBuf> {
    let home = context
        .home()
        .map(|home| home.join(".tencentcloud/credentials"));
    home.into_iter()
        .chain([context.system_file().to_owned()])
        .collect()
}

/// The supported members of a section.
#[derive(Default)]
struct Section {
    secret_id: Option<Zeroizing<String>>,
    secret_key: Option<Zeroizing<String>>,
    token: Option<Zeroizing<String>>,
    role_arn: Option<Zeroizing<String>>,
    role_session_name: Option<Zeroizing<String>>,
}

impl Section {
    async fn resolve(self, origin: String, context: &Context) -> Result<Loaded, CredentialsError> {
        let credential = RawCredential {
            origin: &origin,
            names: [SECRET_ID, SECRET_KEY, TOKEN],
            secret_id: self.secret_id,
            secret_key: self.secret_key,
            token: self.token,
        }
        .check()?;
        let loaded = Loaded {
            credentials: credential.into(),
            origin,
        };
        let names = [ROLE_ARN, ROLE_SESSION_NAME];
        AssumeRole::assume_if_named(
            names,
            self.role_arn,
            self.role_session_name,
            loaded,
            context,
        )
        .await
    }
}

/// Names of the sections of the profile files. Files that cannot be read have none.
pub(crate) fn names(context: &Context) -> Vec<String> {
    let named = named_file(context).ok().flatten();
    let paths = named.map_or_else(|| default_files(context), |path| vec![path]);
    let texts = paths.iter().map(|path| file::read(path, NAME));
    let mut names = Vec::new();
    for text in texts.flatten().flatten() {
        let sections = text.lines().filter_map(|line| {
            let line = line.trim();
            line.strip_prefix('[')?.strip_suffix(']')
        });
        names.extend(sections.map(|name| name.trim().to_owned()));
    }
    names
}

/// Parses the section `name` of an INI text. Returns `None` if there is no such section.
///
/// Names of members are case-insensitive. The last duplicate wins. Comments need their own lines.
fn parse(
    text: Zeroizing<String>,
    name: &str,
    path: &Path,
) -> Result<Option<Section>, CredentialsError> {
    let mut options = IniDefault::default();
    // Members before the first section belong to no section, and a secret may contain `#`.
    options.default_section = String::new();
    options.case_sensitive = true;
    options.enable_inline_comments = false;
    let mut ini = Ini::new_from_defaults(options);
    // The errors of the parser quote the text, so they are dropped. The parser takes its input and
    // does not wipe it. Its output is wiped below.
    let copy = ini.read(text.as_str().to_owned()).map_err(|_| {
        CredentialsError::new(
            CredentialsErrorKind::Invalid,
            NAME,
            format!(
                "{} is not an INI file: a line has `[` without `]`, or no name before `=`",
                path.display()
            ),
        )
    })?;
    let section = ini.remove_section(name).map(Section::new);
    wipe(copy);
    wipe(std::mem::take(ini.get_mut_map()));
    Ok(section)
}

impl Section {
    fn new(members: impl IntoIterator<Item = (String, Option<String>)>) -> Self {
        let mut section = Self::default();
        for (key, value) in members {
            let value = Some(Zeroizing::new(value.unwrap_or_default()));
            match key.to_ascii_lowercase().as_str() {
                SECRET_ID => section.secret_id = value,
                SECRET_KEY => section.secret_key = value,
                TOKEN => section.token = value,
                ROLE_ARN => section.role_arn = value,
                ROLE_SESSION_NAME => section.role_session_name = value,
                _ => {}
            }
        }
        section
    }
}

fn wipe<M: IntoIterator<Item = (String, Option<String>)>>(
    sections: impl IntoIterator<Item = (String, M)>,
) {
    for (_, members) in sections {
        for (_, mut value) in members {
            value.zeroize();
        }
    }
}
