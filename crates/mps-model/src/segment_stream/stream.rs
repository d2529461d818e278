//! Iterates over the findings of a body without reading the rest. The walk follows a plan that is
//! built once from the struct layout and the roles that [`insight`](crate::insight) uses. It takes
//! the content of a [`Segment`] from each finding and skips everything else by matching brackets.

use super::finding::Order;
use super::partial::{JsonStr, PartialSegment, Ranked, RareFields};
use super::rules::{CONFIDENCE, Finding, RULES, Rules};
use super::text::{Scan, WalkResult};
use super::values::null;
use crate::error::{DecodeError, ResponseError};
use crate::generated::layout::ANSWER;
use crate::insight::{Context, Edge, FINDING_PATHS, FindingPaths, Node, kind_by_member};
use crate::json::{Failure, Reason, ScanError, skip, skip_whitespace};
use crate::layout::Member;
use crate::response::{read_error, text_of};
use crate::{Coordinates, Segment, SegmentKind};
use std::borrow::Cow;
use std::fmt;
use std::iter::FusedIterator;

/// Returns an iterator over the timed findings of an answer's body. It does not read the rest.
///
/// It yields the findings of [`segments`](crate::DescribeTaskDetailResponse::segments) in the order
/// of the body. It needs no more memory than a single finding. Everything else is skipped by
/// matching brackets only, so a fault there may go unnoticed, including invalid UTF-8. If members
/// are duplicated, which no service does, it yields the findings of every duplicate, not only of
/// the last.
///
/// ```
/// use mps_model::segments_in;
///
/// let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[
///     {"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{
///     "SegmentSet":[
///         {"StartTimeOffset":1.5,"EndTimeOffset":3,"Confidence":97,
///         "Text":"Good morning"}]}}}]}}}"#;
/// for segment in segments_in(body) {
///     let segment = segment?;
///     println!("{:?} s: {}", segment.start, segment.text);
/// #   assert_eq!((segment.start, segment.text.as_ref()), (Some(1.5), "Good morning"));
/// }
/// # Ok::<_, mps_model::ResponseError>(())
/// ```
///
/// # Errors
///
/// The errors are those of [`from_slice`](crate::DescribeTaskDetailResponse::from_slice):
/// [`ResponseError::Api`] if the service refused, and [`ResponseError::Decode`] if the body is
/// malformed. Only parts that the walk reads can cause the latter. An error is the last item. The
/// findings of a truncated body, or of one that ends in the service's refusal, precede it.
pub fn segments_in(body: &[u8]) -> Segments<'_> {
    Segments::new(body)
}

/// Iterator returned by [`segments_in`].
pub struct Segments<'a> {
    body: &'a [u8],
    paths: &'static FindingPaths,
    rules: &'static Rules,
    scan: Scan<'a>,
    rest: &'a [u8],
    /// Objects and lists that the walk is in, the innermost last.
    open: Vec<Open<'a>>,
    /// True if nothing of the innermost one has been read yet.
    at_start: bool,
    found_by: JsonStr<'a>,
    kind: SegmentKind,
    /// Start and end of the last finding, in seconds.
    times: [Option<f64>; 2],
    partial: PartialSegment<'a>,
    lines: Option<Lines<'a>>,
    /// Order of the members in findings, and in their lines.
    order: [Order; 2],
    /// True if there was an answer that is not empty.
    seen: bool,
    error_at: Option<usize>,
    request_id: Option<JsonStr<'a>>,
    ended: bool,
}

impl fmt::Debug for Segments<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Segments")
            .field("at", &self.scan.offset(self.rest))
            .field("found_by", &self.found_by.to_cow())
            .finish_non_exhaustive()
    }
}

/// An object or list that the walk is in.
#[derive(Clone, Copy)]
struct Open<'a> {
    context: Context,
    place: usize,
    list: bool,
    label: Label<'a>,
}

/// Kind of the subtasks in an object or list, or the nearest text above as the text of its
/// findings.
#[derive(Clone, Copy)]
enum Label<'a> {
    Known(Option<JsonStr<'a>>),
    /// Kind of the subtask in this member: the label of the object around it, or else a kind
    /// by the member's name.
    Kind(&'static str),
    /// That of the object around it.
    Inherited,
    /// Stands in this object, which begins at `rest` after its bracket. Otherwise it may be
    /// inherited. The object is searched only once the label is needed, because it may be long, and
    /// an object within it may have a label of its own.
    Ahead {
        rest: &'a [u8],
        inherits: bool,
    },
}

/// Lines of a finding that are still to be yielded.
struct Lines<'a> {
    line: &'static Finding,
    rest: &'a [u8],
    first: bool,
    /// True if nothing else of the finding is left, so that the walk continues inside the lines.
    last: bool,
}

