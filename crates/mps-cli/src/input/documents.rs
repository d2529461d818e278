//! Reading of every document in a text: consecutive values, lines, lists, and the envelopes of
//! queues and gateways.

use super::classify::{Form, classify};
use super::shape::{Members, Shape, stream};
use super::{Document, Report};
use crate::error::{CliError, sentence};
use crate::exit::Exit;
use crate::json_text;
use crate::render::text::{count, sanitize};
use base64::alphabet;
use base64::engine::{DecodePaddingMode, Engine as _, GeneralPurpose, GeneralPurposeConfig};
use mps_model::{DescribeTaskDetailResponse, LiveStreamNotification, Notification};
use serde::de::IgnoredAny;
use std::borrow::Cow;

/// Reads every document. Returns at least one.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<Document>, CliError> {
    let mut reader = Reader::default();
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

/// Counter of lines before slices of a text. The slices must come in order.
struct LineCounter<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl<'t> LineCounter<'t> {
    fn of(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
        }
    }

    /// Number of the line in which this slice of the text begins.
    fn at(&mut self, slice: &str) -> usize {
        let at = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let between = self.text.get(self.at..at).unwrap_or_default();
        self.line += between.bytes().filter(|byte| *byte == b'\n').count();
        self.at = at;
        self.line
    }
}

/// Position of a value: file, line and path.
#[derive(Clone)]
struct Position<'f> {
    file: &'f str,
    line: Option<usize>,
    path: String,
}

impl<'f> Position<'f> {
    fn new(file: &'f str) -> Self {
        Self {
            file,
            line: None,
            path: String::new(),
        }
    }

    fn line(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    fn member(&self, name: &str) -> Self {
        let mut position = self.clone();
        if !position.path.is_empty() {
            position.path.push('.');
        }
        position.path.push_str(&sanitize(name));
        position
    }

    fn element(&self, index: usize) -> Self {
        let mut position = self.clone();
        position.path.push_str(&format!("[{index}]"));
        position
    }

    fn name(&self) -> String {
        let mut name = self.file.to_owned();
        if let Some(line) = self.line {
            name.push_str(&format!(", line {line}"));
        }
        if !self.path.is_empty() {
            name.push_str(", ");
            name.push_str(&self.path);
        }
        name
    }
}

/// Deepest envelope that is searched. Queues and gateways need three or four levels.
const MAX_DEPTH: usize = 16;

#[derive(Default)]
struct Reader {
    documents: Vec<Document>,
    /// Number of events without an answer.
    events: usize,
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
            let message = "The text is broken, so that documents may be missing.";
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
                self.add_error(&position.element(index), unrecognized(elements[index]));
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
                let read = read.map(|read| read.with_body(text.as_bytes()));
                let read = read.map(|read| Report::LiveStream(Box::new(read)));
                self.add(position, read.map_err(CliError::from));
            }
            Form::Line { id, answer, error } => self.line(position, id, answer, error, depth),
            // Report the fault of broken text, because the missing part may be an answer.
            Form::OtherOperation(_) if stream(text).is_none() => self.answer(position, text),
            Form::OtherOperation(error) => self.add_error(position, error),
            Form::Unknown(likely) => {
                let found = self.documents.len();
                for (name, value) in members.iter() {
                    self.search(&position.member(name), value, depth + 1);
                }
                // Without a document inside, read it as the likely form.
                if self.documents.len() == found
                    && let Some(likely) = likely
                {
                    self.form(position, text, members, *likely, depth);
                }
            }
        }
    }

    fn answer(&mut self, position: &Position<'_>, text: &str) {
        let read = DescribeTaskDetailResponse::from_slice(text.as_bytes());
        let read = read.map(|detail| Report::Answer(Box::new(detail.with_body(text.as_bytes()))));
        self.add(position, read.map_err(CliError::from));
    }

    fn notification(&mut self, position: &Position<'_>, text: &str) {
        let read = Notification::from_slice(text.as_bytes());
        let read = read.map(|read| read.with_body(text.as_bytes()));
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
                CliError::new(Exit::Unreadable, "Cannot read the problem of this line.")
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
        });
    }
}

