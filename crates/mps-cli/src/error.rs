//! Error of a command: a message, its causes and advice, printed on standard error or as JSON.

pub(crate) mod convert;
pub(crate) mod log;

use crate::exit::Exit;
use crate::secrets::mask;
use crate::text::{sanitize, sentence, wrapped};
use console::{Style, Term};
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

    /// True if the service answered with this code.
    pub(crate) fn has_code(&self, code: &str) -> bool {
        self.0.code.as_deref() == Some(code)
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

    /// Names the subject of the error, such as a task, unless the message does.
    pub(crate) fn naming(self, subject: &str) -> Self {
        match self.0.message.contains(subject) {
            true => self,
            false => self.within(subject),
        }
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
            let terminal = Term::stderr();
            let columns = terminal.size_checked().map(|(_, columns)| columns.into());
            stderr_text!(
                "{}",
                self.rendered(console::colors_enabled_stderr(), columns)
            );
        }
    }

    /// Prints only the message on standard error.
    pub(crate) fn report_message(&self) {
        stderr_line!("error: {}", sanitize(&self.0.message));
    }

    /// Property that errors of different tasks share: the service's code, or else the causes.
    pub(crate) fn kind(&self) -> String {
        match &self.0.code {
            Some(code) => code.clone(),
            None if self.0.causes.is_empty() => format!("exit code {}", self.0.exit.code()),
            None => self.0.causes.join(" "),
        }
    }

    /// Adds options to the commands that the advice names, such as those of the connection.
    pub(crate) fn with_options_in_advice(mut self, options: &str) -> Self {
        for advice in &mut self.0.advice {
            for command in ["`mps config show", "`mps sign", "`mps describe"] {
                *advice = advice.replace(command, &format!("{command}{options}"));
            }
        }
        self
    }

    /// Text for standard error. A terminal of `columns` gets lines that break between words.
    fn rendered(&self, colours: bool, columns: Option<usize>) -> String {
        let error = Style::new().red().bold().force_styling(colours);
        let label = Style::new().bold().force_styling(colours);
        let wrap = |before: &str, content: &str| {
            let content = sanitize(content);
            match columns {
                Some(columns) => wrapped(&content, before.len(), columns, "    "),
                None => content.into_owned(),
            }
        };
        let mut text = format!(
            "{} {}\n",
            error.apply_to("error:"),
            wrap("error: ", &self.0.message)
        );
        let mut line = |name: &str, content: &str| {
            let content = wrap(&format!("  {name} "), content);
            let _ = writeln!(text, "  {} {content}", label.apply_to(name));
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
            line("RequestId:", cut(id));
        }
        text
    }
}

/// Members `exit_code`, `message`, `code`, `causes`, `advice` and `request_id`.
impl Serialize for CliError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("CliError", 6)?;
        map.serialize_field("exit_code", &self.0.exit.code())?;
        map.serialize_field("message", &mask(&self.0.message))?;
        map.serialize_field("code", &self.0.code.as_deref().map(mask))?;
        map.serialize_field("causes", &self.0.causes)?;
        map.serialize_field("advice", &self.0.advice)?;
        map.serialize_field("request_id", &self.0.request_id.as_deref().map(mask))?;
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

/// Cuts a RequestId to 128 characters. The service's own have 36, and others fill the screen.
fn cut(id: &str) -> &str {
    let end = id.char_indices().nth(128).map_or(id.len(), |(at, _)| at);
    &id[..end]
}

/// True if a sentence contains a library's text, whatever the case of its first letter.
fn contains_text(sentence: &str, text: &str) -> bool {
    sentence.to_lowercase().contains(&text.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::CliError;
    use crate::exit::Exit;

    #[test]
    fn error_prints_message_causes_advice_and_request_id() {
        let error = CliError::new(Exit::Network, "No answer\u{1b}[2J arrived.")
            .caused_by(std::io::Error::other("connection refused"))
            .with_advice("Check the endpoint.")
            .request_id(Some("6ca31e3a"));
        insta::assert_snapshot!(error.rendered(false, None), @r"
        error: No answer\u{1b}[2J arrived.
          why: Connection refused.
          try: Check the endpoint.
          RequestId: 6ca31e3a
        ");
    }
}
