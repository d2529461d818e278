use std::str::FromStr;

use http::{HeaderName, HeaderValue, StatusCode, header};

use super::{BodyShape, ConnectionFault, Fault, FaultBody, MAX_GARBAGE};
use crate::length::duration;

const KEYS: &str = "status, code, message, body, garbage, cut, header, content-type, retry-after, redirect, delay, \
                    hang, drip, reset, truncate, stall, close, raw; and for which calls: task, action, after, nth, \
                    every, p, times";

const SHAPES: [(&str, BodyShape); 10] = [
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

const DEFAULT_GARBAGE: usize = 512;

/// A rule that cannot be read: which, why, and what is allowed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("fault rule `{rule}`: {reason}")]
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
    let mut redirected = None;
    for part in split(rule)? {
        let (key, value) = match part.split_once('=') {
            Some(("raw", value)) => ("raw", Some(value)),
            Some((key, value)) => (key.trim(), Some(value.trim())),
            None => (part.trim(), None),
        };
        let wanted = |what: &str| format!("`{key}` wants {what}");
        let text = || {
            value
                .filter(|value| !value.is_empty())
                .ok_or_else(|| wanted("a value"))
        };
        let number = || {
            let what = || wanted("a whole number");
            text()?.parse::<u64>().map_err(|_| what())
        };
        let size = || number().and_then(|n| usize::try_from(n).map_err(|error| error.to_string()));
        let counted = || match number()? {
            0 => Err(wanted("a number from 1 on")),
            n => Ok(n),
        };
        let flag = || match value {
            None => Ok(()),
            Some(_) => Err(format!("`{key}` takes no value")),
        };
        let set_header = |fault: &mut Fault, name: HeaderName, value: &str| {
            let value = HeaderValue::from_str(value)
                .map_err(|_| wanted("text that can stand in a header"))?;
            fault.headers.push((name, value));
            Ok::<_, String>(())
        };
        match key {
            "status" => {
                let status = text()?
                    .parse()
                    .ok()
                    .filter(|status| (200..=599).contains(status))
                    .and_then(|status| StatusCode::from_u16(status).ok());
                fault.status =
                    Some(status.ok_or_else(|| wanted("an HTTP status from 200 to 599"))?);
            }
            "code" => fault.code = Some(text()?.to_owned()),
            "message" => fault.message = Some(text()?.to_owned()),
            "body" => {
                let name = text()?;
                let shape = SHAPES.iter().find(|(known, _)| *known == name);
                let (_, shape) = shape.ok_or_else(|| {
                    wanted(&format!(
                        "one of {}",
                        SHAPES.map(|(name, _)| name).join(", ")
                    ))
                })?;
                fault.body = Some(FaultBody::Shape(*shape));
            }
            "garbage" => {
                let length = value.map_or(Ok(DEFAULT_GARBAGE), |_| size())?;
                if length > MAX_GARBAGE {
                    return Err(wanted("at most 64 MiB"));
                }
                fault.body = Some(FaultBody::Garbage(length));
            }
            "cut" => fault.cut = Some(size()?),
            "header" => {
                let (name, value) = text()?
                    .split_once(':')
                    .ok_or_else(|| wanted("`Name: value`"))?;
                let name = name.trim().parse();
                let name = name.map_err(|_| wanted("a header name before the colon"))?;
                set_header(&mut fault, name, value.trim())?;
            }
            "content-type" => set_header(&mut fault, header::CONTENT_TYPE, text()?)?,
            "retry-after" => set_header(&mut fault, header::RETRY_AFTER, text()?)?,
            "redirect" => {
                set_header(&mut fault, header::LOCATION, text()?)?;
                redirected = Some(StatusCode::TEMPORARY_REDIRECT);
            }
            "delay" => {
                let (min, max) = match text()?.split_once("..") {
                    Some((min, max)) => (duration(min)?, duration(max)?),
                    None => (duration(text()?)?, duration(text()?)?),
                };
                if min > max {
                    return Err(wanted("the shorter time before `..`"));
                }
                fault.delay = Some((min, max));
            }
            "drip" => {
                let what = || wanted("bytes and a pause, such as 1/100ms");
                let (bytes, every) = text()?.split_once('/').ok_or_else(what)?;
                let bytes: usize = bytes.parse().ok().filter(|n| *n > 0).ok_or_else(what)?;
                fault = fault.drip(bytes, duration(every)?);
            }
            "hang" => flag().map(|()| fault.end = Some(ConnectionFault::Hang))?,
            "close" => flag().map(|()| fault.end = Some(ConnectionFault::Close))?,
            "reset" => {
                fault.end = Some(match value {
                    None => ConnectionFault::ResetBeforeAnswer,
                    Some("accept") => ConnectionFault::ResetOnAccept,
                    Some(_) => ConnectionFault::ResetAfter(
                        size().map_err(|_| wanted("a number of bytes, `accept` or nothing"))?,
                    ),
                });
            }
            "truncate" => fault.end = Some(ConnectionFault::TruncateAfter(size()?)),
            "stall" => fault.end = Some(ConnectionFault::StallAfter(size()?)),
            "raw" => fault.end = Some(ConnectionFault::Raw(text()?.to_owned().into())),
            "task" => fault.matcher.task = Some(text()?.to_owned()),
            "action" => fault.matcher.action = Some(text()?.to_owned()),
            "after" => fault.matcher.after = number()?,
            "nth" => fault.matcher.nth = Some(counted()?),
            "every" => fault.matcher.every = Some(counted()?),
            "times" => fault.matcher.times = Some(counted()?),
            "p" => {
                let share = text()?.parse().ok();
                let share = share.filter(|share| (0.0..=1.0).contains(share));
                fault.matcher.probability =
                    Some(share.ok_or_else(|| wanted("a share from 0 to 1"))?);
            }
            "" => return Err(format!("a part of it is empty; allowed are {KEYS}")),
            other => return Err(format!("there is no `{other}`; allowed are {KEYS}")),
        }
    }
    if fault.status.is_none() {
        fault.status = redirected;
    }
    let without_effect = Fault {
        matcher: fault.matcher.clone(),
        message: fault.message.clone(),
        ..Fault::new()
    };
    if fault == without_effect {
        return Err(format!("it says nothing to do; allowed are {KEYS}"));
    }
    Ok(fault)
}

