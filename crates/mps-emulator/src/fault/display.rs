//! Writes a fault rule as the text from which it can be read again.

use std::borrow::Cow;
use std::fmt;

use super::body::FaultBody;
use super::parse::SHAPES;
use super::rule::{ConnectionFault, Drip, Fault, Matcher};

/// Writes the rule as text. Reading the text gives the same rule, except for the bytes of
/// [`body`](Fault::body), which have no text form.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> = self
            .response_parts()
            .chain(self.end.as_ref().map(end_part))
            .chain(matcher_parts(&self.matcher))
            .collect();
        f.write_str(&parts.join(","))
    }
}

impl Fault {
    fn response_parts(&self) -> impl Iterator<Item = String> {
        let text = |name: &str, value: &Option<String>| {
            let value = value.as_deref()?;
            Some(format!("{name}={}", escaped(value)))
        };
        let body = self.body.as_ref().map(|body| match body {
            FaultBody::Shape(shape) => {
                let known = SHAPES.iter().find(|(_, known)| known == shape);
                format!("body={}", known.map_or("", |(name, _)| name))
            }
            FaultBody::Bytes(bytes) => format!("body={} bytes", bytes.len()),
            FaultBody::Garbage(length) => format!("garbage={length}"),
        });
        let headers = self.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            format!("header={name}: {}", escaped(&value))
        });
        let time = |time| humantime::format_duration(time).to_string();
        let delay = self.delay.map(|(min, max)| match min == max {
            true => format!("delay={}", time(min)),
            false => format!("delay={}..{}", time(min), time(max)),
        });
        let drip = self
            .drip
            .map(|Drip { bytes, every }| format!("drip={bytes}/{}", time(every)));
        let parts = [
            self.status
                .map(|status| format!("status={}", status.as_u16())),
            text("code", &self.code),
            text("message", &self.message),
            body,
            self.cut.map(|length| format!("cut={length}")),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().chain(headers).collect();
        parts.into_iter().chain(delay).chain(drip)
    }
}

fn end_part(end: &ConnectionFault) -> String {
    match end {
        ConnectionFault::ResetOnAccept => "reset=accept".into(),
        ConnectionFault::ResetBeforeAnswer => "reset".into(),
        ConnectionFault::ResetAfter(length) => format!("reset={length}"),
        ConnectionFault::TruncateAfter(length) => format!("truncate={length}"),
        ConnectionFault::StallAfter(length) => format!("stall={length}"),
        ConnectionFault::Hang => "hang".into(),
        ConnectionFault::Close => "close".into(),
        ConnectionFault::Raw(bytes) => {
            format!("raw={}", escaped(&String::from_utf8_lossy(bytes)))
        }
    }
}

fn matcher_parts(matcher: &Matcher) -> impl Iterator<Item = String> {
    let text = |name: &str, value: &Option<String>| {
        let value = value.as_deref()?;
        Some(format!("{name}={}", escaped(value)))
    };
    let number = |name: &str, value: Option<u64>| Some(format!("{name}={}", value?));
    [
        text("task", &matcher.task),
        text("action", &matcher.action),
        number("after", Some(matcher.after).filter(|after| *after > 0)),
        number("nth", matcher.nth),
        number("every", matcher.every),
        matcher.probability.map(|share| format!("p={share}")),
        number("times", matcher.times),
    ]
    .into_iter()
    .flatten()
}

/// Escapes what separates the parts of a rule.
fn escaped(text: &str) -> Cow<'_, str> {
    match text.contains(['\\', ',', '\r', '\n']) {
        false => text.into(),
        true => text
            .replace('\\', "\\\\")
            .replace(',', "\\,")
            .replace('\r', "\\r")
            .replace('\n', "\\n")
            .into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_rule_is_read_as_the_same_rule() {
        for rule in [
            "status=503,times=2",
            "code=InternalError,message=out\\, for now,p=0.1",
            "body=html,cut=40,nth=3",
            "garbage=9,after=2,every=3",
            "header=age: 12,close",
            "redirect=/,status=302",
            "delay=10ms..30ms,drip=1/100ms",
            "delay=2s,task=a-b-c,action=DescribeTaskDetail",
            "hang",
            "reset",
            "reset=accept",
            "reset=100",
            "truncate=50",
            "stall=0",
            r"raw=HTTP/1.1 2\r\n\\",
        ] {
            let fault: Fault = rule.parse().expect("a rule");
            let written = fault.to_string();
            assert_eq!(written.parse(), Ok(fault), "{rule}: {written}");
        }
    }
}
