//! The language of a transcript, as the subtask returns it or was asked for it.

use super::source::Source;
use mps_model::Transcript;
use mps_model::record::{Record, Value};

/// The language that the subtask tells in its output, or else was asked for.
pub(super) fn language(transcript: &Transcript<'_>, source: Source) -> Option<String> {
    let subtask = transcript.subtask.as_ref()?;
    let output = subtask.output().as_record()?;
    let (results, member, parameter) = match source {
        Source::Translation => (
            ["SubtitleResults", "TransSubtitleResult"],
            ["TransDst", "Language"],
            "TranslateDstLanguage",
        ),
        _ => (
            ["SubtitleInfo", "RecognizeSubtitleResult"],
            ["Language", "Language"],
            "VideoSrcLanguage",
        ),
    };
    let told = results.iter().find_map(|name| {
        let result = match output.find(name) {
            Value::Record(result) => result,
            // Several say nothing about which of them the text is in.
            list @ Value::List(_) if list.elements().count() == 1 => {
                list.elements().next()?.as_record()?
            }
            _ => return None,
        };
        member.iter().find_map(|name| text(result, name))
    });
    let asked = || {
        let input = subtask.input().as_record()?;
        text(input.find("RawParameter").as_record()?, parameter)
    };
    let language = told.or_else(asked)?;
    let is_one = language != "auto" && language != "multi" && !language.contains('/');
    is_one.then(|| language.to_owned())
}

/// The text of a member, unless it is unset or empty.
fn text<'a>(record: &'a dyn Record, member: &str) -> Option<&'a str> {
    let text = record.find(member).as_text();
    text.filter(|text| !text.is_empty())
}
