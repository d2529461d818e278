//! Outcome, files and findings as Markdown, for a ticket or a chat.
//!
//! Tables are those of GitHub's dialect. Text from the answer is escaped: it is shown as it is, and makes no links, images or HTML.
//!
//! ```
//! # use mps_model::DescribeTaskDetailResponse;
//! # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"24000018-WorkflowTask-1",
//! #     "MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS"}}]}}}"#;
//! let detail = DescribeTaskDetailResponse::from_slice(body)?;
//! let mut document = Vec::new();
//! mps_report::markdown::summary(&detail, &mut document)?;
//! mps_report::markdown::outputs(&detail, &mut document)?;
//! assert!(document.starts_with(b"# 24000018-WorkflowTask-1: succeeded\n"));
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

use mps_model::types::MediaMetaData;
use mps_model::{Failure, Insight, Output, Segment, SubtaskView, Uncertainty, mask_url};
use std::fmt::Write as _;
use std::io::{self, Write};

/// Writes how the task ended, how long it took, what failed and why, and its subtasks.
///
/// # Errors
///
/// Those of the writer.
pub fn summary(detail: &dyn Insight, mut out: impl Write) -> io::Result<()> {
    let name = detail.task_id().unwrap_or("Task");
    writeln!(out, "# {}: {}\n", escaped(name), detail.outcome())?;
    let facts = [
        ("Kind", Some(escaped(detail.kind()))),
        (
            "Created",
            detail
                .created()
                .and_then(|created| created.utc())
                .map(|created| created.format("%Y-%m-%d %H:%M:%S UTC").to_string()),
        ),
        (
            "Took",
            detail.elapsed().map(|elapsed| clock(elapsed.as_secs_f64())),
        ),
        (
            "Source",
            detail
                .sources()
                .first()
                .map(|source| escaped(&source.to_string())),
        ),
        ("Media", detail.media().map(media)),
        ("RequestId", detail.request_id().map(escaped)),
    ];
    for (label, value) in facts {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            writeln!(out, "- {label}: {value}")?;
        }
    }
    list(
        &mut out,
        "What failed",
        detail.failures().into_iter().map(failure),
    )?;
    list(
        &mut out,
        "What is not known",
        detail.uncertainties().into_iter().map(uncertainty),
    )?;
    let subtasks = detail.subtasks();
    if subtasks.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## Subtasks\n")?;
    let cells = |subtask: SubtaskView<'_>| {
        let indent = "&nbsp;&nbsp;".repeat(subtask.depth);
        [
            format!("{indent}{}", escaped(subtask.kind)),
            escaped(subtask.state.status.as_str()),
            subtask
                .progress()
                .map(|progress| format!("{progress:.0} %"))
                .unwrap_or_default(),
            subtask
                .elapsed()
                .map(|elapsed| clock(elapsed.as_secs_f64()))
                .unwrap_or_default(),
        ]
    };
    table(
        [
            ("Subtask", Left),
            ("Status", Left),
            ("Progress", Right),
            ("Took", Right),
        ],
        subtasks.into_iter().map(cells),
        out,
    )
}

/// Writes every file that was made.
///
/// # Errors
///
/// Those of the writer.
pub fn outputs(detail: &dyn Insight, mut out: impl Write) -> io::Result<()> {
    writeln!(out, "\n## Files\n")?;
    let outputs = detail.outputs();
    if outputs.is_empty() {
        return writeln!(out, "None.");
    }
    let columns = [
        ("File", Left),
        ("Made by", Left),
        ("Size", Right),
        ("Length", Right),
        ("Resolution", Right),
        ("Bitrate", Right),
        ("MD5", Left),
    ];
    let cells = |output: Output<'_>| {
        [
            escaped(&output.location().to_string()),
            escaped(output.made_by),
            output
                .size
                .map(|size| bytes(size as f64))
                .unwrap_or_default(),
            output.duration.map(clock).unwrap_or_default(),
            match (output.width, output.height) {
                (Some(width), Some(height)) if width > 0 && height > 0 => {
                    format!("{width}×{height}")
                }
                _ => String::new(),
            },
            output
                .bitrate
                .filter(|rate| *rate > 0)
                .map(|rate| bitrate(rate as f64))
                .unwrap_or_default(),
            escaped(output.md5.unwrap_or_default()),
        ]
    };
    table(columns, outputs.into_iter().map(cells), out)
}

