//! What is said when something goes wrong: what happened, why, what to do.

use crate::exit::Exit;
use crate::render::text::sanitize;
use console::Style;
use mps_credentials::{CredentialsError, CredentialsErrorKind};
use mps_describe::ErrorKind;
use mps_model::{ApiError, DecodeError, ResponseError};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize};
use std::error::Error;
use std::fmt::Write as _;
use std::io;

/// Error that ends a command, or that takes the place of one task's answer.
///
/// A reader that closes standard output, such as `| head`, ends a command early too. That error has
/// the exit code of success, and `report` prints nothing for it.
#[derive(Debug)]
pub(crate) struct CliError(Box<Details>);

#[derive(Debug)]
struct Details {
    exit: Exit,
    message: String,
    why: Vec<String>,
    advice: Vec<String>,
    code: Option<String>,
    request_id: Option<String>,
}

impl CliError {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self(Box::new(Details {
            exit,
            message: message.into(),
            why: Vec::new(),
            advice: Vec::new(),
            code: None,
            request_id: None,
        }))
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Error of writing standard output.
    pub(crate) fn stdout(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::new(Exit::Success, "standard output is closed"),
            _ => Self::new(Exit::Unreadable, "standard output cannot be written").caused_by(error),
        }
    }

    /// The exit code that goes with it.
    pub(crate) fn exit(&self) -> Exit {
        self.0.exit
    }

    /// What happened.
    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    /// In few words, for a place where it is told in full elsewhere: the service's code, or what happened.
    pub(crate) fn code_or_message(&self) -> &str {
        self.0.code.as_deref().unwrap_or(&self.0.message)
    }

    /// Adds the cause, and the causes behind it.
    pub(crate) fn caused_by(self, error: impl Error) -> Self {
        self.with_causes_of(&error)
    }

    fn with_causes_of(mut self, cause: &dyn Error) -> Self {
        let mut next = Some(cause);
        while let Some(error) = next {
            let says = error.to_string();
            // Some libraries repeat their source in their own words.
            if !self.0.why.iter().any(|why| why.contains(&says)) {
                self.0.why.push(says);
            }
            next = error.source();
        }
        self
    }

    /// Adds a cause in words.
    pub(crate) fn with_cause(mut self, cause: impl Into<String>) -> Self {
        self.0.why.push(cause.into());
        self
    }

    pub(crate) fn with_exit(mut self, exit: Exit) -> Self {
        self.0.exit = exit;
        self
    }

    /// Names the place that it is about, such as a file.
    pub(crate) fn within(mut self, place: &str) -> Self {
        self.0.message = format!("{place}: {}", self.0.message);
        self
    }

    /// Adds what to do about it.
    pub(crate) fn with_advice(mut self, advice: impl Into<String>) -> Self {
        self.0.advice.push(advice.into());
        self
    }

    pub(crate) fn request_id(mut self, id: Option<&str>) -> Self {
        self.0.request_id = id.map(str::to_owned);
        self
    }

    pub(crate) fn code(mut self, code: Option<&str>) -> Self {
        self.0.code = code.map(str::to_owned);
        self
    }

    /// Prints the error on standard error, unless it is the end of a command that succeeded.
    pub(crate) fn report(&self) {
        if self.exit() != Exit::Success {
            eprint!("{}", self.rendered(console::colors_enabled_stderr()));
        }
    }

    fn rendered(&self, colours: bool) -> String {
        let error = Style::new().red().bold().force_styling(colours);
        let label = Style::new().bold().force_styling(colours);
        let mut text = format!(
            "{} {}\n",
            error.apply_to("error:"),
            sanitize(&self.0.message)
        );
        let mut line = |name: &str, says: &str| {
            let _ = writeln!(text, "  {} {}", label.apply_to(name), sanitize(says));
        };
        for why in &self.0.why {
            line("why:", why);
        }
        for advice in &self.0.advice {
            line("try:", advice);
        }
        if let Some(id) = &self.0.request_id
            && !self.0.message.contains(id.as_str())
        {
            line("RequestId:", id);
        }
        text
    }
}

/// The members `exit_code`, `message`, and where they apply `code`, `causes`, `advice` and `request_id`.
impl Serialize for CliError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("CliError", 6)?;
        map.serialize_field("exit_code", &self.0.exit.code())?;
        map.serialize_field("message", &self.0.message)?;
        map.serialize_field("code", &self.0.code)?;
        map.serialize_field("causes", &self.0.why)?;
        map.serialize_field("advice", &self.0.advice)?;
        map.serialize_field("request_id", &self.0.request_id)?;
        map.end()
    }
}

/// A problem that the program wrote as JSON.
#[derive(Deserialize)]
struct Written {
    exit_code: u8,
    message: String,
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    causes: Vec<String>,
    #[serde(default)]
    advice: Vec<String>,
    #[serde(default)]
    request_id: Option<String>,
}

