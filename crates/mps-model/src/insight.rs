//! The questions that people ask of a result: did it work, what failed and why, what came out, what was found.
//!
//! They are answered by walking what the types show of themselves, so a struct that joins the schema is seen without a word here.

use crate::record::{Record, SubtaskState, Value};
use crate::subtask::is_failure;
use crate::types::{DescribeTaskDetailResponse, Event, Notification, TaskOutputStorage};
use crate::{SubtaskStatus, Task, TaskStatus, Time};
use std::any::Any;
use std::fmt;
use std::time::Duration;

/// How a task ended, or that it has not.
///
/// The status `FINISH` alone does not say: each subtask counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// It has not ended.
    Running,
    /// It ended, and no part of it failed.
    Succeeded,
    /// It ended, and some of its subtasks failed.
    PartlyFailed,
    /// It ended with an error, or all of its subtasks failed.
    Failed,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Running => "running",
            Self::Succeeded => "succeeded",
            Self::PartlyFailed => "partly failed",
            Self::Failed => "failed",
        })
    }
}

/// One subtask of a task.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubtaskView<'a> {
    /// What it does, as the service names it: `Transcode`, `AsrFullTextRecognition`, ...
    pub kind: &'a str,
    /// The way to it from the answer's root, as in `WorkflowTask.MediaProcessResultSet[0].TranscodeTask`.
    pub path: String,
    /// How many subtasks it is nested in: a step of an orchestration has subtasks of its own.
    pub depth: usize,
    /// What it tells of itself.
    pub state: SubtaskState<'a>,
    record: &'a dyn Record,
}

impl<'a> SubtaskView<'a> {
    /// The subtask itself; downcast it through [`Any`] to the type of the vendor's documentation.
    pub fn record(&self) -> &'a dyn Record {
        self.record
    }

    /// What it made: a struct or a list, null while there is none.
    pub fn output(&self) -> Value<'a> {
        self.record.find("Output")
    }

    /// What it was asked to do.
    pub fn input(&self) -> Value<'a> {
        self.record.find("Input")
    }

    /// The files that it made; where it has subtasks of its own, theirs.
    pub fn outputs(&self) -> Vec<Output<'a>> {
        let mut found = Vec::new();
        find_outputs(self.kind, self.output(), None, &mut found);
        found
    }

    /// Progress in percent: 100 once it ended, whatever the service says, and 0 while it waits.
    pub fn progress(&self) -> Option<f64> {
        match self.state.status {
            SubtaskStatus::Success | SubtaskStatus::Fail => Some(100.0),
            SubtaskStatus::Waiting => Some(0.0),
            _ => self
                .state
                .progress
                .map(|progress| (progress as f64).clamp(0.0, 100.0)),
        }
    }

    /// From its begin to its end, where it told both.
    pub fn elapsed(&self) -> Option<Duration> {
        between(self.state.begin_process_time?, self.state.finish_time?)
    }
}

/// What failed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure<'a> {
    /// What failed: the kind of a subtask, or `task` for the task as a whole.
    pub what: &'a str,
    /// The way to it from the answer's root.
    pub path: String,
    /// The error code: the text where there is one, else the number.
    pub code: String,
    /// The service's message.
    pub message: &'a str,
}

/// A file that was made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Output<'a> {
    /// The kind of the subtask that made it, `task` where the task did.
    pub made_by: &'a str,
    /// The member that names the file, as in `Path`, `SubtitlePath` or `ImagePathSet`.
    pub member: &'static str,
    /// Its path within the storage, or its URL.
    pub path: &'a str,
    /// The storage that it lies in, where the answer says.
    pub storage: Option<&'a TaskOutputStorage>,
    /// Size in bytes.
    pub size: Option<u64>,
    /// MD5 of its bytes, in hexadecimal.
    pub md5: Option<&'a str>,
    /// Length of the media in seconds.
    pub duration: Option<f64>,
    /// Width of the picture in pixels.
    pub width: Option<u64>,
    /// Height of the picture in pixels.
    pub height: Option<u64>,
    /// Bitrate in bits per second.
    pub bitrate: Option<u64>,
    /// Container or format, as in `hls`.
    pub container: Option<&'a str>,
}

