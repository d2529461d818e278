//! Reading of every document in a text: consecutive values, lines, lists, and the envelopes of
//! queues and gateways.

use super::classify::{Form, classify};
use super::embedded::json_in;
use super::outline::{Members, Shape, stream};
use super::position::{LineCounter, Position};
use super::unrecognized::unrecognized;
use crate::error::CliError;
use crate::exit::Exit;
use crate::input::document::{Document, Report};
use crate::json_text;
use crate::text::{count, sanitize, sentence};
use mps_model::{DescribeTaskDetailResponse, LiveStreamNotification, Notification, Outcome};
use serde::de::IgnoredAny;
use std::sync::Arc;

/// Reads every document. Returns at least one.
pub(super) fn read(file: &str, text: Arc<str>) -> Result<Vec<Document>, CliError> {
    let mut reader = Reader {
        whole: Arc::clone(&text).into(),
        ..Reader::default()
    };
    let text = &*text;
    match stream(text) {
        Some(values) if values.len() > 1 => {
            let mut line = LineCounter::of(text);
            for value in values {
                let position = Position::new(file).line(line.at(value));
                reader.value(&position, value, 0);
            }
        }
        None if is_lines(text) => {
            for (number, line) in (1..).zip(text.lines()) {
                if !line.trim().is_empty() {
                    reader.text(&Position::new(file).line(number), line, 0);
                }
            }
        }
        _ => {
            reader.text(&Position::new(file), text.trim(), 0);
            if let [Document { report: Err(_), .. }] = &reader.documents[..] {
                // The only document is an error, so that nothing is left to show.
                let error = reader
                    .documents
                    .pop()
                    .and_then(|document| document.report.err());
                return error.map_or_else(|| Ok(Vec::new()), Err);
            }
        }
    }
    if reader.documents.is_empty() {
        let events = count(reader.events, "event");
        return Err(CliError::new(
            Exit::Unreadable,
            format!("{file}: The input holds {events} of mps watch and no answer."),
        )
        .with_advice("Print answers with `mps watch --answers`."));
    }
    Ok(reader.documents)
}

/// True if text with broken JSON consists of lines. Then only the broken lines are lost.
fn is_lines(text: &str) -> bool {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let begins = |line: &&str| line.starts_with(['{', '[', '"']);
    let is_whole = |line: &str| stream(line).is_some_and(|values| values.len() == 1);
    2 * lines().filter(begins).count() > lines().count() && lines().filter(begins).any(is_whole)
}

/// Deepest envelope that is searched. Queues and gateways need three or four levels.
const MAX_DEPTH: usize = 16;

#[derive(Default)]
struct Reader {
    /// All of the text, as bytes.
    whole: Arc<[u8]>,
    documents: Vec<Document>,
    /// Number of events without an answer.
    events: usize,
    /// True if an object counts that has only members which envelopes may have too.
    accepts_likely: bool,
}

impl Reader {
    /// Reads a text that must contain a document. Reports a fault even after documents.
    fn text(&mut self, position: &Position<'_>, text: &str, depth: usize) {
        let found = self.documents.len();
        self.value(position, text, depth);
        self.report_fault(position, text, found);
    }

    /// Adds an error for broken text, unless one of the documents since `found` is an error.
    fn report_fault(&mut self, position: &Position<'_>, text: &str, found: usize) {
        if stream(text).is_none() && self.documents[found..].iter().all(|it| it.report.is_ok()) {
            let strict = json_text::blank_controls(text);
            let fault = serde_json::from_str::<IgnoredAny>(&strict).err();
            let message = "Documents may be missing, because the text is broken.";
            let error = CliError::new(Exit::Unreadable, message);
            let error = match fault {
                Some(fault) => error.caused_by(fault),
                None => error,
            };
            self.add_error(
                position,
                error.with_advice("Save it again, because a part may be missing."),
            );
        }
    }

    /// Reads a value that must be a document or contain one.
    fn value(&mut self, position: &Position<'_>, text: &str, depth: usize) {
        let found = self.documents.len() + self.events;
        self.search(position, text, depth);
        if self.documents.len() + self.events == found {
            // Nothing certain is in it, so that it is no envelope.
            let before = std::mem::replace(&mut self.accepts_likely, true);
            self.search(position, text, depth);
            self.accepts_likely = before;
        }
        if self.documents.len() + self.events == found {
            self.add_error(position, unrecognized(text));
        }
    }