/// Names of members that only documents have.
const DOCUMENT_NAMES: [&str; 4] = ["Response", "EventType", "NotificationType", "TaskType"];

/// Decoders of base64 in either alphabet, with or without padding.
const ANY_BASE64: [GeneralPurpose; 2] = {
    let padding = DecodePaddingMode::Indifferent;
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(padding);
    [
        GeneralPurpose::new(&alphabet::STANDARD, config),
        GeneralPurpose::new(&alphabet::URL_SAFE, config),
    ]
};

/// JSON within a string, as text or in base64. Compressed data is an error.
fn json_in(string: &str) -> Option<Result<Cow<'_, str>, CliError>> {
    let begins_json = |text: &str| text.trim_start().starts_with(['{', '[', '"']);
    let text = string.trim_start_matches('\u{feff}');
    if begins_json(text) {
        return Some(Ok(text.into()));
    }
    let mut engines = ANY_BASE64.iter();
    let decoded = engines.find_map(|engine| engine.decode(text.trim()).ok())?;
    if decoded.starts_with(&[0x1f, 0x8b]) {
        let message = "The input is base64 of data compressed with gzip.";
        return Some(Err(CliError::new(Exit::Unreadable, message).with_advice(
            "Decode it first: `base64 -d FILE | gunzip | mps parse -`.",
        )));
    }
    let decoded = String::from_utf8(decoded).ok()?;
    begins_json(decoded.trim_start_matches('\u{feff}')).then_some(Ok(decoded.into()))
}

/// Unreadable values of a document with a note each. Limits the notes of a long answer.
const MAX_NOTED_FAULTS: usize = 5;

/// Notes on standard error which values could not be read.
fn note_faults(name: &str, report: &Report) {
    let faults = report.insight().faults();
    for fault in faults.iter().take(MAX_NOTED_FAULTS) {
        eprintln!(
            "note: {}: {}",
            sanitize(name),
            sanitize(&sentence(&fault.to_string()))
        );
    }
    let hidden = faults.len().saturating_sub(MAX_NOTED_FAULTS);
    if hidden > 0 {
        eprintln!(
            "note: {}: {hidden} more values cannot be read.",
            sanitize(name)
        );
    }
}

const EXPECTED_INPUT: &str =
    "Use an answer of DescribeTaskDetail, {\"Response\": ...}, or the body of a notification.";

/// Error for a value that is not a document and contains none.
fn unrecognized(text: &str) -> CliError {
    let text = text.trim_start();
    let unreadable = |message: &str| CliError::new(Exit::Unreadable, message);
    if text.starts_with('<') {
        return unreadable("The input is HTML or XML and not JSON (byte 0).")
            .with_advice(EXPECTED_INPUT);
    }
    if text.starts_with("HTTP/") {
        return unreadable("The input begins with the header of an HTTP response (byte 0).")
            .with_advice("Save only the body. With curl, leave out -i.");
    }
    if stream(text).is_none() {
        let read = DescribeTaskDetailResponse::from_slice(text.as_bytes());
        let error = read.map_or_else(CliError::from, |_| unreadable("The input is not JSON."));
        return match text.starts_with("{'") {
            true => error.with_advice("Print it as JSON, in Python with json.dumps(...)."),
            false => error.with_advice(EXPECTED_INPUT),
        };
    }
    let holds = match Shape::of(text) {
        Shape::Object(members) => {
            let names: Vec<&str> = members.names().take(8).collect();
            match names.is_empty() {
                true => "an empty object".to_owned(),
                false => format!("an object with {}", names.join(", ")),
            }
        }
        Shape::List(elements) if elements.is_empty() => "an empty list".to_owned(),
        Shape::List(_) => "a list".to_owned(),
        Shape::Text(_) => "a string".to_owned(),
        Shape::Scalar => "a single value".to_owned(),
    };
    unreadable(&format!(
        "The input is neither an answer nor a notification, but {holds}."
    ))
    .with_advice(EXPECTED_INPUT)
}