/// Writes every finding.
///
/// # Errors
///
/// Those of the writer.
pub fn findings(detail: &dyn Insight, mut out: impl Write) -> io::Result<()> {
    writeln!(out, "\n## Findings\n")?;
    let segments = detail.segments();
    if segments.is_empty() {
        return writeln!(out, "None.");
    }
    let columns = [
        ("From", Right),
        ("To", Right),
        ("Kind", Left),
        ("Text", Left),
        ("Confidence", Right),
        ("Suggestion", Left),
    ];
    let cells = |segment: Segment<&str>| {
        let translation = segment
            .translation
            .map(|text| format!(" → {}", escaped(text)))
            .unwrap_or_default();
        [
            segment.start.map(clock).unwrap_or_default(),
            segment.end.map(clock).unwrap_or_default(),
            segment.kind.to_string(),
            format!("{}{translation}", escaped(segment.text)),
            segment
                .confidence
                .map(|confidence| format!("{confidence:.0}"))
                .unwrap_or_default(),
            escaped(segment.suggestion.unwrap_or_default()),
        ]
    };
    table(columns, segments.into_iter().map(cells), out)
}

#[derive(Clone, Copy)]
enum Align {
    Left,
    Right,
}
use Align::{Left, Right};

fn table<const N: usize>(
    columns: [(&str, Align); N],
    rows: impl Iterator<Item = [String; N]>,
    mut out: impl Write,
) -> io::Result<()> {
    let rule = columns.map(|(_, align)| match align {
        Left => "---",
        Right => "---:",
    });
    writeln!(
        out,
        "| {} |\n| {} |",
        columns.map(|(name, _)| name).join(" | "),
        rule.join(" | ")
    )?;
    for row in rows {
        writeln!(out, "| {} |", row.join(" | "))?;
    }
    Ok(())
}

/// Text that Markdown and HTML take for nothing but text, on one line.
fn escaped(text: &str) -> String {
    let text = mask_url(text);
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        let follows = |word: &str| {
            let before = shown.as_bytes();
            before.len() >= word.len()
                && before[before.len() - word.len()..].eq_ignore_ascii_case(word.as_bytes())
        };
        match character {
            '&' => shown.push_str("&amp;"),
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            // An address would become a link by itself, and a name behind an `@` would be called.
            ':' if follows("http") || follows("https") => shown.push_str("&#58;"),
            '.' if follows("www") => shown.push_str("&#46;"),
            '@' => shown.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '!' | '$' => {
                shown.push('\\');
                shown.push(character);
            }
            '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => shown.push(' '),
            character if character.is_control() => {}
            character => shown.push(character),
        }
    }
    shown
}

/// A heading and a line each, if there are any.
fn list(out: &mut dyn Write, heading: &str, lines: impl Iterator<Item = String>) -> io::Result<()> {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        writeln!(out, "\n## {heading}\n")?;
    }
    lines.try_for_each(|line| writeln!(out, "- {line}"))
}

fn failure(failure: Failure<'_>) -> String {
    let why = [&failure.codes(), failure.message].map(escaped).join(" ");
    format!("{}: {}", part(failure.what, &failure.path), why.trim())
}

fn uncertainty(uncertainty: Uncertainty<'_>) -> String {
    let Uncertainty {
        what, path, reason, ..
    } = uncertainty;
    format!("{}: {}", part(what, &path), escaped(&reason))
}

/// A part of the task, with the way to it.
fn part(what: &str, path: &str) -> String {
    match path {
        "" => format!("**{}**", escaped(what)),
        path => format!("**{}** ({})", escaped(what), escaped(path)),
    }
}

fn media(media: &MediaMetaData) -> String {
    let number = |value: Option<i64>| value.filter(|value| *value > 0);
    let mut shown = Vec::new();
    shown.extend(media.duration.filter(|length| *length > 0.0).map(clock));
    if let (Some(width), Some(height)) = (number(media.width), number(media.height)) {
        shown.push(format!("{width}×{height}"));
    }
    shown.extend(number(media.size).map(|size| bytes(size as f64)));
    shown.extend(number(media.bitrate).map(|rate| bitrate(rate as f64)));
    shown.join(", ")
}

/// Hours, minutes and seconds: `1:02:03.4`, `6:20.9`, `0:18`.
fn clock(seconds: f64) -> String {
    let tenths = (seconds.max(0.0) * 10.0).round() as u64;
    let (hours, minutes, seconds) = (tenths / 36_000, tenths / 600 % 60, tenths / 10 % 60);
    let mut shown = match hours {
        0 => format!("{minutes}:{seconds:02}"),
        _ => format!("{hours}:{minutes:02}:{seconds:02}"),
    };
    if !tenths.is_multiple_of(10) {
        let _ = write!(shown, ".{}", tenths % 10);
    }
    shown
}

fn bytes(size: f64) -> String {
    scaled(size, "B")
}

fn bitrate(rate: f64) -> String {
    scaled(rate, "bit/s")
}

