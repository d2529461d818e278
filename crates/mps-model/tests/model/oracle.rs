//! Oracle for the reader. It says what serde_json and the schema make of a body, with the
//! documented leniencies applied.
//!
//! serde_json takes the text apart, level by level, as [`RawValue`]s. The schema says what each
//! member has to be. The oracle uses none of the reader's code, so the two can only agree by being
//! right. The leniencies, each with its place:
//!
//! * a byte order mark, and half of a surrogate pair, which becomes U+FFFD: [`mended`]
//! * `29.0` for an integer, `29` for a float, `-0` for an unsigned integer: [`integer`], [`float`]
//! * null anywhere, also as an element of a list, which takes its default: [`Schema::single`]
//! * the last of duplicate members wins, but the earlier ones have to be sound: [`Schema::object`]
//! * outside of the echo of the request, a member that is not modelled is kept if it looks like a
//!   subtask or a result, or is a status or an error code: [`Schema::keeps`]
//! * a number out of range or a raw control character costs its value, unless reading is strict:
//!   [`demand_agreement`]
//! * the reader only checks skipped text for brackets and the ends of strings, unless reading is
//!   strict: [`demand_agreement`]
//! * text that is not a finding is not even checked that far by [`segments_in`]:
//!   [`demand_same_segments`]
//!
//! The fuzz target includes this file.

use mps_model::{
    DecodeError, DescribeTaskDetailResponse, ResponseError, TaskSummary, schema, segments_in,
};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

/// Result that reading a body must have.
#[derive(Debug, PartialEq)]
pub(crate) enum Verdict {
    /// The answer as the model must write it, and the names of its unknown members.
    Answer(Value, Vec<String>),
    /// The service's refusal: code, message and RequestId.
    Api(String, String, Option<String>),
    /// No answer.
    Refused,
}

/// Refusal by the oracle. It gives no reason.
#[derive(Debug)]
struct Refused;

type Judged<T> = Result<T, Refused>;

/// Observations of one walk through a body.
#[derive(Default)]
struct Notes {
    /// Names of unknown members.
    unknown: Vec<String>,
    /// True if a member occurs twice in an object or several arms are set, which no service sends.
    odd: bool,
    /// Number of echoes of the request around the current value.
    requests: usize,
}

/// Judges a body by the rules of strict reading, and returns whether the answer is odd.
fn judge(body: &[u8]) -> (Verdict, bool) {
    let mended = mended(body);
    let mut notes = Notes::default();
    let verdict = match envelope(&mended, &mut notes) {
        Ok(Some(verdict)) => verdict,
        Ok(None) | Err(Refused) => Verdict::Refused,
    };
    (verdict, notes.odd)
}

fn envelope(body: &[u8], notes: &mut Notes) -> Judged<Option<Verdict>> {
    let whole: &RawValue = serde_json::from_slice(body).map_err(|_| Refused)?;
    let mut verdict = None;
    for (name, value) in members(whole)? {
        notes.odd |= name == "Response" && verdict.is_some();
        if name != "Response" {
            notes.unknown.push(name);
        } else if value.get() == "null" {
            verdict = None;
        } else {
            let answer = SCHEMA.object(SCHEMA.root, value, notes)?;
            let members = members(value)?;
            let error = members.iter().rfind(|(name, _)| name == "Error");
            verdict = match error.filter(|(_, error)| error.get() != "null") {
                _ if members.is_empty() => None,
                Some((_, error)) => Some((answer, Some(*error))),
                None => Some((answer, None)),
            };
        }
    }
    let Some((answer, error)) = verdict else {
        return Ok(None);
    };
    let Some(error) = error else {
        return Ok(Some(Verdict::Answer(
            Value::Object(answer),
            std::mem::take(&mut notes.unknown),
        )));
    };
    let (mut code, mut message) = (String::new(), String::new());
    for (name, value) in members(error)? {
        match name.as_str() {
            "Code" => code = text(value)?.unwrap_or_default(),
            "Message" => message = text(value)?.unwrap_or_default(),
            _ => {}
        }
    }
    let id = answer.get("RequestId").and_then(Value::as_str);
    let id = id.filter(|id| !id.is_empty()).map(str::to_owned);
    Ok(Some(Verdict::Api(code, message, id)))
}

