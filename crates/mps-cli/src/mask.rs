//! A secret, masked in what is printed.

use serde_json::Value;

/// Masks `secret` in all texts of a value, however it is spelled there: in letters of either case, percent-encoded as in a
/// URL, or escaped as in JSON.
pub(crate) fn mask(value: &mut Value, secret: &str) {
    match value {
        Value::String(text) => *text = masked(text, secret),
        Value::Object(members) => members.values_mut().for_each(|member| mask(member, secret)),
        _ => {}
    }
}

fn masked(text: &str, secret: &str) -> String {
    if secret.is_empty() {
        return text.to_owned();
    }
    // Each byte as it may be spelled. The spellings that begin as others do come first.
    let spellings: Vec<_> = secret
        .bytes()
        .map(|byte| {
            let escaped =
                [format!("%{byte:02x}"), format!("\\u{byte:04x}")].map(String::into_bytes);
            let [percent, json] = escaped;
            [percent, json, vec![b'\\', byte], vec![byte]]
        })
        .collect();
    let spelled = |text| {
        spellings.iter().try_fold(text, |rest, spellings| {
            spellings
                .iter()
                .find_map(|spelling| without(rest, spelling))
        })
    };
    let mut shown = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        // As it is, too: a secret may hold what looks like an escape.
        match without(rest, secret.as_bytes()).or_else(|| spelled(rest)) {
            Some(after) => {
                shown.extend_from_slice(b"***");
                rest = after;
            }
            None => {
                shown.push(*first);
                rest = others;
            }
        }
    }
    String::from_utf8_lossy(&shown).into_owned()
}

/// What follows `start`, in letters of either case.
fn without<'t>(text: &'t [u8], start: &[u8]) -> Option<&'t [u8]> {
    let (head, rest) = text.split_at_checked(start.len())?;
    head.eq_ignore_ascii_case(start).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::{mask, masked};
    use serde_json::json;

    #[test]
    fn a_secret_is_masked_however_it_is_spelled() {
        for text in [
            "Canary/T+k=",
            "canary/t+k=",
            "CANARY/T+K=",
            "Canary%2FT%2Bk%3D",
            "canary%2ft%2bk%3d",
            // As encoders have it that leave some characters alone, or none.
            "Canary/T%2Bk=",
            "%43%61%6e%61%72%79%2f%54%2b%6b%3d",
            r"Canary\/T+k=",
            r"Canary\u002fT\u002Bk=",
        ] {
            let text = format!("<\u{2713}{text}{text}>Canary/");
            assert_eq!(masked(&text, "Canary/T+k="), "<\u{2713}******>Canary/");
        }
        for secret in ["canary%2F", r"canary\u002f", r"canary\\", "canary\u{e9}"] {
            assert_eq!(masked(secret, secret), "***");
        }
        assert_eq!(masked("can%C3%A9ary", "can\u{e9}ary"), "***");
        assert_eq!(masked("text", ""), "text");
    }

    #[test]
    fn every_text_of_a_value_is_masked() {
        let mut value = json!({ "a": "canary", "b": { "c": "-canary-" }, "d": null });
        mask(&mut value, "canary");
        assert_eq!(
            value,
            json!({ "a": "***", "b": { "c": "-***-" }, "d": null })
        );
    }
}
