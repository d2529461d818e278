//! Iterates over the findings of a body without reading the rest. The walk follows a plan that is
//! built once from the struct layout and the roles that [`insight`](crate::insight) uses. It takes
//! the content of a [`Segment`] from each finding and skips everything else by matching brackets.

mod finding;
mod plan;

pub(crate) use plan::PLAN;

use crate::error::{DecodeError, ResponseError};
use crate::generated::layout::ANSWER;
use crate::insight::kind_by_member;
use crate::json::{skip, spaces};
use crate::reader::{Failure, Reason};
use crate::response::{read_error, text_of};
use crate::roles::Member;
use crate::{Coordinates, Segment, SegmentKind};
use finding::{Failed, Order, Rare, Scan, Taken, Walked, Written, null};
use plan::{CONFIDENCE, Finding, Node, Plan, To, Way};
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
///     {"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
///         {"StartTimeOffset":1.5,"EndTimeOffset":3,"Confidence":97,"Text":"Good morning"}]}}}]}}}"#;
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
    plan: &'static Plan,
    scan: Scan<'a>,
    rest: &'a [u8],
    /// Objects and lists that the walk is in, the innermost last.
    open: Vec<Open<'a>>,
    /// True if nothing of the innermost one has been read yet.
    fresh: bool,
    found_by: Written<'a>,
    kind: SegmentKind,
    /// Start and end of the last finding, in seconds.
    times: [Option<f64>; 2],
    taken: Taken<'a>,
    lines: Option<Lines<'a>>,
    /// Order of the members in findings, and in their lines.
    order: [Order; 2],
    /// True if there was an answer that is not empty.
    seen: bool,
    error_at: Option<usize>,
    request_id: Option<Written<'a>>,
    ended: bool,
}

impl fmt::Debug for Segments<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Segments")
            .field("at", &self.scan.offset(self.rest))
            .field("found_by", &self.found_by.told())
            .finish_non_exhaustive()
    }
}

