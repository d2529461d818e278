//! Every document in a text: values one behind the other, lines, lists, and the envelopes of queues and
//! gateways.

use super::classify::{Form, form_of};
use super::shape::{Members, Shape, stream};
use super::{Document, Report};
use crate::exit::Exit;
use crate::json_text;
use crate::problem::Problem;
use crate::render::text::{count, plain};
use base64::alphabet;
use base64::engine::{DecodePaddingMode, Engine as _, GeneralPurpose, GeneralPurposeConfig};
use mps_model::{DescribeTaskDetailResponse, LiveStreamNotification, Notification};
use serde::de::IgnoredAny;
use std::borrow::Cow;

/// Reads every document; at least one.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<Document>, Problem> {
    let mut reader = Reader::default();
    match stream(text) {
        Some(values) if values.len() > 1 => {
            let mut line = Lines::of(text);
            for value in values {
                let place = Place::new(file).line(line.at(value));
                reader.value(&place, value, 0);
            }
        }
        None if is_lines(text) => {
            for (number, line) in (1..).zip(text.lines()) {
                if !line.trim().is_empty() {
                    reader.text(&Place::new(file).line(number), line, 0);
                }
            }
        }
        _ => {
            reader.text(&Place::new(file), text.trim(), 0);
            if let [Document { report: Err(_), .. }] = &reader.documents[..] {
                // The only document is none: there is nothing to go on with.
                let problem = reader
                    .documents
                    .pop()
                    .and_then(|document| document.report.err());
                return problem.map_or_else(|| Ok(Vec::new()), Err);
            }
        }
    }
    if reader.documents.is_empty() {
        let events = count(reader.events, "event");
        return Err(Problem::new(
            Exit::Unreadable,
            format!("{file}: it holds {events} of mps watch, and no answer"),
        )
        .advise("let the watch print answers: mps watch --answers"));
    }
    Ok(reader.documents)
}

/// Whether a text that is not all JSON is meant line by line: then a broken line costs that line alone.
fn is_lines(text: &str) -> bool {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let begins = |line: &&str| line.starts_with(['{', '[', '"']);
    let is_whole = |line: &str| stream(line).is_some_and(|values| values.len() == 1);
    2 * lines().filter(begins).count() > lines().count() && lines().filter(begins).any(is_whole)
}

/// Counts lines up to slices of a text that are asked for in order.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl<'t> Lines<'t> {
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

/// Place of a value: the file, the line in it, and the path.
#[derive(Clone)]
struct Place<'f> {
    file: &'f str,
    line: Option<usize>,
    path: String,
}

