//! Decoding of a file to text. Errors name other formats and the command that converts them.

use crate::error::CliError;
use crate::exit::Exit;
use crate::json_text;
use std::borrow::Cow;

/// Decodes UTF-8 and UTF-16, with or without a byte order mark.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, CliError> {
    let refused = |message: &str| CliError::new(Exit::Unreadable, message);
    match bytes {
        [0x1f, 0x8b, ..] => {
            return Err(refused("The input is compressed with gzip.")
                .with_advice("Decompress it first: `gunzip -c FILE | mps parse -`."));
        }
        [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..] => {
            return Err(
                refused("The input is compressed with zlib.").with_advice("Decompress it first.")
            );
        }
        [b'P', b'K', 3, 4, ..] => {
            return Err(
                refused("The input is a ZIP archive.").with_advice("Extract the file first.")
            );
        }
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => {
            return Err(refused("The input is text in UTF-32.").with_advice(convert("UTF-32")));
        }
        [0xff, 0xfe, text @ ..] => return utf16(text, 2, u16::from_le_bytes),
        [0xfe, 0xff, text @ ..] => return utf16(text, 2, u16::from_be_bytes),
        // JSON begins with an ASCII character, which has two bytes in UTF-16, one of them zero.
        [first, 0, ..] if first.is_ascii() && *first != 0 => {
            return utf16(bytes, 0, u16::from_le_bytes);
        }
        [0, second, ..] if second.is_ascii() && *second != 0 => {
            return utf16(bytes, 0, u16::from_be_bytes);
        }
        _ => {}
    }
    let text = str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let byte = bytes.get(at).copied().unwrap_or_default();
        if error.error_len().is_none() {
            return refused(&format!("The text ends within a character, at byte {at}."))
                .with_advice("Save it again, because its end is missing.");
        }
        refused(&format!(
            "The input is not UTF-8, because byte {at} is 0x{byte:02x}."
        ))
        .with_advice(convert("GB18030"))
    })?;
    if text
        .trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
        .is_empty()
    {
        return Err(refused("The input is empty.")
            .with_advice("Check the output of the command that wrote it for an error."));
    }
    Ok(json_text::blank_byte_order_marks(text))
}

/// Advice to convert text of another encoding.
fn convert(encoding: &str) -> String {
    format!("If it is text in {encoding}, convert it: `iconv -f {encoding} -t UTF-8 FILE`.")
}

/// Decodes UTF-16 that begins at byte `skipped` of the file.
fn utf16(bytes: &[u8], skipped: usize, unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, CliError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut at = skipped;
    let broken = |at: usize, fault: &str| {
        CliError::new(
            Exit::Unreadable,
            format!("The input is UTF-16 with {fault} at byte {at}."),
        )
        .with_advice("Save it again as UTF-8, in PowerShell with `| Out-File -Encoding utf8 FILE`.")
    };
    for character in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let character = character.map_err(|_| broken(at, "half a character"))?;
        text.push(character);
        at += 2 * character.len_utf16();
    }
    if !rest.is_empty() {
        return Err(broken(at, "an incomplete end"));
    }
    let decoded = decode(text.as_bytes())?.into_owned();
    Ok(decoded.into())
}

#[cfg(test)]
mod tests {
    use super::decode;

    fn utf16(text: &str, mark: bool, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let mark = mark.then_some(0xfeff);
        mark.into_iter()
            .chain(text.encode_utf16())
            .flat_map(bytes)
            .collect()
    }

    #[test]
    fn unicode_encodings_are_decoded_with_and_without_mark() {
        let text = "{\"a\":\"caf\u{e9} \u{4f60}\u{597d} \u{1f600} \u{feff}\"}";
        for mark in [false, true] {
            for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
                assert_eq!(decode(&utf16(text, mark, bytes)).unwrap(), text);
            }
        }
        assert_eq!(decode(text.as_bytes()).unwrap(), text);
        let marked = format!("\u{feff}{text}\n\u{feff}{text}");
        let blank_controls = decode(marked.as_bytes()).unwrap();
        assert_eq!(blank_controls, format!("   {text}\n   {text}"));
    }

    #[test]
    fn input_that_is_not_text_is_refused_with_advice() {
        let cut = utf16("{\"a\":1}", true, u16::to_le_bytes);
        let half: Vec<u8> = [0x7b, 0xd83d, 0x7b]
            .into_iter()
            .flat_map(u16::to_le_bytes)
            .collect();
        for (bytes, says, advice) in [
            (&b""[..], "is empty", "Check"),
            (b"\xef\xbb\xbf \n", "is empty", "Check"),
            (b"\xff\xfe", "is empty", "Check"),
            (b"\x1f\x8b\x08", "gzip", "gunzip"),
            (b"PK\x03\x04", "ZIP", "Extract"),
            (b"\xff\xfe\0\0{\0\0\0", "UTF-32", "iconv"),
            (b"{\"a\":\"\xc4\xe3\"}", "byte 6 is 0xc4", "GB18030"),
            (
                b"{\"a\":\"\xe4\xbd",
                "ends within a character, at byte 6",
                "Save",
            ),
            (&cut[..cut.len() - 1], "UTF-16", "PowerShell"),
            (&half, "half a character at byte 2", "UTF-8"),
        ] {
            let error = serde_json::to_string(&decode(bytes).unwrap_err()).unwrap();
            for part in [says, advice] {
                assert!(error.contains(part), "{part}: {error}");
            }
        }
    }
}
