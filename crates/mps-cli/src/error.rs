//! Error of a command: a message, its causes and advice, printed on standard error or as JSON.

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
    causes: Vec<String>,
    advice: Vec<String>,
    code: Option<String>,
    request_id: Option<String>,
}

impl CliError {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self(Box::new(Details {
            exit,
            message: message.into(),
            causes: Vec::new(),
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
            io::ErrorKind::BrokenPipe => Self::new(Exit::Success, "Standard output is closed."),
            _ => Self::new(Exit::Unreadable, "Cannot write standard output.").caused_by(error),
        }
    }

    /// The exit code that goes with it.
    pub(crate) fn exit(&self) -> Exit {
        self.0.exit
    }

    /// The message, without causes and advice.
    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    /// The service's code, or else the message. For tables, because the full error is printed as
    /// well.
    pub(crate) fn code_or_message(&self) -> &str {
        self.0.code.as_deref().unwrap_or(&self.0.message)
    }

    /// Adds a cause and its own causes.
    pub(crate) fn caused_by(self, error: impl Error) -> Self {
        self.with_causes_of(&error)
    }

    fn with_causes_of(mut self, cause: &dyn Error) -> Self {
        let mut next = Some(cause);
        while let Some(error) = next {
            let text = error.to_string();
            // Some libraries repeat their source in their message.
            if !self
                .0
                .causes
                .iter()
                .any(|known| contains_text(known, &text))
            {
                self.0.causes.push(sentence(&text));
            }
            next = error.source();
        }
        self
    }

    /// Adds a cause in words.
    pub(crate) fn with_cause(mut self, cause: impl Into<String>) -> Self {
        self.0.causes.push(cause.into());
        self
    }

    /// Replaces the exit code.
    pub(crate) fn with_exit(mut self, exit: Exit) -> Self {
        self.0.exit = exit;
        self
    }

    /// Names the place of the error, such as a file.
    pub(crate) fn within(mut self, place: &str) -> Self {
        self.0.message = format!("{place}: {}", self.0.message);
        self
    }

    /// Adds an action that may help.
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
        let mut line = |name: &str, content: &str| {
            let _ = writeln!(text, "  {} {}", label.apply_to(name), sanitize(content));
        };
        for cause in &self.0.causes {
            line("why:", cause);
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

/// Members `exit_code`, `message`, `code`, `causes`, `advice` and `request_id`.
impl Serialize for CliError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("CliError", 6)?;
        map.serialize_field("exit_code", &self.0.exit.code())?;
        map.serialize_field("message", &self.0.message)?;
        map.serialize_field("code", &self.0.code)?;
        map.serialize_field("causes", &self.0.causes)?;
        map.serialize_field("advice", &self.0.advice)?;
        map.serialize_field("request_id", &self.0.request_id)?;
        map.end()
    }
}

/// JSON of an error, as the program prints it.
#[derive(Deserialize)]
struct ErrorJson {
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
        let written = ErrorJson::deserialize(deserializer)?;
        Ok(Self(Box::new(Details {
            exit: Exit::from_error_code(written.exit_code).unwrap_or(Exit::Unreadable),
            message: written.message,
            causes: written.causes,
            advice: written.advice,
            code: written.code,
            request_id: written.request_id,
        })))
    }
}

impl From<CredentialsError> for CliError {
    fn from(error: CredentialsError) -> Self {
        let message = match error.kind() {
            CredentialsErrorKind::NotSet => "No credentials are set up.",
            _ => "The credentials cannot be used.",
        };
        let advice = advice_on_credentials(error.kind());
        let exit = exit_without_credentials(error.kind());
        Self::new(exit, message)
            .caused_by(error)
            .with_advice(advice)
    }
}

/// Exit code of an error of the credentials.
fn exit_without_credentials(kind: CredentialsErrorKind) -> Exit {
    match kind {
        CredentialsErrorKind::Unavailable => Exit::Network,
        CredentialsErrorKind::Refused => Exit::Refused,
        _ => Exit::Usage,
    }
}

/// Advice for an error of the credentials.
pub(crate) fn advice_on_credentials(kind: CredentialsErrorKind) -> &'static str {
    match kind {
        CredentialsErrorKind::NotSet => {
            "Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or use --profile NAME."
        }
        CredentialsErrorKind::Unavailable => {
            "Try again later, or remove that source. While it is set up, no other source is used."
        }
        _ => "Correct that source or remove it. While it is set up, no other source is used.",
    }
}