/// A finding with its place on the media's time line.
///
/// `T` is its text: `&str` where it is borrowed from an answer that was read, `Cow<str>` where
/// [`segments_in`](crate::segments_in) finds it in a body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Segment<T> {
    /// What kind of finding it is.
    pub kind: SegmentKind,
    /// The kind of the subtask that found it, as in `AsrFullTextRecognition`.
    pub found_by: T,
    /// Begin in seconds from the start of the media.
    pub start: f64,
    /// End in seconds from the start of the media.
    pub end: f64,
    /// What was found: the words, the name, the label; empty where the finding has none.
    pub text: T,
    /// The text in another language.
    pub translation: Option<T>,
    /// How sure the service is, mostly from 0 to 100.
    pub confidence: Option<f64>,
    /// Where in the picture: left, top, right and bottom in pixels.
    pub area: Option<crate::Coordinates>,
    /// What the service recommends after a content check: `pass`, `review` or `block`.
    pub suggestion: Option<T>,
    /// Address of a picture or clip that shows it.
    pub url: Option<T>,
    /// Who speaks.
    pub speaker: Option<T>,
}

/// What kind of finding a [`Segment`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SegmentKind {
    /// Something said.
    Speech,
    /// Something said or shown, with its translation.
    Translation,
    /// Text seen in the picture.
    ScreenText,
    /// A keyword that was looked for.
    Keyword,
    /// A face.
    Face,
    /// An object.
    Object,
    /// Something that a content check reports.
    Review,
    /// A defect of picture or sound.
    Quality,
    /// A highlight.
    Highlight,
    /// A part of the media, as in chapters.
    Chapter,
    /// A tag.
    Tag,
    /// A finding of a kind that this version does not know.
    Other,
}

impl SegmentKind {
    /// The kind for a subtask of this name.
    pub(crate) fn of(found_by: &str) -> Self {
        let has = |part: &str| found_by.contains(part);
        if has("Porn") || has("Terrorism") || has("Political") || has("Prohibited") || has("Review")
        {
            Self::Review
        } else if has("Words") {
            Self::Keyword
        } else if has("Trans") {
            Self::Translation
        } else if has("Asr") {
            Self::Speech
        } else if has("Ocr") {
            Self::ScreenText
        } else if has("Face") {
            Self::Face
        } else if has("Object") {
            Self::Object
        } else if has("Quality") {
            Self::Quality
        } else if has("Highlight") {
            Self::Highlight
        } else if has("Segment") || has("Description") || has("Comprehension") {
            Self::Chapter
        } else if has("Tag") {
            Self::Tag
        } else {
            Self::Other
        }
    }
}

impl fmt::Display for SegmentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Speech => "speech",
            Self::Translation => "translation",
            Self::ScreenText => "screen text",
            Self::Keyword => "keyword",
            Self::Face => "face",
            Self::Object => "object",
            Self::Review => "review",
            Self::Quality => "quality",
            Self::Highlight => "highlight",
            Self::Chapter => "chapter",
            Self::Tag => "tag",
            Self::Other => "other",
        })
    }
}

