//! Writes the file formats SubRip, WebVTT and plain text. Cues are sorted by their start.

use super::cue::{Cue, order_by_start, speaker_prefix};
use super::finding::Finding;
use std::fmt::Write as _;

/// First character of a file that is marked as UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Starts a file.
pub(super) fn begin(byte_order_mark: bool) -> String {
    let mark = byte_order_mark.then_some(BYTE_ORDER_MARK);
    mark.into_iter().collect()
}

/// Adds cues as SubRip.
pub(super) fn srt(file: &mut String, cues: &[Cue]) {
    for (number, index) in order_by_start(cues).into_iter().enumerate() {
        let cue = &cues[index];
        let gap = if number == 0 { "" } else { "\n" };
        let times = times(cue, ',');
        let _ = writeln!(file, "{gap}{}\n{times}", number + 1);
        let mut name = cue
            .speaker
            .as_deref()
            .map(speaker_prefix)
            .unwrap_or_default();
        for line in &cue.lines {
            let line = format!("{}{line}", std::mem::take(&mut name));
            file.push_str(&without_markup(&line));
            file.push('\n');
        }
    }
}

/// Adds cues as WebVTT.
pub(super) fn vtt(file: &mut String, cues: &[Cue]) {
    file.push_str("WEBVTT\n");
    for index in order_by_start(cues) {
        let cue = &cues[index];
        let _ = writeln!(file, "\n{}", times(cue, '.'));
        if let Some(speaker) = &cue.speaker {
            let _ = write!(file, "<v {}>", escaped(speaker));
        }
        for line in &cue.lines {
            file.push_str(&escaped(line));
            file.push('\n');
        }
    }
}

/// Adds findings as plain text, one line each. A translation gets its own line.
pub(super) fn txt(file: &mut String, findings: &[Finding<'_>]) {
    for finding in findings {
        let mut name = finding
            .speaker
            .as_deref()
            .map(speaker_prefix)
            .unwrap_or_default();
        for text in finding.texts() {
            let _ = writeln!(file, "{}{}", std::mem::take(&mut name), text.text());
        }
    }
}

fn times(cue: &Cue, separator: char) -> String {
    let [start, end] = [cue.start, cue.end].map(|millis| timestamp(millis, separator));
    format!("{start} --> {end}")
}

/// Hours, minutes, seconds and milliseconds. Hours have at least two digits.
fn timestamp(millis: u64, separator: char) -> String {
    let (hours, minutes, seconds) = (millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60);
    format!(
        "{hours:02}:{minutes:02}:{seconds:02}{separator}{:03}",
        millis % 1000
    )
}

/// Escapes a text for WebVTT.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Changes a line so that no player takes it for markup.
fn without_markup(line: &str) -> String {
    const INVISIBLE: char = '\u{200b}';
    let line = line.replace("-->", "->");
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        plain.push(character);
        let next = characters.peek();
        let begins_tag = match character {
            '<' => next.is_some_and(|next| next.is_ascii_alphabetic() || *next == '/'),
            '{' => next == Some(&'\\'),
            _ => false,
        };
        if begins_tag {
            plain.push(INVISIBLE);
        }
    }
    plain
}