impl<'f> Place<'f> {
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
        let mut place = self.clone();
        if !place.path.is_empty() {
            place.path.push('.');
        }
        place.path.push_str(&plain(name));
        place
    }

    fn element(&self, index: usize) -> Self {
        let mut place = self.clone();
        place.path.push_str(&format!("[{index}]"));
        place
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

/// Depth of envelopes to which documents are looked for. Queues and gateways need three or four.
const DEEPEST: usize = 16;

#[derive(Default)]
struct Reader {
    documents: Vec<Document>,
    /// Number of events without an answer.
    events: usize,
}

impl Reader {
    /// Reads a text that has to hold a document. A fault in it is reported even if documents stand before it.
    fn text(&mut self, place: &Place<'_>, text: &str, depth: usize) {
        let found = self.documents.len();
        self.value(place, text, depth);
        self.report_fault(place, text, found);
    }

    /// Reports that a text is broken, unless one of the documents since `found` does.
    fn report_fault(&mut self, place: &Place<'_>, text: &str, found: usize) {
        if stream(text).is_none() && self.documents[found..].iter().all(|it| it.report.is_ok()) {
            let strict = json_text::blanked(text);
            let fault = serde_json::from_str::<IgnoredAny>(&strict).err();
            let what = "the text is broken, so that documents may be missing";
            let problem = Problem::new(Exit::Unreadable, what);
            let problem = match fault {
                Some(fault) => problem.because(fault),
                None => problem,
            };
            self.add_problem(place, problem.advise("save it again, and completely"));
        }
    }

    /// Reads a value that has to be a document, or hold some.
    fn value(&mut self, place: &Place<'_>, text: &str, depth: usize) {
        let found = self.documents.len() + self.events;
        self.look_into(place, text, depth);
        if self.documents.len() + self.events == found {
            self.add_problem(place, nothing_known(text));
        }
    }

    /// Reads every document in a value, in whatever envelopes.
    fn look_into(&mut self, place: &Place<'_>, text: &str, depth: usize) {
        if depth > DEEPEST {
            if DOCUMENT_NAMES.iter().any(|name| text.contains(name)) {
                let what = format!("a document is nested in more than {DEEPEST} others");
                self.add_problem(place, Problem::new(Exit::Unreadable, what));
            }
            return;
        }
        match Shape::of(text) {
            Shape::Object(members) => self.object(place, text, &members, depth),
            // Each element of a list of documents counts, also a broken one.
            Shape::List(elements) if depth == 0 => {
                for (index, element) in elements.into_iter().enumerate() {
                    self.value(&place.element(index), element, depth + 1);
                }
            }
            Shape::List(elements) => self.list(place, &elements, depth),
            Shape::Text(string) => match json_in(&string) {
                Some(Ok(json)) => {
                    let found = self.documents.len();
                    self.look_into(place, &json, depth + 1);
                    if self.documents.len() > found {
                        self.report_fault(place, &json, found);
                    }
                }
                Some(Err(problem)) => self.add_problem(place, problem),
                None => {}
            },
            Shape::Scalar => {}
        }
    }

    /// Reads the elements of a list within an envelope. If one holds a document, all have to.
    fn list(&mut self, place: &Place<'_>, elements: &[&str], depth: usize) {
        let before = self.documents.len();
        let mut without = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            let found = self.documents.len();
            self.look_into(&place.element(index), element, depth + 1);
            let may_hold = element.starts_with(['{', '[', '"']);
            if self.documents.len() == found && may_hold {
                without.push(index);
            }
        }
        if self.documents.len() > before {
            for index in without {
                self.add_problem(&place.element(index), nothing_known(elements[index]));
            }
        }
    }

    fn object(&mut self, place: &Place<'_>, text: &str, members: &Members<'_>, depth: usize) {
        self.form(place, text, members, form_of(members), depth);
    }

    /// Reads an object of this form.
    fn form(
        &mut self,
        place: &Place<'_>,
        text: &str,
        members: &Members<'_>,
        form: Form<'_>,
        depth: usize,
    ) {
        match form {
            Form::Answer => self.answer(place, text),
            Form::BareAnswer => {
                let read = DescribeTaskDetailResponse::from_bare_slice(text.as_bytes());
                let body = format!("{{\"Response\":{text}}}").into_bytes();
                let read = read.map(|detail| Report::Answer(Box::new(detail.with_body(body))));
                self.add(place, read.map_err(Problem::from));
            }
            Form::Notification => self.notification(place, text),
            Form::LiveStream => {
                let read = LiveStreamNotification::from_slice(text.as_bytes());
                let read = read.map(|read| read.with_body(text.as_bytes()));
                let read = read.map(|read| Report::LiveStream(Box::new(read)));
                self.add(place, read.map_err(Problem::from));
            }
            Form::Line {
                id,
                answer,
                problem,
            } => self.line(place, id, answer, problem, depth),
            // Of a broken text the fault is told, because it may have held more.
            Form::OtherOperation(_) if stream(text).is_none() => self.answer(place, text),
            Form::OtherOperation(problem) => self.add_problem(place, problem),
            Form::Unknown(likely) => {
                let found = self.documents.len();
                for (name, value) in members.iter() {
                    self.look_into(&place.member(name), value, depth + 1);
                }
                if self.documents.len() == found
                    && let Some(likely) = likely
                {
                    self.form(place, text, members, *likely, depth);
                }
            }
        }
    }

    fn answer(&mut self, place: &Place<'_>, text: &str) {
        let read = DescribeTaskDetailResponse::from_slice(text.as_bytes());
        let read = read.map(|detail| Report::Answer(Box::new(detail.with_body(text.as_bytes()))));
        self.add(place, read.map_err(Problem::from));
    }

    fn notification(&mut self, place: &Place<'_>, text: &str) {
        let read = Notification::from_slice(text.as_bytes());
        let read = read.map(|read| read.with_body(text.as_bytes()));
        let read = read.map(|read| Report::Notification(Box::new(read)));
        self.add(place, read.map_err(Problem::from));
    }

    /// Reads a line of this program.
    fn line(
        &mut self,
        place: &Place<'_>,
        id: &str,
        answer: Option<&str>,
        problem: Option<&str>,
        depth: usize,
    ) {
        let found = self.documents.len();
        let is_told = |text: &&str| !text.starts_with("null");
        let mut problem = problem.filter(is_told).map(|problem| {
            serde_json::from_str::<Problem>(problem).unwrap_or_else(|error| {
                Problem::new(Exit::Unreadable, "the problem cannot be read").because(error)
            })
        });
        if let Some(answer) = answer.filter(is_told) {
            self.value(&place.member("answer"), answer, depth + 1);
            // A wait that ran out of time has both.
            if let Some(document) = self.documents[found..].last_mut() {
                document.problem = problem.take();
            }
        } else if let Some(problem) = problem {
            self.push(place.member("problem").name(), Err(problem));
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

    fn add(&mut self, place: &Place<'_>, read: Result<Report, Problem>) {
        match read {
            Ok(report) => {
                let name = place.name();
                note_faults(&name, &report);
                self.push(name, Ok(report));
            }
            Err(problem) => self.add_problem(place, problem),
        }
    }

    fn add_problem(&mut self, place: &Place<'_>, problem: Problem) {
        let name = place.name();
        let problem = problem.within(&name);
        self.push(name, Err(problem));
    }

    fn push(&mut self, name: String, report: Result<Report, Problem>) {
        self.documents.push(Document {
            name,
            id: None,
            report,
            problem: None,
        });
    }
}

/// Names that only documents have.
const DOCUMENT_NAMES: [&str; 4] = ["Response", "EventType", "NotificationType", "TaskType"];

/// Reads base64 of either alphabet, with or without padding.
const ANY_BASE64: [GeneralPurpose; 2] = {
    let padding = DecodePaddingMode::Indifferent;
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(padding);
    [
        GeneralPurpose::new(&alphabet::STANDARD, config),
        GeneralPurpose::new(&alphabet::URL_SAFE, config),
    ]
};

/// The JSON that a string holds, as text or in base64. An error if it holds compressed data.
fn json_in(string: &str) -> Option<Result<Cow<'_, str>, Problem>> {
    let begins_json = |text: &str| text.trim_start().starts_with(['{', '[', '"']);
    let text = string.trim_start_matches('\u{feff}');
    if begins_json(text) {
        return Some(Ok(text.into()));
    }
    let mut engines = ANY_BASE64.iter();
    let decoded = engines.find_map(|engine| engine.decode(text.trim()).ok())?;
    if decoded.starts_with(&[0x1f, 0x8b]) {
        let what = "this is base64 of data that is compressed by gzip";
        return Some(Err(Problem::new(Exit::Unreadable, what)
            .advise("decode it first: base64 -d FILE | gunzip | mps parse -")));
    }
    let decoded = String::from_utf8(decoded).ok()?;
    begins_json(decoded.trim_start_matches('\u{feff}')).then_some(Ok(decoded.into()))
}

/// Number of values that are told one by one.
const FAULTS: usize = 5;

/// Tells on standard error which values could not be read.
fn note_faults(name: &str, report: &Report) {
    let faults = report.insight().faults();
    for fault in faults.iter().take(FAULTS) {
        eprintln!("note: {}: {}", plain(name), plain(&fault.to_string()));
    }
    let hidden = faults.len().saturating_sub(FAULTS);
    if hidden > 0 {
        eprintln!("note: {}: and {hidden} more such values", plain(name));
    }
}

const EXPECTED: &str = "it should be an answer of DescribeTaskDetail, {\"Response\": ...}, or the body of a notification";

/// The problem with a value that is no document and holds none.
fn nothing_known(text: &str) -> Problem {
    let text = text.trim_start();
    let unreadable = |what: &str| Problem::new(Exit::Unreadable, what);
    if text.starts_with('<') {
        return unreadable("this is HTML or XML, and no JSON (byte 0)").advise(EXPECTED);
    }
    if text.starts_with("HTTP/") {
        return unreadable("this begins with the header of an HTTP response (byte 0)")
            .advise("save the body alone; with curl, leave out -i");
    }
    if stream(text).is_none() {
        let read = DescribeTaskDetailResponse::from_slice(text.as_bytes());
        let problem = read.map_or_else(Problem::from, |_| unreadable("this is no JSON"));
        return match text.starts_with("{'") {
            true => problem.advise("print it as JSON, and not as Python shows it: json.dumps(...)"),
            false => problem.advise(EXPECTED),
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
        "this is neither an answer nor a notification, but {holds}"
    ))
    .advise(EXPECTED)
}