macro_rules! insight {
    ($($type:ident),*) => {
        $(impl $type {
            /// How the task ended, or that it has not.
            ///
            /// ```
            /// # use mps_model::{DescribeTaskDetailResponse, Outcome};
            /// let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"MediaProcessResultSet":[
            ///     {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","ErrCodeExt":"SUCCESS","Progress":0}},
            ///     {"Type":"ImageSprites","ImageSpriteTask":{"Status":"FAIL","ErrCodeExt":"InvalidParameterValue"}}]}}}"#;
            /// let detail = DescribeTaskDetailResponse::from_slice(body)?;
            /// assert_eq!(detail.outcome(), Outcome::PartlyFailed);
            /// assert_eq!(detail.failures()[0].what, "ImageSprites");
            /// # Ok::<_, mps_model::ResponseError>(())
            /// ```
            pub fn outcome(&self) -> Outcome {
                outcome(self.ended(), self.task_record(), &self.subtasks())
            }

            /// Every subtask, in the documentation's order of the members; one that is nested in another follows it.
            pub fn subtasks(&self) -> Vec<SubtaskView<'_>> {
                let mut found = Vec::new();
                find_subtasks(self, &mut Place::default(), &mut found);
                found
            }

            /// What failed, and why: the task as a whole first, then its subtasks.
            pub fn failures(&self) -> Vec<Failure<'_>> {
                failures(self.task_record(), self.subtasks())
            }

            /// Every file that was made.
            pub fn outputs(&self) -> Vec<Output<'_>> {
                let mut found = Vec::new();
                for (made_by, output) in products(self.task_record(), self.subtasks()) {
                    find_outputs(made_by, output, None, &mut found);
                }
                found
            }

            /// Every timed finding, kind by kind in the documentation's order, and within a kind as the service ordered them.
            pub fn segments(&self) -> Vec<Segment<&str>> {
                let mut found = Vec::new();
                for (found_by, output) in products(self.task_record(), self.subtasks()) {
                    find_segments(&mut Findings { found_by, kind: SegmentKind::of(found_by), found: &mut found }, output, None);
                }
                found
            }

            /// Progress of the whole in percent, the mean over its subtasks; `None` where none tells any.
            pub fn progress(&self) -> Option<f64> {
                if self.ended() { Some(100.0) } else { progress(&self.subtasks()) }
            }
        })*
    };
}

insight!(DescribeTaskDetailResponse, Notification);

impl DescribeTaskDetailResponse {
    fn ended(&self) -> bool {
        self.status == TaskStatus::Finish
    }

    fn task_record(&self) -> Option<&dyn Record> {
        match &self.task {
            Task::EditMedia(task) => Some(&**task),
            Task::Workflow(task) => Some(&**task),
            Task::LiveStreamProcess(task) => Some(&**task),
            Task::ExtractBlindWatermark(task) => Some(&**task),
            Task::Schedule(task) => Some(&**task),
            Task::LiveSchedule(task) => Some(&**task),
            Task::None | Task::Other(_) => None,
        }
    }

    /// From the begin of processing to its end; `None` while either is unset.
    pub fn elapsed(&self) -> Option<Duration> {
        between(&self.begin_process_time, &self.finish_time)
    }
}

impl Notification {
    fn ended(&self) -> bool {
        let status = self.task_record().map(|task| task.find("Status"));
        status
            .and_then(Value::as_text)
            .is_none_or(|status| status == TaskStatus::Finish.as_str())
    }

    fn task_record(&self) -> Option<&dyn Record> {
        match &self.event {
            Event::Workflow(task) => Some(&**task),
            Event::EditMedia(task) => Some(&**task),
            Event::Schedule(task) => Some(&**task),
            Event::Batch(task) => Some(&**task),
            Event::ExtractBlindWatermark(task) => Some(&**task),
            Event::None | Event::Other(_) => None,
        }
    }
}

fn between(begin: &Time, end: &Time) -> Option<Duration> {
    (end.utc()? - begin.utc()?).to_std().ok()
}

/// The error code and the message of the task as a whole, if it failed.
fn task_failure(task: Option<&dyn Record>) -> Option<(String, &str)> {
    let task = task?;
    let code = task.find("ErrCode").as_number().unwrap_or(0.0) as i64;
    is_failure(Some(code), None).then(|| {
        (
            code.to_string(),
            task.find("Message").as_text().unwrap_or_default(),
        )
    })
}

/// Subtasks that have no others in them.
fn leaves<'s, 'a>(subtasks: &'s [SubtaskView<'a>]) -> impl Iterator<Item = &'s SubtaskView<'a>> {
    let next_depths = subtasks.iter().skip(1).map(|next| next.depth).chain([0]);
    subtasks
        .iter()
        .zip(next_depths)
        .filter(|(subtask, next)| *next <= subtask.depth)
        .map(|(subtask, _)| subtask)
}