impl<'a> Iterator for Segments<'a> {
    type Item = Result<Segment<Cow<'a, str>>, ResponseError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let found = match self.advance() {
            Ok(true) => {
                return match &self.partial.rare {
                    // The default is known to be empty, so none of its fields have to be checked.
                    None => Some(Ok(self.segment(RareFields::default()))),
                    Some(rare) => Some(Ok(self.segment(rare.clone()))),
                };
            }
            Ok(false) => self.finish().err(),
            Err(failed) => Some(self.error(failed)),
        };
        self.ended = true;
        found.map(Err)
    }
}

impl FusedIterator for Segments<'_> {}

impl<'a> Segments<'a> {
    fn new(body: &'a [u8]) -> Self {
        let unmarked = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        Self {
            body,
            paths: &FINDING_PATHS,
            rules: &RULES,
            scan: Scan::new(unmarked),
            rest: unmarked,
            open: Vec::new(),
            at_start: true,
            found_by: JsonStr::EMPTY,
            kind: SegmentKind::Other,
            times: [None; 2],
            partial: PartialSegment::default(),
            lines: None,
            order: [Order::UNKNOWN; 2],
            seen: false,
            error_at: None,
            request_id: None,
            ended: false,
        }
    }

    #[cold]
    fn error(&self, (reason, at): ScanError<'_>) -> ResponseError {
        let reason = reason.or_end(at);
        let mark = self.body.len() - self.scan.body.len();
        let offset = self.scan.offset(at) + mark;
        DecodeError::new(self.body, Failure { reason, offset }).into()
    }

    /// Returns the error that remains once the whole body was walked, if there is one.
    fn finish(&self) -> Result<(), ResponseError> {
        let trailing = skip_whitespace(self.rest);
        if !trailing.is_empty() {
            return Err(self.error((Reason::Trailing, trailing)));
        }
        if !self.seen {
            let failure = Failure {
                reason: Reason::Empty,
                offset: 0,
            };
            return Err(DecodeError::new(self.body, failure).into());
        }
        let Some(at) = self.error_at else {
            return Ok(());
        };
        let (text, mark) = text_of(self.body)?;
        let request_id = self.request_id.map(JsonStr::to_cow);
        match read_error(text, at, request_id.as_deref()) {
            Ok(error) => Err(error.into()),
            Err(Failure { reason, offset }) => {
                let offset = offset + mark;
                Err(DecodeError::new(self.body, Failure { reason, offset }).into())
            }
        }
    }