/// Removes a byte order mark, and replaces each half of a surrogate pair with U+FFFD.
fn mended(body: &[u8]) -> Cow<'_, [u8]> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let mut mended = Cow::Borrowed(body);
    let mut at = 0;
    while let Some(next) = body[at..].iter().position(|byte| *byte == b'\\') {
        at += next;
        let unit = |at: usize| {
            let digits = body.get(at..at + 6)?.strip_prefix(b"\\u")?;
            let digits = std::str::from_utf8(digits).ok()?;
            u16::from_str_radix(digits, 16)
                .ok()
                .filter(|_| !digits.starts_with('+'))
        };
        at += match (unit(at), unit(at + 6)) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => 12,
            (Some(0xd800..0xe000), _) => {
                mended.to_mut()[at + 2..at + 6].copy_from_slice(b"fffd");
                6
            }
            (Some(_), _) => 6,
            (None, _) => 2,
        };
        if at > body.len() {
            break;
        }
    }
    mended
}

/// Returns the members of an object, including duplicates.
fn members(object: &RawValue) -> Judged<Vec<(String, &RawValue)>> {
    struct Members;
    impl<'de> Visitor<'de> for Members {
        type Value = Vec<(String, &'de RawValue)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut members = Vec::new();
            while let Some(member) = map.next_entry()? {
                members.push(member);
            }
            Ok(members)
        }
    }
    let mut deserializer = serde_json::Deserializer::from_str(object.get());
    deserializer.deserialize_map(Members).map_err(|_| Refused)
}

fn parsed<'de, T: Deserialize<'de>>(value: &'de RawValue) -> Judged<Option<T>> {
    serde_json::from_str(value.get()).map_err(|_| Refused)
}

fn text(value: &RawValue) -> Judged<Option<String>> {
    parsed(value)
}

/// Reads a float. serde_json also accepts an integer.
fn float(value: &RawValue) -> Judged<Option<f64>> {
    parsed(value)
}