fn outcome(ended: bool, task: Option<&dyn Record>, subtasks: &[SubtaskView<'_>]) -> Outcome {
    if !ended {
        return Outcome::Running;
    }
    if task_failure(task).is_some() {
        return Outcome::Failed;
    }
    let failed = subtasks.iter().any(|subtask| subtask.state.failed);
    let some_well = leaves(subtasks).any(|subtask| !subtask.state.failed);
    match (failed, some_well) {
        (false, _) => Outcome::Succeeded,
        (true, true) => Outcome::PartlyFailed,
        (true, false) => Outcome::Failed,
    }
}

fn failures<'a>(task: Option<&'a dyn Record>, subtasks: Vec<SubtaskView<'a>>) -> Vec<Failure<'a>> {
    let whole = task_failure(task).map(|(code, message)| Failure {
        what: "task",
        path: String::new(),
        code,
        message,
    });
    let parts = subtasks
        .into_iter()
        .filter(|subtask| subtask.state.failed)
        .map(|subtask| {
            let SubtaskState {
                err_code,
                err_code_ext,
                message,
                ..
            } = subtask.state;
            let code = err_code_ext
                .map(str::trim)
                .filter(|code| !code.is_empty())
                .map(str::to_owned);
            Failure {
                what: subtask.kind,
                path: subtask.path,
                code: code
                    .or_else(|| err_code.map(|code| code.to_string()))
                    .unwrap_or_default(),
                message: message.unwrap_or_default(),
            }
        });
    whole.into_iter().chain(parts).collect()
}

fn progress(subtasks: &[SubtaskView<'_>]) -> Option<f64> {
    let told: Vec<f64> = leaves(subtasks).filter_map(SubtaskView::progress).collect();
    (!told.is_empty()).then(|| told.iter().sum::<f64>() / told.len() as f64)
}

/// What the task's subtasks made, and what the task itself made where it has none.
fn products<'a>(
    task: Option<&'a dyn Record>,
    subtasks: Vec<SubtaskView<'a>>,
) -> Vec<(&'a str, Value<'a>)> {
    let own = task.map(|task| ("task", task.find("Output")));
    let parts: Vec<_> = leaves(&subtasks)
        .map(|subtask| (subtask.kind, subtask.output()))
        .collect();
    own.into_iter().chain(parts).collect()
}

/// Where the walk to the subtasks stands.
#[derive(Default)]
struct Place<'a> {
    path: String,
    depth: usize,
    /// What the nearest discriminating member said.
    kind: Option<&'a str>,
}

fn find_subtasks<'a>(
    record: &'a dyn Record,
    place: &mut Place<'a>,
    found: &mut Vec<SubtaskView<'a>>,
) {
    let said = KINDS.iter().find_map(|name| record.find(name).as_text());
    let kind_before = place.kind;
    // The nearest one counts, and only for a subtask directly below it.
    place.kind = said.or(place.kind);
    for (index, name) in record.shape().members.iter().enumerate() {
        let length = place.path.len();
        if !place.path.is_empty() {
            place.path.push('.');
        }
        place.path.push_str(name);
        match record.value(index) {
            Value::Record(nested) => visit(nested, name, place, found),
            Value::List(list) => {
                for index in 0..list.len() {
                    let length = place.path.len();
                    place.path.push_str(&format!("[{index}]"));
                    let Value::Record(nested) = list.at(index) else {
                        break;
                    };
                    visit(nested, name, place, found);
                    place.path.truncate(length);
                }
            }
            _ => {}
        }
        place.path.truncate(length);
    }
    place.kind = kind_before;
}

fn visit<'a>(
    record: &'a dyn Record,
    name: &'static str,
    place: &mut Place<'a>,
    found: &mut Vec<SubtaskView<'a>>,
) {
    let Some(state) = record.as_subtask() else {
        // Inputs, and single findings, hold no subtasks; looking for some in every word of a transcript would be long.
        if may_hold_subtasks(name) {
            find_subtasks(record, place, found);
        }
        return;
    };
    let said = place.kind.take();
    let kind = said.unwrap_or_else(|| kind_by_member(name));
    found.push(SubtaskView {
        kind,
        path: place.path.clone(),
        depth: place.depth,
        state,
        record,
    });
    if let Value::List(list) = record.find("Output") {
        place.depth += 1;
        let length = place.path.len();
        for index in 0..list.len() {
            place.path.push_str(&format!(".Output[{index}]"));
            if let Value::Record(nested) = list.at(index) {
                find_subtasks(nested, place, found);
            }
            place.path.truncate(length);
        }
        place.depth -= 1;
    }
    // A subtask beside this one that says no kind of its own is named after its member, not after this one.
    place.kind = said;
}

