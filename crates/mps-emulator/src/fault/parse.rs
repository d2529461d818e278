//! Reads a fault rule from text: `key=value` pairs separated by commas.

use std::str::FromStr;

use http::{HeaderName, HeaderValue, StatusCode, header};

use super::body::{BodyShape, FaultBody, MAX_GARBAGE};
use super::rule::{ConnectionFault, Drip, Fault};
use crate::duration::parse_duration;

const KEYS: &str = "status, code, message, body, garbage, cut, header, content-type, retry-after, \
                    redirect, delay, hang, drip, reset, truncate, stall, close or raw. Select \
                    requests with task, action, after, nth, every, p or times";

pub(super) const SHAPES: [(&str, BodyShape); 10] = [
    ("html", BodyShape::Html),
    ("empty", BodyShape::Empty),
    ("text", BodyShape::Text),
    ("object", BodyShape::Object),
    ("array", BodyShape::Array),
    ("null", BodyShape::Null),
    ("old", BodyShape::Old),
    ("deep", BodyShape::Deep),
    ("bom", BodyShape::Bom),
    ("utf16", BodyShape::Utf16),
];

/// Bytes of `garbage` without a number. 512 is enough to be no JSON and small enough to print.
const DEFAULT_GARBAGE: usize = 512;

/// A rule that cannot be read, with the reason and the correct form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Cannot read the fault rule `{rule}`. {reason}.")]
pub struct FaultError {
    rule: String,
    reason: String,
}

impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(rule: &str) -> Result<Self, FaultError> {
        read(rule).map_err(|reason| FaultError {
            rule: rule.to_owned(),
            reason,
        })
    }
}

fn read(rule: &str) -> Result<Fault, String> {
    let mut fault = Fault::new();
    for part in split(rule)? {
        let pair = Pair::new(&part);
        let known = pair.set_response(&mut fault)?
            || pair.set_header(&mut fault)?
            || pair.set_connection(&mut fault)?
            || pair.set_matcher(&mut fault)?;
        if !known {
            return Err(match pair.key {
                "" => format!("A part of it is empty. Use {KEYS}"),
                key => format!("Unknown key `{key}`. Use {KEYS}"),
            });
        }
    }
    let without_effect = Fault {
        matcher: fault.matcher.clone(),
        message: fault.message.clone(),
        ..Fault::new()
    };
    if fault == without_effect {
        return Err(format!("It has no effect. Use {KEYS}"));
    }
    Ok(fault)
}

/// A part of the rule: a key and, after `=`, its value.
#[derive(Clone, Copy, Debug)]
struct Pair<'a> {
    key: &'a str,
    value: Option<&'a str>,
}

impl<'a> Pair<'a> {
    fn new(part: &'a str) -> Self {
        let (key, value) = match part.split_once('=') {
            // Spaces in raw bytes are meant.
            Some(("raw", value)) => ("raw", Some(value)),
            Some((key, value)) => (key.trim(), Some(value.trim())),
            None => (part.trim(), None),
        };
        Self { key, value }
    }