/// Reads an integer exactly, in whatever form it is written.
fn integer(value: &RawValue) -> Judged<Option<i128>> {
    if value.get() == "null" {
        return Ok(None);
    }
    if !value
        .get()
        .starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
    {
        return Err(Refused);
    }
    let (mantissa, exponent) = value
        .get()
        .split_once(['e', 'E'])
        .unwrap_or_else(|| (value.get(), "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() {
        return Ok(Some(0));
    }
    // An exponent that does not fit has the effect of any other that is too large.
    let exponent: i64 = match exponent.parse() {
        Ok(exponent) => exponent,
        Err(_) if exponent.starts_with('-') => i64::MIN / 2,
        Err(_) => i64::MAX / 2,
    };
    let zeros = exponent - fraction.len() as i64 + (digits.len() - significant.len()) as i64;
    if !(0..40).contains(&zeros) {
        return Err(Refused);
    }
    let magnitude = format!("{significant}{}", "0".repeat(zeros as usize));
    let magnitude: i128 = magnitude.parse().map_err(|_| Refused)?;
    Ok(Some(if whole.starts_with('-') {
        -magnitude
    } else {
        magnitude
    }))
}

/// The schema, prepared for lookups.
struct Schema {
    root: usize,
    structs: Vec<Struct>,
}

struct Struct {
    subtask: bool,
    has_arms: bool,
    fields: Vec<Field>,
    places: HashMap<&'static str, usize>,
}

struct Field {
    name: &'static str,
    holds: Holds,
    list: bool,
    arm: bool,
    /// True for an echo of the request.
    request: bool,
}

#[derive(Clone, Copy)]
enum Holds {
    Bool,
    Int,
    UInt,
    Float,
    Text,
    Struct(usize),
}

static SCHEMA: LazyLock<Schema> = LazyLock::new(Schema::new);

impl Schema {
    fn new() -> Self {
        let known = schema::structs();
        let place = |name: &str| known.iter().position(|known| known.name == name);
        let subtasks: Vec<_> = known.iter().filter(|known| known.subtask).collect();
        let structs = known.iter().map(|known| {
            // A subtask has all members that any subtask has.
            let named = |name: &str| known.fields.iter().any(|field| field.name == name);
            let others = subtasks.iter().flat_map(|other| other.fields);
            let mut shared: Vec<_> = others
                .filter(|field| known.subtask && !named(field.name))
                .collect();
            shared.sort_unstable_by_key(|field| field.name);
            shared.dedup_by_key(|field| field.name);
            let fields = known.fields.iter().chain(shared).map(|field| {
                let holds = match field.wire {
                    "bool" => Holds::Bool,
                    // Progress is signed in all subtasks.
                    "uint64" if !known.subtask => Holds::UInt,
                    "int64" | "uint64" => Holds::Int,
                    "float" => Holds::Float,
                    "string" => Holds::Text,
                    nested => Holds::Struct(place(nested).expect("a struct of the schema")),
                };
                Field {
                    name: field.name,
                    holds,
                    list: field.list,
                    arm: field.arm,
                    request: field.role == Some("request"),
                }
            });
            let fields: Vec<Field> = fields.collect();
            Struct {
                subtask: known.subtask,
                has_arms: fields.iter().any(|field| field.arm),
                places: fields
                    .iter()
                    .enumerate()
                    .map(|(place, field)| (field.name, place))
                    .collect(),
                fields,
            }
        });
        Self {
            root: place("DescribeTaskDetailResponse").expect("the root"),
            structs: structs.collect(),
        }
    }

    fn object(
        &self,
        index: usize,
        value: &RawValue,
        notes: &mut Notes,
    ) -> Judged<Map<String, Value>> {
        let known = &self.structs[index];
        let mut object = Map::new();
        // Set arms, and unknown members that may have to be kept beside them.
        let mut arms: Vec<(String, Value, &RawValue)> = Vec::new();
        let mut strangers: Vec<(String, &RawValue)> = Vec::new();
        let mut seen = vec![false; known.fields.len()];
        for (name, value) in members(value)? {
            let Some(place) = known.places.get(name.as_str()) else {
                if index == self.root && name == "Error" {
                    continue;
                }
                notes.unknown.push(name.clone());
                notes.odd |= strangers.iter().any(|(other, _)| *other == name);
                strangers.retain(|(other, _)| *other != name);
                if value.get() != "null" {
                    strangers.push((name, value));
                }
                continue;
            };
            notes.odd |= std::mem::replace(&mut seen[*place], true);
            let field = &known.fields[*place];
            notes.requests += usize::from(field.request);
            let read = self.field(field, value, notes);
            notes.requests -= usize::from(field.request);
            let read = read?;
            if field.arm {
                arms.retain(|(other, ..)| *other != name);
                if let Some(read) = read {
                    arms.push((name, read, value));
                }
            } else if let Some(read) = read {
                object.insert(name, read);
            } else {
                object.remove(&name);
            }
        }
        if known.subtask && object.get("Status").is_some_and(|status| status == "") {
            object.remove("Status");
        }
        notes.odd |= arms.len() > 1;
        // An arm without members counts as unset beside one that has some.
        let is_filled = |(_, _, value): &(String, Value, &RawValue)| {
            members(value).is_ok_and(|members| !members.is_empty())
        };
        if arms.iter().any(is_filled) {
            arms.retain(is_filled);
        }
        match arms.len() {
            one if one == 1 || !known.has_arms => {
                object.extend(arms.into_iter().map(|(name, read, _)| (name, read)));
                let kept = strangers.into_iter();
                let kept =
                    kept.filter(|(name, value)| notes.requests == 0 && Self::keeps(name, value));
                // A member that is nested too deep is noted, but not written.
                object
                    .extend(kept.filter_map(|(name, value)| Some((name, kept_value(value).ok()?))));
            }
            _ => {
                let arms = arms.into_iter().map(|(name, _, value)| (name, value));
                for (name, value) in arms.chain(strangers) {
                    object.insert(name, kept(value, 0)?);
                }
            }
        }
        Ok(object)
    }

    /// Returns true if a member that is not modelled may hold something like a subtask, or says how
    /// its object fares.
    fn keeps(name: &str, value: &RawValue) -> bool {
        let text = value.get();
        if ["Status", "ErrCode", "ErrCodeExt"].contains(&name) {
            return text != "null";
        }
        let signs = [
            "\"Status\"",
            "\"ErrCode",
            "\"ErrMsg\"",
            "\"Message\"",
            "\\u00",
        ];
        let nests = text.starts_with(['{', '[']);
        let has_sign = nests && signs.iter().any(|sign| text.contains(sign));
        // A member that is nested too deep is neither examined nor written.
        has_sign || (kept_value(value).is_ok() && holds_part(name, value, false))
    }

    fn field(&self, field: &Field, value: &RawValue, notes: &mut Notes) -> Judged<Option<Value>> {
        if !field.list {
            return self.single(field.holds, value, notes);
        }
        let Some(elements) = parsed::<Vec<&RawValue>>(value)? else {
            return Ok(None);
        };
        let elements = elements.into_iter().map(|element| {
            let read = self.single(field.holds, element, notes)?;
            Ok(match (read, field.holds) {
                (Some(read), _) => read,
                (None, Holds::Struct(nested)) => {
                    let empty: &RawValue = serde_json::from_str("{}").map_err(|_| Refused)?;
                    Value::Object(self.object(nested, empty, notes)?)
                }
                (None, holds) => holds.default(),
            })
        });
        let elements: Vec<Value> = elements.collect::<Judged<_>>()?;
        Ok((!elements.is_empty()).then_some(Value::Array(elements)))
    }

    /// Reads a value that is not a list. Returns `None` for null.
    fn single(&self, holds: Holds, value: &RawValue, notes: &mut Notes) -> Judged<Option<Value>> {
        Ok(match holds {
            Holds::Bool => parsed::<bool>(value)?.map(Value::from),
            Holds::Text => text(value)?.map(Value::from),
            Holds::Float => float(value)?.map(written),
            Holds::Int => integer(value)?
                .map(|value| i64::try_from(value).map_err(|_| Refused))
                .transpose()?
                .map(Value::from),
            Holds::UInt => integer(value)?
                .map(|value| u64::try_from(value).map_err(|_| Refused))
                .transpose()?
                .map(Value::from),
            Holds::Struct(_) if value.get() == "null" => None,
            Holds::Struct(nested) => Some(Value::Object(self.object(nested, value, notes)?)),
        })
    }

    /// Returns true if a path leads through a member that the schema does not know.
    fn is_unknown(&self, path: &str, body: &[u8]) -> bool {
        let steps: Vec<&str> = path.split('.').collect();
        // A path does not show an empty name, and no name of the schema contains a dot.
        let nameless = |at: usize| {
            let rest = body[at..].strip_prefix(b"\"\"");
            rest.is_some_and(|rest| rest.trim_ascii_start().starts_with(b":"))
        };
        let dotted = |pair: &[&str]| {
            let name = pair.join(".");
            body.windows(name.len()).any(|part| part == name.as_bytes())
        };
        let hidden = (0..body.len()).any(nameless) || steps.windows(2).any(dotted);
        if steps[0] != "Response" || hidden {
            return true;
        }
        let mut known = &self.structs[self.root];
        for step in &steps[1..] {
            let index = |name: &str| {
                let (name, index) = name.strip_suffix(']')?.rsplit_once('[')?;
                let digits = index.bytes().all(|byte| byte.is_ascii_digit());
                digits.then_some(name.len())
            };
            let mut name = *step;
            while let Some(length) = index(name) {
                name = &name[..length];
            }
            match known
                .places
                .get(name)
                .map(|place| known.fields[*place].holds)
            {
                Some(Holds::Struct(nested)) => known = &self.structs[nested],
                Some(_) => return false,
                None => return true,
            }
        }
        false
    }
}

impl Holds {
    fn default(self) -> Value {
        match self {
            Self::Bool => Value::from(false),
            Self::Text => Value::from(""),
            _ => Value::from(0),
        }
    }
}

/// Returns true if a member is a part or holds one, for a member without a status, a code or a
/// message in it.
fn holds_part(name: &str, value: &RawValue, is_element: bool) -> bool {
    let text = value.get();
    let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    let lower = name.to_ascii_lowercase();
    let nested = match text.as_bytes()[0] {
        b'{' => members(value).unwrap_or_default(),
        b'[' => {
            let elements: Vec<&RawValue> = serde_json::from_str(text).unwrap_or_default();
            if elements.is_empty() {
                return false;
            }
            let mut elements = elements.into_iter();
            return ends(&RESULTS) || elements.any(|element| holds_part("", element, true));
        }
        _ => {
            // A word may be written with escapes.
            let word = serde_json::from_str::<String>(text).unwrap_or_else(|_| text.to_owned());
            let word = word.trim().to_ascii_lowercase();
            let bad = ["fail", "error", "cancelled", "processing", "waiting"];
            let no_code = ["", "0", "0.0", "false", "null", "ok", "success"];
            return (["status", "state"].iter().any(|end| lower.ends_with(end))
                && bad.contains(&word.as_str()))
                || (["errcode", "errorcode"]
                    .iter()
                    .any(|end| lower.ends_with(end))
                    && !no_code.contains(&word.as_str()));
        }
    };
    let is_text = |value: &RawValue| value.get().starts_with('"') && value.get() != "\"\"";
    let names_kind = |name: &str| ["Type", "ActivityType"].contains(&name);
    let has_kind = nested
        .iter()
        .any(|(name, value)| names_kind(name) && is_text(value));
    let has_object = nested.iter().any(|(_, value)| value.get().starts_with('{'));
    let mut nested = nested.iter();
    ends(&RESULTS)
        || (is_element && has_kind && has_object)
        || nested.any(|(name, value)| holds_part(name, value, false))
}

/// Endings of the names of results.
const RESULTS: [&str; 8] = [
    "Task",
    "TaskResult",
    "TaskEvent",
    "Result",
    "Results",
    "ResultSet",
    "TaskSet",
    "Event",
];

/// Converts a float as the model writes it, which is as an integer if it is a whole number.
fn written(value: f64) -> Value {
    let whole = value.fract() == 0.0 && value.abs() < 1e15;
    if whole && (value != 0.0 || value.is_sign_positive()) {
        Value::from(value as i64)
    } else {
        Value::from(value)
    }
}

fn kept_value(value: &RawValue) -> Judged<Value> {
    kept(value, 0)
}

/// Parses a value that is kept as it arrived. Nesting is limited to 128 levels.
fn kept(value: &RawValue, depth: usize) -> Judged<Value> {
    let nested = matches!(value.get().as_bytes()[0], b'[' | b'{');
    if nested && depth == 128 {
        return Err(Refused);
    }
    Ok(match value.get().as_bytes()[0] {
        b'[' => {
            let elements: Vec<&RawValue> = parsed(value)?.ok_or(Refused)?;
            let elements = elements.into_iter().map(|element| kept(element, depth + 1));
            Value::Array(elements.collect::<Judged<_>>()?)
        }
        b'{' => {
            let members = members(value)?.into_iter();
            let members = members.map(|(name, value)| Ok((name, kept(value, depth + 1)?)));
            Value::Object(members.collect::<Judged<_>>()?)
        }
        // A number beyond any double has no value, and is written as a text of its digits.
        b'-' | b'0'..=b'9' => match parsed(value) {
            Ok(Some(number)) => number,
            _ => Value::from(value.get()),
        },
        _ => parsed(value)?.ok_or(Refused).or(Ok(Value::Null))?,
    })
}

/// Reads a body in every way and panics unless all results agree with the oracle.
pub(crate) fn demand_agreement(body: &[u8]) -> Verdict {
    let (verdict, odd) = judge(body);
    let strict = DescribeTaskDetailResponse::from_slice_strict(body);
    let lenient = DescribeTaskDetailResponse::from_slice(body);
    let shown = || String::from_utf8_lossy(body).into_owned();
    match (&verdict, &strict) {
        (Verdict::Answer(expected, names), Ok((detail, unknown))) => {
            let written = serde_json::to_value(detail).expect("an answer can be written");
            // The last duplicate counts, but the model may keep unknown members of each.
            let kept_twice = odd && !names.is_empty();
            assert!(
                written == *expected || kept_twice,
                "{written}\n{expected}\n{}",
                shown()
            );
            let listed = unknown.len() == names.len()
                && unknown
                    .iter()
                    .zip(names)
                    .all(|(path, name)| path.ends_with(name));
            assert!(listed, "{unknown:?}, not {names:?} of {}", shown());
        }
        (Verdict::Api(code, message, id), Err(ResponseError::Api(error))) => {
            let told = (&error.code, &error.message, &error.request_id);
            assert_eq!(told, (code, message, id), "{}", shown());
        }
        (Verdict::Refused, Err(ResponseError::Decode(error))) => {
            assert!(error.offset() <= body.len(), "{error} of {}", shown());
        }
        _ => panic!(
            "serde_json: {verdict:?}, the reader: {strict:?}, of {}",
            shown()
        ),
    }
    match (&strict, &lenient) {
        (Ok((strict, _)), Ok(lenient)) => assert!(strict == lenient, "{}", shown()),
        (Err(ResponseError::Api(strict)), Err(ResponseError::Api(lenient))) => {
            assert_eq!(strict, lenient);
        }
        (Err(ResponseError::Decode(_)), Err(ResponseError::Decode(_))) => {}
        (Err(ResponseError::Decode(error)), _) if SCHEMA.is_unknown(error.path(), body) => {}
        (Err(ResponseError::Decode(error)), _) if costs_its_value(error) => {}
        _ => panic!("strictly {strict:?}, else {lenient:?}, of {}", shown()),
    }
    // The oracle did not examine a refused body to its end.
    let odd = odd || verdict == Verdict::Refused;
    demand_same_segments(body, &lenient, odd);
    if let Ok(detail) = lenient {
        demand_same_summary(body, detail);
    }
    verdict
}

/// Returns true if a fault costs only its own value. Strict reading refuses the whole answer.
fn costs_its_value(error: &DecodeError) -> bool {
    let error = error.to_string();
    error.contains("the number does not fit")
        || error.contains("a control character within a string")
}

/// Panics unless the findings of the body are those of the read answer, regardless of their order.
fn demand_same_segments(
    body: &[u8],
    lenient: &Result<DescribeTaskDetailResponse, ResponseError>,
    odd: bool,
) {
    let shown = || String::from_utf8_lossy(body).into_owned();
    let mut walked = Vec::new();
    let mut error = None;
    for segment in segments_in(body) {
        match segment {
            Ok(segment) => walked.push(format!("{segment:?}")),
            Err(told) => error = Some(told),
        }
    }
    match (lenient, error) {
        (Ok(detail), None) if !odd => {
            let read = detail.segments();
            let mut read: Vec<_> = read.iter().map(|segment| format!("{segment:?}")).collect();
            read.sort_unstable();
            walked.sort_unstable();
            assert!(read == walked, "{read:#?}, not {walked:#?} of {}", shown());
        }
        (Ok(_), None) => {}
        (Err(ResponseError::Api(read)), Some(ResponseError::Api(walked))) => {
            assert_eq!(*read, walked, "{}", shown());
        }
        // Only findings are read, so faults elsewhere stay undetected.
        (Err(ResponseError::Decode(_)), _) => {}
        (read, walked) => panic!("{read:?}, but {walked:?} of {}", shown()),
    }
}

/// Panics unless a summary says what the whole answer says. Bodies with duplicates are exempt,
/// because the summary may not examine the later ones.
fn demand_same_summary(body: &[u8], detail: DescribeTaskDetailResponse) {
    let shown = || String::from_utf8_lossy(body).into_owned();
    let summary =
        TaskSummary::from_slice(body).unwrap_or_else(|error| panic!("{error} of {}", shown()));
    let mut whole = TaskSummary::from(detail);
    if summary.request_id.is_none() {
        whole.request_id = None;
    }
    let same = summary == whole || has_duplicates(body);
    assert!(same, "{summary:?}, not {whole:?} of {}", shown());
}

/// Returns true if a member occurs twice in the answer or around it, or if the body cannot be
/// parsed.
fn has_duplicates(body: &[u8]) -> bool {
    fn find(body: &[u8]) -> Judged<bool> {
        let whole: &RawValue = serde_json::from_slice(body).map_err(|_| Refused)?;
        let envelope = members(whole)?;
        let mut answers = envelope.iter().filter(|(name, _)| name == "Response");
        let (Some((_, answer)), None) = (answers.next(), answers.next()) else {
            return Ok(true);
        };
        let mut names: Vec<String> = members(answer)?.into_iter().map(|(name, _)| name).collect();
        names.sort_unstable();
        Ok(names.windows(2).any(|pair| pair[0] == pair[1]))
    }
    find(&mended(body)).unwrap_or(true)
}