/// The kind of a subtask that no text beside it tells: the name of its member without what all of them end with.
pub(crate) fn kind_by_member(name: &'static str) -> &'static str {
    ["TaskResult", "Task", "Result"]
        .iter()
        .find_map(|suffix| name.strip_suffix(suffix))
        .unwrap_or(name)
}

/// The members that say the kind of the subtask beside them.
pub(crate) const KINDS: [&str; 2] = ["Type", "ActivityType"];

/// Whether a member of this name can lead to subtasks.
pub(crate) fn may_hold_subtasks(name: &str) -> bool {
    ![
        "Input",
        "InputInfo",
        "InputInfos",
        "MetaData",
        "Metadatas",
        "Output",
        "TaskNotifyConfig",
    ]
    .contains(&name)
}

/// The members that name a file which was made.
fn names_file(member: &str) -> bool {
    member.ends_with("Path") || member.ends_with("PathSet") || member.ends_with("Paths")
}

fn find_outputs<'a>(
    made_by: &'a str,
    value: Value<'a>,
    storage: Option<&'a TaskOutputStorage>,
    found: &mut Vec<Output<'a>>,
) {
    let record = match value {
        Value::Record(record) => record,
        Value::List(_) => {
            return value
                .elements()
                .for_each(|element| find_outputs(made_by, element, storage, found));
        }
        _ => return,
    };
    let own = ["OutputStorage", "Storage"]
        .iter()
        .find_map(|name| record.find(name).as_record());
    let own = own.and_then(|own| (own as &dyn Any).downcast_ref::<TaskOutputStorage>());
    let storage = own.or(storage);
    // A recorded file is told by its address alone.
    let recorded = record.shape().name == "LiveRecordFile";
    for (index, member) in record.shape().members.iter().copied().enumerate() {
        let value = record.value(index);
        if names_file(member) || (recorded && member == "Url") {
            let main = member == "Path" || recorded;
            let number = |name: &str| record.find(name).as_number().filter(|_| main);
            let text = |name: &str| {
                record
                    .find(name)
                    .as_text()
                    .filter(|text| main && !text.is_empty())
            };
            let paths = value
                .as_text()
                .into_iter()
                .chain(value.elements().filter_map(Value::as_text));
            found.extend(paths.filter(|path| !path.is_empty()).map(|path| Output {
                made_by,
                member,
                path,
                storage,
                size: number("Size").map(|size| size as u64),
                md5: text("Md5"),
                duration: number("Duration"),
                width: number("Width").map(|width| width as u64),
                height: number("Height").map(|height| height as u64),
                bitrate: number("Bitrate").map(|bitrate| bitrate as u64),
                container: text("Container").or_else(|| text("Package")),
            }));
        } else if !matches!(member, "Wordlist" | "Input") {
            find_outputs(made_by, value, storage, found);
        }
    }
    // The edited file tells its size in the metadata beside its path.
    if let (Some(last), Some(metadata)) = (found.last_mut(), record.find("MetaData").as_record()) {
        let number = |name: &str| metadata.find(name).as_number();
        last.size = last.size.or_else(|| number("Size").map(|size| size as u64));
        last.duration = last.duration.or_else(|| number("Duration"));
        last.width = last
            .width
            .or_else(|| number("Width").map(|width| width as u64));
        last.height = last
            .height
            .or_else(|| number("Height").map(|height| height as u64));
        last.bitrate = last
            .bitrate
            .or_else(|| number("Bitrate").map(|bitrate| bitrate as u64));
        last.container = last.container.or_else(|| {
            metadata
                .find("Container")
                .as_text()
                .filter(|text| !text.is_empty())
        });
    }
}

/// The findings of one subtask.
struct Findings<'f, 'a> {
    found_by: &'a str,
    kind: SegmentKind,
    found: &'f mut Vec<Segment<&'a str>>,
}