/// The parts between commas, with their escapes undone.
fn split(rule: &str) -> Result<Vec<String>, String> {
    let mut parts = vec![String::new()];
    let mut characters = rule.chars();
    while let Some(character) = characters.next() {
        let meant = match character {
            ',' => {
                parts.push(String::new());
                continue;
            }
            '\\' => match characters.next() {
                Some('r') => '\r',
                Some('n') => '\n',
                Some(escaped @ (',' | '\\')) => escaped,
                _ => return Err(r"after `\` comes one of `,`, `\`, `r`, `n`".into()),
            },
            other => other,
        };
        if let Some(part) = parts.last_mut() {
            part.push(meant);
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
        fn reads_or_refuses_any_text(rule in "[a-z=,0-9./\\\\ ]{0,40}", any in ".{0,40}") {
            for rule in [rule, any] {
                if let Err(error) = rule.parse::<Fault>() {
                    proptest::prop_assert!(error.to_string().starts_with("fault rule `"));
                }
            }
        }
    }

    fn reason(rule: &str) -> String {
        rule.parse::<Fault>()
            .expect_err("this rule is wrong")
            .to_string()
    }

    #[test]
    fn reads_every_key() {
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
    fn says_what_is_allowed() {
        assert!(reason("stauts=503").contains("there is no `stauts`; allowed are status, code,"));
        assert!(reason("").contains("allowed are"));
        assert!(reason("times=2").contains("nothing to do"));
        assert!(reason("message=hello").contains("nothing to do"));
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
        assert!(reason("reset,nth=0").contains("from 1 on"));
        assert!(reason("header=Age").contains("Name: value"));
        assert!(reason("code=").contains("a value"));
        assert!(reason(r"code=a\b").contains("comes one of"));
    }
}