impl<'de> Deserialize<'de> for CliError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(deserializer)?;
        Ok(Self(Box::new(Details {
            exit: Exit::from_error_code(written.exit_code).unwrap_or(Exit::Unreadable),
            message: written.message,
            why: written.causes,
            advice: written.advice,
            code: written.code,
            request_id: written.request_id,
        })))
    }
}

impl From<CredentialsError> for CliError {
    fn from(error: CredentialsError) -> Self {
        let message = match error.kind() {
            CredentialsErrorKind::NotSet => "there are no keys to sign with",
            _ => "the keys to sign with cannot be used",
        };
        let advice = advice_on_credentials(error.kind());
        let exit = exit_without_credentials(error.kind());
        Self::new(exit, message)
            .caused_by(error)
            .with_advice(advice)
    }
}

/// The exit code where there are no keys.
fn exit_without_credentials(kind: CredentialsErrorKind) -> Exit {
    match kind {
        CredentialsErrorKind::Unavailable => Exit::Network,
        CredentialsErrorKind::Refused => Exit::Refused,
        _ => Exit::Usage,
    }
}

/// What to do where there are no keys.
pub(crate) fn advice_on_credentials(kind: CredentialsErrorKind) -> &'static str {
    match kind {
        CredentialsErrorKind::NotSet => {
            "set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or name a --profile"
        }
        CredentialsErrorKind::Unavailable => {
            "try again later, or remove that source: as long as it is set up, no other is asked"
        }
        _ => "correct that source or remove it: as long as it is set up, no other is asked",
    }
}

impl From<&ApiError> for CliError {
    fn from(error: &ApiError) -> Self {
        Self::new(
            Exit::Refused,
            format!("the service answered {}: {}", error.code, error.message),
        )
        .code(Some(&error.code))
        .request_id(error.request_id.as_deref())
    }
}

impl From<DecodeError> for CliError {
    fn from(error: DecodeError) -> Self {
        let unreadable =
            Self::new(Exit::Unreadable, error.to_string()).request_id(error.request_id());
        match error.is_truncated() {
            true => unreadable.with_advice("save it again, because its end is missing"),
            false => unreadable,
        }
    }
}

impl From<ResponseError> for CliError {
    fn from(error: ResponseError) -> Self {
        match error {
            ResponseError::Api(error) => Self::from(&error),
            ResponseError::Decode(error) => error.into(),
            other => Self::new(Exit::Unreadable, other.to_string()),
        }
    }
}

impl From<mps_describe::Error> for CliError {
    fn from(error: mps_describe::Error) -> Self {
        let source = error.source().and_then(|source| source.downcast_ref());
        let keys = source.map_or(CredentialsErrorKind::NotSet, CredentialsError::kind);
        let exit = match error.kind() {
            ErrorKind::Config => Exit::Usage,
            ErrorKind::Credentials => exit_without_credentials(keys),
            ErrorKind::Network => Exit::Network,
            ErrorKind::Deadline => Exit::Deadline,
            ErrorKind::Unreadable => Exit::Unreadable,
            _ => Exit::Refused,
        };
        let mut converted = Self::new(exit, error.to_string())
            .code(error.code())
            .request_id(error.request_id());
        if let Some(source) = error.source() {
            converted = converted.with_causes_of(source);
        }
        match error.kind() {
            ErrorKind::Credentials => converted
                .with_advice(format!(
                    "{}; `mps config show` tells where keys were looked for",
                    advice_on_credentials(keys)
                ))
                .with_advice("without an account: --emulator"),
            ErrorKind::Auth => converted.with_advice(
                "`mps config show` tells which keys are used, `mps sign` shows the signature stage by stage",
            ),
            _ => converted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CliError;
    use crate::exit::Exit;
    use mps_credentials::{CredentialsError, CredentialsErrorKind};

    #[test]
    fn error_prints_message_causes_advice_and_request_id() {
        let error = CliError::new(Exit::Network, "no answer\u{1b}[2J")
            .caused_by(std::io::Error::other("refused"))
            .with_advice("check the endpoint")
            .request_id(Some("6ca31e3a"));
        insta::assert_snapshot!(error.rendered(false), @r"
        error: no answer\u{1b}[2J
          why: refused
          try: check the endpoint
          RequestId: 6ca31e3a
        ");
    }

    #[test]
    fn credentials_error_kind_decides_the_exit_code() {
        for (kind, exit) in [
            (CredentialsErrorKind::NotSet, Exit::Usage),
            (CredentialsErrorKind::Invalid, Exit::Usage),
            (CredentialsErrorKind::Expired, Exit::Usage),
            (CredentialsErrorKind::Refused, Exit::Refused),
            (CredentialsErrorKind::Unavailable, Exit::Network),
        ] {
            let error = CredentialsError::new(kind, "vault", "it is sealed");
            assert_eq!(CliError::from(error).exit(), exit, "{kind:?}");
        }
    }
}
