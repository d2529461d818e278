//! JSON within a string, as queues and gateways send it.

use crate::error::CliError;
use crate::exit::Exit;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, Engine as _, GeneralPurpose, GeneralPurposeConfig};
use std::borrow::Cow;

/// Decoders of base64 in either alphabet, with or without padding.
const ANY_BASE64: [GeneralPurpose; 2] = {
    let padding = DecodePaddingMode::Indifferent;
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(padding);
    [
        GeneralPurpose::new(&alphabet::STANDARD, config),
        GeneralPurpose::new(&alphabet::URL_SAFE, config),
    ]
};

/// JSON within a string, as text or in base64. Compressed data is an error.
pub(super) fn json_in(string: &str) -> Option<Result<Cow<'_, str>, CliError>> {
    let begins_json = |text: &str| text.trim_start().starts_with(['{', '[', '"']);
    let text = string.trim_start_matches('\u{feff}');
    if begins_json(text) {
        return Some(Ok(text.into()));
    }
    let mut engines = ANY_BASE64.iter();
    let decoded = engines.find_map(|engine| engine.decode(text.trim()).ok())?;
    if decoded.starts_with(&[0x1f, 0x8b]) {
        let message = "The input is base64 of data compressed with gzip.";
        return Some(Err(CliError::new(Exit::Unreadable, message).with_advice(
            "Decode it first: `base64 -d FILE | gunzip | mps parse -`.",
        )));
    }
    let decoded = String::from_utf8(decoded).ok()?;
    begins_json(decoded.trim_start_matches('\u{feff}')).then_some(Ok(decoded.into()))
}