impl From<&ApiError> for CliError {
    fn from(error: &ApiError) -> Self {
        Self::new(
            Exit::Refused,
            sentence(&format!(
                "The service answered {}: {}",
                error.code, error.message
            )),
        )
        .code(Some(&error.code))
        .request_id(error.request_id.as_deref())
    }
}

impl From<DecodeError> for CliError {
    fn from(error: DecodeError) -> Self {
        let unreadable = Self::new(Exit::Unreadable, sentence(&error.to_string()))
            .request_id(error.request_id());
        match error.is_truncated() {
            true => unreadable.with_advice("Save it again, because its end is missing."),
            false => unreadable,
        }
    }
}

impl From<ResponseError> for CliError {
    fn from(error: ResponseError) -> Self {
        match error {
            ResponseError::Api(error) => Self::from(&error),
            ResponseError::Decode(error) => error.into(),
            other => Self::new(Exit::Unreadable, sentence(&other.to_string())),
        }
    }
}

impl From<mps_describe::Error> for CliError {
    fn from(error: mps_describe::Error) -> Self {
        let source = error.source().and_then(|source| source.downcast_ref());
        let kind = source.map_or(CredentialsErrorKind::NotSet, CredentialsError::kind);
        let exit = match error.kind() {
            ErrorKind::Config => Exit::Usage,
            ErrorKind::Credentials => exit_without_credentials(kind),
            ErrorKind::Network => Exit::Network,
            ErrorKind::Deadline => Exit::Deadline,
            ErrorKind::Unreadable => Exit::Unreadable,
            _ => Exit::Refused,
        };
        let mut converted = Self::new(exit, sentence(&error.to_string()))
            .code(error.code())
            .request_id(error.request_id());
        if let Some(source) = error.source() {
            converted = converted.with_causes_of(source);
        }
        match error.kind() {
            ErrorKind::Credentials => converted
                .with_advice(format!(
                    "{} `mps config show` lists the sources.",
                    advice_on_credentials(kind)
                ))
                .with_advice("Use --emulator if you have no account."),
            ErrorKind::Auth => converted.with_advice(
                "Run `mps config show` to see the credentials in use, and `mps sign` to see each stage of the signature.",
            ),
            _ => converted,
        }
    }
}

/// Text of a library's error as a sentence, with a capital letter and a full stop.
///
/// A first word that may be a name, such as `cos://bucket`, stays as it is.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.trim();
    let is_lower = |c: char| c.is_ascii_lowercase();
    let (first, rest) = text.split_at(text.find(|c| !is_lower(c)).unwrap_or(text.len()));
    let is_word = rest.is_empty() || [" ", ", ", ": "].iter().any(|end| rest.starts_with(end));
    let mut sentence = String::with_capacity(text.len() + 1);
    match (first.chars().next(), is_word) {
        (Some(letter), true) => {
            sentence.push(letter.to_ascii_uppercase());
            sentence.push_str(&text[1..]);
        }
        _ => sentence.push_str(text),
    }
    if !sentence.is_empty() && !sentence.ends_with(['.', '?', '!', ':']) {
        sentence.push('.');
    }
    sentence
}

/// True if a sentence contains a library's text, whatever the case of its first letter.
fn contains_text(sentence: &str, text: &str) -> bool {
    sentence.to_lowercase().contains(&text.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{CliError, sentence};
    use crate::exit::Exit;
    use mps_credentials::{CredentialsError, CredentialsErrorKind};

    #[test]
    fn error_prints_message_causes_advice_and_request_id() {
        let error = CliError::new(Exit::Network, "No answer\u{1b}[2J arrived.")
            .caused_by(std::io::Error::other("connection refused"))
            .with_advice("Check the endpoint.")
            .request_id(Some("6ca31e3a"));
        insta::assert_snapshot!(error.rendered(false), @r"
        error: No answer\u{1b}[2J arrived.
          why: Connection refused.
          try: Check the endpoint.
          RequestId: 6ca31e3a
        ");
    }

    #[test]
    fn sentence_has_a_capital_letter_and_a_full_stop_but_keeps_names() {
        for (text, expected) in [
            ("tcp connect error", "Tcp connect error."),
            ("endpoint: it is empty", "Endpoint: it is empty."),
            ("task 1: gone", "Task 1: gone."),
            ("cos://bucket is closed", "cos://bucket is closed."),
            ("key.pem is missing", "key.pem is missing."),
            ("Is it there?", "Is it there?"),
            ("", ""),
        ] {
            assert_eq!(sentence(text), expected);
        }
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