/// With a decimal prefix, three digits at least: `5.69 kB`, `19.6 MB`, `353 kbit/s`.
fn scaled(value: f64, unit: &str) -> String {
    let mut value = value;
    let mut prefixes = ["", "k", "M", "G", "T"].into_iter();
    let mut prefix = prefixes.next().unwrap_or_default();
    for next in prefixes {
        if value < 999.5 {
            break;
        }
        value /= 1000.0;
        prefix = next;
    }
    let digits = match value {
        _ if prefix.is_empty() => 0,
        value if value < 9.995 => 2,
        value if value < 99.95 => 1,
        _ => 0,
    };
    format!("{value:.digits$} {prefix}{unit}")
}

#[cfg(test)]
mod tests {
    use super::{bitrate, bytes, clock, escaped, findings, outputs, summary};
    use mps_model::DescribeTaskDetailResponse;

    #[test]
    fn a_task_that_partly_failed() {
        let body = br#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","CreateTime":"2019-07-16T06:21:27Z",
            "BeginProcessTime":"2019-07-16T06:21:28Z","FinishTime":"2019-07-16T06:21:46Z","RequestId":"04db7d25",
            "WorkflowTask":{"TaskId":"24000018-WorkflowTask-1","InputInfo":{"Type":"COS","CosInputInfo":{"Bucket":"in","Object":"/a.mp4"}},
            "MetaData":{"Duration":380.94,"Size":19626862,"Width":480,"Height":360,"Bitrate":409657},
            "MediaProcessResultSet":[
                {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","Progress":100,"BeginProcessTime":"2019-07-16T06:21:28Z",
                    "FinishTime":"2019-07-16T06:21:40Z","Output":{"Path":"/a|b.m3u8","Size":5692,"Duration":380.958,"Width":320,
                    "Height":240,"Bitrate":353297,"Md5":"ae0d"}}},
                {"Type":"ImageSprites","ImageSpriteTask":{"Status":"FAIL","ErrCodeExt":"InvalidParameterValue","Message":"no <frame>"}}],
            "AiRecognitionResultSet":[{"Type":"TransTextRecognition","TransTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
                {"StartTimeOffset":0.5,"EndTimeOffset":3725,"Confidence":97.4,"Text":"[x](javascript:y)","Trans":"*hi*"}]}}}]}}}"#;
        let detail = DescribeTaskDetailResponse::from_slice(body).unwrap();
        let mut document = Vec::new();
        summary(&detail, &mut document).unwrap();
        outputs(&detail, &mut document).unwrap();
        findings(&detail, &mut document).unwrap();
        insta::assert_snapshot!(String::from_utf8(document).unwrap(), @r"
        # 24000018-WorkflowTask-1: partly failed

        - Kind: WorkflowTask
        - Created: 2019-07-16 06:21:27 UTC
        - Took: 0:18
        - Source: cos://in/a.mp4
        - Media: 6:20.9, 480×360, 19.6 MB, 410 kbit/s
        - RequestId: 04db7d25

        ## What failed

        - **ImageSprites** (WorkflowTask.MediaProcessResultSet\[1\].ImageSpriteTask): InvalidParameterValue no &lt;frame&gt;

        ## Subtasks

        | Subtask | Status | Progress | Took |
        | --- | --- | ---: | ---: |
        | Transcode | SUCCESS | 100 % | 0:12 |
        | ImageSprites | FAIL | 100 % |  |
        | TransTextRecognition | SUCCESS | 100 % |  |

        ## Files

        | File | Made by | Size | Length | Resolution | Bitrate | MD5 |
        | --- | --- | ---: | ---: | ---: | ---: | --- |
        | /a\|b.m3u8 | Transcode | 5.69 kB | 6:21 | 320×240 | 353 kbit/s | ae0d |

        ## Findings

        | From | To | Kind | Text | Confidence | Suggestion |
        | ---: | ---: | --- | --- | ---: | --- |
        | 0:00.5 | 1:02:05 | translation | \[x\](javascript:y) → \*hi\* | 97 |  |
        ");
    }

    #[test]
    fn foreign_text_is_only_text() {
        assert_eq!(
            escaped("<script>a&b</script>"),
            "&lt;script&gt;a&amp;b&lt;/script&gt;"
        );
        assert_eq!(escaped("a\r\nb|c`d`"), "a  b\\|c\\`d\\`");
        assert_eq!(
            escaped("see https://x or www.x.y, @ada"),
            "see https&#58;//x or www&#46;x.y, &#64;ada"
        );
        assert_eq!(escaped("![a](b) \u{1b}[31m"), "\\!\\[a\\](b) \\[31m");
    }

    #[test]
    fn numbers_read_well() {
        assert_eq!(
            [0.0, 9.96, 59.96, 3723.44].map(clock),
            ["0:00", "0:10", "1:00", "1:02:03.4"]
        );
        assert_eq!(
            [0.0, 999.0, 999.9, 5692.0, 19_626_862.0, 2e15].map(bytes),
            ["0 B", "999 B", "1.00 kB", "5.69 kB", "19.6 MB", "2000 TB"]
        );
        assert_eq!(bitrate(353_297.0), "353 kbit/s");
    }
}