/// Members that say what was found, the most telling first.
pub(crate) const TEXTS: [&str; 9] = [
    "Text",
    "Word",
    "Name",
    "Title",
    "Label",
    "Type",
    "Tag",
    "Description",
    "Summary",
];

/// Lists whose first element says what was found where no text does.
pub(crate) const LISTED_TEXTS: [&str; 3] = ["KeywordSet", "Keywords", "SegmentTags"];

/// Members that hold the address of a picture or clip.
pub(crate) const URLS: [&str; 3] = ["Url", "SegmentUrl", "CovImgUrl"];

/// Members for begin and end, with how many of their units are a second.
pub(crate) const TIMES: [(&str, &str, f64); 3] = [
    ("StartTimeOffset", "EndTimeOffset", 1.0),
    ("StartTime", "EndTime", 1.0),
    ("StartTimeMs", "EndTimeMs", 1000.0),
];

/// Whether a member of this name can hold findings: single words are told by the sentence that they stand in.
pub(crate) fn may_hold_findings(name: &str) -> bool {
    name != "Wordlist"
}

/// Finds every element of a list that has a begin and an end; `owner` is the nearest text above it.
fn find_segments<'a>(findings: &mut Findings<'_, 'a>, value: Value<'a>, owner: Option<&'a str>) {
    match value {
        Value::Record(record) => {
            let said = TEXTS
                .iter()
                .find_map(|name| record.find(name).as_text().filter(|text| !text.is_empty()));
            for index in 0..record.shape().members.len() {
                if let nested @ (Value::Record(_) | Value::List(_)) = record.value(index)
                    && may_hold_findings(record.shape().members[index])
                {
                    find_segments(findings, nested, said.or(owner));
                }
            }
        }
        Value::List(_) => {
            for element in value.elements() {
                let Value::Record(record) = element else {
                    return;
                };
                match times(record) {
                    Some((start, end)) => push_segments(findings, record, start, end, owner),
                    None => find_segments(findings, element, owner),
                }
            }
        }
        _ => {}
    }
}

/// Begin and end in seconds.
fn times(record: &dyn Record) -> Option<(f64, f64)> {
    TIMES.iter().find_map(|(begin, end, second)| {
        let number = |name| record.find(name).as_number();
        Some((number(begin)? / second, number(end)? / second))
    })
}

fn push_segments<'a>(
    findings: &mut Findings<'_, 'a>,
    record: &'a dyn Record,
    start: f64,
    end: f64,
    owner: Option<&'a str>,
) {
    let text_of =
        |of: &'a dyn Record, name: &str| of.find(name).as_text().filter(|text| !text.is_empty());
    let said = TEXTS.iter().find_map(|name| text_of(record, name));
    let first = |name: &str| record.find(name).elements().next();
    let listed = LISTED_TEXTS.iter().find_map(|name| first(name)?.as_text());
    let tagged = first("TagSet")
        .and_then(Value::as_record)
        .and_then(|tag| text_of(tag, "Tag"));
    let area = |of: &'a dyn Record| match of.find("AreaCoordSet") {
        Value::List(list) => (list as &dyn Any)
            .downcast_ref::<crate::Coordinates>()
            .cloned(),
        _ => None,
    };
    let whole = Segment {
        kind: findings.kind,
        found_by: findings.found_by,
        start,
        end,
        text: said.or(listed).or(tagged).or(owner).unwrap_or_default(),
        translation: text_of(record, "Trans"),
        confidence: record.find("Confidence").as_number(),
        area: area(record),
        suggestion: text_of(record, "Suggestion"),
        url: URLS.iter().find_map(|name| text_of(record, name)),
        speaker: text_of(record, "SpeakerId"),
    };
    // Text on screen is told line by line within one span of time.
    let mut lines = record
        .find("TextSet")
        .elements()
        .filter_map(Value::as_record)
        .peekable();
    if lines.peek().is_none() {
        findings.found.push(whole);
        return;
    }
    findings.found.extend(lines.map(|line| Segment {
        text: text_of(line, "Text").unwrap_or_default(),
        confidence: line.find("Confidence").as_number(),
        area: area(line),
        ..whole.clone()
    }));
}