    /// Reads every document in a value, within any envelopes.
    fn search(&mut self, position: &Position<'_>, text: &str, depth: usize) {
        if depth > MAX_DEPTH {
            if DOCUMENT_NAMES.iter().any(|name| text.contains(name)) {
                let message = format!("The input is nested in more than {MAX_DEPTH} envelopes.");
                self.add_error(position, CliError::new(Exit::Unreadable, message));
            }
            return;
        }
        match Shape::of(text) {
            Shape::Object(members) => self.object(position, text, &members, depth),
            // Each element of the outermost list counts as a document, even a broken one.
            Shape::List(elements) if depth == 0 => {
                for (index, element) in elements.into_iter().enumerate() {
                    self.value(&position.element(index), element, depth + 1);
                }
            }
            Shape::List(elements) => self.list(position, &elements, depth),
            Shape::Text(string) => match json_in(&string) {
                Some(Ok(json)) => {
                    let found = self.documents.len();
                    self.search(position, &json, depth + 1);
                    if self.documents.len() > found {
                        self.report_fault(position, &json, found);
                    }
                }
                Some(Err(error)) => self.add_error(position, error),
                None => {}
            },
            Shape::Scalar => {}
        }
    }

    /// Reads the elements of a list within an envelope. If one contains a document, all must.
    fn list(&mut self, position: &Position<'_>, elements: &[&str], depth: usize) {
        let before = self.documents.len();
        let mut without = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            let found = self.documents.len();
            self.search(&position.element(index), element, depth + 1);
            let may_hold = element.starts_with(['{', '[', '"']);
            if self.documents.len() == found && may_hold {
                without.push(index);
            }
        }
        if self.documents.len() > before {
            for index in without {
                self.value(&position.element(index), elements[index], depth + 1);
            }
        }
    }

    fn object(&mut self, position: &Position<'_>, text: &str, members: &Members<'_>, depth: usize) {
        self.form(position, text, members, classify(members), depth);
    }

    /// Reads an object of this form.
    fn form(
        &mut self,
        position: &Position<'_>,
        text: &str,
        members: &Members<'_>,
        form: Form<'_>,
        depth: usize,
    ) {
        match form {
            Form::Answer => self.answer(position, text),
            Form::BareAnswer => {
                let read = DescribeTaskDetailResponse::from_bare_slice(text.as_bytes());
                let body = format!("{{\"Response\":{text}}}").into_bytes();
                let read = read.map(|detail| Report::Answer(Box::new(detail.with_body(body))));
                self.add(position, read.map_err(CliError::from));
            }
            Form::Notification => self.notification(position, text),
            Form::LiveStream => {
                let read = LiveStreamNotification::from_slice(text.as_bytes());
                let read = read.map(|read| read.with_body(self.body(text)));
                let read = read.map(|read| Report::LiveStream(Box::new(read)));
                self.add(position, read.map_err(CliError::from));
            }
            Form::Line { id, answer, error } => self.line(position, id, answer, error, depth),
            // Report the fault of broken text, because the missing part may be an answer.
            Form::OtherOperation(_) if stream(text).is_none() => self.answer(position, text),
            Form::OtherOperation(error) => self.add_error(position, error),
            // Nothing certain is within it.
            Form::Unknown(Some(likely)) if self.accepts_likely => {
                self.form(position, text, members, *likely, depth);
            }
            Form::Unknown(likely) => {
                let found = self.documents.len();
                for (name, value) in members.iter() {
                    self.search(&position.member(name), value, depth + 1);
                }
                if likely.is_some() {
                    self.check_envelope(text, found);
                }
            }
        }
    }

    /// Adds an error to each document since `found` that has not failed, if the envelope around it
    /// reports a failure. It is not known which of the two is right.
    fn check_envelope(&mut self, text: &str, found: usize) {
        let is_failed = |outcome| matches!(outcome, Outcome::Failed | Outcome::PartlyFailed);
        let documents = &mut self.documents[found..];
        let doubtful = documents.iter_mut().filter(|document| {
            let report = document.report.as_ref().ok().map(Report::insight);
            report.is_some_and(|report| !is_failed(report.outcome()))
        });
        let mut doubtful = doubtful.peekable();
        if doubtful.peek().is_none() {
            return;
        }
        let envelope = DescribeTaskDetailResponse::from_bare_slice(text.as_bytes());
        if !envelope.is_ok_and(|envelope| envelope.outcome() == Outcome::Failed) {
            return;
        }
        for document in doubtful {
            let message = "The outcome is unknown, because the envelope reports a failure.";
            let error = CliError::new(Exit::Unknown, message).within(&document.name);
            document.error.get_or_insert(error);
        }
    }

    /// Returns the bytes of a document. If it is all of the text, they are shared, not copied.
    fn body(&self, text: &str) -> Arc<[u8]> {
        match std::ptr::eq(text.as_bytes(), &*self.whole) {
            true => Arc::clone(&self.whole),
            false => Arc::from(text.as_bytes()),
        }
    }

    fn answer(&mut self, position: &Position<'_>, text: &str) {
        let read = DescribeTaskDetailResponse::from_slice(text.as_bytes());
        let read = read.map(|detail| Report::Answer(Box::new(detail.with_body(self.body(text)))));
        self.add(position, read.map_err(CliError::from));
    }

    fn notification(&mut self, position: &Position<'_>, text: &str) {
        let read = Notification::from_slice(text.as_bytes());
        let read = read.map(|read| read.with_body(self.body(text)));
        let read = read.map(|read| Report::Notification(Box::new(read)));
        self.add(position, read.map_err(CliError::from));
    }

    /// Reads a line of this program.
    fn line(
        &mut self,
        position: &Position<'_>,
        id: &str,
        answer: Option<&str>,
        error: Option<&str>,
        depth: usize,
    ) {
        let found = self.documents.len();
        let is_present = |text: &&str| !text.starts_with("null");
        let mut error = error.filter(is_present).map(|error| {
            serde_json::from_str::<CliError>(error).unwrap_or_else(|error| {
                CliError::new(Exit::Unreadable, "Cannot read the error in this line.")
                    .caused_by(error)
            })
        });
        if let Some(answer) = answer.filter(is_present) {
            self.value(&position.member("answer"), answer, depth + 1);
            // A wait that reached its timeout has both an answer and an error.
            if let Some(document) = self.documents[found..].last_mut() {
                document.error = error.take();
            }
        } else if let Some(error) = error {
            self.push(position.member("problem").name(), Err(error));
        } else {
            self.events += 1;
        }
        let id = match Shape::of(id) {
            Shape::Text(id) => Some(id),
            _ => None,
        };
        for document in &mut self.documents[found..] {
            document.id = id.clone();
        }
    }

    fn add(&mut self, position: &Position<'_>, read: Result<Report, CliError>) {
        match read {
            Ok(report) => {
                let name = position.name();
                note_faults(&name, &report);
                self.push(name, Ok(report));
            }
            Err(error) => self.add_error(position, error),
        }
    }

    fn add_error(&mut self, position: &Position<'_>, error: CliError) {
        let name = position.name();
        let error = error.within(&name);
        self.push(name, Err(error));
    }

    fn push(&mut self, name: String, report: Result<Report, CliError>) {
        self.documents.push(Document {
            name,
            id: None,
            report,
            error: None,
            saved_at: None,
        });
    }
}

/// Names of members that only documents have.
const DOCUMENT_NAMES: [&str; 4] = ["Response", "EventType", "NotificationType", "TaskType"];

/// Unreadable values of a document with a note each. Limits the notes of a long answer.
const MAX_NOTED_FAULTS: usize = 5;

/// Notes on standard error which values could not be read.
fn note_faults(name: &str, report: &Report) {
    let faults = report.insight().faults();
    for fault in faults.iter().take(MAX_NOTED_FAULTS) {
        stderr_line!(
            "note: {}: {}",
            sanitize(name),
            sanitize(&sentence(&fault.to_string()))
        );
    }
    let hidden = faults.len().saturating_sub(MAX_NOTED_FAULTS);
    if hidden > 0 {
        stderr_line!(
            "note: {}: {hidden} more values cannot be read.",
            sanitize(name)
        );
    }
}
