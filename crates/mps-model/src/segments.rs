//! Findings of a body, one after the other, without reading the rest.
//!
//! Where findings can stand is worked out once, from the layout of the structs and the names that [`insight`](crate::insight)
//! goes by. The walk then steps into what leads to findings, takes from each finding what a [`Segment`] tells, and passes
//! everything else by its brackets.

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

/// Finds the timed findings of an answer's body one after the other, without reading the rest.
///
/// They are those of [`segments`](crate::DescribeTaskDetailResponse::segments), in the order in which they arrive, and take no
/// more memory than one of them. What is no finding is passed by its brackets alone, so that a fault in it, also in its UTF-8, may go unseen. Of
/// duplicate members, which no service sends, the findings of each are told, not of the last alone.
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
/// As [`from_slice`](crate::DescribeTaskDetailResponse::from_slice), for what is looked at. An error is the last item: what
/// came before it in a body that was cut, or that ends in the service's refusal, was found.
pub fn segments_in(body: &[u8]) -> Segments<'_> {
    Segments::new(body)
}

/// The iterator that [`segments_in`] returns.
pub struct Segments<'a> {
    body: &'a [u8],
    plan: &'static Plan,
    scan: Scan<'a>,
    rest: &'a [u8],
    /// The objects and lists that the walk is in.
    open: Vec<Open<'a>>,
    /// Whether nothing of the innermost one was looked at.
    fresh: bool,
    found_by: Written<'a>,
    kind: SegmentKind,
    /// Begin and end of the last finding, in seconds.
    times: [Option<f64>; 2],
    taken: Taken<'a>,
    lines: Option<Lines<'a>>,
    /// The order of the members of findings, and of lines of them.
    order: [Order; 2],
    /// Whether there was an answer with anything in it.
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
    /// The kind of the subtasks in it, or what was found according to the nearest text above.
    said: Option<Written<'a>>,
}

/// The lines of a finding that are still to be told.
struct Lines<'a> {
    line: &'static Finding,
    rest: &'a [u8],
    first: bool,
    /// Whether they were all that was still to be taken, so that the walk stands in them.
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
                    // Known to be empty here, so that nothing of it is looked at.
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

    /// What is to be said once the whole body was walked.
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

    /// Walks to the next finding; there is none behind the answer.
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

    /// Steps into a member that leads to findings, or passes it.
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

    /// Steps into a value, but for null.
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

    /// The text that an object says of what is in it, wherever in it that text stands; `rest` is behind its bracket.
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

    /// An element of a list: a finding, or what may lead to some.
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

    /// The next line of the last finding.
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

    /// What was taken last.
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
