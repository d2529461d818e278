//! Lines about files: outputs, sources and the metadata of a source.

use super::table::{self, table};
use crate::output::screen::Screen;
use crate::text::{count, sanitize};
use mps_model::reflect::{Reflect, Value};
use mps_model::types::MediaMetaData;
use mps_model::{Location, Output};
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
    let positive = |value: Option<i64>| {
        value
            .and_then(|value| u64::try_from(value).ok())
            .filter(|value| *value > 0)
    };
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
    let mut fact = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = writeln!(page, "{name:<10}{value}");
        }
    };
    let positive = |value: Option<i64>| value.and_then(|value| u64::try_from(value).ok());
    let container = metadata
        .container
        .as_deref()
        .filter(|name| !name.is_empty());
    fact(
        "container",
        container.map(|name| sanitize(name).into_owned()),
    );
    fact("duration", metadata.duration.and_then(seconds));
    fact(
        "size",
        positive(metadata.size).filter(|size| *size > 0).map(size),
    );
    fact(
        "bitrate",
        positive(metadata.bitrate)
            .filter(|rate| *rate > 0)
            .map(bitrate),
    );
    let rotation = metadata.rotate.filter(|angle| *angle != 0);
    fact("rotation", rotation.map(|angle| format!("{angle}°")));
    if metadata.video_stream_set.is_empty() && metadata.audio_stream_set.is_empty() {
        page.push_str("no streams\n");
        return page;
    }
    let mut rows = table(screen, ["stream", "codec", "bitrate", "format"]);
    let rate = |value: Option<i64>| positive(value).filter(|rate| *rate > 0).map(bitrate);
    let mut row = |kind: &str, codec: Option<&str>, rate: Option<String>, facts: Vec<String>| {
        rows.add_row([
            kind.to_owned(),
            sanitize(codec.unwrap_or_default()).into_owned(),
            rate.unwrap_or_default(),
            facts.join(", "),
        ]);
    };
    for video in &metadata.video_stream_set {
        let size = positive(video.width).zip(positive(video.height));
        let facts = [
            size.and_then(|(width, height)| resolution(width, height)),
            positive(video.fps)
                .filter(|fps| *fps > 0)
                .map(|fps| format!("{fps} fps")),
            video
                .hdr_type
                .as_deref()
                .map(|kind| sanitize(kind).into_owned()),
            video
                .color_space
                .as_deref()
                .map(|space| sanitize(space).into_owned()),
        ];
        let facts = facts.into_iter().flatten().filter(|fact| !fact.is_empty());
        row(
            "video",
            video.codec.as_deref(),
            rate(video.bitrate),
            facts.collect(),
        );
    }
    for audio in &metadata.audio_stream_set {
        let facts = [
            positive(audio.sampling_rate)
                .filter(|rate| *rate > 0)
                .map(|rate| format!("{} kHz", rate as f64 / 1000.0)),
            positive(audio.channel)
                .and_then(|channels| usize::try_from(channels).ok())
                .filter(|channels| *channels > 0)
                .map(|channels| count(channels, "channel")),
            audio
                .loudness
                .map(|loudness| format!("loudness {loudness}")),
        ];
        row(
            "audio",
            audio.codec.as_deref(),
            rate(audio.bitrate),
            facts.into_iter().flatten().collect(),
        );
    }
    page.push('\n');
    page + &table::text(&rows)
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