    /// Sets status and body. Returns false for other keys, as the three methods below do.
    fn set_response(self, fault: &mut Fault) -> Result<bool, String> {
        match self.key {
            "status" => {
                let status = self.text()?.parse().ok();
                let status = status
                    .filter(|status| (200..=599).contains(status))
                    .and_then(|status| StatusCode::from_u16(status).ok());
                fault.status =
                    Some(status.ok_or_else(|| self.needs("an HTTP status from 200 to 599"))?);
            }
            "code" => fault.code = Some(self.text()?.to_owned()),
            "message" => fault.message = Some(self.text()?.to_owned()),
            "body" => {
                let name = self.text()?;
                let shape = SHAPES.iter().find(|(known, _)| *known == name);
                let (_, shape) = shape.ok_or_else(|| {
                    let names = SHAPES.map(|(name, _)| name).join(", ");
                    self.needs(&format!("one of {names}"))
                })?;
                fault.body = Some(FaultBody::Shape(*shape));
            }
            "garbage" => {
                let length = self.value.map_or(Ok(DEFAULT_GARBAGE), |_| self.size())?;
                if length > MAX_GARBAGE {
                    return Err(self.needs("at most 64 MiB"));
                }
                fault.body = Some(FaultBody::Garbage(length));
            }
            "cut" => fault.cut = Some(self.size()?),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn set_header(self, fault: &mut Fault) -> Result<bool, String> {
        let (name, value) = match self.key {
            "header" => {
                let (name, value) = self
                    .text()?
                    .split_once(':')
                    .ok_or_else(|| self.needs("`Name: value`"))?;
                let name = name.trim().parse::<HeaderName>();
                let name = name.map_err(|_| self.needs("a header name before the colon"))?;
                (name, value.trim())
            }
            "content-type" => (header::CONTENT_TYPE, self.text()?),
            "retry-after" => (header::RETRY_AFTER, self.text()?),
            "redirect" => (header::LOCATION, self.text()?),
            _ => return Ok(false),
        };
        let value = HeaderValue::from_str(value)
            .map_err(|_| self.needs("a value without control characters"))?;
        fault.headers.push((name, value));
        if self.key == "redirect" {
            fault.status.get_or_insert(StatusCode::TEMPORARY_REDIRECT);
        }
        Ok(true)
    }

    fn set_connection(self, fault: &mut Fault) -> Result<bool, String> {
        let end = match self.key {
            "delay" => {
                let text = self.text()?;
                let (min, max) = text.split_once("..").unwrap_or((text, text));
                let (min, max) = (parse_duration(min)?, parse_duration(max)?);
                if min > max {
                    return Err(self.needs("the shorter time before `..`"));
                }
                fault.delay = Some((min, max));
                return Ok(true);
            }
            "drip" => {
                let error = || self.needs("bytes and a pause, such as 1/100ms");
                let (bytes, every) = self.text()?.split_once('/').ok_or_else(error)?;
                let bytes: usize = bytes.parse().ok().filter(|n| *n > 0).ok_or_else(error)?;
                let every = parse_duration(every)?;
                fault.drip = Some(Drip { bytes, every });
                return Ok(true);
            }
            "hang" => self.flag().map(|()| ConnectionFault::Hang)?,
            "close" => self.flag().map(|()| ConnectionFault::Close)?,
            "reset" => match self.value {
                None => ConnectionFault::ResetBeforeAnswer,
                Some("accept") => ConnectionFault::ResetOnAccept,
                Some(_) => {
                    let error = |_| self.needs("a number of bytes, `accept` or no value");
                    ConnectionFault::ResetAfter(self.size().map_err(error)?)
                }
            },
            "truncate" => ConnectionFault::TruncateAfter(self.size()?),
            "stall" => ConnectionFault::StallAfter(self.size()?),
            "raw" => ConnectionFault::Raw(self.text()?.to_owned().into()),
            _ => return Ok(false),
        };
        fault.end = Some(end);
        Ok(true)
    }

    fn set_matcher(self, fault: &mut Fault) -> Result<bool, String> {
        let matcher = &mut fault.matcher;
        match self.key {
            "task" => matcher.task = Some(self.text()?.to_owned()),
            "action" => matcher.action = Some(self.text()?.to_owned()),
            "after" => matcher.after = self.number()?,
            "nth" => matcher.nth = Some(self.positive()?),
            "every" => matcher.every = Some(self.positive()?),
            "times" => matcher.times = Some(self.positive()?),
            "p" => {
                let share = self.text()?.parse().ok();
                let share = share.filter(|share| (0.0..=1.0).contains(share));
                matcher.probability = Some(share.ok_or_else(|| self.needs("a share from 0 to 1"))?);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn text(self) -> Result<&'a str, String> {
        self.value
            .filter(|value| !value.is_empty())
            .ok_or_else(|| self.needs("a value"))
    }

    fn number(self) -> Result<u64, String> {
        self.text()?
            .parse()
            .map_err(|_| self.needs("a whole number"))
    }

    fn size(self) -> Result<usize, String> {
        usize::try_from(self.number()?).map_err(|_| self.needs("a smaller number"))
    }

    fn positive(self) -> Result<u64, String> {
        match self.number()? {
            0 => Err(self.needs("a number of at least 1")),
            number => Ok(number),
        }
    }

    fn flag(self) -> Result<(), String> {
        match self.value {
            None => Ok(()),
            Some(_) => Err(format!("`{}` takes no value", self.key)),
        }
    }

    fn needs(self, expected: &str) -> String {
        format!("`{}` needs {expected}", self.key)
    }
}

/// Splits at commas and resolves the escapes `\,`, `\\`, `\r` and `\n`.
fn split(rule: &str) -> Result<Vec<String>, String> {
    let mut parts = vec![String::new()];
    let mut characters = rule.chars();
    while let Some(character) = characters.next() {
        let literal = match character {
            ',' => {
                parts.push(String::new());
                continue;
            }
            '\\' => match characters.next() {
                Some('r') => '\r',
                Some('n') => '\n',
                Some(escaped @ (',' | '\\')) => escaped,
                _ => return Err(r"After `\` write `,`, `\`, `r` or `n`".into()),
            },
            other => other,
        };
        if let Some(part) = parts.last_mut() {
            part.push(literal);
        }
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(rule in "[a-z=,0-9./\\\\ ]{0,40}", any in ".{0,40}") {
            for rule in [rule, any] {
                if let Err(error) = rule.parse::<Fault>() {
                    proptest::prop_assert!(error.to_string().starts_with("Cannot read the fault rule `"));
                }
            }
        }
    }

    fn reason(rule: &str) -> String {
        rule.parse::<Fault>().expect_err("a wrong rule").to_string()
    }

    #[test]
    fn every_key_is_read() {
        let ms = Duration::from_millis;
        for (rule, fault) in [
            ("status=503,times=2", Fault::new().status(503).times(2)),
            (
                "code=InternalError,message=out\\, for now,p=0.1",
                Fault::new()
                    .code("InternalError")
                    .message("out, for now")
                    .probability(0.1),
            ),
            ("body=html", Fault::new().shape(BodyShape::Html)),
            ("garbage", Fault::new().garbage(DEFAULT_GARBAGE)),
            ("garbage=9", Fault::new().garbage(9)),
            ("cut=40", Fault::new().cut(40)),
            (
                "header=Age: 12,close",
                Fault::new().header("age", "12").close(),
            ),
            (
                "content-type=text/plain,status=429,retry-after=2",
                Fault::new()
                    .header("content-type", "text/plain")
                    .status(429)
                    .header("retry-after", "2"),
            ),
            (
                "redirect=http://127.0.0.1:1/",
                Fault::new().redirect("http://127.0.0.1:1/"),
            ),
            (
                "redirect=/,status=302",
                Fault::new().status(302).redirect("/"),
            ),
            ("delay=2s", Fault::new().delay(ms(2000))),
            (
                "delay=10ms..30ms",
                Fault::new().delay_between(ms(10), ms(30)),
            ),
            ("hang,nth=3", Fault::new().hang().nth(3)),
            ("drip=1/100ms", Fault::new().drip(1, ms(100))),
            ("reset", Fault::new().reset()),
            ("reset=100", Fault::new().reset_after(100)),
            ("reset=accept", Fault::new().reset_on_accept()),
            (
                "truncate=50, task=a-b-c",
                Fault::new().truncate(50).task("a-b-c"),
            ),
            (
                "stall=0,action=AssumeRole,after=2,every=3",
                Fault::new().stall(0).action("AssumeRole").after(2).every(3),
            ),
            (
                r"raw=HTTP/1.1 2\r\n",
                Fault::new().raw(&b"HTTP/1.1 2\r\n"[..]),
            ),
        ] {
            assert_eq!(rule.parse(), Ok(fault), "{rule}");
        }
    }

    #[test]
    fn wrong_rule_error_names_the_correct_form() {
        assert!(reason("stauts=503").contains("Unknown key `stauts`. Use status, code,"));
        assert!(reason("").contains("Use status"));
        assert!(reason("times=2").contains("has no effect"));
        assert!(reason("message=hello").contains("has no effect"));
        assert!(reason("status=abc").contains("from 200 to 599"));
        assert!(reason("status=99").contains("from 200 to 599"));
        assert!(reason("body=xml").contains("html, empty, text"));
        assert!(reason("reset,p=2").contains("from 0 to 1"));
        assert!(reason("reset,p=NaN").contains("from 0 to 1"));
        assert!(reason("reset=x").contains("`accept`"));
        assert!(reason("hang=1").contains("takes no value"));
        assert!(reason("delay=fast").contains("500ms"));
        assert!(reason("delay=3s..1s").contains("before `..`"));
        assert!(reason("drip=1").contains("1/100ms"));
        assert!(reason("drip=0/1s").contains("1/100ms"));
        assert!(reason("garbage=99999999999").contains("64 MiB"));
        assert!(reason("delay=99years").contains("ten years"));
        assert!(reason("reset,nth=0").contains("at least 1"));
        assert!(reason("header=Age").contains("Name: value"));
        assert!(reason("code=").contains("a value"));
        assert!(reason(r"code=a\b").contains("After `"));
    }
}
