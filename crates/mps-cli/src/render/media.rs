//! Lines about files: outputs, sources and the metadata of a source.

use super::table::{self, table};
use crate::output::screen::Screen;
use crate::text::{count, sanitize};
use mps_model::reflect::{Reflect, Value};
use mps_model::types::{MediaAudioStreamItem, MediaMetaData, MediaVideoStreamItem};
use mps_model::{Location, Output, Text};
use mps_report::format::{bitrate, resolution, seconds, size};
use std::fmt::Write as _;

/// Files of each subtask on a page without `--all`.
const MAX_FILES: usize = 3;

/// Lists files, one a line.
pub(super) fn files(outputs: &[Output<'_>], all: bool) -> String {
    let shown = if all { outputs.len() } else { MAX_FILES };
    let mut lines: Vec<String> = outputs.iter().take(shown).map(file).collect();
    if let Some(hidden) = outputs
        .len()
        .checked_sub(shown)
        .filter(|hidden| *hidden > 0)
    {
        lines.push(format!("and {hidden} more; use --all to show them"));
    }
    lines.join("\n")
}

fn file(output: &Output<'_>) -> String {
    let facts = [
        output
            .container
            .map(|container| sanitize(container).into_owned()),
        output.size.map(size),
        output.duration.and_then(seconds),
        output
            .width
            .zip(output.height)
            .and_then(|(width, height)| resolution(width, height)),
        output.bitrate.filter(|rate| *rate > 0).map(bitrate),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    let location = output.location();
    let location_text = sanitize(&location.to_string()).into_owned();
    match facts.is_empty() {
        true => location_text,
        false => format!("{location_text}  {}", facts.join(", ")),
    }
}

/// Formats a location, such as `cos://bucket/path (region)`.
pub(super) fn location_text(location: &Location<'_>) -> String {
    let address = location.to_string();
    match location.region {
        "" => sanitize(&address).into_owned(),
        region => format!("{} ({})", sanitize(&address), sanitize(region)),
    }
}

/// Formats the facts of a media file. For example:
/// `6m 21s, 480×360, 19.6 MB, 410 kbit/s, h264 29 fps, aac 44.1 kHz`
pub(super) fn media(metadata: &MediaMetaData) -> Option<String> {
    let mut facts = vec![
        metadata.duration.and_then(seconds),
        positive(metadata.width)
            .zip(positive(metadata.height))
            .and_then(|(width, height)| resolution(width, height)),
        positive(metadata.size).map(size),
        positive(metadata.bitrate).map(bitrate),
    ];
    facts.extend(metadata.video_stream_set.iter().map(|video| {
        let codec = sanitize(video.codec.as_deref()?).into_owned();
        Some(match positive(video.fps) {
            Some(fps) => format!("{codec} {fps} fps"),
            None => codec,
        })
    }));
    facts.extend(metadata.audio_stream_set.iter().map(|audio| {
        let codec = sanitize(audio.codec.as_deref()?).into_owned();
        Some(match positive(audio.sampling_rate) {
            Some(rate) => format!("{codec} {} kHz", rate as f64 / 1000.0),
            None => codec,
        })
    }));
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    (!facts.is_empty()).then(|| facts.join(", "))
}

/// Page of a media file: its facts, and a table of its streams.
pub(crate) fn metadata_page(metadata: &MediaMetaData, screen: Screen) -> String {
    let mut page = String::new();
    for (name, value) in file_facts(metadata) {
        if let Some(value) = value {
            let _ = writeln!(page, "{name:<10}{value}");
        }
    }
    if metadata.video_stream_set.is_empty() && metadata.audio_stream_set.is_empty() {
        page.push_str("no streams\n");
        return page;
    }
    let mut rows = table(screen, ["stream", "codec", "bitrate", "format"]);
    rows.add_rows(metadata.video_stream_set.iter().map(video_row));
    rows.add_rows(metadata.audio_stream_set.iter().map(audio_row));
    page.push('\n');
    page + &table::text(&rows)
}

/// Names and values of what is known of the file as a whole.
fn file_facts(metadata: &MediaMetaData) -> [(&'static str, Option<String>); 5] {
    let container = metadata.container.as_deref();
    let container = container.filter(|name| !name.is_empty());
    let rotation = metadata.rotate.filter(|angle| *angle != 0);
    [
        (
            "container",
            container.map(|name| sanitize(name).into_owned()),
        ),
        ("duration", metadata.duration.and_then(seconds)),
        ("size", positive(metadata.size).map(size)),
        ("bitrate", positive(metadata.bitrate).map(bitrate)),
        ("rotation", rotation.map(|angle| format!("{angle}°"))),
    ]
}

/// Kind, codec, bitrate and format of a video stream.
fn video_row(video: &MediaVideoStreamItem) -> [String; 4] {
    let size = positive(video.width).zip(positive(video.height));
    let text = |text: &Option<Text>| Some(sanitize(text.as_deref()?).into_owned());
    let facts = [
        size.and_then(|(width, height)| resolution(width, height)),
        positive(video.fps).map(|fps| format!("{fps} fps")),
        text(&video.hdr_type),
        text(&video.color_space),
    ];
    stream_row("video", &video.codec, video.bitrate, facts)
}

/// Kind, codec, bitrate and format of an audio stream.
fn audio_row(audio: &MediaAudioStreamItem) -> [String; 4] {
    let channels = positive(audio.channel).and_then(|channels| usize::try_from(channels).ok());
    let facts = [
        positive(audio.sampling_rate).map(|rate| format!("{} kHz", rate as f64 / 1000.0)),
        channels.map(|channels| count(channels, "channel")),
        audio
            .loudness
            .map(|loudness| format!("loudness {loudness}")),
    ];
    stream_row("audio", &audio.codec, audio.bitrate, facts)
}

fn stream_row<const N: usize>(
    kind: &str,
    codec: &Option<Text>,
    rate: Option<i64>,
    facts: [Option<String>; N],
) -> [String; 4] {
    let facts = facts.into_iter().flatten().filter(|fact| !fact.is_empty());
    [
        kind.to_owned(),
        sanitize(codec.as_deref().unwrap_or_default()).into_owned(),
        positive(rate).map(bitrate).unwrap_or_default(),
        facts.collect::<Vec<_>>().join(", "),
    ]
}

/// Returns the value if it says something: the service writes 0 for what it does not know.
fn positive(value: Option<i64>) -> Option<u64> {
    value
        .and_then(|value| u64::try_from(value).ok())
        .filter(|value| *value > 0)
}

/// Result of the extraction of a digital watermark.
pub(super) fn watermark(task: &dyn Reflect) -> Option<String> {
    match task.find("IsDetected") {
        Value::Bool(true) => {
            let content = task.find("Result").as_text().unwrap_or_default();
            Some(format!("a watermark: {}", sanitize(content)))
        }
        Value::Bool(false) if task.find("Status").as_text() == Some("FINISH") => {
            Some("no watermark".to_owned())
        }
        _ => None,
    }
}
