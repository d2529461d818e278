//! The language of a transcript, from the output or else the input of its subtask.

use super::source::Source;
use mps_model::Transcript;
use mps_model::reflect::{Reflect, Value};

/// Language in the output of the subtask, or else in its input.
pub(super) fn language(transcript: &Transcript<'_>, source: Source) -> Option<String> {
    let subtask = transcript.subtask.as_ref()?;
    let output = subtask.output().as_struct()?;
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
    let returned = results.iter().find_map(|name| {
        let result = match output.find(name) {
            Value::Struct(result) => result,
            // One of several results holds the text, but nothing says which.
            list @ Value::List(_) if list.elements().count() == 1 => {
                list.elements().next()?.as_struct()?
            }
            _ => return None,
        };
        member.iter().find_map(|name| text(result, name))
    });
    let asked = || {
        let input = subtask.input().as_struct()?;
        text(input.find("RawParameter").as_struct()?, parameter)
    };
    let language = returned.or_else(asked)?;
    let is_one = language != "auto" && language != "multi" && !language.contains('/');
    is_one.then(|| language.to_owned())
}

/// Text of a member, unless it is unset or empty.
fn text<'a>(record: &'a dyn Reflect, member: &str) -> Option<&'a str> {
    let text = record.find(member).as_text();
    text.filter(|text| !text.is_empty())
}
