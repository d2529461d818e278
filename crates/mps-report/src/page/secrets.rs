//! Keys that an answer repeats are not shown to whoever the page is passed on to.

use std::io::{self, Write};

/// The members that hold secrets; a test compares them with the schema.
const SECRETS: [&[u8]; 5] = [b"Key", b"NotifyKey", b"S3SecretId", b"S3SecretKey", b"Sign"];

/// Writes a JSON text with `***` for the text of every member that holds a secret, whatever struct it is in.
pub(super) fn write_masked(json: &[u8], out: &mut dyn Write) -> io::Result<()> {
    let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
    let mut written = 0;
    let mut at = 0;
    while let Some(text) = next_text(json, at) {
        at = text.end + 1;
        let Some(value) = value_of(json, at) else {
            continue;
        };
        if SECRETS.contains(&&json[text]) && json.get(value) == Some(&b'"') {
            let Some(secret) = next_text(json, value) else {
                break;
            };
            at = secret.end + 1;
            if !secret.is_empty() {
                out.write_all(&json[written..secret.start])?;
                out.write_all(b"***")?;
                written = secret.end;
            }
        }
    }
    out.write_all(&json[written..])
}

/// Where the next string lies between its quotes.
fn next_text(json: &[u8], from: usize) -> Option<std::ops::Range<usize>> {
    let start = from + json.get(from..)?.iter().position(|byte| *byte == b'"')? + 1;
    let mut end = start;
    loop {
        end += json
            .get(end..)?
            .iter()
            .position(|byte| matches!(byte, b'"' | b'\\'))?;
        if json[end] == b'"' {
            return Some(start..end);
        }
        end += 2;
    }
}

/// Where the value begins, if what ends here is a member's name.
fn value_of(json: &[u8], at: usize) -> Option<usize> {
    let colon = at
        + json
            .get(at..)?
            .iter()
            .position(|byte| !byte.is_ascii_whitespace())?;
    let after = colon + 1;
    (json[colon] == b':').then(|| {
        Some(
            after
                + json
                    .get(after..)?
                    .iter()
                    .position(|byte| !byte.is_ascii_whitespace())?,
        )
    })?
}

#[cfg(test)]
mod tests {
    use super::{SECRETS, write_masked};
    use mps_model::schema;

    fn masked(json: &str) -> String {
        let mut out = Vec::new();
        write_masked(json.as_bytes(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_secret_of_the_schema_is_known() {
        let fields = schema::structs().iter().flat_map(|known| known.fields);
        let mut names: Vec<&[u8]> = fields
            .filter(|field| field.unit == Some("secret"))
            .map(|field| field.name.as_bytes())
            .collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names, SECRETS);
    }

    #[test]
    fn secrets_are_masked_and_nothing_else_is_touched() {
        for (json, shown) in [
            (
                r#"{"NotifyKey":"k\"1","Url":"u"}"#,
                r#"{"NotifyKey":"***","Url":"u"}"#,
            ),
            (
                r#"{ "S3SecretKey" : "a" , "S3SecretId":"b"}"#,
                r#"{ "S3SecretKey" : "***" , "S3SecretId":"***"}"#,
            ),
            (
                r#"{"Key":"","Sign":null,"Keyword":"Key"}"#,
                r#"{"Key":"","Sign":null,"Keyword":"Key"}"#,
            ),
            (
                r#"{"Text":"\"NotifyKey\":\"no secret\""}"#,
                r#"{"Text":"\"NotifyKey\":\"no secret\""}"#,
            ),
            (
                r#"["Key","x",{"Key":{"Key":"s"}}]"#,
                r#"["Key","x",{"Key":{"Key":"***"}}]"#,
            ),
        ] {
            assert_eq!(masked(json), shown);
        }
    }

    #[test]
    fn broken_text_passes_through() {
        for json in [
            "",
            "\"",
            "{\"Key\"",
            "{\"Key\":",
            "{\"Key\":\"a",
            "{\"Key\":\"a\\",
            "\"a\\",
        ] {
            assert_eq!(masked(json), json);
        }
        assert_eq!(masked("\u{feff}{}"), "{}");
    }
}