    /// Walks to the next finding. Returns false at the end of the answer.
    fn advance(&mut self) -> WalkResult<'a, bool> {
        if self.at_start && self.open.is_empty() {
            let [b'{', rest @ ..] = skip_whitespace(self.rest) else {
                return Err((Reason::Expected("an object"), skip_whitespace(self.rest)));
            };
            self.step_into(Context::Envelope, ANSWER, false, Label::Known(None), rest);
        }
        loop {
            if self.next_line()? {
                return Ok(true);
            }
            let Some(open) = self.open.last() else {
                return Ok(false);
            };
            let (list, at_start) = (open.list, std::mem::take(&mut self.at_start));
            let value = match (skip_whitespace(self.rest), at_start) {
                ([b']', rest @ ..], _) if list => {
                    self.rest = rest;
                    self.open.pop();
                    continue;
                }
                ([b'}', rest @ ..], _) if !list => {
                    self.rest = rest;
                    self.open.pop();
                    continue;
                }
                ([b',', rest @ ..], false) => skip_whitespace(rest),
                (unexpected, false) if list => {
                    return Err((Reason::Expected("`,` or `]`"), unexpected));
                }
                (unexpected, false) => return Err((Reason::Expected("`,` or `}`"), unexpected)),
                (rest, true) => rest,
            };
            if !list {
                self.member(value)?;
            } else if self.element(value)? {
                return Ok(true);
            }
        }
    }

    fn step_into(
        &mut self,
        context: Context,
        place: usize,
        list: bool,
        label: Label<'a>,
        rest: &'a [u8],
    ) {
        self.open.push(Open {
            context,
            place,
            list,
            label,
        });
        self.rest = rest;
        self.at_start = true;
    }

    /// Enters a member that leads to findings, and skips any other.
    fn member(&mut self, at: &'a [u8]) -> WalkResult<'a, ()> {
        let (name, value) = self.scan.name(at)?;
        let value = skip_whitespace(value);
        let Some(open) = self.open.last() else {
            return Ok(());
        };
        let (context, place) = (open.context, open.place);
        let is_null = value.first() == Some(&b'n');
        if context == Context::Envelope && *name == *b"Response" {
            self.error_at = None;
            self.request_id = None;
            let inner = value.strip_prefix(b"{").map(skip_whitespace);
            self.seen = !is_null && inner.is_none_or(|inner| inner.first() != Some(&b'}'));
            return self.enter(Context::Search, ANSWER, false, Label::Known(None), value);
        }
        if context == Context::Envelope {
            self.rest = skip(value)?;
            return Ok(());
        }
        if context == Context::Search && place == ANSWER {
            match &*name {
                b"Error" => self.error_at = (!is_null).then(|| self.scan.offset(value)),
                b"RequestId" => {
                    (self.request_id, self.rest) = self.scan.text(value)?;
                    return Ok(());
                }
                _ => {}
            }
        }
        let node = match context {
            Context::Within => &self.paths.within[place],
            _ => &self.paths.searched[place],
        };
        let edge = node
            .edges
            .iter()
            .find(|edge| edge.member.name().as_bytes() == &*name);
        let Some(Edge {
            member,
            context,
            place,
            ..
        }) = edge.copied()
        else {
            self.rest = skip(value)?;
            return Ok(());
        };
        let (context, label) = match (node_is_subtask(self.open.last()), context) {
            (_, Context::Subtask) => (Context::Subtask, Label::Kind(member.name())),
            (true, Context::Within) => {
                if !is_null {
                    self.found_by = self.kind_of_subtask()?;
                }
                (Context::Within, Label::Known(None))
            }
            (true, context) => (context, Label::Known(None)),
            (false, Context::Own) => {
                self.found_by = JsonStr::Plain("task");
                (Context::Within, Label::Known(None))
            }
            (false, context) => (context, Label::Inherited),
        };
        self.enter(context, place, member.list, label, value)
    }

    /// Returns the kind of the innermost object, which is a subtask.
    fn kind_of_subtask(&mut self) -> WalkResult<'a, JsonStr<'a>> {
        let depth = self.open.len().saturating_sub(1);
        let label = self.label(depth)?;
        Ok(match (label, self.open.get(depth).map(|open| open.label)) {
            (Some(kind), _) => kind,
            (None, Some(Label::Kind(name))) => JsonStr::Plain(kind_by_member(name)),
            (None, _) => JsonStr::EMPTY,
        })
    }

    /// Returns the label of the innermost of the outer `depth` objects and lists, and keeps it.
    fn label(&mut self, depth: usize) -> WalkResult<'a, Option<JsonStr<'a>>> {
        let mut label = None;
        let mut owner = depth;
        while let Some(outer) = owner.checked_sub(1) {
            owner = outer;
            let Open { place, .. } = self.open[owner];
            match self.open[owner].label {
                Label::Known(known) => {
                    label = known;
                    break;
                }
                Label::Kind(_) => return Ok(None),
                Label::Inherited => {}
                Label::Ahead { rest, inherits } => {
                    label = self.look_ahead(&self.paths.searched[place], false, rest)?;
                    if label.is_some() || !inherits {
                        break;
                    }
                }
            }
        }
        for open in &mut self.open[owner..depth] {
            open.label = Label::Known(label);
        }
        Ok(label)
    }

    /// Enters a value. Skips null.
    fn enter(
        &mut self,
        context: Context,
        place: usize,
        list: bool,
        label: Label<'a>,
        value: &'a [u8],
    ) -> WalkResult<'a, ()> {
        match value {
            [b'n', ..] => self.rest = null(value)?,
            [b'[', rest @ ..] if list => self.step_into(context, place, true, label, rest),
            _ if list => return Err((Reason::Expected("a list"), value)),
            [b'{', rest @ ..] => {
                let label = match context {
                    Context::Search => Label::Ahead {
                        rest,
                        inherits: matches!(label, Label::Inherited),
                    },
                    Context::Within => {
                        match self.look_ahead(&self.paths.within[place], true, rest)? {
                            None => label,
                            found => Label::Known(found),
                        }
                    }
                    _ => label,
                };
                self.step_into(context, place, false, label, rest);
            }
            _ => return Err((Reason::Expected("an object"), value)),
        }
        Ok(())
    }

    /// Returns the text by which an object names its content, wherever that member stands in it.
    /// `rest` starts after the opening bracket.
    fn look_ahead(
        &mut self,
        node: &'static Node,
        only_filled: bool,
        rest: &'a [u8],
    ) -> WalkResult<'a, Option<JsonStr<'a>>> {
        let Some((_, best)) = node.label_members.first() else {
            return Ok(None);
        };
        let mut label = Ranked::default();
        let mut rest = skip_whitespace(rest);
        while rest.first() != Some(&b'}') {
            let (name, value) = self.scan.name(rest)?;
            let named = |(member, _): &&(&'static Member, u8)| member.name().as_bytes() == &*name;
            rest = match node.label_members.iter().find(named) {
                Some((_, rank)) => {
                    let (text, rest) = self.scan.text(skip_whitespace(value))?;
                    label.offer(*rank, text.filter(|text| !only_filled || !text.is_empty()));
                    if label.text.is_some() && label.rank == *best {
                        break;
                    }
                    rest
                }
                None => skip(skip_whitespace(value))?,
            };
            rest = match skip_whitespace(rest) {
                [b',', rest @ ..] => skip_whitespace(rest),
                end @ [b'}', ..] => end,
                unexpected => return Err((Reason::Expected("`,` or `}`"), unexpected)),
            };
        }
        Ok(label.text)
    }

    /// Handles an element of a list, which is a finding or may lead to some. Returns true for a
    /// finding.
    #[inline]
    fn element(&mut self, value: &'a [u8]) -> WalkResult<'a, bool> {
        let Some(Open { context, place, .. }) = self.open.last().copied() else {
            return Ok(false);
        };
        let rules = self.rules;
        let Some(finding) = rules.found[place]
            .as_ref()
            .filter(|_| context == Context::Within)
        else {
            self.enter(context, place, false, Label::Inherited, value)?;
            return Ok(false);
        };
        let [order, _] = &mut self.order;
        if value.first() == Some(&b'n') {
            self.rest = null(value)?;
            return Ok(false);
        }
        self.partial.begin();
        self.rest = self
            .scan
            .extract(finding, order, &mut self.partial, value)?;
        if self.partial.is_empty() {
            return Ok(false);
        }
        self.times = self.partial.times(finding);
        self.kind = finding.kind;
        if let Some((place, rest)) = self.partial.lines
            && let Some(line) = &rules.lines[place]
        {
            self.lines = Some(Lines {
                line,
                rest,
                first: true,
                last: self.partial.within_lines,
            });
            return Ok(false);
        }
        if self.partial.best_text.text.is_none() {
            self.partial.best_text.text = self.label(self.open.len())?;
        }
        Ok(true)
    }

    /// Moves to the next line of the last finding. Returns false if there is none.
    #[inline]
    fn next_line(&mut self) -> WalkResult<'a, bool> {
        let Some(lines) = &mut self.lines else {
            return Ok(false);
        };
        let value = match (skip_whitespace(lines.rest), lines.first) {
            ([b']', rest @ ..], _) => {
                if lines.last {
                    self.rest = self.scan.leave(rest)?;
                }
                self.lines = None;
                return Ok(false);
            }
            (value, true) => value,
            ([b',', rest @ ..], false) => skip_whitespace(rest),
            (unexpected, false) => return Err((Reason::Expected("`,` or `]`"), unexpected)),
        };
        let [_, order] = &mut self.order;
        self.partial.begin_line();
        lines.rest = self
            .scan
            .extract(lines.line, order, &mut self.partial, value)?;
        lines.first = false;
        Ok(true)
    }

    /// Builds the segment from what was extracted last.
    #[inline(always)]
    fn segment(&self, rare: RareFields<'a>) -> Segment<Cow<'a, str>> {
        let [start, end] = self.times;
        Segment {
            kind: self.kind,
            found_by: self.found_by.to_cow(),
            start,
            end,
            text: self
                .partial
                .best_text
                .text
                .unwrap_or(JsonStr::EMPTY)
                .to_cow(),
            translation: rare.translation.map(JsonStr::to_cow),
            confidence: self.partial.numbers[CONFIDENCE],
            area: self.partial.sides.map(Coordinates::from).or(rare.area),
            suggestion: rare.suggestion.map(JsonStr::to_cow),
            url: rare.url.text.map(JsonStr::to_cow),
            speaker: rare.speaker.map(JsonStr::to_cow),
        }
    }
}

fn node_is_subtask(open: Option<&Open<'_>>) -> bool {
    open.is_some_and(|open| open.context == Context::Subtask)
}