/// An object or list that the walk is in.
#[derive(Clone, Copy)]
struct Open<'a> {
    to: To,
    place: usize,
    list: bool,
    /// Kind of the subtasks in it, or the nearest text above as the text of its findings.
    said: Option<Written<'a>>,
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
                return match &self.taken.rare {
                    // The default is known to be empty, so none of its fields have to be checked.
                    None => Some(Ok(self.segment(Rare::default()))),
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
            plan: &PLAN,
            scan: Scan::new(unmarked),
            rest: unmarked,
            open: Vec::new(),
            fresh: true,
            found_by: Written::EMPTY,
            kind: SegmentKind::Other,
            times: [None; 2],
            taken: Taken::default(),
            lines: None,
            order: [Order::UNKNOWN; 2],
            seen: false,
            error_at: None,
            request_id: None,
            ended: false,
        }
    }

    #[cold]
    fn error(&self, (reason, at): Failed<'_>) -> ResponseError {
        let reason = reason.or_end(at);
        let mark = self.body.len() - self.scan.body.len();
        let offset = self.scan.offset(at) + mark;
        DecodeError::new(self.body, Failure { reason, offset }).into()
    }

    /// Returns the error that remains once the whole body was walked, if there is one.
    fn finish(&self) -> Result<(), ResponseError> {
        let trailing = spaces(self.rest);
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
        let request_id = self.request_id.map(Written::told);
        match read_error(text, at, request_id.as_deref()) {
            Ok(error) => Err(error.into()),
            Err(Failure { reason, offset }) => {
                let offset = offset + mark;
                Err(DecodeError::new(self.body, Failure { reason, offset }).into())
            }
        }
    }

    /// Walks to the next finding. Returns false at the end of the answer.
    fn advance(&mut self) -> Walked<'a, bool> {
        if self.fresh && self.open.is_empty() {
            let [b'{', rest @ ..] = spaces(self.rest) else {
                return Err((Reason::Expected("an object"), spaces(self.rest)));
            };
            self.step_into(To::Envelope, ANSWER, false, None, rest);
        }
        loop {
            if self.next_line()? {
                return Ok(true);
            }
            let Some(open) = self.open.last() else {
                return Ok(false);
            };
            let (list, fresh) = (open.list, std::mem::take(&mut self.fresh));
            let value = match (spaces(self.rest), fresh) {
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
                ([b',', rest @ ..], false) => spaces(rest),
                (odd, false) if list => return Err((Reason::Expected("`,` or `]`"), odd)),
                (odd, false) => return Err((Reason::Expected("`,` or `}`"), odd)),
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
        to: To,
        place: usize,
        list: bool,
        said: Option<Written<'a>>,
        rest: &'a [u8],
    ) {
        self.open.push(Open {
            to,
            place,
            list,
            said,
        });
        self.rest = rest;
        self.fresh = true;
    }

    /// Enters a member that leads to findings, and skips any other.
    fn member(&mut self, at: &'a [u8]) -> Walked<'a, ()> {
        let (name, value) = self.scan.name(at)?;
        let value = spaces(value);
        let Some(open) = self.open.last() else {
            return Ok(());
        };
        let (to, place) = (open.to, open.place);
        let is_null = value.first() == Some(&b'n');
        if to == To::Envelope && *name == *b"Response" {
            self.error_at = None;
            self.request_id = None;
            let inner = value.strip_prefix(b"{").map(spaces);
            self.seen = !is_null && inner.is_none_or(|inner| inner.first() != Some(&b'}'));
            return self.enter(To::Search, ANSWER, false, None, value);
        }
        if to == To::Envelope {
            self.rest = skip(value)?;
            return Ok(());
        }
        if to == To::Search && place == ANSWER {
            match &*name {
                b"Error" => self.error_at = (!is_null).then(|| self.scan.offset(value)),
                b"RequestId" => {
                    (self.request_id, self.rest) = self.scan.text(value)?;
                    return Ok(());
                }
                _ => {}
            }
        }
        let node = match to {
            To::Within => &self.plan.within[place],
            _ => &self.plan.searched[place],
        };
        let way = node
            .ways
            .iter()
            .find(|way| way.member.name().as_bytes() == &*name);
        let Some(Way {
            member, to, place, ..
        }) = way.copied()
        else {
            self.rest = skip(value)?;
            return Ok(());
        };
        let said = self.open.last().and_then(|open| open.said);
        let (to, said) = match (node_is_subtask(self.open.last()), to) {
            (_, To::Subtask) => {
                let kind = said.unwrap_or_else(|| Written::Plain(kind_by_member(member.name())));
                (To::Subtask, Some(kind))
            }
            (true, To::Within) => {
                self.find_for(said.unwrap_or(Written::EMPTY));
                (To::Within, None)
            }
            (true, to) => (to, None),
            (false, To::Own) => {
                self.find_for(Written::Plain("task"));
                (To::Within, None)
            }
            (false, to) => (to, said),
        };
        self.enter(to, place, member.list, said, value)
    }

    fn find_for(&mut self, found_by: Written<'a>) {
        self.found_by = found_by;
    }

    /// Enters a value. Skips null.
    fn enter(
        &mut self,
        to: To,
        place: usize,
        list: bool,
        said: Option<Written<'a>>,
        value: &'a [u8],
    ) -> Walked<'a, ()> {
        match value {
            [b'n', ..] => self.rest = null(value)?,
            [b'[', rest @ ..] if list => self.step_into(to, place, true, said, rest),
            _ if list => return Err((Reason::Expected("a list"), value)),
            [b'{', rest @ ..] => {
                let said = match to {
                    To::Search => self
                        .look_ahead(&self.plan.searched[place], false, rest)?
                        .or(said),
                    To::Within => self
                        .look_ahead(&self.plan.within[place], true, rest)?
                        .or(said),
                    _ => said,
                };
                self.step_into(to, place, false, said, rest);
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
    ) -> Walked<'a, Option<Written<'a>>> {
        let Some((_, best)) = node.says.first() else {
            return Ok(None);
        };
        let mut said = finding::Ranked::default();
        let mut rest = spaces(rest);
        while rest.first() != Some(&b'}') {
            let (name, value) = self.scan.name(rest)?;
            let named = |(member, _): &&(&'static Member, u8)| member.name().as_bytes() == &*name;
            rest = match node.says.iter().find(named) {
                Some((_, rank)) => {
                    let (text, rest) = self.scan.text(spaces(value))?;
                    said.offer(*rank, text.filter(|text| !only_filled || !text.is_empty()));
                    if said.text.is_some() && said.rank == *best {
                        break;
                    }
                    rest
                }
                None => skip(spaces(value))?,
            };
            rest = match spaces(rest) {
                [b',', rest @ ..] => spaces(rest),
                end @ [b'}', ..] => end,
                odd => return Err((Reason::Expected("`,` or `}`"), odd)),
            };
        }
        Ok(said.text)
    }

    /// Handles an element of a list, which is a finding or may lead to some. Returns true for a
    /// finding.
    #[inline]
    fn element(&mut self, value: &'a [u8]) -> Walked<'a, bool> {
        let Some(Open {
            to, place, said, ..
        }) = self.open.last().copied()
        else {
            return Ok(false);
        };
        let plan = self.plan;
        let Some(finding) = plan.found[place].as_ref().filter(|_| to == To::Within) else {
            self.enter(to, place, false, said, value)?;
            return Ok(false);
        };
        let [order, _] = &mut self.order;
        if value.first() == Some(&b'n') {
            self.rest = null(value)?;
            return Ok(false);
        }
        self.taken.begin();
        self.rest = self.scan.take(finding, order, &mut self.taken, value)?;
        if self.taken.is_empty() {
            return Ok(false);
        }
        self.times = self.taken.times(finding);
        self.kind = finding.kind;
        if let Some((place, rest)) = self.taken.lines
            && let Some(line) = &plan.lines[place]
        {
            self.lines = Some(Lines {
                line,
                rest,
                first: true,
                last: self.taken.within_lines,
            });
            return Ok(false);
        }
        self.taken.said.text = self.taken.said.text.or(said);
        Ok(true)
    }

    /// Moves to the next line of the last finding. Returns false if there is none.
    #[inline]
    fn next_line(&mut self) -> Walked<'a, bool> {
        let Some(lines) = &mut self.lines else {
            return Ok(false);
        };
        let value = match (spaces(lines.rest), lines.first) {
            ([b']', rest @ ..], _) => {
                if lines.last {
                    self.rest = self.scan.leave(rest)?;
                }
                self.lines = None;
                return Ok(false);
            }
            (value, true) => value,
            ([b',', rest @ ..], false) => spaces(rest),
            (odd, false) => return Err((Reason::Expected("`,` or `]`"), odd)),
        };
        let [_, order] = &mut self.order;
        self.taken.begin_line();
        lines.rest = self.scan.take(lines.line, order, &mut self.taken, value)?;
        lines.first = false;
        Ok(true)
    }

    /// Builds the segment from what was taken last.
    #[inline(always)]
    fn segment(&self, rare: Rare<'a>) -> Segment<Cow<'a, str>> {
        let [start, end] = self.times;
        Segment {
            kind: self.kind,
            found_by: self.found_by.told(),
            start,
            end,
            text: self.taken.said.text.unwrap_or(Written::EMPTY).told(),
            translation: rare.translation.map(Written::told),
            confidence: self.taken.numbers[CONFIDENCE],
            area: self.taken.sides.map(Coordinates::from).or(rare.area),
            suggestion: rare.suggestion.map(Written::told),
            url: rare.url.text.map(Written::told),
            speaker: rare.speaker.map(Written::told),
        }
    }
}

fn node_is_subtask(open: Option<&Open<'_>>) -> bool {
    open.is_some_and(|open| open.to == To::Subtask)
}
